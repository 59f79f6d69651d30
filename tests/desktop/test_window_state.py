# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The window's sizes survive; what cannot be read or written costs nothing but them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.window_state import RECORD, WindowState, load_window_state, save_window_state
from library.storage import RecordStore


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    state = WindowState("00ff", (200, 700, 300), (150, 550))
    save_window_state(RecordStore(tmp_path), state)
    assert load_window_state(RecordStore(tmp_path)) == state


def test_without_a_record_the_defaults_are_taken(tmp_path: Path) -> None:
    assert load_window_state(RecordStore(tmp_path)) == WindowState()


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"panes": "wide"}', b'{"geometry": 3}'])
def test_a_record_that_makes_no_sense_is_logged_and_the_defaults_are_taken(
    tmp_path: Path, content: bytes, logged: Any
) -> None:
    store = RecordStore(tmp_path)
    store.save(RECORD, content)
    assert load_window_state(store) == WindowState()
    assert logged.take() == ["the window's sizes could not be read; the defaults are taken"]


@pytest.mark.parametrize("content", [b'{"geometry": "zz\xc3\xa9"}', b'{"panes": [-5, 99999999], "outline": [0]}'])
def test_sizes_that_fit_no_screen_do_not_keep_the_window_from_opening(
    paths: Any, content: bytes, open_window: Any
) -> None:
    RecordStore(paths.state).save(RECORD, content)
    window = open_window()
    assert window.isVisible()
    assert all(size >= 180 for size in window.panes.splitter.sizes())


def test_a_folder_that_cannot_be_written_is_logged(tmp_path: Path, logged: Any) -> None:
    (tmp_path / "file").write_text("")
    save_window_state(RecordStore(tmp_path / "file"), WindowState())
    assert logged.take() == ["the window's sizes could not be saved"]
