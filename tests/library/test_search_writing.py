# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""An index holds what its batches hold: the same however they are cut, counted as a person would count the words."""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

import library.search.writing
from library.search import safe_pickle
from library.search import text as search_text
from library.search.arrays import Array, Arrays, Strings
from library.search.batches import BREAK, FIELDS, SEPARATOR, make_batch
from library.search.codec import BLOCK, read_postings
from library.search.documents import IndexedDocument, IndexedSection
from library.search.languages import Analyzer
from library.search.lean_whoosh import FileStorage, RamStorage, byte_to_length
from library.search.opened import OpenIndex
from library.search.writing import ARRAYS, write_index


def document(number: int, title: str, text: str, *, names: str = "", codes: str = "") -> IndexedDocument:
    return IndexedDocument(
        id=f"d{number}",
        language="en",
        digest=str(number),
        title=title,
        also_called=tuple(names.split(",")) if names else (),
        abbreviations=(),
        codes=tuple(codes.split()),
        sections=(IndexedSection("", "top", text), IndexedSection("Care at home", "care", text[::-1])),
    )


DOCUMENTS = [
    document(0, "Cough", "A cough, coughs and coughing.", names="Tussis,Sugar cough", codes="R05 D003371"),
    document(1, "Fever", "Fever with a cough.", codes="R50"),
    document(2, "?!", ""),
    document(3, "Anaemia", "Anemia: the blood is pale. Blood blood blood.", names="Thin blood"),
    document(4, "Fever", "Café. A fever of 39.5 \u0627\u0644\u0623\u0644\u0645 \u5934\u75db.", codes="R50 A01.1"),
]
EVERY_CUT = [[5], [1, 4], [4, 1], [2, 3], [1, 1, 1, 1, 1], [0, 5], [5, 0], [2, 0, 0, 3]]


def batches(sizes: Sequence[int], language: str = "en") -> list[dict[str, Array]]:
    found, start = [], 0
    for size in sizes:
        found.append(make_batch(DOCUMENTS[start : start + size], Analyzer(language)))
        start += size
    return found


def build(parts: Sequence[Arrays], language: str = "en") -> OpenIndex:
    storage = RamStorage()
    return OpenIndex(language, storage, write_index(storage, parts, Analyzer(language)))


def postings(index: OpenIndex) -> dict[tuple[str, str], dict[int, float]]:
    """For each field and term the documents that hold it, and how often."""
    held = {}
    for field in FIELDS:
        for term in index.terms:
            found = index.postings(field, term.encode())
            if len(found.documents):
                held[field, term] = dict(zip(found.documents.tolist(), found.weights.tolist(), strict=True))
    return held


def contents(index: OpenIndex) -> dict[str, object]:
    """All that an index says."""
    return {
        "postings": postings(index),
        "lengths": [index.lengths(field).tolist() for field in FIELDS],
        "totals": [index.total_length(field) for field in FIELDS],
        "documents": [index.document(number) for number in range(index.count)],
        **{name: array.tolist() for name, array in index.arrays.items()},
    }


def read_stream(index: OpenIndex, number: int) -> list[str]:
    marks = {SEPARATOR: ",", BREAK: "|"}
    return [marks.get(word) or index.words[word] for word in index.checked_stream_of(number).tolist()]


# ---- the postings -----------------------------------------------------------------------------------------


def test_postings_count_the_terms_of_each_field_of_each_document() -> None:
    analyzer = Analyzer("en")
    expected: dict[tuple[str, str], Counter[int]] = {}
    for number, article in enumerate(DOCUMENTS):
        texts = {
            "title": [article.title],
            "also_called": article.names,
            "headings": [section.heading for section in article.sections],
            "body": [section.text for section in article.sections],
        }
        for field, parts in texts.items():
            for word in (word for part in parts for word in search_text.words(part)):
                expected.setdefault((field, analyzer.term(word)), Counter())[number] += 1
    assert postings(build(batches([5]))) == expected


def test_lengths_count_the_words_of_each_field_of_each_document() -> None:
    index = build(batches([2, 3]))
    counted = {"title": [1, 1, 0, 1, 1], "also_called": [3, 0, 0, 2, 0], "headings": [3, 3, 3, 3, 3]}
    for field, expected in counted.items():
        assert index.lengths(field).tolist() == [byte_to_length(length) for length in expected]
        assert index.total_length(field) == sum(expected)


