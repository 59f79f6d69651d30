# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Lists of sources that stand under no heading: numbered lines at the end of a text that its marks lead to.

Numbered steps look alike, so a list is believed only where most entries can be read as references, or where each number
stands in brackets in the text above it. Nothing is known here of pages with a heading "References".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from library.importing.page import LOWERED, RAISED, Block
from library.importing.reference_text import parse_reference
from library.models import CitationKey

_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ENTRY = re.compile(
    rf"(?:\\?\[(?P<bracket>\d{{1,3}})\\?\]|{RAISED}(?P<raised>\d{{1,3}}){LOWERED}|(?P<small>[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}})"
    r"|\(?(?P<plain>\d{1,3})[.)]|(?P<bare>\d{1,3})(?=\s+[^\W\d_a-z]))\s*(?P<words>\S.{12,})",
    re.DOTALL,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|https?://|\bdoi\b", re.IGNORECASE)


def unheaded_sources(blocks: Sequence[Block], lines: Sequence[str]) -> frozenset[int]:
    """The lines of the blocks that are such a list; `lines` are those of the page."""
    for at, block in enumerate(blocks):
        entry = _entry(block, lines)
        if entry is None or entry[0] != 1:
            continue
        run = [(block, entry)]
        for below in blocks[at + 1 :]:
            following = _entry(below, lines)
            if following is None or following[0] != run[-1][1][0] + 1:
                break
            run.append((below, following))
        text = "\n".join(one.text for one in blocks[:at])
        if _is_list(run, text):
            return frozenset(one.line for one, _ in run)
    return frozenset()


def _entry(block: Block, lines: Sequence[str]) -> tuple[int, str, bool] | None:
    """Number, words, and whether the number stands as marks stand: in brackets or raised."""
    if block.drop or block.kind not in {"paragraph", "item"}:
        return None
    if block.kind == "item" and block.ordered and block.level == 0:
        return block.number, " ".join(block.text.split()), False
    if block.kind == "item" or block.line > len(lines):
        return None
    found = _ENTRY.fullmatch(" ".join(block.text.split()))
    if found is None:
        return None
    marked = found["bracket"] or found["raised"] or found["small"]
    number = int((marked or found["plain"] or found["bare"]).translate(_SMALL))
    return number, found["words"], bool(marked)


def _is_list(run: Sequence[tuple[Block, tuple[int, str, bool]]], text: str) -> bool:
    entries = [entry for _, entry in run]
    sourced = sum(bool(_YEAR.search(words)) for _, words, _ in entries)
    if not sourced:
        return False
    read = sum(not parse_reference(words, CitationKey("")).literal for _, words, _ in entries if _YEAR.search(words))
    if all(marked for _, _, marked in entries):
        led_to = all(re.search(rf"\[(?:[\d,;\s–-]*\D)?{number}\D?[\d,;\s–-]*\]", text) for number, _, _ in entries)
        return bool(read) or led_to
    return 2 * read > len(entries)
