# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Two languages of one article, side by side: which section of one belongs to which of the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from library.handouts.selection import Selection
from library.models import CitationKey, NumberedReference
from library.reading import Reading
from library.tree import HELP, Section


class Pair(NamedTuple):
    """A section and its twin in the other language; None where one of them has no such part."""

    first: Section | None
    second: Section | None
    in_both: bool
    """Both languages have it, whether or not it is printed of both."""


def pair(selection: Selection, second: Reading | None) -> list[Pair]:
    """What is printed of each selected section, beside what `second` has of it.

    What only `second` has follows the section that it follows there, so that no danger sign of either is lost.
    """
    sections = second.document.sections if second else ()
    twins = _twins([part.section for part in selection.parts], sections)
    pairs: list[Pair] = []
    for section, whole in selection.parts:
        twin = twins.pop(section.anchor, None)
        one, other = selection.printed(section, whole), selection.printed(twin, whole) if twin else None
        if one or other:
            pairs.append(Pair(one, other, twin is not None))
    return _with_extras(pairs, sections, selection)


def joint_numbers(
    first: Reading, second: Reading | None
) -> tuple[Mapping[CitationKey, int], tuple[NumberedReference, ...]]:
    """One numbering for both languages: that of the first, and after it what only the second cites."""
    entries = list(first.references)
    numbers = {entry.reference.id: entry.number for entry in entries}
    for entry in second.references if second else ():
        if entry.reference.id not in numbers:
            numbers[entry.reference.id] = len(entries) + 1
            entries.append(msgspec.structs.replace(entry, number=len(entries) + 1))
    return {CitationKey(key): number for key, number in numbers.items()}, tuple(entries)


def _twins(first: Sequence[Section], second: Sequence[Section]) -> dict[str, Section]:
    """Anchor of a section -> its twin: of the same anchor, or the only ones that are left of an aspect."""
    by_anchor = {section.anchor: section for section in second}
    twins = {section.anchor: by_anchor[section.anchor] for section in first if section.anchor in by_anchor}
    left = [section for section in first if section.anchor not in twins and section.aspect]
    free = [section for section in second if section.anchor not in twins and section.aspect]
    for section in left:
        alike = [other for other in free if other.aspect == section.aspect]
        rivals = [other for other in left if other.aspect == section.aspect]
        if len(alike) == len(rivals) == 1:
            twins[section.anchor] = alike[0]
    return twins


def _with_extras(pairs: list[Pair], sections: Sequence[Section], selection: Selection) -> list[Pair]:
    """The pairs, and between them the sections that stand in the second language only."""
    known = {pair.second.anchor for pair in pairs if pair.second}
    place = 0
    for section in sections:
        if section.anchor in known:
            place = 1 + next(n for n, pair in enumerate(pairs) if pair.second and pair.second.anchor == section.anchor)
        elif extra := selection.printed(section, section.aspect == HELP or selection.complete):
            pairs.insert(place, Pair(None, extra, in_both=False))
            place += 1
    return pairs
