# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The processes that prepare search, behind the window: how far they are is shown, how they end is told, and none
outlives the window. Small programs of the test stand in for the real ones.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from desktop.indexing import Indexing, IndexingBar
from desktop.tasks import Tasks
from library.models import IndexJob
from library.paths import Paths

NEVER_ENDS = "import time\nprint('1 10', flush=True)\nwhile True: time.sleep(0.1)"
TOLD = "Search could not be prepared. Start the program again."


def job(program: str, title: str = "Large pack") -> IndexJob:
    return IndexJob(title, "en", (sys.executable, "-c", program))


class Shelf:
    """What `Indexing` asks of the library."""

    def __init__(self) -> None:
        self.jobs: tuple[IndexJob, ...] = ()
        self.refreshed = 0

    def index_jobs(self) -> tuple[IndexJob, ...]:
        return self.jobs

    def refresh_search(self) -> None:
        self.refreshed += 1

    def close(self) -> None:
        pass


class Bench:
    """An `Indexing` with jobs of the test, and everything that it showed."""

    def __init__(self, executor: Any, qtbot: QtBot) -> None:
        self.shelf = Shelf()
        self.tasks = Tasks(lambda: self.shelf, executor)  # type: ignore[arg-type, return-value]
        self.owner = QObject()
        self.indexing = Indexing(self.tasks, self.owner)
        self.bar = self.indexing.bar
        self.shown: list[tuple[str, int, int]] = []
        self.refreshed: list[None] = []
        self.indexing.refreshed.connect(lambda: self.refreshed.append(None))
        show = self.bar.show_progress

        def note(title: str, done: int, total: int) -> None:
            self.shown.append((title, done, total))
            show(title, done, total)

        self.bar.show_progress = note  # type: ignore[method-assign]
        self._qtbot = qtbot
        qtbot.addWidget(self.bar)

    def start(self, *jobs: IndexJob) -> None:
        self.shelf.jobs = jobs
        self.indexing.start()

    def run(self, *jobs: IndexJob) -> None:
        """Starts the jobs and waits until none is left."""
        self.start(*jobs)
        self._qtbot.waitUntil(lambda: not self.indexing.is_running, timeout=60_000)

    def process(self) -> QProcess:
        (found,) = self.indexing.findChildren(QProcess)
        return found


@pytest.fixture
def bench(inline: Any, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(inline, qtbot)
    yield made
    made.indexing.close()
    made.tasks.close()


# ---- the bar ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "done", "total", "text"),
    [
        ("Large pack", 0, 0, "Preparing search: Large pack"),
        ("Large pack", 0, 7, "Preparing search: Large pack\n0 of 7 articles"),
        ("Large pack", 1250, 75_000, "Preparing search: Large pack\n1,250 of 75,000 articles"),
        ("<b>{title}</b>", 7, 7, "Preparing search: <b>{title}</b>\n7 of 7 articles"),
    ],
)
def test_the_bar_says_what_is_prepared_and_how_far_it_is(
    qtbot: QtBot, title: str, done: int, total: int, text: str
) -> None:
    bar = IndexingBar()
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    bar.show_progress(title, done, total)
    assert bar.label.text() == text
    assert (bar.progress.maximum(), bar.isVisible()) == (total, True)
    assert bar.progress.value() == done
    assert bar.stop_button.isVisible() and bar.progress.isVisible()


def test_a_title_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    bar = IndexingBar()
    qtbot.addWidget(bar)
    bar.show_progress("Plain", 0, 0)
    plain = bar.label.sizeHint()
    bar.show_progress("Pl<br><br><br><br><br><br><br>ain", 0, 0)
    assert bar.label.sizeHint().height() <= 3 * plain.height()


def test_an_end_is_a_sentence_or_nothing_and_progress_comes_again(qtbot: QtBot) -> None:
    bar = IndexingBar()
    qtbot.addWidget(bar)
    bar.show_progress("Large pack", 1, 2)
    bar.show_end("The disk is full.")
    assert (bar.isVisible(), bar.label.text()) == (True, "The disk is full.")
    assert not bar.progress.isVisible() and not bar.stop_button.isVisible()
    bar.show_progress("Large pack", 1, 2)
    assert bar.progress.isVisible() and bar.stop_button.isVisible()
    bar.show_end("")
    assert not bar.isVisible()


def test_the_bar_can_be_read_aloud(qtbot: QtBot) -> None:
    bar = IndexingBar()
    qtbot.addWidget(bar)
    assert bar.progress.accessibleName() == "Preparing search"
    assert bar.stop_button.text() == "Stop"


# ---- jobs -------------------------------------------------------------------------------------------------


def test_nothing_to_prepare_shows_nothing(bench: Bench) -> None:
    bench.start()
    assert (bench.indexing.is_running, bench.bar.isVisible(), bench.refreshed) == (False, False, [])


PRINTED: list[tuple[str, list[tuple[int, int]]]] = [
    ("print('1 10'); print('10 10')", [(1, 10), (10, 10)]),
    ("print('1 10\\n2 10\\n3 10')", [(1, 10), (2, 10), (3, 10)]),
    ("say('1 1'); say('0\\n2'); say(' 1'); say('0\\n')", [(1, 10), (2, 10)]),
    ("say('4 10')", []),
    ("print('garbage'); print('1'); print('1 2 3'); print('-1 5'); print('a b'); print(); print('2 10')", [(2, 10)]),
    ("sys.stdout.buffer.write(b'\\xff\\xfe \\x00\\n3 10\\n')", [(3, 10)]),
    ("say('5 10\\r\\n')", [(5, 10)]),
    ("print('\\u0663 \\u0664\\u0664')", [(3, 44)]),
    ("pass", []),
]
"""What a process prints, and what is shown of it."""


