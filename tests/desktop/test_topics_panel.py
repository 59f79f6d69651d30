# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Articles are found without typing, by mouse and by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.topics_panel import TopicsPanel
from library.library import Library
from library.models import ArticleId, ArticleKey


@pytest.fixture
def panel(qtbot: QtBot, library: Library) -> TopicsPanel:
    made = TopicsPanel()
    qtbot.addWidget(made)
    made.resize(280, 600)
    made.show()
    made.show_topics(library.topics("en"))
    return made


def test_every_topic_is_unfolded(panel: TopicsPanel) -> None:
    model = panel.tree.model()
    assert model.rowCount() >= 5
    assert all(panel.tree.isExpanded(model.index(row, 0)) for row in range(model.rowCount()))


def test_a_click_opens_an_article(panel: TopicsPanel, qtbot: QtBot) -> None:
    index = panel.tree.model().index(0, 0, panel.tree.model().index(0, 0))
    with qtbot.waitSignal(panel.article_activated) as activated:
        qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=panel.tree.visualRect(index).center())
    assert activated.args == [ArticleKey(ArticleId("low-back-pain"), "en")]
    assert isinstance(activated.args[0], ArticleKey)


def test_a_click_on_a_topic_folds_and_unfolds_it(panel: TopicsPanel, qtbot: QtBot) -> None:
    index = panel.tree.model().index(0, 0)
    place = panel.tree.visualRect(index).center()
    with qtbot.assertNotEmitted(panel.article_activated):
        qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert not panel.tree.isExpanded(index)
        qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert panel.tree.isExpanded(index)


def test_the_open_article_is_marked_where_it_stands_first(panel: TopicsPanel) -> None:
    panel.select(ArticleKey(ArticleId("fever-in-children"), "en"))
    assert panel.tree.currentIndex().data() == "Fever in children"
    assert panel.tree.currentIndex().parent().data().startswith("Children")
    panel.select(None)
    assert panel.tree.selectedIndexes() == []


def test_marking_an_article_opens_nothing(panel: TopicsPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.article_activated):
        panel.select(ArticleKey(ArticleId("burns"), "en"))


def test_no_topics_is_an_empty_tree(panel: TopicsPanel) -> None:
    panel.show_topics(())
    panel.select(ArticleKey(ArticleId("burns"), "en"))
    assert panel.tree.model().rowCount() == 0


def test_arabic_topics_run_from_right_to_left(qtbot: QtBot, scripts_pack: Path, library: Library) -> None:
    panel = TopicsPanel()
    qtbot.addWidget(panel)
    panel.show_topics(library.topics("ar"))
    assert panel.tree.layoutDirection() is Qt.LayoutDirection.RightToLeft
    panel.show_topics(library.topics("en"))
    assert panel.tree.layoutDirection() is Qt.LayoutDirection.LeftToRight
