# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Lines that say who wrote or reviewed a page, and when: a label such as "Last revised" and what stands behind it.

A line is one only if what follows its label is a name or a date: "By taking medicine every day" is a sentence.
Persons become credits in `credits_text`, dates are read by `written_dates`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from msgspec import Struct, structs

from library.importing.credits_text import NOBODY, is_name, read_credits
from library.importing.written_dates import FoundDate, find_date
from library.models import Credit, CreditRole

DateField = Literal["published", "revised", "reviewed", "review_due", "retrieved"]

KEPT = 2_000
"""Lines whose answer is remembered: each is asked about several times."""
_LONGEST = 400
_ROLES: dict[CreditRole, str] = {
    "primary-medical-reviewer": r"""
        primary medical reviewers?|primary reviewers?|medical(?:ly)? review(?:ers?|ed)?(?: by)?
        |clinical(?:ly)? review(?:ers?|ed)?(?: by)?
        |(?:last |peer |expert |also )?reviewed by|(?:peer |expert )?reviewers?|revisi[oó]n m[eé]dica(?: por)?
        |revisado(?: m[eé]dicamente)? por
        |revisi[oó]n(?: cl[ií]nica)? por|revisora?|(?:m[eé]dico|médica) revisora?|relu par|revu par
        |relecture m[eé]dicale
        |r[eé]vision m[eé]dicale|valid[eé] par|r[eé]visé par|revis[aã]o m[eé]dica(?: por)?|verified by|approved by
    """,
    "specialist-medical-reviewer": r"""
        specialist medical reviewers?|specialist reviewers?|revisora?s?(?: m[eé]dic[oa]s?)? especialistas?
        |r[eé]viseurs? sp[eé]cialistes?
    """,
    "editor": (
        r"(?:medical |senior |managing )?editors?|edited by|fact[- ]checked by|updated by|editado por"
        r"|editora?|[eé]dit[eé] par|r[eé]dacteur en chef"
    ),
    "translator": (
        r"translat(?:ed by|ors?|ion by)|traducid[oa] por|traducci[oó]n(?: de| por)?|traduit par"
        r"|traduction(?: de)?|traduzido por"
    ),
    "author": r"""
        by|soumis par|post[eé] par|enviado por|(?:written|authored|posted|published|produced|issued|developed
        |prepared|compiled|submitted) by|authors?|por|escrito por|redactado por
        |elaborado por
        |autor(?:a|es|as)?|par|[eé]crit par|r[eé]dig[eé] par|auteure?s?|publicado por|publi[eé] par
    """,
}
_DATES: dict[DateField, str] = {
    "review_due": r"""
        (?:date of )?next (?:review|revision|update)(?: date)?(?: is)?(?: due)?|review due(?: date)?
        |due for review|review by|to be reviewed|(?:date )?for review|date of review|revision due|expiry date
        |expires|valid until
        |review date|review (?:again )?(?:in|after)|a revisar|fecha de revisi[oó]n m[eé]dica|date de relecture
        |v[aá]lido hasta
        |(?:will be|is) reviewed again|fecha de pr[oó]xima revisi[oó]n|pr[oó]xima revisi[oó]n
        |prochaine r[eé]vision|pr[oó]xima revis[aã]o
    """,
    "reviewed": r"""
        (?:date |page |content |medically |clinically |last )*reviewed|date of last review
        |last (?:(?:full|medical|clinical|annual) )?review(?: date)?|revisado|[uú]ltima revisi[oó]n m[eé]dica|relu|revu
    """,
    "revised": r"""
        (?:date |page |content )*(?:last )?(?:revised|updated|modified|amended)|(?:last|date of last
        |date of) (?:revision|update|modification)(?: date)?
        |revision date|current as of|[uú]ltima (?:revisi[oó]n|actualizaci[oó]n|modificaci[oó]n)
        |fecha de (?:la )?(?:[uú]ltima )?(?:revisi[oó]n|actualizaci[oó]n)
        |(?:p[aá]gina )?actualizad[oa]|derni[eè]re (?:mise [aà] jour|r[eé]vision|modification|actualisation)
        |mise? [aà] jour|r[eé]vis[eé]e?|date de (?:mise [aà] jour|r[eé]vision)
        |[uú]ltima (?:atualiza[cç][aã]o|revis[aã]o)|atualizad[oa]
    """,
    "published": r"""
        (?:first |originally |date )*(?:published|posted|issued|produced|printed|prepared|approved)
        |publication date|date of (?:publication|issue|last publication)|publicad[oa]
        |fecha de (?:publicaci[oó]n|elaboraci[oó]n|emisi[oó]n)|date d['\u2019](?:[eé]dition|[eé]mission)
        |publi[eé]e?|date de publication|(?:date )?created|date
    """,
    "retrieved": r"retrieved|accessed|downloaded|date (?:retrieved|accessed)|consultado|consult[eé]",
}


def _alternatives(listed: str) -> str:
    return re.sub(r"\n\s*", "", listed.strip())


