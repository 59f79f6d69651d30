# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's logo: what can be drawn is kept and stands on every page; what cannot is one sentence that names the
remedy, and never keeps a handout from a patient.
"""

from __future__ import annotations

import base64
import datetime as dt
import os
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from library.errors import StorageError
from library.handouts.handout import Clinic, Handout, HandoutOptions, TypesetHandout
from library.handouts.logo import is_picture, load_logo, read_logo, save_logo
from library.library import Library
from library.paths import find_paths
from library.storage import RecordStore

TODAY = dt.date(2026, 11, 21)
UNPRINTABLE = "The logo of the clinic cannot be printed; choose another in the settings."
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#a00"/></svg>'
BASELINE = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDAP////////////////////////////////////////////////////////////////////////////////"
    "//////wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AIP/2Q=="
)
PROGRESSIVE = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDAP////////////////////////////////////////////////////////////////////////////////"
    "//////wgALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/2gAIAQEAAAABj//EABQQAQAAAAAAAAAAAAAAAAAAABD/2gAIAQEAAQUCP//E"
    "ABQQAQAAAAAAAAAAAAAAAAAAABD/2gAIAQEABj8CP//EABQQAQAAAAAAAAAAAAAAAAAAABD/2gAIAQEAAT8hP//aAAgBAQAAABD/AP/EABQQAQAAAA"
    "AAAAAAAAAAAAAAABD/2gAIAQEAAT8QP//Z"
)
"""Two JPEG files of 16 x 8 grey pixels."""


def chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def png(width: int, height: int, *, pixels: bool = True) -> bytes:
    """A blue picture; without pixels a file that only says how large it is."""
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 2, 0, 0, 0])
    rows = zlib.compress((b"\0" + b"\x20\x60\xa0" * width) * height) if pixels else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def segment(marker: int, data: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(data) + 2).to_bytes(2, "big") + data


def jpeg(width: int, height: int, frame: int = 0xC0, before: bytes = b"") -> bytes:
    """The headers of a JPEG up to its frame."""
    data = b"\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big") + b"\x01\x01\x11\x00"
    return b"\xff\xd8" + segment(0xE0, b"JFIF\0") + before + segment(frame, data)


LOGO = png(40, 20)
TABLES = segment(0xC4, b"\xff\xc0\x00\x0b\x08\x00\x00\x00\x00") + segment(0xCC, b"\0\0") + segment(0xFE, b"\xff\xc0")
"""What may stand before the frame: tables whose markers look like frames, and a remark."""


@pytest.fixture(scope="module")
def starter() -> Iterator[Library]:
    library = Library.open(find_paths(Path("/nonexistent")), TODAY)
    yield library
    library.close()


def print_with(library: Library, logo: bytes, *names: str) -> TypesetHandout:
    keys = tuple(library.find(name) for name in names or ("low-back-pain",))
    return library.typeset(Handout(keys, HandoutOptions(), Clinic("Hill Clinic", logo=logo)))


def drawn(pdf: bytes) -> list[int]:
    """The number of things that are drawn on each page, without its letters."""
    pages = pdfium.PdfDocument(pdf)
    return [sum(found.type != pdfium.raw.FPDF_PAGEOBJ_TEXT for found in page.get_objects()) for page in pages]


def pictures(pdf: bytes) -> list[list[tuple[float, ...]]]:
    """For each page, left, bottom, right and top of its pictures of dots."""
    return [
        [found.get_bounds() for found in page.get_objects() if found.type == pdfium.raw.FPDF_PAGEOBJ_IMAGE]
        for page in pdfium.PdfDocument(pdf)
    ]


# ---- what can be a logo -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        LOGO,
        SVG,
        b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- ours -->\n' + SVG,
        BASELINE,
        PROGRESSIVE,
        jpeg(300, 200),
        jpeg(300, 200, 0xC2),
        jpeg(300, 200, 0xCF),
        jpeg(300, 200, before=TABLES),
        jpeg(300, 200, 0xC2, before=TABLES + b"\xff\xff\xff"),
        png(1, 1),
        png(4000, 4000, pixels=False),
        jpeg(4000, 4000),
    ],
)
def test_a_picture_is_read_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "logo").write_bytes(content)
    assert read_logo(tmp_path / "logo") == content


def refusal(path: Path) -> str:
    with pytest.raises(StorageError) as refused:
        read_logo(path)
    return str(refused.value)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Hill Clinic\n",
        b"%PDF-1.7",
        b"GIF89a\x10\x00\x10\x00",
        b"x" * 2000 + b"<svg",
        png(0, 20, pixels=False),
        png(20, 0, pixels=False),
        png(40_000, 40_000, pixels=False),
        png(16_000_001, 1, pixels=False),
        LOGO[:16],
        LOGO[:20],
        jpeg(0, 200),
        jpeg(300, 0),
        jpeg(40_000, 40_000),
        jpeg(300, 200)[:-8],
        b"\xff\xd8" + segment(0xE0, b"JFIF\0") + TABLES + segment(0xDB, b"\0" * 65),
        b"\xff\xd8" + segment(0xE0, b"JFIF\0") + b"\x00\xe1\x00\x02" + segment(0xC0, jpeg(30, 20)[-9:]),
        b"\xff\xd8\xff\xe0\x00\x00" + b"\0" * 20,
        b"\xff\xd8" + b"\xff" * 100,
    ],
)
def test_what_is_no_picture_or_cannot_be_drawn_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    said = "logo.png is no picture that can be printed; choose a PNG, JPEG or SVG file."
    assert refusal(tmp_path / "logo.png") == said


def test_a_jpeg_of_the_most_pixels_may_be_high_or_wide() -> None:
    assert is_picture(jpeg(65_000, 246)) and is_picture(jpeg(246, 65_000))
    assert not is_picture(jpeg(65_000, 247)) and not is_picture(jpeg(247, 65_000))


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(LOGO)
    os.truncate(path, 2**20)
    assert len(read_logo(path)) == 2**20
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    for size in (2**20 + 1, 40 * 2**20):
        os.truncate(path, size)
        assert refusal(path) == "logo.png is larger than 1 MB; choose a smaller picture."


def test_a_missing_file_and_a_folder_are_one_sentence(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere.png"
    assert refusal(nowhere) == f"{nowhere} cannot be read (No such file or directory); choose another picture."
    assert refusal(tmp_path) == f"{tmp_path} cannot be read (Is a directory); choose another picture."


# ---- kept at this clinic ----------------------------------------------------------------------------------


def test_a_new_clinic_has_no_logo(tmp_path: Path) -> None:
    assert load_logo(RecordStore(tmp_path)) == b""


def test_a_logo_is_kept_until_another_or_none_takes_its_place(tmp_path: Path) -> None:
    for content in (LOGO, SVG, b""):
        save_logo(RecordStore(tmp_path), content)
        assert load_logo(RecordStore(tmp_path)) == content


def test_a_logo_that_cannot_be_kept_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageError, match=r"cannot be written \(.+\); make room or choose another folder"):
        save_logo(RecordStore(tmp_path / "file"), LOGO)


# ---- on paper ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("logo", [LOGO, BASELINE, PROGRESSIVE, png(3, 300), png(3000, 2)])
def test_a_logo_is_on_every_page_and_the_pdf_stays_tagged(starter: Library, logo: bytes) -> None:
    made = print_with(starter, logo, "low-back-pain", "burns")
    assert (made.tagged, made.warnings) == (True, ())
    seen = pictures(made.pdf)
    assert len(seen) == made.pages > 2
    assert [len(found) for found in seen] == [1] * made.pages
    assert all(right - left <= 200 and top - bottom <= 60 for ((left, bottom, right, top),) in seen)


def test_a_logo_of_lines_is_on_every_page(starter: Library) -> None:
    bare, made = print_with(starter, b""), print_with(starter, SVG)
    assert (made.tagged, made.warnings, made.pages) == (True, (), bare.pages)
    assert all(more > less for more, less in zip(drawn(made.pdf), drawn(bare.pdf), strict=True))


@pytest.mark.parametrize("logo", [LOGO[:40], png(40, 20, pixels=False), jpeg(300, 200), b"<svg", b"<html><svg></html>"])
def test_a_logo_that_cannot_be_drawn_does_not_keep_the_handout_back(starter: Library, logo: bytes) -> None:
    assert is_picture(logo)
    bare, made = print_with(starter, b""), print_with(starter, logo)
    assert (made.tagged, made.warnings) == (True, (UNPRINTABLE,))
    assert (made.pages, made.edition_codes, drawn(made.pdf)) == (bare.pages, bare.edition_codes, drawn(bare.pdf))
