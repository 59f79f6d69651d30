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
from itertools import islice
from typing import NamedTuple

_INDIC_AND_SOUTH_EAST_ASIAN = "\u0900-\u0963\u0966-\u0dff\u0e00-\u0e4e\u0e80-\u0ecf\u1000-\u1049\u1780-\u17d3"
_MARKS = "\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u200c\u200d"
_LETTERS = rf"[\w{_INDIC_AND_SOUTH_EAST_ASIAN}{_MARKS}]"
_ELISION = "(?:[cdjlmnstCDJLMNST]|[Qq][Uu])(?=['\u2019][aeiouyhAEIOUYH\u00c0-\u00ff\u0152\u0153])"
"""Small words that French, Italian and their neighbours write together with the next: l'eau, d'enfant, qu'il."""
_WORD = re.compile(rf"\b{_ELISION}|(?:(?!_){_LETTERS})+(?:['\u2019](?:(?!_){_LETTERS})+)*")
_ASCII_WORD = re.compile(rf"\b{_ELISION}|[0-9A-Za-z]+(?:'[0-9A-Za-z]+)*")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]+")
"""Han and Kana, which are written without spaces: every two neighbours count as a word."""
_DROPPED = re.compile("[\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d'\u2019]")
_ARABIC = str.maketrans("\u0623\u0625\u0622\u0649\u0629", "\u0627\u0627\u0627\u064a\u0647")
_LATIN = str.maketrans({"\u0153": "oe", "\u00e6": "ae", "\u00f8": "o", "\u0142": "l", "\u0111": "d", "\u0131": "i"})
_ALIKE = _ARABIC | _LATIN
"""Letters that are variants of others, or that Unicode does not take apart into a letter and an accent."""
_CODE = re.compile(r"(?<!\w)(?:[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?|D\d{6,9})(?!\w)", re.IGNORECASE)


class Token(NamedTuple):
    """A word of a text: folded, and where it stands (positions in characters, end excluded)."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """The form in which words are compared."""
    if text.isascii():
        return text.lower().replace("'", "")
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return unicodedata.normalize("NFC", _DROPPED.sub("", decomposed).translate(_ALIKE))


def tokens(text: str) -> Iterator[Token]:
    """Every word of the text, in its order; of Han and Kana overlapping pairs, and the last."""
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        if word.isascii() or not _UNSPACED.search(word):
            folded = fold(word)
            if folded:
                yield Token(folded, start, match.end())
        else:
            yield from _unspaced_tokens(word, start)


def _unspaced_tokens(word: str, start: int) -> Iterator[Token]:
    at = 0
    for run in _UNSPACED.finditer(word):
        yield from _token_between(word, start, at, run.start())
        for first in range(run.start(), run.end()):
            end = min(first + 2, run.end())
            yield Token(fold(word[first:end]), start + first, start + end)
        at = run.end()
    yield from _token_between(word, start, at, len(word))


def _token_between(word: str, start: int, first: int, end: int) -> Iterator[Token]:
    """What stands between two runs without spaces, if anything does."""
    folded = fold(word[first:end])
    if folded:
        yield Token(folded, start + first, start + end)


def words(text: str) -> list[str]:
    """The folded words of the text, in its order, with repeats."""
    if text.isascii():
        return [word.replace("'", "") for word in _ASCII_WORD.findall(text.lower())]
    return [token.text for token in tokens(text)]


def asked_words(text: str) -> list[str]:
    """The words of a question or name: the same without the last letters that stand in the pair before them."""
    if text.isascii():
        return words(text)
    found = list(tokens(text))
    ends = [0, *(token.end for token in found)]
    return [token.text for token, before in zip(found, ends, strict=False) if token.end > before]


def written_words(text: str) -> list[str]:
    """The same words, not all of them folded yet: the quick way through a long text."""
    if text.isascii():
        return _ASCII_WORD.findall(text)
    return words(text)


def word_spans(text: str, most: int) -> list[tuple[int, int]]:
    """Where the first so many of the same words stand."""
    if text.isascii():
        return [match.span() for match in islice(_ASCII_WORD.finditer(text), most)]
    return [(token.start, token.end) for token in islice(tokens(text), most)]


def written_codes(text: str) -> list[str]:
    """What looks like an ICD-10-CM code or a MeSH id, as it is written."""
    return _CODE.findall(text)


def fold_code(code: str) -> str:
    return re.sub(r"[^0-9a-z]", "", code.lower())


def find_words(text: str, wanted: Container[str], prefix: str = "") -> list[tuple[int, int]]:
    """Where the wanted (folded) words stand, and the words that begin with `prefix` if it is given."""
    return [
        (token.start, token.end)
        for token in tokens(text)
        if token.text in wanted or (prefix and token.text.startswith(prefix))
    ]
