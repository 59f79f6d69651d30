# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which articles are printed, in what order, and which of their sections.

Nothing collected means the article that is open. A section that says when to get help cannot be left out.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import Icons
from library.handouts.packets import LONGEST_COVER
from library.models import ArticleKey
from library.reading import Outline

_KEY, _ANCHOR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class CollectionBox(QWidget):
    """Says when it changed; `keys`, `without` and `cover_line` are what a handout takes."""

    changed = Signal()
    lost = Signal(str, object)
    """What was taken out, in a sentence, and the function that puts it back."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._open: Outline | None = None
        self._collected: list[Outline] = []
        self._without: set[tuple[ArticleKey, str]] = set()
        self._items: list[QTreeWidgetItem] = []
        self._buttons: list[tuple[QPushButton, str]] = []
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setProperty("role", "title")
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Articles of the handout and their sections"))
        self.tree.setMinimumHeight(110)
        self.tree.itemChanged.connect(self._check)
        self.up_button = self._button("chevron-up", self.tr("Print this article earlier"))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button = self._button("chevron-down", self.tr("Print this article later"))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.remove_button = self._button("x", self.tr("Take this article out"))
        self.remove_button.clicked.connect(self._remove)
        self.clear_button = self._button("trash-2", self.tr("Take all articles out"))
        self.clear_button.clicked.connect(self._take_all_out)
        self.cover = QLineEdit()
        self.cover.setPlaceholderText(self.tr("Line on top, such as: For new mothers"))
        self.cover.setAccessibleName(self.tr("Line on top of the first page"))
        self.cover.setMaxLength(LONGEST_COVER)
        self.cover.setMinimumHeight(32)
        self.cover.textEdited.connect(self.changed)
        self._build_layout()
        self.set_icons(icons)
        self._refresh()

    def set_icons(self, icons: Icons) -> None:
        for button, icon in self._buttons:
            button.setIcon(icons.icon(icon))

    # ---- what a handout takes -----------------------------------------------------------------------------

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """The articles to print, in their order."""
        if self._collected:
            return tuple(self._collected)
        return (self._open,) if self._open else ()

    @property
    def collected(self) -> bool:
        """Whether there are articles to print whatever is open."""
        return bool(self._collected)

    @property
    def keys(self) -> tuple[ArticleKey, ...]:
        return tuple(outline.key for outline in self.outlines)

    @property
    def without(self) -> frozenset[tuple[ArticleKey, str]]:
        """The sections that are left out."""
        keys = self.keys
        return frozenset((key, anchor) for key, anchor in self._without if key in keys)

    @property
    def cover_line(self) -> str:
        return self.cover.text().strip() if self._collected else ""

    # ---- changes ------------------------------------------------------------------------------------------

    def set_open(self, outline: Outline | None) -> None:
        """The article that is printed as long as none is collected; another one begins with all its sections."""
        shown, self._open = self._open, outline
        if not self._collected and (outline is None or shown is None or outline.key != shown.key):
            self._without.clear()
        self._refresh()

    def add(self, outline: Outline) -> None:
        """One more article; one that is there already stays where it is."""
        if outline.key not in {known.key for known in self._collected}:
            self._collected.append(outline)
        self._refresh()

    def fill(self, outlines: Sequence[Outline], without: Collection[tuple[ArticleKey, str]], cover: str) -> None:
        """What a packet holds, in place of what was collected."""
        self._collected, self._without = list(outlines), set(without)
        self.cover.setText(cover)
        self._refresh()

    def clear(self) -> None:
        self.fill((), (), "")

    def put_back(self, row: int, outlines: Sequence[Outline], without: Collection[tuple[ArticleKey, str]]) -> None:
        """Articles that were taken out, where they stood; what was collected since stays."""
        known = {outline.key for outline in self._collected}
        self._collected[row:row] = [outline for outline in outlines if outline.key not in known]
        self._without |= set(without)
        self._refresh()

    # ---- the tree -----------------------------------------------------------------------------------------

    def _refresh(self, current: int = 0) -> None:
        self.tree.blockSignals(True)
        opened = {item.data(0, _KEY) for item in self._items if item.isExpanded()}
        self.tree.clear()
        self._items = [self._item(outline) for outline in self.outlines]
        self.tree.addTopLevelItems(self._items)
        for item in self._items:
            item.setExpanded(item.data(0, _KEY) in opened)
        if self._items:
            self.tree.setCurrentItem(self._items[current])
        self.tree.blockSignals(False)
        self._say_what()
        self.changed.emit()

    def _item(self, outline: Outline) -> QTreeWidgetItem:
        item = QTreeWidgetItem([outline.title])
        item.setData(0, _KEY, tuple(outline.key))
        for section in outline.sections:
            child = QTreeWidgetItem(item, [section.heading])
            child.setData(0, _ANCHOR, section.anchor)
            left_out = (outline.key, section.anchor) in self._without and not section.always
            child.setCheckState(0, Qt.CheckState.Unchecked if left_out else Qt.CheckState.Checked)
            if section.always:
                child.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                child.setToolTip(0, self.tr("When to get help is always printed."))
        return item

    def _say_what(self) -> None:
        collected = self.collected
        if collected:
            self.title.setText(self.tr("Collected for one handout"))
        elif self._open:
            self.title.setText(self.tr("This article: {title}").format(title=self._open.title))
        else:
            self.title.setText(self.tr("Open an article, then print it here."))
        self.tree.setVisible(bool(self.outlines))
        for widget in (self.up_button, self.down_button, self.remove_button, self.clear_button, self.cover):
            widget.setVisible(collected)

    def _check(self, item: QTreeWidgetItem) -> None:
        above = item.parent()
        if above is None:
            return
        section = (ArticleKey(*above.data(0, _KEY)), item.data(0, _ANCHOR))
        if item.checkState(0) is Qt.CheckState.Checked:
            self._without.discard(section)
        else:
            self._without.add(section)
        self.changed.emit()

    def _row(self) -> int:
        """The article that is chosen, or whose section is."""
        item = self.tree.currentItem()
        return self._items.index(item.parent() or item) if item is not None else 0

    def _move(self, step: int) -> None:
        row = self._row()
        wanted = row + step
        if 0 <= wanted < len(self._collected):
            self._collected.insert(wanted, self._collected.pop(row))
            self._refresh(wanted)

    def _remove(self) -> None:
        row = self._row()
        outline = self._collected[row]
        said = self.tr("Taken out: {title}").format(title=outline.title)
        back = partial(self.put_back, row, (outline,), self.without)
        self._collected.pop(row)
        self._refresh(max(0, row - 1))
        self.lost.emit(said, back)

    def _take_all_out(self) -> None:
        cover, collected, without = self.cover.text(), tuple(self._collected), self.without

        def put_back() -> None:
            self.cover.setText(self.cover.text() or cover)
            self.put_back(0, collected, without)

        self.clear()
        self.lost.emit(self.tr("All articles were taken out."), put_back)

    # ---- building -----------------------------------------------------------------------------------------

    def _button(self, icon: str, says: str) -> QPushButton:
        button = QPushButton()
        self._buttons.append((button, icon))
        button.setToolTip(says)
        button.setAccessibleName(says)
        return button

    def _build_layout(self) -> None:
        row = QHBoxLayout()
        for button, _ in self._buttons:
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.tree)
        layout.addLayout(row)
        layout.addWidget(self.cover)
