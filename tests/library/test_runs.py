# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Words with their look as Markdown: what our own parser reads of it is exactly the words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from library.importing.page import LOWERED, RAISED
from library.importing.runs import BREAK, Run, escape, lines_of, markdown_of, raised, shown_plainly, text_of, visible
from library.markup import MarkdownParser
from library.tree import plain_text

SIGNS = "ab Z9.,;:!?()[]{}<>*_`#+-=|~^&$@\\/\"' \u00a0é—•1)\n\t"
LOOKS = st.sampled_from(["", "*", "**"])
ADDRESSES = st.sampled_from(["", "", "https://x.example/a_(b) c|d", "https://x.example/*_`é[1]"])


def shown(markdown: str) -> str:
    """The words that our parser reads."""
    sections = MarkdownParser().parse(f"begin\n\n{markdown}\n").sections
    return " ".join(plain_text(block) for section in sections for block in section.blocks)


def words(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    ("line", "markdown"),
    [
        ("a * b _c_ `d` e|f", "a \\* b \\_c\\_ \\`d\\` e\\|f"),
        ("# no heading", "\\# no heading"),
        ("- no item", "\\- no item"),
        ("12. no item", "12\\. no item"),
        ("3) no item", "3\\) no item"),
        ("!!! no box", "\\!!! no box"),
        (": no definition", ":\u00a0no definition"),
        ("a mark [1], [2-4] stays", "a mark [1], [2-4] stays"),
        ("[1](x) and [1]: y", "\\[1](x) and \\[1]: y"),
        ("[@key] and [a][b] {#x}", "\\[@key] and \\[a]\\[b] \\{#x\\}"),
        ("2.5 mg < 3 mg > 1 mg", "2.5 mg < 3 mg \\> 1 mg"),
    ],
)
def test_signs_of_an_author_stay_signs(line: str, markdown: str) -> None:
    assert escape(line) == markdown
    assert words(shown(markdown)) == words(f"begin {line}")


@pytest.mark.parametrize(
    ("runs", "markdown"),
    [
        ([Run("It is "), Run(" very ", "**"), Run("cold")], "It is **very** cold"),
        ([Run("a", "**"), Run("b", "**")], "**ab**"),
        ([Run("a", "**"), Run("b", "*")], "**a**b"),
        ([Run("a", "**"), Run("b"), Run("c", "*")], "**a**b*c*"),
        ([Run("...", "**")], "..."),
        ([Run("see "), Run("the list", "*", "https://x.example/a b")], "see [the list](https://x.example/a%20b)"),
        ([Run("Stop!"), Run("why", "", "https://x.example")], "Stop\\![why](https://x.example)"),
        ([Run("]: so", "", "https://x.example")], "]: so"),
        ([Run("@clinic", "", "https://x.example")], "@clinic"),
        ([Run(":"), BREAK, Run("1")], ":\u00a0  \n1"),
        ([Run("a"), BREAK, BREAK, Run("- b")], "a  \n\\- b"),
        ([Run(" "), Run(" \n ", "*")], ""),
        ([Run("a "), Run(" ", "**")], "a"),
        ([Run("a", "*"), Run(" ")], "*a*"),
    ],
)
def test_looks_become_marks(runs: list[Run], markdown: str) -> None:
    assert markdown_of(lines_of(runs)) == markdown


def test_superscript_digits_are_marked_and_others_are_not() -> None:
    assert [raised(text) for text in ("1", " 2,3 ", "−3", "1–4", "st", "[1]", "®", "")] == [
        f"{RAISED}1{LOWERED}",
        f"{RAISED}2,3{LOWERED}",
        f"{RAISED}−3{LOWERED}",
        f"{RAISED}1–4{LOWERED}",
        "st",
        "[1]",
        "®",
        "",
    ]


def test_superscripts_with_a_comma_between_them_are_one() -> None:
    line = lines_of([Run(f"word{RAISED}1{LOWERED}, {RAISED}2{LOWERED} {RAISED}3{LOWERED}")])[0]
    assert text_of(line) == f"word{RAISED}1, 2{LOWERED} {RAISED}3{LOWERED}"
    assert shown_plainly(text_of(line)) == "word¹, ² ³"


def test_signs_that_nobody_sees_go() -> None:
    assert visible(f"a\u00ad\u200bb\x00\ufeff{RAISED}c{LOWERED}") == "abc"


@given(st.lists(st.builds(Run, st.text(SIGNS, max_size=12), LOOKS, ADDRESSES), max_size=6))
def test_any_words_with_any_look_are_read_as_they_are(runs: list[Run]) -> None:
    lines = lines_of(runs)
    text = "".join(text_of(line) for line in lines)
    assert words(shown(markdown_of(lines))) == words(f"begin{text}")
