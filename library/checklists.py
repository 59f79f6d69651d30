# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What only a person can judge of an article, kept in its front matter and empty until somebody has: `pemat`, `cci`.

Each is a map: the number of an item -> yes, no or not applicable; `rater` and `date` say who judged it and when.
PEMAT-P: Shoemaker, Wolf, Brach, AHRQ Pub. 14-0002-EF, items in our words. Index: CDC Clear Communication Index.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from library.sentences import said

PEMAT = {
    1: "It is clear what the text is for.",
    2: "Nothing in it leads away from that.",
    3: "It uses everyday words.",
    4: "Medical words stand only where they must, and are explained.",
    5: "It says who does what.",
    6: "Numbers are clear and easy to understand.",
    7: "The reader need not calculate.",
    8: "It comes in short pieces.",
    9: "Headings say what follows.",
    10: "The order makes sense.",
    11: "It sums up.",
    12: "Boxes, bullets or larger letters show what matters.",
    15: "There is a picture wherever one would help.",
    16: "Pictures support the text.",
    17: "Pictures say what they show.",
    18: "Pictures are plain and clear.",
    19: "Tables are simple, with short headings.",
    20: "It names at least one thing to do.",
    21: "It speaks to the reader.",
    22: "It breaks what is to be done into steps.",
    23: "It gives something to work with, such as a list to tick.",
    24: "Where the reader must calculate, it shows how.",
    25: "It explains how to use charts and tables.",
    26: "Pictures make it easier to act.",
}
"""The printed items: 1 to 19 whether it is understood, 20 to 26 whether a reader can act on it."""
CCI_ITEMS = range(1, 21)
ANSWERS = ("yes", "no", "not applicable")
_SIGNED = ("rater", "date")


def faults_of(name: str, filled: Mapping[str, Any]) -> Iterator[str]:
    """A sentence for each thing that is wrong with a checklist, `pemat` or `cci`; an empty one has none."""
    known = {str(number) for number in (PEMAT if name == "pemat" else CCI_ITEMS)}
    for key, value in filled.items():
        if key in _SIGNED:
            continue
        if key not in known:
            yield said("{name} has no item {key!r}.", name=name, key=key)
        elif value not in ANSWERS:
            yield said(
                "{name}, item {key}: {value!r} must be one of: {answers}.",
                name=name,
                key=key,
                value=value,
                answers=", ".join(ANSWERS),
            )
    for signed in _SIGNED if filled else ():
        if not filled.get(signed):
            yield said("{name} was filled in, but {signed} is missing.", name=name, signed=signed)
