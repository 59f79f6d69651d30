# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The paper: a whole process that makes one handout, typesetting in a process that is warm already, and file sizes.

The peer of a new process is one that sets two words by Typst with the same fonts. Typst remembers what it has set, so
every round is of another clinic's handout: none is a mere look-up.
"""

from __future__ import annotations

import datetime as dt
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from library.exporting import SIZES, Exporter
from library.handouts.handout import Clinic, Handout, HandoutOptions, TypesetHandout
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.paths import find_paths
from tests.benchmarks.timing import Row, percentile, probe, ratio, run_module, spread, starter_articles
from tests.benchmarks.x_server import x_server

RUNS = 5
ROUNDS = 8
TARGET_WARM_MS = 40
TARGET_THREE_PAGES_MS = 30
TARGET_PACKET_MS = 400
TARGET_PREVIEW_MS = 200
PACKET = 12
"""Articles of the packet, some forty pages."""
TARGET_PROCESS_MS = 400
TARGET_KB = 100


def measure_handouts() -> Iterator[Row]:
    """New processes, then each article in a warm one, then three pages, a packet, everything, the preview."""
    with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as folder:
        yield from _processes(Path(folder))
        library = Library.open(find_paths(Path(folder, "data")), dt.date.today())
        try:
            yield from _articles(library)
            yield from _packet(library)
            yield from _everything(library, Path(folder))
        finally:
            library.close()
        with x_server():
            _, seen = probe(
                "tests.benchmarks.window_probe", str(Path(folder, "window")), "preview", *starter_articles()
            )
        for when in ("first", "again"):
            yield {"what": f"preview after the click, {when}", **spread(seen[when]), "target_ms": TARGET_PREVIEW_MS}


def _packet(library: Library) -> Iterator[Row]:
    keys = tuple(summary.key for summary in library.articles())[:PACKET]
    taken = []
    for number in range(ROUNDS):
        clinic = Clinic(name=f"Packet clinic {number}")
        began = time.perf_counter()
        made = library.typeset(Handout(keys, HandoutOptions(), clinic, cover="For everybody"))
        taken.append((time.perf_counter() - began) * 1000)
    yield {"what": f"warm: packet of {PACKET} articles", **_paper(made), **spread(taken), "target_ms": TARGET_PACKET_MS}


def _everything(library: Library, folder: Path) -> Iterator[Row]:
    """All articles in their languages, three sizes, two papers: the command `export pdfs`."""
    exporter = Exporter(library, Clinic("All of it"), folder / "all")
    began = time.perf_counter()
    made = exporter.ready_pdfs((), SIZES, ("a4", "letter"), lambda done, total: None)
    seconds = time.perf_counter() - began
    yield {
        "what": "export pdfs",
        "count": made.files,
        "pages": made.pages,
        "ms_a_page": round(seconds * 1000 / made.pages, 2),
    }


def _processes(folder: Path) -> Iterator[Row]:
    handout = ["--data", str(folder / "data"), "handout", "low-back-pain", "-o", str(folder / "handout.pdf")]
    run_module("library", *handout)  # compiles what a fresh checkout holds, and warms the disk caches
    ours, peer = [], []
    for _ in range(RUNS):
        ours.append(_process_ms("library", *handout))
        peer.append(_process_ms("tests.benchmarks.bare_typst"))
    yield {
        "what": "new process: handout low-back-pain",
        **spread(ours),
        "target_ms": TARGET_PROCESS_MS,
        "x_peer": ratio(percentile(ours, 0.5), percentile(peer, 0.5)),
    }
    yield {"what": "new process: Typst, two words", **spread(peer)}


def _process_ms(module: str, *arguments: str) -> float:
    began, _ = run_module(module, *arguments)
    return (time.time() - began) * 1000


def _articles(library: Library) -> Iterator[Row]:
    keys = [ArticleKey(ArticleId(name.partition("/")[2]), name.partition("/")[0]) for name in starter_articles()]
    _typeset(library, keys[0], -1)  # loads Typst and the fonts
    taken: dict[ArticleKey, list[float]] = {key: [] for key in keys}
    made: dict[ArticleKey, TypesetHandout] = {}
    for number in range(ROUNDS):
        for key in keys:
            began = time.perf_counter()
            made[key] = _typeset(library, key, number)
            taken[key].append((time.perf_counter() - began) * 1000)
    for key in keys:
        yield {"what": f"warm: {key.language}/{key.id}", **_paper(made[key]), **spread(taken[key])}
    target: Row = {"target_ms": TARGET_WARM_MS}
    yield {"what": "warm: all", **spread([value for values in taken.values() for value in values]), **target}
    yield {"what": "warm: all, first time", **spread([values[0] for values in taken.values()]), **target}
    for pages, aim in ((3, TARGET_THREE_PAGES_MS), (4, None)):
        of_so_many = [value for key in keys if made[key].pages == pages for value in taken[key]]
        if of_so_many:
            yield {"what": f"warm: {pages} pages", **spread(of_so_many), "target_ms": aim}
    three = [handout for handout in made.values() if handout.pages == 3]
    if three:
        largest = max(three, key=lambda handout: len(handout.pdf))
        yield {"what": "largest of three pages", **_paper(largest), "target_kb": TARGET_KB}


def _typeset(library: Library, key: ArticleKey, number: int) -> TypesetHandout:
    clinic = Clinic(name=f"Clinic number {number}", phone=f"555 01{number:02}")
    return library.typeset(Handout((key,), HandoutOptions(), clinic))


def _paper(handout: TypesetHandout) -> Row:
    return {"pages": handout.pages, "kb": round(len(handout.pdf) / 1000, 1)}
