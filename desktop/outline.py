# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The sections of an article: a list beside it where there is room, a button above it where there is none.

Both mark the section that is being read. Marking never takes the focus and never moves the article.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import takewhile

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from desktop.item_models import CardList, CardModel

LEAST_WIDTH = 120
READING_LINE = 0.25
"""People read in the upper part of what they see."""


class Outline(QObject):
    """`list` and `button` are the same sections; one of them is shown, or neither."""

    chosen = Signal(str)
    """The anchor of the section that a person wants to read."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sections = CardModel()
        self.list = CardList(self._sections, self.tr("Sections of this article"))
        self.list.setMinimumWidth(LEAST_WIDTH)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.button = SectionButton(self.tr("Sections of this article"))
        self.anchors: tuple[str, ...] = ()
        self._marked = ""

    def set_sections(self, sections: Sequence[tuple[str, str]], direction: Qt.LayoutDirection) -> None:
        """(heading, anchor) of each, in the direction of the text."""
        self.anchors, self._marked = tuple(anchor for _, anchor in sections), ""
        self._sections.set_rows([(heading, escape(heading), anchor) for heading, anchor in sections])
        self.list.setLayoutDirection(direction)
        self.button.setLayoutDirection(direction)
        self.button.menu().clear()
        for heading, anchor in sections:
            act = self.button.menu().addAction(heading.replace("&", "&&"))
            act.setCheckable(True)
            act.triggered.connect(lambda _, anchor=anchor: self._go(anchor))

    def show(self, *, folded: bool) -> None:
        """Show one of the two; an article of one section needs neither."""
        several = len(self.anchors) > 1
        self.list.setVisible(several and not folded)
        self.button.setVisible(several and folded)

    def open(self) -> None:
        """By key: the focus goes to the list, or the sections open below the button."""
        if self.button.isVisible():
            self.button.showMenu()
        else:
            self.list.setFocus()

    def mark(self, anchor: str) -> None:
        """This section is being read."""
        if anchor == self._marked or anchor not in self.anchors:
            return
        self._marked, row = anchor, self.anchors.index(anchor)
        index = self._sections.index(row, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        for number, act in enumerate(self.button.menu().actions()):
            act.setChecked(number == row)
        self.button.set_heading(self.tr("Section: {heading}").format(heading=index.data()))

    def _choose(self, index: QModelIndex) -> None:
        self._go(self._sections.value(index.row()))

    def _go(self, anchor: str) -> None:
        self.chosen.emit(anchor)
        self._marked = ""  # a short section at the end cannot come to the top, and is the one that is read
        self.mark(anchor)


class SectionButton(QToolButton):
    """A line that says which section is read and opens a menu of all; it never asks for more width than it has."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._heading = ""
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMenu(QMenu(self))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_heading(self, heading: str) -> None:
        self._heading = heading
        self.setAccessibleDescription(heading)
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        room = self.width() - 40
        shown = self.fontMetrics().elidedText(self._heading, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class Headings:
    """Where the headings of a page stand, from top to bottom; made anew whenever the page is written.

    Blocks are kept by their numbers: Qt ends the program where a block is asked of a page that was written over.
    """

    def __init__(self, document: QTextDocument, anchors: Iterable[str]) -> None:
        self._document = document
        wanted = set(anchors)
        self._blocks: list[tuple[str, int]] = []
        block = document.begin() if wanted else document.end()
        while block.isValid():
            first = block.begin()
            names = first.fragment().charFormat().anchorNames() if not first.atEnd() else []
            self._blocks += [(name, block.blockNumber()) for name in names if name in wanted]
            block = block.next()

    def at(self, top: int, end: int, height: int) -> str:
        """The section that is read when the page is scrolled to `top` of `end`, in a view of this height.

        On the last stretch the line of reading sinks to the bottom, so that no section is left out.
        """
        sunk = max(0.0, 1 - (end - top) / height) if end and height else 0.0
        line = top + height * (READING_LINE + (1 - READING_LINE) * sunk)
        bounds, block = self._document.documentLayout().blockBoundingRect, self._document.findBlockByNumber
        above = list(takewhile(lambda placed: bounds(block(placed[1])).top() <= line, self._blocks))
        return above[-1][0] if above else next((name for name, _ in self._blocks), "")
