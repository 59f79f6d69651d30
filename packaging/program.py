# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The program folder, of one shape on both systems: launchers, `runtime`, `lib`, `app`, `LICENSES`.

Everything lies loose and can be replaced; nothing is unpacked at a start. Only what makes it portable is not there.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path

from binaries import refuse_missing
from builds import Build, run
from runtimes import add_runtime, compile_tree
from translations import compile_all
from wheels import unpack_wheels

NAMES = {"linux": "clinic-library", "windows": "ClinicLibrary"}
ROOMS = ("desktop", "library", "resources")
LAUNCHER = """\
#!/bin/sh
# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
here=$(dirname -- "$(readlink -f -- "$0")")
exec "$here/runtime/python" -X utf8 -m desktop "$@"
"""


def build_program(build: Build, system: str) -> Path:
    """A fresh program folder for `linux` or `windows`. Raises PackagingError."""
    program = build.work / system / NAMES[system]
    shutil.rmtree(program.parent, ignore_errors=True)
    unpack_wheels(build, system, program / "lib")
    add_runtime(build, system, program)
    compile_tree(build, program / "lib", "lib")
    _add_app(build, system, program / "app")
    _add_launchers(build, system, program)
    _add_licences(build, system, program)
    refuse_missing(program, system)
    return program


def _add_app(build: Build, system: str, app: Path) -> None:
    """Our own code as it stands in the commit or, of a checkout with changes, on the disk; with its sources."""
    listed = run(["git", "ls-files", "-z", "--", *ROOMS], cwd=build.top).split("\0")
    for name in filter(None, listed):
        if name.endswith(".ts"):  # compiled below: Qt reads nothing else
            continue
        target = app / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(build.top / name, target)
    compile_all(app / "resources" / "translations", build.top / "resources" / "translations")
    about = {
        "version": build.version,
        "commit": build.commit,
        "built": dt.datetime.fromtimestamp(build.epoch, dt.UTC).date().isoformat(),
        "release": build.release,
        "distributor": build.distributor,
        "system": system,
    }
    text = json.dumps(about, ensure_ascii=False, indent=1) + "\n"
    (app / "build.json").write_text(text, encoding="utf-8", newline="\n")
    compile_tree(build, app, "app", keep_sources=True)


def _add_launchers(build: Build, system: str, program: Path) -> None:
    if system == "linux":
        path = program / NAMES["linux"]
        path.write_text(LAUNCHER, encoding="ascii", newline="\n")
        path.chmod(0o755)
    else:
        from installers_windows import add_launchers

        add_launchers(build, program)


def _add_licences(build: Build, system: str, program: Path) -> None:
    from licences import add_licences

    add_licences(build, program, system)
