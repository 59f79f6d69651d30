# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The bytes of a text file as text: UTF-8, UTF-16, CP1252 or Latin-1, whatever they were saved as.

It knows encodings and signs that nobody sees, and nothing of pages. What is no text is refused with one sentence.
"""

from __future__ import annotations

import codecs
import re

from library.errors import ImportingError
from library.sentences import said

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UTF8_SIGN = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_FOREIGN = (
    (b"%PDF-", said("a PDF file; open it, copy its text into a text file and import that")),
    (b"{\\rtf", said("a rich text file; open it, save it as .docx or .txt and import that")),
    (b"\xd0\xcf\x11\xe0", said("a file of an old Office program; open it there, save it as .docx and import that")),
    (b"PK\x03\x04", said("a zip file, and no Word document; unpack it and import a page of it")),
    (b"\x89PNG", said("a picture; type what it says into a text file and import that")),
    (b"\xff\xd8\xff", said("a picture; type what it says into a text file and import that")),
    (b"GIF8", said("a picture; type what it says into a text file and import that")),
)
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x85\u2028\u2029]")
_PRIVATE = re.compile("[\ue000\ue001]")
_BINARY_SHARE = 0.02
"""Control characters among all: text has a stray one at most."""


def decode(data: bytes) -> str:
    """The text, lines ended by "\\n", without signs that nobody sees; form feeds stay.

    Raises ImportingError where there is no text: an empty file, blanks only, a picture or a program.
    """
    for start, name in _FOREIGN:
        if data.startswith(start):
            raise ImportingError("This is {name}.", name=name)
    raw = _text_of(data)
    unseen = len(_UNSEEN.findall(raw))
    if unseen > max(3, _BINARY_SHARE * len(raw)):
        raise ImportingError("This file is not text, whatever its name says; choose the page itself.")
    text = clean(raw)
    if not text.strip():
        raise ImportingError("There is no text in this file; choose another one.")
    return text


def clean(text: str) -> str:
    """One kind of line end, no control characters, none of the signs that stand for raised digits inside."""
    return _PRIVATE.sub("\ufffd", _UNSEEN.sub("", _LINE_ENDS.sub("\n", text)))


def _text_of(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    if encoding := _unmarked_utf16(data):
        return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mixed(data)


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 of a Latin script has a zero in every second byte."""
    even, odd = data[0:2000:2].count(0), data[1:2000:2].count(0)
    half = max(len(data[:2000]) // 2, 1)
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 * half and odd < 0.1 * half else ""


def _mixed(data: bytes) -> str:
    """UTF-8 with a few bytes of something else, or one byte a letter throughout."""
    signs = _UTF8_SIGN.findall(data)
    others = sum(byte >= 0x80 for byte in data) - sum(map(len, signs))
    if len(signs) <= others:
        return _one_byte_each(data)
    text, at = [], 0
    for sign in _UTF8_SIGN.finditer(data):
        text += [_one_byte_each(data[at : sign.start()]), sign[0].decode("utf-8", errors="replace")]
        at = sign.end()
    return "".join([*text, _one_byte_each(data[at:])])


def _one_byte_each(data: bytes) -> str:
    """CP1252, which is Latin-1 but for 32 bytes that are control characters there; five of these it lacks."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in data)
