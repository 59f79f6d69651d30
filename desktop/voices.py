# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The voices of the computer: speech-dispatcher's own program on Linux, SAPI through a child of ours on Windows.

One process speaks one passage and ends when it was heard, so nothing here waits, and a voice that hangs or dies
takes nothing with it. A text goes in through stdin: everybody on a computer can read the words of a command.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from functools import partial
from shutil import which
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, SignalInstance

from library.paths import Paths, own_command
from library.wording import base_language

LOOKING_MS = 60_000
"""A speech server starts and lists some ten thousand voices within this time, or it does not count."""
LEAST_MS = 20_000
MS_FOR_A_LETTER = 300
"""Slow voices say five letters in a second and a half; after that a voice has hung."""
ENDING_MS = 2000
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*")


class Voices(Protocol):
    """What speaks, one passage at a time."""

    @property
    def looked(self) -> SignalInstance:
        """Which languages can be spoken: a frozenset, empty where the computer has no voice."""

    @property
    def ended(self) -> SignalInstance:
        """The passage ended: True if it was heard, False if the voice broke off; not after a stop."""

    def look(self) -> None:
        """Find out what there is; `looked` follows."""

    def speak(self, text: str, language: str) -> None: ...

    def stop(self) -> None:
        """Be silent at once."""


class System(NamedTuple):
    """How the programs of one system are called."""

    listing: tuple[str, ...]
    speaking: Callable[[str], tuple[str, ...]]
    """The command that speaks a language."""
    stopping: tuple[str, ...] = ()
    """What silences a voice whose process was ended, where that is not enough."""


class ProcessVoices(QObject):
    """`find` gives the system's programs; it is asked when the first article is read, not when the window opens."""

    looked = Signal(object)
    ended = Signal(bool)

    def __init__(self, find: Callable[[], System | None], parent: QObject) -> None:
        super().__init__(parent)
        self._find = find
        self._system: System | None = None
        self._process: QProcess | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        self._receive: Callable[[bool, str], None] = lambda whole, said: None

    def look(self) -> None:
        self._system = self._find()
        if self._system is None:
            self.looked.emit(frozenset())
        else:
            self._run(self._system.listing, "", LOOKING_MS, lambda _, said: self.looked.emit(spoken_languages(said)))

    def speak(self, text: str, language: str) -> None:
        assert self._system is not None, "only who found a voice lets it speak"
        patience = LEAST_MS + MS_FOR_A_LETTER * len(text)
        self._run(self._system.speaking(language), one_line(text), patience, lambda whole, _: self.ended.emit(whole))

    def stop(self) -> None:
        if self._end_process() and self._system is not None and self._system.stopping:
            program, *arguments = self._system.stopping
            QProcess.startDetached(program, arguments)

    def _run(self, command: Sequence[str], told: str, patience: int, receive: Callable[[bool, str], None]) -> None:
        assert self._process is None, "the passage before has not ended"
        process = self._process = QProcess(self)
        self._receive = receive
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        process.started.connect(partial(_tell, process, told))
        self._patience.start(patience)
        program, *arguments = command
        process.start(program, arguments)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._leave(code == 0 and status == QProcess.ExitStatus.NormalExit)

    def _fail(self, error: QProcess.ProcessError) -> None:
        """A program that was never there does not end; every other one does."""
        if error == QProcess.ProcessError.FailedToStart:
            self._leave(False)

    def _leave(self, whole: bool) -> None:
        process, self._process = self._process, None
        assert process is not None, "only what was begun ends"
        self._patience.stop()
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", errors="replace")
        process.deleteLater()
        self._receive(whole, said)

    def _give_up(self) -> None:
        self.stop()
        self._receive(False, "")

    def _end_process(self) -> bool:
        """Whether there was one."""
        process, self._process = self._process, None
        self._patience.stop()
        if process is None:
            return False
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(ENDING_MS)
        process.deleteLater()
        return True


def system_voices(paths: Paths, parent: QObject) -> ProcessVoices:
    return ProcessVoices(partial(sapi, paths) if sys.platform == "win32" else speech_dispatcher, parent)


def speech_dispatcher() -> System | None:
    """`spd-say` starts the server where it does not run. It goes on speaking when the one who asked is gone.

    List the voices; wait, take the words from stdin, in a language; stop. Its long name for that last one is broken.
    """
    program = which("spd-say")
    if program is None:
        return None
    return System((program, "-L"), lambda language: (program, "-w", "-e", "-l", language), (program, "-S"))


def sapi(paths: Paths) -> System:
    """A child of ours: the packaged program as a command, which opens no console, or the interpreter of a checkout."""
    program = [sys.executable, "-m", "desktop"] if paths.program is None else own_command(paths)
    start = (*program, "--voice")
    return System((*start, "list"), lambda language: (*start, "say", language))


def spoken_languages(listed: str) -> frozenset[str]:
    """The languages of a list of voices, "name language variant" or the language alone, line by line."""
    columns = (line.split()[-2:] for line in listed.splitlines() if line.strip())
    return frozenset(base_language(line[0]) for line in columns if _TAG.fullmatch(line[0]))


def one_line(text: str) -> str:
    """As `spd-say` reads it: a line is a passage, and one that begins with "!-!" would be a command."""
    return f" {' '.join(text.split())}\n"


def _tell(process: QProcess, told: str) -> None:
    process.write(told.encode("utf-8"))
    process.closeWriteChannel()
