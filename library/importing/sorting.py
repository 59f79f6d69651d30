# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A page as a reader saw it -> an article, its references, and a report of what stands elsewhere or nowhere.

Blocks are gathered, references parsed, the body written, and then flags are raised on what came out. What is recognised
where is the business of the other files of this room; the words of the page are never changed. The same page with the
same corrections gives the same result.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

import msgspec
from msgspec import structs

from library.errors import ImportingError
from library.importing.flags import Doubts, flags_of
from library.importing.gathered import Gathered
from library.importing.gathering import gather
from library.importing.imported import Corrections, Imported
from library.importing.page import Block, Known, Page
from library.importing.page_language import language_of, language_tag
from library.importing.page_title import Head, find_head, slug_of
from library.importing.placing import Piece
from library.importing.reference_text import make_key, parse_reference, split_references, with_key
from library.importing.rights_text import joined, with_permission
from library.importing.writing import Writer
from library.markup import MarkdownParser
from library.models import Article, CitationKey, Credit, Kind, Reference, Source
from library.search.text import fold

_DECISIONS = (
    "should i ",
    "debo ",
    "deberia ",
    "dois-je ",
    "dois je ",
    "devrais-je ",
    "devo ",
    "should you ",
    "should my ",
)
_LONGEST_SUMMARY = 200
_DATES = ("published", "revised", "reviewed", "review_due")


def sort_page(
    page: Page, corrections: Corrections, source: Source, today: dt.date, parser: MarkdownParser | None = None
) -> Imported:
    """`source.title` serves as the title where the page has none; `parser` is for who sorts thousands of pages.

    Raises ImportingError if a correction is no value.
    """
    head = find_head(page.blocks, page.known.title, source.title)
    found = gather(page, _pieces(page.blocks, corrections), head)
    numbered, lines = _references(page, found)
    writer = _written(found, numbered)
    references = page.known.references or tuple({reference.id: reference for reference in numbered.values()}.values())
    never = tuple(reference.id for reference in references if reference.id not in writer.cited)
    for heading, listed in groupby(never, lambda key: found.heading_of(lines.get(key, 0))):
        writer.cite_below(found.source_headings.get(heading, ""), tuple(listed))
        found.take_back(heading)
    article = _article(page, found, head, source, writer.body())
    article = _corrected(article, corrections, source.sha256)
    doubts = Doubts(tuple(writer.unknown), never, _unclear(page.known, found, corrections), lines)
    flags = flags_of(article, (parser or MarkdownParser()).parse(article.body), references, doubts, today)
    article = structs.replace(article, flags=tuple(dict.fromkeys(flag.id for flag in flags)))
    dropped = tuple(sorted(found.dropped, key=lambda one: one.line))
    return Imported(
        article=article,
        references=references,
        pictures=_used(page, article),
        lines=page.lines,
        dropped=dropped,
        flags=flags,
    )


def _written(found: Gathered, numbered: Mapping[int, Reference]) -> Writer:
    """Where no usual mark leads to a reference, numbers in round brackets may: "It helps most people (1, 2)." """
    level = min((block.level for block in found.body if block.kind == "heading" and block.level), default=2)
    keys = {number: reference.id for number, reference in numbered.items()}
    for spaced in (False, True):
        writer = Writer(keys, level, spaced=spaced)
        for block in found.body:
            writer.add(block)
        if writer.cited or not keys:
            break
    return writer


def _pieces(blocks: Sequence[Block], corrections: Corrections) -> list[Piece]:
    """Blocks, parted where a person put some of their lines back or left some out."""
    pieces: list[Piece] = []
    for block in blocks:
        lines = list(enumerate(block.text.split("\n"), block.line))
        runs = [(fate, list(run)) for fate, run in groupby(lines, lambda line: _fate(line[0], corrections))]
        if len(runs) == 1:
            pieces.append(Piece(block, runs[0][0]))
            continue
        for fate, run in runs:
            text = "\n".join(words for _, words in run)
            pieces.append(Piece(structs.replace(block, line=run[0][0], text=text, markdown=""), fate))
    return pieces


def _fate(line: int, corrections: Corrections) -> str:
    if line in corrections.left_out:
        return "left out"
    return "put back" if line in corrections.put_back else ""


