# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A sentence is its English text, and can be said in another language."""

from __future__ import annotations

import pytest

from library.sentences import said, translated

SPANISH = {
    "{name} is damaged; copy it again.": "{name} está dañado; cópielo otra vez.",
    "Your shelf: {fault}": "Su estante: {fault}",
    "At most {most:,} lines of {name!r}.": "No más de {most:,} líneas de {name!r}.",
    "Nothing to print; add {count} articles.": "Nada que imprimir.",
    "No article.": "Ningún artículo.",
}


def test_a_sentence_is_its_english_text() -> None:
    sentence = said("At most {most:,} lines of {name!r}.", most=20_000, name="a")
    assert sentence == "At most 20,000 lines of 'a'."
    assert f"{sentence}" == str(sentence) == "At most 20,000 lines of 'a'."
    assert type(str(sentence)) is str


def test_it_is_said_in_another_language_with_the_same_values() -> None:
    sentence = said("At most {most:,} lines of {name!r}.", most=20_000, name="a")
    assert translated(sentence, SPANISH.__getitem__) == "No más de 20,000 líneas de 'a'."
    assert translated(said("No article."), SPANISH.__getitem__) == "Ningún artículo."


def test_a_sentence_within_a_sentence_is_translated_too() -> None:
    sentence = said("Your shelf: {fault}", fault=said("{name} is damaged; copy it again.", name="burns.md"))
    assert sentence == "Your shelf: burns.md is damaged; copy it again."
    assert translated(sentence, SPANISH.__getitem__) == "Su estante: burns.md está dañado; cópielo otra vez."


def test_braces_in_a_value_are_only_signs() -> None:
    sentence = said("{name} is damaged; copy it again.", name="{0}{secret.x}")
    assert translated(sentence, SPANISH.__getitem__) == "{0}{secret.x} está dañado; cópielo otra vez."


def test_any_other_text_stays_as_it_is() -> None:
    assert translated("No article.", SPANISH.__getitem__) == "No article."


def test_a_translation_may_leave_a_value_out() -> None:
    assert translated(said("Nothing to print; add {count} articles.", count=1), SPANISH.__getitem__) == (
        "Nada que imprimir."
    )


@pytest.mark.parametrize(
    "broken", ["{nombre} está mal", "{0}", "{}", "{name", "name}", "{name.none}", "{name:%q}", "{name!z}"]
)
def test_a_broken_translation_gives_the_english_sentence(broken: str) -> None:
    sentence = said("{name} is damaged; copy it again.", name="burns.md")
    assert translated(sentence, lambda template: broken) == "burns.md is damaged; copy it again."
