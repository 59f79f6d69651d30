# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a heading says: what its section is about (the aspect), or that it only holds the page together.

It knows words, those listed in `heading_words` and usual questions such as "How is it treated?", and nothing of pages.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from library.importing.heading_words import ASPECT_HEADINGS, PART_HEADINGS
from library.search.text import fold

Part = Literal[
    "references",
    "credits",
    "revised",
    "reviewed",
    "published",
    "disclaimer",
    "interests",
    "funding",
    "author",
    "comments",
    "contents",
]
"""What a structural heading stands over."""

KEPT = 2_000
"""Lines whose words are remembered: each is asked about several times."""


def _by_heading(listed: dict[str, str]) -> dict[str, str]:
    return {
        name.strip(): value for value, names in listed.items() for line in names.split("\n") for name in line.split("|")
    }


_ASPECT_OF = {name: aspect for name, aspect in _by_heading(ASPECT_HEADINGS).items() if name}
_PART_OF = {name: part for name, part in _by_heading(PART_HEADINGS).items() if name}
_ABOUT = (
    ("when-to-get-help", r"when (?:should|do|must) .*\b(?:call|see|seek|get|worry|contact|go to)\b"),
    (
        "when-to-get-help",
        (
            r"when to (?:call|see|seek|get|contact|worry|go to|return)\b|^(?:call|see) (?:a|your|the) (?:doctor"
            r"|nurse|clinic)"
        ),
    ),
    (
        "when-to-get-help",
        (
            r"^(?:call|phone|ring|see|contact|come|go|return|get|seek)\b.*\b(?:if|when|at once|immediately"
            r"|right away|straight away|now|urgently|as soon as possible)( you)?( have)?$"
        ),
    ),
    (
        "when-to-get-help",
        (
            r"(?:seek|get|need) (?:\w+ )?(?:medical|emergency|urgent) (?:help|care|attention)|^danger signs"
            r"|^warning signs that"
        ),
    ),
    (
        "when-to-get-help",
        (
            r"^cuando (?:debo |debe |hay que |se debe )?(?:llamar|consultar|buscar|acudir|ir|pedir|contactar)\b"
            r"|^(?:senales|signos) de (?:peligro|alarma)"
        ),
    ),
    (
        "when-to-get-help",
        (
            r"^quand (?:faut il |dois je |devez vous )?(?:consulter|appeler|demander|s inquieter|aller)\b"
            r"|^signes (?:de danger|d alerte)"
        ),
    ),
    ("when-to-get-help", r"^quando (?:devo |deve )?(?:procurar|ligar|ir|chamar|consultar)\b"),
    (
        "when-to-get-help",
        (
            r"^(?:call|phone|ring|dial) (?:\d{2,4}(?! ?\d)|an ambulance|emergency|the emergency"
            r"|for (?:an ambulance|help))\b"
            r"|^(?:go|come|return|get) (?:straight |back |at once |immediately )*to (?:\w+ ){0,3}?(?:a e|e r|er"
            r"|emergency"
            r"|casualty|hospital|clinic|health cent(?:er|re))\b|^(?:see|ask for|book|make|get|need) (?:\w+ ){0,3}?"
            r"(?:gp|urgent appointment|emergency appointment|gp appointment)\b|^signs of danger\b"
            r"|^(?:non urgent|urgent|emergency) advice\b|^immediate action\b|^(?:urgent|emergency) (?:care|help)\b"
        ),
    ),
    (
        "when-to-get-help",
        (
            r"^(?:llame|acuda|vaya|consulte|busque|pida|solicite|contacte|vuelva|regrese)\b.*\b(?:si|inmediat\w+|urgen\w+"
            r"|ahora|911|112|medic[oa]|hospital|emergencias?)\b|^accion inmediata\b|^atencion urgente\b"
            r"|^(?:appelez|consultez|allez|rendez vous|contactez|demandez|revenez)\b.*\b(?:si|immediatement|urgen\w+"
            r"|15|112|medecin|hopital|samu)\b|^action immediate\b"
            r"|^(?:ligue|procure|va|consulte|chame|volte|peca)\b.*\b(?:se|imediat\w+|urgen\w+|192|112|medic[oa]|hospital"
            r"|pronto socorro|atendimento)\b|^acao imediata\b"
        ),
    ),
    (
        "symptoms",
        (
            r"^(?:what are the |the |common )?(?:signs (?:and )?)?symptoms of\b|^(?:cuales son los )?sintomas de\b"
            r"|^(?:quels sont les )?symptomes d|^sintomas d"
        ),
    ),
    (
        "causes",
        (
            r"^what causes\b|^causes of\b|^who (?:gets|is at risk)\b|^(?:que causa|cuales son las causas)\b"
            r"|^causas de\b|^quelles sont les causes\b|^how (?:do|does) .* spread"
        ),
    ),
    (
        "tests",
        (
            r"^how (?:is|are) .* (?:diagnosed|tested|found)|^diagnosis of\b|^como se diagnostica"
            r"|^comment diagnosti|^diagnosing\b"
        ),
    ),
    (
        "treatment",
        (
            r"^how (?:is|are) .* treated|^treatments? (?:of|for)\b|^treating\b|^como se tratan?\b"
            r"|^tratamiento (?:de|para)\b|^comment (?:traiter|soigner)|^traitement d|^how is .* done"
            r"|^what is the treatment"
        ),
    ),
    (
        "prevention",
        (
            r"^how (?:can|do|to) .*prevent|^prevent(?:ing|ion of)\b|^como (?:se puede )?prevenir|^prevencion de"
            r"|^comment (?:prevenir|eviter)|^can .* be prevented"
        ),
    ),
    (
        "self-care",
        (
            r"^how can (?:you|i) (?:care|take care)|^what (?:can|should) (?:you|i) do\b|^care at home"
            r"|^caring for (?:yourself|your)|^home (?:care|treatment)\b|^living with\b|^que puedo hacer"
            r"|^que puede hacer|^cuidados en (?:el hogar|casa)|^que (?:puis je|pouvez vous) faire"
        ),
    ),
    (
        "medicines",
        (
            r"^side effects of\b|^how (?:do i|should i|to) (?:take|use)\b"
            r"|^what are the (?:possible )?side effects"
        ),
    ),
    ("evidence", r"^(?:does|do) .* work$|^how well (?:does|do)|^what does the (?:research|evidence)|^is .* effective"),
    ("follow-up", r"^what (?:can i|should i|to) expect|^follow up\b"),
    (
        "options",
        (
            r"^what are (?:my|your|the) (?:\w+ )?(?:options|choices)|^(?:compare|comparing) (?:your "
            r"|the )?options"
        ),
    ),
    (
        "what-it-is",
        (
            r"^what (?:is|are) (?!the |my |your |some |other |it |they |this |these |that )(?!.* (?:for|used|done|like"
            r"|involved|next|happening|normal|wrong|about|caused|made)\b)\S+(?: \S+){0,5}$|^(?:about|overview of"
            r"|understanding) \S+(?: \S+){0,5}$|^que (?:es|son) \S+(?: \S+){0,5}$|^qu est ce qu|^o que (?:e"
            r"|sao)\b"
        ),
    ),
)
_PATTERNS = tuple((aspect, re.compile(pattern)) for aspect, pattern in _ABOUT)
_NUMBER = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|(?i:q|question|p|pregunta|pergunta)\s?\d{0,2}\s?[:.)])\s+(?=\D)")


@lru_cache(KEPT)
def _key(text: str) -> str:
    """The form in which headings are compared: letters without accents and marks."""
    return " ".join(re.sub(r"[^\w]+|_", " ", fold(text.replace("'", " ").replace("\u2019", " "))).split())


def aspect_of(heading: str) -> str:
    """What a section with this heading is about; "" where the heading does not say."""
    key = _key(_NUMBER.sub("", heading))
    if key in _ASPECT_OF:
        return _ASPECT_OF[key]
    return next((aspect for aspect, pattern in _PATTERNS if len(key) < 120 and pattern.search(key)), "")


def part_of(heading: str) -> Part | None:
    """Which structural part a heading stands over; None for one that belongs to the text."""
    return _PART_OF.get(_key(_NUMBER.sub("", heading))) if len(heading) < 80 else None  # type: ignore[return-value]


def is_usual(heading: str) -> bool:
    """It stands in the lists, whatever it looks like."""
    return len(heading) < 80 and ((key := _key(_NUMBER.sub("", heading))) in _ASPECT_OF or key in _PART_OF)
