# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack file, opened: its signature is checked before anything in it is believed, its shape before any of it is used.

The documents are read one at a time, each against its hash, whenever one is wanted.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import msgspec

from library import __version__
from library.errors import PackError, UnknownKeyError
from library.models import Progress
from library.packs import container
from library.packs.container import Entry
from library.packs.manifest import MOST_MANIFEST_BYTES, Manifest, PackFile, from_bytes
from library.packs.signing import PACK_DOMAIN, Signature
from library.packs.trust import Signer, TrustStore
from library.sentences import reason_of

MOST_SIGNATURE_BYTES = 2**16
MOST_SIGNATURES = 8
"""Each that is tried takes as long as the list is large, and anybody can write wrong ones."""
MOST_COPIES = 8
"""How many lists of a damaged pack are looked at: it has two."""
MOST_RATIO = 200
"""How many times larger than its packed bytes a document may be: text is packed to a tenth."""
_VERSION = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})*")


class OpenedPack:
    """A pack whose signature is good. `read` gives one document, checked.

    Its shape must be good too, unless `damaged` is true: then what can still be found of it is read.
    """

    def __init__(self, file: IO[bytes], trust: TrustStore, *, damaged: bool = False) -> None:
        self._file = file
        self.signer, content = _surviving_manifest(file, trust) if damaged else _signed_manifest(file, trust)
        self.manifest_sha256 = hashlib.sha256(content).hexdigest()
        self.manifest = from_bytes(content)
        _check_program(self.manifest)
        self.entries = _survivors(file, self.manifest) if damaged else _matched(file, self.manifest)
        self._files = {listed.path: listed for listed in self.manifest.files}

    def read(self, path: str) -> bytes:
        """The document at this path; raises PackError if it is damaged or not there."""
        listed = self._files.get(path)
        if listed is None:
            raise PackError("{title} does not hold {path}.", title=self.manifest.title, path=path)
        if path not in self.entries:
            raise PackError("{path} is damaged; copy the pack again from where it came.", path=path)
        return container.read_checked(self._file, self.entries[path], listed.size, listed.sha256)

    def check(self, progress: Progress) -> list[str]:
        """The paths of damaged documents."""
        damaged = []
        for done, listed in enumerate(self.manifest.files):
            progress(done, len(self.manifest.files))
            try:
                self.read(listed.path)
            except PackError:
                damaged.append(listed.path)
        progress(len(self.manifest.files), len(self.manifest.files))
        return damaged

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_survivors(path: Path, trust: TrustStore) -> OpenedPack:
    """A pack that was whole when it was installed: damage since then costs only what lies there. Raises PackError."""
    try:
        return open_pack(path, trust)
    except PackError as error:
        with suppress(OSError, PackError):
            return _opened(path, trust, damaged=True)
        raise error


def open_pack(path: Path, trust: TrustStore) -> OpenedPack:
    """Raises PackError with the remedy if the file is no pack that is trusted here, or is damaged."""
    try:
        return _opened(path, trust)
    except OSError as error:
        raise PackError(
            "{path} cannot be read ({reason}); check its name, or try another stick.",
            path=path,
            reason=reason_of(error),
        ) from error


def _opened(path: Path, trust: TrustStore, *, damaged: bool = False) -> OpenedPack:
    file = path.open("rb")
    try:
        return OpenedPack(file, trust, damaged=damaged)
    except BaseException:
        file.close()
        raise


def _signed_manifest(file: IO[bytes], trust: TrustStore) -> tuple[Signer, bytes]:
    """Who signed it, and the bytes that are signed. Nothing else of the file was looked at before."""
    manifest = container.entry_at(file, 0)
    if manifest is None or manifest.name != container.MANIFEST:
        raise PackError("This file is no pack of this program, or its beginning is damaged.")
    signature = container.entry_at(file, manifest.end)
    if signature is None or signature.name != container.SIGNATURE:
        raise PackError("This pack is not signed; ask for a signed one.")
    content = container.read_entry(file, manifest, MOST_MANIFEST_BYTES)
    signatures = _signatures(container.read_entry(file, signature, MOST_SIGNATURE_BYTES))
    signer = trust.signer(signatures, PACK_DOMAIN, content)
    if signer is None:
        raise UnknownKeyError(
            "This pack is signed by nobody who is trusted here, or it was changed on its way; "
            "ask its maker for their key and add it, or for the pack again."
        )
    return signer, content


