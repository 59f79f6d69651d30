# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Runs of words with their mark-up -> the words as a person reads them, and Markdown that shows exactly them.

A run is a piece of text with one look. This file knows no HTML; it knows what Markdown takes for mark-up, so that a
star or a hash that an author wrote stays a star or a hash.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Literal, NamedTuple

from library.importing.page import LOWERED, RAISED

Mark = Literal["", "*", "**"]

_INVISIBLE = dict.fromkeys([*range(9), 0x0B, *range(0x0E, 0x20), 0x7F, 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF])
_SPACES = re.compile(r"[\s\x1c-\x1f\x85]+")
_ALWAYS = re.compile(r"[\\`*_{}<>|]|\[(?!\d[\d,;\s–-]*\](?![(\[:{]))")
_IN_LINK = re.compile(r"[\\`*_{}<>|\[\]]")
_NO_LINK = re.compile(r"^@|\]:")
"""Words that are no link of ours in brackets: [@name] would cite, [\\]: would define a link and show nothing."""
_AT_START = re.compile(r"(?:[#+-]|!(?=!!)|\d+(?=[.)](?:\s|$)))")
_MARK = re.compile(r"[\d\s,;.+–—−-]*\d[\d\s,;.+–—−-]*\Z")
_BETWEEN_MARKS = re.compile(f"{LOWERED}([,;–-] ?){RAISED}")
_RAISED = re.compile(f"{RAISED}([^{LOWERED}]*){LOWERED}")
_SUPERSCRIPTS = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_UNSAFE_IN_ADDRESS = re.compile(r"[^\w.~:/?#@!$&+,;=%-]|[\x80-\U0010ffff]")


class Run(NamedTuple):
    """Text of one look; `breaks` is a line that ends here."""

    text: str
    mark: Mark = ""
    href: str = ""
    breaks: bool = False


BREAK = Run("", breaks=True)


def visible(text: str) -> str:
    """Without signs that nobody sees, and without those that this program puts around superscripts."""
    return text.translate(_INVISIBLE).replace(RAISED, "").replace(LOWERED, "")


def raised(text: str) -> str:
    """Superscript digits with the signs around them; other superscripts as they are."""
    return f"{RAISED}{text.strip()}{LOWERED}" if _MARK.match(text.strip()) else text


def shown_plainly(text: str) -> str:
    """Superscripts as the signs that stand for them in plain text."""
    return _RAISED.sub(lambda found: found[1].translate(_SUPERSCRIPTS), text)


def lines_of(runs: Iterable[Run]) -> list[list[Run]]:
    """The lines that are not blank; white space collapsed, none at the ends; neighbours of one look are one run."""
    lines: list[list[Run]] = []
    for breaks, group in groupby(runs, lambda run: run.breaks):
        if not breaks and (line := _collapsed(list(group))):
            lines.append(line)
    return lines


def text_of(line: Sequence[Run]) -> str:
    return _joined_marks("".join(run.text for run in line))


def markdown_of(lines: Iterable[Sequence[Run]]) -> str:
    """Lines of one paragraph, with line breaks between them."""
    return "  \n".join(_joined_marks(_line_markdown(line)) for line in lines)


def escape(text: str) -> str:
    """One line of words as Markdown that shows them; marks such as [1] stay as they are."""
    return _escape_start(escape_within(text))


def escape_within(text: str) -> str:
    """As `escape`, of words that do not begin a line, such as those of a heading."""
    return _ALWAYS.sub(_backslash, text)


def _collapsed(runs: Sequence[Run]) -> list[Run]:
    found: list[Run] = []
    for run in runs:
        text = _SPACES.sub(" ", run.text)
        if not found or found[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if not text:
            continue
        if found and (found[-1].mark, found[-1].href) == (run.mark, run.href):
            found[-1] = found[-1]._replace(text=found[-1].text + text)
        else:
            found.append(run._replace(text=text))
    if found and found[-1].text.endswith(" "):
        last = found.pop()
        if last.text != " ":
            found.append(last._replace(text=last.text.removesuffix(" ")))
    return found


def _joined_marks(text: str) -> str:
    """`1` and `2`, each superscript, with a comma between them that is not: one superscript."""
    return _BETWEEN_MARKS.sub(r"\1", text)


def _line_markdown(line: Sequence[Run]) -> str:
    pieces = list(_pieces(line))
    for place, (piece, following) in enumerate(pairwise(pieces)):
        if piece.endswith("!") and following.startswith("["):  # together they would be a picture
            pieces[place] = f"{piece[:-1]}\\!"
    return _escape_start("".join(pieces))


def _pieces(line: Sequence[Run]) -> Iterator[str]:
    touching = False
    for run in line:
        words = run.text.strip(" ")
        if not words:
            yield run.text
            touching = False
            continue
        before, after = run.text[: len(run.text) - len(run.text.lstrip(" "))], run.text[len(run.text.rstrip(" ")) :]
        touching = touching and not before
        if run.href and not _NO_LINK.search(words):
            yield f"{before}[{_IN_LINK.sub(_backslash, words)}]({_address(run.href)}){after}"
            touching = False
        elif run.mark and not touching and any(sign.isalnum() for sign in words):
            yield f"{before}{run.mark}{escape_within(words)}{run.mark}{after}"
            touching = not after
        else:
            yield f"{before}{escape_within(words)}{after}"
            touching = False


def _backslash(found: re.Match[str]) -> str:
    return found[0] if found[0] == "<" else f"\\{found[0]}"


def _escape_start(markdown: str) -> str:
    """What would begin a heading, a list, a box or a definition at the start of a line."""
    if markdown == ":" or markdown.startswith(": "):
        return f":\u00a0{markdown[2:]}"
    found = _AT_START.match(markdown)
    if found is None:
        return markdown
    place = found.end() if found[0][0].isdigit() else 0
    return f"{markdown[:place]}\\{markdown[place:]}"


def _address(href: str) -> str:
    return _UNSAFE_IN_ADDRESS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), href)
