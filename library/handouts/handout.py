# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a person asks to have on paper, and what comes out."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from library.models import ArticleKey, ReferenceAmount
from library.settings import Layout, Paper, PrintSize, Settings


class Clinic(Struct, frozen=True):
    """What stands at the top of every page, and where a patient finds help."""

    name: str = ""
    address: str = ""
    phone: str = ""
    emergency_number: str = ""
    hours: str = ""
    logo: bytes = b""
    """A picture as `logo.read_logo` lets it pass; empty for none."""


class HandoutOptions(Struct, frozen=True):
    paper: Paper = "a4"
    size: PrintSize = 12
    """Points of the body text; 18 and more is large print."""
    references: ReferenceAmount = "short"
    name_line: bool = True
    """Room on top for a name and a date."""
    teach_back: bool = True
    """Up to three questions that let the reader say it in their own words."""
    plain: bool = False
    """The short copy: main message, what to do at home, when and where to get help."""
    second_language: str = ""
    """A language that stands beside the first, section by section."""
    fit: bool = False
    """Leave out, in a stated order, what does not fit on one sheet of paper."""
    layout: Layout = "single"
    both_sides: bool = True


class Personal(Struct, frozen=True):
    """What is added to one print for one person. It lives in memory until it is printed, and is kept nowhere."""

    name: str = ""
    note: str = ""
    come_back: dt.date | None = None


class Handout(Struct, frozen=True):
    """Articles in the order in which they are printed; each begins on a page of its own."""

    articles: tuple[ArticleKey, ...]
    options: HandoutOptions
    clinic: Clinic
    personal: Personal = Personal()
    without: frozenset[tuple[ArticleKey, str]] = frozenset()
    """Sections that are left out: an article, and the anchor of its section."""
    cover: str = ""
    """A line on top of the first page, such as for whom a packet is."""


class TypesetHandout(Struct, frozen=True):
    """A finished PDF. `warnings` are sentences for the person who prints."""

    pdf: bytes
    title: str
    pages: int
    """Pages of the PDF: sides of paper, as a printer receives them."""
    tagged: bool
    """It is PDF/UA-1."""
    warnings: tuple[str, ...] = ()
    edition_codes: tuple[str, ...] = ()
    """One for each article, in their order."""
    left_out: tuple[str, ...] = ()
    """Headings of what is not on the paper, because it was not wanted or did not fit."""
    articles: tuple[ArticleKey, ...] = ()
    """Whose text is on the paper, in each of its languages."""
    small_pages: int = 0
    """Pages that stand two on a side; 0 where each has a side of its own."""

    @property
    def sheets(self) -> int:
        """Sheets of paper when both sides are printed."""
        return (self.pages + 1) // 2


class PaperUse(Struct, frozen=True):
    """How many pages a handout has: a page a side, and as small pages that stand two on a side."""

    pages: int
    small_pages: int

    def sheets(self, layout: Layout, *, both_sides: bool) -> int:
        if layout == "booklet":
            return -(-self.small_pages // 4)
        pages, on_a_sheet = (self.pages, 1) if layout == "single" else (self.small_pages, 2)
        return -(-pages // (on_a_sheet * (2 if both_sides else 1)))

    def saved(self, layout: Layout, *, both_sides: bool) -> int:
        """Sheets that one page a sheet would take more."""
        return self.pages - self.sheets(layout, both_sides=both_sides)


def clinic_of(settings: Settings, logo: bytes = b"") -> Clinic:
    return Clinic(
        settings.clinic_name,
        settings.clinic_address,
        settings.clinic_phone,
        settings.emergency_number,
        settings.clinic_hours,
        logo,
    )


def options_of(settings: Settings) -> HandoutOptions:
    """What was chosen last at this clinic."""
    return HandoutOptions(
        settings.paper,
        settings.print_size,
        settings.references,
        settings.name_line,
        settings.teach_back,
        layout=settings.layout,
        both_sides=settings.both_sides,
    )
