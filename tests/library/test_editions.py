# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a change makes of edition, dates and approvals: nothing looks more reviewed than it was."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from msgspec import structs

from library.editions import adapted, next_article
from library.entries import entry_of
from library.errors import LibraryError
from library.models import Approval, Article, ArticleId, ArticleKey, BasedOn, Credit, PackInfo, Rights, Source
from library.review import review_of

TODAY = dt.date(2026, 12, 1)
OLD, DUE = dt.date(2010, 2, 3), dt.date(2013, 2, 3)
REVIEWER = Credit("primary-medical-reviewer", "R. Reviewer", "MD")
PAGE = Source(title="A page", sha256="a")
NURSE, DOCTOR = Approval("N. Nurse", "nurse", OLD), Approval("D. Doctor", "doctor", TODAY)


def article(body: str = "Old words.", **fields: Any) -> Article:
    return Article(id=ArticleId("cough"), title="Cough", kind="topic", language="en", body=body, **fields)


def state(one: Article) -> str:
    return review_of(entry_of(one), TODAY).state


def test_a_new_article_keeps_its_date_and_goes_on_after_the_last_edition() -> None:
    new = article(revised=OLD, edition=3, approvals=(NURSE,))
    assert next_article(None, new, TODAY) == new
    assert next_article(None, new, TODAY, highest=7).edition == 8


@pytest.mark.parametrize(
    "change",
    [
        {"body": "New words."},
        {"title": "Coughs"},
        {"summary": "Drink."},
        {"kind": "guide"},
        {"credits": (Credit("author", "A"),)},
        {"also_called": ("colds",)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_every_change_of_what_it_says_is_a_new_edition_of_today(change: dict[str, Any]) -> None:
    present = article(edition=4, revised=OLD, approvals=(NURSE,))
    made = next_article(present, structs.replace(present, **change, edition=1), TODAY)
    assert (made.edition, made.revised, made.approvals) == (5, TODAY, ())
    undated = next_article(present, structs.replace(present, **change, revised=None), TODAY)
    assert undated.revised == TODAY
    stated = next_article(present, structs.replace(present, **change, revised=dt.date(2020, 1, 1)), TODAY)
    assert stated.revised == dt.date(2020, 1, 1), "who says when it was changed is believed"


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"approvals": (NURSE, DOCTOR)},
        {"reviewed": TODAY},
        {"flags": ("no-date",)},
        {"pemat": {"1": "yes"}},
        {"body_line": 9},
    ],
    ids=str,
)
def test_what_is_said_of_a_text_makes_no_edition(change: dict[str, Any]) -> None:
    present = article(edition=4, revised=OLD, approvals=(NURSE,))
    made = next_article(present, structs.replace(present, **change, edition=1), TODAY)
    assert made == structs.replace(present, **change)
    assert next_article(present, structs.replace(present, revised=None), TODAY).revised == OLD


def test_an_approval_that_comes_with_the_change_is_for_the_new_text() -> None:
    present = article(approvals=(NURSE,))
    made = next_article(present, article("New.", approvals=(NURSE, DOCTOR)), TODAY)
    assert made.approvals == (DOCTOR,)


@pytest.mark.parametrize(
    ("fields", "before", "after"),
    [
        ({"revised": OLD}, "overdue", "unreviewed"),
        ({"revised": OLD, "credits": (REVIEWER,)}, "overdue", "overdue"),
        ({"revised": OLD, "source": PAGE}, "overdue", "overdue"),
        ({"reviewed": OLD, "source": PAGE}, "overdue", "overdue"),
        ({"source": PAGE}, "unknown", "unknown"),
        ({}, "unknown", "unreviewed"),
        ({"revised": dt.date(2026, 1, 1), "credits": (REVIEWER,)}, "reviewed", "reviewed"),
    ],
    ids=["own", "reviewed once", "a page", "a dated page", "an undated page", "own undated", "reviewed lately"],
)
def test_a_change_by_hand_makes_no_page_look_better_checked(fields: dict[str, Any], before: str, after: str) -> None:
    """Only what the clinic wrote itself is as new as its last change."""
    present = article(**fields)
    made = next_article(present, structs.replace(present, body="Typo mended."), TODAY)
    assert (state(present), state(made)) == (before, after)
    assert made.edition == 2


