# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""MedlinePlus topics -> articles: names, groups, codes, related topics, and one id for both languages of a topic.

The summaries are in the public domain. What linked sites say is not ours to copy: their names are dropped and reported,
as is all else of a topic that no field of an article holds. `date-created` says when a topic was first published,
never when somebody reviewed it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import html
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from lxml import etree
from msgspec import structs

from library.errors import ImportingError
from library.importing.html_blocks import blocks_of
from library.importing.imported import Corrections, Dropped, Imported
from library.importing.medlineplus_file import Element, topics_of
from library.importing.page import LOWERED, RAISED, Block, Known, Page
from library.importing.sorting import sort_page
from library.importing.topic_facts import Fact, facts_of, words_of
from library.importing.topic_ids import SOURCE, Listed, Lookup, ids_of
from library.markup import MarkdownParser
from library.models import ArticleId, Code, Credit, Progress, Rights, Source
from library.sentences import said

_RIGHTS = Rights(licence="Public domain", statement=f"Source: {SOURCE}. Public domain.", may_redistribute="yes")
_LANGUAGES = {"English": "en", "Spanish": "es"}
_LONGEST_ATTRIBUTION = 200
_SMALL_WORDS = 4
"""Words of so few letters (of, and, para) are written small in names too."""


def nothing_kept(url: str) -> ArticleId | None:
    """No page of this address is in the library."""
    return None


def read_topics(path: Path, today: dt.date, progress: Progress, kept: Lookup = nothing_kept) -> Iterator[Imported]:
    """An article for each topic, in the order of the file; `kept` knows the articles that are here already.

    The whole file is looked at before the first one is given; progress counts its bytes, twice. Raises ImportingError.
    """
    ids = ids_of(_listed(path, lambda done, size: progress(done, 2 * size)), kept, path.name)
    parser = MarkdownParser()
    for topic in topics_of(path, lambda done, size: progress(size + done, 2 * size)):
        own = ids.get(topic.get("id", "").strip())
        if own is None:
            raise ImportingError("{name} changed while it was read; try again.", name=path.name)
        page, facts = _page_of(topic, own, lambda one: ids.get(one.get("id", "").strip()) or kept(one.get("url", "")))
        digest = hashlib.sha256(etree.tostring(topic, with_tail=False)).hexdigest()
        source = Source(SOURCE, topic.get("url", ""), today, digest)
        imported = sort_page(page, Corrections(), source, today, parser)
        article = structs.replace(imported.article, id=own, source=source)
        yield _with_facts(structs.replace(imported, article=article), facts)


def _listed(path: Path, progress: Progress) -> list[Listed]:
    listed = [_listing(topic, path.name) for topic in topics_of(path, progress)]
    if not listed:
        raise ImportingError("{name} holds no topics; get the file again.", name=path.name)
    return listed


def _listing(topic: Element, name: str) -> Listed:
    for attribute in ("id", "title"):
        if not topic.get(attribute, "").strip():
            raise ImportingError(
                "{name}, line {sourceline}: a topic has no {attribute}; get the file again.",
                name=name,
                sourceline=topic.sourceline,
                attribute=attribute,
            )
    twin = next(topic.iterfind("language-mapped-topic"), None)
    return Listed(
        topic=topic.get("id", "").strip(),
        title=topic.get("title", ""),
        is_spanish=topic.get("language") == "Spanish",
        twin="" if twin is None else twin.get("id", "").strip(),
        twin_title="" if twin is None else words_of(twin),
        twin_url="" if twin is None else twin.get("url", ""),
    )


def _page_of(
    topic: Element, own: ArticleId, article_of: Callable[[Element], ArticleId | None]
) -> tuple[Page, list[Fact]]:
    """A topic's text as a page; what it says beside it. `article_of` finds the article of a related topic."""
    related = {one: found for one in topic.iterfind("related-topic") if (found := article_of(one))}
    text, attribution = _parted(_summary_blocks(topic))
    facts = [Fact(block.text, said("who stands behind the text"), "credits") for block in attribution]
    facts += facts_of(topic, related)
    known = _known(topic, facts, own, [one for one in related.values() if one != own])
    return _page([Block(kind="heading", line=1, text=known.title, level=1), *text], known), facts


