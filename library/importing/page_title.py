# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which line of a page is its title, which lines say it again or name the site, and the id made of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from library.importing.boilerplate import begins_comments, filed_under, why_dropped
from library.importing.credits_text import names_a_body
from library.importing.labels import is_open, read_labels
from library.importing.notices import is_disclaimer, is_notice
from library.importing.page import Block
from library.importing.rights_text import is_about_rights
from library.importing.usual_headings import is_usual, part_of
from library.models import ArticleId
from library.search.text import fold

_LOOKED_AT = 14
"""Blocks at the top among which a title stands."""
_LONGEST = 160
_LONGEST_ID = 60
_SITE = re.compile(r"\s+(?:[|\u00b7\u2022\u00bb\u203a]|::|[-\u2013\u2014:])\s+|:\s+")
_SURELY_SITE = re.compile(r"\s+(?:[|\u00bb\u203a]|::)\s+")
_LABEL = re.compile(r"^(?:title|topic|t[i\u00ed]tulo|titre|tema|subject)\s*:\s*(?=\S)", re.IGNORECASE)
_GENERIC = re.compile(
    r"(?:patient|patients?|health|public|consumer|family|client)(?: and family)? (?:information|education|fact ?sheet|handout|leaflet|guide|info)(?: (?:leaflet|sheet|series|service|handout|booklet|factsheet))?"
    r"|(?:information|advice)(?: leaflet| sheet)? for (?:patients?|parents|carers|families|the public)(?: (?:and|or) (?:\w+ )?(?:carers?|families|visitors|relatives))?"
    r"|(?:information|fact) (?:sheet|leaflet)|factsheet|leaflet|patient handout|health library|health topics?|blog|medical encyclopedia|encyclopedia"
    r"|(?:informacion|educacion|hoja informativa|folleto)(?: de salud)? (?:para|del|al) (?:el )?pacientes?|hoja informativa|informations? (?:aux|pour les|du) patients?|fiche d information|fiche patient|informacao ao paciente"
)
_ADDRESS = re.compile(r"https?:|www\.|@\w+\.|^\W*$")


class Head(Struct, frozen=True):
    """The title, what the page calls itself with the site's name, and what becomes of the lines that say either."""

    title: str
    source: str = ""
    whole: frozenset[int] = frozenset()
    """The line whose words are the title, no more and no less."""
    others: dict[int, tuple[str, str]] = {}
    """Line -> why it is no part of the text, and the field that holds what it says."""


def find_head(blocks: Sequence[Block], known: str, fallback: str) -> Head:
    """`known` is what the page's metadata call it, `fallback` what stands where there is no title at all."""
    top = _candidates(blocks)
    chosen = _by_metadata(blocks, known) if known else _by_place(top)
    if chosen is None:
        title = _SURELY_SITE.split(known)[0] if known else fallback
        return _with_repeats(Head(title=title, source=known), blocks, -1)
    block, title = chosen
    lines = frozenset({block.line}) if title == _joined(block) else frozenset()
    others = {} if lines else {block.line: ("the title, with other words around it", "title")}
    for other in top:
        if other.line == block.line:
            break
        if other.kind == "heading" or names_a_body(other.text):
            others[other.line] = ("the name of the site, above the title", "source")
    source = known or next((_joined(one) for one in top if one.line in others), title)
    return _with_repeats(Head(title=title, source=source, whole=lines, others=others), blocks, block.line)


def slug_of(title: str, digest: str) -> ArticleId:
    """An id of small ASCII letters; of the page's digest where the title has none, as in other scripts."""
    plain = unicodedata.normalize("NFKD", fold(title)).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    letters = sum(sign.isalpha() for sign in title)
    if not words or sum(map(len, words)) < 0.5 * letters:
        return ArticleId(f"page-{digest[:12] or 'without-title'}")
    slug = words[0][:_LONGEST_ID]
    for word in words[1:]:
        if len(slug) + 1 + len(word) > _LONGEST_ID:
            break
        slug += f"-{word}"
    return ArticleId(slug)


def same_words(first: str, second: str) -> bool:
    """Equal but for case, accents and marks."""
    return _key(first) == _key(second)


