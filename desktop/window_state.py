# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where the window stood and how wide its panes were, from one run to the next. Nothing else of a run is kept."""

from __future__ import annotations

import logging

import msgspec
from msgspec import Struct
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from library.errors import StorageError
from library.storage import RecordStore

log = logging.getLogger(__name__)

RECORD = "window"


class WindowState(Struct, frozen=True):
    """Sizes in pixels; empty where nothing was kept yet. `geometry` is Qt's own, as hexadecimal digits."""

    geometry: str = ""
    panes: tuple[int, ...] = ()
    outline: tuple[int, ...] = ()


def load_window_state(store: RecordStore) -> WindowState:
    content = store.load(RECORD)
    if content is None:
        return WindowState()
    try:
        return msgspec.json.decode(content, type=WindowState)
    except (msgspec.DecodeError, ValueError):
        log.warning("the window's sizes could not be read; the defaults are taken")
        return WindowState()


def save_window_state(store: RecordStore, state: WindowState) -> None:
    """A folder that cannot be written costs only the sizes."""
    try:
        store.save(RECORD, msgspec.json.encode(state))
    except StorageError:
        log.warning("the window's sizes could not be saved")


def restore_sizes(window: QMainWindow, panes: QSplitter, outline: QSplitter, store: RecordStore) -> None:
    """As the window was left, or as it is first seen."""
    state = load_window_state(store)
    window.resize(1240, 700)
    if state.geometry:
        window.restoreGeometry(QByteArray.fromHex(state.geometry.encode()))
    panes.setSizes(list(state.panes) or [280, 680, 280])
    if state.outline:
        outline.setSizes(list(state.outline))


def save_sizes(window: QMainWindow, panes: QSplitter, outline: QSplitter, store: RecordStore) -> None:
    geometry = bytes(window.saveGeometry().toHex().data()).decode("ascii")
    save_window_state(store, WindowState(geometry, tuple(panes.sizes()), tuple(outline.sizes())))
