# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the import dialog asks of the library and the disk, done on the library's thread.

One `ArrivedPage` is one file on its way in: it is read once, imported anew after each correction, and kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from msgspec import structs

from library.errors import ImportingError
from library.importing.imported import Corrections, Imported, Joining
from library.library import Library
from library.models import ArticleKey, CitationKey, PackInfo
from library.paths import Paths
from library.reading import Reading
from library.wording import Words

MEDLINEPLUS = "MedlinePlus"


class Proposal(NamedTuple):
    """A page with its corrections, as it would be kept. `update` is the title of the article that it would replace."""

    imported: Imported
    reading: Reading
    words: Words
    joinings: tuple[Joining, ...] = ()
    update: str = ""


class Collection(NamedTuple):
    """Many pages in one file or folder: how many, and the first of them. `title` is "" for a folder."""

    path: Path
    title: str
    articles: int
    first: Proposal


class ArrivedPage:
    """Belongs to the library's thread once it was made."""

    def __init__(self, path: Path, paths: Paths) -> None:
        self.path = path
        self._paths = paths
        self._data: bytes | None = None
        self._known = Known()

    def propose(self, corrections: Corrections, library: Library) -> Proposal:
        """Raises ImportingError for a file that cannot be brought in."""
        imported = self._import(corrections, library)
        self._known = self._known_of(imported, library)
        reading = _reading_of(imported, library)
        words = library.wording.words(imported.article.language)
        return Proposal(imported, reading, words, self._known.joinings, self._known.update)

    def keep(self, corrections: Corrections, joined: Mapping[CitationKey, CitationKey], library: Library) -> ArticleKey:
        """Imported once more, so that what was typed last counts; raises StorageError if the disk does not take it."""
        from library.importing.keeping import Keeper

        imported = self._import(corrections, library)
        with Keeper(self._paths, library.clock.no_earlier_than) as keeper:
            (key,) = keeper.keep([imported], joined)
        return key

    def _import(self, corrections: Corrections, library: Library) -> Imported:
        from library.importing.given_files import beside, read_whole
        from library.importing.importer import import_page

        if self._data is None:
            self._data = read_whole(self.path)
        return import_page(
            self._data, self.path.name, library.clock.no_earlier_than, corrections, beside=beside(self.path)
        )

    def _known_of(self, imported: Imported, library: Library) -> Known:
        """Asked anew only where the answer can be another one: all packs are opened for it."""
        from library.importing.keeping import Keeper

        asked = (imported.references, imported.article.source, imported.article.language)
        if asked == self._known.asked:
            return self._known
        with Keeper(self._paths, library.clock.no_earlier_than) as keeper:
            there = keeper.update_of(imported)
            title = library.read(there).article.title if there else ""
            return Known(asked, keeper.joinings(imported), title)


class Known(NamedTuple):
    """What the library has of a page: sources, and the article that was made from it. `asked` is what it depends on."""

    asked: object = None
    joinings: tuple[Joining, ...] = ()
    update: str = ""


def _reading_of(imported: Imported, library: Library) -> Reading:
    from library.importing.preview import reading_of
    from library.markup import MarkdownParser
    from library.own_articles import TITLE

    reading = reading_of(imported, MarkdownParser(), library.clock.no_earlier_than)
    own = [PackInfo(pack.id, pack.title, pack.version) for pack in library.packs() if pack.origin == "local"]
    return structs.replace(reading, pack=(own or [PackInfo("local", TITLE, "1")])[0])


def look_at(path: Path, paths: Paths, library: Library) -> Collection | tuple[ArrivedPage, Proposal]:
    """What is to be shown of a file or folder; raises ImportingError if nothing of it can be brought in."""
    from library.importing.given_files import pages_in
    from library.importing.medlineplus_file import holds_topics

    if path.is_dir():
        pages = pages_in(path).pages
        if len(pages) > 1:
            return Collection(path, "", len(pages), _first_of(pages, path, library))
        path = pages[0]
    if holds_topics(path):
        return Collection(path, MEDLINEPLUS, _count_topics(path), _proposed(_first_topic(path, library), library))
    page = ArrivedPage(path, paths)
    return page, page.propose(Corrections(), library)


def _first_of(pages: Sequence[Path], folder: Path, library: Library) -> Proposal:
    """The first page that can be brought in; the others are told when it is done."""
    from library.importing.medlineplus_file import holds_topics

    refused: list[ImportingError] = []
    for path in pages:
        try:
            first = _first_topic(path, library) if holds_topics(path) else _page(path, folder, library)
        except ImportingError as error:
            refused.append(error)
        else:
            return _proposed(first, library)
    raise refused[0]


def _page(path: Path, folder: Path, library: Library) -> Imported:
    from library.importing.given_files import beside, read_whole
    from library.importing.importer import import_page

    name = path.relative_to(folder).as_posix()
    return import_page(read_whole(path), name, library.clock.no_earlier_than, beside=beside(path, folder))


def _first_topic(path: Path, library: Library) -> Imported:
    from library.importing.medlineplus import read_topics

    return next(read_topics(path, library.clock.no_earlier_than, _quiet))


def _count_topics(path: Path) -> int:
    from library.importing.medlineplus_file import topics_of

    return sum(1 for _ in topics_of(path, _quiet))


def _proposed(imported: Imported, library: Library) -> Proposal:
    return Proposal(imported, _reading_of(imported, library), library.wording.words(imported.article.language))


def _quiet(done: int, total: int) -> None:
    """The page that is shown meanwhile says that the file is read."""
