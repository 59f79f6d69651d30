# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a patient or a nurse would type, and the starter pack's article that must be among the first three.

The table `tests/data/starter-queries.tsv` was written before it was run. A row that fails is a missing other name or
a weakness of search: the row stays.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from library.library import Library
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.search.text import words

TABLE = Path(__file__).parent.parent / "data" / "starter-queries.tsv"
TOP = 3


class Row(NamedTuple):
    query: str
    language: str
    """Of the window in which it is typed."""
    article: str
    kind: str


ROWS = [Row(*line.split("\t")) for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    paths = Paths(find_paths().resources, tmp_path_factory.mktemp("data"))
    opened = Library.open(paths, dt.date(2026, 11, 21))
    yield opened
    opened.close()


@pytest.mark.parametrize("row", ROWS, ids=[f"{row.language}: {row.query}" for row in ROWS])
def test_the_article_that_is_meant_is_among_the_first_three(starter: Library, row: Row) -> None:
    hits = starter.search(row.query, first=row.language).hits
    assert row.article in [hit.id for hit in hits[:TOP]]


def test_the_article_that_is_meant_mostly_stands_first(starter: Library) -> None:
    second = [
        row.query
        for row in ROWS
        if [hit.id for hit in starter.search(row.query, first=row.language, limit=1).hits] != [row.article]
    ]
    assert len(second) <= len(ROWS) // 10, second


SENTENCES = [row for row in ROWS if row.kind in {"sentence", "spanish-sentence"}]


@pytest.mark.parametrize("row", SENTENCES, ids=[f"{row.language}: {row.query}" for row in SENTENCES])
def test_a_real_word_of_a_sentence_that_no_article_uses_is_not_replaced(starter: Library, row: Row) -> None:
    assert starter.search(row.query, first=row.language).corrected == ""


def test_the_table_asks_for_every_article_in_many_ways() -> None:
    assert len(ROWS) >= 250
    assert len({(row.query, row.language) for row in ROWS}) == len(ROWS)
    asked = Counter(row.article for row in ROWS)
    assert set(asked) == {key.id for key in PackSource(find_paths().starter_pack).articles}
    assert min(asked.values()) >= 10


def test_most_queries_are_no_rows_of_the_vocabulary() -> None:
    pack = PackSource(find_paths().starter_pack)
    listed = {tuple(words(row.name)) for language in pack.languages for row in pack.vocabulary(language)}
    literal = [row.query for row in ROWS if tuple(words(row.query)) in listed]
    assert len(literal) <= len(ROWS) // 2
