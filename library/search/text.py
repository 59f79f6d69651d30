# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Words as search sees them: where they stand in a text, and how they are folded.

Index, query, snippets and the marks in an article all use these functions, so that what was found is what is
marked. Folding drops case, Latin accents, Arabic vowel signs and letter variants; it keeps the vowel signs of
Devanagari and its neighbours, which are letters to their readers. This file knows neither Whoosh nor articles.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator
from typing import NamedTuple

_INDIC_AND_SOUTH_EAST_ASIAN = "\u0900-\u0963\u0966-\u0dff\u0e00-\u0e4e\u0e80-\u0ecf\u1000-\u1049\u1780-\u17d3"
_MARKS = "\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u200c\u200d"
_LETTERS = rf"[\w{_INDIC_AND_SOUTH_EAST_ASIAN}{_MARKS}]"
_WORD = re.compile(rf"(?:(?!_){_LETTERS})+(?:['\u2019](?:(?!_){_LETTERS})+)*")
_DROPPED = re.compile("[\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d'\u2019]")
_ARABIC = str.maketrans("\u0623\u0625\u0622\u0649\u0629", "\u0627\u0627\u0627\u064a\u0647")
_CODE = re.compile(r"(?<!\w)(?:[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?|D\d{6,9})(?!\w)", re.IGNORECASE)

_ENGLISH_STOP_WORDS = """
    a about after all also am an and any are as at be because been before being but by can could did do does doing
    for from get had has have having he her here him his how i if in into is it its just like may me more most my
    no nor not of off on or our out over own same she should so some such than that the their them then there
    these they this those to too under up us very was we were what when where which while who whom why will with
    would you your
"""
_SPANISH_STOP_WORDS = """
    a al algo alguna alguno ante antes como con contra cual cuando de del desde donde durante e el ella ellas
    ellos en entre era es esa ese eso esta estaba estan este esto estos fue ha hace hasta hay la las le les lo los
    mas me mi mis muy ni no nos o os otra otro para pero poco por porque que quien se ser si sin sobre son su sus
    tambien te tengo tiene tienen todo todos tu tus un una uno unos y ya yo
"""
STOP_WORDS = {"en": frozenset(_ENGLISH_STOP_WORDS.split()), "es": frozenset(_SPANISH_STOP_WORDS.split())}


class Token(NamedTuple):
    """A word of a text: folded, and where it stands (positions in characters, end excluded)."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """The form in which words are compared."""
    if text.isascii():
        return text.lower().replace("'", "")
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", _DROPPED.sub("", decomposed).translate(_ARABIC))


def tokens(text: str) -> Iterator[Token]:
    """Every word of the text, in its order."""
    for match in _WORD.finditer(text):
        folded = fold(match[0])
        if folded:
            yield Token(folded, match.start(), match.end())


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def content_words(text: str, language: str) -> list[str]:
    """The words without stop words and repeats; all of them where nothing else would be left.

    Without a language ("") the stop words of every language are cut.
    """
    found = list(dict.fromkeys(words(text)))
    stop = STOP_WORDS.get(language.partition("-")[0]) if language else frozenset().union(*STOP_WORDS.values())
    kept = [word for word in found if word not in (stop or ())]
    return kept or found


def codes(text: str) -> list[str]:
    """What looks like an ICD-10-CM code or a MeSH id, in the form in which codes are compared."""
    return [fold_code(match[0]) for match in _CODE.finditer(text)]


def fold_code(code: str) -> str:
    return re.sub(r"[^0-9a-z]", "", code.lower())


def find_words(text: str, wanted: Container[str], prefix: str = "") -> list[tuple[int, int]]:
    """Where the wanted (folded) words stand, and the words that begin with `prefix` if it is given."""
    return [
        (token.start, token.end)
        for token in tokens(text)
        if token.text in wanted or (prefix and token.text.startswith(prefix))
    ]
