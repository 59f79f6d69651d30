# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Ranking whole arrays gives what Whoosh's own searcher gives, on the sections of the starter pack's articles.

Whoosh writes and searches an index of its own here, of the same terms, so that writing is compared along with
reading: lengths, counts, rarities and scores.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence
from functools import cache
from math import isclose
from typing import NamedTuple

import numpy as np
import pytest

from library.indexing import indexed_document, names_by_article
from library.markup import MarkdownParser
from library.packs.source import PackSource
from library.paths import find_paths
from library.search import ranking, safe_pickle
from library.search import text as search_text
from library.search.arrays import Array
from library.search.batches import FIELDS, make_batch
from library.search.documents import IndexedDocument, IndexedSection
from library.search.languages import Analyzer
from library.search.lean_whoosh import RamStorage
from library.search.opened import OpenIndex
from library.search.ranking import BOOSTS, EVERYWHERE, IN_NAMES, IN_TITLE, Ranker, Unit
from library.search.store import build_in_memory

LANGUAGES = ("en", "es")
QUERIES = 100
TOP = 10


@cache
def documents(language: str) -> tuple[IndexedDocument, ...]:
    """Every two lines of the starter pack's articles as a document; names stand with the first of an article."""
    pack, parser = PackSource(find_paths().starter_pack), MarkdownParser()
    names = names_by_article(pack.vocabulary(language))
    found: list[IndexedDocument] = []
    for key, article in sorted(pack.articles.items()):
        if key.language == language:
            whole = indexed_document(article, "", names, parser)
            for section in whole.sections:
                lines = section.text.split("\n")
                for first in range(0, len(lines), 2):
                    text = "\n".join(lines[first : first + 2])
                    own = whole.names if section is whole.sections[0] else ()
                    part = IndexedSection(section.heading, section.anchor, text)
                    found.append(IndexedDocument(f"{len(found)}", language, "", whole.title, own, (), (), (part,)))
    assert len(found) >= 100
    return tuple(found)


@cache
def index(language: str, first: int = 0, behind: int | None = None) -> OpenIndex:
    analyzer = Analyzer(language)
    return build_in_memory(language, [make_batch(documents(language)[first:behind], analyzer)], analyzer)


def terms_of(document: IndexedDocument, analyzer: Analyzer) -> dict[str, list[str]]:
    texts = {
        "title": [document.title],
        "also_called": document.names,
        "headings": [section.heading for section in document.sections],
        "body": [section.text for section in document.sections],
    }
    return {
        field: [analyzer.term(word) for text in parts for word in search_text.words(text)]
        for field, parts in texts.items()
    }


@cache
def questions(language: str) -> tuple[tuple[Unit, ...], ...]:
    """One to six words of a document, in any order; the same ones in every run."""
    chance, analyzer = random.Random(f"questions {language}"), Analyzer(language)
    found = []
    for number in range(QUERIES):
        document = chance.choice(documents(language))
        words = sorted(set(search_text.words(" ".join((document.title, *(s.text for s in document.sections))))))
        chosen = chance.sample(words, min(len(words), 1 + number % 6))
        terms = dict.fromkeys(map(analyzer.term, chosen))
        found.append(tuple(Unit(term, ((term, 1.0),)) for term in terms))
    return tuple(found)


class Peer(NamedTuple):
    """For each question Whoosh's ten best: (number, score)."""

    top: tuple[tuple[tuple[int, float], ...], ...]


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def peer(language: str) -> Iterator[Peer]:
    # Whoosh must be loaded by `lean_whoosh` first, which the imports above do
    from whoosh.analysis import SpaceSeparatedTokenizer
    from whoosh.fields import TEXT, Schema
    from whoosh.query import Or, Term

    with pytest.MonkeyPatch.context() as patched:
        own = {("whoosh.codec.whoosh3", name) for name in ("W3Codec", "W3Segment")}
        patched.setattr(safe_pickle, "ALLOWED", safe_pickle.ALLOWED | own)
        schema = Schema(**{name: TEXT(analyzer=SpaceSeparatedTokenizer(), phrase=False) for name in FIELDS})
        kept = RamStorage().create_index(schema)
        writer, analyzer = kept.writer(), Analyzer(language)
        for document in documents(language):
            writer.add_document(**{name: " ".join(held) for name, held in terms_of(document, analyzer).items()})
        writer.commit()
        with kept.searcher() as searcher:
            assert searcher.doc_count() == len(documents(language))
            answers = []
            for units in questions(language):
                parts = [
                    Term(name, unit.word, boost=boost)
                    for unit in units
                    for name, boost in zip(FIELDS, BOOSTS, strict=True)
                ]
                answers.append(tuple((hit.docnum, hit.score) for hit in searcher.search(Or(parts), limit=TOP)))
        yield Peer(tuple(answers))


