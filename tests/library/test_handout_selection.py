# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What of an article goes on the paper: the short copy of each kind, what the nurse leaves out, what gives way.

One rule is proved everywhere: sections on when to get help stay whole, and so does every danger box.
"""

from __future__ import annotations

import datetime as dt
import typing
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from library.handouts.handout import Handout, HandoutOptions
from library.handouts.make import _selection
from library.handouts.selection import (
    AT_HOME,
    GIVEN_UP_FOR_ONE_PAGE,
    HELP,
    LEFT_OUT_FIRST,
    Selection,
    select,
    shortened,
)
from library.library import Library
from library.models import ArticleKey, Kind
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.reading import Reading
from library.tree import ASPECTS, Node, plain_text, walk
from tests.starter_articles import starter_keys

MakePack = Callable[..., Path]
Read = Callable[..., Reading]
TODAY = dt.date(2026, 11, 21)
KINDS: tuple[Kind, ...] = typing.get_args(Kind)
STARTER_KEYS = starter_keys()
PLAIN = HandoutOptions(plain=True)
PARTS_BESIDE_SECTIONS = {"references", "teach_back", "credits", "pictures", "notes"}

EVERYTHING = """\
## What it is {#what .what-it-is}

Words of what.

## Help {#help .when-to-get-help}

Words of help.

## Medicines {#pills .medicines}

Words of pills.

## How to take {#how-to-take}

Words of taking.

## Before {#before}

Words of before.

## At home {#home .self-care}

Words of home.

## Options {#which .options}

Words of options.

## Do {#do .treatment}

Words of do.

## Do not {#do-not}

Words of do not.

## After {#after .follow-up}

Words of after.

## More help {#more-help .when-to-get-help}

Words of more help.
"""
DANGERS = """\
## What it is {#what .what-it-is}

Words.

!!! danger "Go now if:"
    - You bleed.

More words.

## In a list {#nested .symptoms}

- One

    !!! danger
        Deep in a list.

## In a note {#in-note .causes}

!!! note
    Good to know.

    !!! danger
        Deep in a note.

## None {#none .tests}

!!! warning
    Be careful.

## At home {#home .self-care}

Rest.

## Help {#help .when-to-get-help}

!!! danger
    You faint.

!!! note
    Call early.

