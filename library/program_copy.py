# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The program, its installers and what lies beside them, for the next clinic: copied from the stick they came from.

That stick's list names every file with its hash, and its makers signed the list; nothing is made or signed here. All
of the source is checked before the first file is written. The list is written last: a copy that was cut has none that
fits, and the next one goes on with it. Packs and a clinic's own data are no part of this.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from library.errors import PackError, StorageError
from library.minisign import check_signature, parse_key
from library.models import Progress
from library.packs.names import is_safe_path
from library.paths import Paths
from library.sentences import reason_of, said
from library.storage import flush_folder, flushing, write_through

LIST = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.minisig"
FIRST_PAGE = "START-HERE.html"
CAME_FROM = "came-from.txt"
INSTALLERS = "install/"
PART = ".clinic-library.part"
"""What is being copied, until it is whole: one file at a time, on top of the stick."""
NOT_OURS = ("packs/", "cliniclibrary/data/")
"""Packs have signatures of their own; what a clinic keeps on its stick is nobody else's."""
MOST_FILES = 50_000
MOST_LIST_BYTES = 16 * 2**20
LARGEST = 2**32 - 1
"""Of a file on FAT32."""
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_CHUNK = 2**20
_SHOWN = 80


class Origin(NamedTuple):
    """A stick that has the program, and what its list says: a hash for each path."""

    folder: Path
    listed: bytes
    signature: bytes
    sums: dict[str, str]
    signer: str | None
    """What the makers' signature says; None where this program knows no key to check one with."""


def find_origin(paths: Paths, given: Path | None = None) -> Path | None:
    """The stick to copy from: the given one, that which this program runs on, or that which it was installed from."""
    places = [given] if given else []
    if given is None and paths.program is not None:
        places = [paths.program.parent]
        with suppress(OSError, ValueError):
            places += [Path((paths.program / CAME_FROM).read_text(encoding="utf-8-sig").strip())]
    around = [folder for place in places for folder in (place, place.parent)]
    return next((folder for folder in around if _is_stick(folder)), None)


def read_origin(folder: Path, release_key: Path) -> Origin:
    """Its list, with the makers' signature checked if there is a key to check it with; raises PackError."""
    listed = _read(folder / LIST)
    signature = _read(folder / SIGNATURE) if (folder / SIGNATURE).exists() else b""
    signer = None
    if release_key.exists():
        try:
            signer = check_signature(parse_key(_read(release_key)), listed, signature)
        except PackError as error:
            raise PackError(
                "{folder} is not as the makers of this program gave it away ({reason}); "
                "nothing of the program was copied. Use another stick.",
                folder=folder,
                reason=error.sentence,
            ) from error
    return Origin(folder, listed, signature, _parse(listed), signer)


def copy_program(origin: Origin, target: Path, progress: Progress) -> bool:
    """Copy all that the list names, and read it back; False if the target is the source, which then is whole.

    What the target has already stays. Raises PackError for a source that is not as its list says, before anything is
    written, and StorageError if the target is full, write-protected or gone, or gives back other bytes than it was
    given.
    """
    sizes = _sizes(origin)
    steps = _Steps(3 * sum(sizes.values()), progress)
    for name, wanted in origin.sums.items():
        if _digest_at(origin, name, steps.step) != wanted:
            raise PackError(
                "{name} on {folder} is damaged; nothing of the program was copied. Use another stick.",
                name=name,
                folder=origin.folder,
            )
    is_other = os.path.realpath(target) != os.path.realpath(origin.folder)
    if is_other:
        with _telling():
            _write(origin, target, sizes, steps)
    return is_other


def missing_installers(origin: Origin) -> bool:
    return not any(name.startswith(INSTALLERS) for name in origin.sums)


# ---- the source -------------------------------------------------------------------------------------------------


def _is_stick(folder: Path) -> bool:
    with suppress(OSError):  # a drive that is not there any more
        return (folder / LIST).is_file() and (folder / FIRST_PAGE).is_file()
    return False


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_LIST_BYTES:
            raise PackError("{path} is larger than any list of this program; use another stick.", path=path)
        return path.read_bytes()
    except OSError as error:
        raise PackError(
            "{path} cannot be read ({reason}); use another stick.", path=path, reason=reason_of(error)
        ) from error


def _parse(listed: bytes) -> dict[str, str]:
    """Raises PackError for what is no list, or names what this program never copies."""
    lines = listed.decode("ascii", errors="replace").splitlines()
    sums: dict[str, str] = {}
    seen: set[str] = set()
    for line in lines[: MOST_FILES + 1]:
        found = _LINE.fullmatch(line)
        name = found[2] if found else line
        folded = name.casefold()
        if not found or not name.isascii() or not is_safe_path(name) or folded in seen or not _is_ours(folded):
            raise PackError(
                "The list of the program names {name!r}; nothing was copied. Use another stick.", name=name[:_SHOWN]
            )
        seen.add(folded)
        sums[name] = found[1]
    if not sums or len(sums) > MOST_FILES:
        raise PackError(
            "The list of the program names {count} files; nothing was copied. Use another stick.", count=len(lines)
        )
    return sums


def _is_ours(folded: str) -> bool:
    return not folded.startswith(NOT_OURS) and folded not in (LIST.casefold(), SIGNATURE.casefold(), PART)


