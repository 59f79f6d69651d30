# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Pictures that a page shows: which of them are taken in, and under which names.

Only PNG files that lie beside the page or inside of it; nothing is fetched from anywhere. A drawing (SVG) from somebody
else is a program as much as a picture, so it is left out; other formats are none of a pack's.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Callable
from pathlib import PurePosixPath
from urllib.parse import unquote

from library.handouts.logo import is_picture
from library.packs.documents import MOST_BYTES
from library.sentences import said

Beside = Callable[[str], bytes | None]
"""Reads a file that lies beside the page, by its relative name; None if there is none."""

MOST_PICTURES = 100
_PNG = b"\x89PNG\r\n\x1a\n"
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_LONGEST_NAME = 40


def nothing_beside(name: str) -> bytes | None:
    """For pages that came alone."""
    return None


class TakenPictures:
    """Asks for each picture once; `taken` holds those that are kept, by the names that the Markdown shows."""

    def __init__(self, beside: Beside) -> None:
        self.taken: dict[str, bytes] = {}
        self._beside = beside

    def take(self, address: str) -> tuple[str, str]:
        """The name under which the picture is kept and "", or "" and why it is not."""
        content, reason = self._content(address)
        if not content:
            return "", reason
        return self.keep(content, "" if address.startswith("data:") else unquote(address))

    def keep(self, content: bytes, name: str) -> tuple[str, str]:
        """As `take`, of a picture whose bytes are known."""
        if not content.startswith(_PNG):
            return "", said("only PNG pictures can be taken in")
        if len(content) > MOST_BYTES or not is_picture(content):
            return "", said("the picture is too large or damaged")
        stem = re.sub(r"[^a-z0-9]+", "-", PurePosixPath(name).stem.lower())[:_LONGEST_NAME].strip("-") or "picture"
        kept = f"images/{stem}.png"
        if self.taken.get(kept, content) != content:
            kept = f"images/{stem}-{hashlib.sha256(content).hexdigest()[:8]}.png"
        if kept not in self.taken and len(self.taken) >= MOST_PICTURES:
            return "", said("the page has too many pictures")
        self.taken[kept] = content
        return kept, ""

    def _content(self, address: str) -> tuple[bytes, str]:
        if address.lower().startswith("data:"):
            return _inside(address), said("the picture in the page cannot be read")
        if _ELSEWHERE.match(address):
            return b"", said("the picture was not saved with the page")
        name = unquote(re.sub(r"[?#].*", "", address, flags=re.DOTALL)).removeprefix("./")
        path = PurePosixPath(name)
        if not name.isprintable() or path.is_absolute() or ".." in path.parts or set('\\:*?"<>|') & set(name):
            return b"", said("the picture does not lie beside the page")
        return self._beside(name) or b"", said("the picture was not saved with the page")


def _inside(address: str) -> bytes:
    """The bytes that a data: address carries (RFC 2397), if it has them as base64."""
    head, _, data = address.partition(",")
    if not head.lower().endswith(";base64") or len(data) > 2 * MOST_BYTES:
        return b""
    try:
        return base64.b64decode(unquote(data))
    except (binascii.Error, ValueError):
        return b""
