# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What we write ourselves survives a pulled plug: every record lives in two checksummed slots.

A save overwrites the older slot in place, and flushes file and folder before it returns; the newest slot whose
checksum fits is the record. Nothing is renamed: on FAT a rename that was reported done is lost with the power.
A slot is one header line (magic, sequence, length, SHA-256), the content and line ends up to a whole block.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, NamedTuple

from library.errors import StorageError
from library.sentences import reason_of

_MAGIC = b"clinic-library-record"
_MOST_BYTES = 64 * 2**20
_BLOCK = 4096


class _Slot(NamedTuple):
    sequence: int
    content: bytes


class RecordStore:
    """Named records in one folder, each in the files NAME-a and NAME-b."""

    is_lasting = True
    """Whether what is saved is there at the next start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, name: str) -> bytes | None:
        """The newest whole record; None if there never was one or both slots are damaged."""
        newest = self._newest(name)
        return newest[1].content if newest else None

    def save(self, name: str, content: bytes) -> None:
        """Raises StorageError if the disk is full, read-only or gone; the last record then still stands."""
        path, slot = self._slot(name, content)
        with self._telling():
            write_through(path, slot)

    def save_all(self, records: Mapping[str, bytes]) -> None:
        """Each as by `save`, many in one go: a cut leaves of every one the old or the new."""
        slots = dict(self._slot(name, content) for name, content in records.items())
        with self._telling():
            write_all(self._folder, slots)

    def _slot(self, name: str, content: bytes) -> tuple[Path, bytes]:
        """Where the record goes, and how it stands there; raises StorageError if it is too large."""
        newest = self._newest(name)
        sequence, side = (newest[1].sequence + 1, "b" if newest[0] == "a" else "a") if newest else (1, "a")
        digest = hashlib.sha256(_sequenced(sequence, content)).hexdigest()
        header = b"%s %d %d %s\n" % (_MAGIC, sequence, len(content), digest.encode("ascii"))
        slot = _padded(header + content)
        if len(slot) > _MOST_BYTES:
            raise StorageError(
                "{name} is larger than {megabytes} MB and was not kept; make it smaller.",
                name=name,
                megabytes=_MOST_BYTES // 2**20,
            )
        return self._path(name, side), slot

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """What the disk refuses is told in one sentence."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            yield
        except OSError as error:
            raise StorageError(
                "{folder} cannot be written ({reason}); make room or choose another folder with --data.",
                folder=self._folder,
                reason=reason_of(error),
            ) from error

    def remove(self, name: str) -> None:
        """Delete a record, the older slot first, so that a cut leaves the last one; raises StorageError."""
        newest = self._newest(name)
        try:
            for side in "ba" if newest and newest[0] == "a" else "ab":
                self._path(name, side).unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(
                "{folder} cannot be written ({reason}); make it writable.", folder=self._folder, reason=reason_of(error)
            ) from error

    def _newest(self, name: str) -> tuple[str, _Slot] | None:
        slots = [(side, slot) for side in "ab" if (slot := _read_slot(self._path(name, side)))]
        return max(slots, key=lambda pair: pair[1].sequence, default=None)

    def _path(self, name: str, side: str) -> Path:
        return self._folder / f"{name}-{side}"


class SessionStore(RecordStore):
    """Where nothing can be written: the records that were there, and what is saved as long as this object lives."""

    is_lasting = False

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._saved: dict[str, bytes | None] = {}

    def load(self, name: str) -> bytes | None:
        return self._saved[name] if name in self._saved else super().load(name)

    def save(self, name: str, content: bytes) -> None:
        self._saved[name] = content

    def save_all(self, records: Mapping[str, bytes]) -> None:
        self._saved.update(records)

    def remove(self, name: str) -> None:
        self._saved[name] = None


def open_records(folder: Path) -> RecordStore:
    """The records of a folder; what is saved lives in memory where the folder cannot be written."""
    return RecordStore(folder) if can_write(folder) else SessionStore(folder)


def can_write(folder: Path) -> bool:
    """Tried with a file that is taken away again: rights alone say little on sticks, and nothing on Windows."""
    trial = folder / f".{os.getpid()}.trial"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        trial.touch()
        trial.unlink()
    except OSError:
        return False
    return True


