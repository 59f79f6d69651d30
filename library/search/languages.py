# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What search knows of a language: its stop words, its spellings, and how a word becomes the term that is indexed.

A *term* is the stem of a word. Endings are taken off by Whoosh's stemmers where there is one for the language;
elsewhere the term is the word itself, and words are also compared by the letters that they share (`GRAM`).
British and American spellings of medical words become the same term.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from library.search import text as search_text
from library.search.lean_whoosh import find_stemmer

KEPT = 1024
"""Spellings that are remembered: a question is asked again with each letter."""
GRAM = 3
"""Letters of the pieces by which words of a language without a stemmer are compared."""

_ENGLISH = """
    a about after all also am an and any are as at be because been before being but by can could did do does doing
    for from get had has have having he her here him his how i if in into is it its just like may me more most my
    no nor not of off on or our out over own same she should so some such than that the their them then there
    these they this those to too under up us very was we were what when where which while who whom why will with
    would you your
"""
_SPANISH = """
    a al algo alguna alguno ante antes como con contra cual cuando de del desde donde durante e el ella ellas
    ellos en entre era es esa ese eso esta estaba estan este esto estos fue ha hace hasta hay la las le les lo los
    mas me mi mis muy ni no nos o os otra otro para pero poco por porque que quien se ser si sin sobre son su sus
    tambien te tengo tiene tienen todo todos tu tus un una uno unos y ya yo
"""
_FRENCH = """
    a ai au aux avec ce ces cette comme comment dans de des donc du elle elles en est et ete etre eux il ils j je l
    la le les leur leurs lui m ma mais me meme mes mon n ne nos notre nous on ont ou par pas plus pour qu quand que
    quel quelle qui s sa sans se ses si son sont sur ta te tes toi ton tres tu un une vos votre vous y
"""
_PORTUGUESE = """
    a ao aos as ate com como da das de dela dele do dos e ela elas ele eles em entre era essa esse esta este eu foi
    ha isso isto ja la lhe mais mas me meu meus minha muito na nao nas nem no nos o os ou para pela pelo por
    qual quando que quem se sem ser seu seus so sua suas tambem te tem tenho um uma voce
"""
_ARABIC = """
    من في على الي عن مع هذا هذه ذلك تلك التي الذي هو هي هم انا انت نحن ان انه انها كان كانت يكون ما ماذا لا لم لن
    ليس او ثم قد كل كيف متي اين لماذا هل بعد قبل عند حتي اذا كما بين غير ايضا و ف ب ل
"""
_HINDI = """
    का के की को से में है हैं था थी थे और या पर यह वह ये वे इस उस एक भी तो ही नहीं ने कि जो कर हो होता होती होते
    मैं मुझे मेरा मेरी मेरे हम आप क्या कैसे कब कहाँ क्यों लिए साथ
"""
_SWAHILI = """
    na ya wa la za kwa ni cha vya katika hii huu hiyo huo hizi hizo kama au lakini pia si sio yake yangu yako wake
    wangu mimi wewe yeye sisi nini gani je kuwa ili kutoka hadi bila
"""
STOP_WORDS = {
    language: frozenset(search_text.fold(word) for word in listed.split())
    for language, listed in {
        "en": _ENGLISH,
        "es": _SPANISH,
        "fr": _FRENCH,
        "pt": _PORTUGUESE,
        "ar": _ARABIC,
        "hi": _HINDI,
        "sw": _SWAHILI,
    }.items()
}

_AMERICAN = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"(?<=rh|pn|om)oe(?=[aio])", "e"),
        (r"oeuvre(?=s?$)", "euver"),
        (r"(?<=.)oe(?=b|[^aeiou]..)|^oe(?=[^aeiou].)", "e"),
        (r"(?<=.)ae(?=[^aeiul])|^ae(?=[ts]..)", "e"),
        (r"(?<=...)(?<![enmx]c)(?<!v)(?<!pr)is(?=(?:e[ds]?|ers?|ing|able|ements?|ations?|ational)$)", "iz"),
        (r"(?<=...)(?<!ph)ys(?=(?:e|ed|es|er|ers|ing)$)", "yz"),
        (r"([aeiouy][^aeiouy]+i?)our(?=(?:s|ed|er|ers|ing|ings|al|ally|able|ation|ite|ites|ful|less|hood)?$)", r"\1or"),
        (r"(?<=[bt])re(?=s?$)|(?<=fib)re", "er"),
        (r"sulph", "sulf"),
        (r"^leuco", "leuko"),
        (r"([aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ing|er|ers|or|ors)$)", r"\1l"),
    )
)
"""British endings and letter pairs of medical English, and what American writers put; applied to both sides alike,
so that a word that only looks British does no harm. Each leaves the other forms of such a word alone: shoes,
falling and circumcised must still find shoe, falls and circumcision."""

