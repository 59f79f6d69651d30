# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a MedlinePlus topic says beside its summary, line by line: which field of an article holds it, or why none does.

Each line says in words what it is, so that a person can compare: "Also called: HbA1C".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from library.importing.medlineplus_file import Element
from library.sentences import said

_LONGEST_SUMMARY = 200
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\Z")
_MESH = re.compile(r"D\d{6,}\Z")


class Fact(NamedTuple):
    """`kept_as` is the article's field that holds it; `value` is what stands there, if not the text."""

    text: str
    why: str
    kept_as: str = ""
    held: str = ""

    @property
    def value(self) -> str:
        return self.held or self.text


def facts_of(topic: Element, related: Collection[Element]) -> Iterator[Fact]:
    """All but the title and the summary; `related` are the related topics that are at hand as articles."""
    if text := " ".join(topic.get("meta-desc", "").split()):
        yield _about(text)
    if text := topic.get("date-created", "").strip():
        yield _created(text)
    for part in topic.iterchildren("*"):
        if part.tag == "mesh-heading":
            yield from map(_heading, part.iterchildren("*"))
        elif part.tag == "site":
            yield _site(part)
        elif part.tag != "full-summary" and words_of(part):
            yield _fact(part, is_here=part in related)


def words_of(element: Element) -> str:
    """All text in an element, white space collapsed."""
    return " ".join(" ".join(map(str, element.itertext())).split())


def _about(text: str) -> Fact:
    if len(text) > _LONGEST_SUMMARY:
        return Fact(f"In short: {text}", said("too long to stand on top of a page"))
    return Fact(f"In short: {text}", said("stands on top"), "summary", text)


def _created(text: str) -> Fact:
    """Month, day, year; it says nothing about when the text was last looked at."""
    found = _DATE.match(text)
    try:
        day = dt.date(int(found[3]), int(found[1]), int(found[2])) if found else None
    except ValueError:
        day = None
    if day is None:
        return Fact(f"Created: {text}", said("this is no date"))
    return Fact(f"Created: {text}", said("the day it was first published"), "published", day.isoformat())


def _heading(part: Element) -> Fact:
    words, code = words_of(part), part.get("id", "").strip()
    text = f"Subject heading: {words} ({code})" if part.tag == "descriptor" else f"Aspect of it: {words} ({code})"
    if part.tag == "descriptor" and _MESH.match(code):
        return Fact(text, said("a code of the subject"), "codes", code)
    return Fact(text, said("no code that an article can be found by"))


def _site(part: Element) -> Fact:
    inside = [words for child in part.iterchildren("*") if (words := words_of(child))]
    named = " ".join(part.get("title", "").split())
    text = f"On the Internet: {', '.join([named, *inside])} {part.get('url', '')}".rstrip()
    return Fact(text, said("a link to the Internet; what other sites say may not be copied"))


def _fact(part: Element, *, is_here: bool) -> Fact:
    words, tag = words_of(part), str(part.tag)
    if tag in {"also-called", "see-reference"}:
        return Fact(f"Also called: {words}", said("another name"), "also_called", words)
    if tag == "group":
        return Fact(f"Group: {words}", said("the topic it stands under"), "categories", words)
    if tag == "primary-institute":
        return Fact(f"Institute: {words}", said("who stands behind the text"), "credits", words)
    if tag == "related-topic" and is_here:
        return Fact(f"Related: {words}", said("another article"), "related", words)
    if tag == "related-topic":
        return Fact(f"Related: {words}", said("this topic is not in the library"))
    if tag == "language-mapped-topic":
        return Fact(
            f"In {part.get('language', 'another language')}: {words}", said("the same topic in another language")
        )
    if tag == "other-language":
        named = " ".join(filter(None, (words, part.get("vernacular-name", ""))))
        return Fact(f"Other language: {named}", said("texts in other languages are on the Internet"))
    return Fact(f"{tag}: {words}", said("the program does not know this part"))
