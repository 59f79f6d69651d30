# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Sentences for a person that the window can say in another language: the template and what fills it.

`library` speaks English and knows of no other language; its commands print a sentence as it is. The template stands
in the call of `said` or of an error as one literal, so that it can be found for translation. Its braces are those of
`str.format`; where there is nothing to fill in, they are only signs.
msgspec writes no kind of `str` but `str` itself: what is written to a file is `str(sentence)`.
"""

from __future__ import annotations

import errno
import json
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any, Self


class Sentence(str):
    """The filled English text, which still knows what it was made of."""

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Any]
    """May hold sentences themselves, which are then translated too."""

    def __new__(cls, template: str, values: Mapping[str, Any]) -> Self:
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values
        return made


def said(template: str, /, **values: object) -> Sentence:
    """`said("{name} is empty; choose another file.", name=path.name)`"""
    return Sentence(template, values)


def enumerated(texts: Sequence[str]) -> str:
    """One after another, each of which may be a sentence; "" if there are none."""
    return reduce(lambda before, text: said("{before}, {text}", before=before, text=text), texts) if texts else ""


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
        return str(Sentence(translate(text.template), values))
    except (LookupError, ValueError, AttributeError, TypeError):
        return str(Sentence(text.template, values))


def to_line(text: str) -> str:
    """On one line of text, for another process of this program; `from_line` makes the same of it again."""
    return json.dumps(_as_data(text), ensure_ascii=False) if isinstance(text, Sentence) else text


def from_line(line: str) -> str:
    """What `to_line` was given; a line that is no sentence is taken as it is."""
    if not line.startswith(_BEGINNING):
        return line
    try:
        made: str = _from_data(json.loads(line))
    except (LookupError, ValueError, AttributeError, TypeError, RecursionError):
        return line
    return made


_BEGINNING = '{"template": '


def _as_data(value: object) -> Any:
    if isinstance(value, Sentence):
        values = {name: _as_data(inner) for name, inner in value.values.items()}
        return {"template": value.template, "values": values}
    return value if isinstance(value, (str, int, float)) else str(value)


def _from_data(data: Any) -> Any:
    if not isinstance(data, dict):
        return data
    return Sentence(data["template"], {name: _from_data(inner) for name, inner in data["values"].items()})


_REASONS = {
    errno.ENOENT: said("No such file or directory"),
    errno.ENOSPC: said("No space left on device"),
    errno.EACCES: said("Permission denied"),
    errno.EPERM: said("Operation not permitted"),
    errno.EROFS: said("Read-only file system"),
    errno.EIO: said("Input/output error"),
    errno.EISDIR: said("Is a directory"),
    errno.ENOTDIR: said("Not a directory"),
    errno.EEXIST: said("File exists"),
    errno.EBUSY: said("Device or resource busy"),
    errno.ENODEV: said("No such device"),
    errno.EFBIG: said("File too large"),
    errno.ENAMETOOLONG: said("File name too long"),
}
"""What disks and sticks usually complain of; Windows says it in its own language, which need not be the window's."""


def reason_of(error: OSError) -> Sentence:
    """Why the system did not do it, as the part of a sentence that stands in brackets."""
    known = _REASONS.get(error.errno or 0)
    return known or said(error.strerror or "") or said("the disk did not take it")
