# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack source: the folder that anyone can edit and keep in git, with all its articles in memory.

It is read here and never written. A file that cannot be read is skipped with its sentence kept, so that one
broken article does not take the library away. Names from articles never lead out of the pack.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from operator import itemgetter
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from library.articles import decode_text, parse_article, parse_pack_info
from library.collation import letter_of, sorting_key
from library.entries import article_path, changed_on, entry_of, newest_day
from library.errors import ArticleError
from library.models import (
    Article,
    ArticleEntry,
    ArticleKey,
    CitationKey,
    PackInfo,
    PackOrigin,
    PackSummary,
    Problem,
    Reference,
)
from library.packs.documents import MOST_BYTES, Documents, FolderDocuments
from library.packs.pack import fingerprint_of, names_picture, number_of
from library.packs.tables import COMPLAINT, OtherName, parse_vocabulary
from library.references import parse_bibliography
from library.review import due_on

BIBLIOGRAPHY = "references.json"


class _Vocabulary(NamedTuple):
    """The other names of one language, and the SHA-256 of their file."""

    names: tuple[OtherName, ...]
    digest: str


class PackSource:
    """A `Pack` that is a folder; `articles` are all of them."""

    def __init__(self, folder: Path, origin: PackOrigin = "bundled", documents: FolderDocuments | None = None) -> None:
        self.folder = folder
        self.documents = documents or FolderDocuments(folder)
        self.faults: list[Problem] = []
        self.info = read_pack_info(self.documents)
        self.bibliography = self._read_bibliography()
        self._origin: PackOrigin = origin
        self._digests: dict[str, str] = {}
        self._vocabularies: dict[str, _Vocabulary] = {}
        self.articles = self._read_articles()
        self._entries = {key: entry_of(article) for key, article in self.articles.items()}

    def close(self) -> None:
        """Nothing is open."""

    @property
    def summary(self) -> PackSummary:
        return PackSummary(
            id=self.info.id,
            title=self.info.title,
            version=self.info.version,
            origin=self._origin,
            publisher=self.info.publisher,
            licence=self.info.licence,
            languages=tuple(sorted({key.language for key in self.articles})),
            articles=len(self.articles),
            created=max(filter(None, map(newest_day, self._entries.values())), default=None),
        )

    # ---- its articles ---------------------------------------------------------------------------------------

    def count(self, language: str) -> int:
        return sum(key.language == language for key in self.articles)

    def topics(self, language: str) -> Mapping[str, int]:
        entries = (entry for entry in self._entries.values() if entry.language == language)
        return Counter(category for entry in entries for category in dict.fromkeys(entry.categories))

    def entry(self, key: ArticleKey) -> ArticleEntry | None:
        return self._entries.get(key)

    def article_keys(self) -> list[ArticleKey]:
        return list(self.articles)

    def adaptations(self) -> list[ArticleKey]:
        return [key for key, entry in self._entries.items() if entry.based_on]

    def entries(self, language: str, topic: str | None = None) -> list[ArticleEntry]:
        wanted = [entry for entry in self._entries.values() if entry.language == language]
        chosen = [entry for entry in wanted if topic is None or topic in entry.categories]
        return sorted(chosen, key=lambda entry: sorting_key(entry.title, language))

    def entries_of(self, article_id: str) -> list[ArticleEntry]:
        return [entry for key, entry in sorted(self._entries.items()) if key.id == article_id]

    def titles(self, language: str) -> dict[str, str]:
        return {key.id: entry.title.casefold() for key, entry in self._entries.items() if key.language == language}

    def letters(self, language: str) -> Mapping[str, int]:
        return Counter(letter_of(sorting_key(entry.title, language)) for entry in self.entries(language))

    def titled(self, language: str, letter: str) -> list[tuple[str, ArticleEntry]]:
        keyed = [(sorting_key(entry.title, language), entry) for entry in self.entries(language)]
        return [(key, entry) for key, entry in keyed if letter_of(key) == letter]

    def newest(self, language: str, most: int) -> list[ArticleEntry]:
        dated = [(day, entry) for entry in self.entries(language) if (day := changed_on(entry))]
        return [entry for _, entry in sorted(dated, key=itemgetter(0), reverse=True)[:most]]

    def due(self, language: str, since: dt.date, before: dt.date, most: int) -> list[ArticleEntry]:
        dated = [(day, entry) for entry in self.entries(language) if (day := due_on(entry)) and since <= day < before]
        return [entry for _, entry in sorted(dated, key=itemgetter(0))[:most]]

    def numbered(self, number: int) -> list[ArticleKey]:
        return self._by_number.get(number, [])

    @cached_property
    def _by_number(self) -> dict[int, list[ArticleKey]]:
        numbers: dict[int, list[ArticleKey]] = {}
        for key in self.articles:
            numbers.setdefault(number_of(self.info, key), []).append(key)
        return numbers

    def article(self, key: ArticleKey) -> Article:
        return self.articles[key]

    def digest(self, key: ArticleKey) -> str:
        return self._digests.get(article_path(key), "")

    def fingerprint(self, language: str) -> str:
        digests = [digest for name, digest in self._digests.items() if PurePosixPath(name).parent.name == language]
        return fingerprint_of(digests, self._vocabulary(language).digest)

    # ---- its other names ------------------------------------------------------------------------------------

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted({key.language for key in self.articles} | set(vocabulary_languages(self.documents))))

    def vocabulary(self, language: str) -> tuple[OtherName, ...]:
        return self._vocabulary(language).names

    def kinds_of(self, language: str, name: str, article_id: str) -> list[str]:
        return [row.kind for row in self.vocabulary(language) if (row.name, row.article) == (name, article_id)]

    def complaints(self, language: str) -> list[tuple[str, str]]:
        return [(row.name, row.article) for row in self.vocabulary(language) if row.kind == COMPLAINT]

    def extra_names(self, language: str) -> tuple[tuple[str, str], ...]:
        rows = self.vocabulary(language)
        return tuple((row.name, row.article) for row in rows if (row.article, language) not in self._entries)

    def picture_path(self, source: str) -> Path | None:
        """Where a picture named by an article lies; None if the name is no picture or leads out of the pack."""
        inside = names_picture(self.documents, source)
        return self.folder.joinpath(*PurePosixPath(source).parts) if inside else None

    def picture(self, source: str) -> bytes | None:
        """The picture, no more than one byte too many of it; None if it is missing or outside."""
        path = self.picture_path(source)
        if path is None or not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)

    def _vocabulary(self, language: str) -> _Vocabulary:
        """Read once, names and digest together, so that a fingerprint is always that of the names that are given."""
        if language not in self._vocabularies:
            names, digest = read_vocabulary(self.documents, language), vocabulary_digest(self.documents, language)
            self._vocabularies[language] = _Vocabulary(names, digest)
        return self._vocabularies[language]

    def _read_bibliography(self) -> dict[CitationKey, Reference]:
        try:
            return read_bibliography(self.documents)
        except ArticleError as error:
            self.faults.append(unreadable(BIBLIOGRAPHY, error))
            return {}

    def _read_articles(self) -> dict[ArticleKey, Article]:
        articles: dict[ArticleKey, Article] = {}
        for where in article_names(self.documents):
            self._digests[where] = ""
            try:
                content = self.documents.read(where)
                self._digests[where] = hashlib.sha256(content).hexdigest()
                article = parse_document(content, where)
            except ArticleError as error:
                self.faults.append(unreadable(where, error))
                continue
            articles[article.key] = article
        return articles


