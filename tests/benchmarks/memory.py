# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The memory of the window after a day's work, and whether it grows over a month's.

Memory is PSS, as the kernel counts it; it shrinks while another program on the machine shares a library, so what no
other process has a share in (`own`) and what it would be if nobody shared anything (`rss`) stand beside it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from typing import Any

from tests.benchmarks.timing import Row, probe, starter_articles
from tests.benchmarks.x_server import x_server

TARGET_MB = 170
LONG = 3600
"""Seconds that a month's work may take on a busy machine."""


def measure_memory() -> Iterator[Row]:
    """After each ten of fifty articles, and after each of ten handouts."""
    for row in _seen("memory"):
        yield {**row, "target_mb": TARGET_MB}


def measure_soak() -> Iterator[Row]:
    """After each fifty of five hundred articles and fifty handouts; at the end what each article adds."""
    rows = _seen("soak")
    yield from rows
    later = rows[1:]  # the first fifty load what stays
    growth = {
        f"{kind}_mb": round(slope([row["articles"] for row in later], [row[f"{kind}_mb"] for row in later]) * 100, 2)
        for kind in ("pss", "own", "rss")
    }
    yield {"articles": "growth over 100 of them", **growth}


def slope(across: list[float], up: list[float]) -> float:
    """Of the line that fits best, by least squares."""
    middle, level = sum(across) / len(across), sum(up) / len(up)
    spread = sum((x - middle) ** 2 for x in across)
    return sum((x - middle) * (y - level) for x, y in zip(across, up, strict=True)) / spread


def _seen(job: str) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as folder, x_server():
        probe("tests.benchmarks.window_probe", folder, "start")  # builds the index, as the first start does
        _, seen = probe("tests.benchmarks.window_probe", folder, job, *starter_articles(), patience=LONG)
    return [_named(row) for row in seen["rows"]]


def _named(row: dict[str, Any]) -> dict[str, Any]:
    return {f"{name}_mb" if name in ("pss", "own", "rss") else name: value for name, value in row.items()}
