# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Rules about the words of an article: what is too long, hard, promised or measured out without a source.

Hints (passive voice, hard words) are warnings: a person decides. Lists stand here for English and Spanish.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from library.article_in_pack import ArticleInPack
from library.checklists import faults_of
from library.models import Problem
from library.reading import readable_lines
from library.sentences import said
from library.tree import plain_text, walk
from library.wording import base_language

SHORTEST_TEXT, LONGEST_TEXT = 500, 1100
"""Words of an article: what a sheet of paper or two hold, and a person reads."""
LONGEST_SENTENCE = 30
MOST_PASSIVE = 0.25
"""The part of sentences in the passive voice above which an editor should look."""
TEACH_BACK = 3
_KINDS = ("topic", "decision", "first-aid")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_DOSE = re.compile(r"\d(?:[\d.,]*\d)?\s?(?:mg|mcg|µg|μg|g|ml|mL|IU|UI)\b(?!\s?/\s?(?:d?l|dL))")
_CODES = {"icd-10-cm": re.compile(r"[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?"), "mesh": re.compile(r"[CD][0-9]{6,9}")}


class _Language(NamedTuple):
    """Patterns of one language; `hard` gives a plain word for each hard one."""

    passive: re.Pattern[str]
    promise: re.Pattern[str]
    denied: re.Pattern[str]
    hard: dict[str, str]


_LANGUAGES = {
    "en": _Language(
        passive=re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?\w+(?:ed|en)\b", re.IGNORECASE),
        promise=re.compile(
            r"\b(?:miracle|guarantee\w*|cures?|100 ?% (?:safe|effective)|completely safe)\b", re.IGNORECASE
        ),
        denied=re.compile(r"\b(?:no|not|never|cannot|without|nothing)\b|n['\u2019]t\b", re.IGNORECASE),
        hard={
            "administer": "give",
            "approximately": "about",
            "utilize": "use",
            "subsequently": "then",
            "prior to": "before",
            "adverse": "unwanted",
            "analgesic": "pain medicine",
            "contraindicated": "not safe",
            "dyspnoea": "short breath",
            "edema": "swelling",
            "oedema": "swelling",
            "erythema": "redness",
            "haemorrhage": "bleeding",
            "hepatic": "of the liver",
            "lesion": "sore",
            "myocardial": "of the heart",
            "prophylaxis": "prevention",
            "pyrexia": "fever",
            "renal": "of the kidney",
        },
    ),
    "es": _Language(
        passive=re.compile(r"\b(?:es|son|fue|fueron|ser|sido|siendo)\s+\w+(?:ad|id)[oa]s?\b", re.IGNORECASE),
        promise=re.compile(
            r"\b(?:milagro\w*|garantiza\w*|cura (?:segura|total)|(?:100 ?%|totalmente) (?:segur|efica)\w*)\b",
            re.IGNORECASE,
        ),
        denied=re.compile(r"\b(?:no|nunca|ni|sin|nada|tampoco)\b", re.IGNORECASE),
        hard={
            "administrar": "dar",
            "aproximadamente": "unos",
            "posteriormente": "después",
            "adverso": "no deseado",
            "analgésico": "medicina para el dolor",
            "contraindicado": "no seguro",
            "disnea": "falta de aire",
            "edema": "hinchazón",
            "eritema": "enrojecimiento",
            "hepático": "del hígado",
            "miocardio": "del corazón",
            "pirexia": "fiebre",
            "profilaxis": "prevención",
            "renal": "del riñón",
        },
    ),
}


def check_words(checked: ArticleInPack) -> Iterator[Problem]:
    """Every problem of the words of one article; a guide of the program is not held to them."""
    if checked.article.kind == "guide":
        return
    for rule in RULES:
        yield from rule(checked)


def _check_lengths(checked: ArticleInPack) -> Iterator[Problem]:
    lines = list(readable_lines(checked.document))
    words = sum(len(line.split()) for line in lines)
    if checked.article.kind in _KINDS and not SHORTEST_TEXT <= words <= LONGEST_TEXT:
        fault = said(
            "the text has {words} words; {least} to {most} are read.",
            words=words,
            least=SHORTEST_TEXT,
            most=LONGEST_TEXT,
        )
        yield checked.problem(checked.article.body_line, "text-length", fault, "warning")
    for sentence in (sentence for line in lines for sentence in _SENTENCE_END.split(line)):
        if len(sentence.split()) > LONGEST_SENTENCE:
            fault = said(
                "a sentence has {count} words; make two of it: {sentence!r}",
                count=len(sentence.split()),
                sentence=sentence[:40],
            )
            yield checked.problem(checked.line_of(sentence[:20]), "sentence-long", fault, "warning")


def _check_questions(checked: ArticleInPack) -> Iterator[Problem]:
    if checked.article.kind in _KINDS and len(checked.article.teach_back) != TEACH_BACK:
        yield checked.problem(
            1, "teach-back", said("{most} questions let a reader say it back.", most=TEACH_BACK), "warning"
        )


def _check_style(checked: ArticleInPack) -> Iterator[Problem]:
    language = _LANGUAGES.get(base_language(checked.article.language))
    if language is None:
        return
    sentences = [part for line in readable_lines(checked.document) for part in _SENTENCE_END.split(line) if part]
    passive = [sentence for sentence in sentences if language.passive.search(sentence)]
    if len(passive) > MOST_PASSIVE * len(sentences):
        fault = said("{count} of {all} sentences are passive; say who does it.", count=len(passive), all=len(sentences))
        yield checked.problem(checked.article.body_line, "passive-voice", fault, "warning")
    text = "\n".join(sentences).casefold()
    for hard, plain in language.hard.items():
        if re.search(rf"\b{hard}\b", text):
            yield checked.problem(
                checked.line_of(hard), "hard-word", said("{hard!r}: say {plain!r}.", hard=hard, plain=plain), "warning"
            )
    for sentence in sentences:
        promised = language.promise.search(sentence)
        if promised and not language.denied.search(sentence):
            fault = said("{promised!r} promises too much; say what was seen.", promised=promised[0])
            yield checked.problem(checked.line_of(promised[0]), "promise", fault, "warning")


def _check_doses(checked: ArticleInPack) -> Iterator[Problem]:
    """An amount of a medicine stands in no section that cites nothing."""
    for section in checked.document.sections:
        found = _DOSE.search("\n".join(map(plain_text, section.blocks)))
        if found and not any(node.tag == "cite" for node in walk(section.blocks)):
            fault = said("{found} is given in a section without a source; cite it or take it out.", found=found[0])
            yield checked.problem(checked.line_of(found[0]), "dose-uncited", fault)


def _check_codes(checked: ArticleInPack) -> Iterator[Problem]:
    for code in checked.article.codes:
        if not _CODES[code.system].fullmatch(code.code):
            yield checked.problem(
                1, "code-format", said("{code!r} is no code of {system}.", code=code.code, system=code.system)
            )


def _check_checklists(checked: ArticleInPack) -> Iterator[Problem]:
    for name in ("pemat", "cci"):
        for fault in faults_of(name, getattr(checked.article, name)):
            yield checked.problem(1, "checklist", fault)


RULES: tuple[Callable[[ArticleInPack], Iterator[Problem]], ...] = (
    _check_checklists,
    _check_lengths,
    _check_questions,
    _check_style,
    _check_doses,
    _check_codes,
)
