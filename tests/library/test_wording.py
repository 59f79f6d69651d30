# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The program's words in each language: which file is taken, and what is said of dates and reviews."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from library.models import CreditRole, Review, ReviewState
from library.paths import find_paths
from library.tree import CALLOUTS, CERTAINTIES
from library.wording import Wording, Words, base_language, is_right_to_left

LANGUAGES = sorted(path.stem for path in find_paths().words.glob("*.json"))
SENTENCES = [name for name, kind in Words.__annotations__.items() if kind == "str"]


@pytest.fixture
def wording() -> Wording:
    return Wording(find_paths().words)


def test_there_are_words_in_the_languages_that_we_print() -> None:
    assert {"ar", "en", "es", "fr", "hi", "pt"} <= set(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "taken"),
    [
        ("es", "es"),
        ("es-MX", "es"),
        ("ES", "es"),
        ("xx", "en"),
        ("", "en"),
        ("../es", "en"),
        ("en", "en"),
        ("a\tb", "en"),
    ],
)
def test_a_language_takes_its_own_words_or_english(wording: Wording, language: str, taken: str) -> None:
    assert wording.words(language) == wording.words(taken)


def test_words_are_read_once(tmp_path: Path) -> None:
    english = find_paths().words / "en.json"
    (tmp_path / "en.json").write_bytes(english.read_bytes())
    wording = Wording(tmp_path)
    first = wording.words("en")
    (tmp_path / "en.json").unlink()
    assert wording.words("en-GB") is first


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(wording: Wording, language: str) -> None:
    words = wording.words(language)
    assert [name for name in SENTENCES if not getattr(words, name).strip()] == []
    assert len(words.months) == 12
    assert set(words.callouts) == set(CALLOUTS) and set(words.roles) == set(get_args(CreditRole))
    assert set(words.certainty) <= set(CERTAINTIES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fills_in_the_same_braces_as_english(wording: Wording, language: str) -> None:
    def braces(name: str, words: Words) -> set[str]:
        return set(re.findall(r"\{(\w*)\}", getattr(words, name)))

    words, english = wording.words(language), wording.words("en")
    assert [name for name in SENTENCES if braces(name, words) != braces(name, english)] == []


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("en", dt.date(2026, 1, 2), "2 January 2026"),
        ("en", dt.date(2025, 12, 31), "31 December 2025"),
        ("es", dt.date(2026, 8, 9), "9 de agosto de 2026"),
    ],
)
def test_a_date_is_said_in_words(wording: Wording, language: str, day: dt.date, said: str) -> None:
    assert wording.words(language).day(day) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_date_is_said_too(wording: Wording, language: str) -> None:
    assert wording.words(language).day(None) == wording.words(language).no_date


@pytest.mark.parametrize(
    ("state", "by_clinician", "stale", "said"),
    [
        ("unknown", False, False, ["review_unknown", "never_reviewed"]),
        ("unknown", True, False, ["review_unknown"]),
        ("overdue", False, True, ["review_overdue", "never_reviewed", "stale_translation"]),
        ("overdue", True, False, ["review_overdue"]),
        ("unreviewed", False, False, ["review_unreviewed"]),
        ("reviewed", True, True, ["review_reviewed", "stale_translation"]),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_of_a_review(
    wording: Wording, language: str, state: ReviewState, by_clinician: bool, stale: bool, said: list[str]
) -> None:
    words = wording.words(language)
    due = dt.date(2026, 3, 4)
    lines = words.review_lines(Review(state, due, by_clinician, stale))
    assert lines == [getattr(words, name).format(due=words.day(due)) for name in said]


@pytest.mark.parametrize(
    "change", [{"unheard_of": "x"}, {"months": "January"}, {"roles": {"king": "King"}}, {"page": None}], ids=str
)
def test_a_file_of_words_with_a_fault_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    values = msgspec.json.decode((find_paths().words / "en.json").read_bytes())
    (tmp_path / "en.json").write_bytes(msgspec.json.encode({**values, **change}))
    with pytest.raises(msgspec.ValidationError):
        Wording(tmp_path).words("en")


@pytest.mark.parametrize(
    ("language", "base"), [("pt-BR", "pt"), ("zh-Hant-TW", "zh"), ("EN", "en"), ("", ""), ("-x", ""), ("sr-Latn", "sr")]
)
def test_the_base_of_a_language(language: str, base: str) -> None:
    assert base_language(language) == base


@pytest.mark.parametrize(
    ("language", "right_to_left"),
    [("ar", True), ("ar-EG", True), ("UR", True), ("he", True), ("en", False), ("hi", False)],
)
def test_languages_written_from_the_right(language: str, right_to_left: bool) -> None:
    assert is_right_to_left(language) is right_to_left
