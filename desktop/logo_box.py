# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's logo in the settings: what it looks like, another one, none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.errors import show_error
from library.errors import StorageError
from library.handouts.logo import read_logo

HEIGHT, WIDTH = 40, 160
"""Pixels; on paper it is one centimetre high."""


class LogoBox(QWidget):
    """`content` is the picture as it is kept; empty for none."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.content = content
        self.shown = QLabel()
        self.choose_button = QPushButton(self.tr("Choose a picture"))
        self.choose_button.clicked.connect(self._choose)
        self.setFocusProxy(self.choose_button)
        self.remove_button = QPushButton(self.tr("No logo"))
        self.remove_button.clicked.connect(lambda: self._show(b""))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.shown, self.choose_button, self.remove_button):
            layout.addWidget(widget)
        layout.addStretch()
        self._show(content)

    def _choose(self) -> None:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), str(Path.home()), kinds)
        if not chosen:
            return
        try:
            self._show(read_logo(Path(chosen)))
        except StorageError as error:
            show_error(self, error)

    def _show(self, content: bytes) -> None:
        self.content = content
        picture = QPixmap()
        picture.loadFromData(content)
        if not picture.isNull():
            mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.shown.setPixmap(picture.scaled(WIDTH, HEIGHT, *mode))
        else:
            self.shown.setText(self.tr("None") if not content else self.tr("Chosen"))
        self.remove_button.setVisible(bool(content))
