# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Everything a person can do in the window, done once each round: how long the window stood still, and until it showed.

It runs inside the measured process, called by `window_probe`. The window stands still while no timer of its own thread
can run: the longest time between two ticks of a timer that ticks each millisecond.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QTextBrowser

from tests.benchmarks.seen import PATIENCE_MS, do, pause

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

ROUNDS = 7
SETTLING_MS = 150


class Action(NamedTuple):
    """`done` holds when the action has had its effect; what comes after puts the window back and is not measured."""

    what: str
    act: Callable[[], object]
    done: Callable[[], bool]
    after: Callable[[], object] = lambda: None


class _Clock(QObject):
    """Ticks while an action works, and remembers the longest gap and the last paint."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.began = self.last = time.perf_counter()
        self.longest, self.painted = 0.0, 0.0
        self._widget = widget
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted = time.perf_counter()
        return False

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self.last = max(self.longest, now - self.last), now


def measure(window: MainWindow, action: Action) -> tuple[float, float]:
    """Milliseconds that the window stood still at most, and until the effect was on the screen."""
    loop, clock = QEventLoop(), _Clock(window)
    shown: list[float] = []

    def look() -> None:
        if action.done() and not shown:
            shown.append(time.perf_counter())
            QTimer.singleShot(0, loop.quit)  # what is to be painted is painted when the loop turns again

    asking = QTimer()
    asking.timeout.connect(look)
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))

    def begin() -> None:
        clock.began = clock.last = time.perf_counter()
        action.act()
        asking.start(1)

    QTimer.singleShot(0, loop, begin)
    if loop.exec():
        raise TimeoutError(f"{action.what}: nothing was seen of it")
    ended = time.perf_counter()
    asking.stop()
    clock.deleteLater()
    return clock.longest * 1000, (ended - clock.began) * 1000


def every_action(window: MainWindow, names: list[str]) -> dict[str, Any]:
    """Each action a few times, in turn; and as a peer, a page of the same article in an empty text browser."""
    from tests.benchmarks.window_probe import open_articles

    open_articles(window, names[:3])
    do(lambda: window.side.setCurrentWidget(window.handout_panel))
    pause(SETTLING_MS)
    peer = QTextBrowser()
    peer.resize(window.reading_pane.view.size())
    peer.show()
    taken: dict[str, list[tuple[float, float]]] = {}
    for _ in range(ROUNDS):
        for action in (*actions_of(window, names), _peer(window, peer)):
            taken.setdefault(action.what, []).append(measure(window, action))
            do(action.after)
            pause(SETTLING_MS)
    return {"actions": taken}


def _peer(window: MainWindow, browser: QTextBrowser) -> Action:
    html = window.reading_pane.view.toHtml()
    return Action("peer: the article in an empty QTextBrowser", lambda: browser.setHtml(html), lambda: True)


def actions_of(window: MainWindow, names: list[str]) -> list[Action]:
    from library.models import ArticleId, ArticleKey

    do_, desk, reader = window.all_actions, window.handout_desk, window.reader
    language, _, first = names[0].partition("/")
    key, other = ArticleKey(ArticleId(first), language), ArticleKey(ArticleId(names[1].partition("/")[2]), language)
    settings, panel = window.settings_desk, window.handout_panel
    sizes = cycle([120, 100])

    def is_open(wanted: ArticleKey) -> bool:
        return reader.reading is not None and reader.reading.article.key == wanted

    return [
        Action("open an article", partial(reader.open, key), partial(is_open, key)),
        Action("open another", partial(reader.open, other), partial(is_open, other)),
        Action("back", do_.back.trigger, partial(is_open, key)),
        Action("dark colours", partial(settings.change, theme="dark"), lambda: True),
        Action("light colours", partial(settings.change, theme="light"), lambda: True),
        Action("larger text", partial(settings.change, text_size=next(sizes)), lambda: True),
        Action("normal text", partial(settings.change, text_size=next(sizes)), lambda: True),
        Action("articles in Spanish", partial(settings.change, language="es"), lambda: True),
        Action("articles in English", partial(settings.change, language="en"), lambda: True),
        Action("find in the page", partial(window.reading_pane.view.find_all, "the"), lambda: True),
        Action("add to the handout", do_.add.trigger, lambda: panel.collection.collected, panel.collection.clear),
        Action(
            "see the printed pages",
            do_.preview.trigger,
            lambda: desk.dialog is not None and desk.dialog.view.is_drawn,
            lambda: desk.dialog and desk.dialog.reject(),
        ),
        Action(
            "settings",
            do_.settings.trigger,
            lambda: settings.dialog is not None and settings.dialog.isVisible(),
            lambda: settings.dialog and settings.dialog.reject(),
        ),
        Action("first page", do_.home.trigger, lambda: reader.reading is None),
    ]
