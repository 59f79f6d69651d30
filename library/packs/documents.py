# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where the documents of a pack lie: in a folder that anyone can edit, or in a signed file that is read in place.

Names are paths with forward slashes, such as `articles/en/burns.md`; none leads out of the pack.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path, PurePosixPath
from typing import Protocol

from library.errors import ArticleError
from library.sentences import reason_of

MOST_BYTES = 4 * 2**20
"""No article, bibliography or picture is larger; a bigger file is refused before it is read."""
_FORBIDDEN = re.compile(r"[\\:\x00\ud800-\udfff]")


class Documents(Protocol):
    """The files of one pack. `place` is the folder or the file that holds them."""

    place: Path

    def names(self, pattern: str) -> list[str]:
        """Names that fit a pattern, sorted; `*` stands for anything but a slash."""

    def holds(self, name: str) -> bool:
        """Whether a name that an article gives is one of a file in here."""

    def read(self, name: str) -> bytes:
        """Raises ArticleError if the document is missing, too large or damaged."""

    def digest(self, name: str) -> str:
        """The SHA-256 that a document has, or has to have; "" if it is not there."""

    def close(self) -> None:
        """Give back what is open; nothing is read any more."""


class FolderDocuments:
    """A pack source."""

    def __init__(self, folder: Path) -> None:
        self.place = folder

    def names(self, pattern: str) -> list[str]:
        return [path.relative_to(self.place).as_posix() for path in sorted(self.place.glob(pattern))]

    def holds(self, name: str) -> bool:
        """No link leads out of the folder either."""
        path = PurePosixPath(name)
        if _FORBIDDEN.search(name) or path.is_absolute() or ".." in path.parts:
            return False
        real = Path(os.path.realpath(self.place.joinpath(*path.parts)))
        return real.is_relative_to(os.path.realpath(self.place))

    def read(self, name: str) -> bytes:
        path = self.place / name
        try:
            if path.stat().st_size > MOST_BYTES:
                raise ArticleError(
                    "{name} is larger than {megabytes} MB; split it.", name=name, megabytes=MOST_BYTES // 2**20
                )
            return path.read_bytes()
        except OSError as error:
            raise ArticleError(
                "{name} cannot be read ({reason}); check the file in {parent}.",
                name=name,
                reason=reason_of(error),
                parent=path.parent,
            ) from error

    def digest(self, name: str) -> str:
        try:
            return hashlib.sha256(self.read(name)).hexdigest()
        except ArticleError:
            return ""

    def close(self) -> None:
        pass
