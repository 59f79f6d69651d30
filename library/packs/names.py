# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Names of files in a pack: such that every system takes them, no two are one, and none leads out of a folder."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from library.errors import PackError

LONGEST = 200
_PARTS = re.compile(
    r"pack\.yaml|references\.json|claims\.tsv|articles/[\w-]+/[\w-]+\.md|(?:vocabulary|glossary)/[\w-]+\.tsv"
    r"|images/[^/]+(?:/[^/]+)*\.(?:svg|png)|LICENSE[\w.-]*"
)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789")}
"""Names that Windows keeps for devices, whatever their ending."""


def check_names(names: Iterable[str]) -> None:
    """Raises PackError for the first name that is not allowed, or that some system takes for another one."""
    seen: dict[str, str] = {}
    for name in names:
        check_name(name)
        folded = unicodedata.normalize("NFC", name.casefold())
        if folded in seen:
            raise PackError(f"The pack holds {seen[folded]} and {name}, which are one name on some computers.")
        seen[folded] = name


def check_name(name: str) -> None:
    """Raises PackError unless it names a document of a pack source, by a path that every system takes."""
    if not (0 < len(name) <= LONGEST) or _FORBIDDEN.search(name) or unicodedata.normalize("NFC", name) != name:
        raise PackError(f"The pack holds a file with a name that is not allowed: {name[:LONGEST]!r}.")
    for part in name.split("/"):
        if not part.strip(". ") or part[-1] in ". " or part.partition(".")[0].lower() in _RESERVED:
            raise PackError(f"The pack holds a file with a name that is not allowed: {name!r}.")
    if not _PARTS.fullmatch(name):
        raise PackError(f"The pack holds {name!r}, which is no document of a pack.")
