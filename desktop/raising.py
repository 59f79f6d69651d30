# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The window comes to the front when the program is started again, and takes the files that were given then.

Systems may keep a window from taking the front; then it asks for attention. It knows nothing of how calls travel.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.single_instance import Call, Line
from library.paths import take_startup_token

SETTLING_MS = 500
"""After that, a window that is not in front was not let there."""


class Doorbell(QObject):
    """`window` gives the one that is open now; `open_files` takes what a later start was given."""

    _rung = Signal(object)

    def __init__(
        self, line: Line, window: Callable[[], QWidget], open_files: Callable[[Sequence[Path]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._open_files = open_files
        # Queued, so that the one who calls has its answer before anything is opened
        self._rung.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        line.hear(self._rung.emit)
        if line.descriptor is not None:
            notifier = QSocketNotifier(line.descriptor, QSocketNotifier.Type.Read, self)
            notifier.activated.connect(lambda *_: line.take())

    def _answer(self, call: Call) -> None:
        if call.token:
            take_startup_token(call.token)
        bring_to_front(self._window())
        if call.files:
            self._open_files([Path(path) for path in call.files])


def bring_to_front(window: QWidget) -> None:
    """Also from minimised; with a dialog that stands over it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    front = QApplication.activeModalWidget() or window
    front.raise_()
    front.activateWindow()
    QTimer.singleShot(SETTLING_MS, window, lambda: QApplication.activeWindow() or QApplication.alert(window))
