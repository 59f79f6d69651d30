# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The styles of reference lists: year behind the authors (APA and its kin), Vancouver journals, books, web pages.

A style answers None unless it accounts for all of the text; the first that answers is believed. Each asks for what only
it has - the year in brackets, "2007;34", "Place: Publisher; 2010" - so that no text is read by two of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from library.importing.reference_names import People, read_body, read_people
from library.importing.reference_sources import (
    PAGES,
    Fields,
    closed_title,
    names_journal,
    read_book,
    read_chapter,
    read_journal,
    read_source,
    sentences,
    title_and_journal,
)
from library.importing.written_dates import month_number

_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?P<letter>[a-z])?"
_MONTHS = r"(?:[,\s]\s?(?P<month>[^\W\d_]{3,10})\.?(?:[-–/][^\W\d_]{3,10}\.?)?(?:\s(?P<day>\d{1,2})(?:[-–]\d{1,2})?)?)?"
_UNDATED = r"n\.?\s?d\.?|s\.\s?f\.?|s\.\s?d\.?|sin fecha|sans date|sem data|no date"
_PENDING = r"in press|forthcoming|en prensa|sous presse|no prelo"
_AGAIN = "(?:reaffirmed|updated|revised|reissued)"
_IN_BRACKETS = re.compile(
    rf"\(\s?(?:{_YEAR}{_MONTHS}|(?P<pending>{_PENDING})|(?P<undated>{_UNDATED}))(?:,\s(?P<note>{_AGAIN}\s\d{{4}}))?\s?\)",
    re.IGNORECASE,
)
_ISSUE = r"\(?(?P<issue>(?<=\()[^()]{1,30}(?=\))|[Ss]uppl\.?[^():;.,]{0,8})\)?"
_NUMBERS = (
    rf"(?P<volume>\d{{1,4}}[A-Z]?(?:[-–]\d{{1,4}})?)?\s?(?:{_ISSUE})?(?:\s?[:,]\s?(?:pp?\.\s?)?(?P<page>{PAGES}))?"
)
_ASIDE = r"(?:\([^()]+\)|\[[^\[\]]+\])\.?"
_NOTE = rf"(?:(?:Erratum|Comment|Correct|Retract)\w*\s.*|(?:Review|Discussion|English|Spanish|French)\.?|{_ASIDE})"
_VANCOUVER = re.compile(rf"(?P<head>.+?)[.,]?\s\(?{_YEAR}{_MONTHS}\)?\s?;\s?{_NUMBERS}\.?(?:\s(?P<note>{_NOTE}))?")
_YEAR_LAST = re.compile(
    rf"(?P<head>.+?),?\s(?P<volume>\d{{1,4}})\s?(?:\((?P<issue>[^()]{{1,30}})\))?\s?:\s?(?P<page>{PAGES})"
    rf"[,;.]?\s\(?{_YEAR}\)?\.?"
)
_BOOK = re.compile(
    rf"(?P<head>.+[^:;]:\s[^:;]+)[;,]\s(?:c|©)?{_YEAR}{_MONTHS}"
    rf"(?:\.\s(?:pp?\.\s?(?P<page>{PAGES})|(?P<extent>\d+)\s?(?:p|pp|págs?|pages)\b))?\.?(?:\s(?P<note>{_ASIDE}))?"
)
_YEAR_AT_END = re.compile(rf"(?P<head>.+?)[.,;]\s{_YEAR}{_MONTHS}(?:\s?:\s?(?P<page>{PAGES}))?\.?")
_YEAR_INSIDE = re.compile(rf"(?P<head>[^()]+?)[.,]\s{_YEAR}[.,]\s(?P<rest>.+)")
_BEHIND_AUTHORS = re.compile(r"(?<=[.:])\s+(?=\S)|(?<=\bet al)\s+(?=\S)")
_MOST_AUTHOR_ENDS = 80