![A phone](images/phone.svg)
"""


@pytest.fixture
def read(make_pack: MakePack, tmp_path: Path) -> Read:
    """`read(body, kind)` gives an article with this body, opened for reading."""

    def reading(body: str, kind: Kind = "topic") -> Reading:
        text = f"---\nid: test\ntitle: A test\nkind: {kind}\nlanguage: en\n---\n{body}\n"
        opened = Library(
            [PackSource(make_pack(tmp_path / "pack", {"en/test.md": text}))],
            Paths(find_paths().resources, tmp_path),
            TODAY,
        )
        return opened.read(opened.find("test"))

    return reading


@pytest.fixture(scope="module")
def starter() -> Iterator[Library]:
    library = Library.open(find_paths(Path("/nowhere")), TODAY)
    yield library
    library.close()


def printed(selection: Selection) -> list[tuple[str, bool]]:
    """Anchor of each section of which anything is printed, and whether it is whole."""
    return [(s.anchor, whole) for s, whole in selection.parts if selection.printed(s, whole) is not None]


def whole(selection: Selection) -> list[str]:
    return [anchor for anchor, is_whole in printed(selection) if is_whole]


def blocks_on_paper(selection: Selection) -> Counter[str]:
    """What is read of each block on the paper; pictures by their words."""
    sections = [selection.printed(section, is_whole) for section, is_whole in selection.parts]
    return Counter(text_of(block) for section in sections if section for block in section.blocks)


def text_of(node: Node) -> str:
    return node.get("alt") if node.tag == "figure" else plain_text(node)


def boxes(reading: Reading, kind: str) -> list[str]:
    return [plain_text(n) for n in reading.document.walk() if n.tag == "callout" and n.get("kind") == kind]


def lost_warnings(reading: Reading, selection: Selection) -> list[str]:
    """Danger boxes and words on when to get help that this selection would keep from the reader."""
    sections = [selection.printed(section, is_whole) for section, is_whole in selection.parts]
    left = [node for section in sections if section for node in walk(section.blocks)]
    read_there = Counter(text_of(node) for node in left)
    helpful = [b for s in reading.document.sections if s.aspect == HELP for b in s.blocks]
    wanted = Counter(boxes(reading, "danger")) | Counter(text_of(block) for block in helpful)
    return list((wanted - read_there).elements())


# ---- the short copy ---------------------------------------------------------------------------------------

HOME: dict[Kind, list[str]] = {
    "topic": ["home"],
    "guide": ["home"],
    "medicine": ["how-to-take"],
    "procedure": ["before", "after"],
    "first-aid": ["do", "do-not"],
    "decision": ["which"],
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_short_copy_says_what_to_do_and_then_when_to_get_help(read: Read, kind: Kind) -> None:
    selection = select(read(EVERYTHING, kind), PLAIN)
    assert printed(selection) == [(anchor, True) for anchor in (*HOME[kind], "help", "more-help")]


@pytest.mark.parametrize("kind", KINDS)
def test_a_short_copy_without_the_parts_of_its_kind_has_self_care(read: Read, kind: Kind) -> None:
    body = "## What {.what-it-is}\n\nA.\n\n## Home {#home .self-care}\n\nB.\n\n## Help {#help .when-to-get-help}\n\nC."
    assert printed(select(read(body, kind), PLAIN)) == [("home", True), ("help", True)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_short_copy_without_anything_to_do_still_says_when_to_get_help(read: Read, kind: Kind) -> None:
    body = "Before.\n\n## What {.what-it-is}\n\nA.\n\n!!! danger\n    B.\n\n## Help {#help .when-to-get-help}\n\nC."
    assert printed(select(read(body, kind), PLAIN)) == [("section-1", False), ("help", True)]


def test_every_kind_that_is_special_has_its_own_short_copy() -> None:
    assert {kind for kind in KINDS if HOME[kind] != ["home"]} == set(AT_HOME)


def test_the_short_copy_goes_from_home_over_dangers_to_help(read: Read) -> None:
    selection = select(read(DANGERS), PLAIN)
    assert printed(selection) == [
        ("home", True),
        ("what", False),
        ("nested", False),
        ("in-note", False),
        ("help", True),
    ]
    assert lost_warnings(read(DANGERS), selection) == []


def test_the_short_copy_has_no_sources_questions_and_credits(read: Read) -> None:
    selection = select(read(EVERYTHING), HandoutOptions(plain=True, references="full", teach_back=True))
    assert (selection.references, selection.teach_back, selection.credits) == (False, False, False)
    assert (selection.pictures, selection.notes, selection.complete) == (True, True, False)


@pytest.mark.parametrize(("kind", "anchor"), [("procedure", "after"), ("first-aid", "do"), ("medicine", "how-to-take")])
def test_what_to_do_that_is_when_to_get_help_stands_once(read: Read, kind: Kind, anchor: str) -> None:
    body = f"## Both {{#{anchor} .when-to-get-help}}\n\nA.\n\n## Home {{#home .self-care}}\n\nB."
    assert printed(select(read(body, kind), PLAIN)) == [("home", True), (anchor, True)]


@pytest.mark.parametrize("key", STARTER_KEYS, ids=lambda key: f"{key.language}-{key.id}")
def test_every_starter_article_has_a_short_copy_with_all_its_warnings(starter: Library, key: ArticleKey) -> None:
    reading = starter.read(key)
    selection = select(reading, PLAIN)
    aspects = [section.aspect for section, is_whole in selection.parts if is_whole]
    assert aspects[-1] == HELP and aspects[0] != HELP
    assert len(selection.parts) == len(reading.document.sections)
    for form in shortened(selection, GIVEN_UP_FOR_ONE_PAGE):
        assert lost_warnings(reading, form) == []


# ---- what the nurse leaves out ----------------------------------------------------------------------------


def test_everything_is_printed_unless_something_is_left_out(read: Read) -> None:
    selection = select(read(EVERYTHING), HandoutOptions())
    assert selection.complete
    assert whole(selection) == [
        "what", "help", "pills", "how-to-take", "before", "home", "which", "do", "do-not", "after", "more-help"
    ]  # fmt: skip


def test_a_section_that_is_not_wanted_goes(read: Read) -> None:
    selection = select(read(EVERYTHING), HandoutOptions(), {"what", "do"})
    assert whole(selection) == [
        "help", "pills", "how-to-take", "before", "home", "which", "do-not", "after", "more-help"
    ]  # fmt: skip
    assert len(printed(selection)) == 9 and not selection.complete


def test_when_to_get_help_cannot_be_left_out(read: Read) -> None:
    reading = read(EVERYTHING)
    anchors = {section.anchor for section in reading.document.sections}
    assert printed(select(reading, HandoutOptions(), anchors)) == [("help", True), ("more-help", True)]


def test_a_danger_box_stays_when_its_section_goes(read: Read) -> None:
    reading = read(DANGERS)
    anchors = {section.anchor for section in reading.document.sections}
    selection = select(reading, HandoutOptions(), anchors)
    assert lost_warnings(reading, selection) == []
    assert list(blocks_on_paper(selection)) == [
        "What it is", "Go now if:\nYou bleed.", "In a list", "Deep in a list.", "In a note", "Deep in a note.",
        "Help", "You faint.", "Call early.", "A phone",
    ]  # fmt: skip


def test_a_danger_box_stays_where_nothing_stands_above_it(read: Read) -> None:
    selection = select(
        read("Words.\n\n!!! danger\n    You faint.\n\n## Next {#next}\n\nText."), HandoutOptions(), {"top"}
    )
    assert list(blocks_on_paper(selection)) == ["You faint.", "Next", "Text."]


def test_the_nurse_leaves_a_section_out_of_the_short_copy_too_but_no_warning(read: Read) -> None:
    reading = read(DANGERS + "\n## Back {#back .self-care}\n\nMove.\n\n!!! danger\n    Not on ice.\n")
    selection = select(reading, PLAIN, {"home", "back", "what", "help"})
    assert printed(selection) == [
        ("back", False), ("what", False), ("nested", False), ("in-note", False), ("help", True)
    ]  # fmt: skip
    assert lost_warnings(reading, selection) == []


def test_an_anchor_that_is_nowhere_leaves_nothing_out(read: Read) -> None:
    assert select(read(EVERYTHING), HandoutOptions(), {"nowhere"}).complete


def test_only_the_article_that_is_meant_loses_its_section(read: Read) -> None:
    reading = read(EVERYTHING)
    key = reading.article.key
    for named, complete in [(key, False), (key._replace(language="es"), True), (key._replace(id="other"), True)]:  # type: ignore[arg-type]
        handout = Handout((key,), HandoutOptions(), clinic=None, without=frozenset({(named, "what")}))  # type: ignore[arg-type]
        assert _selection(reading, handout).complete is complete


@pytest.mark.parametrize("key", STARTER_KEYS, ids=lambda key: f"{key.language}-{key.id}")
def test_no_starter_article_can_lose_its_warnings(starter: Library, key: ArticleKey) -> None:
    reading = starter.read(key)
    anchors = {section.anchor for section in reading.document.sections}
    assert boxes(reading, "danger")
    selection = select(reading, HandoutOptions(), anchors)
    assert lost_warnings(reading, selection) == []
    wanted = [section.anchor for section in reading.document.sections if section.aspect == HELP]
    assert whole(selection) == wanted != []


@pytest.mark.parametrize(("amount", "sources"), [("none", False), ("short", True), ("full", True)])
@pytest.mark.parametrize("questions", [True, False])
def test_sources_and_questions_are_printed_if_they_are_asked_for(
    read: Read, amount: typing.Any, sources: bool, questions: bool
) -> None:
    selection = select(read("Text."), HandoutOptions(references=amount, teach_back=questions))
    assert (selection.references, selection.teach_back) == (sources, questions)
    assert (selection.credits, selection.pictures, selection.notes) == (True, True, True)


# ---- what gives way ---------------------------------------------------------------------------------------

BOXES = """\
## All {#all .symptoms}

