# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every engine on every size, each in processes of its own, all in one run because machines are noisy.

A round of queries ends after PATIENCE seconds; `asked` of a row says how many queries there were time for, `queries`
how many there are. First touch goes letter by letter, as typing does; warm rounds are mixed. The disk's cache is warm
throughout: the index was written a moment before.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.search.corpus import read_file, sized, statistics, write_file
from tests.benchmarks.search.quality import document_frequencies, misspellings
from tests.benchmarks.search.queries import KINDS, Queries
from tests.benchmarks.search.words import Text
from tests.benchmarks.timing import CHECKOUT, Row, percentile, say, spread

PATIENCE = 20.0
"""Seconds for a round of one kind of queries."""

ROUNDS = 3
STARTS = 3
LONGEST_BUILD = 3600
SEED = 20261106
MB = 1e6


class PeerMissingError(Exception):
    """The child could not load its engine; the reason says how to get it."""


def measure(names: Sequence[str], texts: list[Text], sizes: Sequence[int], queries: Queries) -> Iterator[Row]:
    """Rows of speed, memory and disk: `what` is texts, build, open, memory, or a kind of query, first touch or warm."""
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as folder:
            file = Path(folder, "texts.jsonl")
            write_file(file, sized(texts, size))
            yield statistics(read_file(file))
            for name in names:
                say(f"{name}, {size:,} documents")
                for row in _guarded(name, _engine(name, file, size, queries.speed)):
                    yield {"engine": name, "documents": size, **row}


def measure_quality(names: Sequence[str], texts: list[Text], queries: Queries) -> Iterator[Row]:
    """Rows of quality, one for each engine and set of judged queries, on all real documents."""
    with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as folder:
        file = Path(folder, "texts.jsonl")
        write_file(file, sized(texts, len(texts)))
        misspelt = misspellings(document_frequencies(texts))
        for name in names:
            say(f"{name}, quality")
            for row in _guarded(name, _found(name, file, queries, misspelt)):
                yield {"engine": name, "documents": len(texts), **row}


def _guarded(name: str, rows: Iterator[Row]) -> Iterator[Row]:
    """The rows, and one that says what went wrong: a peer that fails must not take the others with it."""
    try:
        yield from rows
    except PeerMissingError as error:
        yield {"what": "missing", "note": f"not measured: {error}"}
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        say(f"{name}: {error}")
        yield {"what": "failed", "note": f"gave up: {str(error).strip().splitlines()[-1]}"}


def _engine(name: str, file: Path, size: int, speed: dict[str, list[str]]) -> Iterator[Row]:
    with tempfile.TemporaryDirectory(prefix="index-", dir=file.parent) as index:
        yield _built(name, index, file, size)
        starts = [_child(name, index, "start", query=speed["natural"][0]) for _ in range(STARTS)]
        opens = [start["open_ms"] for start in starts]
        with_imports = [start["open_ms"] + start["imports_ms"] for start in starts]
        start_ms = round(percentile(with_imports, 0.5), 1)
        yield {"what": "open", "open_ms": round(percentile(opens, 0.5), 1), "start_ms": start_ms}
        for kind in KINDS:
            seen = _child(name, index, "first", kind=kind, queries=speed[kind], patience=PATIENCE)
            yield _series(f"{kind}, first touch", seen["ms"], len(speed[kind]), 1)
        seen = _child(name, index, "warm", queries=_mixed(speed), rounds=ROUNDS, patience=PATIENCE)
        for kind in KINDS:
            yield _series(f"{kind}, warm", seen["ms"][kind], len(speed[kind]), ROUNDS)
        if seen["snippets_ms"]:
            yield _series("snippets, warm", seen["snippets_ms"], len(speed["natural"]), 1)
        yield {"what": "memory", **{column: _rounded(seen[column]) for column in ("pss_mb", "rss_mb")}}


def _built(name: str, index: str, file: Path, size: int) -> Row:
    seen = _child(name, index, "build", texts=str(file))
    written = sum(path.stat().st_size for path in Path(index).rglob("*") if path.is_file())
    return {
        "what": "build",
        "seconds": round(seen["seconds"], 1),
        "documents_a_second": round(size / seen["seconds"]),
        "disk_mb": round(written / MB, 1),
        "peak_mb": _rounded(seen["peak_mb"]),
    }


def _found(name: str, file: Path, queries: Queries, misspelt: list[tuple[str, str]]) -> Iterator[Row]:
    with tempfile.TemporaryDirectory(prefix="index-", dir=file.parent) as index:
        _child(name, index, "build", texts=str(file))
        answer = _child(name, index, "quality", sets=queries.quality, misspelt=misspelt)
        for kind, seen in answer["sets"].items():
            yield {"what": f"quality, {kind}", **{key: round(value, 3) for key, value in seen.items()}}
        if answer["corrected"] is not None:
            yield {"what": "corrected first", "count": len(misspelt), "share": round(answer["corrected"], 3)}


def _mixed(speed: dict[str, list[str]]) -> dict[str, list[str]]:
    """In an order of chance, the same each time, so that a peer with time for a few of them gets a fair sample."""
    return {kind: random.Random(SEED).sample(queries, len(queries)) for kind, queries in speed.items()}


def _series(what: str, milliseconds: list[float], queries: int, rounds: int) -> Row:
    return {"what": what, "queries": queries, "asked": round(len(milliseconds) / rounds), **spread(milliseconds)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _child(name: str, index: str, mode: str, **asked: object) -> dict[str, Any]:
    """Run one measured process; raises PeerMissingError, or RuntimeError with what it printed."""
    command = [sys.executable, "-m", "tests.benchmarks.search.child", name, index, mode]
    done = subprocess.run(
        command,
        cwd=CHECKOUT,
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        timeout=LONGEST_BUILD,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{name}, {mode} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if "missing" in answer:
        raise PeerMissingError(answer["missing"])
    return answer
