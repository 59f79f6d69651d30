# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Imported pages -> articles of the clinic's own pack, or of another folder: which id each gets, what it takes the place of.

An import never takes the place of an article that another pack holds, nor of one that was made from another page: it
gets an id that is free in the whole library. The same page again is an update. How articles are written is
`own_articles`'s question.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import count
from pathlib import Path
from types import TracebackType

from msgspec import structs

from library.articles import is_slug
from library.entries import article_path
from library.errors import ArticleError, PackError
from library.importing.imported import Imported, Joining
from library.importing.joining import KnownReferences, with_joined
from library.importing.provenance import Provenance
from library.models import Article, ArticleId, ArticleKey, CitationKey, Progress, Reference, Source
from library.own_articles import Draft, OwnArticles
from library.packs.local import LocalFolder
from library.packs.names import check_name
from library.packs.pack import Pack
from library.packs.source import read_bibliography
from library.packs.stack import open_packs
from library.paths import Paths
from library.settings import load_settings
from library.storage import RecordStore

_LINK = re.compile(r"(\]\(article:)([a-z0-9-]+)(?=[)#])")


def _quiet(done: int, total: int) -> None:
    """Progress that nobody looks at."""


class Keeper:
    """Keeps pages in `folder`, a pack source; without one, in the clinic's own pack. Belongs to one thread.

    It sees the library as it was when it was first asked, and what it kept itself.
    """

    def __init__(self, paths: Paths, today: dt.date, folder: Path | None = None) -> None:
        self._paths = paths
        self._today = today
        self.folder = folder or paths.local_pack

    def __enter__(self) -> Keeper:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give back files; the next question opens them again."""
        if "_others" in self.__dict__:
            for pack in self._others:
                pack.close()
        for name in ("_others", "_known", "_provenance"):
            self.__dict__.pop(name, None)

    # ---- what is there --------------------------------------------------------------------------------------

    def update_of(self, imported: Imported) -> ArticleKey | None:
        """The article of this folder that the page takes the place of: it was made from the same page."""
        article = self._provenance.article_of(imported.article.source, imported.article.language)
        return article.key if article is not None else None

    def article_at(self, url: str) -> ArticleId | None:
        """The article of this folder that was made from the page of an address, in any language."""
        article = self._provenance.article_of(Source(url=url))
        return article.id if article is not None else None

    def joinings(self, imported: Imported) -> tuple[Joining, ...]:
        """The page's references that some pack has already, in the order of the page."""
        return tuple(self._known.joinings(imported.references)) if imported.references else ()

    # ---- keeping --------------------------------------------------------------------------------------------

    def keep(
        self,
        imported: Sequence[Imported],
        joined: Mapping[CitationKey, CitationKey] = {},
        progress: Progress = _quiet,
    ) -> tuple[ArticleKey, ...]:
        """Write the pages, all or none; the keys of their articles in the same order.

        `joined` names, by the page's keys, the known references that shall take the place of its own; see `joinings`.
        Pages of one id in several languages stay one article. Raises LibraryError.
        """
        keys = self._keys(imported)
        ids = {one.article.id: key.id for one, key in zip(imported, keys, strict=True)}
        drafts = []
        for one, key in zip(imported, keys, strict=True):
            page = with_joined(one, self._chosen(one, joined)) if joined else one
            article = _with_ids(structs.replace(page.article, id=key.id), ids)
            drafts.append(Draft(article=article, references=page.references, pictures=page.pictures))
        self._own.save(drafts, progress)
        self.close()
        return keys

    def _chosen(self, imported: Imported, joined: Mapping[CitationKey, CitationKey]) -> dict[CitationKey, Reference]:
        return {one.key: one.known for one in self.joinings(imported) if joined.get(one.key) == one.known.id}

    @property
    def _own(self) -> OwnArticles:
        is_clinics = self.folder == self._paths.local_pack
        store = RecordStore(self._paths.versions if is_clinics else self.folder / ".versions")
        clinic = load_settings(RecordStore(self._paths.state)).clinic_name if is_clinics else self.folder.name
        return OwnArticles(self.folder, store, self._today, clinic)

    # ---- ids ------------------------------------------------------------------------------------------------

    def _keys(self, imported: Sequence[Imported]) -> tuple[ArticleKey, ...]:
        """An update keeps its id, and the same page in another language follows it."""
        updates = [self.update_of(one) for one in imported]
        ids = {one.article.id: key.id for one, key in zip(imported, updates, strict=True) if key is not None}
        given = {key: one.article.source for one, key in zip(imported, updates, strict=True) if key is not None}
        keys = []
        for one, key in zip(imported, updates, strict=True):
            if key is None:
                key = self._new_key(one, ids, given)
                ids.setdefault(one.article.id, key.id)
                given[key] = one.article.source
            keys.append(key)
        return tuple(keys)

    def _new_key(
        self, imported: Imported, ids: Mapping[ArticleId, ArticleId], given: Mapping[ArticleKey, Source | None]
    ) -> ArticleKey:
        article = imported.article
        mine = {key.id for key in given}
        for tried in _like(ids.get(article.id, article.id)):
            key = ArticleKey(tried, article.language)
            if key in given:
                if article.source is not None and article.source.sha256 and given[key] == article.source:
                    return key  # the same page twice in one batch
                continue
            if tried in mine or self._is_free(key, article):
                return key
        raise AssertionError("numbers never end")

    def _is_free(self, key: ArticleKey, article: Article) -> bool:
        try:
            check_name(article_path(key))
        except PackError:
            return False
        if any(pack.entries_of(key.id) for pack in self._others):
            return False
        there = self._documents.names(f"articles/*/{key.id}.md")
        return not there or (article_path(key) not in there and self._is_twin(there, article))

    def _is_twin(self, there: Sequence[str], article: Article) -> bool:
        """Whether an article of this id in another language came from the same collection of language pairs."""
        others = [self._provenance.read(name) for name in there]
        title = article.source.title if article.source is not None else ""
        return title == PAIRED and all(one is not None and one.source is not None and one.source.title == title for one in others)
