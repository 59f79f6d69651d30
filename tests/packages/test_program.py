# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The program folders: whole, small enough, the same each time, and nothing of the builder's machine inside."""

from __future__ import annotations

import filecmp
import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from binaries import refuse_missing
from builds import Build, PackagingError
from debian import make_deb
from making import LARGEST_INSTALLER, LARGEST_PROGRAM
from program import build_program
from runtimes import refuse_unsigned
from self_extracting import make_run

IMPORT_ALL = """
import importlib, pathlib, sys
app = pathlib.Path(sys.argv[1])
for path in sorted([*app.glob("library/**/*.py"), *app.glob("desktop/**/*.py")]):
    if path.stem != "__main__":
        importlib.import_module(".".join(path.relative_to(app).with_suffix("").parts).removesuffix(".__init__"))
print(len(sys.modules))
"""


def sums(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("system", ["linux_program", "windows_program"])
def test_the_program_is_small_enough(system: str, request: pytest.FixtureRequest) -> None:
    program = request.getfixturevalue(system)
    assert sum(path.stat().st_size for path in program.rglob("*") if path.is_file()) <= LARGEST_PROGRAM


@pytest.mark.parametrize("installer", ["deb", "setup_exe"])
def test_the_installer_is_small_enough(installer: str, request: pytest.FixtureRequest) -> None:
    assert request.getfixturevalue(installer).stat().st_size <= LARGEST_INSTALLER


def test_every_module_of_ours_finds_what_it_needs(linux_program: Path) -> None:
    command = [linux_program / "runtime" / "python", "-c", IMPORT_ALL, linux_program / "app"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={"QT_QPA_PLATFORM": "offscreen"})
    assert (done.returncode, done.stderr) == (0, "")


def test_the_program_takes_nothing_from_its_surroundings(linux_program: Path, tmp_path: Path) -> None:
    (tmp_path / "library.py").write_text("raise SystemExit('not ours')")
    env = {"PYTHONPATH": str(tmp_path), "PYTHONHOME": str(tmp_path), "PYTHONSTARTUP": str(tmp_path / "library.py")}
    done = subprocess.run(
        [linux_program / "clinic-library", "--version"], cwd=tmp_path, env=env, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("system", "name"),
    [
        ("linux", "lib/PySide6/Qt/lib/libQt6Svg.so.6"),
        ("windows", "lib/PySide6/Qt6Svg.dll"),
        ("windows", "runtime/msvcp140.dll"),
    ],
)
def test_a_bundle_that_lacks_a_library_is_not_built(
    system: str, name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    program = tmp_path / "program"
    shutil.copytree(request.getfixturevalue(f"{system}_program"), program)
    refuse_missing(program, system)
    (program / name).unlink()
    with pytest.raises(PackagingError, match=rf"(?i)^Library not found: .* needs {Path(name).name}"):
        refuse_missing(program, system)


def test_only_what_pythons_makers_signed_is_taken(windows_program: Path, tmp_path: Path) -> None:
    good = windows_program / "runtime" / "python311.dll"
    refuse_unsigned(good)
    changed = bytearray(good.read_bytes())
    changed[100_000] ^= 1
    (tmp_path / "python311.dll").write_bytes(changed)
    with pytest.raises(PackagingError, match=r"python311\.dll must be signed"):
        refuse_unsigned(tmp_path / "python311.dll")
    shutil.copy(windows_program / "runtime" / "msvcp140.dll", tmp_path)  # signed, by somebody else
    with pytest.raises(PackagingError, match=r"msvcp140\.dll"):
        refuse_unsigned(tmp_path / "msvcp140.dll")


@pytest.mark.parametrize("system", ["linux", "windows"])
def test_two_builds_give_the_same_program(system: str, build: Build, request: pytest.FixtureRequest) -> None:
    first = sums(request.getfixturevalue(f"{system}_program"))
    again = build_program(build._replace(work=build.work / "again"), system)
    assert sums(again) == first
    shutil.rmtree(build.work / "again")


@pytest.mark.parametrize("make", [make_deb, make_run])
def test_two_builds_give_the_same_installer(make, build: Build, tmp_path: Path, small_linux: Path) -> None:  # type: ignore[no-untyped-def]
    """Of a small program: what compresses is the same for a large one."""
    made = []
    for name in ("first", "second"):
        again = build._replace(work=tmp_path / name, dist=tmp_path / f"dist {name}")
        again.dist.mkdir()
        made.append(make(again, small_linux))
        shutil.move(small_linux, tmp_path / "aside")  # new times, new places on the disk
        shutil.copytree(tmp_path / "aside", small_linux, copy_function=shutil.copy)
        shutil.rmtree(tmp_path / "aside")
    assert filecmp.cmp(*made, shallow=False)


def test_nothing_names_the_builders_machine(build: Build, linux_program: Path, windows_program: Path) -> None:
    places = [str(build.work).encode(), str(build.top).encode()]
    named = [
        path
        for program in (linux_program, windows_program)
        for path in program.rglob("*")
        if path.is_file() and any(place in path.read_bytes() for place in places)
    ]
    assert named == []
