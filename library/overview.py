# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The articles of a pack source in one table, as Markdown: how long, how hard to read, on how much they rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from library.article_in_pack import ArticleInPack
from library.markup import MarkdownParser
from library.models import Article, ArticleKey
from library.packs.source import PackSource
from library.readability import reading_grade
from library.reading import readable_lines
from library.tree import citation_keys

COLUMNS = ("Article", "Words", "Reading grade", "References", "Records checked", "Languages", "Pictures")


def overview(folder: Path) -> str:
    """A row for each article, by its id; words and grades for each language. Raises ArticleError."""
    source, parser = PackSource(folder), MarkdownParser()
    ids = sorted({key.id for key in source.articles})
    rows = [_row(source, [key for key in sorted(source.articles) if key.id == wanted], parser) for wanted in ids]
    lines = (f"| {' | '.join(cells)} |" for cells in (COLUMNS, ["---"] * len(COLUMNS), *rows))
    return "\n".join(lines) + "\n"


def _row(source: PackSource, keys: list[ArticleKey], parser: MarkdownParser) -> list[str]:
    read = [ArticleInPack.of(source, key, parser) for key in keys]
    nodes = [node for one in read for node in one.document.walk()]
    cited = {key for node in nodes if node.tag == "cite" for key in citation_keys(node)}
    known = [source.bibliography[key] for key in cited if key in source.bibliography]
    pictures = {node.get("src") for node in nodes if node.tag in {"figure", "image"}}
    return [
        _title(read[0].article),
        ", ".join(str(sum(len(line.split()) for line in readable_lines(one.document))) for one in read),
        ", ".join(_grades(read)),
        str(len(cited)),
        str(sum(reference.record_checked for reference in known)),
        ", ".join(key.language for key in keys),
        str(len(pictures)),
    ]


def _title(article: Article) -> str:
    return f"[{article.title}](articles/{article.language}/{article.id}.md)"


def _grades(read: list[ArticleInPack]) -> Iterator[str]:
    for one in read:
        grade = reading_grade(readable_lines(one.document), one.article.language)
        yield "-" if grade.value is None else f"{grade.value:g}"
