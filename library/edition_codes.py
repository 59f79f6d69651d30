# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Edition codes: eight signs on a sheet of paper that lead back to its article, and say which edition it was.

Six signs are 30 bits of a hash that names the article, one is the edition (modulo 32), the last is a check over
the others: a wrong sign, or two that changed places, never pass. Signs are Crockford's base 32
(https://www.crockford.com/base32.html), without I, L, O and U; who types I or L is taken to mean 1, and O to mean 0.
"""

from __future__ import annotations

import hashlib
import re
from typing import NamedTuple

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
EDITIONS = 32
"""Editions that a code tells apart; the one after is written as the first again."""
_HASH_BITS = 30
_TYPED = re.compile(r"\s*([0-9A-Za-z]{4})[\s\u00ad\u2010-\u2015\u2212-]?([0-9A-Za-z]{4})\s*")
_MEANT = str.maketrans("ILO", "110")


class EditionCode(NamedTuple):
    """What a code says: `article` as `article_number` gives it, `edition` modulo `EDITIONS`."""

    article: int
    edition: int

    def __str__(self) -> str:
        signs = [*_signs(self.article), self.edition % EDITIONS]
        code = "".join(ALPHABET[sign] for sign in (*signs, _check(signs)))
        return f"{code[:4]}-{code[4:]}"


def article_number(publisher: str, pack: str, article: str, language: str) -> int:
    """30 bits of the hash of what names an article everywhere: the first of its pieces whose signs hold a digit.

    A code without any digit could be a word.
    """
    named = "\0".join((publisher, pack, article, language)).encode()
    while True:
        named = hashlib.sha256(named).digest()
        number = int.from_bytes(named[:4], "big") >> (32 - _HASH_BITS)
        if any(sign < 10 for sign in _signs(number)):
            return number


def read_code(typed: str) -> EditionCode | None:
    """The code that a person typed, in any case, with or without its hyphen; None for whatever else it is.

    What holds no digit as it was typed is a word, never a code.
    """
    match = _TYPED.fullmatch(typed)
    if match is None or not any(letter.isdigit() for letter in typed):
        return None
    letters = (match[1] + match[2]).upper().translate(_MEANT)
    if "U" in letters:
        return None
    *signs, check = map(ALPHABET.index, letters)
    if check != _check(signs):
        return None
    article = 0
    for sign in signs[:-1]:
        article = article << 5 | sign
    return EditionCode(article, signs[-1])


def printed_edition(code: EditionCode, current: int) -> int:
    """Which edition a sheet was printed from: the newest, up to the one that is current, that its code can mean.

    One above `current` if the sheet is of a newer edition than any that was here.
    """
    behind = (current - code.edition) % EDITIONS
    return current - behind if behind < current else current + 1


def _signs(article: int) -> list[int]:
    return [article >> shift & 31 for shift in range(_HASH_BITS - 5, -1, -5)]


def _check(signs: list[int]) -> int:
    """The sum of the signs, each times another power of x, in the field of 32 elements (x^5 = x^2 + 1).

    Two signs that differ, in two places whose powers differ, change the sum when they change places.
    """
    total = 0
    for sign in signs:
        total = _times_x(total ^ sign)
    return total


def _times_x(element: int) -> int:
    doubled = element << 1
    return doubled ^ 0b100101 if doubled > 31 else doubled
