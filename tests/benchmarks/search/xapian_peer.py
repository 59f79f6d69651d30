# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Xapian, the engine inside Kiwix: one space of terms, where a word in a title or another name counts three times.

The binding is a package of the system, not of the package index; a virtual environment finds it only where it is
looked for, and only if its Python has the system's version.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.search.peers import BEST, EXPANSIONS, NAME_WEIGHT, all_then_any
from tests.benchmarks.search.words import Text, content_words, typed_words, words

CANDIDATES = (
    "/usr/lib/python3/dist-packages",
    f"/usr/lib/python3.{sys.version_info.minor}/site-packages",
    f"/usr/lib64/python3.{sys.version_info.minor}/site-packages",
)
"""Where distributions install it."""

INDEX = "compact"
"""The index as Kiwix ships it: written, then compacted."""


def _import_xapian() -> Any:
    try:
        return importlib.import_module("xapian")
    except ModuleNotFoundError:
        for folder in CANDIDATES:
            if Path(folder, "xapian").is_dir():
                sys.path.append(folder)
                return importlib.import_module("xapian")
        raise


xapian = _import_xapian()


class Xapian:
    """Stems for words, whole words for beginnings and phrases: Xapian's usual way (STEM_SOME)."""

    name = "Xapian"

    def build(self, folder: Path, texts: Iterable[Text]) -> None:
        with tempfile.TemporaryDirectory(dir=folder) as raw:
            self._write(raw, texts)
            database = xapian.Database(raw)
            database.compact(str(folder / INDEX))
            database.close()

    def _write(self, folder: str, texts: Iterable[Text]) -> None:
        database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE)
        generator = xapian.TermGenerator()
        generator.set_stemmer(xapian.Stem("en"))
        generator.set_stemming_strategy(xapian.TermGenerator.STEM_SOME)
        for text in texts:
            document = xapian.Document()
            generator.set_document(document)
            for part, weight in [(name, NAME_WEIGHT) for name in (text.title, *text.aliases)] + [(text.body, 1)]:
                generator.index_text(part, weight)
                generator.increase_termpos()
            document.set_data(text.id)
            database.add_document(document)
        database.commit()
        database.close()

    def open(self, folder: Path) -> None:
        self._database = xapian.Database(str(folder / INDEX))
        self._enquire = xapian.Enquire(self._database)
        self._stem = xapian.Stem("en")

    def close(self) -> None:
        self._database.close()

    def natural(self, text: str) -> list[str]:
        return self._joined([*map(self._term, content_words(text))])

    def typed(self, text: str) -> list[str]:
        finished, beginning = typed_words(text)
        parts = [*map(self._term, finished)]
        if beginning:
            endings = xapian.Query(
                xapian.Query.OP_WILDCARD,
                beginning,
                EXPANSIONS,
                xapian.Query.WILDCARD_LIMIT_MOST_FREQUENT,
                xapian.Query.OP_SYNONYM,
            )
            parts.append(xapian.Query(xapian.Query.OP_OR, endings, self._term(beginning)))
        return self._joined(parts)

    def phrase(self, text: str) -> list[str]:
        found = words(text)
        return self._best(xapian.Query(xapian.Query.OP_PHRASE, found, len(found)))

    def any_word(self, text: str) -> list[str]:
        return self.question(text)

    def question(self, text: str) -> list[str]:
        return self._best(xapian.Query(xapian.Query.OP_OR, [*map(self._term, content_words(text))]))

    def _term(self, word: str) -> Any:
        return xapian.Query("Z" + self._stem(word).decode())

    def _joined(self, parts: Sequence[Any]) -> list[str]:
        return all_then_any(
            parts,
            lambda all_parts: self._best(xapian.Query(xapian.Query.OP_AND, list(all_parts))),
            lambda any_parts: self._best(xapian.Query(xapian.Query.OP_OR, list(any_parts))),
        )

    def _best(self, query: Any) -> list[str]:
        self._enquire.set_query(query)
        return [match.document.get_data().decode() for match in self._enquire.get_mset(0, BEST)]
