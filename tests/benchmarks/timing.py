# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How time is taken: child processes of the same Python, warm or cold disk caches, percentiles.

Nothing here imports Qt or the program: this process lives beside the one that is measured and would share its pages.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
DROP_CACHES = Path("/proc/sys/vm/drop_caches")
PATIENCE = 120
"""Seconds after which a child is given up."""

BORROW = """import runpy, sys
sys.path.append(sys.argv.pop(1))
runpy.run_module(sys.argv.pop(1), run_name="__main__")"""
"""Runs a module of the checkout inside an installed program, whose own code is found first."""

Row = dict[str, str | int | float | None]


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of all values does not exceed."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def spread(milliseconds: Sequence[float]) -> Row:
    """The columns that every series of times has."""
    return {
        "count": len(milliseconds),
        "p50_ms": round(percentile(milliseconds, 0.5), 2),
        "p95_ms": round(percentile(milliseconds, 0.95), 2),
        "max_ms": round(max(milliseconds), 2),
    }


def ratio(value: float, peer: float) -> float:
    return round(value / peer, 2)


def run_module(
    module: str, *arguments: str, program: Path | None = None, patience: float = PATIENCE
) -> tuple[float, str]:
    """Run a module of the checkout in a new process; gives time.time() just before it, and its stdout.

    With the Python, libraries and code of an installed `program`, if one is given: only the module is the checkout's.
    """
    command = [sys.executable, "-m", module, *arguments]
    if program is not None:
        command = [str(program / "runtime" / "python"), "-X", "utf8", "-c", BORROW, str(CHECKOUT), module, *arguments]
    began = time.time()
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=patience, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{module} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return began, done.stdout


def probe(
    module: str, *arguments: str, program: Path | None = None, patience: float = PATIENCE
) -> tuple[float, dict[str, Any]]:
    """The same for a module whose last line is a JSON object."""
    began, output = run_module(module, *arguments, program=program, patience=patience)
    return began, json.loads(output.splitlines()[-1])


def starter_articles() -> list[str]:
    """The articles of the starter pack as language/id, by language."""
    return [f"{path.parent.name}/{path.stem}" for path in sorted(CHECKOUT.glob("resources/starter/articles/*/*.md"))]


def can_drop_caches() -> bool:
    return os.access(DROP_CACHES, os.W_OK)


def drop_caches() -> None:
    """Make the next start read from the disk, as after switching the machine on."""
    os.sync()
    DROP_CACHES.write_text("3\n", encoding="ascii")


def say(text: str) -> None:
    """A remark for the person who waits; the table alone goes to stdout."""
    print(text, file=sys.stderr, flush=True)
