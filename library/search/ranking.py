# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""BM25F over whole arrays: Whoosh's formula and statistics, computed for all postings of a term at once.

All indexes of a language are ranked as if they were one: documents are numbered on from index to index, and a
word's rarity and a field's mean length are those of all of them. What was read and computed of a term is kept until
the memory set aside for it is used up.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from math import log
from typing import NamedTuple

import numpy as np

from library.search.arrays import Array
from library.search.batches import FIELDS
from library.search.opened import OpenIndex

K1, B = 1.2, 0.75
"""Whoosh's defaults."""
BOOSTS = (3.0, 3.0, 1.0, 1.0)
"""What a word in each of `FIELDS` is worth beside one in the body."""
CACHE_BYTES = 96 * 2**20
SEARCHED = 512
"""Up to so many documents each is searched in a list; for more the whole list is laid out once."""
LAID_OUT = 16
"""A list that holds more than one document of so many is kept laid out."""

_NOWHERE = np.zeros(0, np.int32)


class Impacts(NamedTuple):
    """What a term is worth in each document that holds it in one field; documents in order."""

    documents: Array
    worth: Array


class Held(NamedTuple):
    """Where one word of a question stands: the documents in order, what it is worth in each, and in which places."""

    documents: Array
    worth: Array
    places: Array
    at: Array = _NOWHERE
    """For each document of all its place in the list, -1 where it has none; kept of long lists only."""


class Unit(NamedTuple):
    """One word of a question, and the terms that stand for it: each with what it is worth beside the word itself."""

    word: str
    terms: tuple[tuple[str, float], ...]


NO_IMPACTS = Impacts(np.zeros(0, np.int64), np.zeros(0, np.float32))
EVERYWHERE, IN_NAMES, IN_TITLE = 0o001, 0o010, 0o100
"""Three counters in one number, of up to seven words each: how many stand anywhere, in the names, in the title."""
_PLACES = (IN_TITLE + IN_NAMES + EVERYWHERE, IN_NAMES + EVERYWHERE, EVERYWHERE, EVERYWHERE)
"""What a word in each of `FIELDS` counts in."""