_NAMED = [*_ROLES, *_DATES]
_LABEL = "|".join(
    f"(?P<_{number}>{_alternatives(listed)})" for number, listed in enumerate([*_ROLES.values(), *_DATES.values()])
)
_ON = r"(?:\s+(?:on|el|le|em|en|in|au|the))?"
_AT = r"(?:[|•·;,\t.)\]\d]\s{0,9}|\s{2,9}|\s[-\u2013\u2014]\s)"
_ANY = re.compile(
    rf"(?:^|{_AT})(?:{_LABEL})(?![\w-]){_ON}(?P<colon>\s{{0,9}}:|\s{{0,3}}\t|\s+[-\u2013\u2014](?=\s))?\s{{0,9}}",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:this|the|our|esta|este|cette?|ces|la|el|le)\s[^.\n]{0,60}?\b(?:was|is|were|are|has been|fue"
    r"|ha sido|a [eé]t[eé])\s+"
    r"(?=(?:last |first |medically |originally )?(?:reviewed|updated|revised|published|modified|written"
    r"|revisad|actualizad|publicad|mise? [aà] jour|r[eé]vis|publi))",
    re.IGNORECASE,
)
_AROUND = re.compile(r"^[\s,;|•·()–—-]+|[\s,;|•·()–—-]+$")
_AFTER_DAY = re.compile(
    r"\W*\d+ min(?:ute)?s?(?: of)? read(?:ing)?\W*$|\s*(?:at|@|a las|à)?\s*\d{1,2}[:h]\d{2}\s*(?:[ap]\.?m\.?)?"
    r"|\W*(?:\d+|no|leave a)\s+(?:comments?"
    r"|responses?|comentarios?|commentaires?)\W*$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:(?:^|\s)(?:on|el|le|em|in|and (?:will be|is)|dated?)|(?<=[\s,])(?=[^\s,.]{3,10}[.,]{0,2}\s*$))\s*"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|mer|jeu|jue|vie|ven|s[aá]b|sam|dim|dom|seg|ter|qua|qui|sex)"
    r"[^\s,.]{0,7}[.,]{0,2})?\s*$",
    re.IGNORECASE,
)


class Dated(Struct, frozen=True):
    field: DateField
    date: FoundDate


class Labelled(Struct, frozen=True):
    """What a line says behind its labels."""

    credits: tuple[Credit, ...] = ()
    dates: tuple[Dated, ...] = ()


@lru_cache(KEPT)
def read_labels(text: str) -> Labelled | None:
    """Everything that one line says of persons and days; None for a line that is no such line."""
    if len(text) > _LONGEST:
        return None
    if "|" in text or "•" in text or "·" in text:
        return _of_parts([part.strip() for part in re.split("[|•·]", text) if part.strip()])
    line = _SAID.sub("", text, count=1) if _SAID.match(text) else text
    if not _ANY.match(line):
        return None
    found = list(_ANY.finditer(line))
    ends = [*(label.start() + 1 for label in found[1:]), len(line)]
    credited: list[Credit] = []
    dates: list[Dated] = []
    for label, end in zip(found, ends, strict=True):
        part = _read_part(
            label, line[label.end() : max(end, label.end())], sure=bool(dates) or label["colon"] is not None
        )
        if part is None:
            return None
        reviewed = (
            dates
            and dates[-1].field in {"reviewed", "review_due"}
            and (label["_4"] or "").lower() in {"by", "por", "par"}
        )
        credited += (structs.replace(one, role="primary-medical-reviewer") if reviewed else one for one in part.credits)
        dates += part.dates
    return Labelled(tuple(credited), tuple(dates)) if credited or dates else None


def _of_parts(parts: list[str]) -> Labelled | None:
    """ "Version 2 | Approved: 2019-06-01 | Next review: 2021-06-01": what is no label among these is short."""
    said = [read_labels(part) for part in parts]
    told = [one for one in said if one is not None]
    if not told or any(one is None and len(part.split()) > 6 for one, part in zip(said, parts, strict=True)):
        return None
    return Labelled(
        tuple(credit for one in told for credit in one.credits), tuple(day for one in told for day in one.dates)
    )


def read_byline(text: str) -> Labelled | None:
    """ "June 14, 2013 by Ann Smith, 3 comments", as blogs have it below a title."""
    date = find_date(text[:120]) if len(text) < 160 else None
    if date is None or len(text.partition(date.text)[0].split()) > 1:
        return None
    rest = _AFTER_DAY.sub("", text.partition(date.text)[2]).strip(" ,|•·-\u2013\u2014")
    said = read_labels(rest) if rest else Labelled()
    return None if said is None else Labelled(said.credits, (Dated("published", date), *said.dates))


def is_open(text: str) -> bool:
    """A label with nothing behind it: what it says stands on the next line."""
    label = _ANY.match(text) if len(text) < 60 else None
    return label is not None and label.end() == len(text.rstrip())


def _read_part(label: re.Match[str], written: str, *, sure: bool) -> Labelled | None:
    kind = _NAMED[next(number for number in range(len(_NAMED)) if label[f"_{number}"])]
    value = _bare(written)
    date = find_date(value) if any(sign.isdigit() for sign in value) else None
    rest = _bare(_LINK.sub("", value.partition(date.text)[0])) if date else value
    if kind in _DATES:
        if (
            date is None
            or (value.find(date.text) > 12 and not sure)
            or len(value.replace(date.text, "", 1).split()) > 6
        ):
            return None
        return Labelled((), (Dated(kind, date),))
    role: CreditRole = kind  # type: ignore[assignment]
    if not rest and date and role != "author":
        return Labelled((), (Dated(_day_of(role), date),))
    if date and rest.lower() in NOBODY:
        return Labelled((), (Dated(_day_of(role), date),))
    if not is_name(rest, sure=sure):
        return None
    dated = (Dated(_day_of(role), date),) if date else ()
    return Labelled(read_credits(role, rest), dated)


def _bare(text: str) -> str:
    """Without marks at its ends, but for a bracket that closes one inside: "Ann Smith (Nursing)"."""
    bare = _AROUND.sub("", text)
    return f"{bare})" if bare.count("(") > bare.count(")") and f"{bare})" in text else bare


def _day_of(role: CreditRole) -> DateField:
    """What the date behind a person means."""
    if role.endswith("reviewer"):
        return "reviewed"
    return "published" if role == "author" else "revised"