def is_generic(text: str) -> bool:
    """What kind of page it is, as leaflets say above their title."""
    return len(text) < 80 and bool(_GENERIC.fullmatch(_key(text)))


def _candidates(blocks: Sequence[Block]) -> list[Block]:
    """Lines at the top that may be the title, up to the first paragraph of the text."""
    found: list[Block] = []
    for block in blocks[:_LOOKED_AT]:
        text = _joined(block)
        if is_generic(text):
            continue
        if block.drop or block.kind not in {"heading", "paragraph"} or _ADDRESS.search(text) or _is_of_the_page(text):
            continue
        if len(text) > _LONGEST or (
            block.kind == "paragraph" and (text.endswith((".", ";", ",")) or len(text.split()) > 20)
        ):
            break
        found.append(block)
        if len(found) > 4:
            break
    return found


def _is_of_the_page(text: str) -> bool:
    return bool(
        why_dropped(text)
        or read_labels(text)
        or is_open(text)
        or is_notice(text)
        or is_disclaimer(text)
        or is_about_rights(text)
        or part_of(text)
        or filed_under(text)
        or begins_comments(text)
    )


def _by_metadata(blocks: Sequence[Block], known: str) -> tuple[Block, str] | None:
    """The heading that the metadata repeat, perhaps beside the site's name."""
    parts = {_key(part) for part in _SITE.split(known)} | {_key(known)}
    for block in blocks:
        if block.kind == "heading" and block.level <= 1 and not block.drop and _key(block.text) in parts:
            return block, _joined(block)
    tops = [block for block in blocks if block.kind == "heading" and block.level == 1 and not block.drop]
    if len(tops) == 1 and len(_joined(tops[0])) <= _LONGEST and not is_usual(tops[0].text):
        return tops[0], _joined(tops[0])
    same = next(
        (block for block in blocks[:_LOOKED_AT] if block.kind == "paragraph" and same_words(block.text, known)), None
    )
    return (same, _joined(same)) if same else None


def _by_place(top: Sequence[Block]) -> tuple[Block, str] | None:
    """A line that stands twice, a heading of the first level, or the first line."""
    if not top:
        return None
    keys = [_key(block.text) for block in top]
    if first := next((block for block in top if keys.count(_key(block.text)) > 1), None):
        return first, _joined(first)
    for block in top:
        parts = [_key(part) for part in _SITE.split(_joined(block))]
        if again := next((one for one in top if one is not block and len(parts) > 1 and _key(one.text) in parts), None):
            return again, _joined(again)
    if marked := next((block for block in top if block.level == 1 and block.kind == "heading"), None):
        return marked, _joined(marked)
    first = top[0]
    if len(top) > 1 and names_a_body(first.text) and not is_usual(top[1].text):
        first = top[1]
    text = _LABEL.sub("", _joined(first))
    return first, _SURELY_SITE.split(text)[0]


def _with_repeats(head: Head, blocks: Sequence[Block], line: int) -> Head:
    """The title a second time, and the title beside the site's name, among the first blocks."""
    others = dict(head.others)
    for block in blocks[: _LOOKED_AT + 2]:
        if block.line == line or block.drop or block.kind not in {"heading", "paragraph"} or "\n" in block.text:
            continue
        text = _joined(block)
        if is_generic(text) and block.line < line:
            others[block.line] = ("what kind of page it is", "")
        elif same_words(text, head.title):
            others[block.line] = ("the title, a second time", "title")
        elif len(text) <= _LONGEST and _key(head.title) in {_key(part) for part in _SURELY_SITE.split(text)}:
            others[block.line] = ("the title, with the name of the site", "source")
    sited = [_joined(block) for block in blocks if others.get(block.line, ("", ""))[1] == "source"]
    source = head.source if head.source != head.title or not sited else sited[0]
    return Head(title=head.title, source=source, whole=head.whole, others=others)


def _joined(block: Block) -> str:
    return " ".join(block.text.split())


def _key(text: str) -> str:
    return " ".join(re.sub(r"[^\w]+|_", " ", fold(text)).split()) or text.strip()
