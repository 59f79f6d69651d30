# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The packs of this computer, and what can be done with them. Says what was pressed; knows nothing of what follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.item_models import CardList, CardModel
from desktop.labels import scrolling
from desktop.pack_words import LostPack, lost_card, pack_card
from library.models import PackSummary


class PackList(QWidget):
    """`packs` are shown with the lowest first, those that cannot be opened at the end."""

    install = Signal()
    check = Signal()
    copy = Signal()
    share = Signal()
    keys = Signal()
    closed = Signal()
    go_back = Signal(object)
    """The chosen pack."""
    remove = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model = CardModel()
        self.list = CardList(self._model, self.tr("Packs on this computer"))
        self.list.setParent(self)  # before the buttons, which Tab reaches next
        self.list.setSpacing(2)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.hide()
        self.install_button = self._button(self.tr("&Install from a file..."), self.install)
        self.install_button.setProperty("primary", True)
        self.check_button = self._button(self.tr("Check &all"), self.check)
        self.copy_button = self._button(self.tr("Copy to a &stick..."), self.copy)
        self.share_button = self._button(self.tr("S&hare your own articles..."), self.share)
        self.keys_button = self._button(self.tr("&Keys..."), self.keys)
        self.back_button = QPushButton(self.tr("&Go back"), self)
        self.back_button.setToolTip(self.tr("To the version before the last change"))
        self.back_button.clicked.connect(lambda: self.go_back.emit(self.chosen))
        self.remove_button = QPushButton(self.tr("&Remove"), self)
        self.remove_button.clicked.connect(lambda: self.remove.emit(self.chosen))
        self.close_button = self._button(self.tr("Close"), self.closed)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._build_layout()
        self.list.selectionModel().currentChanged.connect(self._follow_choice)
        self._follow_choice()

    @property
    def chosen(self) -> PackSummary | LostPack | None:
        index = self.list.currentIndex()
        return self._model.value(index.row()) if index.isValid() else None

    def show_packs(self, packs: Sequence[PackSummary], lost: Sequence[LostPack] = (), message: str = "") -> None:
        """The chosen one stays chosen where it is still there."""
        before = self.chosen
        self._model.set_rows([*map(pack_card, packs), *map(lost_card, lost)])
        shown: list[PackSummary | LostPack] = [*packs, *lost]
        same = [row for row, pack in enumerate(shown) if before and (type(pack), pack.id) == (type(before), before.id)]
        usual = [row for row, pack in enumerate(shown) if isinstance(pack, LostPack) or pack.origin == "installed"]
        self.list.setCurrentIndex(self._model.index((same or usual[-1:] or [len(shown) - 1])[0]))
        self.message.setText(message)
        self.message.setVisible(bool(message))
        installed = bool(lost) or any(pack.origin == "installed" for pack in packs)
        self.check_button.setEnabled(installed)
        self.check_button.setToolTip("" if installed else self.tr("No pack was installed from a file yet"))
        self.share_button.setVisible(any(pack.origin == "local" for pack in packs))
        self._follow_choice()

    def _follow_choice(self) -> None:
        chosen = self.chosen
        lost = isinstance(chosen, LostPack)
        self.back_button.setEnabled(isinstance(chosen, PackSummary) and chosen.can_go_back)
        self.remove_button.setEnabled(lost or (isinstance(chosen, PackSummary) and chosen.origin == "installed"))

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(signal)
        return button

    def _build_layout(self) -> None:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        for button in (self.install_button, self.check_button, self.copy_button, self.share_button, self.keys_button):
            column.addWidget(button)
        chosen = QLabel(self.tr("The chosen pack"))
        chosen.setProperty("role", "title")
        column.addSpacing(16)
        for widget in (chosen, self.back_button, self.remove_button):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(self.close_button)
        left = QVBoxLayout()
        left.addWidget(self.message)
        left.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left, 1)
        scroll = scrolling(beside)
        scroll.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        layout.addWidget(scroll)
