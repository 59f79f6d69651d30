# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What stands above the list and in it for every way a search can end, what Enter opens then, and what is marked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from desktop.finder import LONGEST
from desktop.main_window import MainWindow
from library.edition_codes import EditionCode
from library.models import SearchResult

Key = Qt.Key
OpenWindow = Callable[..., MainWindow]
FOUND = "Articles found: "
NOTHING = "Nothing found. Try fewer or other words, or choose a topic:"
NEAREST = "Nothing found. Did you mean one of these?"
LOOSENED = "No article says exactly that. These have its words."


def titles(window: MainWindow) -> list[str]:
    model = window.search_panel.list.model()
    return [model.data(model.index(row, 0)).partition(". ")[0] for row in range(model.rowCount())]


def title(window: MainWindow) -> str:
    return window.windowTitle().removesuffix(" - Clinic Library")


def type_in(window: MainWindow, text: str) -> None:
    window.top_bar.search_box.setText(text)


def press_enter(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.top_bar.search_box, Key.Key_Return)


def marked(window: MainWindow) -> set[str]:
    return {mark.cursor.selectedText().casefold() for mark in window.reading_pane.view.extraSelections()}


# ---- what is said -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "said", "first"),
    [
        ("lumbago", f"{FOUND}1", "Low back pain"),
        ("lumbaggo", "Did you mean \u201clumbago\u201d? Articles found for it: 1", "Low back pain"),
        ("hypertensoin  \t ", "Did you mean \u201chypertension\u201d? Articles found for it: 1", "High blood pressure"),
        ('"burned skin cold"', f"{LOOSENED}\n{FOUND}", "Burns and scalds"),
        ("buuurnssss", NEAREST, "Burns and scalds"),
    ],
)
def test_what_was_found_and_for_what_is_said_and_enter_opens_the_first(
    window: MainWindow, qtbot: QtBot, typed: str, said: str, first: str
) -> None:
    type_in(window, typed)
    assert window.finder.message.text().startswith(said)
    assert window.finder.message.isVisible()
    assert window.finder.stack.currentWidget() is window.search_panel
    assert titles(window)[0] == first
    press_enter(qtbot, window)
    assert title(window) == first


