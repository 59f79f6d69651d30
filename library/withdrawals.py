# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Articles that their publisher took back: what a withdrawal reaches, what is said of it, which ones were seen.

A withdrawal names an article by its id, in one language or in all of them. It reaches whatever was made from that
article too, and it stands when the article itself is gone from its pack. Of what was seen only id, language and
day are kept: nothing says who read what.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterable
from typing import NamedTuple

import msgspec
from msgspec import Struct

from library.edition_codes import article_number
from library.errors import StorageError
from library.models import Article, ArticleEntry, ArticleId, ArticleKey, BasedOn, PackInfo, Withdrawal
from library.storage import RecordStore
from library.wording import LANGUAGE_NAMES, Words

log = logging.getLogger(__name__)

RECORD = "withdrawals-seen"
_SENTENCE_ENDS = (".", "!", "?", "\u0964", "\u061f", "\u1362")


class Withdrawals:
    """The withdrawals of a stack of packs, given lowest first: of two that name the same, the higher one counts.

    `based_on` says what an article that is in force was made from.
    """

    def __init__(self, packs: Iterable[PackInfo], based_on: Callable[[ArticleKey], BasedOn | None]) -> None:
        self._packs = tuple(packs)
        self._based_on = based_on
        self._by_id: dict[ArticleId, list[Withdrawal]] = {}
        for pack in self._packs:
            for withdrawal in pack.withdrawn:
                self._by_id.setdefault(withdrawal.id, []).append(withdrawal)

    def of(self, key: ArticleKey) -> Withdrawal | None:
        """What takes this article back: a withdrawal of itself, or of one that it was made from, at any remove."""
        known: set[ArticleKey] = set()
        while self._by_id and key not in known:
            if named := self._naming(key):
                return named
            known.add(key)
            base = self._based_on(key)
            if base is None:
                return None
            key = ArticleKey(base.id, base.language)
        return None

    def of_id(self, article_id: str) -> Withdrawal | None:
        """Of an article whose language is not known, the one that the highest pack names."""
        return self._by_id.get(ArticleId(article_id), [None])[-1]

    @property
    def every(self) -> tuple[Withdrawal, ...]:
        """One for each article and language that is named, the newest first."""
        named = {(one.id, one.language): one for several in self._by_id.values() for one in several}
        return tuple(sorted(named.values(), key=lambda one: (-(one.date or dt.date.min).toordinal(), one.id)))

    def of_sheet(self, number: int, languages: Iterable[str]) -> tuple[Withdrawal, ...]:
        """Those that name the article whose edition codes hold this number, see `edition_codes`.

        Its document may be gone, so every language that it can have been in is tried: `languages` and those that
        the program and the packs know.
        """
        spoken = {*languages, *LANGUAGE_NAMES, *(language for pack in self._packs for language in pack.languages)}
        return tuple(
            withdrawal
            for withdrawal in self.every
            if any(
                article_number(pack.publisher, pack.id, withdrawal.id, language) == number
                for pack in self._packs
                for language in ([withdrawal.language] if withdrawal.language else spoken)
            )
        )

    def _naming(self, key: ArticleKey) -> Withdrawal | None:
        named = [one for one in self._by_id.get(key.id, ()) if one.language in ("", key.language)]
        return named[-1] if named else None


class Copies(Struct, frozen=True):
    """How many were printed at this clinic, and the day on which it began to count them."""

    number: int
    since: dt.date


class Recall(Struct, frozen=True):
    """A withdrawal and what it reaches here; `articles` are the keys and titles, none where the text is gone."""

    withdrawal: Withdrawal
    articles: tuple[tuple[ArticleKey, str], ...] = ()
    copies: Copies | None = None


def recalls(withdrawals: Withdrawals, titles: Iterable[tuple[ArticleKey, str]]) -> tuple[Recall, ...]:
    """Every withdrawal with the articles that it reaches; `titles` are those of what may be reached."""
    every = withdrawals.every
    reached: dict[tuple[str, str], list[tuple[ArticleKey, str]]] = {(one.id, one.language): [] for one in every}
    for key, title in titles if every else ():
        if found := withdrawals.of(key):
            reached[found.id, found.language].append((key, title))
    return tuple(Recall(one, tuple(reached[one.id, one.language])) for one in every)


def withdrawal_lines(
    withdrawal: Withdrawal, words: Words, article: Article | ArticleEntry | None = None, copies: Copies | None = None
) -> list[str]:
    """What a reader must know, most important first: not to use it, why, since when, how many are about.

    `article` is the text that is shown, where it is here: one that was made from the withdrawn one says so.
    """
    lines = [words.withdrawn_base if article is not None and _rests_on(article, withdrawal) else words.withdrawn]
    if withdrawal.reason:
        lines.append(withdrawal.reason if withdrawal.reason.endswith(_SENTENCE_ENDS) else f"{withdrawal.reason}.")
    if withdrawal.date:
        lines.append(words.withdrawn_on.format(date=words.day(withdrawal.date)))
    if copies:
        lines.append(words.copies_printed.format(date=words.day(copies.since), count=copies.number))
    return lines


def _rests_on(article: Article | ArticleEntry, withdrawal: Withdrawal) -> bool:
    """An adaptation under the id of its original is one, too."""
    return withdrawal.id != article.id or (article.based_on is not None and article.based_on.id == article.id)


# ---- what was seen ------------------------------------------------------------------------------------------


class _Seen(NamedTuple):
    id: str
    language: str
    date: dt.date | None


class SeenWithdrawals:
    """Which withdrawals a person of this clinic has seen. The same article withdrawn on another day is shown anew."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store
        self._seen = self._load()

    def unseen(self, recalled: Iterable[Recall]) -> tuple[Recall, ...]:
        return tuple(recall for recall in recalled if _name(recall.withdrawal) not in self._seen)

    def add(self, recalled: Iterable[Recall]) -> None:
        """Where nothing can be written, they count as seen until the program ends."""
        self._seen |= {_name(recall.withdrawal) for recall in recalled}
        try:
            self._store.save(RECORD, msgspec.json.encode(sorted(self._seen, key=str)))
        except StorageError:
            log.warning("which withdrawals were seen could not be saved")

    def _load(self) -> set[_Seen]:
        content = self._store.load(RECORD)
        try:
            return set(msgspec.json.decode(content, type=list[_Seen])) if content else set()
        except (msgspec.DecodeError, ValueError):
            return set()


def _name(withdrawal: Withdrawal) -> _Seen:
    return _Seen(withdrawal.id, withdrawal.language, withdrawal.date)
