# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the library asks of a pack, wherever it lies: a folder that anyone can edit, or an installed file.

Lists are answered from entries; only `article` opens a document.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Protocol

from library.edition_codes import article_number
from library.errors import ArticleError
from library.models import Article, ArticleEntry, ArticleKey, CitationKey, PackInfo, PackSummary, Problem, Reference
from library.packs.documents import Documents
from library.packs.tables import OtherName

PICTURES = (".svg", ".png")


class Pack(Protocol):
    """`faults` holds a problem for each file that could not be read; `languages` are in alphabetical order."""

    @property
    def documents(self) -> Documents: ...

    @property
    def faults(self) -> Sequence[Problem]: ...

    @property
    def info(self) -> PackInfo: ...

    @property
    def summary(self) -> PackSummary: ...

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its articles and of its other names."""

    @property
    def bibliography(self) -> Mapping[CitationKey, Reference]: ...

    def close(self) -> None:
        """Give back what is open; nothing is read any more."""

    def count(self, language: str) -> int:
        """How many articles it has in a language."""

    def topics(self, language: str) -> Mapping[str, int]:
        """How many articles stand under each category."""

    def entry(self, key: ArticleKey) -> ArticleEntry | None: ...

    def article_keys(self) -> Iterable[ArticleKey]: ...

    def adaptations(self) -> Iterable[ArticleKey]:
        """The articles that were made from another one, see `BasedOn`."""

    def entries(self, language: str, topic: str | None = None) -> list[ArticleEntry]:
        """Those of a language, or of one category, by their titles."""

    def entries_of(self, article_id: str) -> list[ArticleEntry]:
        """An article in all its languages, in their alphabetical order."""

    def titles(self, language: str) -> dict[str, str]:
        """Article id -> title in small letters."""

    def letters(self, language: str) -> Mapping[str, int]:
        """How many titles begin with each letter, see `collation`."""

    def titled(self, language: str, letter: str) -> list[tuple[str, ArticleEntry]]:
        """(sorting key, entry) of those whose titles begin with a letter, by their titles."""

    def newest(self, language: str, most: int) -> list[ArticleEntry]:
        """Those that were written or changed last, the newest first, see `changed_on`."""

    def due(self, language: str, since: dt.date, before: dt.date, most: int) -> list[ArticleEntry]:
        """Those whose review is due between two days, the earliest first, see `due_on`."""

    def numbered(self, number: int) -> list[ArticleKey]:
        """The articles of which an edition code holds this number."""

    def article(self, key: ArticleKey) -> Article:
        """An article that it has an entry of; raises ArticleError if its document is damaged."""

    def digest(self, key: ArticleKey) -> str:
        """The SHA-256 of an article's document; "" if there is none."""

    def fingerprint(self, language: str) -> str:
        """Changes whenever an article of the language or one of its other names is added, removed or changed."""

    def vocabulary(self, language: str) -> tuple[OtherName, ...]:
        """The other names that the pack gives to articles, its own and those of other packs."""

    def kinds_of(self, language: str, name: str, article_id: str) -> Collection[str]:
        """As what a vocabulary gives this name to the article, see `tables`."""

    def complaints(self, language: str) -> Sequence[tuple[str, str]]:
        """(what a patient says, id of an article that speaks of it)."""

    def extra_names(self, language: str) -> tuple[tuple[str, str], ...]:
        """(name, article id) of those that it gives to articles of other packs."""


def number_of(info: PackInfo, key: ArticleKey) -> int:
    """What the edition codes of an article hold."""
    return article_number(info.publisher, info.id, key.id, key.language)


def read_picture(pack: Pack, source: str) -> bytes | None:
    """The bytes of a picture that an article names; None if it is missing, too large, damaged or outside."""
    try:
        if not names_picture(pack.documents, source):
            return None
        return pack.documents.read(PurePosixPath(source).as_posix())
    except (ArticleError, OSError):  # a name too long for the disk, a picture that may not be read
        return None


def names_picture(documents: Documents, source: str) -> bool:
    """Whether the name is one of a picture, and leads to a file in the pack if there is one."""
    return PurePosixPath(source).suffix.lower() in PICTURES and documents.holds(source)


def fingerprint_of(digests: Iterable[str], vocabulary: str) -> str:
    """Of the documents of one language in the order of their names, and of its vocabulary; all as SHA-256."""
    return hashlib.sha256("\n".join((*digests, vocabulary)).encode()).hexdigest()
