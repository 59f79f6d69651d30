# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's own articles: a pack source that the program writes too, so that a pulled plug costs none of them.

What is to be saved is first kept whole in a record beside (`.saving-a`, `.saving-b`), then written in place, then the
record is emptied. Whoever opens the folder finishes a save that was cut: all of it or nothing was saved. No renames.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

import msgspec

from library.errors import PackError, StorageError
from library.packs.documents import FolderDocuments
from library.packs.folder_catalogue import open_folder
from library.packs.names import check_names
from library.packs.pack import Pack
from library.packs.source import PackSource
from library.storage import RecordStore, write_through

RECORD = ".saving"


class _Unfinished(FolderDocuments):
    """The folder as it will be once the save that was cut is finished."""

    def __init__(self, folder: Path, kept: Mapping[str, bytes]) -> None:
        super().__init__(folder)
        self._kept = kept

    def names(self, pattern: str) -> list[str]:
        return sorted({*super().names(pattern), *(name for name in self._kept if PurePosixPath(name).match(pattern))})

    def read(self, name: str) -> bytes:
        return self._kept[name] if name in self._kept else super().read(name)


class LocalFolder:
    """The folder of the clinic's own articles. People may edit its files with any program as well."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._records = RecordStore(folder)

    def open(self) -> PackSource:
        """The articles, all as they were last saved, also where that cannot be written; raises ArticleError."""
        with suppress(StorageError):
            self.finish()
        return PackSource(self._folder, "local", _Unfinished(self._folder, self._kept()))

    def open_by_catalogue(self, catalogues: Path) -> Pack:
        """The same without reading thousands of articles, unless a save cannot be finished; raises ArticleError."""
        with suppress(StorageError):
            self.finish()
        return self.open() if self._kept() else open_folder(self._folder, "local", catalogues)

    def save(self, documents: Mapping[str, bytes]) -> None:
        """Write documents by their names, all or none; they are on the disk when this returns.

        Raises PackError for a name that a pack cannot hold, StorageError if the disk does not take them: then all is as
        it was, or all counts already and is written in place when the folder is next opened.
        """
        self._check(documents)
        self.finish()
        self._records.save(RECORD, msgspec.msgpack.encode(documents))
        self.finish()

    def finish(self) -> None:
        """Write what a save has kept and was not able to write. Raises StorageError if the folder cannot be written."""
        documents = self._kept()
        if not documents:
            return
        try:
            for name, content in documents.items():
                self._write(name, content)
        except OSError as error:
            reason = error.strerror or "the disk did not take it"
            raise StorageError(
                f"Your own articles in {self._folder} are half saved ({reason}); make room there or make it writable."
            ) from error
        for _ in "ab":  # in both slots, so that no damage to one of them ever brings an old save back
            self._records.save(RECORD, b"")

    def _kept(self) -> dict[str, bytes]:
        """What is still to be written; nothing if the record is none of ours: then it names no files."""
        content = self._records.load(RECORD)
        with suppress(msgspec.DecodeError, PackError):
            documents = msgspec.msgpack.decode(content or b"", type=dict[str, bytes])
            self._check(documents)
            return documents
        return {}

    def _check(self, documents: Mapping[str, bytes]) -> None:
        """The record may come from a stranger's stick: no name leads out of the folder, by dots or by links."""
        check_names(documents)
        for name in documents:
            if not FolderDocuments(self._folder).holds(name):
                raise PackError(f"{name} leads out of {self._folder}; take the link away.")

    def _write(self, name: str, content: bytes) -> None:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_through(path, content)
