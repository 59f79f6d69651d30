# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Work goes to one thread, results come back to this one, and what nobody waits for any more is dropped."""

from __future__ import annotations

import threading
from concurrent.futures import Executor
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.tasks import Tasks


class Shelf:
    """Stands in for a library: remembers who opened and closed it."""

    def __init__(self) -> None:
        self.opened_by = threading.get_ident()
        self.closed_by = 0

    def close(self) -> None:
        self.closed_by = threading.get_ident()


class Opener:
    """Counts the shelves it opens."""

    def __init__(self) -> None:
        self.shelves: list[Shelf] = []

    def __call__(self) -> Any:
        self.shelves.append(Shelf())
        return self.shelves[-1]


@pytest.fixture
def opener() -> Opener:
    return Opener()


def test_the_library_is_opened_once_when_it_is_first_needed(opener: Opener, inline: Executor) -> None:
    tasks = Tasks(opener, inline)
    assert opener.shelves == []
    got: list[Any] = []
    tasks.run(lambda shelf: shelf, got.append)
    tasks.run(lambda shelf: shelf, got.append)
    assert got == [opener.shelves[0]] * 2


def test_on_the_real_thread_the_worker_owns_the_library_and_results_arrive_here(opener: Opener, qtbot: QtBot) -> None:
    tasks = Tasks(opener)
    worked: list[int] = []
    arrived: list[int] = []
    for _ in range(3):
        tasks.run(lambda _: worked.append(threading.get_ident()), lambda _: arrived.append(threading.get_ident()))
    qtbot.waitUntil(lambda: len(arrived) == 3)
    tasks.close()
    (shelf,) = opener.shelves
    assert {*worked, shelf.opened_by, shelf.closed_by} == {shelf.opened_by}
    assert shelf.opened_by != threading.get_ident()
    assert set(arrived) == {threading.get_ident()}


def test_only_the_newest_of_one_name_arrives_and_older_work_is_not_even_begun(opener: Opener, held: Any) -> None:
    tasks = Tasks(opener, held)
    held.holding = True
    begun: list[str] = []
    got: list[str] = []
    for typed in ("b", "ba", "bac"):
        tasks.run(lambda _, typed=typed: begun.append(typed) or typed, got.append, latest="search")
    held.let_go()
    assert begun == got == ["bac"]


def test_a_result_that_has_become_stale_on_its_way_is_dropped(opener: Opener, qtbot: QtBot) -> None:
    tasks = Tasks(opener)
    first_done = threading.Event()
    got: list[str] = []
    tasks.run(lambda _: first_done.set() or "old", got.append, latest="search")
    assert first_done.wait(5)  # its result now lies in the queue of this thread
    tasks.run(lambda _: "new", got.append, latest="search")
    qtbot.waitUntil(lambda: bool(got))
    tasks.close()
    assert got == ["new"]


def test_other_names_and_nameless_work_do_not_replace_each_other(opener: Opener, held: Any) -> None:
    tasks = Tasks(opener, held)
    held.holding = True
    got: list[str] = []
    for name in ("search", "article", "", ""):
        tasks.run(lambda _, name=name: name, got.append, latest=name)
    held.let_go()
    assert got == ["search", "article", "", ""]


def test_forgotten_work_does_not_arrive(opener: Opener, held: Any) -> None:
    tasks = Tasks(opener, held)
    held.holding = True
    got: list[str] = []
    tasks.run(lambda _: "x", got.append, latest="search")
    tasks.forget("search")
    held.let_go()
    assert got == []


def test_an_error_arrives_with_its_caller_or_else_with_everybody(opener: Opener, inline: Executor) -> None:
    tasks = Tasks(opener, inline)
    mine: list[Exception] = []
    common: list[Exception] = []
    tasks.failed.connect(common.append)
    tasks.run(lambda _: 1 / 0, lambda _: None, on_error=mine.append)
    tasks.run(lambda _: [][0], lambda _: None)
    assert [type(error) for error in mine] == [ZeroDivisionError]
    assert [type(error) for error in common] == [IndexError]


