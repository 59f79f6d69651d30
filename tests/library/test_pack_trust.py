# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Keys and whom they are trusted for: key files that a passphrase locks, fingerprints in words, roots of thresholds."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from library.errors import LibraryError, PackError, StorageError
from library.packs.signing import (
    PACK_DOMAIN,
    ROOT_DOMAIN,
    PublicKey,
    Signature,
    SigningKey,
    is_signed,
    make_key,
    open_key,
)
from library.packs.trust import MOST_KEYS, Root, SignedRoot, TrustStore, read_public_key, read_root, sign_root
from library.packs.words import WORDS
from library.storage import RecordStore
from tests.library.pack_workshop import EMPTY_ROOT, KEY, STRANGER

KEYS = [SigningKey(bytes([number]) * 32, f"Key {number}") for number in range(10, 16)]
PASSPHRASE = "seven green birds"


# ---- signatures ---------------------------------------------------------------------------------------------


def test_rfc_8032_is_what_is_spoken() -> None:
    """Test 1 of RFC 8032, section 7.1: an empty message."""
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    key = SigningKey(seed, "")
    assert key.public.key == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert key.sign(b"", b"").signature.startswith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155")


def test_a_signature_is_of_one_key_one_domain_and_one_content() -> None:
    made = KEY.sign(PACK_DOMAIN, b"content")
    assert is_signed(KEY.public, made, PACK_DOMAIN, b"content")
    assert not is_signed(STRANGER.public, made, PACK_DOMAIN, b"content")
    assert not is_signed(KEY.public, made, ROOT_DOMAIN, b"content")
    assert not is_signed(KEY.public, made, PACK_DOMAIN, b"content.")


@pytest.mark.parametrize("text", ["", "zz", "00", "00" * 64, "00" * 65, "ff" * 64])
def test_what_is_no_signature_signs_nothing(text: str) -> None:
    assert not is_signed(KEY.public, Signature(KEY.public.id, text), PACK_DOMAIN, b"x")
    assert not is_signed(PublicKey(text), KEY.sign(PACK_DOMAIN, b"x"), PACK_DOMAIN, b"x")


# ---- key files ----------------------------------------------------------------------------------------------


def test_a_key_comes_back_with_its_passphrase_and_never_without(tmp_path: Path) -> None:
    path = tmp_path / "maker.key"
    made = make_key(path, "Ministry of Health", PASSPHRASE)
    opened = open_key(path, PASSPHRASE)
    assert opened.public == made.public
    assert opened.sign(PACK_DOMAIN, b"x") == made.sign(PACK_DOMAIN, b"x")
    with pytest.raises(PackError, match="passphrase does not open maker.key"):
        open_key(path, "seven green bird")


def test_two_keys_differ_and_neither_stands_in_its_file(tmp_path: Path) -> None:
    keys = [make_key(tmp_path / name, "", PASSPHRASE) for name in ("one", "two")]
    assert keys[0].public.key != keys[1].public.key
    values = msgspec.json.decode((tmp_path / "one").read_bytes())
    assert set(values) == {"clinic_library_key", "name", "public", "salt", "locked"}
    assert bytes(keys[0]._key).hex() not in (tmp_path / "one").read_text()


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    make_key(tmp_path / "k", "", PASSPHRASE)
    before = (tmp_path / "k").read_bytes()
    with pytest.raises(PackError, match="must never be written over"):
        make_key(tmp_path / "k", "", PASSPHRASE)
    assert (tmp_path / "k").read_bytes() == before


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="at least 8"):
        make_key(tmp_path / "k", "", "1234567")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_key_file_is_told(tmp_path: Path) -> None:
    make_key(tmp_path / "good", "x", PASSPHRASE)
    values = msgspec.json.decode((tmp_path / "good").read_bytes())
    bad = {
        "json": b"{}",
        "bytes": b"\xff\xfe",
        "empty": b"",
        "large": b" " * 100_000,
        "no salt": msgspec.json.encode({**values, "salt": "zz"}),
        "short salt": msgspec.json.encode({**values, "salt": "00"}),
        "other public key": msgspec.json.encode({**values, "public": STRANGER.public.key}),
        "cut": msgspec.json.encode({**values, "locked": values["locked"][:-2]}),
    }
    for name, content in bad.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(PackError):
            open_key(tmp_path / name, PASSPHRASE)
    with pytest.raises(PackError, match="cannot be read"):
        open_key(tmp_path / "none", PASSPHRASE)


def test_a_fingerprint_is_six_plain_words_and_another_key_has_others() -> None:
    assert len(set(WORDS)) == 256
    assert all(word.isascii() and word.islower() and 2 < len(word) < 10 for word in WORDS)
    fingerprints = {key.public.fingerprint for key in (*KEYS, KEY, STRANGER)}
    assert len(fingerprints) == 8
    assert all(len(fingerprint.split()) == 6 for fingerprint in fingerprints)


# ---- whom a clinic trusts -----------------------------------------------------------------------------------


@pytest.fixture
def records(tmp_path: Path) -> RecordStore:
    return RecordStore(tmp_path / "state")


def root(version: int, threshold: int, *keys: SigningKey, packs: tuple[SigningKey, ...] = ()) -> Root:
    return Root(
        version=version,
        threshold=threshold,
        root_keys=tuple(key.public for key in keys),
        pack_keys=tuple(key.public for key in packs),
        development=True,
    )


