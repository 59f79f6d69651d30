# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which words of a question stand in which name, section and place of a document, and which documents hold a phrase."""

from __future__ import annotations

import itertools
import random
import zlib
from collections.abc import Sequence

import numpy as np
import pytest

from library.search import text as search_text
from library.search.arrays import Array
from library.search.batches import BREAK, SEPARATOR, make_batch
from library.search.documents import IndexedDocument, IndexedSection
from library.search.languages import Analyzer
from library.search.lean_whoosh import RamStorage
from library.search.opened import DamagedIndexError, OpenIndex
from library.search.passages import Passages, find_passages, phrase_documents, sought
from library.search.ranking import Unit
from library.search.store import build_in_memory
from library.search.writing import write_index


def article(title: str, *sections: tuple[str, str], names: str = "") -> IndexedDocument:
    held = tuple(IndexedSection(heading, "", text) for heading, text in sections)
    return IndexedDocument(title, "en", "", title, tuple(names.split(",")) if names else (), (), (), held)


ARTICLES = [
    article(
        "Low back pain",
        ("", "Back pain is common. Pain in the low back."),
        ("Back exercises", "Walk, and walk."),
        ("", ""),
        names="sore back,lumbago",
    ),
    article("Walking", ("Pain", "Low back. Pain low."), names="back pain walk"),
    article("?!"),
    article("Sleep", ("", "Rest your back"), ("pain", "Low")),
    article("Pain", ("Low", "back pain, low back pain, low back pain")),
]


@pytest.fixture(scope="module")
def index() -> OpenIndex:
    analyzer = Analyzer("en")
    return build_in_memory("en", [make_batch(ARTICLES, analyzer)], analyzer)


def units(*words: str) -> list[Unit]:
    """Words that `/` separates stand for one another."""
    analyzer = Analyzer("en")
    return [Unit(word, tuple((analyzer.term(part), 1.0) for part in word.split("/"))) for word in words]


def passages(index: OpenIndex, number: int, words: Sequence[str], prefix: str = "") -> Passages:
    begun = [index.words.prefix_range(prefix)] if prefix else []
    return find_passages(index, number, sought(index, units(*words), prefix, begun))


# ---- names and sections -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "words", "names", "sections"),
    [
        (0, ["back"], ("1", "1", ""), (1, 1, 0)),
        (0, ["low", "pain"], ("3", "", ""), (3, 0, 0)),
        (0, ["pain", "low"], ("3", "", ""), (3, 0, 0)),
        (0, ["low", "pain", "back"], ("7 whole", "4", ""), (7, 4, 0)),
        (0, ["exercise"], ("", "", ""), (0, 1, 0)),
        (0, ["absent"], ("", "", ""), (0, 0, 0)),
        (0, ["absent", "lumbago"], ("", "", "2 whole"), (0, 0, 0)),
        (0, ["sore/walk", "back"], ("2", "3 whole", ""), (2, 3, 0)),
        (0, [], ("", "", ""), (0, 0, 0)),
        (1, ["walk", "pain"], ("1 whole", "3"), (2,)),
        (2, ["pain"], ("",), ()),
        (3, ["low", "pain", "back"], ("",), (4, 3)),
    ],
)
def test_names_and_sections_tell_which_words_they_hold(
    index: OpenIndex, number: int, words: list[str], names: tuple[str, ...], sections: tuple[int, ...]
) -> None:
    found = passages(index, number, words)
    shown = tuple(f"{bits or ''}{' whole' * whole}" for bits, whole in found.names)
    assert (shown, found.sections) == (names, sections)
    assert len(found.sections) == len(ARTICLES[number].sections)


@pytest.mark.parametrize(
    ("number", "words", "places"),
    [
        (0, ["back"], (((0, 1), (8, 1)), (), ())),
        (0, ["pain", "low"], (((1, 1), (4, 1), (7, 2)), (), ())),
        (0, ["walk", "and"], ((), ((0, 1), (1, 2), (2, 1)), ())),
        (0, ["exercise"], ((), (), ())),
        (2, ["back"], ()),
        (4, ["low"], (((2, 1), (5, 1)),)),
    ],
)
def test_places_are_the_words_of_a_text_without_its_heading(
    index: OpenIndex, number: int, words: list[str], places: tuple[tuple[tuple[int, int], ...], ...]
) -> None:
    assert passages(index, number, words).places == places


def test_a_beginning_counts_for_the_word_that_is_being_typed(index: OpenIndex) -> None:
    found = passages(index, 0, ["back", "exer"], prefix="exer")
    assert found.sections == (1, 3, 0)
    found = passages(index, 0, ["exer", "back"], prefix="exer")
    assert found.sections == (2, 3, 0)
    found = passages(index, 0, ["back"], prefix="exer")  # a stop word, or one that was left out
    assert (found.sections, found.words) == ((1, 1, 0), passages(index, 0, ["back"]).words)
    found = passages(index, 0, ["wa"], prefix="wa")
    assert found.places == ((), ((0, 1), (2, 1)), ())


def test_the_found_words_are_told_as_they_are_written(index: OpenIndex) -> None:
    found = passages(index, 0, ["exercise", "wa"], prefix="wa")
    assert {index.words[word] for word in found.words} == {"exercises", "walk"}


