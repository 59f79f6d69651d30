# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's logo: a picture that is checked before it is kept, because it is on every page that is printed.

Only what a header says is looked at (PNG: ISO/IEC 15948, JPEG: ISO/IEC 10918-1 annex B); Typst draws it.
"""

from __future__ import annotations

from pathlib import Path

from library.errors import StorageError
from library.sentences import reason_of
from library.storage import RecordStore

RECORD = "logo"
MOST_BYTES = 2**20
MOST_PIXELS = 16_000_000
"""A small file can hold a picture that fills the memory."""
_JPEG_WITHOUT_SIZE = {0xC4, 0xC8, 0xCC}


def read_logo(path: Path) -> bytes:
    """A logo from a file; raises StorageError with the remedy if it cannot be one."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise StorageError(
                "{name} is larger than {megabytes} MB; choose a smaller picture.",
                name=path.name,
                megabytes=MOST_BYTES // 2**20,
            )
        content = path.read_bytes()
    except OSError as error:
        raise StorageError(
            "{path} cannot be read ({reason}); choose another picture.", path=path, reason=reason_of(error)
        ) from error
    if not is_picture(content):
        raise StorageError("{name} is no picture that can be printed; choose a PNG, JPEG or SVG file.", name=path.name)
    return content


def load_logo(store: RecordStore) -> bytes:
    """The logo that is kept; empty for none."""
    return store.load(RECORD) or b""


def save_logo(store: RecordStore, content: bytes) -> None:
    """Keep a logo that `read_logo` gave, or none; raises StorageError."""
    store.save(RECORD, content)


def is_picture(content: bytes) -> bool:
    """Whether it begins like a PNG, JPEG or SVG of a size that can be drawn."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        width, height = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    elif content.startswith(b"\xff\xd8\xff"):
        width, height = _jpeg_size(content)
    else:
        return b"<svg" in content[:2000]
    return 0 < width * height <= MOST_PIXELS


def _jpeg_size(content: bytes) -> tuple[int, int]:
    """Width and height from the frame header; (0, 0) where there is none."""
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF:  # a byte that only fills
            place += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in _JPEG_WITHOUT_SIZE:
            height, width = content[place + 5 : place + 7], content[place + 7 : place + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return 0, 0
