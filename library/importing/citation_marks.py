# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Marks of citations in a text - `word.1 Next`, superscripts, [1-3] - made into citations of ours, [@key].

A mark becomes a citation only as a whole: if one of its numbers has no reference it stays as it is and is reported.
A number in doubt is a number: a dose, a date or a unit must never turn into a citation, for the reader would lose it.
Nothing is known here of the references but their numbers and keys.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from library.importing.page import LOWERED, RAISED
from library.models import CitationKey

_SUPERSCRIPTS = dict(zip("0123456789+-−–=()n,; ", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ,; ", strict=True))
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_RAISED_DIGIT = "[⁰¹²³⁴⁵⁶⁷⁸⁹]"
_DASHES = "\u2010-\u2015\u2212-"
_LIST = rf"[0-9]{{1,3}}(?:[ ]?[,;{_DASHES}][ ]?[0-9]{{1,3}}){{0,40}}"
_CLOSED = r"(?<=[^\W\d_][.,;?!])|(?<=[)\]%\"”’»][.,;?!])|(?<=[^\W\d_][.,;?!][\"”’»])|(?<=[^\W\d_]:)(?=[^\s]*\Z)"

_MARK = re.compile(
    rf"""(?P<untouched>(?:https?://|www\.)[^\s{RAISED}⁰¹²³⁴-⁹]+|\]\([^()\s]*\)|`[^`\n]*`|\[@[^\]]*\])
    |(?P<raised>{RAISED}[^{RAISED}{LOWERED}]*{LOWERED}(?:[ ]?[,;{_DASHES}]?[ ]?{RAISED}[^{RAISED}{LOWERED}]*{LOWERED})*)
    |(?P<small>(?<![⁺⁻]){_RAISED_DIGIT}+(?:[ ]?[,;⁻{_DASHES}][ ]?{_RAISED_DIGIT}+)*(?![⁺⁻]))
    |(?P<bracket>(?:\\?\[[ ]?{_LIST}[ ]?\\?\])+(?:(?<=\\\])|(?!\()))
    |(?:{_CLOSED})(?P<plain>{_LIST})(?=\s|\Z)
    |(?:{_CLOSED})\((?P<round>{_LIST})\)(?=\s|\Z)
    |(?<=[^\W\d_)%\]][ ])\((?P<spaced>{_LIST})\)(?=[.,;:]|\Z)
    |[{RAISED}{LOWERED}]""",
    re.VERBOSE,
)
_FIGURE = re.compile(f"[0-9⁰¹²³⁴-⁹{RAISED}{LOWERED}]")
_NO_SENTENCE = frozenset(
    "no nos nr nro núm num n° nº p pp pg pág págs fig figs tab vol vols v ver vs ch chap cap sec sect art eq ref refs"
    " dr dra st ex op par para approx ca cf e.g i.e eg ie max min kap bd pt aprox ej env".split()
)
"""Words whose full stop ends no sentence: No.1, p.5, Fig.1."""
_COUNTED = re.compile(
    r"\s+(?:m?c?g|kg|m?l|m?m|cm|iu|units?|tablets?|capsules?|pills?|times?|minutes?|hours?|days?|weeks?|months?|years?"
    r"|cups?|drops?|doses?|puffs?|percent|per|or\s\d|to\s\d|in\s\d|out\sof|comprimidos?|días?|horas?|semanas?|meses|años?"
    r"|comprimés?|jours?|heures?|semaines?|mois|ans)\b|\s+(?:%|×|x\s)"
)
"""What follows a number that counts something: "Rest.2 days later"."""
_LETTERED = re.compile(r"(?i:section|appendix|table|figure|part|annex|chapter|grade|stage|type|group|class)\s[A-Z]\.$")
_UNIT = re.compile(r"(?:(?<![^\W_])(?:[mckdnµμ]?m|ft|in|yd)|/s)$")
_FORMULA = re.compile(r"(?<![^\W_])(?:[SP]a?p?C?O|CO|O|FEV|H)$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d$")


class Linked(Struct, frozen=True):
    """A text whose marks are citations now."""

    text: str
    cited: tuple[CitationKey, ...] = ()
    """In the order of the text, each once."""
    unknown: tuple[str, ...] = ()
    """Marks that have no reference, as they stand in the text."""


def link_marks(text: str, keys: Mapping[int, CitationKey], *, spaced: bool = False) -> Linked:
    """The text of one block, plain or Markdown, with [@key] or [@key1; @key2] for each mark; nothing else changes.

    `spaced`: numbers in round brackets before a full stop, " (1, 2).", are marks of this page too.
    """
    if not _FIGURE.search(text):
        return Linked(text)
    cited: dict[CitationKey, None] = {}
    unknown: list[str] = []

    def linked(match: re.Match[str]) -> str:
        written = _stays(match)
        numbers = _numbers(match, bool(keys))
        if not numbers:
            return written
        if match["spaced"] and not (spaced and all(number in keys for number in numbers)):
            return written
        if not all(number in keys for number in numbers):
            unknown.append(written.replace("\\", ""))
            return written
        found = dict.fromkeys(keys[number] for number in numbers)
        cited.update(found)
        return f"[{'; '.join(f'@{key}' for key in found)}]"

    return Linked(_MARK.sub(linked, text), tuple(cited), tuple(unknown))


def _stays(match: re.Match[str]) -> str:
    """What stands in the text where the match is no citation: raised figures as signs that are raised themselves."""

    def small(run: re.Match[str]) -> str:
        return "".join(_SUPERSCRIPTS[sign] for sign in run[1]) if set(run[1]) <= _SUPERSCRIPTS.keys() else str(run[1])

    return re.sub(f"[{RAISED}{LOWERED}]", "", re.sub(f"{RAISED}([^{RAISED}{LOWERED}]*){LOWERED}", small, match[0]))


def _numbers(match: re.Match[str], any_references: bool) -> tuple[int, ...]:
    """The numbers of a mark; () if it is none."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    after = match.string[match.end() : match.end() + 40]
    if match["bracket"]:
        if not before.strip() and after.startswith(":"):
            return ()
        return _expanded(re.sub(r"\\?\]\\?\[", ",", match["bracket"]).strip("\\[] "))
    if match["raised"]:
        bare = re.sub(rf"[{RAISED}{LOWERED}]", "", match["raised"].replace(LOWERED + RAISED, ""))
        return () if _is_exponent(before, bare) else _expanded(bare.strip("\\[]() ,"))
    if match["small"]:
        bare = match["small"].translate(_FIGURES)
        return () if _is_exponent(before, bare) else _expanded(bare)
    if match["spaced"]:
        return _expanded(match["spaced"])
    if match["round"]:
        return _expanded(match["round"]) if any_references else ()
    if match["plain"]:
        return _expanded(match["plain"]) if _ends_sentence(match["plain"], before, after, any_references) else ()
    return ()


def _ends_sentence(mark: str, before: str, after: str, any_references: bool) -> bool:
    """Whether a number at the end of a sentence or clause is a mark rather than what the words count or name."""
    if _COUNTED.match(after) or _LETTERED.search(before):
        return False
    if " " in mark and not re.match(r"\s*(?:\Z|[^\W\d_a-zà-ÿ])", after):
        return False
    if before[-1] in ",;" and not any_references:
        return False
    word = re.search(r"([\w.°º]+)\.$", before)
    return not word or not (word[1].lower() in _NO_SENTENCE or re.fullmatch("[a-z]", word[1]))


def _is_exponent(before: str, raised: str) -> bool:
    """10⁹, m², SpO², or a number that opens a line; after a year a raised number is a mark."""
    if not before.strip():
        return True
    if re.search(r"=\s?[^\W\d_]{1,3}$", before):
        return True
    if before[-1].isdigit():
        return not _YEAR.search(before)
    return raised in {"2", "3", "-1", "-2"} and bool(_UNIT.search(before) or _FORMULA.search(before))


def _expanded(written: str) -> tuple[int, ...]:
    """ "1,3-5" is 1, 3, 4, 5; () if it is no list of numbers in order."""
    numbers: list[int] = []
    for part in re.split(r"\s?[,;]\s?", written):
        ends = re.fullmatch(rf"([1-9]\d{{0,2}})(?:\s?[{_DASHES}]\s?([1-9]\d{{0,2}}))?", part)
        if not ends or (ends[2] and int(ends[2]) <= int(ends[1])):
            return ()
        numbers.extend(range(int(ends[1]), int(ends[2] or ends[1]) + 1))
    return tuple(numbers)
