# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Questions to the indexes: names first, then all words, then any word; the last word also as a prefix.

Any text is a valid question: it is cut into words here and never reaches a query parser. What ranks is
Whoosh's BM25F over the fields of `index.BOOSTS`. A searcher belongs to the thread that made it.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from msgspec import Struct

from library.models import ArticleKey, Snippet
from library.search import text as search_text
from library.search.index import BOOSTS, IndexedDocument, IndexedSection, stored_document
from library.search.lean_whoosh import And, FileIndex, Or, Query, Searcher, Term
from library.search.snippets import best_section, make_snippet

NAMES = ("title", "also_called", "abbreviations")
"""The fields by which people know an article; the title comes first."""

MOST_WORDS = 32
"""Words of a question that are used; a pasted message of any length stays fast."""

KEPT_EXPANSIONS = 512
"""Prefixes of a field whose words are remembered: a question is asked in several languages and stages."""

MOST_EXPANSIONS = 32
"""Words that a prefix stands for: the ones in most articles."""


class Question(Struct, frozen=True):
    """What is searched: folded words, and the last of them while it is still being typed."""

    words: tuple[str, ...]
    prefix: str
    codes: tuple[str, ...]


class Found(NamedTuple):
    """A match before the library knows its review state."""

    key: ArticleKey
    title: str
    section: IndexedSection
    snippet: Snippet
    because: str
    score: float


def ask(query: str, language: str) -> Question:
    """The question in a text that a person typed or pasted; a space after the last word ends it."""
    found = search_text.content_words(query, language)[:MOST_WORDS]
    typed = search_text.words(query)
    typing = bool(typed) and bool(found) and not query[-1:].isspace() and typed[-1] in found
    codes = search_text.codes(query)
    return Question(tuple(found), typed[-1] if typing else "", tuple(dict.fromkeys(codes)))


class SearchEngine:
    """Searches one pack's index."""

    def __init__(self, index: FileIndex) -> None:
        self._searcher: Searcher = index.searcher()
        self._expansions = lru_cache(KEPT_EXPANSIONS)(self._expand)

    def close(self) -> None:
        self._searcher.close()

    def search(
        self, question: Question, limit: int, language: str, in_force: Callable[[ArticleKey], bool]
    ) -> list[Found]:
        """The best matches in a language, in the order of `_stages`, within a stage by BM25F."""
        if not question.words and not question.codes:
            return []
        filtered = Term("language", language)
        stages = self._stages(question)
        found: dict[ArticleKey, Found] = {}
        for rank, stage in enumerate(stages):
            bonus = 1000.0 * (len(stages) - 1 - rank)
            for match in self._searcher.search(stage, limit=limit * 2, filter=filtered):
                document = stored_document(match.fields())
                key = ArticleKey(document.id, document.language)  # type: ignore[arg-type]
                if key not in found and in_force(key):
                    found[key] = _found(document, key, question, bonus + float(match.score))
                if len(found) == limit:
                    return list(found.values())
        return list(found.values())

    def _stages(self, question: Question) -> Sequence[Query]:
        """By code; every word in the title; every word in the title and other names; every word; any word."""
        title, named, anywhere = (
            [self._word_query(word, word == question.prefix, fields) for word in question.words]
            for fields in (NAMES[:1], NAMES, tuple(BOOSTS))
        )
        stages = [And(title), And(named), And(anywhere)]
        if len(question.words) > 1:
            stages.append(_any_of(anywhere))
        if question.codes:
            stages.insert(0, _any_of([Term("codes", code) for code in self._code_terms(question)]))
        return stages

    def _word_query(self, word: str, typing: bool, fields: tuple[str, ...]) -> Query:
        """The word in any of the fields; while it is being typed, also the commonest words that begin with it."""
        terms = [
            Term(field, expansion, boost=1.0 if expansion == word else 0.8)
            for field in fields
            for expansion in ({word, *self._expansions(field, word)} if typing else {word})
        ]
        return _any_of(terms)

    def _expand(self, field: str, prefix: str) -> list[str]:
        reader = self._searcher.reader()
        counted: Iterator[tuple[int, str]] = (
            (reader.doc_frequency(field, term), term.decode("utf-8")) for term in reader.expand_prefix(field, prefix)
        )
        return [term for _, term in heapq.nlargest(MOST_EXPANSIONS, counted)]

    def _code_terms(self, question: Question) -> list[str]:
        """Indexed codes that a typed code begins, or that begin it: M54 and M54.50 both find M54.5."""
        reader = self._searcher.reader()
        longer = {term.decode("utf-8") for code in question.codes for term in reader.expand_prefix("codes", code)}
        shorter = {code[:length] for code in question.codes for length in range(3, len(code) + 1)}
        return sorted(longer | shorter)


def _any_of(queries: Sequence[Query]) -> Or:
    query = Or(queries)
    query.matcher_type = Or.DEFAULT_MATCHER  # the other kind fills an array of 2,048 numbers for each of them
    return query


def _found(document: IndexedDocument, key: ArticleKey, question: Question, score: float) -> Found:
    section = best_section(document.sections, question.words, question.prefix)
    snippet = make_snippet(section.text, question.words, question.prefix)
    return Found(key, document.title, section, snippet, _because(document, question), score)


def _because(document: IndexedDocument, question: Question) -> str:
    """The other name or the code through which the article was found, "" if its title says it all."""
    wanted = frozenset(question.words)

    def matches(text: str) -> int:
        return len(search_text.find_words(text, wanted, question.prefix))

    in_title = matches(document.title)
    names: list[Any] = [(matches(name), name) for name in (*document.also_called, *document.abbreviations)]
    best = max(names, key=lambda pair: pair[0], default=(0, ""))
    if best[0] > in_title:
        return str(best[1])
    for code in document.codes:
        folded = search_text.fold_code(code)
        if any(folded.startswith(asked) or asked.startswith(folded) for asked in question.codes):
            return code
    return ""
