# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The review state: the first that fits, on every side of the day it changes."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from library.entries import entry_of
from library.models import Approval, Article, ArticleId, Credit, CreditRole, Review
from library.review import add_months, review_of

TODAY = dt.date(2026, 6, 15)
DOCTOR = (Credit("primary-medical-reviewer", "Dr A"),)


def article(**fields: Any) -> Article:
    return Article(id=ArticleId("a"), title="T", kind="topic", language="en", **fields)


def date(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("reviewed", "revised", "due", "named", "state", "shown_due"),
    [
        (None, None, None, (), "unknown", None),
        (None, None, None, DOCTOR, "unknown", None),
        (None, None, "2020-01-01", (), "unknown", "2020-01-01"),
        ("2023-06-15", None, None, DOCTOR, "reviewed", "2026-06-15"),
        ("2023-06-14", None, None, DOCTOR, "overdue", "2026-06-14"),
        (None, "2023-06-15", None, (), "unreviewed", "2026-06-15"),
        (None, "2023-06-14", None, (), "overdue", "2026-06-14"),
        ("2020-01-01", "2026-06-01", None, DOCTOR, "overdue", "2023-01-01"),
        ("2026-06-01", "2020-01-01", None, (), "unreviewed", "2029-06-01"),
        ("2010-01-01", None, "2026-06-15", DOCTOR, "reviewed", "2026-06-15"),
        ("2026-06-01", None, "2026-06-14", DOCTOR, "overdue", "2026-06-14"),
        ("9998-01-01", None, None, DOCTOR, "reviewed", "9999-12-31"),
    ],
)
def test_the_first_state_that_fits(
    reviewed: str | None,
    revised: str | None,
    due: str | None,
    named: tuple[Credit, ...],
    state: str,
    shown_due: str | None,
) -> None:
    read = article(reviewed=date(reviewed), revised=date(revised), review_due=date(due), credits=named)
    review = review_of(entry_of(read), TODAY)
    assert (review.state, review.due, review.by_clinician) == (state, date(shown_due), bool(named))


@pytest.mark.parametrize(
    ("reviewed", "named", "state"),
    [("1990-01-01", DOCTOR, "reviewed"), ("1990-01-01", (), "unreviewed"), (None, DOCTOR, "unknown")],
)
def test_without_a_day_nothing_is_overdue(reviewed: str | None, named: tuple[Credit, ...], state: str) -> None:
    review = review_of(entry_of(article(reviewed=date(reviewed), credits=named)), None)
    assert (review.state, review.due) == (state, date("1993-01-01") if reviewed else None)


@pytest.mark.parametrize(
    ("role", "counts"),
    [
        ("primary-medical-reviewer", True),
        ("specialist-medical-reviewer", True),
        ("local-reviewer", False),
        ("author", False),
        ("editor", False),
        ("translator", False),
    ],
)
def test_only_medical_reviewers_make_an_article_reviewed(role: CreditRole, counts: bool) -> None:
    review = review_of(entry_of(article(revised=TODAY, credits=(Credit(role, "A"),))), TODAY)
    assert review.state == ("reviewed" if counts else "unreviewed")


def test_a_clinics_approval_never_changes_the_state() -> None:
    approved = article(revised=TODAY, approvals=(Approval("Dr B", "doctor", TODAY),))
    assert review_of(entry_of(approved), TODAY) == review_of(entry_of(article(revised=TODAY)), TODAY)


@pytest.mark.parametrize(
    ("translated", "source", "stale"),
    [(1, 2, True), (2, 2, False), (3, 2, False), (1, None, False), (None, 2, False), (None, None, False)],
)
@pytest.mark.parametrize("revised", [None, TODAY, dt.date(2000, 1, 1)])
def test_a_translation_of_an_older_edition_is_stale(
    translated: int | None, source: int | None, stale: bool, revised: dt.date | None
) -> None:
    review: Review = review_of(entry_of(article(revised=revised, translation_of_edition=translated)), TODAY, source)
    assert review.stale_translation is stale


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2024-02-29", 36, "2027-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2023-10-31", 1, "2023-11-30"),
        ("2023-12-31", 2, "2024-02-29"),
        ("2023-12-01", 1, "2024-01-01"),
        ("2023-11-30", 1, "2023-12-30"),
        ("2023-01-15", 0, "2023-01-15"),
        ("9999-12-31", 1, "9999-12-31"),
    ],
)
def test_months_end_on_the_same_day_or_the_last_one(day: str, months: int, later: str) -> None:
    assert add_months(dt.date.fromisoformat(day), months) == dt.date.fromisoformat(later)
