# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the commands print for people: marks, sections, problems; and JSON on one line."""

from __future__ import annotations

import json

import pytest

from library.describe import _readable as readable
from library.describe import as_json, check_text, search_text
from library.models import ArticleId, Because, Hit, Problem, SearchResult, Snippet


def hit(
    language: str = "en",
    section: str = "",
    because: str = "",
    kind: Because = "name",
    marks: tuple[tuple[int, int], ...] = (),
) -> Hit:
    snippet = Snippet("Drink water now.", marks)
    return Hit(
        ArticleId("cough"),
        language,
        "Cough",
        section,
        "top",
        snippet,
        because,
        1.0,
        "test",
        "unknown",
        because_kind=kind if because else "",
    )


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (hit(), "Cough  cough\n    Drink water now."),
        (hit("es"), "Cough [es]  cough\n    Drink water now."),
        (hit(because="tussis"), 'Cough  cough  ("tussis" is another name for this)\n    Drink water now.'),
        (
            hit(because="tusis", kind="misspelling"),
            'Cough  cough  (you may mean this by "tusis")\n    Drink water now.',
        ),
        (
            hit(because="my chest", kind="complaint"),
            'Cough  cough  (it is one of the texts about "my chest")\n    Drink water now.',
        ),
        (hit(because="R05", kind="code"), "Cough  cough  (its code is R05)\n    Drink water now."),
        (hit(section="Care"), "Cough  cough\n    Care: Drink water now."),
        (hit(marks=((0, 5), (6, 11))), "Cough  cough\n    *Drink* *water* now."),
    ],
)
def test_a_hit_as_text(found: Hit, text: str) -> None:
    assert search_text(SearchResult("q", (found,)), "en") == text


@pytest.mark.parametrize(
    ("result", "first"),
    [
        (SearchResult("q", ()), "Nothing found. Try fewer or other words."),
        (
            SearchResult("tusis", (hit(),), corrected=" dry \n cough "),
            'Did you mean "dry cough"? This is what was found for it:',
        ),
        (SearchResult('"a b"', (hit(),), loosened=True), "No article says exactly that. These have its words:"),
    ],
)
def test_what_was_searched_instead_is_said_above_the_hits(result: SearchResult, first: str) -> None:
    said, *listed = search_text(result, "en").splitlines()
    assert said == first
    assert listed == ["Cough  cough", "    Drink water now."] * bool(result.hits)


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("## Care {#care .self-care}", "## Care"),
        ('!!! danger "Go now"\n    - a', "GO NOW\n    - a"),
        ("!!! note\n    a", "\n    a"),
        ("A [@x]. B [@y; @x]{certainty=low}.", "A [1]. B [2, 1]."),
        ("A [@unknown].", "A []."),
        ("See [this](article:b) and [that](https://c).", "See this and [that](https://c)."),
    ],
)
def test_markdown_is_shown_without_what_only_the_program_reads(markdown: str, text: str) -> None:
    assert readable(markdown, {"x": 1, "y": 2}) == text


def test_problems_are_lines_with_a_count_below() -> None:
    problems = [Problem("a.md", 3, "r", "Bad."), Problem("b.md", 0, "s", "Odd.", "warning")]
    assert check_text(problems, 2).splitlines() == [
        "a.md:3: error: Bad. [r]",
        "b.md:0: warning: Odd. [s]",
        "Articles checked: 2. Errors: 1. Warnings: 1.",
    ]
    assert check_text([], 0) == "Articles checked: 0. Errors: 0. Warnings: 0."


def test_json_is_one_line_and_readable_in_every_script() -> None:
    written = as_json({"title": "Niño\n\u0623\u0644\u0645 \u2028"})
    assert "Niño" in written and "\n" not in written
    assert json.loads(written) == {"title": "Niño\n\u0623\u0644\u0645 \u2028"}
