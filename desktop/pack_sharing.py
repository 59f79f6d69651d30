# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A page of the packs dialog: the clinic's own articles as a pack, and the key that signs it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.labels import named_line
from desktop.pack_steps import SixWords
from library.packs.signing import SHORTEST_PASSPHRASE, PublicKey

LONGEST_NAME = 80


class Sharing(NamedTuple):
    """What was typed. `name` is that of a key that is still to be made, "" where there is one."""

    name: str
    passphrase: str


class SharePage(QWidget):
    """`agreed` gives a `Sharing`. What was typed is forgotten when the page is left."""

    agreed = Signal(object)
    anew = Signal()
    """The passphrase is forgotten: another key is wanted."""
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._has_key = False
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.key_name = QLabel()
        self.key_name.setTextFormat(Qt.TextFormat.PlainText)
        self.key_name.setWordWrap(True)
        self.words = SixWords()
        self.name = _line(self.tr("Name of the key"))
        self.name.setMaxLength(LONGEST_NAME)
        self.passphrase = _line(self.tr("Passphrase"), secret=True)
        self.again = _line(self.tr("Passphrase once more"), secret=True)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.share_button = QPushButton(self.tr("&Make the pack..."))
        self.share_button.setProperty("primary", True)
        self.share_button.clicked.connect(self._agree)
        self.anew_button = QPushButton(self.tr("Make a &new key..."))
        self.anew_button.setAutoDefault(False)
        self.anew_button.clicked.connect(self.anew)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.cancelled)
        self._build_layout()

    def show_key(self, key: PublicKey | None, proposed: str) -> None:
        """The key that there is, or none yet, with a name that is proposed for it."""
        self._has_key = key is not None
        self.forget()
        if key is None:
            self.note.setText(
                self.tr("Your own articles become a pack for other clinics. You sign it with a key of your clinic.")
                + "\n"
                + self.tr("The key is made now, once. Keep its passphrase: nobody can find it again for you.")
            )
        else:
            self.note.setText(
                self.tr("Your own articles become a pack for other clinics, signed with the key of your clinic.")
            )
            self.key_name.setText(self.tr("Key of {name}").format(name=key.name or self.tr("no name")))
        self.words.show_words(key.fingerprint if key else "")
        self.key_name.setVisible(self._has_key)
        self.anew_button.setVisible(self._has_key)
        for field in (self.name, self.again):
            self.form.setRowVisible(field, not self._has_key)
        self.name.setText(proposed)
        (self.passphrase if self._has_key or proposed else self.name).setFocus()

    def show_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def forget(self) -> None:
        """No passphrase stays on the screen."""
        for field in (self.passphrase, self.again):
            field.clear()
        self.show_problem("")

    def _agree(self) -> None:
        typed, sentence = self.passphrase.text(), ""
        name = "" if self._has_key else self.name.text().strip()
        if not self._has_key:
            if not name:
                sentence = self.tr("Give the key a name, such as that of your clinic.")
            elif len(typed) < SHORTEST_PASSPHRASE:
                sentence = self.tr("The passphrase needs at least {count} letters.").format(count=SHORTEST_PASSPHRASE)
            elif typed != self.again.text():
                sentence = self.tr("The two passphrases are not the same. Type them again.")
        elif not typed:
            sentence = self.tr("Type the passphrase of the key.")
        self.show_problem(sentence)
        if not sentence:
            self.agreed.emit(Sharing(name, typed))

    def _build_layout(self) -> None:
        self.form = QFormLayout()
        self.form.setVerticalSpacing(8)
        self.form.addRow(self.tr("&Name of the key"), self.name)
        self.form.addRow(self.tr("&Passphrase"), self.passphrase)
        self.form.addRow(self.tr("Once m&ore"), self.again)
        row = QHBoxLayout()
        row.addWidget(self.anew_button)
        row.addStretch()
        row.addWidget(self.share_button)
        row.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self.note, self.key_name, self.words):
            layout.addWidget(widget)
        layout.addLayout(self.form)
        layout.addWidget(self.problem)
        layout.addStretch()
        layout.addLayout(row)


def _line(name: str, *, secret: bool = False) -> QLineEdit:
    line = named_line(name)
    if secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
