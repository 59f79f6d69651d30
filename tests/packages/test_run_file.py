# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The .run, as an ordinary person starts it: what it installs, what it refuses, and that nothing is lost meanwhile."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from builds import Build
from self_extracting import make_run

from tests.packages.conftest import TOP, small_program

NOBODY = 65534


class Person(NamedTuple):
    """Somebody without rights, with a folder of their own whose name has a space and an accent."""

    home: Path

    @property
    def share(self) -> Path:
        return self.home / ".local" / "share"

    @property
    def program(self) -> Path:
        return self.share / "clinic-library-program"

    def command(self, *words: str | Path) -> list[str]:
        apart = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"] if os.geteuid() == 0 else []
        return [*apart, *map(str, words)]

    def run(self, *words: str | Path, **env: str) -> tuple[int, str]:
        """Exit code, and all that was said."""
        surroundings = {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", **env}
        done = subprocess.run(
            self.command(*words), env=surroundings, cwd=self.home, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout

    def install(self, file: Path, **env: str) -> tuple[int, str]:
        return self.run("sh", file, **env)

    def files(self) -> list[str]:
        """Everything in the folder, but what the desktop's own tools make of its file types."""
        found = (path.relative_to(self.home).as_posix() for path in self.home.rglob("*") if path.is_file())
        return sorted(name for name in found if "/share/mime/" not in name and not name.endswith("mimeinfo.cache"))


@pytest.fixture
def person() -> Iterator[Person]:
    """Not below pytest's own folders, which nobody else may enter."""
    with tempfile.TemporaryDirectory(prefix="clinic-library-") as folder:
        home = Path(folder) / "nurse Zoë"
        home.mkdir()
        for path in (Path(folder), home):
            path.chmod(0o755)
            if os.geteuid() == 0:
                os.chown(path, NOBODY, NOBODY)
        yield Person(home)


@pytest.fixture
def files(build: Build, person: Person, tmp_path: Path) -> dict[str, Path]:
    """Three small versions on a stick: old, new, and one that does not pass its check."""
    stick = person.home.parent / "stick é"
    stick.mkdir()
    made = {}
    for name, version in (("old", "0.0.9"), ("new", "0.1.0"), ("broken", "0.2.0")):
        again = build._replace(work=tmp_path / name, dist=stick, version=version)
        program = small_program(tmp_path / f"program {name}", broken=name == "broken")
        (program / "app" / f"only in {name}").touch()
        made[name] = make_run(again, program)
    stick.chmod(0o755)
    return made


def version_of(person: Person) -> str:
    (found,) = (person.program / "app").glob("only in *")
    return found.name.removeprefix("only in ")


# ---- the real one -------------------------------------------------------------------------------------------


def test_the_real_file_installs_searches_prints_and_goes(run_file: Path, person: Person) -> None:
    file = shutil.copy(run_file, person.home.parent)
    assert person.install(Path(file)) == (0, "Clinic Library 0.1.0 is ready. You find it in the menu of programs.\n")
    program = person.home / ".local" / "bin" / "clinic-library"
    code, said = person.run(program, "--self-check")
    assert (code, said.count("\n")) == (0, 5), said
    assert "Low back pain" in person.run(program, "search", "lumbago")[1]
    assert person.run(program, "handout", "low-back-pain", "-o", person.home / "sheet.pdf")[0] == 0
    assert (person.home / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert (person.program / "came-from.txt").read_text() == f"{person.home.parent}\n"
    (person.home / "sheet.pdf").unlink()
    code, said = person.run("sh", person.program / "uninstall")
    data = person.share / "clinic-library"
    assert (code, said) == (0, f"Clinic Library was removed. What the clinic made is still in {data}.\n")
    assert [name for name in person.files() if not name.startswith(".local/share/clinic-library/")] == []
    assert data.is_dir()


# ---- what it puts where -------------------------------------------------------------------------------------


def test_the_desktop_knows_the_program_and_its_packs(files: dict[str, Path], person: Person) -> None:
    assert person.install(files["new"])[0] == 0
    entry = (person.share / "applications" / "clinic-library.desktop").read_text()
    assert f'Exec="{person.program}/clinic-library" %F' in entry
    assert (person.share / "mime/packages/clinic-library.xml").is_file()
    assert (person.share / "icons/hicolor/48x48/apps/clinic-library.png").is_file()
    assert person.run(person.home / ".local/bin/clinic-library") == (0, "Fonts: checked.\n")


def test_an_upgrade_keeps_what_the_clinic_made(files: dict[str, Path], person: Person) -> None:
    assert person.install(files["old"])[0] == 0
    kept = person.share / "clinic-library" / "state"
    assert person.run("mkdir", "-p", kept)[0] == 0
    assert person.run("touch", kept / "settings")[0] == 0
    assert person.install(files["new"])[0] == 0
    assert version_of(person) == "new"
    assert (kept / "settings").is_file()
    assert sorted(path.name for path in person.share.glob("clinic-library-program*")) == ["clinic-library-program"]


@pytest.mark.parametrize(
    ("language", "ready"),
    [
        ("es_PE.UTF-8", "está lista"),
        ("fr_CD", "est prête"),
        ("pt_MZ.UTF-8", "está pronta"),
        ("ar", "جاهز"),
        ("sw", "is ready"),
    ],
)
def test_it_speaks_the_persons_language(files: dict[str, Path], person: Person, language: str, ready: str) -> None:
    code, said = person.install(files["new"], LANG=language)
    assert (code, ready in said) == (0, True), said


# ---- what may go wrong --------------------------------------------------------------------------------------


def keeps_old(files: dict[str, Path], person: Person, file: Path, sentence: str, **env: str) -> None:
    """Refused with a sentence; the old version still runs, and nothing lies about."""
    assert person.install(files["old"])[0] == 0
    before = person.files()
    code, said = person.install(file, **env)
    assert (code, sentence in said) == (2, True), said
    assert person.files() == before
    assert person.run(person.home / ".local/bin/clinic-library")[0] == 0


@pytest.mark.parametrize("harm", ["cut", "changed", "longer"])
def test_a_file_that_was_not_copied_whole_is_refused(files: dict[str, Path], person: Person, harm: str) -> None:
    content = bytearray(files["new"].read_bytes())
    if harm == "cut":
        del content[-100:]
    elif harm == "changed":
        content[-100] ^= 1
    else:
        content += b"\0"
    files["new"].write_bytes(content)
    keeps_old(files, person, files["new"], "This file is not whole: it was not copied to its end. Copy it again.")


def test_a_new_version_that_does_not_run_is_taken_back(files: dict[str, Path], person: Person) -> None:
    keeps_old(files, person, files["broken"], "What was there before is as it was.\nFonts: checked.")


def test_an_open_program_is_not_replaced(files: dict[str, Path], person: Person) -> None:
    assert person.install(files["old"])[0] == 0
    opened = person.command(person.program / "runtime" / "python", "-c", "echo; read wait")
    with subprocess.Popen(opened, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        sentence = "Clinic Library is open. Close its window and try again.\n"
        assert person.install(files["new"]) == (2, sentence)
        assert person.run("sh", person.program / "uninstall") == (2, sentence)
        process.communicate(b"\n")
    assert version_of(person) == "old"
    assert person.install(files["new"])[0] == 0


def test_too_little_room_is_said_before_anything_is_written(files: dict[str, Path], person: Person) -> None:
    tools = person.home.parent / "tools"
    tools.mkdir()
    (tools / "df").write_text("#!/bin/sh\necho head\necho disk 1 1 20480 1 /\n")
    (tools / "df").chmod(0o755)
    tools.chmod(0o755)
    keeps_old(
        files, person, files["new"], " MB are needed and 20 MB are free. Make room", PATH=f"{tools}:/usr/bin:/bin"
    )


def test_a_disk_that_fills_up_meanwhile_leaves_the_old_version(files: dict[str, Path], person: Person) -> None:
    assert person.install(files["old"])[0] == 0
    before = person.files()
    code, said = person.run("sh", "-c", 'ulimit -f 40; exec sh "$0"', files["new"])
    assert (code, "There is not enough room" in said) == (2, True), said
    assert person.files() == before


def test_a_folder_that_may_not_be_written_is_named(files: dict[str, Path], person: Person) -> None:
    locked = person.home / "locked"
    locked.mkdir()
    locked.chmod(0o555)
    code, said = person.install(files["new"], XDG_DATA_HOME=str(locked / "share"))
    assert (code, said) == (2, f"{locked / 'share'} cannot be written. Ask the owner of that folder to allow it.\n")


def test_a_plug_pulled_between_two_steps_costs_nothing(files: dict[str, Path], person: Person) -> None:
    assert person.install(files["old"])[0] == 0
    person.program.rename(person.program.with_name("clinic-library-program.old"))
    keeps = person.install(files["broken"])
    assert keeps[0] == 2
    assert version_of(person) == "old"


def test_an_option_that_is_not_there_shows_how_it_is_called(files: dict[str, Path], person: Person) -> None:
    assert person.run("sh", files["new"], "--remove") == (
        2,
        f'Type: sh "{files["new"]}"   or, to remove the program, the same with --uninstall\n',
    )


def test_the_script_is_plain_sh(build: Build) -> None:
    if shutil.which("shellcheck") is None:
        pytest.skip("shellcheck is not here")
    scripts = [TOP / "packaging" / "linux" / name for name in ("install.sh", "install-words.sh", "refuse-open.sh")]
    command = ["shellcheck", "--exclude=SC2154", *scripts]  # the words stand in a file of their own
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == ""
