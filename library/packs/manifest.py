# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a built pack says of itself: who made it, every file with size and SHA-256, every article's metadata.

The bytes of a manifest are what is signed; nothing in them is parsed before the signature is found good.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import NamedTuple

import msgspec
from msgspec import Struct

from library.errors import PackError
from library.models import ArticleEntry, Withdrawal
from library.packs.names import check_names, is_id, is_on_one_line

FORMAT = 1
GUIDE = "guide"
"""The id of the guide that goes with the program: no pack comes in its place."""
MOST_MANIFEST_BYTES = 64 * 2**20
MOST_QUOTES = 10_000_000
"""Two for each word of the JSON: a short word takes ten times the memory that it takes in the file."""
MOST_FILES = 250_000
MOST_FILE_BYTES = 64 * 2**20
MOST_SEQUENCE = 2**53
LONGEST_TEXT, LONGEST_REASON = 200, 1000
_HASH = re.compile("[0-9a-f]{64}")
MOST_BYTES = 4 * 2**30 - 2**20
"""All documents together: a pack is one file, and a FAT32 stick takes no larger one."""


class PackFile(Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    path: str
    size: int
    sha256: str


class Manifest(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    format: int
    id: str
    sequence: int
    """Raised with every version; a pack of a lower one than was ever seen is refused."""
    version: str
    title: str
    publisher: str = ""
    languages: tuple[str, ...] = ()
    licence: str = ""
    created: dt.date | None = None
    min_app_version: str = ""
    base: str = ""
    """Of an update: the SHA-256 of the manifest that it lies on; it holds only what is new or changed since."""
    removes: tuple[str, ...] = ()
    """Of an update: paths of the base that are no more."""
    withdrawn: tuple[Withdrawal, ...] = ()
    files: tuple[PackFile, ...]
    articles: tuple[ArticleEntry, ...]


def to_bytes(manifest: Manifest) -> bytes:
    """The canonical JSON: the same manifest gives the same bytes."""
    return msgspec.json.encode(manifest, order="sorted")


def from_bytes(content: bytes) -> Manifest:
    """A manifest whose signature was found good; raises PackError if it breaks a rule or a limit all the same."""
    if len(content) > MOST_MANIFEST_BYTES or content.count(b'"') > MOST_QUOTES:
        raise PackError("The list of contents of this pack is too large; ask for the pack again.")
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise PackError("The list of contents of this pack cannot be read; a newer program may be needed.") from error
    check_manifest(manifest)
    return manifest


class Contents(NamedTuple):
    """What a pack and the updates on it hold together, by path."""

    files: dict[str, PackFile]
    articles: dict[str, ArticleEntry]


def contents_of(layers: Iterable[Manifest]) -> Contents:
    """The pack first, then its updates in their order."""
    files: dict[str, PackFile] = {}
    articles: dict[str, ArticleEntry] = {}
    for manifest in layers:
        for path in manifest.removes:
            files.pop(path, None)
            articles.pop(path, None)
        files |= {file.path: file for file in manifest.files}
        articles |= {article.path: article for article in manifest.articles}
    return Contents(files, articles)


def check_manifest(manifest: Manifest) -> None:
    """Raises PackError for the first rule or limit that is broken: what is not built is not taken either."""
    _check_texts(manifest)
    if manifest.format != FORMAT:
        raise PackError("The pack {title} is made for a newer program; install that one first.", title=manifest.title)
    if len(manifest.files) > MOST_FILES:
        raise PackError(
            "The pack {title} holds more than {most} files; ask for it in parts.", title=manifest.title, most=MOST_FILES
        )
    if any(not 0 <= file.size <= MOST_FILE_BYTES for file in manifest.files):
        raise PackError(
            "The pack {title} holds a file that is too large; ask for the pack again.", title=manifest.title
        )
    if sum(file.size for file in manifest.files) > MOST_BYTES:
        raise PackError("The pack {title} is larger than 4 GB; ask for it in parts.", title=manifest.title)
    check_names(file.path for file in manifest.files)
    known = {file.path for file in manifest.files}
    if known.intersection(manifest.removes) or (manifest.removes and not manifest.base):
        raise PackError("The pack {title} removes what it holds; ask for the pack again.", title=manifest.title)
    for article in manifest.articles:
        if article.path != f"articles/{article.language}/{article.id}.md" or article.path not in known:
            raise PackError(
                "The pack {title} lists an article that it does not hold: {path!r}.",
                title=manifest.title,
                path=article.path[:LONGEST_TEXT],
            )


def _check_texts(manifest: Manifest) -> None:
    """The id names a folder; the other texts are shown as they are."""
    if not is_id(manifest.id) or manifest.id == GUIDE:
        raise PackError(
            "The pack has no proper id: {id!r}; ask its maker for a new one.", id=manifest.id[:LONGEST_TEXT]
        )
    if not 0 <= manifest.sequence <= MOST_SEQUENCE:
        raise PackError("The pack {id} has no proper sequence; ask its maker for a new one.", id=manifest.id)
    one = manifest
    texts = [one.version, one.title, one.publisher, one.licence, one.min_app_version, one.base, *one.languages]
    reasons = [text for taken in one.withdrawn for text in (taken.id, taken.language, taken.reason)]
    for text, longest in (*((text, LONGEST_TEXT) for text in texts), *((text, LONGEST_REASON) for text in reasons)):
        if len(text) > longest or not is_on_one_line(text):
            raise PackError(
                "The pack {id} says a thing that is too long or not on one line: {text!r}.",
                id=manifest.id,
                text=text[:60],
            )
    if not manifest.title.strip():
        raise PackError("The pack {id} has no title; ask its maker for a new one.", id=manifest.id)
    if manifest.base and not _HASH.fullmatch(manifest.base):
        raise PackError("The pack {id} names no proper base; ask its maker for a new one.", id=manifest.id)
