# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The structure of every PDF as a screen reader finds it: PDF/UA-1 (ISO 14289-1) and tagged PDF (ISO 32000-1, 14.8)."""

from __future__ import annotations

import datetime as dt
import io
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.packs.source import PackSource
from library.paths import find_paths
from library.tree import Node
from tests.starter_articles import starter_keys

PACKS = (find_paths().starter_pack, Path(__file__).parents[1] / "data" / "scripts-pack")
KEYS = sorted([*starter_keys(), *PackSource(PACKS[-1]).articles])
CLINIC = Clinic("Green River Clinic", "12 Market Road", "555 0142", "112", "8 to 4")


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    opened = Library([PackSource(pack) for pack in PACKS], find_paths(Path("/nowhere")), dt.date(2026, 11, 21))
    yield opened
    opened.close()


class Structure:
    """The tags of one PDF, in the order of reading."""

    def __init__(self, pdf: bytes) -> None:
        self.file = pikepdf.open(io.BytesIO(pdf))
        self.elements = list(_elements(self.file.Root.StructTreeRoot))
        self.tags = Counter(str(element.S).removeprefix("/") for element in self.elements)

    def of(self, tag: str) -> list[Any]:
        return [element for element in self.elements if str(element.S) == f"/{tag}"]

    @property
    def languages(self) -> set[str]:
        said = {str(element.Lang) for element in self.elements if "/Lang" in element}
        return said | {str(self.file.Root.Lang)}

    @property
    def bookmarks(self) -> list[str]:
        with self.file.open_outline() as outline:
            return [title for item in outline.root for title in _titles(item)]


def _elements(node: Any) -> Iterator[Any]:
    """Structure elements below a node; marked content and references to objects are left out."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _elements(kid)


def _titles(item: Any) -> Iterator[str]:
    yield str(item.title)
    for child in item.children:
        yield from _titles(child)


def structure_of(library: Library, *keys: ArticleKey, **options: Any) -> Structure:
    made = library.typeset(Handout(keys, HandoutOptions(**options), CLINIC))
    assert made.tagged
    return Structure(made.pdf)


def document_nodes(library: Library, key: ArticleKey, *tags: str) -> list[Node]:
    return [node for node in library.read(key).document.walk() if node.tag in tags]


@pytest.mark.parametrize("key", KEYS, ids="/".join)
def test_each_article_says_what_it_is_and_in_what_language(library: Library, key: ArticleKey) -> None:
    structure = structure_of(library, key)
    root = structure.file.Root
    assert bool(root.MarkInfo.Marked)
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    assert str(root.Lang) == key.language
    with structure.file.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == library.read(key).article.title
    assert all(page.get("/Tabs") == "/S" for page in structure.file.pages), "tab follows the structure"
    assert structure.tags["Document"] == 1


@pytest.mark.parametrize("key", KEYS, ids="/".join)
def test_each_article_is_headed_in_steps_with_bookmarks_to_its_sections(library: Library, key: ArticleKey) -> None:
    structure = structure_of(library, key)
    reading = library.read(key)
    levels = [int(str(element.S)[2:]) for element in structure.elements if str(element.S)[1:2] == "H"]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels)), "no level is skipped"
    assert structure.bookmarks[0] == reading.article.title
    assert {section.heading for section in reading.document.sections if section.heading} <= set(structure.bookmarks)


@pytest.mark.parametrize("key", KEYS, ids="/".join)
def test_each_picture_is_described_and_each_table_has_its_heads(library: Library, key: ArticleKey) -> None:
    structure = structure_of(library, key)
    described = [str(figure.Alt) for figure in structure.of("Figure") if "/Alt" in figure]
    assert len(described) == len(structure.of("Figure"))
    assert {node.get("alt") for node in document_nodes(library, key, "figure", "image")} <= set(described)
    tables = document_nodes(library, key, "table")
    heads = [cell for table in tables for row in _rows(table) if row.get("header") == "yes" for cell in row.children]
    assert structure.tags["TH"] >= len(heads) if structure.tags["Table"] else True
    assert all("/A" in cell for cell in structure.of("TH")), "a head says what it is the head of"


def _rows(table: Node) -> list[Node]:
    return [row for row in table.children if isinstance(row, Node)]


@pytest.mark.parametrize("key", KEYS, ids="/".join)
def test_lists_and_links_are_tagged(library: Library, key: ArticleKey) -> None:
    structure = structure_of(library, key, references="full")
    items = document_nodes(library, key, "item")
    assert structure.tags["LI"] >= len(items) > 0
    assert structure.tags["L"] > 0
    if document_nodes(library, key, "cite"):
        assert structure.tags["Link"] > 0


@pytest.mark.parametrize("size", [12, 24])
def test_two_languages_are_each_in_their_own(library: Library, size: int) -> None:
    key = ArticleKey(ArticleId("low-back-pain"), "ar")
    structure = structure_of(library, key, second_language="en", size=size)
    assert {"ar", "en"} <= structure.languages
    titles = {library.read(ArticleKey(key.id, language)).article.title for language in ("ar", "en")}
    assert titles <= set(structure.bookmarks)


@pytest.mark.parametrize("options", [{"plain": True}, {"fit": True}, {"plain": True, "size": 24}], ids=str)
def test_short_copies_are_as_accessible(library: Library, options: dict[str, Any]) -> None:
    for key in KEYS:
        structure = structure_of(library, key, **options)
        assert structure.tags["H1"] == 1
        assert all("/Alt" in figure for figure in structure.of("Figure"))


def test_a_packet_has_a_bookmark_for_each_article_and_each_its_language(library: Library) -> None:
    keys = [ArticleKey(ArticleId("burns"), "en"), ArticleKey(ArticleId("burns"), "es")]
    structure = structure_of(library, *keys)
    assert {library.read(key).article.title for key in keys} <= set(structure.bookmarks)
    assert {"en", "es"} <= structure.languages
