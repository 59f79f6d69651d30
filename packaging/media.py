# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Files written to a stick's folder or into an image of FAT32, and read back.

What makes a stick look whole is written last, after everything else has reached the medium and was read back: a stick
that was pulled has none of it. What is there already is never touched.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import IO

from builds import Build, PackagingError, run
from inputs import sha256_of

LABEL = "CLINIC-LIB"
CLUSTER = 4096
FEWEST_CLUSTERS = 65_600
"""FAT32 has more than 65,524."""
ROOM = 64 * 2**20
"""For what a clinic saves on a stick that was written from an image."""
_CHUNK = 2**20


def write_folder(target: Path, files: Mapping[str, Path], last: Sequence[str]) -> None:
    """`last` are written in that order. Raises PackagingError if something of ours lies there or the medium fails."""
    try:
        target.mkdir(parents=True, exist_ok=True)
        taken = sorted({name.partition("/")[0] for name in files} & {path.name for path in target.iterdir()})
        if taken:
            raise PackagingError(f"{target} has {', '.join(taken)} already; take an empty stick, or delete them first.")
        _check_room(target, files)
        for some in (sorted(set(files) - set(last)), last):
            digests = {name: _write(target / name, files[name]) for name in some}
            os.sync()
            for name, digest in digests.items():
                _read_back(target / name, digest)
    except OSError as error:
        reason = error.strerror or "the stick is gone"
        raise PackagingError(
            f"{target} could not be written ({reason}); delete what is there, or take another stick."
        ) from error


def _check_room(target: Path, files: Mapping[str, Path]) -> None:
    medium = os.statvfs(target)
    unit = medium.f_frsize
    folders = {parent for name in files for parent in Path(name).parents}
    needed = sum(-(-path.stat().st_size // unit) for path in files.values()) + len(folders)
    missing = (needed - medium.f_bavail) * unit
    if missing > 0:
        raise PackagingError(f"{target} has too little room; {missing // 2**20 + 1} MB more are needed.")


def _write(path: Path, source: Path) -> str:
    """The SHA-256 of what was written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with source.open("rb") as content, path.open("xb") as file:
        for chunk in _chunks(content):
            file.write(chunk)
            digest.update(chunk)
    return digest.hexdigest()


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


def _read_back(path: Path, digest: str) -> None:
    """From the medium itself, where the system can be asked to forget what it still holds."""
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if hashlib.file_digest(file, "sha256").hexdigest() != digest:
            raise PackagingError(
                f"The stick gives back other bytes than it was given for {path.name}; use another stick."
            )


def write_image(build: Build, target: Path, files: Mapping[str, Path]) -> None:
    """The same files give the same image. Raises PackagingError."""
    if target.exists():
        raise PackagingError(f"{target} exists; delete it or give another name.")
    part = target.with_name(target.name + ".part")
    target.parent.mkdir(parents=True, exist_ok=True)
    surroundings = {"SOURCE_DATE_EPOCH": str(build.epoch), "TZ": "UTC", "LC_ALL": "C", "MTOOLS_SKIP_CHECK": "1"}
    try:
        with part.open("wb") as file:
            file.truncate(_image_size(files))
        kind = ["-F", "32", "-s", str(CLUSTER // 512), "-S", "512", "-n", LABEL]
        run(["mkfs.vfat", *kind, "--invariant", part], env=surroundings, remedy="install dosfstools")
        for folder, names in _by_folder(files):
            if folder:
                run(["mmd", "-i", part, f"::{folder}"], env=surroundings, remedy="install mtools")
            sources = [_named(build, files[name], Path(name).name) for name in names]
            if sources:
                run(["mcopy", "-i", part, *sources, f"::{folder}/"], env=surroundings, remedy="install mtools")
        _read_image_back(build, part, files)
        part.replace(target)
    except OSError as error:
        raise PackagingError(
            f"{target} could not be written ({error.strerror}); make room or choose another place."
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _image_size(files: Mapping[str, Path]) -> int:
    """Whole clusters, with their places in both tables, for the files, their folders and some room."""
    folders = {parent for name in files for parent in Path(name).parents}
    clusters = sum(-(-path.stat().st_size // CLUSTER) for path in files.values()) + ROOM // CLUSTER
    clusters += sum(1 + len(files) * 128 // CLUSTER // len(folders) for _ in folders) + len(files) * 128 // CLUSTER
    clusters = max(clusters, FEWEST_CLUSTERS)
    return -(-(clusters * (CLUSTER + 8) + 2**20) // 2**20) * 2**20


def _by_folder(files: Mapping[str, Path]) -> Iterator[tuple[str, list[str]]]:
    """Every folder after the one that it lies in, with the files in it; the top comes last."""
    parents = {parent.as_posix() for name in files for parent in Path(name).parents}
    held = {folder: list(names) for folder, names in groupby(sorted(files, key=_folder), key=_folder)}
    for folder in sorted(parents - {"."}):
        yield folder, sorted(held.get(folder, []))
    yield "", sorted(held.get("", []))


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _named(build: Build, source: Path, name: str) -> Path:
    """The file under the name that it has on the stick."""
    if source.name == name:
        return source
    copied = build.work / "stick-named" / name
    copied.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, copied)
    return copied


def _read_image_back(build: Build, image: Path, files: Mapping[str, Path]) -> None:
    back = build.work / "stick-read-back"
    shutil.rmtree(back, ignore_errors=True)
    back.mkdir(parents=True)
    tops = dict.fromkeys(f"::{name.partition('/')[0]}" for name in files)
    run(["mcopy", "-s", "-i", image, *tops, back], remedy="install mtools")
    for name, source in files.items():
        if not (back / name).is_file() or sha256_of(back / name) != sha256_of(source):
            raise PackagingError(f"The image gives back other bytes than it was given for {name}; check this disk.")
    shutil.rmtree(back)
