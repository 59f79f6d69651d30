# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What search takes of an article: every name once, its own first, and its text without marks, section by section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from library.articles import parse_article
from library.indexing import indexed_document, names_by_article
from library.markup import MarkdownParser
from library.packs.tables import OtherName, parse_vocabulary
from library.search.documents import IndexedDocument, IndexedSection

ARTICLE = """\
---
id: back
title: Low back pain
kind: topic
language: en
summary: Most back pain gets better.
also_called: [lumbago, sore back]
abbreviations: [LBP]
codes:
- {system: icd-10-cm, code: M54.5}
- {system: mesh, code: D017116}
---
Back pain is *common* [@who2020], see [burns](article:burns).

## What to do {#do}

- Keep **moving**.
- Use heat.

!!! warning
    Go to the clinic if a leg is weak.

## Nothing below
"""


def document(text: str = ARTICLE, names: Mapping[str, Sequence[str]] = {}) -> IndexedDocument:
    return indexed_document(parse_article(text, "back.md"), "the digest", names, MarkdownParser())


def test_an_article_gives_its_names_codes_and_digest() -> None:
    made = document()
    assert (made.id, made.language, made.digest, made.title) == ("back", "en", "the digest", "Low back pain")
    assert (made.also_called, made.abbreviations) == (("lumbago", "sore back"), ("LBP",))
    assert made.codes == ("M54.5", "D017116")


def test_sections_are_plain_text_and_the_summary_is_the_first() -> None:
    first, lead, do, empty = document().sections
    assert first == IndexedSection("", "top", "Most back pain gets better.")
    assert (lead.heading, lead.text) == ("", "Back pain is common, see burns.")
    assert (do.heading, do.anchor) == ("What to do", "do")
    assert do.text.splitlines()[:2] == ["Keep moving.", "Use heat."]
    assert "Go to the clinic if a leg is weak." in do.text
    assert (empty.heading, empty.text) == ("Nothing below", "")
    said = " ".join(section.text for section in document().sections)
    assert [mark for mark in ("*", "[", "@", "{#", "!!!", "article:", "##") if mark in said] == []


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ((), ("lumbago", "sore back")),
        (("backache", "bad back"), ("lumbago", "sore back", "backache", "bad back")),
        (("sore back", "backache", "backache"), ("lumbago", "sore back", "backache")),
        (("Lumbago",), ("lumbago", "sore back", "Lumbago")),
    ],
)
def test_names_of_the_vocabulary_stand_behind_its_own_each_once(
    named: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert document(names={"back": named, "neck": ("stiff neck",)}).also_called == expected


def test_an_article_of_front_matter_alone_can_be_indexed() -> None:
    made = document("---\nid: back\ntitle: Back\nkind: topic\nlanguage: sw\n---\n")
    assert (made.language, made.also_called, made.abbreviations, made.codes) == ("sw", (), (), ())
    assert [section.text for section in made.sections if section.text] == []


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("", {}),
        ("lumbago\tback\tlay\n", {"back": ["lumbago"]}),
        (
            "b\tback\tlay\na\tback\tclinical\nn\tneck\tmisspelling\nb\tback\tlay\n",
            {"back": ["b", "a", "b"], "neck": ["n"]},
        ),
    ],
)
def test_names_are_gathered_for_each_article_in_their_order(rows: str, names: dict[str, list[str]]) -> None:
    assert names_by_article(parse_vocabulary(f"term\tarticle\tkind\n{rows}")) == names


def test_any_rows_can_be_gathered() -> None:
    assert names_by_article(iter([OtherName("flu", "influenza", "lay")])) == {"influenza": ["flu"]}
