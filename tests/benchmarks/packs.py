# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack's way: built, verified, installed with its search index, opened, gone back from; and what it costs a start.

Through the command line and `Library` alone, in processes of their own. Peers in the same run: the standard library's
zipfile with SHA-256 of every document for verifying and opening, a copy with a flush for installing, an empty data
folder for starting.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from tests.benchmarks.pack_source import PACK_ID, write_source
from tests.benchmarks.search.corpus import read_texts, sized
from tests.benchmarks.search.words import Text
from tests.benchmarks.timing import Row, percentile, probe, ratio, say, spread
from tests.benchmarks.tree_memory import Run, run_watched

SMALL = 1_000
STARTS = 7
TARGET_MB_S = 100
TARGET_INSTALL_S = 40
TARGET_INSTALL_MB = 300
TARGET_BACK_MS = 1000
TARGET_ARTICLE_MS = 10
TARGET_START_MS = 300
"""What any number of articles may add to a start."""


def measure_packs(folder: Path | None, count: int | None) -> Iterator[Row]:
    """The rows for so many articles, all there are unless told; starts also with none and with a thousand."""
    texts = read_texts(folder)
    wanted = count or len(texts)
    with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as name:
        place = Path(name)
        say(f"Writing a pack source of {wanted:,} articles")
        packs = Packs(place, texts, wanted)
        yield from packs.built()
        yield from packs.verified()
        yield from packs.installed()
        yield from packs.started()
        yield from packs.opened()
        yield from packs.gone_back()


class Packs:
    """The pack files and data folders of one run, all below `place`."""

    def __init__(self, place: Path, texts: list[Text], count: int) -> None:
        self.count = count
        self.place = place
        self.source, self.small = place / "source", place / "small"
        self.pack, self.later, self.key = place / "1.clinicpack", place / "2.clinicpack", place / "bench.pub"
        self.data, self.small_data, self.empty = (place / name for name in ("data", "small-data", "empty"))
        write_source(self.source, sized(texts, count))
        write_source(self.small, islice(sized(texts, count), SMALL))

    def built(self) -> Iterator[Row]:
        say("Building packs")
        first = self._build(self.source, self.pack)
        made = self.source / "pack.yaml"
        made.write_text(made.read_text(encoding="utf-8").replace("1", "2"), encoding="utf-8")
        self._build(self.source, self.later)
        yield self._row("build: read the source", seconds=first["read_s"])
        yield self._row(
            "build: list, hash, pack, sign",
            seconds=first["write_s"],
            mb=round(self.pack.stat().st_size / 1e6, 1),
            mb_s=round(first["bytes"] / 1e6 / first["write_s"], 1),
            peak_mb=first["peak_mb"],
        )

    def _build(self, source: Path, pack: Path) -> dict[str, float]:
        _, built = probe("tests.benchmarks.packs_probe", "build", str(source), str(pack), str(self.key))
        return {name: float(value) for name, value in built.items()}

    def verified(self) -> Iterator[Row]:
        say("Verifying")
        _, seen = probe("tests.benchmarks.packs_probe", "verify", str(self.pack), str(self.key))
        documents = seen["bytes"] / 1e6
        peer = percentile(seen["seconds"]["zipfile: hash every document"], 0.5)
        for what, seconds in seen["seconds"].items():
            middle = percentile(seconds, 0.5)
            ours = what.startswith("verify")
            yield self._row(
                what,
                **spread([1000 * one for one in seconds]),
                mb=round(documents, 1),
                mb_s=round(documents / middle, 1),
                target=f"{TARGET_MB_S} MB/s" if ours else None,
                x_peer=ratio(middle, peer) if ours else None,
                peak_mb=seen["peak_mb"] if ours else None,
            )

    def installed(self) -> Iterator[Row]:
        """The command, and then the first search, which builds whatever index is missing."""
        say("Installing")
        peer = _copied(self.pack, self.place / "copy")
        run = self._install(self.pack, self.data)
        yield self._row(
            "pack install, with its index",
            seconds=round(run.seconds, 1),
            target=f"{TARGET_INSTALL_S} s, {TARGET_INSTALL_MB} MB",
            peak_mb=run.largest_mb,
            all_mb=run.all_mb,
        )
        yield self._row("copy and flush the file alone", **spread([peer * 1000]))

    def _install(self, pack: Path, data: Path) -> Run:
        self._command(data, "keys", "trust", str(self.key))
        runs = [self._command(data, "pack", "install", str(pack)), self._command(data, "search", "fever")]
        return Run(
            sum(run.seconds for run in runs), max(run.largest_mb for run in runs), max(run.all_mb for run in runs)
        )

    def _command(self, data: Path, *arguments: str) -> Run:
        return run_watched("library", "--data", str(data), *arguments)

    def started(self) -> Iterator[Row]:
        """A new process until the library is open and has named the topics of its first language; they take turns."""
        say("Starting")
        small = self.place / "small.clinicpack"
        self._build(self.small, small)
        self._install(small, self.small_data)
        folders = {0: self.empty, min(SMALL, self.count): self.small_data, self.count: self.data}
        taken: dict[int, list[dict[str, float]]] = {count: [] for count in folders}
        for _ in range(STARTS):
            for count, data in folders.items():
                taken[count].append(probe("tests.benchmarks.packs_probe", "start", str(data))[1])
        none = percentile([one["ms"] for one in taken[0]], 0.5)
        for count, seen in taken.items():
            middle = percentile([one["ms"] for one in seen], 0.5)
            yield {
                "what": f"start with {count:,} articles of packs",
                "articles": count,
                **spread([one["ms"] for one in seen]),
                "added_ms": round(middle - none, 1),
                "target": f"+{TARGET_START_MS} ms",
                "peak_mb": max(one["peak_mb"] for one in seen),
            }

    def opened(self) -> Iterator[Row]:
        say("Opening articles, listing packs")
        _, seen = probe("tests.benchmarks.packs_probe", "read", str(self.data), str(self.pack))
        peer = percentile(seen["zipfile"], 0.5)
        yield self._row(
            "an article opened, first time",
            **spread(seen["read"]),
            target=f"{TARGET_ARTICLE_MS} ms",
            x_peer=ratio(percentile(seen["read"], 0.5), peer),
        )
        yield self._row("zipfile: the same bytes read, file open", **spread(seen["zipfile"]))
        yield self._row("zipfile: the file opened", **spread(seen["zipfile_open"]))
        runs = [
            self._command(data, "pack", "list").seconds * 1000 for _ in range(3) for data in (self.empty, self.data)
        ]
        yield self._row("pack list, a new process", **spread(runs[1::2]), x_peer=ratio(min(runs[1::2]), min(runs[::2])))
        yield {"what": "pack list, no packs", "articles": 0, **spread(runs[::2])}

    def gone_back(self) -> Iterator[Row]:
        say("Going back")
        self._command(self.data, "pack", "install", str(self.later))
        run = self._command(self.data, "pack", "rollback", PACK_ID)
        yield self._row("pack rollback, a new process", **spread([run.seconds * 1000]), target=f"{TARGET_BACK_MS} ms")

    def _row(self, what: str, **columns: str | float | None) -> Row:
        return {"what": what, "articles": self.count, **columns}


def _copied(pack: Path, target: Path) -> float:
    began = time.perf_counter()
    shutil.copyfile(pack, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    seconds = time.perf_counter() - began
    target.unlink()
    return seconds
