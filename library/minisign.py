# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Signatures of minisign, as `minisign -Sm FILE` writes them: checked here, never made.

Both kinds are known: `ED` signs the BLAKE2b hash of a file, the older `Ed` the file itself. The trusted comment has a
signature of its own, over the first one and the comment.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import NamedTuple

from library.errors import PackError
from library.packs.signing import PublicKey, Signature, is_signed

MOST_BYTES = 2**16
_COMMENT = b"untrusted comment: "
_TRUSTED = b"trusted comment: "
_KEY = 32
_SIGNATURE = 64
_ID = 8


class MinisignKey(NamedTuple):
    """The key of a `.pub` file."""

    id: bytes
    key: PublicKey


def parse_key(content: bytes) -> MinisignKey:
    """Raises PackError if it is no public key of minisign."""
    lines = content.splitlines()
    raw = _decoded(lines[1] if len(lines) > 1 and lines[0].startswith(_COMMENT) else b"")
    if len(raw) != 2 + _ID + _KEY or raw[:2] != b"Ed":
        raise PackError("The key that came with this program is damaged; install the program again.")
    return MinisignKey(raw[2 : 2 + _ID], PublicKey(raw[2 + _ID :].hex()))


def check_signature(key: MinisignKey, content: bytes, signature: bytes) -> str:
    """What the signer says in the trusted comment; raises PackError if this key did not sign this content."""
    first, _, rest = signature.partition(b"\n")
    second, _, rest = rest.partition(b"\n")
    third, _, fourth = rest.partition(b"\n")
    raw, over_comment = _decoded(second), _decoded(fourth)
    shaped = first.startswith(_COMMENT) and third.startswith(_TRUSTED) and len(signature) <= MOST_BYTES
    if not shaped or len(raw) != 2 + _ID + _SIGNATURE or len(over_comment) != _SIGNATURE:
        raise PackError("its signature is no signature of minisign")
    if raw[2 : 2 + _ID] != key.id:
        raise PackError("it was signed with another key")
    signed = {b"ED": hashlib.blake2b(content).digest(), b"Ed": content}.get(raw[:2])
    comment = third.removeprefix(_TRUSTED).removesuffix(b"\r")
    made, made_over_comment = raw[2 + _ID :], over_comment
    if signed is None or not _is_by(key, made, signed) or not _is_by(key, made_over_comment, made + comment):
        raise PackError("its signature does not fit")
    return comment.decode("utf-8", errors="replace")


def _is_by(key: MinisignKey, signature: bytes, content: bytes) -> bool:
    return is_signed(key.key, Signature("", signature.hex()), b"", content)


def _decoded(line: bytes) -> bytes:
    """b"" for what is not base64."""
    try:
        return base64.b64decode(line.strip(), validate=True)
    except binascii.Error:
        return b""