def _page(blocks: Iterable[Block], known: Known) -> Page:
    """Items stand on lines that follow each other; other blocks have a blank line between."""
    lines: list[str] = []
    placed: list[Block] = []
    for block in blocks:
        if placed and not placed[-1].kind == block.kind == "item":
            lines.append("")
        placed.append(structs.replace(block, line=len(lines) + 1))
        lines.extend(block.text.replace(RAISED, "").replace(LOWERED, "").split("\n"))
    return Page(lines=tuple(lines), blocks=tuple(placed), known=known)


def _with_facts(imported: Imported, facts: Iterable[Fact]) -> Imported:
    """Their lines stand below the text. They are not sorted: what they mean is known."""
    lines, dropped = [*imported.lines, ""], list(imported.dropped)
    for fact in facts:
        dropped.append(Dropped(len(lines) + 1, fact.text, fact.why, fact.kept_as))
        lines.extend(fact.text.split("\n"))
    return structs.replace(imported, lines=tuple(lines), dropped=tuple(dropped))


def _known(topic: Element, facts: Sequence[Fact], own: ArticleId, related: Iterable[ArticleId]) -> Known:
    def kept_as(field: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(fact.value for fact in facts if fact.kept_as == field))

    return Known(
        id=own,
        title=" ".join(topic.get("title", "").split()),
        language=_LANGUAGES.get(topic.get("language", ""), ""),
        summary="".join(kept_as("summary")),
        also_called=kept_as("also_called"),
        categories=kept_as("categories"),
        related=tuple(dict.fromkeys(related)),
        codes=tuple(Code("mesh", code) for code in kept_as("codes")),
        credits=_credits(kept_as("credits")),
        published=next((dt.date.fromisoformat(day) for day in kept_as("published")), None),
        rights=_RIGHTS,
        url=topic.get("url", ""),
    )


def _credits(names: Sequence[str]) -> tuple[Credit, ...]:
    """Each body once: an attribution mostly names the primary institute too."""
    whole = [name for name in names if not any(name in other for other in names if other != name)]
    return tuple(Credit("author", name) for name in (SOURCE, *whole))


# ---- the summary ----------------------------------------------------------------------------------------------------


def _summary_blocks(topic: Element) -> list[Block]:
    """Of HTML that stands there as text, as MedlinePlus publishes it, or as elements, as some copies have it."""
    written = "".join(map(_markup, topic.iterfind("full-summary")))
    tree = etree.fromstring(f"<html><body>{written}</body></html>", etree.HTMLParser(no_network=True))
    blocks = blocks_of(tree)
    highest = min((block.level for block in blocks if block.kind == "heading" and block.level), default=2)
    return [
        structs.replace(block, level=block.level - highest + 2) if block.kind == "heading" and block.level else block
        for block in blocks
    ]


def _markup(summary: Element) -> str:
    if not any(isinstance(child.tag, str) for child in summary):
        return "".join(map(str, summary.itertext()))
    inside = (etree.tostring(child, method="html", encoding="unicode") for child in summary)
    return html.escape(summary.text or "") + "".join(map(str, inside))


def _parted(blocks: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """The text, and the paragraph at its end that only names who stands behind it."""
    kept = [block for block in blocks if not block.drop]
    if len(kept) < 2 or not _is_attribution(kept[-1]):
        return list(blocks), []
    return [block for block in blocks if block is not kept[-1]], kept[-1:]


def _is_attribution(block: Block) -> bool:
    """A name and no sentence: its longer words begin with capitals, and no full stop ends it."""
    words = [word.strip("()“”\"',;:") for word in block.text.split()]
    long = [word for word in words if len(word) > _SMALL_WORDS]
    named = sum(word[0].isupper() for word in long) if long else 0
    is_name = len(words) > 1 and 3 * named >= 2 * len(long) > 0
    ends = block.text[-1] not in ".?!:"
    return block.kind == "paragraph" and len(block.text) <= _LONGEST_ATTRIBUTION and is_name and ends
