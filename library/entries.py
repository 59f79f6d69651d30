# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The entry of an article: what is known of it without opening it, in lists, in topics and in a pack's manifest."""

from __future__ import annotations

import datetime as dt
import re

from library.models import Article, ArticleEntry, ArticleKey

_MEDICAL_REVIEWERS = {"primary-medical-reviewer", "specialist-medical-reviewer"}
_WARNING = re.compile(r"^!!![ \t]+(?:danger|warning)\b", re.MULTILINE)


def article_path(key: ArticleKey) -> str:
    """Where an article stands in its pack."""
    return f"articles/{key.language}/{key.id}.md"


def entry_of(article: Article) -> ArticleEntry:
    return ArticleEntry(
        path=article_path(article.key),
        id=article.id,
        language=article.language,
        kind=article.kind,
        title=article.title,
        summary=article.summary,
        also_called=article.also_called,
        abbreviations=article.abbreviations,
        categories=article.categories,
        codes=article.codes,
        edition=article.edition,
        translation_of_edition=article.translation_of_edition,
        published=article.published,
        revised=article.revised,
        reviewed=article.reviewed,
        review_due=article.review_due,
        by_clinician=any(credit.role in _MEDICAL_REVIEWERS for credit in article.credits),
        based_on=article.based_on,
        warnings=len(_WARNING.findall(article.body)),
    )


def newest_day(entry: ArticleEntry) -> dt.date | None:
    """When it was last published, revised or reviewed, as far as it says so."""
    return max(filter(None, (entry.published, entry.revised, entry.reviewed)), default=None)


def changed_on(entry: ArticleEntry) -> dt.date | None:
    """When its text was written or last changed, as far as it says so; a guide of the program is no news."""
    return None if entry.kind == "guide" else entry.revised or entry.published
