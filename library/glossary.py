# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The words that a pack's glossary explains, found in the text of an article.

The first time a term stands in a section its words become an `explained` node; headings, links, code and words
that the text defines itself stay as they are. Words are those of search, so that accents, capitals and scripts make
no difference; a term in capitals only (ORS) must stand in capitals. This file knows no screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import is_
from typing import NamedTuple

from msgspec import Struct

from library.errors import ArticleError
from library.packs.pack import Pack
from library.packs.source import read_text
from library.packs.tables import parse_table
from library.search.text import Token, tokens
from library.tree import Document, Node, Section
from library.wording import base_language

PLAIN = frozenset({"heading", "link", "cite", "code", "code-block", "term", "figure", "image"})
"""Inside of these nothing is explained."""
_BETWEEN = re.compile("[\\s\u00ad\u2010\u2011-]*")
"""What may stand between two words of one term."""
_ARABIC_ARTICLE = re.compile("^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=..)")
_PLURALS = frozenset({"en", "es", "fr", "pt"})
"""Languages of which many words get an s, or es, when there are several."""


class Term(NamedTuple):
    """A row of `glossary/<language>.tsv`."""

    name: str
    explanation: str


class Explained(Struct, frozen=True):
    """A text with its `explained` nodes, and the explanation of each term that they name."""

    document: Document
    terms: dict[str, str]


class Glossary:
    """The terms of one language; of two with the same words the later counts."""

    def __init__(self, language: str, terms: Iterable[Term]) -> None:
        self._language = base_language(language)
        known = {tuple(token.text for token in tokens(term.name)): term for term in terms}
        self._starting: dict[str, list[tuple[tuple[str, ...], Term]]] = {}
        """The first word of terms -> their words, the longest term first."""
        for words in sorted(filter(None, known), key=len, reverse=True):
            self._starting.setdefault(words[0], []).append((words, known[words]))

    def explain(self, document: Document) -> Explained | None:
        """None where no term stands in the text."""
        if not self._starting:
            return None
        found: dict[str, str] = {}
        sections = tuple(self._section(section, found) for section in document.sections)
        return Explained(Document(sections), found) if found else None

    def _section(self, section: Section, found: dict[str, str]) -> Section:
        seen: dict[str, str] = {}
        blocks = tuple(self._node(block, seen) for block in section.blocks)
        found.update(seen)
        return Section(section.heading, section.anchor, section.aspect, section.markdown, section.line, blocks)

    def _node(self, node: Node, seen: dict[str, str]) -> Node:
        if node.tag in PLAIN:
            return node
        children: list[Node | str] = []
        for child in node.children:
            if isinstance(child, Node):
                children.append(self._node(child, seen))
            else:
                children += self._text(child, seen)
        same = len(children) == len(node.children) and all(map(is_, children, node.children))
        return node if same else Node(node.tag, node.attributes, tuple(children))

    def _text(self, text: str, seen: dict[str, str]) -> Iterator[Node | str]:
        """The text cut at the terms that were not seen yet."""
        at = covered = 0
        for start, end, term in self._places(text):
            if start < covered:
                continue  # "stroke" inside of "heat stroke" is another thing
            covered = end
            if term.name not in seen:
                seen[term.name] = term.explanation
                if start > at:
                    yield text[at:start]
                yield Node("explained", {"term": term.name}, (text[start:end],))
                at = end
        if at < len(text):
            yield text[at:]

    def _places(self, text: str) -> Iterator[tuple[int, int, Term]]:
        listed = list(tokens(text))
        for at, token in enumerate(listed):
            for form in self._forms(token.text):
                if form in self._starting:
                    yield from self._longest(text, listed, at, form)

    def _longest(self, text: str, listed: Sequence[Token], at: int, form: str) -> Iterator[tuple[int, int, Term]]:
        for words, term in self._starting[form]:
            there = listed[at : at + len(words)]
            if len(there) < len(words) or not _side_by_side(text, there, term.name):
                continue
            start, end = there[0].start, there[-1].end
            written_alike = text[start:end].startswith(term.name) if term.name.isupper() else True
            if written_alike and all(word in self._forms(token.text) for word, token in zip(words, there, strict=True)):
                yield start, end, term
                return

    def _forms(self, word: str) -> tuple[str, ...]:
        """A word as it stands, and without the ending or beginning that a glossary leaves out."""
        if self._language in _PLURALS and word.endswith("s"):
            return (word, word[:-1], word[:-2]) if word.endswith("es") else (word, word[:-1])
        if self._language == "ar" and (bare := _ARABIC_ARTICLE.sub("", word)) != word:
            return (word, bare)
        return (word,)


class Glossaries:
    """The glossaries of packs given lowest first: a higher one explains a term in place of a lower one."""

    def __init__(self, packs: Sequence[Pack]) -> None:
        self._packs = packs
        self._known: dict[str, Glossary] = {}

    def of(self, language: str) -> Glossary:
        known = self._known.get(language)
        if known is None:
            rows = (row for pack in self._packs for row in read_glossary(pack, language))
            known = self._known[language] = Glossary(language, rows)
        return known


def read_glossary(pack: Pack, language: str) -> tuple[Term, ...]:
    """The terms of a pack; none if it has no such file or it cannot be read."""
    try:
        rows, _ = parse_table(read_text(pack.documents, f"glossary/{language}.tsv"), columns=2)
    except ArticleError:
        return ()
    return tuple(Term(*(cell.strip() for cell in row.cells[:2])) for row in rows)


def _side_by_side(text: str, there: Sequence[Token], name: str) -> bool:
    """Nothing stands between the words but spaces, hyphens, or what the term itself has there."""
    gaps = (text[before.end : after.start] for before, after in pairwise(there))
    return all(_BETWEEN.fullmatch(gap) or gap in name for gap in gaps)
