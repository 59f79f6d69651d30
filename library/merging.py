# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Articles that come into one pack together: which keys their references get, which names their pictures.

The same reference is one entry; another one under a key that is taken gets a key of its own, and the text is rewritten.
Pictures likewise. What only the replaced texts used is given up. This file reads the pack and writes nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain, count
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from library.errors import ArticleError, PackError
from library.models import CitationKey, Reference
from library.packs.documents import Documents
from library.packs.names import check_name
from library.packs.source import article_names, read_bibliography
from library.references import vancouver

_CITED = re.compile(r"\[@[^\]\n]*\]")
_KEY = re.compile(r"@([A-Za-z0-9][A-Za-z0-9_:.+/-]*)")
_PICTURE = re.compile(r"(\]\(\s*<?)(images/[^)>\"\n]*?)(?=\s*[)>\"])")
_LETTER = re.compile(r"(?<=\d)[a-z]\Z")


class Used(NamedTuple):
    """What texts cite and show."""

    keys: frozenset[str]
    pictures: frozenset[str]


def used_by(texts: Iterable[str]) -> Used:
    keys: set[str] = set()
    pictures: set[str] = set()
    for text in texts:
        keys.update(key for cited in _CITED.findall(text) for key in _KEY.findall(cited))
        pictures.update(name for _, name in _PICTURE.findall(text))
    return Used(frozenset(keys), frozenset(pictures))


class Merging:
    """One save: `replaced` are the present texts of the articles that are saved, by the names of their documents."""

    def __init__(self, documents: Documents, replaced: Mapping[str, str]) -> None:
        self._documents = documents
        self._replaced = replaced
        self._given: dict[CitationKey, Reference] = {}
        """The references of this save, by the keys that they have now."""
        self._pictures: dict[str, bytes] = {}
        self._bodies: list[str] = []

    def body_of(self, body: str, references: Iterable[Reference], pictures: Mapping[str, bytes], *, new: bool) -> str:
        """The text with the keys and names that hold in the pack.

        Of an article that is new, references that its text does not cite are kept too.
        """
        used = used_by([body])
        wanted = [reference for reference in references if new or reference.id in used.keys]
        keys = {str(reference.id): str(self._key_for(reference)) for reference in wanted}
        names = {name: self._name_for(name, content) for name, content in pictures.items() if name in used.pictures}
        written = _renamed(body, keys, names)
        self._bodies.append(written)
        return written

    def bibliography(self) -> list[dict[str, Any]] | None:
        """The items of `references.json` as it has to be; None if it stays as it is. Raises ArticleError."""
        gone = self._unused(used_by(self._replaced.values()).keys, lambda used: used.keys)
        if not self._given and not gone:
            return None
        items = {**self._known, **self._given}
        kept = [_item(key, reference) for key, reference in items.items() if key not in gone - self._given.keys()]
        return None if kept == [_item(key, reference) for key, reference in self._known.items()] else kept

    def pictures(self) -> dict[str, bytes | None]:
        """The pictures to write; None for one that nobody shows any more."""
        gone = self._unused(used_by(self._replaced.values()).pictures, lambda used: used.pictures)
        return {**dict.fromkeys(sorted(name for name in gone if self._read(name) is not None)), **self._pictures}

    # ---- references ---------------------------------------------------------------------------------------

    @cached_property
    def _known(self) -> dict[CitationKey, Reference]:
        return read_bibliography(self._documents)

    @cached_property
    def _by_content(self) -> dict[str, CitationKey]:
        return {_content(reference): key for key, reference in self._known.items()}

    def _key_for(self, reference: Reference) -> CitationKey:
        content = _content(reference)
        key = self._by_content.get(content)
        holder = self._given.get(reference.id) or self._known.get(reference.id)
        if holder is not None and _content(holder) == content:
            key = reference.id
        if key is None:
            free = holder is None or (reference.id not in self._given and reference.id not in self._elsewhere.keys)
            key = reference.id if free else self._free_key(reference.id)
            self._by_content[content] = key
            if holder is not None and free:
                self._by_content.pop(_content(holder), None)
        if key not in self._given and _content(self._known.get(key)) == content:
            self._given[key] = self._known[key]
        else:
            self._given.setdefault(key, reference)
        return key

    def _free_key(self, key: CitationKey) -> CitationKey:
        stem = _LETTER.sub("", key)
        tried = chain((f"{stem}{letter}" for letter in "bcdefghijklmnopqrstuvwxyz"), (f"{stem}-{n}" for n in count(2)))
        return CitationKey(next(one for one in tried if one not in self._known and one not in self._given))

    # ---- pictures -----------------------------------------------------------------------------------------

    def _name_for(self, name: str, content: bytes) -> str:
        """A picture is never written over another: who reads an earlier version sees the picture that it had."""
        chosen = next(tried for tried in _names_like(name) if self._suits(tried, content))
        self._names.add(chosen.casefold())
        if self._read(chosen) != content:
            self._pictures[chosen] = content
        return chosen

    def _suits(self, name: str, content: bytes) -> bool:
        """It is free, or holds this very picture already."""
        there = self._pictures.get(name) or self._read(name)
        return there == content or (there is None and name.casefold() not in self._names)

    @cached_property
    def _names(self) -> set[str]:
        """Of pictures, as systems compare them that do not know small letters from capitals."""
        return {name.casefold() for ending in ("png", "svg") for name in self._documents.names(f"images/*.{ending}")}

    def _read(self, name: str) -> bytes | None:
        try:
            return self._documents.read(name) if self._documents.holds(name) else None
        except ArticleError:
            return None

    # ---- what is used -------------------------------------------------------------------------------------

    @cached_property
    def _elsewhere(self) -> Used:
        """What the other articles of the pack use: read only where it decides something."""
        names = [name for name in article_names(self._documents) if name not in self._replaced]
        return used_by(text_of(self._documents, name) for name in names)

    def _unused(self, before: frozenset[str], part: Callable[[Used], frozenset[str]]) -> frozenset[str]:
        gone = before - part(used_by(self._bodies))
        return gone - part(self._elsewhere) if gone else gone


def text_of(documents: Documents, name: str) -> str:
    """The text of a document as far as it can be read; "" if it is not there."""
    try:
        return documents.read(name).decode("utf-8-sig", "replace").replace("\r\n", "\n")
    except ArticleError:
        return ""


def _renamed(body: str, keys: Mapping[str, str], names: Mapping[str, str]) -> str:
    def cited(match: re.Match[str]) -> str:
        return _KEY.sub(lambda key: f"@{keys.get(key[1], key[1])}", match[0])

    return _PICTURE.sub(lambda match: match[1] + names.get(match[2], match[2]), _CITED.sub(cited, body))


def _item(key: CitationKey, reference: Reference) -> dict[str, Any]:
    """As it stands in `references.json`; one that has no record is a text."""
    return {**(reference.csl or {"type": "document", "literal": vancouver(reference)}), "id": key}


def _content(reference: Reference | None) -> str:
    """What makes two references the same: all but the key."""
    if reference is None:
        return ""
    item = {name: value for name, value in _item(reference.id, reference).items() if name != "id"}
    return json.dumps(item, sort_keys=True, ensure_ascii=False)


def _names_like(name: str) -> Iterator[str]:
    """The name, if a pack can hold it, and then ever other ones."""
    path = PurePosixPath(name)
    try:
        check_name(name)
        stem = f"images/{path.stem[:60]}"
        yield name
    except PackError:
        stem = "images/picture"
        yield f"{stem}{path.suffix.lower()}"
    yield from (f"{stem}-{number}{path.suffix.lower()}" for number in count(2))
