# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where the window stood and how wide its panes were, from one run to the next. Nothing else of a run is kept."""

from __future__ import annotations

import logging

import msgspec
from msgspec import Struct
from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QSplitter

from desktop.panes import Panes
from desktop.screens import bring_into_sight, screen_areas
from desktop.tasks import Tasks
from library.errors import StorageError
from library.storage import RecordStore

log = logging.getLogger(__name__)

RECORD = "window"
SETTLING_MS = 1000


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


class SizesKeeper(QObject):
    """Makes the window as it was left, or as it is first seen, on a screen that is there today.

    Keeps the sizes soon after they changed, so that they outlive a crash. `tasks` writes where nobody waits for it.
    """

    def __init__(self, window: QMainWindow, panes: Panes, outline: QSplitter, store: RecordStore, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._panes, self._outline = window, panes, outline
        self._store = store
        self._tasks = tasks
        self._kept = load_window_state(store)
        self._restore(self._kept)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLING_MS)
        self._settled.timeout.connect(self._keep)
        for splitter in (panes.splitter, outline):
            splitter.splitterMoved.connect(self._settled.start)
        window.installEventFilter(self)

    def _restore(self, state: WindowState) -> None:
        self._window.resize(1240, 700)
        if state.geometry:
            self._window.restoreGeometry(QByteArray.fromHex(state.geometry.encode()))
        bring_into_sight(self._window, screen_areas())
        self._panes.set_widths(state.panes)
        if state.outline:
            self._outline.setSizes(list(state.outline))

    def keep_now(self) -> None:
        """The window is closed: nothing is done later."""
        self._settled.stop()
        if not self._window.isFullScreen():
            save_window_state(self._store, self._state())

    def _keep(self) -> None:
        """Not those of the window of a waiting room, which fills the screen."""
        state, store = self._state(), self._store
        if state != self._kept and not self._window.isFullScreen():
            self._kept = state
            self._tasks.run(lambda _: save_window_state(store, state), _nothing, on_error=_nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange):
            self._settled.start()
        return False

    def _state(self) -> WindowState:
        geometry = bytes(self._window.saveGeometry().toHex().data()).decode("ascii")
        outline = tuple(self._outline.sizes())  # 0 is one that is not shown now
        return WindowState(geometry, tuple(self._panes.widths), outline if outline[0] else self._kept.outline)


def _nothing(_: object) -> None:
    """Sizes are not worth a word: a library that cannot be opened is told elsewhere."""
