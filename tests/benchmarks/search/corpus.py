# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The documents of the search benchmark: real ones from a folder or invented ones, in any number wanted.

The same folder and number always give the same documents. A large number is streamed: besides the real documents
nothing is held in memory.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from tests.benchmarks.search.enlarged import enlarge
from tests.benchmarks.search.generated import generated
from tests.benchmarks.search.words import Text, words
from tests.benchmarks.timing import Row

SEED = 20261103
GENERATED = 5_000
"""So many documents are invented; more of them are made by merging, as from real ones."""


def read_texts(folder: Path | None) -> list[Text]:
    """The documents of all *.jsonl and *.jsonl.gz, else the articles of a pack source, else invented ones."""
    if folder is None:
        return list(generated(GENERATED))
    files = sorted([*folder.glob("*.jsonl"), *folder.glob("*.jsonl.gz")])
    texts = [text for file in files for text in read_file(file)] if files else _read_pack(folder)
    if not texts:
        raise ValueError(f"{folder} holds no documents: neither *.jsonl, *.jsonl.gz nor articles of a pack source.")
    return texts


def read_file(file: Path) -> Iterator[Text]:
    """The documents of one file, a JSON object on each line, read while they are used."""
    with gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else file.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                found = json.loads(line)
                names = tuple(found.get("aliases") or ())
                yield Text(str(found["id"]), found["title"], names, found.get("body") or "")


def write_file(file: Path, texts: Iterable[Text]) -> None:
    with file.open("w", encoding="utf-8") as lines:
        for text in texts:
            lines.write(json.dumps(text._asdict(), ensure_ascii=False) + "\n")


def _read_pack(folder: Path) -> list[Text]:
    from library.packs.source import PackSource

    return [
        Text(
            f"{article.language}/{article.id}",
            article.title,
            (*article.also_called, *article.abbreviations),
            "\n".join(part for part in (article.summary, article.body) if part),
        )
        for article in PackSource(folder).articles.values()
    ]


def sized(texts: list[Text], count: int) -> Iterator[Text]:
    """Exactly `count` documents: a fixed sample, or all of them and then merged ones."""
    sample = random.Random(SEED).sample(texts, min(count, len(texts)))
    return chain(sample, enlarge(texts, count - len(texts))) if count > len(texts) else iter(sample)


def statistics(texts: Iterable[Text]) -> Row:
    """How much text this is, names included."""
    known: set[str] = set()
    documents = total = aliases = 0
    for text in texts:
        found = words("\n".join((text.title, *text.aliases, text.body)))
        known.update(found)
        documents, total, aliases = documents + 1, total + len(found), aliases + len(text.aliases)
    return {
        "what": "texts",
        "documents": documents,
        "words": total,
        "distinct_words": len(known),
        "words_a_document": round(total / max(1, documents), 1),
        "aliases_a_document": round(aliases / max(1, documents), 2),
    }
