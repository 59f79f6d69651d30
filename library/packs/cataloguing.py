# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Fills the catalogue of a pack and the updates on it from their signed lists of contents."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from library.articles import decode_text
from library.errors import ArticleError, PackError
from library.models import ArticleEntry, PackInfo, PackSummary, Problem
from library.packs.catalogue import About, add_articles, add_names, add_references, write_about
from library.packs.manifest import Contents, Manifest, contents_of
from library.packs.opening import OpenedPack
from library.packs.pack import fingerprint_of
from library.packs.source import BIBLIOGRAPHY, unreadable
from library.packs.tables import parse_vocabulary
from library.references import parse_bibliography


class Layers:
    """A pack and the updates on it, lowest first, opened; what an update holds or removes hides what lies below."""

    def __init__(self, layers: Sequence[OpenedPack]) -> None:
        self.layers = layers
        self.manifests = [opened.manifest for opened in layers]
        self.contents: Contents = contents_of(self.manifests)
        self._at: dict[str, int] = {}
        for number, manifest in enumerate(self.manifests):
            self._at |= {listed.path: number for listed in manifest.files}

    @property
    def newest(self) -> Manifest:
        return self.manifests[-1]

    def read(self, path: str) -> bytes:
        """Raises ArticleError if the document is damaged."""
        try:
            return self.layers[self._at[path]].read(path)
        except PackError as error:
            raise ArticleError(error.sentence) from error

    def rows(self) -> Iterator[tuple[object, ...]]:
        """Of the table of documents."""
        for path, listed in sorted(self.contents.files.items()):
            number = self._at[path]
            entry = self.layers[number].entries.get(path)
            found = (entry.offset, entry.method, entry.packed) if entry else (None, 0, 0)
            yield path, number, *found, listed.size, listed.sha256


def fill_catalogue(connection: sqlite3.Connection, layers: Layers, folders: Sequence[str]) -> None:
    """Every table, and what is said of the whole; raises sqlite3.Error."""
    info = info_of(layers.newest)
    connection.executemany("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?)", layers.rows())
    add_articles(connection, info, layers.contents.articles.values())
    faults = _add_bibliography(connection, layers)
    vocabularies = _add_vocabularies(connection, layers, faults)
    write_about(connection, _about(layers, info, vocabularies, folders, faults))


def info_of(manifest: Manifest) -> PackInfo:
    return PackInfo(
        id=manifest.id,
        title=manifest.title,
        version=manifest.version,
        sequence=manifest.sequence,
        publisher=manifest.publisher,
        languages=manifest.languages,
        licence=manifest.licence,
        min_app_version=manifest.min_app_version,
        withdrawn=manifest.withdrawn,
    )


def _about(
    layers: Layers, info: PackInfo, vocabularies: dict[str, str], folders: Sequence[str], faults: list[Problem]
) -> About:
    by_language: dict[str, list[ArticleEntry]] = {}
    for path in sorted(layers.contents.articles):
        entry = layers.contents.articles[path]
        by_language.setdefault(entry.language, []).append(entry)
    files = layers.contents.files
    languages = tuple(sorted({*by_language, *vocabularies}))
    signer = layers.layers[-1].signer.key
    return About(
        info=info,
        summary=PackSummary(
            id=info.id,
            title=info.title,
            version=info.version,
            origin="installed",
            publisher=info.publisher,
            licence=info.licence,
            languages=tuple(sorted(by_language)),
            articles=len(layers.contents.articles),
            created=layers.newest.created,
            signer=f"{signer.name}: {signer.fingerprint}",
            size=sum(listed.size for listed in files.values()),
        ),
        folders=tuple(folders),
        signers=tuple(opened.signer.key.key for opened in layers.layers),
        languages=languages,
        counts={language: len(entries) for language, entries in by_language.items()},
        topics={
            language: Counter(name for entry in entries for name in dict.fromkeys(entry.categories))
            for language, entries in by_language.items()
        },
        fingerprints={
            language: fingerprint_of(
                (files[entry.path].sha256 for entry in by_language.get(language, ())), vocabularies.get(language, "")
            )
            for language in languages
        },
        faults=tuple(faults),
        adaptations=tuple(entry.key for entry in layers.contents.articles.values() if entry.based_on),
    )


def _add_bibliography(connection: sqlite3.Connection, layers: Layers) -> list[Problem]:
    if BIBLIOGRAPHY not in layers.contents.files:
        return []
    try:
        references = parse_bibliography(decode_text(layers.read(BIBLIOGRAPHY), BIBLIOGRAPHY), BIBLIOGRAPHY)
    except ArticleError as error:
        return [unreadable(BIBLIOGRAPHY, error)]
    add_references(connection, references)
    return []


def _add_vocabularies(connection: sqlite3.Connection, layers: Layers, faults: list[Problem]) -> dict[str, str]:
    """The digests of the vocabularies by their languages."""
    digests = {}
    for path, listed in sorted(layers.contents.files.items()):
        if not path.startswith("vocabulary/"):
            continue
        language = PurePosixPath(path).stem
        digests[language] = listed.sha256
        try:
            rows = parse_vocabulary(decode_text(layers.read(path), path))
        except ArticleError as error:
            faults.append(unreadable(path, error))
            continue
        add_names(connection, language, rows)
    return digests
