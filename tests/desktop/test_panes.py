# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Three panes side by side where there is room, two where there is not; a screen of 683 x 384 loses nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.panes import ROOM_FOR_THREE
from library.models import ArticleId, ArticleKey

SMALL = QSize(683, 384)
"""1366 x 768 at 200 %."""
WITH_FRAME = QSize(673, 344)
"""What a window has of it beside the frame and title that systems draw around it."""
KEY = ArticleKey(ArticleId("low-back-pain"), "en")


@pytest.fixture
def small(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.resize(SMALL)
    qtbot.waitUntil(lambda: window.size() == SMALL)
    return window


def tabs(window: MainWindow) -> list[str]:
    return [window.side.tabText(at) for at in range(window.side.count())]


def cut_off(window: MainWindow) -> list[QWidget]:
    """What can be pressed or typed into, is shown, and is not whole in the window."""
    parts = [window.top_bar, window.panes.splitter, window.side, *window.top_bar.findChildren(QToolButton)]
    inside = window.rect()
    return [
        one
        for one in (
            *parts,
            *window.references_panel.findChildren(QWidget, "", Qt.FindChildOption.FindDirectChildrenOnly),
        )
        if one.isVisible() and not inside.contains(one.rect().translated(one.mapTo(window, one.rect().topLeft())))
    ]


def test_the_window_can_be_as_small_as_a_small_screen_at_200_percent(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(WITH_FRAME)
    qtbot.waitUntil(lambda: window.size() == WITH_FRAME)
    window.reader.open(KEY)
    assert cut_off(window) == []


def test_three_panes_become_two_and_finding_is_a_tab(small: MainWindow) -> None:
    assert tabs(small) == ["Find", "References", "Handout"]
    assert small.finder.pane.isVisible(), "a person wants to find first"
    assert small.panes.splitter.count() == 2
    assert small.reading_pane.width() >= 320


def test_with_room_again_the_panes_are_as_wide_as_before(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.set_widths([300, 700, 334])
    before = window.panes.splitter.sizes()
    for size in (SMALL, QSize(1366, 740), SMALL, QSize(1366, 740)):
        window.resize(size)
        qtbot.waitUntil(lambda size=size: window.size() == size)
    assert tabs(window) == ["References", "Handout"]
    assert window.finder.pane.isVisible()
    assert window.panes.splitter.sizes() == pytest.approx(before, abs=8)


@pytest.mark.parametrize("more", [-1, 0])
def test_they_fold_where_three_do_not_fit(window: MainWindow, qtbot: QtBot, more: int) -> None:
    window.resize(ROOM_FOR_THREE + more, 600)
    qtbot.waitUntil(lambda: window.width() == ROOM_FOR_THREE + more)
    assert window.panes.is_folded == (more < 0)


def test_whoever_types_sees_what_is_found(small: MainWindow, qtbot: QtBot) -> None:
    small.side.setCurrentWidget(small.handout_panel)
    qtbot.keyClicks(small.top_bar.search_box, "burn")
    assert small.search_panel.list.isVisible()
    small.side.setCurrentWidget(small.handout_panel)
    small.all_actions.topics.trigger()
    assert small.topics_panel.isVisible()


def test_what_is_typed_keeps_the_focus_while_panes_fold(window: MainWindow, qtbot: QtBot) -> None:
    for size in (SMALL, QSize(1366, 740)):
        window.search_panel.list.setFocus()
        window.top_bar.search_box.setText("burn")
        window.search_panel.list.setFocus()
        window.resize(size)
        qtbot.waitUntil(lambda size=size: window.size() == size)
        assert QApplication.focusWidget() is window.search_panel.list


def test_a_reference_or_an_added_article_comes_to_the_front(small: MainWindow) -> None:
    small.reader.open(KEY)
    small.add_to_handout()
    assert small.side.currentWidget() is small.handout_panel


def test_the_sections_are_a_button_where_the_outline_has_no_room(small: MainWindow) -> None:
    small.reader.open(KEY)
    assert (small.reading_pane.outline_button.isVisible(), small.reading_pane.outline.isVisible()) == (True, False)


def test_buttons_that_have_no_room_are_commands_in_the_menus(small: MainWindow) -> None:
    bar, do = small.top_bar, small.all_actions
    assert not bar.packs_button.isVisible() and not bar.settings_button.isVisible()
    in_menus = {action for group in do.groups for action in group.actions}
    assert {do.packs, do.settings, do.larger, do.smaller} <= in_menus
    assert bar.search_box.width() >= 150
    assert bar.print_button.isVisible() and bar.add_button.isVisible()


def test_a_button_of_a_command_that_cannot_be_chosen_does_not_come_back(window: MainWindow, qtbot: QtBot) -> None:
    window.all_actions.settings.setVisible(False)
    for size in (SMALL, QSize(1366, 740)):
        window.resize(size)
        qtbot.waitUntil(lambda size=size: window.size() == size)
    assert not window.top_bar.settings_button.isVisible()
    assert window.top_bar.packs_button.isVisible()


def test_widths_are_kept_while_panes_are_folded(
    window: MainWindow, qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window.panes.set_widths([300, 700, 334])
    before = window.panes.widths
    window.resize(SMALL)
    qtbot.waitUntil(lambda: window.panes.is_folded)
    assert window.panes.widths == pytest.approx(before, abs=8)
    window.close()
    again = open_window()
    assert again.panes.widths == pytest.approx(before, abs=8)
