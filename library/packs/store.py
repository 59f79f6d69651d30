# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The packs of this computer: each is one signed file in a folder named by version and hash, read in place.

Installing is copying that file and then writing a record in one of two slots. Nothing is renamed, because on FAT a
rename that was reported done is lost with the power; a folder that no record names is swept away.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple

import msgspec

from library.errors import PackError, StorageError
from library.models import Progress
from library.packs.changes import Changes, changes_between
from library.packs.layers import Installed, Layer, below, with_layer
from library.packs.manifest import Manifest
from library.packs.opening import open_pack, open_survivors
from library.packs.trust import Signer, TrustStore
from library.sentences import Sentence, reason_of, said
from library.storage import RecordStore, flush_folder, open_emptied

RECORD = "packs"
FILE = "pack.clinicpack"
SPARE_BYTES = 64 * 2**20
"""What must stay free on the disk, for the search index and the papers of the day."""
_CHUNK = 2**20


Prepare = Callable[[Installed], None]


def nothing_to_prepare(installed: Installed) -> None:
    """Where no caches are wanted before a pack counts."""


class Preview(NamedTuple):
    """What a person is shown before a pack is installed."""

    manifest: Manifest
    signer: Signer
    changes: Changes


class PackStore:
    """`folder` holds the packs and the record that says which of them count, so that several computers can share it."""

    def __init__(self, folder: Path, trust: TrustStore) -> None:
        self._folder = folder
        self._records = RecordStore(folder)
        self._trust = trust

    def installed(self) -> tuple[Installed, ...]:
        """By their ids; raises StorageError if a newer program wrote the record."""
        return tuple(self._load()[name] for name in sorted(self._load()))

    def path(self, layer: Layer) -> Path:
        return self._folder / layer.folder / FILE

    def preview(self, path: Path) -> Preview:
        """Who made a pack and what it would change; raises PackError, StorageError as `install` does."""
        with open_pack(path, self._trust) as opened:
            before = self._load().get(opened.manifest.id)
            under = below(opened, before)
            here = self._manifests(before.layers) if before else []
            repairs = before is not None and before.holds(opened.manifest_sha256)
            after = here if repairs and here else [*self._manifests(under), opened.manifest]
            return Preview(opened.manifest, opened.signer, changes_between(here, after))

    def _manifests(self, layers: Iterable[Layer]) -> list[Manifest]:
        """None where one of them is lost: then all of the new pack is new, and installing it repairs."""
        manifests = []
        for layer in layers:
            try:
                with open_pack(self.path(layer), self._trust) as opened:
                    manifests.append(opened.manifest)
            except PackError:
                return []
        return manifests

    def install(self, path: Path, progress: Progress, prepare: Prepare = nothing_to_prepare) -> Layer:
        """Copy a pack here and put it in force; raises PackError, StorageError, Cancelled.

        Before it counts, `prepare` gets the state that is to be, its files in place. Whatever goes wrong before the
        record is written leaves the old state; done again, it goes on from there.
        """
        layer, after = self._take(path, progress)
        try:
            self._check_copy(layer, progress)
            prepare(after)
        except BaseException:
            self._give_up(layer.folder)
            raise
        self._save({**self._load(), after.id: after})
        self.sweep()
        return layer

    def roll_back(self, pack_id: str) -> Layer:
        """Put the state before the last change in force again; raises PackError if there is none."""
        packs = self._load()
        now = packs.get(pack_id)
        if now is None or not now.previous:
            raise PackError("There is no earlier version of {pack_id} on this computer to go back to.", pack_id=pack_id)
        for layer in now.previous:
            # The documents were checked when these same bytes were installed; their key may be trusted no more.
            self._check_bytes(layer)
            open_pack(self.path(layer), self._trust).close()
        after = msgspec.structs.replace(now, layers=now.previous, previous=())
        self._save({**packs, pack_id: after})
        self.sweep()
        return now.previous[-1]

    def remove(self, pack_id: str) -> None:
        """Take a pack off this computer; its highest sequence is remembered. Raises PackError if it is not here."""
        packs = self._load()
        if pack_id not in packs or not packs[pack_id].layers:
            raise PackError("There is no pack {pack_id} on this computer.", pack_id=pack_id)
        emptied = msgspec.structs.replace(packs[pack_id], layers=(), previous=())
        self._save({**packs, pack_id: emptied})
        self.sweep()

    def check(self, progress: Progress) -> list[str]:
        """A sentence for each damaged document of the packs in force, or for a pack that is lost as a whole."""
        damaged: list[str] = []
        for layer in (layer for pack in self.installed() for layer in pack.layers):
            try:
                with open_survivors(self.path(layer), self._trust) as opened:
                    damaged += [
                        said("{title}: {path} is damaged.", title=layer.title, path=path)
                        for path in opened.check(progress)
                    ]
            except PackError as error:
                damaged.append(said("{title}: {reason}", title=layer.title, reason=error.sentence))
        return damaged

    def sweep(self) -> None:
        """Delete what no record names: left over from a power cut, or replaced."""
        wanted = self._wanted()
        with suppress(OSError):
            for folder in self._folder.iterdir():
                if folder.name not in wanted and folder.is_dir() and not folder.is_symlink():
                    self._delete(folder)

    def _delete(self, folder: Path) -> None:
        """On FAT the next flush would free its room and leave its name, which makes the whole disk read-only."""
        shutil.rmtree(folder, ignore_errors=True)
        flush_folder(self._folder)

    # ---- steps of an installation ---------------------------------------------------------------------------

    def _take(self, path: Path, progress: Progress) -> tuple[Layer, Installed]:
        """A copy of the pack, and the state in which it counts. Its list, which may be large, is not kept longer."""
        with open_pack(path, self._trust) as opened:
            manifest = opened.manifest
            before = self._load().get(manifest.id)
            under = below(opened, before)
            name = f"{manifest.id}-{manifest.sequence}-{opened.manifest_sha256[:12]}"
            folder, size, digest = self._copy(path, name, progress)
        layer = Layer(folder, opened.manifest_sha256, digest, size, manifest.sequence, manifest.version, manifest.title)
        return layer, with_layer(manifest.id, before, under, layer)

    def _copy(self, source: Path, name: str, progress: Progress) -> tuple[str, int, str]:
        """(folder, size, SHA-256) of the copy, on the disk when this returns; one that is whole stays as it is.

        One that is damaged and counts is not written over: it serves until the new one, in another folder, counts.
        """
        places = (name, f"{name}-again")
        place = next(folder for folder in places if folder not in self._wanted())
        try:
            size, digest = source.stat().st_size, _digest(source)
            for folder in places:
                if _is_whole(self._folder / folder / FILE, size, digest):
                    return folder, size, digest
            target = self._folder / place / FILE
            target.parent.mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(target.parent).free
            if free < size + SPARE_BYTES:
                needed = (size + SPARE_BYTES - free) // 2**20 + 1
                raise StorageError(
                    "There is not enough room for this pack; make {needed} MB free and try again.", needed=needed
                )
            with source.open("rb") as read, open_emptied(target) as written:
                copied = _copy_through(read, written, size, progress)
            for written_to in (target.parent, self._folder, self._folder.parent):
                flush_folder(written_to)
        except OSError as error:
            self._give_up(place)
            raise StorageError(self._why_not_copied(error)) from error
        except BaseException:
            self._give_up(place)
            raise
        if copied != digest:
            self._give_up(place)
            raise PackError("The stick gives other bytes each time it is read; try another stick.")
        return place, size, digest

    def _why_not_copied(self, error: OSError) -> Sentence:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return said(
                "This computer only reads the packs in {folder}; install at the computer that keeps them.",
                folder=self._folder,
            )
        return said(
            "The pack could not be copied ({reason}); make room or try another stick, then install again.",
            reason=reason_of(error),
        )

    def _give_up(self, name: str) -> None:
        """Leave nothing of a copy that is not whole, unless it is one that counts."""
        if name not in self._wanted():
            self._delete(self._folder / name)

    def _check_copy(self, layer: Layer, progress: Progress) -> None:
        """Signature, shape and every document of what is about to count; raises PackError."""
        self._check_bytes(layer)
        try:
            with open_pack(self.path(layer), self._trust) as opened:
                damaged = opened.check(progress)
        except OSError as error:
            raise StorageError(
                "{title} cannot be read back ({reason}); check this disk.", title=layer.title, reason=reason_of(error)
            ) from error
        if damaged:
            raise PackError(
                "{title} is damaged: {damaged}; ask for the pack again.", title=layer.title, damaged=damaged[0]
            )

    def _check_bytes(self, layer: Layer) -> None:
        """Raises PackError unless the file is the one that was installed."""
        path = self.path(layer)
        if not _is_whole(path, layer.size, layer.file_sha256):
            raise PackError(
                "{title} {version} did not arrive whole on this disk; install it again.",
                title=layer.title,
                version=layer.version,
            )

    # ---- the record -----------------------------------------------------------------------------------------

    def _wanted(self) -> set[str]:
        """The folders that the record names."""
        return {folder for pack in self._load().values() for folder in pack.folders}

    def _load(self) -> dict[str, Installed]:
        content = self._records.load(RECORD)
        if content is None:
            return {}
        try:
            packs = msgspec.json.decode(content, type=tuple[Installed, ...])
        except msgspec.DecodeError as error:
            raise StorageError("The packs here were installed by a newer program; install that one.") from error
        return {pack.id: pack for pack in packs}

    def _save(self, packs: dict[str, Installed]) -> None:
        self._records.save(RECORD, msgspec.json.encode(tuple(packs.values())))


def _copy_through(source: IO[bytes], target: IO[bytes], size: int, progress: Progress) -> str:
    """SHA-256 of what was copied, which is on the disk when this returns."""
    digest, done = hashlib.sha256(), 0
    while chunk := source.read(_CHUNK):
        target.write(chunk)
        digest.update(chunk)
        done += len(chunk)
        progress(done, size)
    target.flush()
    os.fsync(target.fileno())
    return digest.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _is_whole(path: Path, size: int, digest: str) -> bool:
    try:
        return path.stat().st_size == size and _digest(path) == digest
    except OSError:
        return False
