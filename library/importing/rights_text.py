# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a page says of rights: who holds them, since when, under which licence, and so whether it may be passed on.

A holder without a licence means no; nothing at all means unknown. "No derivatives" means no as well: an import leaves
parts of the page out, and a handout may leave out more. Permissions in a page's own words are kept for a person.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec.structs import replace

from library.models import Redistribution, Rights

_SIGN = (
    r"(?:©|\(c\)|copyrights?\b|derechos de autor|derechos reservados|tous droits r[eé]serv[eé]s"
    r"|all rights reserved|todos los derechos reservados|todos os direitos reservados)"
)
_ABOUT_RIGHTS = re.compile(
    rf"{_SIGN}|\bcreative commons\b|\bcc[ -](?:by|0)\b|\bcc0\b|public domain|dominio p[uú]blico"
    rf"|domaine public|dom[ií]nio p[uú]blico"
    r"|\b(?:may|can) be (?:freely )?(?:copied|reproduced|photocopied|redistributed|distributed"
    r"|reprinted)\b|\b(?:permission|free) to (?:copy|reproduce|reprint|share)\b"
    r"|\b(?:se permite la|prohibida la|permitida a|proibida a) reprodu\w+|\breproducci[oó]n (?:total|parcial"
    r"|autorizada)"
    r"|\breproduction (?:autoris[eé]e|interdite|permitted|prohibited)|\b(?:registered )?trademarks? of\b"
    r"|\blicen[cs]ed under\b|creativecommons\.org",
    re.IGNORECASE,
)
KEPT = 2_000
"""Lines whose answer is remembered: each is asked about several times."""
_HINTS = tuple(
    "© (c) copyright derechos droits rights direitos commons cc public domini domín domaine trademark licen"
    " reproduc reprodu\u00e7 "
    "copied distributed reprinted permission free".split()
)
"""One of them stands in every line about rights: most lines need no longer look."""
_STARTS = re.compile(rf"^\W{{0,3}}{_SIGN}|^[^.]{{0,60}}©\s*(?:19|20)\d\d", re.IGNORECASE)
_YEARS = r"(?P<years>(?:19|20)\d\d(?:\s?[-\u2013,]\s?(?:(?:19|20)\d\d|\d\d|present))*)"
_AFTER_YEARS = re.compile(
    rf"(?:©|\(c\)|copyright\b|derechos de autor\b)[\s©:,]*(?:\(c\)\s*)?{_YEARS}[\s,.:;|-]*(?:by\s+|por\s+"
    rf"|par\s+)?[·•|\s]*(?P<holder>[^|;\n]*)",
    re.IGNORECASE,
)
_BEFORE_YEARS = re.compile(
    rf"(?:©|\(c\)|copyright\b)[\s©:,]*(?:\(c\)\s*)?(?:by\s+|por\s+|par\s+)?(?P<holder>[^\W\d][^"
    rf"|;\n\d]{{1,120}}?)[\s,]*{_YEARS}",
    re.IGNORECASE,
)
_NO_YEARS = re.compile(
    r"(?:©|\(c\)|copyright\b)[\s©:,]*(?:by\s+|por\s+|par\s+)?(?P<holder>[^\W\d][^|;\n]{1,120})", re.IGNORECASE
)
_AHEAD = re.compile(rf"^(?P<holder>[^\W\d][^.|;\n©]{{1,80}}?)[\s,]*©\s*{_YEARS}", re.IGNORECASE)
_HOLDER_ENDS = re.compile(
    r"(?<!\bInc)(?<!\bLtd)(?<!\bCo)(?<!\bCorp)(?<!\bDr)(?<!\bDra)(?<!\bSt)(?<!\bSte)(?<!\bSta)(?<!\bSto)(?<!\bMt)(?<!\bFt)"
    r"(?<!\bProf)(?<!\bDept)(?<!\bUniv)(?<!\bBros)(?<!\bJr)(?<!\bSr)(?<!\bMrs)(?<!\bMr)(?<!\bMs)(?<!\bNo)(?<!\bAssoc)"
    r"(?<!\b[A-Z])\.(?:\s|$)|,?\s+(?:and\s+)?(?:all"
    r"|some) rights|,?\s+todos (?:los|os)"
    r"|,?\s+tous droits|\s+[-\u2013\u2014•·]\s|,?\s+(?:is |are )?(?:licen[cs]ed|under a?)\b|,?\s+(?:CC"
    r"|cc)[ -]BY|\s+\(|\s+https?:|,?\s+creative commons",
    re.IGNORECASE,
)
_CC = re.compile(
    r"creativecommons\.org/licenses/(?P<url>by(?:-nc)?(?:-sa|-nd)?)(?:/(?P<v1>\d\.\d))?"
    r"|\bcc[ -](?P<short>by(?:[ -]nc)?(?:[ -](?:sa|nd))?)\b(?:[ -]?(?P<v2>\d\.\d))?"
    r"|\bcreative commons\s+(?P<long>(?:attribution|atribuci[oó]n|paternit[eé]"
    r"|atribui[cç][aã]o)[^.;\n\d]{0,80})(?:(?P<v3>\d\.\d))?",
    re.IGNORECASE,
)
_PUBLIC = re.compile(
    r"\bcc[ -]?0\b|creativecommons\.org/publicdomain|public domain|dominio p[uú]blico|domaine public"
    r"|dom[ií]nio p[uú]blico",
    re.IGNORECASE,
)
_NOT_PUBLIC = re.compile(r"\bnot (?:\w+ ){0,2}in the public domain|\bno (?:es|est[aá]) de dominio", re.IGNORECASE)


