# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Brings the files of `inputs.lock` into the folder of inputs, once: the only part that needs the Internet.

Python packages come from the index that pip is set up with, as files: none of their setup scripts is ever run. Debian's
packages come from the machine's own apt. Nothing keeps a wrong file: each is compared with its line before it counts.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from builds import Build, PackagingError, run
from inputs import Input, check_input, read_inputs

JSON_INDEX = "application/vnd.pypi.simple.v1+json"
PATIENCE = 60
"""Seconds without a byte."""


class GoneError(PackagingError):
    """A file of the list is not to be had any more, through nobody's fault here."""


def fetch(build: Build, say: Callable[[str], None]) -> None:
    """Raises PackagingError if a file cannot be had or is not what the list says; GoneError if it is no more."""
    build.inputs.mkdir(parents=True, exist_ok=True)
    for one in read_inputs(build):
        path = build.inputs / one.file
        if path.is_file() and path.stat().st_size == one.size:
            check_input(one, path)
            continue
        say(f"Fetching {one.file} ({one.size / 1e6:.1f} MB)")
        part = path.with_name(path.name + ".part")
        _fetch_one(one, part, build.inputs)
        try:
            check_input(one, part)
        except PackagingError:
            part.unlink(missing_ok=True)
            raise
        part.replace(path)


def fetch_python_file(name: str, file: str, target: Path) -> None:
    """One file of a project of the Python package index, whatever is in it."""
    listed = json.loads(_read(index_url().rstrip("/") + f"/{name.lower().replace('_', '-')}/", JSON_INDEX))
    urls = [one["url"] for one in listed["files"] if one["filename"] == file]
    if not urls:
        raise GoneError(f"{file} is not in the package index any more; run ./dev package lock, and test again.")
    target.write_bytes(_read(urls[0], "*/*"))


def fetch_debian_file(name: str, version: str, target: Path, folder: Path) -> None:
    """One package of Debian in exactly this version; `folder` is where apt may write."""
    apart = folder / f"{name}.part"
    shutil.rmtree(apart, ignore_errors=True)
    apart.mkdir(parents=True)
    command = ["apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root", f"{name}={version}"]
    remedy = "the packages of Debian 12 are needed: fetch on Debian or Ubuntu"
    try:
        run(command, cwd=apart, remedy=remedy)
    except PackagingError as error:
        if "was not found" in str(error) or "Can't find" in str(error) or "Unable to locate" in str(error):
            raise GoneError(
                f"Debian has no {name} {version} any more; run apt-get update and ./dev package lock, and test again."
            ) from error
        raise
    (fetched,) = apart.glob("*.deb")
    fetched.replace(target)
    apart.rmdir()


def index_url() -> str:
    """The package index of this machine, as pip is set up."""
    if configured := os.environ.get("PIP_INDEX_URL"):
        return configured
    asked = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603 - pip beside this Python
    if done.returncode == 0 and done.stdout.strip():
        return done.stdout.strip()
    try:
        from pip._internal.models.index import PyPI
    except ImportError as error:
        raise PackagingError("No package index is known; set PIP_INDEX_URL and run this again.") from error
    return str(PyPI.simple_url)


def _fetch_one(one: Input, target: Path, folder: Path) -> None:
    if one.kind == "deb":
        fetch_debian_file(one.name, one.version, target, folder)
    else:
        fetch_python_file(one.name, one.file, target)


def _read(url: str, kind: str) -> bytes:
    request = urllib.request.Request(url, headers={"Accept": kind})  # noqa: S310 - the index that pip uses
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
            content: bytes = answer.read()
    except (OSError, urllib.error.URLError) as error:
        raise PackagingError(f"The package index cannot be reached ({error}); connect and run this again.") from error
    return content
