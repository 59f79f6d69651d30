# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Two small questions about an article: the clinic's note to it, and who approves it here. Neither changes its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

LONGEST_NOTE = 2000
LONGEST_NAME = 120


class NoteDialog(QDialog):
    """`saved` gives the note; an empty one takes it away."""

    saved = Signal(str)

    def __init__(self, title: str, note: str, parent: QWidget, *, right_to_left: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A note of your clinic"))
        self.resize(min(520, parent.width() - 24), 320)
        self.text = QPlainTextEdit(note)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.problem = _label("", "problem")
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(_label(title, "title"))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.problem)
        layout.addWidget(
            _label(self.tr("It is shown and printed with the article. Write nothing about a patient here."), "note")
        )
        layout.addWidget(_buttons(self, self.tr("&Save")))

    def accept(self) -> None:
        note = self.text.toPlainText().strip()
        if len(note) > LONGEST_NOTE:
            self.problem.setText(self.tr("The note is too long: {count} letters fit.").format(count=LONGEST_NOTE))
            self.problem.show()
            return
        self.saved.emit(note)
        super().accept()


class ApproveDialog(QDialog):
    """`approved` gives name and role; `taken_back` the place of an approval that does not hold any more."""

    approved = Signal(str, str)
    taken_back = Signal(int)

    def __init__(self, title: str, today: str, given: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Approve for this clinic"))
        self.resize(min(520, parent.width() - 24), 280)
        self.name = _line(self.tr("Your name"))
        self.role = _line(self.tr("What you do here"))
        self.role.setPlaceholderText(self.tr("Nurse in charge, doctor, ..."))
        self.problem = _label("", "problem")
        self.problem.hide()
        self.given = QListWidget()
        self.given.setAccessibleName(self.tr("Approved by"))
        self.given.setMaximumHeight(88)
        self.given.addItems(list(given))
        self.back_button = QPushButton(self.tr("&Take back"))
        self.given.currentRowChanged.connect(lambda row: self.back_button.setEnabled(row >= 0))
        self.back_button.setAutoDefault(False)
        self.back_button.setEnabled(False)
        self.back_button.clicked.connect(self._take_back)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Your &name"), self.name)
        form.addRow(self.tr("What you &do here"), self.role)
        form.addRow(self.tr("Date"), _label(today, ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(_label(title, "title"))
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(
            _label(
                self.tr("Your name stands on the screen and on paper. It does not replace a medical review."), "note"
            )
        )
        if given:
            row = QHBoxLayout()
            row.addWidget(self.given, 1)
            row.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(_label(self.tr("Approved until now by"), "title"))
            layout.addLayout(row)
        layout.addStretch()
        layout.addWidget(_buttons(self, self.tr("&Approve")))

    def accept(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.problem.setText(self.tr("Type your name."))
            self.problem.show()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.approved.emit(name, " ".join(self.role.text().split()))
        super().accept()

    def _take_back(self) -> None:
        self.taken_back.emit(self.given.currentRow())
        super().accept()


def _buttons(dialog: QDialog, text: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox()
    primary = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
    primary.setProperty("primary", True)
    buttons.addButton(dialog.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setMaxLength(LONGEST_NAME)
    line.setMinimumHeight(32)
    return line


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
