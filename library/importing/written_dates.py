# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Dates as people write them, in English, Spanish, French and Portuguese words or in figures.

A date that can be read in two ways is not guessed: 03/02/2010 is 3 February or March 2, so its text is kept and a
person is asked. A month without a day stands for its first day, and is unclear too.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from msgspec import Struct

_MONTHS = {
    1: "january janvier enero janeiro jan janv ene",
    2: "february fevrier febrero fevereiro feb fevr fev",
    3: "march mars marzo marco mar",
    4: "april avril abril apr avr abr",
    5: "may mai mayo maio",
    6: "june juin junio junho jun",
    7: "july juillet julio julho jul juil",
    8: "august aout agosto aug ago",
    9: "september septembre septiembre setiembre setembro sept sep set",
    10: "october octobre octubre outubro oct out",
    11: "november novembre noviembre novembro nov",
    12: "december decembre diciembre dezembro dec dic dez",
}
"""As they are without accents; most have an abbreviation that ends with a full stop."""
_MONTH_OF = {name: number for number, names in _MONTHS.items() for name in names.split()}
_OTHER_WORDS = {"may", "mar", "set", "out"}
"""Without a day these are a month only with a capital."""

_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d|[/-]\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.?[ºo°])?"
_MONTH = r"(?P<month>[^\W\d_]{3,10})\.?"
_OF = r"(?:\s?,\s{0,3}|\s{1,3})(?:(?:del?|of)\s{1,3})?"
_BEFORE = r"(?<![\w/.-])"
_FORMS = tuple(
    re.compile(_BEFORE + form, re.IGNORECASE)
    for form in (
        rf"{_DAY}(?:\s{{1,3}}(?:(?:de|of)\s{{1,3}})?|-){_MONTH}(?:,?\s{{1,3}}(?:del?\s{{1,3}})?|-){_YEAR}",
        rf"{_MONTH}\s{{1,3}}{_DAY}{_OF}{_YEAR}",
        rf"(?P<year>(?:19|20)\d\d)\s{{1,3}}{_MONTH}\s{{1,3}}{_DAY}(?!\w)",
        r"(?P<year>(?:19|20)\d\d)(?P<between>[-/.])(?P<number>\d{1,2})(?P=between)(?P<day>\d{1,2})(?![\d/-])",
        r"(?P<first>\d{1,2})(?P<between>[-/.])(?P<second>\d{1,2})(?P=between)(?P<year>\d{4}|\d\d)(?![\d/-]|\.\d)",
        rf"{_MONTH}{_OF}{_YEAR}",
        r"(?P<year>(?:19|20)\d\d)-(?P<number>0\d|1[0-2])(?![\d/-])",
        r"(?P<number>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?![\d/-])",
        r"(?P<year>(?:19|20)\d\d)(?=\W*\Z)(?<=\A....)",
    )
)


class FoundDate(Struct, frozen=True):
    """A date in a text. Where it is `unclear`, `day` is the earliest that was surely meant, or None."""

    day: dt.date | None
    text: str
    """As it stands on the page."""
    unclear: bool


def find_date(text: str) -> FoundDate | None:
    """The first date in the text; None if there is none. A lone year is one only if nothing else is said."""
    found = [date for form in _FORMS for date in _dates(form, text)]
    return min(found, key=lambda date: (date[0], -len(date[1].text)))[1] if found else None


def month_number(name: str) -> int | None:
    """1 to 12 for the name of a month, short or long, with or without accents and full stop."""
    return _MONTH_OF.get(_plain(name.strip().rstrip(".")))


def _dates(form: re.Pattern[str], text: str) -> list[tuple[int, FoundDate]]:
    read = [(match, _read(match)) for match in form.finditer(text)]
    return [(match.start(), date) for match, date in read if date is not None]


def _read(match: re.Match[str]) -> FoundDate | None:
    """None where what looked like the name of a month is none."""
    parts, written = match.groupdict(), match[0]
    if "first" in parts:
        return _in_figures(int(parts["first"]), int(parts["second"]), parts["year"], written)
    number = int(parts["number"]) if "number" in parts else 1
    if "month" in parts:
        number = month_number(parts["month"]) or 0
        if not number or ("day" not in parts and parts["month"] in _OTHER_WORDS):
            return None
    day = _day(int(parts["year"]), number, int(parts.get("day") or 1))
    return FoundDate(day if "month" in parts or "number" in parts else None, written, day is None or "day" not in parts)


def _in_figures(first: int, second: int, year: str, written: str) -> FoundDate:
    """Day first in most countries, month first in some: believed only where just one of them gives a date."""
    read = {_day(int(year), second, first), _day(int(year), first, second)} if len(year) == len("2010") else set()
    days = [day for day in read if day is not None]
    return FoundDate(days[0], written, False) if len(days) == 1 else FoundDate(None, written, True)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(sign))
