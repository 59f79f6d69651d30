# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What runs inside user-mode Linux: the steps until the power is cut, or a look at the disk after that.

It is told what to do by the environment, and tells the host what happens, a line of JSON at a time, on the console.
Nothing is told before the program has said that it is done.
"""

from __future__ import annotations

import json
import os
import signal
import traceback
from pathlib import Path

from library.errors import LibraryError
from tests.library.disk_faults import Faults
from tests.power_cut.clinic import STEPS, Clinic

DISK = Path("/run/disk")
LINE = "power-cut "
EAGER = ("dirty_writeback_centisecs", "dirty_expire_centisecs")


def tell(**what: object) -> None:
    print(LINE + json.dumps(what), flush=True)


def wait() -> None:
    """Nothing more is done until the power is cut."""
    while True:
        signal.pause()


class Cut:
    """When the host is asked to cut: after a report, at an operation on the disk, or while it goes on after one."""

    def __init__(self, kind: str, number: int) -> None:
        self.kind, self.number = kind, number

    def at_operation(self) -> None:
        tell(cut=True)
        if self.kind == "operation":
            wait()

    def after_report(self, number: int) -> None:
        if self.kind == "report" and self.number == number:
            tell(cut=True)
            wait()


def run(clinic: Clinic, cut: Cut) -> None:
    """All steps, each reported when it is done."""
    if cut.kind == "running":  # a kernel that writes all the time, so that anything may have reached the disk
        for name in EAGER:
            Path("/proc/sys/vm", name).write_text("1")
    operation = cut.number if cut.kind in ("operation", "running") else 0
    with Faults().at(operation, DISK, cut.at_operation) as faults:
        for number, step in enumerate(STEPS, 1):
            clinic.do(step)
            tell(done=number)
            cut.after_report(number)
        tell(operations=faults.steps)


def check(clinic: Clinic, done: int) -> None:
    """What is there, and whether the program can go on from it: the interrupted step again, then all others."""
    found = clinic.look()
    tell(found=found)
    for step in STEPS[done:]:
        if step is not STEPS[done] or found[step.thing] != step.value:
            clinic.do(step)
    tell(end=clinic.look(), left_over=clinic.left_over())


def control() -> None:
    """A file that nobody flushed: if it is there after the cut, the cut is none."""
    tell(kernel=os.uname().release)
    (DISK / "not-flushed").write_bytes(b"x" * 5000)
    tell(cut=True)
    wait()


def main() -> None:
    clinic = Clinic(DISK / "clinic" / "data", Path(os.environ["STICK"]))
    phase, number = os.environ["PHASE"], int(os.environ["NUMBER"])
    try:
        if not os.path.ismount(DISK):
            tell(error="the disk could not be mounted")
        elif phase == "check":
            check(clinic, number)
        elif phase == "look":
            tell(kept=(DISK / "not-flushed").exists())
        elif phase == "control":
            control()
        else:
            run(clinic, Cut(phase, number))
    except (LibraryError, OSError, AssertionError):
        tell(error=traceback.format_exc())


if __name__ == "__main__":
    main()
