# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Who stands behind a text, line by line: the same words on the screen and on paper."""

from __future__ import annotations

from collections.abc import Container

from library.annotations import GivenApproval
from library.models import Approval, Article, Rights
from library.reading import Reading
from library.wording import Words, isolated, language_name

REVIEWERS = {"primary-medical-reviewer", "specialist-medical-reviewer", "local-reviewer"}


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
    return [*lines, *_grade_line(reading, words)]


def fact_lines(reading: Reading, words: Words) -> list[str]:
    """The article in a few words: when it was reviewed and by whom, grade, edition, language, where it is from.

    A state that is a warning is not said here: that stands above, as `Words.review_lines`.
    """
    article, review = reading.article, reading.review
    sound = review.state == "reviewed" and reading.withdrawn is None
    lines = [words.review_reviewed.format(due=words.day(review.due))] if sound else []
    last = ((words.reviewed, article.reviewed), (words.revised, article.revised), (words.published, article.published))
    lines += [label.format(date=words.day(day)) for label, day in last if day][:1]
    lines += _credit_lines(article, words, REVIEWERS)
    if review.due and review.state in {"unreviewed", "unknown"}:
        lines.append(words.review_due.format(date=words.day(review.due)))
    return [
        *lines,
        *_grade_line(reading, words),
        words.edition.format(edition=article.edition),
        *_origin(reading, words),
    ]


def _origin(reading: Reading, words: Words) -> list[str]:
    """Language, and the page and the pack that the text is from."""
    article, pack = reading.article, reading.pack
    titles = [article.source.title] if article.source and article.source.title != article.title else []
    titles.append(f"{pack.title} {pack.version}")
    named = ", ".join(isolated(title) for title in titles if title)
    return [language_name(article.language), (words.own_pack if reading.own else words.from_pack).format(pack=named)]


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


def _grade_line(reading: Reading, words: Words) -> list[str]:
    grade = reading.grade
    known = grade.value is not None
    return [words.reading_grade.format(method=grade.method, value=grade.value)] if known else []


def _credit_lines(article: Article, words: Words, roles: Container[str] | None = None) -> list[str]:
    lines = []
    for credit in article.credits:
        if roles is not None and credit.role not in roles:
            continue
        person = ", ".join(part for part in (credit.name, credit.degree, credit.specialty) if part)
        lines.append(f"{words.roles[credit.role]}: {person}")
    return lines


def _rights_text(rights: Rights) -> str:
    if rights.statement:
        return rights.statement
    holder = " ".join(part for part in (rights.years, rights.holder) if part)
    return ". ".join(part for part in (f"\u00a9 {holder}" if holder else "", rights.licence) if part)
