# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`Library`: the stack of packs, and the dozen things that can be asked of it.

Packs are given lowest first; a higher pack replaces an article of a lower one by id and language. The object
belongs to one thread, because its searchers and its Markdown parser do. Search and typesetting are loaded when
they are first needed, so that a window opens and a command answers without waiting for them.
"""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from library.errors import ArticleError, UnknownArticleError
from library.models import (
    Article,
    ArticleId,
    ArticleKey,
    ArticleSummary,
    Because,
    Hit,
    IndexJob,
    Review,
    SearchResult,
    Topic,
    Withdrawal,
)
from library.packs.source import PackSource
from library.paths import Paths, own_command
from library.readability import reading_grade
from library.reading import Reading, readable_lines
from library.references import number_references
from library.review import review_of
from library.tree import Document
from library.wording import Wording

if TYPE_CHECKING:
    from library.handouts.handout import Handout, TypesetHandout
    from library.handouts.typesetter import Typesetter
    from library.markup import MarkdownParser
    from library.search.documents import Found, IndexedDocument
    from library.search.stack import SearchablePack, StackSearch

DEFAULT_LIMIT = 20
"""Hits that a search gives unless told otherwise."""


MISSPELT = "misspelling"
NEAREST = 5
"""Articles that are offered where nothing was found."""
KEPT_READINGS = 16
"""Articles that stay parsed: what is read is often printed next."""


class _Holding(NamedTuple):
    """An article in force, and the pack it stands in."""

    article: Article
    pack: PackSource


class Library:
    """Everything a window or a command may ask. `today` decides what is overdue."""

    def __init__(self, packs: Sequence[PackSource], paths: Paths, today: dt.date, faults: Sequence[str] = ()) -> None:
        self._packs = tuple(packs)
        self._faults = (*faults, *(fault.text for pack in packs for fault in pack.faults))
        self._paths = paths
        self._today = today
        self._wording = Wording(paths.words)
        self._parser: MarkdownParser | None = None
        self._holdings = {key: _Holding(article, pack) for pack in packs for key, article in pack.articles.items()}
        self._languages = tuple(sorted({key.language for key in self._holdings}))
        self._source_editions = {
            key.id: holding.article.edition
            for key, holding in self._holdings.items()
            if holding.article.translation_of_edition is None
        }
        self._search: StackSearch | None = None
        self._typesetter: Typesetter | None = None
        self._readings: OrderedDict[ArticleKey, Reading] = OrderedDict()

    @classmethod
    def open(cls, paths: Paths, today: dt.date) -> Library:
        """The bundled pack, and above it the clinic's own, which is left out with a fault if it cannot be read."""
        packs, faults = [PackSource(paths.starter_pack)], []
        if paths.local_pack.is_dir():
            try:
                packs.append(PackSource(paths.local_pack))
            except ArticleError as error:
                faults.append(str(error))
        return cls(packs, paths, today, faults)

    def close(self) -> None:
        """Give back files and memory; closing twice is fine."""
        if self._search is not None:
            self._search.close()
            self._search = None
        if self._typesetter is not None:
            self._typesetter.close()
            self._typesetter = None

    def prepare(self) -> None:
        """Load what the first article needs, so that a person does not wait for it."""
        self._parse("")

    # ---- what is there ------------------------------------------------------------------------------------

    @property
    def wording(self) -> Wording:
        return self._wording

    @property
    def faults(self) -> tuple[str, ...]:
        """A sentence for each file that could not be read: an article, or the description of a whole pack."""
        return self._faults

    @property
    def pack_titles(self) -> tuple[str, ...]:
        return tuple(f"{pack.info.title} {pack.info.version}" for pack in self._packs)

    def languages(self) -> tuple[str, ...]:
        """The languages in which there are articles, in alphabetical order."""
        return self._languages

    def topics(self, language: str) -> tuple[Topic, ...]:
        """The topic tree of a language, topics and articles by their names."""
        topics: dict[str, list[ArticleSummary]] = {}
        for summary in self.articles(language):
            for category in summary.categories:
                topics.setdefault(category, []).append(summary)
        return tuple(Topic(name, tuple(topics[name])) for name in sorted(topics, key=str.casefold))

    def articles(self, language: str | None = None) -> tuple[ArticleSummary, ...]:
        """All articles, or those of a language, by their titles."""
        chosen = [holding for key, holding in self._holdings.items() if language in (None, key.language)]
        return tuple(
            ArticleSummary(
                id=article.id,
                language=article.language,
                title=article.title,
                summary=article.summary,
                categories=article.categories,
                edition=article.edition,
                review=self._review(article),
                pack=pack.info.id,
            )
            for article, pack in sorted(chosen, key=lambda holding: holding.article.title.casefold())
        )

    def find(self, article_id: str, language: str | None = None, preferred: str = "en") -> ArticleKey:
        """The article of this id, in `language` if it is given, else in `preferred` or whichever there is.

        Raises UnknownArticleError, naming what there is instead.
        """
        languages = sorted(key.language for key in self._holdings if key.id == article_id)
        if not languages:
            raise UnknownArticleError(
                f'There is no article "{article_id}"; look it up with: clinic-library search "{article_id}"'
            )
        if language is None:
            return ArticleKey(ArticleId(article_id), preferred if preferred in languages else languages[0])
        if language not in languages:
            listed = ", ".join(languages)
            raise UnknownArticleError(
                f'"{article_id}" is not there in the language "{language}"; it is there in: {listed}.'
            )
        return ArticleKey(ArticleId(article_id), language)

    # ---- reading ------------------------------------------------------------------------------------------

    def read(self, key: ArticleKey) -> Reading:
        """The article, parsed; the last few stay parsed. Raises UnknownArticleError."""
        reading = self._readings.pop(key, None) or self._read(self.find(key.id, key.language))
        self._readings[key] = reading
        if len(self._readings) > KEPT_READINGS:
            self._readings.popitem(last=False)
        return reading

    def _read(self, key: ArticleKey) -> Reading:
        article, pack = self._holdings[key]
        document = self._parse(article.body)
        named = dict.fromkeys(node.get("src") for node in document.walk() if node.tag in {"figure", "image"})
        pictures = {name: content for name in named if (content := pack.read_picture(name)) is not None}
        return Reading(
            article=article,
            document=document,
            references=number_references(document, pack.bibliography),
            review=self._review(article),
            grade=reading_grade(readable_lines(document), article.language),
            pack=pack.info,
            pictures=pictures,
            withdrawn=self._withdrawal(key),
        )

    def _parse(self, body: str) -> Document:
        if self._parser is None:
            from library.markup import MarkdownParser

            self._parser = MarkdownParser()
        return self._parser.parse(body)

    def _review(self, article: Article) -> Review:
        """A translation is compared with the article of the same id that is none."""
        translated = article.translation_of_edition is not None
        return review_of(article, self._today, self._source_editions.get(article.id) if translated else None)

    def _withdrawal(self, key: ArticleKey) -> Withdrawal | None:
        named = [
            withdrawal
            for pack in self._packs
            for withdrawal in pack.info.withdrawn
            if withdrawal.id == key.id and withdrawal.language in ("", key.language)
        ]
        return named[-1] if named else None

    # ---- search -------------------------------------------------------------------------------------------

    def search(
        self, query: str, *, only: str | None = None, first: str = "en", limit: int = DEFAULT_LIMIT
    ) -> SearchResult:
        """Articles that answer a query; `only` keeps to one language, else those in `first` come before the others.

        Raises UnknownArticleError if there is no article in `only`.
        """
        if only is not None and only not in self.languages():
            listed = ", ".join(self.languages())
            raise UnknownArticleError(f'There is no article in the language "{only}"; there are: {listed}.')
        languages = [only] if only else [first, *(other for other in self.languages() if other != first)]
        from library.search.query import MOST_WORDS

        search = self._stack_search()
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
            nearest=() if hits else self._nearest(query, languages),
            preparing=tuple(name.pack for name in search.missing if name.language in languages),
        )

    def _hit(self, match: Found) -> Hit:
        article, pack = self._holdings[match.key]
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
            review_state=self._review(article).state,
            because_kind=self._because_kind(match.because, article, match.key.language),
        )

    def _because_kind(self, because: str, article: Article, language: str) -> Because:
        if not because:
            return ""
        if because in {code.code for code in article.codes}:
            return "code"
        misspelt = (
            (row.name, row.article) for pack in self._packs for row in pack.vocabulary(language) if row.kind == MISSPELT
        )
        return "misspelling" if (because, article.id) in misspelt else "name"

    def _nearest(self, query: str, languages: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """Articles whose names are most like the query, in the first language that has some."""
        from library.search.spelling import likest

        for language in languages if query.strip() else ():
            summaries = self.articles(language)
            names = {str(at): summary.title for at, summary in enumerate(summaries)}
            found = likest(query, names, NEAREST)
            if found:
                return tuple(summaries[int(at)] for at in found)
        return ()

    @property
    def index_on_disk(self) -> bool:
        """False where the search index is in memory only, because its folder cannot be written. Opens or builds it."""
        search = self._stack_search()
        search.open_all()
        return search.on_disk

    def index_jobs(self) -> tuple[IndexJob, ...]:
        """The large indexes that are missing; each is built by running its command, then `refresh_search`."""
        titles = {pack.info.id: (pack.info.title, pack.folder) for pack in self._packs}
        return tuple(
            IndexJob(
                title=titles[name.pack][0],
                language=name.language,
                command=(
                    *own_command(self._paths.data),
                    "index",
                    str(titles[name.pack][1]),
                    name.language,
                    name.fingerprint,
                ),
            )
            for name in self._stack_search().missing
        )

    def refresh_search(self) -> None:
        """Take up the indexes that were built since."""
        if self._search is not None:
            self._search.close()
            self._search = None

    def _stack_search(self) -> StackSearch:
        if self._search is None:
            from library.search.stack import StackSearch
            from library.search.store import IndexStore

            packs = [self._searchable(pack, language) for pack in self._packs for language in pack.languages]
            self._search = StackSearch(packs, IndexStore(self._paths.index_cache))
        return self._search

    def _searchable(self, pack: PackSource, language: str) -> SearchablePack:
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

    def _in_force(self, pack: PackSource, key: ArticleKey) -> bool:
        return key in self._holdings and self._holdings[key].pack is pack

    def _indexed_documents(self, pack: PackSource, language: str) -> Iterator[IndexedDocument]:
        from library.indexing import indexed_document, names_by_article

        self.prepare()
        assert self._parser is not None
        names = names_by_article(pack.vocabulary(language))
        for key, article in pack.articles.items():
            if key.language == language:
                yield indexed_document(article, pack.digests[key], names, self._parser)

    # ---- paper --------------------------------------------------------------------------------------------

    def typeset(self, handout: Handout) -> TypesetHandout:
        """The handout as a PDF; raises UnknownArticleError or PrintError."""
        from library.handouts.make import make_handout
        from library.handouts.typesetter import Typesetter

        readings = [self.read(key) for key in handout.articles]
        if self._typesetter is None:
            self._typesetter = Typesetter(self._paths.handout_template, self._paths.fonts)
        return make_handout(readings, handout.options, handout.clinic, self._wording, self._typesetter)
