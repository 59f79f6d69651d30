# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The installed packs as the library reads them: signed files, read in place, each document against its hash."""

from __future__ import annotations

import fnmatch
import re
from pathlib import Path, PurePosixPath

import msgspec

from library.errors import ArticleError, PackError, StorageError
from library.packs.documents import Documents, FolderDocuments
from library.packs.opening import OpenedPack, open_pack
from library.packs.source import Pack
from library.packs.store import PackStore
from library.packs.trust import SignedRoot, TrustStore
from library.paths import Paths
from library.storage import RecordStore


class PackedDocuments:
    """A signed pack; each document is compared with its hash whenever it is read."""

    def __init__(self, place: Path, opened: OpenedPack) -> None:
        self.place = place
        self._opened = opened

    def names(self, pattern: str) -> list[str]:
        fits = re.compile(fnmatch.translate(pattern).replace(".*", "[^/]*")).fullmatch
        return [name for name in self._opened.entries if fits(name)]

    def holds(self, name: str) -> bool:
        return PurePosixPath(name).as_posix() in self._opened.entries

    def read(self, name: str) -> bytes:
        try:
            return self._opened.read(name)
        except PackError as error:
            raise ArticleError(str(error)) from error

    def close(self) -> None:
        self._opened.close()


def open_documents(place: Path, trust: TrustStore) -> Documents:
    """The documents of a pack source or of a signed pack; raises PackError."""
    return PackedDocuments(place, open_pack(place, trust)) if place.is_file() else FolderDocuments(place)


def open_trust(paths: Paths) -> TrustStore:
    """Whom this clinic trusts: the keys that came with the program, and its own."""
    shipped = msgspec.json.decode(paths.trust_root.read_bytes(), type=SignedRoot)
    return TrustStore(RecordStore(paths.state), shipped.root)


def open_store(paths: Paths) -> PackStore:
    return PackStore(paths.packs, RecordStore(paths.state), open_trust(paths))


def open_installed(paths: Paths) -> tuple[list[Pack], list[str]]:
    """The installed packs, and a sentence for each that cannot be opened: it is left out, the others work."""
    packs: list[Pack] = []
    faults: list[str] = []
    try:
        store, trust = open_store(paths), open_trust(paths)
        installed = store.installed()
    except StorageError as error:
        return [], [str(error)]
    for pack in installed:
        if pack.layer is None:
            continue
        try:
            packs.append(_opened(store.path(pack.layer), trust))
        except (PackError, ArticleError) as error:
            faults.append(f"{pack.layer.title}: {error}")
    return packs, faults


def _opened(path: Path, trust: TrustStore) -> Pack:
    documents = PackedDocuments(path, open_pack(path, trust))
    try:
        return Pack(documents)
    except ArticleError:
        documents.close()
        raise
