# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Goes through the blocks of a page once and puts each where it belongs: text, field, reference, or the dropped ones.

It remembers what part of the page it is in - the text, the references, the credits, below the comments - because a line
such as "Smith J. Asthma." means something else in each. Every line of every block ends in exactly one place.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from msgspec import structs

from library.importing.boilerplate import begins_comments, is_doubtful, why_dropped
from library.importing.credits_text import is_name, read_credits
from library.importing.imported import Dropped
from library.importing.labels import Dated, Labelled, is_open, read_labels
from library.importing.page import Block, Page
from library.importing.page_title import Head, same_words
from library.importing.placing import Piece, Said, address_in, joined_text, said_in
from library.importing.rights_text import joined, read_rights
from library.importing.usual_headings import Part, is_usual, part_of
from library.models import Credit, Rights

_INLINE_SOURCES = re.compile(
    r"^(?:references?|sources?|fuentes?|referencias?|r[eé]f[eé]rences?|fontes?|bibliograf[ií]a|bibliographie)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"^\s*\(?\[?\d{1,3}[\].)]")
_FIELD_OF_PART = {
    "references": "references",
    "credits": "credits",
    "revised": "revised",
    "reviewed": "reviewed",
    "published": "published",
    "disclaimer": "disclaimer",
    "author": "interests",
}
_LABEL_KEPT = "a label; what it says is kept"


class Gathered:
    """What was found, place by place."""

    def __init__(self) -> None:
        self.body: list[Block] = []
        self.dropped: list[Dropped] = []
        self.reference_lines: list[tuple[int, str]] = []
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


def gather(page: Page, pieces: Sequence[Piece], head: Head) -> Gathered:
    gatherer = _Gatherer(page, pieces, head)
    for at in range(len(pieces)):
        gatherer.place(at)
    gatherer.drop_empty_sections()
    return gatherer.found


class _Gatherer:
    def __init__(self, page: Page, pieces: Sequence[Piece], head: Head) -> None:
        self.found = Gathered()
        self._page = page
        self._pieces = pieces
        self._head = head
        self._part: Part | None = None
        self._taken: set[int] = set()
        """Blocks that were placed with the one before, by their lines."""
        self._contents = _contents_lists(pieces)
        self._put_back: set[int] = set()

    def place(self, at: int) -> None:
        block, fate = self._pieces[at]
        text = joined_text(block)
        if block.line in self._taken:
            return
        if fate == "left out":
            self._drop(block, "left out by you")
        elif fate == "put back":
            self._put_back.add(block.line)
            kind = block.kind if block.kind in {"table", "picture"} else "paragraph"
            self.found.body.append(structs.replace(block, kind=kind, level=0, ordered=False, drop=""))
        elif block.drop:  # the reader knows the page's mark-up: a day below a comment is not the page's
            self._drop(block, block.drop)
        elif block.line in self._head.whole:
            self._part = None
        elif other := self._head.others.get(block.line):
            self._drop(block, *other)
        elif block.line in self._contents:
            self._drop(block, "a list of the page's own headings")
        elif not (self._begins_part(block, text) or self._says_of_page(at, block, text)):
            self._place_text(at, block, text)

    # ---- parts of a page ----------------------------------------------------------------------------------

    def _begins_part(self, block: Block, text: str) -> bool:
        """Structural headings, and the line below which readers comment."""
        if begins_comments(text):
            self._part = "comments"
            self._drop(block, "the comment form")
            return True
        part = part_of(text) if block.kind == "heading" or (block.kind == "paragraph" and len(text) < 60) else None
        if part is None or (
            block.kind != "heading" and part in {"revised", "reviewed", "published", "author", "comments"}
        ):
            return False
        if self._part == "comments" and part not in {"references", "credits", "disclaimer"}:
            return False
        self._part = part
        field = _FIELD_OF_PART.get(part, "")
        self._drop(block, "a heading that holds the page together" if field else "a heading of the web site", field)
        return True

    def _place_text(self, at: int, block: Block, text: str) -> None:
        part = self._part
        if part == "comments":
            self._drop(block, why_dropped(text) or "stands below the comments")
        elif block.kind in {"table", "picture"}:
            self.found.body.append(block)
        elif self._is_boilerplate(at, text):
            self._drop(block, why_dropped(text))
        elif part == "references" and not self._ends_references(block, text):
            self.found.reference_lines += self._lines_of(block)
        elif block.kind == "heading":
            self._part = None
            self.found.body.append(block)
        elif part == "disclaimer":
            self._keep(block, self.found.disclaimers, text, "disclaimer")
        elif part == "author":
            self._keep(block, self.found.interests, text, "interests")
        elif part == "credits" and is_name(text) and len(text.split()) < 12:
            self.found.credits += read_credits("author", text)
            self._drop(block, _LABEL_KEPT, "credits")
        else:
            self.found.body.append(block)

    def _ends_references(self, block: Block, text: str) -> bool:
        """A heading that is no reference that merely looks like one."""
        if block.kind != "heading":
            return False
        return block.level > 0 or is_usual(text)

    def _is_boilerplate(self, at: int, text: str) -> bool:
        if not why_dropped(text):
            return False
        if not is_doubtful(text) or self._pieces[at].block.kind != "item":
            return True
        beside = (self._pieces[near].block for near in (at - 1, at + 1) if 0 <= near < len(self._pieces))
        return any(
            block.kind == "item" and why_dropped(joined_text(block)) and not is_doubtful(joined_text(block))
            for block in beside
        )

    # ---- what a page says of itself -----------------------------------------------------------------------

    def _says_of_page(self, at: int, block: Block, text: str) -> bool:
        if block.kind in {"table", "picture"} or (self._part == "references" and self._is_entry(block)):
            return False
        if self._part != "comments" and self._open_label(at, block, text):
            return True
        lines = self._lines_of(block)
        about_author = self._part == "author"
        if len(lines) > 1 and (labelled := [(line, words) for line, words in lines if read_labels(words)]):
            if len(labelled) > 1 or not read_labels(text):
                self._place_lines(block, {line for line, _ in labelled})
                return True
        said = said_in(text, about_author=about_author)
        if said is not None:
            self._keep_said(block, said)
            return True
        return self._names_sources(block, text) or self._is_address(at, block, text)

    def _is_entry(self, block: Block) -> bool:
        return block.kind == "item" or bool(_REFERENCE.match(self._page.lines[block.line - 1]))

    def _open_label(self, at: int, block: Block, text: str) -> bool:
        """ "Last revised" on one line and the day on the next."""
        following = self._pieces[at + 1] if at + 1 < len(self._pieces) else None
        if (
            following is None
            or following.fate
            or following.block.kind == "item"
            or not (is_open(text) or part_of(text) in {"revised", "reviewed", "published"})
        ):
            return False
        label = text.rstrip(" :\t")
        labelled = read_labels(f"{label}: {joined_text(following.block)}")
        if labelled is None or labelled == read_labels(joined_text(following.block)):
            return False
        self._keep_labelled(block, labelled)
        self._drop(following.block, _LABEL_KEPT, _field_of(labelled))
        self._taken.add(following.block.line)
        return True

    def _place_lines(self, block: Block, labelled: set[int]) -> None:
        """A paragraph of which some lines are labels: each of these by itself, the others as they are."""
        rest: list[tuple[int, str]] = []
        for line, words in enumerate(block.text.split("\n"), block.line):
            if line not in labelled:
                rest.append((line, words))
                continue
            self._place_rest(block, rest)
            rest = []
            said = read_labels(" ".join(words.split()))
            if said is not None:
                self._keep_labelled(structs.replace(block, line=line, text=words, markdown=""), said)
        self._place_rest(block, rest)

    def _place_rest(self, block: Block, rest: list[tuple[int, str]]) -> None:
        if not rest:
            return
        part = structs.replace(block, line=rest[0][0], text="\n".join(words for _, words in rest), markdown="")
        text = joined_text(part)
        said = said_in(text)
        if said is not None:
            self._keep_said(part, said)
        else:
            self._place_text(0, part, text)

    def _keep_said(self, block: Block, said: Said) -> None:
        found = self.found
        if said.labelled:
            self._keep_labelled(block, said.labelled)
        elif said.filed:
            found.categories += said.filed.categories
            found.tags += said.filed.tags
            field = "categories" if said.filed.categories else "tags" if said.filed.tags else ""
            self._drop(block, "where a blog filed the page", field)
        elif said.note:
            found.credits += read_credits("author", said.note.name)
            found.interests.append(said.note.text)
            if said.note.text != joined_text(block):
                self._drop(block, "the author's note; its sentences are kept", "interests")
        elif said.interest or said.funding:
            self._keep(
                block,
                found.interests if said.interest else found.funding,
                said.interest or said.funding,
                "interests" if said.interest else "funding",
            )
        elif said.notice:
            self._keep(block, found.notices, said.notice, "notice")
        else:
            self._keep_formal(block, said)

    def _keep_formal(self, block: Block, said: Said) -> None:
        """A disclaimer, rights, or both in one paragraph."""
        found = self.found
        rights = read_rights(said.rights) if said.rights else None
        repeated = (not said.disclaimer or said.disclaimer in found.disclaimers) and (
            rights is None or rights.statement in found.rights.statement
        )
        if repeated:
            self._drop(block, "said a second time", "disclaimer" if said.disclaimer else "rights")
            return
        if said.disclaimer and said.disclaimer not in found.disclaimers:
            found.disclaimers.append(said.disclaimer)
        if rights:
            found.rights = joined(found.rights, rights)

    def _keep_labelled(self, block: Block, labelled: Labelled) -> None:
        self.found.credits += labelled.credits
        for dated in labelled.dates:
            self._keep_day(dated, block.line)
        self._drop(block, _LABEL_KEPT, _field_of(labelled))

    def _keep_day(self, dated: Dated, line: int) -> None:
        """Where a day is said twice the later one counts, of publication the earlier one."""
        days, field, day = self.found.days, dated.field, dated.date.day
        if dated.date.unclear and field not in days:
            self.found.unclear.append((field, dated.date.text, line))
        if day is not None:
            choose = min if field == "published" else max
            days[field] = choose(day, days.get(field, day))

    def _names_sources(self, block: Block, text: str) -> bool:
        """ "Sources: one; two" in one paragraph."""
        label = _INLINE_SOURCES.match(text)
        if not label or len(text) > 1500 or address_in(text) or block.kind == "heading":
            return False
        first, *others = self._lines_of(block)
        bare = _INLINE_SOURCES.sub("", first[1].strip())
        self.found.reference_lines += [(line, words) for line, words in ((first[0], bare), *others) if words]
        self._part = "references"
        self._drop(structs.replace(block, text=block.text.split("\n")[0]), _LABEL_KEPT, "references")
        return True

    def _is_address(self, at: int, block: Block, text: str) -> bool:
        """The page's own address, above or below its text."""
        url = address_in(text)
        outside = at < 6 or not any(piece.block.kind == "heading" for piece in self._pieces[at:])
        if not url or self.found.url or not outside or self._part == "references" or block.kind == "item":
            return False
        self.found.url = url
        self._drop(block, "the address of the page", "source")
        return True

    # ---- places -------------------------------------------------------------------------------------------

    def _keep(self, block: Block, field: list[str], text: str, name: str) -> None:
        if text in field:
            self._drop(block, "said a second time", name)
        else:
            field.append(text)

    def _drop(self, block: Block, why: str, kept_as: str = "") -> None:
        self.found.dropped += [
            Dropped(line, words, why, kept_as) for line, words in self._lines_of(block) if words.strip()
        ]

    def _lines_of(self, block: Block) -> list[tuple[int, str]]:
        """The lines of a block as they stand on the page, with numbers and bullets."""
        lines = self._page.lines
        return [
            (line, lines[line - 1].strip() if line <= len(lines) else words)
            for line, words in enumerate(block.text.split("\n"), block.line)
        ]

    def drop_empty_sections(self) -> None:
        """Headings with nothing under them; those above them may become empty by that."""
        kept: list[Block] = []
        for block in reversed(self.found.body):
            below = kept[-1] if kept else None
            empty = below is None or (below.kind == "heading" and (below.level or 2) <= (block.level or 2))
            if block.kind == "heading" and empty:
                self._drop(block, "a heading with nothing under it")
            else:
                kept.append(block)
        self.found.body = kept[::-1]


def _field_of(labelled: Labelled) -> str:
    if labelled.credits:
        return "credits"
    field = labelled.dates[0].field
    return "source" if field == "retrieved" else field


def _contents_lists(pieces: Sequence[Piece]) -> set[int]:
    """Lines of lists, three items at least, that say only what the page's headings say."""
    headings = [joined_text(piece.block) for piece in pieces if piece.block.kind == "heading"]
    found: set[int] = set()
    run: list[Block] = []
    for block in [*(piece.block for piece in pieces), Block(kind="paragraph", line=0, text="")]:
        if block.kind == "item" and any(same_words(joined_text(block), heading) for heading in headings):
            run.append(block)
            continue
        if len(run) > 2:
            found.update(one.line for one in run)
        run = []
    return found
