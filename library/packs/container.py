# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack as a file: a zip (PKWARE APPNOTE 6.3) that any tool opens, written and read by strict rules of our own.

Entries are found by their local headers, one behind the other; the directory at the end is for other tools. So
damage costs no more than the entries that lie there. Manifest and signature stand first, and once more last.
"""

from __future__ import annotations

import hashlib
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import IO, NamedTuple

from library.errors import PackError
from library.sentences import reason_of

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
AGAIN = "again/"
DOCUMENTS = "files/"
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_MAGIC = b"PK\x03\x04"
_STORED_ENDINGS = (".png",)
_UTF_8 = 0x800
_LONGEST_NAME = 300
_WINDOW = 2**12
"""What is looked through at a time: less than a file's own buffer, so that a near second look costs no reading."""
MOST_PLACES = 2**20
"""Where a damaged pack is looked at for an entry: four times as many as a pack has files."""
_SECTOR = 2**9
_MOST_UNREADABLE = 64
"""Sectors in a row that a disk may refuse to give, each after a long wait, before it is given up."""


class Entry(NamedTuple):
    """Where the packed bytes of a file lie, and how they are packed: method 0 as they are, 8 deflated."""

    name: str
    offset: int
    method: int
    packed: int
    size: int

    @property
    def end(self) -> int:
        return self.offset + self.packed


def write_container(target: IO[bytes], entries: Iterable[tuple[str, bytes]]) -> None:
    """The same entries in the same order give the same bytes."""
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in entries:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 3
            info.external_attr = 0o100644 << 16
            info.compress_type = zipfile.ZIP_STORED if name.endswith(_STORED_ENDINGS) else zipfile.ZIP_DEFLATED
            archive.writestr(info, content, compresslevel=9)


def entries_of(file: IO[bytes]) -> Iterator[Entry]:
    """Every entry from the first byte on, until the directory begins; raises PackError where none follows."""
    place = 0
    while True:
        entry = entry_at(file, place)
        if entry is None:
            file.seek(place)
            if file.read(4) != b"PK\x01\x02":
                raise PackError("This pack is damaged; copy it again from where it came.")
            return
        yield entry
        place = entry.end


def surviving_entries(file: IO[bytes]) -> Iterator[Entry]:
    """What can still be found in a damaged pack: after a gap the next header is looked for."""
    place = 0
    for _ in range(MOST_PLACES):
        place = _next_header(file, place)
        if place < 0:
            return
        entry = _readable_entry_at(file, place)
        if entry is None:
            place += 1
        else:
            yield entry
            # What a damaged length would jump over is found by the next header inside.
            place = entry.end if _goes_on(file, entry.end) else entry.offset


def entry_at(file: IO[bytes], place: int) -> Entry | None:
    """The entry whose local header stands at this place; None if none that we write does."""
    file.seek(place)
    header = file.read(_LOCAL.size)
    if len(header) < _LOCAL.size or not header.startswith(_MAGIC):
        return None
    _, _, flags, method, _, _, _, packed, size, name_length, extra = _LOCAL.unpack(header)
    if flags & ~_UTF_8 or method not in (0, 8) or extra or not 0 < name_length <= _LONGEST_NAME:
        return None
    if method == 0 and packed != size:
        return None
    try:
        name = file.read(name_length).decode("utf-8")
    except UnicodeDecodeError:
        return None
    if not name.isprintable():
        return None
    return Entry(name, place + _LOCAL.size + name_length, method, packed, size)


def read_entry(file: IO[bytes], entry: Entry, most: int) -> bytes:
    """The bytes of an entry; raises PackError if they are damaged, or more than `most` or than it says."""
    if entry.size > most or entry.packed > most + 2**16:
        raise PackError("{name} is larger than it may be; ask for the pack again.", name=entry.name)
    try:
        file.seek(entry.offset)
        packed = file.read(entry.packed)
    except OSError as error:
        raise PackError(
            "{name} cannot be read ({reason}); check the disk it lies on.", name=entry.name, reason=reason_of(error)
        ) from error
    if len(packed) < entry.packed:
        raise PackError("This pack is cut off; copy it again from where it came.")
    if entry.method == 0:
        return packed
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = unpacker.decompress(packed, entry.size + 1)
    except zlib.error as error:
        raise PackError("{name} is damaged; copy the pack again from where it came.", name=entry.name) from error
    if len(content) != entry.size or not unpacker.eof or unpacker.unused_data:
        raise PackError("{name} is damaged; copy the pack again from where it came.", name=entry.name)
    return content


def read_checked(file: IO[bytes], entry: Entry, size: int, sha256: str) -> bytes:
    """The bytes of an entry if they are those that the manifest lists; raises PackError."""
    content = read_entry(file, entry, size)
    if len(content) != size or hashlib.sha256(content).hexdigest() != sha256:
        raise PackError("{name} is damaged; copy the pack again from where it came.", name=entry.name)
    return content


def _readable_entry_at(file: IO[bytes], place: int) -> Entry | None:
    """None also where the disk does not give the header."""
    try:
        return entry_at(file, place)
    except OSError:
        return None


def _goes_on(file: IO[bytes], place: int) -> bool:
    """Whether a whole pack could go on here: with an entry, or with the directory."""
    try:
        if entry_at(file, place):
            return True
        file.seek(place)
        return file.read(4) == b"PK\x01\x02"
    except OSError:
        return False


def _next_header(file: IO[bytes], place: int) -> int:
    """Where the next local header begins, from `place` on; -1 if there is none. Steps over what cannot be read."""
    window, unreadable = b"", 0
    while unreadable < _MOST_UNREADABLE:
        chunk = _read_some(file, place + len(window))
        if chunk is None:
            place = ((place + len(window)) // _SECTOR + 1) * _SECTOR
            window, unreadable = b"", unreadable + 1
            continue
        if not chunk:
            break
        window += chunk
        found = window.find(_MAGIC)
        if found >= 0:
            return place + found
        place += max(0, len(window) - 3)
        window, unreadable = window[-3:], 0
    return -1


def _read_some(file: IO[bytes], place: int) -> bytes | None:
    """A window of bytes, or where the disk does not give it the rest of a sector; None where it does not give that."""
    for size in (_WINDOW, _SECTOR - place % _SECTOR):
        try:
            file.seek(place)
            return file.read(size)
        except OSError:
            continue
    return None
