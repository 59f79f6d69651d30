# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Sentences for a person that the window can say in another language: the template and what fills it.

`library` speaks English and knows of no other language; its commands print a sentence as it is. The template stands
in the call of `said` as one literal, so that it can be found for translation, and its braces are those of
`str.format`. msgspec writes no kind of `str` but `str` itself: what is written to a file is `str(sentence)`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Self


class Sentence(str):
    """The filled English text, which still knows what it was made of."""

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]
    """May hold sentences themselves, which are then translated too."""

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        made = super().__new__(cls, template.format(**values))
        made.template = template
        made.values = values
        return made


def said(template: str, /, **values: object) -> Sentence:
    """`said("{name} is empty; choose another file.", name=path.name)`"""
    return Sentence(template, values)


def translated(text: str, translate: Callable[[str], str]) -> str:
    """`text` with every sentence in it as `translate` says its template; any other text as it is.

    A translation whose braces do not fit the values is passed over: the person gets the English sentence.
    """
    if not isinstance(text, Sentence):
        return text
    values = {
        name: translated(value, translate) if isinstance(value, str) else value for name, value in text.values.items()
    }
    try:
        return translate(text.template).format(**values)
    except (LookupError, ValueError, AttributeError, TypeError):
        return text.template.format(**values)
