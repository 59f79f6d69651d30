# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is installed, as it is recorded: each pack with its updates, the state before, the highest sequence seen."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from library.errors import PackError
from library.packs.opening import OpenedPack
from library.sentences import said


class Layer(Struct, frozen=True):
    """A pack file that is installed."""

    folder: str
    manifest_sha256: str
    file_sha256: str
    size: int
    sequence: int
    version: str
    title: str


class Installed(Struct, frozen=True):
    """A pack and the updates that lie on it, lowest first; none once it was removed. `previous` was before that."""

    id: str
    layers: tuple[Layer, ...]
    previous: tuple[Layer, ...] = ()
    highest: int = 0
    """The highest sequence ever seen; a lower one is refused, also after going back."""

    def holds(self, manifest_sha256: str) -> bool:
        """Whether a pack file is one of those in force; then installing it again repairs it."""
        return manifest_sha256 in self.manifests

    @property
    def manifests(self) -> tuple[str, ...]:
        """What is in force, in whichever folders it lies."""
        return tuple(layer.manifest_sha256 for layer in self.layers)

    @property
    def folders(self) -> set[str]:
        return {layer.folder for layer in (*self.layers, *self.previous)}


def below(opened: OpenedPack, before: Installed | None) -> tuple[Layer, ...]:
    """The layers that stay below: up to the one that an update names, none for a whole pack.

    Raises PackError if they are not here, or if the pack is older than what was here and none of those in force.
    """
    manifest = opened.manifest
    if before and manifest.sequence < before.highest and not before.holds(opened.manifest_sha256):
        raise PackError(
            "{title} {version} is older than what was here; the newer one stays.",
            title=manifest.title,
            version=manifest.version,
        )
    if not manifest.base:
        return ()
    layers = before.layers if before else ()
    for number, layer in enumerate(layers, 1):
        if layer.manifest_sha256 == manifest.base:
            return layers[:number]
    here = said("version {version} is here", version=layers[-1].version) if layers else said("no version is here")
    raise PackError(
        "{title} {version} is an update of another version; {here}. Install the whole pack.",
        title=manifest.title,
        version=manifest.version,
        here=here,
    )


def with_layer(pack_id: str, before: Installed | None, below: tuple[Layer, ...], layer: Layer) -> Installed:
    if before is None:
        return Installed(pack_id, (*below, layer), (), layer.sequence)
    if before.holds(layer.manifest_sha256):
        same = {layer.manifest_sha256: layer}
        layers, previous = (
            tuple(same.get(one.manifest_sha256, one) for one in state) for state in (before.layers, before.previous)
        )
        return msgspec.structs.replace(before, layers=layers, previous=previous)
    return Installed(pack_id, (*below, layer), before.layers, max(before.highest, layer.sequence))
