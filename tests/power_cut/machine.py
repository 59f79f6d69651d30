# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""User-mode Linux with one disk, whose power is cut by killing it: a kernel that is a process of this computer.

What it has written to its disk is in the disk's file, and stays; what is still in its memory is lost, as with a
pulled plug. The whole of this computer is its root file system, read only.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from tests.power_cut.guest import LINE

TOP = Path(__file__).parents[2]
DISK_MB = 160
"""FAT32 needs 33 MB, and a pack is installed only where 64 MB stay free."""
LONGEST_SECONDS = 240
MAKERS = {"vfat": ("mkfs.vfat", "-F", "32"), "ext4": ("mkfs.ext4", "-q", "-F")}
FAULT_WORDS = ("FAT-fs (ubda): error", "EXT4-fs error", "Remounting filesystem read-only", "I/O error")
"""What a kernel says of a file system that it found damaged."""


class Said(NamedTuple):
    """What one run of the machine said: what the program told, and the kernel's words on damage."""

    told: list[dict[str, Any]]
    faults: list[str]
    end: str
    """The last line that anybody said."""

    def last(self, name: str) -> Any:
        """The newest of what was told under a name; None if there was nothing."""
        return next((line[name] for line in reversed(self.told) if name in line), None)


def why_not() -> str:
    """A sentence if the power cut cannot be tried here; empty if it can."""
    if sys.platform != "linux":
        return "The power cut is tried on Linux only."
    needed = {"linux.uml": "user-mode-linux", "mkfs.vfat": "dosfstools", "mkfs.ext4": "e2fsprogs"}
    for program, package in needed.items():
        if not _program(program):
            return f"There is no {program} here; Debian and Ubuntu have it in the package {package}."
    if any(letter.isspace() for letter in f"{TOP}{sys.executable}"):
        return "The power cut cannot be tried in a folder with a space in its path; move the checkout."
    return ""


def make_disk(file_system: str, image: Path) -> None:
    with image.open("wb") as file:
        file.truncate(DISK_MB * 2**20)
    command, *options = MAKERS[file_system]
    subprocess.run([_program(command), *options, image], check=True, stdout=subprocess.DEVNULL)


def run_machine(file_system: str, image: Path, stick: Path, phase: str, number: int = 0) -> Said:
    """Start it and let it run to its end, or until it asks for the power to be cut."""
    wanted = {"PHASE": phase, "NUMBER": str(number), "FILE_SYSTEM": file_system, "STICK": str(stick)}
    process = subprocess.Popen(
        _command(image, wanted),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    tired = threading.Timer(LONGEST_SECONDS, _cut, [process])
    tired.start()
    told: list[dict[str, Any]] = []
    faults: list[str] = []
    line = "it said nothing"
    try:
        for line in _lines(process):
            if line.startswith(LINE):
                told.append(json.loads(line.removeprefix(LINE)))
                if "cut" in told[-1]:
                    if phase == "running":
                        time.sleep(random.Random(number).uniform(0, 0.03))
                    _cut(process)
            elif any(words in line for words in FAULT_WORDS):
                faults.append(line)
    finally:
        tired.cancel()
        _cut(process)
        process.wait()
    return Said(told, faults, line)


def _lines(process: subprocess.Popen[bytes]) -> Iterator[str]:
    assert process.stdout is not None
    for line in process.stdout:
        yield line.decode("utf-8", "replace").strip()


def _cut(process: subprocess.Popen[bytes]) -> None:
    """The kernel, the thread that writes to its disk and all its processes, at once."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _command(image: Path, wanted: Mapping[str, str]) -> list[str]:
    here = Path(__file__).parent
    told = {**wanted, "CHECKOUT": str(TOP), "PYTHON": sys.executable}
    return [
        _program("linux.uml"), "mem=256M", "rootfstype=hostfs", "rootflags=/", "ro", f"ubda={image}", "quiet",
        f"init={here / 'start.sh'}", "con=null", "con0=fd:0,fd:1", f"uml_dir={image.parent}",
        *(f"{name}={value}" for name, value in told.items()),
    ]  # fmt: skip


def _program(name: str) -> str:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") or ""
