# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The review state of an article: the first that fits of unknown, overdue, unreviewed, reviewed.

A clinic's own approval stands beside this state and never changes it.
"""

from __future__ import annotations

import calendar
import datetime as dt

from library.models import ArticleEntry, Review

MONTHS_UNTIL_DUE = 36
"""Three years: the common rule for health information, where the article names no date of its own."""


def review_of(entry: ArticleEntry, today: dt.date | None, source_edition: int | None = None) -> Review:
    """Without a day nothing is overdue.

    `source_edition` is the present edition in the language this article was translated from, where it is known.
    """
    by_clinician = entry.by_clinician
    translated = entry.translation_of_edition
    stale = translated is not None and source_edition is not None and translated < source_edition
    due = _due(entry)
    if due is None:
        return Review("unknown", entry.review_due, by_clinician, stale)
    if today is not None and today > due:
        return Review("overdue", due, by_clinician, stale)
    return Review("reviewed" if by_clinician else "unreviewed", due, by_clinician, stale)


def due_on(entry: ArticleEntry) -> dt.date | None:
    """When a clinician should look at it again; None for a guide of the program, and where its date is unknown."""
    return None if entry.kind == "guide" else _due(entry)


def _due(entry: ArticleEntry) -> dt.date | None:
    last = entry.reviewed or entry.revised
    return None if last is None else entry.review_due or add_months(last, MONTHS_UNTIL_DUE)


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day of a later month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        return dt.date.max
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))
