# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A web page that was saved: what it says of itself first, then its words, then which of them are the article.

Nothing is fetched and nothing is run: scripts, styles and addresses of pictures elsewhere are not even looked at.
"""

from __future__ import annotations

import codecs
import re

from library.errors import ImportingError
from library.importing.encodings import clean, decode
from library.importing.html_blocks import page_lines, placed_blocks
from library.importing.html_tree import parse_html
from library.importing.main_text import without_strangers
from library.importing.page import Page
from library.importing.pictures import Beside, TakenPictures, nothing_beside
from library.importing.web_metadata import known_of

_HEAD = 4096
_CHARSET = re.compile(
    rb"""<(?:meta[^>]{0,300}?\bcharset|\?xml[^>]{0,100}?\bencoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_OF_TEXT = re.compile(r"utf-(8|16|32)|ascii|cp\d|iso(8859|2022)|koi8|mac|gb|big5|shift_jis|euc_|johab|tis")
"""Python knows names that are no encodings of text, or take hours for a page."""
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8"}
"""What browsers make of these names: a page whose first bytes can be read this way is no UTF-16."""


def read_web_page(data: bytes, beside: Beside = nothing_beside) -> Page:
    """Raises ImportingError where the file holds no words of a page."""
    text = decode_page(data)
    tree = parse_html(text)
    known = known_of(tree, text[:_HEAD])
    pictures = TakenPictures(beside)
    placed = without_strangers(tree, placed_blocks(tree, pictures.take), known.title)
    blocks = tuple(one.block for one in placed)
    if not blocks:
        raise ImportingError(
            "There are no words in this web page; open it, copy its text into a text file and import that."
        )
    return Page(lines=page_lines(blocks), blocks=blocks, known=known, pictures=pictures.taken)


def decode_page(data: bytes) -> str:
    """The text of an HTML file by what it says of its encoding, if that is true, otherwise by its bytes."""
    declared = _CHARSET.search(data[:_HEAD])
    if declared is None or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(data)
    try:
        name = codecs.lookup(declared[1].decode("ascii")).name
        text = data.decode(_READ_AS.get(name, name)) if _OF_TEXT.match(name) else ""
    except (LookupError, ValueError):
        return decode(data)
    return clean(text) if text.strip() else decode(data)
