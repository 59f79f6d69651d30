# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The tables beside the articles of a pack source: tab-separated UTF-8 with a header line."""

from __future__ import annotations

from typing import NamedTuple

MISSPELLING = "misspelling"
COMPLAINT = "complaint"
"""What a patient says; it may stand for several articles, none of which is named so: "Cough", "My back hurts"."""
KINDS = ("lay", "clinical", "abbreviation", MISSPELLING, "local", COMPLAINT)
"""What an other name may be."""


class Row(NamedTuple):
    """A row below the header; lines count from 1."""

    line: int
    cells: list[str]


class OtherName(NamedTuple):
    """A row of `vocabulary/<language>.tsv`: a name that people use, and the id of the article it means."""

    name: str
    article: str
    kind: str


def parse_table(text: str, columns: int) -> tuple[list[Row], list[Row]]:
    """The rows that have enough columns, and those that have not."""
    lines = text.splitlines()
    rows = [Row(number, line.split("\t")) for number, line in enumerate(lines, 1) if number > 1 and line.strip()]
    whole: list[Row] = []
    broken: list[Row] = []
    for row in rows:
        filled = len(row.cells) >= columns and all(cell.strip() for cell in row.cells[:columns])
        (whole if filled else broken).append(row)
    return whole, broken


def parse_vocabulary(text: str) -> tuple[OtherName, ...]:
    """The names of a vocabulary; rows that are not whole are left out."""
    rows, _ = parse_table(text, columns=3)
    return tuple(OtherName(*(cell.strip() for cell in row.cells[:3])) for row in rows)