def test_a_list_longer_than_a_block_is_whole() -> None:
    many = [document(number, "Fever" if number % 3 else "Cough", "") for number in range(2 * BLOCK + 5)]
    index = build([make_batch(many, Analyzer("en"))])
    fever, cough = (index.postings("title", term) for term in (b"fever", b"cough"))
    assert fever.documents.tolist() == [number for number in range(len(many)) if number % 3]
    assert cough.documents.tolist() == [number for number in range(len(many)) if not number % 3]
    assert set(fever.weights.tolist()) == {1.0}


@pytest.mark.parametrize("often", [1, 2, 255, 256, 70_000])
def test_a_word_is_counted_however_often_it_stands(often: int) -> None:
    held = document(0, "Cough", "cough " * often)
    index = build([make_batch([held, DOCUMENTS[1]], Analyzer("en"))])
    assert index.postings("body", b"cough").weights.tolist() == [often, 1]
    assert index.total_length("body") == 2 * often + 8


def block(count: int, gaps: object, weights: object, *, last: bool = True) -> bytes:
    """A block of a posting list as the codec writes it."""
    about = safe_pickle.dumps((count, 0, 1.0, 1, 1, 1))
    body = zlib.compress(safe_pickle.dumps((gaps, weights, None)))
    return struct.pack("!i", len(about + body) * (-1 if last else 1)) + about + body


def gaps(*numbers: int) -> tuple[str, bytes]:
    return "<u1", bytes(numbers)


GOOD = block(3, gaps(0, 2, 1), ("<u2", b"\x00\x01\x01\x00\x01\x00"))


def test_a_posting_list_is_read_as_it_lies() -> None:
    found = read_postings(b"W3Bl" + block(2, gaps(4, 1), None, last=False) + block(1, gaps(9), gaps(3)))
    assert (found.documents.tolist(), found.weights.tolist()) == ([4, 5, 9], [1, 1, 3])
    found = read_postings(b"W3Bl" + GOOD)
    assert (found.documents.tolist(), found.weights.tolist()) == ([0, 2, 3], [256, 1, 1])


