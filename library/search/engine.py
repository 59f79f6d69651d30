# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Search in one language, over all its indexes: which articles answer a question, in which order, and why.

Articles come by `Rank`, within a rank by BM25F: those of an asked code, those whose name was typed, those whose
title or other names hold every word, those that hold every word, those that hold any. A question of more than
`ALL_WORDS` words asks for any of them at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

import numpy as np

from library.models import ArticleId, ArticleKey
from library.search import text as search_text
from library.search.arrays import Array
from library.search.documents import Found, IndexedSection
from library.search.expansion import Expander
from library.search.languages import Analyzer
from library.search.naming import Rank, code_ranges, named, names_inside
from library.search.opened import DamagedIndexError, OpenIndex
from library.search.passages import Passages, Sought, find_passages, phrase_documents, sought
from library.search.query import MOST_WORDS, Question
from library.search.ranking import EVERYWHERE, IN_NAMES, IN_TITLE, Ranker, Unit
from library.search.snippets import best_section, make_snippet

ALL_WORDS = 4
"""Words of a question up to which articles with every word come first."""
STEP = 10_000.0
"""More than any score by words alone."""
NAME_INSIDE = 10.0
"""What a name that stands within a longer question adds to the score: about as much as another rare word."""
SORTED_FIRST = 64
SAMPLE = 1024
"""Scores among which a bound is found, below which none of the first is: most need not be compared any further."""

_NONE = np.zeros(0, np.int64)
_RANK_OF_DEPTH = np.array([Rank.ANY_WORD, Rank.EVERY_WORD, Rank.EVERY_WORD_IN_NAMES, Rank.EVERY_WORD_IN_TITLE], np.int8)
"""What holds every word in its title also does so in its names, and anywhere."""


class Answer(NamedTuple):
    """The documents that answer a question, best first, and the units that were asked."""

    documents: Iterator[tuple[int, float]]
    units: tuple[Unit, ...]


class LanguageSearch:
    """All indexes of one language. Raises DamagedIndexError; the damaged index is not told from the others."""

    def __init__(self, indexes: Sequence[OpenIndex], analyzer: Analyzer) -> None:
        self.indexes = tuple(indexes)
        self.analyzer = analyzer
        self.expander = Expander(indexes, analyzer)
        self._ranker = Ranker(indexes)
        self._sought = lru_cache(len(self.indexes))(self._look_up)

    def answer(self, question: Question) -> Answer:
        """Nothing is read of an article yet but its number."""
        units = self._units(question)
        return Answer(self._filtered(self._best(question, units), question), units)

    def allows(self, document: int, question: Question) -> bool:
        """Whether a document holds the phrases that are asked, and none that must not stand."""
        return bool(list(self._filtered(iter([(document, 0.0)]), question)))

    def _best(self, question: Question, units: Sequence[Unit]) -> Iterator[tuple[int, float]]:
        """Documents of a rank first; all those with any word are scored only when somebody wants more."""
        together = [self._plain_unit(word) for phrase in question.phrases for word in phrase]
        counted = units if 0 < len(units) <= ALL_WORDS else ()
        every = self._ranker.every(together or counted)
        by_name = self._name_ranks(question)
        strangers = _NONE if together else _beside(every, by_name)
        ranked = np.concatenate([every, strangers]) if len(strangers) else every
        total, places = self._ranker.weigh(units, ranked)
        ranks = np.maximum(_ranks(places, len(counted)), by_name[ranked])
        inside = self._names_inside(question)
        if len(inside):
            total[np.isin(ranked, inside)] += NAME_INSIDE
        yield from _descending(ranked, total + STEP * ranks)
        if not together and len(units) > 1:
            others = self._ranker.any(units)
            others[inside] += NAME_INSIDE
            others[ranked] = 0
            held = np.flatnonzero(others != 0)
            yield from _descending(held, others[held])

    def key(self, document: int) -> ArticleKey:
        index, number = self._ranker.place(document)
        return self.indexes[index].key(number)

    def digest(self, document: int) -> str:
        """The digest of the article that was indexed."""
        index, number = self._ranker.place(document)
        return self.indexes[index].document(number).digest

    def index_number(self, document: int) -> int:
        """Which of the indexes a document is in."""
        return self._ranker.place(document)[0]

    def number(self, index: int, article_id: str) -> int | None:
        """The number of an article of one of the indexes, None if it is not there."""
        number = self.indexes[index].number_of(article_id)
        return None if number is None else self._ranker.number(index, number)

    def found(self, document: int, score: float, question: Question, units: Sequence[Unit]) -> tuple[Found, set[str]]:
        """What is shown of an article, and the words of it that were found as they stand there, folded."""
        at, number = self._ranker.place(document)
        index = self.indexes[at]
        passages = find_passages(index, number, self._sought(at, tuple(units), question.prefix))
        article = index.document(number)
        if len(passages.sections) != len(article.sections):
            raise DamagedIndexError("a document with another's words")
        best = best_section(passages.sections)
        section = article.sections[best] if article.sections else IndexedSection("", "top", "")
        snippet = make_snippet(section.text, passages.places[best] if article.sections else ())
        key = ArticleKey(ArticleId(article.id), article.language)
        because = _because(article.names, article.codes, passages, question, len(units))
        return Found(key, article.title, section, snippet, because, score), {
            index.words[word] for word in passages.words
        }

    # ---- the steps of an answer ------------------------------------------------------------------------------

    def _look_up(self, at: int, units: tuple[Unit, ...], prefix: str) -> Sought:
        """What is looked for in each of the documents that are shown of an index."""
        begun = self.expander.word_ranges(prefix)[at] if prefix else []
        return sought(self.indexes[at], units, prefix, begun)

    def _units(self, question: Question) -> tuple[Unit, ...]:
        """The words that are asked: of a long text the rarest that stand somewhere, in their order."""
        words = question.words
        if question.code_words and any(code_ranges(index, code) for index in self.indexes for code in question.codes):
            words = tuple(word for word in words if word not in question.code_words)
        if len(words) > MOST_WORDS:
            frequency = {word: self.expander.frequency(word) for word in words}
            rarest = sorted((word for word in words if frequency[word]), key=lambda word: frequency[word])
            chosen = {*rarest[:MOST_WORDS]}
            words = tuple(word for word in words if word in chosen)
        return tuple(self.expander.unit(word, word == question.prefix) for word in words)

    def _names_inside(self, question: Question) -> Array:
        """Documents with a name that stands within the question."""
        parts = [
            self._numbers(at, documents)
            for at, index in enumerate(self.indexes)
            for documents in names_inside(index, question, self.analyzer)
        ]
        return np.unique(np.concatenate([_NONE, *parts])) if parts else _NONE

    def _name_ranks(self, question: Question) -> Array:
        """For each document the rank that a code or a name gives it; the highest of several."""
        ranks = np.zeros(self._ranker.count, np.int8)
        for at, index in enumerate(self.indexes):
            for documents, rank in sorted(named(index, question, self.analyzer), key=lambda found: found.rank):
                ranks[self._numbers(at, documents)] = rank
        return ranks

    def _numbers(self, at: int, documents: Array) -> Array:
        """Documents of one index as they are numbered among all. Raises DamagedIndexError."""
        if len(documents) and documents.max() >= self.indexes[at].count:
            raise DamagedIndexError("a document outside the index")
        return documents.astype(np.int64) + self._ranker.number(at, 0)

    def _plain_unit(self, word: str) -> Unit:
        return Unit(word, ((self.analyzer.term(word), 1.0),))

    def _filtered(self, documents: Iterator[tuple[int, float]], question: Question) -> Iterator[tuple[int, float]]:
        for phrase in question.phrases:
            documents = self._phrase_filter(documents, phrase, wanted=True)
        for phrase in question.excluded:
            documents = self._phrase_filter(documents, phrase, wanted=False)
        return documents

    def _phrase_filter(
        self, documents: Iterator[tuple[int, float]], phrase: tuple[str, ...], wanted: bool
    ) -> Iterator[tuple[int, float]]:
        """Keeps the documents in which the words stand one after the other, or those in which they do not.

        The best are looked at first, more at a time as one goes on, because most people want few of them.
        """
        together = self._ranker.every([self._plain_unit(word) for word in phrase])
        size = 32
        while chunk := list(islice(documents, size)):
            numbers = np.array([document for document, _ in chunk])
            inside = self._holding(numbers[self._ranker.positions(together, numbers) >= 0].tolist(), phrase)
            yield from (item for item in chunk if (item[0] in inside) == wanted)
            size = min(4096, size * 2)

    def _holding(self, documents: Sequence[int], phrase: tuple[str, ...]) -> set[int]:
        if len(phrase) == 1:
            return set(documents)
        holding: set[int] = set()
        for at, index in enumerate(self.indexes):
            first = self._ranker.number(at, 0)
            numbers = [document - first for document in documents if first <= document < first + index.count]
            terms = [found.start for word in phrase if (found := index.terms.range_of(self.analyzer.term(word)))]
            if len(terms) == len(phrase):
                holding |= {number + first for number in phrase_documents(index, numbers, terms)}
        return holding