def test_a_key_of_the_clinic_is_trusted_until_it_is_removed(records: RecordStore) -> None:
    trust, made = TrustStore(records, EMPTY_ROOT), KEY.sign(PACK_DOMAIN, b"x")
    assert trust.signer([made], PACK_DOMAIN, b"x") is None
    trust.add(KEY.public)
    again = TrustStore(records, EMPTY_ROOT)
    signer = again.signer([made], PACK_DOMAIN, b"x")
    assert signer is not None and signer.added_here and signer.key == KEY.public
    again.add(PublicKey(KEY.public.key, "Another name"))
    assert [key.name for key in again.own_keys] == ["Another name"]
    again.remove(KEY.public.id)
    assert TrustStore(records, EMPTY_ROOT).own_keys == ()


def test_a_key_of_the_root_is_trusted_by_the_program(records: RecordStore) -> None:
    trust = TrustStore(records, root(1, 1, KEYS[0], packs=(KEY,)))
    signer = trust.signer([STRANGER.sign(PACK_DOMAIN, b"x"), KEY.sign(PACK_DOMAIN, b"x")], PACK_DOMAIN, b"x")
    assert signer is not None and not signer.added_here
    assert trust.signer([KEY.sign(PACK_DOMAIN, b"y")], PACK_DOMAIN, b"x") is None


def test_there_are_not_more_keys_than_a_person_can_look_through(records: RecordStore) -> None:
    trust = TrustStore(records, EMPTY_ROOT)
    for number in range(MOST_KEYS):
        trust.add(PublicKey(f"{number:064x}"))
    with pytest.raises(PackError, match="64 keys already"):
        trust.add(KEY.public)


def test_a_new_root_needs_enough_keys_of_the_old_and_of_its_own(records: RecordStore) -> None:
    a, b, c, d, e, f = KEYS
    trust = TrustStore(records, root(1, 2, a, b, c))
    new = root(2, 2, c, d, e, packs=(KEY,))
    for signers in ((), (a,), (a, b), (c, d), (d, e), (a, a, d, d), (c,), (f, d, e)):
        with pytest.raises(PackError, match="not signed by enough"):
            trust.take_root(sign_root(new, signers))
        assert trust.root.version == 1
    trust.take_root(sign_root(new, (a, c, d)))
    kept = TrustStore(records, root(1, 2, a, b, c))
    assert kept.root == new
    assert kept.signer([KEY.sign(PACK_DOMAIN, b"x")], PACK_DOMAIN, b"x") is not None


def test_an_older_root_is_refused(records: RecordStore) -> None:
    trust = TrustStore(records, root(2, 1, KEYS[0]))
    for version in (1, 2):
        with pytest.raises(PackError, match="older than the one that is here, or the same"):
            trust.take_root(sign_root(root(version, 1, KEYS[0]), KEYS[:1]))


@pytest.mark.parametrize("threshold", [0, -1])
def test_a_root_without_a_threshold_is_refused(records: RecordStore, threshold: int) -> None:
    trust = TrustStore(records, root(1, 1, KEYS[0]))
    with pytest.raises(PackError, match="not signed by enough"):
        trust.take_root(sign_root(root(2, threshold, KEYS[1]), KEYS[:2]))
    nobody = TrustStore(RecordStore(Path("/nowhere")), root(1, threshold, KEYS[0]))
    with pytest.raises(PackError, match="not signed by enough"):
        nobody.take_root(sign_root(root(2, 1, KEYS[1]), KEYS[:2]))


def test_a_root_that_was_changed_after_it_was_signed_is_refused(records: RecordStore) -> None:
    trust = TrustStore(records, root(1, 1, KEYS[0]))
    signed = sign_root(root(2, 1, KEYS[0]), KEYS[:1])
    with pytest.raises(PackError, match="not signed by enough"):
        trust.take_root(SignedRoot(root(2, 1, KEYS[0], packs=(STRANGER,)), signed.signatures))


def test_a_newer_program_brings_its_own_root_and_the_clinics_keys_stay(records: RecordStore) -> None:
    TrustStore(records, root(1, 1, KEYS[0])).add(KEY.public)
    newer = TrustStore(records, root(3, 1, KEYS[1]))
    assert (newer.root.version, newer.own_keys) == (3, (KEY.public,))


def test_keys_of_a_newer_program_are_told(records: RecordStore) -> None:
    records.save("trust", b"[]")
    with pytest.raises(StorageError, match="newer program"):
        TrustStore(records, EMPTY_ROOT)


# ---- files that somebody hands over -------------------------------------------------------------------------


def test_keys_and_roots_come_as_files(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(msgspec.json.encode(KEY.public))
    assert read_public_key(tmp_path / "key") == KEY.public
    signed = sign_root(root(2, 1, KEYS[0]), KEYS[:1])
    (tmp_path / "root").write_bytes(msgspec.json.encode(signed))
    assert read_root(tmp_path / "root") == signed


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"\xff",
        b" " * 100_000,
        b"[" * 60_000,
        msgspec.json.encode(PublicKey("00")),
        msgspec.json.encode(PublicKey("zz" * 32)),
        msgspec.json.encode(PublicKey(KEY.public.key, "x" * 81)),
        msgspec.json.encode(PublicKey(KEY.public.key, "two\nlines")),
    ],
    ids=lambda content: content[:30],
)
def test_what_is_no_key_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(LibraryError) as caught:
        read_public_key(tmp_path / "file")
    assert str(caught.value).endswith("ask for the file again.")
    with pytest.raises(LibraryError):
        read_root(tmp_path / "file")
    with pytest.raises(PackError, match="cannot be read"):
        read_public_key(tmp_path / "none")
