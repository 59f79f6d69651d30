# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What was found on a page, place by place: body, fields, references, and the lines that stand in none of these.

A line whose words stand whole in the body or a field is in that place only; of any other line the words are among the
dropped ones, with the reason and, where a field holds what it says, that field.
"""

from __future__ import annotations

import datetime as dt

from library.importing.credits_text import read_credits
from library.importing.imported import Dropped
from library.importing.labels import Dated, Labelled
from library.importing.page import Block, Page
from library.importing.placing import Said, joined_text
from library.importing.rights_text import joined, read_rights
from library.models import Credit, Rights
from library.sentences import said

LABEL_KEPT = said("a label; what it says is kept")
_FILED = said("where a blog filed the page")
_NOTE = said("the author's note; its sentences are kept")
_SECOND = said("said a second time")
DATE_ASKED = said("its date can be read in more than one way; say which day is meant")


class Gathered:
    """Filled block by block by `gathering`."""

    def __init__(self, page: Page) -> None:
        self._lines = page.lines
        self.body: list[Block] = []
        self.dropped: list[Dropped] = []
        self.reference_lines: list[tuple[int, str]] = []
        self.source_headings: dict[int, str] = {}
        """What stands over references, by its line: words such as "Other Works Consulted"."""
        self.credits: list[Credit] = []
        self.days: dict[str, dt.date] = {}
        self.unclear: list[tuple[str, str, int]] = []
        """Field, text and line of dates that can be read in more than one way."""
        self.categories: list[str] = []
        self.tags: list[str] = []
        self.interests: list[str] = []
        self.funding: list[str] = []
        self.notices: list[str] = []
        self.disclaimers: list[str] = []
        self.rights = Rights()
        self.url = ""

    # ---- fields -----------------------------------------------------------------------------------------

    def keep_said(self, block: Block, said: Said) -> None:
        if said.labelled:
            self.keep_labelled(block, said.labelled)
        elif said.filed:
            self.categories += said.filed.categories
            self.tags += said.filed.tags
            field = "categories" if said.filed.categories else "tags" if said.filed.tags else ""
            self.drop(block, _FILED, field)
        elif said.note:
            self.credits += read_credits("author", said.note.name)
            self.interests.append(said.note.text)
            if said.note.text != joined_text(block):
                self.drop(block, _NOTE, "interests")
        elif said.interest or said.funding:
            self.keep(
                block,
                self.interests if said.interest else self.funding,
                said.interest or said.funding,
                "interests" if said.interest else "funding",
            )
        elif said.notice:
            self.keep(block, self.notices, said.notice, "notice")
        else:
            self._keep_formal(block, said)

    def _keep_formal(self, block: Block, said: Said) -> None:
        """A disclaimer, rights, or both in one paragraph."""
        rights = read_rights(said.rights) if said.rights else None
        repeated = (not said.disclaimer or said.disclaimer in self.disclaimers) and (
            rights is None or rights.statement in self.rights.statement
        )
        if repeated:
            self.drop(block, _SECOND, "disclaimer" if said.disclaimer else "rights")
            return
        if said.disclaimer and said.disclaimer not in self.disclaimers:
            self.disclaimers.append(said.disclaimer)
        if rights:
            self.rights = joined(self.rights, rights)

    def keep_labelled(self, block: Block, labelled: Labelled) -> None:
        self.credits += labelled.credits
        for dated in labelled.dates:
            self._keep_day(dated, block.line)
        asked = not labelled.credits and any(dated.date.day is None for dated in labelled.dates)
        self.drop(block, DATE_ASKED if asked else LABEL_KEPT, "" if asked else field_of(labelled))

    def _keep_day(self, dated: Dated, line: int) -> None:
        """Where a day is said twice the later one counts, of publication the earlier one."""
        days, field, day = self.days, dated.field, dated.date.day
        if dated.date.unclear and field not in days:
            self.unclear.append((field, dated.date.text, line))
        if day is not None:
            choose = min if field == "published" else max
            days[field] = choose(day, days.get(field, day))

    def keep(self, block: Block, field: list[str], text: str, name: str) -> None:
        if text in field:
            self.drop(block, _SECOND, name)
        else:
            field.append(text)

    def drop(self, block: Block, why: str, kept_as: str = "") -> None:
        self.dropped += [Dropped(line, words, why, kept_as) for line, words in self.lines_of(block) if words.strip()]

    def lines_of(self, block: Block) -> list[tuple[int, str]]:
        """The lines of a block as they stand on the page, with numbers and bullets."""
        lines = self._lines
        return [
            (line, lines[line - 1].strip() if line <= len(lines) else words)
            for line, words in enumerate(block.text.split("\n"), block.line)
        ]

    def heading_of(self, line: int) -> int:
        """The line of what stands over the reference of a line; 0 if nothing does."""
        return max((above for above in self.source_headings if above <= line), default=0)

    def take_back(self, line: int) -> None:
        """A dropped heading whose words stand in the text after all."""
        self.dropped = [one for one in self.dropped if one.line != line or one.why == LABEL_KEPT]

    def drop_empty_sections(self) -> None:
        """Headings with nothing under them; those above them may become empty by that."""
        kept: list[Block] = []
        for block in reversed(self.body):
            below = kept[-1] if kept else None
            empty = below is None or (below.kind == "heading" and (below.level or 2) <= (block.level or 2))
            if block.kind == "heading" and empty:
                self.drop(block, said("a heading with nothing under it"))
            else:
                kept.append(block)
        self.body = kept[::-1]


def field_of(labelled: Labelled) -> str:
    if labelled.credits:
        return "credits"
    field = labelled.dates[0].field
    return "source" if field == "retrieved" else field
