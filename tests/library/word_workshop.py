# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Word documents built from plain XML, so that what a test reads can be read in the test. The same bytes every time."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from xml.sax.saxutils import escape

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_STYLES = {
    "Title": "Title",
    "Heading1": "heading 1",
    "Heading2": "heading 2",
    "Quote": "Quote",
    "FootnoteText": "footnote text",
}
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>'
)
RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
NUMBERING = (
    f"<w:numbering {_NAMESPACES}>"
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    "</w:numbering>"
)


def run(text: str, *look: str) -> str:
    """Words with a look: b, i, strike, or vertAlign=superscript."""
    properties = "".join(f"<w:{name}/>" if "=" not in name else _valued(name) for name in look)
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", numbered: int = 0, level: int = 0) -> str:
    """Runs as XML, or words; `numbered` 1 is a list with bullets, 2 one with numbers."""
    inside = "".join(one if one.startswith("<") else run(one) for one in runs)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbered}"/></w:numPr>' if numbered else ""
    return f"<w:p><w:pPr>{named}{number}</w:pPr>{inside}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """The first row is the header."""
    written = ""
    for number, row in enumerate(rows):
        header = "<w:trPr><w:tblHeader/></w:trPr>" if number == 0 else ""
        written += f"<w:tr>{header}{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>"
    return f"<w:tbl>{written}</w:tbl>"


def footnote_mark(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def picture(relation: str, words: str) -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="{escape(words)}"/><a:graphic><a:graphicData>'
        f"<pic:pic><pic:blipFill><a:blip {relation}/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing></w:r>"
    )


def part(root: str, inside: str) -> str:
    """A part of a document: its root is document, hdr, ftr, comments or footnotes."""
    body = f"<w:body>{inside}</w:body>" if root == "document" else inside
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_NAMESPACES}>{body}</w:{root}>'


def footnotes(*notes: str) -> str:
    inside = "".join(
        f'<w:footnote w:id="{number}">{paragraph(words, style="FootnoteText")}</w:footnote>'
        for number, words in enumerate(notes, 1)
    )
    return part("footnotes", inside)


def core(**properties: str) -> str:
    inside = "".join(f"<dc:{name}>{escape(words)}</dc:{name}>" for name, words in properties.items())
    return (
        f'<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/">{inside}</cp:coreProperties>'
    )


def word_document(*body: str, parts: Mapping[str, str | bytes] | None = None, relations: str = "") -> bytes:
    """A .docx of these paragraphs; `parts` come beside or take a usual part's place."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in _STYLES.items()
    )
    contents: dict[str, str | bytes] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONSHIPS,
        "word/document.xml": part("document", "".join(body)),
        "word/styles.xml": f"<w:styles {_NAMESPACES}>{styles}</w:styles>",
        "word/numbering.xml": NUMBERING,
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>'
        ),
        **(parts or {}),
    }
    return zipped(contents)


def zipped(contents: Mapping[str, str | bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in contents.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if len(content) < 2**20 else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return target.getvalue()


def _valued(look: str) -> str:
    name, _, value = look.partition("=")
    return f'<w:{name} w:val="{value}"/>'


def tiny_png(height: int = 1) -> bytes:
    """A grey picture, one point wide."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 1, height, 8, 0, 0, 0, 0)
    points = zlib.compress(b"\0\x80" * height, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", points) + chunk(b"IEND", b"")
