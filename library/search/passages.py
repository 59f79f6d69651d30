# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where the words of a question stand in a document: in which name, which section, which places of its text.

Read from the stream of word numbers, so that no text is cut into words to see what it holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from library.search.arrays import Array
from library.search.batches import BREAK, SEPARATOR
from library.search.opened import DamagedIndexError, OpenIndex
from library.search.ranking import Unit


class Sought(NamedTuple):
    """The units of a question as numbers of one index: the terms of each, and the words that a beginning begins."""

    terms: tuple[Array, ...]
    begun: tuple[range, ...]
    """Ranges of words that count for the unit that is still being typed."""
    begun_bit: int


class Passages(NamedTuple):
    """Which units stand where in one document; units are bits, the first is 1."""

    names: tuple[tuple[int, bool], ...]
    """The units in each name, the title first, and whether every word of the name is one of them."""
    sections: tuple[int, ...]
    """The units in each section, heading and text."""
    places: tuple[tuple[tuple[int, int], ...], ...]
    """For each section which word of its text is which unit: (number of the word, bit)."""
    words: frozenset[int]
    """The numbers of all words that were found."""


def sought(index: OpenIndex, units: Sequence[Unit], prefix: str, begun: Sequence[range]) -> Sought:
    """`begun` are the ranges of words of the index that the prefix begins."""
    numbers = [[found.start for term, _ in unit.terms if (found := index.terms.range_of(term))] for unit in units]
    bit = next((1 << number for number, unit in enumerate(units) if unit.word == prefix), 0)
    return Sought(tuple(np.array(listed, np.int64) for listed in numbers), tuple(begun), bit)


def find_passages(index: OpenIndex, document: int, wanted: Sought) -> Passages:
    stream = index.checked_stream_of(document)
    bits = _bits(index, stream, wanted)
    breaks = np.flatnonzero(stream == BREAK).tolist()
    if not breaks or breaks[-1] != len(stream) - 1:
        raise DamagedIndexError("a stream without its end")
    hits = np.flatnonzero(bits)
    names = _names(stream[: breaks[0]], bits)
    sections, places = [], []
    for start, end in pairwise(breaks):
        here = hits[np.searchsorted(hits, start) : np.searchsorted(hits, end)]
        sections.append(int(np.bitwise_or.reduce(bits[here])) if len(here) else 0)
        heading = start + 1 + int(np.argmax(stream[start + 1 : end] == SEPARATOR))
        places.append(tuple((int(at) - heading - 1, int(bits[at])) for at in here if at > heading))
    return Passages(names, tuple(sections), tuple(places), frozenset(stream[hits].tolist()))


def _bits(index: OpenIndex, stream: Array, wanted: Sought) -> Array:
    """For each place of the stream the bits of the units that stand there."""
    bits = np.zeros(len(stream), np.int64)
    terms = index.term_numbers[np.minimum(stream, len(index.term_numbers) - 1)]
    for number, listed in enumerate(wanted.terms):
        if len(listed) == 1:
            bits[terms == listed[0]] |= 1 << number
        elif len(listed):
            bits[np.isin(terms, listed)] |= 1 << number
    for words in wanted.begun:
        bits[(stream >= words.start) & (stream < words.stop)] |= wanted.begun_bit
    return bits


def _names(stream: Array, bits: Array) -> tuple[tuple[int, bool], ...]:
    found, start = [], 0
    for end in np.flatnonzero(stream == SEPARATOR).tolist():
        name = bits[start:end]
        found.append((int(np.bitwise_or.reduce(name)), bool(name.all())) if end > start else (0, False))
        start = end + 1
    return tuple(found)


def phrase_documents(index: OpenIndex, documents: Sequence[int], terms: Sequence[int]) -> list[int]:
    """Those of the documents that hold the terms one directly after the other, in one name, heading or text."""
    streams = [index.stream_of(document) for document in documents]
    if not streams:
        return []
    joined = np.concatenate(streams)
    numbers = index.term_numbers[np.minimum(joined, len(index.term_numbers) - 1)]
    starts = np.ones(max(0, len(numbers) - len(terms) + 1), np.bool_)
    for at, term in enumerate(terms):
        starts &= numbers[at : at + len(starts)] == term
    ends = np.cumsum([len(stream) for stream in streams])
    holding = np.unique(np.searchsorted(ends, np.flatnonzero(starts), side="right"))
    return [documents[at] for at in holding.tolist()]
