# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whoosh as its manual shows it: TEXT fields with the stemming analyzer, queries of its own classes, no tricks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from whoosh.analysis import StemmingAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.query import And, Or, Phrase, Prefix, Query, Term

from tests.benchmarks.search.peers import BEST, NAME_WEIGHT, all_then_any
from tests.benchmarks.search.words import Text, content_words, typed_words

WEIGHTS = {"title": float(NAME_WEIGHT), "aliases": float(NAME_WEIGHT), "body": 1.0}
MEMORY_MB = 256


class PlainWhoosh:
    """One index, one searcher, BM25F over three fields."""

    name = "plain Whoosh"

    def build(self, folder: Path, texts: Iterable[Text]) -> None:
        analyzer = StemmingAnalyzer(cachesize=-1)
        schema = Schema(id=ID(stored=True), **{field: TEXT(analyzer=analyzer, phrase=True) for field in WEIGHTS})
        index = FileStorage(str(folder)).create_index(schema)
        writer = index.writer(limitmb=MEMORY_MB)
        for text in texts:
            writer.add_document(id=text.id, title=text.title, aliases="\n".join(text.aliases), body=text.body)
        writer.commit(optimize=True)
        index.close()

    def open(self, folder: Path) -> None:
        self._index = FileStorage(str(folder)).open_index()
        self._searcher = self._index.searcher()
        self._analyzer = self._index.schema["body"].analyzer

    def close(self) -> None:
        self._searcher.close()
        self._index.close()

    def natural(self, text: str) -> list[str]:
        return self._joined([*map(_anywhere, self._stems(content_words(text)))])

    def typed(self, text: str) -> list[str]:
        finished, beginning = typed_words(text)
        *more, beginning = beginning.split("'")  # Whoosh parts words there
        parts = [*map(_anywhere, self._stems([*finished, *more]))]
        if beginning:
            parts.append(Or([Prefix(field, beginning, boost=weight) for field, weight in WEIGHTS.items()]))
        return self._joined(parts)

    def phrase(self, text: str) -> list[str]:
        stems = [token.text for token in self._analyzer(text, mode="query")]
        return self._best(Or([Phrase(field, stems, boost=weight) for field, weight in WEIGHTS.items()]))

    def any_word(self, text: str) -> list[str]:
        return self.question(text)

    def question(self, text: str) -> list[str]:
        return self._best(Or([*map(_anywhere, self._stems(content_words(text)))]))

    def _stems(self, words: Sequence[str]) -> list[str]:
        """The words as the index holds them: stemmed, without Whoosh's own stop words."""
        return list(dict.fromkeys(token.text for token in self._analyzer(" ".join(words), mode="query")))

    def _joined(self, parts: Sequence[Query]) -> list[str]:
        return all_then_any(
            parts, lambda all_parts: self._best(And(list(all_parts))), lambda any_parts: self._best(Or(list(any_parts)))
        )

    def _best(self, query: Query) -> list[str]:
        return [hit["id"] for hit in self._searcher.search(query.normalize(), limit=BEST)]


def _anywhere(stem: str) -> Query:
    return Or([Term(field, stem, boost=weight) for field, weight in WEIGHTS.items()])
