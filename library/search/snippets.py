# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The passage that shows why an article was found: which section, which words, what is marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from library.models import Snippet
from library.search.text import word_spans

LENGTH = 180
"""Characters of a snippet, about two lines of a results list."""


class Mark(NamedTuple):
    """A found word in a text: where it stands, and the bit of the word of the question that it is."""

    start: int
    end: int
    bit: int


def best_section(held: Sequence[int]) -> int:
    """The number of the section that holds the most words of the question, the earliest of equals.

    `held` has for each section the bits of the words it holds.
    """
    return max(range(len(held)), key=lambda number: held[number].bit_count(), default=0)


def make_snippet(text: str, places: Sequence[tuple[int, int]]) -> Snippet:
    """The stretch of the text with the most different words of the question, cut at word borders, the words marked.

    `places` has for each found word which word of the text it is, counted from 0, and its bit.
    """
    flat = " ".join(text.split())
    spans = word_spans(flat, 1 + max((place for place, _ in places), default=-1))
    marks = [Mark(*spans[place], bit) for place, bit in places if place < len(spans)]
    start = _best_start(flat, marks) if len(flat) > LENGTH else 0
    end = min(len(flat), start + LENGTH)
    if end < len(flat):
        border = flat.rfind(" ", start, end + 1)
        end = border if border > start else end  # scripts without spaces are cut where the length ends
    before, after = "\u2026 " if start > 0 else "", " \u2026" if end < len(flat) else ""
    shift = len(before) - start
    inside = [(mark.start + shift, mark.end + shift) for mark in marks if start <= mark.start and mark.end <= end]
    return Snippet(f"{before}{flat[start:end]}{after}", _joined(inside))


def _joined(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans that overlap, as those of neighbours in scripts without spaces do, become one."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _best_start(flat: str, marks: Sequence[Mark]) -> int:
    """Where to begin: a little before the mark that has most different marked words within a snippet's length."""
    best, most = 0, 0
    for number, first in enumerate(marks):
        bits = 0
        for mark in marks[number:]:
            if mark.end > first.start + LENGTH - 40:
                break
            bits |= mark.bit
        if bits.bit_count() > most:
            best, most = first.start, bits.bit_count()
    if best <= 40:
        return 0
    sentence = flat.rfind(". ", max(0, best - 90), best)
    if sentence >= 0:
        return sentence + 2
    border = flat.rfind(" ", max(0, best - 90), best - 30)
    return border + 1 if border >= 0 else best - 30
