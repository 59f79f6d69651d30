# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whoosh's third codec, with the numbers of a posting block kept as bytes that become arrays without a loop.

A posting list is a magic word and blocks; a block is its length, negative for the last, a pickled tuple about it
(count, last document, highest weight, compression, shortest and longest text) and a pickled tuple of the gaps
between documents, the weights and no values. Whoosh puts the numbers one by one into the second tuple.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from library.search import safe_pickle
from library.search.arrays import Array
from library.search.lean_whoosh import W3Codec, W3PostingsWriter

BLOCK = 2048
"""Postings in a block: lists are always read whole, and larger blocks are read faster."""
COMPRESSION = 1

_MAGIC_LENGTH, _NUMBER = 4, struct.Struct("!i")
_MOST_BLOCK_BYTES = 32 * BLOCK
"""No block of numbers is larger once inflated."""
_KINDS = ("<u1", "<u2", "<u4")


class Postings(NamedTuple):
    """The documents that hold a term, in order, and how often it stands in each."""

    documents: Array
    weights: Array


class ArrayCodec(W3Codec):  # type: ignore[misc] # Whoosh has no types
    """Writes blocks that `read_postings` reads; everything else is Whoosh's."""

    def __init__(self) -> None:
        super().__init__(blocklimit=BLOCK, compression=COMPRESSION)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> ArrayPostingsWriter:
        return ArrayPostingsWriter(dbfile, BLOCK, byteids=byteids, compression=COMPRESSION)


class ArrayPostingsWriter(W3PostingsWriter):  # type: ignore[misc] # Whoosh has no types
    """Gaps and weights as (kind of number, bytes); weights that are all 1 are left out, as Whoosh does."""

    def _mini_ids(self) -> tuple[str, bytes]:
        gaps = np.diff(np.frombuffer(self._ids, np.uint32), prepend=np.uint32(0))
        return _packed(gaps)

    def _mini_weights(self) -> tuple[str, bytes] | None:
        weights = np.frombuffer(self._weights, np.float32)
        if (weights == 1).all():
            return None
        return _packed(weights.astype(np.uint32))


def _packed(numbers: Array) -> tuple[str, bytes]:
    """The numbers in the fewest bytes that hold the largest."""
    kind = next(kind for kind in _KINDS if numbers.max(initial=0) <= np.iinfo(kind).max)
    return kind, numbers.astype(kind).tobytes()


def read_postings(data: bytes) -> Postings:
    """A whole posting list. A damaged one raises whatever its bytes lead to."""
    blocks = list(_blocks(data))
    documents = np.concatenate([block.documents for block in blocks])
    if (documents[1:] <= documents[:-1]).any():
        raise ValueError("documents out of order")
    return Postings(documents, np.concatenate([block.weights for block in blocks]))


def _blocks(data: bytes) -> Iterator[Postings]:
    at, last = _MAGIC_LENGTH, False
    while not last:
        (length,) = _NUMBER.unpack_from(data, at)
        last, length = length < 0, abs(length)
        block = memoryview(data)[at + _NUMBER.size : at + _NUMBER.size + length]
        about, behind = safe_pickle.load_from(block)
        inflating = zlib.decompressobj()
        body = inflating.decompress(block[behind:], _MOST_BLOCK_BYTES)
        if not inflating.eof:  # only at its end is the sum of a block compared
            raise ValueError("a block that is cut, or too large")
        gaps, weights, _ = safe_pickle.loads(body)
        documents = np.cumsum(_unpacked(gaps), dtype=np.int64)
        if len(documents) != about[0]:
            raise ValueError("a block of another length than it says")
        yield Postings(documents, np.ones(len(documents), np.float32) if weights is None else _unpacked(weights))
        at += _NUMBER.size + length


def _unpacked(packed: Sequence[Any]) -> Array:
    kind, data = packed
    if kind not in _KINDS:
        raise ValueError("no kind of number")
    return np.frombuffer(data, kind)
