# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a web page says of itself: title, dates, credits, rights, in its meta elements, links, marks and JSON-LD.

The first that says something is believed: JSON-LD is made for machines and comes first, the title of the window last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element
from msgspec.structs import replace

from library.importing.facts import Fact, Field, known_of_facts
from library.importing.html_places import is_silent
from library.importing.json_ld import facts_in_json_ld
from library.importing.labels import read_labels
from library.importing.page import Known
from library.importing.runs import visible

_META: dict[str, Field] = {
    "author": "author",
    "article:author": "author",
    "citation_author": "author",
    "parsely-author": "author",
    "dcterms.creator": "author",
    "dc.creator": "author",
    "reviewer": "reviewer",
    "medical-reviewer": "reviewer",
    "dcterms.title": "title",
    "dc.title": "title",
    "citation_title": "title",
    "og:title": "title",
    "twitter:title": "title",
    "article:published_time": "published",
    "dcterms.created": "published",
    "dcterms.issued": "published",
    "dcterms.date": "published",
    "dc.date": "published",
    "date": "published",
    "citation_publication_date": "published",
    "article:modified_time": "revised",
    "og:updated_time": "revised",
    "dcterms.modified": "revised",
    "dc.date.modified": "revised",
    "last-modified": "revised",
    "revised": "revised",
    "lastreviewed": "reviewed",
    "last-reviewed": "reviewed",
    "reviewed": "reviewed",
    "dcterms.dateaccepted": "reviewed",
    "dcterms.abstract": "summary",
    "description": "summary",
    "dcterms.description": "summary",
    "dc.description": "summary",
    "og:description": "summary",
    "keywords": "tag",
    "dcterms.subject": "tag",
    "dc.subject": "tag",
    "article:tag": "tag",
    "article:section": "category",
    "dcterms.language": "language",
    "dc.language": "language",
    "og:locale": "language",
    "content-language": "language",
    "dcterms.license": "licence",
    "dcterms.rightsholder": "holder",
    "dcterms.rights": "rights",
    "dc.rights": "rights",
    "copyright": "rights",
    "rights": "rights",
    "og:url": "url",
}
"""By name, property, itemprop or http-equiv, in small letters; those of one field in the order they are believed."""
_ITEMPROPS: dict[str, Field] = {
    "datepublished": "published",
    "datemodified": "revised",
    "lastreviewed": "reviewed",
    "author": "author",
    "editor": "editor",
    "reviewedby": "reviewer",
}
_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d+\)(https?://\S+)|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)"
)
_DAYS: tuple[tuple[re.Pattern[str], Field], ...] = (
    (re.compile(r"review", re.IGNORECASE), "reviewed"),
    (re.compile(r"updat|modif|revis", re.IGNORECASE), "revised"),
    (re.compile(r"publ|posted|creat|entry-date", re.IGNORECASE), "published"),
)
"""What the day in a `time` element is, by its class."""
_DAY_FIELDS: dict[str, Field] = {"published": "published", "revised": "revised", "reviewed": "reviewed"}
_LONGEST_NAME = 120
_BETWEEN = r"\s+[|–—·»:/-]+\s+"


def known_of(tree: _Element, start: str) -> Known:
    """`start` is how the file begins: browsers note there where a page was saved from."""
    said = known_of_facts(_facts(tree, start))
    return replace(said, title=_title(tree, said.title))


def _facts(tree: _Element, start: str) -> Iterator[Fact]:
    scripts = [script for script in tree.iter("script") if "ld+json" in (script.get("type") or "").lower()]
    yield from facts_in_json_ld(script.text or "" for script in scripts)
    for link in tree.iter("link", "a"):
        relations = (link.get("rel") or "").lower().split()
        words = _words(link)
        if "canonical" in relations:
            yield Fact("url", link.get("href") or "")
        elif "license" in relations:
            yield Fact("licence", link.get("href") or words)
        elif "category" in relations:
            yield Fact("category", words)
        elif "tag" in relations:
            yield Fact("tag", words)
    yield from _meta(tree)
    yield from _marked(tree)
    if saved := _SAVED_FROM.search(start):
        yield Fact("url", saved[1] or saved[2])
    yield Fact(
        "language",
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or tree.get("xml:lang") or "",
    )


def _meta(tree: _Element) -> Iterator[Fact]:
    said: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = meta.get("name") or meta.get("property") or meta.get("itemprop") or meta.get("http-equiv") or ""
        said.setdefault(name.lower(), []).append(meta.get("content") or "")
    for name, field in (_META | _ITEMPROPS).items():
        for words in said.get(name, []):
            yield from (Fact(field, part) for part in (words.split(",") if field == "tag" else [words]))


def _marked(tree: _Element) -> Iterator[Fact]:
    """Days in `time` elements, and what microdata names."""
    for element in tree.iter("*"):
        if element.tag == "meta" or not (element.get("itemprop") or element.get("datetime")):
            continue
        field = _ITEMPROPS.get((element.get("itemprop") or "").lower())
        words = element.get("datetime") or element.get("content") or _words(element)
        if field is None and element.tag == "time" and not _is_of_a_comment(element):
            field = next((day for sign, day in _DAYS if sign.search(element.get("class") or "")), None)
            labelled = read_labels(f"{_before(element).strip()} {words[:10]}")
            if field is None and labelled and labelled.dates:
                field = _DAY_FIELDS.get(labelled.dates[0].field)
        if field is not None and len(words) <= _LONGEST_NAME:
            yield Fact(field, words)


def _is_of_a_comment(element: _Element) -> bool:
    return any("comment" in f"{one.get('class')} {one.get('id')}".lower() for one in element.iterancestors())


def _before(element: _Element) -> str:
    """The words that introduce an element: directly before it, or in the element before it."""
    before, parent = element.getprevious(), element.getparent()
    if before is None:
        return "" if parent is None else parent.text or ""
    return before.tail if before.tail and before.tail.strip() else _words(before)[-_LONGEST_NAME:]


def _title(tree: _Element, said: str) -> str:
    """The heading that readers see, where it is the page's and not the site's; else what the metadata says."""
    window = _words(tree.find(".//title"))
    site = next((meta.get("content") or "" for meta in tree.iter("meta") if meta.get("property") == "og:site_name"), "")
    headings = [words for heading in tree.iter("h1") if not _is_hidden(heading) and (words := _words(heading))]
    headings = [words for words in headings if words != site]
    for words in headings:
        if words == said or _begins_with(window, words) or _begins_with(said, words):
            return words
    if len(headings) == 1:
        return headings[0]
    parts = [part for part in re.split(_BETWEEN, window) if part != site]
    if not headings:
        lower = [words for heading in tree.iter("h2") if not _is_hidden(heading) and (words := _words(heading))]
        if named := next((words for words in lower if words in parts and words != said), ""):
            return named
    return said or " - ".join(parts[:-1] if len(parts) > 1 and not site else parts)


def _begins_with(text: str, words: str) -> bool:
    return re.match(rf"{re.escape(words)}(?!\w)", text, re.IGNORECASE) is not None


def _is_hidden(element: _Element) -> bool:
    return any(is_silent(one) for one in (element, *element.iterancestors()))


def _words(element: _Element | None) -> str:
    return "" if element is None else " ".join(visible(str(element.xpath("string()"))).split())
