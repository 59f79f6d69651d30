# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Persons and bodies as pages name them -> credits: name, degree, specialty, organisation.

"Ann B. Smith, Jr., MD, FACEP - Emergency Medicine": the name keeps "Jr.", the degree is "MD, FACEP". The words stay as
they are written; what is no degree and no body is a specialty.
"""

from __future__ import annotations

import re

from library.models import Credit, CreditRole

_MOST_WORDS = 24
_DEGREES = frozenset(
    "md do phd rn np pa pac mph msc ms ma ba bsn msn dnp mbbs mbchb mb chb bs bsc pharmd rph dds dmd "
    "dpm od dc pt dpt ot "
    "otr lpn lvn rd rdn ldn lcsw cnm arnp aprn fnp crna edd psyd mba med bpharm bch dm mrcp mrcgp frcp "
    "frcs frcpc facep faap "
    "facp facog faafp facs facc cde cdces ccc rnc esq dphil drph scd dsc licsw pmhnp cpnp anp gnp mn bn mpharm".split()
)
_OF_THE_NAME = frozenset("jr sr ii iii iv".split())
_SMALL = frozenset(
    "a al and bin d da das de del den der des di do dos du e el et for ibn in l la las le les los of "
    "on og the to und van "
    "von y zu ter ten".split()
)
_BODY = re.compile(
    r"\b(?:hospitals?|clinics?|univers\w+|ministr\w+|ministerio|minist\w+|departments?|department"
    r"|foundations?|societ\w+|sociedad"
    r"|institut\w*|cent(?:er|re|ro|ers|res)|associations?|asociaci\w+|college|academy|academia|school"
    r"|facult\w+|service|services"
    r"|trust|staff|team|equipo|[eé]quipe|group|press|incorporated|inc|ltd|llc|network|organi[sz]ations?"
    r"|council|committee|library"
    r"|agency|bureau|republi\w+|r[eé]publi\w+|rep[uú]bli\w+|direcci[oó]n|secretar[ií]a|kingdom|government"
    r"|gobierno|gouvernement|office|board|project|program(?:me)?|health system|blog|portal|magazine|h[oô]pital"
    r"|cl[ií]nica|clinique|fundaci\w+|unidad)\b",
    re.IGNORECASE,
)
_POSITION = re.compile(
    r"\b(?:director|head|chief|chair\w*|manager|officer|coordinator|consultant|professor|lecturer|nurse|midwife"
    r"|physician|surgeon|pharmacist|dietitian|therapist|specialist|practitioner|(?:p(?:a)?ediatric|obstetric)ian"
    r"|\w+ologist|director[ae]?|jef[ea]|m[eé]dic[oa]|enfermer[oa]|m[eé]decin|infirmi[eè]re?|profes(?:s?eu|s?o)r[ae]?)\b",
    re.IGNORECASE,
)
"""What somebody is, not who."""
_SPECIALTY = re.compile(r"\s+[-\u2013\u2014]\s+")
_TITLE = re.compile(r"^(?:dr|dra|prof|mr|mrs|ms|sr|sra|mme|m)\.?\s", re.IGNORECASE)
_TURNED = re.compile(
    r"(?P<family>[^\W\d_a-z][\w'\u2019-]+),\s(?P<given>[^\W\d_a-z][^\W\d_]+(?:\s[A-Z]\.?)?),?\s"
    r"(?P<degrees>[A-Z][A-Za-z. ,-]+)"
)
"""Smith, Ann MD"""
_WORD = re.compile(r"[^\s,;/&()]+")
_BETWEEN = re.compile(r"\s*;\s*|\s+&\s+|\s+(?:and|y|et|e)\s+")
NOBODY = frozenset(
    "admin administrator administrador administrateur webmaster guest anonymous editor staff root user".split()
)
"""What blogs say in the place of an author."""


def is_name(text: str, *, sure: bool = False) -> bool:
    """Whether this may name persons or a body. `sure`: a label and a colon stand before it."""
    text = re.sub(r"(?<=\w)\s*\([^()]{2,60}\)$", "", text) if sure else text
    words = _WORD.findall(text)
    if not words or len(words) > (2 * _MOST_WORDS if sure else _MOST_WORDS) or text.endswith(("?", "!", ":")):
        return False
    if not sure and text.endswith(".") and len(words) > 5 and not _is_degree(words[-1]):
        return False
    name, comma, behind = text.partition(",")
    if comma and len(name.split()) > 1 and len(behind.split()) < 5 and not text.endswith("."):
        words = _WORD.findall(name)  # a profession behind the name: "Ana Silva, enfermera"
    capitals = [word for word in words if word.lower() not in _SMALL and any(sign.isalpha() for sign in word)]
    if not capitals:
        return False
    first_is_name = not capitals[0][0].islower()
    small = sum(word[0].islower() for word in capitals)
    return (first_is_name and small <= (len(capitals) // 3 if sure else 0)) or (sure and len(words) <= 2)


def read_credits(role: CreditRole, text: str) -> tuple[Credit, ...]:
    """One credit a person; `text` is what stands behind the label."""
    return tuple(_credit(role, person) for person in _persons(text) if person.strip(" ,.").lower() not in NOBODY)


def _persons(text: str) -> list[str]:
    """The text taken apart where both sides name somebody: "Gynecology" is no person, "Ann Smith" is one."""
    persons, start = [], 0
    for between in _BETWEEN.finditer(text):
        before, after = text[start : between.start()], text[between.end() :]
        if between[0].strip() == ";" or (_is_person(before) and _is_person(after)):
            persons.append(before)
            start = between.end()
    persons.append(text[start:])
    return _by_commas(persons[0]) if len(persons) == 1 else [one for one in persons if one.strip(" ,")]


def _by_commas(text: str) -> list[str]:
    """ "Ann Smith, John Doe": several persons only if every part is a person's whole name and none a degree."""
    parts = [part.strip() for part in text.split(",")]
    whole = len(parts) > 1 and all(len(part.split()) > 1 and _is_person(part) for part in parts)
    return parts if whole and not any(_BODY.search(part) for part in parts) else [text]


