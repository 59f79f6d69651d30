# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The menu of the clinic's own articles.

It knows what is open only as it is told; what was chosen is said, nothing is done here.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from library.reading import Reading


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
        guide = reading is not None and reading.is_guide
        self.edit.setEnabled(own or (usable and not guide))
        self.adapt.setEnabled(usable and not own and not guide)
        self.note.setEnabled(usable and not own)
        self.approve.setEnabled(usable and not guide)
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
