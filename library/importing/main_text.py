# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which blocks of a web page are its article: readability's opinion, and where we do not follow it.

Each block's first letters get a sign of their own; the blocks whose signs are found in what readability leaves are the
article. What it leaves out in the midst of the article comes back, and so does what states facts about it: references,
credits, dates, rights, disclaimers. This is the only file that imports readability.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from itertools import islice

from lxml.etree import _Element, tostring
from lxml.html import HtmlElement
from msgspec.structs import replace
from readability import Document
from readability.readability import Unparseable

from library.importing.facts import states_a_fact
from library.importing.html_blocks import Placed
from library.importing.html_places import MAY_STATE_FACTS
from library.importing.page import Block
from library.importing.runs import visible
from library.importing.usual_headings import part_of
from library.sentences import said

NO_PART = said("not part of the article's text")
_SIGNS = 0xF0000
"""A plane of letters that are nobody's: one for each block."""
_MOST_BLOCKS = 0xFFF0
_MOST_BYTES = 2**21
"""Of HTML; readability takes seconds for more, and a page of this length is all article."""
_MOSTLY_LINKS = 0.5
_NOTE = re.compile(r"_?(?:ftn|edn|fn|en|footnote|endnote|cite_note|reference|ref|note)[-_:]?\d{1,3}", re.IGNORECASE)
_KEPT_ATTRIBUTES = {"class", "id"}

_STRUCTURAL = ("references", "credits", "revised", "reviewed", "published", "disclaimer", "author")


def without_strangers(page: HtmlElement, placed: Sequence[Placed], title: str) -> list[Placed]:
    """The blocks of a page, those that are no part of its article dropped with the reason.

    Changes the page: it is of no use afterwards.
    """
    chosen = _opinion(page, placed)
    if not any(chosen):
        return list(placed)
    first, last = chosen.index(True), len(chosen) - 1 - chosen[::-1].index(True)
    home = _home(placed[first].element, placed[last].element)
    begin = next((number for number, one in enumerate(placed) if one.block.text == title), 0)
    found: list[Placed] = []
    in_references = False
    for number, one in enumerate(placed):
        if one.block.kind == "heading":
            in_references = part_of(one.block.text) in _STRUCTURAL
        around = first < number < last or (home is not None and home in one.element.iterancestors())
        links = one.linked > _MOSTLY_LINKS and (number < begin or not chosen[number])
        stays = not links and (chosen[number] or around or one.block.text == title)
        found.append(one._replace(block=_judged(one.block, stays or in_references or _is_note(one.element))))
    return found


def _judged(block: Block, stays: bool) -> Block:
    if block.drop in {"", *MAY_STATE_FACTS} and states_a_fact(block):
        return replace(block, drop="")
    return block if block.drop or stays else replace(block, drop=NO_PART)


def _is_note(element: _Element) -> bool:
    """What a mark in the text leads to, by the names that writing programs give such notes."""
    around = (element, *islice(element.iterancestors(), 4))
    return any(_NOTE.fullmatch(one.get("id") or "") for one in around)


def _home(first: _Element, last: _Element) -> _Element | None:
    """The innermost element that says it holds an article, and holds both."""
    around = set(last.iterancestors("article", "main"))
    return next((element for element in first.iterancestors("article", "main") if element in around), None)


def _opinion(page: HtmlElement, placed: Sequence[Placed]) -> list[bool]:
    """Whether readability takes each block for the article; all False where it has no opinion."""
    nothing = [False] * len(placed)
    if len(placed) > _MOST_BLOCKS or len(tostring(page)) > _MOST_BYTES:
        return nothing
    for element in page.iter("*"):
        for name in set(element.attrib) - _KEPT_ATTRIBUTES:
            del element.attrib[name]
    for number, one in enumerate(placed):
        sign = chr(_SIGNS + number)
        if one.tail:
            one.element.tail = sign + _writable(one.element.tail)
        else:
            one.element.text = sign + _writable(one.element.text)
    logging.getLogger("readability.readability").disabled = True  # it prints a trace where it has no opinion
    try:
        left = set(_Extractor(page).summary())
    except Unparseable:
        return nothing
    return [chr(_SIGNS + number) in left and not one.block.drop for number, one in enumerate(placed)]


def _writable(text: str | None) -> str:
    """lxml reads form feeds and does not write them."""
    return visible(text or "").replace("\f", " ")


class _Extractor(Document):  # type: ignore[misc]
    """Readability without its last step, which only takes attributes away, and takes minutes for some."""

    def get_clean_html(self) -> str:
        return tostring(self.html, encoding="unicode")
