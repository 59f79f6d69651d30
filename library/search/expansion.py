# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From a typed word to the terms that stand for it: its own, those it begins, those that resemble it.

A beginning is looked up among the words as they are written, never among stems: "hypertensio" finds hypertension.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from library.search.languages import Analyzer, grams
from library.search.opened import OpenIndex, reading
from library.search.ranking import Unit

MOST_EXPANSIONS = 32
"""Words that a beginning stands for: the ones that are used most."""
EXPANDED = 0.8
"""What a word that was only begun is worth beside one that was typed whole."""
LEAST_LIKENESS = 0.5
"""Dice's coefficient of the letters that two words share, from which they are taken for forms of one word."""
KEPT = 1024
"""Words whose terms are remembered: a question is asked again with each letter."""
ARABIC_ARTICLE = "\u0627\u0644"


class Expander:
    """The words of several indexes of one language."""

    def __init__(self, indexes: Sequence[OpenIndex], analyzer: Analyzer) -> None:
        self._indexes = tuple(indexes)
        self._analyzer = analyzer
        self.unit = lru_cache(KEPT)(self._unit)
        self.frequency = lru_cache(KEPT)(self._frequency)

    def word_ranges(self, prefix: str) -> list[list[range]]:
        """For each index the ranges of its words that the prefix begins, in either spelling."""
        spellings = self._analyzer.beginnings(prefix)
        if self._analyzer.language == "ar":
            spellings.append(ARABIC_ARTICLE + prefix)
        with reading():
            return [
                [found for spelling in spellings if (found := index.words.prefix_range(spelling))]
                for index in self._indexes
            ]

    def _unit(self, word: str, begun: bool) -> Unit:
        worth = {self._analyzer.term(word): 1.0}
        for term, share in self._begun(word) if begun else ():
            worth.setdefault(term, share)
        if self._analyzer.has_grams:
            for term, share in self._alike(word):
                worth.setdefault(term, share)
        return Unit(word, tuple(worth.items()))

    def _frequency(self, word: str) -> int:
        """How often the word, or another with its term, stands in the texts: 0 where it finds nothing."""
        with reading():
            found = sum(self._frequency_in(index, word) for index in self._indexes)
        return found or int(self._analyzer.has_grams and any(self._alike(word)))

    def _frequency_in(self, index: OpenIndex, word: str) -> int:
        found = index.words.range_of(word)
        if found:
            return 1 + int(index.arrays["frequency"][found.start])
        return len(index.terms.range_of(self._analyzer.term(word)))

    def _begun(self, prefix: str) -> Iterator[tuple[str, float]]:
        counted: Counter[str] = Counter()
        for index, ranges in zip(self._indexes, self.word_ranges(prefix), strict=True):
            for found in ranges:
                frequency = index.arrays["frequency"][found.start : found.stop]
                numbers = np.arange(len(found)) if len(found) <= MOST_EXPANSIONS else _largest(frequency)
                with reading():
                    for number in numbers.tolist():
                        term = index.terms[int(index.arrays["word_terms"][found.start + number])]
                        counted[term] += int(frequency[number])
        for term, _ in heapq.nlargest(MOST_EXPANSIONS, counted.items(), key=lambda item: item[1]):
            yield term, EXPANDED

    def _alike(self, word: str) -> Iterator[tuple[str, float]]:
        """The terms of words that share most of their letters with this one, the likest first."""
        wanted = grams(word)
        likeness: dict[str, float] = {}
        for index in self._indexes if wanted else ():
            shared: Counter[int] = Counter()
            with reading():
                for gram in wanted:
                    found = index.grams.range_of(gram)
                    if found:
                        ends = index.arrays["grams_word_ends"]
                        start = int(ends[found.start - 1]) if found.start else 0
                        shared.update(index.arrays["grams_words"][start : int(ends[found.start])].tolist())
                for number, count in shared.items():
                    term = index.terms[int(index.arrays["word_terms"][number])]
                    share = 2 * count / (len(wanted) + len(grams(index.words[number])))
                    likeness[term] = max(share, likeness.get(term, 0.0))
        best = heapq.nlargest(MOST_EXPANSIONS, likeness.items(), key=lambda item: item[1])
        return ((term, share * EXPANDED) for term, share in best if share >= LEAST_LIKENESS)


def _largest(frequency: np.ndarray) -> np.ndarray:
    return np.argpartition(frequency, -MOST_EXPANSIONS)[-MOST_EXPANSIONS:]
