# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The judge of the power cut (`python -m tests.power_cut`, run on purpose) sees every fault; nothing is cut here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.power_cut.clinic import NOTHING, STEPS, THINGS, Clinic, make_packs, states
from tests.power_cut.judge import Point, judge, points

KNOWN = states(STEPS)
END = KNOWN[-1]


def test_every_step_of_the_morning_is_seen_and_nothing_is_left_over(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    make_packs(tmp_path / "stick")
    clinic = Clinic(tmp_path / "data", tmp_path / "stick")
    assert clinic.look() == KNOWN[0] == dict.fromkeys(THINGS, NOTHING)
    for step, wanted in zip(STEPS, KNOWN[1:], strict=True):
        clinic.do(step)
        assert clinic.look() == wanted
    assert clinic.left_over() == []


def test_what_no_step_made_is_seen_as_such(tmp_path: Path) -> None:
    """Half an article, a pack with a hole and half a paper have no value of a step."""
    (tmp_path / "stick").mkdir()
    make_packs(tmp_path / "stick")
    clinic = Clinic(tmp_path / "data", tmp_path / "stick")
    for step in STEPS[:6]:
        clinic.do(step)
    for name in ("local/articles/en/ours.md", "handout.pdf"):
        path = tmp_path / "data" / name
        path.write_bytes(path.read_bytes()[:1000])
    for path in (tmp_path / "data" / "packs").rglob("*.clinicpack"):
        path.write_bytes(bytes(1000))
    found = clinic.look()
    wrong = {thing for thing in THINGS if found[thing] not in {state[thing] for state in KNOWN}}
    assert wrong == {"articles", "paper", "packs"}


@pytest.mark.parametrize("done", range(1, len(STEPS)))
def test_old_and_new_are_both_good_only_while_a_step_runs(done: int) -> None:
    step, after = STEPS[done], KNOWN[done + 1]
    assert judge(Point("operation", 1), done, KNOWN[done], END, []) == (step.doing, (), (), ())
    assert judge(Point("running", 1), done, after, END, []) == (step.doing, (), (), ())
    told = judge(Point("report", done), done, after, END, [])
    assert (told.doing, bool(told.lost or told.between)) == (STEPS[done - 1].doing, True)


@pytest.mark.parametrize("kind", ["report", "operation", "running"])
@pytest.mark.parametrize("done", [number for number, step in enumerate(STEPS, 1) if step.doing != "damage"])
def test_a_report_that_did_not_hold_is_a_loss(kind: str, done: int) -> None:
    thing = STEPS[done - 1].thing
    found = {**KNOWN[done], thing: KNOWN[done - 1][thing]}
    verdict = judge(Point(kind, 1), done, found, END, [])
    assert verdict.between == () and verdict.lost == (
        f"{thing}: {KNOWN[done - 1][thing]} instead of {KNOWN[done][thing]}",
    )


@pytest.mark.parametrize("thing", THINGS)
def test_anything_else_is_between(thing: str) -> None:
    found = {**KNOWN[9], thing: "half of it"}
    verdict = judge(Point("operation", 1), 9, found, END, [])
    assert (verdict.lost, verdict.between) == ((), (f"{thing}: half of it instead of {KNOWN[9][thing]}",))
    assert judge(Point("operation", 1), 9, {}, END, []).between, "a disk that nobody could look at is no good one"


def test_a_program_that_cannot_go_on_is_stuck() -> None:
    point = Point("report", 9)
    assert judge(point, 9, KNOWN[9], {}, []).stuck == tuple(f"{thing}: not reached" for thing in THINGS)
    assert judge(point, 9, KNOWN[9], {**END, "settings": "3"}, []).stuck == ("settings: 3",)
    assert judge(point, 9, KNOWN[9], END, ["the disk is read-only"]).stuck == ("the disk is read-only",)


@pytest.mark.parametrize("cuts", [1, 2, 3, 4, 30, 48, 60, 200])
def test_the_cuts_are_spread_over_the_whole_morning(cuts: int) -> None:
    made = points(cuts, operations=300)
    assert len(made) == cuts
    for kind, last in (("report", len(STEPS)), ("operation", 300), ("running", 300)):
        numbers = [point.number for point in made if point.kind == kind]
        assert numbers == sorted(set(numbers)) and all(1 <= number <= last for number in numbers)
    reports = {point.number for point in made if point.kind == "report"}
    assert cuts < 2 * len(STEPS) or reports == set(range(1, len(STEPS) + 1))
