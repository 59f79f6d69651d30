# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Search over the shelf: the packs are handed to `library.search`, what it found becomes hits that say why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from library.edition_codes import EditionCode, article_number, printed_edition, read_code
from library.errors import UnknownArticleError
from library.models import Article, ArticleKey, ArticleSummary, Because, Hit, IndexJob, SearchResult, Snippet
from library.packs.source import Pack
from library.paths import Paths, own_command
from library.shelf import Shelf

if TYPE_CHECKING:
    from library.markup import MarkdownParser
    from library.search.documents import Found, IndexedDocument
    from library.search.stack import SearchablePack, StackSearch

MISSPELT = "misspelling"
NEAREST = 5
"""Articles that are offered where nothing was found."""


class Finding:
    """Opens the indexes when they are first needed; `parser` gives what reads an article that is to be indexed."""

    def __init__(self, shelf: Shelf, paths: Paths, parser: Callable[[], MarkdownParser]) -> None:
        self._shelf = shelf
        self._paths = paths
        self._parser = parser
        self._opened: StackSearch | None = None

    def close(self) -> None:
        """Give back files and memory; the next search opens the indexes again, those that were built since too."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def search(self, query: str, only: str | None, first: str, limit: int) -> SearchResult:
        """See `Library.search`."""
        if only is not None and only not in self._shelf.languages:
            listed = ", ".join(self._shelf.languages)
            raise UnknownArticleError(f'There is no article in the language "{only}"; there are: {listed}.')
        languages = [only] if only else [first, *(other for other in self._shelf.languages if other != first)]
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
            preparing=tuple(name.pack for name in search.missing if name.language in languages),
        )

    def is_on_disk(self) -> bool:
        """See `Library.index_on_disk`."""
        search = self._search()
        search.open_all()
        return search.on_disk

    def jobs(self) -> tuple[IndexJob, ...]:
        """See `Library.index_jobs`."""
        packs = {pack.info.id: pack for pack in self._shelf.packs}
        return tuple(
            IndexJob(
                title=packs[name.pack].info.title,
                language=name.language,
                command=(
                    *own_command(self._paths.data),
                    "index",
                    str(packs[name.pack].documents.place),
                    name.language,
                    name.fingerprint,
                ),
            )
            for name in self._search().missing
        )

    # ---- what was found -----------------------------------------------------------------------------------

    def _hit(self, match: Found) -> Hit:
        article, pack = self._shelf.holdings[match.key]
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
            review_state=self._shelf.review(article).state,
            because_kind=self._because_kind(match.because, article, match.key.language),
            edition=article.edition,
            withdrawn=self._shelf.withdrawal(match.key) is not None,
        )

    def _sheets(self, code: EditionCode, languages: Sequence[str]) -> tuple[Hit, ...]:
        """The articles that the code of a sheet can mean; hardly ever more than one."""
        keys = sorted(self._by_number.get(code.article, ()), key=lambda key: (key.language not in languages[:1], key))
        return tuple(self._sheet(code, key) for key in keys if key.language in languages)

    def _sheet(self, code: EditionCode, key: ArticleKey) -> Hit:
        article, pack = self._shelf.holdings[key]
        return Hit(
            id=key.id,
            language=key.language,
            title=article.title,
            section="",
            section_anchor="top",
            snippet=Snippet(article.summary),
            because=str(code),
            score=0.0,
            pack=pack.info.id,
            review_state=self._shelf.review(article).state,
            because_kind="edition",
            edition=article.edition,
            sheet_edition=printed_edition(code, article.edition),
            withdrawn=self._shelf.withdrawal(key) is not None,
        )

    @cached_property
    def _by_number(self) -> dict[int, list[ArticleKey]]:
        """The articles by the number that their edition codes hold."""
        numbers: dict[int, list[ArticleKey]] = {}
        for key, (_, pack) in self._shelf.holdings.items():
            number = article_number(pack.info.publisher, pack.info.id, key.id, key.language)
            numbers.setdefault(number, []).append(key)
        return numbers

    def _because_kind(self, because: str, article: Article, language: str) -> Because:
        if not because:
            return ""
        if because in {code.code for code in article.codes}:
            return "code"
        misspelt = (
            (row.name, row.article)
            for pack in self._shelf.packs
            for row in pack.vocabulary(language)
            if row.kind == MISSPELT
        )
        return "misspelling" if (because, article.id) in misspelt else "name"

    def _nearest(self, query: str, languages: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """Articles whose names are most like the query, in the first language that has some."""
        from library.search.spelling import likest

        for language in languages if query.strip() else ():
            summaries = self._shelf.articles(language)
            names = {str(at): summary.title for at, summary in enumerate(summaries)}
            found = likest(query, names, NEAREST)
            if found:
                return tuple(summaries[int(at)] for at in found)
        return ()

    # ---- what is searched ---------------------------------------------------------------------------------

    def _search(self) -> StackSearch:
        if self._opened is None:
            from library.search.stack import StackSearch
            from library.search.store import IndexStore

            packs = [self._searchable(pack, language) for pack in self._shelf.packs for language in pack.languages]
            self._opened = StackSearch(packs, IndexStore(self._paths.index_cache))
        return self._opened

    def _searchable(self, pack: Pack, language: str) -> SearchablePack:
        from library.search.stack import SearchablePack
        from library.search.store import IndexName

        names = pack.vocabulary(language)
        extra = tuple((row.name, row.article) for row in names if (row.article, language) not in pack.articles)
        return SearchablePack(
            name=IndexName(pack.info.id, language, pack.fingerprint(language)),
            size=sum(key.language == language for key in pack.articles),
            documents=partial(self._indexed_documents, pack, language),
            in_force=partial(self._in_force, pack),
            digest=lambda key: pack.digests.get(key, ""),
            extra_names=extra,
        )

    def _in_force(self, pack: Pack, key: ArticleKey) -> bool:
        return key in self._shelf.holdings and self._shelf.holdings[key].pack is pack

    def _indexed_documents(self, pack: Pack, language: str) -> Iterator[IndexedDocument]:
        from library.indexing import indexed_document, names_by_article

        parser = self._parser()
        names = names_by_article(pack.vocabulary(language))
        for key, article in pack.articles.items():
            if key.language == language:
                yield indexed_document(article, pack.digests[key], names, parser)
