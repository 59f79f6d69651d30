# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which articles are printed, in what order, and which of their sections; when to get help always is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from desktop.collection_box import CollectionBox
from desktop.theme import Icons
from library.handouts.packets import LONGEST_COVER
from library.models import ArticleId, ArticleKey
from library.reading import Outline, OutlineSection

Checked, Unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked
HOME = OutlineSection("self-care", "What you can do at home", False)
CAUSES = OutlineSection("causes", "Why it happens", False)
HELP = OutlineSection("get-help", "When to get help", True)


def outline(article: str, title: str, language: str = "en") -> Outline:
    return Outline(ArticleKey(ArticleId(article), language), title, (HOME, CAUSES, HELP))


BACK = outline("low-back-pain", "Low back pain")
BURNS = outline("burns", "Burns")
FEVER = outline("fever-in-children", "Fever")
QUEMADURAS = outline("burns", "Quemaduras", "es")


@pytest.fixture
def box(qtbot: QtBot, icons: Icons) -> CollectionBox:
    made = CollectionBox(icons)
    qtbot.addWidget(made)
    made.resize(280, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def article(box: CollectionBox, row: int) -> QTreeWidgetItem:
    item = box.tree.topLevelItem(row)
    assert item is not None
    return item


def section_of(box: CollectionBox, row: int, section: int) -> QTreeWidgetItem:
    item = article(box, row).child(section)
    assert item is not None
    return item


def select(box: CollectionBox, row: int, section: int | None = None) -> QTreeWidgetItem:
    """Choose an article, or a section of it, which is opened for that."""
    item = article(box, row)
    if section is not None:
        item.setExpanded(True)
        item = section_of(box, row, section)
    box.tree.setCurrentItem(item)
    return item


def tick(box: CollectionBox, item: QTreeWidgetItem) -> QPoint:
    """The middle of the little box that is ticked."""
    option = QStyleOptionViewItem()
    box.tree.initViewItemOption(option)
    option.rect = box.tree.visualItemRect(item)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    rect: QRect = box.tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, box.tree)
    return rect.center()


def click_tick(qtbot: QtBot, box: CollectionBox, item: QTreeWidgetItem) -> None:
    box.tree.scrollToItem(item)
    qtbot.mouseClick(box.tree.viewport(), Qt.MouseButton.LeftButton, pos=tick(box, item))


def titles(box: CollectionBox) -> list[str]:
    return [article(box, row).text(0) for row in range(box.tree.topLevelItemCount())]


# ---- what is printed --------------------------------------------------------------------------------------


def test_with_nothing_open_there_is_nothing_to_print(box: CollectionBox) -> None:
    assert (box.outlines, box.keys, box.without, box.cover_line) == ((), (), frozenset(), "")
    assert box.title.text() == "Open an article, then print it here."
    assert not box.tree.isVisible()


def test_the_open_article_shows_its_sections_and_no_buttons_for_an_order(box: CollectionBox) -> None:
    box.set_open(BACK)
    assert box.keys == (BACK.key,)
    assert box.title.text() == "This article: Low back pain"
    children = [section_of(box, 0, row) for row in range(3)]
    assert [child.text(0) for child in children] == [HOME.heading, CAUSES.heading, HELP.heading]
    assert all(child.checkState(0) is Checked for child in children)
    buttons = (box.up_button, box.down_button, box.remove_button, box.clear_button)
    assert not any(widget.isVisible() for widget in (*buttons, box.cover))


def test_collected_articles_are_printed_instead_of_the_open_one(box: CollectionBox) -> None:
    box.set_open(BACK)
    box.add(FEVER)
    box.add(QUEMADURAS)
    box.set_open(BURNS)
    assert box.keys == (FEVER.key, QUEMADURAS.key)
    assert titles(box) == ["Fever", "Quemaduras"]
    assert box.title.text() == "Collected for one handout"
    assert box.remove_button.isVisible() and box.cover.isVisible()


def test_one_that_is_there_already_stays_where_it_is(box: CollectionBox) -> None:
    for added in (BACK, FEVER, BACK):
        box.add(added)
    assert box.keys == (BACK.key, FEVER.key)


def test_every_change_is_said(box: CollectionBox, qtbot: QtBot) -> None:
    for change in (
        lambda: box.set_open(BACK),
        lambda: box.add(BURNS),
        lambda: box.add(FEVER),
        box.down_button.click,
        box.up_button.click,
        box.remove_button.click,
        box.clear_button.click,
        lambda: box.fill((BURNS,), (), ""),
        lambda: section_of(box, 0, 0).setCheckState(0, Unchecked),
    ):
        with qtbot.waitSignal(box.changed):
            change()


# ---- order ------------------------------------------------------------------------------------------------


