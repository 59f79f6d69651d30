# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packets: sets of articles under a name, kept at this clinic and shared as files. They hold nothing of a patient.

A packet names articles, it does not carry them: what is printed is always the edition that is in force.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Struct

from library.errors import LibraryError, StorageError, UnknownArticleError
from library.models import ArticleId, ArticleKey
from library.packs.names import is_on_one_line
from library.sentences import reason_of, said
from library.storage import RecordStore

RECORD = "packets"
FORMAT = 1
MOST_BYTES = 2**20
MOST_ARTICLES = 200
LONGEST_NAME, LONGEST_COVER = 80, 200
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class PacketArticle(Struct, frozen=True, forbid_unknown_fields=True):
    """An article of a packet, and the anchors of its sections that are left out."""

    id: ArticleId
    language: str
    without: tuple[str, ...] = ()


class Packet(Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    articles: tuple[PacketArticle, ...]
    cover: str = ""
    """The line on top of its first page."""


class PacketContents(NamedTuple):
    """What of a packet can be printed here, as a `Handout` takes it; a sentence for each article that cannot be."""

    articles: tuple[ArticleKey, ...]
    without: frozenset[tuple[ArticleKey, str]]
    cover: str
    missing: tuple[str, ...]


class _AnyPacketFile(Struct, frozen=True):
    """What a file of any format says; a newer one may hold more."""

    clinic_library_packet: int


class _PacketFile(Struct, frozen=True, forbid_unknown_fields=True):
    clinic_library_packet: int
    packet: Packet


class PacketStore:
    """The packets of this clinic, all in one record."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store

    def names(self) -> tuple[str, ...]:
        """In alphabetical order; raises StorageError if the record is of a newer program."""
        return tuple(sorted(self._load(), key=str.casefold))

    def load(self, name: str) -> Packet:
        """Raises LibraryError, naming what there is instead."""
        packets = self._load()
        if name not in packets:
            there = ", ".join(sorted(packets, key=str.casefold)) or said("none yet")
            raise LibraryError('There is no packet "{name}"; there is: {there}.', name=name, there=there)
        return packets[name]

    def save(self, packet: Packet) -> None:
        """One of the same name is replaced. Raises LibraryError if it cannot be kept."""
        _check(packet, said("The packet"))
        self._write({**self._load(), packet.name: packet})

    def remove(self, name: str) -> None:
        self._write({kept: packet for kept, packet in self._load().items() if kept != name})

    def _load(self) -> dict[str, Packet]:
        content = self._store.load(RECORD)
        if content is None:
            return {}
        try:
            packets = msgspec.json.decode(content, type=tuple[Packet, ...])
        except _UNREADABLE as error:
            raise StorageError("The packets were kept by a newer program; install that one.") from error
        return {packet.name: packet for packet in packets}

    def _write(self, packets: dict[str, Packet]) -> None:
        self._store.save(RECORD, msgspec.json.encode(tuple(packets.values())))


def packet_file(packet: Packet) -> bytes:
    """A packet as a file for another clinic: JSON that anybody can read. Raises LibraryError if it breaks a limit."""
    _check(packet, said("The packet"))
    return msgspec.json.format(msgspec.json.encode(_PacketFile(FORMAT, packet)), indent=1) + b"\n"


def read_packet(path: Path) -> Packet:
    """A packet from a file; raises LibraryError with the remedy if it is none or breaks a limit."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LibraryError("{name} is too large for a packet; ask for the file again.", name=path.name)
        content = path.read_bytes()
        if msgspec.json.decode(content, type=_AnyPacketFile).clinic_library_packet != FORMAT:
            raise LibraryError("{name} was written by a newer program; install that one.", name=path.name)
        read = msgspec.json.decode(content, type=_PacketFile)
    except OSError as error:
        raise LibraryError(
            "{path} cannot be read ({reason}); check the name of the file.", path=path, reason=reason_of(error)
        ) from error
    except _UNREADABLE as error:
        raise LibraryError("{name} is no packet of this program; ask for the file again.", name=path.name) from error
    _check(read.packet, path.name)
    return read.packet


def contents_of(
    packet: Packet, language: str | None, find: Callable[[str, str | None, str], ArticleKey]
) -> PacketContents:
    """The articles that are here, in `language` if one is given, else as they were collected, else in any.

    `find` raises UnknownArticleError for one that is missing or was withdrawn.
    """
    keys: list[ArticleKey] = []
    without: set[tuple[ArticleKey, str]] = set()
    missing = []
    for article in packet.articles:
        try:
            key = find(article.id, language, article.language)
        except UnknownArticleError as error:
            missing.append(error.sentence)
            continue
        keys.append(key)
        without |= {(key, anchor) for anchor in article.without}
    return PacketContents(tuple(keys), frozenset(without), packet.cover, tuple(missing))


def _check(packet: Packet, what: str) -> None:
    if not packet.name.strip() or len(packet.name) > LONGEST_NAME or not is_on_one_line(packet.name):
        raise LibraryError(
            "{what} needs a name of at most {most} letters on one line; give it another.", what=what, most=LONGEST_NAME
        )
    if len(packet.cover) > LONGEST_COVER or not is_on_one_line(packet.cover):
        raise LibraryError(
            "The line on top may have at most {most} letters on one line; shorten it.", most=LONGEST_COVER
        )
    if not 1 <= len(packet.articles) <= MOST_ARTICLES:
        raise LibraryError("A packet holds 1 to {most} articles; make several of it.", most=MOST_ARTICLES)
    words = [word for article in packet.articles for word in (article.id, article.language, *article.without)]
    if not all(is_on_one_line(word) for word in words):
        raise LibraryError("{what} names an article that there cannot be; ask for the file again.", what=what)
