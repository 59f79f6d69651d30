# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The packs as one shelf: which article is in force, what its review is worth, whether it was taken back.

Packs are given lowest first; a higher pack replaces an article of a lower one by id and language.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from library.errors import UnknownArticleError
from library.models import Article, ArticleId, ArticleKey, ArticleSummary, BasedOn, Review, Topic, Withdrawal
from library.packs.source import Pack
from library.review import review_of
from library.withdrawals import Recall, Withdrawals, recalls


class Holding(NamedTuple):
    """An article in force, and the pack it stands in."""

    article: Article
    pack: Pack


class Shelf:
    """What there is. `today` decides what is overdue; without it nothing is."""

    def __init__(self, packs: Sequence[Pack], today: dt.date | None) -> None:
        self.packs = tuple(packs)
        self._today = today
        self.holdings = {key: Holding(article, pack) for pack in packs for key, article in pack.articles.items()}
        self.languages = tuple(sorted({key.language for key in self.holdings}))
        """The languages in which there are articles, in alphabetical order."""
        self.withdrawals = Withdrawals((pack.info for pack in packs), self._base)
        self._source_editions = {
            key.id: holding.article.edition
            for key, holding in self.holdings.items()
            if holding.article.translation_of_edition is None
        }

    def topics(self, language: str) -> tuple[Topic, ...]:
        """The topic tree of a language, topics and articles by their names."""
        topics: dict[str, list[ArticleSummary]] = {}
        for summary in self.articles(language):
            for category in summary.categories:
                topics.setdefault(category, []).append(summary)
        return tuple(Topic(name, tuple(topics[name])) for name in sorted(topics, key=str.casefold))

    def articles(self, language: str | None = None) -> tuple[ArticleSummary, ...]:
        """All articles, or those of a language, by their titles."""
        chosen = [holding for key, holding in self.holdings.items() if language in (None, key.language)]
        return tuple(
            ArticleSummary(
                id=article.id,
                language=article.language,
                title=article.title,
                summary=article.summary,
                categories=article.categories,
                edition=article.edition,
                review=self.review(article),
                pack=pack.info.id,
                withdrawn=self.withdrawal(article.key) is not None,
            )
            for article, pack in sorted(chosen, key=lambda holding: holding.article.title.casefold())
        )

    def find(self, article_id: str, language: str | None = None, preferred: str = "en") -> ArticleKey:
        """The article of this id, in `language` if it is given, else in `preferred` or whichever there is.

        Raises UnknownArticleError, naming what there is instead.
        """
        languages = sorted(key.language for key in self.holdings if key.id == article_id)
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

    def review(self, article: Article) -> Review:
        """A translation is compared with the article of the same id that is none."""
        translated = article.translation_of_edition is not None
        return review_of(article, self._today, self._source_editions.get(article.id) if translated else None)

    def withdrawal(self, key: ArticleKey) -> Withdrawal | None:
        return self.withdrawals.of(key)

    def recalls(self) -> tuple[Recall, ...]:
        """Every withdrawal, and what it reaches here."""
        return recalls(self.withdrawals, ((key, article.title) for key, (article, _) in self.holdings.items()))

    def _base(self, key: ArticleKey) -> BasedOn | None:
        return self.holdings[key].article.based_on if key in self.holdings else None