def best(total: Array) -> list[tuple[int, float]]:
    order = np.lexsort((np.arange(len(total)), -total))[:TOP]
    return [(int(number), float(total[number])) for number in order if total[number]]


# ---- the same as Whoosh -----------------------------------------------------------------------------------


def test_the_ten_best_are_those_of_whoosh(language: str, peer: Peer) -> None:
    ranker, same = Ranker([index(language)]), 0
    for units, theirs in zip(questions(language), peer.top, strict=True):
        ours = best(ranker.any(units))
        assert len(ours) == len(theirs)
        for (_, our_score), (_, their_score) in zip(ours, theirs, strict=True):
            assert isclose(our_score, their_score, rel_tol=1e-4), [unit.word for unit in units]
        same += [number for number, _ in ours] == [number for number, _ in theirs]
    assert same >= 0.95 * QUERIES


def test_every_difference_from_whoosh_is_a_tie(language: str, peer: Peer) -> None:
    ranker = Ranker([index(language)])
    for units, theirs in zip(questions(language), peer.top, strict=True):
        total = ranker.any(units)
        for number, score in theirs:
            assert isclose(total[number], score, rel_tol=1e-4), [unit.word for unit in units]


def test_the_questions_are_worth_asking(language: str) -> None:
    """They have one to six words, and most find more articles than are looked at."""
    asked = questions(language)
    assert {len(units) for units in asked} >= {1, 2, 3, 4, 5}
    ranker = Ranker([index(language)])
    assert sum(len(best(ranker.any(units))) == TOP for units in asked) > QUERIES / 2
    assert all(best(ranker.any(units)) for units in asked)


# ---- several indexes --------------------------------------------------------------------------------------

CUTS = [(0, None), (0, 40, None), (0, 1, 2, None), (0, 0, 60, None), (0, 33, 33, 90, None)]


@pytest.mark.parametrize("cuts", CUTS, ids=str)
def test_several_indexes_are_ranked_as_if_they_were_one(language: str, cuts: Sequence[int | None]) -> None:
    parts = [index(language, first or 0, behind) for first, behind in itertools.pairwise(cuts)]
    one, several = Ranker([index(language)]), Ranker(parts)
    assert several.count == one.count
    for units in questions(language)[::4]:
        np.testing.assert_allclose(several.any(units), one.any(units), rtol=1e-5)
        assert several.every(units).tolist() == one.every(units).tolist()
        for unit in units:
            assert several.held(unit).places.tolist() == one.held(unit).places.tolist()


def test_documents_are_numbered_on_from_index_to_index() -> None:
    ranker = Ranker([index("en", 0, 2), index("en", 2, 2), index("en", 2, 5)])
    assert [ranker.place(number) for number in range(5)] == [(0, 0), (0, 1), (2, 0), (2, 1), (2, 2)]
    assert [ranker.number(*ranker.place(number)) for number in range(5)] == [0, 1, 2, 3, 4]
    with pytest.raises(IndexError):
        ranker.place(-1)


def test_no_index_at_all_has_no_documents() -> None:
    assert Ranker([]).count == 0


# ---- one unit, a table ------------------------------------------------------------------------------------


def article(title: str, names: str = "", heading: str = "", text: str = "") -> IndexedDocument:
    section = IndexedSection(heading, "", text)
    return IndexedDocument(title, "en", "", title, tuple(names.split(",")) if names else (), (), (), (section,))


ARTICLES = [
    article("Cough", text="Drink tea."),
    article("Cold", names="cough and cold", text="A cough is common."),
    article("Tea", heading="Cough", text="Honey."),
    article("Honey", text="Tea for a cough, a cough, a cough."),
    article("Sleep", text="Rest."),
]


@pytest.fixture(scope="module")
def small() -> OpenIndex:
    analyzer = Analyzer("en")
    return build_in_memory("en", [make_batch(ARTICLES, analyzer)], analyzer)


def unit(*terms: str) -> Unit:
    """The first term as it was typed, the others worth 0.8 of it."""
    return Unit(terms[0], tuple((Analyzer("en").term(term), 0.8 if at else 1.0) for at, term in enumerate(terms)))


