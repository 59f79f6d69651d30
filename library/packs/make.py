# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack source -> a signed pack file. The same source and key give the same bytes, on any day."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import msgspec

from library.entries import entry_of
from library.errors import PackError
from library.packs import container
from library.packs.manifest import FORMAT, Manifest, PackFile, check_manifest, contents_of, to_bytes
from library.packs.names import check_names
from library.packs.rights import kept_back, named
from library.packs.signing import PACK_DOMAIN, SigningKey
from library.packs.source import PackSource

FOR_EDITORS = {"README.md"}
"""Files of a pack source that do not travel."""


def write_pack(source: PackSource, key: SigningKey, target: IO[bytes], base: Sequence[Manifest] = ()) -> Manifest:
    """With a base, a pack and the updates on it, an update that holds only what has changed since.

    Raises PackError if a file cannot be read, a name is not allowed, an article may not be passed on, or the base
    is none of this pack.
    """
    _check_rights(source)
    if source.faults:
        raise PackError("{fault} Run the check, then build again.", fault=source.faults[0].text)
    names = sorted(_documents(source.folder))
    check_names(names)
    known = contents_of(base).files
    files = []
    for name in names:
        content = (source.folder / name).read_bytes()
        listed = PackFile(name, len(content), hashlib.sha256(content).hexdigest())
        if known.get(name) != listed:
            files.append(listed)
    entries = {entry.path: entry for entry in map(entry_of, source.articles.values())}
    articles = [entries[listed.path] for listed in files if listed.path in entries]
    if base:
        _check_base(source, base[-1])
    info = source.info
    manifest = Manifest(
        format=FORMAT,
        id=info.id,
        sequence=info.sequence,
        version=info.version,
        title=info.title,
        publisher=info.publisher,
        languages=info.languages,
        licence=info.licence,
        created=source.summary.created,
        min_app_version=info.min_app_version,
        base=hashlib.sha256(to_bytes(base[-1])).hexdigest() if base else "",
        removes=tuple(sorted(set(known) - set(names))),
        withdrawn=info.withdrawn,
        files=tuple(files),
        articles=tuple(articles),
    )
    check_manifest(manifest)
    container.write_container(target, _entries(source.folder, manifest, key))
    return manifest


def _entries(folder: Path, manifest: Manifest, key: SigningKey) -> Iterator[tuple[str, bytes]]:
    content = to_bytes(manifest)
    signature = msgspec.json.encode((key.sign(PACK_DOMAIN, content),))
    yield container.MANIFEST, content
    yield container.SIGNATURE, signature
    for listed in manifest.files:
        document = (folder / listed.path).read_bytes()
        if hashlib.sha256(document).hexdigest() != listed.sha256:
            raise PackError("{path} was changed while the pack was built; build it again.", path=listed.path)
        yield container.DOCUMENTS + listed.path, document
    yield container.AGAIN + container.MANIFEST, content
    yield container.AGAIN + container.SIGNATURE, signature


def _check_base(source: PackSource, newest: Manifest) -> None:
    if newest.id != source.info.id:
        raise PackError(
            "{other} is another pack than {title}; choose its own last version as base.",
            other=newest.title,
            title=source.info.title,
        )
    if newest.sequence >= source.info.sequence:
        raise PackError(
            "Raise the sequence in pack.yaml above {sequence}, the one of the base.", sequence=newest.sequence
        )


def _check_rights(source: PackSource) -> None:
    """Names the articles that may not be passed on."""
    if kept := kept_back(source.articles):
        raise PackError(
            "These articles may not be passed on: {kept}. Take them out, or settle their rights.", kept=named(kept)
        )


def _documents(folder: Path) -> Iterator[str]:
    """The paths of all files below, with forward slashes; hidden files and what editors read are left out.

    Links are refused.
    """
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if name in FOR_EDITORS or any(part.startswith(".") for part in name.split("/")):
            continue
        if path.is_symlink():
            raise PackError("{name} is a link; put the file itself there.", name=name)
        if path.is_file():
            yield name
