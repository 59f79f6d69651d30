# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One worker thread owns the library; results come back on the GUI thread, stale ones are dropped.

`Tasks.run` is the only way to the library: work is a function that takes it. Work that names a `latest` is
replaced by newer work of the same name: only the newest result arrives.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from library.library import Library

T = TypeVar("T")
Work = Callable[[Library], T]


@dataclass(frozen=True, slots=True)
class _Arrival:
    """A result or an error on its way to the GUI thread, and who receives it."""

    is_stale: Callable[[], bool]
    receive: Callable[[Any], None]
    value: Any


@dataclass(slots=True)
class _Owned:
    """The library, which windows that follow each other share; only the worker touches it."""

    library: Library | None = None


class Tasks(QObject):
    """Runs work on the library and reports on the GUI thread.

    `failed` receives every exception that its caller did not take with `on_error`.
    """

    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, open_library: Callable[[], Library], executor: Executor | None = None) -> None:
        super().__init__()
        self._open_library = open_library
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="library")
        self._owned = _Owned()
        self._tokens: dict[str, int] = {}
        self._closed = False
        self._arrived.connect(self._deliver)

    def run(
        self,
        work: Work[T],
        on_done: Callable[[T], None],
        *,
        on_error: Callable[[Exception], None] | None = None,
        latest: str = "",
    ) -> None:
        """Do the work on the library's thread, then call `on_done` with its result on the GUI thread.

        Once closed, nothing is begun and nothing arrives any more.
        """
        if self._closed:
            return
        token = self._tokens.get(latest, 0) + 1
        self._tokens[latest] = token

        def is_stale() -> bool:
            return bool(latest) and self._tokens[latest] != token

        def job() -> None:
            if is_stale():
                return
            try:
                result = work(self._opened())
            except Exception as error:  # every failure is shown on the GUI thread, none is lost in the worker
                self._arrived.emit(_Arrival(is_stale, on_error or self.failed.emit, error))
            else:
                self._arrived.emit(_Arrival(is_stale, on_done, result))

        self._executor.submit(job)

    def forget(self, latest: str) -> None:
        """What is under way by this name is not wanted any more: its result is dropped."""
        self._tokens[latest] = self._tokens.get(latest, 0) + 1

    def reopen(self) -> None:
        """Other packs are installed now: close the library on its thread, and let the next work open it anew."""
        if self._closed:
            return

        def job() -> None:
            try:
                self._close_library()
            except Exception as error:  # as in `run`
                self._arrived.emit(_Arrival(lambda: False, self.failed.emit, error))

        self._executor.submit(job)

    def hand_over(self) -> Tasks:
        """The same library for the window that follows; what was asked here does not arrive any more."""
        self._closed = True
        following = Tasks(self._open_library, self._executor)
        following._owned = self._owned
        return following

    def close(self) -> None:
        """Finish the work under way, close the library, end the thread; a second time does nothing."""
        if self._closed:
            return
        self._closed = True
        closing: Future[None] = self._executor.submit(self._close_library)
        closing.result()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _opened(self) -> Library:
        if self._owned.library is None:
            self._owned.library = self._open_library()
        return self._owned.library

    def _close_library(self) -> None:
        library, self._owned.library = self._owned.library, None
        if library is not None:
            library.close()

    @Slot(object)
    def _deliver(self, arrival: _Arrival) -> None:
        if not self._closed and not arrival.is_stale():
            arrival.receive(arrival.value)
