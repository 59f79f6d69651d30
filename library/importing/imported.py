# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What comes out of an import, and what a person may correct in it before anything is written.

The same page with the same corrections gives the same result: the preview imports anew after each correction.
"""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

from library.models import Article, CitationKey, Kind, Reference

FlagId = Literal[
    "review-overdue",
    "no-date",
    "no-references",
    "no-disclaimer",
    "hard-to-read",
    "not-redistributable",
    "rights-unknown",
    "author-interest",
    "no-when-to-get-help",
    "citation-without-reference",
    "reference-never-cited",
    "date-ambiguous",
    "reference-not-parsed",
]


class Dropped(Struct, frozen=True):
    """A line of the page that does not stand in the article's text."""

    line: int
    text: str
    why: str
    """A few plain words."""
    kept_as: str = ""
    """The field of the article that holds what the line says: `credits`, `revised`, `references`; "" if none does."""


class Flag(Struct, frozen=True):
    """What a person should look at: `detail` is one plain sentence, `line` 0 where all of the page is meant."""

    id: FlagId
    detail: str
    line: int = 0


class Corrections(Struct, frozen=True, kw_only=True):
    """What the person at the desk decided, knowing the page."""

    kind: Kind | None = None
    language: str = ""
    fields: dict[str, Any] = {}
    """Fields of `Article` with their values; they take the place of what was found."""
    put_back: frozenset[int] = frozenset()
    """Dropped lines that shall stand in the text after all."""
    left_out: frozenset[int] = frozenset()
    """Lines that shall not."""


class Imported(Struct, frozen=True, kw_only=True):
    """One page as an article that nobody has kept yet."""

    article: Article
    """Its text cites `references` by their keys; its `flags` are the ids of the flags."""
    references: tuple[Reference, ...] = ()
    """In the order of the page; keys are unique on this page only."""
    pictures: dict[str, bytes] = {}
    lines: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    """In the order of the page."""
    flags: tuple[Flag, ...] = ()


class Joining(Struct, frozen=True):
    """A reference of a page that seems to stand in the library already, and by what they were matched."""

    key: CitationKey
    known: Reference
    by: Literal["doi", "pmid", "title"]
