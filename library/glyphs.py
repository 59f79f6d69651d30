# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which signs the bundled fonts can print, so that paper never shows an empty box where a letter was meant."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable
from pathlib import Path

import msgspec

COVERAGE = "coverage.json"
"""In the folder of the fonts: family -> the signs that it has in all its styles, as [first, last] ranges in order."""
MAIN_FAMILY = "Noto Sans"
"""Nothing is printed without it."""
_INVISIBLE = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
"""Categories of Unicode whose signs are no ink: controls, marks of direction and joining, spaces."""
_VARIATIONS = range(0xFE00, 0xFE10)


class Glyphs:
    """The signs of all bundled fonts together; of those of `families` only, where not every font could be loaded."""

    def __init__(self, fonts: Path, families: Collection[str] | None = None) -> None:
        covered = msgspec.json.decode((fonts / COVERAGE).read_bytes(), type=dict[str, list[tuple[int, int]]])
        self.lost = tuple(name for name in covered if families is not None and name not in families)
        """Families that are missing or damaged."""
        ranges = _merged(span for name, spans in covered.items() if name not in self.lost for span in spans)
        self._firsts = [first for first, _ in ranges]
        self._lasts = [last for _, last in ranges]

    def missing(self, texts: Iterable[str]) -> list[str]:
        """The signs that no font has, each once, in the order in which they are met."""
        signs = dict.fromkeys(sign for text in texts if not text.isascii() for sign in text)
        return [sign for sign in signs if not self._has(sign)]

    def _has(self, sign: str) -> bool:
        number = ord(sign)
        place = bisect_right(self._firsts, number) - 1
        if place >= 0 and number <= self._lasts[place]:
            return True
        return number in _VARIATIONS or unicodedata.category(sign) in _INVISIBLE


def _merged(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in order, without overlaps."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def listed(signs: Iterable[str]) -> str:
    """Signs as a person can look them up: each with its number in Unicode, because the sign itself may not show."""
    return ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in signs)
