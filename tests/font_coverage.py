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


def coverage(folder: Path) -> list[list[int]]:
    """The signs that a family has in all its styles, of all families together."""
    families: dict[str, list[set[int]]] = defaultdict(list)
    for path in sorted(folder.glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            families[path.stem.partition("-")[0]].append(set(font.getBestCmap()))
    held = sorted(set().union(*(set.intersection(*styles) for styles in families.values())))
    ranges: list[list[int]] = []
    for number in held:
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ranges


def text_of(ranges: list[list[int]]) -> str:
    return json.dumps(ranges, separators=(",", ":")).replace("],[", "],\n[") + "\n"


if __name__ == "__main__":
    (FONTS / COVERAGE).write_text(text_of(coverage(FONTS)), encoding="utf-8")
