# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The folder `packs` of a stick: pack files, a catalogue and checksums, as the program itself writes them.

Packs carry their own signatures. For a release each must be signed by a key that the release trusts.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from builds import Build, PackagingError
from inputs import sha256_of

from library.errors import PackError
from library.packs import container
from library.packs.manifest import MOST_MANIFEST_BYTES, Manifest, from_bytes
from library.packs.opening import open_pack
from library.packs.stick import CATALOGUE, CHECKSUMS, Copied
from library.packs.trust import TrustStore, read_root
from library.storage import RecordStore


def add_packs(build: Build, folder: Path, packs: Sequence[Path]) -> None:
    """Copy the packs and list them. Raises PackagingError for a file that is no pack, or that nobody would take."""
    folder.mkdir()
    rows = []
    for path in packs:
        manifest = _manifest(path)
        if build.release:
            _refuse_unknown(build, path)
        name = f"{manifest.id[:40]}-{manifest.sequence}.clinicpack"
        if (folder / name).exists():
            raise PackagingError(f"{path} is on the stick twice; name it once.")
        shutil.copyfile(path, folder / name)
        size, digest = path.stat().st_size, sha256_of(folder / name)
        rows.append(Copied(name, manifest.id, manifest.title, manifest.version, manifest.sequence, size, digest))
    listed = json.dumps([row._asdict() for row in rows], ensure_ascii=False, indent=1) + "\n"
    (folder / CATALOGUE).write_text(listed, encoding="utf-8", newline="\n")
    lines = [f"{sha256_of(folder / name)}  {name}\n" for name in (*(row.name for row in rows), CATALOGUE)]
    (folder / CHECKSUMS).write_text("".join(lines), encoding="ascii", newline="\n")


def _manifest(path: Path) -> Manifest:
    """What a pack says of itself, whoever signed it."""
    try:
        with path.open("rb") as file:
            entry = container.entry_at(file, 0)
            if entry is None or entry.name != container.MANIFEST:
                raise PackagingError(f"{path} is no pack; give files that end in .clinicpack.")
            return from_bytes(container.read_entry(file, entry, MOST_MANIFEST_BYTES))
    except (OSError, PackError) as error:
        raise PackagingError(f"{path} cannot be taken: {error}") from error


def _refuse_unknown(build: Build, path: Path) -> None:
    try:
        root = read_root(build.top / "resources" / "trust" / "root.json").root
        with open_pack(path, TrustStore(RecordStore(build.work / "trust"), root)) as opened:
            if damaged := opened.check(lambda done, total: None):
                raise PackagingError(f"{path} is damaged ({damaged[0]}); build it again.")
    except PackError as error:
        raise PackagingError(f"{path} cannot be taken: {error}") from error