def test_every_place_holds_the_word_it_is_said_to_hold(index: OpenIndex) -> None:
    analyzer = Analyzer("en")
    words = ["low", "back", "pain", "walk", "is", "the"]
    for number, document in enumerate(ARTICLES):
        found = passages(index, number, words)
        for section, places in zip(document.sections, found.places, strict=True):
            terms = [analyzer.term(word) for word in search_text.words(section.text)]
            asked = {analyzer.term(word): 1 << bit for bit, word in enumerate(words)}
            assert places == tuple((at, asked[term]) for at, term in enumerate(terms) if term in asked)


# ---- damage -----------------------------------------------------------------------------------------------


def damaged(**changes: tuple[int, int]) -> OpenIndex:
    """An index with a number of an array changed: (at, number)."""
    analyzer, storage = Analyzer("en"), RamStorage()
    arrays = write_index(storage, [make_batch(ARTICLES, analyzer)], analyzer)
    for name, (at, number) in changes.items():
        arrays[name][at] = number
    return OpenIndex("en", storage, arrays)


@pytest.mark.parametrize(
    "changes",
    [
        {"stream": (0, 1)},
        {"stream": (0, BREAK)},
        {"stream": (3, BREAK - 5)},
        {"stream": (3, 4)},
        {"stream_sums": (0, 0)},
        {"stream_ends": (0, 3)},
        {"stream_ends": (0, -3)},
        {"stream_ends": (0, 2**60)},
    ],
    ids=str,
)
def test_a_stream_that_is_not_as_it_was_written_is_a_damaged_index(changes: dict[str, tuple[int, int]]) -> None:
    with pytest.raises(DamagedIndexError):
        passages(damaged(**changes), 0, ["back"])


@pytest.mark.parametrize("end", [0, 3])
def test_a_stream_without_its_end_is_a_damaged_index_whatever_its_sum_says(end: int) -> None:
    index = damaged()
    index.arrays["stream_ends"][0] = end
    index.arrays["stream_sums"][0] = zlib.crc32(index.stream_of(0).tobytes())
    with pytest.raises(DamagedIndexError):
        passages(index, 0, ["back"])


# ---- phrases ----------------------------------------------------------------------------------------------


def terms(index: OpenIndex, phrase: str) -> list[int]:
    analyzer = Analyzer("en")
    return [index.terms.range_of(analyzer.term(word)).start for word in search_text.words(phrase)]


PHRASES = {
    "low back pain": [0, 1, 4],  # sentences are not told apart
    "back pain": [0, 1, 4],
    "low back": [0, 1, 4],
    "pain low": [1, 4],
    "sore back": [0],
    "back lumbago": [],  # two names
    "pain back": [],  # heading and text, title and name
    "common pain": [0],
    "walking": [0, 1],
    "low low": [],
    "back pain low back pain": [4],
    "back pain low back pain low back pain": [4],
}


@pytest.mark.parametrize(("phrase", "documents"), PHRASES.items(), ids=PHRASES)
def test_a_phrase_stands_in_one_name_heading_or_text(index: OpenIndex, phrase: str, documents: list[int]) -> None:
    assert phrase_documents(index, range(len(ARTICLES)), terms(index, phrase)) == documents


@pytest.mark.parametrize("asked", [[], [0], [4, 1, 0], [2, 3], [4], [2]], ids=str)
def test_only_the_asked_documents_are_looked_at_in_their_order(index: OpenIndex, asked: list[int]) -> None:
    found = phrase_documents(index, asked, terms(index, "back pain"))
    assert found == [number for number in asked if number in (0, 1, 4)]


def test_no_phrase_is_found_across_the_border_of_two_documents(index: OpenIndex) -> None:
    for pair in itertools.permutations(range(len(ARTICLES)), 2):
        assert set(phrase_documents(index, pair, terms(index, "low back pain"))) == set(pair) & {0, 1, 4}


def test_phrases_are_found_where_a_plain_search_finds_them() -> None:
    chance, analyzer = random.Random("phrases"), Analyzer("en")
    texts = [chance.choices(["salt", "sugar", "water"], k=chance.randrange(12)) for _ in range(60)]
    documents = [article("?", ("", " ".join(words))) for words in texts]
    index = build_in_memory("en", [make_batch(documents, analyzer)], analyzer)
    for length in (1, 2, 3, 4):
        for phrase in itertools.product(["salt", "sugar", "water"], repeat=length):
            wanted = f" {' '.join(phrase)} "
            expected = [number for number, words in enumerate(texts) if wanted in f" {' '.join(words)} "]
            assert phrase_documents(index, range(len(texts)), terms(index, " ".join(phrase))) == expected


@pytest.mark.parametrize("numbers", [[SEPARATOR], [BREAK, 1], [2**31]])
def test_words_of_a_damaged_stream_are_no_words(numbers: list[int]) -> None:
    index = damaged()
    stream: Array = index.arrays["stream"]
    stream[: len(numbers)] = np.array(numbers, np.uint32)
    assert phrase_documents(index, range(len(ARTICLES)), terms(index, "low back pain")) == [1, 4]
