# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The search box steers the list without leaving it; the list shows what was found and why."""

from __future__ import annotations

import html
from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.item_models import CARD_ROLE
from desktop.search_panel import SearchBox, SearchPanel
from desktop.theme import DARK, LIGHT
from library.library import Library
from library.models import ArticleId, ArticleSummary, Because, Hit, ReviewState, SearchResult, Snippet

Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot) -> SearchPanel:
    made = SearchPanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    return made


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    made = SearchBox()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def search(library: Library) -> Callable[[str], SearchResult]:
    return library.search


def rows(panel: SearchPanel) -> list[str]:
    return [panel.list.model().index(row, 0).data() for row in range(panel.list.model().rowCount())]


@pytest.mark.parametrize(
    ("key", "steps"), [(Key.Key_Down, 1), (Key.Key_Up, -1), (Key.Key_PageDown, 5), (Key.Key_PageUp, -5)]
)
def test_keys_that_move_in_the_list(box: SearchBox, qtbot: QtBot, key: Qt.Key, steps: int) -> None:
    with qtbot.waitSignal(box.moved) as moved:
        qtbot.keyClick(box, key)
    assert moved.args == [steps]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_both_enters_choose(box: SearchBox, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(box.chosen):
        qtbot.keyClick(box, key)


def test_escape_empties_the_box_and_other_keys_type(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "fever")
    assert box.text() == "fever"
    qtbot.keyClick(box, Key.Key_Escape)
    assert box.text() == ""


def test_the_first_hit_is_current_and_steps_stay_within_the_list(
    panel: SearchPanel, search: Callable[[str], SearchResult]
) -> None:
    panel.show_result(search("back"), "en")
    last = len(rows(panel)) - 1
    assert last > 2
    assert panel.list.currentIndex().row() == 0
    panel.step(-5)
    assert panel.list.currentIndex().row() == 0
    panel.step(2)
    assert panel.list.currentIndex().row() == 2
    panel.step(500)
    assert panel.list.currentIndex().row() == last


def test_the_current_hit_opens_by_enter_and_by_click(
    panel: SearchPanel, search: Callable[[str], SearchResult], qtbot: QtBot
) -> None:
    result = search("back")
    panel.show_result(result, "en")
    opened: list[Hit] = []
    panel.hit_activated.connect(opened.append)
    panel.step(1)
    panel.activate_current()
    qtbot.keyClick(panel.list, Key.Key_Return)
    place = panel.list.visualRect(panel.list.model().index(0, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [result.hits[1], result.hits[1], result.hits[0]]


def test_a_hit_says_why_it_was_found_and_what_its_review_is_worth(
    panel: SearchPanel, search: Callable[[str], SearchResult]
) -> None:
    panel.show_result(search("lumbago"), "en")
    assert rows(panel)[0].endswith("“lumbago” is another name for this. Not reviewed by a clinician yet")


HIT = Hit(
    id=ArticleId("cough"),
    language="en",
    title="Cough",
    section="At home",
    section_anchor="home",
    snippet=Snippet("Drink <honey> & tea.", ((6, 13),)),
    because="",
    score=1.0,
    pack="starter",
    review_state="reviewed",
)


@pytest.mark.parametrize(
    ("because", "kind", "said"),
    [
        ("", "", ""),
        ("tussis", "name", "\u201ctussis\u201d is another name for this"),
        ("tusis", "misspelling", "You may mean this by \u201ctusis\u201d"),
        ("my chest", "complaint", "One of the texts about \u201cmy chest\u201d"),
        ("R05.9", "code", "Its code is R05.9"),
        ("G7NK-RB3W", "edition", "The sheet G7NK-RB3W is still current"),
        ("{name} <b>", "name", "\u201c{name} <b>\u201d is another name for this"),
    ],
)
def test_each_kind_of_reason_has_its_sentence(panel: SearchPanel, because: str, kind: Because, said: str) -> None:
    hit = msgspec.structs.replace(HIT, because=because, because_kind=kind, edition=3, sheet_edition=3)
    panel.show_result(SearchResult("cough", (hit,)), "en")
    assert rows(panel) == ["Cough. At home: Drink <honey> & tea." + (f" {said}" if said else "")]
    card = panel.list.model().index(0, 0).data(CARD_ROLE)
    assert html.escape(said) in card
    assert "<honey>" not in card and "&lt;honey&gt;</span> &amp; tea." in card


@pytest.mark.parametrize(
    ("edition", "said"),
    [
        (3, "The sheet G7NK-RB3W is still current"),
        (2, "The sheet G7NK-RB3W is out of date: its text has changed. Print it again"),
        (4, "The sheet G7NK-RB3W is newer than this text"),
    ],
)
def test_a_sheet_is_told_whether_it_is_current(panel: SearchPanel, edition: int, said: str) -> None:
    hit = msgspec.structs.replace(HIT, because="G7NK-RB3W", because_kind="edition", edition=3, sheet_edition=edition)
    panel.show_result(SearchResult("g7nkrb3w", (hit,)), "en")
    assert rows(panel) == [f"Cough. At home: Drink <honey> & tea. {said}"]


@pytest.mark.parametrize("query", ["burns", "lumbago", "low bakc pian", "siatica", '"burned skin cold"'])
def test_every_hit_of_a_real_search_can_be_shown(
    panel: SearchPanel, search: Callable[[str], SearchResult], query: str
) -> None:
    result = search(query)
    panel.show_result(result, "en")
    assert [row.partition(". ")[0] for row in rows(panel)] == [hit.title for hit in result.hits] != []


# ---- articles that are offered ----------------------------------------------------------------------------


def test_articles_are_offered_where_nothing_was_found(
    panel: SearchPanel, search: Callable[[str], SearchResult], qtbot: QtBot
) -> None:
    result = search("buuurnssss")
    assert (result.hits, len(result.nearest)) == ((), 1)
    panel.show_result(result, "en")
    (row,) = rows(panel)
    (summary,) = result.nearest
    assert row.startswith(f"{summary.title}. {summary.summary}") and row.endswith("Not reviewed by a clinician yet")
    opened: list[ArticleSummary] = []
    panel.hit_activated.connect(opened.append)
    panel.activate_current()
    qtbot.keyClick(panel.list, Key.Key_Return)
    assert opened == [summary, summary]


@pytest.mark.parametrize(
    ("title", "said", "state", "row"),
    [
        ("Cough", "It tickles.", "reviewed", "Cough. It tickles."),
        ("Cough", "", "reviewed", "Cough"),
        ("Cough", "", "overdue", "Cough. Past its review date"),
        ("A <b> & co", "Say <i>\u201cah\u201d</i>", "unknown", "A <b> & co. Say <i>\u201cah\u201d</i>. Date unknown"),
    ],
)
def test_an_article_that_is_offered_says_what_there_is(
    panel: SearchPanel, library: Library, title: str, said: str, state: ReviewState, row: str
) -> None:
    known = library.articles("en")[0]
    review = msgspec.structs.replace(known.review, state=state)
    summary = msgspec.structs.replace(known, title=title, summary=said, review=review)
    panel.show_result(SearchResult("qqq", (), nearest=(summary,)), "en")
    assert rows(panel) == [row]
    card = panel.list.model().index(0, 0).data(CARD_ROLE)
    assert card.startswith(f"<b>{html.escape(title)}</b>") and html.escape(said) in card


def test_what_is_offered_is_drawn_anew_in_another_theme(
    panel: SearchPanel, search: Callable[[str], SearchResult]
) -> None:
    panel.show_result(search("buuurnssss"), "en")
    before = rows(panel)
    panel.set_theme(DARK)
    assert rows(panel) == before
    card = panel.list.model().index(0, 0).data(CARD_ROLE)
    assert DARK.muted in card and LIGHT.muted not in card


def test_a_hit_after_an_offer_takes_its_place(panel: SearchPanel, search: Callable[[str], SearchResult]) -> None:
    panel.show_result(search("buuurnssss"), "en")
    panel.show_result(search("lumbago"), "en")
    assert [row.partition(". ")[0] for row in rows(panel)] == ["Low back pain"]
    panel.show_result(search("xyzzyq"), "en")
    assert rows(panel) == []


# ---- languages and ends -----------------------------------------------------------------------------------


def test_hits_of_another_language_are_named(panel: SearchPanel, search: Callable[[str], SearchResult]) -> None:
    panel.show_result(search("quemadura"), "en")
    assert rows(panel)[0].startswith("Quemaduras (Español). ")


def test_nothing_found_opens_nothing(panel: SearchPanel, qtbot: QtBot) -> None:
    panel.show_result(SearchResult("xyzzy", ()), "en")
    with qtbot.assertNotEmitted(panel.hit_activated):
        panel.activate_current()
        panel.step(1)
        panel.activate_current()


def test_another_theme_draws_the_same_hits_anew_and_keeps_the_current_one(
    panel: SearchPanel, search: Callable[[str], SearchResult]
) -> None:
    panel.show_result(search("back"), "en")
    panel.step(2)
    before = rows(panel)
    panel.set_theme(DARK)
    assert rows(panel) == before
    assert panel.list.currentIndex().row() == 2
    card = panel.list.model().index(0, 0).data(CARD_ROLE)
    assert DARK.mark in card and DARK.muted in card
    assert LIGHT.mark not in card and LIGHT.muted not in card
