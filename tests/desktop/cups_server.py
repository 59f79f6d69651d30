# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A private CUPS: a folder and a local socket of its own, and printers that keep in a file what reaches them.

It runs as root or as anybody, changes nothing of the computer and leaves nothing behind. The printers are the generic
PDF printer of cups-filters: they take vector pages, and are told paper and sides in PJL in front of them.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

PPD = Path("/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd")
PDF_FILTER = Path("/usr/lib/cups/filter/pdftopdf")
PATIENCE = 20
"""Seconds for what takes a fraction of one."""

FILES_CONF = """\
ServerRoot {folder}/root
RequestRoot {folder}/requests
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/logs/access
ErrorLog {folder}/logs/error
PageLog {folder}/logs/page
Printcap
FileDevice Yes
"""
CUPSD_CONF = """\
Listen {folder}/socket
LogLevel info
Browsing No
WebInterface No
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Allow all
  </Limit>
</Policy>
"""


def command(name: str) -> str:
    """The path of a command, also of those that only root has on the PATH; "" where it is not."""
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin") or ""


def missing() -> str:
    """What must be installed before a server can run; "" when nothing is missing."""
    packages = {
        "cups-daemon": bool(command("cupsd")),
        "cups-client": all(command(name) for name in ("lp", "lpadmin", "lpstat")),
        "cups-filters": PPD.exists() and PDF_FILTER.exists(),
    }
    absent = [package for package, here in packages.items() if not here]
    return f"apt-get install {' '.join(absent)}" if absent else ""


class Received(NamedTuple):
    """What one job brought to the printer: the lines of PJL before the pages, and the pages."""

    orders: list[str]
    pdf: bytes


class CupsServer:
    """A server that runs. Every queue is a printer of its own and keeps the last job that reached it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.socket = folder / "socket"
        self.environment = {"CUPS_SERVER": str(self.socket), "LC_ALL": "C"}
        """What makes `lp` and its family talk to this server, in English."""

    def ask(self, name: str, *arguments: str) -> str:
        """What a command of CUPS says; whether it succeeded must be seen from that."""
        done = subprocess.run(
            [command(name), *arguments],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        return done.stdout + done.stderr

    def add_queue(self, name: str, **defaults: str) -> None:
        """`add_queue("ward", PageSize="A4", Duplex="None")`: what the printer does when it is not asked otherwise."""
        options = [word for option, value in defaults.items() for word in ("-o", f"{option}={value}")]
        self.ask("lpadmin", "-p", name, "-E", "-v", f"file:{self._folder}/paper/{name}", "-P", str(PPD), *options)
        assert "enabled" in self.ask("lpstat", "-p", name), self.log("error")

    def remove_queue(self, name: str) -> None:
        self.ask("lpadmin", "-x", name)
        assert name not in self.ask("lpstat", "-e"), self.log("error")

    def received(self, name: str) -> Received:
        """What the printer has got when all its jobs are done."""
        self.wait(lambda: name not in self.ask("lpstat", "-o", name))
        paper = self._folder / "paper" / name
        assert paper.exists(), f"nothing was printed: {self.log('error')}"
        pjl, mark, rest = paper.read_bytes().partition(b"%PDF-")
        pages, end, _ = rest.rpartition(b"%%EOF")
        assert mark and end, f"no whole PDF was printed: {pjl[:2000]!r}"
        return Received(re.findall(r"@PJL [^\r\n]+", pjl.decode()), mark + pages + end)

    def log(self, name: str) -> str:
        """`error` or `page`, as CUPS keeps them on the computer."""
        path = self._folder / "logs" / name
        return path.read_text() if path.exists() else ""

    def wait(self, done: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < until, f"CUPS did not do it: {self.log('error') or self.log('said')}"
            time.sleep(0.02)


@contextmanager
def cups_server(before: Sequence[str] = ()) -> Iterator[CupsServer]:
    """Starts a server and stops it; `before` are words in front of its command, such as those of strace."""
    with tempfile.TemporaryDirectory(prefix="cups-", dir="/tmp", ignore_cleanup_errors=True) as name:  # a short path
        folder = Path(name)
        folder.chmod(0o755)  # root's CUPS filters as the user lp
        for room in ("root", "requests", "cache", "state", "logs", "paper"):
            (folder / room).mkdir()
        (folder / "cups-files.conf").write_text(FILES_CONF.format(folder=folder))
        (folder / "cupsd.conf").write_text(CUPSD_CONF.format(folder=folder))
        options = ["-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf"]
        with (folder / "logs" / "said").open("wb") as spoken:
            process = subprocess.Popen([*before, command("cupsd"), *options], stdout=spoken, stderr=spoken)
        server = CupsServer(folder)
        try:
            server.wait(lambda: process.poll() is not None or "is running" in server.ask("lpstat", "-r"))
            said = f"{server.log('said')}{server.log('error')}"
            if process.poll() is not None and re.search(r"Operation not permitted|Permission denied", said):
                pytest.skip(f"this machine does not let CUPS start: {said}")
            assert process.poll() is None, f"CUPS did not start: {said}"
            yield server
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
