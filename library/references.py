# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The bibliography: CSL-JSON in, numbers by first use, Vancouver text.

Vancouver as the US National Library of Medicine prints it (Citing Medicine, 2nd ed.): six authors, then
et al.; abbreviated journal; shortened last page. What is missing in a record is left out, never guessed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from library.errors import ArticleError
from library.models import CitationKey, CitationPlace, Name, NumberedReference, Reference
from library.tree import Document, citation_keys, walk

MOST_AUTHORS = 6
MOST_INITIALS = 2
_MOST_BARE_INITIALS = 3
"""Capitals without stops between them; more are a name in capitals."""
_MARKUP = re.compile(r"</?(?:i|b|sc|sub|sup|span)(?:\s[^>]*)?>")
_LIKE_A_BOOK = {"book", "report", "chapter", "thesis", "document", "pamphlet"}

Bibliography = Mapping[CitationKey, Reference]


def parse_bibliography(text: str, where: str) -> dict[CitationKey, Reference]:
    """A CSL-JSON array; raises ArticleError if it is none or if two items have one id."""
    try:
        items = json.loads(text)
    except json.JSONDecodeError as error:
        raise ArticleError(
            "{where}, line {line}: not valid JSON ({reason}); mend that line.",
            error.lineno,
            where=where,
            line=error.lineno,
            reason=error.msg,
        ) from error
    except (ValueError, RecursionError) as error:
        raise ArticleError(
            "{where} holds a number or a nesting that no bibliography has; export it again.", where=where
        ) from error
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise ArticleError("{where} must be a list of CSL-JSON items, as Zotero and JabRef export it.", where=where)
    references: dict[CitationKey, Reference] = {}
    for number, item in enumerate(items, 1):
        reference = parse_reference(item)
        if not reference.id:
            raise ArticleError("{where}: item {number} has no id; give it a citation key.", where=where, number=number)
        if reference.id in references:
            raise ArticleError(
                "{where}: the id {id!r} stands twice; give one of the two another key.", where=where, id=reference.id
            )
        references[reference.id] = reference
    return references


def parse_reference(item: Mapping[str, Any]) -> Reference:
    """One CSL-JSON item; fields of an unexpected type are read as text, absent ones are ""."""

    def text(key: str) -> str:
        value = item.get(key)
        return _MARKUP.sub("", str(value)).strip() if value not in (None, [], {}) else ""

    custom = item.get("custom")
    return Reference(
        id=CitationKey(text("id")),
        type=text("type"),
        title=text("title"),
        author=tuple(_names(item.get("author"))),
        year=_year(item.get("issued")),
        container=text("container-title"),
        container_short=text("container-title-short"),
        volume=text("volume"),
        issue=text("issue"),
        page=text("page"),
        edition=text("edition"),
        publisher=text("publisher"),
        place=text("publisher-place"),
        doi=text("DOI"),
        pmid=text("PMID"),
        isbn=text("ISBN"),
        url=text("URL"),
        genre=text("genre"),
        record_checked=text("note").startswith("record checked"),
        retracted=isinstance(custom, dict) and custom.get("retracted") is True,
        literal=text("literal"),
        csl=dict(item),
    )


def number_references(document: Document, bibliography: Bibliography) -> tuple[NumberedReference, ...]:
    """The references a text cites, numbered from 1 in the order in which they are first cited.

    A key that the bibliography lacks gets a number too, so that no number in the text leads nowhere;
    its text says that the reference is missing.
    """
    numbers: dict[CitationKey, int] = {}
    places: dict[CitationKey, list[CitationPlace]] = {}
    for section in document.sections:
        for node in (node for node in walk(section.blocks) if node.tag == "cite"):
            for key in citation_keys(node):
                number = numbers.setdefault(key, len(numbers) + 1)
                places.setdefault(key, []).append(CitationPlace(section.heading, node.get("anchor"), key, number))
    return tuple(
        NumberedReference(number, reference, vancouver(reference), tuple(places[key]))
        for key, number in numbers.items()
        for reference in [bibliography.get(key) or _missing(key)]
    )


def citations_in_order(references: Iterable[NumberedReference]) -> list[CitationPlace]:
    """Every citation, in the order of the text."""
    places = [place for reference in references for place in reference.cited_in]
    return sorted(places, key=lambda place: (int(place.anchor.rpartition("-")[2]), place.number))


def vancouver(reference: Reference) -> str:
    """The reference as text, in Vancouver style."""
    if reference.literal:
        return reference.literal
    return " ".join(
        part
        for part in (
            _closed(_responsible(reference)),
            _closed(reference.title),
            _published(reference),
            f"doi:{reference.doi}." if reference.doi else "",
            f"PMID: {reference.pmid}." if reference.pmid else "",
            reference.url if reference.url and not reference.doi else "",
        )
        if part
    )


def short_text(reference: Reference) -> str:
    """One line for a handout: first author, title, where and when."""
    if reference.literal:
        return reference.literal
    first = _authors(reference.author[:1]) + (", et al" if len(reference.author) > 1 else "")
    where = _journal(reference) or reference.publisher.rstrip(".")
    when = " ".join(part for part in (where, str(reference.year or "")) if part)
    return " ".join(part for part in (_closed(first), _closed(reference.title), _closed(when)) if part)


