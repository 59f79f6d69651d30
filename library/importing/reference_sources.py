# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where a work appeared, as reference lists say it behind the title -> CSL fields: journal, book, chapter, web page.

Everything is read whole: what is left over after a pattern makes the answer None, and the reference stays as text.
"""

from __future__ import annotations

import re
from typing import Any

from library.importing.reference_names import in_title_case, is_body, read_people

Fields = dict[str, Any]

_PAGE = r"[A-Za-z]{0,3}\d+[A-Za-z]?(?:\s?[-–—]\s?[A-Za-z]{0,3}\d+[A-Za-z]?)?"
_REPLY = rf"(?:;\s?(?:discussion|quiz|author reply)\s{_PAGE})?"
PAGES = rf"(?:{_PAGE}(?:[,;]\s?{_PAGE}){{0,4}}{_REPLY}|(?:Article|Art\.?\sNo\.?:?)\s\w+)(?:\.?e\d+)?"
_PP = r"(?:(?:pp?|págs?|pág|pages?)\.?\s?)?"
_VOLUME = r"(?P<volume>\d{1,4}[A-Z]?(?:[-–/]\d{1,4})?)"
_ISSUE = r"\(?(?P<issue>(?<=\()(?:[A-Z]?\d|[Pp]t|[Ss]pec)[^()]{0,24}(?=\))|[Ss]uppl[^():;,]{0,9})\)?"
_JOURNALS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<before>.+?),\s?{_VOLUME}\s?(?:{_ISSUE})?(?:\s?[:,;]\s?{_PP}(?P<page>{PAGES}))?",
        rf"(?P<before>.+?)\s{_VOLUME}\s?{_ISSUE}(?:\s?[:,;]\s?{_PP}(?P<page>{PAGES}))?",
        rf"(?P<before>.+?)\s{_VOLUME}\s?[:,]\s?{_PP}(?P<page>{PAGES})",
        (
            rf"(?P<before>.+?)[.,]?\s[Vv]ol(?:ume|umen)?\.?\s?{_VOLUME}"
            rf"(?:,?\s(?:no|num|núm|nº|n\.º|issue)\.?\s?(?P<issue>[\w–-]+))?(?:[,:]\s{_PP}(?P<page>{PAGES}))?"
        ),
        rf"(?P<before>.+?),?\s{_ISSUE}(?:\s?[:,;]\s?{_PP}(?P<page>{PAGES}))?",
        rf"(?P<before>.+?)(?::\s?|,\s(?:pp?\.\s?)?)(?P<page>{_PAGE.replace(')?', ')')})",
    )
)
"""Title and journal, then its numbers. The last: a range of pages and nothing else."""
_EDITION = re.compile(
    r"(?P<edition>\b\d{1,2}(?:st|nd|rd|th|\.?[ªa]|e|ème)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]ev(?:ised)?\.?)"
    r"\s?(?:ed|edn|edition|edición|edição|éd|édition)\b\.?",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?P<place>(?:St\.\s)?[^\W\d_][^:.\d]{1,40}?(?:\.[A-Z]\.|,\s[A-Z][a-z]{1,4}\.)?)\s?:\s(?P<publisher>[^:]+)"
)
_WAITING = re.compile(
    r"[.,]?\s?\(?\b(?P<status>in press|forthcoming|en prensa|sous presse|no prelo)\b\)?\.?$", re.IGNORECASE
)
_MADE = re.compile(rf"(?P<rest>.+[\d)])\.\s{_PUBLISHED.pattern}")
_PLACED = re.compile(r"(?P<place>[^\W\d_]{3,}(?:\s[^\W\d_]+){0,2}),\s(?P<publisher>.+)")
_IN = re.compile(r"[.?!]\s(?:In|En|Dans|Em):?\s(?=\S)")
_BOOK_EDITORS = re.compile(
    r"(?P<editors>.{3,400}?),?\s\(?(?:[Ee]ds?|[Ee]ditors?|[Ee]ditores|dirs?|coords?)\b\.?\)?[,.:]{0,2}\s(?P<book>.+)"
)
_BOOK_PAGES = re.compile(rf"[.,]?\s?\(?(?:pp?|págs?|pages?)\.?\s?(?P<page>{PAGES})\)?(?=[.,]|$)")
_BOOK_VOLUME = re.compile(r",?\s[Vv]ol\.?\s(?P<volume>\d{1,3})(?=[.,)]|$)")
_NOTE = re.compile(
    r"\s?[(\[](?P<note>(?:Erratum|Correction|Comment|Review|Reprinted|Abstract)\b[^\])]*(?:\([^)]*\)[^\])]*)*)"
    r"[\])]\.?$"
)
_NUMBERED = re.compile(
    r"\s?\((?P<number>[^()]*\b(?:No|Number|Report|Publication|Pub|Bulletin|núm|nº|n°)\b\.?[^()]*\d[^()]*)\)"
)
_ABBREVIATED = re.compile(r"(?![IVX]+\.)[^\W\d_]+\.")
_SHORT, _LONG = len("Acta."), len("Neurosurg.")
"""Letters of an abbreviation in front of what is a journal's name by itself (J. Pain), and of any other."""
_ONE_WORD = re.compile(
    r"(?:The )?(?:Lancet|BMJ|JAMA|Spine|Pain|Pediatrics|Nature|Science|Circulation|Chest|Cancer|Diabetes|Stroke|Gut"
    r"|Thorax|Neurology|Cephalalgia|Headache|Allergy|Vaccine)\b.*"
)
_NO_JOURNAL = re.compile(
    r"\d\s?[:(;]|[,;:]\s?\d|(?:[?!]|\b(?:no|nos|number|núm|part|vol|report|guideline|chapter)\.?)$", re.IGNORECASE
)
_LONGEST_NAME = 16
_SENTENCE = re.compile(r"(?:(?<=[.?!])|(?<=[.?!][\"”’»)\]]))\s+(?=[\"“‘«(\[¿¡]?[a-z]{0,3}[^\W\d_a-zß-ÿ]|\d)")
_WEAK_END = re.compile(r"\b(?:(?:[A-Z]\.){2,}|vs\.|Dr\.|St\.|No\.|Nos\.|Vol\.|Pt\.|núm\.|approx\.|Jr\.)$")
_BODIES = re.compile("WHO|OMS|CDC|NHS|NICE|NIH|FDA|UNICEF|UNAIDS|UNFPA|FAO|PAHO|OPS|HAS|MSF|RCOG|ACOG|AHRQ|NAM|IARC")
_JOURNAL_WORDS = re.compile(
    r"\b(?:journal|j|annals|ann|archives|arch|lancet|bmj|jama|medicine|medical|med|review|reviews|rev|cochrane|spine"
    r"|physician|pediatrics|nursing|revista|revue|anales|gaceta|boletín|archivos|medicina|annales|bulletin|presse|salud"
    r"|clinics|clin|chest|circulation|nature|science|plos|bmc|research|updates?|letter|guidelines|therapeutics|mmwr)\b",
    re.IGNORECASE,
)
_PUBLISHERS = re.compile(
    r"\b(?:press|publish\w+|publications?|books|verlag|elsevier|springer|wiley|saunders|mcgraw-hill|mosby|lippincott|churchill"
    r"|blackwell|thieme|editorial|éditions|ediciones|masson|penguin|routledge)\b",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """A text parted behind its full stops, question and exclamation marks, but not behind "U.S." or "vs."."""
    parts: list[str] = []
    for part in _SENTENCE.split(text):
        if parts and _WEAK_END.search(parts[-1]):
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.append(part)
    return parts


def title_and_journal(text: str) -> tuple[str, str] | None:
    """Parted at the last full stop that is not part of an abbreviated name: J. Pediatr."""
    parts = sentences(text)
    at = len(parts) - 1
    longest = _SHORT if _ONE_WORD.fullmatch(parts[-1]) else _LONG
    while at > 1 and _ABBREVIATED.fullmatch(parts[at - 1]) and len(parts[at - 1]) <= longest:
        at -= 1
    if len(parts) > 2 and re.match(r"(?:Series|Part|Section)\s[A-Z]\b", parts[-1]):
        at = len(parts) - 2
    title, journal = " ".join(parts[:at]), " ".join(parts[at:])
    journal = journal.rstrip(" .,:")
    journal += "." if len(parts) - at > 1 and _ABBREVIATED.fullmatch(parts[at]) else ""
    return (closed_title(title), journal) if title and journal else None


def closed_title(title: str) -> str:
    """Without the full stop at its end and the quotation marks around it."""
    title = title.strip(" ,")
    inner = re.fullmatch(r"[\"“‘«']\s?([^\"“”«»]+?)[.,]?\s?[\"”’»'][.,]?", title)
    title = inner[1] if inner else title
    return title[:-1] if title.endswith(".") and not _WEAK_END.search(title) else title


def read_source(text: str, *, online: bool) -> Fields | None:
    """Title and source of a work whose authors and year were read: "Title. Journal, 34(10): 1066-1077"."""
    text, note = _cut_note(text)
    text, waiting = _taken_out(_WAITING, text)
    text = text.strip().rstrip(".,").strip()
    in_book = _IN.search(text) and _BOOK_EDITORS.search(text)
    for reader in (read_chapter,) if in_book else (read_chapter, read_journal, read_book):
        found = reader(text)
        if found:
            return {**found, **waiting, **note}
    found = None if in_book else _read_plain(text, online=online)
    return {**found, **waiting, **note} if found else None


def read_journal(text: str) -> Fields | None:
    """ "Title. Journal, 34(10): 1066-1077", numbers may be missing; the title too, where there is only one sentence."""
    made = _MADE.fullmatch(text)
    if made:
        journal = read_journal(made["rest"])
        return {**journal, "publisher": made["publisher"], "publisher-place": made["place"]} if journal else None
    for pattern in _JOURNALS:
        found = pattern.fullmatch(text)
        if not found:
            continue
        parted = title_and_journal(found["before"])
        name = parted[1] if parted else found["before"]
        if not names_journal(name):
            continue
        numbers = {name: _number(part) for name, part in found.groupdict().items() if part and name != "before"}
        title = {"title": parted[0]} if parted else {}
        return {"type": "article-journal", **title, "container-title": name, **numbers}
    return None


def read_book(text: str) -> Fields | None:
    """ "Title, 2nd ed. Place: Publisher", "Title (2nd ed.). Publisher"; a place or an edition makes it a book."""
    text, edition = _taken_out(_EDITION, text)
    text, number = _taken_out(_NUMBERED, text)
    text = re.sub(r"\s?\(\s*[.,]?\s*\)", "", text)
    parts = sentences(re.sub(r"[,.]\s?(?=\.)", "", text.strip(" ,")))
    published = _PUBLISHED.fullmatch(parts[-1].rstrip(".")) if len(parts) > 1 else None
    if published and published["place"][0].isupper() and len(published["place"].split()) <= 5:
        made = {"publisher": published["publisher"].strip(), "publisher-place": published["place"]}
        title = " ".join(parts[:-1])
    elif edition and len(parts) > 1:
        made, title = {"publisher": parts[-1].rstrip(".")}, " ".join(parts[:-1])
    else:
        return None
    kind = "report" if number or is_body(made["publisher"]) else "book"
    return {"type": kind, "title": closed_title(title), **edition, **number, **made}


def read_chapter(text: str) -> Fields | None:
    """ "Title. In A Smith, ed., Book, 2nd ed., pp. 1-20. Place: Publisher"."""
    parts = _IN.split(text, maxsplit=1)
    if len(parts) < len(("chapter", "book")):
        return None
    title, book = text[: len(parts[0]) + 1], parts[1]
    edited = _BOOK_EDITORS.fullmatch(book)
    editors = read_people(edited["editors"], of_book=True) if edited else None
    if edited and editors:
        book = edited["book"]
    book, page = _taken_out(_BOOK_PAGES, book)
    book, volume = _taken_out(_BOOK_VOLUME, book)
    found = read_book(book)
    if not found or (edited and not editors):
        return None
    names = {"editor": [dict(name) for name in editors.names]} if editors else {}
    rest = {key: value for key, value in found.items() if key not in {"type", "title"}}
    return {
        "type": "chapter",
        "title": closed_title(title),
        "container-title": found["title"],
        **names,
        **volume,
        **rest,
        **page,
    }


def _read_plain(text: str, *, online: bool) -> Fields | None:
    """A title alone, or a title and the name of a journal, a publisher or a web site."""
    text, number = _taken_out(_NUMBERED, text)
    parts = sentences(text)
    title, last = closed_title(" ".join(parts[:-1])), parts[-1].rstrip(".")
    if not text:
        return None
    if len(parts) == 1:
        return {
            "type": "webpage" if online else "report" if number else "document",
            "title": closed_title(text),
            **number,
        }
    if _PUBLISHERS.search(last):
        return {"type": "webpage" if online else "book", "title": title, "publisher": last, **number}
    if is_body(last) or _BODIES.fullmatch(last):
        placed = _PLACED.fullmatch(last)
        made = {"publisher": placed["publisher"], "publisher-place": placed["place"]} if placed else {"publisher": last}
        return {"type": "webpage" if online else "report", "title": title, **made, **number}
    if not names_journal(last):
        return None
    return {"type": "webpage" if online else "article-journal", "title": title, "container-title": last, **number}


def names_journal(text: str) -> bool:
    """Whether the text can be the name of a journal or a web site."""
    text = text.strip()
    named = in_title_case(text) or _JOURNAL_WORDS.search(text) or re.match("[a-z]{1,3}[A-Z]", text)
    return bool(named) and len(text.split()) <= _LONGEST_NAME and not _NO_JOURNAL.search(text)


def _number(written: str) -> str:
    """Pages and numbers as Zotero exports them: with a hyphen."""
    return re.sub(r"\s?[–—]\s?", "-", written.strip())


def _cut_note(text: str) -> tuple[str, Fields]:
    """What publishers add behind the pages: "[Erratum in ...]"."""
    found = _NOTE.search(text)
    return (text[: found.start()], {"note": found["note"].strip()}) if found else (text, {})


def _taken_out(pattern: re.Pattern[str], text: str) -> tuple[str, Fields]:
    found = pattern.search(text)
    if not found:
        return text, {}
    parts = {name: _number(part) for name, part in found.groupdict().items() if part}
    if "edition" in parts:
        parts["edition"] = re.sub(r"(?<=\d)\D+$", "", parts["edition"])
    return f"{text[: found.start()]}{text[found.end() :]}".strip(), parts
