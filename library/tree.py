# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The tree of an article's text: what screen, paper, search and check all read. It knows no Markdown.

A citation is its keys here; numbers come from the bibliography. The tags of a `Node`, with their attributes:
    blocks   heading (level, id, aspect) · paragraph · list (ordered, start) · item · table · row (header) · cell
             callout (kind, title) · figure (src, alt) · quote · definitions · term · definition · code-block · rule
    inline   strong · emphasis · code · link (href) · image (src, alt) · break · cite (keys, certainty, anchor)
             explained (term), made by the glossary for the screen only
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from library.models import CitationKey

ASPECTS = frozenset(
    "what-it-is symptoms causes tests treatment self-care medicines prevention when-to-get-help "
    "options evidence follow-up".split()
)
HELP = "when-to-get-help"
"""The aspect of the sections that are never left out."""
CALLOUTS = ("danger", "warning", "note", "do")
CERTAINTIES = ("high", "moderate", "low", "very-low", "not-rated")

_OWN_LINES = {"paragraph", "item", "cell", "heading", "term", "definition", "break", "code-block", "callout"}


class Node(Struct, frozen=True):
    """An element of the tree; strings among the children are text as it is read."""

    tag: str
    attributes: dict[str, str]
    children: tuple[Node | str, ...]

    def get(self, name: str, default: str = "") -> str:
        return self.attributes.get(name, default)


class Section(Struct, frozen=True):
    """A part of the body. The first may stand before any heading: then `heading` is "" and `anchor` is "top"."""

    heading: str
    anchor: str
    aspect: str
    markdown: str
    line: int
    """The line of the body on which it begins, from 1."""
    blocks: tuple[Node, ...]


class Document(Struct, frozen=True):
    """A parsed body."""

    sections: tuple[Section, ...]

    def walk(self) -> Iterator[Node]:
        """Every node, in the order of the text."""
        for section in self.sections:
            yield from walk(section.blocks)


def walk(nodes: Iterable[Node | str]) -> Iterator[Node]:
    """The nodes and all below them, in the order of the text."""
    for node in nodes:
        if isinstance(node, Node):
            yield node
            yield from walk(node.children)


def plain_text(node: Node) -> str:
    """What a reader reads in this node, without citation marks; items, cells and paragraphs on lines of their own."""
    return re.sub(r"[ \t]*\n\s*", "\n", "".join(_pieces(node))).strip()


def citation_keys(node: Node) -> list[CitationKey]:
    return [CitationKey(key) for key in node.get("keys").split()]


def _pieces(node: Node) -> Iterator[str]:
    if node.tag == "cite":
        return
    if node.tag in {"figure", "image"}:
        yield "\n"
        return
    if node.tag in _OWN_LINES:
        yield "\n"
    if node.tag == "callout":
        yield f"{node.get('title')}\n"
    for child in node.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _pieces(child)
    if node.tag in _OWN_LINES:
        yield "\n"
