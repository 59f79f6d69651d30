# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A Word document (.docx) -> a page: mammoth reads its text by styles, `html_blocks` what mammoth writes.

What mammoth leaves out (headers, footers, comments, boxes) arrives as dropped. Footnotes stay: often they are the
references. Links and pictures that lie elsewhere are not opened. This is the only file that imports mammoth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import mammoth
from lxml import etree, html
from lxml.etree import _Element
from msgspec.structs import replace

from library.errors import ImportingError
from library.importing.facts import Fact, Field, known_of_facts, states_a_fact
from library.importing.html_blocks import blocks_of, number_lines, page_lines
from library.importing.html_tree import parse_html
from library.importing.page import Block, Known, Page
from library.importing.pictures import TakenPictures, nothing_beside
from library.importing.runs import escape, visible
from library.importing.word_parts import parse_part, read_parts, repacked
from library.sentences import said

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='List Bullet'] => ul > li:fresh
p[style-name='List Number'] => ol > li:fresh
"""
_ASIDE = (
    (re.compile(r"word/header\d*\.xml"), said("the header of the pages")),
    (re.compile(r"word/footer\d*\.xml"), said("the footer of the pages")),
    (re.compile(r"word/comments\.xml"), said("a comment in the document")),
)
_ELSEWHERE = said("in a box or a formula that cannot be read in its place")
_NOTES = "Footnotes"
_PROPERTIES: dict[str, Field] = {
    "title": "title",
    "creator": "author",
    "keywords": "tag",
    "category": "category",
    "language": "language",
}
"""Of docProps/core.xml (ECMA-376 part 2). That it was saved on a day does not mean that it was revised on it."""
_NOBODY = re.compile(
    r"(microsoft office |windows )?(user|usuario|admin(istrator)?|owner|pc|hp|dell|lenovo)|.*docx.*", re.I
)
_NO_TITLE = re.compile(r"(microsoft word|document\d*|untitled|título|dokument\d*)\b.*|.*\.docx?", re.IGNORECASE)
_FIRST_BLOCKS = 3
"""Among which a document's title stands, if it has one."""


def read_word(data: bytes) -> Page:
    """Raises ImportingError where the file is no Word document, or holds no words."""
    parts = read_parts(data)
    trees = {name: parse_part(content) for name, content in parts.items() if name.endswith((".xml", ".rels"))}
    pictures = _Pictures()
    tree = _text_tree(parts, pictures)
    blocks = list(blocks_of(tree, pictures.take)) if tree is not None else []
    text = _squeezed(str(tree.xpath("string()"))) if tree is not None else ""
    blocks = number_lines([*blocks, *_left_out(trees, text)])
    if not blocks:
        raise ImportingError("There are no words in this Word document; choose another one.")
    known = _known(trees.get("docProps/core.xml"), blocks)
    return Page(lines=page_lines(blocks), blocks=tuple(blocks), known=known, pictures=pictures.shelf.taken)


class _Pictures:
    """Hands mammoth a name for each picture, and answers by that name whether it is taken in."""

    def __init__(self) -> None:
        self.shelf = TakenPictures(nothing_beside)
        self._answers: dict[str, tuple[str, str]] = {}

    def write(self, image: Any) -> dict[str, str]:
        name = f"picture {len(self._answers) + 1}"
        try:
            with image.open() as file:
                self._answers[name] = self.shelf.keep(file.read(), "picture")
        except (OSError, ValueError, KeyError):
            self._answers[name] = "", said("the picture is not in the document")
        return {"src": name}

    def take(self, address: str) -> tuple[str, str]:
        return self._answers[address]


def _text_tree(parts: Mapping[str, bytes], pictures: _Pictures) -> html.HtmlElement | None:
    """What mammoth reads of the document; None where it reads nothing."""
    try:
        written: str = mammoth.convert_to_html(
            repacked(parts),
            style_map=_STYLES,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(pictures.write),
        ).value
    except Exception as error:  # a stranger's file can break mammoth in any way
        raise ImportingError(
            "This Word document is damaged; open it in Word, save it again and try once more."
        ) from error
    if not written.strip():
        return None
    tree = parse_html(written)
    for link in list(tree.iter("a")):
        if re.match(r"#(foot|end)note-ref-", link.get("href") or ""):
            link.text = ""  # the arrow that leads back
    notes = next(
        (item.getparent() for item in tree.iter("li") if re.match(r"(foot|end)note-", item.get("id") or "")), None
    )
    if notes is not None:
        heading = html.Element("h2")
        heading.text = _NOTES
        notes.addprevious(heading)
    return tree


def _left_out(trees: Mapping[str, _Element], text: str) -> Iterator[Block]:
    """What the document says outside of the text that mammoth reads, each sentence of headers and footers once."""
    for pattern, reason in _ASIDE:
        words = [
            words for name, tree in sorted(trees.items()) if pattern.fullmatch(name) for words in _paragraphs(tree)
        ]
        yield from (_outside(paragraph, reason) for paragraph in dict.fromkeys(words))
    for tree in trees.values():
        if etree.QName(tree).localname == "document":
            missing = (words for words in _paragraphs(tree) if _squeezed(words) not in text)
            yield from (_outside(paragraph, _ELSEWHERE) for paragraph in dict.fromkeys(missing))


def _outside(words: str, reason: str) -> Block:
    block = Block(kind="paragraph", line=1, text=words, markdown=escape(words))
    return block if states_a_fact(block) else replace(block, drop=reason)


def _paragraphs(tree: _Element) -> Iterator[str]:
    """The words of each paragraph, those of boxes in it apart; not what was deleted, nor what stands there twice."""
    for paragraph in tree.iter("{*}p"):
        words = (text.text or "" for text in paragraph.iter("{*}t") if _stands_in(text, paragraph))
        if joined := " ".join(visible("".join(words)).split()):
            yield joined


def _stands_in(text: _Element, paragraph: _Element) -> bool:
    around = list(text.iterancestors())
    moved = any(etree.QName(one).localname in {"Fallback", "moveFrom"} for one in around)
    return not moved and next(one for one in around if etree.QName(one).localname == "p") is paragraph


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", visible(text))


def _known(core: _Element | None, blocks: list[Block]) -> Known:
    """The properties that Word keeps of a document, where a person seems to have written them."""
    facts = []
    text = "\n".join(block.text for block in blocks)
    for element in core if core is not None else ():
        name, words = etree.QName(element).localname, element.text or ""
        field = _PROPERTIES.get(name)
        if field == "tag":
            facts += [Fact("tag", tag) for tag in re.split("[,;]", words)]
        elif field and not (field == "author" and (_NOBODY.fullmatch(words.strip()) or words.strip() in text)):
            facts.append(Fact(field, words))
    known = known_of_facts(facts)
    seen = next((block.text for block in blocks[:_FIRST_BLOCKS] if block.level == 1 and block.kind == "heading"), "")
    title = "" if _NO_TITLE.fullmatch(known.title) else known.title
    return replace(known, title=" ".join(seen.split()) or title)
