# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's note to an article that is not its own: shown and printed with it, and the article stays as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.labels import agree_buttons, plain_label


class NoteDialog(QDialog):
    """`saved` gives the note, an empty one takes it away; the dialog stays until it is closed."""

    saved = Signal(str)

    def __init__(self, title: str, note: str, parent: QWidget, *, right_to_left: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A note of your clinic"))
        self.resize(min(520, parent.width() - 24), 320)
        self.text = QPlainTextEdit(note)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setTabChangesFocus(True)
        if right_to_left:
            option = self.text.document().defaultTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            self.text.document().setDefaultTextOption(option)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(plain_label(title, "title"))
        layout.addWidget(self.text, 1)
        layout.addWidget(
            plain_label(
                self.tr("It is shown and printed with the article. Write nothing about a patient here."), "note"
            )
        )
        layout.addWidget(agree_buttons(self, self.tr("&Save")))

    def accept(self) -> None:
        self.saved.emit(self.text.toPlainText())
