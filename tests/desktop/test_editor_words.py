# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is found is said in a writer's words, and every kind of article has its sections by name."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication

from desktop.editor_words import box_choices, first_text, problem_sentence, rights_sentence, sections_for
from desktop.section_names import MARKS, section_name
from library.check_article import SECTIONS
from library.markup import MarkdownParser
from library.models import Kind, Problem, Rights
from library.tree import ASPECTS, CALLOUTS

pytestmark = pytest.mark.usefixtures("qapp")
KINDS: tuple[Kind, ...] = get_args(Kind)


@pytest.mark.parametrize(
    ("rule", "text", "said"),
    [
        ("no-summary", "there is no summary", "Write the main message: one plain sentence."),
        (
            "section-missing",
            "an article of kind topic needs a section marked {.self-care}.",
            "A section is missing: What you can do yourself",
        ),
        (
            "section-missing",
            "an article of kind medicine needs a section marked {#how-to-take}.",
            "A section is missing: How to take it",
        ),
        ("section-empty", "the section 'What it is' is empty.", "Nothing stands under \u201cWhat it is\u201d."),
        (
            "citation-unknown",
            "the reference smith2007 is not in references.json.",
            "The source smith2007 is not known. Choose it with the Source button.",
        ),
        ("picture-missing", "the picture images/x.png is not in this pack.", "The picture images/x.png is missing."),
        ("link-unknown", "there is no article 'x'.", "There is no article \u201cx\u201d to lead to."),
        ("sentence-long", "a sentence has 40 words; make two of it.", "A sentence has 40 words; make two of it."),
        ("never-heard-of", "", ""),
    ],
)
def test_what_was_found_is_said_plainly(qapp: QApplication, rule: str, text: str, said: str) -> None:
    assert problem_sentence(Problem("articles/en/x.md", 3, rule, text), "en") == said


@pytest.mark.parametrize("kind", KINDS)
def test_every_section_that_a_kind_needs_has_a_name_and_comes_first(kind: Kind) -> None:
    needed = len(SECTIONS[kind])
    offered = sections_for(kind, "en")
    assert [one.mark.strip("{}").lstrip(".") for one in offered[:needed]] == list(SECTIONS[kind])
    assert all(one.heading != one.mark.strip("{}") for one in offered)
    assert len(offered) == len(set(offered))


def test_every_aspect_has_a_name() -> None:
    assert [aspect for aspect in ASPECTS if f".{aspect}" not in MARKS] == []


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt", "ar", "hi"])
def test_a_section_is_called_as_in_its_language(language: str) -> None:
    names = [section_name(mark, language) for mark in MARKS]
    assert len(set(names)) == len(MARKS) and all(name and name == name.strip() for name in names)
    english = [section_name(mark, "en") for mark in MARKS]
    assert (set(names) & set(english) == set()) == (language != "en")


def test_a_language_without_names_gets_english_ones_and_a_region_is_no_other_language() -> None:
    assert section_name(".tests", "sw") == section_name(".tests", "en") == "Tests"
    assert section_name(".what-it-is", "pt-BR") == "O que \u00e9"
    assert section_name("#something", "es") == "#something"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "guide"])
def test_a_new_text_begins_with_the_sections_that_its_kind_needs(kind: Kind) -> None:
    sections = MarkdownParser().parse(first_text(kind, "en")).sections
    marks = {section.aspect for section in sections} | {f"#{section.anchor}" for section in sections}
    assert set(SECTIONS[kind]) <= marks
    if kind == "first-aid":
        assert sections[0].aspect == "when-to-get-help"


def test_every_box_can_be_chosen() -> None:
    assert [kind for _, kind in box_choices()] == list(CALLOUTS)


@pytest.mark.parametrize(
    ("rights", "said"),
    [
        (Rights(), "Nobody said whether other clinics may have it."),
        (Rights("Big Health", "2010", "", "", "no"), "\u00a9 2010 Big Health. It must not be given to other clinics."),
        (
            Rights(statement="All rights kept.", may_redistribute="yes"),
            "All rights kept. It may be given to other clinics.",
        ),
        (Rights("X", may_redistribute="non-commercial"), "\u00a9 X. It may be given to others, but not sold."),
    ],
)
def test_rights_are_said_in_a_sentence(rights: Rights, said: str) -> None:
    assert rights_sentence(rights) == said
