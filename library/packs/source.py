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
from pathlib import Path, PurePosixPath

from library.articles import decode_text, parse_article, parse_pack_info
from library.errors import ArticleError
from library.models import Article, ArticleKey, CitationKey, PackInfo, Problem, Reference
from library.references import parse_bibliography

MOST_BYTES = 4 * 2**20
"""No article, bibliography or picture is larger; a bigger file is refused before it is read."""

PICTURES = (".svg", ".png")
_FORBIDDEN = re.compile(r"[\\:\x00\ud800-\udfff]")


class PackSource:
    """The documents of one folder. `faults` holds a problem for each file that could not be read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[Problem] = []
        self._digest = hashlib.sha256()
        self.info = self._read_info()
        self.bibliography = self._read_bibliography()
        self.articles = self._read_articles()

    @property
    def fingerprint(self) -> str:
        """Changes whenever an article is added, removed or changed."""
        return self._digest.hexdigest()

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

    def _read_info(self) -> PackInfo:
        text = read_text(self.folder / "pack.yaml", "pack.yaml")
        return parse_pack_info(text, "pack.yaml")

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
                data = _read_bytes(path, where)
                self._digest.update(b"%s\0%d\0%s" % (os.fsencode(where), len(data), data))
                article = parse_article(decode_text(data, where), where)
                if (path.stem, path.parent.name) != article.key:
                    raise ArticleError(
                        f"{where} holds {article.id} in {article.language}; the file must be "
                        f"articles/{article.language}/{article.id}.md."
                    )
            except ArticleError as error:
                self.faults.append(unreadable(where, error))
                continue
            articles[article.key] = article
        return articles


def unreadable(path: str, error: ArticleError) -> Problem:
    return Problem(path, error.line, "unreadable", str(error))


def article_files(folder: Path) -> list[Path]:
    """The article files of a pack source, sorted by path."""
    return sorted(folder.glob("articles/*/*.md"))


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
