# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""HTML as text -> a tree, mended as browsers mend it; nothing is fetched and no entity of the page's own is known."""

from __future__ import annotations

import re

from lxml import html
from lxml.etree import LxmlError

from library.errors import ImportingError

_END = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
"""libxml2 reads nothing behind these, and browsers do."""


def parse_html(text: str) -> html.HtmlElement:
    """The tree of a page or of a piece of one, mended as browsers do; raises ImportingError."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(_END.sub("", text).encode("utf-8", errors="replace"), parser=parser)
    except (LxmlError, ValueError) as error:
        raise ImportingError(
            "This web page cannot be read; open it, copy its text into a text file and import that."
        ) from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise ImportingError("This page is nested too deep to be read; save it again as text and import that.")
    return tree
