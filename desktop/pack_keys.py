# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Two pages of the packs dialog: the keys whose packs are taken here, and a key that might be added, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.item_models import CardList, CardModel
from desktop.pack_steps import SixWords
from library.packs.signing import PublicKey


class KeysPage(QWidget):
    """The keys of the program, and those that were added here, which can be removed."""

    add = Signal()
    remove = Signal(object)
    """The chosen key."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = CardModel()
        self.list = CardList(self._model, self.tr("Keys that are trusted here"))
        self.list.setSpacing(2)
        self.note = QLabel(
            self.tr("Packs that one of these keys signed can be installed. Packs of anybody else are refused.")
        )
        self.note.setWordWrap(True)
        self.add_button = QPushButton(self.tr("&Add a key..."))
        self.add_button.clicked.connect(self.add)
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.remove_button.clicked.connect(lambda: self.remove.emit(self._chosen()))
        self.close_button = QPushButton(self.tr("Back to the packs"))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout()
        for button in (self.add_button, self.remove_button, self.close_button):
            button.setAutoDefault(False)  # nobody removes a key by a stray Enter
        for button in (self.add_button, self.remove_button):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.list.selectionModel().currentChanged.connect(self._follow_choice)

    def show_keys(self, shipped: Sequence[PublicKey], own: Sequence[PublicKey]) -> None:
        rows = [self._row(key, self.tr("Came with the program"), None) for key in shipped]
        rows += [self._row(key, self.tr("Added by your clinic"), key) for key in own]
        none = self.tr("No key is trusted here yet.")
        self._model.set_rows(rows or [(none, escape(none), None)])
        self.list.setCurrentIndex(self._model.index(self._model.rowCount() - 1))
        self._follow_choice()

    def _row(self, key: PublicKey, where: str, value: PublicKey | None) -> tuple[str, str, PublicKey | None]:
        lines = [key.name or self.tr("no name"), key.fingerprint, where]
        first, *others = map(escape, lines)
        return ". ".join(lines), "<br/>".join([f"<b>{first}</b>", *others]), value

    def _chosen(self) -> PublicKey | None:
        index = self.list.currentIndex()
        return self._model.value(index.row()) if index.isValid() else None

    def _follow_choice(self) -> None:
        self.remove_button.setEnabled(self._chosen() is not None)


class KeyPage(QWidget):
    """One key that somebody handed over; `trusted` gives it once a person has said so."""

    trusted = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._key: PublicKey | None = None
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setProperty("role", "title")
        self.words = SixWords()
        self.note = QLabel(
            self.tr("Compare these words with the owner of the key, by telephone or in person.")
            + "\n"
            + self.tr("Trust the key only if all six are the same, in this order.")
        )
        self.trust_button = QPushButton(self.tr("&Trust this key"))
        self.trust_button.setAutoDefault(False)  # nobody trusts by a stray Enter
        self.trust_button.clicked.connect(self._trust)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.trust_button)
        row.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self.name, self.words, self.note):
            widget.setWordWrap(True)
            layout.addWidget(widget)
        layout.addStretch()
        layout.addLayout(row)

    def show_key(self, key: PublicKey) -> None:
        self._key = key
        self.name.setText(self.tr("Key of {name}").format(name=key.name or self.tr("somebody without a name")))
        self.words.show_words(key.fingerprint)

    def _trust(self) -> None:
        self.trusted.emit(self._key)
