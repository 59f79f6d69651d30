# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Processes behind the window: what they say arrives, how they end is known, and a stop is a stop.

Small programs of the test stand in for the real ones.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from desktop.long_work import NAME, NOT_ENDED, LongWork, Outcome
from library.sentences import said, to_line, translated

NEVER_ENDS = "import time\nprint('1 10', flush=True)\nwhile True: time.sleep(0.1)"


class Bench:
    """A work and all that it reported."""

    def __init__(self, qtbot: QtBot) -> None:
        self.owner = QObject()
        self.work = LongWork(self.owner)
        self.steps: list[tuple[int, int]] = []
        self.outcomes: list[Outcome] = []
        self.work.progressed.connect(lambda done, total: self.steps.append((done, total)))
        self.work.ended.connect(self.outcomes.append)
        self._qtbot = qtbot

    def run(self, program: str, told: str = "") -> Outcome:
        self.work.start((sys.executable, "-c", program), told)
        self._qtbot.waitUntil(lambda: not self.work.is_running, timeout=20_000)
        return self.outcomes[-1]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.work.stop()


@pytest.mark.parametrize(
    ("program", "steps"),
    [
        ("print('0 2'); print('2 2')", [(0, 2), (2, 2)]),
        ("for piece in ('1 1', '0\\n2', ' 10\\n3 10'): print(piece, end='', flush=True)", [(1, 10), (2, 10)]),
        ("print('-1 2'); print('one two'); print('1 2 3'); print('\\u0661 \\u0662'); print()", [(1, 2)]),
        ("", []),
    ],
)
def test_lines_of_two_numbers_are_progress_and_nothing_else_is(
    bench: Bench, program: str, steps: list[tuple[int, int]]
) -> None:
    program = f"import sys\nsys.stdout.reconfigure(encoding='utf-8')\n{program}"
    assert bench.run(program) == (0, ())
    assert bench.steps == steps


@pytest.mark.parametrize(
    ("program", "code", "said"),
    [
        ("print('clinic-library: One.\\n\\nTwo: three.', file=sys.stderr); sys.exit(1)", 1, ("One.", "Two: three.")),
        ("sys.exit('clinic-library: The stick is full.')", 1, ("The stick is full.",)),
        ("sys.stderr.buffer.write('Vögel \\u2068x\\u2069'.encode()); sys.exit(2)", 2, ("Vögel \u2068x\u2069",)),
        ("sys.stderr.buffer.write(b'D\\xff\\n')", 0, ("D\ufffd",)),
        ("import os; print('Late.', file=sys.stderr, flush=True); os.abort()", NOT_ENDED, ("Late.",)),
    ],
)
def test_how_it_ended_and_what_it_said_arrives(bench: Bench, program: str, code: int, said: tuple[str, ...]) -> None:
    outcome = bench.run(f"import sys\n{program}")
    assert outcome == (code, said)
    assert outcome.complaint == "\n".join(said)
    assert len(bench.outcomes) == 1


@pytest.mark.parametrize("program", ["no-such-program", ""])
def test_a_program_that_is_not_there_ends_at_once(bench: Bench, qtbot: QtBot, program: str) -> None:
    bench.work.start((program, "-c", "x"))
    qtbot.waitUntil(lambda: bench.outcomes == [(NOT_ENDED, ())])
    assert not bench.work.is_running


@pytest.mark.parametrize("told", ["seven green birds", "fünf Vögel\nmore", ""])
def test_a_secret_goes_through_a_pipe_and_stands_in_no_command(bench: Bench, told: str) -> None:
    program = "import sys\nread = sys.stdin.buffer.read()\nsys.stderr.buffer.write(repr(read).encode())"
    assert bench.run(program, told).said == (repr(told.encode()),)


def test_a_program_that_does_not_listen_ends_as_it_likes(bench: Bench) -> None:
    assert bench.run("import sys; sys.stdin.close()", "x" * 2**20) == (0, ())


def test_a_stop_ends_it_at_once_and_nothing_more_is_heard(bench: Bench, qtbot: QtBot) -> None:
    bench.work.start((sys.executable, "-c", NEVER_ENDS))
    qtbot.waitUntil(lambda: bench.steps == [(1, 10)], timeout=20_000)
    (process,) = bench.work.findChildren(QProcess)
    bench.work.stop()
    assert (process.state(), bench.work.is_running) == (QProcess.ProcessState.NotRunning, False)
    qtbot.wait(50)  # what was on its way
    assert bench.outcomes == []
    bench.work.stop()


def test_other_work_can_be_begun_in_the_moment_in_which_one_ends(bench: Bench, qtbot: QtBot) -> None:
    begun = []

    def begin(outcome: Outcome) -> None:
        if not begun:
            begun.append(outcome)
            bench.work.start((sys.executable, "-c", "print('7 7')"))

    bench.work.ended.connect(begin)
    bench.work.start((sys.executable, "-c", "print('half', end='')"))
    qtbot.waitUntil(lambda: len(bench.outcomes) == 2, timeout=20_000)
    assert (bench.steps, bench.outcomes) == ([(7, 7)], [(0, ()), (0, ())])


def test_two_at_a_time_are_a_mistake(bench: Bench) -> None:
    bench.work.start((sys.executable, "-c", NEVER_ENDS))
    with pytest.raises(AssertionError, match="has not ended"):
        bench.work.start((sys.executable, "-c", ""))


def test_a_sentence_of_the_process_is_said_in_the_language_of_the_window(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = to_line(said("{name} is lost.", name="Kenya"))
    outcome = bench.run(f"import sys\nsys.stderr.write({NAME + line!r} + chr(10) + 'as it is')\nsys.exit(2)")
    assert outcome.said == ("Kenya is lost.", "as it is")
    monkeypatch.setattr("desktop.long_work.in_language", lambda text: translated(text, str.upper))
    assert outcome.complaint == "Kenya is lost.\nas it is", "a translation whose places do not fit is passed over"
    monkeypatch.setattr("desktop.long_work.in_language", lambda text: translated(text, lambda _: "{name} se perdió."))
    assert outcome.complaint == "Kenya se perdió.\nas it is"
