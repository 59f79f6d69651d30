# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Search beside its peers, on documents of any number: speed and memory, or quality where there are judged queries.

The documents are *.jsonl, *.jsonl.gz or a pack source, the queries *queries*.json beside them; without a folder both
are invented. More documents than there are get made by merging.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.search.corpus import read_texts
from tests.benchmarks.search.measure import measure, measure_quality
from tests.benchmarks.search.peers import ENGINES
from tests.benchmarks.search.queries import read_queries
from tests.benchmarks.timing import Row

SIZES = (1_000, 11_000, 75_000)


def measure_search(documents: Path | None, sizes: Sequence[int], engines: Sequence[str]) -> Iterator[Row]:
    """Every engine (of ENGINES) on every size."""
    texts = read_texts(documents)
    yield from measure(engines or list(ENGINES), texts, sizes or SIZES, read_queries(documents, texts))


def measure_found(documents: Path | None, engines: Sequence[str]) -> Iterator[Row]:
    """How well every engine finds what people judged to be the answer."""
    texts = read_texts(documents)
    yield from measure_quality(engines or list(ENGINES), texts, read_queries(documents, texts))
