# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Finding without typing: letters, complaints, what is new, what is due for review, articles that were kept.

Everything is answered from entries. A complaint leads to articles by their titles and never by how likely they are:
it examines nobody, and no two are ever combined.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from itertools import chain
from typing import NamedTuple

from library.clock import Clock
from library.collation import shown_letter, sorting_key
from library.entries import changed_on
from library.models import ArticleEntry, ArticleId, ArticleKey
from library.review import due_on
from library.shelf import MOST_LISTED, Holding, Shelf

MOST_DATED = 200
"""Articles that are listed by a day: a person goes through no more."""
SOON = dt.timedelta(days=90)


class ArticleLine(NamedTuple):
    """An article in a list; `own` is one of the clinic's own, `day` what the list is sorted by, if it is a day."""

    id: ArticleId
    language: str
    title: str
    summary: str = ""
    withdrawn: bool = False
    own: bool = False
    edition: int = 1
    day: dt.date | None = None

    @property
    def key(self) -> ArticleKey:
        return ArticleKey(self.id, self.language)


class Letter(NamedTuple):
    """A letter, how many titles begin with it, and these: none in a library of very many. `sorted_as` asks for them."""

    name: str
    sorted_as: str
    size: int
    articles: tuple[ArticleLine, ...] = ()


class Complaint(NamedTuple):
    """What a patient says, and the articles that speak of it, by their titles."""

    name: str
    articles: tuple[ArticleLine, ...]


class Due(NamedTuple):
    """Overdue for review, and due in the next 90 days, the earliest first; nothing where the clock is in doubt."""

    overdue: tuple[ArticleLine, ...] = ()
    soon: tuple[ArticleLine, ...] = ()
    clock: Clock | None = None
    """The clock, where it cannot be believed."""


class Listing:
    """Lists of what is on the shelf in a language. Guides of the program itself are never new and never due."""

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock

    def letters(self, language: str) -> tuple[Letter, ...]:
        """The letters with which titles begin, in the order of the alphabet; with their articles, if not very many."""
        few = self._shelf.count(language) <= MOST_LISTED
        return tuple(
            Letter(shown_letter(letter), letter, size, self.titled(language, letter) if few else ())
            for letter, size in self._shelf.letters(language).items()
        )

    def titled(self, language: str, sorted_as: str) -> tuple[ArticleLine, ...]:
        """The articles whose titles begin with a letter, see `Letter`."""
        return tuple(map(self._line, self._shelf.titled(language, sorted_as)))

    def complaints(self, language: str) -> tuple[Complaint, ...]:
        """All complaints that lead to an article in this language, in alphabetical order."""
        spelled: dict[str, str] = {}
        found: dict[str, dict[ArticleKey, Holding]] = {}
        for pack in reversed(self._shelf.packs):
            for name, article_id in pack.complaints(language):
                key = ArticleKey(ArticleId(article_id), language)
                holding = self._shelf.holding(key)
                if holding is not None:
                    folded = name.casefold()
                    spelled.setdefault(folded, name)
                    found.setdefault(folded, {})[key] = holding
        ordered = sorted(found, key=lambda name: sorting_key(name, language))
        return tuple(Complaint(spelled[name], self._by_title(found[name].values())) for name in ordered)

    def newest(self, language: str) -> tuple[ArticleLine, ...]:
        """The articles that were written or changed last, the newest first, with that day."""
        packs = self._shelf.in_force(lambda pack, replaced: pack.newest(language, MOST_DATED + replaced))
        lines = _by_day(self._line(held, changed_on) for held in chain.from_iterable(packs))
        return tuple(sorted(lines, key=_day_of, reverse=True)[:MOST_DATED])

    def due(self, language: str) -> Due:
        """What a clinician should look at next, with the day on which it is due."""
        if self._clock.doubtful:
            return Due(clock=self._clock)
        today = self._clock.no_earlier_than
        end = today + SOON + dt.timedelta(days=1)
        return Due(self._due(language, dt.date.min, today), self._due(language, today, end))

    def lines(self, keys: Iterable[ArticleKey]) -> dict[ArticleKey, ArticleLine]:
        """Those of some articles that are here."""
        held = ((key, self._shelf.holding(key)) for key in keys)
        return {key: self._line(holding) for key, holding in held if holding is not None}

    def _due(self, language: str, since: dt.date, before: dt.date) -> tuple[ArticleLine, ...]:
        """Nobody looks again at what was withdrawn."""
        packs = self._shelf.in_force(
            lambda pack, replaced: pack.due(language, since, before, MOST_DATED + replaced + self._shelf.withdrawn)
        )
        lines = _by_day(self._line(held, due_on) for held in chain.from_iterable(packs))
        return tuple(line for line in lines if not line.withdrawn)[:MOST_DATED]

    def _by_title(self, held: Iterable[Holding]) -> tuple[ArticleLine, ...]:
        return tuple(sorted(map(self._line, held), key=_title_of))

    def _line(self, holding: Holding, day: Callable[[ArticleEntry], dt.date | None] | None = None) -> ArticleLine:
        entry, pack = holding
        return ArticleLine(
            id=entry.id,
            language=entry.language,
            title=entry.title,
            summary=entry.summary,
            withdrawn=self._shelf.withdrawal(entry.key) is not None,
            own=pack.summary.origin == "local",
            edition=entry.edition,
            day=day(entry) if day else None,
        )


def _by_day(lines: Iterable[ArticleLine]) -> list[ArticleLine]:
    """The earliest first; those of one day by their titles."""
    return sorted(sorted(lines, key=_title_of), key=_day_of)


def _title_of(line: ArticleLine) -> str:
    return sorting_key(line.title, line.language)


def _day_of(line: ArticleLine) -> dt.date:
    assert line.day is not None, "it is listed by its day"
    return line.day
