# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What search takes of an article, and what it gives back of it. This file knows neither packs nor indexes."""

from __future__ import annotations

import zlib
from typing import NamedTuple

import msgspec
from msgspec import Struct

from library.models import ArticleKey, Snippet


class IndexedSection(Struct, frozen=True):
    """What a hit needs to show a snippet and to open the article there."""

    heading: str
    anchor: str
    text: str


class IndexedDocument(Struct, frozen=True):
    """One article as the index takes it. The names of the pack's vocabulary stand behind the article's own."""

    id: str
    language: str
    digest: str
    """Changes whenever the article does."""
    title: str
    also_called: tuple[str, ...]
    abbreviations: tuple[str, ...]
    codes: tuple[str, ...]
    sections: tuple[IndexedSection, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return (*self.also_called, *self.abbreviations)

    def packed(self) -> bytes:
        return zlib.compress(msgspec.msgpack.encode(self), 1)

    @classmethod
    def unpacked(cls, data: bytes) -> IndexedDocument:
        """Raises zlib.error or msgspec.DecodeError where the bytes were damaged."""
        return msgspec.msgpack.decode(zlib.decompress(data), type=cls)


class Found(NamedTuple):
    """A match before the library knows its review state."""

    key: ArticleKey
    title: str
    section: IndexedSection
    snippet: Snippet
    because: str
    score: float
