# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The program's own window, started as `clinic-library` starts it and watched from outside; prints one JSON object.

`python -m tests.benchmarks.window_probe FOLDER JOB [NAME|WORD ...]`: FOLDER is the data folder, JOB one of `JOBS`, a
NAME is language/id. What is imported before the program is kept small, because it counts as start-up time.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

FIRST_LETTER = "b"
ROUNDS = 5
SETTLING_MS = 500


def main(folder: str, job: str, words: list[str]) -> int:
    """Run the program's own main with a window that reports what it shows.

    The collector rests from the beginning, as in the program, which imports the window after switching it off.
    """
    gc.disable()
    import desktop.__main__
    import desktop.app

    make_window = desktop.app.MainWindow

    def make_watched_window(*arguments: Any) -> MainWindow:
        window = make_window(*arguments)
        watch(window, lambda marks: do_job(window, job, words, marks))
        return window

    desktop.app.MainWindow = make_watched_window  # type: ignore[assignment,misc] # the same arguments
    return desktop.__main__.main(["--data", folder])


def watch(window: MainWindow, then: Callable[[dict[str, float]], None]) -> None:
    """Call `then` with the moments of the first paint, of the first page's content and of a typed letter's results."""
    from tests.benchmarks.seen import Painted

    marks: dict[str, float] = {}
    view, hits = window.reading_pane.view, window.search_panel.list

    def painted() -> None:
        marks["painted"] = time.time()

    def content_painted() -> None:
        marks["content"] = time.time()
        Painted(hits.viewport(), lambda: hits.model().rowCount() > 0, hits_painted)
        press(window, FIRST_LETTER)

    def hits_painted() -> None:
        marks["usable"] = time.time()
        then(marks)

    Painted(window, lambda: True, painted)
    Painted(view.viewport(), lambda: not view.document().isEmpty(), content_painted)


def press(window: MainWindow, letter: str) -> None:
    """A key of the keyboard, on its way through the event queue."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.postEvent(window.top_bar.search_box, event)


def open_articles(window: MainWindow, names: list[str]) -> list[float]:
    """Open the articles, each named as language/id, one after the other; milliseconds until each was painted."""
    from library.models import ArticleId, ArticleKey
    from tests.benchmarks.seen import wait_for_paint

    reader, taken = window.reader, []
    for name in names:
        language, _, article_id = name.partition("/")
        key = ArticleKey(ArticleId(article_id), language)

        def is_open(key: ArticleKey = key) -> bool:
            return reader.reading is not None and reader.reading.article.key == key

        began = time.perf_counter()
        wait_for_paint(window.reading_pane.view.viewport(), is_open, partial(reader.open, key))
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def _start(window: MainWindow, names: list[str]) -> dict[str, Any]:
    from tests.benchmarks.seen import memory_mb, pause

    pause(SETTLING_MS)
    at_start = memory_mb()
    open_articles(window, names)
    pause(SETTLING_MS)
    return {"at_start": at_start, "after_ten": memory_mb()}


def _articles(window: MainWindow, names: list[str]) -> dict[str, Any]:
    from tests.benchmarks.seen import pause

    pause(SETTLING_MS)
    return {"rounds": [open_articles(window, names) for _ in range(ROUNDS)]}


def _type(window: MainWindow, words: list[str]) -> dict[str, Any]:
    """Milliseconds from each key to its rows, from the second letter of a word on."""
    from tests.benchmarks.seen import pause, wait_for_paint

    pause(SETTLING_MS)
    hits = window.search_panel.list
    answers: list[int] = []
    hits.model().modelReset.connect(lambda: answers.append(hits.model().rowCount()))
    taken = []
    for word in words:
        window.top_bar.search_box.clear()
        for place, letter in enumerate(word):
            answers.clear()
            began = time.perf_counter()
            wait_for_paint(
                hits.viewport(), lambda: answers != [], partial(press, window, letter), empty=lambda: answers == [0]
            )
            if place:
                taken.append((time.perf_counter() - began) * 1000)
    return {"keys": taken}


def _preview(window: MainWindow, names: list[str]) -> dict[str, Any]:
    """Milliseconds from asking for the printed pages of each article to the first page on the screen."""
    from tests.benchmarks.seen import pause, wait_until

    pause(SETTLING_MS)
    desk, taken = window.handout_desk, []
    for name in names * 2:
        open_articles(window, [name])

        def is_seen() -> bool:
            return desk.dialog is not None and desk.dialog.view.is_drawn

        began = time.perf_counter()
        wait_until(is_seen, desk.preview)
        taken.append((time.perf_counter() - began) * 1000)
        assert desk.dialog is not None, "it was seen"
        desk.dialog.reject()
        pause(SETTLING_MS // 5)
    return {"first": taken[: len(names)], "again": taken[len(names) :]}


def _memory(window: MainWindow, names: list[str]) -> dict[str, Any]:
    from tests.benchmarks.memory_jobs import one_day

    return one_day(window, names)


def _soak(window: MainWindow, names: list[str]) -> dict[str, Any]:
    from tests.benchmarks.memory_jobs import one_month

    return one_month(window, names)


def _actions(window: MainWindow, names: list[str]) -> dict[str, Any]:
    from tests.benchmarks.actions_jobs import every_action

    return every_action(window, names)


JOBS: dict[str, Callable[[MainWindow, list[str]], dict[str, Any]]] = {
    "start": _start,
    "articles": _articles,
    "type": _type,
    "preview": _preview,
    "memory": _memory,
    "soak": _soak,
    "actions": _actions,
}


def do_job(window: MainWindow, job: str, words: list[str], marks: dict[str, float]) -> None:
    """Print what the job found and close the window; a failure ends the process, a dialog would wait for ever."""
    import json
    import traceback

    try:
        print(json.dumps({**marks, **JOBS[job](window, words)}), flush=True)
    except Exception:
        traceback.print_exc()
        os._exit(1)
    window.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
