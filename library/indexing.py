# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What search takes of an article: its names, those of the vocabulary too, and its sections as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from library.markup import MarkdownParser
from library.models import Article
from library.packs.tables import OtherName
from library.reading import section_lines
from library.search.documents import IndexedDocument, IndexedSection


def names_by_article(rows: Iterable[OtherName]) -> dict[str, list[str]]:
    """The names of a vocabulary, for each article that it names."""
    names: dict[str, list[str]] = {}
    for row in rows:
        names.setdefault(row.article, []).append(row.name)
    return names


def indexed_document(
    article: Article, digest: str, names: Mapping[str, Sequence[str]], parser: MarkdownParser
) -> IndexedDocument:
    """The article as the index takes it; its summary is its first section."""
    document = parser.parse(article.body)
    sections = [
        IndexedSection(section.heading, section.anchor, "\n".join(section_lines(section, heading=False)))
        for section in document.sections
    ]
    return IndexedDocument(
        id=article.id,
        language=article.language,
        digest=digest,
        title=article.title,
        also_called=tuple(dict.fromkeys((*article.also_called, *names.get(article.id, ())))),
        abbreviations=article.abbreviations,
        codes=tuple(code.code for code in article.codes),
        sections=(IndexedSection("", "top", article.summary), *sections),
    )
