# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Documents made into a pack source: `python -m tests.benchmarks.pack_source DOCUMENTS FOLDER [--articles N]`.

DOCUMENTS holds *.jsonl or *.jsonl.gz with id, title, aliases and body, or is left out for invented ones. What comes out
is for measuring: every article is valid, cites one of a few invented references, and is nobody's advice.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import zlib
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks.search.corpus import read_texts, sized
from tests.benchmarks.search.words import Text

TOPICS = 40
REFERENCES = 50
PACK_ID = "bench"
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
_BLOCKS = re.compile(r"\s*\n\s*")
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#+!|~-])")


def write_source(folder: Path, texts: Iterable[Text], *, sequence: int = 1) -> int:
    """A pack source with an article for each text; gives how many they are."""
    articles = folder / "articles" / "en"
    articles.mkdir(parents=True, exist_ok=True)
    (folder / "pack.yaml").write_text(
        f"id: {PACK_ID}\ntitle: Documents to measure with\nversion: {sequence}.0.0\nsequence: {sequence}\n"
        "publisher: Nobody\nlanguages: [en]\nlicence: CC BY 4.0\n",
        encoding="utf-8",
    )
    references = [_reference(number) for number in range(REFERENCES)]
    (folder / "references.json").write_text(json.dumps(references, indent=1), encoding="utf-8")
    count = 0
    for count, text in enumerate(texts, 1):
        identity = f"{_NOT_IN_IDS.sub('-', text.id.lower()).strip('-')}-{count}"
        (articles / f"{identity}.md").write_text(_article(identity, text, count), encoding="utf-8")
    return count


def _article(identity: str, text: Text, number: int) -> str:
    """JSON's strings and lists are YAML too, and quick to write."""
    paragraphs = [_MARKUP.sub(r"\\\1", part) for part in _BLOCKS.split(text.body.strip()) if part]
    values = {
        "id": identity,
        "title": text.title,
        "kind": "guide",
        "language": "en",
        "summary": text.body[:150].replace("\n", " ").strip(),
        "also_called": list(text.aliases),
        "categories": [f"Topic {zlib.crc32(text.title.encode()) % TOPICS + 1}"],
        "credits": [{"role": "author", "name": "Nobody"}],
        "published": "2026-01-02",
        "revised": "2026-01-02",
        "rights": {"licence": "CC BY 4.0", "may_redistribute": "yes"},
    }
    front = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items())
    body = "\n\n".join(paragraphs or ["Nothing is said."])
    return f"---\n{front}\n---\n\n## What it is {{.what-it-is}}\n\n{body} [@r{number % REFERENCES}]\n"


def _reference(number: int) -> dict[str, object]:
    return {
        "id": f"r{number}",
        "type": "article-journal",
        "title": f"An invented study, number {number}",
        "author": [{"family": "Nobody", "given": "N."}],
        "container-title": "Journal of Nothing",
        "issued": {"date-parts": [[2020]]},
        "note": "record not checked",
    }


def main() -> int:
    """Write the pack source that the arguments ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.pack_source", description="Make a pack source.")
    parser.add_argument("documents", type=Path, nargs="?", help="a folder with *.jsonl or *.jsonl.gz")
    parser.add_argument("folder", type=Path, help="where the pack source is written")
    parser.add_argument("--articles", type=int, metavar="N", help="so many; more than there are get made by merging")
    asked = parser.parse_args()
    texts = read_texts(asked.documents)
    print(write_source(asked.folder, sized(texts, asked.articles or len(texts))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
