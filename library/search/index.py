# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The index of one pack: a cache that is built beside, checked when opened, and thrown away when it does not fit.

A folder of the cache holds Whoosh's files and, written last, `record.json` with the version of this layout, the
fingerprint of the documents and the SHA-256 of every file. Whoosh unpickles what it opens, so nothing is opened
before its hash was compared. A folder that fits is never written again; where none can be written the index lives
in memory.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from library.search import text as search_text
from library.search.lean_whoosh import (
    ID,
    KEYWORD,
    STORED,
    TEXT,
    FileIndex,
    FileStorage,
    RamStorage,
    Schema,
    Token,
    Tokenizer,
)

LAYOUT = 2
"""Raised whenever schema, analysis or stored data change: an index of another layout is rebuilt."""

RECORD = "record.json"
BOOSTS = {"title": 3.0, "also_called": 3.0, "abbreviations": 3.0, "headings": 1.5, "body": 1.0}
"""The searched text fields, and what a match in each is worth beside one in the body."""


class IndexedSection(Struct, frozen=True):
    """What a hit needs to show a snippet and to open the article there.

    `words` holds the different folded words of heading and text, each between spaces, so that a search need not
    cut the text into words to know whether it holds one.
    """

    heading: str
    anchor: str
    text: str
    words: str

    @classmethod
    def of(cls, heading: str, anchor: str, text: str) -> IndexedSection:
        different = dict.fromkeys(search_text.words(f"{heading}\n{text}"))
        return cls(heading, anchor, text, f" {' '.join(different)} ")


class IndexedDocument(Struct, frozen=True):
    """One article as the index takes it."""

    id: str
    language: str
    title: str
    also_called: tuple[str, ...]
    abbreviations: tuple[str, ...]
    codes: tuple[str, ...]
    sections: tuple[IndexedSection, ...]


class _WordTokenizer(Tokenizer):  # type: ignore[misc] # Whoosh has no types
    """Feeds our own words to Whoosh, positions counted in words."""

    def __call__(self, value: str, positions: bool = False, **_: Any) -> Iterator[Any]:
        token = Token(positions)
        for position, word in enumerate(search_text.words(value)):
            token.text, token.boost, token.stopped, token.pos = word, 1.0, False, position
            yield token


def open_index(
    folder: Path, pack: str, fingerprint: str, documents: Callable[[], Iterable[IndexedDocument]]
) -> tuple[FileIndex, bool]:
    """The pack's index, and whether it could be kept on the disk; `documents` is called if it must be built."""
    prefix = f"{pack}-{hashlib.sha256(f'{LAYOUT}:{fingerprint}'.encode()).hexdigest()[:16]}-"
    candidates = sorted(folder.glob(f"{pack}-" + "[0-9a-f]" * 16 + "-*"))
    for candidate in candidates:
        if candidate.name.startswith(prefix) and _fits(candidate, fingerprint):
            return FileStorage(str(candidate)).open_index(), True
    kept = list(documents())
    try:
        index = _build_in_folder(folder, prefix, fingerprint, kept)
    except OSError:
        return _build_in_memory(kept), False
    for outdated in candidates:  # one that another window has open stays until the next time
        shutil.rmtree(outdated, ignore_errors=True)
    return index, True


def stored_document(fields: dict[str, Any]) -> IndexedDocument:
    """The document behind a match."""
    return msgspec.json.decode(fields["document"], type=IndexedDocument)


def _schema() -> Schema:
    analyzer = _WordTokenizer()
    searched = {name: TEXT(analyzer=analyzer, phrase=True, field_boost=boost) for name, boost in BOOSTS.items()}
    return Schema(language=ID, codes=KEYWORD, document=STORED, **searched)


def _build_in_folder(folder: Path, prefix: str, fingerprint: str, documents: list[IndexedDocument]) -> FileIndex:
    folder.mkdir(parents=True, exist_ok=True)
    target = Path(tempfile.mkdtemp(prefix=prefix, dir=folder))
    try:
        index = FileStorage(str(target)).create_index(_schema())
        _fill(index, documents)
        record = {"layout": LAYOUT, "fingerprint": fingerprint, "files": _hashes(target)}
        (target / RECORD).write_text(json.dumps(record, sort_keys=True), encoding="utf-8")
    except OSError:
        shutil.rmtree(target, ignore_errors=True)
        raise
    return index


def _build_in_memory(documents: Iterable[IndexedDocument]) -> FileIndex:
    index = RamStorage().create_index(_schema())
    _fill(index, documents)
    return index


def _fill(index: FileIndex, documents: Iterable[IndexedDocument]) -> None:
    writer = index.writer()
    for document in documents:
        writer.add_document(
            language=document.language,
            codes=" ".join(search_text.fold_code(code) for code in document.codes),
            title=document.title,
            also_called="\n".join(document.also_called),
            abbreviations="\n".join(document.abbreviations),
            headings="\n".join(section.heading for section in document.sections),
            body="\n".join(section.text for section in document.sections),
            document=msgspec.json.encode(document),
        )
    writer.commit()


def _fits(folder: Path, fingerprint: str) -> bool:
    try:
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        expected = {"layout": LAYOUT, "fingerprint": fingerprint, "files": _hashes(folder)}
        return bool(record == expected)
    except (OSError, ValueError, RecursionError):
        return False


def _hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of each index file; Whoosh's lock is no part of the index."""
    files = sorted(path for path in folder.iterdir() if path.name != RECORD and not path.name.endswith("LOCK"))
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
