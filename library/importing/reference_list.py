# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The lines of a reference list -> its entries: numbered ones in any usual way, or one on each line or paragraph.

A number begins an entry only where numbers run in order, for lines may break before a year or a page. A line
that begins no entry belongs to the entry above it. Nothing is known here of what an entry says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct, structs

from library.importing.page import LOWERED, RAISED
from library.importing.reference_names import read_body, read_people

_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NUMBERED = re.compile(
    rf"\s*(?:\\?\[(?P<bracket>\d{{1,3}})\\?\]\.?|\((?P<round>\d{{1,3}})\)|(?P<dot>\d{{1,3}})\\?[.)](?!\d)|(?P<tab>\d{{1,3}})\t"
    rf"|{RAISED}(?P<raised>\d{{1,3}})[.)]?{LOWERED}|(?P<small>[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}})|(?P<bare>\d{{1,3}})\s(?=[^\W\d_a-zß-ÿ]|[\"“]))"
    r"\s*(?P<rest>.*)",
    re.DOTALL,
)
_INSIDE = re.compile(r"\s(?:\\?\[(\d{1,3})\\?\]|(\d{1,3})\\?[.)])\s*(?=[^\W\d_a-zß-ÿªº])")
"""A number that may begin an entry within a line."""
_BULLET = re.compile(r"\s*[•·▪◦‣*–—-]\s+(?=\S)")
_ENDED = re.compile(r"(?:[.?!)\]>/]|\d|\bPMC\d+|https?://\S+)[\"”»]?\s*$")
_LEADS_ON = re.compile(
    r"\s*(?:[a-zß-ÿ(,;:&]|https?:|www\.|doi\b|DOI\b|PMC?ID\b|PubMed\b|Available\b|Accessed\b|Retrieved\b|Disponible\b|Disponível\b"
    r"|Consult|Epub\b|\[)"
)
_DATED = re.compile(r"(?<!\d)(?:1[89]|20)\d\d[a-z]?(?!\d)|https?://|www\.|\bn\.d\.|in press")
_NO_END = re.compile(r"\b(?:no|nos|vol|nr|núm|n|pt|part|p|pp|ed|ch|cap|suppl|fig|and|y|et|vols|pub)\.?$", re.IGNORECASE)
_MOST_MISSING = 3
_LONGEST = 3000
"""Characters: what is longer is no entry, and no further lines belong to it."""


class ReferenceEntry(Struct, frozen=True):
    """An entry of a reference list."""

    line: int
    """Its first line."""
    number: int | None
    text: str
    """Without its number or bullet; its lines joined by spaces."""


class _Line(Struct, frozen=True):
    line: int
    text: str
    after_gap: bool


def split_references(lines: Sequence[tuple[int, str]]) -> list[ReferenceEntry]:
    """The entries of a list that is given as (number of line, text); blank or missing lines part paragraphs."""
    shown: list[_Line] = []
    gap, last = True, 0
    for line, text in lines:
        if text.strip():
            shown.append(_Line(line, text, gap or line > last + 1))
        gap, last = not text.strip(), line
    numbers = [number for line in shown if (number := _number(line.text)) is not None]
    numbered = bool(numbers) and (numbers[0] == 1 or _number(shown[0].text) is not None)
    return _numbered(shown) if numbered else _unnumbered(shown)


def _numbered(lines: list[_Line]) -> list[ReferenceEntry]:
    entries: list[ReferenceEntry] = []
    last = 0
    for line in lines:
        match, number, read = _NUMBERED.fullmatch(line.text), _number(line.text), 0
        if match and number is not None and _in_order(number, last, line, entries, bare=bool(match["bare"])):
            entries.append(ReferenceEntry(line.line, number, match["rest"].strip()))
        elif not entries or _begins_another(entries[-1], line):
            entries.append(ReferenceEntry(line.line, None, _BULLET.sub("", line.text).strip()))
        else:
            read = len(entries[-1].text)
            entries[-1] = _with(entries[-1], line.text)
        entries[-1:] = _parted(entries[-1], read, line.line)
        last = entries[-1].number or last
    return entries


def _begins_another(entry: ReferenceEntry, line: _Line) -> bool:
    return len(entry.text) > _LONGEST or (line.after_gap and not _continues(entry, line))


def _in_order(number: int, last: int, line: _Line, entries: list[ReferenceEntry], *, bare: bool) -> bool:
    if number == last + 1 or not entries:
        return True
    if bare or (not line.after_gap and not _ENDED.search(entries[-1].text)):
        return False
    return last < number <= last + _MOST_MISSING or (number == 1 and line.after_gap)


def _parted(entry: ReferenceEntry, read: int, line: int) -> list[ReferenceEntry]:
    """ "A. 2. B. 3. C." of number 1: parted where the next number stands behind an end and before a beginning.

    The first `read` letters were looked through before; what follows stands on `line`.
    """
    parts = [entry]
    at = read
    while (number := parts[-1].number) is not None and (found := _INSIDE.search(parts[-1].text, at)):
        before, after = parts[-1].text[: found.start()], parts[-1].text[found.end() :]
        at = found.end()
        if int(found[1] or found[2]) == number + 1 and _ENDED.search(before) and not _NO_END.search(before):
            parts[-1:] = [
                structs.replace(parts[-1], text=before.strip()),
                ReferenceEntry(line, number + 1, after.strip()),
            ]
            at = 0
    return parts


def _unnumbered(lines: list[_Line]) -> list[ReferenceEntry]:
    each = _each_its_own(lines)
    entries: list[ReferenceEntry] = []
    for line in lines:
        bullet = _BULLET.match(line.text)
        text = line.text[bullet.end() if bullet else 0 :].strip()
        begins = not entries or bool(bullet) or len(entries[-1].text) > _LONGEST
        if not begins and not _continues(entries[-1], line):
            ended = bool(_ENDED.search(entries[-1].text))
            complete = ended and bool(_DATED.search(entries[-1].text))
            begins = line.after_gap or each or (complete and _begins_with_names(text))
        if begins:
            entries.append(ReferenceEntry(line.line, None, text))
        else:
            entries[-1] = _with(entries[-1], line.text)
    return entries


def _each_its_own(lines: list[_Line]) -> bool:
    """Whether each line says when it appeared, and none leads on from the line above."""
    return all(_DATED.search(line.text) and not _LEADS_ON.match(line.text) for line in lines)


def _continues(entry: ReferenceEntry, line: _Line) -> bool:
    return not entry.text or (bool(_LEADS_ON.match(line.text)) and not _begins_with_names(line.text.strip()))


def _begins_with_names(text: str) -> bool:
    """Whether the first sentence, or what stands before a year in brackets, names persons or surely a body."""
    before_year = re.match(r"(.{2,300}?)\s?[.,]?\s?\((?:(?:1[89]|20)\d\d|n\.d\.|in press)", text)
    first = re.match(r"(.{3,400}?[^\W\d_]{2}|.{2,400}?\b[A-Z]{1,3}|.{2,400}?et al)[.:](?:\s|$)", text)
    heads = [found[1] for found in (before_year, first) if found]
    return any(read_people(head, in_full=bool(before_year)) or read_body(head, surely=True) for head in heads)


def _with(entry: ReferenceEntry, more: str) -> ReferenceEntry:
    return ReferenceEntry(entry.line, entry.number, f"{entry.text} {more.strip()}".strip())


def _number(text: str) -> int | None:
    match = _NUMBERED.fullmatch(text)
    written = next((part for name, part in match.groupdict().items() if part and name != "rest"), "") if match else ""
    return int(written.translate(_SMALL)) if written else None
