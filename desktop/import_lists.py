# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Below the page that is brought in: the lines that were left out, what should be looked at, and its sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.branch_model import Index
from desktop.i18n import in_language
from desktop.import_words import joining_words, remedy_words
from desktop.item_models import CardList, CardModel
from desktop.theme import Theme
from library.importing.imported import Dropped, Flag, Imported, Joining
from library.models import CitationKey
from library.references import vancouver

KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
TEXT, WHY = range(2)


class DroppedList(QWidget):
    """`put_back` and `leave_out` give the numbers of lines."""

    put_back = Signal(object)
    leave_out = Signal()
    """The kept lines that are chosen in the page."""
    line_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._dropped: tuple[Dropped, ...] = ()
        self._items: list[QTreeWidgetItem] = []
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Lines that do not stand in the text"))
        self.list.setHeaderLabels([self.tr("Line"), self.tr("Why")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.header().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(WHY, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.itemSelectionChanged.connect(self._follow)
        self.list.itemActivated.connect(lambda _: self._put_back())
        self.back_button = QPushButton(self.tr("Put &back"))
        self.back_button.setToolTip(self.tr("The chosen lines stand in the text again"))
        self.back_button.clicked.connect(self._put_back)
        self.out_button = QPushButton(self.tr("&Leave out"))
        self.out_button.setToolTip(self.tr("The line that is chosen in the page, on the left above"))
        self.out_button.clicked.connect(self.leave_out)
        column = QVBoxLayout()
        for button in (self.back_button, self.out_button):
            button.setAutoDefault(False)
            column.addWidget(button)
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(column)

    def show_dropped(self, dropped: tuple[Dropped, ...]) -> None:
        if dropped != self._dropped:
            self._dropped = dropped
            with QSignalBlocker(self.list):
                self.list.clear()
                self._items = [_dropped_item(one) for one in dropped]
                self.list.addTopLevelItems(self._items)

    def select(self, lines: Iterable[int]) -> None:
        """Follow the lines that are chosen in the page; those that stand in the text can be left out."""
        wanted = set(lines)
        gone = {one.line for one in self._dropped}
        with QSignalBlocker(self.list):
            self.list.clearSelection()
            for item, one in zip(self._items, self._dropped, strict=True):
                if one.line in wanted:
                    item.setSelected(True)
                    self.list.scrollToItem(item)
        self.back_button.setEnabled(bool(wanted & gone))
        self.out_button.setEnabled(bool(wanted - gone))

    def _follow(self) -> None:
        lines = self._chosen()
        self.back_button.setEnabled(bool(lines))
        if len(lines) == 1:
            self.line_chosen.emit(lines[0])

    def _chosen(self) -> list[int]:
        return [self._dropped[self.list.indexFromItem(item).row()].line for item in self.list.selectedItems()]

    def _put_back(self) -> None:
        if lines := self._chosen():
            self.put_back.emit(frozenset(lines))


def _dropped_item(dropped: Dropped) -> QTreeWidgetItem:
    item = QTreeWidgetItem([" ".join(dropped.text.split()), in_language(dropped.why)])
    item.setToolTip(TEXT, dropped.text)
    return item


class FlagList(QWidget):
    """`flag_chosen` gives the flag that was clicked."""

    flag_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flags: tuple[Flag, ...] | None = None
        self._model = CardModel()
        self.list = CardList(self._model, self.tr("What to look at"))
        self.list.setSpacing(2)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.none = QLabel(self.tr("Nothing to look at."))
        self.none.setProperty("role", "note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.none, 0, Qt.AlignmentFlag.AlignTop)

    def show_flags(self, flags: tuple[Flag, ...]) -> None:
        if flags != self._flags:
            self._flags = flags
            self._model.set_rows([self._row(flag) for flag in flags])
        self.list.setVisible(bool(flags))
        self.none.setVisible(not flags)

    def _row(self, flag: Flag) -> tuple[str, str, Flag]:
        remedy = remedy_words(flag.id)
        note = f'<span style="color:{self._theme.muted}">{escape(remedy)}</span>'
        detail = in_language(flag.detail)
        return f"{detail} {remedy}", f"<b>{escape(detail)}</b><br/>{note}", flag

    def _choose(self, index: QModelIndex) -> None:
        self.flag_chosen.emit(self._model.value(index.row()))


class FramedBoxes(QStyledItemDelegate):
    """Draws the boxes to tick so that an empty one is seen in the dark too: the style frames them like their ground."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = QColor(theme.muted)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        colours = QPalette(option.palette)
        colours.setColor(QPalette.ColorRole.Window, self._frame)
        option.palette = colours


class SourceList(QWidget):
    """The sources as they were read. One that seems to be in the library is ticked to be taken from there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ticks: dict[CitationKey, bool] = {}
        """What the person chose."""
        self._joinings: dict[CitationKey, Joining] = {}
        self._sure: set[CitationKey] = set()
        self._rows: list[tuple[CitationKey, str]] = []
        self.note = QLabel(
            self.tr("Ticked: the source is in the library already, and that entry is used. Untick it if they differ.")
        )
        self.note.setWordWrap(True)
        self.note.setProperty("role", "note")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sources of this page"))
        self.list.setItemDelegate(FramedBoxes(theme, self.list))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.itemChanged.connect(self._keep_tick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.list, 1)

    def forget(self) -> None:
        """Another page: its ticks are its own."""
        self._ticks = {}

    @property
    def joined(self) -> dict[CitationKey, CitationKey]:
        """Keys of the page -> keys of the library, as ticked."""
        return {key: joining.known.id for key, joining in self._joinings.items() if self._is_ticked(joining)}

    def show_sources(self, imported: Imported, numbers: dict[str, int], joinings: Sequence[Joining]) -> None:
        """Those that the text cites by their numbers, then the others."""
        self._joinings = {joining.key: joining for joining in joinings}
        years = {reference.id: reference.year for reference in imported.references}
        self._sure = {one.key for one in joinings if one.by != "title" or one.known.year == years[one.key] is not None}
        last = len(numbers) + 1
        ordered = sorted(imported.references, key=lambda reference: numbers.get(reference.id, last))
        rows = []
        for reference in ordered:
            number = numbers.get(reference.id)
            text = f"{number}. {vancouver(reference)}" if number else vancouver(reference)
            joining = self._joinings.get(reference.id)
            if joining is not None:
                known = self.tr("In the library, {by}: {text}")
                text += "\n" + known.format(by=joining_words(joining), text=vancouver(joining.known))
            rows.append((reference.id, text))
        self.note.setVisible(bool(joinings))
        if rows != self._rows:
            self._rows = rows
            with QSignalBlocker(self.list):
                self.list.clear()
                for key, text in rows:
                    self.list.addItem(self._item(key, text))

    def select(self, key: str) -> None:
        for row, (one, _) in enumerate(self._rows):
            if one == key:
                self.list.setCurrentRow(row)

    def _item(self, key: CitationKey, text: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(KEY_ROLE, key)
        joining = self._joinings.get(key)
        if joining is not None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if self._is_ticked(joining) else Qt.CheckState.Unchecked)
        return item

    def _is_ticked(self, joining: Joining) -> bool:
        """Two texts may have one title; if the year is the same too, or a DOI or PubMed number, it is one text."""
        return self._ticks.get(joining.key, joining.key in self._sure)

    def _keep_tick(self, item: QListWidgetItem) -> None:
        self._ticks[item.data(KEY_ROLE)] = item.checkState() == Qt.CheckState.Checked
