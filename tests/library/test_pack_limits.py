# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What attacks on the reader of packs found, and the limits that bound what a stick can make it do."""

from __future__ import annotations

import io
import struct
import tracemalloc
from pathlib import Path
from typing import Any

import msgspec
import pytest

from library.errors import LibraryError, PackError
from library.packs import container, opening
from library.packs.manifest import MOST_QUOTES, from_bytes
from library.packs.names import LONGEST, check_names
from library.packs.opening import MOST_SIGNATURES, OpenedPack, open_survivors
from library.packs.signing import PACK_DOMAIN, PublicKey
from library.packs.trust import MOST_KEYS, Root, SignedRoot, TrustStore, read_root, sign_root
from library.storage import RecordStore
from tests.library.pack_workshop import KEY, forged, manifest_values, packed, quiet, source, store_of, trust_of

ONE = {"articles/en/a.md": b"hello"}


@pytest.fixture
def trust(tmp_path: Path) -> TrustStore:
    return trust_of(tmp_path / "trust", KEY)


# ---- what a list says of the pack ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["../../out", "/dev/null/out", "a/b", "", "A", "a b", "x" * 61, "a\n", "nul", "com1", "guide"]
)
def test_the_id_of_a_pack_names_a_folder_and_never_leads_out_of_one(tmp_path: Path, name: str) -> None:
    path = tmp_path / "stick" / "a.clinicpack"
    path.parent.mkdir()
    path.write_bytes(forged(ONE, change=lambda values: values.update(id=name)))
    with pytest.raises(PackError, match="has no proper id"):
        store_of(tmp_path / "a" / "b").install(path, quiet)
    assert {found.name for found in tmp_path.rglob("*") if found.is_file()} <= {"a.clinicpack", "trust-a", "trust-b"}


@pytest.mark.parametrize(
    "values",
    [
        {"title": "two\nlines"},
        {"title": "\x1b[2J"},
        {"title": "x" * 201},
        {"title": " "},
        {"version": "1\n"},
        {"publisher": "a\tb"},
        {"licence": "\u202e"},
        {"languages": ["en\n"]},
        {"base": "../x"},
        {"min_app_version": "1.0\n"},
        {"withdrawn": [{"id": "a", "reason": "one\ntwo"}]},
        {"withdrawn": [{"id": "a\n"}]},
        {"sequence": -1},
        {"sequence": 2**53 + 1},
        {"sequence": 10**40},
    ],
    ids=repr,
)
def test_what_is_shown_of_a_pack_is_short_and_on_one_line(trust: TrustStore, values: dict[str, Any]) -> None:
    content = forged(ONE, change=lambda known: known.update(values))
    with pytest.raises(PackError) as caught:
        OpenedPack(io.BytesIO(content), trust)
    assert str(caught.value).isprintable() and len(str(caught.value)) < 400


def test_titles_in_every_script_are_taken(trust: TrustStore) -> None:
    for title in ("کتاب\u200cخانه", "स्वास्थ्य\u200d", "ጤና", "Santé\u00a0: premiers soins"):
        content = forged(ONE, change=lambda known, title=title: known.update(title=title))  # type: ignore[misc]
        assert OpenedPack(io.BytesIO(content), trust).manifest.title == title


@pytest.mark.parametrize("version", ["1.0\n", " 1", "1_0", "+1", "-1", "\uff11", "1.", ".1", "1" * 21])
def test_a_needed_version_is_plain_numbers(trust: TrustStore, version: str) -> None:
    with pytest.raises(PackError, match="no number|one line"):
        OpenedPack(io.BytesIO(forged(ONE, change=lambda known: known.update(min_app_version=version))), trust)


def test_a_name_of_letters_that_nobody_has_yet_is_refused() -> None:
    with pytest.raises(PackError, match="not allowed"):
        check_names(["images/\ud7fc.png"])


