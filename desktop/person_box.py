# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is added to one print for one person: a name, the nurse's note, the day to come back.

It stands in these fields until it is printed or saved, and is written nowhere but on the paper.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from library.clock import Clock
from library.handouts.handout import Personal

LONGEST_NAME = 80
LONGEST_NOTE = 10_000
ANOTHER_DAY = -1


class PersonLeft(NamedTuple):
    """The fields as they stand, for the same fields in the window that follows."""

    name: str
    note: str
    choice: int
    day: QDate


class PersonBox(QWidget):
    """Says when what is added changed. `today` is asked anew, because a window stays open over midnight."""

    changed = Signal()

    def __init__(self, today: Callable[[], dt.date] = dt.date.today) -> None:
        super().__init__()
        self._today = today
        self._earliest: dt.date | None = None
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name, for this print only"))
        self.name.setPlaceholderText(self.tr("Name, or leave a blank line"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumHeight(32)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Your note, for this print only"))
        self.note.setPlaceholderText(self.tr("Your note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(64)
        self.come_back = QComboBox()
        self.come_back.setAccessibleName(self.tr("When to come back"))
        self.come_back.setAccessibleDescription(self.come_back.accessibleName())
        self.come_back.setMinimumHeight(32)
        for text, days in self._days():
            self.come_back.addItem(text, days)
        self.day = QDateEdit()
        self.day.setAccessibleName(self.tr("The day to come back"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMMM yyyy")  # nobody takes the day for the month
        self.day.setMinimumHeight(32)
        self.hint = QLabel(self.tr("Printed once, kept nowhere."))
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "note")
        self._build_layout()
        self.name.textEdited.connect(self.changed)
        self.note.textChanged.connect(self.changed)
        self.come_back.activated.connect(self._choose_day)
        self.day.userDateChanged.connect(self.changed)

    @property
    def personal(self) -> Personal:
        return Personal(self.name.text().strip(), self.note.toPlainText().strip()[:LONGEST_NOTE], self._chosen_day())

    def set_clock(self, clock: Clock) -> None:
        """Days that are counted from a doubtful clock would be wrong on the paper: then one is chosen by hand."""
        self._earliest = clock.no_earlier_than if clock.doubtful else None
        entries = self.come_back.model()
        assert isinstance(entries, QStandardItemModel), "a combo box that was filled by itself"
        for row in range(self.come_back.count()):
            counted = self.come_back.itemData(row) not in (None, ANOTHER_DAY)
            entries.item(row).setEnabled(not (counted and clock.doubtful))
        if clock.doubtful and self.come_back.currentData() not in (None, ANOTHER_DAY):
            self.come_back.setCurrentIndex(0)
        self.hint.setText(
            self.tr("Check the clock of this computer. Until then, choose the day to come back yourself.")
            if clock.doubtful
            else self.tr("Printed once, kept nowhere.")
        )

    def leave(self) -> PersonLeft:
        return PersonLeft(self.name.text(), self.note.toPlainText(), self.come_back.currentIndex(), self.day.date())

    def go_on(self, left: PersonLeft) -> None:
        self.name.setText(left.name)
        self.note.setPlainText(left.note)
        self.come_back.setCurrentIndex(left.choice)
        self._choose_day()
        self.day.setDate(left.day)

    def clear(self) -> None:
        """Forget the person; says so only where there was something to forget."""
        if self.personal == Personal():
            return
        for widget in (self.name, self.note):
            widget.blockSignals(True)
            widget.clear()
            widget.blockSignals(False)
        self.come_back.setCurrentIndex(0)
        self.day.hide()
        self.changed.emit()

    def _days(self) -> list[tuple[str, int | None]]:
        return [
            (self.tr("Come back: not said"), None),
            (self.tr("Come back tomorrow"), 1),
            (self.tr("Come back in 3 days"), 3),
            (self.tr("Come back in a week"), 7),
            (self.tr("Come back in 2 weeks"), 14),
            (self.tr("Come back in 4 weeks"), 28),
            (self.tr("Come back on another day"), ANOTHER_DAY),
        ]

    def _chosen_day(self) -> dt.date | None:
        days: int | None = self.come_back.currentData()
        if days is None:
            return None
        if days == ANOTHER_DAY:
            chosen = self.day.date()
            return dt.date(chosen.year(), chosen.month(), chosen.day())
        return self._today() + dt.timedelta(days=days)

    def _choose_day(self) -> None:
        own = self.come_back.currentData() == ANOTHER_DAY
        if own and not self.day.isVisibleTo(self):
            today = self._earliest or self._today()
            self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        self.day.setVisible(own)
        self.changed.emit()

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.name, self.note, self.come_back, self.day, self.hint):
            layout.addWidget(widget)
        self.day.hide()
