# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The outline leads to sections; the find bar counts, steps around and goes away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.reading_pane import ReadingPane
from desktop.theme import DARK, LIGHT, Fonts, Icons
from library.models import ArticleId, ArticleKey
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
    pane.open_outline()
    for key in (*[Key.Key_Down] * 4, Key.Key_Return):
        qtbot.keyClick(pane.outline, key)
    assert pane.view.verticalScrollBar().value() == clicked


def marked(pane: ReadingPane) -> str:
    """The section that the outline marks; the menu of the button marks the same."""
    (row,) = pane.outline.selectionModel().selectedRows()
    (ticked,) = [action.text() for action in pane.outline_button.menu().actions() if action.isChecked()]
    assert ticked == row.data()
    return str(row.data())


def test_the_outline_marks_the_section_that_is_read_and_takes_no_focus(pane: ReadingPane, read: Read) -> None:
    pane.show_reading(*read("low-back-pain"), "")
    pane.view.setFocus()
    seen = [marked(pane)]
    bar = pane.view.verticalScrollBar()
    for value in range(0, bar.maximum() + 40, 40):
        bar.setValue(value)
        assert bar.value() == min(value, bar.maximum()), "marking does not move the article"
        seen.append(marked(pane))
    assert list(dict.fromkeys(seen)) == outline(pane), "each in its turn, the last too"
    assert pane.view.hasFocus()


def test_the_section_that_was_chosen_is_marked_even_where_it_cannot_come_to_the_top(
    pane: ReadingPane, read: Read, qtbot: QtBot
) -> None:
    pane.show_reading(*read("low-back-pain"), "")
    pane.open_outline()
    for row, heading in enumerate(outline(pane)):
        pane.outline.setCurrentIndex(pane.outline.model().index(row, 0))
        qtbot.keyClick(pane.outline, Key.Key_Return)
        assert marked(pane) == heading


def test_the_last_sections_are_marked_though_they_never_come_to_the_top(pane: ReadingPane, read: Read) -> None:
    pane.resize(800, 1500)
    pane.show_reading(*read("low-back-pain"), "")
    bar = pane.view.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    assert marked(pane) == outline(pane)[-1]


@pytest.mark.parametrize("change", ["size", "theme"])
def test_the_mark_stays_when_the_look_changes(pane: ReadingPane, read: Read, change: str) -> None:
    pane.show_reading(*read("low-back-pain"), "")
    pane.view.go_to("treatment")
    before = marked(pane)
    pane.view.set_text_size(200) if change == "size" else pane.view.set_theme(DARK)
    assert marked(pane) == before == "Other treatments"


def folded(pane: ReadingPane) -> bool:
    assert pane.outline.isVisible() is not pane.outline_button.isVisible()
    return pane.outline_button.isVisible()


@pytest.mark.parametrize(
    ("width", "percent", "is_folded"),
    [
        (766, 90, False),
        (766, 100, False),
        (766, 150, True),
        (766, 250, True),
        (424, 100, True),
        (1250, 250, True),
        (1500, 250, False),
    ],
)
def test_the_outline_folds_where_it_would_make_the_lines_too_short(
    pane: ReadingPane, read: Read, width: int, percent: int, is_folded: bool
) -> None:
    pane.resize(width, 600)
    pane.view.set_text_size(percent)
    pane.show_reading(*read("low-back-pain"), "")
    assert folded(pane) is is_folded
    pane.view.set_text_size(100)
    pane.resize(800, 600)
    assert folded(pane) is False


def test_a_folded_outline_says_the_section_and_leads_to_each(pane: ReadingPane, read: Read, qtbot: QtBot) -> None:
    pane.resize(424, 600)
    pane.show_reading(*read("low-back-pain"), "")
    button = pane.outline_button
    assert button.text() == "Section: What low back pain is"
    assert [action.text() for action in button.menu().actions()] == outline(pane)
    button.menu().actions()[4].trigger()
    assert pane.view.scrolled > 0
    assert button.accessibleDescription() == "Section: Other treatments"
    assert button.accessibleName() == "Sections of this article"


def test_a_folded_outline_opens_by_key(pane: ReadingPane, read: Read, qtbot: QtBot) -> None:
    pane.resize(424, 600)
    pane.show_reading(*read("low-back-pain"), "")
    seen = []

    def close_it() -> None:
        seen.append(pane.outline_button.menu().isVisible())
        pane.outline_button.menu().close()

    pane.outline_button.menu().aboutToShow.connect(lambda: QTimer.singleShot(0, close_it))
    pane.open_outline()
    assert seen == [True]


def test_a_long_heading_does_not_widen_the_pane(pane: ReadingPane, read: Read) -> None:
    pane.resize(424, 600)
    pane.show_reading(*read("low-back-pain"), "")
    pane._sections.set_sections([("A & B " * 60, "a"), ("C", "c")], Qt.LayoutDirection.LeftToRight)
    pane._sections.mark("a")
    assert pane.outline_button.text().endswith("\u2026")
    assert pane.width() == 424


@pytest.mark.parametrize("percent", [90, 100, 150, 250])
@pytest.mark.parametrize("width", [322, 424, 766])
def test_nothing_is_ever_scrolled_sideways(pane: ReadingPane, read: Read, width: int, percent: int) -> None:
    pane.resize(width, 600)
    pane.view.set_text_size(percent)
    for article in ("low-back-pain", "should-i-try-prolotherapy"):
        pane.show_reading(*read(article), "112")
        assert pane.view.horizontalScrollBar().maximum() == 0, article


def test_a_line_has_sixty_to_seventy_five_characters_wherever_there_is_room(pane: ReadingPane, read: Read) -> None:
    pane.resize(1900, 600)
    for percent in (90, 100, 150, 250):
        pane.view.set_text_size(percent)
        pane.view.show_page(lambda _: f"<p>{'The pain is often better after a few weeks of walking. ' * 20}</p>")
        layout = pane.view.document().begin().layout()
        lengths = [layout.lineAt(line).textLength() for line in range(layout.lineCount() - 1)]
        assert 60 <= sum(lengths) / len(lengths) <= 75, percent


def test_the_facts_lead_to_all_that_is_known_of_the_text(window: MainWindow, click_link: Callable[..., str]) -> None:
    window.reader.open(ArticleKey(ArticleId("low-back-pain"), "en"))
    click_link(window.reading_pane.view, "#about:text")
    assert window.reading_pane.view.scrolled > 0.9


def test_the_first_page_has_no_outline(pane: ReadingPane, read: Read) -> None:
    pane.show_reading(*read("burns"), "")
    pane.hide_outline()
    assert not pane.outline.isVisible()
    assert outline(pane) == []


def test_an_arabic_outline_runs_from_right_to_left(
    pane: ReadingPane, scripts_pack: Path, read: Read, qtbot: QtBot
) -> None:
    pane.show_reading(*read("low-back-pain", "ar"), "")
    assert pane.outline.layoutDirection() is Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: pane.outline.x() > pane.view.x())  # it stands where reading begins
    pane.show_reading(*read("low-back-pain"), "")
    qtbot.waitUntil(lambda: pane.outline.x() < pane.view.x())


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
