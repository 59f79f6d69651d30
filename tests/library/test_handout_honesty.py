# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A sheet says what is not on it, and nothing that is: short copies, fitted ones, two languages, packets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from library.handouts.handout import Clinic, Handout, HandoutOptions, TypesetHandout
from library.library import Library
from library.packs.source import PackSource
from library.paths import find_paths
from library.settings import PrintSize

CLINIC = Clinic("Hill Clinic", "3 Mill Lane", "555 0100", "112", "Monday to Friday, 8 to 4")
SCRIPTS = Path(__file__).parents[1] / "data" / "scripts-pack"


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    packs = [PackSource(find_paths().starter_pack), PackSource(SCRIPTS)]
    opened = Library(packs, find_paths(Path("/nowhere")), dt.date(2026, 11, 21))
    yield opened
    opened.close()


def text_of(made: TypesetHandout) -> str:
    return "".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(made.pdf))


def test_notes_that_are_not_there_are_not_named(library: Library) -> None:
    options = HandoutOptions(size=24, fit=True)
    made = library.typeset(Handout((library.find("fever-in-children", "en"),), options, CLINIC))
    assert made.left_out and "Good to know" not in made.left_out


def test_a_short_copy_that_must_fit_names_the_self_care_it_gave_up(library: Library) -> None:
    options = HandoutOptions(size=24, fit=True, plain=True, both_sides=False)
    made = library.typeset(Handout((library.find("burns", "en"),), options, CLINIC))
    assert ("Make it safe" in text_of(made)) != ("What to do" in made.left_out)


def test_a_short_copy_names_what_the_nurse_left_out(library: Library) -> None:
    key = library.find("burns", "en")
    made = library.typeset(Handout((key,), HandoutOptions(plain=True), CLINIC, without=frozenset({(key, "do")})))
    assert "What to do" in made.left_out
    assert "Left out here:" in text_of(made)


@pytest.mark.parametrize("articles", [8, 14])
def test_a_packet_that_must_fit_counts_its_whole_list_of_contents(library: Library, articles: int) -> None:
    keys = tuple(library.find(summary.id, "en") for summary in library.articles("en"))
    made = library.typeset(Handout((keys * 2)[:articles], HandoutOptions(fit=True), CLINIC, cover="For Rosa"))
    assert made.pages <= 2 * articles


def test_the_second_language_says_its_notice_and_who_made_it(library: Library) -> None:
    key = library.find("low-back-pain", "en")
    made = library.typeset(Handout((key,), HandoutOptions(second_language="hi"), CLINIC))
    second = library.read(key._replace(language="hi"))
    assert second.article.notice and second.article.notice[:8] in text_of(made)
    short = library.typeset(Handout((key,), HandoutOptions(second_language="hi", plain=True), CLINIC))
    assert second.article.notice[:8] in text_of(short)


@pytest.mark.parametrize("size", [12, 18])
def test_the_smallest_letters_are_the_least_that_is_promised(library: Library, size: PrintSize) -> None:
    """Citation numbers too."""
    made = library.typeset(Handout((library.find("low-back-pain", "en"),), HandoutOptions(size=size), CLINIC))
    sizes = [
        pdfium.raw.FPDFText_GetFontSize(letters.raw, place)
        for page in pdfium.PdfDocument(made.pdf)
        for letters in [page.get_textpage()]
        for place in range(letters.count_chars())
        if letters.get_text_range(place, 1).strip()
    ]
    assert min(sizes) >= (9 if size == 12 else 14) - 0.01


def test_the_language_of_the_article_is_no_second_one(library: Library) -> None:
    key = library.find("burns", "es")
    alone = library.typeset(Handout((key,), HandoutOptions(), CLINIC))
    same = library.typeset(Handout((key,), HandoutOptions(second_language="es"), CLINIC))
    assert (same.pages, same.warnings) == (alone.pages, alone.warnings)
