# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The catalogue of an installed pack: entries, topics, references, and where each document lies in its file.

A cache in one SQLite file, made from the signed lists of contents, so that neither they nor the articles are read at
the start. It may be deleted at any time; one that does not fit or proves damaged is made anew. The texts
themselves are never believed from here: each is compared with its hash when it is read.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path, PurePath
from typing import Any, NamedTuple, TypeVar

import msgspec
from msgspec import Struct

from library.collation import letter_of, sorting_key
from library.entries import changed_on
from library.models import ArticleEntry, ArticleKey, CitationKey, PackInfo, PackSummary, Problem, Reference
from library.packs.pack import number_of
from library.packs.tables import OtherName
from library.references import parse_reference
from library.review import due_on
from library.sentences import to_line

LAYOUT = 2
"""Raised whenever tables or what stands in them change: a catalogue of another layout is made anew."""
SCHEMA = """
CREATE TABLE about (value BLOB);
CREATE TABLE document (
    path TEXT PRIMARY KEY, layer INTEGER, offset INTEGER, method INTEGER, packed INTEGER, size INTEGER, sha256 TEXT
) WITHOUT ROWID;
CREATE TABLE article (
    id TEXT, language TEXT, number INTEGER, small TEXT, letter TEXT, sort TEXT, changed TEXT, due TEXT, entry BLOB,
    PRIMARY KEY (id, language)
) WITHOUT ROWID;
CREATE TABLE topic (language TEXT, name TEXT, id TEXT, PRIMARY KEY (language, name, id)) WITHOUT ROWID;
CREATE TABLE reference (id TEXT PRIMARY KEY, csl TEXT) WITHOUT ROWID;
CREATE TABLE name (language TEXT, name TEXT, article TEXT, kind TEXT);
CREATE INDEX article_by_title ON article (language, letter, sort);
CREATE INDEX article_by_change ON article (language, changed) WHERE changed IS NOT NULL;
CREATE INDEX article_by_due ON article (language, due) WHERE due IS NOT NULL;
CREATE INDEX article_by_number ON article (number);
CREATE INDEX name_by_name ON name (language, name);
CREATE INDEX complaint ON name (language, name, article) WHERE kind = 'complaint';
"""
"""`small` is the title in small letters, `letter` and `sort` are of `collation`, `changed` and `due` are days."""
_T = TypeVar("_T")
Fill = Callable[[sqlite3.Connection], None]


class About(Struct, frozen=True):
    """What is known of the pack as a whole; counts, topics and fingerprints by language."""

    info: PackInfo
    summary: PackSummary
    folders: tuple[str, ...]
    """Of the pack and the updates on it, in that order."""
    signers: tuple[str, ...]
    """The keys of those who signed them, see `PublicKey`."""
    languages: tuple[str, ...]
    counts: dict[str, int]
    topics: dict[str, dict[str, int]]
    fingerprints: dict[str, str]
    faults: tuple[Problem, ...]
    adaptations: tuple[ArticleKey, ...]
    """The articles that were made from another one."""


class Lying(NamedTuple):
    """Where a document lies: in which layer, at which offset (None: it was not found), how packed; what it must be."""

    layer: int
    offset: int | None
    method: int
    packed: int
    size: int
    sha256: str


