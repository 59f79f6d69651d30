# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""References for other programs: RIS (the RefMan tag set) and BibTeX.

Only fields that the record has are written. This file knows the two formats and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from library.models import Name, Reference

_RIS_TYPES = {"article-journal": "JOUR", "book": "BOOK", "chapter": "CHAP", "report": "RPRT", "webpage": "ELEC"}
_BIBTEX_TYPES = {"article-journal": "article", "book": "book", "chapter": "incollection", "report": "techreport"}
_BIBTEX_SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
}


def to_ris(references: Iterable[Reference]) -> str:
    """Records in the order given, each closed by `ER`; lines end in CRLF as the format asks."""
    lines = [(tag, " ".join(value.split())) for reference in references for tag, value in _ris_lines(reference)]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in lines)


def to_bibtex(references: Iterable[Reference]) -> str:
    """Entries in the order given, in UTF-8; the citation key is the entry's key."""
    return "\n".join(_bibtex_entry(reference) for reference in references)


def _ris_lines(reference: Reference) -> Iterator[tuple[str, str]]:
    first, _, last = reference.page.replace("\u2013", "-").partition("-")
    yield "TY", _RIS_TYPES.get(reference.type, "GEN")
    yield "ID", reference.id
    for name in reference.author:
        yield "AU", name.literal or _family_first(name)
    fields = (
        ("TI", reference.title or reference.literal),
        ("T2", reference.container),
        ("J2", reference.container_short),
        ("PY", str(reference.year or "")),
        ("VL", reference.volume),
        ("IS", reference.issue),
        ("SP", first),
        ("EP", last),
        ("ET", reference.edition),
        ("PB", reference.publisher),
        ("CY", reference.place),
        ("SN", reference.isbn),
        ("DO", reference.doi),
        ("AN", reference.pmid),
        ("UR", reference.url),
        ("M3", reference.genre),
    )
    yield from ((tag, value) for tag, value in fields if value)
    yield "ER", ""


def _bibtex_entry(reference: Reference) -> str:
    authors = " and ".join(
        f"{{{_escaped(name.literal)}}}" if name.literal else _escaped(_family_first(name)) for name in reference.author
    )
    fields = (
        ("author", authors),
        ("title", f"{{{_escaped(reference.title)}}}" if reference.title else ""),
        ("booktitle" if reference.type == "chapter" else "journal", _escaped(reference.container)),
        ("year", str(reference.year or "")),
        ("volume", _escaped(reference.volume)),
        ("number", _escaped(reference.issue)),
        ("pages", _escaped(reference.page.replace("\u2013", "-").replace("-", "--"))),
        ("edition", _escaped(reference.edition)),
        ("institution" if reference.type == "report" else "publisher", _escaped(reference.publisher)),
        ("address", _escaped(reference.place)),
        ("doi", reference.doi),
        ("pmid", reference.pmid),
        ("isbn", reference.isbn),
        ("url", reference.url),
        ("note", _escaped(reference.literal)),
    )
    body = "".join(f"  {name} = {{{value}}},\n" for name, value in fields if value)
    return f"@{_BIBTEX_TYPES.get(reference.type, 'misc')}{{{reference.id},\n{body}}}\n"


def _family_first(name: Name) -> str:
    return ", ".join(part for part in (name.family, name.given) if part)


def _escaped(text: str) -> str:
    text = "".join(_BIBTEX_SPECIAL.get(character, character) for character in text)
    return re.sub(r"([&%$#_])", r"\\\1", text)
