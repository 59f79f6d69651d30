# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Earlier texts of the clinic's own articles, and those that were deleted: what a person can go back to.

One record for each article that was ever changed, one for all that were deleted. Pictures are kept with the text whose
replacement took them away. What grows too large gives up its oldest pictures, then its oldest texts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, TypeVar

import msgspec
from msgspec import Struct, structs

from library.models import ArticleId, ArticleKey
from library.storage import RecordStore

MOST_VERSIONS = 10
MOST_DELETED = 10
MOST_BYTES = 24 * 2**20
"""Of one record; three of them take a moment on an old disk."""
DELETED = "deleted"


class Version(Struct, frozen=True, kw_only=True):
    """A text that was replaced. `text` is that of the whole file, `references` are CSL items."""

    day: dt.date
    """When it was replaced."""
    edition: int
    """0 if it could not be read."""
    title: str
    text: str
    references: tuple[dict[str, Any], ...] = ()
    pictures: dict[str, bytes] = {}
    """Those that nobody showed any more from then on."""


class Deleted(Struct, frozen=True):
    """An article that was deleted, with all that is needed to bring it back."""

    id: ArticleId
    language: str
    title: str
    day: dt.date
    text: str
    references: tuple[dict[str, Any], ...] = ()
    pictures: dict[str, bytes] = {}

    @property
    def key(self) -> ArticleKey:
        return ArticleKey(self.id, self.language)


_Kept = TypeVar("_Kept", Version, Deleted)


class Versions:
    """Everything is newest first. A record that a newer program wrote counts as empty."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store

    def of(self, key: ArticleKey) -> tuple[Version, ...]:
        return self._load(_record(key), Version)

    def add(self, versions: Mapping[ArticleKey, Version]) -> None:
        """Keep a text of each article as its newest version; raises StorageError."""
        records = {}
        for key, version in versions.items():
            kept = self.of(key)
            if not kept or kept[0].text != version.text:  # a save that was cut may have kept it already
                records[_record(key)] = _encoded((version, *kept)[:MOST_VERSIONS])
        if records:
            self._store.save_all(records)

    def deleted(self) -> tuple[Deleted, ...]:
        return self._load(DELETED, Deleted)

    def add_deleted(self, one: Deleted) -> None:
        """Raises StorageError."""
        others = [other for other in self.deleted() if other.key != one.key]
        self._store.save(DELETED, _encoded((one, *others)[:MOST_DELETED]))

    def forget_deleted(self, key: ArticleKey) -> None:
        """Raises StorageError."""
        self._store.save(DELETED, _encoded(tuple(one for one in self.deleted() if one.key != key)))

    def _load(self, name: str, kind: type[_Kept]) -> tuple[_Kept, ...]:
        with suppress(msgspec.DecodeError):
            return msgspec.msgpack.decode(self._store.load(name) or b"\x90", type=tuple[kind, ...])  # type: ignore[valid-type]
        return ()


def _record(key: ArticleKey) -> str:
    """No id or language has a point."""
    return f"{key.id}.{key.language}"


def _encoded(kept: Iterable[_Kept]) -> bytes:
    """As many as fit, the newest first; the newest always with its pictures."""
    fitting = list(kept)
    encoded = msgspec.msgpack.encode(fitting)
    while len(encoded) > MOST_BYTES and len(fitting) > 1:
        last = fitting.pop()
        if last.pictures:
            fitting.append(structs.replace(last, pictures={}))
        encoded = msgspec.msgpack.encode(fitting)
    return encoded