class Catalogue:
    """Opens the file, or makes it by `fill`; where it cannot be kept it lives in memory. Belongs to one thread."""

    def __init__(self, path: Path, fill: Fill) -> None:
        self._path = path
        self._fill = fill
        try:
            self._connection = _connect(path)
            self.about = _read_about(self._connection)
        except (sqlite3.Error, msgspec.DecodeError, LookupError):
            self._connection = _made(path, fill)
            self.about = _read_about(self._connection)

    def close(self) -> None:
        self._connection.close()

    def document(self, path: str) -> Lying | None:
        rows = self._ask("SELECT layer, offset, method, packed, size, sha256 FROM document WHERE path = ?", [path])
        return Lying(*rows[0]) if rows else None

    def paths(self, beginning: str) -> list[str]:
        """The documents whose names begin so, sorted."""
        end = beginning[:-1] + chr(ord(beginning[-1]) + 1)
        rows = self._ask("SELECT path FROM document WHERE path >= ? AND path < ? ORDER BY path", [beginning, end])
        return [path for (path,) in rows]

    def keys(self) -> Iterator[ArticleKey]:
        yield from (ArticleKey(*row) for row in self._ask("SELECT id, language FROM article", []))

    def numbered(self, number: int) -> list[ArticleKey]:
        return [ArticleKey(*row) for row in self._ask("SELECT id, language FROM article WHERE number = ?", [number])]

    def entry(self, key: ArticleKey) -> ArticleEntry | None:
        found = self._entries("SELECT entry FROM article WHERE id = ? AND language = ?", [*key])
        return found[0] if found else None

    def titles(self, language: str) -> dict[str, str]:
        """Article id -> title in small letters."""
        return dict(self._read("SELECT id, small FROM article WHERE language = ?", [language], _pair))

    def entries_of(self, article_id: str) -> list[ArticleEntry]:
        return self._entries("SELECT entry FROM article WHERE id = ? ORDER BY language", [article_id])

    def entries(self, language: str, topic: str | None) -> list[ArticleEntry]:
        """By their titles."""
        if topic is None:
            return self._entries("SELECT entry FROM article WHERE language = ? ORDER BY letter, sort", [language])
        return self._entries(
            "SELECT entry FROM topic CROSS JOIN article USING (id, language) WHERE topic.language = ? AND name = ? "
            "ORDER BY article.letter, article.sort",
            [language, topic],
        )

    def letters(self, language: str) -> dict[str, int]:
        return dict(self._ask("SELECT letter, COUNT(*) FROM article WHERE language = ? GROUP BY letter", [language]))

    def titled(self, language: str, letter: str) -> list[tuple[str, ArticleEntry]]:
        """(sorting key, entry), by their titles."""
        query = "SELECT entry, sort FROM article WHERE language = ? AND letter = ? ORDER BY sort"
        return self._read(query, [language, letter], lambda row: (row[1], _entry(row)))

    def newest(self, language: str, most: int) -> list[ArticleEntry]:
        return self._entries(
            "SELECT entry FROM article WHERE language = ? AND changed IS NOT NULL ORDER BY changed DESC LIMIT ?",
            [language, most],
        )

    def due(self, language: str, since: str, before: str, most: int) -> list[ArticleEntry]:
        return self._entries(
            "SELECT entry FROM article WHERE language = ? AND due >= ? AND due < ? ORDER BY due LIMIT ?",
            [language, since, before, most],
        )

    def reference(self, key: str) -> Reference | None:
        found = self._read("SELECT csl FROM reference WHERE id = ?", [key], _reference)
        return found[0] if found else None

    def reference_keys(self) -> list[str]:
        return [key for (key,) in self._ask("SELECT id FROM reference ORDER BY id", [])]

    def names(self, language: str) -> list[tuple[str, str, str]]:
        """(name, article id, kind) in the order of the vocabulary."""
        return self._ask("SELECT name, article, kind FROM name WHERE language = ? ORDER BY rowid", [language])

    def kinds_of(self, language: str, name: str, article_id: str) -> list[str]:
        """As what a vocabulary gives this name to the article."""
        rows = self._ask(
            "SELECT kind FROM name WHERE language = ? AND name = ? AND article = ?", [language, name, article_id]
        )
        return [kind for (kind,) in rows]

    def complaints(self, language: str) -> list[tuple[str, str]]:
        """(phrase, article id)."""
        return self._ask("SELECT name, article FROM name WHERE language = ? AND kind = 'complaint'", [language])

    def extra_names(self, language: str) -> list[tuple[str, str]]:
        """(name, article id) of those that are given to articles of other packs."""
        return self._ask(
            "SELECT name, article FROM name WHERE language = ? AND NOT EXISTS "
            "(SELECT 1 FROM article WHERE id = name.article AND language = name.language) ORDER BY rowid",
            [language],
        )

    # ---- asking ---------------------------------------------------------------------------------------------

    def _entries(self, query: str, values: list[Any]) -> list[ArticleEntry]:
        return self._read(query, values, _entry)

    def _ask(self, query: str, values: list[Any]) -> list[tuple[Any, ...]]:
        return self._read(query, values, lambda row: row)

    def _read(self, query: str, values: list[Any], read: Callable[[tuple[Any, ...]], _T]) -> list[_T]:
        """A damaged catalogue is made anew and asked once more."""
        try:
            return [read(row) for row in self._connection.execute(query, values)]
        except (sqlite3.Error, msgspec.DecodeError):
            self._connection.close()
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
            self._connection = _made(self._path, self._fill)
            return [read(row) for row in self._connection.execute(query, values)]


