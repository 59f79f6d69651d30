# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where a work can be looked up - DOI, PMID, PMCID, address - found in a reference and taken out of its text.

With an address go the words around it ("Available from:", "[cited 2010 Feb 3]", "Consultado el ..."). What remains is
what the styles of references order: authors, title, source.
"""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from library.importing.written_dates import find_date, month_number

_DATE = (
    r"(?:[^\W\d_]+\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:er|[ºo])?\s(?:de\s)?[^\W\d_]+\.?,?\s(?:del?\s)?\d{4}"
    r"|\d{4}[,]?\s[^\W\d_]{3,10}\.?(?:\s\d{1,2})?|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}"
    r"|[^\W\d_]+\.?,?\s(?:de\s)?\d{4}|\d{4})"
)
_LOOKED_UP = (
    r"(?:last\s)?(?:accessed|retrieved|cited|viewed|visited|consulted|consultado|consultada|consulté|accedido"
    r"|acessado|acesso|citado|cité|fecha\sde\s(?:acceso|consulta))(?:\s(?:on|el|le|em|en))?"
)
_PUT_UP = r"(?:published|posted|publicado|publié|publicada)(?:\s(?:online|on|el|le|em))?"
_CHANGED = (
    r"(?:(?:last\s)?(?:updated|revised|reviewed|modified)|actualizado|mis\sà\sjour|atualizado)(?:\s(?:on|el|le|em))?"
)
_LEAD = (
    r"(?:(?:also\s)?available\s?(?:online|free)?\s?(?:from|at|in|on|via|through)?(?:\surl)?"
    rf"|(?:retrieved|accessed)(?:\son)?(?:\s(?P<on>{_DATE}),?)?\s?(?:from|at)"
    rf"|recuperado\s(?:el\s(?P<el>{_DATE}),?\s)?de|obtenido\sde"
    r"|disponible\s?(?:en\sligne|en|sur|à)?|disponível\sem|en\slínea(?:\sen)?|en\sligne(?:\ssur)?|online(?:\sat)?"
    r"|url|from|at|in|see|ver|véase|voir|web\s?site|sitio\sweb|site\sweb|web|dirección)\s?:?\s?"
)
_LINK = r"<?(?P<url>(?:(?:https?|ftp)://|www\.)[^\s<>\"“”]+)>?"
_DOI = re.compile(
    rf"(?<![^\W_])(?:{_LEAD})?(?:(?:https?://)?(?:dx\.)?doi\.org/(?:doi:)?|doi\s?:?\s?)?(?P<doi>\b10\.\d{{4,9}}/[^\s<>\"“”]+)",
    re.IGNORECASE,
)
_PMCID = re.compile(r"\b(?:pubmed\scentral\s)?(?:pmcid\s?:?\s?|\b)(?P<pmcid>PMC\d{4,})\b\.?", re.IGNORECASE)
_PMID = re.compile(r"(?:pubmed\s)?\bPMID\s?:?\s?(?P<pmid>\d{1,9})\b\.?", re.IGNORECASE)
_BRACKETED = re.compile(
    rf"[\[(](?:{_CHANGED}:?\s{_DATE}[;,]\s?)?{_LOOKED_UP}:?\s(?P<accessed>{_DATE})[\])]"
    rf"|[\[(]{_CHANGED}:?\s{_DATE}[\])]",
    re.IGNORECASE,
)
_ADDRESS = re.compile(rf"(?<![^\W_])(?:{_LEAD})?{_LINK}", re.IGNORECASE)
_ALONE = re.compile(rf"\(?(?<![^\W_]){_LOOKED_UP}:?\s(?P<accessed>{_DATE})\)?\.?", re.IGNORECASE)
_ISSUED = re.compile(rf"(?<![^\W_]){_PUT_UP}:?\s(?P<issued>{_DATE})\.?", re.IGNORECASE)
_DATED = re.compile(rf"(?<![^\W_]){_CHANGED}:?\s(?P<issued>{_DATE})\.?", re.IGNORECASE)
_HOLE = "\x00"
_AROUND = re.compile(
    rf"(?P<before>[.,;:?!])?\s*(?:[(\[<]\s*{_HOLE}[{_HOLE}\s.,;:]*[)\]>]|{_HOLE}[{_HOLE}\s]*)\s*(?P<after>[.,;:]*)"
)
_LABELS = re.compile(
    r"\[(?P<label>internet|online|en línea|en ligne|em linha|web\s?page|pubmed|medline|cross\s?ref|google scholar"
    r"|abstract|(?:free )?full text|(?:pmc )?free article|web of science)\]",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    rf"\b(?:Epub(?:\sahead\sof\sprint)?(?:\s{_DATE})?|published\sonline\sahead\sof\sprint)\.?", re.IGNORECASE
)


class Located(Struct, frozen=True):
    """The rest of a reference, and what was found in it as CSL fields: DOI, PMID, PMCID, URL, accessed, issued."""

    text: str
    fields: dict[str, Any]
    online: bool = False
    """It says that it stands on the web, or gives an address."""


def take_locators(text: str) -> Located:
    """The text (white space collapsed) without what only leads to the work."""
    fields: dict[str, Any] = {}
    text = text.replace(_HOLE, " ")
    for pattern in (_BRACKETED, _DOI, _PMCID, _PMID, _ADDRESS, _ALONE, _ISSUED, _AHEAD):
        text = _take(pattern, text, fields)
    if "issued" not in fields and "URL" in fields:
        text = _take(_DATED, text, fields)
    labels = [label["label"].lower() for label in _LABELS.finditer(text)]
    text = _tidied(_LABELS.sub(_HOLE, text))
    online = "URL" in fields or any(label in {"internet", "online", "en línea", "en ligne"} for label in labels)
    return Located(text, fields, online)


def date_parts(written: str) -> dict[str, Any] | None:
    """A CSL date: as much of year, month and day as the text says surely; None if it says none."""
    months = r"(?P<year>\d{4})\s(?P<month>[^\W\d_]+)\.?(?:\s(?P<day>\d{1,2}))?"
    vancouver = re.match(months, written)
    if vancouver and (month := month_number(vancouver["month"])):
        day = [int(vancouver["day"])] if vancouver["day"] else []
        return {"date-parts": [[int(vancouver["year"]), month, *day]]}
    found = find_date(written)
    if found and found.day:
        return {"date-parts": [[found.day.year, found.day.month, *([] if found.unclear else [found.day.day])]]}
    year = re.search(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)", written)
    return {"date-parts": [[int(year[0])]]} if year else None


def _take(pattern: re.Pattern[str], text: str, fields: dict[str, Any]) -> str:
    """The text without the pattern; the first of each kind that is found counts, a second one stays where it is."""

    def taken(match: re.Match[str]) -> str:
        parts = {name: part for name, part in match.groupdict().items() if part}
        closing = ""
        for name, field in (("doi", "DOI"), ("pmid", "PMID"), ("pmcid", "PMCID"), ("url", "URL")):
            if name in parts:
                value, closing = _trimmed(parts[name])
                if fields.setdefault(field, value) != value:
                    return match[0]
        for name in ("accessed", "on", "el", "issued"):
            if name in parts and (when := date_parts(parts[name])):
                fields.setdefault("issued" if name == "issued" else "accessed", when)
        return _HOLE + closing

    return _tidied(pattern.sub(taken, text))


def _trimmed(locator: str) -> tuple[str, str]:
    """A locator without the marks that belong to the sentence around it, and these marks."""
    bare = locator.rstrip(".,;:")
    while bare and bare[-1] in ")]>" and bare.count(bare[-1]) > bare.count({")": "(", "]": "[", ">": "<"}[bare[-1]]):
        bare = bare[:-1].rstrip(".,;:")
    return bare, locator[len(bare) :]


def _tidied(text: str) -> str:
    """No holes where something was taken out: of the marks around a hole one stays, the one that ends a sentence."""

    def closed(hole: re.Match[str]) -> str:
        before, after = hole["before"] or "", hole["after"]
        mark = before if before in ".?!" and before else "." if "." in before + after else ""
        return f"{mark} " if mark or not before else ". "

    text = _AROUND.sub(closed, text)
    return re.sub(r"\s+", " ", text).strip().rstrip(",;: ")
