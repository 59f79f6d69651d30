# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Ids of MedlinePlus topics: one for both languages of a topic, unique within a file, always the same."""

from __future__ import annotations

import pytest

from library.errors import ImportingError
from library.importing.topic_ids import Listed, Lookup, ids_of, slug
from library.models import ArticleId


def nothing(url: str) -> ArticleId | None:
    return None


def given(*listed: Listed, kept: Lookup = nothing) -> dict[str, str]:
    return {topic: str(article) for topic, article in ids_of(listed, kept, "x.xml").items()}


A1C = Listed("6308", "A1C", False, "6309", "Prueba de HbA1c", "https://medlineplus.gov/spanish/a1c.html")
PRUEBA = Listed("6309", "Prueba de HbA1c", True, "6308", "A1C", "https://medlineplus.gov/a1c.html")


@pytest.mark.parametrize("listed", [(A1C, PRUEBA), (PRUEBA, A1C)])
def test_both_languages_share_the_english_titles_id(listed: tuple[Listed, ...]) -> None:
    assert given(*listed) == {"6308": "a1c", "6309": "a1c"}


def test_one_that_names_its_twin_is_enough() -> None:
    assert given(A1C._replace(twin=""), PRUEBA) == {"6308": "a1c", "6309": "a1c"}
    assert given(A1C, PRUEBA._replace(twin="", twin_title="")) == {"6308": "a1c", "6309": "a1c"}


def test_a_spanish_topic_alone_has_the_id_its_twin_will_have() -> None:
    assert given(PRUEBA) == {"6309": "a1c"}
    assert given(PRUEBA._replace(twin="", twin_title="", twin_url="")) == {"6309": "medlineplus-6309"}


def test_a_twin_that_is_here_already_gives_its_id() -> None:
    def kept(url: str) -> ArticleId | None:
        return ArticleId("a1c-2") if url in {PRUEBA.twin_url, A1C.twin_url} else None

    assert given(PRUEBA, kept=kept) == {"6309": "a1c-2"}
    assert given(A1C, kept=kept) == {"6308": "a1c-2"}
    assert given(A1C, PRUEBA, kept=kept) == {"6308": "a1c", "6309": "a1c"}, "both are here: nobody is asked"


def test_titles_that_are_alike_get_the_topics_number_behind() -> None:
    assert given(Listed("1", "Fever", False), Listed("2", "FEVER!", False)) == {"1": "fever", "2": "fever-2"}


def test_a_twin_that_two_claim_belongs_to_the_first() -> None:
    spanish = [Listed(topic, "Fiebre", True, "1", "Fever") for topic in ("2", "3")]
    assert given(Listed("1", "Fever", False), *spanish) == {"1": "fever", "2": "fever", "3": "fever-3"}


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Crohn's Disease", "crohn-s-disease"),
        ("Niño, el", "nino-el"),
        ("高血压", "medlineplus-5"),
        ("x" * 99, "x" * 80),
    ],
)
def test_ids_are_small_letters_and_digits(title: str, wanted: str) -> None:
    assert given(Listed("5", title, False)) == {"5": wanted}


def test_a_topic_without_any_letter_still_has_an_id() -> None:
    assert given(Listed("ñ", "高", False), Listed("高", "高", False)) == {
        "ñ": "medlineplus-n",
        "高": "medlineplus-topic",
    }


def test_a_topic_that_stands_twice_is_refused() -> None:
    with pytest.raises(ImportingError, match=r"x\.xml holds a topic twice"):
        ids_of([A1C, A1C], nothing, "x.xml")


def test_a_slug_never_ends_in_a_hyphen() -> None:
    assert slug("a" * 79 + " b") == "a" * 79 and slug(" – ") == ""
