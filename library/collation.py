# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The alphabetical order of titles, and the letter that each stands under, by the language they are written in.

Accents, Arabic vowel signs and the dots of Hindi letters do not count, nor do signs before the first letter: a Spanish
question stands under its first word. The order of letters is that of Unicode, which is the alphabet's own in Latin,
Arabic and Devanagari. The Arabic article is not skipped: many words begin with the same two letters.
"""

from __future__ import annotations

import re
import unicodedata

from library.wording import base_language

NO_LETTER = "#"
"""What begins with a figure stands under this, before all letters."""
_PUNCTUATION = re.compile(r"[\W_]+")
_VIRAMA = 9
"""Its combining class: unlike accents it stays, because it makes two Devanagari letters one."""
_AFTER_ALL = "\uffff"
_OWN_LETTERS = {"es": {"\u00f1": f"n{_AFTER_ALL}"}}
"""Letters with an accent that stand in the alphabet by themselves, after the one that they resemble."""
_ALIKE = str.maketrans({"\u0153": "oe", "\u00e6": "ae", "\u00f8": "o", "\u0142": "l", "\u0131": "i", "\u0640": ""})


def sorting_key(title: str, language: str) -> str:
    """Titles compare as these do: by their letters and figures first, then by how exactly they are written."""
    small = title.casefold()
    if small.isascii():
        return f"{_PUNCTUATION.sub(' ', small).strip()}\x00{title}"
    for own, form in _OWN_LETTERS.get(base_language(language), {}).items():
        small = unicodedata.normalize("NFC", small).replace(own, form)
    signs = (sign for sign in unicodedata.normalize("NFKD", small) if unicodedata.combining(sign) in (0, _VIRAMA))
    words = "".join(sign if _counts(sign) else " " for sign in signs).translate(_ALIKE).split()
    return f"{' '.join(words)}\x00{title}"


def letter_of(key: str) -> str:
    """The letter of a title with this key, in the form in which letters sort."""
    if not key[0].isalpha():
        return NO_LETTER
    return key[:2] if key[1] == _AFTER_ALL else key[0]


def shown_letter(letter: str) -> str:
    """As it stands over its titles."""
    alone = {form: own for own_letters in _OWN_LETTERS.values() for own, form in own_letters.items()}
    return alone.get(letter, letter).upper()


def _counts(sign: str) -> bool:
    """Vowel signs of Indic scripts are no letters to Python, but they are what is written."""
    return sign.isalnum() or sign == _AFTER_ALL or unicodedata.category(sign)[0] == "M"
