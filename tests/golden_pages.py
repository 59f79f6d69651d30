# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Six printed pages as they shall look: `python -m tests.golden_pages` draws them anew, for a person to look at.

Pictures are grey PNG files without filters (ISO/IEC 15948), read and written here.
"""

from __future__ import annotations

import datetime as dt
import struct
import tempfile
import zlib
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium

from library.handouts.handout import Clinic, Handout, HandoutOptions, Personal
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.packs.source import PackSource
from library.paths import find_paths

FOLDER = Path(__file__).parent / "data" / "golden"
SCRIPTS = Path(__file__).parent / "data" / "scripts-pack"
DOTS_PER_INCH = 50
TODAY = dt.date(2026, 11, 21)
CLINIC = Clinic("Green River Clinic", "12 Market Road, Green River", "555 0142", "112", "Monday to Friday 8 to 4")


class Picture(NamedTuple):
    """Grey levels, row after row from the top."""

    width: int
    height: int
    grey: bytes

    def unlike(self, other: Picture) -> float:
        """The share of points that are plainly darker or lighter there, from 0 to 1; 1 for another size."""
        if (self.width, self.height) != (other.width, other.height):
            return 1.0
        return sum(abs(mine - its) > 80 for mine, its in zip(self.grey, other.grey, strict=True)) / len(self.grey)


class Page(NamedTuple):
    articles: tuple[tuple[str, str], ...]
    options: HandoutOptions
    number: int = 0
    cover: str = ""
    personal: Personal = Personal()


PAGES = {
    "full": Page(
        (("low-back-pain", "en"),),
        HandoutOptions(),
        personal=Personal("", "Blue tablets with food.", dt.date(2026, 12, 5)),
    ),
    "full-24pt-letter": Page((("burns", "en"),), HandoutOptions("letter", 24)),
    "short-copy": Page((("fever-in-children", "en"),), HandoutOptions(plain=True)),
    "packet": Page((("low-back-pain", "en"), ("burns", "en")), HandoutOptions(), cover="For those who lift and carry"),
    "spanish-english": Page((("high-blood-pressure", "es"),), HandoutOptions(second_language="en")),
    "arabic-english": Page((("low-back-pain", "ar"),), HandoutOptions(second_language="en"), 1),
}


def open_library(data: Path) -> Library:
    paths = find_paths(data)
    return Library([PackSource(paths.starter_pack), PackSource(SCRIPTS)], paths, TODAY)


def draw(library: Library, page: Page) -> Picture:
    keys = tuple(ArticleKey(ArticleId(article), language) for article, language in page.articles)
    made = library.typeset(Handout(keys, page.options, CLINIC, page.personal, cover=page.cover))
    drawn = pdfium.PdfDocument(made.pdf)[page.number].render(scale=DOTS_PER_INCH / 72, grayscale=True)
    rows = bytes(drawn.buffer)
    lines = (rows[start : start + drawn.width] for start in range(0, drawn.stride * drawn.height, drawn.stride))
    return Picture(drawn.width, drawn.height, b"".join(lines))


def to_png(picture: Picture) -> bytes:
    rows = (b"\0" + picture.grey[start : start + picture.width] for start in range(0, len(picture.grey), picture.width))
    head = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 0, 0, 0, 0)
    body = zlib.compress(b"".join(rows), 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def from_png(content: bytes) -> Picture:
    """What `to_png` wrote."""
    width, height = struct.unpack(">II", content[16:24])
    place = content.index(b"IDAT")
    (length,) = struct.unpack(">I", content[place - 4 : place])
    rows = zlib.decompress(content[place + 4 : place + 4 + length])
    lines = (rows[start + 1 : start + 1 + width] for start in range(0, len(rows), width + 1))
    return Picture(width, height, b"".join(lines))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder))
        for name, page in PAGES.items():
            (FOLDER / f"{name}.png").write_bytes(to_png(draw(library, page)))
        library.close()
