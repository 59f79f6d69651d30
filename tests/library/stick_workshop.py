# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A small stick with a program, and signatures as minisign makes them: written by hand from its description."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path

from nacl.signing import SigningKey

FILES = {
    "START-HERE.html": b"<p>Start here</p>",
    "Start-ClinicLibrary.cmd": b"@start ClinicLibrary\r\n",
    "ClinicLibrary/ClinicLibrary.exe": b"MZ" + bytes(range(256)) * 40,
    "ClinicLibrary/portable.flag": b"",
    "ClinicLibrary/app/library/__init__.py": b'__version__ = "0.1.0"\n',
    "install/ClinicLibrary-0.1.0-setup.exe": b"setup" * 1000,
    "handouts/index.html": b"<ul></ul>",
    "LICENSES/README.txt": b"Qt 6\n",
    "SOURCES/notes.txt": b"sources",
}
ID = b"12345678"
MAKER = SigningKey(bytes(range(32)))
OTHER = SigningKey(bytes(range(1, 33)))


def public_key(key: SigningKey = MAKER, key_id: bytes = ID) -> bytes:
    """A `.pub` file."""
    raw = b"Ed" + key_id + key.verify_key.encode()
    return b"untrusted comment: minisign public key\n" + base64.b64encode(raw) + b"\n"


def signature(
    content: bytes, key: SigningKey = MAKER, *, kind: bytes = b"ED", key_id: bytes = ID, comment: bytes = b"for tests"
) -> bytes:
    """A `.minisig` file."""
    made = key.sign(hashlib.blake2b(content).digest() if kind == b"ED" else content).signature
    over_comment = key.sign(made + comment).signature
    lines = (
        b"untrusted comment: signature from a test",
        base64.b64encode(kind + key_id + made),
        b"trusted comment: " + comment,
        base64.b64encode(over_comment),
    )
    return b"\n".join(lines) + b"\n"


def listed(files: Mapping[str, bytes]) -> bytes:
    lines = (f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items()))
    return "".join(lines).encode("ascii")


def make_stick(folder: Path, files: Mapping[str, bytes] = FILES, *, signed: bool = False) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / "SHA256SUMS").write_bytes(listed(files))
    if signed:
        (folder / "SHA256SUMS.minisig").write_bytes(signature(listed(files)))
    return folder
