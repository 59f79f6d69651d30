# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What goes on the handout: the open article or the collected ones, in their order, and how they are set."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop.handout_panel import HandoutPanel
from desktop.theme import Icons
from library.handouts.handout import HandoutOptions, Personal, TypesetHandout
from library.models import ArticleId, ArticleKey
from library.reading import Outline, OutlineSection

SECTIONS = (OutlineSection("self-care", "At home", False), OutlineSection("get-help", "Get help", True))


def outline(article: str, title: str, language: str = "en") -> Outline:
    return Outline(ArticleKey(ArticleId(article), language), title, SECTIONS)


BURNS = outline("burns", "Burns")
FEVER = outline("fever-in-children", "Fever")
QUEMADURAS = outline("burns", "Quemaduras", "es")


@pytest.fixture
def panel(qtbot: QtBot, icons: Icons) -> HandoutPanel:
    made = HandoutPanel(HandoutOptions("letter", 14, "full"), icons)
    qtbot.addWidget(made)
    made.resize(280, 700)
    made.show()
    return made


def test_it_begins_with_the_defaults_of_the_clinic_and_nothing_to_print(panel: HandoutPanel) -> None:
    assert panel.options == HandoutOptions("letter", 14, "full")
    assert panel.keys == ()
    assert panel.personal == Personal()
    assert not panel.preview_button.isEnabled() and not panel.save_button.isEnabled()
    assert panel.collection.title.text() == "Open an article, then print it here."


def test_the_open_article_is_what_is_printed(panel: HandoutPanel) -> None:
    panel.set_open_article(BURNS)
    assert panel.keys == (BURNS.key,)
    assert panel.collection.title.text() == "This article: Burns"
    assert panel.preview_button.isEnabled() and panel.save_button.isEnabled()
    assert not panel.collection.remove_button.isVisible()


def test_collected_articles_replace_the_open_one_and_keep_their_order(panel: HandoutPanel) -> None:
    panel.set_open_article(BURNS)
    panel.add(FEVER)
    panel.add(BURNS)
    assert panel.keys == (FEVER.key, BURNS.key)
    assert all(isinstance(key, ArticleKey) for key in panel.keys)
    assert panel.collection.tree.isVisible()


def test_an_article_is_collected_once_but_once_in_each_language(panel: HandoutPanel) -> None:
    panel.set_open_article(BURNS)
    for article in (BURNS, BURNS, QUEMADURAS):
        panel.add(article)
    assert panel.keys == (BURNS.key, QUEMADURAS.key)


def test_remove_takes_out_the_selected_one_and_empty_all(panel: HandoutPanel) -> None:
    for article in (BURNS, FEVER, QUEMADURAS):
        panel.add(article)
    fever = panel.collection.tree.topLevelItem(1)
    assert fever is not None
    panel.collection.tree.setCurrentItem(fever)
    panel.collection.remove_button.click()
    assert list(panel.keys) == [BURNS.key, QUEMADURAS.key]
    panel.collection.clear_button.click()
    assert list(panel.keys) == []
    assert not panel.collection.remove_button.isVisible()
    assert not panel.preview_button.isEnabled()


@pytest.mark.parametrize("box", ["paper", "text_size", "references"])
def test_every_choice_says_that_the_handout_changed(panel: HandoutPanel, qtbot: QtBot, box: str) -> None:
    chosen: QComboBox = getattr(panel.paper_box, box)
    with qtbot.waitSignal(panel.changed):
        chosen.setCurrentIndex((chosen.currentIndex() + 1) % chosen.count())
    assert panel.options != HandoutOptions("letter", 14, "full")


def test_whatever_is_collected_left_out_or_added_says_that_the_handout_changed(
    panel: HandoutPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.changed):
        panel.set_open_article(BURNS)
    with qtbot.waitSignal(panel.changed):
        panel.add(FEVER)
    with qtbot.waitSignal(panel.changed):
        qtbot.keyClicks(panel.collection.cover, "For mothers")
    with qtbot.waitSignal(panel.changed):
        qtbot.keyClicks(panel.person.name, "Rosa")
    assert panel.personal == Personal("Rosa")


