# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The passage that shows why an article was found: which section, which words, what is marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from library.models import Snippet
from library.search.index import IndexedSection
from library.search.text import find_words, fold

LENGTH = 180
"""Characters of a snippet, about two lines of a results list."""


def best_section(sections: Sequence[IndexedSection], words: Sequence[str], prefix: str) -> IndexedSection:
    """The section that holds the most of the searched words, the earliest of equals; the first if none holds any."""
    if not sections:
        return IndexedSection.of("", "top", "")

    def worth(section: IndexedSection) -> int:
        begun = prefix and f" {prefix}" in section.words
        return sum(f" {word} " in section.words or (word == prefix and bool(begun)) for word in words)

    return max(sections, key=worth)


def make_snippet(text: str, words: Sequence[str], prefix: str) -> Snippet:
    """The stretch of the text with the most different searched words, cut at word borders, the words marked."""
    flat = " ".join(text.split())
    wanted = frozenset(words)
    marks = find_words(flat, wanted, prefix)
    start = _best_start(flat, marks, wanted, prefix) if len(flat) > LENGTH else 0
    end = min(len(flat), start + LENGTH)
    if end < len(flat):
        border = flat.rfind(" ", start, end + 1)
        end = border if border > start else end  # scripts without spaces are cut where the length ends
    before, after = "\u2026 " if start > 0 else "", " \u2026" if end < len(flat) else ""
    shift = len(before) - start
    inside = tuple((first + shift, last + shift) for first, last in marks if start <= first and last <= end)
    return Snippet(f"{before}{flat[start:end]}{after}", inside)


def _different_words(text: str, marks: Iterable[tuple[int, int]], wanted: frozenset[str], prefix: str) -> int:
    """How many of the searched words are marked; all words that a prefix begins count as one."""
    return len({word if word in wanted else prefix for word in (fold(text[start:end]) for start, end in marks)})


def _best_start(flat: str, marks: Sequence[tuple[int, int]], wanted: frozenset[str], prefix: str) -> int:
    """Where to begin: a little before the mark that has most different marked words within a snippet's length."""
    best, best_worth = 0, 0
    for first, _ in marks:
        near = [(start, end) for start, end in marks if first <= start and end <= first + LENGTH - 40]
        worth = _different_words(flat, near, wanted, prefix)
        if worth > best_worth:
            best, best_worth = first, worth
    if best <= 40:
        return 0
    sentence = flat.rfind(". ", max(0, best - 90), best)
    if sentence >= 0:
        return sentence + 2
    border = flat.rfind(" ", max(0, best - 90), best - 30)
    return border + 1 if border >= 0 else best - 30
