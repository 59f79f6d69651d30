# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The window in a language that lengthens every text by two fifths and puts it between marks.

Whatever stands there without marks was not translated, or is content; whatever is wider than its widget is cut off.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from library.paths import Paths
from library.wording import LANGUAGE_NAMES
from tests.gallery import SCENES, Stage, wait
from tests.gallery_clinic import arrive, furnish

sys.path.append(str(Path(__file__).parents[2] / "packaging"))

from translations import texts_of

BEGIN, END = "⟦", "⟧"
LONGER = 1.4
SCREEN = QSize(1366, 768)
CONTENT = {
    "Test pack 3.0.0", "Ministry of Health", "2 January 2026", "\u2068English\u2069", "CC BY 4.0", "123.1 kB",
    "3 February 2010", "2 March 2010", "topics.xml: MedlinePlus", "Burns and scalds", "1 December 2026",
    "Low back pain at our clinic",
}  # fmt: skip
"""What the clinic of the gallery has."""
SHOW_CONTENT = {"_PageWidget", "_Letters", "ArticleView", "SixWords", "PictureDialog"}
"""Pages of paper, first letters of titles, articles, fingerprints of keys, pictures."""
WORDS = re.compile(r"[^\W\d_]{2}")


class PseudoTranslator(QTranslator):
    """Marks and lengthens what is ours; what Qt says itself stays English."""

    def __init__(self) -> None:
        super().__init__()
        self._ours = {text.context for text in texts_of()}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, note: str | None = None, count: int = -1) -> str | None:
        return lengthened(source) if context in self._ours else None


def lengthened(source: str) -> str:
    return f"{BEGIN}{source}{' ~' * round(len(source) * (LONGER - 1) / 2)}{END}"


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def stage(pseudo: None, paths: Paths, tmp_path: Path, open_window: Callable[..., MainWindow]) -> Stage:
    furnish(paths)
    return Stage(open_window(), paths, arrive(tmp_path / "stick"))


def texts_on(widget: QWidget) -> Iterator[tuple[QWidget, str]]:
    for one in [widget, *widget.findChildren(QWidget)]:
        if not one.isVisibleTo(widget):
            continue
        yield one, one.windowTitle() if one.isWindow() else ""
        yield from ((one, text) for text in (one.toolTip(), one.accessibleName(), one.accessibleDescription()))
        match one:
            case QLabel() | QAbstractButton():
                yield one, one.text()
            case QGroupBox():
                yield one, one.title()
            case QTabBar():
                yield from ((one, one.tabText(tab)) for tab in range(one.count()))
            case QLineEdit() | QTextEdit() | QPlainTextEdit():
                yield one, one.placeholderText()
            case QComboBox():
                yield from ((one, one.itemText(item)) for item in range(one.count()))
            case QTreeWidget():
                head = one.headerItem()
                yield from ((one, head.text(column)) for column in range(one.columnCount()) if not one.isHeaderHidden())
            case QMenu():
                yield from ((one, action.text()) for action in one.actions())


def is_content(widget: QWidget, text: str) -> bool:
    """What clinics, authors and Qt itself say."""
    is_qts_button = isinstance(widget.parent(), QDialogButtonBox) and isinstance(widget.window(), QMessageBox)
    shows = bool({type(widget).__name__, type(widget.window()).__name__} & SHOW_CONTENT)
    return text in CONTENT or text in LANGUAGE_NAMES.values() or shows or is_qts_button


def what_is_cut(widget: QWidget) -> str:
    """How much room a text, or what scrolls up and down only, has and how much it needs, if that is more."""
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        needed, room = widget.widget().minimumSizeHint().width(), widget.viewport().width()
        return f"{needed} wide in {room}" if needed > room else ""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        return f"{needed} high in {widget.height()}" if needed > widget.height() + 1 else ""
    hint, size = widget.sizeHint(), widget.size()
    needs = hint.width() > size.width() + 1 or hint.height() > size.height() + 1
    return f"{hint.toTuple()} in {size.toTuple()}" if needs else ""


def test_whatever_the_window_says_is_translated_and_has_room_for_longer_words(stage: Stage) -> None:
    bare: list[tuple[str, str]] = []
    cut: list[tuple[str, str, str]] = []
    for name in SCENES:
        with stage.showing(name) as widget:
            wait(0)  # a layout that was asked for is made
            bare += [
                (name, text)
                for one, text in texts_on(widget)
                if WORDS.search(text) and BEGIN not in text and not is_content(one, text)
            ]
            visible = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
            cut += [
                (name, what, type(one).__name__, str(one.property("text"))[:80])
                for one in visible
                if (what := what_is_cut(one))
            ]
            assert widget.width() <= SCREEN.width() and widget.height() <= SCREEN.height(), name
    assert (bare, cut) == ([], [])


def test_a_text_without_marks_and_one_that_is_cut_off_are_found(pseudo: None, qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    label, button = QLabel("Burns", panel), QPushButton(QCoreApplication.translate("labels", "Cancel"), panel)
    button.setFixedWidth(30)
    assert [text for _, text in texts_on(panel) if text] == ["Burns", button.text()]
    assert button.text() == lengthened("Cancel") and BEGIN not in label.text()
    assert what_is_cut(button) and not is_content(label, "Burns")
