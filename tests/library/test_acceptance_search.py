# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the acceptance list asks of the starter library and is proved nowhere else: medicine, carer, level, age."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pypdfium2 as pdfium
import pytest

from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.paths import find_paths


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    opened = Library.open(find_paths(tmp_path_factory.mktemp("data")), dt.date(2026, 11, 21))
    yield opened
    opened.close()


def paper(library: Library, article: str, language: str = "en") -> str:
    key = ArticleKey(ArticleId(article), language)
    pages = pdfium.PdfDocument(library.typeset(Handout((key,), HandoutOptions(), Clinic())).pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)


@pytest.mark.parametrize(
    ("medicine", "article"),
    [
        ("metformin", "type-2-diabetes"),
        ("zinc", "diarrhoea-and-dehydration"),
        ("permethrin", "scabies"),
        ("antivenom", "snake-bite"),
    ],
)
def test_material_is_found_by_medicine(library: Library, medicine: str, article: str) -> None:
    assert article in [hit.id for hit in library.search(medicine, only="en").hits[:3]]


def test_a_medicine_of_many_articles_stands_in_the_first_of_them_and_finds_all(library: Library) -> None:
    found = [hit.key for hit in library.search("ibuprofen", only="en", limit=100).hits]
    naming = [key for key in found if "ibuprofen" in library.read(key).article.body.casefold()]
    assert set(found[:3]) <= set(naming)
    assert {"low-back-pain", "knee-pain", "fever-in-children"} <= {key.id for key in naming}


def test_a_handout_says_for_whom_it_is(library: Library) -> None:
    assert "For: Parents and others who look after a child with a fever" in paper(library, "fever-in-children")
    assert "Para: Padres y otras personas que cuidan a un niño" in paper(library, "fever-in-children", "es")


def test_the_paper_states_its_reading_level(library: Library) -> None:
    assert "Reading level: Flesch-Kincaid grade " in paper(library, "burns")
    assert "Fernández-Huerta" in paper(library, "burns", "es") or "Fernandez-Huerta" in paper(library, "burns", "es")


def test_material_for_children_and_adults_is_told_apart(library: Library) -> None:
    ages = {
        summary.id: library.read(summary.key).article.ages
        for summary in library.articles("en")
        if summary.id in ("fever-in-children", "type-2-diabetes")
    }
    assert ages == {"fever-in-children": "children", "type-2-diabetes": "adults"}
    assert library.search("child fever", only="en").hits[0].id == "fever-in-children"
