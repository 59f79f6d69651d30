# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A Windows program folder of a few kilobytes: our own launchers, and a stub where Python would be.

What setup.exe does when something goes wrong does not depend on what it installs, and is tried in seconds with this.
"""

from __future__ import annotations

from pathlib import Path

from builds import Build
from installers_windows import add_launchers

from tests.packages.wine import compile_stub

TOP = Path(__file__).parents[2]


def build_for_tests(folder: Path, version: str) -> Build:
    """A build that writes into `folder` alone."""
    return Build(
        top=TOP, work=folder / f"work-{version}", dist=folder / "dist", inputs=folder / "inputs",
        version=version, epoch=1_795_000_000, commit="0123456789ab",
    )  # fmt: skip


def small_program(build: Build, *, broken: bool = False) -> Path:
    """A program folder that passes its self-check unless it is `broken`; app/version.txt tells one from another."""
    folder = build.work / "ClinicLibrary"
    for name in ("runtime", "lib", "app/desktop", "LICENSES"):
        (folder / name).mkdir(parents=True)
        (folder / name / "README.txt").write_text(name, encoding="ascii")
    compile_stub("python311", folder / "runtime" / "python311.dll", "-shared")
    (folder / "runtime" / "python311._pth").write_text(".\n", encoding="ascii")
    (folder / "app" / "version.txt").write_text(build.version, encoding="ascii")
    (folder / "lib" / f"only-in-{build.version}").touch()
    if broken:
        (folder / "app" / "desktop" / "broken").touch()
    add_launchers(build, folder)
    return folder
