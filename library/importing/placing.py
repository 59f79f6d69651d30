# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What one block of a page says of the page itself, if it does: persons, days, rights, a disclaimer, topics, address.

Asked of each block before it counts as text; knows nothing of what stands around it.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from msgspec import Struct

from library.importing.boilerplate import Filed, filed_under
from library.importing.labels import Labelled, read_labels
from library.importing.notices import (
    AuthorsNote,
    authors_note,
    disclaimer_begins,
    is_disclaimer,
    is_funding,
    is_interest,
    is_notice,
)
from library.importing.page import LOWERED, RAISED, Block
from library.importing.rights_text import is_about_rights, rights_begin

Fate = Literal["", "put back", "left out"]
_ADDRESS = re.compile(
    r"(?:(?:source|url(?: of this page)?|link|original(?: page)?|from|available (?:at|from)|retrieved from|web ?site"
    r"|fuente|lien|web)\s*:?\s*)?(?P<url>(?:(?:https?:)?//|www\.)[^\s<>]+)",
    re.IGNORECASE,
)


class Piece(NamedTuple):
    """A block, and what a person decided of it."""

    block: Block
    fate: str


class Said(Struct, frozen=True):
    """What a block says of the page; all empty: nothing."""

    labelled: Labelled | None = None
    note: AuthorsNote | None = None
    filed: Filed | None = None
    interest: str = ""
    funding: str = ""
    disclaimer: str = ""
    notice: str = ""
    rights: str = ""


def joined_text(block: Block) -> str:
    """The words of a block on one line, without the signs around raised digits."""
    return " ".join(block.text.replace(RAISED, "").replace(LOWERED, "").split())


def said_in(text: str, *, about_author: bool = False) -> Said | None:
    """What a paragraph or line says of its page; None if it is text."""
    if filed := filed_under(text):
        return Said(filed=filed)
    if note := authors_note(text, under_heading=about_author):
        return Said(note=note)
    if labelled := read_labels(text):
        return Said(labelled=labelled)
    if is_interest(text):
        return Said(interest=text)
    if is_funding(text):
        return Said(funding=text)
    rights = is_about_rights(text)
    if is_disclaimer(text):
        at = rights_begin(text) if rights else len(text)
        if at == 0:
            at = disclaimer_begins(text)
            return Said(disclaimer=text[at:], rights=text[:at].strip() or text)
        return Said(disclaimer=text[:at].strip(), rights=text[at:])
    if rights:
        return Said(rights=text)
    return Said(notice=text) if is_notice(text) else None


def address_in(text: str) -> str:
    """The address of a line that is nothing else."""
    found = _ADDRESS.fullmatch(text.strip()) if len(text) < 400 else None
    return found["url"] if found else ""
