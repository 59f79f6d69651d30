# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which line of a page is its title, which lines say it again or name the site, and the id made of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from library.importing.boilerplate import begins_comments, filed_under, why_dropped
from library.importing.credits_text import names_a_body, names_a_person
from library.importing.labels import is_open, read_byline, read_labels
from library.importing.notices import is_disclaimer, is_notice
from library.importing.page import Block
from library.importing.rights_text import is_about_rights
from library.importing.usual_headings import is_usual, part_of
from library.models import ArticleId
from library.search.text import fold

_NO_WORD = re.compile(r"[^\w]+|_")
_LOOKED_AT = 14
"""Blocks at the top among which a title stands."""
_FIRST_OF_TEXT = 40
"""Blocks within which a blog says who wrote it and when, below its menus."""
_LONGEST = 160
_LONGEST_ID = 60
_SITE = re.compile(r"\s+(?:[|\u00b7\u2022\u00bb\u203a]|::|[-\u2013\u2014:])\s+|:\s+")
_TRAIL = re.compile(r"\s+[>\u00bb\u203a\u2192/]\s+")
_SURELY_SITE = re.compile(r"\s+(?:[|\u00bb\u203a]|::)\s+")
_LABEL = re.compile(r"^(?:title|topic|t[i\u00ed]tulo|titre|tema|subject)\s*:\s*(?=\S)", re.IGNORECASE)
_GENERIC = re.compile(
    r"(?:patient|patients?|health|public|consumer|family|client)(?: and family)? (?:information"
    r"|education|fact ?sheet|handout|leaflet|guide|info)(?: (?:leaflet|sheet|series|service|handout"
    r"|booklet|factsheet))?"
    r"|(?:information|advice)(?: leaflet| sheet)? for (?:patients?|parents|carers|families"
    r"|the public)(?: (?:and|or) (?:\w+ )?(?:carers?|families|visitors|relatives))?"
    r"|(?:information|fact) (?:sheet|leaflet)|factsheet|leaflet|patient handout|health library"
    r"|health topics?|blog|medical encyclopedia|encyclopedia"
    r"|(?:informacion|educacion|hoja informativa|folleto)(?: de salud)? (?:para|del"
    r"|al) (?:el )?pacientes?|hoja informativa|informations? (?:aux|pour les|du) patients?"
    r"|fiche d information|fiche patient|informacao ao paciente"
)
_INNER_END = re.compile(r"[^\W\d_]{3,}[.!?] [^\W\d_]")
_ADDRESS = re.compile(r"https?:|^//|\s//|www\.|@\w+\.|^\W*$")


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
    chosen = _by_metadata(blocks, known) if known else _stands_twice(blocks) or _by_place(top, blocks)
    if chosen is None:
        title = _SURELY_SITE.split(known)[0] if known else fallback
        return _with_repeats(Head(title=title, source=known), blocks, -1)
    block, title = chosen
    lines = frozenset({block.line}) if title == _joined(block) else frozenset()
    others = {} if lines else {block.line: ("the title, with other words around it", "title")}
    above = [one for one in blocks if one.line < block.line and _stands_by_itself(one)] if not known else []
    others.update({one.line: ("stands above the title", "") for one in above})
    named = next((one for one in above if _names_site(one, blocks)), above[0] if len(above) < 3 and above else None)
    if named is not None:
        others[named.line] = ("the name of the site, above the title", "source")
    source = known or (_joined(named) if named is not None else _LABEL.sub("", _joined(block)).strip(" -\u2013\u2014"))
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
    return key_of(first) == key_of(second)


def is_generic(text: str) -> bool:
    """What kind of page it is, as leaflets say above their title."""
    return len(text) < 80 and bool(_GENERIC.fullmatch(key_of(text)))


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
    return [block for block in found if not is_usual(block.text)] or found


def _is_text(block: Block) -> bool:
    """A paragraph or item of the text itself: above it stands the title, if there is one."""
    text = _joined(block)
    sentence = len(text.split()) > 14 or (text.endswith(".") and len(text.split()) > 6) or bool(_INNER_END.search(text))
    return sentence and block.kind != "heading" and not block.drop and not _is_of_the_page(text)


