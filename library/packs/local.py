# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's own articles: a pack source that the program writes too, so that a pulled plug costs none of them.

What is to be saved is first kept whole in a record beside (`.saving-a`, `.saving-b`), then written in place, then the
record is emptied. Whoever opens the folder finishes a save that was cut: all of it or nothing was saved. No renames.
One copy of the program saves at a time; the lock is the system's, so that none is left behind by a crash.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

import msgspec

from library.errors import ArticleError, PackError, StorageError
from library.packs.documents import MOST_BYTES, FolderDocuments
from library.packs.folder_catalogue import open_folder
from library.packs.names import check_names
from library.packs.pack import Pack
from library.packs.source import PackSource
from library.sentences import reason_of
from library.storage import RecordStore, delete_through, flush_folder, write_all

RECORD = ".saving"
LOCK = ".lock"
BATCH_BYTES = 48 * 2**20
"""Of documents that are saved all or none; a record holds somewhat more."""

Changes = Mapping[str, bytes | None]
"""Documents by their names; None is one that is deleted."""


class _Unfinished(FolderDocuments):
    """The folder as it will be once the save that was cut is finished."""

    def __init__(self, folder: Path, kept: Changes) -> None:
        super().__init__(folder)
        self._kept = kept

    def names(self, pattern: str) -> list[str]:
        there = {name for name in super().names(pattern) if name not in self._kept}
        kept = {name for name, content in self._kept.items() if content is not None}
        return sorted(there | {name for name in kept if PurePosixPath(name).match(pattern)})

    def read(self, name: str) -> bytes:
        if name not in self._kept:
            return super().read(name)
        content = self._kept[name]
        if content is None:
            raise ArticleError("{name} was deleted.", name=name)
        return content


class LocalFolder:
    """The folder of the clinic's own articles. People may edit its files with any program as well."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._records = RecordStore(folder)
        self._alone = False

    def open(self) -> PackSource:
        """The articles, all as they were last saved, also where that cannot be written; raises ArticleError."""
        return PackSource(self._folder, "local", self.documents())

    def documents(self) -> FolderDocuments:
        """The files as they were last saved."""
        with suppress(StorageError):
            self.finish()
        return _Unfinished(self._folder, self._kept())

    def open_by_catalogue(self, catalogues: Path) -> Pack:
        """The same without reading thousands of articles, unless a save cannot be finished; raises ArticleError."""
        with suppress(StorageError):
            self.finish()
        return self.open() if self._kept() else open_folder(self._folder, "local", catalogues)

    def save(self, documents: Changes) -> None:
        """Write and delete documents by their names, all or none; they are on the disk when this returns.

        More than BATCH_BYTES go in batches in their order: each is saved all or none, one after the other. Raises
        PackError for what a pack cannot hold, StorageError if the disk does not take them or another copy of the
        program is saving: then all is as it was, or all counts already and is written in place when the folder is next
        opened.
        """
        self._check(documents)
        for name, content in documents.items():
            if content is not None and len(content) > MOST_BYTES:
                raise PackError(
                    "{name} is larger than {megabytes} MB; split it, or keep less of it.",
                    name=name,
                    megabytes=MOST_BYTES // 2**20,
                )
        with self.alone():
            for batch in _batches(documents):
                self._records.save(RECORD, msgspec.msgpack.encode(batch))
                self._finish()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else saves until this ends; a save that was cut is finished first; may be nested."""
        if self._alone:
            yield
            return
        from library.search.lean_whoosh import FileLock

        lock = FileLock(str(self._folder / LOCK))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            free = lock.acquire()
        except OSError as error:
            raise StorageError(
                "{folder} cannot be written ({reason}); make room there or make it writable.",
                folder=self._folder,
                reason=reason_of(error),
            ) from error
        if not free:
            raise StorageError(
                "Another copy of the program is saving articles at this moment; try again when it is done."
            )
        self._alone = True
        try:
            self._finish()
            yield
        finally:
            self._alone = False
            lock.release()

    def finish(self) -> None:
        """Write what a save has kept and was not able to write. Raises StorageError if the folder cannot be written."""
        if self._kept():
            with self.alone():
                pass

    def _finish(self) -> None:
        documents = self._kept()
        if not documents:
            return
        written = {self._folder / name: content for name, content in documents.items() if content is not None}
        deleted = [self._folder / name for name, content in documents.items() if content is None]
        try:
            write_all(self._folder, written)
            for path in deleted:
                delete_through(path)
            for folder in {path.parent for path in deleted if path.parent.is_dir()}:
                flush_folder(folder)
        except OSError as error:
            raise StorageError(
                "Your own articles in {folder} are half saved ({reason}); make room there or make it writable.",
                folder=self._folder,
                reason=reason_of(error),
            ) from error
        for _ in "ab":  # in both slots, so that no damage to one of them ever brings an old save back
            self._records.save(RECORD, b"")

    def _kept(self) -> dict[str, bytes | None]:
        """What is still to be written; nothing if the record is none of ours: then it names no files."""
        content = self._records.load(RECORD)
        with suppress(msgspec.DecodeError, PackError):
            documents = msgspec.msgpack.decode(content or b"", type=dict[str, bytes | None])
            self._check(documents)
            return documents
        return {}

    def _check(self, documents: Changes) -> None:
        """The record may come from a stranger's stick: no name leads out of the folder, by dots or by links."""
        check_names(documents)
        for name in documents:
            if not FolderDocuments(self._folder).holds(name):
                raise PackError("{name} leads out of {folder}; take the link away.", name=name, folder=self._folder)


def _batches(documents: Changes) -> Iterator[dict[str, bytes | None]]:
    batch: dict[str, bytes | None] = {}
    size = 0
    for name, content in documents.items():
        length = len(content or b"") + len(name)
        if batch and size + length > BATCH_BYTES:
            yield batch
            batch, size = {}, 0
        batch[name] = content
        size += length
    if batch:
        yield batch
