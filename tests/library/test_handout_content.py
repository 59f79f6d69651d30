# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What stands on the paper, decided before any typesetting: references, numbers, emergency line, footer, credits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from library.handouts.content import Leaflet, Voice, article_data, printed_references
from library.handouts.handout import Clinic, HandoutOptions, TypesetHandout
from library.handouts.selection import select
from library.handouts.tree_data import table_shape
from library.library import Library
from library.markup import MarkdownParser
from library.models import ReferenceAmount
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.reading import Reading
from library.wording import Wording

MakePack = Callable[..., Path]
Read = Callable[..., Reading]
TODAY = dt.date(2026, 11, 21)
WORDS = Wording(find_paths().words)
REFERENCES = [
    {"id": key, "title": f"Title {key}", "author": [{"family": "Ruiz", "given": "A"}], "issued": {"raw": "2020"}}
    for key in "abcde"
]
CITING = "One [@a]. Two [@b; @c]. Three [@d]. Four [@e]. Five [@e; @a]."


@pytest.fixture
def read(make_pack: MakePack, tmp_path: Path) -> Read:
    """`read(body, key=value, ...)` gives an article with this body and front matter, opened for reading."""

    def reading(body: str = "Text.", pack: str = "", **front: object) -> Reading:
        keys = {"id": "test", "title": "A test", "kind": "topic", "language": "en", **front}
        text = "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + f"---\n{body}\n"
        info = f"id: test\ntitle: Test\nversion: '1'\n{pack}"
        folder = make_pack(tmp_path / "pack", {f"{keys['language']}/test.md": text}, REFERENCES, info)
        opened = Library([PackSource(folder)], Paths(find_paths().resources, tmp_path), TODAY)
        return opened.read(opened.find("test"))

    return reading


def data_of(reading: Reading, references: ReferenceAmount = "short", clinic: Clinic | None = None) -> dict[str, Any]:
    options = HandoutOptions(references=references)
    voice = Voice(reading, WORDS.words(reading.article.language))
    return article_data(Leaflet(voice, None, select(reading, options)), clinic or Clinic(), options)


def blocks_of(data: dict[str, Any]) -> list[Any]:
    return [block for passage in data["passages"] for block in passage["first"]]


def tagged(value: Any, tag: str) -> list[dict[str, Any]]:
    """Every node of a tag below, in order."""
    if isinstance(value, dict):
        own = [value] if value.get("tag") == tag else []
        return own + [node for child in value.get("children", []) for node in tagged(child, tag)]
    return [node for child in value for node in tagged(child, tag)] if isinstance(value, list) else []


# ---- references -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "numbers", "more"),
    [("none", [], ""), ("short", [1, 2, 3], "and 2 more, in the clinic's library"), ("full", [1, 2, 3, 4, 5], "")],
)
def test_so_many_references_are_printed(read: Read, amount: ReferenceAmount, numbers: list[int], more: str) -> None:
    data = data_of(read(CITING), amount)
    assert [entry["number"] for entry in data["references"]] == numbers
    assert data["more_references"] == more


def test_three_references_are_a_short_list_without_more(read: Read) -> None:
    assert data_of(read("[@a; @b; @c]"))["more_references"] == ""
    assert data_of(read("[@a; @b; @c; @d]"))["more_references"] == "and 1 more, in the clinic's library"


@pytest.mark.parametrize(
    ("amount", "numbers"),
    [("none", [[], [], [], [], []]), ("short", [[1], [2, 3], [], [], [1]]), ("full", [[1], [2, 3], [4], [5], [1, 5]])],
)
def test_the_text_has_only_numbers_that_are_printed_below(
    read: Read, amount: ReferenceAmount, numbers: list[list[int]]
) -> None:
    data = data_of(read(CITING), amount)
    assert [cite["numbers"] for cite in tagged(blocks_of(data), "cite")] == numbers


def test_short_references_are_short_and_full_ones_whole(read: Read) -> None:
    reading = read("[@a]")
    assert printed_references(reading.references, "short") == [{"number": 1, "text": "Ruiz A. Title a. 2020."}]
    assert printed_references(reading.references, "full")[0]["text"] == reading.references[0].vancouver


