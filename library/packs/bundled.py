# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The pack that comes with the program, by a catalogue too, so that a start does not read all its articles.

Its files are a part of the program and change only with it; sizes and times of all of them name the catalogue.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import suppress
from functools import partial
from pathlib import Path

from library import __version__
from library.packs.catalogue import LAYOUT, About, Catalogue, add_articles, add_names, add_references, write_about
from library.packs.catalogued import CataloguedPack
from library.packs.documents import FolderDocuments


def open_bundled(folder: Path, catalogues: Path) -> CataloguedPack:
    """Raises ArticleError if the folder is no pack source."""
    place = catalogues / f"bundled-{_fingerprint(folder)}.sqlite"
    fresh = not place.exists()
    catalogue = Catalogue(place, partial(_fill, folder))
    if fresh:
        _drop_others(place)
    return CataloguedPack(catalogue, FolderDocuments(folder))


def _fill(folder: Path, connection: sqlite3.Connection) -> None:
    from library.packs.source import PackSource

    source = PackSource(folder)
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
    listed = [f"{LAYOUT} {__version__} {folder.absolute()}"]
    for path in sorted(folder.rglob("*")):
        with suppress(OSError):
            found = path.stat()
            listed.append(f"{path.relative_to(folder).as_posix()} {found.st_size} {found.st_mtime_ns}")
    return hashlib.sha256("\n".join(listed).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _drop_others(place: Path) -> None:
    """Those of earlier programs."""
    for path in place.parent.glob(f"bundled-{'[0-9a-f]' * 16}.sqlite"):
        if path != place:
            with suppress(OSError):
                path.unlink()
