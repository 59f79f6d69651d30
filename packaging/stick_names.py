# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which names and sizes every stick and every system takes: those of FAT32, exFAT and Windows.

It reads no file. A name that only some systems take is refused before anything is written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from builds import PackagingError

LONGEST_NAME = 60
LONGEST_PATH = 200
"""Windows allows 260 with the folder that a person copies the stick to."""
LARGEST = 2**32 - 1
_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]')
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789")}


def check_names(sizes: Mapping[str, int]) -> None:
    """Raises PackagingError for the first file that some stick or system cannot hold. Names are paths with slashes."""
    seen: dict[str, str] = {}
    for name in sorted(sizes):
        if sizes[name] > LARGEST:
            raise PackagingError(f"{name} is larger than FAT32 can hold (4 GiB); leave it out.")
        if reason := _fault(name):
            raise PackagingError(f"{name!r} cannot lie on a stick: {reason}; give it another name.")
        parts = name.split("/")
        for depth in range(1, len(parts) + 1):
            path = "/".join(parts[:depth])
            other = seen.setdefault(path.lower(), path)
            if other != path or (depth < len(parts) and path in sizes):
                raise PackagingError(f"{other} and {name} are one name on a stick; give one of them another name.")


def _fault(name: str) -> str:
    if not name.isascii():
        return "it has letters that are not ASCII"
    if len(name) >= LONGEST_PATH:
        return f"its path has {LONGEST_PATH} letters or more"
    for part in name.split("/"):
        if len(part) > LONGEST_NAME:
            return f"it has more than {LONGEST_NAME} letters"
        if not part or part[-1] in ". " or part[0] == " ":
            return "a part of it is empty, or ends in a dot or a space"
        if _FORBIDDEN.search(part):
            return "it has a sign that Windows does not take"
        if part.partition(".")[0].rstrip().lower() in _RESERVED:
            return "Windows keeps that name for a device"
    return ""
