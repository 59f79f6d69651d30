# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A mistake of the program, or its unexpected end, with a report that can be read and copied. Nothing is sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.labels import plain_label

WIDTH, HEIGHT = 560, 340
MOST_MISTAKES = 5
"""What one dialog tells, however much goes wrong while it is open."""


class ReportDialog(QDialog):
    """One sentence, what the report is for, and the report."""

    def __init__(self, sentence: str, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Clinic Library"))
        self.resize(WIDTH, HEIGHT)
        self.sentence = plain_label(sentence, "title")
        self._reports = [report]
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # names of files and places
        self.report.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.report.setAccessibleName(self.tr("Report"))
        self.copy_button = QPushButton(self.tr("&Copy the report"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()  # in a box of Qt's own, Tab would lead past the first of them
        row.addStretch()
        row.addWidget(self.copy_button)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(
            plain_label(
                self.tr(
                    "Whoever looks after this program can use this report. It holds nothing that you typed or read."
                ),
                "note",
            )
        )
        layout.addWidget(self.report, 1)
        layout.addLayout(row)
        close.setFocus()

    def add(self, report: str) -> None:
        """Another mistake while this is open; the same one is not told twice."""
        if report not in self._reports and len(self._reports) < MOST_MISTAKES:
            self._reports.append(report)
            self.report.setPlainText("\n\n".join(self._reports))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))


def show_crash(report: str, parent: QWidget) -> ReportDialog:
    """What is left of the program's last end."""
    sentence = QCoreApplication.translate(
        "errors", "The program ended unexpectedly. What you saved and your settings are safe."
    )
    dialog = ReportDialog(sentence, report, parent)
    dialog.open()
    return dialog
