# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack source by a catalogue too, so that a start does not read all its articles: the bundled one, the clinic's own.

Anybody may edit its files with any program at any time: their names, sizes and times name the catalogue, and one that
they do not name is not believed.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from library import __version__
from library.models import PackOrigin
from library.packs.catalogue import LAYOUT, About, Catalogue, add_articles, add_names, add_references, write_about
from library.packs.catalogued import CataloguedPack
from library.packs.documents import FolderDocuments

_SECOND = 1_000_000_000
_DEPTH = 2
"""articles/en/burns.md: what a catalogue holds lies no deeper, and links may lead round in circles."""
_YOUNG = 3 * _SECOND
"""FAT tells times in steps of two seconds: a file may change twice in one of them and keep its size."""


def open_folder(folder: Path, origin: PackOrigin, catalogues: Path) -> CataloguedPack:
    """Raises ArticleError if the folder is no pack source."""
    place = catalogues / f"{origin}-{_fingerprint(folder)}.sqlite"
    fresh = not place.exists()
    catalogue = Catalogue(place, partial(_fill, folder, origin))
    if fresh:
        _drop_others(place, origin)
    return CataloguedPack(catalogue, FolderDocuments(folder))


def _fill(folder: Path, origin: PackOrigin, connection: sqlite3.Connection) -> None:
    from library.packs.source import PackSource

    source = PackSource(folder, origin)
    add_articles(connection, source.info, [entry for key in source.article_keys() if (entry := source.entry(key))])
    add_references(connection, source.bibliography)
    for language in source.languages:
        add_names(connection, language, source.vocabulary(language))
    write_about(
        connection,
        About(
            info=source.info,
            summary=source.summary,
            folders=(),
            signers=(),
            languages=source.languages,
            counts={language: source.count(language) for language in source.languages},
            topics={language: dict(source.topics(language)) for language in source.languages},
            fingerprints={language: source.fingerprint(language) for language in source.languages},
            faults=tuple(source.faults),
            adaptations=tuple(source.adaptations()),
        ),
    )


def _fingerprint(folder: Path) -> str:
    """Another one whenever the program or a file is another."""
    listed = [f"{LAYOUT} {__version__} {folder.absolute()}", *sorted(_states(str(folder), len(str(folder)), _DEPTH))]
    return hashlib.sha256("\n".join(listed).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _states(folder: str, above: int, depth: int) -> Iterator[str]:
    """A line for each file; the program's own records, whose names begin with a dot, are no part of the pack."""
    with suppress(OSError), os.scandir(folder) as inside:
        for found in inside:
            if found.name.startswith("."):
                continue
            if depth and found.is_dir():
                yield from _states(found.path, above, depth - 1)
                continue
            with suppress(OSError):
                state = found.stat()
                yield f"{found.path[above:]} {state.st_size} {state.st_mtime_ns} {_content(found.path, state)}"


def _content(path: str, state: os.stat_result) -> str:
    """What the file holds, where its time cannot tell yet whether it will change once more."""
    coarse = state.st_mtime_ns % _SECOND == 0
    if not coarse or state.st_mtime_ns < time.time_ns() - _YOUNG:
        return ""
    with open(path, "rb") as file:  # noqa: PTH123 - thousands of these are looked at
        return hashlib.file_digest(file, "sha256").hexdigest()


def _drop_others(place: Path, origin: PackOrigin) -> None:
    """Those of earlier programs, and of files as they were."""
    for path in place.parent.glob(f"{origin}-{'[0-9a-f]' * 16}.sqlite"):
        if path != place:
            with suppress(OSError):
                path.unlink()
