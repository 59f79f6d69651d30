# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every content rule, applied to a pack source: nothing is changed, each fault is a `Problem` with its line.

Rules of one article stand in `check_article`, rules about the tables beside the articles in `check_tables`;
here they are put together with what only the whole pack can tell. An error is something a reader would meet as
wrong; a warning is something an editor should look at.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from library.article_in_pack import Around, ArticleInPack
from library.check_article import check_article
from library.check_tables import check_tables
from library.check_words import check_words
from library.entries import article_path
from library.errors import ArticleError
from library.glyphs import Glyphs, listed
from library.markup import MarkdownParser
from library.models import ArticleId, ArticleKey, CitationKey, Problem
from library.packs.source import BIBLIOGRAPHY, PackSource
from library.tree import citation_keys


def check_pack(
    folder: Path, today: dt.date, glyphs: Glyphs, beside: Callable[[ArticleId], bool] = lambda _: False
) -> tuple[list[Problem], int]:
    """The problems of a pack source by file and line, and how many articles were checked.

    `beside` tells which articles of other packs may be linked; a pack that has to stand alone names none. Raises
    ArticleError if the folder is no pack source at all.
    """
    if not folder.is_dir():
        raise ArticleError(
            "{folder} is not a folder; name the folder of a pack source, the one with pack.yaml.", folder=folder
        )
    source = PackSource(folder)
    articles = {key: ArticleInPack.of(source, key, MarkdownParser()) for key in source.articles}
    problems = list(source.faults)
    named = {name for article in articles.values() for name in article.named}
    elsewhere = [ArticleKey(name, "") for name in named if beside(name)]
    around = Around([*source.articles, *elsewhere], source.bibliography, source.picture)
    for article in articles.values():
        problems += check_article(article, around, today)
        problems += check_words(article)
    cited = {
        (key.id, cited_key)
        for key, article in articles.items()
        for node in article.document.walk()
        for cited_key in citation_keys(node)
    }
    problems += _check_bibliography(source, {key for _, key in cited}, glyphs)
    problems += _check_translations(source)
    problems += check_tables(source, cited)
    for article in articles.values():
        problems += _check_glyphs(article, glyphs)
    return sorted(problems, key=lambda problem: (problem.path, problem.line, problem.rule)), len(articles)


def _check_glyphs(article: ArticleInPack, glyphs: Glyphs) -> Iterator[Problem]:
    """A sign that cannot be printed, where it first stands."""
    for sign in glyphs.missing([article.text]):
        line = article.text.count("\n", 0, article.text.index(sign)) + 1
        yield article.problem(line, "glyph-missing", f"no font here can print {listed([sign])}; write it otherwise.")


def _check_bibliography(source: PackSource, cited: set[CitationKey], glyphs: Glyphs) -> Iterator[Problem]:
    path = source.folder / BIBLIOGRAPHY
    text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    for key, reference in source.bibliography.items():
        line = text[: max(0, text.find(json.dumps(key, ensure_ascii=False)))].count("\n") + 1

        def problem(rule: str, sentence: str, severity: str = "warning", line: int = line) -> Problem:
            return Problem(BIBLIOGRAPHY, line, rule, sentence, "error" if severity == "error" else "warning")

        if key not in cited:
            yield problem("reference-unused", f"no article cites {key}; cite it or remove it.", "error")
        if not reference.record_checked:
            yield problem("record-not-checked", f"the record of {key} was not checked; look it up.")
        if reference.retracted:
            yield problem("reference-retracted", f"{key} was retracted; say so, or cite something else.")
        if not reference.literal and not (reference.title and reference.year):
            yield problem("reference-incomplete", f"{key} has no title or no year.")
        if signs := glyphs.missing([json.dumps(reference.csl, ensure_ascii=False)]):
            yield problem("glyph-missing", f"no font here can print {listed(signs)} in {key}.", "error")


def _check_translations(source: PackSource) -> Iterator[Problem]:
    """A translation is held against the article of the same id that is none."""
    originals = {key.id: article for key, article in source.articles.items() if article.translation_of_edition is None}
    for article in originals.values():
        for language in source.info.languages:
            if ArticleKey(article.id, language) not in source.articles:
                path = article_path(article.key)
                yield Problem(path, 1, "translation-missing", f"it is not there in {language!r} yet.", "warning")
    for key, article in source.articles.items():
        original = originals.get(key.id)
        if article.translation_of_edition is None or original is None:
            continue
        path = article_path(key)
        if article.translation_of_edition < original.edition:
            yield Problem(
                path,
                1,
                "translation-stale",
                f"made from edition {article.translation_of_edition}; the original is at edition {original.edition}.",
                "warning",
            )
        if article.translation_of_edition > original.edition:
            yield Problem(path, 1, "translation-ahead", "made from an edition that the original has not reached.")
