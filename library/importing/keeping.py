# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Imported pages -> articles of the clinic's own pack, or of another folder: the id of each, and what it replaces.

An import never takes the place of an article that another pack holds, nor of one that was made from another page: it
gets an id that is free in the whole library. The same page again is an update. How articles are written is
`own_articles`'s question.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import chain, count
from pathlib import Path
from types import TracebackType
from typing import Self

from msgspec import structs

from library.entries import article_path
from library.errors import ArticleError, PackError
from library.importing.imported import Imported, Joining
from library.importing.joining import KnownReferences, with_joined
from library.importing.provenance import Provenance
from library.importing.topic_ids import SOURCE, slug
from library.models import Article, ArticleId, ArticleKey, CitationKey, Progress, Reference, Source
from library.own_articles import Draft, OwnArticles
from library.packs.documents import Documents
from library.packs.local import LocalFolder
from library.packs.names import check_name
from library.packs.pack import Pack
from library.packs.source import read_bibliography
from library.packs.stack import open_packs, open_published
from library.paths import Paths
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

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give back files; the next question opens them again."""
        if "_others" in self.__dict__:
            for pack in self.__dict__.pop("_others"):
                pack.close()
        self._look_again()

    def _look_again(self) -> None:
        """Forget what the folder held: something was written there."""
        for name in ("_known", "_provenance", "_documents"):
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
        self, imported: Sequence[Imported], joined: Mapping[CitationKey, CitationKey] = {}, progress: Progress = _quiet
    ) -> tuple[ArticleKey, ...]:
        """Write the pages, all or none; the keys of their articles in the same order.

        `joined` names, by the page's keys, the known references that shall take the place of its own; see `joinings`.
        Pages of one id in several languages stay one article. Raises LibraryError.
        """
        keys = self.keys_of(imported)
        ids = {one.article.id: key.id for one, key in zip(imported, keys, strict=True)}
        drafts = []
        for one, key in zip(imported, keys, strict=True):
            page = with_joined(one, self._chosen(one, joined)) if joined else one
            article = _with_ids(structs.replace(page.article, id=key.id), ids)
            drafts.append(Draft(article=article, references=page.references, pictures=page.pictures))
        self._own.save(drafts, progress)
        self._look_again()
        return keys

    def _chosen(self, imported: Imported, joined: Mapping[CitationKey, CitationKey]) -> dict[CitationKey, Reference]:
        return {one.key: one.known for one in self.joinings(imported) if joined.get(one.key) == one.known.id}

    # ---- ids ------------------------------------------------------------------------------------------------

    def keys_of(self, imported: Sequence[Imported]) -> tuple[ArticleKey, ...]:
        """What `keep` would name the articles, in the order of the pages.

        An update keeps its id; a page in another language gets that of its twin, where it is free there.
        """
        batch = _Batch()
        updates = [self.update_of(one) for one in imported]
        for one, key in zip(imported, updates, strict=True):
            if key is not None:
                batch.add(one.article, key)
        keys = []
        for one, key in zip(imported, updates, strict=True):
            if key is None:
                key = self._new_key(one.article, batch)
                batch.add(one.article, key)
            keys.append(key)
        return tuple(keys)

    def _new_key(self, article: Article, batch: _Batch) -> ArticleKey:
        twins = [batch.ids[article.id]] if article.id in batch.ids else []
        tried = chain(twins, _like(slug(article.id) or "page"))
        keys = (ArticleKey(one, article.language) for one in tried)
        return next(key for key in keys if batch.has(key, article) or self._is_free(key, article, batch))

    def _is_free(self, key: ArticleKey, article: Article, batch: _Batch) -> bool:
        path = article_path(key)
        there = self._documents.names(article_path(ArticleKey(key.id, "*")))
        if key in batch.given or path in there or not _can_be_written(path):
            return False
        if key.id in batch.names:
            return True
        return not any(pack.entries_of(key.id) for pack in self._others) and self._are_twins(there, article)

    def _are_twins(self, there: Sequence[str], article: Article) -> bool:
        """Whether they came, like the article, from MedlinePlus, where a topic has one id in both languages."""
        others = [self._provenance.read(name) for name in there]
        sources = [article.source, *(other.source if other is not None else None for other in others)]
        return not there or all(source is not None and source.title == SOURCE for source in sources)

    # ---- what is there, opened when it is asked for ---------------------------------------------------------

    @cached_property
    def _documents(self) -> Documents:
        return LocalFolder(self.folder).documents()

    @cached_property
    def _provenance(self) -> Provenance:
        return Provenance(self._documents)

    @cached_property
    def _others(self) -> list[Pack]:
        """The packs that an import never changes."""
        if self._is_clinics:
            return open_published(self._paths)[1]
        return list(open_packs(self._paths).packs)

    @cached_property
    def _known(self) -> KnownReferences:
        bibliographies: list[Mapping[CitationKey, Reference]] = [pack.bibliography for pack in self._others]
        with suppress(ArticleError):  # a bibliography that cannot be read is told by `check`
            bibliographies.append(read_bibliography(self._documents))
        return KnownReferences(bibliographies)

    @property
    def _is_clinics(self) -> bool:
        return self.folder.resolve() == self._paths.local_pack.resolve()

    @property
    def _own(self) -> OwnArticles:
        """Of another folder, earlier versions lie in it: it may be in version control, or on a stick."""
        if self._is_clinics:
            return OwnArticles.of_clinic(self._paths, self._today)
        return OwnArticles(self.folder, RecordStore(self.folder / ".versions"), self._today, self.folder.name)


class _Batch:
    """The pages that are kept together, as far as their keys are known."""

    def __init__(self) -> None:
        self.ids: dict[ArticleId, ArticleId] = {}
        """The ids that pages came with -> what they got; of several, the first."""
        self.given: dict[ArticleKey, str] = {}
        """With the hashes of their sources."""
        self.names: set[ArticleId] = set()

    def add(self, article: Article, key: ArticleKey) -> None:
        self.ids.setdefault(article.id, key.id)
        self.given[key] = _digest(article)
        self.names.add(key.id)

    def has(self, key: ArticleKey, article: Article) -> bool:
        """Whether the same page stands in it twice."""
        return bool(_digest(article)) and self.given.get(key) == _digest(article)


def _digest(article: Article) -> str:
    return article.source.sha256 if article.source is not None else ""


def _can_be_written(path: str) -> bool:
    """Windows keeps some names for itself."""
    try:
        check_name(path)
    except PackError:
        return False
    return True


def _like(wanted: str) -> Iterator[ArticleId]:
    yield ArticleId(wanted)
    yield from (ArticleId(f"{wanted}-{number}") for number in count(2))


def _with_ids(article: Article, ids: Mapping[ArticleId, ArticleId]) -> Article:
    """What it says of other articles of its batch, by the ids that they got."""
    related = tuple(ids.get(one, one) for one in article.related)
    body = _LINK.sub(lambda link: link[1] + ids.get(ArticleId(link[2]), ArticleId(link[2])), article.body)
    return structs.replace(article, related=related, body=body)
