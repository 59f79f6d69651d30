# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The language of a text: by its script, or by which language's small words it is full of.

The words that search leaves out serve for the languages that search knows; for others there is a short list here.
A text that has none of them is taken for English; a person can say otherwise.
"""

from __future__ import annotations

import re
from collections import Counter

from library.search.languages import STOP_WORDS
from library.search.text import fold

FALLBACK = "en"
_MOST = 12_000
"""Letters that are looked at: a page is in one language."""
_OTHERS = {
    "de": (
        "der die das und ist nicht ein eine mit von zu den dem auf fur sich auch bei oder wenn sie werden "
        "wird sind im zur konnen nach als"
    ),
    "it": (
        "il lo gli che di della del e non una per con sono si come piu anche nel dei delle alla questo da "
        "puo o essere su ma"
    ),
    "nl": (
        "de het een en van is niet op te dat die met voor zijn er aan ook bij als om u uw of kan worden naar wordt door"
    ),
    "id": "yang dan di untuk dengan pada adalah tidak dari atau ini itu anda dapat dalam bisa akan jika ke oleh karena",
    "tl": "ang ng sa mga na ay at kung hindi ito para may o mo ka ikaw dahil kapag isang iyong",
    "ht": "yo nan ak pou li ki se sa ou pa gen moun kap lè si oswa tou men",
    "so": "waa iyo ka in ku oo la ee soo aan ama si leh waxaa uu haddii",
    "ha": "da na a ta ya ba ko mai don wannan ne ce ga yana sai idan kuma",
    "vi": "va cua la co khong cac nhung mot cho duoc voi trong khi ban de nguoi hoac bi",
    "ro": "si de la in cu pe este sunt nu care pentru sau din mai sa o un",
    "pl": "i w na z nie sie jest do to ze lub przez oraz po od jak dla moze",
    "tr": "ve bir bu icin ile de da olan olarak veya gibi daha cok ne en",
}
_SMALL_WORDS = {
    **STOP_WORDS,
    **{language: frozenset(fold(word) for word in words.split()) for language, words in _OTHERS.items()},
}
_LATIN = {language: words for language, words in _SMALL_WORDS.items() if all(word.isascii() for word in words)}
_SCRIPTS = (
    ("ar", "\u0600-\u06ff"),
    ("hi", "\u0900-\u097f"),
    ("bn", "\u0980-\u09ff"),
    ("pa", "\u0a00-\u0a7f"),
    ("gu", "\u0a80-\u0aff"),
    ("ta", "\u0b80-\u0bff"),
    ("te", "\u0c00-\u0c7f"),
    ("kn", "\u0c80-\u0cff"),
    ("ml", "\u0d00-\u0d7f"),
    ("si", "\u0d80-\u0dff"),
    ("th", "\u0e00-\u0e7f"),
    ("lo", "\u0e80-\u0eff"),
    ("my", "\u1000-\u109f"),
    ("ka", "\u10a0-\u10ff"),
    ("am", "\u1200-\u137f"),
    ("km", "\u1780-\u17ff"),
    ("ko", "\uac00-\ud7af"),
    ("ja", "\u3040-\u30ff"),
    ("zh", "\u4e00-\u9fff"),
    ("ru", "\u0400-\u04ff"),
    ("el", "\u0370-\u03ff"),
    ("he", "\u0590-\u05ff"),
    ("hy", "\u0530-\u058f"),
)
_SCRIPT = {language: re.compile(f"[{signs}]") for language, signs in _SCRIPTS}
_LETTERS = re.compile(r"[^\W\d_]+")
_BCP47 = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-[A-Za-z0-9]{5,8})*")


def language_of(text: str) -> str:
    """A BCP 47 code, without region."""
    text = text[:_MOST]
    if text.isascii():
        return _of_latin(text)
    letters = sum(sign.isalpha() for sign in text)
    counted = {language: len(pattern.findall(text)) for language, pattern in _SCRIPT.items()}
    script = max(counted, key=lambda language: counted[language])
    if counted["ja"] > 0.1 * counted["zh"] and counted["ja"]:
        script = "ja" if counted["zh"] + counted["ja"] >= counted[script] else script
    if letters and counted[script] > 0.4 * letters:
        return _of_script(script, text)
    return _of_latin(text)


def language_tag(written: str) -> str:
    """The code as BCP 47 writes it ("es-mx" -> "es-MX"); "" for what is none."""
    found = _BCP47.fullmatch(written.strip().replace("_", "-"))
    if not found:
        return ""
    first, *rest = found[0].split("-")
    cased = [part.title() if len(part) == 4 else part.upper() if len(part) == 2 else part.lower() for part in rest]
    return "-".join([first.lower(), *cased])


def _of_script(script: str, text: str) -> str:
    """Languages that share a script have letters of their own."""
    own = {
        "ar": (
            ("ur", "[\u0679\u0688\u0691\u06ba\u06d2]"),
            ("ps", "[\u0681\u0685\u0693\u0696\u069a\u06bc\u06d0\u06cd]"),
            ("fa", "[\u067e\u0686\u0698\u06af]"),
        ),
        "ru": (("uk", "[\u0456\u0457\u0454\u0491]"),),
        "hi": (
            (
                "ne",
                (
                    r"\b(?:\u091b|\u0939\u0941\u0928\u094d\u091b|\u0917\u0930\u094d\u0928\u0941|\u092d\u090f\u0915\u094b"
                    r"|\u0924\u092a\u093e\u0908\u0902)\b|\u0939\u0941\u0928\u094d\u091b|\u0924\u092a\u093e\u0908"
                ),
            ),
        ),
    }.get(script, ())
    return next((language for language, letters in own if len(re.findall(letters, text)) > 2), script)


def _of_latin(text: str) -> str:
    """The language most of whose small words are in the text; a word of several languages counts a little for each."""
    words = Counter(_LETTERS.findall(fold(text.replace("'", " ").replace("\u2019", " "))))
    scores = {language: _score(words, known) for language, known in _LATIN.items()}
    best = max(scores, key=lambda language: (scores[language], language == FALLBACK))
    return best if scores[best] else FALLBACK


def _score(words: Counter[str], known: frozenset[str]) -> float:
    return sum(count / _SHARED[word] for word, count in words.items() if word in known)


_SHARED = Counter(word for known in _LATIN.values() for word in known)
