# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whose packs are taken: the keys of the program's root, and those that this clinic added.

The root is a file in the program: keys that may sign packs, keys that may sign the next root, and how many of them
must. A new root counts if enough keys of the old one and enough of its own signed it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec
from msgspec import Struct

from library.errors import PackError, StorageError
from library.packs.names import is_on_one_line
from library.packs.signing import MOST_BYTES, ROOT_DOMAIN, PublicKey, Signature, SigningKey, is_signed
from library.sentences import reason_of
from library.storage import RecordStore

RECORD = "trust"
_T = TypeVar("_T")
MOST_KEYS = 64
MOST_VERSION = 2**53
LONGEST_NAME = 80
_KEY = re.compile("[0-9a-f]{64}")


class Root(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`version` is raised with every new root; a lower one than is known is refused."""

    version: int
    threshold: int
    root_keys: tuple[PublicKey, ...]
    pack_keys: tuple[PublicKey, ...]
    development: bool = False
    """Made by tests: a release is never built with it."""


class SignedRoot(Struct, frozen=True, forbid_unknown_fields=True):
    root: Root
    signatures: tuple[Signature, ...] = ()


class _Kept(Struct, frozen=True):
    root: Root
    own_keys: tuple[PublicKey, ...] = ()


class Signer(NamedTuple):
    """Who signed a pack, and whether this clinic trusts them itself (else the program does)."""

    key: PublicKey
    added_here: bool


class TrustStore:
    """The root that is in force and the clinic's own keys."""

    def __init__(self, store: RecordStore, shipped: Root) -> None:
        self._store = store
        self._kept = self._load(shipped)

    @property
    def root(self) -> Root:
        return self._kept.root

    @property
    def own_keys(self) -> tuple[PublicKey, ...]:
        """The keys that this clinic added, in that order."""
        return self._kept.own_keys

    def add(self, key: PublicKey) -> None:
        """Trust packs of this key from now on; raises PackError, StorageError."""
        if len(self._kept.own_keys) >= MOST_KEYS:
            raise PackError("There are {most} keys already; remove one that is not needed.", most=MOST_KEYS)
        others = tuple(known for known in self._kept.own_keys if known.key != key.key)
        self._save(msgspec.structs.replace(self._kept, own_keys=(*others, key)))

    def remove(self, key_id: str) -> None:
        """Trust packs of this key no more; raises PackError if the clinic did not add it."""
        if key_id not in {key.id for key in self._kept.own_keys}:
            raise PackError("{key_id} is none of the keys that were added here; keys list names them.", key_id=key_id)
        kept = tuple(key for key in self._kept.own_keys if key.id != key_id)
        self._save(msgspec.structs.replace(self._kept, own_keys=kept))

    def take_root(self, signed: SignedRoot) -> None:
        """A new root in place of the old one; raises PackError if not enough keys of both signed it."""
        old, new = self._kept.root, signed.root
        if new.version <= old.version:
            raise PackError("This list of keys is older than the one that is here, or the same; it is not taken.")
        if not old.root_keys:
            raise PackError(
                "This program came without a list of keys that could vouch for another; "
                "install a release of the program that brings one, or trust single keys."
            )
        if not (is_vouched_for(old, signed) and is_vouched_for(new, signed)):
            raise PackError("This list of keys is not signed by enough of its makers; it is not taken.")
        self._save(msgspec.structs.replace(self._kept, root=new))

    def signer(self, signatures: Iterable[Signature], domain: bytes, content: bytes) -> Signer | None:
        """The first trusted key that made one of the signatures; None if none did."""
        own = {key.id: Signer(key, added_here=True) for key in self._kept.own_keys}
        trusted = {**own, **{key.id: Signer(key, added_here=False) for key in self._kept.root.pack_keys}}
        for signature in signatures:
            signer = trusted.get(signature.key_id)
            if signer is not None and is_signed(signer.key, signature, domain, content):
                return signer
        return None

    def knows(self, key: str) -> bool:
        """Whether packs of this key are taken now."""
        return key in {known.key for known in (*self._kept.own_keys, *self._kept.root.pack_keys)}

    def _load(self, shipped: Root) -> _Kept:
        """What is kept, with the root of a newer program where that one is newer."""
        content = self._store.load(RECORD)
        if content is None:
            return _Kept(shipped)
        try:
            kept = msgspec.json.decode(content, type=_Kept)
        except msgspec.DecodeError as error:
            raise StorageError("The trusted keys were kept by a newer program; install that one.") from error
        return kept if kept.root.version >= shipped.version else msgspec.structs.replace(kept, root=shipped)

    def _save(self, kept: _Kept) -> None:
        self._store.save(RECORD, msgspec.json.encode(kept))
        self._kept = kept


def root_bytes(root: Root) -> bytes:
    """What is signed of a root."""
    return msgspec.json.encode(root, order="sorted")


def new_root(version: int, threshold: int, root_keys: Sequence[PublicKey], pack_keys: Sequence[PublicKey]) -> Root:
    """Raises PackError if it could never be in force or replaced."""
    root = Root(version=version, threshold=threshold, root_keys=tuple(root_keys), pack_keys=tuple(pack_keys))
    if not _is_sound(root):
        raise PackError("No key may be there twice, and no more than {most}; leave some out.", most=MOST_KEYS)
    if version < 1:
        raise PackError("A list of keys begins with version 1; give it a higher number than the last one.")
    if not 1 <= threshold <= len(root_keys):
        if not root_keys:
            raise PackError("Without a root key nobody could sign the next list; name at least one.")
        raise PackError(
            "{threshold} of {count} keys can never sign the next list; choose 1 to {count}.",
            threshold=threshold,
            count=len(root_keys),
        )
    return root


def sign_root(root: Root, keys: Sequence[SigningKey]) -> SignedRoot:
    return SignedRoot(root, tuple(key.sign(ROOT_DOMAIN, root_bytes(root)) for key in keys))


def with_signature(signed: SignedRoot, key: SigningKey) -> SignedRoot:
    """The same root, signed by this key too, once."""
    others = tuple(one for one in signed.signatures if one.key_id != key.public.id)
    return SignedRoot(signed.root, (*others, key.sign(ROOT_DOMAIN, root_bytes(signed.root))))


def signers_of(signed: SignedRoot, keys: Iterable[PublicKey]) -> tuple[PublicKey, ...]:
    """Those of the keys that signed it."""
    content = root_bytes(signed.root)
    return tuple(
        key
        for key in keys
        if any(one.key_id == key.id and is_signed(key, one, ROOT_DOMAIN, content) for one in signed.signatures)
    )


def is_vouched_for(root: Root, signed: SignedRoot) -> bool:
    """Whether enough keys of `root` signed the other one, or itself."""
    return 1 <= root.threshold <= len({key.key for key in signers_of(signed, root.root_keys)})


def read_root(path: Path) -> SignedRoot:
    """A root from a file; raises PackError if it is none."""
    signed = _read(path, SignedRoot)
    if not _is_sound(signed.root):
        raise PackError("{name} is no list of keys; ask for the file again.", name=path.name)
    return signed


def read_public_key(path: Path) -> PublicKey:
    """A key that somebody hands over; raises PackError if it is none."""
    key = _read(path, PublicKey)
    if not _is_key(key):
        raise PackError("{name} is no key; ask for the file again.", name=path.name)
    return key


def _is_sound(root: Root) -> bool:
    """Numbers that can be kept, keys that can be shown and asked, no key twice."""
    numbers = 0 <= root.version <= MOST_VERSION and root.threshold <= MOST_KEYS
    lists = (root.root_keys, root.pack_keys)
    few = all(len({key.key for key in keys}) == len(keys) <= MOST_KEYS for keys in lists)
    return numbers and few and all(_is_key(key) for keys in lists for key in keys)


def _is_key(key: PublicKey) -> bool:
    return bool(_KEY.fullmatch(key.key)) and len(key.name) <= LONGEST_NAME and is_on_one_line(key.name)


def _read(path: Path, kind: type[_T]) -> _T:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PackError("{name} is too large; ask for the file again.", name=path.name)
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except OSError as error:
        raise PackError(
            "{path} cannot be read ({reason}); check the name of the file.", path=path, reason=reason_of(error)
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackError("{name} holds no keys; ask for the file again.", name=path.name) from error
