# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where the program finds itself and keeps things: in a checkout, installed, and on a stick."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import library.paths
from library.paths import (
    Paths,
    draw_without_graphics_card,
    find_paths,
    keep_to,
    meeting_place,
    own_command,
    startup_token,
    take_startup_token,
)
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


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A person in front of a screen; gives the folder that the system keeps for what runs."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    runtime = tmp_path / "run"
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return runtime


def test_programs_meet_in_the_folder_of_what_runs(tmp_path: Path, screen: Path) -> None:
    place = meeting_place(Paths(tmp_path, tmp_path / "data"))
    assert place.parent == screen / "clinic-library"
    assert place == meeting_place(Paths(tmp_path / "other program", tmp_path / "x" / ".." / "data"))
    assert not place.parent.exists(), "nothing is made by asking"


@pytest.mark.parametrize("named", ["", "relative", "/no such folder"])
def test_without_one_they_meet_beside_their_records(
    tmp_path: Path, screen: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", named)
    assert meeting_place(Paths(tmp_path, tmp_path / "data")).parent == tmp_path / "data" / "state"


def test_other_data_or_another_screen_is_another_meeting(
    tmp_path: Path, screen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window on a screen far away could not be seen."""
    paths = Paths(tmp_path, tmp_path / "data")
    places = {meeting_place(paths), meeting_place(Paths(tmp_path, tmp_path / "stick"))}
    for name, value in (("DISPLAY", ":0"), ("DISPLAY", ":10"), ("WAYLAND_DISPLAY", "wayland-0")):
        monkeypatch.setenv(name, value)
        places.add(meeting_place(paths))
    assert len(places) == 5


def test_a_data_folder_of_any_name_has_its_meeting(tmp_path: Path, screen: Path) -> None:
    assert meeting_place(Paths(tmp_path, tmp_path / "Zo\udceb")).name.startswith("window-")


def test_the_right_to_come_to_the_front_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    assert startup_token() == ""
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "first")
    take_startup_token("second")
    assert startup_token() == "second"


def test_no_driver_of_a_graphics_card_is_tried_unless_somebody_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_XCB_GL_INTEGRATION", raising=False)
    monkeypatch.setenv("QT_WAYLAND_DISABLE_HW_INTEGRATION", "0")
    draw_without_graphics_card()
    assert os.environ["QT_XCB_GL_INTEGRATION"] == "none"
    assert os.environ["QT_WAYLAND_DISABLE_HW_INTEGRATION"] == "0"
    monkeypatch.setenv("QT_XCB_GL_INTEGRATION", "")