@pytest.mark.parametrize(
    ("word", "places"),
    [
        ("cough", {0: IN_TITLE + IN_NAMES + EVERYWHERE, 1: IN_NAMES + EVERYWHERE, 2: EVERYWHERE, 3: EVERYWHERE}),
        ("cold", {1: IN_TITLE + IN_NAMES + EVERYWHERE}),
        ("rest", {4: EVERYWHERE}),
        ("absent", {}),
    ],
)
def test_a_unit_says_where_it_stands(small: OpenIndex, word: str, places: dict[int, int]) -> None:
    held = Ranker([small]).held(unit(word))
    assert dict(zip(held.documents.tolist(), held.places.tolist(), strict=True)) == places
    assert (held.worth > 0).all()
    assert held.worth.dtype == np.float32


@pytest.mark.parametrize(
    ("words", "documents"),
    [
        (["cough"], [0, 1, 2, 3]),
        (["tea", "cough"], [0, 2, 3]),
        (["cough", "tea", "honey"], [2, 3]),
        (["cough", "rest"], []),
        (["absent", "cough"], []),
        (["cough", "absent"], []),
    ],
)
@pytest.mark.parametrize("searched", [0, 1000])
def test_every_unit_must_stand_somewhere(
    small: OpenIndex, words: list[str], documents: list[int], searched: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranking, "SEARCHED", searched)
    ranker = Ranker([small])
    units = [unit(word) for word in words]
    assert ranker.every(units).tolist() == documents
    total, places = ranker.weigh(units, np.array([3, 4], np.int64))
    np.testing.assert_allclose(total, ranker.any(units)[[3, 4]])
    assert [count & 0o7 for count in places.tolist()] == [
        sum(number in ranker.held(asked).documents for asked in units) for number in (3, 4)
    ]


def test_all_holders_of_a_unit_are_weighed_without_being_looked_up(small: OpenIndex) -> None:
    ranker = Ranker([small])
    every = ranker.every([unit("cough")])
    total, places = ranker.weigh([unit("cough")], every)
    assert total.tolist() == ranker.held(unit("cough")).worth.tolist()
    assert places.tolist() == ranker.held(unit("cough")).places.tolist()


def test_of_several_terms_the_one_that_is_worth_most_counts(small: OpenIndex) -> None:
    ranker = Ranker([small])
    tea, honey, both = (ranker.any([unit(*terms)]) for terms in (["tea"], ["honey"], ["tea", "honey"]))
    assert tea[0] and not honey[0] and both[0] == tea[0]
    assert honey[3] > tea[3] > 0
    cough, either = ranker.any([unit("cough")]), ranker.any([unit("cough", "tea")])
    assert either[3] == cough[3] > tea[3]  # both in one text, the second worth less
    body, title = ranker.any([unit("absent", "honey")]), ranker.any([unit("honey")])
    np.testing.assert_allclose(body, 0.8 * title, rtol=1e-6)
    np.testing.assert_allclose(both[3], tea[3] + 0.8 * honey[3], rtol=1e-6)  # tea in the text, honey in the title


def test_terms_that_stand_nowhere_are_worth_nothing(small: OpenIndex) -> None:
    assert not Ranker([small]).any([unit("absent", "missing")]).any()


# ---- what is kept in memory -------------------------------------------------------------------------------


def test_the_memory_of_the_cache_stays_within_its_limit(language: str) -> None:
    limit = 20_000
    ranker = Ranker([index(language, behind=8)], cache_bytes=limit)
    for units in questions(language):
        ranker.any(units)
        assert 0 < ranker._cache.bytes <= limit
        assert ranker._cache.bytes == sum(map(ranking._size, ranker._cache._held.values()))


@pytest.mark.parametrize("limit", [0, 1, 3000])
def test_a_tiny_cache_changes_no_result(language: str, limit: int) -> None:
    large, tiny = Ranker([index(language)]), Ranker([index(language)], cache_bytes=limit)
    for units in questions(language)[::5]:
        assert large.any(units).tolist() == tiny.any(units).tolist() == large.any(units).tolist()
    assert tiny._cache.bytes <= limit


def test_what_was_used_longest_ago_is_forgotten_first(small: OpenIndex) -> None:
    sizes = {word: ranking._size(Ranker([small]).held(unit(word))) for word in ("cough", "tea", "honey")}
    ranker = Ranker([small], cache_bytes=sizes["cough"] + sizes["tea"] + sizes["honey"] - 1)
    for word in ("cough", "tea", "cough", "honey"):
        ranker.held(unit(word))
    assert list(ranker._cache._held) == [unit("cough").terms, unit("honey").terms]


def test_what_is_known_is_not_read_again(small: OpenIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    ranker = Ranker([small])
    first = ranker.held(unit("cough"))
    monkeypatch.setattr(OpenIndex, "postings", None)
    assert ranker.held(unit("cough")) is first
