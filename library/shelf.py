# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The packs as one shelf: which article is in force, what its review is worth, whether it was taken back.

Packs are given lowest first; a higher pack replaces an article of a lower one by id and language. The guide to the
program is found, read and listed as a topic of its own; it makes no language and counts as no article.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from typing import NamedTuple

from msgspec import structs

from library.collation import letter_of, sorting_key
from library.errors import UnknownArticleError
from library.models import ArticleEntry, ArticleId, ArticleKey, ArticleSummary, BasedOn, Review, Topic, Withdrawal
from library.packs.pack import Pack
from library.review import review_of
from library.withdrawals import Recall, Withdrawals, recalls

MOST_LISTED = 500
"""Articles of a language up to which topics are given with all of theirs."""


class Holding(NamedTuple):
    """An article in force, and the pack it stands in."""

    entry: ArticleEntry
    pack: Pack


class Shelf:
    """What there is. `today` decides what is overdue; without it nothing is."""

    def __init__(self, packs: Sequence[Pack], today: dt.date | None) -> None:
        self.packs = tuple(packs)
        self._guide = next((pack for pack in packs if pack.summary.origin == "guide"), None)
        self._today = today
        self._replaced = [set(_replaced(pack, self.packs[at + 1 :])) for at, pack in enumerate(self.packs)]
        """Of each pack, the articles that a higher one has too."""
        named = {language for pack in packs for language in pack.languages}
        self.languages = tuple(sorted(language for language in named if self.count(language)))
        """The languages in which there are articles, in alphabetical order."""
        self.guide_languages = self._guide.languages if self._guide else ()
        self.withdrawals = Withdrawals((pack.info for pack in packs), self._base)

    def holding(self, key: ArticleKey) -> Holding | None:
        """The article in force; None if there is none."""
        for pack in reversed(self.packs):
            entry = pack.entry(key)
            if entry is not None:
                return Holding(entry, pack)
        return None

    def count(self, language: str) -> int:
        """How many articles there are in a language."""
        return sum(
            pack.count(language) - sum(key.language == language for key in replaced)
            for pack, replaced in zip(self.packs, self._replaced, strict=True)
            if pack is not self._guide
        )

    def topics(self, language: str) -> tuple[Topic, ...]:
        """The topics of a language by their names, the guide's last; with their articles, if those are few."""
        counts: Counter[str] = Counter()
        for pack, replaced in zip(self.packs, self._replaced, strict=True):
            counts.update(pack.topics(language))
            for key in replaced:
                entry = pack.entry(key) if key.language == language else None
                counts.subtract(dict.fromkeys(entry.categories, 1) if entry else {})
        last = self._guide.topics(language) if self._guide else {}
        present = (name for name, count in counts.items() if count)
        names = sorted(present, key=lambda name: (name in last, sorting_key(name, language)))
        few = self.count(language) <= MOST_LISTED
        return tuple(Topic(name, counts[name], self.articles(language, name) if few else ()) for name in names)

    def articles(self, language: str, topic: str | None = None) -> tuple[ArticleSummary, ...]:
        """All articles of a language without the guide, or those of a topic, by their titles."""
        listed = [
            self._in_force(at, language, topic)
            for at, pack in enumerate(self.packs)
            if topic or pack is not self._guide
        ]
        return tuple(
            self.summary(Holding(entry, self.packs[at]))
            for _, at, entry in merge(*listed, key=lambda one: (one[0], one[1]))
        )

    def in_force(self, listed: Callable[[Pack, int], Iterable[ArticleEntry]]) -> list[list[Holding]]:
        """Of each pack, those in force of what is listed of it; it is told how many of its articles are not."""
        return [
            [Holding(entry, pack) for entry in listed(pack, len(self._replaced[at])) if self._holds(at, entry.key)]
            for at, pack in enumerate(self.packs)
        ]

    def letters(self, language: str) -> dict[str, int]:
        """How many titles begin with each letter, in the order of the alphabet, see `collation`; without the guide."""
        counts: Counter[str] = Counter()
        for pack, replaced in zip(self.packs, self._replaced, strict=True):
            if pack is not self._guide:
                counts.update(pack.letters(language))
                entries = (pack.entry(key) for key in replaced if key.language == language)
                counts.subtract(letter_of(sorting_key(entry.title, language)) for entry in entries if entry)
        return {letter: counts[letter] for letter in sorted(+counts)}

    def titled(self, language: str, letter: str) -> Iterator[Holding]:
        """The articles whose titles begin with a letter, by their titles; without the guide."""
        listed = [
            [(sort, at, entry) for sort, entry in pack.titled(language, letter) if self._holds(at, entry.key)]
            for at, pack in enumerate(self.packs)
            if pack is not self._guide
        ]
        return (Holding(entry, self.packs[at]) for _, at, entry in merge(*listed, key=lambda one: (one[0], one[1])))

    @property
    def withdrawn(self) -> int:
        """How many withdrawals there are."""
        return len(self.withdrawals.every)

    def summary(self, holding: Holding) -> ArticleSummary:
        entry, pack = holding
        return ArticleSummary(
            id=entry.id,
            language=entry.language,
            title=entry.title,
            summary=entry.summary,
            categories=entry.categories,
            edition=entry.edition,
            review=self.review(entry),
            pack=pack.info.id,
            withdrawn=self.withdrawal(entry.key) is not None,
            own=pack.summary.origin == "local",
        )

    def titles(self, language: str) -> dict[str, str]:
        """Article id -> title in small letters."""
        return {key: title for pack in self.packs for key, title in pack.titles(language).items()}

    def numbered(self, number: int) -> list[ArticleKey]:
        """The articles in force of which an edition code holds this number."""
        return [key for at, pack in enumerate(self.packs) for key in pack.numbered(number) if self._holds(at, key)]

    def is_in_force(self, pack: Pack, key: ArticleKey) -> bool:
        """Whether an article of this pack is the one that is shown."""
        return self._holds(self.packs.index(pack), key) and pack.entry(key) is not None

    def find(self, article_id: str, language: str | None = None, preferred: str = "en") -> ArticleKey:
        """The article of this id, in `language` if it is given, else in `preferred` or whichever there is.

        Raises UnknownArticleError, naming what there is instead.
        """
        languages = sorted({entry.language for entry in self._entries_of(article_id)})
        if not languages:
            raise UnknownArticleError(
                'There is no article "{article_id}"; look it up with: clinic-library search "{article_id}"',
                article_id=article_id,
            )
        if language is None:
            return ArticleKey(ArticleId(article_id), preferred if preferred in languages else languages[0])
        if language not in languages:
            listed = ", ".join(languages)
            raise UnknownArticleError(
                '"{article_id}" is not there in the language "{language}"; it is there in: {listed}.',
                article_id=article_id,
                language=language,
                listed=listed,
            )
        return ArticleKey(ArticleId(article_id), language)

    def review(self, entry: ArticleEntry) -> Review:
        """A translation is compared with the article of the same id that is none, an adaptation with its original.

        The guide that comes with the program has no state; what calls itself one in another pack is looked at as any.
        """
        if entry.kind == "guide" and self._guide is not None and self._guide.entry(entry.key) == entry:
            return Review("", None, by_clinician=False)
        originals: list[int] = []
        if entry.translation_of_edition is not None:
            originals = [one.edition for one in self._entries_of(entry.id) if one.translation_of_edition is None]
        review = review_of(entry, self._today, originals[-1] if originals else None)
        base = self.base(entry)
        if base is None or entry.based_on is None or base.edition <= entry.based_on.edition:
            return review
        return structs.replace(review, base_edition=base.edition, base_revised=base.revised)

    def base(self, entry: ArticleEntry) -> ArticleEntry | None:
        """The article that one was adapted from, if it is here; it may lie below an adaptation of the same id."""
        if entry.based_on is None:
            return None
        key = ArticleKey(entry.based_on.id, entry.based_on.language)
        found = (pack.entry(key) for pack in reversed(self.packs))
        return next((one for one in found if one is not None and one != entry), None)

    def withdrawal(self, key: ArticleKey) -> Withdrawal | None:
        return self.withdrawals.of(key)

    def recalls(self) -> tuple[Recall, ...]:
        """Every withdrawal, and what it reaches here."""
        named = [entry for one in self.withdrawals.every for entry in self._entries_of(one.id)]
        made = [entry for pack in self.packs for entry in map(pack.entry, pack.adaptations()) if entry]
        reached = {entry.key: entry.title for entry in (*named, *made)}
        return recalls(self.withdrawals, reached.items())

    def _base(self, key: ArticleKey) -> BasedOn | None:
        holding = self.holding(key)
        return holding.entry.based_on if holding else None

    def _holds(self, at: int, key: ArticleKey) -> bool:
        return key not in self._replaced[at]

    def _in_force(self, at: int, language: str, topic: str | None) -> Iterator[tuple[str, int, ArticleEntry]]:
        for entry in self.packs[at].entries(language, topic):
            if self._holds(at, entry.key):
                yield sorting_key(entry.title, language), at, entry

    def _entries_of(self, article_id: str) -> list[ArticleEntry]:
        """Those in force, in all languages."""
        return [
            entry
            for at, pack in enumerate(self.packs)
            for entry in pack.entries_of(article_id)
            if self._holds(at, entry.key)
        ]


def _replaced(pack: Pack, higher: Sequence[Pack]) -> Iterator[ArticleKey]:
    """The keys that a pack has in common with those above it; of two packs the smaller is gone through."""
    for other in higher:
        small, large = sorted((pack, other), key=lambda one: one.summary.articles)
        yield from (key for key in small.article_keys() if large.entry(key) is not None)
