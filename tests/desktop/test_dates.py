# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Dates and numbers in the six languages of the window; a date in figures can mean two days, or none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop.dates import in_words, number, possible_days, with_numbers

Speak = Callable[[str], None]
NARROW = "\u202f"


@pytest.fixture
def speak() -> Iterator[Speak]:
    """`speak("ar")` sets the language of the window, until the test is over."""
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "3 February 2026"),
        ("en-US", "3 February 2026"),
        ("C", "3 February 2026"),
        ("es", "3 de febrero de 2026"),
        ("fr", "3 février 2026"),
        ("pt", "3 de fevereiro de 2026"),
        ("ar", "\u0663 فبراير \u0662\u0660\u0662\u0666"),
        ("hi", "3 फ़रवरी 2026"),
    ],
)
def test_a_day_is_said_in_the_manner_of_the_language(speak: Speak, language: str, said: str) -> None:
    speak(language)
    assert in_words(dt.date(2026, 2, 3)) == said


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt", "ar", "hi"])
def test_every_month_is_a_word_and_no_two_days_look_alike(speak: Speak, language: str) -> None:
    speak(language)
    said = {in_words(dt.date(2026, month, day)) for month in range(1, 13) for day in (1, 2, 11, 12)}
    assert len(said) == 12 * 4
    assert all(any(word[0].isalpha() and word != "de" for word in one.split()) for one in said)


@pytest.mark.parametrize(
    ("language", "few", "many"),
    [
        ("en", "48", "1,234,567"),
        ("C", "48", "1,234,567"),
        ("es", "48", "1.234.567"),
        ("fr", "48", f"1{NARROW}234{NARROW}567"),
        ("pt", "48", "1.234.567"),
        ("ar", "\u0664\u0668", "\u0661\u066c\u0662\u0663\u0664\u066c\u0665\u0666\u0667"),
        ("hi", "48", "12,34,567"),
    ],
)
def test_a_number_has_the_digits_and_groups_of_the_language(speak: Speak, language: str, few: str, many: str) -> None:
    speak(language)
    assert (number(48), number(1_234_567)) == (few, many)


def test_a_sentence_takes_its_counts_in_the_digits_of_the_language(speak: Speak) -> None:
    speak("ar")
    assert with_numbers("{number} / {count}", number=1, count=20) == "\u0661 / \u0662\u0660"


@pytest.mark.parametrize("count", [0, 7, -3, 2**40])
def test_no_number_is_too_large_or_small(speak: Speak, count: int) -> None:
    speak("en")
    assert number(count).replace(",", "") == str(count)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("03/02/2010", (dt.date(2010, 2, 3), dt.date(2010, 3, 2))),
        ("03-03-2010", (dt.date(2010, 3, 3),)),
        ("30/02/2010", ()),
        ("in spring", ()),
    ],
)
def test_a_date_in_figures_is_every_day_that_it_can_mean(text: str, days: tuple[dt.date, ...]) -> None:
    assert possible_days(text) == days