def _missing(key: CitationKey) -> Reference:
    return Reference(id=key, literal=f"[{key}: this reference is missing from the bibliography]")


def _names(value: Any) -> Iterable[Name]:
    for name in value if isinstance(value, list) else []:
        if isinstance(name, dict):
            parts = (name.get(key) for key in ("dropping-particle", "non-dropping-particle", "family"))
            family = " ".join(str(part) for part in parts if part)
            found = Name(family, str(name.get("given") or ""), str(name.get("literal") or ""))
            if found != Name():
                yield found


def _year(issued: Any) -> int | None:
    if not isinstance(issued, dict):
        return None
    written = " ".join(str(issued.get(key) or "") for key in ("date-parts", "raw", "literal"))
    found = re.search(r"(?<!\d)\d{4}(?!\d)", written)
    return int(found[0]) if found else None


def _authors(names: tuple[Name, ...]) -> str:
    """Persons are parted by commas, a body from its neighbours by a semicolon."""
    text = ""
    for before, name in zip((None, *names), names[:MOST_AUTHORS], strict=False):
        parted = "" if before is None else "; " if before.literal or name.literal else ", "
        text += parted + _author(name)
    return f"{text}, et al" if len(names) > MOST_AUTHORS else text


def _responsible(reference: Reference) -> str:
    """The authors, or else the editors and their role; et al. too where the record says that there are more."""
    custom = reference.csl.get("custom")
    more = isinstance(custom, dict) and custom.get("et_al") is True
    editors = () if reference.author else tuple(_names(reference.csl.get("editor")))
    text = _authors(reference.author or editors)
    text += ", et al" if more and text and not text.endswith("et al") else ""
    return f"{text}, editor{'s' if len(editors) > 1 or more else ''}" if editors else text


def _author(name: Name) -> str:
    if name.literal:
        return name.literal
    if name.given.isalpha() and name.given.isupper() and len(name.given) <= _MOST_BARE_INITIALS:
        initials = name.given
    else:
        initials = "".join(word[0] for word in re.split(r"[\s.-]+", name.given) if word).upper()
    return f"{name.family} {initials[:MOST_INITIALS]}".strip()


def _published(reference: Reference) -> str:
    year = str(reference.year or "")
    if reference.type in _LIKE_A_BOOK or not (reference.container or reference.container_short):
        publisher = ": ".join(part for part in (reference.place, reference.publisher) if part)
        printed = _closed("; ".join(part for part in (publisher, year) if part))
        book, pages = _book_of(reference) if reference.type == "chapter" else ("", "")
        return " ".join(part for part in (book, _edition(reference.edition), printed, pages) if part)
    issue = f"({reference.issue})" if reference.issue else ""
    pages = f":{_pages(reference.page)}" if reference.page else ""
    numbers = f"{reference.volume}{issue}{pages}"
    when = f"{year};{numbers}" if year and (reference.volume or issue) else f"{year}{numbers}"
    return f"{_journal(reference)}. {_closed(when)}".strip()


def _journal(reference: Reference) -> str:
    """NLM abbreviations have no full stops: N Engl J Med."""
    return reference.container_short.replace(".", "") or reference.container.rstrip(".")


def _book_of(chapter: Reference) -> tuple[str, str]:
    """The book that a chapter stands in, after "In:", and the chapter's pages."""
    editors = tuple(_names(chapter.csl.get("editor")))
    role = "" if not editors else f"{_authors(editors)}, editor{'s' if len(editors) > 1 else ''}."
    book = " ".join(part for part in (role, _closed(chapter.container)) if part)
    return f"In: {book}" if book else "", f"p. {_pages(chapter.page)}." if chapter.page else ""


def _edition(edition: str) -> str:
    if not edition:
        return ""
    if not edition.isdigit():
        return f"{edition.removesuffix('.').removesuffix(' ed')} ed."
    ending = "th" if edition[-2:] in {"11", "12", "13"} else {"1": "st", "2": "nd", "3": "rd"}.get(edition[-1], "th")
    return f"{edition}{ending} ed."


def _pages(pages: str) -> str:
    """The last page without what it shares with the first: 1066-1077 is 1066-77, S93-S99 is S93-9."""
    first, dash, last = (part.strip() for part in re.sub("[\u2012-\u2015]", "-", pages).partition("-"))
    letters = re.match("[A-Za-z]*", first)[0]  # type: ignore[index] # matches nothing at least
    numbers = first.removeprefix(letters), last.removeprefix(letters)
    if not all(number.isdigit() for number in numbers) or len(numbers[0]) != len(numbers[1]):
        return f"{first}{dash}{last}"
    shared = next((index for index, (a, b) in enumerate(zip(*numbers, strict=True)) if a != b), len(numbers[0]) - 1)
    return f"{first}-{numbers[1][shared:]}"


def _closed(text: str) -> str:
    """The text with one mark at its end, or nothing."""
    text = text.strip()
    return text if not text or text[-1] in ".?!" else f"{text}."