def test_a_name_is_as_short_in_bytes_as_the_reader_wants_it(trust: TrustStore) -> None:
    path = "images/" + "\u0915" * (LONGEST // 3 - 5) + ".png"
    assert OpenedPack(io.BytesIO(forged({path: b"x"})), trust).read(path) == b"x"
    with pytest.raises(PackError, match="not allowed"):
        check_names(["images/" + "\u0915" * (LONGEST // 3) + ".png"])


def test_a_pack_that_no_clinic_would_take_is_not_built(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="on one line"):
        packed(source(tmp_path, {"worms": "Wash."}, pack='publisher: "a\\nb"\n'))


# ---- how much memory and time -------------------------------------------------------------------------------


def test_a_signed_list_of_millions_of_words_is_refused_before_it_is_read() -> None:
    values = {**manifest_values(ONE), "base": "0" * 64, "removes": []}
    content = msgspec.json.encode(values).replace(b'"removes":[]', b'"removes":["ab"' + b',"ab"' * 6_000_000 + b"]")
    assert content.count(b'"') > MOST_QUOTES
    tracemalloc.start()
    try:
        with pytest.raises(PackError, match="too large"):
            from_bytes(content)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2**20


def test_only_so_many_signatures_are_tried(trust: TrustStore) -> None:
    """Each takes as long as the list is large, and whoever has no key can write as many as fit."""
    lie = msgspec.structs.replace(KEY.sign(PACK_DOMAIN, b"x"))
    for count in (MOST_SIGNATURES + 1, 300):
        with pytest.raises(PackError, match="more signatures than a pack has"):
            OpenedPack(io.BytesIO(forged(ONE, signature=msgspec.json.encode([lie] * count))), trust)


def test_of_a_damaged_pack_only_so_many_lists_are_tried(trust: TrustStore, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    real = TrustStore.signer

    def counting(self: TrustStore, *arguments: Any) -> Any:
        tried.append(len(arguments[0]))
        return real(self, *arguments)

    monkeypatch.setattr(TrustStore, "signer", counting)
    lie = msgspec.json.encode([KEY.sign(PACK_DOMAIN, b"x")] * MOST_SIGNATURES)
    target = io.BytesIO()
    with pytest.warns(UserWarning, match="Duplicate name"):
        container.write_container(target, [("manifest.json", b"{}"), ("manifest.sig", lie)] * 50)
    with pytest.raises(PackError, match="damaged"):
        OpenedPack(target, trust, damaged=True)
    assert len(tried) <= opening.MOST_COPIES and max(tried) <= MOST_SIGNATURES


def test_a_file_full_of_beginnings_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_PLACES", 1000)
    looked: list[int] = []
    real = container.entry_at
    monkeypatch.setattr(container, "entry_at", lambda file, place: looked.append(place) or real(file, place))
    assert list(container.surviving_entries(io.BytesIO(b"PK\x03\x04" * 100_000))) == []
    assert len(looked) <= 1001
    header = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 0, 0, 1, 0) + b"x"
    assert len(list(container.surviving_entries(io.BytesIO(header * 10_000)))) <= 1000


# ---- disks that give no bytes -------------------------------------------------------------------------------


class BadSectors(io.BytesIO):
    """A file of which some bytes cannot be read any more."""

    def __init__(self, content: bytes, start: int, end: int) -> None:
        super().__init__(content)
        self._bad = range(start, end)

    def read(self, size: int | None = -1, /) -> bytes:
        start = self.tell()
        end = len(self.getvalue()) if size is None or size < 0 else start + size
        if start < self._bad.stop and end > self._bad.start and start < len(self.getvalue()):
            raise OSError(5, "Input/output error")
        return super().read(size)


@pytest.fixture
def good(tmp_path: Path) -> bytes:
    texts = {name: " ".join(str(number * len(name)) for number in range(9000)) for name in ("burns", "cough", "fevers")}
    return packed(source(tmp_path / "source", texts))


def test_a_bad_sector_in_an_article_costs_that_article(good: bytes, trust: TrustStore) -> None:
    middle = OpenedPack(io.BytesIO(good), trust).entries["articles/en/cough.md"]
    file = BadSectors(good, middle.offset + 100, middle.offset + 200)
    pack = OpenedPack(file, trust)
    assert pack.check(quiet) == ["articles/en/cough.md"]
    with pytest.raises(PackError, match=r"articles/en/cough\.md cannot be read \(Input"):
        pack.read("articles/en/cough.md")


@pytest.mark.parametrize("hurt", ["manifest", "header"])
def test_a_bad_sector_in_list_or_header_costs_no_more_than_what_lies_there(
    good: bytes, trust: TrustStore, hurt: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    middle = OpenedPack(io.BytesIO(good), trust).entries["articles/en/cough.md"]
    start, end = (10, 60) if hurt == "manifest" else (middle.offset - 20, middle.offset)

    class Disk(type(tmp_path)):  # type: ignore[misc] # PosixPath or WindowsPath
        def open(self, *arguments: object, **options: object) -> BadSectors:
            return BadSectors(good, start, end)

    pack = open_survivors(Disk(tmp_path), trust)
    lost = ["articles/en/cough.md"] if hurt == "header" else []
    assert pack.check(quiet) == lost


def test_entries_before_and_behind_a_bad_sector_are_found() -> None:
    def entry(name: bytes) -> bytes:
        return struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 1, 1, len(name), 0) + name + b"!"

    before, across, behind = entry(b"before"), entry(b"across"), entry(b"behind")
    content = bytes(300) + before + bytes(500 - 300 - len(before)) + across
    content += bytes(1100 - len(content)) + behind
    found = container.surviving_entries(BadSectors(content, 512, 1024))
    assert [one.name for one in found] == ["before", "behind"]


def test_a_disk_that_gives_nothing_is_given_up(good: bytes, trust: TrustStore) -> None:
    assert list(container.surviving_entries(BadSectors(good, 0, 2**40))) == []
    with pytest.raises(PackError, match="damaged"):
        OpenedPack(BadSectors(good, 0, 2**40), trust, damaged=True)


# ---- lists of keys ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "values",
    [
        {"root_keys": (PublicKey("zz" * 32),)},
        {"root_keys": (PublicKey("."),)},
        {"pack_keys": (PublicKey(KEY.public.key[:-2]),)},
        {"pack_keys": (PublicKey(KEY.public.key, "two\nlines"),)},
        {"pack_keys": tuple(PublicKey(f"{number:064x}") for number in range(MOST_KEYS + 1))},
        {"root_keys": (KEY.public, KEY.public)},
        {"version": 10**40},
        {"version": -1},
        {"threshold": 10**40},
    ],
    ids=lambda values: str(values)[:60],
)
def test_a_list_of_keys_that_breaks_a_rule_is_refused(tmp_path: Path, values: dict[str, Any]) -> None:
    good = {"version": 1, "threshold": 1, "root_keys": (KEY.public,), "pack_keys": (KEY.public,)}
    try:
        content = msgspec.json.encode(sign_root(Root(**{**good, **values}), (KEY,)))
    except OverflowError:  # no encoder of ours writes such a number, but anybody can
        plain = msgspec.json.encode(SignedRoot(Root(**good)))
        content = plain.replace(
            b'"%s":1' % next(iter(values)).encode(), b'"%s":%d' % (next(iter(values)).encode(), 10**40)
        )
    (tmp_path / "root").write_bytes(content)
    with pytest.raises(LibraryError, match="ask for the file again"):
        TrustStore(RecordStore(tmp_path), Root(**good)).take_root(read_root(tmp_path / "root"))