@lru_cache(KEPT)
def is_about_rights(text: str) -> bool:
    """A line or paragraph of copyright, licence or trademark; sentences that merely mention one are longer."""
    lowered = text.lower()
    if len(text) > 3000 or not any(hint in lowered for hint in _HINTS) or not _ABOUT_RIGHTS.search(text):
        return False
    return bool(_STARTS.match(text)) or len(text.split()) <= 60


def read_rights(text: str) -> Rights:
    """What one paragraph says of rights."""
    holder, years = _holder(text)
    licence = _licence(text)
    return with_permission(Rights(holder=holder, years=years, licence=licence, statement=" ".join(text.split())))


def joined(first: Rights, second: Rights) -> Rights:
    """Both statements together; what the first says is not overruled."""
    statements = [one for one in (first.statement, second.statement) if one]
    if second.statement in first.statement:
        statements = statements[:1]
    return with_permission(
        Rights(
            holder=first.holder or second.holder,
            years=first.years or second.years,
            licence=first.licence or second.licence,
            statement="\n".join(statements),
            may_redistribute=first.may_redistribute,
        )
    )


def with_permission(rights: Rights) -> Rights:
    """`may_redistribute` as the licence says; no without one where somebody holds the rights, else as it was."""
    if rights.licence:
        return replace(rights, may_redistribute=_permission(rights.licence, rights.may_redistribute))
    claimed = rights.holder or re.search(_SIGN, rights.statement, re.IGNORECASE)
    return replace(rights, may_redistribute="no") if claimed and rights.may_redistribute == "unknown" else rights


def _permission(licence: str, otherwise: Redistribution) -> Redistribution:
    parts = set(re.split(r"[^a-z0-9]+", licence.lower()))
    if "nd" in parts:
        return "no"
    if "nc" in parts:
        return "non-commercial"
    if {"public", "domain"} <= parts or parts & {"cc0", "by"} or "open government" in licence.lower():
        return "yes"
    return "no" if otherwise == "unknown" else otherwise


def _holder(text: str) -> tuple[str, str]:
    for form in (_AFTER_YEARS, _AHEAD, _BEFORE_YEARS, _NO_YEARS):
        if (found := form.search(text)) and found["holder"].strip():
            end = _HOLDER_ENDS.search(found["holder"])
            holder = found["holder"][: end.start()] if end else found["holder"]
            years = found.groupdict().get("years") or ""
            return holder.strip(" ,:-\u2013|™®"), re.sub(r"\s?([-\u2013])\s?", r"\1", years)
    return "", ""


def _licence(text: str) -> str:
    if found := _CC.search(text):
        version = found["v1"] or found["v2"] or found["v3"] or ""
        terms = found["url"] or found["short"] or _terms_in_words(found["long"])
        return f"CC {terms.upper().replace(' ', '-')} {version}".strip()
    if re.search(r"open government licen[cs]e", text, re.IGNORECASE):
        return "Open Government Licence"
    if _PUBLIC.search(text) and not _NOT_PUBLIC.search(text):
        return "CC0" if re.search(r"cc[ -]?0|publicdomain/zero", text, re.IGNORECASE) else "public domain"
    return ""


def _terms_in_words(words: str) -> str:
    terms = ["by"]
    if re.search(r"non?[ -]?comm?erc|n[aã]o[ -]?comerc|utilisation non", words, re.IGNORECASE):
        terms.append("nc")
    if re.search(r"share[ -]?alike|compartir|m[eê]mes conditions|compartilha", words, re.IGNORECASE):
        terms.append("sa")
    elif re.search(r"no[ -]?deriv|sin ?(?:obra ?)?deriv|sem ?deriv|pas de modif", words, re.IGNORECASE):
        terms.append("nd")
    return "-".join(terms)


def rights_begin(text: str) -> int:
    """Where in a paragraph the words about rights begin; its end if they begin nowhere by themselves."""
    found = re.search(rf"(?<=[.!?]\s){_SIGN}|^{_SIGN}", text, re.IGNORECASE)
    return found.start() if found else len(text)
