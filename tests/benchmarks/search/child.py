# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One measured process: an engine builds, opens or answers, and nothing else runs beside it.

    python -m tests.benchmarks.search.child ENGINE FOLDER MODE    (JSON in, one line of JSON out)

The modes are `build`, `start`, `first`, `warm` and `quality`. A peer that is not installed answers {"missing": why}.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.search.peers import Engine, EngineMissingError, make_engine

SMAPS = Path("/proc/self/smaps_rollup")
Asked = dict[str, Any]
Answer = dict[str, Any]


def main() -> int:
    """Do what the arguments say and print the answer."""
    name, folder, mode = sys.argv[1:]
    asked = json.load(sys.stdin)
    began = time.perf_counter()
    try:
        engine = make_engine(name)
    except EngineMissingError as error:
        print(json.dumps({"missing": str(error)}))
        return 0
    imports_ms = (time.perf_counter() - began) * 1000
    answer = MODES[mode](engine, Path(folder), asked) | {"imports_ms": imports_ms}
    print(json.dumps(answer))
    return 0


def _build(engine: Engine, folder: Path, asked: Asked) -> Answer:
    """The index of a file of texts, which are read while they are indexed."""
    from tests.benchmarks.search.corpus import read_file

    began = time.perf_counter()
    engine.build(folder, read_file(Path(asked["texts"])))
    return {"seconds": time.perf_counter() - began, "peak_mb": memory("VmHWM", Path("/proc/self/status"))}


def _start(engine: Engine, folder: Path, asked: Asked) -> Answer:
    """From before opening to the first result."""
    began = time.perf_counter()
    engine.open(folder)
    engine.natural(asked["query"])
    return {"open_ms": (time.perf_counter() - began) * 1000}


def _first(engine: Engine, folder: Path, asked: Asked) -> Answer:
    """Every query of one kind once, in a process that has answered nothing before."""
    engine.open(folder)
    return {"ms": _round(getattr(engine, asked["kind"]), asked["queries"], asked["patience"])}


def _warm(engine: Engine, folder: Path, asked: Asked) -> Answer:
    """Every kind: one round unmeasured, then the measured ones over the queries that the first had time for."""
    engine.open(folder)
    kinds: dict[str, list[float]] = {}
    for kind, queries in asked["queries"].items():
        ask = getattr(engine, kind)
        able = queries[: len(_round(ask, queries, asked["patience"]))]
        kinds[kind] = [taken for _ in range(asked["rounds"]) for taken in _round(ask, able, asked["patience"])]
    return {
        "ms": kinds,
        "snippets_ms": _snippets(engine, asked),
        "pss_mb": memory("Pss", SMAPS),
        "rss_mb": memory("Rss", SMAPS),
    }


def _snippets(engine: Engine, asked: Asked) -> list[float]:
    """The time for the snippets of ten hits; nothing for an engine that makes none."""
    if not hasattr(engine, "snippets"):
        return []
    taken: list[float] = []
    for query in asked["queries"]["natural"]:
        show = engine.snippets(query)
        taken += _round(lambda _, show=show: show(), [query], asked["patience"])
    return taken


def _quality(engine: Engine, folder: Path, asked: Asked) -> Answer:
    from tests.benchmarks.search.quality import mean_reciprocal_rank, ndcg

    engine.open(folder)
    return {
        "sets": {
            name: {
                "count": len(queries),
                "mrr": mean_reciprocal_rank(engine.natural, queries),
                "ndcg": ndcg(engine.natural, queries),
                "typed_mrr": mean_reciprocal_rank(engine.typed, queries),
                "nothing_found": sum(not engine.natural(query["q"]) for query in queries),
            }
            for name, queries in asked["sets"].items()
        },
        "corrected": _corrected(engine, asked["misspelt"]),
    }


def _corrected(engine: Engine, misspelt: Sequence[tuple[str, str]]) -> float | None:
    """Which part of the misspelt words is corrected to the right one at once; None for an engine that corrects none."""
    if not hasattr(engine, "correct"):
        return None
    return sum(engine.correct(wrong) == right for wrong, right in misspelt) / len(misspelt)


def _round(ask: Callable[[str], list[str]], queries: Sequence[str], patience: float) -> list[float]:
    """The milliseconds of each query; it ends early once `patience` seconds are over."""
    taken: list[float] = []
    ends = time.perf_counter() + patience
    for query in queries:
        began = time.perf_counter()
        ask(query)
        ended = time.perf_counter()
        taken.append((ended - began) * 1000)
        if ended > ends:
            break
    return taken


def memory(name: str, file: Path) -> float | None:
    """A line of a file of the kernel in MB; None where there is no such file."""
    if not os.access(file, os.R_OK):
        return None
    for line in file.read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    return None


MODES: dict[str, Callable[[Engine, Path, Asked], Answer]] = {
    "build": _build,
    "start": _start,
    "first": _first,
    "warm": _warm,
    "quality": _quality,
}

if __name__ == "__main__":
    sys.exit(main())
