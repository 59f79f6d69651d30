# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How many copies of each article were printed here, so that a withdrawn one tells how many sheets are about.

Kept only while the clinic's settings say so. An entry is an article, its language, a number and the day on which
counting began: no names, no times, no other days. Without the setting the record is deleted.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable

import msgspec

from library.errors import StorageError
from library.models import ArticleId, ArticleKey
from library.storage import RecordStore
from library.withdrawals import Copies

log = logging.getLogger(__name__)

RECORD = "print-counts"


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: ArticleId
    language: str
    number: int
    since: dt.date


class PrintCounts:
    """The counts in one record, read whenever they are asked for."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store

    def all(self) -> dict[ArticleKey, Copies]:
        """Empty where nothing is counted."""
        content = self._store.load(RECORD)
        try:
            entries = msgspec.json.decode(content, type=tuple[_Entry, ...]) if content else ()
        except (msgspec.DecodeError, ValueError):
            log.warning("the count of printed copies could not be read; it begins anew")
            entries = ()
        return {ArticleKey(one.id, one.language): Copies(one.number, one.since) for one in entries}

    def add(self, keys: Iterable[ArticleKey], copies: int, today: dt.date) -> None:
        """So many copies of each of these articles were printed. A disk that takes no more costs only the count."""
        counts = self.all()
        for key in dict.fromkeys(keys):
            before = counts.get(key, Copies(0, today))
            counts[key] = Copies(before.number + copies, before.since)
        entries = [_Entry(key.id, key.language, count.number, count.since) for key, count in sorted(counts.items())]
        try:
            self._store.save(RECORD, msgspec.json.encode(entries))
        except StorageError:
            log.warning("the count of printed copies could not be saved")

    def forget(self) -> None:
        """Delete what was counted."""
        try:
            self._store.remove(RECORD)
        except StorageError:
            log.warning("the count of printed copies could not be deleted")


def copies_of(counts: dict[ArticleKey, Copies], keys: Iterable[ArticleKey]) -> Copies | None:
    """All copies of these articles together, since the first of their days; None where none was counted."""
    found = [counts[key] for key in dict.fromkeys(keys) if key in counts]
    if not found:
        return None
    return Copies(sum(count.number for count in found), min(count.since for count in found))
