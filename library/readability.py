# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How hard a text is to read, by a published formula, or by none where none is known.

English: Flesch-Kincaid grade = 0.39 words/sentence + 11.8 syllables/word - 15.59
(Kincaid, Fishburne, Rogers, Chissom 1975, Research Branch Report 8-75). A school grade: lower is easier.

Spanish: Fernandez-Huerta ease = 206.84 - 60 syllables/word - 1.02 words/sentence
(Fernandez Huerta 1959, Consigna 214:29-32). An ease from 0 to 100: higher is easier.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from library.models import ReadingGrade
from library.sentences import said

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE_END = re.compile(r"[.!?:\u2026]+(?=\s|$)|\n+")
_ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
_SPANISH_STRONG = "aeoáéóíú"
_SPANISH_VOWELS = _SPANISH_STRONG + "iuü"

KEPT = 20_000
"""Words whose syllables are remembered: thousands of articles are made of the same ones."""
AIMS = {"en": (6.0, 8.0), "es": (70.0, 60.0)}
"""Per language: the value aimed at, and the limit beyond which a text is hard to read."""


class TextSize(NamedTuple):
    sentences: int
    words: int
    syllables: int


def reading_grade(lines: Iterable[str], language: str) -> ReadingGrade:
    """The grade of a text given as lines; the end of a line ends a sentence, as in lists and headings.

    The value is None for a language without a formula and for a text without words; one decimal.
    """
    method = {"en": said("Flesch-Kincaid grade"), "es": said("Fernández-Huerta ease")}.get(language.partition("-")[0])
    if method is None:
        return ReadingGrade("", None)
    spanish = language.startswith("es")
    size = measure("\n".join(lines), spanish=spanish)
    if size.words == 0:
        return ReadingGrade(method, None)
    per_sentence, per_word = size.words / size.sentences, size.syllables / size.words
    if spanish:
        return ReadingGrade(method, round(206.84 - 60 * per_word - 1.02 * per_sentence, 1))
    return ReadingGrade(method, round(0.39 * per_sentence + 11.8 * per_word - 15.59, 1))


def hard_to_read(grade: ReadingGrade, language: str) -> bool:
    """Beyond the limit of its language; never where there is no formula."""
    base = language.partition("-")[0]
    if grade.value is None or base not in AIMS:
        return False
    aim, limit = AIMS[base]
    return grade.value > limit if limit > aim else grade.value < limit


def measure(text: str, *, spanish: bool) -> TextSize:
    """Sentences, words and syllables. A number is a word of one syllable."""
    sentences = numbers = 0
    spoken: Counter[str] = Counter()  # most words stand in a text more than once, and counting their syllables is slow
    for sentence in _SENTENCE_END.split(unicodedata.normalize("NFC", text)):
        found, counted = _WORD.findall(sentence), len(_NUMBER.findall(sentence))
        spoken.update(word.lower() for word in found)
        numbers += counted
        sentences += bool(found or counted)
    syllables_of = _spanish_syllables if spanish else _english_syllables
    syllables = sum(syllables_of(word) * count for word, count in spoken.items())
    return TextSize(sentences, spoken.total() + numbers, syllables + numbers)


@lru_cache(KEPT)
def _english_syllables(word: str) -> int:
    """Vowel groups, less a silent final e or -ed; an estimate, as in every program that computes this grade."""
    word = re.sub(r"[^a-z]", "", word.replace("\u2019", "'").partition("'")[0]) or "a"
    count = len(_ENGLISH_VOWELS.findall(word))
    silent_e = word.endswith("e") and not re.search(r"[^aeiouy]le$", word)
    silent_ed = word.endswith("ed") and not re.search(r"[td]ed$", word)
    silent_es = bool(re.search(r"[^aeiouycgszx]es$", word)) and not re.search(r"(?:ch|sh)es$", word)
    if silent_e or silent_ed or silent_es:
        count -= 1
    if re.search(r"i(?:a|o(?!us|n)|um)", word) and not re.search(r"[ctsg]i[ao]", word):
        count += 1
    return max(count, 1)


@lru_cache(KEPT)
def _spanish_syllables(word: str) -> int:
    """Vowel nuclei: two strong vowels are two syllables, a weak one beside a vowel joins it."""
    word = re.sub(r"qu(?=[eiéí])", "q", re.sub(r"gu(?=[eiéí])", "g", word))
    word = re.sub(r"y$", "i", word)
    count, previous = 0, ""
    for letter in word:
        if letter in _SPANISH_VOWELS:
            both_strong = letter in _SPANISH_STRONG and previous in _SPANISH_STRONG
            if previous not in _SPANISH_VOWELS or previous == "" or both_strong:
                count += 1
        previous = letter
    return max(count, 1)
