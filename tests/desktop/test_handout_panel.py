# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What goes on the handout: the open article or the collected ones, in their order, and how they are set."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.handout_desk import file_name
from desktop.handout_panel import HandoutPanel
from desktop.theme import Icons
from library.handouts.handout import HandoutOptions, TypesetHandout
from library.models import ArticleId, ArticleKey

BURNS = ArticleKey(ArticleId("burns"), "en")
FEVER = ArticleKey(ArticleId("fever-in-children"), "en")
QUEMADURAS = ArticleKey(ArticleId("burns"), "es")


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
    assert not panel.preview_button.isEnabled() and not panel.save_button.isEnabled()
    assert panel.title.text() == "Open an article, then print it here."


def test_the_open_article_is_what_is_printed(panel: HandoutPanel) -> None:
    panel.set_open_article(BURNS, "Burns")
    assert panel.keys == (BURNS,)
    assert panel.title.text() == "This article: Burns"
    assert panel.preview_button.isEnabled()
    assert not panel.articles.isVisible()


def test_collected_articles_replace_the_open_one_and_keep_their_order(panel: HandoutPanel) -> None:
    panel.set_open_article(BURNS, "Burns")
    panel.add(FEVER, "Fever")
    panel.add(BURNS, "Burns")
    assert panel.keys == (FEVER, BURNS)
    assert all(isinstance(key, ArticleKey) for key in panel.keys)
    assert panel.articles.isVisible()


def test_an_article_is_collected_once_but_once_in_each_language(panel: HandoutPanel) -> None:
    panel.set_open_article(BURNS, "Burns")
    for key in (BURNS, BURNS, QUEMADURAS):
        panel.add(key, "x")
    assert panel.keys == (BURNS, QUEMADURAS)


def test_remove_takes_out_the_selected_one_and_empty_all(panel: HandoutPanel) -> None:
    for key in (BURNS, FEVER, QUEMADURAS):
        panel.add(key, "x")
    panel.articles.setCurrentRow(1)
    panel.remove_button.click()
    assert panel.keys == (BURNS, QUEMADURAS)
    panel.clear_button.click()
    assert panel.keys == ()
    assert not panel.remove_button.isVisible()


def test_with_none_selected_remove_takes_out_the_first(panel: HandoutPanel) -> None:
    panel.add(BURNS, "x")
    panel.add(FEVER, "x")
    panel.articles.setCurrentRow(-1)
    panel.remove_button.click()
    assert panel.keys == (FEVER,)


@pytest.mark.parametrize("box", ["paper", "text_size", "references"])
def test_every_choice_says_that_the_handout_changed(panel: HandoutPanel, qtbot: QtBot, box: str) -> None:
    chosen = getattr(panel, box)
    with qtbot.waitSignal(panel.changed):
        chosen.setCurrentIndex((chosen.currentIndex() + 1) % chosen.count())
    assert panel.options != HandoutOptions("letter", 14, "full")


def test_set_options_shows_them(panel: HandoutPanel) -> None:
    panel.set_options(HandoutOptions("a4", 24, "none"))
    assert panel.options == HandoutOptions("a4", 24, "none")
    assert panel.text_size.currentText() == "Very large (24 pt)"


def test_pages_and_sheets_are_told(panel: HandoutPanel) -> None:
    panel.show_made(TypesetHandout(b"", "x", 3, True))
    assert panel.pages.text() == "Pages: 3. Sheets, printed on both sides: 2."
    assert not panel.problem.isVisible()


def test_warnings_are_shown_and_go_with_the_next_handout(panel: HandoutPanel) -> None:
    panel.show_made(TypesetHandout(b"", "x", 1, False, ("Burns: a picture is missing.", "It is not tagged.")))
    assert panel.problem.isVisible()
    assert panel.problem.text() == "Burns: a picture is missing. It is not tagged."
    panel.show_made(TypesetHandout(b"", "x", 1, True))
    assert not panel.problem.isVisible()


def test_a_problem_replaces_the_page_count(panel: HandoutPanel) -> None:
    panel.show_made(TypesetHandout(b"", "x", 3, True))
    panel.show_problem("This handout cannot be typeset.")
    assert panel.pages.text() == ""
    assert panel.problem.isVisible()


def test_an_empty_handout_has_no_page_count(panel: HandoutPanel) -> None:
    panel.set_open_article(BURNS, "Burns")
    panel.show_made(TypesetHandout(b"", "x", 3, True))
    panel.set_open_article(None, "")
    assert panel.pages.text() == ""


def test_the_buttons_ask(panel: HandoutPanel, qtbot: QtBot) -> None:
    panel.set_open_article(BURNS, "Burns")
    with qtbot.waitSignals([panel.preview_requested, panel.save_requested]):
        panel.preview_button.click()
        panel.save_button.click()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Low back pain", "Low back pain"),
        ("¿Debo probar?", "¿Debo probar"),
        ('a/b\\c:d*e?"f<g>h|i\n', "a b c d e f g h i"),
        ("...", "handout"),
        ("", "handout"),
        ("x" * 300, "x" * 80),
        ("ألم أسفل الظهر", "ألم أسفل الظهر"),
    ],
)
def test_a_title_becomes_a_file_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name
