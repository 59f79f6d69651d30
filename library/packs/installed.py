# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The installed packs as the library reads them: signed files, read in place, each document against its hash."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

import msgspec

from library.errors import ArticleError, PackError, StorageError
from library.packs.documents import Documents, FolderDocuments
from library.packs.opening import OpenedPack, open_survivors
from library.packs.source import Pack
from library.packs.store import Installed, PackStore
from library.packs.trust import SignedRoot, TrustStore
from library.paths import Paths
from library.storage import RecordStore


class PackedDocuments:
    """A signed pack; each document is compared with its hash whenever it is read."""

    def __init__(self, place: Path, opened: OpenedPack) -> None:
        self.place = place
        self._opened = opened

    def names(self, pattern: str) -> list[str]:
        return [listed.path for listed in self._opened.manifest.files if fits(pattern, listed.path)]

    @property
    def removes(self) -> tuple[str, ...]:
        return self._opened.manifest.removes

    def read(self, name: str) -> bytes:
        try:
            return self._opened.read(name)
        except PackError as error:
            raise ArticleError(str(error)) from error

    def close(self) -> None:
        self._opened.close()


class LayeredDocuments:
    """A pack and the updates on it: what an update holds or removes hides what lies below."""

    def __init__(self, layers: Sequence[PackedDocuments]) -> None:
        self.place = layers[-1].place
        self._layers = layers
        removed: set[str] = set()
        self._at: dict[str, PackedDocuments] = {}
        for layer in reversed(layers):
            self._at |= {name: layer for name in layer.names("**") if name not in self._at and name not in removed}
            removed.update(layer.removes)

    def names(self, pattern: str) -> list[str]:
        return sorted(name for name in self._at if fits(pattern, name))

    def holds(self, name: str) -> bool:
        return PurePosixPath(name).as_posix() in self._at

    def read(self, name: str) -> bytes:
        if name not in self._at:
            raise ArticleError(f"The pack does not hold {name}.")
        return self._at[name].read(name)

    def close(self) -> None:
        for layer in self._layers:
            layer.close()


def fits(pattern: str, name: str) -> bool:
    """`*` stands for anything but a slash, `**` for anything."""
    return pattern == "**" or bool(re.fullmatch(fnmatch.translate(pattern).replace(".*", "[^/]*"), name))


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
        if pack.layers:
            try:
                packs.append(_opened(store, pack, trust))
            except (PackError, ArticleError) as error:
                faults.append(f"{pack.layers[-1].title}: {error}")
    return packs, faults


def open_documents(place: Path, paths: Paths) -> Documents:
    """The documents of a pack source, or of the installed pack whose file this is; raises PackError."""
    if not place.is_file():
        return FolderDocuments(place)
    store = open_store(paths)
    for pack in store.installed():
        if place in [store.path(layer) for layer in pack.layers]:
            return _documents(store, pack, open_trust(paths))
    raise PackError(f"{place} is no pack that is installed here.")


def _opened(store: PackStore, pack: Installed, trust: TrustStore) -> Pack:
    documents = _documents(store, pack, trust)
    try:
        return Pack(documents)
    except ArticleError:
        documents.close()
        raise


def _documents(store: PackStore, pack: Installed, trust: TrustStore) -> LayeredDocuments:
    layers: list[PackedDocuments] = []
    try:
        for layer in pack.layers:
            path = store.path(layer)
            layers.append(PackedDocuments(path, open_survivors(path, trust)))
    except PackError:
        for opened in layers:
            opened.close()
        raise
    return LayeredDocuments(layers)
