# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Everything since the program started is forgotten: the next person at this computer finds nothing of it.

What stands in the window goes with the window, which another one follows. Here are the rest: the records of what was
searched, read, printed and written, put back in both of their slots to what they were; the clipboard, while it is ours.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import kept_draft, recent_searches
from library import kept_articles, print_counts
from library.handouts.handout import Personal
from library.storage import RecordStore

RECORDS = (recent_searches.RECORD, kept_articles.READ_LATELY, print_counts.RECORD, kept_draft.RECORD)
"""What a clinic may have switched on, and words that are not saved yet."""
EMPTY = (None, b"", b"[]", b"null")
"""What these records hold where nothing is kept: it stays so, also if something was kept when the program started."""


class Beginning:
    """The records as they were when the program started."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store
        self._held = {name: store.load(name) for name in RECORDS}

    @property
    def has_new_words(self) -> bool:
        """Whether words of an article were written since, which are not saved."""
        now = self._store.load(kept_draft.RECORD)
        return now not in (*EMPTY, self._held[kept_draft.RECORD])

    def put_back(self) -> None:
        """Raises StorageError."""
        for name, held in self._held.items():
            if self._store.load(name) in EMPTY:
                continue
            for _ in "ab":
                self._store.save(name, held or b"")
            if held is None:
                self._store.remove(name)


def may_forget(window: QWidget, personal: Personal, beginning: Beginning) -> bool:
    """Asked once, and only where something would be lost that no search brings back."""
    lost = []
    if personal != Personal():
        lost.append(QCoreApplication.translate("forgetting", "A handout for one person is filled in."))
    if beginning.has_new_words:
        lost.append(QCoreApplication.translate("forgetting", "Words of an article are not saved yet."))
    if not lost:
        return True
    lost.append(QCoreApplication.translate("forgetting", "Forget that too?"))
    title = QCoreApplication.translate("forgetting", "Forget this session")
    return QMessageBox.question(window, title, " ".join(lost)) == QMessageBox.StandardButton.Yes


def clear_clipboard() -> None:
    """What another program put there stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def under_way() -> str:
    return QCoreApplication.translate("forgetting", "Forgetting this session\u2026")


def confirmation() -> str:
    return QCoreApplication.translate("forgetting", "Forgotten: everything since the program was opened.")
