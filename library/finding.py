# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Search over the shelf: the packs are handed to `library.search`, what it found becomes hits that say why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from library.edition_codes import EditionCode, printed_edition, read_code
from library.errors import ArticleError, UnknownArticleError
from library.models import (
    ArticleEntry,
    ArticleId,
    ArticleKey,
    ArticleSummary,
    Because,
    Hit,
    IndexJob,
    SearchResult,
    Snippet,
)
from library.packs.pack import Pack
from library.packs.tables import COMPLAINT, MISSPELLING
from library.paths import Paths, own_command
from library.shelf import Holding, Shelf

if TYPE_CHECKING:
    from library.markup import MarkdownParser
    from library.search.documents import Found, IndexedDocument
    from library.search.stack import SearchablePack, StackSearch
    from library.search.store import IndexName

NEAREST = 5
"""Articles that are offered where nothing was found."""
LARGEST_INDEX = 20_000
"""Articles of one index, which bounds the memory that building it takes."""


class Finding:
    """Opens the indexes when they are first needed; `parser` gives what reads an article that is to be indexed."""

    def __init__(self, shelf: Shelf, paths: Paths, parser: Callable[[], MarkdownParser]) -> None:
        self._shelf = shelf
        self._paths = paths
        self._parser = parser
        self._opened: StackSearch | None = None
        self._guide = ""
        """The language in which the guide to the program is found; "" for any."""

    def close(self) -> None:
        """Give back files and memory; the next search opens the indexes again, those that were built since too."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def search(self, query: str, only: str | None, first: str, guide: str, limit: int) -> SearchResult:
        """See `Library.search`."""
        if only is not None and only not in self._shelf.languages:
            listed = ", ".join(self._shelf.languages)
            raise UnknownArticleError(
                'There is no article in the language "{only}"; there are: {listed}.', only=only, listed=listed
            )
        self._guide = guide if guide in self._shelf.guide_languages and not only else ""
        languages = [only] if only else [*dict.fromkeys((first, *self._shelf.languages, *filter(None, [self._guide])))]
        code = read_code(query)
        if code is not None and (sheets := self._sheets(code, languages)):
            return SearchResult(query=query, hits=sheets)
        if code is not None and (gone := self._shelf.withdrawals.of_sheet(code.article, self._shelf.languages)):
            return SearchResult(query=query, hits=(), withdrawn=gone)
        from library.search.query import MOST_WORDS

        search = self._search()
        answered = search.search(query, languages, limit)
        hits = tuple(map(self._hit, answered.found))
        return SearchResult(
            query=query,
            hits=hits,
            words=answered.question.words[:MOST_WORDS],
            prefix=answered.question.prefix,
            forms=tuple(sorted(answered.forms)),
            corrected=answered.corrected if hits else "",
            loosened=answered.loosened,
            nearest=() if hits or code else self._nearest(query, languages),
            unknown_code=code is not None and not hits,
            preparing=tuple(dict.fromkeys(name.pack for name in search.missing if name.language in languages)),
        )

    def is_on_disk(self) -> bool:
        """See `Library.index_on_disk`."""
        search = self._search()
        search.open_all()
        return search.on_disk

    def jobs(self) -> tuple[IndexJob, ...]:
        """See `Library.index_jobs`."""
        packs = {pack.info.id: pack for pack in self._shelf.packs}
        return tuple(index_job(packs[name.pack], name, self._paths) for name in self._search().missing)

    # ---- what was found -----------------------------------------------------------------------------------

    def _hit(self, match: Found) -> Hit:
        holding = self._holding(match.key)
        entry, pack = holding
        return Hit(
            id=match.key.id,
            language=match.key.language,
            title=match.title,
            section=match.section.heading,
            section_anchor=match.section.anchor,
            snippet=match.snippet,
            because=match.because,
            score=round(match.score, 3),
            pack=pack.info.id,
            review_state=self._shelf.review(entry).state,
            because_kind=self._because_kind(match.because, entry),
            edition=entry.edition,
            withdrawn=self._shelf.withdrawal(match.key) is not None,
            own=pack.summary.origin == "local",
        )

    def _sheets(self, code: EditionCode, languages: Sequence[str]) -> tuple[Hit, ...]:
        """The articles that the code of a sheet can mean; hardly ever more than one."""
        found = self._shelf.numbered(code.article)
        keys = sorted(found, key=lambda key: (key.language not in languages[:1], key))
        return tuple(self._sheet(code, key) for key in keys if key.language in languages)

    def _sheet(self, code: EditionCode, key: ArticleKey) -> Hit:
        entry, pack = self._holding(key)
        return Hit(
            id=key.id,
            language=key.language,
            title=entry.title,
            section="",
            section_anchor="top",
            snippet=Snippet(entry.summary),
            because=str(code),
            score=0.0,
            pack=pack.info.id,
            review_state=self._shelf.review(entry).state,
            because_kind="edition",
            edition=entry.edition,
            sheet_edition=printed_edition(code, entry.edition),
            withdrawn=self._shelf.withdrawal(key) is not None,
            own=pack.summary.origin == "local",
        )

    def _holding(self, key: ArticleKey) -> Holding:
        holding = self._shelf.holding(key)
        assert holding is not None, "what was found is in force"
        return holding

    def _because_kind(self, because: str, entry: ArticleEntry) -> Because:
        if not because:
            return ""
        if because in {code.code for code in entry.codes}:
            return "code"
        kinds = {kind for pack in self._shelf.packs for kind in pack.kinds_of(entry.language, because, entry.id)}
        if MISSPELLING in kinds:
            return "misspelling"
        return "complaint" if kinds == {COMPLAINT} else "name"

    def _nearest(self, query: str, languages: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """Articles whose names are most like the query, in the first language that has some."""
        from library.search.spelling import likest

        for language in languages if query.strip() else ():
            found = likest(query, self._shelf.titles(language), NEAREST)
            if found:
                keys = [ArticleKey(ArticleId(article_id), language) for article_id in found]
                return tuple(self._shelf.summary(self._holding(key)) for key in keys)
        return ()

    # ---- what is searched ---------------------------------------------------------------------------------

    def _search(self) -> StackSearch:
        if self._opened is None:
            from library.search.stack import StackSearch
            from library.search.store import IndexStore

            packs = [
                self._searchable(pack, name)
                for pack in self._shelf.packs
                for language in pack.languages
                for name in index_names(pack, language)
            ]
            self._opened = StackSearch(packs, IndexStore(self._paths.index_cache))
        return self._opened

    def _searchable(self, pack: Pack, name: IndexName) -> SearchablePack:
        from library.search.stack import SearchablePack

        own = name.bounds(pack.count(name.language))
        documents = partial(self._indexed_documents, pack, name.language)
        return SearchablePack(
            name=name,
            size=own.stop - own.start,
            documents=partial(documents, {}),
            in_force=partial(self._is_shown, pack),
            digest=pack.digest,
            extra_names=() if name.share else pack.extra_names(name.language),
            since=documents if name.shares == 1 and not pack.vocabulary(name.language) else None,
        )

    def _is_shown(self, pack: Pack, key: ArticleKey) -> bool:
        """What is in force; of the guide what is in the language of who asks, whichever articles come first."""
        elsewhere = self._guide not in ("", key.language) and pack.summary.origin == "guide"
        return not elsewhere and self._shelf.is_in_force(pack, key)

    def _indexed_documents(
        self, pack: Pack, language: str, known: Mapping[ArticleId, str]
    ) -> Iterator[IndexedDocument]:
        """Those whose digests are not known; what is damaged is left out."""
        from library.indexing import indexed_document, names_by_article

        parser = self._parser()
        names = names_by_article(pack.vocabulary(language))
        for entry in sorted(pack.entries(language), key=attrgetter("path")):
            digest = pack.digest(entry.key)
            if known.get(entry.id) == digest:
                continue
            with suppress(ArticleError):
                yield indexed_document(pack.article(entry.key), digest, names, parser)


def index_names(pack: Pack, language: str) -> list[IndexName]:
    """The indexes that a pack needs in a language: one, or a share for every so many articles."""
    from library.search.store import IndexName

    shares = max(1, -(-pack.count(language) // LARGEST_INDEX))
    fingerprint = pack.fingerprint(language)
    return [IndexName(pack.info.id, language, fingerprint, share, shares) for share in range(shares)]


def index_job(pack: Pack, name: IndexName, paths: Paths) -> IndexJob:
    """What builds the index of a pack in one language, in a process of its own."""
    place = str(pack.documents.place)
    shares = ("--share", str(name.share), "--shares", str(name.shares))
    command = (*own_command(paths), "--lines", "index", place, name.language, name.fingerprint, *shares)
    return IndexJob(pack.info.title, name.language, command)