def _surviving_manifest(file: IO[bytes], trust: TrustStore) -> tuple[Signer, bytes]:
    """The list that is still signed: the first one, or the one that stands once more at the end."""
    copies: dict[str, list[Entry]] = {container.MANIFEST: [], container.SIGNATURE: []}
    for entry in container.surviving_entries(file):
        found = copies.get(entry.name.removeprefix(container.AGAIN))
        if found is not None and len(found) < MOST_COPIES:
            found.append(entry)
    signatures: dict[Signature, None] = {}
    for entry in copies[container.SIGNATURE]:
        with suppress(PackError):
            signatures |= dict.fromkeys(_signatures(container.read_entry(file, entry, MOST_SIGNATURE_BYTES)))
    tried = list(signatures)[:MOST_SIGNATURES]
    for entry in copies[container.MANIFEST]:
        with suppress(PackError):
            content = container.read_entry(file, entry, MOST_MANIFEST_BYTES)
            if signer := trust.signer(tried, PACK_DOMAIN, content):
                return signer, content
    raise PackError("This pack is damaged; copy it again from where it came.")


def _survivors(file: IO[bytes], manifest: Manifest) -> dict[str, Entry]:
    """The documents of which an entry of the right name and size is still found."""
    sizes = {container.DOCUMENTS + listed.path: listed.size for listed in manifest.files}
    found = {entry.name: entry for entry in container.surviving_entries(file) if sizes.get(entry.name) == entry.size}
    return {name.removeprefix(container.DOCUMENTS): entry for name, entry in found.items()}


def _signatures(content: bytes) -> tuple[Signature, ...]:
    try:
        signatures = msgspec.json.decode(content, type=tuple[Signature, ...])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackError("The signature of this pack cannot be read; ask for the pack again.") from error
    if len(signatures) > MOST_SIGNATURES:
        raise PackError("This file holds more signatures than a pack has; ask for the pack again.")
    return signatures


def _check_program(manifest: Manifest) -> None:
    needed, here = (_numbers(version) for version in (manifest.min_app_version, __version__))
    if needed > here:
        raise PackError(
            "{title} needs version {min_app_version} of this program; install it first.",
            title=manifest.title,
            min_app_version=manifest.min_app_version,
        )


def _numbers(version: str) -> tuple[int, ...]:
    if version and not _VERSION.fullmatch(version):
        raise PackError("The pack asks for a version that is no number: {version!r}.", version=version[:20])
    return tuple(int(part) for part in version.split(".")) if version else ()


def _matched(file: IO[bytes], manifest: Manifest) -> dict[str, Entry]:
    """The documents by their paths; raises PackError unless the file holds just what the manifest lists, in order."""
    entries: dict[str, Entry] = {}
    found = container.entries_of(file)
    for name, listed in _expected(manifest):
        entry = next(found, None)
        if entry is None or entry.name != name:
            raise PackError(
                "The pack {title} does not hold what its list says; ask for the pack again.", title=manifest.title
            )
        if listed is not None:
            if entry.size != listed.size or entry.size > entry.packed * MOST_RATIO + 4096:
                raise PackError("{path} has another size than the pack says; ask for the pack again.", path=listed.path)
            entries[listed.path] = entry
    if next(found, None) is not None:
        raise PackError("The pack {title} holds more than its list says; ask for the pack again.", title=manifest.title)
    return entries


def _expected(manifest: Manifest) -> Iterator[tuple[str, PackFile | None]]:
    """The names of all entries in their order, with what is listed of the documents."""
    yield container.MANIFEST, None
    yield container.SIGNATURE, None
    for listed in manifest.files:
        yield container.DOCUMENTS + listed.path, listed
    yield container.AGAIN + container.MANIFEST, None
    yield container.AGAIN + container.SIGNATURE, None
