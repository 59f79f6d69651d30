# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whether a line without mark-up is a heading, judged by what it looks like and by its neighbours.

A heading is short, begins with a capital, ends no sentence and stands over text. Languages without capitals are judged
by length alone. Words that headings usually have are in `usual_headings`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from library.importing.boilerplate import why_dropped
from library.importing.labels import read_labels
from library.importing.usual_headings import aspect_of, is_usual
from library.importing.written_dates import find_date
from library.tree import HELP

_LONGEST = 90
_MOST_WORDS, _MOST_WORDS_OF_A_SENTENCE, _MOST_WORDS_OF_A_QUESTION = 14, 9, 16
_ENDS = (
    ".",
    ",",
    ";",
    "!",
    "\u2026",
    "\u3002",
    "\u06d4",
    "\u0964",
    "\uff01",
    "\u060c",
    "-",
    "\u2013",
    "\u2014",
    "|",
    "&",
    "/",
    "\\",
)
_QUESTION = ("?", "\u061f", "\uff1f")
SENTENCE_END = re.compile(
    r"[.!?:\u2026\u3002\u06d4\u0964\uff01\uff1f\u061f][\"'\u201d\u2019\u00bb)\]]?(?:\s?\[[\d,\s\u2013-]+\]"
    r"|[\d,\u2013-]{1,7}|[\u00b9\u00b2\u00b3\u2070-\u2079]+)?$"
)
_NOT_IN_HEADINGS = re.compile(r"https?:|www\.|@|[.!?]\s+[^\W\d_]|[|<>{}=]|\t|\d{3}[ -]\d{4}|\$")
_NUMBERED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[A-Z][.)]|[IVX]{1,4}[.)])\s+(?=[^\W\d_\u00bf])")
_BULLET = re.compile(r"[•▪◦●*–-]\s|\d{1,2}[.)]\s")
_SMALL = frozenset(
    "a an the and or but of in on at to for with without from by as is are not your my you if about "
    "into over per via vs "
    "de del la el los las y o en con para por un una su sus al que se du des le les et ou au aux sur "
    "dans pour sans une d l "
    "do da dos das e em no na os um uma com".split()
)


_LEADS_ON = frozenset(
    "to that are is include includes with of for and or the a an be has have was were que de del la el es".split()
)
_PRONOUNS = frozenset("he she they i we it this these there here ella ellos elle ils nous ele eles".split())


class Around(NamedTuple):
    """What stands beside a line: the lines right above and below, "" for blank ones; the next that is not blank."""

    above: str
    below: str
    following: str


def is_heading(line: str, around: Around, *, is_item: bool, listing: bool) -> bool:
    """`is_item`: the following line begins an item or a table; `listing`: a colon and short lines stand above."""
    if not 1 <= len(line) <= _LONGEST or line.startswith(("(", "[", '"', "\u201c", "*")):
        return False
    bare = _NUMBERED.sub("", line)
    telling = is_usual(line.removesuffix(":")) or (len(line.split()) < 11 and _tells_aspect(bare))
    if not around.following or (around.above and not _may_begin_after(around.above, surely=telling)):
        return False
    if around.above and line.endswith(":") and aspect_of(around.above) == aspect_of(line) != "":
        return False
    if telling and not line.endswith((".", ",", ";")) and not bare[0].islower():
        return (
            not around.above
            or not around.below
            or is_item
            or line.endswith(":")
            or len(bare.split()) > 1
            or _is_body(around.below)
            or is_usual(around.below)
            or read_labels(around.below) is not None
        )
    leads_on = bool(around.below) and is_item and line.endswith(":")
    return _looks_like_one(bare, around, is_item, listing) and not leads_on


def _tells_aspect(line: str) -> bool:
    """ "Symptoms of asthma" does; of lines that lead on with a colon only "Call your doctor if:" does."""
    aspect = aspect_of(line)
    return bool(aspect) if not line.endswith(":") else aspect == HELP


def numbered_depth(line: str) -> int:
    """ "2.1 Diagnosis" lies on the third level, "2. Diagnosis" on the second; 0 without a number."""
    found = re.match(r"\d{1,2}(?:\.\d{1,2}){0,3}", line) if _NUMBERED.match(line) else None
    return min(found[0].count(".") + 2, 6) if found else 0


def ends_sentence(line: str) -> bool:
    return bool(SENTENCE_END.search(line))


def _looks_like_one(line: str, around: Around, is_item: bool, listing: bool) -> bool:
    if (
        line.endswith(_ENDS)
        or (ends_sentence(line) and not line.endswith((*_QUESTION, ":")))
        or _NOT_IN_HEADINGS.search(line)
        or not _begins_high(line)
    ):
        return False
    words = line.split()
    question = line.endswith(_QUESTION)
    title = question or _is_title_case(words)
    if (listing and not title) or (around.below[:1].islower() and not is_item):
        return False
    most = _MOST_WORDS_OF_A_QUESTION if question else _MOST_WORDS if title else _MOST_WORDS_OF_A_SENTENCE
    if (
        len(words) > most
        or sum(unicodedata.category(sign)[0] in "LM" for sign in line) < 0.5 * len(line)
        or (words[-1].lower() in _LEADS_ON and not title)
        or (words[0].lower() in _PRONOUNS and not question)
        or read_labels(line)
        or _is_day(line)
    ):
        return False
    if (": " in line and not title) or (line.endswith(":") and not (title and len(words) > 1)):
        return False
    if around.below:
        asked = question and not around.above and (ends_sentence(around.below) or around.below.endswith(":"))
        return (title or len(words) <= 6) and not line.endswith(":") and (is_item or asked or _is_long(around.below))
    return is_item or _is_body(around.following)


def _is_day(line: str) -> bool:
    date = find_date(line) if any(sign.isdigit() for sign in line) else None
    return date is not None and len(line) - len(date.text) < 12


def _begins_high(line: str) -> bool:
    first = next((sign for sign in line if sign.isalpha()), "")
    return bool(first) and not first.islower() and (line[0].isalpha() or line[0] in "\u00bf\u00a1'\u2018")


def _is_title_case(words: list[str]) -> bool:
    told = [word for word in words if word.lower() not in _SMALL and word[0].isalpha()]
    return bool(told) and sum(not word[0].islower() for word in told) >= 0.8 * len(told)


def _may_begin_after(above: str, *, surely: bool) -> bool:
    """A heading may follow a finished sentence, an item or a label; one of the usual ones any short line."""
    return (
        ends_sentence(above)
        or bool(_BULLET.match(above))
        or read_labels(above) is not None
        or bool(why_dropped(above))
        or (surely and len(above) < 40)
    )


def _is_body(line: str) -> bool:
    return len(line) > 45 or (ends_sentence(line) and len(line.split()) > 2) or bool(read_labels(line))


def _is_long(line: str) -> bool:
    return len(line) > 60 or (len(line) > 25 and ends_sentence(line))
