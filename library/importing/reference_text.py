# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One reference as text -> a `Reference` with CSL-JSON as Zotero exports it, and a citation key for it.

A reference is read wholly or stays wholly text: authors, title and year that cannot be told apart surely are not
guessed. The exact words are kept in `custom.as_written` either way. DOI and PMID are kept for matching in both.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count
from typing import Any

from msgspec import structs

from library import references
from library.importing.page import LOWERED, RAISED
from library.importing.reference_list import ReferenceEntry, split_references
from library.importing.reference_locators import take_locators
from library.importing.reference_styles import read_styled
from library.models import CitationKey, Reference

__all__ = ["ReferenceEntry", "make_key", "parse_reference", "split_references", "with_key"]

LONGEST = 3000
"""Characters; what is longer is no reference, and stays text."""
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_SMALL_NAME = 3
"""A body of so many words or more is known by its initials: World Health Organization, who2010."""


def parse_reference(text: str, key: CitationKey) -> Reference:
    """A reference, without the number that stood before it; whatever the text is, its words are kept."""
    written = text.replace(RAISED, "").replace(LOWERED, "").strip()
    plain = re.sub(r"\.\s?\.\s?\.", "…", " ".join(written[: LONGEST + 1].split()))
    located = take_locators(plain)
    found = read_styled(located.text, online=located.online) if located.text and len(plain) <= LONGEST else None
    item: dict[str, Any]
    if found is None:
        known: dict[str, Any] = {
            name: located.fields[name] for name in ("DOI", "PMID", "PMCID") if name in located.fields
        }
        item = {"id": key, "type": "document", "literal": written, **known}
    else:
        item = {"id": key, **located.fields, **found}
    return references.parse_reference({**item, "custom": {**item.get("custom", {}), "as_written": text}})


def with_key(reference: Reference, key: CitationKey) -> Reference:
    """The same reference under another key."""
    return structs.replace(reference, id=key, csl={**reference.csl, "id": key})


def make_key(reference: Reference, taken: Container[str]) -> CitationKey:
    """smith2007, then smith2007b: the first author or else the first word, the year, and what makes it new."""
    name = _name_of(reference)
    year = str(reference.year or _year_in(reference.literal))
    stem = f"{name[:40]}{year}"
    if stem not in taken:
        return CitationKey(stem)
    further = (f"{stem}{_letters(number)}" if year else f"{stem}-{number}" for number in count(2))
    return CitationKey(next(key for key in further if key not in taken))


def _name_of(reference: Reference) -> str:
    first = reference.author[0] if reference.author else None
    words = re.findall(r"[^\W\d_]+", first.literal.removeprefix("The ")) if first else []
    initials = "".join(word[0] for word in words if word[0].isupper())
    named = initials if len(initials) >= _SMALL_NAME else words[0] if words else ""
    title = re.findall(r"[^\W\d_]{3,}", reference.title or reference.literal)
    candidates = (_ascii(word) for word in (first.family if first else "", named, *title))
    return next((word for word in candidates if word), "reference")


def _year_in(text: str) -> str:
    found = re.search(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)", text)
    return found[0] if found else ""


def _letters(number: int) -> str:
    """2 is b, 26 is z, 27 is aa."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(sign for sign in plain if "a" <= sign <= "z")
