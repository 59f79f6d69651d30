# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Markdown text -> the tree of an article's text.

Python-Markdown is stopped after its tree processors, so that screen and paper are written from the same tree.
Raw HTML is plain text here. Loading this file loads the Markdown machinery: only what parses imports it.
"""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from typing import Any

import markdown
from markdown import util
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor

from library.tree import ASPECTS, CALLOUTS, Document, Node, Section, plain_text

_KEY = r"@[A-Za-z0-9][A-Za-z0-9_:.+/-]*"
_CITATION = rf"\[({_KEY}(?:\s*;\s*{_KEY})*)\](?:\{{certainty=([a-z-]+)\}})?"
_SECTION = re.compile(r"^##(?!#)[ \t]*\S", re.MULTILINE)
_STASHED = re.compile("\x02(\\d+)\x03")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_EXTENSIONS = (TableExtension, AttrListExtension, AdmonitionExtension, SaneListExtension, DefListExtension)

_RENAMED = {
    "p": "paragraph",
    "li": "item",
    "blockquote": "quote",
    "dl": "definitions",
    "dt": "term",
    "dd": "definition",
    "pre": "code-block",
    "hr": "rule",
    "strong": "strong",
    "em": "emphasis",
    "code": "code",
    "br": "break",
}
_BLOCKS_ONLY = {"div", "ul", "ol", "table", "thead", "tbody", "tr", "blockquote", "dl", "root"}
_BLOCK_TAGS = {"p", "ul", "ol", "table", "div", "blockquote", "dl", "pre"}


class MarkdownParser:
    """Parses bodies; holds the configured Markdown machinery, which is slow to build and not thread-safe."""

    def __init__(self) -> None:
        self._markdown = _make_machine()

    def parse(self, body: str) -> Document:
        """The body's sections; every section begins at a heading of the second level."""
        anchors = _Anchors()
        return Document(tuple(self._section(text, line, anchors) for text, line in split_sections(body)))

    def _section(self, text: str, line: int, anchors: _Anchors) -> Section:
        try:
            blocks = tuple(node for node in _children(self._tree(text), anchors) if isinstance(node, Node))
        except RecursionError:  # nested beyond all sense: the words are shown as they stand, the machine is made anew
            self._markdown = _make_machine()
            blocks = (Node("paragraph", {}, (_CONTROL.sub("", text).strip(),)),)
        first = blocks[0] if blocks else None
        if first is not None and first.tag == "heading" and first.get("level") == "2":
            return Section(plain_text(first), first.get("id"), first.get("aspect"), text, line, blocks)
        return Section("", "top", "", text, line, blocks)

    def _tree(self, text: str) -> ET.Element:
        machine = self._markdown
        machine.reset()
        machine.lines = _CONTROL.sub("", text).split("\n")  # type: ignore[attr-defined]
        for preprocessor in machine.preprocessors:
            machine.lines = preprocessor.run(machine.lines)  # type: ignore[attr-defined]
        root: ET.Element = machine.parser.parseDocument(machine.lines).getroot()  # type: ignore[attr-defined, assignment]
        for processor in machine.treeprocessors:
            changed = processor.run(root)
            if changed is not None:
                root = changed
        return root


def _make_machine() -> markdown.Markdown:
    machine = markdown.Markdown(extensions=[extension() for extension in _EXTENSIONS])
    machine.preprocessors.deregister("html_block")
    for name in ("html", "entity", "automail"):
        machine.inlinePatterns.deregister(name)
    machine.inlinePatterns.register(_CitationProcessor(_CITATION, machine), "citation", 175)
    return machine


def split_sections(body: str) -> list[tuple[str, int]]:
    """(text, first line) of each section; what stands before the first heading is a section if it is not blank."""
    starts = [match.start() for match in _SECTION.finditer(body)]
    bounds = [0, *starts, len(body)] if not starts or starts[0] > 0 else [*starts, len(body)]
    pieces = [(body[start:end], body.count("\n", 0, start) + 1) for start, end in pairwise(bounds)]
    return [(text, line) for text, line in pieces if text.strip()]


class _Anchors:
    """Ids of headings and citation marks, unique in one body."""

    def __init__(self) -> None:
        self._headings: set[str] = set()
        self._citations = 0

    def heading(self, wanted: str) -> str:
        number = len(self._headings) + 1
        anchor = wanted or f"section-{number}"
        while anchor in self._headings:
            number += 1
            anchor = f"{wanted or 'section'}-{number}"
        self._headings.add(anchor)
        return anchor

    def citation(self) -> str:
        self._citations += 1
        return f"cite-{self._citations}"