@pytest.mark.parametrize(("program", "shown"), PRINTED)
def test_lines_of_two_numbers_are_progress_and_everything_else_is_not(
    bench: Bench, program: str, shown: list[tuple[int, int]]
) -> None:
    say = "import sys, time\ndef say(text): sys.stdout.write(text); sys.stdout.flush(); time.sleep(0.05)\n"
    bench.run(job(f"{say}sys.stdout.reconfigure(encoding='utf-8')\n{program}"))
    assert bench.shown == [("Large pack", 0, 0), *(("Large pack", done, total) for done, total in shown)]
    assert (bench.refreshed, bench.shelf.refreshed) == ([None], 1)
    assert not bench.bar.isVisible()


def test_each_job_has_its_turn_and_its_title_and_is_taken_up_when_it_is_done(bench: Bench, qtbot: QtBot) -> None:
    bench.start(job("print('1 2')", "First"), job("print('2 3')", "Second"))
    assert bench.bar.label.text() == "Preparing search: First"
    qtbot.waitUntil(lambda: len(bench.refreshed) == 1, timeout=60_000)
    assert bench.indexing.is_running, "the second has begun"
    qtbot.waitUntil(lambda: len(bench.refreshed) == 2, timeout=60_000)
    assert bench.shown == [("First", 0, 0), ("First", 1, 2), ("Second", 0, 0), ("Second", 2, 3)]
    assert (bench.shelf.refreshed, bench.indexing.is_running, bench.bar.isVisible()) == (2, False, False)


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("import sys; sys.exit('clinic-library: The disk is full; make room.')", "The disk is full; make room."),
        ("import sys; sys.exit('The disk is full.')", "The disk is full."),
        ("import sys; print('1 2'); sys.exit(2)", TOLD),
        ("import sys; sys.stderr.buffer.write(b'D\\xff\\n'); sys.exit(1)", "D\ufffd"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGTERM)", TOLD),
        ("import os; os.abort()", TOLD),
    ],
)
def test_a_job_that_fails_is_told_and_no_other_is_begun(bench: Bench, program: str, told: str) -> None:
    bench.run(job(program), job("print('1 1')", "Never begun"))
    assert (bench.bar.label.text(), bench.bar.isVisible(), bench.bar.progress.isVisible()) == (told, True, False)
    assert (bench.refreshed, bench.shelf.refreshed) == ([], 0)
    assert {title for title, _, _ in bench.shown} == {"Large pack"}


@pytest.mark.parametrize("program", ["no-such-program", "", "folder", "file"])
def test_a_program_that_cannot_be_started_is_told(bench: Bench, tmp_path: Path, program: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("no program")
    bench.run(IndexJob("Large pack", "en", (str(tmp_path / program) if program else "", "index")))
    assert (bench.bar.label.text(), bench.bar.progress.isVisible()) == (TOLD, False)
    assert bench.refreshed == []


def test_what_is_started_again_after_a_failure_runs(bench: Bench) -> None:
    bench.run(job("raise SystemExit(1)"))
    bench.run(job("print('1 1')"))
    assert (bench.refreshed, bench.bar.isVisible()) == ([None], False)


def test_stop_ends_the_process_and_says_that_it_goes_on_later(bench: Bench, qtbot: QtBot) -> None:
    bench.start(job(NEVER_ENDS), job("print('1 1')", "Never begun"))
    qtbot.waitUntil(lambda: ("Large pack", 1, 10) in bench.shown, timeout=60_000)
    process = bench.process()
    bench.bar.stop_button.click()
    assert process.state() == QProcess.ProcessState.NotRunning
    assert not bench.indexing.is_running
    assert bench.bar.label.text() == "Stopped. Search goes on being prepared at the next start."
    assert not bench.bar.stop_button.isVisible()
    qtbot.wait(50)  # what was on its way
    assert (bench.refreshed, {title for title, _, _ in bench.shown}) == ([], {"Large pack"})


@pytest.mark.parametrize("speaking", [True, False])
def test_closing_ends_the_process_at_once_without_a_word(bench: Bench, qtbot: QtBot, speaking: bool) -> None:
    bench.start(job(NEVER_ENDS))
    if speaking:
        qtbot.waitUntil(lambda: ("Large pack", 1, 10) in bench.shown, timeout=60_000)
    process = bench.process()
    bench.indexing.close()
    assert process.state() == QProcess.ProcessState.NotRunning
    before = bench.bar.label.text()
    qtbot.wait(50)  # what was on its way
    assert (bench.bar.label.text(), bench.refreshed) == (before, [])
    bench.indexing.close()


def test_closing_before_the_library_answers_begins_nothing(held: Any, qtbot: QtBot) -> None:
    bench = Bench(held, qtbot)
    held.holding = True
    bench.start(job(NEVER_ENDS))
    bench.indexing.close()
    held.holding = False
    bench.tasks.close()
    held.let_go()
    assert (bench.indexing.is_running, bench.bar.isVisible()) == (False, False)


def test_the_window_prepares_what_the_library_misses(
    open_window: Callable[..., Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, paths: Paths
) -> None:
    monkeypatch.setattr("library.search.stack.SMALL", 0)
    shutil.rmtree(paths.index_cache)
    window = open_window()
    assert window.indexing.is_running
    assert window.indexing.bar.isVisible()
    assert window.indexing.bar.label.text() == "Preparing search: Starter library"
    window.top_bar.search_box.setText("lumbago")
    assert window.finder.message.text().startswith("Nothing found.")
    qtbot.waitUntil(lambda: window.finder.message.text() == "Articles found: 1", timeout=60_000)
    qtbot.waitUntil(lambda: not window.indexing.is_running, timeout=60_000)
    assert not window.indexing.bar.isVisible()