@pytest.mark.parametrize("typed", ["xyzzyq", "\U0001f600", "?!", "zq zq zq"])
def test_nothing_found_at_all_shows_the_topics(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    type_in(window, typed)
    assert window.finder.message.text() == NOTHING
    assert window.finder.stack.currentWidget() is window.topics_panel
    press_enter(qtbot, window)
    assert title(window) == "Clinic Library"


@pytest.mark.parametrize("typed", ["", "   ", "\t"])
def test_nothing_typed_shows_the_topics_without_a_word(window: MainWindow, typed: str) -> None:
    type_in(window, "lumbago")
    type_in(window, typed)
    assert not window.finder.message.isVisible()
    assert window.finder.stack.currentWidget() is window.topics_panel


def test_a_corrected_search_that_is_followed_by_a_plain_one_says_nothing_of_it(window: MainWindow) -> None:
    type_in(window, "lumbaggo")
    type_in(window, "lumbago")
    assert window.finder.message.text() == f"{FOUND}1"


@pytest.mark.parametrize(
    "typed",
    [
        "hypertensoin <b>bold</b><br><br><br><br>",
        "hypertensoin " + "the " * 8000,
        "hypertensoin " + "q" * 20_000,
        "hypertensoin\u2028\u2029{corrected}{0}%s",
    ],
)
def test_the_message_stays_small_and_repeats_what_was_typed_as_it_is(window: MainWindow, typed: str) -> None:
    type_in(window, "hypertensoin")
    pane, height = window.finder.pane.minimumSizeHint(), window.finder.message.height()
    type_in(window, typed)
    said = window.finder.message.text()
    assert said.startswith("Did you mean \u201chypertension")
    assert len(said) < LONGEST + 60
    assert window.finder.message.textFormat() == Qt.TextFormat.PlainText
    assert window.finder.pane.minimumSizeHint().width() <= max(pane.width(), 280)
    assert window.finder.message.heightForWidth(280) <= 4 * max(height, 20)


# ---- what is offered --------------------------------------------------------------------------------------


def test_articles_that_are_offered_say_what_they_are_about(window: MainWindow) -> None:
    type_in(window, "buuurnssss")
    row = window.search_panel.list.model().index(0, 0).data()
    assert row.startswith("Burns and scalds. Cool a burn at once under ")
    assert row.endswith("Not reviewed by a clinician yet")


def test_an_article_that_is_offered_opens_at_its_top_without_marks(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, "buuurnssss")
    press_enter(qtbot, window)
    assert title(window) == "Burns and scalds"
    assert window.reading_pane.view.verticalScrollBar().value() == 0
    assert marked(window) == set()


def test_enter_before_the_result_opens_no_article_that_is_only_offered(
    held: Any, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(held)
    held.holding = True
    type_in(window, "buuurnssss")
    press_enter(qtbot, window)
    held.let_go()
    assert (titles(window), title(window)) == (["Burns and scalds"], "Clinic Library")
    press_enter(qtbot, window)
    assert title(window) == "Burns and scalds"


def test_down_and_enter_open_another_one_that_is_offered(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = tuple(window._shown.topics[0].articles[:1] + window._shown.topics[-1].articles[:1])
    monkeypatch.setattr(
        "library.library.Library.search", lambda _, query, **__: SearchResult(query, (), nearest=offered)
    )
    type_in(window, "qqq")
    assert titles(window) == [summary.title for summary in offered]
    qtbot.keyClick(window.top_bar.search_box, Key.Key_Down)
    press_enter(qtbot, window)
    assert title(window) == offered[1].title


# ---- the code of a sheet ----------------------------------------------------------------------------------


def test_the_code_of_a_sheet_opens_its_article(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, "g7nk rb1j")
    assert titles(window) == ["Low back pain"]
    press_enter(qtbot, window)
    assert title(window) == "Low back pain"


def test_the_code_of_a_sheet_from_elsewhere_is_told(window: MainWindow) -> None:
    type_in(window, str(EditionCode(12345, 1)))
    said = "The sheet with this code comes from articles that are not on this computer."
    assert window.finder.message.text() == said


# ---- what is marked ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "article", "marks"),
    [
        ("burned", "Burns and scalds", {"burn", "burns"}),
        ("blistering ", "Burns and scalds", {"blistered", "blisters"}),
        ("lumbaggo ", "Low back pain", set()),
        ("fevers convulsion ", "Fever in children", {"fever"}),
    ],
)
def test_the_words_of_a_search_are_marked_in_every_form(
    window: MainWindow, qtbot: QtBot, typed: str, article: str, marks: set[str]
) -> None:
    type_in(window, typed)
    press_enter(qtbot, window)
    assert title(window) == article
    assert marked(window) == marks


def test_a_form_is_marked_as_a_whole_word_only(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, "pain ")
    press_enter(qtbot, window)
    assert "pain" in marked(window)
    assert all(word in ("pain", "pains", "painful") for word in marked(window))


# ---- more can be found ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "asked_again"), [("", False), ("  ", False), ("lumbago", False), ("xyzzyq", True), ("buuurnssss", True)]
)
def test_what_found_nothing_is_searched_again_when_more_can_be_found(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, typed: str, asked_again: bool
) -> None:
    type_in(window, typed)
    asked: list[str] = []

    def search(_: object, query: str, **__: object) -> SearchResult:
        asked.append(query)
        return SearchResult(query, ())

    monkeypatch.setattr("library.library.Library.search", search)
    window.indexing.refreshed.emit()
    assert asked == ([typed] if asked_again else [])


# ---- a library of very many articles ----------------------------------------------------------------------


def test_topics_of_many_articles_are_loaded_when_they_are_unfolded(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the first page, where only their names stand."""
    monkeypatch.setattr("library.shelf.MOST_LISTED", 3)
    window = open_window()
    tree = window.topics_panel.tree
    assert not any(tree.isExpanded(tree.model().index(row, 0)) for row in range(tree.model().rowCount()))
    page = window.reading_pane.view.toHtml()
    assert "topic:First%20aid" in page and "article:" not in page
    window.reader.follow(QUrl("topic:First%20aid"))
    rows = (tree.model().index(row, 0) for row in range(tree.model().rowCount()))
    (branch,) = (row for row in rows if row.data().startswith("First aid ("))
    assert tree.isExpanded(branch)
    assert tree.model().index(0, 0, branch).data() == "Burns and scalds"
    assert "Articles: " in window.status.text()