class Ranker:
    """Ranks the documents of several indexes together. Raises DamagedIndexError."""

    def __init__(self, indexes: Sequence[OpenIndex], cache_bytes: int = CACHE_BYTES) -> None:
        self._indexes = tuple(indexes)
        self._starts = np.cumsum([0, *(index.count for index in indexes)]).tolist()
        self.count: int = self._starts[-1]
        self._norms: dict[int, Array] = {}
        self._cache = _Cache(cache_bytes)

    def place(self, document: int) -> tuple[int, int]:
        """The number of the index that a document is in, and its number there."""
        for number in range(len(self._indexes) - 1, -1, -1):
            if document >= self._starts[number]:
                return number, document - self._starts[number]
        raise IndexError(document)

    def number(self, index: int, document: int) -> int:
        """The number of a document of an index among all."""
        return int(self._starts[index]) + document

    def held(self, unit: Unit) -> Held:
        """Of several terms that stand for the unit, the one that is worth most in a document's field counts."""
        key = unit.terms
        return self._cache.get(key) or self._cache.put(key, self._laid_out(self._join(unit)))

    def every(self, units: Sequence[Unit]) -> Array:
        """The documents that hold every unit, found from the rarest on."""
        if not units:
            return np.zeros(0, np.int64)
        rarest, *others = sorted(map(self.held, units), key=lambda held: len(held.documents))
        common = rarest.documents
        for held in others:
            common = common[self._positions_in(held, common) >= 0]
        return common

    def weigh(self, units: Sequence[Unit], documents: Array) -> tuple[Array, Array]:
        """Scores of these documents, and their three counters (see `EVERYWHERE`)."""
        total, places = np.zeros(len(documents), np.float32), np.zeros(len(documents), np.uint16)
        for unit in units:
            held = self.held(unit)
            if held.documents is documents:
                total += held.worth
                places += held.places
                continue
            at = self._positions_in(held, documents)
            inside = at >= 0
            total[inside] += held.worth[at[inside]]
            places[inside] += held.places[at[inside]]
        return total, places

    def positions(self, documents: Array, wanted: Array) -> Array:
        """Where each wanted document stands in a list of documents, -1 where it does not."""
        if len(wanted) > SEARCHED:
            return self._places(documents)[wanted]
        if not len(documents):
            return np.full(len(wanted), -1, np.int64)
        at = np.searchsorted(documents, wanted)
        at[at == len(documents)] = 0
        at[documents[at] != wanted] = -1
        return at

    def any(self, units: Sequence[Unit]) -> Array:
        """The score of every document of all indexes, 0 where no unit stands."""
        total = np.zeros(self.count, np.float32)
        for unit in units:
            held = self.held(unit)
            total[held.documents] += held.worth
        return total

    def _positions_in(self, held: Held, wanted: Array) -> Array:
        return held.at[wanted] if len(held.at) else self.positions(held.documents, wanted)

    def _laid_out(self, held: Held) -> Held:
        is_long = len(held.documents) * LAID_OUT >= self.count
        return held._replace(at=self._places(held.documents)) if is_long else held

    def _places(self, documents: Array) -> Array:
        at = np.full(self.count, -1, np.int32)
        at[documents] = np.arange(len(documents), dtype=np.int32)
        return at

    def _join(self, unit: Unit) -> Held:
        """The fields of a unit as one list, put together from the longest on."""
        fields = [self._best_impacts(field, unit) for field in range(len(FIELDS))]
        spread = [
            Held(*part, np.full(len(part.documents), places, np.uint8))
            for part, places in zip(fields, _PLACES, strict=True)
        ]
        joined, *others = sorted(spread, key=lambda held: -len(held.documents))
        for other in others:
            joined = self._merged(joined, other)
        return joined

    def _merged(self, longer: Held, other: Held) -> Held:
        """Both lists as one; the arrays of the longer are changed."""
        at = self.positions(longer.documents, other.documents)
        inside = at >= 0
        longer.worth[at[inside]] += other.worth[inside]
        longer.places[at[inside]] |= other.places[inside]
        if inside.all():
            return longer
        outside = ~inside
        joined = [np.concatenate([mine, theirs[outside]]) for mine, theirs in zip(longer[:3], other[:3], strict=True)]
        order = np.argsort(joined[0], kind="stable")
        return Held(*(array[order] for array in joined))

    def _best_impacts(self, field: int, unit: Unit) -> Impacts:
        parts = [(self._impacts(field, term), np.float32(share)) for term, share in unit.terms]
        parts = [part for part in parts if len(part[0].documents)]
        if len(parts) <= 1:
            return Impacts(parts[0][0].documents, parts[0][0].worth * parts[0][1]) if parts else NO_IMPACTS
        best = np.zeros(self.count, np.float32)
        for (documents, worth), share in parts:
            best[documents] = np.maximum(best[documents], worth * share)
        held = np.flatnonzero(best != 0)
        return Impacts(held, best[held])

    def _impacts(self, field: int, term: str) -> Impacts:
        encoded = term.encode("utf-8")
        parts = [index.postings(FIELDS[field], encoded) for index in self._indexes]
        documents = np.concatenate([part.documents + start for part, start in zip(parts, self._starts, strict=False)])
        if not len(documents):
            return NO_IMPACTS
        weights = np.concatenate([part.weights for part in parts]).astype(np.float32)
        rarity = log(self.count / (len(documents) + 1)) + 1
        norms = self._norms_of(field)[documents]
        return Impacts(documents, (BOOSTS[field] * rarity * (K1 + 1)) * weights / (weights + norms))

    def _norms_of(self, field: int) -> Array:
        """For each document the part of the formula that knows its length: K1 * (1 - B + B * length / mean)."""
        if field not in self._norms:
            name = FIELDS[field]
            mean = sum(index.total_length(name) for index in self._indexes) / (self.count or 1) or 1.0
            lengths = np.concatenate([index.lengths(name) for index in self._indexes])
            self._norms[field] = (K1 * (1 - B + B * lengths / mean)).astype(np.float32)
        return self._norms[field]


class _Cache:
    """What was used longest ago is forgotten first."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._held: OrderedDict[Hashable, Held] = OrderedDict()
        self.bytes = 0

    def get(self, key: Hashable) -> Held | None:
        known = self._held.get(key)
        if known is not None:
            self._held.move_to_end(key)
        return known

    def put(self, key: Hashable, held: Held) -> Held:
        self._held[key] = held
        self.bytes += _size(held)
        while self.bytes > self._limit:
            _, forgotten = self._held.popitem(last=False)
            self.bytes -= _size(forgotten)
        return held


OVERHEAD = 400
"""Bytes of a kept entry beside its numbers."""


def _size(held: Held) -> int:
    return sum(array.nbytes for array in held) + OVERHEAD