def test_a_person_who_checked_it_says_so() -> None:
    present = article(revised=OLD, source=PAGE)
    for said in ({"reviewed": TODAY}, {"review_due": dt.date(2030, 1, 1)}):
        made = next_article(present, structs.replace(present, body="New.", **said), TODAY)
        assert state(made) == "unreviewed", said


def test_a_page_that_is_brought_in_anew_has_the_dates_of_the_page() -> None:
    present = article(revised=OLD, source=PAGE, review_due=DUE)
    newer = structs.replace(article("Newer.", revised=dt.date(2024, 5, 6)), source=Source(title="A page", sha256="b"))
    made = next_article(present, newer, TODAY)
    assert (made.revised, made.review_due, made.edition) == (dt.date(2024, 5, 6), None, 2)


# ---- adaptations --------------------------------------------------------------------------------------------

RIGHTS = Rights("The ministry", "2024", "CC BY 4.0", may_redistribute="yes")
ORIGINAL = article(
    edition=3,
    revised=OLD,
    published=OLD,
    translation_of_edition=2,
    credits=(Credit("author", "A. Author"), REVIEWER, Credit("local-reviewer", "L"), Credit("translator", "T")),
    notice="Not by us.",
    approvals=(NURSE,),
    pemat={"1": "yes"},
    cci={"1": "yes"},
    flags=("no-date",),
    rights=RIGHTS,
)
PACK = PackInfo("ministry", "Ministry", "1")


def test_an_adaptation_names_its_original_and_keeps_its_makers_but_not_its_reviewers() -> None:
    made = adapted(ORIGINAL, PACK, TODAY, ().__contains__)
    assert (made.id, made.edition) == ("cough-ours", 1)
    assert made.based_on == BasedOn(ArticleId("cough"), "en", 3, "ministry")
    assert [credit.role for credit in made.credits] == ["author", "translator"]
    assert (made.rights, made.notice, made.body) == (RIGHTS, "Not by us.", ORIGINAL.body)
    assert (made.published, made.reviewed, made.translation_of_edition, made.approvals) == (None, None, None, ())
    assert (made.pemat, made.cci, made.flags) == ({}, {}, ())


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"revised": OLD}, "overdue"),
        ({"revised": None, "reviewed": OLD}, "overdue"),
        ({"revised": None}, "unknown"),
        ({"revised": dt.date(2026, 1, 1)}, "unreviewed"),
    ],
)
def test_it_is_due_when_its_original_was(fields: dict[str, Any], shown: str) -> None:
    made = adapted(structs.replace(ORIGINAL, **fields), PACK, TODAY, ().__contains__)
    assert state(made) == shown
    changed = next_article(made, structs.replace(made, body="Ours."), dt.date(2026, 12, 2))
    assert state(changed) == shown


def test_it_gets_an_id_of_its_own() -> None:
    taken = {ArticleKey(ArticleId("cough-ours"), "en"), ArticleKey(ArticleId("cough-ours-2"), "en")}
    assert adapted(ORIGINAL, PACK, TODAY, taken.__contains__).id == "cough-ours-3"
    assert adapted(structs.replace(ORIGINAL, language="es"), PACK, TODAY, taken.__contains__).id == "cough-ours"


def test_an_adaptation_keeps_its_original_and_its_rights() -> None:
    made = adapted(ORIGINAL, PACK, TODAY, ().__contains__)
    based = made.based_on
    assert based is not None
    for change, said in (
        ({"based_on": None}, "names what it is based on"),
        ({"based_on": structs.replace(based, id=ArticleId("fever"))}, "names what it is based on"),
        ({"rights": Rights(may_redistribute="yes")}, "has the rights of the article"),
    ):
        with pytest.raises(LibraryError, match=said):
            next_article(made, structs.replace(made, **change), TODAY)
    caught_up = structs.replace(made, based_on=structs.replace(based, edition=4))
    assert next_article(made, caught_up, TODAY) == caught_up, "compared with a newer original: the text is the same"
