# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The word that was meant: one near by that articles use, never a guess; and the names that resemble a text."""

from __future__ import annotations

import pytest

from library.search.batches import make_batch
from library.search.documents import IndexedDocument, IndexedSection
from library.search.languages import Analyzer
from library.search.opened import OpenIndex
from library.search.spelling import MOST_LETTERS, Speller, likest
from library.search.store import build_in_memory


def built(text: str, title: str = "", language: str = "en") -> OpenIndex:
    """The index of one article."""
    analyzer = Analyzer(language)
    sections = (IndexedSection("", "top", text),)
    document = IndexedDocument("a", language, "digest", title, (), (), (), sections)
    return build_in_memory(language, [make_batch([document], analyzer)], analyzer)


def speller(*texts: str, title: str = "", language: str = "en") -> Speller:
    """A speller of the words of several indexes; the title is that of the first."""
    titles = [title, *("" for _ in texts)]
    indexes = [built(text, name, language) for text, name in zip(texts, titles, strict=False)]
    return Speller(indexes, Analyzer(language))


TEXT = "Diarrhea, asthma, hypertension; paracetamol for Pain. Pneumonia: cough, fever. Covid19 E119 summer back pan."


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("diarhea", "diarrhea"),
        ("diarrea", "diarrhea"),
        ("dairrhea", "diarrhea"),
        ("astma", "asthma"),
        ("asthmaa", "asthma"),
        ("hypertention", "hypertension"),
        ("hipertensoin", "hypertension"),
        ("paracetemol", "paracetamol"),
        ("newmonia", ""),
        ("pnuemonia", "pneumonia"),
        ("bakc", "back"),
        ("summmer", "summer"),
        ("couhg", "cough"),
        ("kough", "cough"),
        ("pain", "pain"),
    ],
)
def test_a_misspelt_word_is_corrected(word: str, meant: str) -> None:
    assert speller(TEXT).correct(word) == meant


def test_one_word_is_corrected_after_the_other() -> None:
    corrected = speller(TEXT)
    assert [corrected.correct(word) for word in ("astma", "zzzzzz", "diarhea")] == ["asthma", "", "diarrhea"]


@pytest.mark.parametrize(
    "word",
    ["", "p", "pai", "bak", "e118", "covid18", "m545", "\u0968\u0969\u096a\u096b", "zzzzzz", "xylophone", "x" * 5000],
)
def test_short_words_numbers_and_strange_words_are_left_alone(word: str) -> None:
    assert speller(TEXT).correct(word) == ""


@pytest.mark.parametrize("words", ["", "covid19 e119", "the a to", "of"])
def test_nothing_is_corrected_to_numbers_small_words_or_in_an_empty_index(words: str) -> None:
    assert [speller(words).correct(word) for word in ("covids", "thee", "e111", "toto")] == [""] * 4


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        ("liver liver liver lever", "livur", "liver"),
        ("lever lever lever liver", "livur", "liver"),
        ("bilks hills hills hills", "bills", "bilks"),
        ("bills " + "bells " * 50, "bulls", "bells"),
        ("bells " + "bills " * 50, "bulls", "bills"),
        ("gallery galery", "gallerry", "gallery"),
        ("cools cools cools cold", "coold", "cold"),
    ],
)
def test_of_words_as_near_the_one_that_begins_alike_and_is_used_most_is_meant(text: str, word: str, meant: str) -> None:
    assert speller(text).correct(word) == meant


@pytest.mark.parametrize(("word", "meant"), [("astma", "asthma"), ("rasch", "rash"), ("itchng", "")])
def test_the_words_of_all_indexes_are_meant_and_counted_together(word: str, meant: str) -> None:
    assert speller("asthma", "rash", "").correct(word) == meant
    assert speller("bills bills bills bells", "bells bells bells").correct("bulls") == "bells"


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        ("diarrhoea", "diarrea", "diarrhoea"),
        ("oedema", "edemma", "oedema"),
        ("oedema edema", "edemma", "edema"),
        ("edema oedema", "oedemma", "oedema"),
        ("haemorrhage", "hemorrage", "haemorrhage"),
    ],
)
def test_a_word_is_found_under_either_spelling_and_written_as_in_the_articles(text: str, word: str, meant: str) -> None:
    assert speller(text).correct(word) == meant


@pytest.mark.parametrize(
    ("word", "in_text", "in_title"),
    [
        ("hemorrage", "haemorrhage", "haemorrhage"),
        ("haemmorrage", "haemorrhage", "haemorrhage"),
        ("haemmorrace", "", "haemorrhage"),
        ("emorage", "", ""),
        ("hemorhaging", "", ""),
        ("haemorag", "", ""),
    ],
)
def test_a_word_of_a_name_may_have_more_errors(word: str, in_text: str, in_title: str) -> None:
    assert speller("haemorrhage").correct(word) == in_text
    assert speller("", title="Haemorrhage").correct(word) == in_title


@pytest.mark.parametrize(
    ("word", "meant"), [("hypertention", "hypertension"), ("diarhea", ""), ("tooh", ""), ("toooth", "tooth")]
)
def test_in_a_sentence_only_words_of_names_are_meant(word: str, meant: str) -> None:
    assert speller("Diarrhea and more", "toot", title="Hypertension, tooth").correct(word, names_only=True) == meant


@pytest.mark.parametrize(
    ("language", "text", "word", "meant"),
    [
        ("hi", "बुखार सिरदर्द", "सिर्दर्द", "सिरदर्द"),
        ("ar", "الصداع والحمى", "الصدع", "الصداع"),
        ("es", "diarrea y vómitos", "vomittos", "vomitos"),
        ("sw", "maumivu ya kichwa", "maumvu", "maumivu"),
    ],
)
def test_words_of_every_script_are_corrected(language: str, text: str, word: str, meant: str) -> None:
    assert speller(text, language=language).correct(word) == meant


# ---- names ------------------------------------------------------------------------------------------------

NAMES = {
    "asthma": "Asthma",
    "back": "Low back pain",
    "knee": "Knee pain",
    "sugar": "Type 2 diabetes",
    "heart": "Corazón",
}


@pytest.mark.parametrize(
    ("text", "limit", "found"),
    [
        ("asthma", 3, ["asthma"]),
        ("ASTHMA", 3, ["asthma"]),
        ("astma in children", 3, ["asthma"]),
        ("back pian", 1, ["back"]),
        ("diabetis", 3, ["sugar"]),
        ("corazon", 3, ["heart"]),
        ("pain", 2, ["back", "knee"]),
        ("pain", 1, ["back"]),
        ("asthma", 0, []),
        ("", 3, []),
        ("?!", 3, []),
        ("\ud800", 3, []),
        ("zzzzz", 3, []),
    ],
)
def test_the_names_that_resemble_a_text_are_given_the_likest_first(text: str, limit: int, found: list[str]) -> None:
    assert likest(text, NAMES, limit) == found


def test_there_may_be_no_names() -> None:
    assert likest("asthma", {}, 3) == []


def test_only_the_beginning_of_a_message_is_compared() -> None:
    assert likest("asthma " + "z" * MOST_LETTERS, NAMES, 1) == ["asthma"]
    assert likest("z" * MOST_LETTERS + " asthma", NAMES, 1) == []