def test_a_library_that_does_not_open_is_an_error_and_is_tried_again(inline: Executor) -> None:
    tries: list[int] = []

    def open_second_time() -> Any:
        tries.append(1)
        if len(tries) == 1:
            raise OSError("not there yet")
        return Shelf()

    tasks = Tasks(open_second_time, inline)
    errors: list[Exception] = []
    got: list[object] = []
    tasks.failed.connect(errors.append)
    tasks.run(lambda _: 1, got.append)
    tasks.run(lambda _: 2, got.append)
    assert [type(error) for error in errors] == [OSError]
    assert got == [2]


def test_closing_waits_for_the_work_under_way_and_drops_what_waits_behind_it(opener: Opener) -> None:
    tasks = Tasks(opener)
    begun, may_end = threading.Event(), threading.Event()
    ended: list[str] = []

    def work(_: object) -> None:
        begun.set()
        may_end.wait(5)
        ended.append("work")

    tasks.run(work, lambda _: None)
    assert begun.wait(5)
    threading.Timer(0.02, may_end.set).start()
    tasks.close()
    assert ended == ["work"]
    assert opener.shelves[0].closed_by == opener.shelves[0].opened_by


def test_what_arrives_after_closing_is_dropped_and_nothing_new_is_begun(opener: Opener, qtbot: QtBot) -> None:
    tasks = Tasks(opener)
    got: list[str] = []
    tasks.run(lambda _: "late", got.append)
    tasks.close()
    tasks.run(lambda _: "later", got.append)
    tasks.close()
    qtbot.wait(20)
    assert got == []


def test_closing_without_ever_having_opened_opens_nothing(opener: Opener) -> None:
    Tasks(opener).close()
    assert opener.shelves == []


# ---- other packs ------------------------------------------------------------------------------------------


def test_reopened_the_next_work_has_another_library_and_the_old_one_is_closed(opener: Opener, inline: Executor) -> None:
    tasks = Tasks(opener, inline)
    got: list[Any] = []
    tasks.run(lambda shelf: shelf, got.append)
    tasks.reopen()
    assert (len(opener.shelves), opener.shelves[0].closed_by != 0) == (1, True)
    tasks.run(lambda shelf: shelf, got.append)
    assert got == opener.shelves and len(got) == 2
    tasks.close()
    assert opener.shelves[1].closed_by != 0


def test_on_the_real_thread_it_is_closed_after_the_work_before_and_by_the_worker(opener: Opener, qtbot: QtBot) -> None:
    tasks = Tasks(opener)
    got: list[tuple[Any, int]] = []
    for _ in range(2):
        tasks.run(lambda shelf: (shelf, shelf.closed_by), got.append)
        tasks.reopen()
    qtbot.waitUntil(lambda: len(got) == 2)
    tasks.close()
    assert got == [(shelf, 0) for shelf in opener.shelves]
    assert {shelf.closed_by for shelf in opener.shelves} == {shelf.opened_by for shelf in opener.shelves}


def test_a_library_that_cannot_be_closed_is_told_and_another_is_opened(inline: Executor) -> None:
    class Stuck(Shelf):
        def close(self) -> None:
            raise OSError("stuck")

    shelves: list[Any] = [Stuck(), Shelf()]
    tasks = Tasks(lambda: shelves.pop(0), inline)
    told: list[Any] = []
    got: list[Any] = []
    tasks.failed.connect(told.append)
    tasks.run(lambda shelf: None, lambda _: None)
    tasks.reopen()
    tasks.run(lambda shelf: shelf, got.append)
    assert ([str(error) for error in told], type(got[0])) == (["stuck"], Shelf)


def test_before_it_is_opened_and_after_the_end_there_is_nothing_to_open_anew(opener: Opener, inline: Executor) -> None:
    tasks = Tasks(opener, inline)
    tasks.reopen()
    tasks.close()
    tasks.reopen()
    assert opener.shelves == []
