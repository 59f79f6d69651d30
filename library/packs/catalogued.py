# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack as its catalogue knows it: lists are answered at once, a text is read when it is opened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

import msgspec

from library.errors import ArticleError
from library.models import Article, ArticleEntry, ArticleKey, PackInfo, PackSummary, Problem
from library.packs.catalogue import Catalogue, References
from library.packs.documents import Documents
from library.packs.source import parse_document
from library.packs.tables import OtherName
from library.sentences import from_line


class CataloguedPack:
    """A `Pack` whose lists come from a catalogue, and its texts from its documents."""

    def __init__(self, catalogue: Catalogue, documents: Documents, *, can_go_back: bool = False) -> None:
        self._catalogue = catalogue
        self._can_go_back = can_go_back
        self.documents = documents
        self.bibliography = References(catalogue)

    def close(self) -> None:
        self.documents.close()
        self._catalogue.close()

    @property
    def info(self) -> PackInfo:
        return self._catalogue.about.info

    @property
    def summary(self) -> PackSummary:
        return msgspec.structs.replace(self._catalogue.about.summary, can_go_back=self._can_go_back)

    @property
    def faults(self) -> Sequence[Problem]:
        faults = self._catalogue.about.faults
        return [msgspec.structs.replace(fault, text=from_line(fault.text)) for fault in faults]

    @property
    def languages(self) -> tuple[str, ...]:
        return self._catalogue.about.languages

    def count(self, language: str) -> int:
        return self._catalogue.about.counts.get(language, 0)

    def topics(self, language: str) -> dict[str, int]:
        return self._catalogue.about.topics.get(language, {})

    def entry(self, key: ArticleKey) -> ArticleEntry | None:
        return self._catalogue.entry(key)

    def article_keys(self) -> Iterable[ArticleKey]:
        return self._catalogue.keys()

    def adaptations(self) -> Iterable[ArticleKey]:
        return self._catalogue.about.adaptations

    def entries(self, language: str, topic: str | None = None) -> list[ArticleEntry]:
        return self._catalogue.entries(language, topic)

    def entries_of(self, article_id: str) -> list[ArticleEntry]:
        return self._catalogue.entries_of(article_id)

    def titles(self, language: str) -> dict[str, str]:
        return self._catalogue.titles(language)

    def letters(self, language: str) -> dict[str, int]:
        return self._catalogue.letters(language)

    def titled(self, language: str, letter: str) -> list[tuple[str, ArticleEntry]]:
        return self._catalogue.titled(language, letter)

    def newest(self, language: str, most: int) -> list[ArticleEntry]:
        return self._catalogue.newest(language, most)

    def due(self, language: str, since: dt.date, before: dt.date, most: int) -> list[ArticleEntry]:
        return self._catalogue.due(language, since.isoformat(), before.isoformat(), most)

    def numbered(self, number: int) -> list[ArticleKey]:
        return self._catalogue.numbered(number)

    def article(self, key: ArticleKey) -> Article:
        entry = self._catalogue.entry(key)
        if entry is None:
            raise ArticleError("The pack does not hold {id}.", id=key.id)
        try:
            content = self.documents.read(entry.path)
        except ArticleError as error:
            if self._catalogue.about.summary.origin == "local":  # changed or deleted since, by any program
                raise
            raise ArticleError(
                "“{title}” is damaged here; install {pack} again from its stick.",
                title=entry.title,
                pack=self.info.title,
            ) from error
        return parse_document(content, entry.path)

    def digest(self, key: ArticleKey) -> str:
        entry = self._catalogue.entry(key)
        return self.documents.digest(entry.path) if entry else ""

    def fingerprint(self, language: str) -> str:
        return self._catalogue.about.fingerprints[language]

    def vocabulary(self, language: str) -> tuple[OtherName, ...]:
        return tuple(OtherName(*row) for row in self._catalogue.names(language))

    def kinds_of(self, language: str, name: str, article_id: str) -> list[str]:
        return self._catalogue.kinds_of(language, name, article_id)

    def complaints(self, language: str) -> list[tuple[str, str]]:
        return self._catalogue.complaints(language)

    def extra_names(self, language: str) -> tuple[tuple[str, str], ...]:
        return tuple(self._catalogue.extra_names(language))
