# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Articles are found without typing, by mouse and by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.topics_panel import Page, TopicsPanel
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


def test_a_topic_without_its_articles_opens_nothing(qtbot: QtBot) -> None:
    panel = TopicsPanel()
    qtbot.addWidget(panel)
    panel.show_topics(MANY, "en")
    index = panel.tree.model().index(0, 0)
    with qtbot.assertNotEmitted(panel.article_activated):
        panel.tree.clicked.emit(index)
        panel.tree.activated.emit(index)


# ---- by key -------------------------------------------------------------------------------------------------


def first_article(panel: TopicsPanel) -> QModelIndex:
    return panel.tree.model().index(0, 0, panel.tree.model().index(0, 0))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_and_ctrl_enter_adds(panel: TopicsPanel, qtbot: QtBot, key: Qt.Key) -> None:
    panel.tree.setCurrentIndex(first_article(panel))
    with qtbot.waitSignal(panel.article_activated) as opened, qtbot.assertNotEmitted(panel.article_added):
        qtbot.keyClick(panel.tree, key)
    with qtbot.waitSignal(panel.article_added) as added, qtbot.assertNotEmitted(panel.article_activated):
        qtbot.keyClick(panel.tree, key, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == added.args == [ArticleKey(ArticleId("knee-pain"), "en")]


def test_enter_on_a_topic_folds_and_unfolds_it_and_nothing_is_added(panel: TopicsPanel, qtbot: QtBot) -> None:
    topic = panel.tree.model().index(0, 0)
    panel.tree.setCurrentIndex(topic)
    with qtbot.assertNotEmitted(panel.article_added):
        qtbot.keyClick(panel.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    unfolded = panel.tree.isExpanded(topic)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert panel.tree.isExpanded(topic) != unfolded


def test_letters_that_are_typed_jump_to_a_title(panel: TopicsPanel, qtbot: QtBot) -> None:
    panel.tree.setCurrentIndex(panel.tree.model().index(0, 0))
    qtbot.keyClicks(panel.tree, "mal")
    assert panel.tree.currentIndex().data() == "Malaria"


def test_an_article_that_was_opened_from_its_second_place_stays_marked_there(panel: TopicsPanel) -> None:
    *_, last = panel.tree._rows.places_of(ArticleKey(ArticleId("ear-infection"), "en"))
    panel.tree.setCurrentIndex(last)
    panel.select(ArticleKey(ArticleId("ear-infection"), "en"))
    assert panel.tree.currentIndex() == last and panel.tree.selectedIndexes() == [last]


def test_marking_unfolds_nothing(panel: TopicsPanel) -> None:
    panel.tree.collapseAll()
    panel.select(ArticleKey(ArticleId("burns"), "en"))
    assert panel.tree.selectedIndexes() == []


# ---- the chooser --------------------------------------------------------------------------------------------


def names(panel: TopicsPanel) -> list[str]:
    return [panel.chooser.itemText(row) for row in range(panel.chooser.count())]


def test_each_list_is_wanted_when_it_is_chosen(panel: TopicsPanel, qtbot: QtBot) -> None:
    for page in list(Page)[1:]:
        with qtbot.waitSignal(panel.list_wanted) as wanted:
            panel.choose(page)
        assert wanted.args == [page] and panel.page is page
        assert panel.pages.currentWidget() is panel.listing
    with qtbot.assertNotEmitted(panel.list_wanted):
        panel.choose(Page.TOPICS)
    assert panel.pages.currentWidget() is panel.tree


def test_other_articles_are_there_and_the_list_is_wanted_anew(panel: TopicsPanel, qtbot: QtBot) -> None:
    panel.choose(Page.DUE)
    with qtbot.waitSignal(panel.list_wanted) as wanted:
        panel.show_topics(MANY, "es")
    assert (wanted.args, panel.language) == ([Page.DUE], "es")


def test_a_list_that_is_taken_away_is_left_for_the_topics(panel: TopicsPanel) -> None:
    panel.choose(Page.DUE)
    panel.take_away(Page.READ)
    assert panel.page is Page.DUE
    panel.take_away(Page.DUE)
    panel.take_away(Page.DUE)
    assert panel.page is Page.TOPICS
    assert names(panel) == ["Topics", "A to Z", "Complaints", "Favourites", "New and changed"]


def test_a_topic_of_the_first_page_is_shown_among_the_topics(panel: TopicsPanel) -> None:
    panel.choose(Page.LETTERS)
    panel.open_topic("Children")
    assert panel.page is Page.TOPICS
    assert panel.tree.currentIndex().data() == "Children (11)"