# ---- what the clinic says ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "line"),
    [("999", "In an emergency, call \u2066999\u2069."), ("", "Ask your clinic for its emergency number.")],
)
def test_the_emergency_line_closes_the_section_on_help_and_no_other(read: Read, number: str, line: str) -> None:
    reading = read("## One\n\nA.\n\n## Help {.when-to-get-help}\n\nB.\n\n## Three\n\nC.")
    blocks = data_of(reading, clinic=Clinic(emergency_number=number))
    blocks = blocks_of(blocks)
    assert [block["tag"] for block in blocks] == [
        "heading", "paragraph", "heading", "paragraph", "help", "heading", "paragraph"
    ]  # fmt: skip
    assert blocks[4]["children"] == [line]


@pytest.mark.parametrize(
    ("phone", "hours", "said"),
    [("555 01", "8 to 4", ("Phone \u2066555 01\u2069", "Open: \u20688 to 4\u2069")), ("", "", ("", ""))],
)
def test_the_clinic_stands_in_the_header(read: Read, phone: str, hours: str, said: tuple[str, str]) -> None:
    clinic = data_of(read(), clinic=Clinic("Hill", "Mill Lane", phone, hours=hours))["clinic"]
    assert (clinic["name"], clinic["address"]) == ("\u2068Hill\u2069", "\u2068Mill Lane\u2069")
    assert (clinic["phone"], clinic["hours"]) == said


# ---- footer and credits -----------------------------------------------------------------------------------

REVIEWER = "[{role: primary-medical-reviewer, name: Dr Ruiz, degree: MD, specialty: Lungs}]"


OVERDUE = "This text should have been checked again by 2 January 2023. It may be out of date."
NEVER = "Never reviewed by a clinician."
FOOTERS: list[tuple[dict[str, object], list[str], str]] = [
    ({}, ["Edition 1", "No date"], f"Nobody knows when this text was last checked. {NEVER}"),
    (
        {"revised": "2026-01-02", "edition": 3},
        ["Edition 3", "Last changed 2 January 2026", "To be checked by 2 January 2029"],
        "Not reviewed by a clinician yet.",
    ),
    (
        {"revised": "2026-01-02", "reviewed": "2026-02-03", "credits": REVIEWER},
        [
            "Edition 1",
            "Last reviewed 3 February 2026",
            "Last changed 2 January 2026",
            "To be checked by 3 February 2029",
        ],
        "Reviewed by a clinician. Next check due 3 February 2029.",
    ),
    ({"revised": "2020-01-02"}, ["Edition 1", "Last changed 2 January 2020"], f"{OVERDUE} {NEVER}"),
]


@pytest.mark.parametrize(("front", "dates", "review"), FOOTERS)
def test_the_footer_has_edition_dates_and_review_state(
    read: Read, front: dict[str, object], dates: list[str], review: str
) -> None:
    reading = read(**front)
    footer = data_of(reading)["footer"]
    *written, code = footer["dates"].split(" \u00b7 ")
    assert (written, footer["review"]) == (dates, review)
    assert code == f"\u2066{reading.edition_code}\u2069"


@pytest.mark.parametrize(("own", "printed"), [("Our own.", "Our own."), ("", WORDS.words("en").disclaimer)])
def test_the_footer_has_the_articles_disclaimer_or_ours(read: Read, own: str, printed: str) -> None:
    assert data_of(read(disclaimer=own))["footer"]["disclaimer"] == printed


def test_the_last_lines_say_who_stands_behind_the_text(read: Read) -> None:
    reading = read(
        "Cats sleep.",
        credits=REVIEWER,
        translation_of_edition=2,
        funding="None.",
        interests="None declared.",
        update_policy="Yearly.",
        rights="{holder: Makers, years: '2026', licence: CC BY 4.0}",
    )
    assert data_of(reading)["about"]["lines"] == [
        "Medical reviewer: Dr Ruiz, MD, Lungs",
        "Translated from edition 2",
        "Funding: None.",
        "Interests: None declared.",
        "Updates: Yearly.",
        "Rights: \u00a9 2026 Makers. CC BY 4.0",
        f"Reading level: Flesch-Kincaid grade {reading.grade.value}",
    ]