def read_pack_info(documents: Documents) -> PackInfo:
    """What `pack.yaml` says; raises ArticleError."""
    return parse_pack_info(read_text(documents, "pack.yaml"), "pack.yaml")


def parse_document(content: bytes, where: str) -> Article:
    """The article of this name; raises ArticleError."""
    article = parse_article(decode_text(content, where), where)
    path = PurePosixPath(where)
    if (path.stem, path.parent.name) != article.key:
        raise ArticleError(
            "{where} holds {id} in {language}; the file must be {key}.",
            where=where,
            id=article.id,
            language=article.language,
            key=article_path(article.key),
        )
    return article


def read_bibliography(documents: Documents) -> dict[CitationKey, Reference]:
    """The references of a pack; none if it has no such file. Raises ArticleError if that cannot be read."""
    if not documents.names(BIBLIOGRAPHY):
        return {}
    return parse_bibliography(read_text(documents, BIBLIOGRAPHY), BIBLIOGRAPHY)


def read_vocabulary(documents: Documents, language: str) -> tuple[OtherName, ...]:
    """The rows of a pack's vocabulary; none if there is no such file or it cannot be read."""
    try:
        return parse_vocabulary(read_text(documents, _vocabulary_name(language)))
    except ArticleError:
        return ()


def vocabulary_digest(documents: Documents, language: str) -> str:
    return documents.digest(_vocabulary_name(language))


def vocabulary_languages(documents: Documents) -> list[str]:
    return [PurePosixPath(name).stem for name in documents.names("vocabulary/*.tsv")]


def _vocabulary_name(language: str) -> str:
    return f"vocabulary/{language}.tsv"


def unreadable(path: str, error: ArticleError) -> Problem:
    return Problem(path, error.line, "unreadable", error.sentence)


def article_names(documents: Documents, language: str = "*") -> list[str]:
    """The articles of a pack, of all languages or of one, sorted by their names."""
    return documents.names(f"articles/{language}/*.md")


def read_text(documents: Documents, where: str) -> str:
    """The text of a document; raises ArticleError if it is missing, too large or not UTF-8."""
    return decode_text(documents.read(where), where)
