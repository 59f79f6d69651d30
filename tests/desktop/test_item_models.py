# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Cards and trees: what is drawn, what is read aloud, and that text is never HTML by accident."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec
import pytest
from msgspec import structs
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.branch_model import VALUE_ROLE, leaves_of
from desktop.item_models import CARD_ROLE, CardList, CardModel, hit_row, summary_row
from desktop.theme import DARK, LIGHT
from library.library import Library
from library.models import ArticleId, ArticleKey, Hit, Snippet
from library.own_articles import OwnArticles
from library.paths import find_paths

TODAY = dt.date(2026, 12, 1)

HIT = Hit(
    id=ArticleId("burns"),
    language="en",
    title="Burns & scalds",
    section="What to do",
    section_anchor="what-to-do",
    snippet=Snippet("Cool <10 minutes & the burn at once", ((20, 24),)),
    because="",
    score=1.0,
    pack="starter",
    review_state="unreviewed",
)


def text_of(card: str) -> str:
    document = QTextDocument()
    document.setHtml(card)
    return document.toPlainText()


def test_a_card_shows_title_place_and_passage_as_they_are_written(qtbot: QtBot) -> None:
    plain, card, value = hit_row(HIT, "en", "", "", LIGHT)
    assert text_of(card) == "Burns & scalds\nWhat to do: Cool <10 minutes & the burn at once"
    assert plain == "Burns & scalds. What to do: Cool <10 minutes & the burn at once"
    assert value is HIT


def test_the_marked_words_are_marked_in_the_colours_of_the_theme(qtbot: QtBot) -> None:
    for theme in (LIGHT, DARK):
        _, card, _ = hit_row(HIT, "en", "", "", theme)
        assert f'<span style="background-color:{theme.mark}; color:{theme.on_mark}">' in card
        marked = card.partition(f"color:{theme.on_mark}")[2].partition(">")[2].partition("</span>")[0]
        assert marked == HIT.snippet.text[20:24]


def test_notes_are_read_aloud_too(qtbot: QtBot) -> None:
    plain, card, _ = hit_row(HIT, "en", "Found because of: scald <3", "Date unknown", LIGHT)
    assert plain.endswith(". Found because of: scald <3. Date unknown")
    assert text_of(card).endswith("\nFound because of: scald <3\nDate unknown")


def test_an_article_in_another_language_says_so() -> None:
    assert hit_row(HIT, "es", "", "", LIGHT)[0].startswith("Burns & scalds (English). ")


def test_a_passage_without_a_section_has_no_colon() -> None:
    hit = msgspec.structs.replace(HIT, section="")
    assert hit_row(hit, "en", "", "", LIGHT)[0] == "Burns & scalds. Cool <10 minutes & the burn at once"


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    cards = CardModel()
    cards.set_rows([("plain", "<b>card</b>", 1), ("two", "two", 2)])
    qtmodeltester.check(cards)
    cards.set_rows([])
    qtmodeltester.check(cards)


def test_a_row_gives_plain_text_card_and_value() -> None:
    model = CardModel()
    model.set_rows([("plain", "<b>card</b>", 7)])
    index = model.index(0)
    assert model.data(index, Qt.ItemDataRole.DisplayRole) == "plain"
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "plain"
    assert model.data(index, CARD_ROLE) == "<b>card</b>"
    assert model.data(index, VALUE_ROLE) == model.value(0) == 7
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None


@pytest.fixture
def card_list(qtbot: QtBot) -> CardList:
    model = CardModel()
    model.set_rows([("x", "many words " * 20, None)])
    made = CardList(model, "Cards")
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def height_of(card_list: CardList) -> QSize:
    option = QStyleOptionViewItem()
    option.initFrom(card_list)
    option.widget = card_list
    option.font = card_list.font()
    return card_list.itemDelegate().sizeHint(option, card_list.model().index(0, 0))


def test_a_card_wraps_to_its_list_and_grows_when_the_list_gets_narrow(card_list: CardList, qtbot: QtBot) -> None:
    wide = height_of(card_list)
    assert wide.width() == card_list.viewport().width()
    card_list.resize(150, 200)
    assert height_of(card_list).height() > wide.height() * 1.6
    qtbot.waitUntil(lambda: card_list.visualRect(card_list.model().index(0, 0)).height() > wide.height() * 1.6)


def test_a_card_is_painted_in_its_ink(card_list: CardList, qtbot: QtBot) -> None:
    image = card_list.viewport().grab().toImage()
    ink = card_list.palette().text().color()
    near = [
        (x, y)
        for x in range(8, 120)
        for y in range(8, 24)
        if abs(image.pixelColor(x, y).lightness() - ink.lightness()) < 40
    ]
    assert len(near) > 30


def test_an_article_of_our_own_is_told_from_the_one_that_it_was_made_from() -> None:
    own = structs.replace(HIT, own=True)
    plain, card, _ = hit_row(own, "en", "", "", LIGHT)
    assert plain.startswith("Burns & scalds. ours. ") and "(ours)" in card
    assert "ours" not in "".join(hit_row(HIT, "en", "", "", LIGHT)[:2])


def test_an_own_article_is_told_in_every_list(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    library = Library.open(paths, TODAY)
    ours = OwnArticles.of_clinic(paths, TODAY).adapt(library.read(ArticleKey(ArticleId("burns"), "en")))
    library.close()
    OwnArticles.of_clinic(paths, TODAY).save([ours])
    library = Library.open(paths, TODAY)
    burns = [summary for summary in library.articles("en") if summary.title == ours.article.title]
    rows = [summary_row(summary, "", LIGHT)[0] for summary in burns]
    assert sorted(row.startswith(f"{ours.article.title}. ours. ") for row in rows) == [False, True]
    (topic,) = [topic for topic in library.topics("en") if topic.name == burns[0].categories[0]]
    leaves = [leaf.text for leaf in leaves_of(topic.articles)]
    assert ours.article.title in leaves and f"{ours.article.title} (ours)" in leaves
    hits = {(hit.id, hit.own) for hit in library.search("burns").hits}
    assert {("burns", False), ("burns-ours", True)} <= hits
    library.close()
