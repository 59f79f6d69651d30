# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Marks of citations: what becomes one, what stays a number, and what is reported because no reference has it."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from library.importing.citation_marks import Linked, link_marks
from library.importing.page import LOWERED, RAISED
from library.models import CitationKey

KEYS = {number: CitationKey(f"k{number}") for number in range(1, 8)}


def raised(text: str) -> str:
    return f"{RAISED}{text}{LOWERED}"


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("word.1 Next", "word.[@k1] Next"),
        ("word.1", "word.[@k1]"),
        ("word.1\nNext", "word.[@k1]\nNext"),
        ("word?1 Next", "word?[@k1] Next"),
        ("word!1 Next", "word![@k1] Next"),
        ("word,1 next; word;2 next", "word,[@k1] next; word;[@k2] next"),
        ("text.1,2", "text.[@k1; @k2]"),
        ("text.1,2 Next", "text.[@k1; @k2] Next"),
        ("text.1, 2 Next", "text.[@k1; @k2] Next"),
        ("text.1-3", "text.[@k1; @k2; @k3]"),
        ("text.1\u20133 Next", "text.[@k1; @k2; @k3] Next"),
        ("text.1,3-5 Next", "text.[@k1; @k3; @k4; @k5] Next"),
        ("(in brackets).2 Next", "(in brackets).[@k2] Next"),
        ("[in brackets].2 Next", "[in brackets].[@k2] Next"),
        ("\u201cquoted\u201d.2 Next", "\u201cquoted\u201d.[@k2] Next"),
        ("quoted.\u201d2 Next", "quoted.\u201d[@k2] Next"),
        ("by 50%.1 Next", "by 50%.[@k1] Next"),
        ("These are known:1", "These are known:[@k1]"),
        ("vitamin D.1 Next", "vitamin D.[@k1] Next"),
        ("Smith et al.1 found", "Smith et al.[@k1] found"),
        ("dolor lumbar crónico.1 El", "dolor lumbar crónico.[@k1] El"),
        ("word [1] next", "word [@k1] next"),
        ("word [1].", "word [@k1]."),
        ("word.[1,2] Next", "word.[@k1; @k2] Next"),
        ("word [1, 2; 4] next", "word [@k1; @k2; @k4] next"),
        ("word [1-3] next", "word [@k1; @k2; @k3] next"),
        ("word [1][2] next", "word [@k1; @k2] next"),
        (r"word \[1\]\[2\] next", "word [@k1; @k2] next"),
        (r"word \[1-3\](see", "word [@k1; @k2; @k3](see"),
        ("word [1,1] next", "word [@k1] next"),
        ("word.\u00b9 Next", "word.[@k1] Next"),
        ("word\u00b9\u02d2\u00b2", "word[@k1]\u02d2[@k2]"),
        ("word\u00b9,\u00b2 next", "word[@k1; @k2] next"),
        ("word\u00b9\u207b\u00b3 next", "word[@k1; @k2; @k3] next"),
        ("word\u00b9\u2013\u00b3 next", "word[@k1; @k2; @k3] next"),
        ("in 2010\u00b2 they", "in 2010[@k2] they"),
        (f"word.{raised('1')} Next", "word.[@k1] Next"),
        (f"word{raised('1')} next", "word[@k1] next"),
        (f"word.{raised('1,2')} Next", "word.[@k1; @k2] Next"),
        (f"word.{raised('1')},{raised('2')} Next", "word.[@k1; @k2] Next"),
        (f"word.{raised('1')}\u2013{raised('3')} Next", "word.[@k1; @k2; @k3] Next"),
        (f"word.{raised('1')}{raised(',')}{raised('2')} Next", "word.[@k1; @k2] Next"),
        (f"word.{raised('[1]')} Next", "word.[@k1] Next"),
        (f"word.{raised('(1)')} Next", "word.[@k1] Next"),
    ],
)
def test_a_mark_becomes_a_citation(text: str, linked: str) -> None:
    found = link_marks(text, KEYS)
    assert (found.text, found.unknown) == (linked, ())
    assert found.cited == tuple(dict.fromkeys(re.findall(r"@(k\d)", linked)))


