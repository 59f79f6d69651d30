# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Names of packs and of files in them: every system takes them, no two are one, and none leads out of a folder.

Texts that are shown of a pack stand on one line, without signs that move a terminal's cursor.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from library.errors import PackError

LONGEST = 200
"""Bytes of UTF-8."""
LONGEST_ID = 60
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_JOINERS = dict.fromkeys(map(ord, "\u00a0\u200c\u200d\u200e\u200f"))
"""What words of Persian, Hindi, French and others hold although it is not printable by itself."""
_PARTS = re.compile(
    r"pack\.yaml|references\.json|claims\.tsv|articles/[\w-]+/[\w-]+\.md|(?:vocabulary|glossary)/[\w-]+\.tsv"
    r"|images/[^/]+(?:/[^/]+)*\.(?:svg|png)|LICENSE[\w.-]*"
)
_SHOWN = 80
_FORBIDDEN = re.compile(r'[<>:"|?*\\]')
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789")}
"""Names that Windows keeps for devices, whatever their ending."""


def check_names(names: Iterable[str]) -> None:
    """Raises PackError for the first name that is not allowed, or that some system takes for another one."""
    seen: dict[str, str] = {}
    for name in names:
        check_name(name)
        folded = name.lower() if name.isascii() else unicodedata.normalize("NFC", name.casefold())
        if folded in seen:
            raise PackError(
                "The pack holds {seen} and {name}, which are one name on some computers.", seen=seen[folded], name=name
            )
        seen[folded] = name


def is_id(text: str) -> bool:
    """Whether it can be the id of a pack, which names folders."""
    return len(text) <= LONGEST_ID and bool(_ID.fullmatch(text)) and text not in _RESERVED


def is_on_one_line(text: str) -> bool:
    """Whether it can be shown as it is, in a sentence and on a terminal."""
    return text.translate(_JOINERS).isprintable()


def is_safe_path(name: str) -> bool:
    """Whether every system takes this path, with forward slashes, and it leads out of no folder."""
    if not name.isprintable() or len(name.encode("utf-8")) > LONGEST or _FORBIDDEN.search(name):
        return False
    return unicodedata.is_normalized("NFC", name) and all(
        part.strip(". ") and part[-1] not in ". " and part.partition(".")[0].lower() not in _RESERVED
        for part in name.split("/")
    )


def check_name(name: str) -> None:
    """Raises PackError unless it names a document of a pack source, by a path that every system takes."""
    if not is_safe_path(name):
        raise PackError("The pack holds a file with a name that is not allowed: {name!r}.", name=name[:_SHOWN])
    if not _PARTS.fullmatch(name):
        raise PackError("The pack holds {name!r}, which is no document of a pack.", name=name[:_SHOWN])
