# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Nobody is at the computer any more: no key, no pointer and no finger for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
}


class Idle(QObject):
    """Looks at every event of the program, so it lives only as long as somebody wants to know. Says it once a visit."""

    left_alone = Signal()

    def __init__(self, milliseconds: int, is_busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self._look)
        application = QCoreApplication.instance()
        assert application is not None, "there are events"
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._timer.start()
        return False

    def _look(self) -> None:
        """A printer at work is waited for."""
        if self._is_busy():
            self._timer.start()
        else:
            self.left_alone.emit()
