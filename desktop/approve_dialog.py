# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Who approves an article for use in this clinic: name, role, today. No name is kept but with the approval itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop.dates import in_words
from desktop.labels import agree_buttons, named_line, plain_label
from library.annotations import LONGEST_NAME
from library.models import Approval


class ApproveDialog(QDialog):
    """`saved` gives all approvals as they shall be; the dialog stays until it is closed."""

    saved = Signal(object)

    def __init__(self, title: str, given: Sequence[Approval], today: dt.date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Approve for this clinic"))
        self._given = tuple(given)
        self._today = today
        self.name = named_line(self.tr("Your name"), longest=LONGEST_NAME)
        self.role = named_line(self.tr("What you do here"), longest=LONGEST_NAME)
        self.role.setPlaceholderText(self.tr("Nurse in charge, doctor, ..."))
        self.problem = plain_label("", "problem")
        self.problem.hide()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Approved until now by"))
        self.list.setMaximumHeight(88)
        self.list.addItems([_sentence(one) for one in given])
        self.back_button = QPushButton(self.tr("&Take back"))
        self.back_button.setAutoDefault(False)
        self.back_button.setEnabled(False)
        self.back_button.clicked.connect(self._take_back)
        self.list.currentRowChanged.connect(lambda row: self.back_button.setEnabled(row >= 0))
        self._build_layout(title)
        self.resize(min(520, parent.width() - 24), 440 if given else 320)

    def accept(self) -> None:
        name, role = (" ".join(line.text().split()) for line in (self.name, self.role))
        if not name:
            self.problem.setText(self.tr("Type your name."))
            self.problem.show()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.saved.emit((*self._given, Approval(name, role, self._today)))

    def _take_back(self) -> None:
        row = self.list.currentRow()
        self.saved.emit((*self._given[:row], *self._given[row + 1 :]))

    def _build_layout(self, title: str) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Your &name"), self.name)
        form.addRow(self.tr("What you &do here"), self.role)
        form.addRow(self.tr("Date"), plain_label(in_words(self._today)))
        note = self.tr("Your name stands on the screen and on paper. It does not replace a medical review.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(plain_label(title, "title"))
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(plain_label(note, "note"))
        if self._given:
            row = QHBoxLayout()
            row.addWidget(self.list, 1)
            row.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(plain_label(self.tr("Approved until now by"), "title"))
            layout.addLayout(row)
        layout.addStretch()
        layout.addWidget(agree_buttons(self, self.tr("&Approve")))


def _sentence(approval: Approval) -> str:
    day = in_words(approval.date) if approval.date else ""
    return ", ".join(part for part in (approval.name, approval.role, day) if part)