def save_file(path: Path, content: bytes) -> None:
    """A file for the person, such as a PDF. Raises StorageError if it cannot be written whole.

    It is written beside and put in place when it is whole, so that a full disk costs neither the new nor the old file.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        _write(beside, content)
        beside.replace(path)
        with path.open("r+b") as file:  # FAT writes a renamed file's entry with the file, not with the folder
            os.fsync(file.fileno())
        flush_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise StorageError(
            "{path} cannot be written ({reason}); choose another folder or make room.",
            path=path,
            reason=reason_of(error),
        ) from error


def write_through(path: Path, content: bytes) -> None:
    """Write a file in place and return when it and its folder entry are on the disk; raises OSError."""
    _write(path, content)
    flush_folder(path.parent)


def write_all(top: Path, contents: Mapping[Path, bytes]) -> None:
    """Write many files below a folder in place and return when all are on the disk; raises OSError.

    What stands there already is not written again.
    """
    with flushing(top, contents):
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if not _holds(path, content):
                with _opened_for(path, content) as file:
                    file.write(content)


@contextmanager
def flushing(top: Path, written: Collection[Path]) -> Iterator[None]:
    """The files below a folder that are written meanwhile are on the disk when this ends; raises OSError.

    A disk that can be asked as a whole is flushed once, so that thousands take seconds; else each file is.
    """
    opened = _open_folder(top)  # before the first file is written: of errors since then the system tells
    try:
        yield
        if not (opened >= 0 and _flush_disk(opened)):
            for path in written:
                with path.open("r+b") as file:
                    os.fsync(file.fileno())
            for folder in {path.parent for path in written}:
                flush_folder(folder)
    finally:
        if opened >= 0:
            os.close(opened)


def delete_through(path: Path) -> None:
    """Delete a file that may be gone already, its room given back last; raises OSError. Flush its folder then."""
    if path.is_file():
        with open_emptied(path):
            pass
    path.unlink(missing_ok=True)


@contextmanager
def open_emptied(path: Path) -> Iterator[IO[bytes]]:
    """A file to be written from its beginning, of which the disk knows already that it holds nothing; raises OSError.

    Where FAT has freed a file's room before its entry says so, a power cut makes the whole disk read-only.
    """
    with path.open("r+b" if path.is_file() else "wb") as file:
        if os.fstat(file.fileno()).st_size:
            file.truncate(0)
            os.fsync(file.fileno())
        yield file


def flush_folder(folder: Path) -> None:
    """Everything in a folder, and the folder itself, is on the disk when this returns, where the system can say so.

    Linux is asked for the whole disk too: on FAT a file's entry that it has put in order by itself, and a folder above
    that is as new, are not on the disk after the flush of a file and its folder.
    """
    with suppress(OSError):  # Windows and some file systems cannot open or flush a folder
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
            _flush_disk(opened)
        finally:
            os.close(opened)


def _open_folder(folder: Path) -> int:
    """-1 where the system cannot open folders."""
    with suppress(OSError):
        return os.open(folder, os.O_RDONLY)
    return -1


def _flush_disk(opened: int) -> bool:
    """Flush the whole disk that a folder is on; False where the system has no such call. Raises OSError."""
    try:
        syncfs = ctypes.CDLL(None, use_errno=True).syncfs
    except (AttributeError, TypeError):
        return False
    if syncfs(opened):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return True


def _write(path: Path, content: bytes) -> None:
    with _opened_for(path, content) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _opened_for(path: Path, content: bytes) -> Iterator[IO[bytes]]:
    """What has the size of the file that is there is written over it, so that its room on the disk stays as it is."""
    same_size = path.is_file() and path.stat().st_size == len(content)
    with path.open("r+b") if same_size else open_emptied(path) as file:
        yield file


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _padded(record: bytes) -> bytes:
    """Records seldom outgrow their last block, so that a slot is mostly written over and keeps its room on the disk."""
    return record.ljust(-(-len(record) // _BLOCK) * _BLOCK, b"\n")


def _sequenced(sequence: int, content: bytes) -> bytes:
    """The checksum covers the sequence too, so that a damaged header cannot win."""
    return b"%d\n" % sequence + content


def _read_slot(path: Path) -> _Slot | None:
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        data = path.read_bytes()
        header, _, padded = data.partition(b"\n")
        magic, sequence, length, digest = header.split(b" ")
        number, content = int(sequence), padded[: int(length)]
        whole = magic == _MAGIC and _padded(header + b"\n" + content) == data
        fits = hashlib.sha256(_sequenced(number, content)).hexdigest().encode("ascii") == digest
    except (OSError, ValueError):
        return None
    return _Slot(number, content) if whole and fits else None
