# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The engines of the search benchmark: what each must do, and where each is found.

Every engine gets the same documents and the same words, weighs titles and other names three times a body, stems
English where it can, and gives the ids of the ten best. Up to four words: documents with all of them come first, then
those with any; beyond four words any counts. An engine's library is imported with its module, so a peer that is not
installed is simply missing.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from tests.benchmarks.search.words import Text

ENGINES = {
    "ours": "tests.benchmarks.search.ours:Ours",
    "plain Whoosh": "tests.benchmarks.search.plain_whoosh:PlainWhoosh",
    "SQLite FTS5": "tests.benchmarks.search.fts5:Fts5",
    "Xapian": "tests.benchmarks.search.xapian_peer:Xapian",
    "tantivy": "tests.benchmarks.search.tantivy_peer:Tantivy",
}
"""By the name in the table: module and class."""

HOW_TO_GET = {
    "plain Whoosh": "pip install Whoosh-Reloaded",
    "SQLite FTS5": "a Python whose sqlite3 has FTS5",
    "Xapian": "apt-get install python3-xapian, and the Python of the system's version",
    "tantivy": "pip install tantivy",
}

BEST = 10
NAME_WEIGHT = 3
"""Titles and other names against the body."""

ALL_WORDS = 4
"""With up to so many words, documents that hold all of them come first."""

EXPANSIONS = 100
"""An unfinished word stands for its most frequent endings, at most so many, where the engine leaves the choice."""


class Engine(Protocol):
    """A search engine with its index in a folder; used by one thread, opened once."""

    name: str

    def build(self, folder: Path, texts: Iterable[Text]) -> None:
        """Write the index of the texts into the empty folder, ready to be opened."""

    def open(self, folder: Path) -> None: ...

    def natural(self, text: str) -> list[str]:
        """The ids of the ten best documents, for words in any order."""

    def any_word(self, text: str) -> list[str]:
        """The same where any of the words is enough, and none comes first for having all."""

    def typed(self, text: str) -> list[str]:
        """The same while the last word is being typed."""

    def phrase(self, text: str) -> list[str]:
        """The same for documents that hold these words one after the other."""

    def question(self, text: str) -> list[str]:
        """The same for a long pasted message."""

    def close(self) -> None: ...


class EngineMissingError(Exception):
    """The engine is not installed here, or was not written yet."""


def make_engine(name: str) -> Engine:
    """Import an engine; raises EngineMissingError with the reason."""
    module, _, kind = ENGINES[name].partition(":")
    try:
        engine: Engine = getattr(importlib.import_module(module), kind)()
    except ImportError as error:
        raise EngineMissingError(f"{error}; {HOW_TO_GET.get(name, 'see peers.py')}") from error
    return engine


Part = TypeVar("Part")


def all_then_any(
    parts: Sequence[Part],
    ask_all: Callable[[Sequence[Part]], list[str]],
    ask_any: Callable[[Sequence[Part]], list[str]],
) -> list[str]:
    """The rule of the benchmark for words or their queries; `ask_any` is asked only where `ask_all` finds too few."""
    if not parts:
        return []
    if len(parts) == 1 or len(parts) > ALL_WORDS:
        return ask_any(parts)
    found = ask_all(parts)
    return found if len(found) >= BEST else list(dict.fromkeys([*found, *ask_any(parts)]))[:BEST]
