# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where indexes are kept: a cache, one folder for each pack and language, thrown away whenever it does not fit.

A folder holds Whoosh's files, the arrays beside them and, written last, `record.json` with the version of this
layout, the fingerprint of the documents, and size and SHA-256 of every file. When a folder is opened every size is
compared, and the hash of every file that is small; larger files carry sums of their own, which are checked when
they are read. A folder that fits is never written again; a new one is built beside it and takes its place whole.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from library.search.arrays import Arrays, load_arrays, save_arrays
from library.search.languages import Analyzer
from library.search.lean_whoosh import FileStorage, RamStorage
from library.search.opened import DamagedIndexError, OpenIndex, reading
from library.search.writing import ARRAYS, write_index

LAYOUT = 3
"""Raised whenever schema, analysis or stored data change: an index of another layout is rebuilt."""

RECORD = "record.json"
HASHED = 2**20
"""Files up to this size are hashed when an index is opened."""


class IndexName(NamedTuple):
    """Which articles an index is of; the fingerprint changes with every change to one of the pack in this language.

    Very many are divided in the order of their names into `shares`, each with an index of its own.
    """

    pack: str
    language: str
    fingerprint: str
    share: int = 0
    shares: int = 1

    @property
    def prefix(self) -> str:
        return f"{self.pack}.{self.language}{f'.{self.share}' if self.share else ''}"

    @property
    def stem(self) -> str:
        shares = f":{self.share}/{self.shares}" if self.shares > 1 else ""
        return f"{self.prefix}-{hashlib.sha256(f'{LAYOUT}:{self.fingerprint}{shares}'.encode()).hexdigest()[:16]}"

    def bounds(self, count: int) -> slice:
        """Which of so many articles are in this share."""
        return slice(count * self.share // self.shares, count * (self.share + 1) // self.shares)


class IndexStore:
    """The folder of all indexes, which may be deleted at any time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._discarded: set[Path] = set()

    def open(self, name: IndexName) -> OpenIndex | None:
        """The index of exactly these articles, None if there is none that fits."""
        return self._open(name, [found for found in self._folders(name) if found.name.startswith(f"{name.stem}-")])

    def open_outdated(self, name: IndexName) -> OpenIndex | None:
        """The newest index of earlier articles of the pack, to be used for those that have not changed since."""
        return self._open(name, self._finished_before(name))

    def _open(self, name: IndexName, folders: Sequence[Path]) -> OpenIndex | None:
        """The first that can be opened."""
        opened = (_open_folder(folder, name.language) for folder in folders if folder not in self._discarded)
        return next((index for index in opened if index is not None), None)

    def write(self, name: IndexName, batches: Sequence[Arrays], analyzer: Analyzer, spare: int = 0) -> Path:
        """Writes a new index beside the old ones, then removes those; raises OSError and leaves nothing behind.

        So many of the old ones, the newest, stay for a person who goes back.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        kept = self._finished_before(name)[:spare]
        outdated = [folder for folder in self._folders(name) if folder not in kept]
        target = Path(tempfile.mkdtemp(prefix=f"{name.stem}-", dir=self.folder))
        try:
            storage = FileStorage(str(target))
            save_arrays(target, write_index(storage, batches, analyzer))
            _write_record(target, name)
        except BaseException:  # a person who stops the building leaves nothing behind either
            shutil.rmtree(target, ignore_errors=True)
            raise
        for folder in outdated:  # one that another window has open stays until the next time
            shutil.rmtree(folder, ignore_errors=True)
        return target

    def _finished_before(self, name: IndexName) -> list[Path]:
        """The indexes of other articles of the pack that were written to their end, the newest first."""
        others = [folder for folder in self._folders(name) if not folder.name.startswith(f"{name.stem}-")]
        finished = [folder for folder in others if (folder / RECORD).exists()]
        return sorted(finished, key=lambda folder: (folder / RECORD).stat().st_mtime_ns, reverse=True)

    def discard(self, name: IndexName) -> None:
        """Remove an index that proved damaged; one that cannot be removed is not opened again by this object."""
        for folder in self._folders(name):
            self._discarded.add(folder)
            shutil.rmtree(folder, ignore_errors=True)

    def drop(self, pack: str) -> None:
        """Remove every index of a pack."""
        for folder in self.folder.glob(f"{pack}.*-*"):
            shutil.rmtree(folder, ignore_errors=True)

    def part(self, name: IndexName) -> Path:
        """Where the finished batches of an index that is being built lie."""
        return self.folder / f"{name.stem}.part"

    def _folders(self, name: IndexName) -> Iterator[Path]:
        """The indexes of a pack, language and share, of any fingerprint and layout."""
        yield from sorted(self.folder.glob(f"{name.prefix}-" + "[0-9a-f]" * 16 + "-*"))


def build_in_memory(language: str, batches: Sequence[Arrays], analyzer: Analyzer) -> OpenIndex:
    storage = RamStorage()
    return OpenIndex(language, storage, write_index(storage, batches, analyzer))


def _open_folder(folder: Path, language: str) -> OpenIndex | None:
    try:
        if not _fits(folder, language):
            return None
        with reading():
            arrays = load_arrays(folder, ARRAYS)
        return OpenIndex(language, FileStorage(str(folder)), arrays)
    except DamagedIndexError:
        return None


def _fits(folder: Path, language: str) -> bool:
    """Whether the folder is as it was written, as far as that can be said without reading all of it."""
    try:
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        listed: dict[str, list[Any]] = record["files"]
        files = _files(folder)
        described = {"layout": LAYOUT, "language": language, "files": listed, "fingerprint": record["fingerprint"]}
        return bool(
            record == described
            and {path.name for path in files} == set(listed)
            and all(_is_as_listed(path, *listed[path.name]) for path in files)
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False


def _is_as_listed(path: Path, size: int, digest: str) -> bool:
    return path.stat().st_size == size and (size > HASHED or hashlib.sha256(path.read_bytes()).hexdigest() == digest)


def _write_record(folder: Path, name: IndexName) -> None:
    for path in folder.iterdir():
        if path.is_dir():  # where Whoosh kept what it has put together since
            shutil.rmtree(path)
    listed = {path.name: (path.stat().st_size, _digest(path)) for path in _files(folder)}
    for path in _files(folder):
        if listed[path.name][0] > HASHED:  # not hashed when opened, so it must be on the disk before the record is
            _sync(path)
    record = {"layout": LAYOUT, "language": name.language, "fingerprint": name.fingerprint, "files": listed}
    (folder / RECORD).write_text(json.dumps(record, sort_keys=True), encoding="utf-8")


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.name != RECORD)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
