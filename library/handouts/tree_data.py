# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The tree of a text as plain data for the template: its tags are those of `tree.Node`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import Any

from library.models import CitationKey
from library.reading import Reading
from library.tree import Node, Section, citation_keys, plain_text, walk
from library.wording import Words

LONGEST_UNBROKEN = 34
"""Characters after which a word without spaces (an address, a DOI) may be broken."""
_LONG_WORD = re.compile(rf"[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff]{{{LONGEST_UNBROKEN},}}")


class TreeWriter:
    """Nodes -> lists and dicts. `numbers` are those of the references, `printed` those that stand on the paper."""

    def __init__(
        self, reading: Reading, words: Words, numbers: Mapping[CitationKey, int], printed: Collection[int]
    ) -> None:
        self._reading = reading
        self._words = words
        self._numbers = numbers
        self._printed = printed

    def blocks(self, section: Section) -> list[Any]:
        """The blocks of a section; a line that leads into a list is marked, so that it does not stay behind."""
        written = [self.node(block) for block in section.blocks]
        for block, following in pairwise(written):
            if block["tag"] == "paragraph" and following["tag"] == "list":
                block["leads"] = True
        return written

    def node(self, node: Node) -> Any:
        written: dict[str, Any] = {"tag": node.tag, **node.attributes}
        if node.tag == "cite":
            numbers = sorted(self._numbers[key] for key in citation_keys(node))
            written["numbers"] = [number for number in numbers if number in self._printed]
        elif node.tag in {"figure", "image"}:
            known = node.get("src") in self._reading.pictures
            written["file"] = picture_name(self._reading, node.get("src")) if known else ""
            written["dots"] = self._reading.window_width(node.get("src"))
            written["missing"] = self._words.picture_missing.format(alt=node.get("alt"))
        elif node.tag == "callout":
            written["title"] = node.get("title") or self._words.callouts[node.get("kind")]
        elif node.tag == "row":
            written["letters"] = [_letters(cell) for cell in node.children if isinstance(cell, Node)]
        elif node.tag == "table":
            written |= table_shape(node)
        written["children"] = [
            breakable(child) if isinstance(child, str) else self.node(child) for child in node.children
        ]
        return written


def picture_name(reading: Reading, src: str) -> str:
    """A picture of one language of a handout: the other may come from another pack."""
    return f"{reading.article.language}/{src}"


def table_shape(table: Node) -> dict[str, Any]:
    """Width shares of the columns, and the longest word of each, which must fit into it unbroken."""
    rows = [row for row in table.children if isinstance(row, Node)]
    texts = [[plain_text(cell) for cell in row.children if isinstance(cell, Node)] for row in rows]
    columns = max((len(row) for row in texts), default=0)
    cells = [[row[column] for row in texts if column < len(row)] for column in range(columns)]
    longest = [max((word for cell in column for word in cell.split()), key=len, default="") for column in cells]
    shares = [max(1, sum(map(len, column))) for column in cells]
    return {"columns": columns, "shares": shares, "longest": longest}


def breakable(text: str) -> str:
    """Zero-width spaces inside very long words, so that none runs over the edge of the paper.

    Scripts without spaces are left to Typst, which knows their words.
    """
    return _LONG_WORD.sub(lambda word: re.sub(r"([/._-]+|[^\s/._-]{30})(?=\S)", "\\1\u200b", word[0]), text)


def _letters(cell: Node) -> int:
    """How many letters a cell holds; a picture counts as more than a page of them."""
    pictures = any(node.tag in {"image", "figure"} for node in walk(cell.children))
    return 100_000 if pictures else len(plain_text(cell))
