# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Installing and removing packs together with their caches, so that what counts can be read and searched at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from library.building import run_job
from library.finding import index_job, index_names
from library.models import IndexJob, Progress
from library.packs.installed import drop_catalogues, open_pack_in_force, open_store, open_trust
from library.packs.layers import Installed, Layer
from library.packs.pack import Pack
from library.paths import Paths
from library.search.stack import SMALL
from library.search.store import IndexStore


def install_pack(file: Path, paths: Paths, progress: Progress) -> Layer:
    """Copy, check and catalogue a pack and prepare its search; then it counts, until then the old one serves.

    The same pack again repairs it: its caches are made anew too. Raises PackError, StorageError.
    """
    store, trust = open_store(paths), open_trust(paths)
    known = {pack.id: pack for pack in store.installed()}

    def prepare(after: Installed) -> None:
        now = known.get(after.id)
        if now is not None and now.manifests == after.manifests:
            _drop_caches(after.id, paths)
        pack = open_pack_in_force(after, store, trust, paths)
        try:
            for job in _missing_indexes(pack, paths):
                run_job(job, progress)
        finally:
            pack.close()

    layer = store.install(file, progress, prepare)
    (here,) = (pack for pack in store.installed() if pack.layers and pack.layers[-1] == layer)
    drop_catalogues(paths, here.id, keep=[here, Installed(here.id, here.previous)])
    return layer


def remove_pack(pack_id: str, paths: Paths) -> None:
    """Take a pack and its caches off this computer; raises PackError if it is not here."""
    open_store(paths).remove(pack_id)
    _drop_caches(pack_id, paths)


def _drop_caches(pack_id: str, paths: Paths) -> None:
    drop_catalogues(paths, pack_id)
    IndexStore(paths.index_cache).drop(pack_id)


def _missing_indexes(pack: Pack, paths: Paths) -> Iterator[IndexJob]:
    """The large ones; small ones are made when they are first searched."""
    indexes = IndexStore(paths.index_cache)
    for language in pack.languages:
        for name in index_names(pack, language):
            index = indexes.open(name)
            if index is not None:
                index.close()
            elif pack.count(language) > SMALL:
                yield index_job(pack, name, paths)
