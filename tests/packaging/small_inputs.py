# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A checkout with a few invented inputs, enough for licences, the bill of materials and a stick."""

from __future__ import annotations

import hashlib
import json
import subprocess
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from builds import Build

TOP = Path(__file__).parents[2]
CRATES = [
    {"name": "little", "version": "2.0.1", "licenses": [{"expression": "0BSD  OR MIT"}], "author": "A. Writer"},
    {"name": "nameless", "version": "0.1.0", "licenses": [{"expression": "MIT"}], "purl": "pkg:cargo/nameless@0.1.0"},
]
WHEELS = {
    ("pyside6-essentials", "6.11.3"): {"licenses/LicenseRef-Qt-Commercial.txt": "not ours"},
    ("shiboken6", "6.11.3"): {},
    ("chardet", "5.2.0"): {"LICENSE": "the text of chardet"},
    ("lxml", "6.1.3"): {"licenses/LICENSE.txt": "lxml", "licenses/deep/LICENSE.md": "what lies in it"},
    ("numpy", "2.4.6"): {"licenses/LICENSE.txt": "numpy", "said": "BSD-3-Clause AND MIT"},
    ("typst", "0.15.0"): {"licenses/LICENSE": "typst", "sboms/typst.json": json.dumps({"components": CRATES})},
}
"""Name and version -> what lies in the dist-info folder of its wheel; `said` is its License-Expression."""


def small_checkout(build: Build) -> Build:
    """`build` with a git checkout of our texts and invented wheels, all of them at hand."""
    for name in ("LICENSE", "resources/fonts/LICENSE-OFL-1.1.txt", "resources/icons/LICENSE-ISC.txt"):
        copy(build.top, name)
    for folder in ("packaging/licences", "packaging/start_here", "packaging/windows"):
        for path in sorted((TOP / folder).rglob("*")):
            if path.is_file():
                copy(build.top, path.relative_to(TOP).as_posix())
    lines = [add_wheel(build, *known, files) for known, files in WHEELS.items()]
    lines.append(add_file(build, "sdist", "chardet", "5.2.0", "chardet-5.2.0.tar.gz", b"the source", "sources"))
    lines.append(add_deb(build))
    (build.top / "packaging" / "inputs.lock").write_text("".join(lines), encoding="utf-8")
    (build.top / ".gitignore").write_text("/work/\n/inputs/\n", encoding="utf-8")
    for command in ("init -q", "add -A", "-c user.name=x -c user.email=x@example.org commit -q -m x"):
        subprocess.run(["git", *command.split()], cwd=build.top, check=True)
    return build._replace(commit="HEAD")


def copy(top: Path, name: str) -> None:
    (top / name).parent.mkdir(parents=True, exist_ok=True)
    (top / name).write_bytes((TOP / name).read_bytes())


def add_file(build: Build, kind: str, name: str, version: str, file: str, content: bytes, systems: str) -> str:
    """The line of inputs.lock."""
    (build.inputs / file).write_bytes(content)
    return f"{kind} {name} {version} {file} {len(content)} {hashlib.sha256(content).hexdigest()} {systems}\n"


def add_wheel(build: Build, name: str, version: str, files: dict[str, str]) -> str:
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    said = f"License-Expression: {files['said']}\n" if "said" in files else ""
    path = build.inputs / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{info}/METADATA", f"Name: {name}\n{said}\nWords\n")
        for inside, text in files.items():
            if inside != "said":
                wheel.writestr(f"{info}/{inside}", text)
    return add_file(build, "wheel", name, version, path.name, path.read_bytes(), "linux,windows")


def add_deb(build: Build) -> str:
    """A real .deb with nothing but a copyright."""
    tree = build.work / "deb"
    (tree / "DEBIAN").mkdir(parents=True)
    doc = tree / "usr" / "share" / "doc" / "libsqlite3-0"
    doc.mkdir(parents=True)
    (doc / "copyright").write_text("public domain", encoding="utf-8")
    control = (
        "Package: libsqlite3-0\nVersion: 3.40.1-2\nArchitecture: amd64\nMaintainer: x <x@example.org>\nDescription: x\n"
    )
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    path = build.inputs / "libsqlite3-0.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-b", str(tree), str(path)], check=True, capture_output=True)
    return add_file(build, "deb", "libsqlite3-0", "3.40.1-2", path.name, path.read_bytes(), "linux")
