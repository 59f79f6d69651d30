# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is dropped on the window goes where it belongs; what is no file stays with the widget under it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from desktop.given_files import GivenFiles
from desktop.main_window import MainWindow
from tests.desktop.import_bench import drop


class Taken:
    """Stands for both desks."""

    def __init__(self) -> None:
        self.packs: list[Path] = []
        self.pages: list[Path] = []


@pytest.fixture
def taken(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Taken:
    taken = Taken()
    monkeypatch.setattr("desktop.packs_desk.PacksDesk.open", lambda _, path: taken.packs.append(path))
    monkeypatch.setattr("desktop.import_desk.ImportDesk.open", lambda _, paths: taken.pages.extend(paths))
    return taken


def urls(*texts: str) -> QMimeData:
    carried = QMimeData()
    carried.setUrls([QUrl(text) for text in texts])
    return carried


def places(window: MainWindow) -> list[QWidget]:
    return [window, window.top_bar.search_box, window.reading_pane.view, window.topics_panel]


@pytest.mark.parametrize("place", range(4))
def test_files_may_be_dropped_anywhere(window: MainWindow, taken: Taken, place: int) -> None:
    assert drop(places(window)[place], urls("file:///a/page.txt", "file:///a/X.CLINICPACK", "file:///a/folder"))
    assert taken.packs == [Path("/a/X.CLINICPACK")]
    assert taken.pages == [Path("/a/page.txt"), Path("/a/folder")]
    assert window.top_bar.search_box.text() == ""


def test_what_lies_on_the_internet_is_not_taken(window: MainWindow, taken: Taken) -> None:
    assert not drop(window, urls("https://example.org/page.html"))
    assert (taken.packs, taken.pages) == ([], [])


def test_words_that_are_dropped_on_the_search_box_are_searched(window: MainWindow, taken: Taken) -> None:
    carried = QMimeData()
    carried.setText("lumbago")
    assert drop(window.top_bar.search_box, carried)
    assert window.top_bar.search_box.text() == "lumbago"
    assert not drop(window, carried)


def test_without_files_nothing_is_opened(window: MainWindow) -> None:
    given: Any = window.given_files
    assert isinstance(given, GivenFiles)
    given.open([])
    assert (window.packs_desk.dialog, window.import_desk.dialog) == (None, None)
