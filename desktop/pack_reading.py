# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the packs dialog asks of the library and the disk, done on the library's thread."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from desktop.pack_preview import PreviewedFile
from desktop.pack_words import LostPack
from library.library import Library
from library.models import PackSummary
from library.packs.installed import open_store
from library.paths import Paths
from library.program_copy import PART
from library.sentences import Sentence
from library.wording import language_name

_ARTICLE = re.compile(r"articles/([\w-]+)/([\w-]+)\.md")


class Listed(NamedTuple):
    """The packs in force, lowest first, and those that are installed and could not be opened."""

    packs: tuple[PackSummary, ...]
    lost: tuple[LostPack, ...]


def list_packs(paths: Paths, library: Library) -> Listed:
    """Why a pack could not be opened is what the library said of it when it was opened itself."""
    packs = library.packs()
    opened = {pack.id for pack in packs if pack.origin == "installed"}
    lost = []
    for pack in open_store(paths).installed():
        if pack.layers and pack.id not in opened:
            top = pack.layers[-1]
            faults = [fault.values for fault in library.faults if isinstance(fault, Sentence)]
            why = next((values["reason"] for values in faults if values.get("title") == top.title), "")
            lost.append(LostPack(pack.id, top.title, top.version, why))
    return Listed(packs, tuple(lost))


def look_at(paths: Paths, path: Path, library: Library) -> PreviewedFile:
    """Raises PackError, StorageError as `PackStore.preview` does."""
    preview = open_store(paths).preview(path)
    withdrawn = {str(one.id) for one in preview.changes.withdrawn}
    known = library.articles() if withdrawn else ()
    titles = {str(summary.id): summary.title for summary in known if summary.id in withdrawn}
    return PreviewedFile(path, path.stat().st_size, preview, titles)


def with_titles(sentences: tuple[str, ...], library: Library) -> tuple[str, ...]:
    """Articles by their titles instead of their files, where they are known."""
    titles = {(summary.language, str(summary.id)): summary.title for summary in library.articles()}

    def named(found: re.Match[str]) -> str:
        language, name = found.groups()
        title = titles.get((language, name))
        return f"{title} ({language_name(language)})" if title else found[0]

    return tuple(_ARTICLE.sub(named, sentence) for sentence in sentences)


def sweep_packs(paths: Paths) -> None:
    """Delete what a stopped installation left."""
    open_store(paths).sweep()


def remove_parts(folder: Path) -> None:
    """Delete what a stopped copy left on a stick."""
    for part in (folder / PART, *folder.glob("packs/.*.part")):
        part.unlink(missing_ok=True)
