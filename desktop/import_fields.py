# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Fields of the form in which what was read from a page is corrected: each shows a value and gives it as it is typed.

`edited` is said only when a person changed something, never when a value is shown. A value that is already there is not
written again, so that nobody's cursor jumps.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop.choices import Choices, choice_box
from desktop.dates import in_words
from desktop.import_words import redistribution_choices
from library.models import Rights, Source

LONGEST = 1000
LOWEST = 32


class TextField(QLineEdit):
    """A line of text."""

    edited = Signal()

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST)
        self.setMinimumHeight(LOWEST)
        self.textEdited.connect(self.edited)

    @property
    def is_readable(self) -> bool:
        """Whether `value` can be taken."""
        return True

    @property
    def value(self) -> Any:
        return " ".join(self.text().split())

    def show_value(self, value: Any) -> None:
        if value != self.value:
            self.setText(self._as_text(value))
            self.setCursorPosition(0)

    def _as_text(self, value: Any) -> str:
        return str(value)


class NeededField(TextField):
    """A line that must not be empty."""

    @property
    def is_readable(self) -> bool:
        return bool(self.value)


class ListField(TextField):
    """Several short texts with commas between them."""

    @property
    def value(self) -> Any:
        return tuple(filter(None, (" ".join(part.split()) for part in self.text().split(","))))

    def _as_text(self, value: Any) -> str:
        return ", ".join(value)


class DayField(TextField):
    """A day in words or as 2010-02-03; empty for none. What can be read in two ways is not taken."""

    @property
    def is_readable(self) -> bool:
        return not self.text().strip() or self._found is not None

    @property
    def value(self) -> Any:
        return self._found

    @property
    def _found(self) -> dt.date | None:
        from library.importing.written_dates import find_date

        found = find_date(self.text())
        return found.day if found is not None and not found.unclear else None

    def show_value(self, value: Any) -> None:
        if value != self.value or not self.is_readable:
            self.setText(in_words(value) if value else "")
            self.setCursorPosition(0)


class LongField(QPlainTextEdit):
    """A text of several lines; Tab leads on."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._is_shown = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(2 * LOWEST)
        self.textChanged.connect(self._tell)

    @property
    def is_readable(self) -> bool:
        return True

    @property
    def value(self) -> Any:
        return self.toPlainText().strip()

    def show_value(self, value: Any) -> None:
        if value != self.value:
            self._is_shown = True
            self.setPlainText(value)
            self._is_shown = False

    def _tell(self) -> None:
        if not self._is_shown:
            self.edited.emit()


class ChoiceField(QWidget):
    """One of several values; one that is shown and not among them is added."""

    edited = Signal()

    def __init__(self, name: str, choices: Choices) -> None:
        super().__init__()
        self.box: QComboBox = choice_box(name, choices, None)
        self.box.activated.connect(self.edited)
        self.setFocusProxy(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addStretch()

    @property
    def is_readable(self) -> bool:
        return True

    @property
    def value(self) -> Any:
        return self.box.currentData()

    def show_value(self, value: Any) -> None:
        if self.box.findData(value) < 0:
            self.box.addItem(str(value), value)
        self.box.setCurrentIndex(self.box.findData(value))


class RightsField(QObject):
    """Who holds the rights, under which licence, and whether the text may be passed on: three fields, one value."""

    edited = Signal()

    def __init__(self, names: tuple[str, str, str]) -> None:
        super().__init__()
        self._shown = Rights()
        self.holder, self.licence = TextField(names[0]), TextField(names[1])
        self.passing = ChoiceField(names[2], redistribution_choices())
        for field in (self.holder, self.licence, self.passing):
            field.edited.connect(self.edited)

    @property
    def is_readable(self) -> bool:
        return True

    @property
    def value(self) -> Any:
        """A statement names the holder and the licence: with another one of these it is not the statement any more."""
        holder, licence, passing = self.holder.value, self.licence.value, self.passing.value
        is_same = (holder, licence) == (self._shown.holder, self._shown.licence)
        return structs.replace(
            self._shown,
            holder=holder,
            licence=licence,
            may_redistribute=passing,
            statement=self._shown.statement if is_same else "",
        )

    def show_value(self, value: Any) -> None:
        self._shown = value
        self.holder.show_value(value.holder)
        self.licence.show_value(value.licence)
        self.passing.show_value(value.may_redistribute)


class SourceField(TextField):
    """The address of the page; what else is known of its source stays."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder)
        self._shown: Source | None = None

    @property
    def value(self) -> Any:
        url = super().value
        if self._shown is None:
            return Source(url=url) if url else None
        return structs.replace(self._shown, url=url)

    def show_value(self, value: Any) -> None:
        if value != self._shown:
            self._shown = value
            self.setText(value.url if value else "")
            self.setCursorPosition(0)
