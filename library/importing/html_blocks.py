# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""An element of HTML -> blocks: what a person reads in it, and the same words as Markdown of ours.

An allow-list: emphasis, links, lists, tables, quotes and pictures are carried over, of every other tag only the words.
Scripts, styles and what is hidden never arrive; menus, forms and buttons arrive as dropped, with the reason. Nothing is
ever loaded. Which blocks are the article is `web_page`'s question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from lxml.etree import _Element
from msgspec.structs import replace

from library.importing.html_places import Item, Place, entered, is_silent
from library.importing.html_tables import has_header, is_table, rows_of, table_markdown
from library.importing.page import Block, BlockKind
from library.importing.runs import (
    BREAK,
    Run,
    escape_within,
    lines_of,
    markdown_of,
    raised,
    shown_plainly,
    text_of,
    visible,
)
from library.sentences import said

Pictures = Callable[[str], tuple[str, str]]
"""The address that a page gives of a picture -> the name under which it is kept and "", or "" and why it is not."""

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table "
    "tbody td tfoot th thead tr ul caption".split()
)
_APART = frozenset(("button", "textarea", "select", "label"))
"""Words in these do not run on from the words before, although they may stand on the same line."""
_BULLET = re.compile(r"[•·▪◦‣●○■∙*–—-]\s+(?=\S)|[•▪◦‣●]")
_LONGEST_HEADING = 70
_NO_HEADING = re.compile(r"[.;,]$|^(by|von|por|par)\s", re.IGNORECASE)
_SIZES_OF_NOTHING = frozenset(("0", "1"))
"""Pictures that only count visitors are one point wide."""
_WITHIN_ITEMS = frozenset(("p", "div", "dd", "dt", "address", "section"))


class Placed(NamedTuple):
    """A block, the element whose text (or, if `tail`, the text behind it) begins it, and how much of it is links."""

    block: Block
    element: _Element
    tail: bool = False
    linked: float = 0.0


class _Words(NamedTuple):
    run: Run
    drop: str
    in_link: bool
    element: _Element
    tail: bool


def no_pictures(address: str) -> tuple[str, str]:
    return "", said("pictures of this page are not taken in")


def blocks_of(element: _Element, pictures: Pictures = no_pictures) -> list[Block]:
    """The blocks of an element; their lines count from 1, as `page_lines` writes them."""
    return [placed.block for placed in placed_blocks(element, pictures)]


def placed_blocks(element: _Element, pictures: Pictures = no_pictures) -> list[Placed]:
    """As `blocks_of`; each with its place in the tree."""
    walk = _Walk(pictures)
    walk.visit(element, Place())
    walk.flush(Place())
    blocks = number_lines(placed.block for placed in walk.found)
    return [placed._replace(block=block) for placed, block in zip(walk.found, blocks, strict=True)]


