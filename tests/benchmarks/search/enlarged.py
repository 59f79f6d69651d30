# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""More documents than there are: sentences of two to four real ones, shuffled, with new rare words where they are due.

An index of copies alone would hold the vocabulary of the originals, and looking up a beginning or a rare word would be
easier than it is in a library of that size. So the vocabulary grows as Heaps' law, fitted to the real documents, says:
some rare words of the merged sentences give way to new ones, joined from the halves of two rare words.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tests.benchmarks.search.words import Text, sentences, words

SEED = 20261102
MERGED_WORDS = 282
"""Words of the body of a merged document on average: 75,000 documents then hold about 21 million words."""

RARE = 3
"""A word that the real documents use at most so often may give way to a new one."""


def enlarge(texts: Sequence[Text], count: int) -> Iterator[Text]:
    """`count` further documents, the same ones each time; only the given ones are held in memory."""
    chance = random.Random(SEED)
    vocabulary = Vocabulary(texts, chance)
    bodies = [sentences(text.body) for text in texts]
    for number in range(count):
        sources = chance.sample(range(len(texts)), min(chance.randint(2, 4), len(texts)))
        pool = [sentence for source in sources for sentence in bodies[source]]
        share = min(1.0, MERGED_WORDS / (3 * vocabulary.words_per_body))
        kept = [sentence for sentence in pool if chance.random() < share] or pool[:1]
        chance.shuffle(kept)
        first, second = texts[sources[0]], texts[sources[-1]]
        yield _altered(f"merged-{number:06d}", first, second, " ".join(kept), vocabulary)


def _altered(identity: str, first: Text, second: Text, body: str, vocabulary: Vocabulary) -> Text:
    """The merged document: the disease of its names becomes a new word, or that of the second one's title."""
    disease = vocabulary.rarest(first.title)
    found = words(body)
    new = vocabulary.new_words(len(found) + len(words(first.title)))
    other = new[0] if new else vocabulary.rarest(second.title)
    title, *aliases = (_replaced(name, disease, other) for name in (first.title, *first.aliases))
    rare = [word for word in dict.fromkeys(found) if word != disease and vocabulary.is_rare(word)]
    for old, word in zip([disease, *rare], new, strict=False):
        body = _replaced(body, old, word)
    return Text(identity, title, tuple(aliases), body)


def _replaced(text: str, old: str, new: str) -> str:
    return re.sub(rf"\b{re.escape(old)}\b", new, text, flags=re.IGNORECASE) if old else text


class Growth(NamedTuple):
    """Heaps' law through the last measured point: distinct words after so many words."""

    words: int
    distinct: int
    exponent: float

    def distinct_after(self, count: int) -> float:
        return self.distinct * math.exp(self.exponent * math.log(count / self.words))


class Vocabulary:
    """The words of the real documents, and those that were added since."""

    def __init__(self, texts: Sequence[Text], chance: random.Random) -> None:
        self._chance = chance
        self._counts: Counter[str] = Counter()
        points: list[tuple[int, int]] = []
        total = in_bodies = 0
        for text in texts:
            body = words(text.body)
            in_bodies += len(body)
            names = words("\n".join((text.title, *text.aliases)))
            total += len(body) + len(names)
            self._counts.update(body)
            self._counts.update(names)
            points.append((total, len(self._counts)))
        self.growth = fit(points)
        self.words_per_body = max(1.0, in_bodies / len(texts))
        self._rare = sorted(word for word in self._counts if self.is_rare(word))
        self._said, self._new = total, set[str]()

    def is_rare(self, word: str) -> bool:
        return len(word) >= 6 and word.isalpha() and self._counts[word] <= RARE

    def rarest(self, title: str) -> str:
        """The word that tells this title from the others: of the words of four letters or more the rarest."""
        found = [word for word in words(title) if len(word) >= 4 and word.isalpha()]
        return min(found, key=lambda word: self._counts[word], default="")

    def new_words(self, said: int) -> list[str]:
        """As many new words as are due after so many further ones; mostly none or one."""
        self._said += said
        due = self.growth.distinct_after(self._said) - self.growth.distinct - len(self._new)
        return [word for word in (self._new_word() for _ in range(int(due))) if word]

    def _new_word(self) -> str:
        """A form that nobody used; "" where the rare words are too few to give one."""
        for _ in range(20 if self._rare else 0):
            one, two = self._chance.choice(self._rare), self._chance.choice(self._rare)
            word = one[: (len(one) + 1) // 2] + two[len(two) // 2 :]
            if word not in self._counts and word not in self._new:
                self._new.add(word)
                return word
        return ""


def fit(points: Sequence[tuple[int, int]]) -> Growth:
    """Least squares over the logarithms, from the 16th part of the texts on: the start of a collection misleads."""
    last = points[-1]
    steps = [points[len(points) * 2**step // 65_536 - 1] for step in range(12, 17)] if len(points) >= 64 else []
    logs = [(math.log(count), math.log(distinct)) for count, distinct in steps]
    if len(set(logs)) < 2:
        return Growth(*last, 0.5)
    mean_x, mean_y = (sum(values) / len(logs) for values in zip(*logs, strict=True))
    slope = sum((x - mean_x) * (y - mean_y) for x, y in logs) / sum((x - mean_x) ** 2 for x, _ in logs)
    return Growth(*last, slope)
