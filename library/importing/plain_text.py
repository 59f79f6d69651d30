# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A page as plain text -> `Page`: which lines are one paragraph, one item of a list, a heading, a table.

Text has no mark-up: everything is recognised by its form. Nothing is asked here of what the words mean, but that a
label such as "Last revised" begins a block of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from library.importing.boilerplate import why_dropped
from library.importing.heading_form import Around, ends_sentence, is_heading, numbered_depth
from library.importing.labels import is_open, read_labels
from library.importing.notices import begins_statement, is_disclaimer
from library.importing.page import Block, Page
from library.importing.rights_text import is_about_rights
from library.importing.runs import escape
from library.importing.text_lists import BULLET, SMALL_O, Item, Levels, item_of, lists_after_colons
from library.importing.usual_headings import is_usual, part_of
from library.sentences import said

_NARROWEST, _WIDEST = 38, 110
"""Lines of a page that was wrapped by hand or by a mail program have about as many letters."""
_DANGLES = re.compile(
    r"[,&(]$|\b(?:and|or|the|an?|of|to|in|for|with|by|from|y|o|de|del|la|el|los|las|en|con|para|por|et|ou|du|des|les|le"
    r"|au|aux|dans|pour|da|do|com|em)$"
)
"""A line that ends so ends neither a sentence nor an item."""
_SHORTEST = 30
_SHORT = 60
"""Letters of a line that may be an item of a list by itself, though the next begins with a small letter."""
_DRAWN = re.compile(r"[\W_]+$")
_UNDERLINE = re.compile(r"(=|-|~|\*){3,}$")
_PAGE = re.compile(
    r"(?:page|p[aá]gina|p\.|pag\.)\s*\d{1,4}(?:\s*(?:of|de|/|sur)\s*\d{1,4})?$|[-\u2013]\s*\d{1,4}\s*[-\u2013]$",
    re.IGNORECASE,
)
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
"""Between the columns of a table that was typed with blanks."""
_BOLD_LINE = re.compile(r"(?P<sign>\*\*|__)(?P<words>[^*_\s](?:[^*_]*[^*_\s])?)(?P=sign)")
_STARRED = re.compile(r"(?<=[\w.,;)])\*(?!\*)(?=\s|$)")
_FEWEST_QUOTED = 4
_LONE_NUMBER = re.compile(r"\d{1,4}(?:\s*/\s*\d{1,4})?$")


class _Line(NamedTuple):
    number: int
    text: str
    """Without blanks at the ends."""
    indent: int
    page_begins: bool
    tabs: int
    cells: str
    """Its text with the tab before an empty first cell."""


def read_plain_text(text: str) -> Page:
    """`text` has "\\n" at the ends of its lines, as `encodings` gives it."""
    text = _without_quote_signs(text)
    lines = [_line(number, raw) for number, raw in enumerate(text.split("\n"), 1)]
    blocks = _Reader(lines).blocks()
    return Page(
        lines=tuple(raw.replace("\f", "").rstrip() for raw in text.split("\n")),
        blocks=tuple(lists_after_colons(blocks)),
    )


def _without_quote_signs(text: str) -> str:
    """A page that came in an e-mail has > before each line; in other texts the sign is the author's."""
    lines = text.split("\n")
    quoted = sum(line.startswith(">") for line in lines)
    if quoted < _FEWEST_QUOTED or quoted < 0.5 * sum(bool(line.strip()) for line in lines):
        return text
    return "\n".join(re.sub(r"^(?:> ?)+", "", line) for line in lines)


def _line(number: int, raw: str) -> _Line:
    bare = raw.replace("\f", "")
    words = bare.strip()
    indent = len(bare.expandtabs(4)) - len(bare.expandtabs(4).lstrip())
    cells = bare.strip(" ").rstrip()
    if "\t" not in cells:
        cells = _GAP.sub("\t", cells)
    whole = _BOLD_LINE.fullmatch(words)
    return _Line(number, whole["words"] if whole else words, indent, "\f" in raw, cells.count("\t"), cells)


