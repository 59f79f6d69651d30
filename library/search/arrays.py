# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Arrays in files beside Whoosh's, for what posting lists are too slow for; never pickled, read where they lie.

A list of texts is kept as two arrays, the bytes of all and where each ends, so that thousands of words cost no
memory until they are looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Arrays = Mapping[str, Array]

SUFFIX = ".npy"
AFTER_ALL = b"\xff"
"""Sorts behind every text that begins the same: no UTF-8 holds this byte."""


STRIDE = 128
"""Texts from one landmark of a sorted list to the next."""


class DamagedIndexError(Exception):
    """The index cannot be read any further and must be built anew."""


class Strings(Sequence[str]):
    """A list of texts in two arrays; `range_of` and `prefix_range` want it sorted.

    Raises DamagedIndexError for bytes that are no text.
    """

    def __init__(self, data: Array, ends: Array) -> None:
        self._data = memoryview(np.ascontiguousarray(data).data)
        self._ends = memoryview(np.ascontiguousarray(ends, np.int64).data)

    @classmethod
    def of(cls, arrays: Arrays, name: str) -> Strings:
        return cls(arrays[f"{name}_text"], arrays[f"{name}_ends"])

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        try:
            return self.bytes_at(at).decode("utf-8")
        except UnicodeDecodeError as error:
            raise DamagedIndexError("a text") from error

    def bytes_at(self, at: int) -> bytes:
        start = self._ends[at - 1] if at else 0
        return bytes(self._data[start : self._ends[at]])

    def range_of(self, text: str) -> range:
        """Where the text stands; empty if it is not there."""
        wanted = text.encode("utf-8")
        first = self._position(wanted)
        last = first
        while last < len(self) and self.bytes_at(last) == wanted:
            last += 1
        return range(first, last)

    def prefix_range(self, prefix: str) -> range:
        """Where the texts stand that begin with the prefix."""
        wanted = prefix.encode("utf-8")
        first = self._position(wanted)
        if first == len(self) or not self.bytes_at(first).startswith(wanted):
            return range(first, first)
        return range(first, self._position(wanted + AFTER_ALL, first))

    def _position(self, wanted: bytes, first: int = 0) -> int:
        """Where the text is or would be; the order of UTF-8 is the order of its letters."""
        block = bisect_left(self._landmarks, wanted)
        low, high = max(first, (block - 1) * STRIDE + 1), min(len(self), block * STRIDE)
        return bisect_left(range(len(self)), wanted, lo=low, hi=max(low, high), key=self.bytes_at)

    @cached_property
    def _landmarks(self) -> list[bytes]:
        """Every so-manieth text, between which the first steps of a search are made, because they are the same ones."""
        return [self.bytes_at(at) for at in range(0, len(self), STRIDE)]


def pack_strings(name: str, texts: Iterable[bytes]) -> dict[str, Array]:
    """The two arrays of a list of texts, named as `Strings.of` finds them."""
    listed = list(texts)
    ends = np.cumsum([len(text) for text in listed], dtype=np.int64) if listed else np.zeros(0, np.int64)
    return {f"{name}_text": np.frombuffer(b"".join(listed), np.uint8), f"{name}_ends": ends}


def save_arrays(folder: Path, arrays: Arrays) -> None:
    for name, array in arrays.items():
        np.save(folder / f"{name}{SUFFIX}", array, allow_pickle=False)


def load_arrays(folder: Path, names: Iterable[str]) -> dict[str, Array]:
    """Raises OSError where a file is missing, and whatever numpy makes of a damaged one."""
    return {name: _load(folder / f"{name}{SUFFIX}") for name in names}


def _load(path: Path) -> Array:
    if path.stat().st_size <= SMALL:
        return np.asarray(np.load(path, allow_pickle=False))
    return np.asarray(np.load(path, mmap_mode="r", allow_pickle=False))


SMALL = 4096
"""Files up to this size are read, larger ones are mapped into memory."""
