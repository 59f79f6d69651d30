# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""An article opened for reading: parsed once, its citations numbered, its state computed, its pictures at hand."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from library.annotations import GivenApproval
from library.edition_codes import EDITIONS, EditionCode, article_number
from library.glossary import Explained
from library.models import Approval, Article, ArticleKey, NumberedReference, PackInfo, ReadingGrade, Review, Withdrawal
from library.tree import HELP, Document, Section, plain_text
from library.withdrawals import Copies
from library.wording import Words, is_right_to_left


class Reading(Struct, frozen=True):
    """What screen, paper and the command line show. `pictures` holds what the text names and the pack has."""

    article: Article
    document: Document
    references: tuple[NumberedReference, ...]
    review: Review
    grade: ReadingGrade
    pack: PackInfo
    pictures: dict[str, bytes]
    withdrawn: Withdrawal | None = None
    own: bool = False
    """It stands in the clinic's own pack: written here, or adapted from another pack's article."""
    copies: Copies | None = None
    """Of a withdrawn article, where the clinic counts them."""
    base_title: str = ""
    """Of the article that it was adapted from, if that is here."""
    note: str = ""
    """What the clinic says beside it, line by line."""
    approvals: tuple[Approval, ...] = ()
    """Of this text, for this clinic."""
    approvals_before: tuple[GivenApproval, ...] = ()
    """Of another text that stood here."""
    explained: Explained | None = None
    """The text with the terms of the glossary marked, for the screen; None where none stands in it."""

    @property
    def is_guide(self) -> bool:
        """It explains the program, which carries no review state and needs no disclaimer."""
        return not self.review.state

    @property
    def right_to_left(self) -> bool:
        return is_right_to_left(self.article.language)

    @property
    def edition_code(self) -> str:
        """What leads back from a sheet of paper to this article, see `edition_codes`."""
        article, pack = self.article, self.pack
        number = article_number(pack.publisher, pack.id, article.id, article.language)
        return str(EditionCode(number, article.edition % EDITIONS))

    def disclaimer(self, words: Words) -> str:
        """What the text cannot replace, in its own words or in ours; a guide to the program needs none."""
        return "" if self.is_guide else self.article.disclaimer or words.disclaimer

    def window_width(self, picture: str) -> int:
        """How many points wide a picture of the window in the guide is; 0 for any other picture, which is a drawing."""
        content = self.pictures.get(picture, b"")
        return int.from_bytes(content[16:20]) if self.is_guide and content.startswith(b"\x89PNG") else 0

    @property
    def numbers(self) -> dict[str, int]:
        """Citation key -> its number in this article."""
        return {reference.reference.id: reference.number for reference in self.references}


class Outline(Struct, frozen=True):
    """An article and its sections, to choose from."""

    key: ArticleKey
    title: str
    sections: tuple[OutlineSection, ...]


class OutlineSection(Struct, frozen=True):
    """`always` is a section that is never left out: it says when to get help."""

    anchor: str
    heading: str
    always: bool


def outline_of(reading: Reading) -> Outline:
    article = reading.article
    sections = tuple(
        OutlineSection(section.anchor, section.heading or article.title, section.aspect == HELP)
        for section in reading.document.sections
    )
    return Outline(article.key, article.title, sections)


def readable_lines(document: Document) -> Iterator[str]:
    """The text as a reader reads it, line by line; headings, list items and cells are lines of their own."""
    for section in document.sections:
        yield from section_lines(section)


def section_lines(section: Section, *, heading: bool = True) -> Iterator[str]:
    for block in section.blocks if heading or not section.heading else section.blocks[1:]:
        yield from plain_text(block).split("\n")
