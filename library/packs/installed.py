# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The installed packs as the library reads them: signed files, read in place, each document against its hash."""

from __future__ import annotations

import fnmatch
import hashlib
import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path, PurePosixPath
from typing import IO

import msgspec

from library.errors import ArticleError, PackError, StorageError
from library.packs import container
from library.packs.catalogue import LAYOUT, Catalogue
from library.packs.catalogued import CataloguedPack
from library.packs.cataloguing import Layers, fill_catalogue
from library.packs.documents import Documents, FolderDocuments
from library.packs.layers import Installed
from library.packs.opening import open_survivors
from library.packs.source import read_pack_info
from library.packs.store import FILE, PackStore
from library.packs.trust import SignedRoot, TrustStore
from library.paths import Paths
from library.sentences import said
from library.storage import RecordStore


class PackedDocuments:
    """The documents of a pack and its updates; `files` are theirs, in the order of the catalogue's folders."""

    def __init__(self, place: Path, catalogue: Catalogue, files: Sequence[Path]) -> None:
        self.place = place
        self._catalogue = catalogue
        self._files = files
        self._open: dict[int, IO[bytes]] = {}

    def names(self, pattern: str) -> list[str]:
        beginning, star, _ = pattern.partition("*")
        listed = self._catalogue.paths(beginning) if star else [pattern] if self.holds(pattern) else []
        return [name for name in listed if fits(pattern, name)]

    def holds(self, name: str) -> bool:
        return self._catalogue.document(PurePosixPath(name).as_posix()) is not None

    def digest(self, name: str) -> str:
        lying = self._catalogue.document(name)
        return lying.sha256 if lying else ""

    def read(self, name: str) -> bytes:
        lying = self._catalogue.document(name)
        if lying is None:
            raise ArticleError("The pack does not hold {name}.", name=name)
        if lying.offset is None:
            raise _damaged(name)
        entry = container.Entry(name, lying.offset, lying.method, lying.packed, lying.size)
        try:
            if lying.layer not in self._open:
                self._open[lying.layer] = self._files[lying.layer].open("rb")
            return container.read_checked(self._open[lying.layer], entry, lying.size, lying.sha256)
        except (OSError, PackError) as error:
            raise _damaged(name) from error

    def close(self) -> None:
        for file in self._open.values():
            file.close()


def fits(pattern: str, name: str) -> bool:
    """`*` stands for anything but a slash."""
    return bool(re.fullmatch(fnmatch.translate(pattern).replace(".*", "[^/]*"), name))


def open_trust(paths: Paths) -> TrustStore:
    """Whom this clinic trusts: the keys that came with the program, and its own."""
    shipped = msgspec.json.decode(paths.trust_root.read_bytes(), type=SignedRoot)
    return TrustStore(RecordStore(paths.state), shipped.root)


def open_store(paths: Paths) -> PackStore:
    return PackStore(paths.packs, open_trust(paths))


def open_installed(paths: Paths) -> tuple[list[CataloguedPack], list[str]]:
    """The installed packs, and a sentence for each that cannot be opened: it is left out, the others work."""
    packs: list[CataloguedPack] = []
    faults: list[str] = []
    if paths.shared_packs and not paths.packs.is_dir():
        return [], [
            said(
                "The folder of the packs, {folder}, cannot be reached; is the other computer switched on?",
                folder=paths.packs,
            )
        ]
    try:
        store, trust = open_store(paths), open_trust(paths)
        installed = store.installed()
    except StorageError as error:
        return [], [error.sentence]
    for pack in installed:
        if pack.layers:
            try:
                packs.append(open_pack_in_force(pack, store, trust, paths))
            except PackError as error:
                faults.append(said("{title}: {reason}", title=pack.layers[-1].title, reason=error.sentence))
    return packs, faults


def open_pack_in_force(pack: Installed, store: PackStore, trust: TrustStore, paths: Paths) -> CataloguedPack:
    """A pack with its updates, by its catalogue, which is made where it is missing. Raises PackError."""
    files = [store.path(layer) for layer in pack.layers]
    try:
        sizes = [path.stat().st_size for path in files]
    except OSError as error:
        raise PackError("its file is lost; install it again from its stick.") from error
    folders = [layer.folder for layer in pack.layers]

    def fill(connection: sqlite3.Connection) -> None:
        with ExitStack() as opened:
            layers = Layers([opened.enter_context(open_survivors(path, trust)) for path in files])
            fill_catalogue(connection, layers, folders)

    place = paths.catalogues / f"{_stem(pack)}-{sum(sizes):x}.sqlite"
    catalogue = Catalogue(place, fill)
    if not all(map(trust.knows, catalogue.about.signers)):
        catalogue.close()
        raise PackError("its key is not trusted here any more; ask its maker for a new pack, or remove this one.")
    return CataloguedPack(catalogue, PackedDocuments(place, catalogue, files), can_go_back=bool(pack.previous))


def drop_catalogues(paths: Paths, pack_id: str, keep: Iterable[Installed] = ()) -> None:
    """Delete the catalogues of a pack but those of the states to keep."""
    kept = {_stem(pack) for pack in keep}
    for path in paths.catalogues.glob(f"{pack_id}-{'[0-9a-f]' * 16}-*"):
        if path.name.rpartition("-")[0] not in kept:
            with suppress(OSError):
                path.unlink(missing_ok=True)


def open_documents(place: Path, paths: Paths) -> tuple[str, Documents]:
    """(pack id, documents) of a pack source, or of the installed pack whose catalogue lies there.

    Raises ArticleError if it is no pack source, PackError if it is no catalogue.
    """
    if not place.is_file():
        folder = FolderDocuments(place)
        return read_pack_info(folder).id, folder

    def fill(connection: sqlite3.Connection) -> None:
        raise PackError("{place} is no catalogue of a pack that is installed here.", place=place)

    catalogue = Catalogue(place, fill)
    files = [paths.packs / folder / FILE for folder in catalogue.about.folders]
    return catalogue.about.info.id, PackedDocuments(place, catalogue, files)


def _stem(pack: Installed) -> str:
    """Of the name of its catalogue: another one for every other state of the pack."""
    named = [str(LAYOUT), *(f"{layer.folder} {layer.file_sha256}" for layer in pack.layers)]
    return f"{pack.id}-{hashlib.sha256(' '.join(named).encode()).hexdigest()[:16]}"


def _damaged(name: str) -> ArticleError:
    return ArticleError("{name} is damaged; install its pack again from its stick.", name=name)