def _because(names: Sequence[str], codes: Sequence[str], passages: Passages, question: Question, units: int) -> str:
    """The other name or the code through which the article was found, "" if its title or its text says it all.

    A name counts that holds most of the words that are asked, or none but them.
    """
    for code in codes:
        folded = search_text.fold_code(code)
        if any(folded.startswith(asked) or asked.startswith(folded) for asked in question.codes):
            return code
    (in_title, _), *others = passages.names
    worth = [held.bit_count() if whole or 2 * held.bit_count() > units else 0 for held, whole in others]
    most = max(worth, default=0)
    return names[worth.index(most)] if most > in_title.bit_count() else ""


def _beside(every: Array, named: Array) -> Array:
    """The documents with a rank by name that are not among the others."""
    left = named != 0
    left[every] = False
    return np.flatnonzero(left)


def _ranks(places: Array, words: int) -> Array:
    """The rank of documents that hold every one of so many words, by where they do."""
    if not words:
        return np.zeros(len(places), np.int8)
    holding = [(places // place & 7) == words for place in (EVERYWHERE, IN_NAMES, IN_TITLE)]
    ranks: Array = _RANK_OF_DEPTH[np.sum(holding, axis=0)]
    return ranks


def _descending(documents: Array, scores: Array) -> Iterator[tuple[int, float]]:
    """The best are sorted first, because most people want few."""
    if len(documents) > SORTED_FIRST:
        some = scores[:: max(1, len(scores) // SAMPLE)]
        above = scores >= _least_of_best(scores[scores >= _least_of_best(some)])
        yield from _sorted(documents[above], scores[above])
        documents, scores = documents[~above], scores[~above]
    yield from _sorted(documents, scores)


def _least_of_best(scores: Array) -> np.float32:
    least: np.float32 = np.partition(scores, -SORTED_FIRST)[-SORTED_FIRST]
    return least


def _sorted(documents: Array, scores: Array) -> Iterator[tuple[int, float]]:
    order = np.lexsort((documents, -scores))
    return zip(documents[order].tolist(), scores[order].tolist(), strict=True)