def test_an_article_is_printed_earlier_or_later_and_stays_selected(box: CollectionBox) -> None:
    box.fill((BACK, BURNS, FEVER), (), "")
    select(box, 2)
    box.up_button.click()
    assert titles(box) == ["Low back pain", "Fever", "Burns"]
    box.up_button.click()
    assert box.keys == (FEVER.key, BACK.key, BURNS.key)
    box.down_button.click()
    box.down_button.click()
    assert box.keys == (BACK.key, BURNS.key, FEVER.key)


@pytest.mark.parametrize(("row", "button"), [(0, "up_button"), (2, "down_button")])
def test_at_the_ends_the_order_stays(box: CollectionBox, qtbot: QtBot, row: int, button: str) -> None:
    box.fill((BACK, BURNS, FEVER), (), "")
    select(box, row)
    with qtbot.assertNotEmitted(box.changed):
        getattr(box, button).click()
    assert box.keys == (BACK.key, BURNS.key, FEVER.key)
    assert box.tree.currentItem() is article(box, row)


def test_from_a_section_its_article_moves(box: CollectionBox) -> None:
    box.fill((BACK, BURNS), (), "")
    select(box, 1, section=2)
    box.up_button.click()
    assert box.keys == (BURNS.key, BACK.key)


def test_from_a_section_its_article_is_taken_out(box: CollectionBox) -> None:
    box.fill((BACK, BURNS, FEVER), (), "")
    select(box, 1, section=0)
    box.remove_button.click()
    assert box.keys == (BACK.key, FEVER.key)


def test_with_none_selected_the_first_is_taken_out(box: CollectionBox) -> None:
    box.fill((BACK, BURNS), (), "")
    box.tree.setCurrentItem(None)  # type: ignore[call-overload]
    box.remove_button.click()
    assert box.keys == (BURNS.key,)


def test_all_can_be_taken_out_one_by_one(box: CollectionBox) -> None:
    box.set_open(FEVER)
    box.fill((BACK, BURNS), (), "")
    select(box, 1)
    box.remove_button.click()
    assert box.keys == (BACK.key,)
    box.remove_button.click()
    assert box.keys == (FEVER.key,), "the open one is printed again"
    assert box.title.text() == "This article: Fever"


def test_clear_takes_out_everything_and_forgets_the_line_on_top(box: CollectionBox) -> None:
    box.fill((BACK, BURNS), {(BACK.key, "causes")}, "For mothers")
    box.clear_button.click()
    assert (box.keys, box.without, box.cover_line) == ((), frozenset(), "")
    assert box.cover.text() == ""
    box.add(BACK)
    assert box.without == frozenset()


# ---- sections ---------------------------------------------------------------------------------------------


def test_a_section_that_is_not_wanted_is_left_out_by_mouse_and_by_key(box: CollectionBox, qtbot: QtBot) -> None:
    box.set_open(BACK)
    item = select(box, 0, section=0)
    click_tick(qtbot, box, item)
    assert box.without == {(BACK.key, "self-care")}
    item = select(box, 0, section=1)
    qtbot.keyClick(box.tree, Qt.Key.Key_Space)
    assert box.without == {(BACK.key, "self-care"), (BACK.key, "causes")}
    qtbot.keyClick(box.tree, Qt.Key.Key_Space)
    assert box.without == {(BACK.key, "self-care")}


def test_when_to_get_help_cannot_be_left_out_by_mouse_or_by_key(box: CollectionBox, qtbot: QtBot) -> None:
    box.set_open(BACK)
    item = select(box, 0, section=2)
    with qtbot.assertNotEmitted(box.changed):
        qtbot.keyClick(box.tree, Qt.Key.Key_Space)
        click_tick(qtbot, box, item)
        qtbot.mouseDClick(box.tree.viewport(), Qt.MouseButton.LeftButton, pos=tick(box, item))
    assert item.checkState(0) is Checked
    assert item.toolTip(0) == "When to get help is always printed."
    assert box.without == frozenset()


def test_a_packet_cannot_leave_out_when_to_get_help(box: CollectionBox) -> None:
    box.fill((BACK,), {(BACK.key, "get-help"), (BACK.key, "causes")}, "")
    states = [section_of(box, 0, row).checkState(0) for row in range(3)]
    assert states == [Checked, Unchecked, Checked]


def test_only_sections_of_what_is_printed_are_left_out(box: CollectionBox) -> None:
    box.fill((BACK, BURNS), {(BACK.key, "causes"), (BURNS.key, "self-care")}, "")
    select(box, 0)
    box.remove_button.click()
    assert box.without == {(BURNS.key, "self-care")}


