# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""tantivy, the Rust library in the manner of Lucene: three fields of stems, and two of whole words for beginnings.

Its own prefix queries give every document the same score, so a beginning is expanded to its most frequent words, as
Xapian does. One thread builds, as with the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import tantivy
from tantivy import Occur, Query

from tests.benchmarks.search.peers import BEST, EXPANSIONS, NAME_WEIGHT, all_then_any
from tests.benchmarks.search.words import Text, content_words, typed_words, words

STEMMED = {"title": float(NAME_WEIGHT), "aliases": float(NAME_WEIGHT), "body": 1.0}
WHOLE = {"names_whole": float(NAME_WEIGHT), "body_whole": 1.0}
HEAP_BYTES = 1_000_000_000


class Tantivy:
    """One index and its searcher; queries are built, never parsed."""

    name = "tantivy"

    def build(self, folder: Path, texts: Iterable[Text]) -> None:
        index = tantivy.Index(_schema(), path=str(folder))
        writer = index.writer(HEAP_BYTES, 1)
        for text in texts:
            document = tantivy.Document()
            document.add_text("id", text.id)
            document.add_text("title", text.title)
            document.add_text("names_whole", text.title)
            for alias in text.aliases:
                document.add_text("aliases", alias)
                document.add_text("names_whole", alias)
            document.add_text("body", text.body)
            document.add_text("body_whole", text.body)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        self._schema = _schema()
        self._searcher = tantivy.Index.open(str(folder)).searcher()
        lower = tantivy.Filter.lowercase()
        cut = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(lower)
        self._whole_words = cut.build()
        self._stems = (
            tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
            .filter(lower)
            .filter(tantivy.Filter.stemmer("english"))
            .build()
        )

    def close(self) -> None:
        del self._searcher

    def natural(self, text: str) -> list[str]:
        return self._joined(self._parts(content_words(text)))

    def typed(self, text: str) -> list[str]:
        finished, beginning = typed_words(text)
        parts = self._parts(finished)
        *more, last = self._whole_words.analyze(beginning) or [""]
        return self._joined([*parts, *self._parts(more), *([self._beginning(last)] if last else [])])

    def phrase(self, text: str) -> list[str]:
        stems: list[str | tuple[int, str]] = list(self._stems.analyze(" ".join(words(text))))
        if len(stems) < 2:
            return self._joined(self._parts([text]))
        fields = [
            Query.boost_query(Query.phrase_query(self._schema, field, stems), weight)
            for field, weight in STEMMED.items()
        ]
        return self._best(_any(fields))

    def any_word(self, text: str) -> list[str]:
        return self.question(text)

    def question(self, text: str) -> list[str]:
        return self._best(_any(self._parts(content_words(text))))

    def _parts(self, found: Sequence[str]) -> list[Query]:
        """A query for each word: its stem in any field."""
        stems = dict.fromkeys(self._stems.analyze(" ".join(found)))
        return [_any(self._terms(STEMMED, stem)) for stem in stems]

    def _beginning(self, beginning: str) -> Query:
        """The most frequent words with this beginning, in any field of whole words; the stem of the word itself too."""
        queries = self._terms(STEMMED, (self._stems.analyze(beginning) or [beginning])[0])
        for field, weight in WHOLE.items():
            for word, _ in self._searcher.terms_with_prefix(field, beginning, limit=EXPANSIONS):
                queries += self._terms({field: weight}, word)
        return _any(queries)

    def _terms(self, weights: dict[str, float], word: str) -> list[Query]:
        return [
            Query.boost_query(Query.term_query(self._schema, field, word, "freq"), weight)
            for field, weight in weights.items()
        ]

    def _joined(self, parts: Sequence[Query]) -> list[str]:
        return all_then_any(
            parts, lambda all_parts: self._best(_all(all_parts)), lambda any_parts: self._best(_any(any_parts))
        )

    def _best(self, query: Query) -> list[str]:
        found = self._searcher.search(query, BEST, count=False).hits
        return [self._searcher.doc(address)["id"][0] for _, address in found]


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    for field in STEMMED:
        builder.add_text_field(field, tokenizer_name="en_stem", index_option="position")
    for field in WHOLE:
        builder.add_text_field(field, tokenizer_name="default", index_option="freq")
    return builder.build()


def _all(parts: Sequence[Query]) -> Query:
    return Query.boolean_query([(Occur.Must, part) for part in parts])


def _any(parts: Sequence[Query]) -> Query:
    return Query.boolean_query([(Occur.Should, part) for part in parts])
