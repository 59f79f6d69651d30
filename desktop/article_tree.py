# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A tree of articles for hand and key: a click or Enter opens, Ctrl+Enter adds, letters jump, branches fold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeView

from desktop.branch_model import BRANCH_ROLE, VALUE_ROLE, Branch, BranchModel, Leaf
from library.models import ArticleKey
from library.wording import is_right_to_left

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArticleTree(QTreeView):
    """What it shows is a `BranchModel`; the same one answers until other rows are shown."""

    article_activated = Signal(object)
    """The key of an article to open."""
    article_added = Signal(object)
    """The key of an article for the handout."""
    unfolded = Signal(str)
    """The name of a branch whose articles are not here yet: give them to `show_leaves`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows = BranchModel()
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.setHeaderHidden(True)
        self.setAnimated(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._activate)
        self.expanded.connect(self._ask_for_leaves)

    def show_rows(self, rows: Sequence[Branch | Leaf], language: str) -> None:
        """Branches that come with all their articles are unfolded."""
        branches = [row for row in rows if isinstance(row, Branch)]
        self._rows.set_rows(rows)
        direction = Qt.LayoutDirection.RightToLeft if is_right_to_left(language) else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self.setRootIsDecorated(bool(branches))
        if all(branch.leaves for branch in branches):
            self.expandAll()

    def show_leaves(self, name: str, leaves: Iterable[Leaf]) -> None:
        """The articles of a branch that was unfolded."""
        self._rows.set_leaves(name, leaves)

    def unfold(self, name: str) -> None:
        """Unfold a branch and bring it into sight."""
        branch = self._rows.find(name)
        if branch.isValid():
            self.expand(branch)
            self.setCurrentIndex(branch)
            self.scrollTo(branch, QTreeView.ScrollHint.PositionAtTop)

    def select(self, key: ArticleKey | None) -> None:
        """Mark the article that is open: where the keys are, or where it stands first and can be seen."""
        found = self.currentIndex()
        if key is None:
            found = QModelIndex()
        elif self.current_key != key:
            found = next(filter(self._is_unfolded, self._rows.places_of(key)), QModelIndex())
        self.clearSelection()
        if found.isValid():
            self.setCurrentIndex(found)

    @property
    def current_key(self) -> ArticleKey | None:
        """The article that the keys are on."""
        key: ArticleKey | None = self.currentIndex().data(VALUE_ROLE)
        return key

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter means the article that the keys are on, not the one that is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._adds(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._adds(event):
            self.article_added.emit(self.current_key)
        elif event.key() in _ENTER and self.currentIndex().data(BRANCH_ROLE) is not None:
            self._clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _adds(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
        return control and event.key() in _ENTER and self.current_key is not None

    def _is_unfolded(self, index: QModelIndex) -> bool:
        return not index.parent().isValid() or self.isExpanded(index.parent())

    def _ask_for_leaves(self, index: QModelIndex) -> None:
        if not self._rows.rowCount(index):
            self.unfolded.emit(index.data(BRANCH_ROLE))

    def _clicked(self, index: QModelIndex) -> None:
        """A click opens an article, or folds and unfolds a branch."""
        if index.data(BRANCH_ROLE) is not None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._activate(index)

    def _activate(self, index: QModelIndex) -> None:
        key = index.data(VALUE_ROLE)
        if key is not None:
            self.article_activated.emit(ArticleKey(*key))
