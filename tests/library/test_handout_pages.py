# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Starter articles in both languages, three sizes and two papers: nothing is cut where it stands on the page."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import ArticleKey
from library.packs.source import PackSource
from library.paths import find_paths
from library.settings import Paper, PrintSize
from library.tree import Node, plain_text
from tests.starter_articles import every_key, starter_keys

STARTER = find_paths().starter_pack
KEYS = starter_keys()
FORMS = [
    *((key, size, paper) for key in KEYS for size in (12, 18, 24) for paper in ("a4", "letter")),
    *((key, 24, "letter") for key in every_key() if key not in KEYS),
]
"""The largest letters on the shortest paper are where an article breaks most."""
CLINIC = Clinic("Green River Clinic", "12 Market Road", "555 0142", "112", "8 to 4")
LINES_OF_A_PAGE: dict[tuple[int, str], int] = {(18, "letter"): 20, (24, "a4"): 12, (24, "letter"): 12}
LETTERS_OF_A_LINE: dict[int, int] = {18: 44, 24: 33}
"""Lines of a box that stand on a page together with its heading, where a box may be longer: it breaks between items."""


@pytest.fixture(scope="module")
def starter() -> Iterator[Library]:
    library = Library([PackSource(STARTER)], find_paths(Path("/nowhere")), dt.date(2026, 11, 21))
    yield library
    library.close()


def squeeze(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).replace("\x02", "-").replace("\ufffe", "-")
    text = re.sub(r"(?<=\d)[,\u2013](?=\d)", "", text)  # as between the numbers of two sources
    return re.sub(r"[\s\d\u200b\u2060\u2066-\u2069\u00ad\ufeff]+", "", text)


def without_citations(node: Node) -> str:
    return squeeze(plain_text(node))


def nodes(library: Library, key: ArticleKey, tag: str) -> list[Node]:
    return [node for node in library.read(key).document.walk() if node.tag == tag]


@pytest.mark.parametrize(
    ("key", "size", "paper"), FORMS, ids=[f"{'/'.join(key)}-{size}-{paper}" for key, size, paper in FORMS]
)
def test_headings_have_their_text_and_boxes_and_rows_stand_whole(
    starter: Library, key: ArticleKey, size: PrintSize, paper: Paper
) -> None:
    made = starter.typeset(Handout((key,), HandoutOptions(paper, size), CLINIC))
    pages = list(pdfium.PdfDocument(made.pdf))
    assert len(pages) == made.pages
    texts = [squeeze(page.get_textpage().get_text_range()) for page in pages]
    disclaimer = squeeze(starter.wording.words(key.language).disclaimer)
    bodies = [text.partition(disclaimer)[0] for text in texts]
    assert all(disclaimer in text for text in texts)
    review = squeeze(starter.wording.words(key.language).review_lines(starter.read(key).review)[0])
    ends = [body.removesuffix(review) for body in bodies]
    for heading in headings_with_text_below(starter, key):
        assert not any(end.endswith(without_citations(heading)) for end in ends), heading
    for box in nodes(starter, key, "callout"):
        if box.get("kind") == "danger":
            items = [without_citations(item) for item in _items(box)]
            assert all(any(item in body for body in bodies) for item in items), box
            if (size, paper) not in LINES_OF_A_PAGE or lines_of(box, size) <= LINES_OF_A_PAGE[size, paper]:
                assert any(all(item in body for item in items) for body in bodies), box
    for row in nodes(starter, key, "row"):
        cells = [without_citations(cell) for cell in row.children if isinstance(cell, Node)]
        assert any(all(cell in body for cell in cells) for body in bodies), row


def headings_with_text_below(library: Library, key: ArticleKey) -> Iterator[Node]:
    """Headings that are not followed by a picture, which has no text to be found."""
    for section in library.read(key).document.sections:
        for block, following in pairwise(section.blocks):
            if block.tag == "heading" and following.tag != "figure":
                yield block


def lines_of(box: Node, size: PrintSize) -> int:
    """How many lines a box takes, its title included."""
    return 1 + sum(-(-len(plain_text(item)) // LETTERS_OF_A_LINE[size]) for item in _items(box))


def _items(box: Node) -> list[Node]:
    lists = [child for child in box.children if isinstance(child, Node) and child.tag == "list"]
    return [item for one in lists for item in one.children if isinstance(item, Node)]


@pytest.mark.parametrize("key", KEYS, ids="/".join)
def test_pdfs_are_small(starter: Library, key: ArticleKey) -> None:
    """At most 60 KB, and 15 KB a page."""
    for size in (12, 18, 24):
        made = starter.typeset(Handout((key,), HandoutOptions(size=size), CLINIC))  # type: ignore[arg-type]
        assert len(made.pdf) <= 60_000 + 15_000 * made.pages
