# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The rules of the tables beside the articles: the ledger of claims, other names, the glossary.

All are tab-separated UTF-8 with a header line. A pack without a table is not at fault, but a pack that keeps a
ledger must have every citation in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from library.errors import ArticleError
from library.models import ArticleId, CitationKey, Problem
from library.packs.source import PackSource, read_text, unreadable
from library.packs.tables import COMPLAINT, KINDS, Row, parse_table

CLAIMS = "claims.tsv"
SEEN = ("full", "abstract")
LONGEST_COMPLAINT = 40
"""Letters that a list beside an article shows in a line or two."""


def check_tables(source: PackSource, cited: set[tuple[ArticleId, CitationKey]]) -> Iterator[Problem]:
    """`cited` holds each article with each key that it cites in some language."""
    yield from _check_claims(source, cited)
    for where in source.documents.names("vocabulary/*.tsv"):
        yield from _check_vocabulary(source, where)
    for where in source.documents.names("glossary/*.tsv"):
        yield from _read_table(source, where, columns=2)[1]


def _check_claims(source: PackSource, cited: set[tuple[ArticleId, CitationKey]]) -> Iterator[Problem]:
    if not source.documents.names(CLAIMS):
        return
    rows, problems = _read_table(source, CLAIMS, columns=4)
    yield from problems
    known = {(row.cells[0], row.cells[2]) for row in rows}
    for row in rows:
        article, _, key, seen = row.cells[:4]
        if (article, key) not in cited:
            yield Problem(CLAIMS, row.line, "claim-uncited", f"{article} does not cite {key}.")
        if seen not in SEEN:
            yield Problem(CLAIMS, row.line, "claim-seen", f"{seen!r} must be one of: {', '.join(SEEN)}.")
    for article, key in sorted(cited - known):
        yield Problem(
            CLAIMS, 0, "claim-missing", f"{article} cites {key}, but the ledger does not say for which claim."
        )


def _check_vocabulary(source: PackSource, where: str) -> Iterator[Problem]:
    rows, problems = _read_table(source, where, columns=3)
    yield from problems
    ids = {key.id for key in source.articles}
    for row in rows:
        name, article, kind = row.cells[:3]
        if article not in ids:
            yield Problem(where, row.line, "vocabulary-article", f"there is no article {article!r}.")
        if kind not in KINDS:
            yield Problem(where, row.line, "vocabulary-kind", f"{kind!r} must be one of: {', '.join(KINDS)}.")
        elif kind == COMPLAINT and len(name) > LONGEST_COMPLAINT:
            said = f"{name!r} is longer than {LONGEST_COMPLAINT} letters; say it as a patient does."
            yield Problem(where, row.line, "complaint-length", said, "warning")


def _read_table(source: PackSource, where: str, columns: int) -> tuple[list[Row], list[Problem]]:
    """The rows below the header that have enough columns, and a problem for each that has not."""
    try:
        whole, broken = parse_table(read_text(source.documents, where), columns)
    except ArticleError as error:
        return [], [unreadable(where, error)]
    return whole, [Problem(where, row.line, "table-row", f"this row needs {columns} columns.") for row in broken]
