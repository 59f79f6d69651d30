# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Who stands behind a text, line by line: the same words on the screen and on paper."""

from __future__ import annotations

from library.annotations import GivenApproval
from library.models import Approval, Article, Rights
from library.reading import Reading
from library.wording import Words, isolated


def about_lines(reading: Reading, words: Words) -> list[str]:
    """For whom, credits, translation, funding, interests, updates, rights, grade; what is unknown is left out."""
    article = reading.article
    lines = [f"{words.audience}: {article.audience}"] if article.audience else []
    lines += _credit_lines(article, words)
    if article.translation_of_edition is not None:
        lines.append(words.translation_of.format(edition=article.translation_of_edition))
    labelled = (
        (words.funding, article.funding),
        (words.interests, article.interests),
        (words.update_policy, article.update_policy),
        (words.rights, _rights_text(article.rights)),
    )
    lines += [f"{label}: {text}" for label, text in labelled if text]
    if reading.grade.value is not None:
        lines.append(words.reading_grade.format(method=reading.grade.method, value=reading.grade.value))
    return lines


def adaptation_line(reading: Reading, words: Words) -> str:
    """What an adaptation was made from, and that its makers do not answer for it; "" for any other article."""
    base = reading.article.based_on
    if base is None:
        return ""
    return words.adapted_from.format(title=isolated(reading.base_title or base.id), edition=base.edition)


def approval_lines(reading: Reading, words: Words) -> list[str]:
    """Who approved this text for use here; nothing of one that was withdrawn."""
    if reading.withdrawn is not None:
        return []
    return [words.approved.format(person=_person(one, words)) for one in dict.fromkeys(reading.approvals)]


def approvals_before(reading: Reading, words: Words) -> list[str]:
    """Who approved another text that stood here: no approval of this one."""
    given = reading.approvals_before if reading.withdrawn is None else ()
    return [words.approved_before.format(edition=one.edition, person=_person(one, words)) for one in given]


def date_lines(reading: Reading, words: Words) -> list[str]:
    """Edition, and each date that is known."""
    article = reading.article
    dated = (
        (words.published, article.published),
        (words.revised, article.revised),
        (words.reviewed, article.reviewed),
        (words.review_due, reading.review.due),
    )
    lines = [label.format(date=words.day(day)) for label, day in dated if day]
    return [words.edition.format(edition=article.edition), *(lines or [words.no_date])]


def _person(approval: Approval | GivenApproval, words: Words) -> str:
    day = words.day(approval.date) if approval.date else ""
    return isolated(", ".join(part for part in (approval.name, approval.role, day) if part))


def _credit_lines(article: Article, words: Words) -> list[str]:
    lines = []
    for credit in article.credits:
        person = ", ".join(part for part in (credit.name, credit.degree, credit.specialty) if part)
        lines.append(f"{words.roles[credit.role]}: {person}")
    return lines


def _rights_text(rights: Rights) -> str:
    if rights.statement:
        return rights.statement
    holder = " ".join(part for part in (rights.years, rights.holder) if part)
    return ". ".join(part for part in (f"\u00a9 {holder}" if holder else "", rights.licence) if part)
