# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Who wrote a work, as reference lists say it -> CSL names: Vancouver, APA, initials first, bodies, "et al.".

A list of authors is read as a whole or not at all: one part that is neither a person nor surely a body, and nothing is.
Nothing is known here of titles and journals.
"""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

_BIG = "".join(chr(sign) for sign in range(0x24F) if chr(sign).isupper())
_SMALL_WORDS = (
    "van von der den de del della dello di da dos das do du la las los le el al bin ibn ben ter ten te zu zur af av"
    " 't ’t d' d’"
)
_PARTICLE = "(?:" + "|".join(_SMALL_WORDS.split()) + ")"
_WORD = rf"(?:(?:[dDlLO]|[dD]e)['’]|(?:al|el|ul|as|St\.?)[- ])?[{_BIG}](?:[^\W\d_]|['’-](?=[^\W\d_]))+"
_FAMILY = rf"(?:{_PARTICLE}\s){{0,3}}{_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_WORD}){{0,3}}"
_INITIALS = rf"[{_BIG}]{{1,4}}(?:-[{_BIG}]{{1,2}})?|(?:[{_BIG}]\.[\s-]?){{1,4}}"
_ONE_DOTTED = rf"[{_BIG}][a-z]{{0,2}}\."
_DOTTED = rf"{_ONE_DOTTED}(?:[\s-]?{_ONE_DOTTED}){{0,4}}|[{_BIG}]{{1,4}}(?:-[{_BIG}])?(?![^\W\d_])"
_GIVEN = rf"(?:{_WORD}|[{_BIG}]\.?)(?:[\s-](?:{_WORD}|[{_BIG}]\.?)){{0,3}}"
_SUFFIX = r"(?:[JS]n?r|II|III|IV|2nd|3rd|4th)\b\.?"
_AND = r"(?:and|und|et|y|e|&)"

_PARTED = re.compile(rf"\s*[,;]\s*(?:{_AND}\s+)?|\s+{_AND}\s+")
_VANCOUVER = re.compile(rf"(?P<family>{_FAMILY})\s(?P<given>{_INITIALS})(?:\s(?P<suffix>{_SUFFIX}))?")
_INVERTED = re.compile(rf"(?P<family>{_FAMILY}),\s?(?P<given>{_DOTTED})(?:,?\s(?P<suffix>{_SUFFIX}))?")
_AFTER_INITIALS = rf"(?P<family>{_FAMILY})(?:,?\s(?P<suffix>{_SUFFIX}))?"
_STRAIGHT = re.compile(rf"(?P<given>{_ONE_DOTTED}(?:[\s-]?{_ONE_DOTTED}){{0,4}})\s?{_AFTER_INITIALS}")
_STRAIGHT_BARE = re.compile(rf"(?P<given>[{_BIG}]{{1,3}})\s{_AFTER_INITIALS}")
_IN_FULL = re.compile(rf"(?P<family>{_FAMILY}),\s(?P<given>{_GIVEN})")
_IN_FULL_STRAIGHT = re.compile(rf"(?P<given>{_GIVEN})\s(?P<family>(?:{_PARTICLE}\s){{0,3}}{_WORD})")

_ET_AL = re.compile(
    r"[,;]?\s*(?:\b(?:and|y|et|e)\s+)?\b(?:et\.?\s+al(?:ii)?|et\s+coll|(?:y|e)\s+cols?|and\s+(?:others|colleagues)"
    r"|others|y\s+otros|et\s+autres|e\s+outros)\b\.?,?$",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(r",?\s*(?:\.\s?\.\s?\.|…)\s*,?\s*(?:&\s*)?")
_EDITORS = re.compile(
    r",?\s*[(\[]?\b(?:[Ee]ds?|[Ee]ditors?|[Ee]ditor(?:es|a)|[Éé]ds?|[Éé]diteurs?|[Cc]oords?|[Cc]oordinador(?:es)?|[Dd]irs?)"
    r"\b\.?[)\]]?\.?,?$"
)
_ON_BEHALF = re.compile(r"^(?:(?:for|on\sbehalf\sof)\s(?:the\s)?|the\s)")
_NO_PERSON = frozenset(
    "Vitamin Vitamina Vitamine Hepatitis Hépatite Influenza Type Tipo Group Grupo Part Parte Phase Class Grade Table"
    " Appendix Section Level Stage Factor Volume Chapter Figure Plan Streptococcus Protein Omega".split()
)

BODY_WORDS = re.compile(
    r"\b(?:organi[sz]ations?|group|association|committee|college|centers?|centres?|society|institutes?"
    r"|departments?|academy|network|collaboration|collaborators|investigators|team|agency|council|federation"
    r"|foundation|university|hospitals?|services?|clinic|commission|office|board|bureau|administration"
    r"|alliance|union|united\snations|red\scross|fund|task\s?force|consortium|library|ministry|secretariat"
    r"|panel|program(?:me)?|trust|unit|health\ssystem|school|authority|government|initiative|organización"
    r"|ministerio|sociedad|asociación|grupo|instituto|comité|secretaría|universidad|centro|consejo"
    r"|federación|fundación|colegio|dirección|agencia|servicio|organisation|ministère|société"
    r"|haute\sautorité|groupe|institut|collège|agence|fédération|fondation|université|hôpital|conseil"
    r"|assurance\smaladie|organização|ministério|sociedade|associação|secretaria|universidade|fundação"
    r"|conselho)\b",
    re.IGNORECASE,
)
_LOWER_IN_NAMES = frozenset(
    "a an and at by for from in of on or the to with de del la las los el y e en para por du des le les et pour d l"
    " sur da do das dos em".split()
)


_BODIES_PARTED = re.compile(r"\s*;\s*(?:and\s)?|,\s&\s")
_MOST_WORDS = 30


class People(Struct, frozen=True):
    """The authors of a work, or its editors."""

    names: tuple[dict[str, str], ...]
    """CSL names: family and given (as written), suffix; or literal."""
    et_al: bool = False
    """There are more than are named."""
    editors: bool = False

    def csl(self) -> dict[str, Any]:
        more = {"custom": {"et_al": True}} if self.et_al else {}
        return {"editor" if self.editors else "author": [dict(name) for name in self.names], **more}


def read_people(text: str, *, in_full: bool = False, of_book: bool = False) -> People | None:
    """The persons that a text names and nothing else; bodies may stand among them.

    `in_full`: "Smith, John" is one too; `of_book`: so is "AB Smith", which elsewhere may be a body (MSD Manuals).
    """
    text = text.strip().rstrip(",;")
    text, editors = _cut(_EDITORS, text)
    text, et_al = _cut(_ET_AL, re.sub(r",?\s(et al)\.?\s?;(?P<body>.+)", r";\g<body>, \1", text))
    text, left_out = _ELLIPSIS.subn(", ", text)
    text = text.strip()
    further = (*((_read_in_full,) if in_full else ()), *((_read_straight_bare,) if of_book else ()))
    for style in (_read_vancouver, _read_inverted, _read_straight, *further):
        names = style(text) if text else None
        if names:
            return People(tuple(names), et_al or bool(left_out), editors)
    return None


def read_body(text: str, *, surely: bool = False) -> People | None:
    """The text as the name of a body, or of some; `surely` asks for a word that only bodies have, or an acronym."""
    text, editors = _cut(_EDITORS, text.strip().rstrip(",;"))
    parts = _BODIES_PARTED.split(text)
    bodies = [read_body(part, surely=True) for part in parts] if len(parts) > 1 else []
    if bodies and all(bodies):
        return People(tuple(name for people in bodies if people for name in people.names), editors=editors)
    if "." in text and not re.search(r"\b(?:[A-Z]\.){2,}|\bSt\.", text):
        text = text.rstrip(".")
    acronym = re.fullmatch(r"[A-Z]{2,8}(?:/[A-Z]{2,8})*", text)
    if not re.match(rf"[{_BIG}]", text) or len(text.split()) > _MOST_WORDS:
        return None
    if re.search(rf",\s?[{_BIG}]\.|[{_BIG}]\.$|\s[{_BIG}]{{1,2}},", text):
        return None
    if re.search(r"[.?!;]\s", re.sub(r"\b(?:[A-Z]\.\s?)+|\bSt\.", "", text)):
        return None
    if acronym or is_body(text) or (not surely and in_title_case(text) and not re.search(r"\d", text)):
        return People(({"literal": text},), editors=editors)
    return None


def is_body(text: str) -> bool:
    """Whether a word stands in it that bodies have in their names, written as a name."""
    found = BODY_WORDS.search(text)
    return bool(found) and (in_title_case(text) or text.split()[0].rstrip(",") == found[0].split()[0])  # type: ignore[index]


def in_title_case(text: str) -> bool:
    """Whether all words but the small ones begin with a capital."""
    words = re.findall(r"\b(?:[dl]['’])?([^\W_]+(?:['’][^\W_]+)*)", text)
    big = [word for word in words if word.lower() not in _LOWER_IN_NAMES]
    return bool(big) and all(not word[0].islower() for word in big)


def _cut(ending: re.Pattern[str], text: str) -> tuple[str, bool]:
    shorter = ending.sub("", text)
    return shorter, shorter != text


def _read_vancouver(text: str) -> list[dict[str, str]] | None:
    names: list[dict[str, str]] = []
    for part in _PARTED.split(text.removesuffix(".") if text.count(".") == 1 else text):
        person = _VANCOUVER.fullmatch(part)
        bare = _ON_BEHALF.sub("", part, count=1).rstrip(".")
        if person and person["family"] not in _NO_PERSON and not BODY_WORDS.search(person["family"]):
            names.append(_name(person))
        elif names and re.fullmatch(_SUFFIX, part) and "suffix" not in names[-1]:
            names[-1]["suffix"] = part
        elif names and is_body(bare) and not re.search(r"[.?!]\s", bare):
            names.append({"literal": bare})
        else:
            return None
    return names


def _read_inverted(text: str) -> list[dict[str, str]] | None:
    return _read_one_by_one(_INVERTED, text)


def _read_straight(text: str) -> list[dict[str, str]] | None:
    return _read_one_by_one(_STRAIGHT, text)


def _read_straight_bare(text: str) -> list[dict[str, str]] | None:
    return _read_one_by_one(_STRAIGHT_BARE, text)


def _read_one_by_one(person: re.Pattern[str], text: str) -> list[dict[str, str]] | None:
    names, at = [], 0
    while (found := person.match(text, at)) and not BODY_WORDS.search(found["family"]):
        names.append(_name(found))
        parted = _PARTED.match(text, found.end())
        if not parted:
            return names if text[found.end() :].strip(" .") == "" else None
        at = parted.end()
    rest = _ON_BEHALF.sub("", text[at:], count=1)
    return (
        [*names, {"literal": rest.rstrip(".")}] if names and is_body(rest) and not re.search(r"[.?!]\s", rest) else None
    )


def _read_in_full(text: str) -> list[dict[str, str]] | None:
    """ "Smith, John"; with more persons parted by semicolons, or the others as "Mary Jones" after the first."""
    if BODY_WORDS.search(text):
        return None
    text = text.rstrip(".") if not re.search(rf"\b[{_BIG}]\.$", text) else text
    by_semicolon = [_IN_FULL.fullmatch(part) for part in re.split(rf"\s*;\s*(?:{_AND}\s+)?", text)]
    if all(by_semicolon):
        return [_name(person) for person in by_semicolon if person]
    first = re.match(rf"(?P<one>{_IN_FULL.pattern})(?:,?\s{_AND}\s|,\s)(?P<others>.+)", text)
    others = [_IN_FULL_STRAIGHT.fullmatch(part) for part in _PARTED.split(first["others"])] if first else [None]
    if not first or not all(others):
        return None
    return [_name(first), *(_name(person) for person in others if person)]


def _name(person: re.Match[str]) -> dict[str, str]:
    parts = {"family": person["family"], "given": person["given"].strip()}
    suffix = person.groupdict().get("suffix")
    return {**parts, "suffix": suffix} if suffix else parts
