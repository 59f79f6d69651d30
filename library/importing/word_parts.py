# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The parts of a Word document (ECMA-376 part 2: a zip of XML), taken out with limits before anything is unpacked.

Only text and pictures are taken: macros, embedded files and links to elsewhere stay where they are. An XML part with a
document type is refused, because entities can be made to fill the memory.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from lxml import etree

from library.errors import ImportingError
from library.sentences import said

_MOST_PARTS = 5000
_MOST_TEXT, _MOST_BYTES = 8 * 2**20, 64 * 2**20
"""Of the XML, and of all parts together, unpacked. XML takes many times its size to read; a leaflet has little."""
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = 1
_TEXT = (".xml", ".rels")
_PICTURES = (".png", ".jpeg", ".jpg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".webp")
_LOCKED = said(
    "This Word document has a password or is of an old Word; open it there, save it as .docx without one and try again."
)
_DAMAGED = said("This Word document is damaged; open it in Word, save it again and try once more.")
_NO_WORD = said("This file is no Word document; open it in its own program, save it as .docx or .txt and import that.")


def read_parts(data: bytes) -> dict[str, bytes]:
    """The XML parts and pictures by their names; raises ImportingError."""
    if data.startswith(_OLD_OFFICE):
        raise ImportingError(_LOCKED)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {info.filename: archive.read(info) for info in _wanted(archive)}
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise ImportingError(_DAMAGED if data.startswith(b"PK") else _NO_WORD) from error
    if not any(name.startswith("word/") for name in parts):
        raise ImportingError(_NO_WORD)
    return parts


def repacked(parts: Mapping[str, bytes]) -> io.BytesIO:
    """The parts as a document again, with nothing else in it."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    target.seek(0)
    return target


def parse_part(content: bytes) -> etree._Element:
    """The tree of an XML part; raises ImportingError if it is damaged, or not as Word writes it."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        tree = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ImportingError(_DAMAGED) from error
    if tree.getroottree().docinfo.internalDTD is not None:
        raise ImportingError(
            "This Word document holds instructions that no Word writes; ask for it from whoever made it."
        )
    return tree


def _wanted(archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    """Text and pictures, if all of them together are of a size that a document has."""
    wanted = [info for info in archive.infolist() if info.filename.lower().endswith((*_TEXT, *_PICTURES))]
    text = sum(info.file_size for info in wanted if info.filename.lower().endswith(_TEXT))
    size = sum(info.file_size for info in wanted)
    if len(archive.infolist()) > _MOST_PARTS or text > _MOST_TEXT or size > _MOST_BYTES:
        raise ImportingError("This Word document is too large; save it in parts without its pictures and import these.")
    if any(info.flag_bits & _ENCRYPTED for info in wanted):
        raise ImportingError(_LOCKED)
    yield from wanted
