# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A command of the checkout run to its end, while the memory of it and of all processes it starts is looked at.

Memory is PSS, looked at a few times a second: pages that several processes share count once in the sum.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.timing import CHECKOUT

PATIENCE = 3600
INTERVAL = 0.1


class Run(NamedTuple):
    """`largest_mb` of one process, `all_mb` of all at one moment."""

    seconds: float
    largest_mb: float
    all_mb: float


def run_watched(module: str, *arguments: str) -> Run:
    """Raises RuntimeError with what the command said if it fails."""
    began = time.perf_counter()
    largest = together = 0.0
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=CHECKOUT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while True:
            memory = [_pss_mb(pid) for pid in _family(process.pid)]
            largest, together = max(largest, *memory), max(together, sum(memory))
            with suppress(subprocess.TimeoutExpired):
                process.wait(INTERVAL)
                break
            if time.perf_counter() - began > PATIENCE:
                process.kill()
        said = process.stderr.read() if process.stderr else ""
    if process.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode}: {said}")
    return Run(time.perf_counter() - began, round(largest, 1), round(together, 1))


def _family(pid: int) -> Iterator[int]:
    """A process and all that it started."""
    yield pid
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                yield from _family(int(child))


def _pss_mb(pid: int) -> float:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0
