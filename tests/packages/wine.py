# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Windows programs under Wine: a Windows of its own in a temporary folder, with the user's folders inside it.

Wine is no Windows: it says nothing of printing, scaling, screen readers or SmartScreen. What it lacks for Qt comes from
stubs that are compiled here, and that no package may hold.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.packages.wine_library import mend_c_library

SOURCES = Path(__file__).parent / "wine"
COMPILER = "x86_64-w64-mingw32-gcc"
TOOLS = ("wine", "wineserver", COMPILER, "makensis")
STUBS = {"icuuc": (), "mscms": (), "bcryptprimitives": ("-ladvapi32",)}
"""What Wine 8 lacks for Qt and Typst, and the libraries that each needs."""
WITHOUT = "mscoree,mshtml,winemenubuilder.exe="
"""Parts of Windows that would be fetched, or would write into the person's own menus."""
MARKER = b"CLINIC LIBRARY TEST STUB"
LONGEST = 240
"""Seconds. What takes longer hangs, perhaps before a message box that nobody sees."""


class Outcome(NamedTuple):
    code: int
    out: str
    error: str


class Wine(NamedTuple):
    """One Windows."""

    prefix: Path
    inside: tuple[str, ...] = ()
    """What its programs are started through, where it has disks of its own."""

    @property
    def local_data(self) -> Path:
        """%LOCALAPPDATA%."""
        return self.prefix / "drive_c" / "users" / "nurse" / "AppData" / "Local"

    @property
    def roaming(self) -> Path:
        return self.prefix / "drive_c" / "users" / "nurse" / "AppData" / "Roaming"

    @property
    def shortcut(self) -> Path:
        """In the Start menu."""
        return self.roaming / "Microsoft/Windows/Start Menu/Programs/Clinic Library.lnk"

    def run(self, *command: str | Path, folder: Path | None = None, **env: str) -> Outcome:
        """Run a program and wait for it; `env` is added to its environment."""
        out, error = _Pipe(), _Pipe()
        process = subprocess.Popen(
            self._words(command), cwd=folder, env=self.environment(**env), stdin=subprocess.DEVNULL,
            stdout=out.written, stderr=error.written,
        )  # fmt: skip
        out.start()
        error.start()
        try:
            return Outcome(process.wait(LONGEST), out.text(), error.text())
        finally:
            process.kill()
            process.wait(LONGEST)

    @contextmanager
    def running(self, *command: str | Path, says: str) -> Iterator[None]:
        """A program that runs meanwhile. It has said `says`, and ends when its input is closed."""
        process = subprocess.Popen(
            self._words(command), env=self.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert process.stdin and process.stdout
        try:
            line = _text(process.stdout.readline())
            assert says in line, line
            yield
        finally:
            process.stdin.close()
            process.wait(LONGEST)
            process.stdout.close()

    @contextmanager
    def open_window(self, *command: str | Path) -> Iterator[None]:
        """A program with a window, which says nothing and does not end by itself."""
        process = subprocess.Popen(
            self._words(command), env=self.environment(), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            yield
        finally:
            process.kill()
            process.wait(LONGEST)

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        """Wait for what a program does by and by; fails if it never does."""
        end = time.monotonic() + LONGEST
        while not is_so():
            assert time.monotonic() < end, "it never came"
            time.sleep(0.1)

    def install(self, setup: Path, folder: str, *switches: str) -> Outcome:
        """Silently, into a folder in Windows' own words: it stands last and without quotes, whatever spaces it has."""
        return self.run(setup, "/S", *switches, *f"/D={folder}".split(" "))

    def uninstall(self, folder: Path, *switches: str) -> Outcome:
        """Silently, and not from a copy in %TEMP%, for which nobody could wait."""
        shutil.copyfile(folder / "uninstall.exe", self.prefix / "uninstall.exe")
        return self.run(self.prefix / "uninstall.exe", "/S", *switches, *f"_?={self.windows_path(folder)}".split(" "))

    def registry(self, key: str, value: str = "") -> str:
        """A text of the person's own registry, or "" if there is none."""
        exported = self.prefix / "exported.reg"
        exported.unlink(missing_ok=True)
        self.run("reg", "export", rf"HKCU\{key}", exported, "/y")
        lines = exported.read_text(encoding="utf-16").splitlines() if exported.is_file() else []
        start = f'"{value}"="' if value else '@="'
        found = next((line.removeprefix(start)[:-1] for line in lines if line.startswith(start)), "")
        return found.replace("\\\\", "\\").replace('\\"', '"')

    def place(self, windows_path: str) -> Path:
        r"""Where C:\... lies on this computer."""
        return self.prefix / "drive_c" / Path(*windows_path.removeprefix("C:\\").split("\\"))

    def windows_path(self, path: Path) -> str:
        drive = self.prefix / "drive_c"
        return (
            "C:\\" + str(path.relative_to(drive)).replace("/", "\\")
            if drive in path.parents
            else f"Z:{path}".replace("/", "\\")
        )

    def _words(self, command: Sequence[str | Path]) -> list[str]:
        return [*self.inside, "wine", *map(str, command)]

    def environment(self, **env: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "LC_ALL", "TMPDIR"}}
        kept |= {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "WINEARCH": "win64", "USER": "nurse"}
        kept |= {"HOME": str(self.prefix.parent), "WINEQT_QPA_PLATFORM": "offscreen"}  # Wine hides QT_* from programs
        return {**kept, "WINEDLLOVERRIDES": f"{WITHOUT};{','.join((*STUBS, 'ucrtbase'))}=n", **env}


@contextmanager
def fresh_windows(folder: Path, inside: tuple[str, ...] = ()) -> Iterator[Wine]:
    """A Windows 10 in `folder`, with the stubs.

    A shell stays open meanwhile: Windows' own services stay with it, and starting them takes longer than most programs.
    """
    wine = Wine(folder / "prefix", inside)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": wine.environment()}
    first = {**quiet, "env": wine.environment(WINEDLLOVERRIDES=WITHOUT)}
    wine.prefix.mkdir(parents=True)
    subprocess.run([*inside, "wineboot", "--init"], timeout=LONGEST, check=True, **first)
    subprocess.run([*inside, "wineserver", "-w"], timeout=LONGEST, check=True, **first)
    system = wine.prefix / "drive_c" / "windows" / "system32"
    mend_c_library(system / "ucrtbase.dll")
    for name, libraries in STUBS.items():
        compile_stub(name, system / f"{name}.dll", "-shared", *libraries)
    shell = subprocess.Popen([*inside, "wine", "cmd"], stdin=subprocess.PIPE, **quiet)
    wine.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
    try:
        yield wine
    finally:
        subprocess.run([*inside, "wineserver", "-k", "-w"], check=False, **quiet)
        shell.communicate(timeout=LONGEST)


@contextmanager
def own_disks(mount: str) -> Iterator[tuple[str, ...]]:
    """Disks that a line of shell mounts, and that only what is started through this sees. Skips where nobody may."""
    user = [] if os.geteuid() == 0 else ["--map-root-user"]
    keeper = subprocess.Popen(
        ["unshare", *user, "--mount", "sh", "-c", f"{mount} && echo made && exec cat >&2"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert keeper.stdout
    try:
        if keeper.stdout.readline() != "made\n":
            pytest.skip("nobody may mount disks of his own on this computer")
        as_user = ["--user", "--preserve-credentials"] if user else []
        yield ("nsenter", f"--target={keeper.pid}", "--mount", *as_user)
    finally:
        keeper.communicate(timeout=LONGEST)


def compile_stub(name: str, made: Path, *switches: str) -> Path:
    """One of the sources beside this file, as a program or DLL for Windows."""
    made.unlink(missing_ok=True)
    command = [COMPILER, "-municode", "-O1", "-s", "-Wl,--no-insert-timestamp"]
    subprocess.run([*command, "-o", made, SOURCES / f"{name}.c", *switches], check=True)  # libraries stand last
    return made


class _Pipe:
    """What a program says until it ends. Not until the pipe does: a service that it started keeps that open.

    (A plain file would do but for Wine, under which Python does not start when it is to write into one.)
    """

    def __init__(self) -> None:
        self._read, self.written = os.pipe()
        self._said: list[bytes] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def start(self) -> None:
        os.close(self.written)
        self._thread.start()

    def text(self) -> str:
        self._thread.join(0.5)
        return _text(b"".join(self._said))

    def _listen(self) -> None:
        while said := os.read(self._read, 2**16):
            self._said.append(said)
        os.close(self._read)


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace").replace("\r\n", "\n")
