# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The real setup.exe and the real program under Wine: install, look, search, print, upgrade, remove; then portable.

What goes wrong on the way is tried in test_setup_exe.py, with a program of a few kilobytes.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from builds import Build
from installers_windows import add_launchers

from tests.packages.wine import MARKER, Outcome, Wine, fresh_windows, own_disks

FOLDER = r"C:\Santé clinique 发"
PAGE = "Tea against a cold\n\nA cold gets better by itself in about a week. Warm tea with honey soothes the throat.\n"


@pytest.fixture(scope="module")
def installed(wine: Wine, setup_exe: Path) -> Path:
    done = wine.install(setup_exe, FOLDER)
    assert done.code == 0, done
    return wine.place(FOLDER)


def call(wine: Wine, program: Path, *words: str | Path) -> Outcome:
    return wine.run(program / "clinic-library.exe", *words)


def files_of(folder: Path) -> dict[str, int]:
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_what_is_installed_is_what_was_built(installed: Path, windows_program: Path) -> None:
    built = {path.relative_to(windows_program) for path in windows_program.rglob("*") if path.is_file()}
    there = {path.relative_to(installed) for path in installed.rglob("*") if path.is_file()}
    assert there - built == {Path("uninstall.exe"), Path("came-from.txt")}
    assert built <= there
    assert [name for name in sorted(built) if MARKER in (windows_program / name).read_bytes()] == []


def test_the_program_looks_whether_it_is_whole(wine: Wine, installed: Path) -> None:
    done = call(wine, installed, "--self-check")
    assert (done.code, "NOT GOOD" in done.out) == (0, False), done


def test_finds_and_prints(wine: Wine, installed: Path) -> None:
    assert "fever-in-children" in call(wine, installed, "search", "fever").out
    sheet = wine.place(r"C:\Zoë's sheet.pdf")
    done = call(wine, installed, "handout", "low-back-pain", "-o", r"C:\Zoë's sheet.pdf")
    assert (done.code, sheet.read_bytes()[:5]) == (0, b"%PDF-"), done


def test_the_window_opens_and_nobody_installs_below_it(wine: Wine, installed: Path, setup_exe: Path) -> None:
    seen = wine.prefix / "state of the window"
    with wine.open_window(installed / "ClinicLibrary.exe", "--data", wine.windows_path(seen)):
        wine.wait_for(lambda: any(seen.rglob("*")))
        assert wine.install(setup_exe, FOLDER).code == 5


def test_an_upgrade_keeps_what_the_clinic_made_and_so_does_removing(
    wine: Wine, installed: Path, setup_exe: Path, build: Build, tmp_path: Path
) -> None:
    (tmp_path / "tea.txt").write_text(PAGE, encoding="utf-8")
    assert call(wine, installed, "import", tmp_path / "tea.txt").code == 0
    add_launchers(build._replace(version="0.0.9"), installed)
    (installed / "lib" / "of-an-older-version.py").touch()

    assert wine.install(setup_exe, FOLDER).code == 0
    assert not (installed / "lib" / "of-an-older-version.py").exists()
    assert "Tea against a cold" in call(wine, installed, "search", "tea").out

    kept = files_of(wine.local_data / "clinic-library" / "local")
    assert wine.uninstall(installed).code == 0
    assert not installed.exists()
    assert files_of(wine.local_data / "clinic-library" / "local") == kept != {}


@pytest.fixture(scope="module")
def locked(portable_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Wine, Path]]:
    """A Windows that cannot write where the portable program lies."""
    folder = tmp_path_factory.mktemp("locked stick é")
    with zipfile.ZipFile(portable_zip) as archive:
        archive.extractall(folder)
    program = folder / "ClinicLibrary"
    lock = f'mount --bind "{program}" "{program}" && mount -o remount,bind,ro "{program}"'
    home = tmp_path_factory.mktemp("windows with a locked stick")
    with own_disks(lock) as inside, fresh_windows(home, inside) as wine:
        yield wine, program


def test_a_portable_program_works_from_a_locked_stick(locked: tuple[Wine, Path]) -> None:
    wine, program = locked
    users = wine.prefix / "drive_c" / "users"
    before = files_of(users)
    done = call(wine, program, "--self-check")
    assert (done.code, "NOT GOOD" in done.out) == (0, False), done
    assert "low-back-pain" in call(wine, program, "search", "back pain").out
    assert {path.name for path in (program / "data").iterdir()} == {"README.txt"}
    assert files_of(users).keys() == before.keys()


def test_a_portable_program_keeps_its_data_beside_itself(wine: Wine, portable_zip: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(portable_zip) as archive:
        archive.extractall(tmp_path / "stick é")
    program = tmp_path / "stick é" / "ClinicLibrary"
    users = wine.prefix / "drive_c" / "users"
    before = files_of(users)
    (tmp_path / "tea.txt").write_text(PAGE, encoding="utf-8")
    assert call(wine, program, "import", tmp_path / "tea.txt").code == 0
    assert "Tea against a cold" in call(wine, program, "search", "tea").out
    assert any((program / "data").rglob("*.md"))
    assert files_of(users).keys() == before.keys()
