# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Goes through the blocks of a page once and puts each where it belongs: text, field, reference, or the dropped ones.

It remembers what part of the page it is in - the text, the references, the credits, below the comments - because a line
such as "Smith J. Asthma." means something else in each. Every line of every block ends in exactly one place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from library.importing.boilerplate import begins_comments, is_doubtful, may_be_link, names_a_language, why_dropped
from library.importing.credits_text import is_name, names_a_person, read_credits
from library.importing.gathered import LABEL_KEPT, Gathered, field_of
from library.importing.labels import Dated, Labelled, is_open, read_byline, read_labels
from library.importing.notices import authors_note
from library.importing.page import Block, Page
from library.importing.page_title import Head
from library.importing.placing import Piece, Said, address_in, joined_text, said_in
from library.importing.rights_text import is_about_rights
from library.importing.usual_headings import Part, is_usual, part_of
from library.importing.whole_page import below_copyright, contents_lists, may_be_listed, sources_of
from library.sentences import said

_INLINE_SOURCES = re.compile(
    r"^(?:references?|sources?|fuentes?|referencias?|r[eé]f[eé]rences?|fontes?|bibliograf[ií]a|bibliographie)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"(?i:about|sobre|[aà] propos de)\s+(?:el |la |le )?(?P<name>[^\W\d_a-z].{1,60})$")
_RELATED = re.compile(
    r"(?:related (?:articles?|posts?|stories|content|reading|coverage)|you may also like|read (?:this )?next)\b", re.I
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
    "interests": "interests",
    "funding": "funding",
}
_FIELD_BELOW = {"disclaimer": "disclaimers", "author": "interests", "interests": "interests", "funding": "funding"}
"""Parts whose paragraphs are kept in a field, whatever they say."""
_NEAR_THE_TITLE = 10
"""Blocks; further down a line that begins with a day is text."""


def gather(page: Page, pieces: Sequence[Piece], head: Head) -> Gathered:
    gatherer = _Gatherer(page, pieces, head)
    for at in range(len(pieces)):
        gatherer.place(at)
    gatherer.found.drop_empty_sections()
    return gatherer.found


class _Gatherer:
    def __init__(self, page: Page, pieces: Sequence[Piece], head: Head) -> None:
        self.found = Gathered(page)
        self._page = page
        self._pieces = pieces
        self._head = head
        self._part: Part | None = None
        self._taken: set[int] = set()
        """Blocks that were placed with the one before, by their lines."""
        self._below = False
        """The references or credits are over, and the foot of the page has begun."""
        self._labelled_at = -2
        self._contents_end = 0
        self._listed = False
        """Lines of a list of contents were found, and where the next of them would be."""
        self._contents = contents_lists(pieces)
        self._sources = sources_of(page, pieces)
        self._links_at = 0
        """Where the next link to another story would stand."""
        self._foot = below_copyright(pieces)
        self._last_heading = max((at for at, piece in enumerate(pieces) if piece.block.kind == "heading"), default=0)

    def place(self, at: int) -> None:
        block, fate = self._pieces[at]
        text = joined_text(block)
        if block.line in self._taken:
            return
        if fate == "left out":
            self.found.drop(block, said("left out by you"))
        elif fate == "put back":
            kind = block.kind if block.kind in {"table", "picture"} else "paragraph"
            self.found.body.append(structs.replace(block, kind=kind, level=0, ordered=False, drop=""))
        elif block.drop:  # the reader knows the page's mark-up: a day below a comment is not the page's
            self.found.drop(block, block.drop)
        elif block.line in self._head.whole:
            self._part = None
        elif other := self._head.others.get(block.line):
            self.found.drop(block, *other)
        elif block.line in self._contents or (
            self._part == "contents" and self._goes_on_with_contents(at, block, text)
        ):
            self.found.drop(block, said("a list of the page's own headings"))
        elif block.line in self._foot:
            self.found.drop(block, why_dropped(text) or said("stands below the copyright line, as links do"))
        elif not (
            self._open_label(at, block, text)
            or self._begins_part(at, block, text)
            or self._says_of_page(at, block, text)
        ):
            self._place_text(at, block, text)

    # ---- parts of a page ----------------------------------------------------------------------------------

    def _begins_part(self, at: int, block: Block, text: str) -> bool:
        """Structural headings, the line below which readers comment, and sources without a heading."""
        if block.line in self._sources:
            self.found.reference_lines += self.found.lines_of(block)
            return True
        if begins_comments(text):
            self._part = "comments"
            self.found.drop(block, said("the comment form"))
            return True
        if self._is_about_author(at, text):
            self._part = "author"
            self.found.drop(block, said("a heading that holds the page together"), "interests")
            return True
        part = part_of(text) if block.kind == "heading" or (block.kind == "paragraph" and len(text) < 60) else None
        if part is None or (
            block.kind != "heading" and part in {"revised", "reviewed", "published", "author", "comments"}
        ):
            return False
        if self._part == "comments" and part not in {"references", "credits", "disclaimer"}:
            return False
        self._part = part
        self._below = self._listed = False
        self._contents_end = block.line + 1
        if part == "references":
            self.found.source_headings[block.line] = text.rstrip(" :")
        field = _FIELD_OF_PART.get(part, "")
        self.found.drop(
            block, said("a heading that holds the page together") if field else said("a heading of the web site"), field
        )
        return True

    def _is_about_author(self, at: int, text: str) -> bool:
        """ "About Dr. Ann": what stands below says who this is, by the same name."""
        about = _ABOUT.match(text)
        if not about or len(text) > 80 or at + 1 >= len(self._pieces):
            return False
        note = authors_note(joined_text(self._pieces[at + 1].block), under_heading=True)
        credited = {word for credit in self.found.credits for word in credit.name.split()}
        return note is not None and bool(
            set(about["name"].split()) & set(note.name.split()) & (credited or set(about["name"].split()))
        )

    def _place_text(self, at: int, block: Block, text: str) -> None:
        part = self._part
        if part == "comments":
            self.found.drop(block, why_dropped(text) or said("stands below the comments"))
        elif block.kind in {"table", "picture"}:
            self.found.body.append(block)
        elif self._is_boilerplate(at, text) or (block.line == self._links_at and may_be_listed(text)):
            self.found.drop(block, why_dropped(text) or said("a link of the web site"))
            if _RELATED.match(text) or block.line == self._links_at:
                self._links_at = block.line + block.text.count("\n") + 1
        elif (
            part == "references"
            and not self._ends_references(block, text)
            and (not self._below or self._is_entry(block))
        ):
            self.found.reference_lines += self.found.lines_of(block)
        elif part == "credits" and block.level == 0 and is_name(text) and not is_usual(text) and len(text.split()) < 12:
            self.found.credits += read_credits("author", text)
            self.found.drop(block, LABEL_KEPT, "credits")
        elif block.kind == "heading":
            self._part = None
            self._below = False
            self.found.body.append(block)
        elif part in _FIELD_BELOW:
            field = _FIELD_BELOW[part]
            self.found.keep(block, getattr(self.found, field), text, _FIELD_OF_PART[part])
            self._ends_note(at, block)
        elif self._below and part in {"references", "credits"}:
            self.found.drop(block, said("stands below the references and credits"))
        else:
            self.found.body.append(block)

    def _ends_note(self, at: int, block: Block) -> None:
        """What is said under "Funding" is one paragraph: further ones are text again."""
        end = block.line + block.text.count("\n") + 1
        below = self._pieces[at + 1].block if at + 1 < len(self._pieces) else None
        if self._part in {"interests", "funding"} and (below is None or below.line != end):
            self._part = None

    def _goes_on_with_contents(self, at: int, block: Block, text: str) -> bool:
        """Short lines below "Contents", up to a blank line; one may stand above the first."""
        below = self._pieces[at + 1].block if at + 1 < len(self._pieces) else None
        end = block.line + block.text.count("\n") + 1
        near = block.line == self._contents_end or (not self._listed and block.line == self._contents_end + 1)
        goes_on = self._listed or (below is not None and below.line == end and may_be_listed(joined_text(below)))
        if near and goes_on and may_be_listed(text):
            self._listed, self._contents_end = True, end
            return True
        self._part = None
        return False

    def _ends_references(self, block: Block, text: str) -> bool:
        """A heading that is no reference that merely looks like one."""
        if block.kind != "heading":
            return False
        return block.level > 0 or is_usual(text)

    def _is_boilerplate(self, at: int, text: str) -> bool:
        if may_be_link(text):
            return self._among_links(at)
        if names_a_language(text):
            near = [piece.block for piece in self._pieces[max(0, at - 1) : at + 2]]
            return sum(names_a_language(joined_text(block)) for block in near) > 1
        if not why_dropped(text) or self._stands_over_text(at):
            return False
        if is_doubtful(text) and text.endswith("."):
            return False
        if not is_doubtful(text) or self._pieces[at].block.kind != "item":
            return True
        beside = (self._pieces[near].block for near in (at - 1, at + 1) if 0 <= near < len(self._pieces))
        return any(
            block.kind == "item" and why_dropped(joined_text(block)) and not is_doubtful(joined_text(block))
            for block in beside
        )

    def _stands_over_text(self, at: int) -> bool:
        """A heading such as "Contact us" with something right below that is no link: how to reach the clinic."""
        block = self._pieces[at].block
        below = self._pieces[at + 1] if at + 1 < len(self._pieces) else None
        if block.kind != "heading" or not is_usual(block.text) or below is None or below.fate or below.block.drop:
            return False
        text = joined_text(below.block)
        linked = why_dropped(text) or may_be_link(text) or part_of(text) or said_in(text)
        return below.block.kind != "heading" and not linked and (len(text) > 15 or below.block.line - block.line > 2)

    def _among_links(self, at: int) -> bool:
        """The nearest blocks on both sides that are no such words are links too, or the page ends there."""
        sides = (self._pieces[at + 1 : at + 13], self._pieces[max(0, at - 12) : at][::-1])
        nearest = [
            next((text for text in (joined_text(piece.block) for piece in side) if not may_be_link(text)), "")
            for side in sides
        ]
        return any(nearest) and all(not text or why_dropped(text) or is_about_rights(text) for text in nearest)

    # ---- what a page says of itself -----------------------------------------------------------------------

    def _says_of_page(self, at: int, block: Block, text: str) -> bool:
        if block.kind in {"table", "picture"} or (self._part == "references" and self._is_entry(block)):
            return False
        if self._looked_up(text):
            return False
        about_author = self._part == "author"
        each = ((line, read_labels(" ".join(words.split()))) for line, words in _numbered(block))
        told = {line: labelled for line, labelled in each if labelled is not None}
        if "\n" in block.text and (len(told) > 1 or (told and not read_labels(text))):
            self._place_lines(block, told)
            return True
        said = said_in(text, about_author=about_author)
        if said is None and block.kind != "item" and (byline := read_byline(text)):
            said = self._dated(at, text, byline)
        if said is not None:
            self.found.keep_said(block, said)
            self._labelled_at = at if said.labelled else self._labelled_at
            if self._part in {"references", "credits"} and (said.disclaimer or said.rights or said.labelled):
                self._below = self.found.reference_lines != [] or self._part == "credits"
            return True
        return (
            self._names_writer(at, block, text) or self._names_sources(block, text) or self._is_address(at, block, text)
        )

    def _dated(self, at: int, text: str, byline: Labelled) -> Said | None:
        """A day without a label: of publication below the title, of the last change below the credits."""
        if at < _NEAR_THE_TITLE:
            return Said(labelled=byline)
        day = byline.dates[0].date
        if byline.credits or self._labelled_at != at - 1 or len(text) > len(day.text) + 2:
            return None
        return Said(labelled=Labelled(dates=(Dated("revised", day),)))

    def _is_entry(self, block: Block) -> bool:
        return block.kind == "item" or bool(_REFERENCE.match(self._page.lines[block.line - 1]))

    def _looked_up(self, text: str) -> bool:
        """Among references "Accessed May 1, 2020" is said of the one above it, not of the page."""
        labelled = read_labels(text) if self._part == "references" else None
        return labelled is not None and not labelled.credits and all(day.field == "retrieved" for day in labelled.dates)

    def _open_label(self, at: int, block: Block, text: str) -> bool:
        """ "Last revised" on one line and the day on the next."""
        following = self._pieces[at + 1] if at + 1 < len(self._pieces) else None
        if (
            following is None
            or self._part == "comments"
            or following.fate
            or following.block.kind == "item"
            or not (is_open(text) or part_of(text) in {"revised", "reviewed", "published"})
        ):
            return False
        label = text.rstrip(" :\t")
        labelled = read_labels(f"{label}: {joined_text(following.block)}")
        if labelled is None or labelled == read_labels(joined_text(following.block)):
            return False
        self.found.keep_labelled(block, labelled)
        self.found.drop(following.block, LABEL_KEPT, field_of(labelled))
        self._taken.add(following.block.line)
        return True

    def _place_lines(self, block: Block, told: dict[int, Labelled]) -> None:
        """A paragraph of which some lines are labels: each of these by itself, the others as they are."""
        rest: list[tuple[int, str]] = []
        for line, words in _numbered(block):
            if line not in told:
                rest.append((line, words))
                continue
            self._place_rest(block, rest)
            rest = []
            self.found.keep_labelled(structs.replace(block, line=line, text=words, markdown=""), told[line])
        self._place_rest(block, rest)

    def _place_rest(self, block: Block, rest: list[tuple[int, str]]) -> None:
        if not rest:
            return
        part = structs.replace(block, line=rest[0][0], text="\n".join(words for _, words in rest), markdown="")
        text = joined_text(part)
        said = said_in(text)
        if said is not None:
            self.found.keep_said(part, said)
        else:
            self._place_text(0, part, text)

    def _names_writer(self, at: int, block: Block, text: str) -> bool:
        """ "Dr. Ann Smith" without a label, right above the day on which the page appeared."""
        below = self._pieces[at + 1].block if at + 1 < min(len(self._pieces), _NEAR_THE_TITLE) else None
        if below is None or not names_a_person(text) or not read_byline(joined_text(below)):
            return False
        self.found.credits += read_credits("author", text)
        self.found.drop(block, said("who wrote the page"), "credits")
        return True

    def _names_sources(self, block: Block, text: str) -> bool:
        """ "Sources: one; two" in one paragraph."""
        label = _INLINE_SOURCES.match(text)
        if not label or len(text) > 1500 or address_in(text) or block.kind == "heading":
            return False
        first, *others = self.found.lines_of(block)
        bare = _INLINE_SOURCES.sub("", first[1].strip())
        self.found.reference_lines += [(line, words) for line, words in ((first[0], bare), *others) if words]
        self._part = "references"
        self.found.source_headings[block.line] = label[0].rstrip(" :")
        self.found.drop(structs.replace(block, text=block.text.split("\n")[0]), LABEL_KEPT, "references")
        return True

    def _is_address(self, at: int, block: Block, text: str) -> bool:
        """The page's own address, above or below its text."""
        url = address_in(text)
        outside = at < 6 or at > self._last_heading
        if not url or self.found.url or not outside or self._part == "references" or block.kind == "item":
            return False
        self.found.url = url
        self.found.drop(block, said("the address of the page"), "source")
        return True


def _numbered(block: Block) -> list[tuple[int, str]]:
    return list(enumerate(block.text.split("\n"), block.line))
