# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a person asks to have on paper, and what comes out. Nothing here names a patient."""

from __future__ import annotations

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


class Handout(Struct, frozen=True):
    """Articles in the order in which they are printed; each begins on a page of its own."""

    articles: tuple[ArticleKey, ...]
    options: HandoutOptions
    clinic: Clinic


class TypesetHandout(Struct, frozen=True):
    """A finished PDF. `tagged` tells whether it is PDF/UA-1; `warnings` are sentences for the person who prints."""

    pdf: bytes
    title: str
    pages: int
    tagged: bool
    warnings: tuple[str, ...] = ()

    @property
    def sheets(self) -> int:
        """Sheets of paper when both sides are printed."""
        return (self.pages + 1) // 2


def clinic_of(settings: Settings) -> Clinic:
    return Clinic(settings.clinic_name, settings.clinic_address, settings.clinic_phone, settings.emergency_number)


def options_of(settings: Settings) -> HandoutOptions:
    return HandoutOptions(settings.paper, settings.print_size, settings.references)
