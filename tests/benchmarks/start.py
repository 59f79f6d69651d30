# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to a usable window, and the memory it then takes.

Usable: the first page's content was painted, a letter typed right then, and its results were painted, in a real X
window. The peer is a bare PySide6 window. Runs alternate, so that a busy minute falls on all of them. `cold` drops
the disk caches before each start; `first` is a start without an index, which is built meanwhile. Times are medians;
memory is the largest of all runs, because PSS shrinks while any other program on the machine uses Qt or Python too.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.timing import Row, can_drop_caches, drop_caches, percentile, probe, ratio, say, starter_articles
from tests.benchmarks.x_server import x_server

RUNS = {"warm": 9, "cold": 5}
TARGET_MS = {"warm": 380, "cold": 700}
TARGET_MB = 140
PEER, KEPT, FIRST = "bare window", "kept", "first"

MARKS: tuple[str, ...] = ("painted", "content", "usable")

Sample = dict[str, float]


def measure_start(program: Path | None = None) -> Iterator[Row]:
    """The rows of warm and, where this process may drop the disk caches, of cold starts; of an installed `program`."""
    with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as folder, x_server():
        kept = Path(folder, "kept")
        _sample(KEPT, kept, program)  # builds the index, and the compiled files of a fresh checkout
        for caches, runs in RUNS.items():
            if caches == "cold" and not can_drop_caches():
                say("Cold starts were not measured: only root on Linux may drop the disk caches.")
                continue
            samples: dict[str, list[Sample]] = defaultdict(list)
            for run in range(runs):
                for what in (PEER, KEPT, FIRST):
                    if caches == "cold":
                        drop_caches()
                    data = kept if what == KEPT else Path(folder, f"{what}-{caches}-{run}")
                    samples[what].append(_sample(what, data, program))
            yield from _rows(caches, samples)


def _sample(what: str, data: Path, program: Path | None) -> Sample:
    """One start: milliseconds since the process was started, megabytes."""
    if what == PEER:
        began, seen = probe("tests.benchmarks.bare_probe", program=program)
    else:
        began, seen = probe(
            "tests.benchmarks.window_probe", str(data), "start", *starter_articles()[:10], program=program
        )
    sample: Sample = {mark: (seen[mark] - began) * 1000 for mark in MARKS if mark in seen}
    for moment in ("at_start", "after_ten"):
        if moment in seen:
            sample |= {f"{moment}_{kind}": megabytes for kind, megabytes in seen[moment].items()}
    return sample


def _rows(caches: str, samples: dict[str, list[Sample]]) -> Iterator[Row]:
    peer_ms, peer_mb = _middle(samples[PEER], "usable"), _largest(samples[PEER], "at_start_pss")
    for what, taken in samples.items():
        ours = what != PEER
        row: Row = {
            "window": "clinic-library" if ours else PEER,
            "disk_caches": caches,
            "index": what if ours else "",
            "runs": len(taken),
            "painted_ms": _middle(taken, "painted") if ours else None,
            "content_ms": _middle(taken, "content") if ours else None,
            "usable_ms": _middle(taken, "usable"),
            "worst_ms": _largest(taken, "usable"),
            "target_ms": TARGET_MS[caches] if ours else None,
            "x_bare": ratio(_middle(taken, "usable"), peer_ms),
            "pss_mb": _largest(taken, "at_start_pss"),
            "own_mb": _largest(taken, "at_start_own"),
            "target_mb": TARGET_MB if ours else None,
            "ten_articles_mb": _largest(taken, "after_ten_pss") if ours else None,
            "x_bare_mb": ratio(_largest(taken, "at_start_pss"), peer_mb),
        }
        yield row


def _middle(samples: list[Sample], column: str) -> int:
    return round(percentile([sample[column] for sample in samples], 0.5))


def _largest(samples: list[Sample], column: str) -> int:
    return round(max(sample[column] for sample in samples))
