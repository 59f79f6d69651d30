# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A program folder of the shape that packages have, made of links to this checkout: for tests of what follows from it.

Its interpreter is the one that runs the tests. A person's folders around it lie in a folder of the test.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

TOP = Path(__file__).parent.parent
FOREIGN = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH", "CLINIC_LIBRARY_CALLED_AS")


class Computer:
    """Somebody's computer: a home with the folders that programs use, and a place for their short-lived files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.temporary = folder / "tmp"
        for made in (self.home / ".config", self.home / ".cache", self.home / ".local" / "share", self.temporary):
            made.mkdir(parents=True)

    def left(self) -> list[str]:
        """Every file that lies there now."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if not path.is_dir())

    def run(
        self, program: Path, *arguments: str, code: str = "", before: Sequence[str] = (), **extra: str
    ) -> subprocess.CompletedProcess[str]:
        """The program by its own start script, or lines of Python in its place; `before` comes before the command."""
        kept = {name: value for name, value in os.environ.items() if name not in FOREIGN and "XDG" not in name}
        environment = {
            **kept,
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
            **extra,
        }
        command = [*before, str(program / "clinic-library"), *arguments]
        if code:
            environment["PYTHONPATH"] = str(program / "app")
            command = [*before, sys.executable, "-c", code, *arguments]
        return subprocess.run(
            command, env=environment, cwd=self.home, capture_output=True, text=True, encoding="utf-8", timeout=120
        )


def make_program(folder: Path, *, portable: bool = False, **build: object) -> Path:
    """`build` is what build.json says."""
    app = folder / "app"
    app.mkdir(parents=True)
    for room in ("desktop", "library", "resources"):
        (app / room).symlink_to(TOP / room, target_is_directory=True)
    (folder / "runtime").mkdir()
    if build:
        (app / "build.json").write_text(json.dumps(build), encoding="utf-8")
    if portable:
        (folder / "portable.flag").touch()
    script = folder / "clinic-library"
    script.write_text(f'#!/bin/sh\nPYTHONPATH="{app}" exec "{sys.executable}" -m desktop "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return folder
