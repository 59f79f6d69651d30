# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""References of a page that stand in the library already, by DOI, PMID or title; and a page that takes them over.

A record of the library was mostly looked up and checked: it knows what was retracted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from msgspec import structs

from library.importing.imported import Imported, Joining
from library.models import CitationKey, Reference
from library.search.text import fold

_Way = Literal["doi", "pmid", "title"]
_CITED = re.compile(r"\[@[^\]\n]*\]")
_KEY = re.compile(r"@([A-Za-z0-9][A-Za-z0-9_:.+/-]*)")
_DOI_ADDRESS = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_SHORTEST_TITLE = 20
"""Letters: "Back pain" or "Editorial" says nothing."""


class KnownReferences:
    """The references of the library; where two packs have the same, the first given is taken."""

    def __init__(self, bibliographies: Iterable[Mapping[CitationKey, Reference]]) -> None:
        self._known: dict[tuple[_Way, str], list[Reference]] = {}
        for bibliography in bibliographies:
            for reference in bibliography.values():
                for way in _ways(reference):
                    self._known.setdefault(way, []).append(reference)

    def joinings(self, references: Sequence[Reference]) -> Iterator[Joining]:
        for reference in references:
            found = [
                Joining(reference.id, known, way[0])
                for way in _ways(reference)
                for known in self._known.get(way, ())
                if way[0] != "title" or _same_year(known, reference)
            ]
            yield from found[:1]


def with_joined(imported: Imported, known: Mapping[CitationKey, Reference]) -> Imported:
    """The page with the library's records in place of its own; `known` by the page's keys."""
    taken = {reference.id for reference in known.values()}
    keys = {key: reference.id for key, reference in known.items()}
    for reference in imported.references:
        if reference.id not in keys:
            keys[reference.id] = _free(reference.id, taken)
            taken.add(keys[reference.id])
    named = {
        keys[reference.id]: known.get(reference.id) or structs.replace(reference, id=keys[reference.id])
        for reference in imported.references
    }
    body = _CITED.sub(lambda cited: _renamed(cited[0], keys), imported.article.body)
    return structs.replace(
        imported, article=structs.replace(imported.article, body=body), references=tuple(named.values())
    )


def _ways(reference: Reference) -> Iterator[tuple[_Way, str]]:
    if reference.doi:
        yield "doi", _DOI_ADDRESS.sub("", reference.doi).strip().casefold()
    if reference.pmid:
        yield "pmid", reference.pmid.strip()
    title = "".join(sign for sign in fold(reference.title) if sign.isalnum())
    if len(title) >= _SHORTEST_TITLE:
        yield "title", title


def _same_year(one: Reference, other: Reference) -> bool:
    return one.year == other.year or None in (one.year, other.year)


def _free(key: CitationKey, taken: set[CitationKey]) -> CitationKey:
    while key in taken:
        key = CitationKey(f"{key}-2")
    return key


def _renamed(cited: str, keys: Mapping[CitationKey, CitationKey]) -> str:
    """A source that is cited twice at one place, now that two are one, is cited once."""
    found = dict.fromkeys(keys.get(CitationKey(key), key) for key in _KEY.findall(cited))
    return f"[{'; '.join(f'@{key}' for key in found)}]"