def _stands_by_itself(block: Block) -> bool:
    """A short line that ends no sentence and says nothing of the page."""
    text = _joined(block)
    short = len(text.split()) < 9 and not text.endswith((".", ";", ",", "!"))
    return (
        short
        and not _ADDRESS.search(text)
        and block.kind != "picture"
        and not block.drop
        and not _is_of_the_page(text)
        and not is_generic(text)
    )


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
    parts = {key_of(part) for part in _SITE.split(known)} | {key_of(known)}
    for block in blocks:
        if block.kind == "heading" and block.level <= 1 and not block.drop and key_of(block.text) in parts:
            return block, _joined(block)
    tops = [block for block in blocks if block.kind == "heading" and block.level == 1 and not block.drop]
    if len(tops) == 1 and len(_joined(tops[0])) <= _LONGEST and not is_usual(tops[0].text):
        return tops[0], _joined(tops[0])
    same = next(
        (block for block in blocks[:_LOOKED_AT] if block.kind == "paragraph" and same_words(block.text, known)), None
    )
    return (same, _joined(same)) if same else None


def _by_place(top: Sequence[Block], blocks: Sequence[Block]) -> tuple[Block, str] | None:
    """A line that stands twice, a heading of the first level, or the first line."""
    if not top:
        return None
    keys = [key_of(block.text) for block in top]
    if first := next((block for block in top if keys.count(key_of(block.text)) > 1), None):
        return first, _joined(first)
    for block in top:
        parts = [key_of(part) for part in _SITE.split(_joined(block))]
        others = {key_of(one.text): one for one in reversed(top) if one is not block}
        if again := next((others[part] for part in parts if len(parts) > 1 and part in others), None):
            return again, _joined(again)
    for trail in (_TRAIL.split(_joined(block)) for block in blocks[:_LOOKED_AT] if why_dropped(block.text)):
        if ended := next((one for one in top if len(trail) > 2 and key_of(one.text) == key_of(trail[-1])), None):
            return ended, _joined(ended)
    if (above := _above_byline(blocks)) is not None:
        return above, _joined(above)
    if marked := next((block for block in top if block.level == 1 and block.kind == "heading"), None):
        return marked, _joined(marked)
    first, *lower = top
    while lower and _names_site(first, blocks) and not is_usual(lower[0].text):
        first = lower.pop(0)
    text = _LABEL.sub("", _joined(first))
    return first, _SURELY_SITE.split(text)[0].strip(" -\u2013\u2014|")


def _stands_twice(blocks: Sequence[Block]) -> tuple[Block, str] | None:
    """A line right below itself, below whatever menus."""
    for block, below in pairwise(blocks[:_FIRST_OF_TEXT]):
        if _is_text(block):
            return None
        fits = block.kind in {"heading", "paragraph"} and not block.drop and 2 < len(block.text) <= _LONGEST
        if fits and same_words(block.text, below.text) and not _is_of_the_page(_joined(block)):
            return block, _joined(block)
    return None


def _above_byline(blocks: Sequence[Block]) -> Block | None:
    """The line right above the first "March 3, 2012 by Ann Smith"."""
    shown = [block for block in blocks[:_FIRST_OF_TEXT] if not names_a_person(_joined(block))]
    for block, below in pairwise(shown):
        if _is_text(block):
            return None
        text = _joined(below)
        if below.line - block.line < 4 and (read_byline(text) or read_labels(text)):
            fits = block.kind in {"heading", "paragraph"} and not block.drop and len(block.text) <= _LONGEST
            mine = fits and not (is_usual(block.text) or names_a_body(block.text) or _is_of_the_page(_joined(block)))
            return block if mine and not block.text.endswith((".", ";", ",")) else None
    return None


def _names_site(block: Block, blocks: Sequence[Block]) -> bool:
    """A hospital, a blog; or whom the page's copyright line names."""
    text = _joined(block)
    if names_a_body(text):
        return True
    return any(
        is_about_rights(one.text) and f" {key_of(text)} " in f" {key_of(one.text)} "
        for one in blocks
        if one.line != block.line
    )


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
        elif len(text) <= _LONGEST and key_of(head.title) in {key_of(part) for part in _SURELY_SITE.split(text)}:
            others[block.line] = ("the title, with the name of the site", "source")
    sited = [_joined(block) for block in blocks if others.get(block.line, ("", ""))[1] == "source"]
    source = head.source if head.source != head.title or not sited else sited[0]
    return Head(title=head.title, source=source, whole=head.whole, others=others)


def _joined(block: Block) -> str:
    return " ".join(block.text.split())


def key_of(text: str) -> str:
    """The form in which titles and headings are compared."""
    return " ".join(_NO_WORD.sub(" ", fold(text)).split()) or text.strip()
