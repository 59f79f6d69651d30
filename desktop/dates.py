# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Dates as the window says them: the month in words, so that nobody takes one for another."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress

from PySide6.QtCore import QDate, QLocale

_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")


def in_words(day: dt.date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


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
