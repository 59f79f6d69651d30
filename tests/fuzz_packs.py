# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`python -m tests.fuzz_packs --minutes N`: attacks the reader of packs for so long, with other examples each time.

Run on purpose, never by the tests, which try the same few examples each time. Each finding is shown with the smallest
example of it; exit 1 if there is one. `--seed` repeats a run.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.library.pack_promises import ATTACKS, within_limits

A_ROUND = 250
"""Examples of one attack before the next one has its turn."""
MOST_MEMORY = 2**31
MEMORY_DISK = Path("/dev/shm")


class Findings:
    """How often each attack was tried, and what was found, one example for each sentence."""

    def __init__(self) -> None:
        self.tried: Counter[str] = Counter()
        self.found: dict[str, str] = {}

    def attack(self, name: str, number: int) -> None:
        """One round of an attack."""
        strategy, holds = ATTACKS[name]
        check = self._counted(name, strategy, holds)
        try:
            seed(number)(check)()
        except Exception as error:
            notes = "\n".join(getattr(error, "__notes__", ()))
            place = _place(error)
            sentence = f"{name}: {type(error).__name__} at {place}"
            if sentence not in self.found:
                self.found[sentence] = f"{error}\n{notes}"[:4000]
                print(f"FOUND {sentence}\n{self.found[sentence]}", flush=True)

    def _counted(
        self, name: str, strategy: st.SearchStrategy[object], holds: Callable[..., None]
    ) -> Callable[[], None]:
        @settings(
            max_examples=A_ROUND,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
            print_blob=False,
            report_multiple_bugs=False,
        )
        @given(strategy)
        def check(example: Any) -> None:
            self.tried[name] += 1
            with tempfile.TemporaryDirectory(prefix="clinic-library-fuzz-") as folder, within_limits():
                holds(example, Path(folder))

        return check


def _place(error: BaseException) -> str:
    """The innermost line of the program that took part."""
    at, trace = "", error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if "library" in file.parts and "site-packages" not in file.parts:
            at = f"{file.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return at


def main() -> int:
    """Attack until the time is over, then say what was tried and found; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz_packs", description="Attack the reader of packs.")
    parser.add_argument("--minutes", type=float, required=True, metavar="N", help="how long")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32), help="repeats a run")
    parser.add_argument("--only", action="append", choices=list(ATTACKS), help="one attack; may be given again")
    asked = parser.parse_args()
    os.sync = os.fsync = lambda *_: None  # type: ignore[assignment] # it is not about power cuts here
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    if MEMORY_DISK.is_dir():
        tempfile.tempdir = str(MEMORY_DISK)
    findings, number = Findings(), asked.seed
    print(f"seed {asked.seed}", flush=True)
    began = time.monotonic()
    while time.monotonic() - began < asked.minutes * 60:
        for name in asked.only or ATTACKS:
            number += 1
            findings.attack(name, number)
    for name, count in findings.tried.items():
        print(f"{count:9,}  {name}")
    minutes = (time.monotonic() - began) / 60
    print(f"{findings.tried.total():9,}  examples in {minutes:.1f} minutes")
    print(f"{len(findings.found):9,}  findings")
    return 1 if findings.found else 0


if __name__ == "__main__":
    sys.exit(main())
