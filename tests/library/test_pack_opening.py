# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packs as they come on sticks: good ones are read, every other is refused with one sentence."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from library.errors import PackError
from library.packs import container
from library.packs.manifest import MOST_MANIFEST_BYTES, from_bytes
from library.packs.opening import OpenedPack, open_pack
from library.packs.source import PackSource
from library.packs.trust import TrustStore
from library.paths import find_paths
from tests.library.pack_workshop import KEY, STRANGER, forged, packed, quiet, source, trust_of, with_link

ONE = {"articles/en/a.md": b"hello"}


@pytest.fixture
def trust(tmp_path: Path) -> TrustStore:
    return trust_of(tmp_path / "trust", KEY)


@pytest.fixture
def good(tmp_path: Path) -> bytes:
    """A pack of three articles and what a pack source may hold besides."""
    made = source(tmp_path / "source", {"burns": "Cool it.", "cough": "Wait.", "fever": "Drink. " * 500})
    (made.folder / "images").mkdir()
    (made.folder / "images" / "a.png").write_bytes(b"\x89PNG" + bytes(range(256)))
    (made.folder / "references.json").write_text("[]", encoding="utf-8")
    return packed(PackSource(made.folder))


def opened(content: bytes, trust: TrustStore) -> OpenedPack:
    return OpenedPack(io.BytesIO(content), trust)


def read_all(content: bytes, trust: TrustStore) -> dict[str, bytes]:
    pack = opened(content, trust)
    return {path: pack.read(path) for path in pack.entries}


def refusal(content: bytes, trust: TrustStore) -> str:
    """The one sentence with which a pack is refused, at opening or at the first look at its documents."""
    with pytest.raises(PackError) as caught:
        read_all(content, trust)
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence
    return sentence


# ---- good packs ---------------------------------------------------------------------------------------------


def test_a_pack_gives_back_every_document(good: bytes, tmp_path: Path, trust: TrustStore) -> None:
    pack = opened(good, trust)
    for listed in pack.manifest.files:
        assert pack.read(listed.path) == (tmp_path / "source" / listed.path).read_bytes()
    assert [article.id for article in pack.manifest.articles] == ["burns", "cough", "fever"]
    assert (pack.manifest.title, pack.manifest.sequence, pack.signer.key.name) == ("Test pack", 1, "Test maker")
    assert pack.check(quiet) == []


def test_two_builds_are_the_same_bytes(good: bytes, tmp_path: Path) -> None:
    assert packed(PackSource(tmp_path / "source")) == good


def test_any_zip_tool_opens_it(good: bytes) -> None:
    import zipfile

    archive = zipfile.ZipFile(io.BytesIO(good))
    assert archive.testzip() is None
    names = archive.namelist()
    assert names[:2] == ["manifest.json", "manifest.sig"]
    assert names[-2:] == ["again/manifest.json", "again/manifest.sig"]


def test_the_starter_pack_becomes_a_pack(trust: TrustStore) -> None:
    starter = PackSource(find_paths().starter_pack)
    pack = opened(packed(starter), trust)
    assert len(pack.manifest.articles) == len(starter.articles)
    assert pack.check(quiet) == []


def test_a_missing_file_is_told(tmp_path: Path, trust: TrustStore) -> None:
    with pytest.raises(PackError, match="cannot be read"):
        open_pack(tmp_path / "none.clinicpack", trust)
    with pytest.raises(PackError, match="cannot be read"):
        open_pack(tmp_path, trust)


def test_a_stick_that_cannot_be_read_is_told(good: bytes, tmp_path: Path, trust: TrustStore) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    class Stick(type(tmp_path)):  # type: ignore[misc] # PosixPath or WindowsPath
        def open(self, *arguments: object, **options: object) -> io.BytesIO:
            return Broken(good)

    with pytest.raises(PackError, match="Input/output error.; check its name, or try another stick"):
        open_pack(Stick(tmp_path), trust)


def test_a_document_that_is_not_there_is_told(good: bytes, trust: TrustStore) -> None:
    with pytest.raises(PackError, match=r"does not hold articles/en/none\.md"):
        opened(good, trust).read("articles/en/none.md")


# ---- signatures ---------------------------------------------------------------------------------------------


def test_a_stranger_is_refused_and_the_remedy_said(tmp_path: Path, trust: TrustStore) -> None:
    content = forged(ONE, key=STRANGER)
    assert "ask its maker for their key and add it" in refusal(content, trust)
    assert opened(content, trust_of(tmp_path / "other", STRANGER)).read("articles/en/a.md") == b"hello"


