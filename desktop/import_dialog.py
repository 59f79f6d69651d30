# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Bringing in pages: one dialog, one page at a time. It shows what it is given and says what was pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.import_collection import CollectionPage
from desktop.import_page import ImportPage
from desktop.import_reading import Collection, Proposal
from desktop.own_look import Look
from desktop.pack_steps import ResultPage, WorkPage

WIDTH, HEIGHT = 1320, 800
EDGE = 8
"""The window behind stays in sight, so that nobody takes the dialog for it."""


class ImportDialog(QDialog):
    """Escape closes it, with a question if something was corrected; from work it is a stop."""

    stopped = Signal()
    """What is under way is not wanted any more."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in a page"))
        self.resize(min(WIDTH, parent.width() - EDGE), min(HEIGHT, parent.height() - EDGE))
        self.work = WorkPage()
        self.page = ImportPage(look)
        self.collection = CollectionPage(look)
        self.outcome = ResultPage()
        self.pages = QStackedWidget()
        for page in (self.work, self.page, self.collection, self.outcome):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.pages)
        self.work.stopped.connect(self.stopped)
        for signal in (self.page.cancelled, self.collection.cancelled, self.outcome.closed):
            signal.connect(self.reject)

    def show_work(self, text: str) -> None:
        self.work.show_work(text)
        self._turn_to(self.work, self.work.stop_button)

    def show_page(self, name: str, number: int, total: int, proposal: Proposal) -> None:
        """A page that was not seen before."""
        self.page.show_file(name, number, total)
        self.page.show_proposal(proposal)
        self._turn_to(self.page, self.page.form.title)

    def show_collection(self, collection: Collection, *, more: bool) -> None:
        self.collection.show_collection(collection, more=more)
        self._turn_to(self.collection, self.collection.all_button)

    def show_result(self, text: str, lines: Sequence[str] = (), *, more: bool) -> None:
        """What came of a file; `more` come after it."""
        self.outcome.show_result(text, lines, action=self.tr("&Next page") if more else "")
        self._turn_to(self.outcome, self.outcome.act_button if more else self.outcome.close_button)

    def reject(self) -> None:
        """Nothing that a person typed is lost without a question."""
        if self.pages.currentWidget() is self.page and self.page.is_changed:
            question = self.tr("Close without keeping this page? What you corrected is lost.")
            if QMessageBox.question(self, self.tr("Close"), question) != QMessageBox.StandardButton.Yes:
                return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is self.work:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, page: QWidget, first: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        if isinstance(first, QPushButton):
            first.setDefault(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
