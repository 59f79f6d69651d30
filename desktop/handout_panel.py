# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The handout that is being made: what is printed, how it is set, for whom, and how many pages it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.choices import left_out_words
from desktop.collection_box import CollectionBox
from desktop.dates import with_numbers
from desktop.i18n import in_language
from desktop.labels import scrolling
from desktop.paper_box import PaperBox
from desktop.person_box import PersonBox, PersonLeft
from desktop.theme import Icons
from library.handouts.handout import HandoutOptions, Personal, TypesetHandout
from library.models import ArticleKey
from library.reading import Outline


@dataclass(frozen=True, slots=True)
class HandoutLeft:
    """A handout as it stands in a panel, for the panel of the window that follows."""

    options: HandoutOptions
    collected: tuple[Outline, ...]
    without: frozenset[tuple[ArticleKey, str]]
    cover: str
    person: PersonLeft


class HandoutPanel(QWidget):
    """Says when the handout changed and when it shall be seen, printed or saved."""

    changed = Signal()
    preview_requested = Signal()
    save_requested = Signal()

    def __init__(self, options: HandoutOptions, icons: Icons) -> None:
        super().__init__()
        self.collection = CollectionBox(icons)
        self.packets_button = QPushButton(self.tr("Packets"))
        self.packets_button.setToolTip(self.tr("Articles that are often printed together"))
        self.packets_menu = QMenu(self.packets_button)
        self.packets_button.setMenu(self.packets_menu)
        self.paper_box = PaperBox(options)
        self.person = PersonBox()
        self.pages = QLabel()
        self.pages.setWordWrap(True)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.preview_button = QPushButton(self.tr("See and print"))
        self.preview_button.setToolTip(self.tr("The printed pages (Ctrl+P)"))
        self.preview_button.setProperty("primary", True)
        self.preview_button.clicked.connect(self.preview_requested)
        self.save_button = QPushButton(self.tr("Save as PDF"))
        self.save_button.clicked.connect(self.save_requested)
        self._build_layout()
        self.set_icons(icons)
        self.collection.changed.connect(self._follow_collection)
        self.paper_box.changed.connect(self.changed)
        self.person.changed.connect(self.changed)
        self._follow_collection()

    @property
    def keys(self) -> tuple[ArticleKey, ...]:
        """The articles to print, in their order."""
        return self.collection.keys

    @property
    def personal(self) -> Personal:
        """What is added to this print for one person."""
        return self.person.personal

    @property
    def options(self) -> HandoutOptions:
        return self.paper_box.options

    def set_icons(self, icons: Icons) -> None:
        self.collection.set_icons(icons)
        self.packets_button.setIcon(icons.icon("files"))
        self.save_button.setIcon(icons.icon("save"))

    def lock_down(self) -> None:
        """Visitors print as it is: no names, no packets of the clinic, no files."""
        for widget in (self.person, self.packets_button, self.save_button):
            widget.hide()

    def set_options(self, options: HandoutOptions) -> None:
        self.paper_box.set_remembered(options)

    def set_languages(self, languages: Sequence[str]) -> None:
        self.paper_box.set_languages(languages)

    def set_open_article(self, outline: Outline | None) -> None:
        self.collection.set_open(outline)

    def add(self, outline: Outline) -> None:
        self.collection.add(outline)

    def leave(self) -> HandoutLeft:
        box = self.collection
        collected = box.outlines if box.collected else ()
        return HandoutLeft(self.options, collected, box.without, box.cover_line, self.person.leave())

    def go_on(self, left: HandoutLeft) -> None:
        """Languages may come later, when the library has been asked."""
        self.paper_box.go_on(left.options)
        self.collection.fill(left.collected, left.without, left.cover)
        self.person.go_on(left.person)

    def show_made(self, made: TypesetHandout, sheets: int) -> None:
        pages = made.small_pages or made.pages
        text = with_numbers(self.tr("Pages: {pages}. Sheets of paper: {sheets}."), pages=pages, sheets=sheets)
        if made.left_out:
            text += " " + left_out_words(made.left_out)
        self.pages.setText(text)
        self.pages.setToolTip("\n".join(made.left_out))
        self.problem.setText(" ".join(map(in_language, made.warnings)))
        self.problem.setVisible(bool(made.warnings))

    def show_problem(self, sentence: str) -> None:
        self.pages.setText("")
        self.problem.setText(sentence)
        self.problem.show()

    def _follow_collection(self) -> None:
        for button in (self.preview_button, self.save_button):
            button.setEnabled(bool(self.keys))
        if not self.keys:
            self.pages.setText("")
            self.problem.hide()
        self.changed.emit()

    def _build_layout(self) -> None:
        choices = QWidget()
        above = QVBoxLayout(choices)
        above.setContentsMargins(0, 0, 4, 0)
        above.setSpacing(8)
        above.addWidget(self.collection)
        above.addWidget(self.packets_button)
        above.addWidget(self.paper_box)
        above.addWidget(self.person)
        above.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(scrolling(choices), 1)
        for widget in (self.pages, self.problem, self.preview_button, self.save_button):
            layout.addWidget(widget)
        self.problem.hide()
