# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The terms that stand for a typed word: its own, those of the words it begins, those of words that resemble it."""

from __future__ import annotations

import pytest

from library.search.batches import make_batch
from library.search.documents import IndexedDocument, IndexedSection
from library.search.expansion import EXPANDED, LEAST_LIKENESS, MOST_EXPANSIONS, Expander
from library.search.languages import Analyzer
from library.search.opened import OpenIndex
from library.search.store import build_in_memory


def built(language: str, text: str) -> OpenIndex:
    """The index of one article."""
    analyzer = Analyzer(language)
    document = IndexedDocument("a", language, "digest", "", (), (), (), (IndexedSection("", "top", text),))
    return build_in_memory(language, [make_batch([document], analyzer)], analyzer)


def expander(language: str, *texts: str) -> Expander:
    return Expander([built(language, text) for text in texts], Analyzer(language))


def terms(expander: Expander, word: str, begun: bool = False) -> dict[str, float]:
    return dict(expander.unit(word, begun).terms)


# ---- beginnings -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("prefix", ["h", "hyper", "hypert", "hypertensi", "hypertensio", "hypertension"])
def test_every_beginning_of_a_word_finds_its_term(prefix: str) -> None:
    expanded = expander("en", "Hypertension, hyperactive children.")
    assert Analyzer("en").term("hypertension") in terms(expanded, prefix, begun=True)
    assert expanded.unit(prefix, True).word == prefix


@pytest.mark.parametrize(
    ("text", "prefix", "others"),
    [
        ("pain painful paint spain", "pain", {"paint": EXPANDED, "pain": 1.0}),
        ("headache headaches heading", "headac", {"headac": 1.0, "headach": EXPANDED}),
        ("headache headaches heading", "headache", {"headach": 1.0}),
        ("back pain", "kn", {"kn": 1.0}),
        ("back pain", "back", {"back": 1.0}),
        ("", "pai", {"pai": 1.0}),
    ],
)
def test_a_begun_word_stands_for_the_words_it_begins_too(text: str, prefix: str, others: dict[str, float]) -> None:
    assert terms(expander("en", text), prefix, begun=True) == {**others, **terms(expander("en", ""), prefix)}


def test_a_whole_word_begins_no_other() -> None:
    assert terms(expander("en", "pain paint painter"), "pain") == {"pain": 1.0}


@pytest.mark.parametrize(
    "prefix",
    [
        *["oede", "oedem", "oedema", "ede", "edem", "haemo", "haemorrh", "hemo", "diarrho", "diarrhoe", "diarrhe"],
        *["tumou", "tumor", "tumo", "litr", "lite", "sterilis", "steriliz", "foet", "fet", "dyspno", "dyspne"],
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "edema hemorrhage diarrhea tumor liter sterilized fetal dyspnea",
        "oedema haemorrhage diarrhoea tumour litre sterilised foetal dyspnoea",
    ],
)
def test_a_beginning_finds_words_of_either_spelling(prefix: str, text: str) -> None:
    found = terms(expander("en", text), prefix, begun=True)
    assert set(found) & {Analyzer("en").term(word) for word in text.split()}


@pytest.mark.parametrize(
    ("text", "prefix", "found"),
    [("الصداع والحمى", "صدا", True), ("الصداع والحمى", "الصدا", True), ("صداع", "صدا", True), ("والحمى", "صدا", False)],
)
def test_an_arabic_beginning_is_found_behind_the_article(text: str, prefix: str, found: bool) -> None:
    assert (Analyzer("ar").term("صداع") in terms(expander("ar", text), prefix, begun=True)) == found


def test_a_beginning_stands_for_the_words_that_are_used_most() -> None:
    rare = [f"word{letter}{other}" for letter in "abcdefgh" for other in "bcdfghkmnp"]
    often = [f"wordx{letter}" for letter in "bcdfghkmnp"]
    found = terms(expander("en", " ".join(rare + often * 2)), "word", begun=True)
    assert len(found) == MOST_EXPANSIONS + 1
    assert set(map(Analyzer("en").term, often)) <= set(found)


