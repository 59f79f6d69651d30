# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The files that a person gives to be imported, as they lie on the disk: pages, folders of them, what lies beside.

A page may name pictures that lie in its folder or, in a folder of pages, further up in it; nothing outside is read.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from library.errors import ImportingError
from library.packs.documents import MOST_BYTES as MOST_PICTURE_BYTES
from library.sentences import reason_of

MOST_BYTES = 32 * 2**20
"""Of one page; Word files carry their pictures."""
MOST_PAGES = 20_000
PAGES = frozenset(".md .markdown .txt .text .html .htm .xhtml .docx .xml".split())
_BESIDE_PAGES = frozenset(".png .jpg .jpeg .gif .svg .webp .ico .css .js .json .woff .woff2 .yaml .yml .tsv".split())
"""What makes a page or a folder of pages and is none: nobody misses it."""
_PARTS_OF_PAGES = ("_files", "-files", "_archivos", "-dateien", "_fichiers", "_arquivos")
"""Browsers save what belongs to a page in a folder of this ending."""


class Given(NamedTuple):
    """The pages of a folder, sorted, and the files in it that are none and could be missed."""

    pages: tuple[Path, ...]
    others: tuple[Path, ...]


def pages_in(folder: Path) -> Given:
    """At any depth; hidden files and what browsers save beside pages do not count. Raises ImportingError."""
    pages: list[Path] = []
    others: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(name for name in folders if not _is_part(name))
        for path in (Path(place, name) for name in names if not name.startswith(".")):
            ending = path.suffix.lower()
            if ending not in _BESIDE_PAGES:
                (pages if ending in PAGES else others).append(path)
        if len(pages) > MOST_PAGES:
            raise ImportingError(
                "{folder} holds more than {most} pages; import some of its folders.", folder=folder, most=MOST_PAGES
            )
    if not pages:
        raise ImportingError(
            "{folder} holds no pages (text, Markdown, HTML, Word); name another folder.", folder=folder
        )
    return Given(tuple(sorted(pages)), tuple(sorted(others)))


def read_whole(path: Path) -> bytes:
    """Raises ImportingError if the file cannot be read or is too large to be a page."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImportingError(
                "{name} is larger than {megabytes} MB; that is no page.", name=path.name, megabytes=MOST_BYTES // 2**20
            )
        return path.read_bytes()
    except OSError as error:
        raise ImportingError(
            "{path} cannot be read ({reason}); check the name of the file.", path=path, reason=reason_of(error)
        ) from error


def beside(page: Path, top: Path | None = None) -> Callable[[str], bytes | None]:
    """Reads what a page names, in its folder or those above it up to `top`; links lead nowhere else."""
    folders = [page.parent, *(above for above in page.parent.parents if top is not None and above.is_relative_to(top))]
    root = Path(os.path.realpath(folders[-1]))

    def read(name: str) -> bytes | None:
        for folder in folders:
            try:
                path = Path(os.path.realpath(folder.joinpath(*PurePosixPath(name).parts)))
                if path.is_relative_to(root) and path.is_file() and path.stat().st_size <= MOST_PICTURE_BYTES:
                    return path.read_bytes()
            except (OSError, ValueError):  # a name that no disk can hold
                continue
        return None

    return read


def _is_part(name: str) -> bool:
    return name.startswith(".") or name.lower().endswith(_PARTS_OF_PAGES)


def _refuse(error: OSError) -> None:
    raise ImportingError(
        "{filename} cannot be read ({reason}); check the name of the folder.",
        filename=error.filename,
        reason=reason_of(error),
    )
