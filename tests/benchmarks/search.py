# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From a key to its results, and from a click to its article, on the starter pack (and a pack source on top of it).

Words from titles and other names are typed letter by letter, each beginning from two letters on: through
`Library.search`, and in the real window. The peer of the first is SQLite FTS5 over the same texts, asked for the same:
the twenty best by BM25 with the same weights, each with a snippet.
"""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from library.library import DEFAULT_LIMIT, Library
from library.paths import Paths, find_paths
from library.search.index import BOOSTS, IndexedDocument
from library.search.text import content_words
from tests.benchmarks.timing import Row, percentile, probe, ratio, spread, starter_articles
from tests.benchmarks.x_server import x_server

WORDS = 40
ROUNDS = 3
TARGET_KEY_MS = 30
TARGET_ARTICLE_MS = 60


def measure_search(documents: Path | None) -> Iterator[Row]:
    """Keys through the library and its peer, in turn; then keys and articles in the window."""
    with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as folder:
        paths = find_paths(Path(folder))
        if documents is not None:
            paths.local_pack.symlink_to(documents.resolve(), target_is_directory=True)
        yield from _keys(paths, Path(folder, "peer.sqlite"))
        with x_server():
            yield from _window(paths)


def _keys(paths: Paths, peer_file: Path) -> Iterator[Row]:
    library = Library.open(paths, dt.date.today())
    try:
        indexed = [document for pack in library._packs for document in library._indexed_documents(pack)]
        peer = _fts5(peer_file, indexed)
        beginnings = [word[:length] for word in words_of(indexed) for length in range(2, len(word) + 1)]
        series: dict[str, tuple[Callable[[str], object], list[float]]] = {
            "key, Library.search": (library.search, []),
            "key, SQLite FTS5": (lambda text: _ask_fts5(peer, text), []),
        }
        began = time.perf_counter()
        library.search("warm")
        yield {"what": "building the index, first search", **spread([(time.perf_counter() - began) * 1000])}
        for _ in range(ROUNDS):
            for ask, taken in series.values():
                for text in beginnings:
                    began = time.perf_counter()
                    ask(text)
                    taken.append((time.perf_counter() - began) * 1000)
        peer.close()
    finally:
        library.close()
    ours, theirs = (taken for _, taken in series.values())
    times: Row = {f"x_fts5_{name}": ratio(percentile(ours, share), percentile(theirs, share)) for name, share in SHARES}
    for what, (_, taken) in series.items():
        row: Row = {"what": what, "texts": len(indexed), **spread(taken)}
        yield row | ({"target_p95_ms": TARGET_KEY_MS, **times} if taken is ours else {})


SHARES = (("p50", 0.5), ("p95", 0.95))


def words_of(documents: list[IndexedDocument]) -> list[str]:
    """The same words every time: of titles and other names, with no stop words, three letters or more."""
    names = [name for document in documents for name in (document.title, *document.also_called)]
    found = {word for name in names for word in content_words(name, "") if len(word) > 2 and word.isalpha()}
    return random.Random(1).sample(sorted(found), min(WORDS, len(found)))


def _fts5(file: Path, documents: list[IndexedDocument]) -> sqlite3.Connection:
    """Every field of the program's own index; indexes of beginnings of two and three letters, as for typing."""
    peer = sqlite3.connect(file)
    columns = ", ".join(BOOSTS)
    peer.execute(
        f"CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, {columns}, "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    for document in documents:
        values = {
            "title": document.title,
            "also_called": "\n".join(document.also_called),
            "abbreviations": "\n".join(document.abbreviations),
            "headings": "\n".join(section.heading for section in document.sections),
            "body": "\n".join(section.text for section in document.sections),
        }
        marks = ", ".join("?" * (len(BOOSTS) + 1))
        row = (f"{document.language}/{document.id}", *(values[name] for name in BOOSTS))
        peer.execute(f"INSERT INTO texts VALUES ({marks})", row)
    peer.commit()
    return peer


def _ask_fts5(peer: sqlite3.Connection, text: str) -> list[tuple[str, ...]]:
    weights = ", ".join(str(boost) for boost in BOOSTS.values())
    body = list(BOOSTS).index("body") + 1
    return peer.execute(
        f"SELECT id, title, snippet(texts, {body}, '<b>', '</b>', '...', 30) FROM texts WHERE texts MATCH ? "
        f"ORDER BY bm25(texts, 0.0, {weights}) LIMIT {DEFAULT_LIMIT}",
        (f'"{text}"*',),
    ).fetchall()


def _window(paths: Paths) -> Iterator[Row]:
    library = Library.open(paths, dt.date.today())
    typed = words_of([document for pack in library._packs for document in library._indexed_documents(pack)])
    library.close()
    module = "tests.benchmarks.window_probe"
    _, seen = probe(module, str(paths.data), "type", *typed)
    yield {"what": "key, in the window", **spread(seen["keys"]), "target_p95_ms": TARGET_KEY_MS}
    _, seen = probe(module, str(paths.data), "articles", *starter_articles())
    first, *later = seen["rounds"]
    again = [value for values in later for value in values]
    yield {"what": "article shown, first time", **spread(first), "target_p95_ms": TARGET_ARTICLE_MS}
    yield {"what": "article shown, again", **spread(again), "target_p95_ms": TARGET_ARTICLE_MS}
