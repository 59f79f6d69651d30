# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From what a person typed or pasted to a question: words, phrases in quotes, words that must not stand, codes.

Any text is a valid question and nothing of it reaches a query parser. Quotes and a leading minus mean something in
a short line only: in a pasted message they are characters like any other.
"""

from __future__ import annotations

import re

from msgspec import Struct

from library.search import text as search_text

MOST_LETTERS = 20_000
"""Letters of a text that are looked at."""
MOST_CANDIDATES = 256
"""Different words of a text among which the ones worth asking are chosen."""
MOST_WORDS = 24
"""Words of a question that are asked, and of a phrase; a pasted message of any length stays fast."""
LINE_WORDS = 12
"""A text of more words than this is a pasted message."""

QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb'
_QUOTED = re.compile(rf"(?<!\S)(-?)[{QUOTES}]([^{QUOTES}]+)[{QUOTES}]")
_EXCLUDED = re.compile(r"(?<!\S)-(?=\w)(\S+)")


class Question(Struct, frozen=True):
    """What is searched, in folded words. `prefix` is the last word while it is still being typed."""

    words: tuple[str, ...]
    prefix: str
    phrases: tuple[tuple[str, ...], ...]
    excluded: tuple[tuple[str, ...], ...]
    """Phrases, most of one word, that no found article may hold."""
    codes: tuple[str, ...]
    code_words: frozenset[str]
    """The words that such codes are written with: none to be searched where the code is found."""
    asked: tuple[str, ...]
    """All words as they were typed, stop words and repeats too: what is compared with names."""


def ask(query: str, stop_words: frozenset[str]) -> Question:
    """The question in a text; a space after its last word ends the word."""
    text = query[:MOST_LETTERS]
    phrases: list[tuple[str, ...]] = []
    excluded: list[tuple[str, ...]] = []
    plain = _without_marks(text, phrases, excluded) if _is_a_line(text) else text
    asked = search_text.asked_words(plain)
    words = list(dict.fromkeys(asked))[:MOST_CANDIDATES]
    kept = [word for word in words if word not in stop_words] or words
    typing = bool(asked) and asked[-1] in kept and not (plain[-1].isspace() or plain[-1] in QUOTES)
    codes = search_text.written_codes(plain)
    return Question(
        words=tuple(kept),
        prefix=asked[-1] if typing else "",
        phrases=tuple(phrase for phrase in dict.fromkeys(phrases) if len(phrase) > 1),
        excluded=tuple(phrase for phrase in dict.fromkeys(excluded) if phrase and not set(phrase) <= set(asked)),
        codes=tuple(dict.fromkeys(map(search_text.fold_code, codes))),
        code_words=frozenset(word for code in codes for word in search_text.words(code)),
        asked=tuple(asked[:MOST_CANDIDATES]),
    )


def _is_a_line(text: str) -> bool:
    """Whether quotes and minus signs are meant as such."""
    if len(text.splitlines()) > 1:
        return False
    whole = _QUOTED.fullmatch(text.strip())
    return bool(whole) or len(text.split()) <= LINE_WORDS


def _without_marks(text: str, phrases: list[tuple[str, ...]], excluded: list[tuple[str, ...]]) -> str:
    """The text with its quotes opened and its exclusions cut out, which are put on the two lists."""

    def quoted(match: re.Match[str]) -> str:
        phrase = tuple(search_text.asked_words(match[2])[:MOST_WORDS])
        (excluded if match[1] else phrases).append(phrase)
        return " " if match[1] else match[0]

    def cut(match: re.Match[str]) -> str:
        excluded.append(tuple(search_text.asked_words(match[1])[:MOST_WORDS]))
        return " "

    return _EXCLUDED.sub(cut, _QUOTED.sub(quoted, text))
