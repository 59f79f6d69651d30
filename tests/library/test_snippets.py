# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Snippets: the passage holds the words that were searched, its marks lie on them, and its ends are word borders."""

from __future__ import annotations

import pytest

from library.models import Snippet
from library.search.index import IndexedSection
from library.search.snippets import LENGTH, best_section, make_snippet

FILLER = "Nothing of note happens in this sentence. "


def marked(snippet: Snippet) -> list[str]:
    return [snippet.text[start:end] for start, end in snippet.marks]


# ---- the section ------------------------------------------------------------------------------------------

SECTIONS = (
    IndexedSection.of("", "top", "About fever."),
    IndexedSection.of("Rest", "rest", "Drink water. Water helps with a cough."),
    IndexedSection.of("Fever and cough", "both", "See below."),
    IndexedSection.of("Again", "again", "Fever, cough."),
)


@pytest.mark.parametrize(
    ("words", "prefix", "anchor"),
    [
        (["fever"], "", "top"),
        (["water"], "", "rest"),
        (["fever", "cough"], "", "both"),
        (["fever", "cough", "water"], "", "rest"),
        (["wat"], "wat", "rest"),
        (["unknown"], "", "top"),
        ([], "", "top"),
    ],
)
def test_the_section_with_most_of_the_words_is_taken(words: list[str], prefix: str, anchor: str) -> None:
    assert best_section(SECTIONS, words, prefix).anchor == anchor


def test_without_sections_there_is_an_empty_one() -> None:
    assert best_section((), ["fever"], "") == IndexedSection.of("", "top", "")


# ---- the passage ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "prefix", "snippet"),
    [
        ("", ["pain"], "", Snippet("")),
        (" \n ", ["pain"], "", Snippet("")),
        ("Short text.", [], "", Snippet("Short text.")),
        ("Back\n\n  pain.", ["pain"], "", Snippet("Back pain.", ((5, 9),))),
        ("Pain, páin, painful.", ["pain"], "", Snippet("Pain, páin, painful.", ((0, 4), (6, 10)))),
        ("Painful pan.", ["pai"], "pai", Snippet("Painful pan.", ((0, 7),))),
    ],
)
def test_a_short_text_is_shown_whole(text: str, words: list[str], prefix: str, snippet: Snippet) -> None:
    assert make_snippet(text, words, prefix) == snippet


def test_a_long_text_without_the_words_shows_its_beginning() -> None:
    snippet = make_snippet(FILLER * 10, ["pain"], "")
    assert snippet.text.startswith("Nothing of note") and snippet.text.endswith(" \u2026")
    assert len(snippet.text) <= LENGTH + 2 and snippet.marks == ()


def test_a_word_far_inside_is_shown_from_the_start_of_its_sentence() -> None:
    snippet = make_snippet(FILLER * 10 + "Then the Pain comes. " + FILLER * 10, ["pain"], "")
    assert snippet.text.startswith("\u2026 Then the Pain comes.") and snippet.text.endswith(" \u2026")
    assert marked(snippet) == ["Pain"]


def test_a_word_far_inside_a_long_sentence_is_shown_from_a_word_border() -> None:
    snippet = make_snippet("word " * 100 + "pain " + "word " * 100, ["pain"], "")
    assert snippet.text.startswith("\u2026 word word ") and snippet.text.endswith(" word \u2026")
    assert marked(snippet) == ["pain"]


def test_the_passage_with_most_different_words_is_taken() -> None:
    text = "pain pain pain. " + FILLER * 10 + "The pain moves from back to leg. " + FILLER * 10
    assert marked(make_snippet(text, ["pain", "back", "leg"], "")) == ["pain", "back", "leg"]


def test_a_word_at_the_very_end_is_shown() -> None:
    snippet = make_snippet(FILLER * 10 + "The end is pain", ["pain"], "")
    assert snippet.text.endswith("The end is pain") and marked(snippet) == ["pain"]


@pytest.mark.parametrize("length", range(LENGTH - 3, LENGTH + 4))
def test_no_word_is_lost_where_the_length_ends_at_a_border(length: int) -> None:
    text = "a" * (length - 6) + " bcdef ghij klm"
    snippet = make_snippet(text, ["x"], "")
    shown = snippet.text.removesuffix(" \u2026")
    assert text.startswith(shown) and text[len(shown)] == " " and len(shown) <= LENGTH
    assert len(shown) + len(text[len(shown) :].split()[0]) + 1 > LENGTH


@pytest.mark.parametrize("letter", ["\u3042", "\u0e01", "x"])
def test_text_without_spaces_is_cut_at_the_length(letter: str) -> None:
    assert make_snippet(letter * 500, ["y"], "").text == letter * LENGTH + " \u2026"


@pytest.mark.parametrize("before", ["x" * 400 + "-", "word " * 20 + "x" * 400 + "-", "\u3042" * 400 + "\u3002"])
def test_a_word_behind_a_very_long_one_is_still_shown(before: str) -> None:
    snippet = make_snippet(f"{before}pain and {'more ' * 100}", ["pain"], "")
    assert marked(snippet) == ["pain"]
    assert len(snippet.text) <= LENGTH + 4


@pytest.mark.parametrize("start", range(0, 400, 7))
def test_marks_lie_on_the_words_wherever_they_stand(start: int) -> None:
    text = ("lorem ipsum. " * 60)[:start] + " knee pain " + "lorem ipsum " * 30
    assert marked(make_snippet(text, ["knee", "pain"], "")) == ["knee", "pain"]
