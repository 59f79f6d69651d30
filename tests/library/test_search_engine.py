# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Answers in one language: the order of the ranks, many hits, several indexes, and an index whose numbers lie."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from library.search.batches import make_batch
from library.search.documents import IndexedDocument, IndexedSection
from library.search.engine import SORTED_FIRST, LanguageSearch
from library.search.languages import Analyzer
from library.search.opened import DamagedIndexError, OpenIndex
from library.search.query import ask
from library.search.store import build_in_memory

ENGLISH = Analyzer("en")


def document(
    name: str, title: str, text: str = "", also_called: Sequence[str] = (), codes: Sequence[str] = ()
) -> IndexedDocument:
    section = IndexedSection("", "top", text)
    return IndexedDocument(name, "en", "", title, tuple(also_called), (), tuple(codes), (section,))


def index_of(*documents: IndexedDocument) -> OpenIndex:
    return build_in_memory("en", [make_batch(documents, ENGLISH)], ENGLISH)


def ids(search: LanguageSearch, query: str) -> list[str]:
    answer = search.answer(ask(query, ENGLISH.stop_words))
    return [search.key(number).id for number, _ in answer.documents]


def test_ranks_come_before_scores() -> None:
    search = LanguageSearch(
        [
            index_of(
                document("any", "Soup", "salt " * 9),
                document("every", "Sweating", "Salt eases a cramp. " * 3),
                document("names", "Legs", also_called=["salt for a night cramp"]),
                document("name begins", "Arms", also_called=["salt cramp at night"]),
                document("title", "Night cramp and salt"),
                document("title begins", "Salt cramp in the leg"),
                document("name", "Hands", also_called=["salt cramp"]),
                document("whole title", "Salt cramp"),
                document("code", "Feet", codes=["R25.2"]),
            )
        ],
        ENGLISH,
    )
    assert ids(search, "salt cramp R25.2") != []
    found = ids(search, "salt cramp ")
    assert found == ["whole title", "name", "title begins", "title", "name begins", "names", "every", "any"]
    assert ids(search, "R252") == ["code"]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("my kid is burning up tonight", "fever"),
        ("kid with a burn", "burns"),
        ("burning up", "fever"),
        ("is the loose motion of my kid bad", "loose"),
    ],
)
def test_a_name_of_several_words_counts_within_a_longer_question(query: str, first: str) -> None:
    search = LanguageSearch(
        [
            index_of(
                document("burns", "Burns", "A burn of a kid. Burn, burning, burnt."),
                document("fever", "Hot head", "Rest.", also_called=["burning up"]),
                document("loose", "Runs", "Drink.", also_called=["loose motion"]),
                document("other", "Kid", "A bad kid of mine."),
            )
        ],
        ENGLISH,
    )
    assert ids(search, query)[0] == first


def test_many_hits_come_in_their_order_though_the_best_are_sorted_first() -> None:
    texts = [document(f"d{n}", "Text", "salt " * (n % 17 + 1) + "water " * (n % 23)) for n in range(3 * SORTED_FIRST)]
    search = LanguageSearch([index_of(*texts)], ENGLISH)
    for query in ("salt ", "salt sugar "):
        scored = [(score, -number) for number, score in search.answer(ask(query, ENGLISH.stop_words)).documents]
        assert len(scored) == len(texts)
        assert scored == sorted(scored, reverse=True)


def test_a_phrase_is_looked_for_in_every_index() -> None:
    one = index_of(document("a", "Salt", "Warm salt water helps."), document("b", "Water", "Salt. Warm water."))
    two = index_of(document("c", "Sugar", "Sweet."), document("d", "Bath", "A bath in warm salt water."))
    three = index_of(document("e", "Tea", "Sweet tea."))
    search = LanguageSearch([one, two, three], ENGLISH)
    assert sorted(ids(search, '"warm salt water"')) == ["a", "d"]
    assert ids(search, '"sweet salt"') == []
    assert ids(search, 'water -"warm salt water" ') == ["b"]


def test_the_pieces_of_a_code_are_searched_only_where_the_code_is_unknown() -> None:
    search = LanguageSearch(
        [index_of(document("back", "Back", codes=["M54.5"]), document("dose", "Dose", "Take 50 ml."))], ENGLISH
    )
    assert ids(search, "M54.50") == ["back"]
    assert ids(search, "X99.50") == ["dose"]


def test_a_name_of_a_document_that_is_not_there_is_damage() -> None:
    index = index_of(document("a", "Salt"), document("b", "Water"))
    index.arrays = {**index.arrays, "name_documents": np.array([0, 7], np.uint32)}
    with pytest.raises(DamagedIndexError):
        ids(LanguageSearch([index], ENGLISH), "water")


def test_a_text_that_is_not_the_one_that_was_indexed_is_damage() -> None:
    index = index_of(document("a", "Salt", "Warm water."))
    other = index_of(IndexedDocument("a", "en", "", "Salt", (), (), (), ()))
    index._packed = other._packed
    search = LanguageSearch([index], ENGLISH)
    question = ask("water", ENGLISH.stop_words)
    answer = search.answer(question)
    ((number, score),) = answer.documents
    with pytest.raises(DamagedIndexError):
        search.found(number, score, question, answer.units)
