# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Fitting an article to one sheet of paper: the least is left out, in the order of `selection.shortened`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import cache

from library.handouts.content import Leaflet
from library.handouts.handout import HandoutOptions
from library.handouts.selection import GIVEN_UP_FOR_ONE_PAGE, LEFT_OUT_FIRST, shortened


def pages_on_a_sheet(options: HandoutOptions) -> int:
    if options.layout == "booklet":
        return 4
    return (2 if options.layout == "two-up" else 1) * (2 if options.both_sides else 1)


def fitted(leaflet: Leaflet, pages_of: Callable[[Leaflet], int], options: HandoutOptions) -> Leaflet:
    """The longest form of an article that fits: on one sheet if that was asked for; the short copy on one page.

    What may never be left out can need more: then it gets as many sheets as it needs.
    """
    if not options.fit and not options.plain:
        return leaflet
    order = LEFT_OUT_FIRST if options.fit else GIVEN_UP_FOR_ONE_PAGE
    room = pages_on_a_sheet(options) if options.fit else 1
    forms = [leaflet._replace(selection=selection) for selection in shortened(leaflet.selection, order)]

    @cache
    def pages(number: int) -> int:
        return pages_of(forms[number])

    limit = -(-pages(len(forms) - 1) // room) * room
    return forms[bisect_left(range(len(forms)), True, key=lambda number: pages(number) <= limit)]
