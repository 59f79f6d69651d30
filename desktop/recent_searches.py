# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The last searches that led to an article, kept only while the clinic's settings say so; deleted when they do not."""

from __future__ import annotations

import logging
from html import escape

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from library.errors import StorageError
from library.storage import RecordStore

log = logging.getLogger(__name__)

RECORD = "searches"
KEPT = 8
FORGOTTEN = b"[]"
"""What the record holds where searches were kept and are not any more."""
LONGEST = 60
"""Letters of a search that is kept; a pasted message is not."""


class RecentSearches(QLabel):
    """One line of links over the topics; hidden where there is nothing to show."""

    chosen = Signal(str)

    def __init__(self, store: RecordStore, keeping: bool) -> None:
        super().__init__()
        self._store = store
        self._keeping = False
        self._wanted = True
        self._locked = False
        self._queries: list[str] = []
        self.setWordWrap(True)
        self.setProperty("role", "note")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(lambda number: self.chosen.emit(self._queries[int(number)]))
        self.set_keeping(keeping)

    @property
    def queries(self) -> tuple[str, ...]:
        return tuple(self._queries)

    def lock_down(self) -> None:
        """Visitors see none and leave none; what is kept stays for the clinic."""
        self._keeping, self._locked, self._queries = False, True, []
        self._show_links()

    def set_keeping(self, keeping: bool) -> None:
        """Whether searches are kept; those of before are deleted once they are not."""
        if self._locked:
            return
        if not keeping:
            self._forget()
        if keeping and not self._keeping:
            self._queries = self._load()
        self._keeping = keeping
        self._show_links()

    def set_wanted(self, wanted: bool) -> None:
        """Only while nothing is typed."""
        self._wanted = wanted
        self._show_links()

    def add(self, query: str) -> None:
        """A search that led to an article."""
        query = " ".join(query.split())
        if not self._keeping or not query or len(query) > LONGEST:
            return
        others = [other for other in self._queries if other.casefold() != query.casefold()]
        self._queries = [query, *others][:KEPT]
        self._save()
        self._show_links()

    def _show_links(self) -> None:
        links = " \u00b7 ".join(f'<a href="{number}">{escape(query)}</a>' for number, query in enumerate(self._queries))
        self.setText(self.tr("Searched before: {links}").format(links=links))
        self.setVisible(self._wanted and bool(self._queries))

    def _load(self) -> list[str]:
        content = self._store.load(RECORD)
        try:
            return msgspec.json.decode(content, type=list[str])[:KEPT] if content else []
        except (msgspec.DecodeError, ValueError):
            return []

    def _save(self) -> None:
        """A folder that cannot be written costs only the list."""
        try:
            self._store.save(RECORD, msgspec.json.encode(self._queries))
        except StorageError:
            log.warning("the last searches could not be saved")

    def _forget(self) -> None:
        """Both slots of the record are overwritten; only the second says so, in case the first is the last."""
        self._queries = []
        try:
            if self._store.load(RECORD) not in (None, FORGOTTEN):
                self._store.save(RECORD, b"null")
                self._store.save(RECORD, FORGOTTEN)
        except StorageError:
            log.warning("the last searches could not be deleted")
