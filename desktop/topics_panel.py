# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The topic tree: finding an article without typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QVBoxLayout, QWidget

from desktop.item_models import TOPIC_ROLE, VALUE_ROLE, fill_branch, topic_model
from library.models import ArticleKey, ArticleSummary, Topic
from library.wording import is_right_to_left


class TopicsPanel(QWidget):
    """Topics with their articles."""

    article_activated = Signal(object)
    unfolded = Signal(str)
    """A topic was unfolded whose articles are not here yet: give them to `show_articles`."""

    def __init__(self) -> None:
        super().__init__()
        self.tree = QTreeView()
        self.tree.setAccessibleName(self.tr("Topics"))
        self.tree.setHeaderHidden(True)
        self.tree.setAnimated(False)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.clicked.connect(self._clicked)
        self.tree.activated.connect(self._activate)
        self.tree.expanded.connect(self._ask_for_articles)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree)
        self._model = QStandardItemModel()

    def show_topics(self, topics: Sequence[Topic], language: str) -> None:
        """Topics of a language; those that come with their articles are unfolded."""
        self._model = topic_model(topics)
        direction = Qt.LayoutDirection.RightToLeft if is_right_to_left(language) else Qt.LayoutDirection.LeftToRight
        self.tree.setLayoutDirection(direction)
        self.tree.setModel(self._model)
        if all(topic.articles for topic in topics):
            self.tree.expandAll()

    def show_articles(self, topic: str, articles: Sequence[ArticleSummary]) -> None:
        """The articles of a topic that was unfolded."""
        branch = self._branch(topic)
        if branch is not None:
            fill_branch(branch, articles)

    def open_topic(self, topic: str) -> None:
        """Unfold a topic and bring it into sight."""
        branch = self._branch(topic)
        if branch is not None:
            self.tree.expand(branch.index())
            self.tree.scrollTo(branch.index(), QTreeView.ScrollHint.PositionAtTop)

    def select(self, key: ArticleKey | None) -> None:
        """Mark the article that is open, wherever it stands first."""
        self.tree.clearSelection()
        for row in range(self._model.rowCount()):
            branch = self._model.item(row)
            for below in range(branch.rowCount()):
                leaf = branch.child(below)
                if key is not None and leaf.data(VALUE_ROLE) == key:
                    self.tree.setCurrentIndex(leaf.index())
                    return

    def _branch(self, topic: str) -> QStandardItem | None:
        rows = map(self._model.item, range(self._model.rowCount()))
        return next((branch for branch in rows if branch.data(TOPIC_ROLE) == topic), None)

    def _ask_for_articles(self, index: QModelIndex) -> None:
        branch = self._model.itemFromIndex(index)
        if branch.hasChildren() and branch.child(0).data(VALUE_ROLE) is None:
            self.unfolded.emit(index.data(TOPIC_ROLE))

    def _clicked(self, index: QModelIndex) -> None:
        """A click opens an article, or folds and unfolds a topic."""
        if index.data(TOPIC_ROLE) is not None:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        else:
            self._activate(index)

    def _activate(self, index: QModelIndex) -> None:
        key = index.data(VALUE_ROLE)
        if key is not None:
            self.article_activated.emit(ArticleKey(*key))
