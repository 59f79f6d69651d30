# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A list of articles, some or all below branches that fold: topics, letters, complaints, days.

A branch says how many articles it has before they are here; thousands of them cost nothing until they are seen. It
knows no library and asks for nothing: whoever sees a branch unfolded gives its leaves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from desktop.dates import number
from library.listing import ArticleLine
from library.models import ArticleKey, ArticleSummary, Topic

VALUE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
BRANCH_ROLE = int(Qt.ItemDataRole.UserRole) + 3

Index = QModelIndex | QPersistentModelIndex


class Leaf(NamedTuple):
    """An article; a missing one is no longer on this computer."""

    text: str
    key: ArticleKey
    hint: str = ""
    missing: bool = False


class Branch(NamedTuple):
    """`size` is how many leaves it has; `name` asks for them, where they are not here yet."""

    text: str
    name: str
    size: int
    leaves: tuple[Leaf, ...] = ()


class BranchModel(QAbstractItemModel):
    """Branches with leaves, or leaves alone."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Branch | Leaf] = []

    def set_rows(self, rows: Sequence[Branch | Leaf]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def set_leaves(self, name: str, leaves: Iterable[Leaf]) -> None:
        """The articles of a branch that had none yet; a name that is not here is of a list that was shown before."""
        at = self.find(name)
        branch = self._rows[at.row()] if at.isValid() else None
        given = tuple(leaves)
        if isinstance(branch, Branch) and not branch.leaves and given:
            self.beginInsertRows(at, 0, len(given) - 1)
            self._rows[at.row()] = branch._replace(leaves=given)
            self.endInsertRows()

    def find(self, name: str) -> QModelIndex:
        """The branch of this name; no index if there is none."""
        found = (at for at, row in enumerate(self._rows) if isinstance(row, Branch) and row.name == name)
        at = next(found, None)
        return QModelIndex() if at is None else self.index(at, 0)

    def places_of(self, key: ArticleKey) -> Iterator[QModelIndex]:
        """Everywhere that an article stands, of those that are here."""
        for at, row in enumerate(self._rows):
            if isinstance(row, Branch):
                branch = self.index(at, 0)
                yield from (self.index(below, 0, branch) for below, leaf in enumerate(row.leaves) if leaf.key == key)
            elif row.key == key:
                yield self.index(at, 0)

    # ---- what Qt asks -----------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        above = child.internalId() if child.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        if not parent.isValid():
            return len(self._rows)
        row = self._row(parent)
        return len(row.leaves) if isinstance(row, Branch) and parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        if not parent.isValid():
            return bool(self._rows)
        row = self._row(parent)
        return isinstance(row, Branch) and row.size > 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._row(index), Branch):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._row(index)
        if isinstance(row, Branch):
            said = {Qt.ItemDataRole.DisplayRole: f"{row.text} ({number(row.size)})", BRANCH_ROLE: row.name}
            return said.get(role)
        if role == Qt.ItemDataRole.ForegroundRole and row.missing:
            return QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.ToolTipRole: f"{row.text}\n\n{row.hint}".strip(),
            VALUE_ROLE: row.key,
        }.get(role)

    def _row(self, index: Index) -> Branch | Leaf:
        above = index.internalId()
        if not above:
            return self._rows[index.row()]
        branch = self._rows[above - 1]
        assert isinstance(branch, Branch), "only branches have rows below them"
        return branch.leaves[index.row()]


def topic_rows(topics: Sequence[Topic]) -> list[Branch]:
    return [Branch(topic.name, topic.name, topic.count, leaves_of(topic.articles)) for topic in topics]


def leaves_of(articles: Iterable[ArticleSummary | ArticleLine]) -> tuple[Leaf, ...]:
    return tuple(leaf_of(article) for article in articles)


def leaf_of(article: ArticleSummary | ArticleLine, below: str = "") -> Leaf:
    """`below` stands under the title."""
    title = marked_title(article)
    return Leaf(f"{title}\n{below}" if below else title, article.key, article.summary)


def marked_title(article: ArticleSummary | ArticleLine) -> str:
    """The clinic's own article may stand beside the one that it was made from, with the same title."""
    if article.withdrawn:
        return QCoreApplication.translate("item_models", "{title} (withdrawn)").format(title=article.title)
    ours = QCoreApplication.translate("item_models", "ours")
    return f"{article.title} ({ours})" if article.own else article.title
