# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack source: the folder that anyone can edit with a text editor and keep in git.

It is read here and never written. A file that cannot be read is skipped with its sentence kept, so that one
broken article does not take the library away. Paths from articles never lead out of the folder.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from library.articles import decode_text, parse_article, parse_pack_info
from library.errors import ArticleError
from library.models import Article, ArticleKey, CitationKey, PackInfo, Problem, Reference
from library.packs.tables import OtherName, parse_vocabulary
from library.references import parse_bibliography

MOST_BYTES = 4 * 2**20
"""No article, bibliography or picture is larger; a bigger file is refused before it is read."""

PICTURES = (".svg", ".png")
_FORBIDDEN = re.compile(r"[\\:\x00\ud800-\udfff]")


class _Vocabulary(NamedTuple):
    """The other names of one language, and the SHA-256 of their file."""

    names: tuple[OtherName, ...]
    digest: str


class PackSource:
    """The documents of one folder. `faults` holds a problem for each file that could not be read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[Problem] = []
        self._digests: dict[str, list[str]] = {}
        self._vocabularies: dict[str, _Vocabulary] = {}
        self.info = read_pack_info(folder)
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
        named = {path.stem for path in self.folder.glob("vocabulary/*.tsv")}
        return tuple(sorted({key.language for key in self.articles} | named))

    def vocabulary(self, language: str) -> tuple[OtherName, ...]:
        """The other names that the pack gives to articles, its own and those of other packs."""
        return self._vocabulary(language).names

    def read_picture(self, source: str) -> bytes | None:
        """The bytes of a picture that an article names; None if it is missing, too large or outside the pack."""
        path = self.picture_path(source)
        try:
            if path is None or not path.is_file() or path.stat().st_size > MOST_BYTES:
                return None
            return path.read_bytes()
        except OSError:  # a name too long for the disk, a picture that may not be read
            return None

    def picture_path(self, source: str) -> Path | None:
        """Where a picture named by an article lies; None if the name is no picture or leads out of the pack."""
        name = PurePosixPath(source)
        if _FORBIDDEN.search(source) or name.is_absolute() or ".." in name.parts or name.suffix.lower() not in PICTURES:
            return None
        path = self.folder.joinpath(*name.parts)
        within = Path(os.path.realpath(path)).is_relative_to(os.path.realpath(self.folder))
        return path if within else None

    def _vocabulary(self, language: str) -> _Vocabulary:
        """Read once, names and digest together, so that a fingerprint is always that of the names that are given."""
        if language not in self._vocabularies:
            names, digest = read_vocabulary(self.folder, language), vocabulary_digest(self.folder, language)
            self._vocabularies[language] = _Vocabulary(names, digest)
        return self._vocabularies[language]

    def _read_bibliography(self) -> dict[CitationKey, Reference]:
        path = self.folder / "references.json"
        if not path.exists():
            return {}
        try:
            return parse_bibliography(read_text(path, path.name), path.name)
        except ArticleError as error:
            self.faults.append(unreadable("references.json", error))
            return {}

    def _read_articles(self) -> dict[ArticleKey, Article]:
        articles: dict[ArticleKey, Article] = {}
        for path in article_files(self.folder):
            where = path.relative_to(self.folder).as_posix()
            try:
                read = read_article(path, where)
            except ArticleError as error:
                self.faults.append(unreadable(where, error))
                continue
            self._digests.setdefault(read.article.language, []).append(read.digest)
            self.digests[read.article.key] = read.digest
            articles[read.article.key] = read.article
        return articles


def read_pack_info(folder: Path) -> PackInfo:
    """What `pack.yaml` says; raises ArticleError."""
    return parse_pack_info(read_text(folder / "pack.yaml", "pack.yaml"), "pack.yaml")


class ReadArticle(NamedTuple):
    """An article, and the SHA-256 of its file, which says its place too."""

    article: Article
    digest: str


def read_article(path: Path, where: str) -> ReadArticle:
    """The article in a file of a pack source, `where` in it; raises ArticleError."""
    data = _read_bytes(path, where)
    article = parse_article(decode_text(data, where), where)
    if (path.stem, path.parent.name) != article.key:
        raise ArticleError(
            f"{where} holds {article.id} in {article.language}; the file must be "
            f"articles/{article.language}/{article.id}.md."
        )
    return ReadArticle(article, hashlib.sha256(data).hexdigest())


def read_vocabulary(folder: Path, language: str) -> tuple[OtherName, ...]:
    """The rows of a pack source's vocabulary; none if there is no such file or it cannot be read."""
    try:
        return parse_vocabulary(read_text(_vocabulary_file(folder, language), "vocabulary"))
    except ArticleError:
        return ()


def vocabulary_digest(folder: Path, language: str) -> str:
    try:
        return hashlib.sha256(_vocabulary_file(folder, language).read_bytes()).hexdigest()
    except OSError:
        return ""


def _vocabulary_file(folder: Path, language: str) -> Path:
    return folder / "vocabulary" / f"{language}.tsv"


def joined_digest(digests: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()


def unreadable(path: str, error: ArticleError) -> Problem:
    return Problem(path, error.line, "unreadable", str(error))


def article_files(folder: Path, language: str = "*") -> list[Path]:
    """The article files of a pack source, of all languages or of one, sorted by path."""
    return sorted(folder.glob(f"articles/{language}/*.md"))


def read_text(path: Path, where: str) -> str:
    """The text of a file of the pack; raises ArticleError if it is missing, too large or not UTF-8."""
    return decode_text(_read_bytes(path, where), where)


def _read_bytes(path: Path, where: str) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ArticleError(f"{where} is larger than {MOST_BYTES // 2**20} MB; split it.")
        return path.read_bytes()
    except OSError as error:
        raise ArticleError(f"{where} cannot be read ({error.strerror}); check the file in {path.parent}.") from error
