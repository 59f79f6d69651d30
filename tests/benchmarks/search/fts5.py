# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""SQLite's FTS5, which every Python brings: one table of stems, and one of whole words with indexes of beginnings.

The second table is there because FTS5 stems a beginning as if it were a word, and `hypertensio` then finds nothing.
Neither table keeps the texts, as no other peer does.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.benchmarks.search.peers import BEST, NAME_WEIGHT, all_then_any
from tests.benchmarks.search.words import Text, content_words, typed_words, words

FILE = "peer.sqlite"
STEMS, WHOLE = "stems", "whole"
TOKENIZERS = {
    STEMS: "tokenize='porter unicode61 remove_diacritics 2'",
    WHOLE: "tokenize='unicode61 remove_diacritics 2', prefix='2 3'",
}
RANK = f"bm25({NAME_WEIGHT}.0, {NAME_WEIGHT}.0, 1.0)"
MAPPED_BYTES = 2**30


class Fts5:
    """One connection; bm25 with weights for columns, ordered by FTS5 itself."""

    name = "SQLite FTS5"

    def build(self, folder: Path, texts: Iterable[Text]) -> None:
        database = sqlite3.connect(folder / FILE)
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute("CREATE TABLE ids (place INTEGER PRIMARY KEY, id TEXT NOT NULL)")
        for table, options in TOKENIZERS.items():
            database.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(title, aliases, body, content='', {options})")
            database.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('rank', ?)", (RANK,))
        for place, text in enumerate(texts):
            database.execute("INSERT INTO ids VALUES (?, ?)", (place, text.id))
            values = (place, text.title, "\n".join(text.aliases), text.body)
            for table in TOKENIZERS:
                database.execute(f"INSERT INTO {table} (rowid, title, aliases, body) VALUES (?, ?, ?, ?)", values)
        for table in TOKENIZERS:
            database.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
        database.commit()
        database.execute("VACUUM")
        database.close()

    def open(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / FILE)
        self._database.execute(f"PRAGMA mmap_size = {MAPPED_BYTES}")

    def close(self) -> None:
        self._database.close()

    def natural(self, text: str) -> list[str]:
        return all_then_any(content_words(text), self._all, self._any)

    def typed(self, text: str) -> list[str]:
        finished, beginning = typed_words(text)
        parts = [*map(_quoted, finished), *([_quoted(beginning) + "*"] if beginning else [])]
        return all_then_any(
            parts,
            lambda all_parts: self._best(WHOLE, " AND ".join(all_parts)),
            lambda any_parts: self._best(WHOLE, " OR ".join(any_parts)),
        )

    def phrase(self, text: str) -> list[str]:
        return self._best(STEMS, _quoted(" ".join(words(text))))

    def any_word(self, text: str) -> list[str]:
        return self.question(text)

    def question(self, text: str) -> list[str]:
        return self._any(content_words(text))

    def _all(self, found: Sequence[str]) -> list[str]:
        return self._best(STEMS, " AND ".join(map(_quoted, found)))

    def _any(self, found: Sequence[str]) -> list[str]:
        return self._best(STEMS, " OR ".join(map(_quoted, found)))

    def _best(self, table: str, match: str) -> list[str]:
        rows = self._database.execute(
            f"SELECT (SELECT id FROM ids WHERE place = {table}.rowid) FROM {table} "
            f"WHERE {table} MATCH ? ORDER BY rank LIMIT {BEST}",
            (match,),
        )
        return [identity for (identity,) in rows]


def _quoted(words_of_phrase: str) -> str:
    return f'"{words_of_phrase}"'
