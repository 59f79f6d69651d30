# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is said of packs and of what they would change: complete, short, and no more than a person reads."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop.pack_words import MOST_NAMED, LostPack, change_groups, day_words, lost_card, origin_words, pack_card
from library.models import ArticleId, PackSummary, Withdrawal
from library.packs.changes import Changes
from library.packs.manifest import ArticleEntry

NONE = Changes((), (), (), (), ())
SUMMARY = PackSummary(id="x", title="Health", version="2", origin="installed", articles=75_000, languages=("en",))


def entry(name: str, language: str = "en", edition: int = 1) -> ArticleEntry:
    path = f"articles/{language}/{name}.md"
    title = name.title()
    return ArticleEntry(path=path, id=ArticleId(name), language=language, kind="topic", title=title, edition=edition)


@pytest.mark.parametrize(
    ("pack", "words"),
    [
        (PackSummary(id="x", title="X", version="1", origin="bundled", publisher="We"), "Came with the program"),
        (PackSummary(id="x", title="X", version="1", origin="local", signer="S: a b"), "Your clinic's own"),
        (PackSummary(id="x", title="X", version="1", origin="installed", publisher="We"), "From We"),
        (PackSummary(id="x", title="X", version="1", origin="installed", signer="S: a b"), "Signed by S: a b"),
        (PackSummary(id="x", title="X", version="1", origin="installed"), ""),
    ],
)
def test_from_whom_a_pack_is(pack: PackSummary, words: str) -> None:
    assert origin_words(pack) == words


def test_a_card_says_what_is_known_and_leaves_out_what_is_not() -> None:
    plain, card, value = pack_card(SUMMARY)
    assert plain == "Health 2. Articles: 75,000 \u00b7 \u2068English\u2069"
    assert card == "<b>Health 2</b><br/>Articles: 75,000 \u00b7 \u2068English\u2069"
    assert value is SUMMARY


def test_a_pack_that_cannot_be_opened_says_why() -> None:
    lost = LostPack("x", "A <b>", "1", "It is damaged.")
    assert lost_card(lost) == (
        "A <b> 1. Cannot be opened. It is damaged.",
        "<b>A &lt;b&gt; 1</b><br/>Cannot be opened<br/>It is damaged.",
        lost,
    )


def test_a_date_cannot_be_misread() -> None:
    assert day_words(dt.date(2026, 3, 4)) == "4 March 2026"


def test_nothing_changed_is_nothing_said() -> None:
    assert change_groups(NONE, {}) == []


def test_the_most_important_change_comes_first() -> None:
    worms, fever, cough, sores, flu = (entry(name) for name in ("worms", "fever", "cough", "sores", "flu"))
    taken_back = (Withdrawal(ArticleId("burns"), reason="Wrong."), Withdrawal(ArticleId("x")))
    changes = Changes(
        added=(worms,), changed=(fever, cough), raised=(), gone=(sores,), withdrawn=taken_back, warned=(flu,)
    )
    assert change_groups(changes, {"burns": "Burns and scalds"}) == [
        ("Withdrawn: 2", ("Burns and scalds: Wrong.", "x"), True),
        ("With a new warning: 1", ("Flu",), False),
        ("New: 1", ("Worms",), False),
        ("Changed: 2", ("Fever", "Cough"), False),
        ("No longer there: 1", ("Sores",), False),
    ]


def test_a_new_edition_and_the_language_are_said_where_they_tell_articles_apart() -> None:
    raised = entry("fever", edition=3)
    assert change_groups(NONE._replace(changed=(raised,), raised=(raised,)), {})[0].lines == ("Fever, edition 3",)
    two = (entry("fever"), entry("fever", "es"))
    assert change_groups(NONE._replace(added=two), {})[0].lines == ("Fever (English)", "Fever (Español)")


@pytest.mark.parametrize(
    ("count", "lines", "last"),
    [
        (MOST_NAMED, MOST_NAMED, "A199"),
        (MOST_NAMED + 1, MOST_NAMED + 1, "and 1 more"),
        (75_000, MOST_NAMED + 1, "and 74,800 more"),
    ],
)
def test_of_many_changes_only_the_first_are_named(count: int, lines: int, last: str) -> None:
    (group,) = change_groups(NONE._replace(added=tuple(entry(f"a{number}") for number in range(count))), {})
    assert (group.name, len(group.lines), group.lines[-1]) == (f"New: {count:,}", lines, last)
    withdrawn = tuple(Withdrawal(ArticleId(f"A{number}")) for number in range(count))
    (group,) = change_groups(NONE._replace(withdrawn=withdrawn), {})
    assert (len(group.lines), group.lines[-1]) == (lines, last)
