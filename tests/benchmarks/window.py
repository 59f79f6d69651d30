# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From a key to its results, and from a click to its article, on the starter pack.

Words from titles and other names are typed letter by letter, each beginning from two letters on: through
`Library.search`, and in the real window.
"""

from __future__ import annotations

import datetime as dt
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from library.library import Library
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.search.text import words
from tests.benchmarks.timing import Row, probe, spread, starter_articles
from tests.benchmarks.x_server import x_server

WORDS = 40
ROUNDS = 3
TARGET_KEY_MS = 30
TARGET_ARTICLE_MS = 60


def measure_window() -> Iterator[Row]:
    """Keys through the library; then keys and articles in the window."""
    with tempfile.TemporaryDirectory(prefix="clinic-library-bench-") as folder:
        paths = find_paths(Path(folder))
        typed = words_of(paths)
        yield from _keys(paths, typed)
        with x_server():
            yield from _window(paths, typed)


def _keys(paths: Paths, words: list[str]) -> Iterator[Row]:
    library = Library.open(paths, dt.date.today())
    try:
        began = time.perf_counter()
        library.search("warm")
        yield {"what": "building the index, first search", **spread([(time.perf_counter() - began) * 1000])}
        taken: list[float] = []
        for text in [word[:length] for word in words for length in range(2, len(word) + 1)] * ROUNDS:
            began = time.perf_counter()
            library.search(text)
            taken.append((time.perf_counter() - began) * 1000)
    finally:
        library.close()
    yield {"what": "key, Library.search", **spread(taken), "target_p95_ms": TARGET_KEY_MS}


def words_of(paths: Paths) -> list[str]:
    """The same words every time: of titles and other names, three letters or more."""
    articles = PackSource(paths.starter_pack).articles.values()
    names = [name for article in articles for name in (article.title, *article.also_called)]
    found = {word for name in names for word in words(name) if len(word) > 2 and word.isalpha()}
    return random.Random(1).sample(sorted(found), min(WORDS, len(found)))


def _window(paths: Paths, typed: list[str]) -> Iterator[Row]:
    module = "tests.benchmarks.window_probe"
    _, seen = probe(module, str(paths.data), "type", *typed)
    yield {"what": "key, in the window", **spread(seen["keys"]), "target_p95_ms": TARGET_KEY_MS}
    _, seen = probe(module, str(paths.data), "articles", *starter_articles())
    first, *later = seen["rounds"]
    again = [value for values in later for value in values]
    yield {"what": "article shown, first time", **spread(first), "target_p95_ms": TARGET_ARTICLE_MS}
    yield {"what": "article shown, again", **spread(again), "target_p95_ms": TARGET_ARTICLE_MS}
