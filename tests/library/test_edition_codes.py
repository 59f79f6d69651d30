# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Codes on paper: read back as they were written, told from words and from misread codes."""

from __future__ import annotations

import itertools

import pytest

from library.edition_codes import ALPHABET, EditionCode, article_number, printed_edition, read_code

NUMBERS = [article_number("Clinic Library", "starter", f"article-{number}", "en") for number in range(300)]
CODES = [EditionCode(number, at % 32) for at, number in enumerate(NUMBERS)]


@pytest.mark.parametrize("code", CODES[:40], ids=str)
def test_a_code_is_read_back_however_it_is_typed(code: EditionCode) -> None:
    written = str(code)
    assert len(written) == 9 and written[4] == "-" and set(written) <= {*ALPHABET, "-"}
    looks_alike = written.replace("1", "I").replace("0", "o")
    for typed in (written, written.lower(), written.replace("-", ""), written.replace("-", " "), f" {written}\n"):
        assert read_code(typed) == code
    assert read_code(written.replace("-", "\u2013")) == code
    if any(letter.isdigit() for letter in looks_alike):
        assert read_code(looks_alike) == code
        assert read_code(looks_alike.replace("I", "l")) == code


def test_the_number_of_an_article_is_of_all_that_names_it() -> None:
    names = [("p", "s", "a", "en"), ("q", "s", "a", "en"), ("p", "t", "a", "en"), ("p", "s", "b", "en")]
    names += [("p", "s", "a", "es"), ("ps", "", "a", "en"), ("p", "sa", "", "en")]
    numbers = {article_number(*name) for name in names}
    assert len(numbers) == len(names)
    assert all(0 <= number < 2**30 for number in numbers)


def test_it_never_changes() -> None:
    """Sheets are kept for years: a code of today must be read by every later program."""
    number = article_number("The makers of Clinic Library", "starter", "low-back-pain", "en")
    assert (number, str(EditionCode(number, 1))) == (544919307, "G7NK-RB1J")


@pytest.mark.parametrize("code", CODES[:40], ids=str)
def test_every_code_holds_a_digit(code: EditionCode) -> None:
    assert any(letter.isdigit() for letter in str(code)[:7])


@pytest.mark.parametrize("code", CODES[:25], ids=str)
def test_one_wrong_sign_never_passes(code: EditionCode) -> None:
    written = str(code).replace("-", "")
    for at, sign in itertools.product(range(8), ALPHABET):
        changed = written[:at] + sign + written[at + 1 :]
        assert changed == written or read_code(changed) is None


@pytest.mark.parametrize("code", CODES[:100], ids=str)
def test_two_signs_that_changed_places_never_pass(code: EditionCode) -> None:
    written = str(code).replace("-", "")
    for one, other in itertools.combinations(range(8), 2):
        signs = list(written)
        signs[one], signs[other] = signs[other], signs[one]
        changed = "".join(signs)
        assert changed == written or read_code(changed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "12",
        "diabetes",
        "headache",
        "cold-sore",
        "ill-1oo0",
        "UUUU-1111",
        "M54.5",
        "D017116",
        "0000-0000-0",
        "1234_5678",
        "1234--5678",
        "\u0661234-5678",
        "123 45678",
        "a" * 100_000,
        "\x00" * 8,
        "\u00b2222-2222",
    ],
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


@pytest.mark.parametrize(
    ("current", "printed"), [(1, 1), (2, 1), (7, 7), (7, 1), (31, 2), (32, 1), (33, 33), (33, 2), (70, 69), (70, 39)]
)
def test_the_edition_of_a_sheet_is_the_newest_that_it_can_be(current: int, printed: int) -> None:
    assert printed_edition(EditionCode(0, printed % 32), current) == printed


@pytest.mark.parametrize(("current", "code"), [(1, 2), (1, 0), (7, 8), (30, 31)])
def test_a_sheet_newer_than_what_is_here_is_told(current: int, code: int) -> None:
    assert printed_edition(EditionCode(0, code), current) == current + 1
