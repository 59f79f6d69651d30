# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where the program finds itself and keeps things: in a checkout, installed, and on a stick."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import library.paths
from library.paths import Paths, find_paths, keep_to, own_command
from tests.packaged_program import make_program

CHECKOUT = Path(__file__).parent.parent.parent


@pytest.fixture
def found_in(monkeypatch: pytest.MonkeyPatch) -> object:
    """`found_in(program)`: the resources are those of this program folder."""
    return lambda program: monkeypatch.setattr(library.paths, "files", lambda _: program / "app" / "resources")


def test_a_checkout_is_no_packaged_program(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    assert (paths.program, paths.is_portable, paths.licences) == (None, False, CHECKOUT)
    assert own_command(paths) == [sys.executable, "-m", "library", "--data", str(tmp_path)]


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_a_packaged_program_starts_its_console_executable(
    tmp_path: Path, found_in: object, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    program = make_program(tmp_path / "Program é")
    found_in(program)  # type: ignore[operator]
    paths = find_paths(tmp_path / "data")
    monkeypatch.setattr(sys, "platform", system)
    name = "clinic-library.exe" if system == "win32" else "clinic-library"
    assert own_command(paths) == [str(program / name), "--data", str(tmp_path / "data")]
    assert (paths.licences, paths.build) == (program / "LICENSES", program / "app" / "build.json")


def test_only_the_whole_shape_is_a_program(tmp_path: Path, found_in: object) -> None:
    program = make_program(tmp_path / "program", portable=True)
    (program / "runtime").rmdir()
    found_in(program)  # type: ignore[operator]
    paths = find_paths()
    assert (paths.program, paths.is_portable) == (None, False)
    assert program not in paths.data.parents


def test_a_portable_program_keeps_everything_beside_itself(tmp_path: Path, found_in: object) -> None:
    program = make_program(tmp_path / "program", portable=True)
    found_in(program)  # type: ignore[operator]
    assert (find_paths().data, find_paths().is_portable) == (program / "data", True)
    assert find_paths(tmp_path / "elsewhere").data == tmp_path / "elsewhere", "--data wins"
    (program / "portable.flag").unlink()
    assert (find_paths().data.name, find_paths().is_portable) == ("clinic-library", False)


def test_other_programs_of_this_process_keep_to_the_data_folder_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
    for name in names:
        monkeypatch.setenv(name, "somewhere")
    keep_to(Paths(tmp_path, tmp_path / "data"))
    assert {os.environ[name] for name in names} == {str(tmp_path / "data" / "cache" / "system")}
