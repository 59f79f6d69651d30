# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""An article as the checks look at it: read, parsed, and the text of its file, so that a problem names its line."""

from __future__ import annotations

from typing import NamedTuple

from library.entries import article_path
from library.markup import MarkdownParser
from library.models import Article, ArticleKey, Problem, Severity
from library.packs.source import PackSource
from library.tree import Document


class ArticleInPack(NamedTuple):
    """An article, its parsed body and the text of its file."""

    article: Article
    document: Document
    text: str
    path: str

    @classmethod
    def of(cls, source: PackSource, key: ArticleKey, parser: MarkdownParser) -> ArticleInPack:
        article = source.articles[key]
        path = article_path(key)
        text = (source.folder / path).read_text(encoding="utf-8-sig")
        return cls(article, parser.parse(article.body), text, path)

    def problem(self, line: int, rule: str, text: str, severity: Severity = "error") -> Problem:
        return Problem(self.path, line, rule, text, severity)

    def line_of(self, wanted: str) -> int:
        """The line of the file on which a piece of the body stands, or where the body begins."""
        place = self.text.find(wanted, self.text.find("\n---"))
        return self.text.count("\n", 0, place) + 1 if place >= 0 else self.article.body_line
