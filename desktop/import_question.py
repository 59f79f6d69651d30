# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A line above a page that is brought in: what a person must know of it, or a question with its answers as buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton


class QuestionBar(QFrame):
    """`answered` gives the value of the button that was pressed. It is hidden while there is nothing to say."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setProperty("role", "title")
        self.buttons: list[QPushButton] = []
        self._shown: tuple[str, tuple[tuple[str, object], ...]] = ("", ())
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.label, 1)
        self.hide()

    def ask(self, text: str, answers: Sequence[tuple[str, object]] = ()) -> None:
        """Answers are (words, value)."""
        asked = (text, tuple(answers))
        if asked == self._shown:
            return
        self._shown = asked
        self.label.setText(text)
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(words, value) for words, value in answers]
        self.setVisible(bool(text))

    def _button(self, words: str, value: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.answered.emit(value))
        self._layout.addWidget(button)
        return button
