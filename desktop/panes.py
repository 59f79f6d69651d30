# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The three panes of the window under its top bar: finding, the article, references and handout. It knows no panel.

Where three do not fit side by side (a small screen at 200 %), finding becomes the first tab of the right side.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget, QVBoxLayout, QWidget

LEAST_WIDTHS = (180, 320)
"""Of the first two; the third needs what its buttons need."""
USUAL_WIDTHS = (280, 680, 280)
FOLDED_WIDTHS = (380, 270)
ROOM_FOR_THREE = 880
"""Pixels: below, an article between two panes would have a few words on a line."""
LEAST_SIZE = (600, 210)
"""What is left for them on a screen of 683 x 384."""
MARGIN = 12


class Panes(QWidget):
    """Says which tab of the right side came to the front."""

    side_changed = Signal()

    def __init__(self, top: QWidget, finding: QWidget, reading: QWidget, tabs: tuple[tuple[QWidget, str], ...]) -> None:
        super().__init__()
        self._parts = (top, finding, reading)
        self._finding = finding
        self._wide = list(USUAL_WIDTHS)
        """How wide the three are where they fit."""
        self.is_folded = False
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.tabBar().setDrawBase(False)
        self.side.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        for tab, title in tabs:
            self.side.addTab(tab, title)
        self.side.currentChanged.connect(self.side_changed)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        for pane, least in zip((finding, reading), LEAST_WIDTHS, strict=True):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._note_widths)
        self.setMinimumSize(*LEAST_SIZE)  # not that of the three side by side: they fold on the way
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, 4)
        layout.setSpacing(8)
        layout.addWidget(top)
        layout.addWidget(self.splitter, 1)

    @property
    def widths(self) -> list[int]:
        """Of the three panes, also while they are folded."""
        return self._wide if self.is_folded else self.splitter.sizes()

    def set_widths(self, widths: Sequence[int]) -> None:
        self._wide = list(widths) if len(widths) == len(USUAL_WIDTHS) else list(USUAL_WIDTHS)
        if not self.is_folded:
            self.splitter.setSizes(self._wide)

    def show_finding(self) -> None:
        """In front, where it is one of the tabs."""
        if self.is_folded:
            self.side.setCurrentWidget(self._finding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.width() >= ROOM_FOR_THREE
        if fits and self.is_folded:
            self._unfold()
        elif not fits and not self.is_folded:
            self._fold()
        self._note_widths()

    def _note_widths(self) -> None:
        if not self.is_folded:
            self._wide = self.splitter.sizes()

    def _fold(self) -> None:
        """What had the focus keeps it."""
        focused = QApplication.focusWidget()
        self.is_folded = True
        self.side.insertTab(0, self._finding, self.tr("Find"))
        self.side.setCurrentIndex(0)
        self._set_tabs_narrow(True)
        self.splitter.setSizes(list(FOLDED_WIDTHS))
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()

    def _unfold(self) -> None:
        focused = QApplication.focusWidget()
        self.is_folded = False
        self.side.removeTab(self.side.indexOf(self._finding))
        self.splitter.insertWidget(0, self._finding)
        self._finding.show()  # a tab that is not in front is hidden
        self._set_tabs_narrow(False)
        self.splitter.setSizes(self._wide)
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()

    def _set_tabs_narrow(self, narrow: bool) -> None:
        bar = self.side.tabBar()
        bar.setProperty("narrow", narrow)
        bar.style().unpolish(bar)
        bar.style().polish(bar)

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
