# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Writes `coverage.json` anew from the fonts beside it: `python -m tests.font_coverage`, after a font was added."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

from fontTools.ttLib import TTFont

from library.glyphs import COVERAGE

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"


def coverage(folder: Path) -> dict[str, list[list[int]]]:
    """Family -> the signs that it has in all its styles."""
    families: dict[str, list[set[int]]] = defaultdict(list)
    for path in sorted(folder.glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            name = font["name"].getDebugName(16) or font["name"].getDebugName(1)
            families[name].append(set(font.getBestCmap()))
    return {name: _ranges(set.intersection(*styles)) for name, styles in sorted(families.items())}


def _ranges(signs: set[int]) -> list[list[int]]:
    ranges: list[list[int]] = []
    for number in sorted(signs):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ranges


def text_of(families: dict[str, list[list[int]]]) -> str:
    """A family on each line."""
    lines = [f"{json.dumps(name)}: {json.dumps(ranges, separators=(',', ':'))}" for name, ranges in families.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    (FONTS / COVERAGE).write_text(text_of(coverage(FONTS)), encoding="utf-8")
