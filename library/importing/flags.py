# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a person should look at in an imported article before it is used: each a plain sentence, with its line.

Flags are made of the article as it will be kept, after all corrections.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec import Struct

from library.entries import entry_of
from library.importing.imported import Flag
from library.importing.notices import declares_none
from library.models import Article, CitationKey, Reference
from library.readability import hard_to_read, reading_grade
from library.reading import readable_lines
from library.references import vancouver
from library.review import review_of
from library.sentences import said
from library.tree import HELP, Document


class Doubts(Struct, frozen=True):
    """What sorting could not decide, with lines of the page."""

    unknown_marks: tuple[tuple[str, int], ...] = ()
    never_cited: tuple[CitationKey, ...] = ()
    unclear_dates: tuple[tuple[str, int], ...] = ()
    lines: dict[CitationKey, int] = {}
    """Where each reference stands."""


def flags_of(
    article: Article, document: Document, references: Sequence[Reference], doubts: Doubts, today: dt.date
) -> tuple[Flag, ...]:
    """In the order of the contract; those of one kind in the order of the page."""
    return (
        *_of_review(article, today),
        *_of_references(references, doubts),
        *_of_text(article, document),
        *_of_rights(article),
        *_of_sources(references, doubts),
    )


def _of_review(article: Article, today: dt.date) -> Iterator[Flag]:
    review = review_of(entry_of(article), today)
    if review.state == "overdue" or (review.due is not None and review.due < today):
        yield Flag(
            "review-overdue", said("A review was due on {due}: ask whether all of it still holds.", due=review.due)
        )
    if review.state == "unknown":
        yield Flag("no-date", said("The page does not say when it was last revised or reviewed."))


def _of_references(references: Sequence[Reference], doubts: Doubts) -> Iterator[Flag]:
    if not references:
        yield Flag("no-references", said("The page names no sources."))
    for text, line in doubts.unclear_dates:
        yield Flag("date-ambiguous", said('The date "{text}" names no one day: say which is meant.', text=text), line)


def _of_text(article: Article, document: Document) -> Iterator[Flag]:
    if not article.disclaimer:
        yield Flag("no-disclaimer", said("The page has no disclaimer; the library's own is printed."))
    grade = reading_grade(readable_lines(document), article.language)
    if hard_to_read(grade, article.language):
        yield Flag(
            "hard-to-read", said("It is hard to read: {method} {value}.", method=grade.method, value=grade.value)
        )
    if not any(section.aspect == HELP for section in document.sections):
        yield Flag("no-when-to-get-help", said("No section says when to get help."))


def _of_rights(article: Article) -> Iterator[Flag]:
    rights = article.rights
    if rights.may_redistribute == "no":
        kept = said("It may be used in this clinic, but not be passed on.")
        yield Flag(
            "not-redistributable",
            said("{sentence} {holder} holds the rights.", sentence=kept, holder=rights.holder)
            if rights.holder
            else kept,
        )
    if rights.may_redistribute == "unknown":
        yield Flag("rights-unknown", said("The page does not say whether it may be passed on."))
    if article.interests and not declares_none(article.interests):
        yield Flag(
            "author-interest", said("The author states an interest of their own; read it before you use the page.")
        )


def _of_sources(references: Sequence[Reference], doubts: Doubts) -> Iterator[Flag]:
    for mark, line in doubts.unknown_marks:
        yield Flag(
            "citation-without-reference",
            said('The mark "{mark}" leads to no reference; it stays as text.', mark=mark),
            line,
        )
    known = {reference.id: reference for reference in references}
    for key in doubts.never_cited:
        yield Flag(
            "reference-never-cited",
            said("The text nowhere cites: {known}", known=vancouver(known[key])),
            doubts.lines.get(key, 0),
        )
    for reference in references:
        if reference.literal:
            yield Flag(
                "reference-not-parsed",
                said("Kept as it stands: {literal}", literal=reference.literal),
                doubts.lines.get(reference.id, 0),
            )
