# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the clinic says beside an article of the library that stays as it is: a note, and who approved it for use here.

An approval is for one edition of one pack's article: of another text it is none. Approvals of the clinic's own articles
stand in their front matter. Nothing of this changes the review state, and nothing hides a withdrawal.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from contextlib import suppress

import msgspec
from msgspec import Struct, structs

from library.errors import LibraryError
from library.models import Approval, ArticleId, ArticleKey
from library.packs.names import is_on_one_line
from library.storage import RecordStore

RECORD = "annotations"
LONGEST_NOTE = 2000
LONGEST_NAME = 80
MOST_APPROVALS = 10


class GivenApproval(Struct, frozen=True):
    """An approval, and the text that it was given for."""

    name: str
    role: str = ""
    date: dt.date | None = None
    edition: int = 1
    pack: str = ""

    def is_for(self, edition: int, pack: str) -> bool:
        return (self.edition, self.pack) == (edition, pack)

    @property
    def approval(self) -> Approval:
        return Approval(self.name, self.role, self.date)


class Annotation(Struct, frozen=True):
    """`note` is plain text; a line of it is a paragraph."""

    note: str = ""
    approvals: tuple[GivenApproval, ...] = ()


class _Kept(Struct, frozen=True):
    id: ArticleId
    language: str
    annotation: Annotation


class Annotations:
    """Those of this clinic, all in one record."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store

    def of(self, key: ArticleKey) -> Annotation:
        """An empty one where nothing was said."""
        return self._load().get(key, Annotation())

    def save(self, key: ArticleKey, annotation: Annotation) -> None:
        """In place of what was said before; an empty one takes it away.

        Raises LibraryError for what cannot be printed or kept.
        """
        note = _checked_note(annotation.note)
        if len(annotation.approvals) > MOST_APPROVALS:
            raise LibraryError("An article has {most} approvals at most; take an old one away.", most=MOST_APPROVALS)
        approvals = tuple(_checked(approval) for approval in annotation.approvals)
        kept = {**self._load(), key: Annotation(note, approvals)}
        filled = [_Kept(name.id, name.language, one) for name, one in sorted(kept.items()) if one != Annotation()]
        self._store.save(RECORD, msgspec.json.encode(filled))

    def _load(self) -> dict[ArticleKey, Annotation]:
        with suppress(msgspec.DecodeError):
            kept = msgspec.json.decode(self._store.load(RECORD) or b"[]", type=list[_Kept])
            return {ArticleKey(one.id, one.language): one.annotation for one in kept}
        return {}


def checked_approvals(approvals: Iterable[Approval]) -> tuple[Approval, ...]:
    """Approvals that can be shown and printed; raises LibraryError with the sentence for the first that cannot be."""
    given = (GivenApproval(one.name, one.role, one.date) for one in approvals)
    return tuple(_checked(one).approval for one in given)


def _checked(approval: GivenApproval) -> GivenApproval:
    name, role = " ".join(approval.name.split()), " ".join(approval.role.split())
    if not name:
        raise LibraryError("An approval needs the name of the person who gives it; type it.")
    for text in (name, role):
        if len(text) > LONGEST_NAME or not is_on_one_line(text):
            raise LibraryError(
                "A name or role may have at most {most} letters on one line; shorten it.", most=LONGEST_NAME
            )
    return structs.replace(approval, name=name, role=role)


def _checked_note(note: str) -> str:
    """Line by line, without what no printer knows."""
    text = note.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").strip()
    if len(text) > LONGEST_NOTE:
        raise LibraryError(
            "A note may have at most {most} letters; this one has {count}. Shorten it.",
            most=LONGEST_NOTE,
            count=len(text),
        )
    if not all(is_on_one_line(line) for line in text.split("\n")):
        raise LibraryError("The note holds signs that cannot be printed; type it anew.")
    return text
