# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Windows stay in sight: a screen may be unplugged, be smaller than it was, or never have been here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QApplication, QWidget

EDGE = 8
"""Pixels around a window that may lie outside: systems count borders that nobody sees."""
SETTLING_MS = 300
"""The system moves windows itself first."""
WHOLE = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized

Areas = Callable[[], Sequence[QRect]]


def screen_areas() -> list[QRect]:
    """What there is of each screen beside panels, that of the first screen first."""
    first = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not first)
    return [screen.availableGeometry() for screen in screens]


def in_sight(frame: QRect, areas: Sequence[QRect]) -> QRect:
    """The frame as it is, if all of it can be seen; else moved onto one screen, and made smaller where it must be."""
    seen = QRegion()
    for area in areas:
        seen += area
    if not areas or QRegion(frame.adjusted(EDGE, 0, -EDGE, -EDGE)).subtracted(seen).isEmpty():
        return frame
    area = max(areas, key=lambda one: _size_of(one & frame))  # of several that show nothing the first
    fitting = QRect(frame.topLeft(), frame.size().boundedTo(area.size()))
    return fitting.translated(
        QPoint(
            _shift(fitting.left(), fitting.right(), area.left(), area.right()),
            _shift(fitting.top(), fitting.bottom(), area.top(), area.bottom()),
        )
    )


def bring_into_sight(window: QWidget, areas: Sequence[QRect]) -> None:
    """Nothing where the system has placed it whole: maximised, say."""
    if window.windowState() & WHOLE:
        return
    frame, inside = window.frameGeometry(), window.geometry()
    wanted = in_sight(frame, areas)
    if wanted != frame:
        window.setGeometry(
            wanted.adjusted(
                inside.left() - frame.left(),
                inside.top() - frame.top(),
                inside.right() - frame.right(),
                inside.bottom() - frame.bottom(),
            )
        )


class ScreenWatch(QObject):
    """When screens come, go or change, all open windows are looked after."""

    def __init__(self, application: QGuiApplication, areas: Areas = screen_areas) -> None:
        super().__init__(application)
        self._areas = areas
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLING_MS)
        self._settled.timeout.connect(self.look)
        application.screenAdded.connect(self._follow)
        for changed in (application.screenAdded, application.screenRemoved, application.primaryScreenChanged):
            changed.connect(self._later)
        for screen in application.screens():
            self._follow(screen)
        self._settled.start()  # how wide a frame the system draws is known once the window is there

    def look(self) -> None:
        areas = self._areas()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog):
                bring_into_sight(window, areas)

    def _later(self, _: object) -> None:
        self._settled.start()

    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._later)


def _size_of(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0


def _shift(start: int, end: int, first: int, last: int) -> int:
    """How far something from `start` to `end` must move, so that it lies between `first` and `last`."""
    return first - start if start < first else min(0, last - end)
