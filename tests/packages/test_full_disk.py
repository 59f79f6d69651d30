# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A disk that fills up while setup.exe unpacks: the old version is as it was."""

from __future__ import annotations

from pathlib import Path

import installers_windows
import pytest
from installers_windows import make_setup

from tests.packages.small_program import build_for_tests, small_program
from tests.packages.wine import fresh_windows, own_disks

DISK_MB = 90
"""The new program is larger than that; setup.exe was told it were nothing."""


def test_the_disk_fills_up_while_it_unpacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installers_windows, "_kilobytes", lambda program: 0)
    old, new = (build_for_tests(tmp_path, version) for version in ("0.0.9", "0.1.0"))
    first = make_setup(old, small_program(old))
    large = small_program(new)
    with (large / "lib" / "zeros.bin").open("wb") as file:
        file.truncate(DISK_MB * 2**20)
    second = make_setup(new, large)
    disk = tmp_path / "disk"
    disk.mkdir()
    folder = rf"Z:{disk}\CL".replace("/", "\\")
    mount = f'mount -t tmpfs -o size={DISK_MB}m none "{disk}"'
    with own_disks(mount) as inside, fresh_windows(tmp_path / "windows", inside) as wine:
        assert wine.install(first, folder).code == 0
        done = wine.install(second, folder)
        assert done.code == 2
        assert done.error.startswith("Not all files could be written: ")
        said = wine.run("cmd", "/c", "dir", "/b", folder).out
        assert "clinic-library-new" not in said
        assert wine.run(rf"{folder}\clinic-library.exe", "--self-check").code == 0
