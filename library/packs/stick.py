# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A copy of the installed packs for the next clinic: files, a list of them, and checksums for stock tools.

Every file is read back after it was written. Names are short ASCII, so that FAT32 and every system take them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from library.errors import StorageError
from library.models import Progress
from library.packs.layers import Installed, Layer
from library.packs.store import PackStore
from library.sentences import reason_of
from library.storage import save_file

FOLDER = "packs"
CATALOGUE = "catalogue.json"
CHECKSUMS = "SHA256SUMS"
"""In the form that `sha256sum --check` reads, beside the packs: those of the program stand on top of the stick."""


class Copied(NamedTuple):
    """A pack file on the stick."""

    name: str
    pack: str
    title: str
    version: str
    sequence: int
    size: int
    sha256: str


def copy_to_stick(store: PackStore, folder: Path, progress: Progress) -> list[Copied]:
    """Raises StorageError if the stick is full, gone, or gives back other bytes than it was given."""
    wanted = [(pack, layer) for pack in store.installed() for layer in pack.layers]
    copied = []
    try:
        (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            "{folder} cannot be written ({reason}); choose another stick.", folder=folder, reason=reason_of(error)
        ) from error
    for done, (pack, layer) in enumerate(wanted):
        progress(done, len(wanted))
        copied.append(_copy(store, pack, layer, folder))
    listed = json.dumps([one._asdict() for one in copied], ensure_ascii=False, indent=1) + "\n"
    _save_checked(folder / FOLDER / CATALOGUE, listed.encode("utf-8"))
    _save_checked(folder / FOLDER / CHECKSUMS, "".join(_sums(folder, copied)).encode("ascii"))
    progress(len(wanted), len(wanted))
    return copied


def _copy(store: PackStore, pack: Installed, layer: Layer, folder: Path) -> Copied:
    name = f"{pack.id[:40]}-{layer.sequence}.clinicpack"
    try:
        content = store.path(layer).read_bytes()
    except OSError as error:
        raise StorageError(
            "{title} cannot be read ({reason}); repair the packs first.", title=layer.title, reason=reason_of(error)
        ) from error
    if hashlib.sha256(content).hexdigest() != layer.file_sha256:
        raise StorageError("{title} is damaged on this computer; repair the packs first.", title=layer.title)
    _save_checked(folder / FOLDER / name, content)
    return Copied(name, pack.id, layer.title, layer.version, layer.sequence, layer.size, layer.file_sha256)


def _save_checked(path: Path, content: bytes) -> None:
    save_file(path, content)
    try:
        same = path.read_bytes() == content
    except OSError:
        same = False
    if not same:
        raise StorageError(
            "The stick gives back other bytes than it was given for {name}; use another stick.", name=path.name
        )


def _sums(folder: Path, copied: list[Copied]) -> Iterator[str]:
    for one in copied:
        yield f"{one.sha256}  {one.name}\n"
    catalogue = hashlib.sha256((folder / FOLDER / CATALOGUE).read_bytes()).hexdigest()
    yield f"{catalogue}  {CATALOGUE}\n"
