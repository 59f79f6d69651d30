# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A stick for the next clinic: the packs with a list and checksums, read back, installed there as they were here."""

from __future__ import annotations

import errno
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from library.commands import main
from library.errors import StorageError
from library.packs.installed import open_store, open_trust
from library.packs.source import PackSource
from library.packs.stick import copy_to_stick
from library.packs.store import PackStore
from library.paths import find_paths
from tests.library.pack_workshop import KEY, manifest_of, packed, quiet, source, store_of


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    """A clinic with a pack and an update of it."""
    (tmp_path / "v1.clinicpack").write_bytes(packed(source(tmp_path / "source", {"burns": "Old."})))
    made = source(tmp_path / "source", {"worms": "New."}, version="2", sequence=2)
    base = [manifest_of(tmp_path / "v1.clinicpack")]
    (tmp_path / "u2.clinicpack").write_bytes(packed(PackSource(made.folder), base=base))
    store = store_of(tmp_path / "clinic")
    for name in ("v1", "u2"):
        store.install(tmp_path / f"{name}.clinicpack", quiet)
    return store


def test_the_next_clinic_installs_what_is_on_the_stick(store: PackStore, tmp_path: Path) -> None:
    stick, said = tmp_path / "stick", []
    copied = copy_to_stick(store, stick, lambda done, total: said.append((done, total)))
    assert [one.name for one in copied] == ["test-1.clinicpack", "test-2.clinicpack"]
    assert said == [(0, 2), (1, 2), (2, 2)]
    there = store_of(tmp_path / "there")
    for one in json.loads((stick / "packs" / "catalogue.json").read_text(encoding="utf-8")):
        layer = there.install(stick / "packs" / one["name"], quiet)
        assert (layer.version, layer.file_sha256, layer.size) == (one["version"], one["sha256"], one["size"])
    assert there.installed()[0].layers == store.installed()[0].layers


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is a program of Unix systems")
def test_a_stock_tool_checks_the_stick(store: PackStore, tmp_path: Path) -> None:
    copy_to_stick(store, tmp_path / "stick", quiet)
    command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    good = subprocess.run(command, cwd=tmp_path / "stick" / "packs", capture_output=True, text=True, check=False)
    assert good.returncode == 0 and good.stdout.count("OK") == 3
    assert not (tmp_path / "stick" / "SHA256SUMS").exists(), "the program's own list stands there"
    (tmp_path / "stick" / "packs" / "test-1.clinicpack").write_bytes(b"changed")
    assert subprocess.run(command, cwd=tmp_path / "stick" / "packs", capture_output=True, check=False).returncode == 1


def test_a_damaged_pack_is_not_passed_on(store: PackStore, tmp_path: Path) -> None:
    path = store.path(store.installed()[0].layers[0])
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    with pytest.raises(StorageError, match="Test pack is damaged on this computer; repair the packs first"):
        copy_to_stick(store, tmp_path / "stick", quiet)
    path.unlink()
    with pytest.raises(StorageError, match="Test pack cannot be read"):
        copy_to_stick(store, tmp_path / "stick", quiet)


def test_a_stick_that_lies_is_told(store: PackStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lie(path: Path, content: bytes) -> None:
        path.write_bytes(content[:-1])

    monkeypatch.setattr("library.packs.stick.save_file", lie)
    with pytest.raises(StorageError, match="other bytes than it was given for test-1.clinicpack; use another stick"):
        copy_to_stick(store, tmp_path / "stick", quiet)
    monkeypatch.setattr("library.packs.stick.save_file", lambda path, content: None)
    with pytest.raises(StorageError, match="use another stick"):
        copy_to_stick(store, tmp_path / "stick2", quiet)


def test_a_full_stick_and_a_place_that_is_none_are_told(
    store: PackStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="choose another stick"):
        copy_to_stick(store, tmp_path / "file", quiet)

    def full(path: Path, content: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("library.storage._write", full)
    with pytest.raises(StorageError, match="No space left on device"):
        copy_to_stick(store, tmp_path / "stick", quiet)


def test_the_command_names_what_stays_here(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = find_paths(tmp_path / "data")
    open_trust(paths).add(KEY.public)
    (tmp_path / "v1.clinicpack").write_bytes(packed(source(tmp_path / "source", {"burns": "Old."})))
    open_store(paths).install(tmp_path / "v1.clinicpack", quiet)
    source(paths.local_pack, {"ours": "Our words."})
    assert main(["--data", str(tmp_path / "data"), "stick", str(tmp_path / "stick")]) == 0
    said = capsys.readouterr()
    assert said.out == f"test-1.clinicpack: Test pack 1.0.0\n{tmp_path / 'stick'}: packs: 1\n"
    assert "The clinic's own articles are not copied: 1." in said.err
    assert main(["--data", str(tmp_path / "empty"), "stick", str(tmp_path / "stick")]) == 0
    assert capsys.readouterr().err.startswith("clinic-library: The program and its installers are not at hand")