![A knee](images/knee.svg)

!!! note
    A note.

!!! warning
    A warning.

!!! danger
    A danger.

!!! do
    A task.
"""


@pytest.mark.parametrize(
    ("pictures", "notes", "gone"),
    [(True, True, set()), (False, True, {"A knee"}), (True, False, {"A note."}), (False, False, {"A knee", "A note."})],
)
def test_pictures_and_notes_give_way_and_no_other_box(read: Read, pictures: bool, notes: bool, gone: set[str]) -> None:
    full = select(read(BOXES), HandoutOptions())
    selection = Selection(full.parts, references=True, teach_back=True, credits=True, pictures=pictures, notes=notes)
    everything = {"All", "A knee", "A note.", "A warning.", "A danger.", "A task."}
    assert set(blocks_on_paper(full)) == everything
    assert set(blocks_on_paper(selection)) == everything - gone


def test_a_danger_inside_a_note_stays_when_notes_give_way(read: Read) -> None:
    reading = read(DANGERS)
    *_, last = shortened(select(reading, HandoutOptions(), {"what"}), ("notes",))
    assert not last.notes
    assert lost_warnings(reading, last) == []


def test_notes_and_pictures_on_when_to_get_help_stay(read: Read) -> None:
    reading = read(DANGERS)
    *_, last = shortened(select(reading, HandoutOptions()), ("pictures", "notes"))
    assert (last.pictures, last.notes) == (False, False)
    assert blocks_on_paper(last)["Call early."] == blocks_on_paper(last)["A phone"] == 1


EVERY_ASPECT = "Before any heading.\n\n" + "\n\n".join(
    f"## {aspect} {{#the-{aspect} .{aspect}}}\n\nWords." for aspect in sorted(ASPECTS)
)
STEPS = [
    "references", "teach_back", "credits", "the-evidence", "the-causes", "the-tests", "the-prevention", "top",
    "the-symptoms", "the-follow-up", "the-treatment", "the-medicines", "the-what-it-is", "the-options", "pictures",
    "notes", "the-self-care",
]  # fmt: skip


def held(selection: Selection) -> set[str]:
    return set(whole(selection)) | {name for name in PARTS_BESIDE_SECTIONS if getattr(selection, name)}


def test_parts_give_way_in_the_stated_order_one_at_a_time(read: Read) -> None:
    forms = list(shortened(select(read(EVERY_ASPECT), HandoutOptions()), LEFT_OUT_FIRST))
    assert [held(longer) - held(shorter) for longer, shorter in pairwise(forms)] == [{step} for step in STEPS]
    assert held(forms[-1]) == {"the-when-to-get-help"}


def test_sections_of_one_aspect_give_way_one_after_the_other(read: Read) -> None:
    body = "## One {#one .causes}\n\nA.\n\n## Two {#two .causes}\n\nB."
    forms = list(shortened(select(read(body), HandoutOptions()), ("causes",)))
    assert [whole(form) for form in forms] == [["one", "two"], ["two"], []]


def test_what_is_not_there_is_no_step(read: Read) -> None:
    selection = select(
        read("## One {#one .causes}\n\nA."), HandoutOptions(references="none", teach_back=False), {"one"}
    )
    assert [held(form) for form in shortened(selection, LEFT_OUT_FIRST)] == [
        {"credits", "pictures", "notes"}, {"pictures", "notes"}, {"notes"}, set()
    ]  # fmt: skip


def test_everything_but_when_to_get_help_can_give_way() -> None:
    assert set(LEFT_OUT_FIRST) == (ASPECTS - {HELP}) | {""} | PARTS_BESIDE_SECTIONS
    assert len(set(LEFT_OUT_FIRST)) == len(LEFT_OUT_FIRST)
    assert LEFT_OUT_FIRST[-1] == "self-care"


def test_the_short_copy_gives_up_pictures_and_then_notes(read: Read) -> None:
    forms = shortened(select(read(EVERYTHING), PLAIN), GIVEN_UP_FOR_ONE_PAGE)
    assert [(form.pictures, form.notes, whole(form)) for form in forms] == [
        (pictures, notes, ["home", "help", "more-help"])
        for pictures, notes in [(True, True), (False, True), (False, False)]
    ]


@pytest.mark.parametrize("key", STARTER_KEYS, ids=lambda key: f"{key.language}-{key.id}")
def test_every_step_of_a_starter_article_has_less_and_all_its_warnings(starter: Library, key: ArticleKey) -> None:
    reading = starter.read(key)
    forms = list(shortened(select(reading, HandoutOptions()), LEFT_OUT_FIRST))
    assert whole(forms[0]) == [section.anchor for section in reading.document.sections]
    assert set(whole(forms[-1])) == {s.anchor for s in reading.document.sections if s.aspect == HELP}
    for longer, shorter in pairwise(forms):
        assert held(shorter) < held(longer)
        dangers = Counter(boxes(reading, "danger"))
        assert blocks_on_paper(shorter) - dangers <= blocks_on_paper(longer) - dangers
        assert lost_warnings(reading, shorter) == []
