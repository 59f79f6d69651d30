# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How large things are on half a sheet: known before anything is laid two on a side, which loads far more."""

from __future__ import annotations

from library.settings import Paper, PrintSize

SHEETS = {"a4": (841.89, 595.28), "letter": (792.0, 612.0)}
"""Width and height in points of a sheet that lies on its long side."""
ON_HALF_A_SHEET: dict[PrintSize, int] = {12: 10, 14: 12, 18: 18, 24: 24}
"""Points of body text on the paper, for each size that can be chosen: large print stays large."""


def share_of(paper: Paper) -> float:
    """By how much a page is made smaller to stand on half a sheet."""
    width, height = SHEETS[paper]
    return min(width / 2 / height, height / width)
