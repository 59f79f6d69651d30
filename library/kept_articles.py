# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Articles that are kept by name: the clinic's favourites, and what was read lately, if the clinic wants that.

An entry is an article, its language and its title, so that one whose pack is gone can still be named. No times, no
counts, no names of people. What is not wanted any more is overwritten in both slots of its record.
"""

from __future__ import annotations

import logging

import msgspec
from msgspec import Struct

from library.errors import StorageError
from library.models import ArticleId, ArticleKey
from library.storage import RecordStore

log = logging.getLogger(__name__)

FAVOURITES = "favourites"
READ_LATELY = "read-lately"
MOST_READ = 12
FORGOTTEN = b"[]"
"""What the record holds where articles were kept and are not any more."""


class KeptArticle(Struct, frozen=True, forbid_unknown_fields=True):
    id: ArticleId
    language: str
    title: str

    @property
    def key(self) -> ArticleKey:
        return ArticleKey(self.id, self.language)


class Favourites:
    """What the clinic chose, in the order of choosing; read whenever it is asked for."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store

    def all(self) -> tuple[KeptArticle, ...]:
        return _load(self._store, FAVOURITES)

    def holds(self, key: ArticleKey) -> bool:
        return any(kept.key == key for kept in self.all())

    def add(self, article: KeptArticle) -> None:
        """One that is there already stays where it is. Raises StorageError."""
        if not self.holds(article.key):
            self._save((*self.all(), article))

    def remove(self, key: ArticleKey) -> tuple[KeptArticle, ...]:
        """Gives what was removed, to put it back: none or one. Raises StorageError."""
        removed = tuple(one for one in self.all() if one.key == key)
        if removed:
            self._save(tuple(one for one in self.all() if one.key != key))
        return removed

    def _save(self, kept: tuple[KeptArticle, ...]) -> None:
        self._store.save(FAVOURITES, msgspec.json.encode(kept))


class ReadLately:
    """The last articles that were read, the latest first; none while `keeping` is False."""

    def __init__(self, store: RecordStore, keeping: bool) -> None:
        self._store = store
        self.keeping = False
        self._read: tuple[KeptArticle, ...] = ()
        self.set_keeping(keeping)

    def all(self) -> tuple[KeptArticle, ...]:
        return self._read

    def set_keeping(self, keeping: bool) -> None:
        """Whether they are kept; those of before are deleted once they are not."""
        if not keeping:
            self.forget()
        elif not self.keeping:
            self._read = _load(self._store, READ_LATELY)[:MOST_READ]
        self.keeping = keeping

    def add(self, article: KeptArticle) -> None:
        """A folder that cannot be written costs only the list."""
        if not self.keeping or self._read[:1] == (article,):
            return
        others = (one for one in self._read if one.key != article.key)
        self._read = (article, *others)[:MOST_READ]
        try:
            self._store.save(READ_LATELY, msgspec.json.encode(self._read))
        except StorageError:
            log.warning("the articles that were read lately could not be saved")

    def forget(self) -> None:
        """Both slots of the record are overwritten; only the second says so, in case the first is the last."""
        self._read = ()
        try:
            if self._store.load(READ_LATELY) not in (None, FORGOTTEN):
                self._store.save(READ_LATELY, b"null")
                self._store.save(READ_LATELY, FORGOTTEN)
        except StorageError:
            log.warning("the articles that were read lately could not be deleted")


def _load(store: RecordStore, record: str) -> tuple[KeptArticle, ...]:
    content = store.load(record)
    try:
        return msgspec.json.decode(content, type=tuple[KeptArticle, ...]) if content else ()
    except (msgspec.DecodeError, ValueError):
        return ()
