# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The menu of the clinic's own articles, and the bar that offers to take something back or to go on with it.

They know what is open only as they are told; what was chosen is said, nothing is done here.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from library.reading import Reading

OFFERED_MS = 60_000
"""A minute: long enough to see that the wrong article is gone."""


class OwnMenu(QMenu):
    """Only what fits the open article can be chosen."""

    import_wanted = Signal()
    import_folder_wanted = Signal()
    new_wanted = Signal()
    edit_wanted = Signal()
    adapt_wanted = Signal()
    note_wanted = Signal()
    approve_wanted = Signal()
    versions_wanted = Signal()
    delete_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.import_ = self._add(self.tr("&Bring in a page..."), self.import_wanted)
        self.import_folder = self._add(self.tr("Bring in a &folder..."), self.import_folder_wanted)
        self.new = self._add(self.tr("&Write a new article"), self.new_wanted, "Ctrl+N")
        self.addSeparator()
        self.edit = self._add(self.tr("&Edit this article"), self.edit_wanted, "Ctrl+E")
        self.adapt = self._add(self.tr("&Adapt this article"), self.adapt_wanted)
        self.note = self._add(self.tr("Add a &note..."), self.note_wanted)
        self.approve = self._add(self.tr("A&pprove for this clinic..."), self.approve_wanted)
        self.addSeparator()
        self.versions = self._add(self.tr("Earlier &versions..."), self.versions_wanted)
        self.delete = self._add(self.tr("&Delete this article..."), self.delete_wanted)
        self.undo = self._add(self.tr("&Undo delete"), self.undo_wanted)
        self.show_reading(None)
        self.show_deleted("")

    def show_reading(self, reading: Reading | None) -> None:
        """What is open; None for the first page."""
        is_open = reading is not None
        own = reading is not None and reading.own
        usable = reading is not None and reading.withdrawn is None
        self.edit.setEnabled(own or usable)
        self.adapt.setEnabled(usable and not own)
        self.note.setEnabled(usable and not own)
        self.approve.setEnabled(usable)
        self.versions.setEnabled(own)
        self.delete.setEnabled(is_open and own)

    def show_deleted(self, title: str) -> None:
        """The article that was deleted last and can be brought back; "" for none."""
        self.undo.setEnabled(bool(title))
        named = title.replace("&", "&&")
        self.undo.setText(self.tr("&Undo delete: {title}").format(title=named) if title else self.tr("&Undo delete"))

    def _add(self, text: str, signal: SignalInstance, key: str = "") -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _: signal.emit())
        if key:
            action.setShortcut(QKeySequence(key))
        return action


class OfferBar(QWidget):
    """One sentence and what can be done about it, in the status line."""

    def __init__(self) -> None:
        super().__init__()
        self._act: Callable[[], None] = lambda: None
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("&Undo"))
        self.button.clicked.connect(self._do)
        self.close_button = QToolButton()
        self.close_button.setText("\u2715")
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self.button, self.close_button):
            layout.addWidget(widget)
        self.hide()

    def offer(self, text: str, action: str, act: Callable[[], None], *, for_a_while: bool = True) -> None:
        self._act = act
        self.text.setText(text)
        self.button.setText(action)
        self.button.setAccessibleName(f"{action.replace('&', '')}: {text}")
        self.show()
        self._until.stop()
        if for_a_while:
            self._until.start(OFFERED_MS)

    def _do(self) -> None:
        self.hide()
        self._act()
