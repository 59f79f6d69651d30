# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A sentence is its English text, and can be said in another language."""

from __future__ import annotations

import errno

import pytest

from library.sentences import Sentence, enumerated, from_line, reason_of, said, to_line, translated

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


def test_several_are_one_after_another_and_each_is_translated() -> None:
    spanish = {**SPANISH, "{before}, {text}": "{before}; {text}"}
    several = enumerated([said("No article."), "Burns", said("No article.")])
    assert several == "No article., Burns, No article."
    assert translated(several, spanish.__getitem__) == "Ningún artículo.; Burns; Ningún artículo."
    assert (enumerated(["Burns"]), enumerated([])) == ("Burns", "")


def test_another_process_hears_the_same_sentence_in_one_line() -> None:
    inner = said("At most {most:,} lines of {name!r}.", most=20_000, name="a\nb {c}")
    line = to_line(said("Your shelf: {fault}", fault=inner))
    assert "\n" not in line
    heard = from_line(line)
    assert heard == "Your shelf: At most 20,000 lines of 'a\\nb {c}'."
    assert translated(heard, SPANISH.__getitem__) == "Su estante: No más de 20,000 líneas de 'a\\nb {c}'."


def test_what_is_no_number_and_no_text_goes_as_text() -> None:
    assert from_line(to_line(said("{reason}!", reason=OSError("full")))) == "full!"


@pytest.mark.parametrize(
    "line",
    [
        "Copied: Kenya",
        "",
        '{"template": ',
        '{"template": "{name}", "values": {}, "x": 1}'.replace('"values"', '"val"'),
        '{"template": "{name}", "values": {"other": 1}}',
        '{"template": "a", "values": 3}',
        '{"template": 5, "values": {"a": 1}}',
        '{"template": "{a}", "values": {"a": ' + "[" * 100_000,
    ],
)
def test_a_line_that_is_no_sentence_is_only_text(line: str) -> None:
    assert from_line(line) == line
    assert not isinstance(from_line(line), Sentence)
    assert to_line(line) == line


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, "No hay espacio"), "No space left on device"),
        (OSError(errno.EXDEV, "Invalid cross-device link"), "Invalid cross-device link"),
        (OSError("gone"), "the disk did not take it"),
    ],
)
def test_why_the_system_did_not_do_it(error: OSError, reason: str) -> None:
    """Of what is usual our own words, which can be translated; else those of the system."""
    assert reason_of(error) == reason
