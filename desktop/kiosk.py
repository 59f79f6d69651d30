# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The window of a waiting room: locked to reading and printing until staff opens it, over a power cut too.

A window is locked for its whole life or not at all: locking and opening are told, and another window follows. The
computer may always be shut down.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.errors import show_error
from desktop.idle import Idle
from desktop.main_window import MainWindow
from desktop.pin_dialogs import LockDialog, StaffDialog
from library.errors import LibraryError
from library.lock import Lock

IDLE_MS = 180_000
SHUTDOWN_MS = 60_000
"""For so long the window lets itself be closed after the system said that the session ends."""


class Kiosk(QObject):
    """Holds the lock against the window that is open."""

    changed = Signal()
    """Locked or opened: another window shall follow this one."""
    left_alone = Signal()
    """A visitor is gone: what was open shall be forgotten."""

    def __init__(self, lock: Lock, idle_ms: int = IDLE_MS) -> None:
        super().__init__()
        self._lock = lock
        self._idle_ms = idle_ms
        self._may_close = False
        self.idle: Idle | None = None
        self.bar: StaffBar | None = None
        self.dialog: LockDialog | StaffDialog | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication), "there are windows"
        application.commitDataRequest.connect(self.let_close, Qt.ConnectionType.DirectConnection)

    @property
    def is_locked(self) -> bool:
        """Whether the window that is open is for visitors."""
        return self.bar is not None

    def take(self, window: MainWindow) -> None:
        """A window that is not shown yet."""
        self._window = window
        self.dialog = self.bar = None
        if self.idle is not None:
            self.idle.deleteLater()
            self.idle = None
        if not self._lock.is_locked:
            window.all_actions.lock.triggered.connect(self.ask_to_lock)
            return
        window.lock_down()
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.installEventFilter(self)
        self.bar = StaffBar()
        self.bar.button.clicked.connect(self.ask_for_pin)
        window.statusBar().addPermanentWidget(self.bar)
        self.idle = Idle(self._idle_ms, lambda: window.handout_desk.is_printing, self)
        self.idle.left_alone.connect(self.left_alone)

    def ask_to_lock(self) -> None:
        self.dialog = dialog = LockDialog(self._lock, self._window)
        dialog.locked.connect(self.changed)
        self._open(dialog)

    def ask_for_pin(self) -> None:
        """Nothing is asked where a command has opened the lock meanwhile."""
        if not self._lock.is_locked:
            self.changed.emit()
            return
        self.dialog = dialog = StaffDialog(self._lock, self._window)
        dialog.unlocked.connect(self._unlock)
        dialog.closing_wanted.connect(self._close)
        self._open(dialog)

    def let_close(self, *_: object) -> None:
        """The session of the computer ends: nothing is asked now, unless it goes on after all."""
        self._may_close = True
        QTimer.singleShot(SHUTDOWN_MS, self, self._stay)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+F4, the menu and the window manager ask for the PIN."""
        if event.type() != QEvent.Type.Close or watched is not self._window or self._may_close:
            return False
        event.ignore()
        if self.dialog is None or not self.dialog.isVisible():
            self.ask_for_pin()
        return True

    def _open(self, dialog: LockDialog | StaffDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _unlock(self) -> None:
        try:
            self._lock.unlock()
        except LibraryError as error:
            show_error(self._window, error)
        else:
            self.changed.emit()

    def _close(self) -> None:
        self._may_close = True
        self._window.close()

    def _stay(self) -> None:
        self._may_close = False


class StaffBar(QWidget):
    """Says in words that the window is locked; its button leads to the PIN."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton(self.tr("S&taff"))
        self.button.setToolTip(self.tr("Unlock or close with the PIN"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(QLabel(self.tr("Locked to reading and printing")))
        layout.addWidget(self.button)