def test_the_same_section_in_another_language_stays(box: CollectionBox) -> None:
    box.fill((BURNS, QUEMADURAS), (), "")
    section_of(box, 0, 1).setCheckState(0, Unchecked)
    assert box.without == {(BURNS.key, "causes")}


def test_sections_stay_left_out_when_the_order_changes_and_when_more_is_collected(box: CollectionBox) -> None:
    box.set_open(BACK)
    section_of(box, 0, 1).setCheckState(0, Unchecked)
    box.add(BACK)
    box.add(BURNS)
    select(box, 0)
    box.down_button.click()
    box.set_open(FEVER)
    assert box.without == {(BACK.key, "causes")}
    assert section_of(box, 1, 1).checkState(0) is Unchecked


def test_another_article_begins_with_all_its_sections_and_so_does_the_last_one_again(box: CollectionBox) -> None:
    box.set_open(BACK)
    section_of(box, 0, 1).setCheckState(0, Unchecked)
    box.set_open(BURNS)
    assert box.without == frozenset()
    box.set_open(BACK)
    assert box.without == frozenset()
    assert section_of(box, 0, 1).checkState(0) is Checked


def test_the_same_article_shown_anew_keeps_what_was_left_out(box: CollectionBox) -> None:
    """It is read again when the emergency number changes."""
    box.set_open(BACK)
    section_of(box, 0, 1).setCheckState(0, Unchecked)
    box.set_open(outline("low-back-pain", "Low back pain"))
    assert box.without == {(BACK.key, "causes")}


def test_what_is_expanded_stays_expanded(box: CollectionBox) -> None:
    box.fill((BACK, BURNS), (), "")
    assert not article(box, 0).isExpanded()
    article(box, 1).setExpanded(True)
    select(box, 1)
    box.up_button.click()
    assert [article(box, row).isExpanded() for row in (0, 1)] == [True, False]
    box.add(FEVER)
    assert [article(box, row).isExpanded() for row in (0, 1, 2)] == [True, False, False]
    assert titles(box)[0] == "Burns"


# ---- a packet, and the line on top ------------------------------------------------------------------------


def test_a_packet_replaces_what_was_collected(box: CollectionBox) -> None:
    box.add(FEVER)
    box.fill([BURNS, BACK], [(BURNS.key, "causes")], "For the road")
    assert box.keys == (BURNS.key, BACK.key)
    assert box.without == {(BURNS.key, "causes")}
    assert box.cover_line == box.cover.text() == "For the road"


def test_the_line_on_top_is_only_for_what_is_collected(box: CollectionBox, qtbot: QtBot) -> None:
    box.set_open(BACK)
    box.add(BURNS)
    with qtbot.waitSignal(box.changed):
        qtbot.keyClicks(box.cover, "  For mothers ")
    assert box.cover_line == "For mothers"
    box.remove_button.click()
    assert (box.keys, box.cover_line, box.cover.isVisible()) == ((BACK.key,), "", False)


def test_the_line_on_top_is_no_longer_than_a_packet_can_keep(box: CollectionBox, qtbot: QtBot) -> None:
    box.add(BACK)
    box.cover.setText("x" * 5000)
    assert len(box.cover_line) == LONGEST_COVER


# ---- without a mouse, without eyes ------------------------------------------------------------------------


def test_everything_can_be_done_with_the_keyboard(box: CollectionBox, qtbot: QtBot) -> None:
    box.fill((BACK, BURNS), (), "")
    box.activateWindow()
    box.tree.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(box.tree, key)
    assert box.without == {(BURNS.key, "self-care")}
    for button in (box.up_button, box.down_button, box.remove_button, box.clear_button):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(box.up_button, Qt.Key.Key_Space)
    assert titles(box) == ["Burns", "Low back pain"]
    qtbot.keyClick(box.remove_button, Qt.Key.Key_Space)
    assert titles(box) == ["Low back pain"]


def test_tab_leaves_the_articles(box: CollectionBox, qtbot: QtBot) -> None:
    box.fill((BACK, BURNS), (), "")
    box.activateWindow()
    box.tree.setFocus()
    qtbot.waitUntil(box.tree.hasFocus)
    qtbot.keyClick(box.tree, Qt.Key.Key_Tab)
    assert box.up_button.hasFocus()


def test_icon_buttons_say_what_they_do(box: CollectionBox) -> None:
    said = {
        box.up_button: "Print this article earlier",
        box.down_button: "Print this article later",
        box.remove_button: "Take this article out",
        box.clear_button: "Take all articles out",
    }
    for button, words in said.items():
        assert button.accessibleName() == button.toolTip() == words
        assert not button.icon().isNull()
    assert box.tree.accessibleName() == "Articles of the handout and their sections"
    assert box.cover.accessibleName() == "Line on top of the first page"