def read_styled(text: str, *, online: bool) -> Fields | None:
    """CSL fields of a reference whose locators were taken out; None if no style reads all of it."""
    for style in _STYLES:
        found = style(text, online)
        if found is not None:
            return found if _balanced(found) else None
    return None


def _balanced(fields: Fields) -> bool:
    """No bracket was torn apart."""
    texts = [text for text in fields.values() if isinstance(text, str)]
    return all(text.count(opening) == text.count(closing) for text in texts for opening, closing in ("()", "[]"))


def _read_author_year(text: str, online: bool) -> Fields | None:
    """ "Authors (2007). Title. Source"; without a title behind it, what stands before the year is the title."""
    when = _IN_BRACKETS.search(text)
    if not when:
        return None
    head, rest = text[: when.start()].strip(), re.sub(r"^[.,:;]?\s*", "", text[when.end() :])
    people = _authors(head)
    issued = _issued(when)
    if re.search(r"\((?:1[89]|20)\d\d[a-z]?\)\.\s", rest):
        return None
    journal = read_journal(rest.rstrip("."))
    if journal and "title" not in journal:
        titled = not read_people(head, in_full=True) and not read_body(head, surely=True)
        return {**journal, "title": closed_title(head), **issued} if titled and len(sentences(head)) == 1 else None
    source = read_source(rest, online=online) if people else None
    return {**_by(people, source), **issued} if source and people else None


def _read_year_inside(text: str, online: bool) -> Fields | None:
    """ "Authors. 2007. Title. Source"."""
    found = _YEAR_INSIDE.fullmatch(text)
    people = _authors(found["head"]) if found else None
    source = read_source(found["rest"], online=online) if found and people else None
    return {**_by(people, source), **_issued(found)} if source and people and found else None


def _read_vancouver(text: str, online: bool) -> Fields | None:
    """ "Authors. Title. Journal. 2007 Oct 3;34(10):1066-77." """
    found = _VANCOUVER.fullmatch(text)
    if not found or (": " in sentences(found["head"])[-1] and not (found["volume"] or found["page"])):
        return None
    numbers = _present(found, "volume", "issue", "page", "note")
    return _journal(found, numbers) if numbers.keys() - {"note"} else None


def _read_year_last(text: str, online: bool) -> Fields | None:
    """ "Authors: Title. Journal 34:1066-1077, 2007"."""
    found = _YEAR_LAST.fullmatch(text)
    return _journal(found, _present(found, "volume", "issue", "page")) if found else None


def _journal(found: re.Match[str], numbers: Fields) -> Fields | None:
    head = found["head"].rstrip(" ,")
    if re.search(r"\b(?:1[89]|20)\d\d\s?;\s?\d", head):
        return None
    for people, rest in _authors_first(head):
        parted = title_and_journal(rest)
        if parted and names_journal(parted[1]):
            title, journal = parted
            names = people.csl() if people else {}
            return {
                "type": "article-journal",
                "title": title,
                "container-title": journal,
                **numbers,
                **names,
                **_issued(found),
            }
    return None


def _read_book(text: str, online: bool) -> Fields | None:
    """ "Authors. Title. 2nd ed. Place: Publisher; 2010." and the same with "In: Editors, editors. Book."."""
    found = _BOOK.fullmatch(text)
    if not found:
        return None
    for people, rest in _authors_first(found["head"]):
        source = (read_chapter(rest) if people else None) or read_book(rest)
        if source:
            kind = "webpage" if online and source["type"] != "chapter" else source["type"]
            extent = {"number-of-pages": found["extent"]} if found["extent"] else {}
            names = people.csl() if people else {}
            return {**source, "type": kind, **_present(found, "page", "note"), **extent, **names, **_issued(found)}
    return None


def _read_year_at_end(text: str, online: bool) -> Fields | None:
    """ "Authors. Title. Journal. 2007." and "Authors. Title. Publisher, 2007"."""
    found = _YEAR_AT_END.fullmatch(text)
    if not found:
        return None
    people, rest = next(iter(_authors_first(found["head"])))
    source = read_source(rest, online=online) if people else None
    named = source and ("container-title" in source or "publisher" in source)
    if not people and found["page"]:
        return _journal(found, _present(found, "page"))
    if not source or not people or not (named or online):
        return None
    return {**_by(people, source), **_present(found, "page"), **_issued(found)}


