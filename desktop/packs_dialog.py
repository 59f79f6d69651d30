# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The packs of articles: one dialog, one page at a time. It shows what it is given and says what was pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.pack_keys import KeyPage, KeysPage
from desktop.pack_list import PackList
from desktop.pack_preview import PreviewedFile, PreviewPage
from desktop.pack_sharing import SharePage
from desktop.pack_steps import ResultPage, WorkPage
from desktop.theme import Theme
from library.packs.signing import PublicKey

WIDTH, HEIGHT = 820, 600


class PacksDialog(QDialog):
    """Escape leads back to the list of packs, and from there out; from work it is a stop."""

    left_page = Signal()
    """What a page was waiting for is not wanted any more."""
    key_wanted = Signal(object)
    """A key is to be added, and then the pack at this path looked at again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Packs of articles"))
        self.resize(min(WIDTH, parent.width()), min(HEIGHT, parent.height()))
        self.packs = PackList()
        self.preview = PreviewPage(theme)
        self.work = WorkPage()
        self.outcome = ResultPage()
        self.keys = KeysPage()
        self.key = KeyPage()
        self.sharing = SharePage()
        self.pages = QStackedWidget()
        for page in (self.packs, self.preview, self.work, self.outcome, self.keys, self.key, self.sharing):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(self.pages)
        self.packs.closed.connect(self.reject)
        for signal in (self.preview.cancelled, self.keys.closed, self.sharing.cancelled, self.work.stopped):
            signal.connect(self.go_back)

    def show_packs(self) -> None:
        self._turn_to(self.packs, self.packs.list)

    def show_preview(self, file: PreviewedFile) -> None:
        self.preview.show_preview(file)
        self._turn_to(self.preview, self.preview.install_button)

    def show_work(self, text: str, at_the_end: str = "") -> None:
        self.work.show_work(text, at_the_end)
        self._turn_to(self.work, self.work.stop_button)

    def show_result(self, text: str, lines: Sequence[str] = (), *, words: str = "", action: str = "") -> None:
        self.outcome.show_result(text, lines, words=words, action=action)
        self._turn_to(self.outcome, self.outcome.act_button if action else self.outcome.close_button)

    def show_keys(self, shipped: Sequence[PublicKey], own: Sequence[PublicKey]) -> None:
        self.keys.show_keys(shipped, own)
        self._turn_to(self.keys, self.keys.list)

    def show_key(self, key: PublicKey) -> None:
        self.key.show_key(key)
        self._turn_to(self.key, self.key.cancel_button)

    def show_sharing(self, key: PublicKey | None, proposed: str) -> None:
        self._turn_to(self.sharing, self.sharing.share_button)
        self.sharing.show_key(key, proposed)
        self.sharing.share_button.setDefault(True)  # Enter in a field

    def go_back(self) -> None:
        """To the list of packs, whatever was under way."""
        self.left_page.emit()
        self.sharing.forget()
        self.show_packs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is not self.packs:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, page: QWidget, first: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        if isinstance(first, QPushButton):
            first.setDefault(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
