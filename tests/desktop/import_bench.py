# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A clinic with the import dialog open, pages to bring in, and a person who drops, types and answers.

The processes behind the window are the real ones, unless a test puts a small program in their place.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.import_dialog import ImportDialog
from desktop.import_page import ImportPage
from desktop.main_window import MainWindow
from library.models import ArticleKey
from library.paths import Paths

SOURCE = (
    "1. Dahm KT, et al. (2010). Advice to rest in bed versus advice to stay active for acute low-back pain and "
    "sciatica. Cochrane Database of Systematic Reviews(6)."
)
PAGE = f"""Sore Backs at Work

Sore Backs at Work

Topic Overview

Most people with a sore back get well within six weeks, whatever they do.1 Lifting with straight knees zebrastrains it.

Stay active as far as the pain allows.

When To Get Help

Come back at once if your legs go numb or weak.

References

{SOURCE}

Credits

By Valley Health Staff

Primary Medical Reviewer Ann Example, MD - Family Medicine

Last Revised: 03/02/2010

\u00a9 1995-2010 Valley Health Inc. All rights reserved.
"""


class Bench:
    """`open()` first."""

    def __init__(
        self,
        paths: Paths,
        folder: Path,
        open_window: Callable[..., MainWindow],
        qtbot: QtBot,
        patch: pytest.MonkeyPatch,
    ) -> None:
        self.paths = paths
        self.folder = folder
        self.asked: list[str] = []
        """The questions that had to be answered with yes or no."""
        self._open_window = open_window
        self._qtbot = qtbot
        self._patch = patch
        self.window: MainWindow

    def page(self, name: str = "backs.txt", text: str | bytes = PAGE) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    # ---- the window -----------------------------------------------------------------------------------------

    def open(self, *files: Path, **given: object) -> None:
        self.window = self._open_window(**given)
        self.bring(*files)

    def bring(self, *files: Path) -> None:
        """Open the dialog upon files, and wait until keys arrive there."""
        desk = self.window.import_desk
        desk.open(files)
        if desk.dialog is not None:
            desk.dialog.activateWindow()
            self._qtbot.waitUntil(desk.dialog.isActiveWindow)

    @property
    def dialog(self) -> ImportDialog:
        return self.window.import_desk.shown

    @property
    def shown(self) -> QWidget:
        return self.dialog.pages.currentWidget()

    @property
    def form(self) -> ImportPage:
        return self.dialog.page

    @property
    def is_closed(self) -> bool:
        return self.window.import_desk.dialog is None

    def wait_for(self, page: QWidget) -> None:
        self._qtbot.waitUntil(lambda: self.shown is page, timeout=20_000)

    def result(self) -> tuple[str, list[str]]:
        """What came of a file: the sentence, and its lines."""
        self.wait_for(self.dialog.outcome)
        shown = self.dialog.outcome
        return shown.label.text(), [shown.list.item(row).text() for row in range(shown.list.count())]

    def read(self, article: str, language: str = "en") -> str:
        """The article as the window shows it."""
        self.window.reader.open(ArticleKey(article, language))  # type: ignore[arg-type]
        return self.window.reading_pane.view.toPlainText()

    @property
    def kept(self) -> list[str]:
        """The clinic's own articles on the disk."""
        return sorted(path.relative_to(self.paths.local_pack).as_posix() for path in self._articles())

    def written(self, name: str) -> str:
        return (self.paths.local_pack / name).read_text(encoding="utf-8")

    def _articles(self) -> Sequence[Path]:
        return list(self.paths.local_pack.glob("articles/*/*.md"))

    # ---- the person -----------------------------------------------------------------------------------------

    def type(self, field: QWidget, text: str) -> None:
        """Over what stands there, and wait until the page was imported anew."""
        field.setFocus()
        field.selectAll()  # type: ignore[attr-defined]
        with self._qtbot.waitSignal(self.form.corrected):
            self._qtbot.keyClicks(field, text)

    def drop(self, place: QWidget, *files: Path) -> bool:
        """Drag files there and let them go; whether they were taken."""
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        return drop(place, carried)

    def answer(self, button: object) -> None:
        """What is answered to every question."""

        def ask(parent: object, title: str, question: str) -> object:
            self.asked.append(question)
            return button

        self._patch.setattr("PySide6.QtWidgets.QMessageBox.question", ask)

    def choose(self, *paths: Path) -> None:
        """What is answered when files or a folder are asked for."""
        names = [str(path) for path in paths]
        self._patch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileNames", lambda *_: (names, ""))
        self._patch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: "".join(names[:1]))

    def work_is(self, program: str) -> None:
        """A small program in the place of the commands."""
        self._patch.setattr("desktop.import_desk.own_command", lambda _: [sys.executable, "-c", program])


def drop(place: QWidget, carried: QMimeData) -> bool:
    middle, copying = place.rect().center(), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(middle), copying, carried, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(place, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(place, QDragMoveEvent(QPoint(middle), copying, carried, buttons, keys))
    let_go = QDropEvent(middle.toPointF(), copying, carried, buttons, keys)
    QApplication.sendEvent(place, let_go)
    return let_go.isAccepted()
