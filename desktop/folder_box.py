# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where the packs of this computer lie: in its own folder, or in one that several computers share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget


class FolderBox(QWidget):
    """`folder` is the shared one; "" for this computer's own."""

    def __init__(self, folder: str) -> None:
        super().__init__()
        self.folder = folder
        self.shown = QLabel()
        self.shown.setTextFormat(Qt.TextFormat.PlainText)  # anybody names folders
        self.shown.setWordWrap(True)
        self.choose_button = QPushButton(self.tr("Shared folder"))
        self.choose_button.clicked.connect(self._choose)
        self.setFocusProxy(self.choose_button)
        self.own_button = QPushButton(self.tr("Only here"))
        self.own_button.clicked.connect(lambda: self._show(""))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.shown, 1)
        layout.addWidget(self.choose_button)
        layout.addWidget(self.own_button)
        self._show(folder)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The folder that all computers reach"), self.folder)
        if chosen:
            self._show(chosen)

    def _show(self, folder: str) -> None:
        self.folder = folder
        self.shown.setText(folder or self.tr("This computer"))
        self.own_button.setVisible(bool(folder))
