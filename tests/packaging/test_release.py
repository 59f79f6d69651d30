# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What keeps a tree from being released, and that RELEASE.md's commands run one after the other as they stand."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from library.commands import main
from library.packs.signing import SigningKey, make_key
from library.packs.trust import Root, SignedRoot, sign_root
from library.paths import Paths
from tests.library.pack_workshop import source

TOP = Path(__file__).parents[2]
RELEASE = (TOP / "packaging" / "RELEASE.md").read_text(encoding="utf-8")
LINES = re.findall(r"^ {4}(\S.*)$", RELEASE, re.MULTILINE)
A, B, PACKS = (SigningKey(bytes([number]) * 32, f"Key {number}") for number in (21, 22, 23))
PASSPHRASE = "seven green birds"


def tree(folder: Path, *signers: SigningKey, **values: Any) -> Path:
    """A checkout with a list of keys that may be shipped, unless `values` say otherwise."""
    known = {"version": 1, "threshold": 2, "root_keys": (A.public, B.public), "pack_keys": (PACKS.public,)}
    path = folder / "resources" / "trust" / "root.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(msgspec.json.encode(sign_root(Root(**{**known, **values}), signers)))
    return folder


def check(folder: Path, *arguments: str) -> tuple[int, str]:
    """Exit code, and what it said."""
    command = [sys.executable, str(TOP / "packaging" / "check_release.py"), "--tree", str(folder), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_a_good_tree_may_be_released(tmp_path: Path) -> None:
    assert check(tree(tmp_path, A, B)) == (0, "This tree may be released.\n")


@pytest.mark.parametrize(
    ("signers", "values", "said"),
    [
        ((A, B), {"development": True}, "was made by tests"),
        ((A, B), {"pack_keys": ()}, "trusts no key for packs"),
        ((A, B), {"threshold": 3}, "asks for 3 of 2 keys, so it can never be replaced"),
        ((A, B), {"threshold": 0}, "asks for 0 of 2 keys"),
        ((), {"root_keys": ()}, "asks for 2 of 0 keys"),
        ((A,), {}, "is not signed by 2 of its own root keys"),
        ((A, A, PACKS), {}, "is not signed by 2 of its own root keys"),
    ],
)
def test_a_list_of_keys_that_must_not_be_shipped(
    tmp_path: Path, signers: tuple[SigningKey, ...], values: dict[str, Any], said: str
) -> None:
    code, out = check(tree(tmp_path, *signers, **values))
    assert code == 1 and said in out


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff"])
def test_a_list_of_keys_that_is_none(tmp_path: Path, content: bytes) -> None:
    (tree(tmp_path) / "resources" / "trust" / "root.json").write_bytes(content)
    assert check(tmp_path)[0] == 1
    shutil.rmtree(tmp_path / "resources")
    assert "cannot be read" in check(tmp_path)[1]


def test_the_tree_as_it_is_may_not_be_released_yet() -> None:
    """Its list trusts nobody: the customer's own keys come first."""
    code, out = check(TOP)
    assert code == 1
    assert [line.partition("root.json ")[2] for line in out.splitlines()] == [
        "trusts no key for packs; name at least one.",
        "asks for 1 of 0 keys, so it can never be replaced.",
    ]


def test_a_list_that_does_not_follow_the_last_one(tmp_path: Path) -> None:
    tree(tmp_path / "old", A, B)
    old = tmp_path / "old" / "resources" / "trust" / "root.json"
    followed = ("--previous", str(old))
    assert check(tree(tmp_path / "same", A, B), *followed)[0] == 0
    assert check(tree(tmp_path / "next", A, B, version=2), *followed)[0] == 0
    others: dict[str, Any] = {"root_keys": (PACKS.public,), "threshold": 1}
    for name, values in (("stranger", {"version": 2, **others}), ("no higher", others)):
        code, out = check(tree(tmp_path / name, PACKS, **values), *followed)
        assert code == 1 and "does not follow the list of the last release" in out


# Joined here, so that this file is none of them.
PEM = "-----BEGIN " + "OPENSSH PRIVATE KEY-----\nAAAA\n"
MINISIGN = "untrusted comment: minisign " + "encrypted secret key\nRWRT\n"


@pytest.mark.parametrize("content", [PEM, f"some words\n{PEM}", MINISIGN, PEM.replace("OPENSSH ", "")])
def test_a_private_key_of_another_program_is_found(tmp_path: Path, content: str) -> None:
    (tree(tmp_path, A, B) / "notes.txt").write_text(content, encoding="utf-8")
    assert check(tmp_path) == (1, "check_release: notes.txt holds a private key; take it out of the tree.\n")


def test_a_private_key_of_this_program_is_found_wherever_it_lies(tmp_path: Path) -> None:
    deep = tree(tmp_path, A, B) / "tests" / "data"
    deep.mkdir(parents=True)
    made = make_key(deep / "innocent.json", "x", PASSPHRASE)
    (deep / "public.json").write_bytes(msgspec.json.encode(made.public))
    (deep / "talk.md").write_text("a file with clinic_library_key and locked in it", encoding="utf-8")
    code, out = check(tmp_path)
    assert code == 1 and [line.split()[1] for line in out.splitlines()] == ["tests/data/innocent.json"]


# ---- RELEASE.md ---------------------------------------------------------------------------------------------


def test_the_commands_of_release_md_run_in_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("click.prompt", lambda text, **options: PASSPHRASE)
    monkeypatch.setattr(Paths, "trust_root", property(lambda paths: tmp_path / "resources" / "trust" / "root.json"))
    nobody = SignedRoot(Root(version=0, threshold=1, root_keys=(), pack_keys=()))
    (tmp_path / "resources" / "trust").mkdir(parents=True)
    (tmp_path / "resources" / "trust" / "root.json").write_bytes(msgspec.json.encode(nobody))
    source(tmp_path / "our-articles", {"worms": "Wash."}, pack="licence: CC BY 4.0\nlanguages: [en]\n")
    article = tmp_path / "our-articles" / "articles" / "en" / "worms.md"
    article.write_text(article.read_text(encoding="utf-8").replace("kind: topic", "kind: guide"), encoding="utf-8")
    for line in LINES:
        program, *words = shlex.split(line)
        if program == "clinic-library":
            assert (line, main(["--data", str(tmp_path / "data"), *words])) == (line, 0)
        elif program == "cp":
            shutil.copy(*words)
        else:
            # The holders' computer is not the tree: here both are one folder, and only the list is looked at.
            assert words[0] == "packaging/check_release.py"
            code, out = check(tmp_path, *words[1:])
            said = {sentence.partition(" holds ")[2] for sentence in out.splitlines()}
            assert (line, code, said) == (line, 1, {"a private key; take it out of the tree."})
    shown = capsys.readouterr().out
    assert "here: version 1; this one would be taken" in shown
    assert "Ministry of Health, packs 2" in shown


def test_release_md_shows_all_that_is_done_with_keys() -> None:
    done = {tuple(line.split()[1:4]) for line in LINES if line.startswith("clinic-library keys root")}
    assert {words[2] for words in done} == {"new", "sign", "show", "take"}
    assert len([line for line in LINES if line.startswith("python packaging/check_release.py")]) == 3


def test_release_md_names_no_machine() -> None:
    assert re.findall(r"/tmp/|/root/|/home/\w+|[A-Z]:\\\\", RELEASE) == []
