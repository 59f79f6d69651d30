# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The bytes of a file -> the reader that understands them -> sorting -> `Imported`.

What a file is, its first bytes say before its name does. What cannot be a page is refused here with one sentence,
before any reader looks at it; nothing is ever written.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable
from pathlib import PurePath

from library.errors import ImportingError
from library.importing.encodings import decode
from library.importing.imported import Corrections, Imported
from library.importing.page import Page
from library.importing.plain_text import read_plain_text
from library.importing.sorting import sort_page
from library.models import Source

MOST_BYTES = 20_000_000
MOST_TEXT = 500_000
"""Letters: a book has no more, and a person could not look through it."""
LONGEST_LINE = 50_000
MOST_LINES = 20_000
_HTML_NAMES = frozenset((".htm", ".html", ".xhtml", ".mht"))
_MARKDOWN_NAMES = frozenset((".md", ".markdown", ".mdown"))
_XML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--.{0,2000}?-->\s*"
    rb"|<!DOCTYPE\s[^>\[]{0,300}(?:\[.{0,20000}?\]\s*)?>\s*){0,5}<(?P<root>[A-Za-z][\w:-]{0,60})",
    re.DOTALL,
)
_HTML = re.compile(
    r"\s*(?:<!--.{0,3000}?-->\s*){0,3}<(?:!doctype\s+html|html|head|body|title|meta)\b", re.IGNORECASE | re.DOTALL
)
_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?:[ \t]*#.*\n|\n)*[A-Za-z_][\w ()/-]*:.*\n(?:[A-Za-z_][\w ()/-]*:.*\n|[ \t#-].*\n"
    r"|\n)*?---[ \t]*(?:\n|\Z)"
)
_HTML_ROOTS = frozenset((b"html", b"head", b"body", b"title", b"meta"))


def nothing(name: str) -> bytes | None:
    """No picture lies beside the file."""
    return None


def import_page(
    data: bytes,
    name: str,
    today: dt.date,
    corrections: Corrections = Corrections(),  # noqa: B008 - it is frozen
    beside: Callable[[str], bytes | None] = nothing,
) -> Imported:
    """One page as an article that nobody has kept yet; `name` is the file's name. Raises ImportingError."""
    if not data.strip(b" \t\r\n\0"):
        raise ImportingError("{name} is empty; choose another file.", name=name)
    if len(data) > MOST_BYTES:
        raise ImportingError(
            "{name} is larger than {most} MB, more than one page can be; import its parts.",
            name=name,
            most=MOST_BYTES // 1_000_000,
        )
    page = _read(data, name, beside)
    if not any(sign.isalnum() for line in page.lines for sign in line):
        raise ImportingError("There are no words in {name}; choose another file.", name=name)
    if len(page.lines) > MOST_LINES:
        raise ImportingError(
            "{name} has more than {most:,} lines, more than one page has; import its parts.", name=name, most=MOST_LINES
        )
    source = Source(title=_title_of(name), sha256=hashlib.sha256(data).hexdigest())
    return sort_page(page, corrections, source, today)


def _read(data: bytes, name: str, beside: Callable[[str], bytes | None]) -> Page:
    ending = PurePath(name).suffix.lower()
    if data.startswith(b"PK\x03\x04"):
        from library.importing.word_file import read_word

        return read_word(data)
    root = _XML.match(data[:40_000])
    if root and root["root"] == b"health-topics":
        raise ImportingError("{name} is a collection of MedlinePlus topics; import it as a file by itself.", name=name)
    text = _decoded(data, name)
    if ending in _HTML_NAMES or _HTML.match(text):
        from library.importing.web_page import read_web_page

        return read_web_page(data, beside)
    _check_size(text, name)
    if ending in _MARKDOWN_NAMES or _FRONT_MATTER.match(text):
        from library.importing.markdown_page import read_markdown

        return read_markdown(text, name, beside)
    if root and data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml") and root["root"].lower() not in _HTML_ROOTS:
        raise ImportingError(
            "{name} is XML of a kind that is not known here; save the page as HTML or text.", name=name
        )
    return read_plain_text(text)


def _decoded(data: bytes, name: str) -> str:
    try:
        return decode(data)
    except ImportingError as error:
        raise ImportingError("{name}: {reason}", name=name, reason=error.sentence) from error


def _check_size(text: str, name: str) -> None:
    if len(text) > MOST_TEXT:
        raise ImportingError(
            "{name} has more than {most:,} letters, more than one page can have; import its parts.",
            name=name,
            most=MOST_TEXT,
        )
    if max(map(len, text.split("\n"))) > LONGEST_LINE:
        raise ImportingError(
            "{name} has a line of more than {most:,} letters, as no page has; break it into paragraphs.",
            name=name,
            most=LONGEST_LINE,
        )


def _title_of(name: str) -> str:
    """A title for a page without one, of the name of its file."""
    return " ".join(re.sub(r"[_\s]+", " ", PurePath(name).stem).split())
