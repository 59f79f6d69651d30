# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Dates and numbers as the window says them, in the manner of its language: order, digits and grouping are CLDR's.

The month is always in words, so that nobody takes one date for another.
"""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress

from PySide6.QtCore import QDate, QLocale

_WEEKDAY = re.compile(r"dddd[^\w']*")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")


def in_words(day: dt.date) -> str:
    """The long form of the language without the weekday; in English the day comes first, as in our articles."""
    locale = _locale()
    long = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    shape = "d MMMM yyyy" if locale.language() is QLocale.Language.English else long
    return locale.toString(QDate(day.year, day.month, day.day), shape)


def number(count: int) -> str:
    """A count in the digits of the language, the thousands apart."""
    return _locale().toString(count)


def with_numbers(sentence: str, **counts: int) -> str:
    """A sentence with the counts that it has places for."""
    return sentence.format(**{name: number(count) for name, count in counts.items()})


def possible_days(text: str) -> tuple[dt.date, ...]:
    """The days that the first date in figures can mean: 03/02/2010 is two, 30/02/2010 none."""
    found = _NUMBERS.search(text)
    days = []
    if found is not None:
        first, second, year = map(int, found.groups())
        for month, day in dict.fromkeys(((second, first), (first, second))):
            with suppress(ValueError):
                days.append(dt.date(year, month, day))
    return tuple(days)


def _locale() -> QLocale:
    """That of the window; a system that names no language counts as English, which keeps thousands apart."""
    chosen = QLocale()
    return QLocale("en") if chosen.language() is QLocale.Language.C else chosen