BAD = {
    "empty": b"",
    "no block": struct.pack("!i", 0),
    "no last block": block(1, gaps(1), None, last=False),
    "cut": GOOD[:-4],
    "too large": block(1, ("<u1", bytes(10**6)), None),
    "another count": block(2, gaps(1), None),
    "out of order": block(2, gaps(5, 0), None),
    "blocks out of order": block(1, gaps(5), None, last=False) + block(1, gaps(5), None),
    "no kind of number": block(1, ("O", b"12345678"), None),
    "half a number": block(1, ("<u4", b"123"), None),
    "no numbers": block(1, 3, None),
    "no weights": block(1, gaps(1), 3),
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_a_damaged_posting_list_is_not_read(data: bytes) -> None:
    with pytest.raises((ValueError, TypeError, EOFError, struct.error, safe_pickle.UnpicklingError)):
        read_postings(b"W3Bl" + data)


# ---- batches ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "sw"])
@pytest.mark.parametrize("sizes", EVERY_CUT[1:], ids=str)
def test_several_batches_give_the_same_index_as_one(sizes: list[int], language: str) -> None:
    one, several = (write_index(RamStorage(), batches(cut, language), Analyzer(language)) for cut in ([5], sizes))
    assert {name: array.tolist() for name, array in several.items()} == {
        name: array.tolist() for name, array in one.items()
    }
    if language == "en":
        assert contents(build(batches(sizes))) == contents(build(batches([5])))


@pytest.mark.parametrize("at_once", [1, 2, 3, 7, 1000])
def test_postings_sorted_in_parts_are_the_same(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = contents(build(batches([5])))
    monkeypatch.setattr(library.search.writing, "POSTINGS_AT_ONCE", at_once)
    assert contents(build(batches([5]))) == whole


def test_the_files_are_the_same_in_memory_and_on_the_disk(tmp_path: Path) -> None:
    storage = FileStorage(str(tmp_path))
    index = OpenIndex("en", storage, write_index(storage, batches([5]), Analyzer("en")))
    assert contents(index) == contents(build(batches([5])))
    index.close()


@pytest.mark.parametrize("parts", [[], batches([0]), batches([0, 0])], ids=["no batch", "one", "two"])
def test_an_index_of_no_documents_is_empty(parts: list[dict[str, Array]]) -> None:
    index = build(parts)
    assert index.count == 0
    assert list(index.words) == list(index.names) == []
    assert index.number_of("d0") is None
    assert postings(index) == {}
    assert [index.total_length(field) for field in FIELDS] == [0] * len(FIELDS)


def test_articles_without_words_are_documents_like_others() -> None:
    index = build([make_batch([document(0, "?!", ""), document(1, "?", "")], Analyzer("en"))])
    assert [index.document(number).title for number in range(index.count)] == ["?!", "?"]
    assert read_stream(index, 1) == [",", "|", ",", "|", "care", "at", "home", ",", "|"]
    assert index.lengths("body").tolist() == [0, 0]


# ---- the arrays -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("parts", [[], batches([0]), batches([5]), batches([2, 3])])
def test_every_array_has_its_name_and_its_kind(parts: list[dict[str, Array]]) -> None:
    arrays = write_index(RamStorage(), parts, Analyzer("en"))
    assert {name: array.dtype for name, array in arrays.items()} == {
        name: np.dtype(kind) for name, kind in ARRAYS.items()
    }


def test_the_stream_of_a_document_is_read_back_in_its_order() -> None:
    index = build(batches([2, 3]))
    care = ["care", "at", "home", ","]
    assert read_stream(index, 0)[:15] == (
        ["cough", ",", "tussis", ",", "sugar", "cough", ",", "|", ",", "a", "cough", "coughs", "and", "coughing", "|"]
    )
    assert read_stream(index, 2) == [",", "|", ",", "|", *care, "|"]
    assert read_stream(index, 1)[:8] == ["fever", ",", "|", ",", "fever", "with", "a", "cough"]


def test_words_are_sorted_and_hold_the_other_spelling_of_each() -> None:
    index = build(batches([2, 3]))
    words = list(index.words)
    assert words == sorted(set(words))
    assert {"anaemia", "anemia", "cafe", "\u0627\u0644\u0627\u0644\u0645", "\u5934\u75db"} <= set(words)
    frequency = dict(zip(words, index.arrays["frequency"].tolist(), strict=True))
    assert (frequency["anaemia"], frequency["anemia"], frequency["blood"]) == (1, 1, 5)
    terms = {word: index.terms[term] for word, term in zip(words, index.arrays["word_terms"], strict=True)}
    assert terms["anaemia"] == terms["anemia"]
    assert terms == {word: Analyzer("en").term(word) for word in words}


def test_a_spelling_that_stands_nowhere_is_a_word_without_frequency() -> None:
    index = build([make_batch([document(0, "Oedema", "")], Analyzer("en"))])
    assert dict(zip(index.words, index.arrays["frequency"].tolist(), strict=True))["edema"] == 0


def test_names_and_codes_are_sorted_with_their_documents_beside_them() -> None:
    index = build(batches([2, 3]))
    names = zip(index.names, index.arrays["name_documents"].tolist(), index.arrays["name_titles"].tolist(), strict=True)
    assert list(names) == [
        ("anemia", 3, True),
        ("cough", 0, True),
        ("fever", 1, True),
        ("fever", 4, True),
        ("sugar cough", 0, False),
        ("thin blood", 3, False),
        ("tussis", 0, False),
    ]
    codes = zip(index.codes, index.arrays["code_documents"].tolist(), strict=True)
    assert list(codes) == [("a011", 4), ("d003371", 0), ("r05", 0), ("r50", 1), ("r50", 4)]


def test_only_a_language_without_a_stemmer_has_pieces_of_words() -> None:
    english, swahili = (write_index(RamStorage(), batches([5], name), Analyzer(name)) for name in ("en", "sw"))
    assert len(english["grams_words"]) == 0
    words, pieces = Strings.of(swahili, "words"), Strings.of(swahili, "grams")
    ends = [0, *swahili["grams_word_ends"].tolist()]
    for number, piece in enumerate(pieces):
        held = [words[word] for word in swahili["grams_words"][ends[number] : ends[number + 1]].tolist()]
        assert held == [word for word in words if len(word) > 3 and piece in word]
