# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which articles of one index are meant by their name or code: typed whole, begun, or inside a longer question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from library.search.arrays import Array
from library.search.languages import Analyzer
from library.search.opened import OpenIndex
from library.search.query import Question

LONGEST_ASKED = 24
"""Words of a question up to which names are looked for in it."""
LONGEST_INSIDE = 4
"""Words of a name that is looked for inside a longer question; one word alone is too little."""
SHORTEST_CODE = 3


class Rank(IntEnum):
    """Why an article stands where it stands, the best last."""

    ANY_WORD = 0
    EVERY_WORD = 1
    EVERY_WORD_IN_NAMES = 2
    OTHER_NAME_BEGINS = 3
    EVERY_WORD_IN_TITLE = 4
    TITLE_BEGINS = 5
    OTHER_NAME = 6
    TITLE = 7
    CODE = 8


class Named(NamedTuple):
    """Documents of one index, and the rank that a name or code gives them."""

    documents: Array
    rank: Rank


def named(index: OpenIndex, question: Question, analyzer: Analyzer) -> Iterator[Named]:
    """Another name counts as typed whole with its small words, or where it has none; without them it is only begun."""
    for code in question.codes:
        for found in code_ranges(index, code):
            yield Named(index.arrays["code_documents"][found.start : found.stop], Rank.CODE)
    asked = question.asked
    if not asked or len(asked) > LONGEST_ASKED:
        return
    spelled = [analyzer.spelling(word) for word in asked]
    for name in dict.fromkeys((analyzer.name(asked), " ".join(spelled))):
        begun = index.names.prefix_range(name if question.prefix else f"{name} ")
        yield from _titled(index, begun, Rank.TITLE_BEGINS, Rank.OTHER_NAME_BEGINS)
        for at in index.names.range_of(name):
            other = Rank.OTHER_NAME if index.arrays["name_whole"][at] else Rank.OTHER_NAME_BEGINS
            yield from _titled(index, range(at, at + 1), Rank.TITLE, other)


def names_inside(index: OpenIndex, question: Question, analyzer: Analyzer) -> Iterator[Array]:
    """Documents with a name of several words that stands within a longer question."""
    spelled = [analyzer.spelling(word) for word in question.asked]
    for first in range(len(spelled) if len(spelled) <= LONGEST_ASKED else 0):
        for length in range(2, min(LONGEST_INSIDE, len(spelled) - first) + 1):
            words = spelled[first : first + length]
            if length < len(spelled) and not analyzer.stop_words.issuperset(words):
                found = index.names.range_of(" ".join(words))
                if found:
                    yield index.arrays["name_documents"][found.start : found.stop]


def code_ranges(index: OpenIndex, code: str) -> list[range]:
    """Codes that a typed code begins, or that begin it: M54 and M54.50 both find M54.5."""
    shorter = (index.codes.range_of(code[:length]) for length in range(SHORTEST_CODE, len(code)))
    return [found for found in (index.codes.prefix_range(code), *shorter) if found]


def _titled(index: OpenIndex, names: Sequence[int], title: Rank, other: Rank) -> Iterator[Named]:
    """The documents of some names: those whose title it is, and the others."""
    if names:
        titles = index.arrays["name_titles"][names[0] : names[-1] + 1]
        documents = index.arrays["name_documents"][names[0] : names[-1] + 1]
        yield Named(documents[titles], title)
        yield Named(documents[~titles], other)
