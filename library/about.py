# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Who stands behind a text, line by line: the same words on the screen and on paper."""

from __future__ import annotations

from library.models import Article, Rights
from library.reading import Reading
from library.wording import Words


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
