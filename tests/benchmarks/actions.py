# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How long the window stands still at most for each thing that is done in it, and until its effect can be seen.

The peer is the same article put into an empty QTextBrowser in the same run: what Qt alone takes to lay it out.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

from tests.benchmarks.timing import Row, percentile, probe, ratio, starter_articles
from tests.benchmarks.x_server import x_server

TARGET_MS = 100
PEER = "peer: the article in an empty QTextBrowser"
LONG = 900


def measure_actions() -> Iterator[Row]:
    """A row for each action, the slowest first."""
    with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as folder, x_server():
        probe("tests.benchmarks.window_probe", folder, "start")
        _, seen = probe("tests.benchmarks.window_probe", folder, "actions", *starter_articles(), patience=LONG)
    taken: dict[str, list[tuple[float, float]]] = seen["actions"]
    peer = percentile([shown for _, shown in taken[PEER]], 0.5)
    for what, times in sorted(taken.items(), key=lambda one: -percentile([shown for _, shown in one[1]], 0.5)):
        shown = percentile([seen for _, seen in times], 0.5)
        yield {
            "action": what,
            "count": len(times),
            "stands_still_ms": round(percentile([still for still, _ in times], 0.5), 1),
            "shown_ms": round(shown, 1),
            "worst_ms": round(max(seen for _, seen in times), 1),
            "target_ms": None if what == PEER else TARGET_MS,
            "x_peer": ratio(shown, peer),
        }
