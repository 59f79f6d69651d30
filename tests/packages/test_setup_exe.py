# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""setup.exe, whatever it installs: where it goes, what it leaves alone, and all that may go wrong on the way."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import installers_windows
import pytest
from builds import PackagingError
from installers_windows import LAUNCHERS, add_launchers, make_setup, make_zip

from tests.packages.small_program import build_for_tests, small_program
from tests.packages.wine import Wine, compile_stub

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\ClinicLibrary"
HOME = r"C:\users\nurse\AppData\Local\Programs\ClinicLibrary"
PARTS = {
    "ClinicLibrary.exe", "clinic-library.exe", "runtime", "lib", "app", "LICENSES", "uninstall.exe", "came-from.txt",
}  # fmt: skip


class Setups(NamedTuple):
    old: Path
    new: Path
    broken: Path
    """A version that does not pass its own self-check."""
    greedy: Path
    """One that needs more room than any disk has."""


@pytest.fixture(scope="module")
def setups(tmp_path_factory: pytest.TempPathFactory, wine: Wine) -> Setups:
    folder = tmp_path_factory.mktemp("stick of Zoë")
    builds = {version: build_for_tests(folder, version) for version in ("0.0.9", "0.1.0", "0.2.0", "0.3.0")}
    made = [make_setup(builds[version], small_program(builds[version])) for version in ("0.0.9", "0.1.0")]
    made.append(make_setup(builds["0.2.0"], small_program(builds["0.2.0"], broken=True)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(installers_windows, "_kilobytes", lambda program: 2**31 - 1)
        made.append(make_setup(builds["0.3.0"], small_program(builds["0.3.0"])))
    return Setups(*made)


@pytest.fixture
def clean(wine: Wine) -> Iterator[None]:
    """Nothing of an earlier test is installed."""
    yield
    for folder in (wine.place(HOME), wine.place(r"C:\Santé clinique 发")):
        if (folder / "uninstall.exe").is_file():
            wine.uninstall(folder)
        shutil.rmtree(folder, ignore_errors=True)


pytestmark = pytest.mark.usefixtures("clean")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def version_in(folder: Path) -> str:
    return (folder / "app" / "version.txt").read_text(encoding="ascii")


def works(wine: Wine, folder: Path) -> bool:
    return wine.run(folder / "clinic-library.exe", "--self-check").code == 0


def test_installs_for_one_person_and_is_removed_again(wine: Wine, setups: Setups) -> None:
    folder = wine.place(HOME)
    data = wine.local_data / "clinic-library"
    data.mkdir(parents=True, exist_ok=True)
    (data / "kept.txt").write_text("the clinic's own", encoding="utf-8")

    assert wine.run(setups.new, "/S").code == 0
    assert names(folder) == PARTS
    assert works(wine, folder)
    came_from = (folder / "came-from.txt").read_text(encoding="utf-8")
    assert came_from == f"Z:{setups.new.parent}\n".replace("/", "\\")
    assert wine.shortcut.is_file()
    assert wine.registry(UNINSTALL, "DisplayVersion") == "0.1.0"
    assert wine.registry(r"Software\Classes\.clinicpack") == "ClinicLibrary.Pack"
    assert wine.registry(r"Software\Classes\ClinicLibrary.Pack\shell\open\command") == (
        rf'"{HOME}\ClinicLibrary.exe" "%1"'
    )

    assert wine.uninstall(folder).code == 0
    assert not folder.exists()
    assert not wine.shortcut.exists()
    assert wine.registry(UNINSTALL, "DisplayVersion") == ""
    assert wine.registry(r"Software\Classes\.clinicpack") == ""
    assert [path.name for path in data.iterdir()] == ["kept.txt"]


def test_a_folder_with_spaces_and_letters_of_other_scripts(wine: Wine, setups: Setups) -> None:
    wanted = r"C:\Santé clinique 发"
    assert wine.install(setups.new, wanted).code == 0
    assert works(wine, wine.place(wanted))
    assert wine.registry(UNINSTALL, "InstallLocation") == wanted


def test_an_upgrade_replaces_the_program_and_nothing_else(wine: Wine, setups: Setups) -> None:
    folder = wine.place(HOME)
    assert wine.run(setups.old, "/S").code == 0
    (folder / "note of the nurse.txt").write_text("hers", encoding="utf-8")
    (folder / "lib" / "left by nobody.py").touch()
    assert wine.run(setups.new, "/S").code == 0
    assert names(folder) == {*PARTS, "note of the nurse.txt"}
    assert version_in(folder) == "0.1.0"
    assert names(folder / "lib") == {"README.txt", "only-in-0.1.0"}
    assert wine.registry(UNINSTALL, "DisplayVersion") == "0.1.0"
    (folder / "note of the nurse.txt").unlink()


@pytest.mark.parametrize("program", ["ClinicLibrary.exe", "clinic-library.exe"])
def test_neither_installs_over_a_running_copy_nor_removes_it(wine: Wine, setups: Setups, program: str) -> None:
    folder = wine.place(HOME)
    wine.run(setups.old, "/S")
    with wine.running(folder / program, "--wait", says="<--wait>"):
        done = wine.run(setups.new, "/S")
        assert (done.code, done.error[:23]) == (5, "Clinic Library is open.")
        assert wine.uninstall(folder).code == 5
    assert (names(folder), version_in(folder)) == (PARTS, "0.0.9")
    assert works(wine, folder)


@pytest.mark.parametrize("part", ["runtime", "lib", "uninstall.exe"])
def test_a_part_that_a_virus_scanner_holds(wine: Wine, setups: Setups, part: str, tmp_path: Path) -> None:
    folder = wine.place(HOME)
    wine.run(setups.old, "/S")
    hold = compile_stub("hold", tmp_path / "hold.exe")
    with wine.running(hold, wine.windows_path(folder / part), says="held"):
        done = wine.run(setups.new, "/S")
    assert (done.code, done.error[:43]) == (5, "Some files of Clinic Library are in use, so")
    assert (names(folder), version_in(folder)) == (PARTS, "0.0.9")
    assert names(folder / "lib") == {"README.txt", "only-in-0.0.9"}
    assert works(wine, folder)
    assert wine.run(setups.new, "/S").code == 0


def test_a_power_cut_between_two_parts_is_put_right_by_the_next_try(wine: Wine, setups: Setups) -> None:
    folder = wine.place(HOME)
    wine.run(setups.old, "/S")
    (folder / "clinic-library-swapping").touch()
    (folder / "clinic-library-old").mkdir()
    shutil.copytree(folder, folder / "clinic-library-new", ignore=lambda *_: ["runtime", "clinic-library-new"])
    (folder / "clinic-library-new" / "app" / "version.txt").write_text("0.1.0", encoding="ascii")
    (folder / "runtime").rename(folder / "clinic-library-old" / "runtime")  # and the new one not yet in its place
    assert wine.run(setups.broken, "/S").code == 8
    assert (names(folder), version_in(folder)) == (PARTS, "0.0.9")
    assert works(wine, folder)


def test_what_a_former_setup_could_not_delete_never_comes_back(wine: Wine, setups: Setups) -> None:
    folder = wine.place(HOME)
    wine.run(setups.new, "/S")
    (folder / "clinic-library-old" / "lib").mkdir(parents=True)
    assert wine.run(setups.new, "/S").code == 0
    assert names(folder) == PARTS
    assert names(folder / "lib") == {"README.txt", "only-in-0.1.0"}


def test_a_version_that_does_not_work_here_leaves_the_old_one(wine: Wine, setups: Setups) -> None:
    folder = wine.place(HOME)
    wine.run(setups.old, "/S")
    done = wine.run(setups.broken, "/S")
    assert done.code == 8
    assert "does not work on this computer" in done.error
    assert "Fonts are missing." in done.error
    assert (names(folder), version_in(folder)) == (PARTS, "0.0.9")
    assert works(wine, folder)


def test_a_first_version_that_does_not_work_leaves_nothing(wine: Wine, setups: Setups) -> None:
    assert wine.run(setups.broken, "/S").code == 8
    assert not wine.place(HOME).exists()
    assert not wine.shortcut.exists()


def test_no_room(wine: Wine, setups: Setups) -> None:
    folder = wine.place(HOME)
    wine.run(setups.old, "/S")
    done = wine.run(setups.greedy, "/S")
    assert done.code == 3
    assert done.error.startswith("There is not enough room on this disk: 2097201 MB are needed, ")
    assert (names(folder), version_in(folder)) == (PARTS, "0.0.9")


def test_a_folder_that_cannot_be_made(wine: Wine, setups: Setups) -> None:
    done = wine.install(setups.new, r"Z:\proc\ClinicLibrary")  # where not even root can make one
    assert (done.code, done.error[:43]) == (4, "Nothing can be written into this folder. Ch")


def test_a_folder_of_other_files_is_left_alone(wine: Wine, setups: Setups) -> None:
    (wine.place(r"C:\work\lib")).mkdir(parents=True, exist_ok=True)
    done = wine.install(setups.new, r"C:\work")
    assert (done.code, done.error[:38]) == (7, "There are other files in this folder. ")
    assert names(wine.place(r"C:\work")) == {"lib"}


def test_a_portable_copy_is_left_alone(wine: Wine, setups: Setups) -> None:
    folder = wine.place(r"C:\carried about")
    folder.mkdir(exist_ok=True)
    (folder / "portable.flag").touch()
    assert wine.install(setups.new, r"C:\carried about").code == 7
    assert names(folder) == {"portable.flag"}


def test_a_path_that_is_too_long(wine: Wine, setups: Setups) -> None:
    done = wine.install(setups.new, "C:\\" + "a" * 150)
    assert (done.code, done.error[:36]) == (7, "The path of this folder is too long.")


def test_an_older_version_only_on_request(wine: Wine, setups: Setups) -> None:
    folder = wine.place(HOME)
    wine.run(setups.new, "/S")
    done = wine.run(setups.old, "/S")
    assert (done.code, version_in(folder)) == (6, "0.1.0")
    assert done.error.startswith("A newer version (0.1.0) is installed.")
    assert wine.run(setups.old, "/S", "/DOWNGRADE").code == 0
    assert version_in(folder) == "0.0.9"


@pytest.mark.parametrize(
    ("number", "said"),
    [(1034, "Está instalada"), (1036, "Une version"), (1046, "Está instalada uma"), (2070, "Está"), (1025, "الإصدار")],
)
def test_speaks_the_five_languages(wine: Wine, setups: Setups, number: int, said: str) -> None:
    wine.run(setups.new, "/S")
    assert wine.run(setups.old, "/S", f"/LANG={number}").error.startswith(said)


@pytest.mark.parametrize("kept", [0.95, 0.9999])
def test_half_of_a_copied_file_says_so(wine: Wine, setups: Setups, tmp_path: Path, kept: float) -> None:
    content = setups.new.read_bytes()
    half = tmp_path / setups.new.name
    half.write_bytes(content[: int(kept * len(content))])
    assert wine.run(half, "/S").code == 2
    assert not wine.place(HOME).exists()


def test_one_changed_byte_is_found(wine: Wine, setups: Setups, tmp_path: Path) -> None:
    content = bytearray(setups.new.read_bytes())
    content[len(content) // 2] ^= 1
    changed = tmp_path / setups.new.name
    changed.write_bytes(content)
    assert wine.run(changed, "/S", "/NCRC").code == 2
    assert not wine.place(HOME).exists()


def test_the_same_folder_gives_the_same_files(setups: Setups, tmp_path: Path) -> None:
    build = build_for_tests(tmp_path, "0.1.0")
    program = tmp_path / "elsewhere" / "ClinicLibrary"
    shutil.copytree(setups.new.parents[1] / "work-0.1.0" / "ClinicLibrary", program)
    for launcher in LAUNCHERS:
        (program / launcher).unlink()
    add_launchers(build, program)
    assert make_setup(build, program).read_bytes() == setups.new.read_bytes()
    first = make_zip(build, program).read_bytes()
    assert make_zip(build, program).read_bytes() == first


def test_what_an_upgrade_would_not_replace_is_refused(setups: Setups, tmp_path: Path) -> None:
    build = build_for_tests(tmp_path, "0.1.0")
    program = small_program(build)
    (program / "plugins").mkdir()
    with pytest.raises(PackagingError, match="is no Windows program folder as installer.nsi knows it: see plugins"):
        make_setup(build, program)
    (program / "plugins").rename(program / "lib" / ("a" * 120))
    with pytest.raises(PackagingError, match="has too long a path for Windows"):
        make_zip(build, program)
