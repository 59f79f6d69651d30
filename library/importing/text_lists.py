# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Lists in plain text: what begins an item, how deep it lies, and short lines below a colon that are items too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from library.importing.boilerplate import why_dropped
from library.importing.heading_form import ends_sentence
from library.importing.page import Block
from library.importing.usual_headings import is_usual

BULLET = re.compile(r"(?P<sign>[•▪◦‣●○■□∙⁃➢►✓✔\uf0b7\uf0a7]|[-*+–—·](?=\s)|o(?=\t|\s{2}))\s*(?P<words>.*)$")
SMALL_O = re.compile(r"(?P<sign>o)\s(?P<words>.+)$")
_NUMBER = re.compile(r"\(?(?P<number>\d{1,3})[.)]\s+(?P<words>\S.*)$")
_NESTED_SIGNS = frozenset("o◦○–—-")
_LONGEST = 120
_ANNOUNCED = re.compile(
    r"\b(?:the following|these are|los siguientes|las siguientes|les suivants|os seguintes)\b", re.IGNORECASE
)


class Item(NamedTuple):
    """What begins an item: its words on that line, its sign ("" of a numbered one), its number or 0."""

    words: str
    sign: str
    number: int


def item_of(text: str) -> Item | None:
    if found := BULLET.match(text):
        return Item(found["words"], found["sign"], 0)
    if found := _NUMBER.match(text):
        return Item(found["words"], "", int(found["number"])) if int(found["number"]) else None
    return None


class Levels:
    """How deep items lie, by their indent or by a sign that stands for lists in lists."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []
        """The lists that the last item stands in, outermost first: indent and sign."""

    def close(self) -> None:
        self._open = []

    def level(self, indent: int, item: Item) -> int:
        """From 0; `indent` of the item's line."""
        sign = "1" if item.number else item.sign
        while self._open and self._open[-1][0] > indent:
            self._open.pop()
        same = [level for level, (depth, known) in enumerate(self._open) if depth == indent and known == sign]
        if same:
            del self._open[same[-1] + 1 :]
        elif not self._open or self._open[-1][0] < indent or self._is_nested(sign):
            self._open.append((indent, sign))
        else:
            outermost = next(level for level, (depth, _) in enumerate(self._open) if depth == indent)
            self._open[outermost:] = [(indent, sign)]
        return len(self._open) - 1

    def _is_nested(self, sign: str) -> bool:
        return sign in _NESTED_SIGNS and self._open[-1][1] not in _NESTED_SIGNS | {"1"}


def lists_after_colons(blocks: Sequence[Block]) -> list[Block]:
    """Short lines below "Call if you have:" are items, up to the first that ends a sentence or stands apart."""
    found: list[Block] = []
    at = 0
    while at < len(blocks):
        found.append(blocks[at])
        at += 1
        above = blocks[at - 1]
        announced = above.kind == "paragraph" and bool(_ANNOUNCED.search(above.text))
        if above.kind not in {"paragraph", "heading"} or not (above.text.endswith(":") or announced):
            continue
        if why_dropped(above.text):
            continue
        run = _short_lines(blocks, at)
        if len(run) > (1 if above.text.endswith(":") else 2):
            found += [replace(block, kind="item") for block in run]
            at += len(run)
    return found


def _short_lines(blocks: Sequence[Block], at: int) -> list[Block]:
    """Lines without a blank one between them, or three at least with one between all; one may stand above the first."""
    run: list[Block] = []
    end = gap = 0
    for block in blocks[at:]:
        if len(run) == 1:
            gap = block.line - end
        if run and (block.line - end != gap or gap > 1):
            break
        if block.kind != "paragraph" or block.drop or len(block.text) > _LONGEST or ends_sentence(block.text):
            break
        if is_usual(block.text) and not block.text[0].islower():
            break
        run.append(block)
        end = block.line + block.text.count("\n") + 1
    return run if len(run) > 1 + gap else []
