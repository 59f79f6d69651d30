# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`python -m tests.power_cut`: a real power cut. A real FAT32 and a real ext4 lose their power while packs are
installed and settings, packets and articles are saved; then the program looks at what is left and goes on.

Run on purpose, never by the tests: it takes a quarter of an hour. Ends with 1 if anything that was promised broke,
with 0 and a reason where it cannot be tried.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from tests.power_cut.clinic import STEPS, make_packs
from tests.power_cut.judge import Point, Verdict, judge, points
from tests.power_cut.machine import MAKERS, make_disk, run_machine, why_not

CUTS = 60
NAMES = {"vfat": "FAT32", "ext4": "ext4"}


class CannotTryError(Exception):
    """A sentence why there is no power cut on this computer."""


class Bench(NamedTuple):
    """Where one file system is tried."""

    file_system: str
    image: Path
    stick: Path


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.power_cut", description="Cut the power, for real.")
    parser.add_argument("--cuts", type=int, default=CUTS, help=f"for each file system (default: {CUTS})")
    parser.add_argument("--only", choices=[*MAKERS], help="one file system")
    asked = parser.parse_args()
    if reason := why_not():
        print(f"Left out: {reason}")
        return 0
    with tempfile.TemporaryDirectory(prefix="power-cut-") as folder:
        stick = Path(folder, "stick")
        stick.mkdir()
        make_packs(stick)
        chosen = [asked.only] if asked.only else [*MAKERS]
        benches = [Bench(name, Path(folder, f"{name}.img"), stick) for name in chosen]
        try:
            kernel = {bench.file_system: prepare(bench) for bench in benches}
        except CannotTryError as reason:
            print(f"Left out: {reason}")
            return 0
        with ThreadPoolExecutor(len(benches)) as side_by_side:
            tried = list(side_by_side.map(lambda bench: list(cuts_of(bench, max(asked.cuts, 1))), benches))
    print(f"Linux {', '.join(sorted(set(kernel.values())))}, in user mode\n")
    named = zip((NAMES[bench.file_system] for bench in benches), tried, strict=True)
    verdicts = [(name, verdict) for name, found in named for verdict in found]
    print(table(verdicts))
    return 1 if any(verdict.lost or verdict.between or verdict.stuck for _, verdict in verdicts) else 0


def prepare(bench: Bench) -> str:
    """The version of the kernel. Raises CannotTryError if it does not start, or if its power cut loses nothing."""
    make_disk(bench.file_system, bench.image)
    said = run_machine(*bench, "control")
    if said.last("cut") is None:
        fault = said.last("error") or said.end
        raise CannotTryError(f"User-mode Linux does not run here with {NAMES[bench.file_system]}: {fault}")
    if run_machine(*bench, "look").last("kept") is not False:
        raise CannotTryError(
            "A file that was never flushed was still there after the power cut, so that it proves nothing."
        )
    return str(said.last("kernel"))


def cuts_of(bench: Bench, cuts: int) -> Iterator[Verdict]:
    """A new disk for each cut."""
    make_disk(bench.file_system, bench.image)
    whole = run_machine(*bench, "run")
    if whole.last("done") != len(STEPS):
        raise RuntimeError(whole.last("error") or whole.end)
    for point in points(cuts, whole.last("operations")):
        verdict = cut_at(bench, point)
        yield verdict
        faults = "; ".join((*verdict.lost, *verdict.between, *verdict.stuck)) or "all is well"
        print(f"{NAMES[bench.file_system]}, {point.kind} {point.number}, {verdict.doing}: {faults}", flush=True)


def cut_at(bench: Bench, point: Point) -> Verdict:
    make_disk(bench.file_system, bench.image)
    before = run_machine(*bench, point.kind, point.number)
    done = before.last("done") or 0
    after = run_machine(*bench, "check", done)
    faults = [] if before.last("cut") else [before.last("error") or "the power was not cut"]
    faults += [after.last("error")] if after.last("error") else []
    faults += [f"left over: {name}" for name in after.last("left_over") or ()]
    return judge(point, done, after.last("found") or {}, after.last("end") or {}, [*faults, *sorted(set(after.faults))])


def table(verdicts: Sequence[tuple[str, Verdict]]) -> str:
    """How often each went wrong, by file system and by what was being done."""
    lines = ["| file system | while, or right after | cuts | lost | between | stuck |", "|---|---|---|---|---|---|"]
    for name in dict.fromkeys(name for name, _ in verdicts):
        mine = [verdict for of, verdict in verdicts if of == name]
        for doing in (*dict.fromkeys(verdict.doing for verdict in mine), "all"):
            these = [verdict for verdict in mine if doing in (verdict.doing, "all")]
            counts = [len(these), *(sum(1 for one in these if one[field]) for field in (1, 2, 3))]
            lines.append(f"| {name} | {doing} | {' | '.join(map(str, counts))} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
