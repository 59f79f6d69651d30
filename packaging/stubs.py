# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Finds the stand-ins that tests put beside the program, wherever they are packed: they must never reach a clinic.

Each carries a marker. Folders, .zip, .deb, the archive behind a .run, what NSIS packed into a setup.exe, and images are
looked through; nothing is run.
"""

from __future__ import annotations

import io
import lzma
import mmap
import subprocess
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

MARKER = b"CLINIC LIBRARY " + b"TEST STUB"
"""In two pieces, so that this file is no stub."""
NSIS = b"\xef\xbe\xad\xdeNullsoftInst"
XZ = b"\xfd7zXZ\x00"
_CHUNK = 2**20


def stubs_in(folder: Path) -> Iterator[Path]:
    """The files under it that hold a stub or are one. What cannot be read raises OSError."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and holds_stub(path):
            yield path


def holds_stub(path: Path) -> bool:
    """Whether the marker stands in the file, or in what is packed in it."""
    if path.stat().st_size == 0:
        return False
    with path.open("rb") as file:
        if _is_in(_chunks(file)):
            return True
        if zipfile.is_zipfile(file):
            return _zip_holds(file)
        if path.suffix == ".deb":
            return _deb_holds(path)
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            packed = content.find(NSIS)
            if packed >= 0:
                return _is_in(_unpacked_nsis(content, packed + len(NSIS) + 8))
            packed = content.find(XZ)
            return packed >= 0 and _is_in(_unpacked_xz(content, packed))


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    file.seek(0)
    while chunk := file.read(_CHUNK):
        yield chunk


def _is_in(chunks: Iterable[bytes]) -> bool:
    end = b""
    for chunk in chunks:
        if MARKER in end + chunk:
            return True
        end = chunk[-len(MARKER) :]
    return False


def _zip_holds(file: IO[bytes]) -> bool:
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            with archive.open(name) as member:
                content = member.read()
            if MARKER in content or (zipfile.is_zipfile(io.BytesIO(content)) and _zip_holds(io.BytesIO(content))):
                return True
    return False


def _deb_holds(path: Path) -> bool:
    command = ["dpkg-deb", "--fsys-tarfile", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:  # noqa: S603 - a tool of a build
        assert process.stdout is not None, "it was asked for"
        found = _is_in(iter(lambda: process.stdout.read(_CHUNK) if process.stdout else b"", b""))
        process.stdout.close()
    return found


def _unpacked_nsis(content: mmap.mmap, place: int) -> Iterator[bytes]:
    """All that stands in a solid archive: five bytes say how it was packed, one stream follows."""
    properties, size = content[place], int.from_bytes(content[place + 1 : place + 5], "little")
    rest, lc = divmod(properties, 9)
    pb, lp = divmod(rest, 5)
    packing = [{"id": lzma.FILTER_LZMA1, "dict_size": size, "lc": lc, "lp": lp, "pb": pb}]
    yield from _decompressed(lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=packing), content, place + 5)


def _unpacked_xz(content: mmap.mmap, place: int) -> Iterator[bytes]:
    yield from _decompressed(lzma.LZMADecompressor(lzma.FORMAT_XZ), content, place)


def _decompressed(opened: lzma.LZMADecompressor, content: mmap.mmap, place: int) -> Iterator[bytes]:
    try:
        while not opened.eof and place < len(content):
            yield opened.decompress(content[place : place + _CHUNK])
            place += _CHUNK
    except lzma.LZMAError as error:
        raise OSError(f"it cannot be unpacked ({error})") from error
