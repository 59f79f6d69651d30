# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the reader of packs promises, whatever it is given: one sentence, or just what was signed; and nothing else.

Nothing else: no other exception, no file outside the clinic's folder, no more memory and time than a limit.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath, PureWindowsPath
from unicodedata import normalize

import msgspec
from hypothesis import strategies as st

from library.errors import LibraryError, PackError
from library.handouts.packets import Packet, read_packet
from library.installing import install_pack
from library.library import Library
from library.packs import container, manifest
from library.packs.names import LONGEST, check_names
from library.packs.opening import OpenedPack
from library.packs.signing import PACK_DOMAIN, PublicKey
from library.packs.trust import Root, SignedRoot, TrustStore, read_public_key, read_root
from library.paths import Paths
from library.storage import RecordStore
from tests.library import pack_attacks as attacks
from tests.library.pack_workshop import KEY, quiet, store_of, trust_of

MOST_SECONDS = 5
"""An example is a few kilobytes: what takes seconds is a loop without end."""
MOST_MEMORY = 32 * 2**20
LONGEST_SENTENCE = 600
CLINIC_FOLDERS = {"packs", "state", "cache"}


@contextmanager
def within_limits() -> Iterator[None]:
    """Fails where the block takes more memory or time than so small an input may."""
    tracemalloc.start()
    began = time.monotonic()
    try:
        yield
        seconds, (_, peak) = time.monotonic() - began, tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert seconds < MOST_SECONDS, f"{seconds:.1f} seconds"
    assert peak < MOST_MEMORY, f"{peak / 2**20:.0f} MB"


@contextmanager
def refusing(kind: type[LibraryError] = PackError) -> Iterator[None]:
    """Takes an error of this kind if it is one sentence that a terminal can show."""
    try:
        yield
    except kind as error:
        sentence = str(error)
        assert sentence.endswith(".") and sentence.isprintable(), sentence[:2000]
        assert len(sentence) < LONGEST_SENTENCE, sentence[:2000]


# ---- packs --------------------------------------------------------------------------------------------------


def container_holds(content: bytes, folder: Path) -> None:
    """Entries lie within the file, and give as many bytes as they say."""
    file = io.BytesIO(content)
    with refusing():
        for entry in container.entries_of(file):
            assert 0 < entry.offset <= entry.end
    for entry in container.surviving_entries(file):
        assert 0 < entry.offset <= len(content)
        with refusing():
            assert len(container.read_entry(file, entry, 2**20)) == entry.size <= 2**20


def damaged_pack_holds(content: bytes, folder: Path) -> None:
    """Only the lists that were signed are believed, and every document is the one that was packed."""
    trust = trust_of(folder / "state", KEY)
    listed = {hashlib.sha256(one).hexdigest() for one in attacks.good_lists()}
    for damaged in (False, True):
        with refusing():
            opened = OpenedPack(io.BytesIO(content), trust, damaged=damaged)
            assert opened.manifest_sha256 in listed
            _documents_are_those_listed(opened)


def signed_pack_holds(content: bytes, folder: Path) -> None:
    """A clinic that takes the pack has it in its folder and nowhere else, and opens it or names what is wrong."""
    clinic, stick = folder / "clinic" / "data", folder / "clinic" / "stick" / "a.clinicpack"
    stick.parent.mkdir(parents=True)
    stick.write_bytes(content)
    for damaged in (False, True):
        with refusing():
            trust = trust_of(folder / "state", KEY)
            _documents_are_those_listed(OpenedPack(io.BytesIO(content), trust, damaged=damaged))
    store, program = store_of(clinic), _program(folder)
    with refusing(LibraryError):
        store.preview(stick)
        install_pack(stick, Paths(program, clinic), quiet)
    for pack in store.installed():
        assert len(pack.layers) == 1 and store.path(pack.layers[0]).is_relative_to(clinic / "packs")
    _opened_by_the_library(Paths(program, clinic))
    written = [path for path in folder.rglob("*") if path.is_file() and path != stick]
    elsewhere = [path for path in written if not path.is_relative_to(clinic)]
    assert all(path.is_relative_to(program) or path.parent == folder / "state" for path in elsewhere), elsewhere
    assert {path.relative_to(clinic).parts[0] for path in written if path not in elsewhere} <= CLINIC_FOLDERS
    with refusing(LibraryError):
        for pack in store.installed():
            store.remove(pack.id)