def _read_web_page(text: str, online: bool) -> Fields | None:
    """ "Body. Title." or "Title. Body." with an address, and no year."""
    parts = sentences(text)
    if not online or re.search(r"\b(?:1[89]|20)\d\d\b", text):
        return None
    people, rest = next(iter(_authors_first(text)))
    if people or read_people(text):
        source = read_source(rest, online=True) if people else None
        return _by(people, source) if source and people else None
    publisher = parts[-1].rstrip(".")
    if len(parts) == 2 and read_body(publisher, surely=True):
        return {"type": "webpage", "title": closed_title(parts[0]), "publisher": publisher}
    whole = len(parts) == 1 and len(text.split()) > 1 and not read_body(text, surely=True)
    return {"type": "webpage", "title": closed_title(text)} if whole else None


_STYLES: tuple[Callable[[str, bool], Fields | None], ...] = (
    _read_author_year,
    _read_vancouver,
    _read_year_last,
    _read_book,
    _read_year_inside,
    _read_year_at_end,
    _read_web_page,
)


def _by(people: People, source: Fields) -> Fields:
    """A source with its authors; where it seems to have appeared in its own author, that body published it."""
    if "container-title" in source and {"literal": source["container-title"]} in people.names:
        kind = "report" if source["type"] == "article-journal" else source["type"]
        kept = {name: value for name, value in source.items() if name != "container-title"}
        source = {**kept, "type": kind, "publisher": source["container-title"]}
    return {**source, **people.csl()}


def _authors(text: str) -> People | None:
    return read_people(text, in_full=True) or read_body(text)


def _authors_first(text: str) -> list[tuple[People | None, str]]:
    """The ways to part authors from what follows, the surest first: persons, as many as can be; a body; nobody."""
    ends = [(match.start(), match.end()) for match in _BEHIND_AUTHORS.finditer(text)][:_MOST_AUTHOR_ENDS]
    for end, start in reversed(ends):
        people = read_people(text[:end].rstrip(":"))
        if people:
            return [(people, text[start:])]
    parts = sentences(text)
    first = parts[0].rstrip(".")
    also_publisher = any(part.rstrip(". ") == first for part in parts[1:])
    body = read_body(first, surely=not also_publisher) if len(parts) > 1 else None
    ways: list[tuple[People | None, str]] = [(body, " ".join(parts[1:]))] if body else []
    return ways if ways and len(parts) > 2 else [*ways, (None, text)] if len(parts) <= 2 else [(None, "")]


def _issued(found: re.Match[str]) -> Fields:
    """The CSL date of a match; a year with a letter gives the letter as year-suffix."""
    parts = found.groupdict()
    if parts.get("pending"):
        return {"status": parts["pending"]}
    if parts.get("undated"):
        return {"issued": {"literal": parts["undated"]}}
    day: list[int] = []
    if parts.get("month") and (month := month_number(parts["month"])):
        day = [month, *([int(parts["day"])] if parts["day"] else [])]
    season = {"season": parts["month"]} if parts.get("month") and not day else {}
    note = {"note": parts["note"]} if "pending" in parts and parts["note"] else {}
    suffix: dict[str, Any] = {"year-suffix": parts["letter"]} if parts.get("letter") else {}
    return {"issued": {"date-parts": [[int(parts["year"]), *day]], **season}, **suffix, **note}


def _present(found: re.Match[str], *names: str) -> Fields:
    """What was found of these; numbers as Zotero exports them, with a hyphen."""
    parts = {name: found[name].strip() for name in names if found[name]}
    return {name: part if name == "note" else re.sub(r"\s?[–—]\s?", "-", part) for name, part in parts.items()}