class References(Mapping[CitationKey, Reference]):
    """The bibliography of a pack, read one reference at a time."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def __getitem__(self, key: CitationKey) -> Reference:
        found = self._catalogue.reference(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[CitationKey]:
        return map(CitationKey, self._catalogue.reference_keys())

    def __len__(self) -> int:
        return len(self._catalogue.reference_keys())


def add_articles(connection: sqlite3.Connection, info: PackInfo, articles: Collection[ArticleEntry]) -> None:
    connection.executemany(
        "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (_article_row(info, entry) for entry in articles)
    )
    connection.executemany(
        "INSERT OR IGNORE INTO topic VALUES (?, ?, ?)",
        ((entry.language, name, entry.id) for entry in articles for name in entry.categories),
    )


def _article_row(info: PackInfo, entry: ArticleEntry) -> tuple[object, ...]:
    sort, changed, due = sorting_key(entry.title, entry.language), changed_on(entry), due_on(entry)
    return (
        *entry.key,
        number_of(info, entry.key),
        entry.title.casefold(),
        letter_of(sort),
        sort,
        changed.isoformat() if changed else None,
        due.isoformat() if due else None,
        packed_entry(entry),
    )


def add_references(connection: sqlite3.Connection, references: Mapping[CitationKey, Reference]) -> None:
    connection.executemany(
        "INSERT INTO reference VALUES (?, ?)",
        ((key, msgspec.json.encode(reference.csl).decode()) for key, reference in references.items()),
    )


def add_names(connection: sqlite3.Connection, language: str, names: Iterable[OtherName]) -> None:
    connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?)", ((language, *row) for row in names))


def write_about(connection: sqlite3.Connection, about: About) -> None:
    connection.execute("INSERT INTO about VALUES (?)", [msgspec.json.encode(about, enc_hook=to_line)])


def packed_entry(entry: ArticleEntry) -> bytes:
    """With a sum, because titles and dates are shown as they stand here."""
    content = msgspec.msgpack.encode(entry)
    return zlib.crc32(content).to_bytes(4, "big") + content


def _entry(row: tuple[bytes, ...]) -> ArticleEntry:
    content = row[0][4:]
    if zlib.crc32(content).to_bytes(4, "big") != row[0][:4]:
        raise msgspec.DecodeError
    return msgspec.msgpack.decode(content, type=ArticleEntry)


def _pair(row: tuple[str, str]) -> tuple[str, str]:
    return row


def _reference(row: tuple[str]) -> Reference:
    return parse_reference(msgspec.json.decode(row[0], type=dict))


def _connect(path: Path) -> sqlite3.Connection:
    """For reading; nobody writes to a catalogue that lies there. Raises sqlite3.Error."""
    return sqlite3.connect(f"{_address(path.absolute())}?mode=ro&immutable=1", uri=True)


def _address(path: PurePath) -> str:
    """SQLite takes no server's name in an address: a folder of another Windows computer has it in the path."""
    address = path.as_uri()
    return address if address.startswith("file:///") else f"file:////{address.removeprefix('file://')}"


def _read_about(connection: sqlite3.Connection) -> About:
    rows = connection.execute("SELECT value FROM about").fetchall()
    return msgspec.json.decode(rows[0][0], type=About)


def _made(path: Path, fill: Fill) -> sqlite3.Connection:
    """Written beside and put in place when it is whole and on the disk."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(part)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("PRAGMA journal_mode = OFF")
            _fill_tables(connection, fill)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
        return _connect(path)
    except (OSError, sqlite3.Error):
        connection = sqlite3.connect(":memory:")
        _fill_tables(connection, fill)
        return connection
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _fill_tables(connection: sqlite3.Connection, fill: Fill) -> None:
    connection.executescript(SCHEMA)
    fill(connection)
    connection.commit()
