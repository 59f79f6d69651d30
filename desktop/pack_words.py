# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is said of packs, in a person's words: cards of the list, dates, sizes, and what a pack would change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.dates import number
from desktop.i18n import in_language
from library.models import ArticleEntry, PackSummary
from library.packs.changes import Changes
from library.wording import isolated, language_name

MOST_NAMED = 200
"""Of each kind of change; nobody reads more, and a window that holds them all is slow."""
SEPARATOR = " \u00b7 "


class LostPack(NamedTuple):
    """A pack that is installed and cannot be opened: damaged as a whole, or its key is not trusted any more."""

    id: str
    title: str
    version: str
    fault: str


class ChangeGroup(NamedTuple):
    """One kind of change: how it is called, with its count, and the articles, as many as are named."""

    name: str
    lines: tuple[str, ...]
    is_danger: bool = False


def day_words(day: dt.date) -> str:
    """With the month as a word, as nobody can misread it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def size_words(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def language_words(languages: Sequence[str]) -> str:
    """Each keeps its own direction."""
    return ", ".join(isolated(language_name(language)) for language in languages)


def origin_words(pack: PackSummary) -> str:
    """From whom a pack is."""
    if pack.origin == "bundled":
        return _tr("Came with the program")
    if pack.origin == "local":
        return _tr("Your clinic's own")
    named = [_tr("From {publisher}").format(publisher=pack.publisher)] if pack.publisher else []
    signed = [_tr("Signed by {key}").format(key=pack.signer)] if pack.signer else []
    return SEPARATOR.join([*named, *signed])


def pack_card(pack: PackSummary) -> tuple[str, str, PackSummary]:
    """A row of the list: plain text, the same as a card, the pack."""
    facts = [_tr("Articles: {count}").format(count=number(pack.articles)), language_words(pack.languages)]
    if pack.created:
        facts.append(day_words(pack.created))
    if pack.size:
        facts.append(size_words(pack.size))
    lines = [f"{pack.title} {pack.version}", SEPARATOR.join(filter(None, facts)), origin_words(pack)]
    return ". ".join(filter(None, lines)), _card(lines), pack


def lost_card(pack: LostPack) -> tuple[str, str, LostPack]:
    lines = [f"{pack.title} {pack.version}", _tr("Cannot be opened"), in_language(pack.fault)]
    return ". ".join(filter(None, lines)), _card(lines), pack


def _card(lines: Sequence[str]) -> str:
    first, *others = (escape(line) for line in lines if line)
    return "<br/>".join([f"<b>{first}</b>", *others])


def change_groups(changes: Changes, titles: Mapping[str, str]) -> list[ChangeGroup]:
    """What changes, most important first; `titles` are those of withdrawn articles by their ids."""
    several = len({entry.language for entry in (*changes.added, *changes.changed, *changes.gone)}) > 1
    raised = {entry.path for entry in changes.raised}

    def named(entries: Sequence[ArticleEntry]) -> tuple[str, ...]:
        return _shortened(
            [_entry_line(entry, several=several, raised=entry.path in raised) for entry in entries[:MOST_NAMED]],
            len(entries),
        )

    withdrawn = [
        ": ".join(filter(None, (titles.get(one.id, one.id), one.reason))) for one in changes.withdrawn[:MOST_NAMED]
    ]
    groups = (
        (_tr("Withdrawn: {count}"), len(changes.withdrawn), _shortened(withdrawn, len(changes.withdrawn)), True),
        (_tr("With a new warning: {count}"), len(changes.warned), named(changes.warned), False),
        (_tr("New: {count}"), len(changes.added), named(changes.added), False),
        (_tr("Changed: {count}"), len(changes.changed), named(changes.changed), False),
        (_tr("No longer there: {count}"), len(changes.gone), named(changes.gone), False),
    )
    return [
        ChangeGroup(name.format(count=number(count)), lines, danger) for name, count, lines, danger in groups if count
    ]


def _entry_line(entry: ArticleEntry, *, several: bool, raised: bool) -> str:
    line = f"{entry.title} ({language_name(entry.language)})" if several else entry.title
    return _tr("{title}, edition {edition}").format(title=line, edition=entry.edition) if raised else line


def _shortened(lines: Sequence[str], count: int) -> tuple[str, ...]:
    more = count - len(lines)
    return (*lines, _tr("and {count} more").format(count=number(more))) if more else tuple(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("packs", text)
