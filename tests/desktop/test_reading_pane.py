# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The outline leads to sections; the find bar counts, steps around and goes away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.reading_pane import ReadingPane
from desktop.theme import DARK, LIGHT, Fonts, Icons
from library.reading import Reading
from library.wording import Words

Read = Callable[..., tuple[Reading, Words]]
Key = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot, fonts: Fonts, icons: Icons) -> ReadingPane:
    made = ReadingPane(LIGHT, fonts, icons)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def find(pane: ReadingPane, read: Read, qtbot: QtBot) -> Callable[[str], str]:
    """`find("pain")` opens the article and the bar, types, and gives what the bar counts."""

    def do(text: str) -> str:
        pane.show_reading(*read("low-back-pain"), "")
        pane.start_finding()
        qtbot.keyClicks(pane.find_bar.box, text)
        return pane.find_bar.count.text()

    return do


def outline(pane: ReadingPane) -> list[str]:
    model = pane.outline.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_outline_lists_the_sections(pane: ReadingPane, read: Read) -> None:
    pane.show_reading(*read("low-back-pain"), "")
    assert outline(pane)[:2] == ["What low back pain is", "What you may feel"]
    assert pane.outline.isVisible()


def test_a_click_and_enter_in_the_outline_lead_to_the_section(pane: ReadingPane, read: Read, qtbot: QtBot) -> None:
    pane.show_reading(*read("low-back-pain"), "")
    index = pane.outline.model().index(4, 0)
    qtbot.waitUntil(lambda: pane.outline.visualRect(index).width() > 100)
    qtbot.mouseClick(pane.outline.viewport(), Qt.MouseButton.LeftButton, pos=pane.outline.visualRect(index).center())
    clicked = pane.view.verticalScrollBar().value()
    assert clicked > 0
    pane.view.scroll_to(0)
    pane.outline.setFocus()
    qtbot.keyClick(pane.outline, Key.Key_Return)
    assert pane.view.verticalScrollBar().value() == clicked


def test_the_first_page_has_no_outline(pane: ReadingPane, read: Read) -> None:
    pane.show_reading(*read("burns"), "")
    pane.hide_outline()
    assert not pane.outline.isVisible()
    assert outline(pane) == []


def test_an_arabic_outline_runs_from_right_to_left(pane: ReadingPane, scripts_pack: Path, read: Read) -> None:
    pane.show_reading(*read("low-back-pain", "ar"), "")
    assert pane.outline.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_find_bar_takes_one_line_and_the_article_the_rest(pane: ReadingPane, find: Callable[[str], str]) -> None:
    find("pain")
    assert pane.find_bar.height() < 60
    assert pane.view.height() > 450
    assert pane.find_bar.box.height() >= 32


def test_finding_steps_forward_and_back_and_around(pane: ReadingPane, find: Callable[[str], str], qtbot: QtBot) -> None:
    shown = find("exercise")
    count = pane.view.toPlainText().casefold().count("exercise")
    assert shown == f"1 of {count}"
    buttons = {button.accessibleName(): button for button in pane.find_bar.findChildren(QToolButton)}
    seen = []
    for name in ("Next",) * count + ("Previous",):
        qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
        seen.append(pane.find_bar.count.text())
    expected = [*range(2, count + 1), 1, count]
    assert seen == [f"{number} of {count}" for number in expected]


def test_what_does_not_stand_in_the_page_is_told(pane: ReadingPane, find: Callable[[str], str], qtbot: QtBot) -> None:
    assert find("zebra") == "not in this page"
    qtbot.keyClick(pane.find_bar.box, Key.Key_Return)
    assert pane.find_bar.count.text() == "not in this page"


def test_an_empty_find_box_counts_nothing(find: Callable[[str], str], pane: ReadingPane) -> None:
    find("pain")
    pane.find_bar.box.clear()
    assert pane.find_bar.count.text() == ""
    assert pane.view.extraSelections() == []


def test_selected_words_are_what_is_found(pane: ReadingPane, read: Read) -> None:
    pane.show_reading(*read("low-back-pain"), "")
    cursor = pane.view.document().find("ribs")
    pane.view.setTextCursor(cursor)
    pane.start_finding()
    assert pane.find_bar.box.text() == "ribs"
    assert pane.find_bar.box.selectedText() == "ribs"
    assert pane.find_bar.count.text() == "1 of 1"


@pytest.mark.parametrize("way", ["escape", "button"])
def test_closing_the_bar_takes_its_marks_away(
    pane: ReadingPane, find: Callable[[str], str], qtbot: QtBot, way: str
) -> None:
    find("pain")
    assert pane.view.extraSelections()
    if way == "escape":
        qtbot.keyClick(pane.find_bar.box, Key.Key_Escape)
    else:
        (close,) = [b for b in pane.find_bar.findChildren(QToolButton) if b.accessibleName() == "Close"]
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not pane.find_bar.isVisible()
    assert pane.view.extraSelections() == []


def test_other_keys_in_the_bar_reach_those_above_it(
    pane: ReadingPane, find: Callable[[str], str], qtbot: QtBot
) -> None:
    find("pain")
    qtbot.keyClick(pane.find_bar, Key.Key_F9)
    assert pane.find_bar.isVisible()


def test_the_icons_of_the_find_bar_follow_the_theme(window: MainWindow) -> None:
    def ink() -> str:
        """The colour that most of an icon is drawn in."""
        button = window.reading_pane.find_bar.findChildren(QToolButton)[0]
        picture = button.icon().pixmap(40, 40).toImage()
        colours = (picture.pixelColor(x, y) for x in range(40) for y in range(40))
        return Counter(colour.name() for colour in colours if colour.alpha() > 200).most_common(1)[0][0]

    assert ink() == LIGHT.ink
    window.settings_desk.change(theme="dark")
    assert ink() == DARK.ink
