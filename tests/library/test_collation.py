# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Titles in the order of their alphabet, each under its letter, in the scripts that clinics read."""

from __future__ import annotations

import pytest

from library.collation import letter_of, shown_letter, sorting_key


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("en", ["3 days of fever", "Asthma", "burns", "Burns and scalds", "Cough", "HIV: the basics", "Zika"]),
        ("es", ["Ácaros", "Asma", "Náuseas", "Nudo", "Ñame", "Obesidad", "¿Qué hacer?", "Quemaduras", "Úlcera"]),
        ("en", ["Ñame", "Nandu", "Nudo"]),
        ("fr", ["Ça fait mal", "Éclampsie", "Écran", "Été", "Étude", "Œdème", "Ongle"]),
        ("pt", ["Água", "Alergia", "Câncer", "Coração", "Órgão", "Ouvido"]),
        ("ar", ["أسنان", "إسهال", "التهاب", "بواسير", "حمى"]),
        ("hi", ["अस्थमा", "आँख", "खाँसी", "ख़ून", "बुखार", "हैज़ा"]),
        ("en", ["Care", "Care, at home", "Carefully"]),
    ],
)
def test_titles_sort_as_their_alphabet_does(language: str, ordered: list[str]) -> None:
    assert sorted(sorted(ordered), key=lambda title: sorting_key(title, language)) == ordered


@pytest.mark.parametrize(
    ("title", "language", "letter"),
    [
        ("Asthma", "en", "A"),
        ("Ácaros", "es", "A"),
        ("¿Qué hacer?", "es", "Q"),
        ("ñame", "es", "Ñ"),
        ("n\u0303ame", "es", "Ñ"),
        ("Ñame", "es-MX", "Ñ"),
        ("ñame", "en", "N"),
        ("Œdème", "fr", "O"),
        ("«Ça va?»", "fr", "C"),
        ("5 signs", "en", "#"),
        ("?!", "en", "#"),
        ("\u2026", "en", "#"),
        ("", "en", "#"),
        ("أسنان", "ar", "ا"),
        ("التهاب", "ar", "ا"),
        ("ألم", "ar", "ا"),
        ("كسر", "ar", "ك"),
        ("क्षय", "hi", "क"),
        ("ख़ून", "hi", "ख"),
        ("ड़र", "hi", "ड"),
        ("Æther", "en", "A"),
    ],
)
def test_each_title_stands_under_its_letter(title: str, language: str, letter: str) -> None:
    assert shown_letter(letter_of(sorting_key(title, language))) == letter


def test_the_letters_sort_as_the_titles_below_them() -> None:
    """The catalogue reads titles by letter and then by key."""
    titles = ["5 signs", "?", "Ñame", "Nudo", "Oído", "Zika", "Ácaros", "ñu", "nuez", "Naúsea"]
    keys = sorted(sorting_key(title, "es") for title in titles)
    assert keys == sorted(keys, key=lambda key: (letter_of(key), key))


def test_titles_that_differ_by_an_accent_alone_are_two() -> None:
    assert sorting_key("Té", "es") != sorting_key("Te", "es")
