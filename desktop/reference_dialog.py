# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Choosing what is cited: the references of the library, narrowed down by words of authors, titles or years."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.labels import named_line, plain_label, with_clear_button
from library.models import Reference
from library.references import short_text

SOUGHT_AFTER_MS = 250


class ReferenceDialog(QDialog):
    """`sought` gives the typed words, `chosen` a reference."""

    sought = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where this comes from"))
        self.resize(min(680, parent.width() - 48), min(460, parent.height() - 48))
        self._shown: tuple[Reference, ...] = ()
        self.box = named_line(self.tr("Author, title or year"))
        self.box.setPlaceholderText(self.box.accessibleName())
        with_clear_button(self.box, self.tr("Clear"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("References of the library"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note = plain_label("", "note")
        self.cite_button = QPushButton(self.tr("&Cite it"))
        self.cite_button.setProperty("primary", True)
        self.cite_button.setDefault(True)
        self.cite_button.clicked.connect(self._choose)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SOUGHT_AFTER_MS)
        self._pause.timeout.connect(lambda: self.sought.emit(self.box.text()))
        self.box.textChanged.connect(lambda _: self._pause.start())
        self.list.itemDoubleClicked.connect(lambda _: self._choose())
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.cite_button)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.box)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)

    def show_references(self, references: Sequence[Reference]) -> None:
        self._shown = tuple(references)
        self.list.clear()
        for reference in references:
            item = QListWidgetItem(short_text(reference))
            item.setToolTip(str(reference.id))
            self.list.addItem(item)
        if references:
            self.list.setCurrentRow(0)
        self.note.setText("" if references else self.tr("The library has no such reference."))
        self.cite_button.setEnabled(bool(references))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down in the list, while words are typed."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.box.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.chosen.emit(self._shown[row])
            self.accept()