@pytest.mark.parametrize(
    ("rights", "line"),
    [
        ("{statement: All ours, holder: X}", ["Rights: All ours"]),
        ("{holder: X}", ["Rights: \u00a9 X"]),
        ("{licence: CC0}", ["Rights: CC0"]),
        ("{}", []),
    ],
)
def test_rights_are_stated_or_put_together(read: Read, rights: str, line: list[str]) -> None:
    assert data_of(read("नमस्ते", language="hi", rights=rights))["about"]["lines"] == [
        text.replace("Rights", WORDS.words("hi").rights) for text in line
    ]


def test_the_head_has_title_summary_notice_language_and_review(read: Read) -> None:
    data = data_of(read("x", language="ar", summary="Short.", notice="Draft."))
    assert (data["title"], data["summary"], data["notice"]) == ("A test", "Short.", "Draft.")
    assert (data["language"], data["rtl"], data["review"]["state"]) == ("ar", True, "unknown")


def test_the_typesetter_is_told_the_base_language(read: Read) -> None:
    assert data_of(read("x", language="pt-BR"))["language"] == "pt"


# ---- the tree ---------------------------------------------------------------------------------------------


def test_a_missing_picture_carries_the_words_printed_instead(read: Read) -> None:
    (figure,) = tagged(blocks_of(data_of(read("![A knee](images/a.png)"))), "figure")
    assert (figure["file"], figure["missing"]) == ("", "Picture missing: A knee")


def test_a_picture_carries_its_name(read: Read, tmp_path: Path) -> None:
    (tmp_path / "pack" / "images").mkdir(parents=True)
    (tmp_path / "pack" / "images" / "a.png").write_bytes(b"x")
    (figure,) = tagged(blocks_of(data_of(read("![A knee](images/a.png)"))), "figure")
    assert (figure["file"], figure["alt"]) == ("en/images/a.png", "A knee")


@pytest.mark.parametrize(
    ("line", "title"),
    [("!!! danger", "Danger"), ('!!! danger "Go now"', "Go now"), ("!!! do", "Do this"), ("!!! other", "Good to know")],
)
def test_a_box_has_its_own_title_or_that_of_its_kind(read: Read, line: str, title: str) -> None:
    (box,) = tagged(blocks_of(data_of(read(f"{line}\n    Text."))), "callout")
    assert box["title"] == title


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("a" * 33, ["a" * 33]),
        ("a" * 34, ["a" * 30, "a" * 4]),
        ("a" * 65, ["a" * 30, "a" * 30, "a" * 5]),
        (
            "https://example.org/one/two-three_four.html",
            ["https://", "example.", "org/", "one/", "two-", "three_", "four.", "html"],
        ),
        ("short/ones-stay.whole", ["short/ones-stay.whole"]),
    ],
)
def test_only_very_long_words_may_be_broken(read: Read, word: str, pieces: list[str]) -> None:
    (paragraph,) = tagged(blocks_of(data_of(read(f"Say {word} now."))), "paragraph")
    text = "".join(paragraph["children"])
    assert text.replace("now.", "").strip("\u200b ").split("\u200b") == ["Say " + pieces[0], *pieces[1:]]


@pytest.mark.parametrize(
    ("table", "shape"),
    [
        (
            "| A | Bee |\n|---|---|\n| one two | three |\n| x | verylong word |",
            {"columns": 2, "shares": [9, 21], "longest": ["one", "verylong"]},
        ),
        ("| A |  |\n|---|---|\n| b |  |", {"columns": 2, "shares": [2, 1], "longest": ["A", ""]}),
        ("| A | B |\n|---|---|\n| only |", {"columns": 2, "shares": [5, 1], "longest": ["only", "B"]}),
    ],
)
def test_the_shape_of_a_table(table: str, shape: dict[str, Any]) -> None:
    (section,) = MarkdownParser().parse(table).sections
    assert table_shape(section.blocks[0]) == shape


@pytest.mark.parametrize(("pages", "sheets"), [(1, 1), (2, 1), (3, 2), (4, 2)])
def test_two_pages_are_one_sheet(pages: int, sheets: int) -> None:
    assert TypesetHandout(b"", "", pages, tagged=True).sheets == sheets
