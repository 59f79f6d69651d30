# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Lists of keys by command: made from public keys, signed by their holders, shown, taken by a clinic; a key removed."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from library.commands import main
from library.packs.signing import make_key
from library.packs.trust import Root, SignedRoot, new_root, sign_root
from library.paths import Paths

PASSPHRASE = "seven green birds"


class Office:
    """People with keys, and a clinic whose program brings the list in `shipped`."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.shipped = folder / "shipped.json"
        self.secret = folder / "secret"
        self.secret.write_text(PASSPHRASE, encoding="utf-8")

    def run(self, *arguments: object) -> tuple[int, str, str]:
        code = main(["--data", str(self.folder / "data"), *map(str, arguments)])
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def make_key(self, name: str) -> Path:
        path = self.folder / f"{name}.key"
        assert self.run("keys", "new", path, "--name", name.title(), "--passphrase-file", self.secret)[0] == 0
        return path

    def make_root(self, file: str, version: int, threshold: int, roots: str, packs: str = "") -> tuple[int, str, str]:
        named = [("--root-key", name) for name in roots.split()] + [("--pack-key", name) for name in packs.split()]
        listed = [part for option, name in named for part in (option, self.folder / f"{name}.key.pub")]
        numbers = ("--version", version, "--threshold", threshold)
        return self.run("keys", "root", "new", "-o", self.folder / file, *numbers, *listed)

    def sign(self, file: str, *names: str) -> str:
        out = ""
        for name in names:
            key = ("--key", self.folder / f"{name}.key", "--passphrase-file", self.secret)
            code, out, err = self.run("keys", "root", "sign", self.folder / file, *key)
            assert (code, err) == (0, "")
        return out


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The keys of four people and the first list, made once: locking a key takes long on purpose."""
    folder = tmp_path_factory.mktemp("first")
    anna, ben, carla, packs = (
        make_key(folder / f"{name}.key", name.title(), PASSPHRASE) for name in ("anna", "ben", "carla", "packs")
    )
    for key in (anna, ben, carla, packs):
        (folder / f"{key.public.name.lower()}.key.pub").write_bytes(msgspec.json.encode(key.public))
    root = new_root(1, 2, [anna.public, ben.public, carla.public], [packs.public])
    (folder / "1.json").write_bytes(msgspec.json.encode(sign_root(root, (anna, carla))))
    return folder


@pytest.fixture
def office(first: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Office:
    shutil.copytree(first, tmp_path, dirs_exist_ok=True)
    made = Office(tmp_path, capsys)
    monkeypatch.setattr(Paths, "trust_root", property(lambda paths: made.shipped))
    made.shipped.write_bytes((tmp_path / "1.json").read_bytes())
    return made


def test_a_list_is_made_and_signed_by_its_holders(office: Office) -> None:
    code, out, err = office.make_root("new.json", 1, 2, "anna ben carla", "packs")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "version 1: the next list needs 2 of 3 keys"
    assert [line.partition(":")[0] for line in lines[1:]] == ["root, not signed"] * 3 + ["packs"]
    assert "Anna: " in lines[1]
    out = office.sign("new.json", "ben", "ben")
    assert [line.partition(":")[0] for line in out.splitlines()[1:4]] == [
        "root, not signed",
        "root, signed",
        "root, not signed",
    ]
    signed = msgspec.json.decode((office.folder / "new.json").read_bytes(), type=SignedRoot)
    assert len(signed.signatures) == 1 and not signed.root.development


@pytest.mark.parametrize(
    ("version", "threshold", "roots", "said"),
    [
        (0, 1, "anna", "begins with version 1"),
        (1, 0, "anna", "0 of 1 keys can never sign"),
        (1, 3, "anna ben", "3 of 2 keys can never sign the next list; choose 1 to 2."),
        (1, 1, "", "Without a root key"),
        (1, 1, "anna anna", "No key may be there twice"),
        (1, 1, "nobody", "cannot be read"),
    ],
)
def test_a_list_that_could_never_be_replaced_is_not_made(
    office: Office, version: int, threshold: int, roots: str, said: str
) -> None:
    code, out, err = office.make_root("new.json", version, threshold, roots, "packs")
    assert (code, out, (office.folder / "new.json").exists()) == (2, "", False)
    assert said in err and len(err.splitlines()) == 1


def test_a_list_is_not_written_over(office: Office) -> None:
    before = (office.folder / "1.json").read_bytes()
    code, _, err = office.make_root("1.json", 2, 1, "anna")
    assert code == 2 and "its signatures would be lost" in err
    assert (office.folder / "1.json").read_bytes() == before


def test_a_clinic_takes_the_next_list_when_enough_of_both_signed(office: Office) -> None:
    office.make_key("dora")
    office.make_root("2.json", 2, 2, "carla dora", "dora")
    two = office.folder / "2.json"
    office.sign("2.json", "anna", "dora")
    code, out, _ = office.run("keys", "root", "show", two)
    assert code == 0 and out.endswith("here: version 1; this one would not be taken\n")
    assert ", no root key of this list" in out
    code, _, err = office.run("keys", "root", "take", two)
    assert code == 2 and "not signed by enough of its makers" in err
    office.sign("2.json", "carla")
    assert office.run("keys", "root", "show", two)[1].endswith("this one would be taken\n")
    code, out, err = office.run("keys", "root", "take", two)
    assert (code, err) == (0, "") and out.startswith("version 2: the next list needs 2 of 2 keys\n")
    listed = office.run("keys", "list")[1].splitlines()
    assert len(listed) == 1 and "Dora" in listed[0]
    code, _, err = office.run("keys", "root", "take", two)
    assert code == 2 and "older than the one that is here, or the same" in err


def test_a_program_without_keys_takes_no_list_from_a_stick(office: Office) -> None:
    nobody = Root(version=0, threshold=1, root_keys=(), pack_keys=())
    office.shipped.write_bytes(msgspec.json.encode(SignedRoot(nobody)))
    code, _, err = office.run("keys", "root", "take", office.folder / "1.json")
    assert code == 2 and "install a release of the program that brings one" in err


def test_the_first_list_comes_with_the_program_and_needs_no_vote(office: Office) -> None:
    assert "Packs: " in office.run("keys", "list")[1]


def test_a_list_made_by_tests_says_so(office: Office) -> None:
    made = Root(version=9, threshold=1, root_keys=(), pack_keys=(), development=True)
    path = office.folder / "tests.json"
    path.write_bytes(msgspec.json.encode(SignedRoot(made)))
    assert "version 9: the next list needs 1 of 0 keys, made by tests" in office.run("keys", "root", "show", path)[1]


def test_a_key_that_the_clinic_added_is_removed_by_its_id(office: Office) -> None:
    assert office.run("keys", "trust", office.folder / "ben.key.pub")[0] == 0
    number = office.run("keys", "list")[1].splitlines()[-1].split()[0]
    assert office.run("keys", "remove", number) == (0, "", "")
    assert "Ben" not in office.run("keys", "list")[1]
    code, _, err = office.run("keys", "remove", number)
    assert code == 2 and "none of the keys that were added here" in err
