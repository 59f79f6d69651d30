# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How well an engine finds, in numbers; and misspelt words to try a corrector with.

Nothing here measures time. An engine is a function from a query to ids, best first.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from tests.benchmarks.search.queries import Judged
from tests.benchmarks.search.words import Text, words

SEED = 20261105
SHORTEST_WORD, FEWEST_DOCUMENTS = 6, 5
_NEIGHBOURS = dict(
    pair.split(":")
    for pair in "a:qsz b:vn c:xv d:sf e:wr f:dg g:fh h:gj i:uo j:hk k:jl l:k m:n n:bm o:ip p:o q:wa "
    "r:et s:ad t:ry u:yi v:cb w:qe x:zc y:tu z:x".split()
)
"""The letters beside a letter on a keyboard."""

_SOUNDS = tuple(
    tuple(pair.split(":"))
    for pair in "ph:f ae:e oe:e rrh:r ch:k th:t ei:ie ie:ei ea:ee y:i i:y c:k k:c c:s s:c z:s "
    "f:ph x:ks ou:u er:re qu:kw".split()
)
"""Letters that are taken for others that sound alike."""


def mean_reciprocal_rank(asks: Callable[[str], list[str]], queries: Sequence[Judged], depth: int = 10) -> float:
    """The mean of 1/rank of the first right document; 0 where none is among the first `depth`."""
    return _mean(_reciprocal_rank(asks(query["q"])[:depth], grades(query)) for query in queries)


def ndcg(asks: Callable[[str], list[str]], queries: Sequence[Judged], depth: int = 10) -> float:
    """Discounted gain over the best possible one, with the grade as gain, as trec_eval has it."""
    return _mean(_gain_share(asks(query["q"])[:depth], grades(query), depth) for query in queries)


def grades(query: Judged) -> dict[str, float]:
    """The documents that answer the query with their grades; 1 each where the file has none."""
    right = query["rel"]
    found = right if isinstance(right, dict) else dict.fromkeys(right, 1.0)
    return {identity: float(grade) for identity, grade in found.items() if grade > 0}


def _reciprocal_rank(found: Sequence[str], right: Mapping[str, float]) -> float:
    return next((1 / rank for rank, identity in enumerate(found, 1) if identity in right), 0.0)


def _gain_share(found: Sequence[str], right: Mapping[str, float], depth: int) -> float:
    gains = [right.get(identity, 0.0) for identity in dict.fromkeys(found)]
    best = _discounted(sorted(right.values(), reverse=True)[:depth])
    return _discounted(gains) / best if best else 0.0


def _discounted(gains: Iterable[float]) -> float:
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, 1))


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def document_frequencies(texts: Iterable[Text]) -> Counter[str]:
    """In how many documents each word stands."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(set(words("\n".join((text.title, *text.aliases, text.body)))))
    return counts


def misspellings(frequencies: Mapping[str, int], count: int = 200) -> list[tuple[str, str]]:
    """(wrong, right): words of the texts with one error each, every kind of error equally often.

    Right is a word of six letters or more in at least five documents; wrong is no word of the texts.
    """
    chance = random.Random(SEED)
    able = sorted(
        word
        for word, documents in frequencies.items()
        if documents >= FEWEST_DOCUMENTS and len(word) >= SHORTEST_WORD and word.isascii() and word.isalpha()
    )
    chance.shuffle(able)
    found: list[tuple[str, str]] = []
    for right in able:
        if len(found) == count:
            break
        error = _ERRORS[len(found) % len(_ERRORS)]
        wrongs = [wrong for wrong in error(right) if wrong != right and wrong not in frequencies]
        if wrongs:
            found.append((chance.choice(wrongs), right))
    return found


def _dropped(word: str) -> Iterator[str]:
    return (word[:place] + word[place + 1 :] for place in range(1, len(word)))


def _doubled(word: str) -> Iterator[str]:
    return (word[:place] + word[place] + word[place:] for place in range(1, len(word)))


def _swapped(word: str) -> Iterator[str]:
    return (word[:place] + word[place + 1] + word[place] + word[place + 2 :] for place in range(1, len(word) - 1))


def _mistyped(word: str) -> Iterator[str]:
    places = range(1, len(word))
    return (word[:place] + key + word[place + 1 :] for place in places for key in _NEIGHBOURS[word[place]])


def _misheard(word: str) -> Iterator[str]:
    for sound, other in _SOUNDS:
        place = word.find(sound)
        while place >= 0:
            yield word[:place] + other + word[place + len(sound) :]
            place = word.find(sound, place + 1)


_ERRORS: tuple[Callable[[str], Iterator[str]], ...] = (_dropped, _doubled, _swapped, _mistyped, _misheard)
