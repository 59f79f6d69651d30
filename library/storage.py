# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What we write ourselves survives a pulled plug: every record lives in two checksummed slots.

A save overwrites the older slot in place, and flushes file and folder before it returns; the newest slot whose
checksum fits is the record. Nothing is renamed: on FAT a rename that was reported done is lost with the power.
A slot is one header line (magic, sequence, length, SHA-256) and the content.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from library.errors import StorageError

_MAGIC = b"clinic-library-record"
_MOST_BYTES = 64 * 2**20


class _Slot(NamedTuple):
    sequence: int
    content: bytes


class RecordStore:
    """Named records in one folder, each in the files NAME-a and NAME-b."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, name: str) -> bytes | None:
        """The newest whole record; None if there never was one or both slots are damaged."""
        newest = self._newest(name)
        return newest[1].content if newest else None

    def save(self, name: str, content: bytes) -> None:
        """Raises StorageError if the disk is full, read-only or gone; the last record then still stands."""
        newest = self._newest(name)
        sequence, side = (newest[1].sequence + 1, "b" if newest[0] == "a" else "a") if newest else (1, "a")
        digest = hashlib.sha256(_sequenced(sequence, content)).hexdigest()
        header = b"%s %d %d %s\n" % (_MAGIC, sequence, len(content), digest.encode("ascii"))
        if len(header) + len(content) > _MOST_BYTES:
            raise StorageError(f"{name} is larger than {_MOST_BYTES // 2**20} MB and was not kept; make it smaller.")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_through(self._path(name, side), header + content)
        except OSError as error:
            reason = error.strerror or "the disk did not take it"
            raise StorageError(
                f"{self._folder} cannot be written ({reason}); make room or choose another folder with --data."
            ) from error

    def remove(self, name: str) -> None:
        """Delete a record, the older slot first, so that a cut leaves the last one; raises StorageError."""
        newest = self._newest(name)
        try:
            for side in "ba" if newest and newest[0] == "a" else "ab":
                self._path(name, side).unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(f"{self._folder} cannot be written ({error.strerror}); make it writable.") from error

    def _newest(self, name: str) -> tuple[str, _Slot] | None:
        slots = [(side, slot) for side in "ab" if (slot := _read_slot(self._path(name, side)))]
        return max(slots, key=lambda pair: pair[1].sequence, default=None)

    def _path(self, name: str, side: str) -> Path:
        return self._folder / f"{name}-{side}"


def save_file(path: Path, content: bytes) -> None:
    """A file for the person, such as a PDF. Raises StorageError if it cannot be written whole.

    It is written beside and put in place when it is whole, so that a full disk costs neither the new nor the old file.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        write_through(beside, content)
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        reason = error.strerror or "the disk did not take it"
        raise StorageError(f"{path} cannot be written ({reason}); choose another folder or make room.") from error


def write_through(path: Path, content: bytes) -> None:
    """Write a file in place and return when it and its folder entry are on the disk; raises OSError."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    with suppress(OSError):  # Windows and some file systems cannot open or flush a folder
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _sequenced(sequence: int, content: bytes) -> bytes:
    """The checksum covers the sequence too, so that a damaged header cannot win."""
    return b"%d\n" % sequence + content


def _read_slot(path: Path) -> _Slot | None:
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        header, _, content = path.read_bytes().partition(b"\n")
        magic, sequence, length, digest = header.split(b" ")
        number = int(sequence)
        whole = magic == _MAGIC and int(length) == len(content)
        fits = hashlib.sha256(_sequenced(number, content)).hexdigest().encode("ascii") == digest
    except (OSError, ValueError):
        return None
    return _Slot(number, content) if whole and fits else None
