# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a document and a word are to every engine of the search benchmark.

All engines are asked for the same words: this file cuts a query into them, so that no engine's query parser sees a
pasted quote or bracket. It stays small, because each measured process loads it beside its engine.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Text(NamedTuple):
    """One document as the engines get it."""

    id: str
    title: str
    aliases: tuple[str, ...]
    body: str


STOP_WORDS = frozenset(
    """
    a about after all also am an and any are as at be because been before being but by can could did do does doing
    for from get had has have having he her here him his how i if in into is it its just like may me more most my
    no nor not of off on or our out over own same she should so some such than that the their them then there
    these they this those to too under up us very was we were what when where which while who whom why will with
    would you your
    """.split()
)
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+|\s*\n\s*")


def words(text: str) -> list[str]:
    """The words in lower case, in their order; an apostrophe within a word stays, a hyphen parts two words."""
    return [word.replace("\u2019", "'") for word in _WORD.findall(text.lower())]


def content_words(text: str) -> list[str]:
    """The words without stop words and repeats; all of them where nothing else would be left."""
    found = list(dict.fromkeys(words(text)))
    return [word for word in found if word not in STOP_WORDS] or found


def typed_words(text: str) -> tuple[list[str], str]:
    """The finished content words of what is being typed, and the unfinished last word ("" after a space)."""
    found = words(text)
    if not found or text[-1:].isspace():
        return content_words(text), ""
    *finished, last = found
    return [word for word in dict.fromkeys(finished) if word not in STOP_WORDS], last


def sentences(text: str) -> list[str]:
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence.strip()]
