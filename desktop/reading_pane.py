# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The middle of the window: the article, its outline beside it or above, and finding in the page below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSplitter, QToolButton, QVBoxLayout, QWidget

from desktop.article_view import ArticleView
from desktop.dates import with_numbers
from desktop.outline import Headings, Outline
from desktop.theme import Fonts, Icons, Theme
from library.reading import Reading
from library.wording import Words

OUTLINE_WIDTH = 160


class ReadingPane(QWidget):
    """Shows one reading at a time; says which links were followed."""

    link_activated = Signal(QUrl)

    def __init__(self, theme: Theme, fonts: Fonts, icons: Icons, *, has_outline: bool = True) -> None:
        super().__init__()
        self._has_outline = has_outline
        self.view = ArticleView(theme, fonts)
        self.view.link_activated.connect(self.link_activated)
        self.view.written.connect(self._take_up_page)
        self.view.verticalScrollBar().valueChanged.connect(self._follow)
        self._sections = Outline(self)
        self._sections.chosen.connect(self.view.go_to)
        self.outline, self.outline_button = self._sections.list, self._sections.button
        self._headings = Headings(self.view.document(), ())
        self.find_bar = FindBar(icons)
        self.find_bar.text_changed.connect(self._find)
        self.find_bar.stepped.connect(self._step)
        self.find_bar.closed.connect(self._stop_finding)
        self._at = 0
        self.splitter = QSplitter()
        self.splitter.addWidget(self.outline)
        self.splitter.addWidget(self.view)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([OUTLINE_WIDTH, 600])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.outline_button)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.find_bar)
        self.find_bar.hide()
        self._fold_outline()

    def show_reading(self, reading: Reading, words: Words, emergency_number: str) -> None:
        headed = [section for section in reading.document.sections if section.heading] if self._has_outline else []
        direction = Qt.LayoutDirection.RightToLeft if reading.right_to_left else Qt.LayoutDirection.LeftToRight
        self.splitter.setLayoutDirection(direction)
        self._sections.set_sections([(section.heading, section.anchor) for section in headed], direction)
        self.view.show_reading(reading, words, emergency_number)
        self._count_anew()

    def hide_outline(self) -> None:
        self._sections.set_sections((), Qt.LayoutDirection.LeftToRight)
        self._fold_outline()

    def open_outline(self) -> None:
        """The sections, to choose one by key."""
        self._sections.open()

    def start_finding(self) -> None:
        """Ctrl+F: the bar opens with the selected words."""
        self.find_bar.open_with(self.view.textCursor().selectedText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_outline()

    def _take_up_page(self) -> None:
        """The page was written, or written anew in another size."""
        self._headings = Headings(self.view.document(), self._sections.anchors)
        self._fold_outline()
        self._follow()

    def _fold_outline(self) -> None:
        """Beside the article only where that leaves lines of a good length."""
        wide = self.outline.width() if self.outline.isVisible() else OUTLINE_WIDTH
        self._sections.show(folded=self.width() - wide - self.splitter.handleWidth() < self.view.good_width)

    def _follow(self) -> None:
        bar = self.view.verticalScrollBar()
        self._sections.mark(self._headings.at(bar.value(), bar.maximum(), self.view.viewport().height()))

    def _find(self, text: str) -> None:
        self.view.find_all(text)
        self._at = 0
        self._show_found()

    def _count_anew(self) -> None:
        """Another text is open while words are being found: count them there, but stay at its beginning."""
        if self.find_bar.isVisible():
            self.view.find_all(self.find_bar.box.text())
            self._at = -1
            self.find_bar.show_count(self._at, self.view.found)

    def _step(self, steps: int) -> None:
        start = 0 if self._at < 0 and steps < 0 else self._at
        self._at = (start + steps) % max(1, self.view.found)
        self._show_found()

    def _show_found(self) -> None:
        if self.view.found:
            self.view.go_to_found(self._at)
        self.find_bar.show_count(self._at, self.view.found)

    def _stop_finding(self) -> None:
        self.view.find_all("")
        self.view.setFocus()


class FindBar(QWidget):
    """Words to find in the page, how often they stand there, and the steps between them."""

    text_changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.box = QLineEdit()
        self.box.setMinimumHeight(32)
        self.box.setPlaceholderText(self.tr("Find in this page"))
        self.box.setAccessibleName(self.tr("Find in this page"))
        self.box.textChanged.connect(self.text_changed)
        self.box.returnPressed.connect(lambda: self.stepped.emit(1))
        self.count = QLabel()
        self.count.setProperty("role", "note")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.count)
        self._buttons = {
            "chevron-up": self._add_button(layout, self.tr("Previous"), lambda: self.stepped.emit(-1)),
            "chevron-down": self._add_button(layout, self.tr("Next"), lambda: self.stepped.emit(1)),
            "x": self._add_button(layout, self.tr("Close"), self.close_bar),
        }
        self.set_icons(icons)

    def set_icons(self, icons: Icons) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icons.icon(name))

    def open_with(self, text: str) -> None:
        self.show()
        if text:
            self.box.setText(text)
        self.box.setFocus()
        self.box.selectAll()

    def show_count(self, at: int, found: int) -> None:
        if not self.box.text().strip():
            self.count.setText("")
        elif found:
            self.count.setText(with_numbers(self.tr("{number} of {count}"), number=at + 1, count=found))
        else:
            self.count.setText(self.tr("not in this page"))

    def close_bar(self) -> None:
        self.hide()
        self.box.clear()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _add_button(layout: QHBoxLayout, name: str, do: object) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(do)
        layout.addWidget(button)
        return button
