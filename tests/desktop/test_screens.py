# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Windows stay in sight: on a screen that is gone, on one that is smaller, beside another that is left alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.screens import ScreenWatch, bring_into_sight, in_sight, screen_areas

LAPTOP = QRect(0, 30, 1366, 738)
RIGHT = QRect(1366, 0, 1920, 1080)
LEFT = QRect(-1920, 0, 1920, 1080)
TINY = QRect(0, 0, 683, 384)


@pytest.mark.parametrize(
    ("frame", "areas", "seen"),
    [
        (QRect(100, 100, 800, 600), [LAPTOP], QRect(100, 100, 800, 600)),
        (QRect(1500, 100, 800, 600), [LAPTOP, RIGHT], QRect(1500, 100, 800, 600)),
        (QRect(1000, 100, 800, 600), [LAPTOP, RIGHT], QRect(1000, 100, 800, 600)),
        (QRect(-8, 30, 1382, 746), [LAPTOP], QRect(-8, 30, 1382, 746)),
        (QRect(1500, 100, 800, 600), [LAPTOP], QRect(566, 100, 800, 600)),
        (QRect(-1800, 100, 800, 600), [LAPTOP], QRect(0, 100, 800, 600)),
        (QRect(1500, 100, 1800, 900), [LAPTOP], QRect(0, 30, 1366, 738)),
        (QRect(1200, 100, 800, 600), [LAPTOP], QRect(566, 100, 800, 600)),
        (QRect(100, -40, 800, 600), [LAPTOP], QRect(100, 30, 800, 600)),
        (QRect(100, 500, 800, 600), [LAPTOP], QRect(100, 168, 800, 600)),
        (QRect(0, 0, 1240, 700), [TINY], QRect(0, 0, 683, 384)),
        (QRect(-2500, 100, 800, 600), [LAPTOP, LEFT], QRect(-1920, 100, 800, 600)),
        (QRect(9000, 9000, 800, 600), [LAPTOP, RIGHT], QRect(566, 168, 800, 600)),
        (QRect(100, 100, 800, 600), [], QRect(100, 100, 800, 600)),
    ],
    ids=[
        "in sight", "on the second", "across both", "edges nobody sees", "second is gone", "left one is gone",
        "larger than what is left", "half outside", "title above the screen", "below", "larger than the screen",
        "nearest screen", "nowhere", "no screen",
    ],
)  # fmt: skip
def test_a_frame_is_where_it_can_be_seen(frame: QRect, areas: list[QRect], seen: QRect) -> None:
    assert in_sight(frame, areas) == seen


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setGeometry(1500, 100, 700, 500)
    widget.show()
    return widget


@pytest.fixture
def areas(qapp: QApplication) -> Iterator[list[QRect]]:
    """The screens that the watch sees; a test takes one away."""
    there = [LAPTOP, RIGHT]
    watch = ScreenWatch(qapp, lambda: there)
    yield there
    watch.deleteLater()
    QApplication.sendPostedEvents(watch, QEvent.Type.DeferredDelete.value)


def test_when_a_screen_is_unplugged_window_and_dialogs_come_to_the_other(
    window: QWidget, areas: list[QRect], qtbot: QtBot, qapp: QApplication
) -> None:
    dialog = QDialog(window)
    dialog.setGeometry(1700, 200, 400, 300)
    dialog.open()
    areas.remove(RIGHT)
    qapp.primaryScreenChanged.emit(qapp.primaryScreen())
    qtbot.waitUntil(lambda: LAPTOP.contains(window.frameGeometry()))
    assert LAPTOP.contains(dialog.frameGeometry())
    dialog.close()


@pytest.mark.parametrize("change", ["screenAdded", "screenRemoved", "primaryScreenChanged"])
def test_every_change_of_screens_is_looked_at(
    window: QWidget, areas: list[QRect], qtbot: QtBot, qapp: QApplication, change: str
) -> None:
    areas.remove(RIGHT)
    getattr(qapp, change).emit(qapp.primaryScreen())
    qtbot.waitUntil(lambda: window.frameGeometry().right() <= LAPTOP.right())


def test_a_screen_that_becomes_smaller_is_looked_at(
    window: QWidget, areas: list[QRect], qtbot: QtBot, qapp: QApplication
) -> None:
    areas[:] = [TINY]
    qapp.primaryScreen().availableGeometryChanged.emit(TINY)
    qtbot.waitUntil(lambda: TINY.contains(window.frameGeometry()))


@pytest.mark.parametrize("state", [Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen])
def test_what_the_system_places_whole_is_left_to_it(window: QWidget, state: Qt.WindowState) -> None:
    window.setWindowState(state)
    before = window.geometry()
    bring_into_sight(window, [TINY])
    assert window.geometry() == before


def test_a_hidden_window_stays_where_it_is(window: QWidget, areas: list[QRect], qapp: QApplication) -> None:
    window.hide()
    areas.remove(RIGHT)
    (watch,) = qapp.findChildren(ScreenWatch)
    watch.look()
    assert window.geometry() == QRect(1500, 100, 700, 500)


def test_the_first_screen_comes_first(qapp: QApplication) -> None:
    assert screen_areas()[0] == qapp.primaryScreen().availableGeometry()
