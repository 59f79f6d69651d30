# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack as the library reads it: the folder that anyone can edit and keep in git, or a signed file.

It is read here and never written. A file that cannot be read is skipped with its sentence kept, so that one
broken article does not take the library away. Names from articles never lead out of the pack.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from library.articles import decode_text, parse_article, parse_pack_info
from library.errors import ArticleError
from library.models import Article, ArticleKey, CitationKey, PackInfo, Problem, Reference
from library.packs.documents import Documents, FolderDocuments
from library.packs.tables import OtherName, parse_vocabulary
from library.references import parse_bibliography

BIBLIOGRAPHY = "references.json"
PICTURES = (".svg", ".png")


class _Vocabulary(NamedTuple):
    """The other names of one language, and the SHA-256 of their file."""

    names: tuple[OtherName, ...]
    digest: str


class Pack:
    """The documents of one pack. `faults` holds a problem for each file that could not be read."""

    def __init__(self, documents: Documents) -> None:
        self.documents = documents
        self.faults: list[Problem] = []
        self._digests: dict[str, list[str]] = {}
        self._vocabularies: dict[str, _Vocabulary] = {}
        self.info = read_pack_info(documents)
        self.bibliography = self._read_bibliography()
        self.digests: dict[ArticleKey, str] = {}
        """The SHA-256 of each article's file, which says its place too."""
        self.articles = self._read_articles()

    def fingerprint(self, language: str) -> str:
        """Changes whenever an article of the language or one of its other names is added, removed or changed."""
        return joined_digest([*self._digests.get(language, ()), self._vocabulary(language).digest])

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its articles and of its other names, in alphabetical order."""
        named = {PurePosixPath(name).stem for name in self.documents.names("vocabulary/*.tsv")}
        return tuple(sorted({key.language for key in self.articles} | named))

    def vocabulary(self, language: str) -> tuple[OtherName, ...]:
        """The other names that the pack gives to articles, its own and those of other packs."""
        return self._vocabulary(language).names

    def read_picture(self, source: str) -> bytes | None:
        """The bytes of a picture that an article names; None if it is missing, too large, damaged or outside."""
        try:
            if not self.holds_picture(source):
                return None
            return self.documents.read(PurePosixPath(source).as_posix())
        except (ArticleError, OSError):  # a name too long for the disk, a picture that may not be read
            return None

    def holds_picture(self, source: str) -> bool:
        """Whether the name is one of a picture, and leads to a file in the pack if there is one."""
        return PurePosixPath(source).suffix.lower() in PICTURES and self.documents.holds(source)

    def _vocabulary(self, language: str) -> _Vocabulary:
        """Read once, names and digest together, so that a fingerprint is always that of the names that are given."""
        if language not in self._vocabularies:
            names, digest = read_vocabulary(self.documents, language), vocabulary_digest(self.documents, language)
            self._vocabularies[language] = _Vocabulary(names, digest)
        return self._vocabularies[language]

    def _read_bibliography(self) -> dict[CitationKey, Reference]:
        if not self.documents.names(BIBLIOGRAPHY):
            return {}
        try:
            return parse_bibliography(read_text(self.documents, BIBLIOGRAPHY), BIBLIOGRAPHY)
        except ArticleError as error:
            self.faults.append(unreadable(BIBLIOGRAPHY, error))
            return {}

    def _read_articles(self) -> dict[ArticleKey, Article]:
        articles: dict[ArticleKey, Article] = {}
        for where in article_names(self.documents):
            try:
                read = read_article(self.documents, where)
            except ArticleError as error:
                self.faults.append(unreadable(where, error))
                continue
            self._digests.setdefault(read.article.language, []).append(read.digest)
            self.digests[read.article.key] = read.digest
            articles[read.article.key] = read.article
        return articles


class PackSource(Pack):
    """A pack that is a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(FolderDocuments(folder))

    def picture_path(self, source: str) -> Path | None:
        """Where a picture named by an article lies; None if the name is no picture or leads out of the pack."""
        return self.folder.joinpath(*PurePosixPath(source).parts) if self.holds_picture(source) else None


def read_pack_info(documents: Documents) -> PackInfo:
    """What `pack.yaml` says; raises ArticleError."""
    return parse_pack_info(read_text(documents, "pack.yaml"), "pack.yaml")


class ReadArticle(NamedTuple):
    """An article, and the SHA-256 of its file, which says its place too."""

    article: Article
    digest: str


def read_article(documents: Documents, where: str) -> ReadArticle:
    """The article of this name; raises ArticleError."""
    data = documents.read(where)
    article = parse_article(decode_text(data, where), where)
    path = PurePosixPath(where)
    if (path.stem, path.parent.name) != article.key:
        raise ArticleError(
            f"{where} holds {article.id} in {article.language}; the file must be "
            f"articles/{article.language}/{article.id}.md."
        )
    return ReadArticle(article, hashlib.sha256(data).hexdigest())


def read_vocabulary(documents: Documents, language: str) -> tuple[OtherName, ...]:
    """The rows of a pack's vocabulary; none if there is no such file or it cannot be read."""
    try:
        return parse_vocabulary(read_text(documents, _vocabulary_name(language)))
    except ArticleError:
        return ()


def vocabulary_digest(documents: Documents, language: str) -> str:
    try:
        return hashlib.sha256(documents.read(_vocabulary_name(language))).hexdigest()
    except ArticleError:
        return ""


def _vocabulary_name(language: str) -> str:
    return f"vocabulary/{language}.tsv"


def joined_digest(digests: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()


def unreadable(path: str, error: ArticleError) -> Problem:
    return Problem(path, error.line, "unreadable", str(error))


def article_names(documents: Documents, language: str = "*") -> list[str]:
    """The articles of a pack, of all languages or of one, sorted by their names."""
    return documents.names(f"articles/{language}/*.md")


def read_text(documents: Documents, where: str) -> str:
    """The text of a document; raises ArticleError if it is missing, too large or not UTF-8."""
    return decode_text(documents.read(where), where)
