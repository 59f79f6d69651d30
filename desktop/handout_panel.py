# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The handout that is being made: which articles, how they are set, how many pages they take.

Nothing collected means the article that is open. The choices are those of this run; the clinic's defaults are
settings.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.choices import choice_box, paper_choices, reference_choices, size_choices
from desktop.person_box import PersonBox
from desktop.theme import Icons
from library.handouts.handout import HandoutOptions, Personal, TypesetHandout
from library.models import ArticleKey


class HandoutPanel(QWidget):
    """Says when the handout changed and when it shall be seen, printed or saved."""

    changed = Signal()
    preview_requested = Signal()
    save_requested = Signal()

    def __init__(self, options: HandoutOptions, icons: Icons) -> None:
        super().__init__()
        self._open_article: tuple[ArticleKey, str] | None = None
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setProperty("role", "title")
        self.articles = QListWidget()
        self.articles.setAccessibleName(self.tr("Articles of the handout"))
        self.remove_button = QPushButton(icons.icon("x"), self.tr("Remove"))
        self.remove_button.clicked.connect(self._remove)
        self.clear_button = QPushButton(icons.icon("trash-2"), self.tr("Empty"))
        self.clear_button.setToolTip(self.tr("Take all articles out"))
        self.clear_button.clicked.connect(self._clear)
        self.paper = choice_box(self.tr("Paper"), paper_choices(), options.paper)
        self.text_size = choice_box(self.tr("Size of the text"), size_choices(), options.size)
        self.references = choice_box(self.tr("Sources"), reference_choices(), options.references)
        for box in (self.paper, self.text_size, self.references):
            box.currentIndexChanged.connect(self.changed)
        self.person = PersonBox()
        self.person.changed.connect(self.changed)
        self.pages = QLabel()
        self.pages.setWordWrap(True)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.preview_button = QPushButton(self.tr("See and print"))
        self.preview_button.setToolTip(self.tr("The printed pages (Ctrl+P)"))
        self.preview_button.clicked.connect(self.preview_requested)
        self.save_button = QPushButton(icons.icon("save"), self.tr("Save as PDF"))
        self.save_button.clicked.connect(self.save_requested)
        self._build_layout()
        self._refresh()

    @property
    def keys(self) -> tuple[ArticleKey, ...]:
        """The articles to print, in their order."""
        collected = tuple(
            ArticleKey(*self.articles.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.articles.count())
        )
        if not collected and self._open_article:
            return (self._open_article[0],)
        return collected

    @property
    def personal(self) -> Personal:
        """What is added to this print for one person."""
        return self.person.personal

    @property
    def options(self) -> HandoutOptions:
        return HandoutOptions(self.paper.currentData(), self.text_size.currentData(), self.references.currentData())

    def set_options(self, options: HandoutOptions) -> None:
        for box, value in (
            (self.paper, options.paper),
            (self.text_size, options.size),
            (self.references, options.references),
        ):
            box.setCurrentIndex(box.findData(value))

    def set_open_article(self, key: ArticleKey | None, title: str) -> None:
        self._open_article = (key, title) if key else None
        self._refresh()

    def add(self, key: ArticleKey, title: str) -> None:
        """One more article; one that is there already stays where it is."""
        if key not in self.keys or not self.articles.count():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, tuple(key))
            self.articles.addItem(item)
        self._refresh()

    def show_made(self, made: TypesetHandout) -> None:
        text = self.tr("Pages: {pages}. Sheets, printed on both sides: {sheets}.")
        self.pages.setText(text.format(pages=made.pages, sheets=made.sheets))
        self.problem.setText(" ".join(made.warnings))
        self.problem.setVisible(bool(made.warnings))

    def show_problem(self, sentence: str) -> None:
        self.pages.setText("")
        self.problem.setText(sentence)
        self.problem.show()

    def _build_layout(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.remove_button)
        row.addWidget(self.clear_button)
        row.addStretch()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Paper"), self.paper)
        form.addRow(self.tr("Text"), self.text_size)
        form.addRow(self.tr("Sources"), self.references)
        self.preview_button.setProperty("primary", True)
        choices = QWidget()
        above = QVBoxLayout(choices)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(8)
        above.addWidget(self.title)
        above.addWidget(self.articles)
        above.addLayout(row)
        above.addLayout(form)
        above.addWidget(self.person)
        above.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(choices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.pages)
        layout.addWidget(self.problem)
        layout.addWidget(self.preview_button)
        layout.addWidget(self.save_button)
        self.problem.hide()

    def _remove(self) -> None:
        self.articles.takeItem(max(0, self.articles.currentRow()))
        self._refresh()

    def _clear(self) -> None:
        self.articles.clear()
        self._refresh()

    def _refresh(self) -> None:
        collected = self.articles.count() > 0
        if collected:
            self.title.setText(self.tr("Collected for one handout"))
        elif self._open_article:
            self.title.setText(self.tr("This article: {title}").format(title=self._open_article[1]))
        else:
            self.title.setText(self.tr("Open an article, then print it here."))
        for widget in (self.articles, self.remove_button, self.clear_button):
            widget.setVisible(collected)
        for button in (self.preview_button, self.save_button):
            button.setEnabled(bool(self.keys))
        if not self.keys:
            self.pages.setText("")
            self.problem.hide()
        self.changed.emit()
