# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which parts of an article go on the paper: all of it, the short copy, or what fits on a sheet.

One rule holds everywhere: a section that says when to get help stays, and so does every danger box, whatever else
is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import msgspec
from msgspec import Struct

from library.handouts.handout import HandoutOptions
from library.models import Kind
from library.reading import Reading
from library.tree import HELP, Node, Section, walk

AT_HOME: dict[Kind, tuple[str, ...]] = {
    "medicine": ("#how-to-take",),
    "procedure": ("#before", "#after"),
    "first-aid": ("#do", "#do-not"),
    "decision": ("options",),
}
"""What the short copy takes besides when to get help: aspects, or with # anchors. Other kinds: self-care."""

LEFT_OUT_FIRST = (
    "references", "teach_back", "credits", "evidence", "causes", "tests", "prevention", "", "symptoms", "follow-up",
    "treatment", "medicines", "what-it-is", "options", "pictures", "notes", "self-care",
)  # fmt: skip
"""What gives way to fit on a sheet, in this order: parts of a `Selection`, and sections by their aspects."""
GIVEN_UP_FOR_ONE_PAGE = ("pictures", "notes")
"""What the short copy gives up so that it takes one page, in this order."""


class Part(NamedTuple):
    """A section on the paper: whole, or nothing of it but its danger boxes."""

    section: Section
    whole: bool


class Selection(Struct, frozen=True):
    """The parts of one article, in the order of the paper, and what of the rest is printed."""

    parts: tuple[Part, ...]
    references: bool
    teach_back: bool
    credits: bool
    pictures: bool = True
    notes: bool = True
    """Boxes that are good to know, no warnings."""

    @property
    def complete(self) -> bool:
        return all(part.whole for part in self.parts)

    def without(self, anchor: str) -> Selection:
        parts = tuple(part._replace(whole=False) if part.section.anchor == anchor else part for part in self.parts)
        return msgspec.structs.replace(self, parts=parts)

    def printed(self, section: Section, whole: bool) -> Section | None:
        """What stands on the paper of a section, or of its twin in another language; None if nothing does.

        What is not whole keeps its heading and its danger boxes.
        """
        if section.aspect == HELP:
            return section
        if whole:
            blocks = tuple(block for block in section.blocks if self._wants(block))
            return msgspec.structs.replace(section, blocks=blocks)
        dangers = tuple(node for node in walk(section.blocks) if _is_box(node, "danger"))
        heading = tuple(block for block in section.blocks[:1] if block.tag == "heading")
        return msgspec.structs.replace(section, blocks=(*heading, *dangers)) if dangers else None

    @property
    def given_up(self) -> frozenset[str]:
        """ "pictures" and "notes", where there are some in what is printed and they are left out."""
        whole = [part.section for part in self.parts if part.whole and part.section.aspect != HELP]
        gone = [block for section in whole for block in section.blocks if not self._wants(block)]
        return frozenset("pictures" if block.tag == "figure" else "notes" for block in gone)

    def _wants(self, block: Node) -> bool:
        note = _is_box(block, "note") and not any(_is_box(node, "danger") for node in walk(block.children))
        return (self.pictures or block.tag != "figure") and (self.notes or not note)


def _is_box(node: Node, kind: str) -> bool:
    return node.tag == "callout" and node.get("kind") == kind


def select(reading: Reading, options: HandoutOptions, without: Collection[str] = ()) -> Selection:
    """What is asked for, before anything has to fit; `without` are anchors of sections that are not wanted."""
    sections = reading.document.sections
    plain = options.plain and not reading.is_guide
    parts = _plain(sections, reading.article.kind) if plain else tuple(Part(one, True) for one in sections)
    unwanted = {section.anchor for section in sections if section.anchor in without and section.aspect != HELP}
    parts = tuple(part._replace(whole=part.whole and part.section.anchor not in unwanted) for part in parts)
    if plain:
        return Selection(parts, references=False, teach_back=False, credits=False)
    return Selection(parts, options.references != "none", options.teach_back, credits=True)


def shortened(selection: Selection, order: Sequence[str]) -> Iterator[Selection]:
    """The selection, and then one with ever less of it."""
    yield selection
    for name in order:
        if getattr(selection, name, False):
            selection = msgspec.structs.replace(selection, **{name: False})
            yield selection
        for section, whole in selection.parts:
            if whole and section.aspect == name:
                selection = selection.without(section.anchor)
                yield selection


def _plain(sections: Sequence[Section], kind: Kind) -> tuple[Part, ...]:
    """What to do at home, the danger boxes of all other sections, and when to get help."""
    wanted = AT_HOME.get(kind, ("self-care",))
    chosen = [section for section in sections if section.aspect == HELP]
    free = [section for section in sections if section.aspect != HELP]
    home = [section for section in free if section.aspect in wanted or f"#{section.anchor}" in wanted]
    if not home:
        home = [section for section in free if section.aspect == "self-care"]
    others = [section for section in sections if section not in (*home, *chosen)]
    return (
        *(Part(section, True) for section in home),
        *(Part(section, False) for section in others),
        *(Part(section, True) for section in chosen),
    )
