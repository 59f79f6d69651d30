# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Ed25519 keys (RFC 8032) and signatures by PyNaCl. The only user of that library.

A key that signs packs lies in a file that its passphrase locks (Argon2id, XSalsa20-Poly1305); it never leaves it.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
from msgspec import Struct
from nacl import encoding, exceptions, pwhash, secret, signing, utils

from library.errors import PackError
from library.packs.words import WORDS
from library.sentences import reason_of
from library.storage import save_file

PACK_DOMAIN = b"clinic-library-pack-1\0"
ROOT_DOMAIN = b"clinic-library-root-1\0"
"""Before what is signed, so that a signature under one thing is none under another."""
MOST_BYTES = 2**16
SHORTEST_PASSPHRASE = 8
FINGERPRINT_WORDS = 6


class PublicKey(Struct, frozen=True):
    """A key that signatures are checked with: 32 bytes as hexadecimal digits, and whose it is."""

    key: str
    name: str = ""

    @property
    def id(self) -> str:
        return hashlib.sha256(bytes.fromhex(self.key)).hexdigest()[:16]

    @property
    def fingerprint(self) -> str:
        """Six plain words that two people can compare by telephone: 48 bits."""
        digest = hashlib.sha256(bytes.fromhex(self.key)).digest()
        return " ".join(WORDS[number] for number in digest[:FINGERPRINT_WORDS])


class Signature(Struct, frozen=True, forbid_unknown_fields=True):
    key_id: str
    signature: str


class _KeyFile(Struct, frozen=True, forbid_unknown_fields=True):
    clinic_library_key: int
    name: str
    public: str
    salt: str
    locked: str


class SigningKey:
    """A key that signs; it is in memory as long as this object."""

    def __init__(self, seed: bytes, name: str) -> None:
        self._key = signing.SigningKey(seed)
        self.public = PublicKey(self._key.verify_key.encode(encoding.HexEncoder).decode("ascii"), name)

    def sign(self, domain: bytes, content: bytes) -> Signature:
        return Signature(self.public.id, self._key.sign(domain + content).signature.hex())


def is_signed(key: PublicKey, signature: Signature, domain: bytes, content: bytes) -> bool:
    """Whether this key made this signature over the content."""
    try:
        signing.VerifyKey(bytes.fromhex(key.key)).verify(domain + content, bytes.fromhex(signature.signature))
    except (exceptions.BadSignatureError, exceptions.ValueError, ValueError, TypeError):
        return False
    return True


def make_key(path: Path, name: str, passphrase: str) -> SigningKey:
    """A new key in a new file; raises PackError if there is one already or the passphrase is too short."""
    if path.exists():
        raise PackError(
            "{path} is there already; choose another name, for a key must never be written over.", path=path
        )
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PackError(
            "The passphrase needs at least {least} letters; choose a longer one.", least=SHORTEST_PASSPHRASE
        )
    seed, salt = utils.random(32), utils.random(pwhash.argon2id.SALTBYTES)
    key = SigningKey(seed, name)
    written = _KeyFile(1, name, key.public.key, salt.hex(), _box(passphrase, salt).encrypt(seed).hex())
    save_file(path, msgspec.json.format(msgspec.json.encode(written), indent=1) + b"\n")
    return key


def open_key(path: Path, passphrase: str) -> SigningKey:
    """The key of a file; raises PackError if it is none or the passphrase does not unlock it."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PackError("{path} is no key file of this program; choose another.", path=path)
        read = msgspec.json.decode(path.read_bytes(), type=_KeyFile)
        seed = _box(passphrase, bytes.fromhex(read.salt)).decrypt(bytes.fromhex(read.locked))
        key = SigningKey(seed, read.name)
    except OSError as error:
        raise PackError(
            "{path} cannot be read ({reason}); check the name of the key file.", path=path, reason=reason_of(error)
        ) from error
    except exceptions.CryptoError as error:
        raise PackError("The passphrase does not open {name}; try again.", name=path.name) from error
    except (msgspec.DecodeError, ValueError, TypeError) as error:
        raise PackError("{path} is no key file of this program; choose another.", path=path) from error
    if key.public.key != read.public:
        raise PackError("{path} is damaged; take a copy of it.", path=path)
    return key


def _box(passphrase: str, salt: bytes) -> secret.SecretBox:
    locked = pwhash.argon2id.kdf(
        secret.SecretBox.KEY_SIZE,
        passphrase.encode("utf-8"),
        salt,
        opslimit=pwhash.argon2id.OPSLIMIT_INTERACTIVE,
        memlimit=pwhash.argon2id.MEMLIMIT_INTERACTIVE,
    )
    return secret.SecretBox(locked)
