# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Words of the glossary on the screen: dots, the tip of the mouse, the tip of the keys, the way back to the text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QEnterEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.article_view import REWRITE_AFTER_MS, ArticleView
from desktop.theme import DARK, LIGHT, Fonts
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.paths import Paths
from library.reading import Reading
from library.wording import Words

Read = Callable[..., tuple[Reading, Words]]
SCIATICA = "Pain that runs from the back down one leg."


@pytest.fixture
def view(fonts: Fonts, qtbot: QtBot, read: Read) -> ArticleView:
    """Low back pain, where sciatica is explained."""
    made = ArticleView(LIGHT, fonts)
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    made.show_reading(*read("low-back-pain"), "")
    qtbot.wait(2 * REWRITE_AFTER_MS)  # the text was written anew for the size of the view
    return made


def word_of(view: ArticleView, name: str) -> QTextCursor:
    """The first word that leads to the term."""
    block = view.document().begin()
    while block.isValid():
        for one in block:
            fragment = one.fragment()
            if fragment.charFormat().anchorHref() == f"term:{name}":
                cursor = QTextCursor(view.document())
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                return cursor
        block = block.next()
    raise AssertionError(f"{name} is not explained")


def middle_of(view: ArticleView, name: str) -> QPoint:
    word = word_of(view, name)
    edge = QTextCursor(view.document())
    edge.setPosition(word.selectionStart() + 2)
    view.setTextCursor(edge)
    view.ensureCursorVisible()
    return view.cursorRect(edge).center()


def tab_to(view: ArticleView, name: str) -> None:
    for _ in range(100):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        if view.textCursor().charFormat().anchorHref() == f"term:{name}":
            return
    raise AssertionError(f"Tab does not reach {name}")


def test_its_words_have_dots_and_the_ink_of_the_text(view: ArticleView) -> None:
    look = word_of(view, "sciatica").charFormat()
    assert look.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    assert look.foreground().color().name() == LIGHT.ink


def test_the_mouse_on_a_word_shows_what_it_means_as_long_as_it_is_there(view: ArticleView, qtbot: QtBot) -> None:
    at = middle_of(view, "sciatica")
    tip = view.terms.tip
    assert not tip.isVisible()
    qtbot.mouseMove(view.viewport(), at)
    qtbot.waitUntil(tip.isVisible)
    assert SCIATICA in tip.text()
    assert not tip.hasFocus()
    qtbot.mouseMove(view.viewport(), QPoint(2, 2))
    qtbot.waitUntil(tip.isHidden)


def test_the_mouse_may_go_over_to_the_tip(view: ArticleView, qtbot: QtBot) -> None:
    tip, viewport = view.terms.tip, view.viewport()
    qtbot.mouseMove(viewport, middle_of(view, "sciatica"))
    qtbot.waitUntil(tip.isVisible)
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    QApplication.sendEvent(tip, QEnterEvent(QPointF(), QPointF(), QPointF()))
    qtbot.wait(400)
    assert tip.isVisible()
    QApplication.sendEvent(tip, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(tip.isHidden)


def test_a_mouse_that_passes_by_shows_nothing(view: ArticleView, qtbot: QtBot) -> None:
    qtbot.mouseMove(view.viewport(), middle_of(view, "sciatica"))
    qtbot.mouseMove(view.viewport(), QPoint(2, 2))
    qtbot.wait(400)
    assert view.terms.tip.isHidden()


def test_escape_takes_the_tip_of_the_mouse_away(view: ArticleView, qtbot: QtBot) -> None:
    qtbot.mouseMove(view.viewport(), middle_of(view, "sciatica"))
    qtbot.waitUntil(view.terms.tip.isVisible)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.terms.tip.isHidden()


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space], ids=["return", "enter", "space"]
)
def test_a_key_on_a_word_explains_it_with_the_focus(view: ArticleView, key: Qt.Key) -> None:
    tab_to(view, "sciatica")
    top = view.verticalScrollBar().value()
    QTest.keyClick(view, key)
    tip = view.terms.tip
    assert tip.hasFocus(), "a screen reader reads what has the focus"
    assert tip.accessibleName() == f"sciatica: {SCIATICA}"
    assert view.verticalScrollBar().value() == top