def _is_person(text: str) -> bool:
    """Two to five capitalised words, perhaps with a degree behind a comma, that name no body."""
    name = _TITLE.sub("", re.split(r",|\s[-\u2013\u2014]\s|\s(?:&|and|y|et|e)\s", text.strip())[0])
    words = [word for word in name.split() if word.lower() not in _SMALL]
    return (
        2 <= len(words) <= 5
        and all(not word[0].islower() for word in words)
        and not _BODY.search(name)
        and not _POSITION.search(name)
    )


def _credit(role: CreditRole, text: str) -> Credit:
    parts = _SPECIALTY.split(text.strip(" ,"), maxsplit=1)
    before, specialty = parts[0], parts[1] if len(parts) > 1 else ""
    if found := re.search(r"\s*\(([^()]+)\)\s*$", before):
        before, specialty = before[: found.start()], specialty or found[1]
    name = ""
    degrees: list[str] = []
    others: list[str] = []
    if (turned := _TURNED.fullmatch(before)) and all(_is_degree(word) for word in turned["degrees"].split()):
        before = f"{turned['given']} {turned['family']}, {turned['degrees']}"
    for number, part in enumerate(piece.strip() for piece in before.split(",")):
        if number == 0:
            name, behind = _without_degrees(part)
            degrees += behind
        elif re.sub(r"\W", "", part).lower() in _OF_THE_NAME:
            name += f", {part}"
        elif all(_is_degree(word) for word in part.split()) and part:
            degrees.append(part)
        elif re.sub(r"\W", "", part).lower() in {"inc", "incorporated", "ltd", "llc"}:
            name += f", {part}"
        elif part:
            others.append(part)
    if specialty:
        others.append(specialty)
    bodies = [part for part in others if _BODY.search(part)]
    return Credit(
        role=role,
        name=name.rstrip(".") if not re.search(r"\b(?:Jr|Sr|Inc|[A-Z])\.$", name) else name,
        degree=", ".join(degrees),
        specialty=", ".join(part for part in others if part not in bodies).rstrip("."),
        organisation=", ".join(bodies).rstrip("."),
    )


def _without_degrees(name: str) -> tuple[str, list[str]]:
    """ "Ann Smith MD" -> "Ann Smith", ["MD"]."""
    words = name.split()
    degrees: list[str] = []
    while len(words) > 2 and _is_degree(words[-1]) and words[-1].isupper():
        degrees.insert(0, words.pop())
    return " ".join(words), degrees


def _is_degree(word: str) -> bool:
    """A degree that we know, or letters such as FNP-BC that look like one."""
    bare = re.sub(r"[^\w]", "", word)
    return bare.lower() in _DEGREES or (2 <= len(bare) <= 7 and bare.isupper() and bare.isascii() and bare.isalpha())


def names_a_person(text: str) -> bool:
    """A line that is a person's name with a title before it or a degree behind it."""
    name, _, degree = text.partition(",")
    told = bool(_TITLE.match(text)) or (degree != "" and all(_is_degree(word) for word in degree.split()))
    return told and len(text) < 80 and is_name(text) and _is_person(name)


def names_a_body(text: str) -> bool:
    """A line that is the name of a hospital, a ministry and the like; "Going to the Hospital" is a title."""
    words = text.split()
    if not 2 <= len(words) <= 12 or text.endswith(("?", "!", ".")) or not _BODY.search(f"{words[0]} {words[-1]}"):
        return False
    named = [word for word in words if word.lower() not in _SMALL]
    return not (words[0].lower().endswith("ing") or words[0].lower() in _NO_BODY) and all(
        not word[0].islower() for word in named
    )


_NO_BODY = frozenset("your my our when how what after before in at leaving choosing is are should who why".split())
