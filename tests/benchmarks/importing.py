# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What bringing in costs: a file of two thousand topics through the command, the pages of the tests one by one.

Peers in the same run: the standard library's ElementTree parsing the same file, and readability alone on the same web
pages. The topics are invented, see `topics_file`.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.timing import CHECKOUT, Row, percentile, probe, ratio, say, spread
from tests.benchmarks.topics_file import TOPICS, write_topics
from tests.benchmarks.tree_memory import run_watched

PAGES = CHECKOUT / "tests" / "data" / "imports"
PROBE = "tests.benchmarks.importing_probe"
TARGET_S, TARGET_MB = 30, 300
TARGET_PAGE_MS = 100


def measure_importing() -> Iterator[Row]:
    """The topics first, then the pages."""
    with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as name:
        place = Path(name)
        say(f"Writing {TOPICS:,} topics")
        size = write_topics(place / "topics.xml")
        yield from _topics(place, size)
    yield from _pages()


def _topics(place: Path, size: int) -> Iterator[Row]:
    file = place / "topics.xml"
    say("Importing them")
    for what in ("topics: the command, a new process", "topics: the same file again, each an update"):
        run = run_watched("library", "--data", str(place / "data"), "import", str(file))
        yield {
            "what": what,
            "count": TOPICS,
            "mb": round(size / 1e6, 1),
            "seconds": round(run.seconds, 1),
            "peak_mb": run.largest_mb,
            "target": f"{TARGET_S} s, {TARGET_MB} MB",
        }
    _, seen = probe(PROBE, "topics", str(file))
    yield {"what": "topics: read and sorted, nothing kept", "seconds": seen["ours"], "peak_mb": seen["peak_mb"]} | {
        "x_peer": ratio(seen["ours"], seen["peer"])
    }
    yield {"what": "ElementTree: the file parsed", "seconds": seen["peer"], "peak_mb": seen["peer_mb"]}
    began = time.perf_counter()
    shutil.copytree(place / "data" / "local", place / "copy")
    yield {"what": "the kept articles copied by the file system", "seconds": round(time.perf_counter() - began, 1)}


def _pages() -> Iterator[Row]:
    say("Importing pages")
    _, seen = probe(PROBE, "pages", str(PAGES))
    yield {"what": "a page imported", **spread(seen["ours"]), "target": f"{TARGET_PAGE_MS} ms"}
    if seen["html"]:
        html = percentile(seen["html"], 0.5)
        yield {
            "what": "of these, web pages",
            **spread(seen["html"]),
            "x_peer": ratio(html, percentile(seen["peer"], 0.5)),
        }
        yield {"what": "readability alone on the web pages", **spread(seen["peer"])}
    yield {"what": "the program's modules loaded, once", **spread([seen["modules"]])}
