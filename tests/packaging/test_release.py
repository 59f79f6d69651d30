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
LINES = re.findall(r"^(?: {4}){1,2}(\S.*)$", RELEASE, re.MULTILINE)
TOOLS = {"./dev", "cut", "git", "minisign", "osslsigncode", "powershell", "sha256sum"}
"""What they are asked for is looked at in test_release_lines.py."""
A, B, PACKS = (SigningKey(bytes([number]) * 32, f"Key {number}") for number in (21, 22, 23))
PASSPHRASE = "seven green birds"
WHEEL = "ab" * 32


def checkout(folder: Path, version: str = "1.2.3") -> Path:
    """All of a tree that is looked at but its list of keys; it may be released."""
    for name, text in {
        "pyproject.toml": f'[project]\nversion = "{version}"\n',
        "library/__init__.py": f'__version__ = "{version}"\n',
        "CHANGELOG.md": f"# Changes\n\n## {version} (2026-11-22)\n\n## 1.2.2 (2026-10-01)\n",
        "requirements.lock": f"good==1.0 \\\n    --hash=sha256:{WHEEL}\n",
        "packaging/inputs.lock": f"wheel good 1.0 good-1.0-py3-none-any.whl 5 {WHEEL} linux,windows\n",
        "resources/trust/release.pub": "untrusted comment: minisign public key\nRWQ\n",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def tree(folder: Path, *signers: SigningKey, **values: Any) -> Path:
    """A checkout with a list of keys that may be shipped, unless `values` say otherwise."""
    checkout(folder)
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


def test_the_tree_as_it_is_may_not_be_released_yet(tmp_path: Path) -> None:
    """Its list trusts nobody and nobody signs sticks: the customer's own keys come first."""
    code, out = check(TOP, "--dist", str(tmp_path))
    assert code == 1
    folders = re.escape(str(TOP)) + r"\S*/"  # which may have spaces
    assert [re.sub(folders, "", line) for line in out.splitlines()] == [
        "check_release: root.json trusts no key for packs; name at least one.",
        "check_release: root.json asks for 1 of 0 keys, so it can never be replaced.",
        "check_release: release.pub is missing; put the public minisign key there that sticks are signed with.",
        "check_release: CHANGELOG.md does not say when 0.1.0 was released; write the day behind it: (2026-11-22).",
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("pyproject.toml", "1.2.3", "1.2.4", "library/__init__.py does not say 1.2.4"),
        ("pyproject.toml", "1.2.3", "1.2.4", "CHANGELOG.md does not begin with 1.2.4"),
        ("pyproject.toml", "version", "name", "The version cannot be read"),
        ("library/__init__.py", "1.2.3", "1.2", "library/__init__.py does not say 1.2.3"),
        ("CHANGELOG.md", "(2026-11-22)", "(not released)", "does not say when 1.2.3 was released"),
        ("CHANGELOG.md", "## 1.2.3", "## 1.2.4", "CHANGELOG.md does not begin with 1.2.3"),
        ("requirements.lock", "good==1.0", "good==1.1", "good-1.0-py3-none-any.whl is packaged but was not tested"),
        ("requirements.lock", WHEEL, "cd" * 32, "good-1.0-py3-none-any.whl is packaged but was not tested"),
        ("packaging/inputs.lock", "linux,windows", "moon", "line 1, cannot be understood"),
    ],
)
def test_versions_that_differ(tmp_path: Path, file: str, old: str, new: str, said: str) -> None:
    path = tree(tmp_path, A, B) / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    code, out = check(tmp_path)
    assert code == 1 and said in out


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("resources/trust/release.pub", "put the public minisign key there"),
        ("packaging/inputs.lock", "cannot be compared with what was tested"),
        ("requirements.lock", "cannot be compared with what was tested"),
        ("CHANGELOG.md", "The version cannot be read"),
    ],
)
def test_a_tree_that_lacks_a_file(tmp_path: Path, file: str, said: str) -> None:
    (tree(tmp_path, A, B) / file).unlink()
    code, out = check(tmp_path)
    assert code == 1 and said in out


def test_a_release_names_its_distributor(tmp_path: Path) -> None:
    assert check(tree(tmp_path, A, B), "--distributor", "Ministry of Health, Lilongwe")[0] == 0
    code, out = check(tmp_path, "--distributor", " ")
    assert code == 1 and "Nobody is named who answers for the release" in out


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
    monkeypatch.chdir(checkout(tmp_path))
    monkeypatch.setattr("click.prompt", lambda text, **options: PASSPHRASE)
    monkeypatch.setattr(Paths, "trust_root", property(lambda paths: tmp_path / "resources" / "trust" / "root.json"))
    nobody = SignedRoot(Root(version=0, threshold=1, root_keys=(), pack_keys=()))
    (tmp_path / "resources" / "trust" / "root.json").write_bytes(msgspec.json.encode(nobody))
    source(tmp_path / "our-articles", {"worms": "Wash."}, pack="licence: CC BY 4.0\nlanguages: [en]\n")
    article = tmp_path / "our-articles" / "articles" / "en" / "worms.md"
    article.write_text(article.read_text(encoding="utf-8").replace("kind: topic", "kind: guide"), encoding="utf-8")
    (tmp_path / "release.pub").touch()
    for line in LINES:
        program, *words = shlex.split(line)
        if program in TOOLS:
            continue
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
