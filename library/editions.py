# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a change makes of an own article: its edition, dates and approvals; and an article of the library to be adapted.

The rule: no change makes a text look more reviewed than it was. An approval is for the text that was read; the day on
which a text from elsewhere has to be checked again stays that of its source, however often words are changed here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import count

from msgspec import structs

from library.entries import entry_of
from library.errors import LibraryError
from library.models import Article, ArticleId, ArticleKey, BasedOn, PackInfo
from library.review import review_of

REVIEWING = {"primary-medical-reviewer", "specialist-medical-reviewer", "local-reviewer"}
_BESIDE: dict[str, object] = {
    "edition": 1, "published": None, "revised": None, "reviewed": None, "review_due": None, "based_on": None,
    "approvals": (), "pemat": {}, "cci": {}, "flags": (), "source": None, "body_line": 1,
}  # fmt: skip
"""Fields that say something of the text; all others are what it says."""


def next_article(present: Article | None, article: Article, today: dt.date, highest: int = 0) -> Article:
    """An article as it has to be saved in place of the present one; `highest` is the last edition that it ever had.

    Raises LibraryError if an adaptation would lose what it is based on, or get other rights.
    """
    if present is None:
        return structs.replace(article, edition=max(article.edition, highest + 1))
    _check_adaptation(present, article)
    if structs.replace(present, **_BESIDE) == structs.replace(article, **_BESIDE):
        return structs.replace(article, edition=present.edition, revised=article.revised or present.revised)
    approvals = tuple(approval for approval in article.approvals if approval not in present.approvals)
    changed = structs.replace(article, edition=present.edition + 1, approvals=approvals)
    if article.source != present.source:  # it was brought in anew and has dates of its own
        return changed
    return _changed_by_hand(present, changed, today)


def adapted(article: Article, pack: PackInfo, today: dt.date, is_taken: Callable[[ArticleKey], bool]) -> Article:
    """A library article as the beginning of the clinic's own: a copy under an id of its own, so that both can be read.

    Authors, notice and rights stay, as its licence asks; reviewers, approvals and ratings do not, they were of another
    text. In another language the same id is taken, so that the two are one article in two languages.
    """
    reviewers = tuple(credit for credit in article.credits if credit.role in REVIEWING)
    due = review_of(entry_of(article), None).due
    return structs.replace(
        article,
        id=_own_id(article, is_taken),
        edition=1,
        based_on=BasedOn(article.id, article.language, article.edition, pack.id),
        credits=tuple(credit for credit in article.credits if credit not in reviewers),
        published=None,
        revised=today if article.revised or article.reviewed else None,
        reviewed=None,
        review_due=due,
        translation_of_edition=None,
        approvals=(),
        pemat={},
        cci={},
        flags=(),
    )


def _own_id(article: Article, is_taken: Callable[[ArticleKey], bool]) -> ArticleId:
    tried = (ArticleId(f"{article.id}-ours" if number == 1 else f"{article.id}-ours-{number}") for number in count(1))
    return next(one for one in tried if not is_taken(ArticleKey(one, article.language)))


def _check_adaptation(present: Article, article: Article) -> None:
    base = present.based_on
    if base is None:
        return
    named = article.based_on
    if named is None or (named.id, named.language) != (base.id, base.language):
        raise LibraryError("An adaptation names what it is based on; leave `based_on` as it was.")
    if article.rights != present.rights:
        raise LibraryError("An adaptation has the rights of the article that it is based on; leave them as they were.")


def _changed_by_hand(present: Article, changed: Article, today: dt.date) -> Article:
    """Changed today; of a text from elsewhere, or a reviewed one, the next check stays due when it was."""
    entry = entry_of(present)
    revised: dt.date | None = today if changed.revised in (None, present.revised) else changed.revised
    if not (present.source or present.based_on or entry.by_clinician):
        return structs.replace(changed, revised=revised)
    due = changed.review_due
    if not changed.reviewed and due == present.review_due:
        due = review_of(entry, None).due
    if not (present.revised or present.reviewed):  # nobody knows how old it is, and a change does not tell
        revised = changed.revised
    return structs.replace(changed, revised=revised, review_due=due)
