# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The topic tree: finding an article without typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTreeView, QVBoxLayout, QWidget

from desktop.item_models import VALUE_ROLE, topic_model
from library.models import ArticleKey, Topic
from library.wording import is_right_to_left


class TopicsPanel(QWidget):
    """Topics with their articles."""

    article_activated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tree = QTreeView()
        self.tree.setAccessibleName(self.tr("Topics"))
        self.tree.setHeaderHidden(True)
        self.tree.setAnimated(False)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.clicked.connect(self._clicked)
        self.tree.activated.connect(self._activate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree)
        self._model = QStandardItemModel()

    def show_topics(self, topics: Sequence[Topic]) -> None:
        self._model = topic_model(topics)
        right_to_left = any(is_right_to_left(summary.language) for topic in topics for summary in topic.articles)
        self.tree.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.tree.setModel(self._model)
        self.tree.expandAll()

    def select(self, key: ArticleKey | None) -> None:
        """Mark the article that is open, wherever it stands first."""
        for row in range(self._model.rowCount()):
            branch = self._model.item(row)
            for below in range(branch.rowCount()):
                leaf = branch.child(below)
                if leaf.data(VALUE_ROLE) == key:
                    self.tree.setCurrentIndex(leaf.index())
                    return
        self.tree.clearSelection()

    def _clicked(self, index: QModelIndex) -> None:
        """A click opens an article, or folds and unfolds a topic."""
        if index.data(VALUE_ROLE) is None:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        else:
            self._activate(index)

    def _activate(self, index: QModelIndex) -> None:
        key = index.data(VALUE_ROLE)
        if key is not None:
            self.article_activated.emit(ArticleKey(*key))
