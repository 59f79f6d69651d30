# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Many pages in one file or folder: what it is, how many, and the first of them as it will be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.article_view import ArticleView
from desktop.dates import number
from desktop.import_reading import Collection
from desktop.own_look import Look


class CollectionPage(QWidget):
    """`accepted` says that all of them shall be brought in."""

    accepted = Signal()
    skipped = Signal()
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._emergency_number = look.emergency_number
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.summary = QLabel()
        self.first = QLabel(self.tr("The first of them:"))
        self.first.setProperty("role", "note")
        for label in (self.title, self.summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.view = ArticleView(look.theme, look.fonts)
        self.view.setAccessibleName(self.tr("The first article as it will be read"))
        self.view.set_text_size(look.text_size)
        self.all_button = QPushButton()
        self.all_button.setProperty("primary", True)
        self.skip_button = QPushButton(self.tr("Skip"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout()
        row.addStretch()
        for button, signal in (
            (self.all_button, self.accepted),
            (self.skip_button, self.skipped),
            (self.cancel_button, self.cancelled),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.title, self.summary, self.first):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        layout.addLayout(row)

    def show_collection(self, collection: Collection, *, more: bool) -> None:
        """`more` files come after it."""
        count = number(collection.articles)
        what = collection.title or self.tr("a folder of pages")
        self.title.setText(f"{collection.path.name}: {what}")
        self.summary.setText(
            self.tr(
                "Articles: {count}. Those that are here already are replaced; their texts are kept as versions."
            ).format(count=count)
        )
        self.view.show_reading(collection.first.reading, collection.first.words, self._emergency_number)
        self.all_button.setText(self.tr("Bring in &all ({count})").format(count=count))
        self.skip_button.setVisible(more)
