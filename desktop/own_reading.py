# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the window asks of the library about the clinic's own articles. It runs on the library's thread.

The day that is written down is one that can be believed: the computer's, unless its clock is wrong.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct, structs

from library.annotations import MOST_APPROVALS, Annotations, GivenApproval, checked_approvals
from library.drafting import UNNAMED
from library.library import Library
from library.models import Approval, Article, ArticleKey, Credit
from library.own_articles import Draft, OwnArticles
from library.paths import Paths
from library.reading import Reading
from library.settings import load_settings
from library.storage import RecordStore
from library.versions import Version
from library.wording import Words


class Begun(Struct, frozen=True):
    """What is written at; `topics` and `languages` are those of the library, to choose from."""

    draft: Draft
    is_new: bool
    """No article of this id is kept yet."""
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    clinic: str = ""
    """Its name, "" where the settings have none."""
    year: int = 0


def own_articles(library: Library, paths: Paths) -> OwnArticles:
    return OwnArticles.of_clinic(paths, library.clock.no_earlier_than)


def new_article(language: str, body: str) -> Article:
    """An article that nobody has written yet; its id is made of its title when it is saved."""
    return Article(id=UNNAMED, title="", kind="topic", language=language, body=body)


def begin(library: Library, paths: Paths, begun: Begun) -> Begun:
    """What the library offers to choose from; a new article is dated, and written by the clinic until somebody says."""
    article = begun.draft.article
    clinic = load_settings(RecordStore(paths.state)).clinic_name
    if article.id == UNNAMED and not article.credits:
        authors = (Credit("author", clinic),) if clinic else ()
        article = structs.replace(_dated(article, library), credits=authors)
    topics = tuple(topic.name for topic in library.topics(article.language))
    draft = structs.replace(begun.draft, article=article)
    year = library.clock.no_earlier_than.year
    return Begun(draft, begun.is_new, topics, library.languages(), clinic, year)


def _dated(article: Article, library: Library) -> Article:
    today = library.clock.no_earlier_than
    return structs.replace(article, published=today, revised=today)


def save_article(paths: Paths, begun: Begun, library: Library) -> ArticleKey:
    """Raises LibraryError: a disk that is full, another copy that saves, what no pack can hold."""
    own, article = own_articles(library, paths), begun.draft.article
    there = own.keys()
    taken = {key.id for key in there}  # also by somebody else, since the library was opened
    if begun.is_new and article.id == UNNAMED:
        article = structs.replace(_dated(article, library), id=library.drafting().new_id(article.title, taken))
    elif begun.is_new and article.key in there:
        article = structs.replace(article, id=library.drafting().new_id(article.id, taken))
    (key,) = own.save([structs.replace(begun.draft, article=article)])
    return key


# ---- what is taken to be written at -------------------------------------------------------------------------


def own_draft(paths: Paths, key: ArticleKey, library: Library) -> Draft:
    return own_articles(library, paths).draft(key)


def adapted_draft(paths: Paths, key: ArticleKey, library: Library) -> Draft:
    """A copy of an article of another pack, that names what it is based on."""
    return own_articles(library, paths).adapt(library.read(key), library.drafting().holds)


# ---- earlier versions, deleted articles -----------------------------------------------------------------------


def earlier_versions(paths: Paths, key: ArticleKey, library: Library) -> tuple[Version, ...]:
    return own_articles(library, paths).versions(key)


def earlier_proof(paths: Paths, key: ArticleKey, number: int, library: Library) -> tuple[Reading, Words]:
    """How one of the earlier versions reads."""
    draft = own_articles(library, paths).earlier(key, number)
    proof = library.drafting().proof(draft.article, draft.references, draft.pictures)
    return proof.reading, library.wording.words(key.language)


def bring_back(paths: Paths, key: ArticleKey, number: int, library: Library) -> ArticleKey:
    return own_articles(library, paths).restore(key, number)


def delete_article(paths: Paths, key: ArticleKey, library: Library) -> None:
    own_articles(library, paths).delete(key)


def undo_delete(paths: Paths, library: Library) -> ArticleKey:
    return own_articles(library, paths).undo_delete()


def last_deleted(paths: Paths, library: Library) -> str:
    """The title of the article that can be brought back first; "" for none."""
    return next((one.title for one in own_articles(library, paths).deleted()), "")


# ---- beside the text ----------------------------------------------------------------------------------------


class Approved(NamedTuple):
    """Who approved an article here, and the day that is written down for the next one."""

    given: tuple[Approval, ...]
    today: dt.date


def note_of(paths: Paths, key: ArticleKey, _: Library) -> str:
    return Annotations(RecordStore(paths.state)).of(key).note


def save_note(paths: Paths, key: ArticleKey, note: str, _: Library) -> None:
    """Raises LibraryError."""
    annotations = Annotations(RecordStore(paths.state))
    annotations.save(key, structs.replace(annotations.of(key), note=note))


def approvals_of(paths: Paths, key: ArticleKey, library: Library) -> Approved:
    """Those that hold for the text as it is now."""
    reading = library.read(key)
    today = library.clock.no_earlier_than
    if reading.own:
        return Approved(reading.article.approvals, today)
    given = Annotations(RecordStore(paths.state)).of(key).approvals
    edition, pack = reading.article.edition, reading.pack.id
    return Approved(tuple(one.approval for one in given if one.is_for(edition, pack)), today)


def save_approvals(paths: Paths, key: ArticleKey, approvals: Sequence[Approval], library: Library) -> None:
    """In place of those that held: an own article keeps them itself, any other one has them beside it.

    Raises LibraryError.
    """
    reading = library.read(key)
    if reading.own:
        own = own_articles(library, paths)
        draft = own.draft(key)
        article = structs.replace(draft.article, approvals=checked_approvals(approvals))
        own.save([structs.replace(draft, article=article)])
        return
    annotations = Annotations(RecordStore(paths.state))
    edition, pack = reading.article.edition, reading.pack.id
    said = annotations.of(key)
    before = [one for one in said.approvals if not one.is_for(edition, pack)]
    given = [GivenApproval(one.name, one.role, one.date, edition, pack) for one in approvals]
    annotations.save(key, structs.replace(said, approvals=(*before, *given)[-MOST_APPROVALS:]))