_AMERICAN_BEGUN = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"(?<=rh|pn)oe?$|(?<=^f)oe(?=t)|(?<=^c)oe(?=l)", "e"),
        (r"(?<=[aeiouy][^aeiouy])ou$", "or"),
        (r"(?<=...)is$", "iz"),
        (r"(?<=...)ys$", "yz"),
        (r"(?<=[bt])r$", "er"),
    )
)
"""The same where a word is still being typed and ends within such a pair."""

_HINDI_ENDINGS = (
    r"(?:(?:\u093f|\u0907)\u092f(?:\u093e[\u0901\u0902]|\u094b\u0902)|(?:\u093e|\u0906)?\u0913\u0902|\u093e?\u090f[\u0901\u0902]"
    r"|[\u094b\u0947\u0940\u093e\u0948][\u0901\u0902]|[\u0940\u093f\u093e\u0947\u094b\u0942\u0941\u0908\u0907])$"
)
"""Plural and oblique endings of nouns, a light stemmer after Ramanathan and Rao (2003)."""
_ENDINGS = {
    language: tuple((re.compile(folded), written) for folded, written in rules)
    for language, rules in {
        "hi": ((rf"(?<=..){_HINDI_ENDINGS}", ""),),
        "es": (
            (r"acion$", "aci\u00f3n"),
            (r"dades$", "dad"),
            (r"(?<=[rt])ices$", "iz"),
            (r"^mujer$", "mujeres"),
            (r"^pies$", "pie"),
        ),
        "fr": ((r"ees?$", "e"), (r"^maux$", "mal"), (r"^yeux$", "oeil"), (r"^(genou|pou)x$", r"\1")),
        "pt": (
            (r"oes$", "ao"),
            (r"^maes$", "mae"),
            (r"(?<=.)aos$", "ao"),
            (r"(?<=..)([ae])is$", r"\1l"),
            (r"(?<=..)ns$", "m"),
            (r"acao$", "a\u00e7\u00e3o"),
        ),
        "ar": (
            (r"^(?!\u0627\u0644\u0627\u0645$)[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=..)", ""),
        ),
    }.items()
}
"""Plurals that Whoosh's stemmers do not know, most once the accents are gone, accents that they wait for, and the
Arabic article, which they take off long words only (one word for pains merely looks as if it had it)."""


class Analyzer:
    """One language's way from a folded word to its term. Keeps the terms of the words it has seen."""

    def __init__(self, language: str) -> None:
        self.language = language.partition("-")[0]
        self.stop_words = STOP_WORDS.get(self.language, frozenset())
        stemmer = find_stemmer(self.language)
        self.has_grams = stemmer is None
        """Words are also compared by the letters they share, because nobody takes off their endings."""
        self._stemmer = stemmer or (lambda word: word)
        self.spelling = lru_cache(KEPT)(self._spelling)
        """The one spelling of a word that is written in two ways."""
        self._terms: dict[str, str] = {}

    def _spelling(self, word: str) -> str:
        return _respelled(word, _AMERICAN) if self.language == "en" and len(word) > 4 else word

    def beginnings(self, prefix: str) -> list[str]:
        """A beginning as it was typed, and in the spellings in which the words that it begins are listed."""
        if self.language != "en" or len(prefix) < 4:
            return [prefix]
        spelled = _respelled(prefix, _AMERICAN)
        return list(dict.fromkeys((prefix, spelled, _respelled(spelled, _AMERICAN_BEGUN))))

    def term(self, word: str) -> str:
        known = self._terms.get(word)
        if known is None:
            known = self._terms[word] = self._stem(self._spelling(word)) or word
        return known

    def _stem(self, word: str) -> str:
        return search_text.fold(self._stemmer(_respelled(word, _ENDINGS.get(self.language, ()))))

    def name(self, words: Iterable[str]) -> str:
        """A name in the form in which names are compared: one spelling, one space, no stop words."""
        listed = list(words)
        kept = [word for word in listed if word not in self.stop_words] or listed
        return " ".join(map(self.spelling, kept))


def _respelled(word: str, rules: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for british, american in rules:
        word = british.sub(american, word)
    return word


def stop_words_of(languages: Sequence[str]) -> frozenset[str]:
    """The stop words of all these languages together."""
    return frozenset().union(*(STOP_WORDS.get(language.partition("-")[0], ()) for language in languages))


def grams(word: str) -> list[str]:
    """The overlapping pieces of a word, each once; none where the word is no longer than one."""
    return list(dict.fromkeys(word[at : at + GRAM] for at in range(len(word) - GRAM + 1))) if len(word) > GRAM else []
