# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where the power is cut, and what is said of the disk afterwards. Knows nothing of machines.

What was reported must be there. The one thing that was being changed is as before or as wanted; anything else is
between.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tests.power_cut.clinic import STEPS, THINGS, states


class Point(NamedTuple):
    """ "report": right after a step was reported; "operation": before or after a flush, an opening, a deletion ...;

    "running": a moment after an operation, while the program goes on and the kernel writes all the time.
    """

    kind: str
    number: int


class Verdict(NamedTuple):
    """`doing` is the step that was cut or had just been reported; the others hold a sentence for each fault."""

    doing: str
    lost: tuple[str, ...]
    between: tuple[str, ...]
    stuck: tuple[str, ...]
    """The program could not go on as if nothing had happened."""


def points(cuts: int, operations: int) -> list[Point]:
    """So many points over the whole morning: half of them after reports, the others at and after operations."""
    reports = min(len(STEPS), (cuts + 1) // 2)
    at_operations = (cuts - reports + 1) // 2
    return [
        *(Point("report", number) for number in _spread(reports, len(STEPS))),
        *(Point("operation", number) for number in _spread(at_operations, operations)),
        *(Point("running", number) for number in _spread(cuts - reports - at_operations, operations)),
    ]


def judge(point: Point, done: int, found: Mapping[str, str], end: Mapping[str, str], faults: Sequence[str]) -> Verdict:
    """`done` steps were reported; `found` is what was there after the cut, `end` after the program had gone on."""
    known = states(STEPS)
    running = point.kind != "report" and done < len(STEPS)
    lost, between = [], []
    for thing in THINGS:
        there, wanted = found.get(thing, "not looked at"), known[done][thing]
        if there == wanted or (running and there == known[done + 1][thing]):
            continue
        earlier = {state[thing] for state in known[:done]}
        (lost if there in earlier else between).append(f"{thing}: {there} instead of {wanted}")
    stuck = [f"{thing}: {end.get(thing, 'not reached')}" for thing in THINGS if end.get(thing) != known[-1][thing]]
    doing = STEPS[done if running else done - 1].doing
    return Verdict(doing, tuple(lost), tuple(between), (*stuck, *faults))


def _spread(count: int, total: int) -> list[int]:
    """`count` numbers from 1 to `total`, evenly."""
    return [1 + total * (2 * index + 1) // (2 * count) for index in range(count)]
