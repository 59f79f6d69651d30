# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Snippets: the passage holds the words that were searched, its marks lie on them, and its ends are word borders."""

from __future__ import annotations

import pytest

from library.models import Snippet
from library.search.snippets import LENGTH, best_section, make_snippet
from library.search.text import words

FILLER = "Nothing of note happens in this sentence. "


def snippet_of(text: str, *wanted: str) -> Snippet:
    """The snippet of a text in which each of the wanted words was found; the first has bit 1, the second 2, ..."""
    places = [(place, 1 << wanted.index(word)) for place, word in enumerate(words(text)) if word in wanted]
    return make_snippet(text, places)


def marked(snippet: Snippet) -> list[str]:
    return [snippet.text[start:end] for start, end in snippet.marks]


# ---- the section ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("held", "best"),
    [
        ([], 0),
        ([0], 0),
        ([0, 0], 0),
        ([0, 0b1], 1),
        ([0b1, 0b11, 0b101], 1),
        ([0b100, 0b10, 0b1], 0),
        ([0b1000, 0b11, 0b111, 0b1011], 2),
    ],
)
def test_the_first_section_with_most_of_the_words_is_taken(held: list[int], best: int) -> None:
    assert best_section(held) == best


# ---- the passage ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted", "snippet"),
    [
        ("", ["pain"], Snippet("")),
        (" \n ", ["pain"], Snippet("")),
        ("Short text.", [], Snippet("Short text.")),
        ("Back\n\n  pain.", ["pain"], Snippet("Back pain.", ((5, 9),))),
        ("Back\u00a0 pain.", ["pain"], Snippet("Back pain.", ((5, 9),))),
        ("Pain, páin, painful.", ["pain"], Snippet("Pain, páin, painful.", ((0, 4), (6, 10)))),
        ("Painful pan.", ["painful", "pan"], Snippet("Painful pan.", ((0, 7), (8, 11)))),
        ("Don't stop", ["dont"], Snippet("Don't stop", ((0, 5),))),
    ],
)
def test_a_short_text_is_shown_whole(text: str, wanted: list[str], snippet: Snippet) -> None:
    assert snippet_of(text, *wanted) == snippet


@pytest.mark.parametrize(
    ("wanted", "marks"),
    [
        (["糖尿"], ["糖尿"]),
        (["糖尿", "尿病"], ["糖尿病"]),
        (["糖尿", "病人"], ["糖尿", "病人"]),
        (["糖尿", "尿病", "病人", "人"], ["糖尿病人"]),
        (["hiv", "感染"], ["HIV", "感染"]),
    ],
)
def test_marks_that_overlap_are_one(wanted: list[str], marks: list[str]) -> None:
    assert marked(snippet_of("糖尿病人 HIV感染", *wanted)) == marks


def test_places_behind_the_text_are_not_marked() -> None:
    assert make_snippet("Back pain", [(1, 1), (2, 1), (10**9, 1)]) == Snippet("Back pain", ((5, 9),))


def test_a_long_text_without_the_words_shows_its_beginning() -> None:
    snippet = snippet_of(FILLER * 10, "pain")
    assert snippet.text.startswith("Nothing of note") and snippet.text.endswith(" \u2026")
    assert len(snippet.text) <= LENGTH + 2 and snippet.marks == ()


def test_a_word_far_inside_is_shown_from_the_start_of_its_sentence() -> None:
    snippet = snippet_of(FILLER * 10 + "Then the Pain comes. " + FILLER * 10, "pain")
    assert snippet.text.startswith("\u2026 Then the Pain comes.") and snippet.text.endswith(" \u2026")
    assert marked(snippet) == ["Pain"]


def test_a_word_far_inside_a_long_sentence_is_shown_from_a_word_border() -> None:
    snippet = snippet_of("word " * 100 + "pain " + "word " * 100, "pain")
    assert snippet.text.startswith("\u2026 word word ") and snippet.text.endswith(" word \u2026")
    assert marked(snippet) == ["pain"]


def test_the_passage_with_most_different_words_is_taken() -> None:
    text = "pain pain pain. " + FILLER * 10 + "The pain moves from back to leg. " + FILLER * 10
    assert marked(snippet_of(text, "pain", "back", "leg")) == ["pain", "back", "leg"]


def test_the_first_of_equal_passages_is_taken() -> None:
    text = FILLER * 5 + "Early pain. " + FILLER * 10 + "Late pain. " + FILLER * 10
    assert "Early pain" in snippet_of(text, "pain").text


def test_a_word_at_the_very_end_is_shown() -> None:
    snippet = snippet_of(FILLER * 10 + "The end is pain", "pain")
    assert snippet.text.endswith("The end is pain") and marked(snippet) == ["pain"]


@pytest.mark.parametrize("length", range(LENGTH - 3, LENGTH + 4))
def test_no_word_is_lost_where_the_length_ends_at_a_border(length: int) -> None:
    text = "a" * (length - 6) + " bcdef ghij klm"
    snippet = snippet_of(text, "x")
    shown = snippet.text.removesuffix(" \u2026")
    assert text.startswith(shown) and text[len(shown)] == " " and len(shown) <= LENGTH
    assert len(shown) + len(text[len(shown) :].split()[0]) + 1 > LENGTH


@pytest.mark.parametrize("letter", ["\u3042", "\u0e01", "x"])
def test_text_without_spaces_is_cut_at_the_length(letter: str) -> None:
    assert snippet_of(letter * 500, "y").text == letter * LENGTH + " \u2026"


@pytest.mark.parametrize("before", ["x" * 400 + "-", "word " * 20 + "x" * 400 + "-", "\u3042" * 400 + "\u3002"])
def test_a_word_behind_a_very_long_one_is_still_shown(before: str) -> None:
    snippet = snippet_of(f"{before}pain and {'more ' * 100}", "pain")
    assert marked(snippet) == ["pain"]
    assert len(snippet.text) <= LENGTH + 4


@pytest.mark.parametrize("start", range(0, 400, 7))
def test_marks_lie_on_the_words_wherever_they_stand(start: int) -> None:
    text = ("lorem ipsum. " * 60)[:start] + " knee pain " + "lorem ipsum " * 30
    assert marked(snippet_of(text, "knee", "pain")) == ["knee", "pain"]
