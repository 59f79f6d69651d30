# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Several computers, one folder of packs: each only reads it, and keeps its own settings, keys and caches."""

from __future__ import annotations

import datetime as dt
import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from library.errors import StorageError
from library.installing import install_pack
from library.library import Library
from library.packs.installed import open_trust
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.settings import Settings, save_settings, with_packs
from library.storage import RecordStore
from tests.library.pack_workshop import KEY, packed, quiet, source

TODAY = dt.date(2026, 11, 21)
TOP = Path(__file__).parents[2]
TEXTS = {"zebrafish": "Wash your hands.", "quokkosis": "Quokkas at night."}


def computer(folder: Path, packs: Path | None) -> Paths:
    """A computer of the clinic, which trusts the test key."""
    paths = find_paths(folder)
    open_trust(paths).add(KEY.public)
    settings = Settings(packs_folder=str(packs) if packs else "")
    save_settings(RecordStore(paths.state), settings)
    return with_packs(paths, settings)


@pytest.fixture
def keeper(tmp_path: Path) -> Paths:
    """The computer that keeps the packs."""
    paths = computer(tmp_path / "keeper", None)
    (tmp_path / "p.clinicpack").write_bytes(packed(source(tmp_path / "source", TEXTS)))
    install_pack(tmp_path / "p.clinicpack", paths, quiet)
    return paths


def listing(folder: Path) -> list[tuple[str, int, int]]:
    everything = sorted(folder.rglob("*"))
    return [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in everything]


def test_a_computer_that_only_reads_writes_nothing_there(keeper: Paths, tmp_path: Path) -> None:
    reader = computer(tmp_path / "reader", keeper.packs)
    before = listing(keeper.packs)
    library = Library.open(reader, TODAY)
    assert library.faults == ()
    assert "Wash your hands" in library.read(library.find("zebrafish")).article.body
    assert library.search("quokkas").hits[0].id == "quokkosis"
    library.close()
    assert listing(keeper.packs) == before
    assert list(reader.catalogues.iterdir()) and list(reader.index_cache.iterdir())


def test_two_programs_read_the_packs_at_once(keeper: Paths, tmp_path: Path) -> None:
    before = listing(keeper.packs)
    readers = [computer(tmp_path / name, keeper.packs) for name in ("one", "two")]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "library", "--data", str(reader.data), "search", "quokkas"],
            cwd=TOP,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for reader in (*readers, *readers)
    ]
    for process in running:
        out, err = process.communicate()
        assert (process.returncode, err, "Quokkosis" in out) == (0, "", True)
    assert listing(keeper.packs) == before


def test_a_new_pack_is_seen_by_all_when_they_open_next(keeper: Paths, tmp_path: Path) -> None:
    reader = computer(tmp_path / "reader", keeper.packs)
    Library.open(reader, TODAY).close()
    made = source(tmp_path / "source", {"wombats": "Wombat."}, version="2.0", sequence=2)
    (tmp_path / "n.clinicpack").write_bytes(packed(PackSource(made.folder)))
    install_pack(tmp_path / "n.clinicpack", keeper, quiet)
    library = Library.open(reader, TODAY)
    assert "Wombat" in library.read(library.find("wombats")).article.body
    library.close()


def test_a_folder_that_cannot_be_reached_is_told_and_the_rest_works(tmp_path: Path) -> None:
    reader = computer(tmp_path / "reader", tmp_path / "server")
    library = Library.open(reader, TODAY)
    (fault,) = library.faults
    assert fault == (
        f"The folder of the packs, {tmp_path / 'server'}, cannot be reached; is the other computer switched on?"
    )
    assert library.find("burns")
    library.close()


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.EPERM])
def test_installing_from_a_computer_that_only_reads_is_told(
    keeper: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    reader = computer(tmp_path / "reader", keeper.packs)
    made = source(tmp_path / "source", {"wombats": "Wombat."}, version="2.0", sequence=2)
    (tmp_path / "n.clinicpack").write_bytes(packed(PackSource(made.folder)))
    before = listing(keeper.packs)

    def refuse(*arguments: object, **named: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(StorageError, match="This computer only reads the packs in .*; install at the computer that"):
        install_pack(tmp_path / "n.clinicpack", reader, quiet)
    assert listing(keeper.packs) == before


def test_a_computers_own_packs_are_the_usual(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    assert with_packs(paths, Settings()).packs == tmp_path / "packs"
    assert with_packs(paths, Settings(packs_folder="/srv/packs")).packs == Path("/srv/packs")
