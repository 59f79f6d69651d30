# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The three panes of the window under its top bar: finding, the article, references and handout. It knows no panel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget, QVBoxLayout, QWidget

LEAST_WIDTHS = (180, 320, 220)


class Panes(QWidget):
    """Says which tab of the right side came to the front."""

    side_changed = Signal()

    def __init__(self, top: QWidget, finding: QWidget, reading: QWidget, tabs: tuple[tuple[QWidget, str], ...]) -> None:
        super().__init__()
        self._parts = (top, finding, reading)
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.tabBar().setDrawBase(False)
        for tab, title in tabs:
            self.side.addTab(tab, title)
        self.side.currentChanged.connect(self.side_changed)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        for pane, least in zip((finding, reading, self.side), LEAST_WIDTHS, strict=True):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(top)
        layout.addWidget(self.splitter, 1)

    def focus_next(self) -> None:
        """F6: from the bar at the top to each pane and round again; the first control of it that can be used."""
        parts = (*self._parts, self.side)
        focused = QApplication.focusWidget()
        here = next((at for at, part in enumerate(parts) if focused is not None and part.isAncestorOf(focused)), -1)
        for at in range(here + 1, here + 1 + len(parts)):
            wanted = self._first_control(parts[at % len(parts)])
            if wanted is not None:
                wanted.setFocus(Qt.FocusReason.TabFocusReason)
                return

    @staticmethod
    def _first_control(part: QWidget) -> QWidget | None:
        """In the order of the Tab key."""
        at = part.nextInFocusChain()
        while at is not None and at is not part:
            usable = at.isVisible() and at.isEnabled() and bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if usable and part.isAncestorOf(at):
                return at
            at = at.nextInFocusChain()
        return None
