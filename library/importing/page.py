# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a reader of files makes of one page, before anybody asks what its words mean.

Every reader (plain text, HTML, Word, Markdown, MedlinePlus) ends here, and `sorting` begins here. A page is lines, as a
person sees them; a block is one or more of these lines that belong together. No word is lost on the way: each line that
is not blank belongs to exactly one block, also what a reader would drop.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

from library.models import ArticleId, Code, Credit, Kind, Reference, Rights

BlockKind = Literal["heading", "paragraph", "item", "table", "picture", "quote"]

RAISED, LOWERED = "\ue000", "\ue001"
"""Around superscript digits in a block's text and Markdown, so that marks of citations can be told from numbers."""


class Block(Struct, frozen=True, kw_only=True):
    """Lines of a page that belong together."""

    kind: BlockKind
    line: int
    """Its first line, from 1."""
    text: str
    """The words as they stand on the page, line by line."""
    markdown: str = ""
    """The same words as Markdown of ours, where the reader knew mark-up; "" has `text` escaped instead."""
    level: int = 0
    """Of a heading: 1 to 6, 0 where the page does not say. Of an item: how deep its list lies, from 0."""
    ordered: bool = False
    """An item of a numbered list."""
    number: int = 0
    """Of such an item: its number where the page says one, else 0."""
    drop: str = ""
    """Why the reader takes it for no part of the article: a few plain words; "" keeps it."""


class Known(Struct, frozen=True, kw_only=True):
    """What a page says of itself outside of its text: metadata, front matter, attributes. Empty: it does not say."""

    id: str = ""
    title: str = ""
    kind: Kind | None = None
    language: str = ""
    summary: str = ""
    also_called: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    related: tuple[ArticleId, ...] = ()
    codes: tuple[Code, ...] = ()
    credits: tuple[Credit, ...] = ()
    published: dt.date | None = None
    revised: dt.date | None = None
    reviewed: dt.date | None = None
    interests: str = ""
    notice: str = ""
    disclaimer: str = ""
    rights: Rights = Rights()
    url: str = ""
    unclear_dates: tuple[str, ...] = ()
    """Dates that can be read in two ways, as they stand."""
    references: tuple[Reference, ...] = ()
    """Where the page brings a bibliography of its own; its text then cites them as [@key]."""


class Page(Struct, frozen=True, kw_only=True):
    """A page as a reader of files saw it."""

    lines: tuple[str, ...]
    """The page as text: what a person compares the article with. Numbers of lines count from 1."""
    blocks: tuple[Block, ...]
    known: Known = Known()
    pictures: dict[str, bytes] = {}
    """By the names under which the Markdown shows them: images/NAME.png."""
