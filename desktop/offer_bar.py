# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The bar in the status line that offers to take something back or to go on with it, and the steps that can be undone.

They are kept in memory only, and for as long as the window is open.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

OFFERED_MS = 60_000
"""A minute: long enough to see that the wrong article is gone."""
MOST_STEPS = 30


class OfferBar(QWidget):
    """One sentence and what can be done about it, in the status line."""

    def __init__(self) -> None:
        super().__init__()
        self._act: Callable[[], None] = lambda: None
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("&Undo"))
        self.button.clicked.connect(self._do)
        self.close_button = QToolButton()
        self.close_button.setText("\u2715")
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self.button, self.close_button):
            layout.addWidget(widget)
        self.hide()

    def offer(self, text: str, action: str, act: Callable[[], None], *, for_a_while: bool = True) -> None:
        self._act = act
        self.text.setText(text)
        self.button.setText(action)
        self.button.setAccessibleName(f"{action.replace('&', '')}: {text}")
        self.show()
        self._until.stop()
        if for_a_while:
            self._until.start(OFFERED_MS)

    def _do(self) -> None:
        self.hide()
        self._act()


class Undo(QObject):
    """What was lost can be had again, the newest first; the bar offers the newest for a while."""

    changed = Signal(bool)
    """Whether anything can be undone."""

    def __init__(self, bar: OfferBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._steps: list[Callable[[], None]] = []

    def remember(self, lost: str, bring_back: Callable[[], None]) -> None:
        """`lost` says in a sentence what is gone."""
        self._steps = [*self._steps, bring_back][-MOST_STEPS:]
        self._bar.offer(lost, self.tr("&Undo"), self.undo)
        self.changed.emit(True)

    def undo(self) -> None:
        """Bring the newest back; nothing is done where nothing was lost."""
        if self._steps:
            self._bar.hide()
            bring_back = self._steps.pop()
            self.changed.emit(bool(self._steps))
            bring_back()

    def forget(self) -> None:
        self._steps = []
        self._bar.hide()
        self.changed.emit(False)
