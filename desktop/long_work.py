# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Long work in a process of its own, so that no letter that is typed waits for it, and a stop is a stop at once.

A process says "done total" in lines on stdout and ends with 0, or with 1 if it found something; sentences for a
person stand on stderr. What it leaves half-done when it is stopped is swept by whoever started it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, QProcess, Signal

from desktop.i18n import in_language
from library.sentences import from_line

ENDING_MS = 2000
NAME = "clinic-library: "
"""What the commands put before a sentence of warning."""
NOT_ENDED = -1


class Outcome(NamedTuple):
    """How a process ended: its exit code, `NOT_ENDED` if it broke off or never began, and what it said on stderr."""

    code: int
    said: tuple[str, ...]
    """Sentences of the library where they are some."""

    @property
    def complaint(self) -> str:
        """All that was said, as one text in the language of the window."""
        return "\n".join(map(in_language, self.said))


class LongWork(QObject):
    """One process at a time."""

    progressed = Signal(object, object)
    """Done, total: whole numbers, also larger ones than Qt counts with."""
    ended = Signal(object)
    """An `Outcome`; not after a stop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._heard = ""

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start(self, command: Sequence[str], told: str = "") -> None:
        """`told` is what the process reads from stdin: secrets never stand in a command, which others can read."""
        assert self._process is None, "the work before has not ended"
        process = self._process = QProcess(self)
        self._heard = ""
        process.readyReadStandardOutput.connect(self._listen)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        process.started.connect(lambda: _tell(process, told))
        program, *arguments = command
        process.start(program, arguments)

    def stop(self) -> None:
        """End the process at once; nothing more is heard of it."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(ENDING_MS)
            process.deleteLater()

    def _listen(self) -> None:
        assert self._process is not None, "only a running process speaks"
        *lines, self._heard = (self._heard + _text(self._process.readAllStandardOutput())).split("\n")
        for line in lines:
            numbers = line.split()
            if len(numbers) == 2 and all(number.isdecimal() for number in numbers):
                self.progressed.emit(int(numbers[0]), int(numbers[1]))

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        assert self._process is not None, "only a running process ends"
        said = _text(self._process.readAllStandardError()).split("\n")
        whole = status == QProcess.ExitStatus.NormalExit
        self._leave(Outcome(code if whole else NOT_ENDED, tuple(filter(None, map(_sentence, said)))))

    def _fail(self, error: QProcess.ProcessError) -> None:
        """A process that was never there does not end; every other one does."""
        if error == QProcess.ProcessError.FailedToStart:
            self._leave(Outcome(NOT_ENDED, ()))

    def _leave(self, outcome: Outcome) -> None:
        process, self._process = self._process, None
        assert process is not None, "only what was begun is left"
        process.deleteLater()
        self.ended.emit(outcome)


def _tell(process: QProcess, told: str) -> None:
    process.write(told.encode("utf-8"))
    process.closeWriteChannel()


def _sentence(line: str) -> str:
    return from_line(line.strip().removeprefix(NAME))


def _text(data: QByteArray) -> str:
    return bytes(data.data()).decode("utf-8", errors="replace")
