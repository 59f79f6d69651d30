# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What one window leaves to the window that follows it in another language: held in memory, for that moment only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QTabWidget

from desktop.finder import Finder
from desktop.handout_panel import HandoutLeft, HandoutPanel
from desktop.navigation import Navigation
from desktop.reader import Reader
from desktop.tasks import Tasks


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """The library's owner, where the person was, what was searched, the handout that is being made."""

    tasks: Tasks
    navigation: Navigation
    search: str
    handout: HandoutLeft
    tab: int

    @classmethod
    def of(cls, reader: Reader, panel: HandoutPanel, finder: Finder, side: QTabWidget, tasks: Tasks) -> LeftOpen:
        return cls(tasks, reader.leave(), finder.text, panel.leave(), side.currentIndex())

    def put_back(self, reader: Reader, panel: HandoutPanel, finder: Finder, side: QTabWidget) -> None:
        panel.go_on(self.handout)
        reader.go_on(self.navigation)
        finder.search(self.search)
        side.setCurrentIndex(self.tab)
