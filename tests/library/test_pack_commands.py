# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack's way through the commands: made at a ministry, carried on a stick, installed at a clinic."""

from __future__ import annotations

from pathlib import Path

import pytest

from library.commands import main
from tests.library.pack_workshop import source

PASSPHRASE = "seven green birds"


class Desk:
    """A ministry with a key, and a clinic with a data folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.secret = folder / "passphrase"
        self.secret.write_text(f"{PASSPHRASE}\nnot this\n", encoding="utf-8")
        self.key = folder / "maker.key"
        self.pack = folder / "p.clinicpack"

    def run(self, *arguments: object) -> tuple[int, str, str]:
        code = main(["--data", str(self.folder / "data"), *map(str, arguments)])
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def make_key(self) -> str:
        code, out, err = self.run("keys", "new", self.key, "--name", "Ministry", "--passphrase-file", self.secret)
        assert (code, err) == (0, "")
        return out.partition(": ")[2].strip()

    def build(self, folder: str = "source", output: Path | None = None) -> tuple[int, str, str]:
        return self.run(
            *("pack", "build", self.folder / folder, "-o", output or self.pack),
            *("--key", self.key, "--passphrase-file", self.secret),
        )


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    source(tmp_path / "source", {"worms": "Wash your hands."}, pack="licence: CC BY 4.0\nlanguages: [en]\n")
    for article in (tmp_path / "source" / "articles" / "en").iterdir():
        text = article.read_text(encoding="utf-8").replace("kind: topic", "kind: guide")
        article.write_text(text, encoding="utf-8")
    return Desk(tmp_path, capsys)


def test_a_pack_goes_from_its_maker_to_a_clinic(desk: Desk) -> None:
    words = desk.make_key()
    code, out, err = desk.build()
    assert (code, out, err) == (0, f"{desk.pack}: articles: 1, signed by {words}\n", "")
    code, _, err = desk.run("pack", "install", desk.pack)
    assert code == 2 and "ask its maker for their key and add it" in err
    assert desk.run("keys", "trust", f"{desk.key}.pub") == (0, f"Ministry: {words}\n", "")
    assert desk.run("keys", "list")[1].endswith(f"  Ministry: {words}\n")
    assert desk.run("pack", "verify", desk.pack)[:2] == (0, "Test pack 1.0.0: articles: 1, signed by Ministry\n")
    assert desk.run("pack", "install", desk.pack)[:2] == (0, "Test pack 1.0.0\nnew: en/worms: Worms\n")
    assert desk.run("pack", "list")[1].splitlines()[1:] == ["Test pack 1.0.0"]
    assert "Wash your hands." in desk.run("show", "worms")[1]
    assert desk.run("pack", "repair")[:2] == (0, "All packs are whole.\n")
    assert desk.run("pack", "remove", "test")[0] == 0
    assert len(desk.run("pack", "list")[1].splitlines()) == 1


def test_two_builds_are_the_same_file(desk: Desk, tmp_path: Path) -> None:
    desk.make_key()
    desk.build()
    desk.build(output=tmp_path / "again.clinicpack")
    assert (tmp_path / "again.clinicpack").read_bytes() == desk.pack.read_bytes()


def test_going_back_by_command(desk: Desk, tmp_path: Path) -> None:
    desk.make_key()
    desk.run("keys", "trust", f"{desk.key}.pub")
    desk.build()
    desk.run("pack", "install", desk.pack)
    made = tmp_path / "source" / "pack.yaml"
    made.write_text(made.read_text().replace("1.0.0", "2.0.0").replace("sequence: 1", "sequence: 2"), encoding="utf-8")
    desk.build()
    assert desk.run("pack", "install", desk.pack)[1] == "Test pack 2.0.0\n"
    assert desk.run("pack", "rollback", "test")[:2] == (0, "Test pack 1.0.0\n")
    assert desk.run("pack", "rollback", "test")[0] == 2


def test_an_update_by_command(desk: Desk, tmp_path: Path) -> None:
    desk.make_key()
    desk.run("keys", "trust", f"{desk.key}.pub")
    desk.build()
    desk.run("pack", "install", desk.pack)
    made = tmp_path / "source" / "pack.yaml"
    made.write_text(made.read_text().replace("1.0.0", "1.1.0").replace("sequence: 1", "sequence: 2"), encoding="utf-8")
    with made.open("a", encoding="utf-8") as file:
        file.write("withdrawn: [{id: lice, reason: A wrong dose.}]\n")
    update = tmp_path / "u.clinicpack"
    code, out, _ = desk.run(
        *("pack", "build", tmp_path / "source", "-o", update, "--key", desk.key),
        *("--passphrase-file", desk.secret, "--base", desk.pack),
    )
    assert (code, out.partition(",")[0]) == (0, f"{update}: articles: 0")
    assert desk.run("pack", "install", update)[1] == "Test pack 1.1.0\nwithdrawn: lice: A wrong dose.\n"
    assert desk.run("pack", "list")[1].splitlines()[1:] == ["Test pack 1.1.0"]


def test_damage_is_named_and_repaired_from_the_stick(desk: Desk, tmp_path: Path) -> None:
    desk.make_key()
    desk.run("keys", "trust", f"{desk.key}.pub")
    desk.build()
    desk.run("pack", "install", desk.pack)
    (installed,) = (tmp_path / "data" / "packs").rglob("*.clinicpack")
    content = bytearray(installed.read_bytes())
    place = content.index(b"articles/en/worms.md", content.index(b"files/"))
    content[place + 30] ^= 0xFF
    installed.write_bytes(content)
    code, out, err = desk.run("pack", "repair")
    assert (code, out) == (1, "Insert a stick with the same pack and repair it from there.\n")
    assert err == "clinic-library: Test pack: articles/en/worms.md is damaged.\n"
    assert desk.run("pack", "verify", installed)[0] == 1
    assert desk.run("pack", "repair", desk.pack)[:2] == (0, "All packs are whole.\n")
    (repaired,) = (tmp_path / "data" / "packs").rglob("*.clinicpack")
    assert repaired.read_bytes() == desk.pack.read_bytes()


def test_what_the_check_refuses_is_not_built(desk: Desk, tmp_path: Path) -> None:
    desk.make_key()
    (tmp_path / "source" / "articles" / "en" / "bad.md").write_text("no front matter", encoding="utf-8")
    code, out, err = desk.build()
    assert (code, out, desk.pack.exists()) == (2, "", False)
    assert "articles/en/bad.md" in err and "The check found errors: 1." in err


def test_what_may_not_be_passed_on_is_not_built_and_is_named(desk: Desk, tmp_path: Path) -> None:
    desk.make_key()
    path = tmp_path / "source" / "articles" / "en" / "worms.md"
    path.write_text(path.read_text().replace('may_redistribute: "yes"', 'may_redistribute: "no"'), encoding="utf-8")
    code, _, err = desk.build()
    assert code == 2 and "These articles may not be passed on: en/worms (its licence forbids it)" in err
    assert not desk.pack.exists()


def test_a_wrong_passphrase_signs_nothing(desk: Desk) -> None:
    desk.make_key()
    desk.secret.write_text("another one", encoding="utf-8")
    code, _, err = desk.build()
    assert code == 2 and "passphrase does not open maker.key" in err
    assert not desk.pack.exists()


def test_a_passphrase_is_asked_for_unseen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, object]] = []

    def prompt(text: str, **options: object) -> str:
        asked.append({"text": text, **options})
        return PASSPHRASE

    monkeypatch.setattr("click.prompt", prompt)
    assert desk.run("keys", "new", desk.key)[0] == 0
    assert desk.run("pack", "build", desk.folder / "source", "-o", desk.pack, "--key", desk.key)[0] == 0
    assert [(one["hide_input"], one["confirmation_prompt"]) for one in asked] == [(True, True), (True, False)]
    assert desk.run("keys", "trust", f"{desk.key}.pub")[1].startswith("no name: ")
    assert "no name" in desk.run("keys", "list")[1]


@pytest.mark.parametrize("command", [("verify", "none"), ("install", "none"), ("remove", "none"), ("rollback", "none")])
def test_what_is_not_there_is_one_sentence(desk: Desk, command: tuple[str, str]) -> None:
    code, out, err = desk.run("pack", *command)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1


def test_of_many_changes_some_are_named_and_the_others_counted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("library.pack_commands.MOST_NAMED", 0)
    desk.make_key()
    desk.run("keys", "trust", f"{desk.key}.pub")
    desk.build()
    assert "new: and 1 more" in desk.run("pack", "install", desk.pack)[1].splitlines()
