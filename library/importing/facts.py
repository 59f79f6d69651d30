# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a page says of itself, fact by fact -> `Known`: for metadata, front matter and properties of documents alike.

A fact is a field's name and words. Of fields that hold one thing the first fact is believed, of lists all are taken.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from library.importing.credits_text import read_credits
from library.importing.page import Block, Known
from library.importing.placing import joined_text, said_in
from library.importing.rights_text import read_rights, with_permission
from library.importing.runs import visible
from library.importing.written_dates import find_date
from library.models import Code, Credit, CreditRole, Rights

Field = Literal[
    "title", "language", "summary", "also_called", "category", "tag", "code", "published", "revised", "reviewed",
    "author", "editor", "reviewer", "translator", "interests", "notice", "disclaimer",
    "holder", "years", "licence", "rights", "url",
]  # fmt: skip

ROLES: dict[str, CreditRole] = {
    "author": "author",
    "editor": "editor",
    "reviewer": "primary-medical-reviewer",
    "translator": "translator",
}
_MOST = 50
"""Of anything that a page lists: some list every word they know."""
_LONGEST_SUMMARY = 200
_LONGEST = 2000
_BY = re.compile(r"(?:(?:written|reviewed|edited)\s+)?by:?\s+|(?:(?:escrito|revisado)\s+)?por:?\s+|par:?\s+", re.I)
_ICD_10 = re.compile(r"[A-TV-Z]\d[0-9A-Z](?:\.?\w{1,4})?")
_MESH = re.compile(r"D\d{6}(?:\d{3})?")


class Fact(NamedTuple):
    """Of a person `degree`, `specialty` and `organisation` may be known apart."""

    field: Field
    words: str
    degree: str = ""
    specialty: str = ""
    organisation: str = ""


def known_of_facts(facts: Iterable[Fact]) -> Known:
    """Facts in the order in which they are believed."""
    tidy = [fact._replace(words=words) for fact in facts if (words := " ".join(visible(fact.words).split())[:_LONGEST])]

    def all_of(field: Field) -> tuple[str, ...]:
        return tuple(dict.fromkeys(fact.words for fact in tidy if fact.field == field))[:_MOST]

    def first(field: Field) -> str:
        return next(iter(all_of(field)), "")

    days, unclear = _dates(tidy)
    return Known(
        title=first("title"),
        language=_language(first("language")),
        summary=next((words for words in all_of("summary") if len(words) <= _LONGEST_SUMMARY), ""),
        also_called=all_of("also_called"),
        categories=all_of("category"),
        tags=all_of("tag"),
        codes=tuple(code for words in all_of("code") if (code := _code(words))),
        credits=tuple(dict.fromkeys(credit for fact in tidy if fact.field in ROLES for credit in credits_of(fact)))[
            :_MOST
        ],
        published=days.get("published"),
        revised=days.get("revised"),
        reviewed=days.get("reviewed"),
        interests=first("interests"),
        notice=first("notice"),
        disclaimer=first("disclaimer"),
        rights=_rights(first("holder"), first("years"), first("licence"), first("rights")),
        url=next((words for words in all_of("url") if re.match(r"https?://[^\s/]", words)), ""),
        unclear_dates=unclear,
    )


def credits_of(fact: Fact) -> list[Credit]:
    """The persons whom a fact names: "Ann Lee, MD and Bo Ek" are two."""
    if re.match(r"https?://|@", fact.words):
        return []
    role = ROLES[fact.field]
    if fact.degree or fact.specialty or fact.organisation:
        return [Credit(role, fact.words, fact.degree, fact.specialty, fact.organisation)]
    words = _BY.sub("", fact.words, count=1)
    return [*read_credits(role, words)] or [Credit(role, words)]


def states_a_fact(block: Block) -> bool:
    """Whether words that stand outside of a page's text say who wrote it, when, under which rights, what for."""
    lines = [joined_text(block), *block.text.split("\n")]
    return len(block.text) <= _LONGEST and any(said_in(line) is not None for line in lines)


def _dates(facts: Iterable[Fact]) -> tuple[dict[str, dt.date], tuple[str, ...]]:
    days: dict[str, dt.date] = {}
    unclear: dict[str, str] = {}
    for fact in facts:
        found = find_date(fact.words) if fact.field in {"published", "revised", "reviewed"} else None
        if found and found.day and not found.unclear:
            days.setdefault(fact.field, found.day)
        elif found:
            unclear.setdefault(fact.field, found.text)
    return days, tuple(text for field, text in unclear.items() if field not in days)


def _language(words: str) -> str:
    """The language without its country: an article serves everyone who reads it."""
    found = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", words)
    return found[0].lower() if found else ""


def _code(words: str) -> Code | None:
    if _MESH.fullmatch(words):
        return Code("mesh", words)
    return Code("icd-10-cm", words) if _ICD_10.fullmatch(words) else None


def _rights(holder: str, years: str, licence: str, statement: str) -> Rights:
    """What is said apart counts; the rest is read from the statement, and the licence's usual name from its address."""
    read, named = read_rights(statement) if statement else Rights(), read_rights(licence).licence if licence else ""
    return with_permission(
        Rights(holder or read.holder, years or read.years, named or licence or read.licence, statement)
    )