def test_set_options_shows_them(panel: HandoutPanel) -> None:
    panel.set_options(HandoutOptions("a4", 24, "none"))
    assert panel.options == HandoutOptions("a4", 24, "none")
    assert panel.paper_box.text_size.currentText() == "Very large (24 pt)"


def test_languages_that_can_stand_beside_are_offered(panel: HandoutPanel) -> None:
    panel.set_languages(["en", "es"])
    box = panel.paper_box.second_language
    assert [box.itemData(row) for row in range(box.count())] == ["", "en", "es"]


@pytest.mark.parametrize(("sheets", "said"), [(3, "3"), (2, "2")])
def test_pages_and_sheets_are_told(panel: HandoutPanel, sheets: int, said: str) -> None:
    panel.show_made(TypesetHandout(b"", "x", 3, True), sheets)
    assert panel.pages.text() == f"Pages: 3. Sheets of paper: {said}."
    assert not panel.problem.isVisible()


def test_small_pages_are_counted_not_the_sides_that_they_stand_on(panel: HandoutPanel) -> None:
    panel.show_made(TypesetHandout(b"", "x", 2, False, small_pages=4), 1)
    assert panel.pages.text() == "Pages: 4. Sheets of paper: 1."


def test_what_was_left_out_is_told(panel: HandoutPanel) -> None:
    panel.show_made(TypesetHandout(b"", "x", 1, True, left_out=("Sources", "Why it happens")), 1)
    assert panel.pages.text() == "Pages: 1. Sheets of paper: 1. Left out: Sources, Why it happens."


def test_much_that_was_left_out_leaves_room_for_the_choices_and_is_told_whole_on_pointing(
    panel: HandoutPanel, qtbot: QtBot
) -> None:
    parts = tuple(f"Low back pain: a section with a rather long heading {number}" for number in range(25))
    panel.set_open_article(BURNS)
    panel.show_made(TypesetHandout(b"", "x", 1, True, left_out=parts), 1)
    assert panel.pages.text().endswith(f"Left out: {parts[0]}, {parts[1]}, {parts[2]} and 22 more.")
    assert panel.pages.toolTip().split("\n") == list(parts)
    panel.resize(280, 600)
    qtbot.waitUntil(lambda: panel.pages.height() < 200)
    panel.show_made(TypesetHandout(b"", "x", 1, True), 1)
    assert panel.pages.toolTip() == ""


def test_warnings_are_shown_and_go_with_the_next_handout(panel: HandoutPanel) -> None:
    panel.show_made(TypesetHandout(b"", "x", 1, False, ("Burns: a picture is missing.", "It is not tagged.")), 1)
    assert panel.problem.isVisible()
    assert panel.problem.text() == "Burns: a picture is missing. It is not tagged."
    panel.show_made(TypesetHandout(b"", "x", 1, True), 1)
    assert not panel.problem.isVisible()


def test_a_problem_replaces_the_page_count(panel: HandoutPanel) -> None:
    panel.show_made(TypesetHandout(b"", "x", 3, True), 2)
    panel.show_problem("This handout cannot be typeset.")
    assert panel.pages.text() == ""
    assert panel.problem.isVisible()


def test_an_empty_handout_has_no_page_count(panel: HandoutPanel) -> None:
    panel.set_open_article(BURNS)
    panel.show_made(TypesetHandout(b"", "x", 3, True, ("A picture is missing.",)), 2)
    panel.set_open_article(None)
    assert panel.pages.text() == ""
    assert not panel.problem.isVisible()


def test_the_buttons_ask(panel: HandoutPanel, qtbot: QtBot) -> None:
    panel.set_open_article(BURNS)
    with qtbot.waitSignals([panel.preview_requested, panel.save_requested]):
        panel.preview_button.click()
        panel.save_button.click()


def test_what_prints_stays_in_sight_on_a_low_screen_and_nothing_is_cut_at_the_side(
    panel: HandoutPanel, qtbot: QtBot
) -> None:
    panel.add(BURNS)
    panel.resize(240, 480)
    qtbot.waitExposed(panel)
    for button in (panel.preview_button, panel.save_button):
        assert panel.rect().contains(button.geometry())
    person, tree = panel.person, panel.collection.tree
    for widget in (person.name, tree, panel.paper_box.second_language, panel.packets_button):
        assert widget.mapTo(panel, widget.rect().topRight()).x() <= panel.width()