@pytest.mark.parametrize(
    "signature",
    [
        b"[]",
        b"not json",
        b"[" * 100_000,
        b"\xff\xfe",
        b"[{}]",
        msgspec.json.encode([{"key_id": KEY.public.id, "signature": "00" * 64}]),
        msgspec.json.encode([{"key_id": KEY.public.id, "signature": "zz"}]),
        msgspec.json.encode([{"key_id": "", "signature": ""}]),
    ],
    ids=lambda value: value[:20],
)
def test_a_bad_signature_is_refused(trust: TrustStore, signature: bytes) -> None:
    assert refusal(forged(ONE, signature=signature), trust)


def test_nothing_of_an_unsigned_manifest_is_parsed(trust: TrustStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("library.packs.opening.from_bytes", lambda content: pytest.fail("parsed before its signature"))
    assert "signed by nobody" in refusal(forged(ONE, key=STRANGER), trust)


def test_a_signature_of_another_thing_is_none(trust: TrustStore) -> None:
    from library.packs.signing import ROOT_DOMAIN

    content = opened(forged(ONE), trust).manifest
    from library.packs.manifest import to_bytes

    wrong = msgspec.json.encode((KEY.sign(ROOT_DOMAIN, to_bytes(content)),))
    assert "signed by nobody" in refusal(forged(ONE, signature=wrong, manifest=to_bytes(content)), trust)


# ---- hostile packs, signed with a trusted key ---------------------------------------------------------------

NAMES = [
    "../evil.md",
    "articles/../../evil.md",
    "/etc/passwd",
    "C:/x.md",
    "articles\\en\\a.md",
    "articles/en/con.md",
    "con/a.md",
    "images/aux.png",
    "articles/en/a.md.",
    "articles/en /a.md",
    "articles//a.md",
    "./pack.yaml",
    "",
    "articles/en/a\n.md",
    "articles/en/a\x00.md",
    "images/a\u0301.png",
    "images/" + "a" * 250 + ".png",
    "run.exe",
    "articles/en/a.html",
    "index/_MAIN_1.toc",
    "images/l.svg/..",
]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_name_that_is_not_allowed_is_refused(trust: TrustStore, name: str) -> None:
    assert "name that is not allowed" in (said := refusal(forged({name: b"x"}), trust)) or "no document" in said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("images/A.png", "images/a.png"),
        ("images/stra\u00dfe.png", "images/STRASSE.png"),
        ("images/\u00e9.png", "images/\u00c9.png"),
    ],
)
def test_two_names_that_are_one_elsewhere_are_refused(trust: TrustStore, one: str, other: str) -> None:
    assert "one name on some computers" in refusal(forged({one: b"1", other: b"2"}), trust)


def changed(**values: Any) -> Callable[[dict[str, Any]], None]:
    return lambda manifest: manifest.update(values)


def first_file(**values: Any) -> Callable[[dict[str, Any]], None]:
    return lambda manifest: manifest["files"][0].update(values)


ENTRY = {"path": "articles/en/b.md", "id": "b", "language": "en", "kind": "topic", "title": "B"}
MANIFESTS = {
    "wrong hash": (first_file(sha256="0" * 64), "is damaged"),
    "wrong size": (first_file(size=4), "another size"),
    "negative size": (first_file(size=-1), "too large"),
    "huge size": (first_file(size=2**40), "too large"),
    "newer format": (changed(format=2), "newer program"),
    "newer program needed": (changed(min_app_version="99.0"), "needs version 99.0"),
    "no number": (changed(min_app_version="x"), "no number"),
    "unknown key": (changed(surprise=1), "cannot be read"),
    "missing key": (lambda manifest: manifest.pop("title"), "cannot be read"),
    "wrong type": (changed(files="x"), "cannot be read"),
    "an article it does not hold": (changed(articles=[ENTRY]), "does not hold"),
    "an article under another path": (changed(articles=[{**ENTRY, "path": "articles/en/a.md"}]), "does not hold"),
    "removes what it holds": (changed(base="0" * 64, removes=["articles/en/a.md"]), "removes what it holds"),
    "removes without a base": (changed(removes=["articles/en/b.md"]), "removes what it holds"),
    "too many files": (lambda manifest: manifest.update(files=manifest["files"] * 250_001), "more than 250000"),
    "too large in all": (
        lambda manifest: manifest.update(files=[{**manifest["files"][0], "size": 2**26}] * 65),
        "larger than 4 GB",
    ),
}


@pytest.mark.parametrize(("change", "said"), MANIFESTS.values(), ids=MANIFESTS)
def test_a_list_that_breaks_a_rule_is_refused(
    trust: TrustStore, change: Callable[[dict[str, Any]], None], said: str
) -> None:
    assert said in refusal(forged(ONE, change=change), trust)


@pytest.mark.parametrize(
    "manifest", [b"", b"{}", b"[]", b"null", b"\xff", b'{"a":' * 50_000 + b"1" + b"}" * 50_000], ids=lambda b: b[:9]
)
def test_a_list_that_is_none_is_refused(trust: TrustStore, manifest: bytes) -> None:
    assert "cannot be read" in refusal(forged(ONE, manifest=manifest), trust)


