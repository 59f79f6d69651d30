# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The search box and the list of what it found. It knows no library: it says what was typed and shows hits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.item_models import CardList, CardModel, hit_row, summary_row
from desktop.labels import with_clear_button
from desktop.theme import Theme
from library.models import Hit, ReviewState, SearchResult

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_adding(event: QKeyEvent) -> bool:
    """Ctrl+Enter."""
    return event.key() in ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class SearchBox(QLineEdit):
    """Where a person types; up, down and Enter steer the list without leaving it."""

    moved = Signal(int)
    chosen = Signal()
    added = Signal()
    """Ctrl+Enter: what is chosen in the list goes into the handout, unread."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Search: type a few letters"))
        self.setAccessibleName(self.tr("Search"))
        self.setToolTip(self.tr("Search (Ctrl+K or /)"))
        with_clear_button(self, self.tr("Clear"))
        self.setMinimumHeight(34)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter means the hit while something is typed, and the open article otherwise."""
        overriding = event.type() == QEvent.Type.ShortcutOverride and self.text().strip()
        if overriding and isinstance(event, QKeyEvent) and is_adding(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "/" and not self.text():
            return  # who presses it to search is here already
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in ENTER:
            (self.added if is_adding(event) else self.chosen).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class SearchPanel(QWidget):
    """The hits, best first."""

    hit_activated = Signal(object)
    """A hit, or the summary of an article that is offered where nothing was found."""
    hit_added = Signal(object)
    """The same, for the handout."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._result = SearchResult("", ())
        self._language = ""
        self._model = CardModel()
        self.list = CardList(self._model, self.tr("Search results"))
        self.list.clicked.connect(self._activate)
        self.list.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)

    def set_theme(self, theme: Theme) -> None:
        """The same hits in other colours; the same one stays current."""
        self._theme = theme
        row = self.list.currentIndex().row()
        self.show_result(self._result, self._language)
        self.list.setCurrentIndex(self._model.index(row))

    def show_result(self, result: SearchResult, language: str) -> None:
        self._result, self._language = result, language
        hits = [
            hit_row(
                hit, language, self._because(hit), self._note(hit.review_state, withdrawn=hit.withdrawn), self._theme
            )
            for hit in result.hits
        ]
        near = [
            summary_row(summary, self._note(summary.review.state, withdrawn=summary.withdrawn), self._theme)
            for summary in result.nearest
        ]
        self._model.set_rows([*hits, *near])
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))

    def step(self, steps: int) -> None:
        """Another row, kept within the list."""
        row = max(0, min(self._model.rowCount() - 1, self.list.currentIndex().row() + steps))
        self.list.setCurrentIndex(self._model.index(row))

    def activate_current(self) -> None:
        self._activate(self.list.currentIndex())

    def add_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.hit_added.emit(self._model.value(index.row()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in ENTER:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # Ctrl+Enter means the hit here, and the open article elsewhere
                return True
            if event.type() == QEvent.Type.KeyPress:
                (self.add_current if is_adding(event) else self.activate_current)()
                return True
        return super().eventFilter(watched, event)

    def _activate(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hit_activated.emit(self._model.value(index.row()))

    def _because(self, hit: Hit) -> str:
        return {
            "": "",
            "name": self.tr("\u201c{name}\u201d is another name for this"),
            "misspelling": self.tr("You may mean this by \u201c{name}\u201d"),
            "complaint": self.tr("One of the texts about \u201c{name}\u201d"),
            "code": self.tr("Its code is {name}"),
            "edition": self._sheet_sentence(hit),
        }[hit.because_kind].format(name=hit.because)

    def _sheet_sentence(self, hit: Hit) -> str:
        """What the code of a sheet says of it."""
        if hit.withdrawn:
            return self.tr("The sheet {name} has this text. Throw it away")
        if hit.sheet_edition == hit.edition:
            return self.tr("The sheet {name} is still current")
        if hit.sheet_edition > hit.edition:
            return self.tr("The sheet {name} is newer than this text")
        return self.tr("The sheet {name} is out of date: its text has changed. Print it again")

    def _note(self, state: ReviewState, *, withdrawn: bool) -> str:
        """The worst that must be known of a text."""
        if withdrawn:
            return self.tr("Withdrawn. Do not use it")
        return {
            "unknown": self.tr("Date unknown"),
            "overdue": self.tr("Past its review date"),
            "unreviewed": self.tr("Not reviewed by a clinician yet"),
            "reviewed": "",
            "": "",
        }[state]
