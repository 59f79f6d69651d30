# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One run of the packaging: what is built, for whom, in which folders, and how a tool is called.

It knows nothing of what is packaged. Every expected failure is a PackagingError, one sentence with its remedy.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class PackagingError(Exception):
    """What keeps a package from being made, and what can be done about it."""


class Build(NamedTuple):
    """What every step is handed."""

    top: Path
    """The checkout."""
    work: Path
    """May be deleted at any time, and is written anew by each build."""
    dist: Path
    """Where what is given to people lies at the end."""
    inputs: Path
    """Files that were fetched once; a build needs no network when all are there."""
    version: str
    epoch: int
    """Seconds since 1970 of the commit: the time of every file in every package."""
    commit: str
    release: bool = False
    distributor: str = ""
    """Who answers for the release and sends sources to whoever asks: name, address, mail."""
    sign: Path | None = None
    """The minisign secret key that signs a stick."""


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    remedy: str = "",
    told: str | None = None,
) -> str:
    """What a tool said on stdout. `env` is added to the environment; `told` is what it reads.

    Raises PackagingError if the tool is missing or fails, with its last words and the `remedy`.
    """
    words = [str(word) for word in command]
    if shutil.which(words[0]) is None:
        raise PackagingError(f"{words[0]} is missing; {remedy or 'install it and run this again'}.")
    surroundings = {**os.environ, **(env or {})}
    done = subprocess.run(  # noqa: S603 - the tools of a build, from the caller's PATH
        words, cwd=cwd, env=surroundings, input=told, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode != 0:
        said = (done.stderr.strip() or done.stdout.strip())[-600:]
        raise PackagingError(f"{words[0]} failed ({done.returncode}): {said}" + (f" {remedy}." if remedy else ""))
    return done.stdout