class _CitationProcessor(InlineProcessor):
    def handleMatch(self, match: re.Match[str], data: str) -> tuple[ET.Element, int, int]:  # type: ignore[override]
        element = ET.Element("cite")
        element.set("keys", " ".join(key.strip().removeprefix("@") for key in match[1].split(";")))
        element.set("certainty", match[2] or "")
        return element, match.start(0), match.end(0)


def _clean(text: str | None) -> str:
    """Undo what the library writes into text: stashed characters and ampersands."""
    if not text:
        return ""
    return _STASHED.sub(lambda found: chr(int(found[1])), text).replace(util.AMP_SUBSTITUTE, "&")


def _children(element: ET.Element, anchors: _Anchors) -> Iterator[Node | str]:
    holds_blocks = element.tag in _BLOCKS_ONLY or any(child.tag in _BLOCK_TAGS for child in element)

    def text(raw: str | None, following: ET.Element | None) -> Iterator[str]:
        cleaned = _clean(raw)
        if element.tag == "code":
            cleaned = html.unescape(cleaned)
        elif element.tag != "pre":
            cleaned = re.sub(r"\s*\n\s*", " ", cleaned)
        if following is not None and following.tag == "cite":
            cleaned = cleaned.rstrip()  # a number is not parted from its sentence
        if cleaned.strip() or (cleaned and not holds_blocks):
            yield cleaned

    inside = list(element)
    yield from text(element.text, inside[0] if inside else None)
    for child, following in zip_longest(inside, inside[1:]):
        yield from _nodes(child, anchors)
        yield from text(child.tail, following)


def _nodes(element: ET.Element, anchors: _Anchors) -> Iterator[Node | str]:
    """The nodes that stand for one element; usually one."""
    tag = element.tag
    attributes, children = _attributes(element, anchors), tuple(_children(element, anchors))
    if re.fullmatch(r"h[1-6]", tag):
        yield Node("heading", attributes, children)
    elif tag in {"thead", "tbody"}:
        yield from children
    elif tag == "div" and "admonition" in element.get("class", "").split():
        yield _callout(element, children)
    elif tag == "p" and len(children) == 1 and isinstance(children[0], Node) and children[0].tag == "image":
        yield Node("figure", children[0].attributes, ())
    elif tag in {"ul", "ol"}:
        yield Node("list", attributes, children)
    elif tag in {"th", "td"}:
        yield Node("cell", {}, children)
    elif tag == "tr":
        yield Node("row", {"header": "yes"} if len(element) and element[0].tag == "th" else {}, children)
    elif tag in {"a", "img", "cite", "table"}:
        yield Node({"a": "link", "img": "image"}.get(tag, tag), attributes, children)
    else:
        yield Node(_RENAMED.get(tag, tag), {}, children)


def _attributes(element: ET.Element, anchors: _Anchors) -> dict[str, str]:
    tag = element.tag
    if re.fullmatch(r"h[1-6]", tag):
        aspects = [name for name in element.get("class", "").split() if name in ASPECTS]
        anchor = anchors.heading(element.get("id", ""))
        return {"level": tag[1], "id": anchor, "aspect": aspects[0] if aspects else ""}
    if tag in {"ul", "ol"}:
        return {"ordered": "yes" if tag == "ol" else "", "start": element.get("start", "1")}
    if tag == "cite":
        keys = {"keys": element.get("keys", ""), "certainty": element.get("certainty", "")}
        return {**keys, "anchor": anchors.citation()}
    names: Any = {"a": ("href",), "img": ("src", "alt")}.get(tag, ())
    return {name: html.unescape(_clean(element.get(name))) for name in names}


def _callout(element: ET.Element, children: tuple[Node | str, ...]) -> Node:
    kinds = [name for name in element.get("class", "").split() if name in CALLOUTS]
    kind = kinds[0] if kinds else "note"
    title, rest = "", children
    if len(element) and element[0].get("class") == "admonition-title" and isinstance(children[0], Node):
        title, rest = plain_text(children[0]), children[1:]
    named = element.get("class", "").split()[-1].capitalize()
    return Node("callout", {"kind": kind, "title": "" if title == named else title}, rest)