WAYS_BACK = {
    "escape": Qt.Key.Key_Escape, "return": Qt.Key.Key_Return, "tab": Qt.Key.Key_Tab, "back": Qt.Key.Key_Backtab,
}  # fmt: skip


@pytest.mark.parametrize("key", WAYS_BACK.values(), ids=WAYS_BACK)
def test_the_way_back_leads_to_the_word(view: ArticleView, key: Qt.Key) -> None:
    tab_to(view, "sciatica")
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view.terms.tip, key)
    assert view.terms.tip.isHidden()
    assert view.hasFocus()
    assert view.textCursor().charFormat().anchorHref() == "term:sciatica"
    assert view.textCursor().selectedText() == "sciatica"


def test_a_key_that_only_changes_others_leaves_the_tip(view: ArticleView) -> None:
    tab_to(view, "sciatica")
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view.terms.tip, Qt.Key.Key_Shift)
    assert view.terms.tip.hasFocus()


def test_a_click_explains_too(view: ArticleView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, "sciatica"))
    assert view.terms.tip.hasFocus()
    assert SCIATICA in view.terms.tip.text()


def test_space_without_a_word_scrolls(view: ArticleView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() > 0


def test_other_links_are_no_terms(view: ArticleView, qtbot: QtBot) -> None:
    assert not view.terms.explain(QUrl("article:burns"))
    with qtbot.waitSignal(view.link_activated) as followed:
        view.anchorClicked.emit(QUrl("article:burns"))
    assert followed.args == [QUrl("article:burns")]


@pytest.mark.parametrize("do", ["scroll", "theme", "article"])
def test_the_tip_goes_when_its_word_does(view: ArticleView, read: Read, do: str) -> None:
    tab_to(view, "sciatica")
    QTest.keyClick(view, Qt.Key.Key_Return)
    {
        "scroll": lambda: view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40),
        "theme": lambda: view.set_theme(DARK),
        "article": lambda: view.show_reading(*read("burns"), ""),
    }[do]()
    assert view.terms.tip.isHidden()
    assert view.hasFocus()


@pytest.mark.parametrize("percent", [90, 250])
def test_the_tip_keeps_within_the_view_and_does_not_hide_its_word(view: ArticleView, percent: int) -> None:
    view.set_text_size(percent)
    for name in ("chronic", "sciatica", "opioid"):
        tab_to(view, name)
        QTest.keyClick(view, Qt.Key.Key_Return)
        tip = view.terms.tip
        assert tip.hasFocus()
        assert view.viewport().geometry().contains(tip.geometry().topLeft())
        assert tip.geometry().right() <= view.viewport().geometry().right()
        word = view.cursorRect(word_of(view, name)).translated(view.viewport().pos())
        assert not tip.geometry().contains(word.center())
        assert tip.font().pointSizeF() == view.document().defaultFont().pointSizeF()
        QTest.keyClick(tip, Qt.Key.Key_Escape)


def test_from_right_to_left(view: ArticleView, scripts_pack: Path, paths: Paths) -> None:
    (scripts_pack / "glossary").mkdir()
    (scripts_pack / "glossary" / "ar.tsv").write_text("t\te\nجفاف\tنقص الماء في الجسم.\n", encoding="utf-8")
    library = Library.open(paths, dt.date(2026, 12, 1))
    key = ArticleKey(ArticleId("diarrhoea-and-dehydration"), "ar")
    view.show_reading(library.read(key), library.wording.words("ar"), "")
    library.close()
    name = quote("جفاف")
    tab_to(view, name)
    assert view.textCursor().selectedText() == "الجفاف"
    QTest.keyClick(view, Qt.Key.Key_Return)
    tip = view.terms.tip
    assert tip.accessibleName() == "جفاف: نقص الماء في الجسم."
    assert tip.layoutDirection() == Qt.LayoutDirection.RightToLeft
    start = QTextCursor(view.document())
    start.setPosition(word_of(view, name).selectionStart())
    assert abs(tip.geometry().right() - view.cursorRect(start).left() - view.viewport().x()) <= 4