def _documents_are_those_listed(opened: OpenedPack) -> None:
    said = opened.manifest
    assert said.id.replace("-", "").isalnum() and said.id.isascii()
    for text in (said.title, said.version, said.publisher, said.licence, *said.languages):
        assert len(text) <= 200 and len(text.splitlines()) <= 1 and "\x1b" not in text
    for listed in opened.manifest.files:
        with refusing():
            content = opened.read(listed.path)
            assert (len(content), hashlib.sha256(content).hexdigest()) == (listed.size, listed.sha256)


def _program(folder: Path) -> Path:
    """The files of a program that brings no keys and no articles."""
    program = folder / "program"
    (program / "starter").mkdir(parents=True)
    (program / "starter" / "pack.yaml").write_text("id: starter\ntitle: Starter\nversion: 1.0.0\n", encoding="utf-8")
    (program / "trust").mkdir()
    root = Root(version=0, threshold=1, root_keys=(), pack_keys=())
    (program / "trust" / "root.json").write_bytes(msgspec.json.encode(SignedRoot(root)))
    return program


def _opened_by_the_library(paths: Paths) -> None:
    """The library opens whatever was installed, and names what it cannot read."""
    library = Library.open(paths, dt.date(2026, 11, 21))
    try:
        for fault in library.faults:
            assert fault.isprintable() and len(fault) < 2 * LONGEST_SENTENCE, fault[:2000]
        for language in library.languages():
            library.topics(language)
            for summary in library.articles(language):
                with suppress(LibraryError):
                    library.read(summary.key)
    finally:
        library.close()


def list_holds(content: bytes, folder: Path) -> None:
    with refusing():
        read = manifest.from_bytes(content)
        assert manifest.from_bytes(manifest.to_bytes(read)) == read


def names_hold(names: list[str], folder: Path) -> None:
    """Names that are taken stay below a folder on every system, and are different names there."""
    with refusing():
        check_names(names)
        for name in names:
            assert 0 < len(name) <= LONGEST and name.isprintable()
            assert not PurePosixPath(name).is_absolute() and not PureWindowsPath(name).anchor
            parts = PureWindowsPath(name).parts
            assert ".." not in parts and not any(part.endswith((".", " ")) for part in parts)
        for form in ("NFC", "NFD"):
            assert len({normalize(form, name).casefold() for name in names}) == len(names)


# ---- small files --------------------------------------------------------------------------------------------


def root_holds(content: bytes, folder: Path) -> None:
    """A list of keys that is taken can be kept, read again and asked."""
    path, records = folder / "root.json", RecordStore(folder / "state")
    path.write_bytes(content)
    shipped = Root(version=0, threshold=1, root_keys=(KEY.public,), pack_keys=())
    with refusing(LibraryError):
        signed = read_root(path)
        trust = TrustStore(records, shipped)
        trust.take_root(signed)
        kept = TrustStore(records, shipped)
        assert kept.root == signed.root
        assert all(len(key.fingerprint.split()) == 6 for key in (*kept.root.root_keys, *kept.root.pack_keys))
        kept.signer([KEY.sign(PACK_DOMAIN, b"x")], PACK_DOMAIN, b"x")


def public_key_holds(content: bytes, folder: Path) -> None:
    path = folder / "key.pub"
    path.write_bytes(content)
    with refusing():
        key: PublicKey = read_public_key(path)
        trust_of(folder / "state").add(key)
        assert len(key.fingerprint.split()) == 6 and key.name.isprintable()


def packet_holds(content: bytes, folder: Path) -> None:
    path = folder / "a.packet"
    path.write_bytes(content)
    with refusing(LibraryError):
        packet: Packet = read_packet(path)
        assert packet.name.strip() and packet.articles


Attack = tuple[st.SearchStrategy[object], Callable[..., None]]

ATTACKS: dict[str, Attack] = {
    "a zip of anything": (attacks.zips_of_anything(), container_holds),
    "a pack that changed on its way": (attacks.damaged_packs(), damaged_pack_holds),
    "no pack at all": (attacks.zips_of_anything(), damaged_pack_holds),
    "a signed list that lies": (attacks.signed_lies(), signed_pack_holds),
    "a list of contents": (attacks.any_bytes, list_holds),
    "names": (attacks.names, names_hold),
    "a list of keys": (attacks.roots(), root_holds),
    "a key": (attacks.spoiled(attacks.PUBLIC_KEY), public_key_holds),
    "a packet": (attacks.spoiled(attacks.PACKET), packet_holds),
}
"""What is given, and what must hold of it."""
