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
from library.models import ArticleId, ArticleKey, Topic


@pytest.fixture
def panel(qtbot: QtBot, library: Library) -> TopicsPanel:
    made = TopicsPanel()
    qtbot.addWidget(made)
    made.resize(280, 600)
    made.show()
    made.show_topics(library.topics("en"), "en")
    return made


def test_every_topic_is_unfolded(panel: TopicsPanel) -> None:
    model = panel.tree.model()
    assert model.rowCount() >= 5
    assert all(panel.tree.isExpanded(model.index(row, 0)) for row in range(model.rowCount()))


def test_a_click_opens_an_article(panel: TopicsPanel, qtbot: QtBot) -> None:
    index = panel.tree.model().index(0, 0, panel.tree.model().index(0, 0))
    with qtbot.waitSignal(panel.article_activated) as activated:
        qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=panel.tree.visualRect(index).center())
    assert activated.args == [ArticleKey(ArticleId("knee-pain"), "en")]
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
    panel.show_topics((), "en")
    panel.select(ArticleKey(ArticleId("burns"), "en"))
    assert panel.tree.model().rowCount() == 0


def test_arabic_topics_run_from_right_to_left(qtbot: QtBot, scripts_pack: Path, library: Library) -> None:
    panel = TopicsPanel()
    qtbot.addWidget(panel)
    panel.show_topics(library.topics("ar"), "ar")
    assert panel.tree.layoutDirection() is Qt.LayoutDirection.RightToLeft
    panel.show_topics(library.topics("en"), "en")
    assert panel.tree.layoutDirection() is Qt.LayoutDirection.LeftToRight


MANY = (Topic("Skin", 2), Topic("Children & mothers", 1))


def test_a_topic_without_its_articles_asks_for_them_when_it_is_unfolded(qtbot: QtBot, library: Library) -> None:
    panel = TopicsPanel()
    qtbot.addWidget(panel)
    panel.show_topics(MANY, "en")
    index = panel.tree.model().index(0, 0)
    assert index.data() == "Skin (2)" and not panel.tree.isExpanded(index)
    with qtbot.waitSignal(panel.unfolded) as unfolded:
        panel.tree.expand(index)
    assert unfolded.args == ["Skin"]
    articles = library.articles("en")[:2]
    panel.show_articles("Skin", articles)
    panel.show_articles("Gone", articles)
    assert panel.tree.isExpanded(index)
    assert [panel.tree.model().index(row, 0, index).data() for row in range(2)] == [one.title for one in articles]
    panel.tree.collapse(index)
    with qtbot.assertNotEmitted(panel.unfolded):
        panel.tree.expand(index)


def test_a_topic_is_unfolded_by_its_name(qtbot: QtBot) -> None:
    panel = TopicsPanel()
    qtbot.addWidget(panel)
    panel.show_topics(MANY, "en")
    panel.open_topic("None")
    with qtbot.waitSignal(panel.unfolded) as unfolded:
        panel.open_topic("Children & mothers")
    assert unfolded.args == ["Children & mothers"]


def test_the_row_that_waits_for_articles_opens_nothing(qtbot: QtBot) -> None:
    panel = TopicsPanel()
    qtbot.addWidget(panel)
    panel.show_topics(MANY, "en")
    waiting = panel.tree.model().index(0, 0, panel.tree.model().index(0, 0))
    with qtbot.assertNotEmitted(panel.article_activated):
        panel.tree.clicked.emit(waiting)
        panel.tree.activated.emit(waiting)
