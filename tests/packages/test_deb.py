# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The .deb, really installed, upgraded and removed by dpkg: on a copy of this system that lies over it like a glass.

Nothing of the machine is changed: dpkg writes into an overlay, which only the processes of the test see.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from builds import Build
from debian import make_deb

from tests.packages.conftest import small_program

PROGRAM = Path("usr/lib/clinic-library")
LAID_OVER = """
set -e
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/system"
mount -t proc proc "$1/system/proc"
mount --rbind /dev "$1/system/dev"
mkdir -p "$1/system/root/nurse"
mount --bind "$1/home" "$1/system/root/nurse"
place=$1
shift
exec chroot "$place/system" env -i HOME=/root/nurse PATH=/usr/sbin:/usr/bin:/sbin:/bin QT_QPA_PLATFORM=offscreen "$@"
"""


class System(NamedTuple):
    """A Debian that begins as this machine is."""

    folder: Path

    def run(self, *words: str | Path) -> tuple[int, str]:
        """Exit code, and all that was said."""
        command = ["unshare", "--mount", "--propagation", "private", "sh", "-c", LAID_OVER, "sh", self.folder, *words]
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        return done.returncode, done.stdout

    def install(self, deb: Path) -> tuple[int, str]:
        shutil.copy(deb, self.folder / "home")
        return self.run("dpkg", "--install", Path("/root/nurse") / deb.name)

    def has(self, name: str | Path) -> bool:
        """Whether the installation brought a file or link of this name."""
        path = self.folder / "upper" / name
        return path.is_symlink() or path.is_file()


@pytest.fixture
def system(tmp_path: Path) -> Iterator[System]:
    if os.geteuid() != 0 or shutil.which("dpkg") is None or shutil.which("unshare") is None:
        pytest.skip("only root can lay one system over another")
    folder = tmp_path / "over"
    for name in ("upper", "work", "system", "home"):
        (folder / name).mkdir(parents=True)
    made = System(folder)
    code, said = made.run("true")
    if code != 0:
        pytest.skip(f"no system can be laid over another here: {said.strip()[-100:]}")
    yield made
    shutil.rmtree(folder / "work", ignore_errors=True)


def version(build: Build, folder: Path, name: str, number: str) -> Path:
    """A small package."""
    program = small_program(folder / f"program {name}")
    (program / "app" / f"only in {name}").touch()
    again = build._replace(work=folder / name, dist=folder, version=number)
    return make_deb(again, program)


def test_the_real_package_installs_searches_prints_and_goes(deb: Path, system: System) -> None:
    code, said = system.install(deb)
    assert code == 0, said
    code, said = system.run("clinic-library", "--self-check")
    assert (code, said.count("\n")) == (0, 5), said
    assert "Low back pain" in system.run("clinic-library", "search", "lumbago")[1]
    assert system.run("clinic-library", "handout", "low-back-pain", "-o", "/root/nurse/sheet.pdf")[0] == 0
    assert (system.folder / "home" / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    known = system.run("cat", "/usr/share/mime/globs2")[1]
    assert "application/vnd.clinic-library.pack:*.clinicpack" in known
    code, said = system.run("dpkg", "--purge", "clinic-library")
    assert code == 0, said
    assert system.run("find", "/usr", "-path", "*clinic-library*", "-not", "-path", "*/python3*")[1] == ""
    assert (system.folder / "home" / ".local" / "share" / "clinic-library").is_dir()


def test_the_real_window_opens_from_the_package(deb: Path, system: System) -> None:
    """On a real X screen, with the libraries that the package brings: it would end at once if one were missing."""
    assert system.install(deb)[0] == 0
    start = "QT_QPA_PLATFORM=xcb exec xvfb-run -a timeout 8 clinic-library"
    code, said = system.run("sh", "-c", start)
    assert (code, said) == (124, "")  # it was still open when its time was over


def test_an_upgrade_replaces_the_program_alone(build: Build, system: System, tmp_path: Path) -> None:
    assert system.install(version(build, tmp_path, "old", "0.0.9"))[0] == 0
    kept = system.folder / "home" / ".local" / "share" / "clinic-library" / "settings"
    kept.parent.mkdir(parents=True)
    kept.touch()
    assert system.install(version(build, tmp_path, "new", "0.1.0"))[0] == 0
    assert (system.has(PROGRAM / "app" / "only in old"), system.has(PROGRAM / "app" / "only in new")) == (False, True)
    assert kept.is_file()


def test_an_open_program_is_neither_replaced_nor_removed(build: Build, system: System, tmp_path: Path) -> None:
    old, new = version(build, tmp_path, "old", "0.0.9"), version(build, tmp_path, "new", "0.1.0")
    assert system.install(old)[0] == 0
    shutil.copy(new, system.folder / "home")
    for change in (f"dpkg --install /root/nurse/{new.name}", "dpkg --remove clinic-library"):
        opened = f"/{PROGRAM}/runtime/python -c 'echo >up; read wait <wait'"  # it is open when it has written
        line = f"cd /root/nurse; rm -f up wait; mkfifo up wait; {opened} & read up <up; {change}; code=$?; echo >wait"
        code, said = system.run("sh", "-c", f"{line}; exit $code")
        assert (code != 0, "Clinic Library is open. Close it" in said) == (True, True), said
    assert system.has(PROGRAM / "app" / "only in old")
    assert system.install(new)[0] == 0


def test_it_is_a_package_as_debian_wants_it(deb: Path, build: Build, tmp_path: Path) -> None:
    """No errors; what the overrides allow is said in their comments."""
    lintian = ["lintian", "--fail-on", "error", "--allow-root", deb]
    done = subprocess.run(lintian, capture_output=True, text=True, check=False)
    assert [line for line in done.stdout.splitlines() if line.startswith("E:")] == []
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("tool", "name"),
    [
        (["desktop-file-validate"], "applications/clinic-library.desktop"),
        (["appstreamcli", "validate", "--no-net"], "metainfo/clinic-library.metainfo.xml"),
        (["man", "--warnings", "-l"], "man/man1/clinic-library.1.gz"),
    ],
)
def test_what_the_desktop_reads_is_valid(
    tool: list[str], name: str, build: Build, small_linux: Path, tmp_path: Path
) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not here")
    package = make_deb(build._replace(work=tmp_path / "work", dist=tmp_path), small_linux)
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "files"], check=True)
    done = subprocess.run([*tool, tmp_path / "files/usr/share" / name], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