@pytest.mark.parametrize(
    "text",
    [
        "There are 3 types of pain.",
        "It lasts 4 to 6 weeks.",
        "Take 2.5 mg twice a day.",
        "Spine, 34(10): 1066",
        "vitamin B12. Next",
        "e.g.1 of them",
        "See No.1 and p.5 and Fig.1 and vol.2 and cf.3 here",
        "version 2.0 of it",
        "at 10.30 and 10:30",
        "in 2010.1 of them",
        "No digits follow here. 1 is the loneliest.",
        "word.1Next and word.1, next",
        "word.1/2 of it",
        "word.05 mg",
        "word.1,000 of them",
        "word.2010 Next",
        "Rest.2 days later it was gone",
        "Geneva,3 times",
        "Dose:2 tablets",
        "Stage B.2 disease",
        "as in Table A.1 above",
        "text.1, 2 mg",
        "text.1, 2 more",
        "10\u2079/L and 10\u207b\u2079 and 10\u00b3",
        "5 m\u00b2 and kg/m\u00b2 and 9.8 m/s\u00b2",
        "SpO\u00b2 and CO\u00b2",
        "Ca\u00b2\u207a",
        "\u00b9 A note at the foot",
        "[1](https://example.org/a.1 )",
        "https://example.org/page.1 and www.example.org/b.2 end",
        "`word.1 code`",
        "[1]: a line that looks like a link's address",
        "[2010] [0] [01] [3-1] [a] [1a] (1)",
        "cited already [@k1] and [@k1; @k2]",
        "1. An item",
        "",
    ],
)
def test_a_number_stays_a_number(text: str) -> None:
    assert link_marks(text, KEYS) == Linked(text)


@pytest.mark.parametrize(
    ("text", "kept", "unknown"),
    [
        ("word.9 Next", "word.9 Next", "9"),
        ("word.1,9 Next", "word.1,9 Next", "1,9"),
        ("word [1,9] next", "word [1,9] next", "[1,9]"),
        (r"word \[9\] next", r"word \[9\] next", "[9]"),
        ("word [6-9] next", "word [6-9] next", "[6-9]"),
        ("word\u2079 next", "word\u2079 next", "\u2079"),
        (f"word.{raised('9')} Next", "word.\u2079 Next", "\u2079"),
        (f"word.{raised('1')},{raised('9')} Next", "word.\u00b9,\u2079 Next", "\u00b9,\u2079"),
    ],
)
def test_a_mark_that_lacks_a_reference_stays_whole_and_is_reported(text: str, kept: str, unknown: str) -> None:
    assert link_marks(text, KEYS) == Linked(kept, (), (unknown,))


def test_without_references_a_number_behind_a_comma_is_no_mark() -> None:
    text = "We met in May,10 of us.2 Nobody left [3]."
    assert link_marks(text, {}) == Linked(text, (), ("2", "[3]"))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"10{raised('9')}/L", "10\u2079/L"),
        (f"10{raised('-9')}", "10\u207b\u2079"),
        (f"kg/m{raised('2')}", "kg/m\u00b2"),
        (f"the 1{raised('st')} day", "the 1st day"),
        (f"Ca{raised('2+')}", "Ca\u00b2\u207a"),
        (f"{raised('1')} A note", "\u00b9 A note"),
        (f"a {RAISED} stray", "a  stray"),
        (f"a {LOWERED} stray", "a  stray"),
        (f"{RAISED}a{RAISED}b", "ab"),
    ],
)
def test_what_is_raised_and_no_mark_is_shown_as_it_was(text: str, kept: str) -> None:
    assert link_marks(text, KEYS) == Linked(kept)


def test_citations_are_told_once_in_the_order_of_the_text() -> None:
    found = link_marks("one [3] two.1 Three [3] four.1,2", KEYS)
    assert found.cited == ("k3", "k1", "k2")


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            ["word", ".", ",", "1", "2", "9", " ", "[", "]", "\\[", "-", "\u00b9", RAISED, LOWERED, "10", "%"]
        ),
        st.text(max_size=3),
    ),
    max_size=25,
)


@given(PIECES)
@example(["word", ".", "1", "-", "9", "9", "9", " "])
def test_nothing_but_marks_ever_changes(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = link_marks(text, KEYS)
    assert RAISED not in found.text and LOWERED not in found.text
    outside = re.sub(r"\[@[^\]]*\]", "", found.text) if "@" not in text else found.text
    letters = re.sub(r"[^a-zA-Z]", "", text)
    if "@" not in text:
        assert re.sub(r"[^a-zA-Z]", "", outside) == letters
    assert all(key in KEYS.values() for key in found.cited)


@given(st.text(alphabet=st.characters(exclude_categories=("Nd", "No"), exclude_characters=RAISED + LOWERED)))
def test_text_without_numbers_is_unchanged(text: str) -> None:
    assert link_marks(text, KEYS) == Linked(text)


@given(st.lists(st.integers(1, 7), min_size=1, max_size=4))
def test_what_was_cited_is_what_the_mark_said(numbers: list[int]) -> None:
    found = link_marks(f"word [{', '.join(map(str, numbers))}] next", KEYS)
    assert found.cited == tuple(f"k{number}" for number in dict.fromkeys(numbers))
