# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A disk that fails, or a program that is killed, at a chosen step: each opening for writing, flush, deletion, ...

`python -m tests.library.disk_faults STEP FOLDER WHAT` does one thing to the packs of a folder and ends with 137 at
the step; without reaching it, it says how many steps there were.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
CHANGES = {"os.mkdir", "os.remove", "os.rmdir", "os.rename", "os.truncate"}


class Faults:
    """Counts the steps below one folder and does `act` at the step that is wanted."""

    def __init__(self) -> None:
        self.folder = ""
        self.steps = 0
        self._wanted = 0
        self._act: Callable[[], None] = lambda: None
        self._fsync, self._sync = os.fsync, os.sync
        sys.addaudithook(self._hear)  # it cannot be taken away again; without a folder it does nothing

    @contextmanager
    def at(self, step: int, folder: Path, act: Callable[[], None]) -> Iterator[Faults]:
        self.folder, self.steps, self._wanted, self._act = str(folder), 0, step, act
        os.fsync, os.sync = self._flush, self._flush_all
        try:
            yield self
        finally:
            self.folder = ""
            os.fsync, os.sync = self._fsync, self._sync

    def step(self) -> None:
        self.steps += 1
        if self.steps == self._wanted:
            self._act()

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.folder or not arguments:
            return
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
        if (writes or event in CHANGES) and str(arguments[0]).startswith(self.folder):
            self.step()

    def _flush(self, number: int) -> None:
        self.step()
        self._fsync(number)
        self.step()

    def _flush_all(self) -> None:
        self._sync()
        self.step()


def main(step: int, folder: Path, what: str) -> int:
    from tests.library.pack_workshop import do

    with Faults().at(step, folder, lambda: os._exit(137)) as faults:
        do(folder, what, lambda done, total: faults.step())
    print(faults.steps)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
