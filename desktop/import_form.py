# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What was kept of a page besides its text, each of it open to correction.

A field that the person changed is never written over: a page that is imported anew fills the others.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop.choices import kind_choices
from desktop.import_credits import CreditsField
from desktop.import_fields import (
    ChoiceField,
    DayField,
    ListField,
    LongField,
    NeededField,
    RightsField,
    SourceField,
    TextField,
)
from desktop.import_words import page_language_choices
from desktop.labels import scrolling
from desktop.theme import Icons
from library.models import Article, Kind

ONE_COLUMN, GAP = 480, 24


class Corrected(NamedTuple):
    """What the person changed, and nothing else."""

    kind: Kind | None
    language: str
    fields: dict[str, Any]


class KeptForm(QWidget):
    """`show_article` fills it; `edited` says that `corrected` is another one now."""

    edited = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        day = self.tr("such as 3 February 2010")
        self.title = NeededField(self.tr("Title"))
        self.summary = TextField(self.tr("In one sentence"), self.tr("What it says, in one sentence"))
        self.kind = ChoiceField(self.tr("Kind"), kind_choices("guide"))
        self.language = ChoiceField(self.tr("Language"), page_language_choices())
        self.revised = DayField(self.tr("Last revised"), day)
        self.reviewed = DayField(self.tr("Last reviewed"), day)
        self.published = DayField(self.tr("Published"), day)
        self.credits = CreditsField(icons)
        self.categories = ListField(self.tr("Topics"), self.tr("with commas between them"))
        self.rights = RightsField((self.tr("Rights held by"), self.tr("Licence"), self.tr("May be passed on")))
        self.source = SourceField(self.tr("Where from"), self.tr("the address of the page"))
        self.interests = LongField(self.tr("Interests of the author"))
        self.notice = LongField(self.tr("Notice of the page"))
        self.disclaimer = LongField(self.tr("Disclaimer of the page"))
        self.fields: dict[str, Any] = {
            name: getattr(self, name)
            for name in (
                *("title", "summary", "kind", "language", "revised", "reviewed", "published"),
                *("credits", "categories", "rights", "source", "interests", "notice", "disclaimer"),
            )
        }
        self._changed: set[str] = set()
        for name, field in self.fields.items():
            field.edited.connect(lambda name=name: self._change(name))
        self.problem = QLabel()
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._build_layout()

    @property
    def corrected(self) -> Corrected:
        values = {name: self.fields[name].value for name in self._changed if self.fields[name].is_readable}
        return Corrected(values.pop("kind", None), values.pop("language", ""), values)

    @property
    def is_changed(self) -> bool:
        return bool(self._changed)

    @property
    def is_readable(self) -> bool:
        """Whether all that was typed can be taken."""
        return all(field.is_readable for field in self.fields.values())

    def forget(self) -> None:
        """Another page: nothing was corrected in it yet."""
        self._changed = set()
        self.area.verticalScrollBar().setValue(0)

    def show_article(self, article: Article) -> None:
        for name, field in self.fields.items():
            if name not in self._changed:
                field.show_value(getattr(article, name))
        self._say_problem()

    def set_day(self, name: str, day: dt.date | None) -> None:
        """An answer to a question, as if it had been typed."""
        self.fields[name].show_value(day)
        self._change(name)

    def focus_field(self, name: str) -> None:
        first = {"rights": self.rights.passing, "credits": self.credits.add_button}
        field = first.get(name, self.fields[name])
        self.area.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, name: str) -> None:
        self._changed.add(name)
        self._say_problem()
        self.edited.emit()

    def _say_problem(self) -> None:
        sentence = ""
        if not self.title.is_readable:
            sentence = self.tr("The page needs a title.")
        elif not self.is_readable:
            sentence = self.tr("Write the day like this: 3 February 2010.")
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _build_layout(self) -> None:
        what, who = _form(), _form()
        rows = (
            (what, self.tr("&Title"), self.title),
            (what, self.tr("In one &sentence"), self.summary),
            (what, self.tr("K&ind"), self.kind),
            (what, self.tr("Lan&guage"), self.language),
            (what, self.tr("Last &revised"), self.revised),
            (what, self.tr("Last re&viewed"), self.reviewed),
            (what, self.tr("P&ublished"), self.published),
            (what, self.tr("T&opics"), self.categories),
            (what, self.tr("&Notice"), self.notice),
            (who, self.tr("Rights &held by"), self.rights.holder),
            (who, self.tr("Li&cence"), self.rights.licence),
            (who, self.tr("May be &passed on"), self.rights.passing),
            (who, self.tr("&Where from"), self.source),
            (who, self.tr("Interests"), self.interests),
            (who, self.tr("&Disclaimer"), self.disclaimer),
        )
        who.addRow(QLabel(self.tr("People")))
        who.addRow(self.credits)
        for form, name, field in rows:
            form.addRow(name, field)
            if isinstance(field, ChoiceField):  # a screen reader takes the name of a box from its label
                label = form.labelForField(field)
                assert isinstance(label, QLabel), "it was made of the name"
                label.setBuddy(field.box)
        content = QWidget()
        sides = self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        sides.setContentsMargins(0, 0, 8, 0)
        sides.setSpacing(GAP)
        self._columns = what, who
        for form, share in ((what, 4), (who, 5)):
            side = QVBoxLayout()
            side.addLayout(form)
            side.addStretch()
            sides.addLayout(side, share)
        self.area = scrolling(content)
        self.area.setMinimumWidth(ONE_COLUMN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.problem)
        layout.addWidget(self.area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns stand beside each other where there is room for them."""
        direction, needed = QBoxLayout.Direction, sum(side.minimumSize().width() + GAP for side in self._columns)
        beside = self.area.viewport().width() >= needed
        self._sides.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        super().resizeEvent(event)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setVerticalSpacing(8)
    form.setHorizontalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form
