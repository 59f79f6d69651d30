# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a person asks to have on paper, and what comes out."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from library.models import ArticleKey, ReferenceAmount
from library.settings import Paper, PrintSize, Settings


class Clinic(Struct, frozen=True):
    """What stands at the top of every page, and where a patient finds help."""

    name: str = ""
    address: str = ""
    phone: str = ""
    emergency_number: str = ""


class HandoutOptions(Struct, frozen=True):
    paper: Paper = "a4"
    size: PrintSize = 12
    """Points of the body text; 18 and more is large print."""
    references: ReferenceAmount = "short"
    name_line: bool = True
    """Room on top for a name and a date."""
    teach_back: bool = True
    """Up to three questions that let the reader say it in their own words."""


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


class TypesetHandout(Struct, frozen=True):
    """A finished PDF. `tagged` tells whether it is PDF/UA-1; `warnings` are sentences for the person who prints."""

    pdf: bytes
    title: str
    pages: int
    tagged: bool
    warnings: tuple[str, ...] = ()
    edition_codes: tuple[str, ...] = ()
    """One for each article, in their order."""

    @property
    def sheets(self) -> int:
        """Sheets of paper when both sides are printed."""
        return (self.pages + 1) // 2


def clinic_of(settings: Settings) -> Clinic:
    return Clinic(settings.clinic_name, settings.clinic_address, settings.clinic_phone, settings.emergency_number)


def options_of(settings: Settings) -> HandoutOptions:
    return HandoutOptions(settings.paper, settings.print_size, settings.references)
