# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Seen from outside the program: when a widget was painted, and how much memory the process has.

It runs inside the measured process and is therefore small: it loads Qt's core, which every window has loaded anyway.
What is done is done inside an event loop, as by a person: what is deleted outside of it stays until the job ends.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

PATIENCE_MS = 30_000


class Painted(QObject):
    """Calls `then` once, when `widget` has been painted while `holds()` was true."""

    def __init__(self, widget: QObject, holds: Callable[[], bool], then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._holds = holds
        self._then = then
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._holds():
            self._widget.removeEventFilter(self)
            # The filter sees the event before the widget does: the picture is there when the loop turns again.
            QTimer.singleShot(0, self, self._then)
        return False


def wait_for_paint(
    widget: QObject, holds: Callable[[], bool], act: Callable[[], None], empty: Callable[[], bool] = lambda: False
) -> None:
    """Do `act`, then let Qt work until `widget` was painted while `holds()`, or until there is nothing to paint."""
    loop = QEventLoop()
    painted = Painted(widget, holds, loop.quit)
    asking = QTimer()
    asking.timeout.connect(lambda: loop.quit() if empty() else None)
    asking.start(1)
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    QTimer.singleShot(0, loop, act)
    failed = loop.exec()
    widget.removeEventFilter(painted)
    painted.deleteLater()
    if failed:
        raise TimeoutError("the window did not show what was waited for")


def wait_until(holds: Callable[[], bool], act: Callable[[], None]) -> None:
    """Do `act`, then let Qt work until `holds()`, looked at each millisecond."""
    loop = QEventLoop()
    asking = QTimer()
    asking.timeout.connect(lambda: loop.quit() if holds() else None)
    asking.start(1)
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    QTimer.singleShot(0, loop, act)
    if loop.exec():
        raise TimeoutError("the window did not show what was waited for")


def do(act: Callable[[], None]) -> None:
    """Do `act` and let Qt work off what follows from it."""
    loop = QEventLoop()

    def act_and_leave() -> None:
        act()
        QTimer.singleShot(0, loop.quit)

    QTimer.singleShot(0, loop, act_and_leave)
    loop.exec()


def pause(milliseconds: int) -> None:
    """Let Qt work for a while, as when nobody touches the window."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def memory_mb() -> dict[str, float]:
    """The process's own memory, with its share of what it shares with others (PSS), and with all of that (RSS)."""
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    kilobytes = {line.split()[0]: int(line.split()[1]) for line in text.splitlines()[1:]}
    own = kilobytes["Private_Clean:"] + kilobytes["Private_Dirty:"]
    shown = {"pss": kilobytes["Pss:"], "own": own, "rss": kilobytes["Rss:"]}
    return {name: round(value / 1024, 1) for name, value in shown.items()}
