# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Tables beside the articles: what an editor or a spreadsheet saves is read, a broken row costs only itself."""

from __future__ import annotations

import pytest

from library.packs.tables import OtherName, Row, parse_table, parse_vocabulary

HEADER = "term\tarticle\tkind"


@pytest.mark.parametrize(
    ("text", "columns", "whole", "broken"),
    [
        ("", 2, [], []),
        ("a\tb", 2, [], []),
        ("a\tb\nc\td", 2, [Row(2, ["c", "d"])], []),
        ("a\tb\r\nc\td\r\n", 2, [Row(2, ["c", "d"])], []),
        ("\ufeffa\tb\nc\td\n", 2, [Row(2, ["c", "d"])], []),
        ("a\tb\n\n  \nc\td\n\t\n", 2, [Row(4, ["c", "d"])], []),
        ("a\tb\nc\nd\te\n", 2, [Row(3, ["d", "e"])], [Row(2, ["c"])]),
        ("a\tb\nc\t\n \td\ne\tf", 2, [Row(4, ["e", "f"])], [Row(2, ["c", ""]), Row(3, [" ", "d"])]),
        ("a\tb\nc\td\te\n", 2, [Row(2, ["c", "d", "e"])], []),
        ("a\tb\nc\td\t\n", 2, [Row(2, ["c", "d", ""])], []),
        ("a\tb\nc d\n", 1, [Row(2, ["c d"])], []),
        ("a\tb\nc\td\nc\td\n", 2, [Row(2, ["c", "d"]), Row(3, ["c", "d"])], []),
    ],
)
def test_rows_are_whole_or_broken(text: str, columns: int, whole: list[Row], broken: list[Row]) -> None:
    assert parse_table(text, columns) == (whole, broken)


def test_a_table_of_many_rows_is_read() -> None:
    lines = [f"{number}\tarticle{'' if number % 10 else chr(9)}" for number in range(50_000)]
    whole, broken = parse_table("\n".join(["x", *lines]), columns=3)
    assert (len(whole), len(broken)) == (0, 50_000)
    whole, broken = parse_table("\n".join(["x", *lines, "alone"]), columns=2)
    assert (len(whole), broken) == (50_000, [Row(50_002, ["alone"])])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", []),
        (HEADER, []),
        (f"{HEADER}\nsugar\ttype-2-diabetes\tlay\n", [OtherName("sugar", "type-2-diabetes", "lay")]),
        (f"{HEADER}\n  sore back \t low-back-pain\tlay \n", [OtherName("sore back", "low-back-pain", "lay")]),
        (f"{HEADER}\na\tb\nc\td\tlay\n", [OtherName("c", "d", "lay")]),
        (f"{HEADER}\na\tb\t\nc\td\tlay\tmore\n", [OtherName("c", "d", "lay")]),
    ],
)
def test_a_vocabulary_is_its_whole_rows(text: str, names: list[OtherName]) -> None:
    assert list(parse_vocabulary(text)) == names
