# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Lists of sources that stand under no heading: numbered lines at the end of a text that its marks lead to.

Numbered steps look alike, so a list is believed only where most entries can be read as references, or where each number
stands in brackets in the text above it. Nothing is known here of pages with a heading "References".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from library.importing.page import LOWERED, RAISED, Block
from library.importing.reference_text import parse_reference
from library.models import CitationKey

_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ENTRY = re.compile(
    rf"(?:\\?\[(?P<bracket>\d{{1,3}})\\?\]|{RAISED}(?P<raised>\d{{1,3}}){LOWERED}|(?P<small>[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}})"
    r"|\(?(?P<plain>\d{1,3})[.)]|(?P<bare>\d{1,3})(?=\s+[^\W\d_a-z]))\s*(?P<words>\S.{12,})",
    re.DOTALL,
)
_MOST_LISTS = 20
"""Lists that begin anew: those at the end are looked at."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|https?://|\bdoi\b", re.IGNORECASE)


class _Entry(NamedTuple):
    line: int
    number: int
    words: str
    marked: bool
    """Its number stands as marks do: in brackets or raised."""


def unheaded_sources(blocks: Sequence[Block], lines: Sequence[str]) -> frozenset[int]:
    """The lines of the blocks that are such a list, the last one; `lines` are those of the page."""
    runs: list[tuple[int, list[_Entry]]] = []
    for at, block in enumerate(blocks):
        entry = _entry(block, lines)
        if entry is None:
            continue
        last = runs[-1] if runs else None
        if last is not None and at == last[0] + len(last[1]) and entry.number == last[1][-1].number + 1:
            last[1].append(entry)
        elif entry.number == 1:
            runs.append((at, [entry]))
    for at, entries in runs[::-1][:_MOST_LISTS]:
        if _is_list(entries, blocks[:at]):
            return frozenset(entry.line for entry in entries)
    return frozenset()


def _entry(block: Block, lines: Sequence[str]) -> _Entry | None:
    if block.drop or block.kind not in {"paragraph", "item"} or block.line > len(lines):
        return None
    words = " ".join(block.text.split())
    if block.kind == "item":
        return _Entry(block.line, block.number, words, False) if block.ordered and block.level == 0 else None
    found = _ENTRY.fullmatch(words)
    if found is None:
        return None
    marked = found["bracket"] or found["raised"] or found["small"]
    number = int((marked or found["plain"] or found["bare"]).translate(_SMALL))
    return _Entry(block.line, number, found["words"], bool(marked))


def _is_list(entries: Sequence[_Entry], above: Sequence[Block]) -> bool:
    sourced = [entry.words for entry in entries if _YEAR.search(entry.words)]
    read = sum(not parse_reference(words, CitationKey("")).literal for words in sourced)
    if not all(entry.marked for entry in entries):
        return 2 * read > len(entries)
    if not sourced or read:
        return bool(read)
    text = "\n".join(block.text for block in above)
    return all(re.search(rf"\[(?:[\d,;\s–-]*\D)?{entry.number}\D?[\d,;\s–-]*\]", text) for entry in entries)
