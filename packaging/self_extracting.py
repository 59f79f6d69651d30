# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The .run: one file that installs the program for one person, on any Linux, without an administrator.

It is the script `linux/install.sh` with an archive of the program below its last line. A stick has no rights to run a
file, so it is started with `sh NAME.run`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tarfile
from pathlib import Path

from builds import Build, run
from debian import add_desktop_files

COMPRESSED = ("--x86", "--lzma2=preset=9", "--threads=2", "--block-size=140000000")
"""A fixed size of blocks, so that the number of cores changes nothing."""
MARGIN_MB = 30
UNINSTALL = """\
#!/bin/sh
exec sh "$(dirname -- "$0")/install.sh" --uninstall
"""


def make_run(build: Build, program: Path) -> Path:
    """The file, in `build.dist`. Raises PackagingError."""
    root = build.work / "run"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root)
    add_desktop_files(build, root / "share")
    shared = sorted(
        path.relative_to(root / "share").as_posix() for path in (root / "share").rglob("*") if path.is_file()
    )
    installed = sum(path.stat().st_size for path in root.rglob("*") if path.is_file())
    values = {
        "VERSION": build.version,
        "NEEDED": str(installed // 2**20 + MARGIN_MB),
        "SHARED": f"'{' '.join(shared)}'",
    }
    _write(root / "install.sh", script(build, {**values, "SIZE": "0", "SUM": "none", "SCRIPT": "0"}))
    _write(root / "uninstall", UNINSTALL.encode("ascii"))
    archive = _archive(build, root)
    values |= {"SIZE": str(archive.stat().st_size), "SUM": hashlib.sha256(archive.read_bytes()).hexdigest()}
    target = build.dist / f"ClinicLibrary-{build.version}-linux.run"
    with target.open("wb") as file:
        file.write(sized_script(build, values))
        with archive.open("rb") as content:
            shutil.copyfileobj(content, file)
    target.chmod(0o755)
    shutil.rmtree(root)
    archive.unlink()
    return target


def script(build: Build, values: dict[str, str]) -> bytes:
    """`install.sh` with its words and the `values` of this file."""
    linux = build.top / "packaging" / "linux"
    text = (linux / "install.sh").read_text(encoding="utf-8")
    words = (linux / "install-words.sh").read_text(encoding="utf-8")
    text = text.replace("@WORDS@", words[words.index("case ") :].rstrip())
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text.encode("utf-8")


def sized_script(build: Build, values: dict[str, str]) -> bytes:
    """The same, which also knows its own size: always the same number of digits."""
    size = len(script(build, {**values, "SCRIPT": "00000"}))
    return script(build, {**values, "SCRIPT": f"{size:5d}".replace(" ", "")}).ljust(size, b"\n")


def _archive(build: Build, root: Path) -> Path:
    """Files in a fixed order, of nobody, at the time of the commit."""
    archive = build.work / "run.tar"
    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as packed:
        for path in sorted(root.rglob("*")):
            info = packed.gettarinfo(path, path.relative_to(root).as_posix())
            info.mtime, info.uid, info.gid, info.uname, info.gname = build.epoch, 0, 0, "", ""
            info.mode = 0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644
            with path.open("rb") if path.is_file() else Path(os.devnull).open("rb") as content:
                packed.addfile(info, content if path.is_file() else None)
    run(["xz", "--force", *COMPRESSED, archive], remedy="install xz-utils")
    return archive.with_name(archive.name + ".xz")


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    path.chmod(0o755)
