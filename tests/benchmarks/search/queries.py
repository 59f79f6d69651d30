# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The queries of the search benchmark: of a file that lies beside the documents, or made from the documents.

Five kinds measure speed: natural words, the same where any of them is enough, what stands in the field after each
key, phrases, and long pasted questions. Sets with judged documents measure quality. Nothing here depends on an
engine; the same texts give the same queries.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TypedDict

from tests.benchmarks.search.words import STOP_WORDS, Text, content_words, sentences, words

SEED = 20261104
KINDS = ("natural", "any_word", "typed", "phrase", "question")
_GREETINGS = (
    'Hello doctor, my sister told me to read about "{}" and I do NOT understand it.',
    "Good morning! I am writing for my mother (she is 71, has {}).",
    "Dear nurse,\n\nsomebody at the market said: \u201c{} AND nothing else\u201d. Is that true?",
    "hi there, sorry for the long message [I have no one to ask] about {}:",
)


class Judged(TypedDict):
    """A query and the ids that answer it; with grades where some answer better than others."""

    q: str
    rel: list[str] | dict[str, float]


class Queries(NamedTuple):
    speed: dict[str, list[str]]
    """By kind, each of KINDS."""

    quality: dict[str, list[Judged]]
    """By the name of the set; empty without a file."""


def read_queries(folder: Path | None, texts: Sequence[Text]) -> Queries:
    """What the *queries*.json files of the folder hold; what they lack is made from the texts."""
    speed, quality = made_queries(texts), dict[str, list[Judged]]()
    for file in sorted(folder.glob("*queries*.json")) if folder else ():
        found = json.loads(file.read_text(encoding="utf-8"))
        given = {"typed" if kind == "prefix" else kind: asked for kind, asked in found.pop("speed", {}).items()}
        speed |= {kind: [str(query) for query in given[kind]] for kind in KINDS if given.get(kind)}
        quality |= {name: queries for name, queries in found.items() if _is_judged(queries)}
    return Queries(speed | {"any_word": speed["natural"]}, quality)


def _is_judged(queries: object) -> bool:
    return (
        isinstance(queries, list)
        and bool(queries)
        and all(isinstance(query, dict) and {"q", "rel"} <= query.keys() for query in queries)
    )


def made_queries(texts: Sequence[Text]) -> dict[str, list[str]]:
    """Every kind of query from the texts themselves."""
    chance = random.Random(SEED)
    return {
        "natural": [_natural(text, chance) for text in _some(texts, 100, chance)],
        "typed": _typed(texts, chance),
        "phrase": _phrases(texts, chance),
        "question": [_question(texts, chance) for _ in range(40)],
    }


def _some(texts: Sequence[Text], count: int, chance: random.Random) -> list[Text]:
    named = [text for text in texts if len(content_words(text.title)) > 1] or list(texts)
    return [chance.choice(named) for _ in range(count)]


def _natural(text: Text, chance: random.Random) -> str:
    """Two to four content words of a title, in their order."""
    found = content_words(text.title)
    kept = sorted(chance.sample(range(len(found)), min(len(found), chance.randint(2, 4))))
    return " ".join(found[place] for place in kept)


def _typed(texts: Sequence[Text], chance: random.Random) -> list[str]:
    """Twelve words of titles letter by letter from two letters on, and six second words after the first ("low ba")."""
    typed: list[str] = []
    for number, text in enumerate(_some(texts, 18, chance)):
        first, *more = [word for word in content_words(text.title) if len(word) > 2] or ["disease"]
        before, word = (f"{first} ", more[0]) if number >= 12 and more else ("", first)
        start = 1 if before else 2
        typed += [before + word[:length] for length in range(start, len(word) + 1)]
    return typed


def _phrases(texts: Sequence[Text], chance: random.Random) -> list[str]:
    """Sixty neighbouring pairs and triples of words of bodies, none a stop word."""
    found: dict[str, None] = {}
    for _ in range(5_000):
        spoken = words(chance.choice(sentences(chance.choice(texts).body) or [""]))
        length = chance.choice((2, 2, 3))
        if len(spoken) >= length:
            place = chance.randrange(len(spoken) - length + 1)
            part = spoken[place : place + length]
            if not STOP_WORDS.intersection(part) and all(len(word) > 2 for word in part):
                found[" ".join(part)] = None
        if len(found) == 60:
            break
    return list(found)


def _question(texts: Sequence[Text], chance: random.Random) -> str:
    """A pasted message of 60 to 200 words: a greeting and three to six sentences, with quotes, brackets and a NOT."""
    about = " ".join(content_words(chance.choice(texts).title)[:3])
    parts: list[str] = []
    count, enough = 0, chance.randint(40, 150)
    for _ in range(200):
        sentence = chance.choice(sentences(chance.choice(texts).body) or [""])
        length = len(words(sentence))
        if 5 <= length <= 60 and count + length <= 165:
            parts.append(sentence)
            count += length
        if len(parts) == 6 or (len(parts) >= 3 and count >= enough):
            break
    greeting = chance.choice(_GREETINGS).format(about)
    closing = f'Is it NOT dangerous? (They wrote "{about}" [sic] on the form.) Thank you: N.'
    return "\n".join([greeting, "", *parts, "", closing])
