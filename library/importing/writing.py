# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Blocks -> the Markdown of an article's body: the same words, nothing of them taken for mark-up, never HTML.

Headings begin at ## and skip no level. A section whose heading says what it is about gets its aspect in braces. What is
one paragraph on the page is one line here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from library.importing.citation_marks import link_marks
from library.importing.page import Block
from library.importing.runs import escape
from library.importing.usual_headings import aspect_of
from library.models import CitationKey
from library.tree import HELP

_STEP = "    "
_OURS = re.compile(r"(?<!\\)\[@[^\]]*\]")
_KEY = re.compile(r"@([A-Za-z0-9](?:[\w:.+/-]*\w)?)")
_MARKED = re.compile(r"(?<!\\)\{[#.:][^{}]*\}$")
_IDS = {"when-to-get-help": "get-help"}
_DEEPEST = 6


class Writer:
    """Writes one body, block by block."""

    def __init__(self, keys: Mapping[int, CitationKey], level: int = 2, *, spaced: bool = False) -> None:
        """`level` is that of headings of which the page does not say it; `spaced` is for `link_marks`."""
        self._spaced = spaced
        self._keys = keys
        self._level = level
        self._lines: list[str] = []
        self._levels: list[int] = []
        self._ids: set[str] = set()
        self._list: list[tuple[bool, int]] = []
        """Of each level of the open list: is it numbered, its last number."""
        self.cited: dict[CitationKey, None] = {}
        self.unknown: list[tuple[str, int]] = []
        """Marks without a reference, and the line of their block."""
        self._help_begins: list[int] = []
        """Where the sections at the end that say when to get help begin, as long as none follows that does not."""
        self._help_level = 0

    def add(self, block: Block) -> None:
        markdown = self._linked(block)
        if block.kind == "item":
            self._item(block, markdown)
            return
        self._list = []
        if block.kind == "heading":
            markdown = self._heading(block, markdown)
        elif block.kind == "quote":
            markdown = "\n".join(f"> {line}" for line in markdown.split("\n"))
        self._lines += [markdown, ""]

    def body(self) -> str:
        return "\n".join(self._lines).strip("\n") + "\n" if self._lines else ""

    def cite_below(self, words: str, keys: Sequence[CitationKey]) -> None:
        """Marks of references that the text does not cite, behind the words that stand over them on the page.

        So a page that only lists its sources keeps them: what nothing cites would not be shown or printed. They stand
        below the last section that does not say when to get help: nothing may stand between a reader and that.
        """
        marks = f"[{'; '.join(f'@{key}' for key in keys)}]"
        lead = f"{escape(words)}: " if words else ""
        at = (self._help_begins and self._help_begins[0]) or len(self._lines)
        self._lines[at:at] = [f"{lead}{marks}", ""]
        self._help_begins = [line + 2 for line in self._help_begins]

    def _linked(self, block: Block) -> str:
        linked = link_marks(block.markdown or as_markdown(block.text), self._keys, spaced=self._spaced)
        known = (CitationKey(key) for marks in _OURS.findall(linked.text) for key in _KEY.findall(marks))
        self.cited.update(dict.fromkeys((*known, *linked.cited)))
        self.unknown += [(mark, block.line) for mark in linked.unknown]
        return linked.text

    def _heading(self, block: Block, markdown: str) -> str:
        wanted = block.level or self._level
        while self._levels and self._levels[-1] >= wanted:
            self._levels.pop()
        self._levels.append(wanted)
        level = min(len(self._levels) + 1, _DEEPEST)
        self._note_help(block.text, level)
        text = re.sub(r"#+$", lambda hashes: "".join(f"\\{sign}" for sign in hashes[0]), markdown.replace("\n", " "))
        aspect = aspect_of(block.text) if level == 2 and not _MARKED.search(markdown) else ""
        return f"{'#' * level} {text}{self._marked(aspect)}"

    def _note_help(self, heading: str, level: int) -> None:
        if aspect_of(heading) == HELP:
            self._help_begins.append(len(self._lines))
            self._help_level = min(level, self._help_level or level)
        elif level <= self._help_level:
            self._help_begins, self._help_level = [], 0

    def _marked(self, aspect: str) -> str:
        if not aspect:
            return ""
        wanted = name = _IDS.get(aspect, aspect)
        number = 2
        while name in self._ids:
            name = f"{wanted}-{number}"
            number += 1
        self._ids.add(name)
        return f" {{#{name} .{aspect}}}"

    def _item(self, block: Block, markdown: str) -> None:
        if self._list and self._lines:
            self._lines.pop()  # the blank line below the item before
        level = min(block.level, len(self._list), _DEEPEST)
        del self._list[level + 1 :]
        fresh = level == len(self._list)
        if not fresh and self._list[level][0] != block.ordered:
            if not level:
                self._lines.append("")
            fresh = True
            del self._list[level:]
        if fresh:
            self._list.append((block.ordered, (block.number or 1) - 1))
        number = self._list[level][1] + 1
        self._list[level] = (block.ordered, number)
        sign = f"{number}." if block.ordered else "-"
        indent = _STEP * level
        inner = f"\n{indent}{_STEP}".join(markdown.split("\n"))
        self._lines += [f"{indent}{sign} {inner}", ""]


def as_markdown(text: str) -> str:
    """The words of a block as one line of Markdown that shows exactly them."""
    return escape(" ".join(text.split()))
