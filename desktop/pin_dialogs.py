# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Two questions for a PIN: the one that locks the window for visitors, and the one with which staff opens it.

What is typed is never shown, kept or logged here; the fields are empty again after each try.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.errors import show_error
from desktop.labels import agree_buttons, named_line, plain_label
from library.errors import LibraryError
from library.lock import LONGEST_PIN, Lock, checked_pin

WIDTH = 420


class LockDialog(QDialog):
    """What locking means, and a new PIN, typed twice."""

    locked = Signal()

    def __init__(self, lock: Lock, parent: QWidget) -> None:
        super().__init__(parent)
        self._lock = lock
        self.setWindowTitle(self.tr("Lock to reading and printing"))
        self.setMinimumWidth(WIDTH)
        self.pin = _pin_line(self.tr("New PIN"))
        self.again = _pin_line(self.tr("The same PIN again"))
        self.message = plain_label("", "problem")
        form = QFormLayout()
        form.addRow(self.tr("New &PIN"), self.pin)
        form.addRow(self.tr("PIN a&gain"), self.again)
        layout = QVBoxLayout(self)
        for text in (
            self.tr("Visitors can search, read and print. Nothing else is open to them."),
            self.tr("After three minutes without a touch, the first page comes back."),
            self.tr("What is open now is closed. Unlocking and closing need the PIN."),
        ):
            layout.addWidget(plain_label(text))
        layout.addLayout(form)
        layout.addWidget(self.message)
        note = self.tr("Other programs are not locked: use a separate account of this computer for that.")
        layout.addWidget(plain_label(note, "note"))
        layout.addWidget(agree_buttons(self, self.tr("Lock")))
        self.pin.setFocus()

    def accept(self) -> None:
        """Lock; a PIN that cannot be one is told in the dialog."""
        try:
            if checked_pin(self.pin.text()) != self.again.text():
                self._refuse(self.tr("The two PINs are not the same. Please type them again."))
                return
            self._lock.lock(self.pin.text())
        except LibraryError as error:
            show_error(self, error)
            self._refuse("")
            return
        super().accept()
        self.locked.emit()

    def _refuse(self, sentence: str) -> None:
        self.message.setText(sentence)
        for line in (self.pin, self.again):
            line.setText("")
        self.pin.setFocus()


class StaffDialog(QDialog):
    """The PIN, and what shall be done with it."""

    unlocked = Signal()
    closing_wanted = Signal()
    """The PIN was right: the program may be closed, and is locked when it is opened again."""

    def __init__(self, lock: Lock, parent: QWidget) -> None:
        super().__init__(parent)
        self._lock = lock
        self.setWindowTitle(self.tr("Staff"))
        self.setMinimumWidth(WIDTH)
        self.pin = _pin_line(self.tr("PIN"))
        self.message = plain_label("")
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._end_waiting)
        buttons = QDialogButtonBox()
        self.unlock_button = buttons.addButton(self.tr("&Unlock"), QDialogButtonBox.ButtonRole.ActionRole)
        self.unlock_button.setProperty("primary", True)
        self.unlock_button.setDefault(True)
        self.close_button = buttons.addButton(self.tr("&Close the program"), QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button.setAutoDefault(False)
        self.cancel_button = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel_button.setAutoDefault(False)
        self.unlock_button.clicked.connect(lambda: self._try(self.unlocked))
        self.close_button.clicked.connect(lambda: self._try(self.closing_wanted))
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&PIN"), self.pin)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.message)
        layout.addWidget(
            plain_label(self.tr("PIN forgotten? The command \u201cclinic-library unlock\u201d opens it."), "note")
        )
        layout.addWidget(buttons)
        self.pin.setFocus()
        self._wait()

    @property
    def _tries(self) -> tuple[QWidget, ...]:
        return (self.pin, self.unlock_button, self.close_button)

    def _try(self, then: SignalInstance) -> None:
        fits = self._lock.fits(self.pin.text())
        self.pin.setText("")
        if fits:
            self.accept()
            then.emit()
            return
        self.message.setText(self.tr("That is not the PIN. Please try again."))
        self._wait()
        self.adjustSize()  # the sentence may take another line

    def _wait(self) -> None:
        seconds = self._lock.seconds_to_wait
        for widget in self._tries:
            widget.setEnabled(not seconds)
        if seconds:
            self.message.setText(
                self.tr("Too many wrong tries. Please wait {seconds} seconds.").format(seconds=seconds)
            )
            self._waiting.start(seconds * 1000)
        else:
            self.pin.setFocus()

    def _end_waiting(self) -> None:
        self.message.setText(self.tr("You can try again now."))
        self._wait()


def _pin_line(name: str) -> QLineEdit:
    line = named_line(name, longest=LONGEST_PIN)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
