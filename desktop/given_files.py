# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Files that are dropped on the window or named when it is opened: packs are looked at, all else is brought in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.import_desk import ImportDesk
from desktop.packs_desk import ENDING, PacksDesk


class GivenFiles(QObject):
    """`places` take what is dropped on them; a text that is dropped stays theirs."""

    def __init__(self, packs: PacksDesk, pages: ImportDesk, places: Sequence[QWidget], window: QWidget) -> None:
        super().__init__(window)
        self._packs = packs
        self._pages = pages
        self._locked = False
        for place in places:
            place.setAcceptDrops(True)
            place.installEventFilter(self)

    def lock_down(self) -> None:
        """From now on nothing is taken."""
        self._locked = True

    def open(self, paths: Sequence[Path]) -> None:
        if self._locked:
            return
        packs = [path for path in paths if path.suffix.lower() == f".{ENDING}"]
        for pack in packs:
            self._packs.open(pack)
        self._pages.open([path for path in paths if path not in packs])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return False
        assert isinstance(event, QDropEvent), "entering and moving are drops that have not happened yet"
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return False
        if self._locked:
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.open(paths)
        return True
