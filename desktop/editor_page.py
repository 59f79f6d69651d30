# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The page of the editor on which the text is written, under its title, with a row of buttons for what has signs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop.editor_colours import TextColours
from desktop.editor_text import MarkdownEdit
from desktop.editor_words import box_choices, sections_for
from desktop.labels import plain_label
from desktop.theme import Theme
from library.models import Kind


class TextPage(QWidget):
    """`reference_wanted` says that a reference shall be chosen and cited here."""

    reference_wanted = Signal()

    def __init__(self, title: QLineEdit, summary: QLineEdit, theme: Theme) -> None:
        super().__init__()
        self.text = MarkdownEdit()
        self.colours = TextColours(self.text.document(), theme)
        self.sections = QMenu(self)
        boxes = QMenu(self)
        for name, kind in box_choices():
            boxes.addAction(name, partial(self.text.make_box, kind))
        form = QFormLayout()
        form.setVerticalSpacing(4)
        form.addRow(self.tr("T&itle"), title)
        form.addRow(self.tr("&Main message"), summary)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        tip = self.tr("A heading that says what the part is about")
        self.section_button = self._add(self.tr("Section"), tip, menu=self.sections)
        tip = self.tr("Make the line a heading, smaller, or text again")
        self.heading_button = self._add(self.tr("Heading"), tip, self.text.make_heading)
        self.list_button = self._add(self.tr("List"), self.tr("Make the lines a list"), self.text.make_list)
        self.bold_button = self._add(self.tr("Bold"), self.tr("Make the words bold (Ctrl+B)"), self.text.make_bold)
        tip = self.tr("Put the lines into a box")
        self.box_button = self._add(self.tr("Box"), tip, menu=boxes)
        tip = self.tr("Say where this comes from")
        self.source_button = self._add(self.tr("Source"), tip, self.reference_wanted.emit)
        self._row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(form)
        layout.addLayout(self._row)
        layout.addWidget(self.text, 1)
        layout.addWidget(
            plain_label(
                self.tr("A line with ## is a heading, [@name] is a source. Leave what stands in { } as it is."), "note"
            )
        )

    def offer_sections(self, kind: Kind, language: str) -> None:
        """The sections of this kind of article first, as they are called in its language."""
        self.sections.clear()
        for section in sections_for(kind, language):
            self.sections.addAction(section.heading, partial(self.text.insert_section, *section))

    def _add(
        self, text: str, tip: str, act: Callable[[], None] | None = None, *, menu: QMenu | None = None
    ) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        if act is not None:
            button.clicked.connect(lambda _: act())
        if menu is not None:
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row.addWidget(button)
        return button