def page_lines(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The page as text: each block on the lines that it names, a blank line where none stands."""
    lines: list[str] = []
    for block in blocks:
        lines.extend([""] * (block.line - 1 - len(lines)))
        number = f"{block.number}. " if block.number else ""
        lines.extend(f"{number}{shown_plainly(block.text)}".split("\n"))
    return tuple(lines)


def number_lines(blocks: Iterable[Block]) -> list[Block]:
    """Items that follow each other stand on lines that do, as on the page; other blocks have a blank line between."""
    numbered: list[Block] = []
    line = 1
    for block in blocks:
        if numbered and not (numbered[-1].kind == block.kind == "item"):
            line += 1
        numbered.append(replace(block, line=line))
        line += block.text.count("\n") + 1
    return numbered


class _Walk:
    """Goes through the tree once, gathers words and writes a block wherever one ends."""

    def __init__(self, pictures: Pictures) -> None:
        self.found: list[Placed] = []
        self._words: list[_Words] = []
        self._pictures = pictures

    def visit(self, element: _Element, place: Place) -> None:
        tag = element.tag
        if is_silent(element):
            return
        if tag == "br":
            self._line_ends(place, element)
        elif tag == "img":
            self._picture(element, place)
        elif tag == "table" and is_table(element):
            self._table(element, entered(element, place))
        elif tag == "sup" and not place.raised:
            self._superscript(element, place._replace(raised=True))
        else:
            self._inside(element, tag, place)

    def flush(self, place: Place) -> None:
        """A block of the words that were gathered; what is dropped among them stands behind it."""
        words, self._words = self._words, []
        kept = [word for word in words if not word.drop]
        self._write(kept, place)
        for reason, group in groupby((word for word in words if word.drop), lambda word: word.drop):
            self._write(list(group), place._replace(drop=reason))

    def _inside(self, element: _Element, tag: str, place: Place) -> None:
        inner = entered(element, place)
        if tag in _BLOCKS:
            self._end_of_block(tag, place)
        elif tag in _APART:
            self._add(Run(" "), inner, element)
        self._text(element.text, inner, element)
        number = _integer(element.get("start"), 1)
        for child in element:
            if child.tag == "li":
                number = _integer(child.get("value"), number)
                item = Item(max(inner.depth, 0), number if inner.ordered else None)
                self.visit(child, inner._replace(item=item))
                number += 1
            else:
                self.visit(child, inner)
            self._text(child.tail, inner, child, tail=True)
        if tag in _BLOCKS:
            self._end_of_block(tag, inner)
        elif tag in _APART:
            self._add(Run(" "), inner, element)

    def _end_of_block(self, tag: str, place: Place) -> None:
        """Paragraphs of one item stay one block, on lines of their own."""
        if place.item is not None and not place.item.written and not place.heading and tag in _WITHIN_ITEMS:
            self._words.extend(word._replace(run=BREAK) for word in self._words[-1:])
        else:
            self.flush(place)

    def _line_ends(self, place: Place, element: _Element) -> None:
        """A second one in a row is the end of a paragraph."""
        before = next((word.run for word in reversed(self._words) if word.run.breaks or word.run.text.strip()), None)
        if before == BREAK and place.item is None and not place.heading:
            self.flush(place)
        else:
            self._add(BREAK, place, element)

    def _text(self, text: str | None, place: Place, element: _Element, *, tail: bool = False) -> None:
        for number, line in enumerate(text.splitlines() if text and place.kept_lines else [text or ""]):
            if number:
                self._line_ends(place, element)
            if line:
                self._add(Run(visible(line), place.mark, place.href), place, element, tail=tail)

    def _add(self, run: Run, place: Place, element: _Element, *, tail: bool = False) -> None:
        self._words.append(_Words(run, place.drop, place.in_link, element, tail))

    def _superscript(self, element: _Element, place: Place) -> None:
        begin = len(self._words)
        self._inside(element, "sup", place)
        inside = self._words[begin:]
        text = "".join(word.run.text for word in inside)
        if raised(text) != text:
            self._words[begin:] = [inside[0]._replace(run=Run(raised(text)))]

    def _picture(self, element: _Element, place: Place) -> None:
        address = element.get("src") or ""
        words = " ".join(visible(element.get("alt") or "").split())
        if not address or {element.get("width"), element.get("height")} & _SIZES_OF_NOTHING:
            return
        self.flush(place)
        name, reason = self._pictures(address)
        text = words or _file_name(address)
        block = Block(kind="picture", line=1, text=text, markdown=f"![{escape_within(words)}]({name})" if name else "")
        self.found.append(Placed(replace(block, drop=place.drop or reason), element, tail=True))

    def _table(self, element: _Element, place: Place) -> None:
        self.flush(place)
        cells: list[Placed] = []
        aside: list[Placed] = []
        read: dict[_Element, tuple[str, str]] = {}
        rows = [[self._cell(cell, place, cells, aside, read) for cell in row] for row in rows_of(element)]
        for caption in element.iterchildren("caption"):
            self.visit(caption, place)
        if cells:
            text = "\n".join(line for row in rows if (line := "\t".join(text for text, _ in row).strip("\t")))
            markdown = table_markdown([[markdown for _, markdown in row] for row in rows], has_header(element))
            linked = sum(cell.linked * len(cell.block.text) for cell in cells) / len(text)
            block = Block(kind="table", line=1, text=text, markdown=markdown, drop=place.drop)
            self.found.append(cells[0]._replace(block=block, linked=linked))
        self.found.extend(aside)

    def _cell(
        self,
        cell: _Element | None,
        place: Place,
        cells: list[Placed],
        aside: list[Placed],
        read: dict[_Element, tuple[str, str]],
    ) -> tuple[str, str]:
        """Text and Markdown of a cell, on one line; pictures and what is dropped go `aside`.

        A cell that reaches down is said in each row of the Markdown: a dose must not lose its "how often".
        """
        if cell is None:
            return "", ""
        if cell in read:
            return "", read[cell][1]
        walk = _Walk(self._pictures)
        inner = Place(drop=place.drop, in_article=True)
        walk.visit(cell, inner)
        walk.flush(inner)
        kept = [one for one in walk.found if one.block.kind != "picture" and one.block.drop == place.drop]
        aside.extend(one for one in walk.found if one not in kept)
        cells.extend(kept)
        read[cell] = _one_line(one.block.text for one in kept), _one_line(one.block.markdown for one in kept)
        return read[cell]

    def _write(self, words: Sequence[_Words], place: Place) -> None:
        lines = lines_of(_sensible(word.run) for word in words)
        if not lines:
            return
        count = sum(len(word.run.text.strip()) for word in words)
        linked = sum(len(word.run.text.strip()) for word in words if word.in_link) / max(count, 1)
        begin = next(word for word in words if word.run.text.strip())
        for block in _written(lines, place):
            self.found.append(Placed(block, begin.element, begin.tail, linked))


def _written(lines: list[list[Run]], place: Place) -> Iterator[Block]:
    """One block, or several where lines of a paragraph are items by their bullets."""
    item = place.item
    if place.heading:
        words = " ".join(text_of(line) for line in lines)
        markdown = escape_within(words)
        yield Block(kind="heading", line=1, text=words, markdown=markdown, level=place.heading, drop=place.drop)
    elif item is not None and not item.written:
        item.written = True
        ordered, number = item.number is not None, item.number or 0
        text = "\n".join(map(text_of, lines))
        block = Block(kind="item", line=1, text=text, markdown=markdown_of(lines))
        yield replace(block, level=item.level, ordered=ordered, number=number, drop=place.drop)
    elif item is None and not place.quote and not place.term and _is_heading(lines):
        words = text_of(lines[0])
        yield Block(kind="heading", line=1, text=words, markdown=escape_within(words), drop=place.drop)
    else:
        if not (place.quote or place.term or item) and len(lines) > 1 and _is_heading(lines[:1]):
            yield from _written(lines[:1], place)
            lines = lines[1:]
        for bulleted, group in _bulleted(lines):
            kind: BlockKind = "item" if bulleted else "quote" if place.quote else "paragraph"
            text = "\n".join(map(text_of, group))
            yield Block(kind=kind, line=1, text=text, markdown=markdown_of(group), drop=place.drop)


def _bulleted(lines: list[list[Run]]) -> Iterator[tuple[bool, list[list[Run]]]]:
    """Lines that begin with a bullet, each alone and without it; other lines together."""
    for bulleted, group in groupby(
        lines, lambda line: bool(_BULLET.match(line[0].text)) and bool(_without_bullet(line))
    ):
        if bulleted:
            yield from ((True, [_without_bullet(line)]) for line in group)
        else:
            yield False, list(group)


def _without_bullet(line: list[Run]) -> list[Run]:
    first = line[0]._replace(text=_BULLET.sub("", line[0].text, count=1))
    return next(iter(lines_of([first, *line[1:]])), [])


def _is_heading(lines: list[list[Run]]) -> bool:
    """A short line that is bold as a whole, where the page has no better mark-up."""
    text = text_of(lines[0])
    bold = len(lines) == 1 and all(run.mark == "**" for run in lines[0])
    return bold and len(text) <= _LONGEST_HEADING and not _NO_HEADING.search(text)


def _sensible(run: Run) -> Run:
    """A number or a sign that is a link leads from a citation to its reference: no address is kept."""
    return run if not run.href or any(sign.isalpha() for sign in run.text) else run._replace(href="")


def _one_line(parts: Iterable[str]) -> str:
    """Items and paragraphs of a cell behind each other."""
    joined = ""
    for part in parts:
        line = " ".join(part.split())
        joined += line if not joined else f" {line}" if joined[-1] in ".:;,!?" else f"; {line}"
    return joined


def _file_name(address: str) -> str:
    return (
        "a picture"
        if address.startswith("data:")
        else visible(address.partition("?")[0].rpartition("/")[2]) or "a picture"
    )


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else otherwise