def _sizes(origin: Origin) -> dict[str, int]:
    """Raises PackError for a file that is missing, too large or a link: nothing outside is ever copied."""
    top, sizes = Path(os.path.realpath(origin.folder)), {}
    for name in origin.sums:
        path = origin.folder / name
        try:
            state = path.lstat()
        except OSError as error:
            raise PackError(
                "{name} is missing on {folder}; nothing of the program was copied. Use another stick.",
                name=name,
                folder=origin.folder,
            ) from error
        if not path.is_file() or Path(os.path.realpath(path)) != top / name or state.st_size > LARGEST:
            raise PackError(
                "{name} on {folder} is no plain file; nothing of the program was copied.",
                name=name,
                folder=origin.folder,
            )
        sizes[name] = state.st_size
    return sizes


def _digest_at(origin: Origin, name: str, step: Callable[[int], None]) -> str:
    digest = hashlib.sha256()
    for chunk in _chunks(origin, name):
        digest.update(chunk)
        step(len(chunk))
    return digest.hexdigest()


def _chunks(origin: Origin, name: str) -> Iterator[bytes]:
    """Raises PackError: what goes wrong while the source is read is no fault of the target."""
    try:
        with (origin.folder / name).open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise PackError(
            "{name} cannot be read from {folder} ({reason}); insert that stick again and repeat this.",
            name=name,
            folder=origin.folder,
            reason=reason_of(error),
        ) from error


# ---- the target -------------------------------------------------------------------------------------------------


class _Steps:
    """How many bytes are done of all that are read, written and read back."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = 0, total, progress

    def step(self, size: int) -> None:
        self._done += size
        self._progress(self._done, self._total)


def _write(origin: Origin, target: Path, sizes: dict[str, int], steps: _Steps) -> None:
    """Raises OSError, StorageError."""
    target.mkdir(parents=True, exist_ok=True)
    old = _names_of(target / LIST)
    wanted = [name for name in origin.sums if not _is_whole(target / name, sizes[name], origin.sums[name])]
    steps.step(2 * sum(size for name, size in sizes.items() if name not in set(wanted)))
    _check_room(target, [(target / name, sizes[name]) for name in wanted])
    written: list[Path] = []
    try:
        with flushing(target, written):
            for name in wanted:
                _put(origin, name, target, steps)
                written.append(target / name)
    finally:
        with suppress(OSError):
            (target / PART).unlink(missing_ok=True)
    for name in wanted:
        _read_back(target / name, sizes[name], origin.sums[name])
        steps.step(sizes[name])
    for name in old - origin.sums.keys():
        (target / name).unlink(missing_ok=True)
    for name, content in ((SIGNATURE, origin.signature), (LIST, origin.listed)):
        if content:
            write_through(target / name, content)
        else:
            (target / name).unlink(missing_ok=True)
    flush_folder(target)


def _put(origin: Origin, name: str, target: Path, steps: _Steps) -> None:
    """Written aside and put in place when it is whole."""
    digest = hashlib.sha256()
    with (target / PART).open("wb") as file:
        for chunk in _chunks(origin, name):
            file.write(chunk)
            digest.update(chunk)
            steps.step(len(chunk))
    if digest.hexdigest() != origin.sums[name]:
        raise PackError(
            "{name} on {folder} gives other bytes each time it is read. Use another stick.",
            name=name,
            folder=origin.folder,
        )
    (target / name).parent.mkdir(parents=True, exist_ok=True)
    (target / PART).replace(target / name)


def _read_back(path: Path, size: int, digest: str) -> None:
    if not _is_whole(path, size, digest):
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise StorageError(
            "The stick gives back other bytes than it was given for {name}; use another stick.", name=path.name
        )


def _is_whole(path: Path, size: int, digest: str) -> bool:
    """Read from the stick itself, where the system can be asked to forget what it still holds of the file."""
    try:
        if path.is_symlink() or path.stat().st_size != size:
            return False
        with path.open("rb") as file:
            with suppress(AttributeError):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            return hashlib.file_digest(file, "sha256").hexdigest() == digest
    except OSError:
        return False


def _names_of(path: Path) -> set[str]:
    """What an earlier copy put on the target, by the list that lies there; nothing if that is none of ours."""
    with suppress(PackError):
        return set(_parse(_read(path)))
    return set()


def _check_room(target: Path, wanted: list[tuple[Path, int]]) -> None:
    """What lies there already makes room when it is written over."""
    largest = max((size for _, size in wanted), default=0)
    there = sum(path.stat().st_size for path, _ in wanted if path.is_file())
    needed = sum(size for _, size in wanted) - there + largest
    free = shutil.disk_usage(target).free
    if needed > free:
        raise StorageError(
            "The stick is too full for the program; make {megabytes} MB free.", megabytes=(needed - free) // 2**20 + 1
        )


@contextmanager
def _telling() -> Iterator[None]:
    """What the target refuses is told in one sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            sentence = said("The stick cannot be written; take its write protection away, or use another stick.")
        elif error.errno == errno.ENOSPC:
            sentence = said("The stick is full; make room on it, or use a larger one, and repeat this.")
        else:
            sentence = said(
                "The stick could not be written ({reason}); insert it again and repeat this: it goes on there.",
                reason=reason_of(error),
            )
        raise StorageError(sentence) from error
