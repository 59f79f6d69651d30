# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The people who stand behind a page, one row each: role, name, degree, field of work."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.choices import choice_box
from desktop.import_fields import TextField
from desktop.import_words import role_choices
from desktop.theme import Icons
from library.models import Credit

LEAST_DEGREE = 84


class CreditsField(QWidget):
    """Rows are written anew only when other people are shown, never while a row is being typed."""

    edited = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._rows: list[CreditRow] = []
        self.add_button = QPushButton(self.tr("&Add a person"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add)
        last = QHBoxLayout()
        last.addWidget(self.add_button)
        last.addStretch()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addLayout(last)

    @property
    def is_readable(self) -> bool:
        return True

    @property
    def value(self) -> Any:
        """Without those that have no name."""
        return tuple(credit for row in self._rows if (credit := row.value).name)

    def show_value(self, value: Any) -> None:
        if value != self.value:
            for row in self._rows:
                self._take_out(row)
            self._rows = []
            for credit in value:
                self._append(credit)

    def _append(self, credit: Credit) -> CreditRow:
        row = CreditRow(credit, self._icons)
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        self._layout.insertWidget(len(self._rows), row)
        for before, after in pairwise((self.add_button, *row.parts, self.add_button)):
            self.setTabOrder(before, after)
        self._rows.append(row)
        row.set_number(len(self._rows))
        return row

    def _add(self) -> None:
        self._append(Credit("author", "")).name.setFocus()

    def _remove(self, row: CreditRow) -> None:
        self._rows.remove(row)
        self._take_out(row)
        for number, other in enumerate(self._rows, start=1):
            other.set_number(number)
        self.add_button.setFocus()
        self.edited.emit()

    def _take_out(self, row: CreditRow) -> None:
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()


class CreditRow(QWidget):
    """One person."""

    edited = Signal()
    removed = Signal()

    def __init__(self, credit: Credit, icons: Icons) -> None:
        super().__init__()
        self._shown = credit
        self.role = choice_box("", role_choices(), credit.role)
        self.role.activated.connect(self.edited)
        self.name = TextField("", self.tr("Name"))
        self.degree = TextField("", self.tr("Degree"))
        self.degree.setMinimumWidth(LEAST_DEGREE)
        self.specialty = TextField("", self.tr("Field"))
        self.remove_button = QToolButton()
        self.remove_button.setIcon(icons.icon("x"))
        self.remove_button.setToolTip(self.tr("Take this person out"))
        self.remove_button.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.role)
        shown = (self.name, credit.name, 3), (self.degree, credit.degree, 1), (self.specialty, credit.specialty, 2)
        for field, text, share in shown:
            field.show_value(text)
            field.edited.connect(self.edited)
            layout.addWidget(field, share)
        layout.addWidget(self.remove_button)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """As Tab reaches them."""
        return self.role, self.name, self.degree, self.specialty, self.remove_button

    def set_number(self, number: int) -> None:
        """Which person of the page it is, for those who cannot see that the fields stand in a row."""
        names = (
            self.tr("Role of person {number}"),
            self.tr("Name of person {number}"),
            self.tr("Degree of person {number}"),
            self.tr("Field of work of person {number}"),
            self.tr("Take person {number} out"),
        )
        for part, name in zip(self.parts, names, strict=True):
            part.setAccessibleName(name.format(number=number))
        self.role.setAccessibleDescription(self.role.accessibleName())  # which is called what is chosen in it

    @property
    def value(self) -> Credit:
        return structs.replace(
            self._shown,
            role=self.role.currentData(),
            name=self.name.value,
            degree=self.degree.value,
            specialty=self.specialty.value,
        )