class _Reader:
    def __init__(self, lines: Sequence[_Line]) -> None:
        self._lines = lines
        self._width = _wrap_width(lines)
        self._levels = Levels()
        self._last_number = 0
        """Of the item right above, if it is one of a numbered list."""
        self._listing = False
        """The line above ends with a colon, or is one of the short lines below such a line."""

    def blocks(self) -> list[Block]:
        found: list[Block] = []
        at = 0
        while at < len(self._lines):
            if not self._lines[at].text:
                at += 1
                continue
            block = self._block(at)
            if block.kind != "item":
                self._levels.close()
            self._last_number = block.number
            leads_on = block.text.endswith(":") and not why_dropped(block.text)
            self._listing = leads_on or (self._listing and not ends_sentence(block.text))
            found.append(block)
            at += block.text.count("\n") + 1
        return found

    def _block(self, at: int) -> Block:
        line = self._lines[at]
        if why := self._nothing(at):
            return Block(kind="paragraph", line=line.number, text=line.text, drop=why)
        if rows := self._table(at):
            return self._table_block(at, rows)
        underlined = self._underlined(at)
        if underlined or self._is_heading(at):
            return Block(
                kind="heading", line=line.number, text=line.text, level=underlined or numbered_depth(line.text)
            )
        item = self._item(at)
        last = self._last_line(at)
        text = "\n".join(one.text for one in self._lines[at : last + 1])
        if item is None:
            return Block(kind="paragraph", line=line.number, text=text)
        if not item.words and last == at:
            return Block(kind="paragraph", line=line.number, text=line.text, drop=said("a bullet without words"))
        level = self._levels.level(line.indent, item)
        words = item.words + text[len(line.text) :]
        return Block(
            kind="item", line=line.number, text=words, level=level, ordered=item.number > 0, number=item.number
        )

    # ---- lines that say nothing ---------------------------------------------------------------------------

    def _nothing(self, at: int) -> str:
        line = self._lines[at]
        if _DRAWN.match(line.text) and not BULLET.fullmatch(line.text):
            return said("a drawn line")
        if _PAGE.match(line.text):
            return said("the number of a page")
        begins = line.page_begins or any(one.page_begins for one in self._lines[at + 1 : at + 3])
        return said("the number of a page") if begins and _LONE_NUMBER.match(line.text) else ""

    # ---- headings -----------------------------------------------------------------------------------------

    def _underlined(self, at: int) -> int:
        below = self._text(at + 1)
        line = self._lines[at].text
        if not _UNDERLINE.fullmatch(below) or self._text(at - 1) or not 1 <= len(line) <= 100 or self._item(at):
            return 0
        return 1 if below[0] == "=" else 2

    def _is_heading(self, at: int) -> bool:
        line = self._lines[at]
        item = self._item(at)
        following = next((index for index in range(at + 1, len(self._lines)) if self._lines[index].text), None)
        if following is None or (item is not None and not self._may_head(at, item, self._item(following))):
            return False
        around = Around(self._text(at - 1), self._text(at + 1), self._lines[following].text)
        if around.below and self._joins(at):
            return False
        is_item = self._item(following) is not None or "\t" in self._lines[following].text
        return is_heading(line.text, around, listing=self._listing and item is None, is_item=is_item)

    def _may_head(self, at: int, item: Item, below: Item | None) -> bool:
        """Whether a numbered line may be a heading, "2. Keep moving", rather than one of a list."""
        if item.number == 0:
            return False
        if item.number == self._last_number + 1 > 1:
            return False
        if self._stands_over_text(at, item):
            return True
        if below is not None and below.number:
            return False
        words = self._text(at + 1)
        if not words:
            return not self._text(at - 1)
        over = len(words) > _SHORT or (ends_sentence(words) and len(words) > len(item.words))
        return over and below is None and len(item.words.split()) < 9 and not ends_sentence(item.words)

    def _stands_over_text(self, at: int, item: Item) -> bool:
        """ "2. Treatment" with text right below; a numbered step goes on in lines that are indented, or in none."""
        above, below = self._text(at - 1), self._text(at + 1)
        told = part_of(item.words) == "references" or item.words.endswith("?") or is_usual(item.words)
        if not below or self._lines[at + 1].indent > self._lines[at].indent or (above and not ends_sentence(above)):
            return False
        following = self._item(at + 1)
        numbered = following is not None and following.number > 0
        return (told or not above) and (not numbered or part_of(item.words) == "references") and not below[0].islower()

    # ---- paragraphs and items -----------------------------------------------------------------------------

    def _last_line(self, at: int) -> int:
        """The last line of the paragraph or item that begins here."""
        first = at
        while self._joins(at) or self._hangs(first, at):
            at += 1
        return at

    def _joins(self, at: int) -> bool:
        """Whether the next line goes on with the sentence of this one."""
        line, below = self._lines[at].text, self._text(at + 1)
        if not below or self._begins_block(at + 1):
            return False
        wrapped = self._width and len(line) + self._lines[at].indent + 1 + len(below.split()[0]) > self._width
        open_end = not (ends_sentence(line) or self._listing) and self._item(at) is None
        goes_on = below[0].islower() and open_end and (len(line) > _SHORT or self._is_wrapped_short(at))
        dangles = len(line) > _SHORTEST and not self._listing and bool(_DANGLES.search(line))
        return bool(wrapped and len(line) <= _WIDEST) or goes_on or dangles

    def _is_wrapped_short(self, at: int) -> bool:
        """A short line within a sentence: something longer, or the end of a sentence, stands right beside it."""
        beside = [self._text(at - 1), self._text(at + 1)]
        words = self._lines[at].text.split()
        return (
            any(ends_sentence(text) or len(text) > _SHORT for text in beside)
            and len(words) > 3
            and not self._text(at).endswith((":", ";"))
        )

    def _hangs(self, first: int, at: int) -> bool:
        """The next line is indented as deep as the words of the item that began on `first`."""
        if (
            at + 1 >= len(self._lines)
            or self._item(first) is None
            or not self._text(at + 1)
            or self._begins_block(at + 1)
        ):
            return False
        sign = self._item(first)
        lone = sign is not None and not sign.words and at == first
        return lone or self._lines[at + 1].indent > self._lines[first].indent

    def _begins_block(self, at: int) -> bool:
        line = self._lines[at]
        if self._item(at) is not None or line.page_begins or self._nothing(at):
            return True
        if is_usual(line.text) and line.text[:1].isupper() and ends_sentence(self._text(at - 1)):
            return True
        return (
            read_labels(line.text) is not None
            or is_open(line.text)
            or (is_about_rights(line.text) and (line.text[:1] in "©(C" or ends_sentence(self._text(at - 1))))
            or (is_disclaimer(line.text) and ends_sentence(self._text(at - 1)))
            or begins_statement(line.text)
        )

    def _item(self, at: int) -> Item | None:
        line = self._lines[at]
        item = item_of(line.text)
        if item is not None and item.sign in {"\u2013", "\u2014"} and not self._has_neighbour(at, item.sign):
            return None  # an aside, or who said the words above
        if item is not None and item.sign == "*" and self._is_footnote(at):
            return None
        if item is None and (small := SMALL_O.match(line.text)):
            beside = [self._lines[near].text for near in (at - 1, at + 1) if 0 <= near < len(self._lines)]
            if line.indent or any(SMALL_O.match(text) or BULLET.match(text) for text in beside):
                return Item(small["words"], "o", 0)
        return item

    def _is_footnote(self, at: int) -> bool:
        """A star that leads here from the text above, and no list of stars."""
        above = (self._lines[near].text for near in range(max(0, at - 60), at))
        return not self._has_neighbour(at, "*") and any(_STARRED.search(text) for text in above)

    def _has_neighbour(self, at: int, sign: str) -> bool:
        """The nearest lines that are not blank begin with the same sign, one of them at least."""
        above = next((line.text for line in self._lines[max(0, at - 3) : at][::-1] if line.text), "")
        below = next((line.text for line in self._lines[at + 1 : at + 4] if line.text), "")
        return above.startswith(sign) or below.startswith(sign)

    # ---- tables -------------------------------------------------------------------------------------------

    def _table(self, at: int) -> int:
        """How many lines of a table begin here: two at least, with as many tabs each."""
        tabs = self._lines[at].tabs
        if (
            not tabs
            or self._item(at)
            or read_labels(self._lines[at].text)
            or (at > 0 and self._lines[at - 1].tabs == tabs)
        ):
            return 0
        rows = len(
            list(
                takewhile(
                    lambda line: line.tabs == tabs and bool(line.text) and not read_labels(line.text), self._lines[at:]
                )
            )
        )
        inside = any(line.cells.strip().count("\t") == tabs for line in self._lines[at : at + rows])
        return rows if rows > 1 and inside else 0

    def _table_block(self, at: int, count: int) -> Block:
        rows = [
            [escape(cell.strip()) or " " for cell in line.cells.split("\t")] for line in self._lines[at : at + count]
        ]
        rows.insert(1, ["---"] * len(rows[0]))
        markdown = "\n".join(f"| {' | '.join(row)} |" for row in rows)
        text = "\n".join(line.text for line in self._lines[at : at + count])
        return Block(kind="table", line=self._lines[at].number, text=text, markdown=markdown)

    def _text(self, at: int) -> str:
        return self._lines[at].text if 0 <= at < len(self._lines) else ""


def _wrap_width(lines: Sequence[_Line]) -> int:
    """The width at which the page was wrapped; 0 if each line is a paragraph."""
    inside = [(line, below) for line, below in pairwise(lines) if line.text and below.text]
    lengths = sorted(len(line.text) + line.indent for line, _ in inside)
    fitting = [length for length in lengths if length <= _WIDEST]
    if len(lengths) < 3 or len(fitting) < 0.8 * len(lengths) or not fitting or fitting[-1] < _NARROWEST:
        return 0
    width = fitting[-1]
    full = sum(length > 0.8 * width for length in fitting)
    if full >= 0.4 * len(fitting):
        return width
    broken = [(line, below) for line, below in inside if _is_broken(line.text, below.text)]
    at_width = [line for line, below in broken if len(line.text) + line.indent + len(below.text.split()[0]) >= width]
    return width if len(at_width) > 1 and len(at_width) == len(broken) and len(fitting) == len(lengths) else 0


def _is_broken(line: str, below: str) -> bool:
    """A sentence surely goes on in the next line."""
    return below[0].islower() and not ends_sentence(line) and item_of(below) is None
