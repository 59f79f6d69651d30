# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Two pages of the packs dialog: what is being done, with a way to stop it, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.dates import number
from desktop.i18n import in_language
from desktop.pack_words import MOST_NAMED

STEPS = 1000


class WorkPage(QWidget):
    """`stopped` says that the person does not want it."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = self._at_the_end = ""
        self.label = _text_label()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.stop_button = QPushButton(self.tr("&Stop"))
        self.stop_button.clicked.connect(self.stopped)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self.label)
        layout.addWidget(self.progress)
        layout.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def show_work(self, text: str, at_the_end: str = "") -> None:
        """`at_the_end` is what is done when all is counted and it has not ended yet."""
        self._text, self._at_the_end = text, at_the_end or text
        self._say(text)
        self.progress.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Bytes or files: what counts is the part that is done."""
        is_full = done >= total
        self._say(self._at_the_end if is_full else self._text)
        self.progress.setRange(0, 0 if is_full else STEPS)
        if not is_full:
            self.progress.setValue(done * STEPS // total)

    def _say(self, text: str) -> None:
        self.label.setText(text)
        self.progress.setAccessibleName(text)


class ResultPage(QWidget):
    """A sentence, what it is about line by line, six words if there are some, and one more thing that can be done."""

    acted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.label = _text_label()
        self.words = SixWords()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.act_button = QPushButton()
        self.act_button.clicked.connect(self.acted)
        self.close_button = QPushButton()
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.act_button)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.label)
        layout.addWidget(self.words)
        layout.addWidget(self.list, 1)
        layout.addStretch()
        layout.addLayout(row)

    def show_result(self, text: str, lines: Sequence[str] = (), *, words: str = "", action: str = "") -> None:
        self.label.setText(text)
        self.words.show_words(words)
        self.list.clear()
        self.list.setAccessibleName(text)
        self.list.addItems([in_language(line) for line in lines[:MOST_NAMED]])
        if len(lines) > MOST_NAMED:
            self.list.addItem(self.tr("and {count} more").format(count=number(len(lines) - MOST_NAMED)))
        self.list.setVisible(bool(lines))
        self.close_button.setText(self.tr("Not now") if action else self.tr("Done"))
        self.act_button.setText(action)
        self.act_button.setVisible(bool(action))
        for button, is_primary in ((self.act_button, bool(action)), (self.close_button, not action)):
            button.setProperty("primary", is_primary)
            button.style().polish(button)


class SixWords(QLabel):
    """The fingerprint of a key as two people read it to each other: large, and nothing beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMargin(12)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        self.setFont(font)
        self.hide()

    def show_words(self, words: str) -> None:
        """Three in a line: a pause where people pause."""
        parts = words.split()
        self.setText("\n".join("   ".join(parts[start : start + 3]) for start in range(0, len(parts), 3)))
        self.setAccessibleName(self.tr("The six words: {words}").format(words=", ".join(parts)))
        self.setVisible(bool(words))


def _text_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
