# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a packaged program says of itself: its build, and the licences of everything that is inside.

A checkout says nothing of a build, and has the licences of what lies in it: the code, the fonts, the icons.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Struct

from library import __version__
from library.paths import Paths

OFFER = "SOURCE-OFFER.txt"
OVERVIEW = "README.txt"
MOST_BYTES = 2**20
"""Of one text; no licence is longer."""


class Build(Struct, frozen=True):
    """How the program was made; a trial build is not for passing on."""

    version: str = __version__
    built: dt.date | None = None
    """The day of the text that it was built from."""
    release: bool = False
    distributor: str = ""
    """Who answers for a release and gives sources to whoever asks."""


class Licence(NamedTuple):
    """A part of the program, how it is called in the list, and the files with its licence."""

    title: str
    texts: tuple[Path, ...]


def read_build(paths: Paths) -> Build | None:
    """None in a checkout; what cannot be read is nobody's release."""
    if paths.program is None:
        return None
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(paths.build.read_bytes(), type=Build)
    return Build()


def licences(paths: Paths) -> tuple[Licence, ...]:
    """In a checkout the program's own first; the others by name."""
    folder = paths.licences
    if paths.program is None:
        own = (Licence("Clinic Library", (folder / "LICENSE",)),)
        found = [Licence(path.parent.name, (path,)) for path in sorted(paths.resources.glob("*/LICENSE*"))]
        return tuple(one for one in (*own, *found) if one.texts[0].is_file())
    lines = _lines(folder / OVERVIEW)
    inside = [Licence(_title(path.name, lines), tuple(_texts(path))) for path in folder.glob("*") if path.is_dir()]
    return tuple(sorted(inside, key=lambda one: one.title.casefold()))


def source_offer(paths: Paths) -> str:
    """How to get the source of Qt and other parts whose licences ask for it; "" where nobody has written one."""
    return read_text(paths.licences / OFFER)


def licence_text(licence: Licence) -> str:
    """All texts one after the other, each below the name of its file if there are several."""
    texts = [(path.name, read_text(path)) for path in licence.texts]
    return "\n\n".join(f"{name}\n\n{text}" if len(texts) > 1 else text for name, text in texts)


def read_text(path: Path) -> str:
    """A text for a person to read; "" where it is missing."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES).decode("utf-8", errors="replace").replace("\r\n", "\n")
    except OSError:
        return ""


def _lines(overview: Path) -> list[str]:
    return [line.strip() for line in read_text(overview).splitlines() if line.strip()]


def _title(name: str, lines: list[str]) -> str:
    """Name, version and licence: what stands in columns on the line that ends with the folder; its name without one."""
    found = next((line for line in lines if line.split()[-1] == f"{name}/"), name)
    return re.sub(r"\s{2,}", ", ", found.removesuffix(f"{name}/").strip()) or name


def _texts(folder: Path) -> Iterator[Path]:
    yield from sorted(path for path in folder.rglob("*") if path.is_file())
