# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`inputs.lock`: every file of other makers that goes into a package, by name, version, size and SHA-256.

A line is one file. What is not in the list is not used; what is used is compared with its line first, each time.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from builds import Build, PackagingError

LOCK = Path("packaging") / "inputs.lock"
HEADER = """\
# Every runtime and wheel that goes into an installer; made by `./dev package lock`.
# kind name version file size sha256 systems
"""
KINDS = ("wheel", "sdist", "deb")
SYSTEMS = ("linux", "windows", "sources")
"""`sources`: what only lies on the stick beside the program."""
SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+~%-]*")


class Input(NamedTuple):
    """One file. `systems` says where it goes."""

    kind: str
    name: str
    version: str
    file: str
    size: int
    sha256: str
    systems: tuple[str, ...]


def read_inputs(build: Build) -> tuple[Input, ...]:
    """All files of the list. Raises PackagingError if the list cannot be read or says the same thing twice."""
    path = build.top / LOCK
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise PackagingError(f"{LOCK} cannot be read ({error.strerror}); make it with ./dev package lock.") from error
    listed = tuple(_inputs(lines))
    files = [one.file for one in listed]
    if twice := sorted({file for file in files if files.count(file) > 1}):
        raise PackagingError(f"{LOCK} lists {twice[0]} twice; make it anew with ./dev package lock.")
    return listed


def inputs_for(build: Build, system: str, kind: str) -> tuple[Input, ...]:
    """The files of one kind that go to one system, by name; all of them are at hand and unchanged.

    Raises PackagingError if one is missing or is not what the list says.
    """
    wanted = [one for one in read_inputs(build) if system in one.systems and one.kind == kind]
    for one in wanted:
        check_input(one, build.inputs / one.file)
    return tuple(sorted(wanted, key=lambda one: one.name.lower()))


def write_inputs(path: Path, listed: list[Input]) -> None:
    """The list, in an order that does not depend on how it was found."""
    rows = sorted(listed, key=lambda one: (KINDS.index(one.kind), one.name.lower(), one.file))
    lines = [" ".join([*map(str, one[:-1]), ",".join(one.systems)]) for one in rows]
    path.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


def check_input(one: Input, path: Path) -> None:
    """Raises PackagingError unless the file has the size and the SHA-256 of its line."""
    if not path.is_file():
        raise PackagingError(f"{one.file} is not at hand; run ./dev package fetch on a computer with Internet.")
    if path.stat().st_size != one.size or sha256_of(path) != one.sha256:
        raise PackagingError(f"{path} is not the file that {LOCK} names; delete it and run ./dev package fetch.")


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _inputs(lines: list[str]) -> Iterator[Input]:
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        words = line.split()
        if len(words) != 7 or not _is_sound(words):
            raise PackagingError(f"{LOCK}, line {number}, cannot be understood; make it anew with ./dev package lock.")
        kind, name, version, file, size, digest, systems = words
        yield Input(kind, name, version, file, int(size), digest, tuple(systems.split(",")))


def _is_sound(words: list[str]) -> bool:
    kind, name, version, file, size, digest, systems = words
    return (
        kind in KINDS
        and all(SAFE_NAME.fullmatch(word) for word in (name, version.replace(":", ""), file))
        and size.isdecimal()
        and re.fullmatch(r"[0-9a-f]{64}", digest) is not None
        and set(systems.split(",")) <= set(SYSTEMS)
    )
