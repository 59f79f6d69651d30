# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""An imported article as it will be read, before it is kept: the same `Reading` that screen and paper show."""

from __future__ import annotations

import datetime as dt

from library.entries import entry_of
from library.importing.imported import Imported
from library.markup import MarkdownParser
from library.models import PackInfo
from library.readability import reading_grade
from library.reading import Reading, readable_lines
from library.references import number_references
from library.review import review_of

OWN_PACK = PackInfo(id="local", title="", version="")
"""The clinic's own pack, of which nothing is shown in a preview."""


def reading_of(imported: Imported, parser: MarkdownParser, today: dt.date) -> Reading:
    article = imported.article
    document = parser.parse(article.body)
    return Reading(
        article=article,
        document=document,
        references=number_references(document, {reference.id: reference for reference in imported.references}),
        review=review_of(entry_of(article), today),
        grade=reading_grade(readable_lines(document), article.language),
        pack=OWN_PACK,
        pictures=imported.pictures,
        own=True,
    )