def test_a_list_of_a_hundred_megabytes_is_refused_before_it_is_unpacked(trust: TrustStore) -> None:
    assert "larger than it may be" in refusal(forged(ONE, manifest=b" " * 100_000_000), trust)
    with pytest.raises(PackError, match="too large"):
        from_bytes(b" " * (MOST_MANIFEST_BYTES + 1))


def test_a_bomb_is_refused(trust: TrustStore) -> None:
    assert "another size" in refusal(forged({"images/a.svg": bytes(50_000_000)}), trust)


@pytest.mark.parametrize("extra", [("files/images/b.png", b"x"), ("evil.py", b"x"), ("files/../x", b"x")])
def test_an_entry_that_is_not_listed_is_refused(trust: TrustStore, extra: tuple[str, bytes]) -> None:
    assert "does not hold what its list says" in refusal(forged(ONE, extra=[extra]), trust)


@pytest.mark.parametrize("name", ["files/articles/en/a.md", "again/manifest.json", "again/manifest.sig"])
def test_a_missing_entry_is_refused(trust: TrustStore, name: str) -> None:
    assert "does not hold what its list says" in refusal(forged(ONE, leave_out=name), trust)


@pytest.mark.parametrize(("name", "said"), [("manifest.json", "no pack"), ("manifest.sig", "not signed")])
def test_without_list_or_signature_it_is_no_pack(trust: TrustStore, name: str, said: str) -> None:
    assert said in refusal(forged(ONE, leave_out=name), trust)


def test_a_link_is_refused(trust: TrustStore) -> None:
    assert "more than its list says" in refusal(with_link(forged(ONE)), trust)


# ---- damage -------------------------------------------------------------------------------------------------


def test_a_pack_cut_off_anywhere_is_refused(good: bytes, trust: TrustStore) -> None:
    directory = good.index(b"PK\x01\x02")
    for place in random.Random(1).sample(range(directory), 200):
        assert refusal(good[:place], trust)


def test_no_flipped_bit_ever_changes_a_document(good: bytes, trust: TrustStore) -> None:
    whole = opened(good, trust)
    expected = {listed.path: whole.read(listed.path) for listed in whole.manifest.files}
    chance, refused = random.Random(2), 0
    for _ in range(2000):
        flipped = bytearray(good)
        flipped[chance.randrange(len(good))] ^= 1 << chance.randrange(8)
        try:
            read = read_all(bytes(flipped), trust)
        except PackError:
            refused += 1
            continue
        assert read == expected
    assert refused > 500


def test_damage_is_named_and_costs_no_more_than_what_lies_there(good: bytes, trust: TrustStore) -> None:
    hurt = bytearray(good)
    place = opened(good, trust).entries["articles/en/cough.md"].offset
    hurt[place + 5] ^= 0xFF
    pack = opened(bytes(hurt), trust)
    assert pack.check(quiet) == ["articles/en/cough.md"]
    assert b"Cool it." in pack.read("articles/en/burns.md")
    with pytest.raises(PackError, match=r"articles/en/cough\.md is damaged; copy the pack again"):
        pack.read("articles/en/cough.md")


def test_what_survives_is_found_by_local_headers(good: bytes) -> None:
    names = [entry.name for entry in container.entries_of(io.BytesIO(good))]
    headless = good[: good.index(b"PK\x01\x02")]
    assert [entry.name for entry in container.surviving_entries(io.BytesIO(headless))] == names
    (third,) = [entry for entry in container.entries_of(io.BytesIO(good)) if entry.name == names[3]]
    hurt = bytearray(good)
    hurt[third.offset - len(third.name) - 30 : third.offset] = bytes(len(third.name) + 30)
    survivors = [entry.name for entry in container.surviving_entries(io.BytesIO(bytes(hurt)))]
    assert survivors == [name for name in names if name != third.name]


@pytest.mark.parametrize("place", [0, 4, 6, 8, 18, 22, 26, 28, 30])
def test_a_damaged_header_costs_its_entry_and_no_other(good: bytes, place: int) -> None:
    entries = list(container.entries_of(io.BytesIO(good)))
    start = entries[3].offset - len(entries[3].name) - 30
    hurt = bytearray(good)
    hurt[start + place] ^= 0xFF
    survivors = {entry.name for entry in container.surviving_entries(io.BytesIO(bytes(hurt)))}
    assert {entry.name for entry in entries} - {entries[3].name} <= survivors


def test_an_empty_file_is_no_pack(trust: TrustStore) -> None:
    assert "no pack of this program" in refusal(b"", trust)
    assert list(container.surviving_entries(io.BytesIO(b""))) == []


def test_sentences_name_no_path_of_the_maker(trust: TrustStore) -> None:
    assert not re.search(r"Traceback|0x[0-9a-f]{6}", refusal(forged(ONE, change=first_file(size=4)), trust))
