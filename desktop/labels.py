# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The small parts of which dialogs are put together: a text, a line, fields that scroll, two buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QLineEdit, QScrollArea, QToolButton, QWidget


def plain_label(text: str, role: str = "") -> QLabel:
    """Text as it stands, as wide as there is room."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label


def named_line(name: str, text: str = "", longest: int = 1000) -> QLineEdit:
    """A line to type in, by its name for those who cannot see it."""
    line = QLineEdit(text)
    line.setAccessibleName(name)
    line.setMaxLength(longest)
    line.setMinimumHeight(32)
    line.setCursorPosition(0)
    return line


class _WholeWidth(QScrollArea):
    """Scrolls up and down only, so it is never narrower than what lies on it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        frame = self.width() - self.contentsRect().width()  # which the style sheet draws around it
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + frame
        return QSize(width, super().minimumSizeHint().height())


def with_clear_button(line: QLineEdit, name: str) -> None:
    """The cross that empties the line, by its name."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(name)
        button.setToolTip(name)


def scrolling(inside: QWidget) -> QScrollArea:
    """Fields that may be more than the screen is high; the fields have the focus, never what they lie on."""
    scroll = _WholeWidth(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


def agree_buttons(dialog: QDialog, text: str) -> QDialogButtonBox:
    """What shall be done, and not."""
    buttons = QDialogButtonBox()
    primary = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
    primary.setProperty("primary", True)
    buttons.addButton(QCoreApplication.translate("labels", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
