# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""An article as the checks look at it: read, parsed, and the text of its file, so that a problem names its line."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple, Protocol

from library.entries import article_path
from library.markup import MarkdownParser
from library.models import Article, ArticleId, ArticleKey, CitationKey, Problem, Reference, Severity
from library.packs.source import PackSource
from library.tree import Document

LINK = "article:"


class Surroundings(Protocol):
    """What an article may name: other articles, references, pictures."""

    @property
    def articles(self) -> Iterable[ArticleKey]: ...

    @property
    def bibliography(self) -> Mapping[CitationKey, Reference]: ...

    def picture(self, name: str) -> bytes | None:
        """The picture of this name, no more than one byte too many of it; None if there is none."""


class Around(NamedTuple):
    """Surroundings that are put together."""

    articles: Collection[ArticleKey]
    bibliography: Mapping[CitationKey, Reference]
    picture: Callable[[str], bytes | None]


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

    @property
    def named(self) -> set[ArticleId]:
        """The articles that it leads to, whether they are there or not."""
        links = {node.get("href") for node in self.document.walk() if node.tag == "link"}
        linked = {ArticleId(href.removeprefix(LINK)) for href in links if href.startswith(LINK)}
        return linked | set(self.article.related)

    def problem(self, line: int, rule: str, text: str, severity: Severity = "error") -> Problem:
        return Problem(self.path, line, rule, text, severity)

    def line_of(self, wanted: str) -> int:
        """The line of the file on which a piece of the body stands, or where the body begins."""
        place = self.text.find(wanted, self.text.find("\n---"))
        return self.text.count("\n", 0, place) + 1 if place >= 0 else self.article.body_line
