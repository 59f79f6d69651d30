# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""JSON-LD of a web page -> facts: what schema.org's MedicalWebPage and Article say of the page.

Only names are looked at, never addresses: a context that lies elsewhere is not fetched, a node is known by its type.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from library.importing.facts import Fact, Field

_PAGES = ("MedicalWebPage", "MedicalScholarlyArticle", "Article", "BlogPosting", "Report", "WebPage", "CreativeWork")
"""Types of nodes that speak of the page, the best first; NewsArticle and FAQPage by their endings too."""
_SAYS: dict[str, Field] = {
    "headline": "title",
    "name": "title",
    "alternateName": "also_called",
    "inLanguage": "language",
    "abstract": "summary",
    "description": "summary",
    "articleSection": "category",
    "keywords": "tag",
    "datePublished": "published",
    "dateModified": "revised",
    "lastReviewed": "reviewed",
    "copyrightYear": "years",
    "copyrightHolder": "holder",
    "copyrightNotice": "rights",
    "license": "licence",
    "url": "url",
}
_PERSONS: dict[str, Field] = {
    "author": "author",
    "editor": "editor",
    "reviewedBy": "reviewer",
    "translator": "translator",
}
_MOST_NODES = 2000
_MOST_LETTERS = 2**20


def facts_in_json_ld(texts: Iterable[str]) -> Iterator[Fact]:
    """`texts` are the contents of the page's scripts of that type; what is no JSON says nothing."""
    nodes = [node for text in texts for node in _nodes(text)]
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    pages = sorted((rank, number) for number, node in enumerate(nodes) if (rank := _rank(node)) is not None)
    for _, number in pages:
        yield from _facts(nodes[number], known)


def _nodes(text: str) -> list[dict[str, Any]]:
    try:
        data = json.loads(text, strict=False) if len(text) <= _MOST_LETTERS else None
    except (ValueError, RecursionError):
        return []
    return list(islice(_objects(data), _MOST_NODES))


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """Nodes of their own and those of a graph; not what lies inside of a node."""
    waiting = [data]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting[:0] = one[:_MOST_NODES]
        elif isinstance(one, dict):
            yield one
            waiting[:0] = [one.get("@graph"), one.get("mainEntity")]


def _rank(node: Mapping[str, Any]) -> int | None:
    types = [name.rpartition("/")[2] for name in _texts(node.get("@type"))]
    return next((rank for rank, page in enumerate(_PAGES) if any(name.endswith(page) for name in types)), None)


def _facts(node: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]]) -> Iterator[Fact]:
    for name, field in _SAYS.items():
        for words in _texts(node.get(name)):
            parts = re.split(r"\s*,\s*", words) if field == "tag" else [words]
            yield from (Fact(field, part) for part in parts)
    for name, field in _PERSONS.items():
        for person in _several(node.get(name)):
            yield from _person(field, person, known)
    for about in _several(node.get("about")):
        if isinstance(about, dict):
            codes = (code for code in _several(about.get("code")) if isinstance(code, dict))
            yield from (Fact("code", words) for code in codes for words in _texts(code.get("codeValue")))
            yield from (Fact("also_called", words) for words in _texts(about.get("alternateName")))


def _person(field: Field, person: Any, known: Mapping[str, Mapping[str, Any]]) -> Iterator[Fact]:
    if isinstance(person, dict) and isinstance(person.get("@id"), str) and "name" not in person:
        person = known.get(person["@id"], person)
    if not isinstance(person, dict):
        yield from (Fact(field, words) for words in _texts(person))
        return
    names = _texts(person.get("name")) or [" ".join(_texts(person.get("givenName")) + _texts(person.get("familyName")))]

    def said(*keys: str) -> str:
        return next((words for key in keys for words in _texts(person.get(key))), "")

    yield Fact(
        field, names[0], said("honorificSuffix"), said("medicalSpecialty", "jobTitle"), said("affiliation", "worksFor")
    )


def _several(value: Any) -> list[Any]:
    return value[:_MOST_NODES] if isinstance(value, list) else [] if value is None else [value]


def _texts(value: Any) -> list[str]:
    """The words of a value: text, numbers, names of what is a node, each of a list."""
    found: list[str] = []
    for one in _several(value):
        if isinstance(one, dict):
            one = next((one[key] for key in ("name", "@value", "url", "@id", "alternateName") if key in one), None)
        if isinstance(one, (str, int)) and not isinstance(one, bool):
            found.append(str(one))
    return found
