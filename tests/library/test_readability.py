# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Reading grades: syllables counted by hand for single words, and one text for each formula worked out on paper."""

from __future__ import annotations

import unicodedata

import pytest

from library.models import ReadingGrade
from library.readability import TextSize, hard_to_read, measure, reading_grade


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("a", 1),
        ("the", 1),
        ("pain", 1),
        ("asked", 1),
        ("watched", 1),
        ("needed", 2),
        ("boxes", 2),
        ("faces", 2),
        ("makes", 1),
        ("dishes", 2),
        ("people", 2),
        ("table", 2),
        ("medicine", 3),
        ("medicines", 3),
        ("pressure", 2),
        ("radio", 3),
        ("social", 2),
        ("medium", 3),
        ("hospital", 3),
        ("bacteria", 4),
        ("don't", 1),
        ("nurse\u2019s", 1),
        ("Eye", 1),
        ("hmm", 1),
        ("हि", 1),
    ],
)
def test_syllables_of_english_words(word: str, syllables: int) -> None:
    assert measure(word, spanish=False).syllables == syllables


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("sal", 1),
        ("agua", 2),
        ("día", 2),
        ("guerra", 2),
        ("guía", 2),
        ("pingüino", 3),
        ("ciudad", 2),
        ("poeta", 3),
        ("muy", 1),
        ("y", 1),
        ("que", 1),
        ("quien", 1),
        ("ahora", 3),
        ("enfermedad", 4),
        ("médico", 3),
        ("oído", 3),
        ("país", 2),
        ("leer", 2),
        ("averiguáis", 4),
        ("niño", 2),
        ("creíais", 3),
        ("tiempo", 2),
        ("yo", 1),
        ("yeso", 2),
        ("pfff", 1),
    ],
)
def test_syllables_of_spanish_words(word: str, syllables: int) -> None:
    assert measure(word, spanish=True).syllables == syllables


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", (0, 0, 0)),
        (" \n ... !? \n", (0, 0, 0)),
        ("Go now. Go!", (2, 3, 3)),
        ("One line\nand another", (2, 4, 6)),
        ("Wait... go", (2, 2, 2)),
        ("Take 1,000 or 2.5 now", (1, 5, 5)),
        ("It is 3.5 cm.", (1, 4, 4)),
        ("Do this: rest", (2, 3, 3)),
        ("e.g.rest", (1, 3, 3)),
        ("A\u2026 b", (2, 2, 2)),
        ("well-known", (1, 2, 2)),
    ],
)
def test_sentences_words_and_syllables_are_counted(text: str, size: tuple[int, int, int]) -> None:
    assert measure(text, spanish=False) == TextSize(*size)


def test_the_english_grade_of_a_text_worked_out_by_hand() -> None:
    """2 sentences, 10 words, 14 syllables: 0.39 * 5 + 11.8 * 1.4 - 15.59 = 1.95 + 16.52 - 15.59 = 2.88."""
    lines = ["The nurse will ask about your pain.", "Tell her everything."]
    assert measure("\n".join(lines), spanish=False) == TextSize(2, 10, 14)
    assert reading_grade(lines, "en") == ReadingGrade("Flesch-Kincaid grade", 2.9)


def test_the_spanish_ease_of_a_text_worked_out_by_hand() -> None:
    """2 sentences, 8 words, 18 syllables: 206.84 - 60 * 2.25 - 1.02 * 4 = 206.84 - 135 - 4.08 = 67.76."""
    lines = ["La fiebre puede ser peligrosa.", "Busque ayuda médica."]
    assert measure("\n".join(lines), spanish=True) == TextSize(2, 8, 18)
    assert reading_grade(lines, "es") == ReadingGrade("Fernández-Huerta ease", 67.8)


@pytest.mark.parametrize("language", ["es", "es-MX"])
def test_the_method_follows_the_language_not_the_country(language: str) -> None:
    assert reading_grade(["Sí."], language).method == "Fernández-Huerta ease"


def test_decomposed_accents_give_the_same_grade() -> None:
    text = "El médico pingüino comió piña."
    assert reading_grade([unicodedata.normalize("NFD", text)], "es") == reading_grade([text], "es")


@pytest.mark.parametrize(
    ("lines", "language", "grade"),
    [
        (["Text."], "hi", ReadingGrade("", None)),
        (["Text."], "est", ReadingGrade("", None)),
        (["Text."], "", ReadingGrade("", None)),
        ([], "en", ReadingGrade("Flesch-Kincaid grade", None)),
        (["--", "!"], "es", ReadingGrade("Fernández-Huerta ease", None)),
    ],
)
def test_without_formula_or_words_there_is_no_value(lines: list[str], language: str, grade: ReadingGrade) -> None:
    assert reading_grade(lines, language) == grade


@pytest.mark.parametrize(
    ("value", "language", "hard"),
    [
        (8.0, "en", False),
        (8.1, "en", True),
        (2.0, "en-GB", False),
        (60.0, "es", False),
        (59.9, "es", True),
        (90.0, "es-MX", False),
        (99.0, "hi", False),
        (None, "en", False),
    ],
)
def test_a_text_is_hard_beyond_the_limit_of_its_language(value: float | None, language: str, hard: bool) -> None:
    assert hard_to_read(ReadingGrade("m", value), language) is hard