def test_the_words_of_several_indexes_are_counted_together() -> None:
    rare = [f"word{letter}{other}" for letter in "abcdefgh" for other in "bcdfghkmnp"]
    parts = [" ".join(rare), "wordxq", "wordxq wordzzz", "pain"]
    found = terms(expander("en", *parts), "word", begun=True)
    assert len(found) == MOST_EXPANSIONS + 1 and "wordxq" in found
    assert [len(ranges) for ranges in expander("en", *parts).word_ranges("word")] == [1, 1, 1, 0]
    assert [list(map(len, ranges)) for ranges in expander("en", *parts).word_ranges("wordx")] == [[], [1], [1], []]


# ---- words that share their letters -----------------------------------------------------------------------

SWAHILI = "Mtoto ana homa na maumivu ya kichwa. Mpeleke hospitali. Akitapika ampe dawa. Ugonjwa wa kisukari."


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("watoto", "mtoto"),
        ("vichwa", "kichwa"),
        ("magonjwa", "ugonjwa"),
        ("tapika", "akitapika"),
        ("hospitalini", "hospitali"),
    ],
)
def test_a_word_finds_another_form_by_the_letters_they_share(word: str, other: str) -> None:
    found = terms(expander("sw", SWAHILI), word)
    assert found[word] == 1.0 and EXPANDED * LEAST_LIKENESS <= found[other] < EXPANDED


@pytest.mark.parametrize("word", ["kikohozi", "kichefuchefu", "mguu", "ya", "kic", "tot", "", "x" * 5000])
def test_words_without_likeness_stand_for_themselves(word: str) -> None:
    assert terms(expander("sw", SWAHILI), word) == {word: 1.0}


@pytest.mark.parametrize(
    ("language", "text", "word"), [("en", "mtoto", "watoto"), ("sw", "", "watoto"), ("zh", "糖尿病", "糖果")]
)
def test_letters_are_not_compared_where_there_is_a_stemmer_or_nothing_to_compare(
    language: str, text: str, word: str
) -> None:
    assert list(terms(expander(language, text), word).values()) == [1.0]


def test_the_likest_of_several_indexes_come_first_and_are_few() -> None:
    many = " ".join(f"kichwa{letter}{other}" for letter in "abcdefgh" for other in "bcdfghkmnp")
    found = terms(expander("sw", many, "kichwa vichwa", "kichwax"), "kichwa")
    assert list(found)[:2] == ["kichwa", "kichwax"]
    assert len(found) == MOST_EXPANSIONS


@pytest.mark.parametrize("forms", ["गर्भवतियाँ गर्भवती", "गर्भवती गर्भवतियाँ"])
def test_a_term_is_as_like_as_the_likest_of_its_words(forms: str) -> None:
    term = Analyzer("hi").term("गर्भवती")
    far, near = (terms(expander("hi", form), "गर्भवतियाँसक")[term] for form in ("गर्भवती", "गर्भवतियाँ"))
    assert far < near == terms(expander("hi", forms), "गर्भवतियाँसक")[term]


# ---- how often --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "texts", "word", "found"),
    [
        ("en", ["pain pain"], "pain", True),
        ("en", ["pain"], "pains", True),
        ("en", ["oedema"], "edema", True),
        ("en", ["edema"], "oedema", True),
        ("en", ["back", "pain"], "pain", True),
        ("en", ["pain"], "pai", False),
        ("en", ["mtoto"], "watoto", False),
        ("en", [""], "pain", False),
        ("en", [], "pain", False),
        ("ar", ["الصداع"], "صداع", True),
        ("sw", ["mtoto"], "watoto", True),
        ("sw", ["mtoto"], "kichwa", False),
        ("hi", ["दवाई"], "दवाइयाँ", True),
    ],
)
def test_a_word_is_frequent_where_it_finds_something(language: str, texts: list[str], word: str, found: bool) -> None:
    assert bool(expander(language, *texts).frequency(word)) == found


@pytest.mark.parametrize(
    ("texts", "rarer", "oftener"),
    [
        (["pain pain back"], "back", "pain"),
        (["pain back", "pain"], "back", "pain"),
        (["pain headache"], "headaches", "pain"),
        (["pain"], "back", "pain"),
    ],
)
def test_rare_words_are_told_from_frequent_ones(texts: list[str], rarer: str, oftener: str) -> None:
    expanded = expander("en", *texts)
    assert expanded.frequency(rarer) < expanded.frequency(oftener)


def test_a_unit_is_the_same_however_often_it_is_asked() -> None:
    expanded = expander("en", "pain paint")
    assert expanded.unit("pai", True) is expanded.unit("pai", True) != expanded.unit("pai", False)
