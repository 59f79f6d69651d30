# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The earlier versions of an own article: their days, how each reads, and the way back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.labels import plain_label
from desktop.own_look import Look
from library.reading import Reading
from library.wording import Words


class VersionsDialog(QDialog):
    """`looked_at` and `wanted_back` give the place of a version in the list, the newest first."""

    looked_at = Signal(int)
    wanted_back = Signal(int)

    def __init__(self, title: str, versions: Sequence[str], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Earlier versions"))
        self.resize(min(960, parent.width() - 24), min(620, parent.height() - 24))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Earlier versions, the newest first"))
        self.list.addItems(list(versions))
        self.preview = look.reading_pane()
        self.empty = plain_label(self.tr("There is no earlier version yet. The last ten are kept."))
        self.back_button = QPushButton(self.tr("&Bring this version back"))
        self.back_button.setProperty("primary", True)
        self.back_button.setEnabled(bool(versions))
        self.back_button.clicked.connect(self._bring_back)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        sides = QSplitter()
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(8)
        sides.addWidget(self.list)
        sides.addWidget(self.preview)
        sides.setStretchFactor(1, 1)
        sides.setSizes([220, 640])
        sides.setVisible(bool(versions))
        self.empty.setVisible(not versions)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.back_button)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(plain_label(title, "title"))
        layout.addWidget(self.empty)
        layout.addWidget(sides, 1)
        if not versions:
            layout.addStretch(1)
        layout.addLayout(row)
        self.list.currentRowChanged.connect(self.looked_at)

    def begin(self) -> None:
        """Show the newest one."""
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_version(self, reading: Reading, words: Words, emergency_number: str) -> None:
        self.preview.show_reading(reading, words, emergency_number)

    def _bring_back(self) -> None:
        self.wanted_back.emit(self.list.currentRow())
        super().accept()