def _references(page: Page, found: Gathered) -> tuple[dict[int, Reference], dict[CitationKey, int]]:
    """The references by their numbers on the page, and the line of each."""
    numbered: dict[int, Reference] = {}
    lines: dict[CitationKey, int] = {}
    entries = split_references(found.reference_lines)
    unnumbered = all(entry.number is None for entry in entries)
    for place, entry in enumerate(entries, 1):
        parsed = parse_reference(entry.text, CitationKey(""))
        key = make_key(parsed, lines)
        number = place if unnumbered else entry.number
        if number is None or number in numbered:
            number = 1000 + place
        lines[key] = entry.line
        numbered[number] = with_key(parsed, key)
    return numbered, lines


def _article(page: Page, found: Gathered, head: Head, source: Source, body: str) -> Article:
    known = page.known
    title = head.title or "Untitled page"
    words = "\n".join([title, *(block.text for block in found.body)])
    return Article(
        id=slug_of(known.id or title, source.sha256),
        title=title,
        kind=known.kind or _kind_of(title),
        language=language_tag(known.language) or language_of(words),
        summary=known.summary if len(known.summary) <= _LONGEST_SUMMARY else "",
        also_called=known.also_called,
        categories=known.categories or _each_once(found.categories),
        tags=_each_once(known.tags, found.tags),
        related=known.related,
        codes=known.codes,
        credits=_credits((*known.credits, *found.credits)),
        published=known.published or found.days.get("published"),
        revised=known.revised or found.days.get("revised"),
        reviewed=known.reviewed or found.days.get("reviewed"),
        review_due=found.days.get("review_due"),
        funding="\n".join(found.funding),
        interests="\n".join(_each_once((known.interests,), found.interests)),
        notice="\n".join(_each_once((known.notice,), found.notices)),
        disclaimer="\n".join(_each_once((known.disclaimer,), found.disclaimers)),
        rights=with_permission(joined(known.rights, found.rights)),
        source=Source(
            title=head.source or title,
            url=source.url or known.url or found.url,
            retrieved=source.retrieved or found.days.get("retrieved"),
            sha256=source.sha256,
        ),
        body=body,
    )


def _kind_of(title: str) -> Kind:
    return "decision" if fold(title).lstrip('¿ "').startswith(_DECISIONS) else "topic"


def _each_once(*listed: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for some in listed for one in some if one))


def _credits(listed: Sequence[Credit]) -> tuple[Credit, ...]:
    """Each person once in a role; a reviewer named without a specialty of review is not named a second time."""
    found: list[Credit] = []
    for credit in listed:
        same = [one for one in found if fold(one.name) == fold(credit.name)]
        roles = {one.role for one in same}
        if credit.role in roles or (
            credit.role == "primary-medical-reviewer" and "specialist-medical-reviewer" in roles
        ):
            continue
        found.append(credit)
    return tuple(found)


def _corrected(article: Article, corrections: Corrections, digest: str) -> Article:
    given: dict[str, Any] = dict(corrections.fields)
    if corrections.kind:
        given["kind"] = corrections.kind
    if corrections.language:
        given["language"] = corrections.language
    if not given:
        return article
    if "title" in given and "id" not in given and article.id == slug_of(article.title, digest):
        given["id"] = slug_of(str(given["title"]), digest)
    values = {name: getattr(article, name) for name in Article.__struct_fields__}
    try:
        return msgspec.convert(msgspec.to_builtins({**values, **given}), Article, strict=False)
    except (msgspec.ValidationError, TypeError) as error:
        raise ImportingError(
            "A corrected field has no value that it can have ({reason}); correct it once more.", reason=error
        ) from error


def _unclear(known: Known, found: Gathered, corrections: Corrections) -> tuple[tuple[str, int], ...]:
    """Dates that a person must read, but for those whose field was corrected."""
    told = tuple((text, line) for field, text, line in found.unclear if field not in corrections.fields)
    if any(field in corrections.fields for field in _DATES):
        return told
    return (*((text, 0) for text in known.unclear_dates), *told)


def _used(page: Page, article: Article) -> dict[str, bytes]:
    return {name: content for name, content in page.pictures.items() if name in article.body}
