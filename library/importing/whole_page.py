# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is known of a page only when all of its blocks are seen: its list of contents, its sources, its foot.

Each answers with lines; what becomes of these is the business of `gathering`.
"""

from __future__ import annotations

from collections.abc import Sequence

from library.importing.page import Block, Page
from library.importing.page_title import key_of
from library.importing.placing import Piece, joined_text, said_in
from library.importing.source_lists import unheaded_sources
from library.importing.usual_headings import part_of


def may_be_listed(text: str) -> bool:
    return len(text) < 80 and not text.endswith((".", "!", ":"))


def sources_of(page: Page, pieces: Sequence[Piece]) -> frozenset[int]:
    blocks = [piece.block for piece in pieces if not piece.fate]
    headed = page.known.references or any(part_of(joined_text(block)) == "references" for block in blocks)
    return frozenset() if headed else unheaded_sources(blocks, page.lines)


def below_copyright(pieces: Sequence[Piece]) -> frozenset[int]:
    """Short lines at the end of a page, below who holds the rights, none of which ends a sentence."""
    lines: set[int] = set()
    for block in (piece.block for piece in reversed(pieces) if not piece.block.drop):
        text = joined_text(block)
        said = said_in(text)
        if said is not None and said.rights and not said.labelled:
            return frozenset(lines)
        links = len(text) < 60 and not text.endswith((".", "!", ":")) and sum(map(str.isdigit, text)) < 5
        if said is not None or not links or part_of(text) or block.kind in {"table", "picture"}:
            return frozenset()
        lines.add(block.line)
    return frozenset()


def contents_lists(pieces: Sequence[Piece]) -> set[int]:
    """Lines of lists, three items at least, that say only what the page's headings say."""
    headings = {key_of(joined_text(piece.block)) for piece in pieces if piece.block.kind == "heading"}
    found: set[int] = set()
    run: list[Block] = []
    for block in [*(piece.block for piece in pieces), Block(kind="paragraph", line=0, text="")]:
        if block.kind == "item" and key_of(joined_text(block)) in headings:
            run.append(block)
            continue
        if len(run) > 2:
            found.update(one.line for one in run)
        run = []
    return found
