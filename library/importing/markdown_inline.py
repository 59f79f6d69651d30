# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A line of anybody's Markdown -> its words, and the same line in the Markdown that we read.

Known here: links and pictures of CommonMark, footnotes and citations of Pandoc, links and pictures of Obsidian. What
leads to other files keeps its words only.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from library.importing.runs import escape, escape_within, raised, visible
from library.models import CitationKey

_TARGET = (
    r"\(\s*<?(?P<{0}>(?:[^()<>\s]|\([^()\s]*\))*)>?(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)(?:\{{[^{{}}]*\}})?"
)
_TOKEN = re.compile(
    r"(?P<escaped>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>(?P<ticks>`+)(?!`)(?:[^`]|(?!(?P=ticks)(?!`))`)+(?P=ticks)(?!`))"
    r"|!\[\[(?P<embed>[^\]|]+)(?:\|(?P<embed_words>[^\]]*))?\]\]"
    r"|\[\[(?P<page>[^\]|]+)(?:\|(?P<page_words>[^\]]*))?\]\]"
    rf"|!\[(?P<alt>[^\]]*)\]{_TARGET.format('src')}"
    r"|\[\^(?P<note>[^\]\s]+)\]"
    r"|(?P<cite>\[@[^\]]+\](?:\{certainty=[a-z-]+\})?)"
    rf"|\[(?P<words>(?:[^\[\]\\]|\\.)+)\](?:{_TARGET.format('href')}|\[(?P<label>[^\]]*)\])"
    r"|\[(?P<short>[^\[\]^@!\\][^\[\]\\]*)\]"
    r"|<(?P<address>https?://[^<>\s]+)>"
    r"|<sup>(?P<sup>[^<>]*)</sup>"
    r"|\^(?P<caret>[\d,;–-]{1,12})\^"
    r"|(?P<sub></?sub>)"
    r"|(?P<br><br\s*/?>)"
    r"|(?P<remark><!--.*?-->)"
    r"|(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,30});)"
)
_EMPHASIS = re.compile(
    r"(?<![\w*])(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s*])\1(?![\w*])|(?<![\w_])(_{1,3})(?=[^\s_])(.+?)(?<=[^\s_])\3(?![\w_])"
)
_KEPT = re.compile(r"https?://|article:[a-z0-9-]+\Z", re.IGNORECASE)
_KEYS = re.compile(r"\[(@[A-Za-z0-9][\w:.+/-]*(?:\s*;\s*@[A-Za-z0-9][\w:.+/-]*)*)\]")

Shown = tuple[str, str]
"""Words, and Markdown of ours."""


@dataclass(frozen=True)
class Inline:
    """What lines refer to: footnotes by their labels, keys of the bibliography, addresses, pictures."""

    notes: Mapping[str, CitationKey] = field(default_factory=dict)
    keys: frozenset[str] = frozenset()
    addresses: Mapping[str, str] = field(default_factory=dict)
    picture: Callable[[str], tuple[str, str]] = lambda address: ("", "")

    def line(self, source: str) -> Shown:
        """`source` has no line end."""
        words: list[str] = []
        markdown: list[str] = []
        place = 0
        source = visible(source)
        for found in _TOKEN.finditer(source):
            for text, written in (_plain(source[place : found.start()]), self._token(found)):
                words.append(text)
                markdown.append(written)
            place = found.end()
        text, written = _plain(source[place:])
        return _without_emphasis("".join([*words, text])).replace(_STAR, "*").replace(_LOW, "_"), "".join(
            [*markdown, written]
        )

    def _token(self, found: re.Match[str]) -> Shown:
        whole = found[0]
        if found["escaped"]:
            return _literal(whole[1]), whole
        if found["code"]:
            return _literal(whole.strip("`").strip()), whole
        if found["embed"] or found["src"] is not None:
            return self._picture(found)
        if found["page"]:
            words = found["page_words"] or found["page"]
            return words, escape(words)
        if found["note"] or found["cite"]:
            return self._citation(found)
        if found["words"] or found["short"]:
            return self._link(found)
        if found["address"]:
            return found["address"], whole
        if (high := found["sup"] or found["caret"]) is not None:
            return (high, high) if raised(high) == high else (raised(high), raised(high))
        if found["entity"]:
            sign = html.unescape(whole)
            return _literal(sign), escape(sign) if len(
                sign
            ) == 1 and not sign.isalnum() and sign.isprintable() else sign
        return ("", "") if found["sub"] or found["remark"] else (" ", " ")

    def _picture(self, found: re.Match[str]) -> Shown:
        """One that is not taken in leaves its words, or its name."""
        address = found["embed"] or found["src"]
        words = (found["embed_words"] if found["embed"] else found["alt"]) or ""
        name, _ = self.picture(address)
        if name:
            return words, f"![{escape_within(words)}]({name})"
        words = words or address.rpartition("/")[2]
        return words, escape_within(words)

    def _citation(self, found: re.Match[str]) -> Shown:
        if note := found["note"]:
            return ("", f"[@{self.notes[note]}]") if note in self.notes else (f"[^{note}]", f"\\[^{note}\\]")
        keys = _KEYS.match(found["cite"])
        if keys and all(key.strip().removeprefix("@") in self.keys for key in keys[1].split(";")):
            return "", found["cite"]
        return found["cite"], escape(found["cite"])

    def _link(self, found: re.Match[str]) -> Shown:
        label = (found["label"] or found["words"] or found["short"]).lower()
        href = found["href"] if found["href"] is not None else self.addresses.get(label)
        if found["short"] and label in self.notes:
            return "", f"[@{self.notes[label]}]"
        if href is None:
            return found[0], found[0]
        words, markdown = self.line(found["words"] or found["short"])
        return words, f"[{markdown}]({href})" if _KEPT.match(href) else markdown


_STAR, _LOW = "\ue002", "\ue003"
"""Stars and low lines that are words, while emphasis is taken away."""


def _literal(text: str) -> str:
    return text.replace("*", _STAR).replace("_", _LOW)


def _plain(text: str) -> Shown:
    return text, text


def _without_emphasis(text: str) -> str:
    for _ in range(3):
        text = _EMPHASIS.sub(lambda found: found[2] or found[4], text)
    return text
