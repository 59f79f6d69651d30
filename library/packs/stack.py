# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The packs of this computer, lowest first, as they are opened; who asks closes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from library.errors import ArticleError
from library.models import ArticleId
from library.packs.folder_catalogue import open_folder
from library.packs.local import LocalFolder
from library.packs.pack import Pack
from library.paths import Paths


class PackStack(NamedTuple):
    """`published` came from elsewhere: with the program, or installed; `own` are the clinic's articles, if it has some.

    `guide` explains this version of the program; it lies on top, so that no pack puts something else in its place.
    `faults` has a sentence for each pack that cannot be read.
    """

    bundled: Pack
    published: tuple[Pack, ...]
    own: Pack | None
    guide: Pack | None
    faults: tuple[str, ...]

    @property
    def packs(self) -> tuple[Pack, ...]:
        return (*self.published, *(pack for pack in (self.own, self.guide) if pack is not None))


def open_packs(paths: Paths) -> PackStack:
    """All there are; raises ArticleError if the bundled one is broken."""
    bundled, published, faults = open_published(paths)
    own = guide = None
    try:
        if paths.local_pack.is_dir():
            own = LocalFolder(paths.local_pack).open_by_catalogue(paths.catalogues)
    except ArticleError as error:
        faults.append(error.sentence)
    try:
        guide = open_folder(paths.guide, "guide", paths.catalogues)
    except ArticleError as error:
        faults.append(error.sentence)
    return PackStack(bundled, tuple(published), own, guide, tuple(faults))


def open_published(paths: Paths) -> tuple[Pack, list[Pack], list[str]]:
    """The bundled pack, all that came from elsewhere, what cannot be read; raises as `open_packs` does.

    An installed pack takes the place of a bundled one of its id.
    """
    bundled = open_folder(paths.starter_pack, "bundled", paths.catalogues)
    if not paths.shared_packs and not paths.packs.is_dir():
        return bundled, [bundled], []
    from library.packs.installed import open_installed

    installed, faults = open_installed(paths)
    ids = {one.info.id for one in installed}
    return bundled, [*(pack for pack in [bundled] if pack.info.id not in ids), *installed], faults


@contextmanager
def articles_beside(folder: Path, paths: Paths) -> Iterator[Callable[[ArticleId], bool]]:
    """What a pack source may link besides its own articles: the clinic's, those of all packs that came from elsewhere.

    Whoever gets the clinic's pack has the program's articles too; any other pack has to stand alone.
    """
    packs = open_published(paths)[1] if folder.resolve() == paths.local_pack.resolve() else []
    try:
        yield lambda name: any(pack.entries_of(name) for pack in packs)
    finally:
        for pack in packs:
            pack.close()
