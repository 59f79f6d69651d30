# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The word that was meant by one that stands nowhere, among the words of the articles as they are written.

Few typing errors first (optimal string alignment: a letter too many, too few, wrong, or two swapped); among words
with as many, the one that begins alike and is used most. The only importer of rapidfuzz.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import log10
from typing import NamedTuple

import numpy as np

from library.search.languages import Analyzer
from library.search.opened import OpenIndex, reading
from library.search.text import fold

SHORTEST = 4
"""Letters of a word from which it is corrected, one more in a sentence: shorter ones resemble too many."""
MIDDLING, LONG = 5, 7
"""Letters of a word from which it may have one error, or two, beside a word that stands in no name; a shorter one may
only have a letter doubled or swapped."""
MOST_WORDS = 64
"""Words as near as possible among which the likeliest is chosen."""

LEAST_LIKENESS = 60
"""Of 100, as rapidfuzz counts it."""
MOST_LETTERS = 200
"""Letters of a text that are compared with names; the rest of a pasted message is left out."""


class _Word(NamedTuple):
    """How a word is written in the articles, and how often it stands there."""

    written: str
    frequency: int


class Speller:
    """The words of one language's indexes, read when the first word is to be corrected."""

    def __init__(self, indexes: Iterable[OpenIndex], analyzer: Analyzer) -> None:
        self._indexes = tuple(indexes)
        self._analyzer = analyzer
        self._words: dict[str, _Word] = {}
        self._of_names: list[str] = []

    def correct(self, word: str, names_only: bool = False) -> str:
        """The likeliest word, or the likeliest of those that stand in a title or another name; "" if none is near."""
        if len(word) < SHORTEST + names_only or not _has_letters_only(word):
            return ""
        if not self._words:
            self._read()
        likely = self._near(word, self._of_names, _most_errors(word))
        if not names_only:
            near = self._near(word, list(self._words), 1 if len(word) < LONG else 2)
            likely += [found for found in near if len(word) >= MIDDLING or _has_the_same_letters(word, found[0])]
        best = min(likely, key=lambda found: self._cost(word, *found), default=("", 0))[0]
        return self._words[best].written if best else ""

    def _near(self, word: str, among: list[str], most_errors: int) -> list[tuple[str, float]]:
        """Words with their errors; more than one error only where the first letter is right."""
        from rapidfuzz import process  # here, because most people spell well and the start is the dearer for it
        from rapidfuzz.distance import OSA

        near = process.extract(word, among, scorer=OSA.distance, score_cutoff=most_errors, limit=MOST_WORDS)
        return [(other, errors) for other, errors, _ in near if errors <= 1 or other[0] == word[0]]

    def _cost(self, word: str, other: str, errors: float) -> float:
        """Errors, and a part of one for a strange beginning, another set of letters, and a rare word."""
        strange = 0.5 * (other[0] != word[0])
        doubled = -0.3 * (_undoubled(other) == _undoubled(word))
        return errors + strange + doubled - 0.2 * log10(1 + self._words[other].frequency)

    def _read(self) -> None:
        """Every word, and the other spelling of each that has one, under which it is found too."""
        named: set[str] = set()
        for index in self._indexes:
            with reading():
                for number in np.flatnonzero(index.arrays["frequency"]).tolist():
                    word = index.words[number]
                    if len(word) >= SHORTEST - 1 and _has_letters_only(word) and word not in self._analyzer.stop_words:
                        frequency = int(index.arrays["frequency"][number])
                        for spelling in {word, self._analyzer.spelling(word)}:
                            self._add(spelling, word, frequency)
                            if index.arrays["word_named"][number]:
                                named.add(spelling)
        self._of_names = sorted(named)

    def _add(self, spelling: str, word: str, frequency: int) -> None:
        known = self._words.get(spelling)
        if known is None or (word == spelling and known.written != word):
            self._words[spelling] = _Word(word, frequency + (known.frequency if known else 0))
        else:
            self._words[spelling] = _Word(known.written, frequency + known.frequency)


def _has_letters_only(word: str) -> bool:
    """Vowel signs are letters to their readers; what has a digit is a code or a number."""
    return not any(letter.isdigit() for letter in word)


def _most_errors(word: str) -> int:
    """Errors by which a word may differ from one of a name."""
    return 1 if len(word) < 6 else 2 if len(word) < 9 else 3


def _has_the_same_letters(word: str, other: str) -> bool:
    return sorted(word) == sorted(other) or _undoubled(word) == _undoubled(other)


def _undoubled(word: str) -> str:
    """The word with each run of a letter as one: doubling is the commonest error."""
    return "".join(letter for letter, before in zip(word, f" {word}", strict=False) if letter != before)


def likest(text: str, names: dict[str, str], limit: int) -> list[str]:
    """The keys of the names that resemble a text most, the likest first; names without any likeness are left out."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        text[:MOST_LETTERS], names, scorer=fuzz.WRatio, processor=fold, score_cutoff=LEAST_LIKENESS, limit=limit
    )
    return [key for _, _, key in found]
