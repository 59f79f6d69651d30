# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One window for each data folder: a second start hands its files to the first and ends, before Qt is loaded.

What travels is one JSON object with the paths of files, between programs of the same person on the same screen,
through a local socket that only this person can reach; on Windows, which has none, as a message of the desktop. Nobody
waits for a first window that hangs, and where no socket can be every start opens a window of its own: `storage` and
the search index allow several programs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec
from msgspec import Struct

LONGEST = 2 * 2**20
"""Bytes of a call: more paths than the system lets anybody give to a program."""
PATIENCE = 2.0
"""Seconds until a window that is open counts as hung."""
STARTING = 15.0
"""Seconds that a program may take to open its window on a slow computer: so long it hears nothing yet."""


class Call(Struct, frozen=True):
    """What a second start says: absolute paths, and with what the first window may come to the front."""

    files: tuple[str, ...] = ()
    token: str = ""


class Line(Protocol):
    """Where the first window is called. What is not a call is dropped unheard."""

    descriptor: int | None
    """Readable when somebody calls; then `take`. None where calls come by themselves."""

    def hear(self, on_call: Callable[[Call], None]) -> None:
        """Calls go there from now on, in the thread of the window."""

    def take(self) -> None: ...

    def close(self) -> None: ...


class Meeting(NamedTuple):
    """What became of a start."""

    handed_over: bool
    """A window that is open has taken the call: nothing is left to do."""
    line: Line | None = None
    """Where this window will be called; None where it cannot be."""


def meet(place: Path, call: Call) -> Meeting:
    """Hand the call to the window that is open already, or be the one that is called from now on."""
    try:
        content = msgspec.json.encode(call)
    except UnicodeEncodeError:  # a file name that is no text
        return Meeting(False)
    if len(content) > LONGEST:
        return Meeting(False)
    if sys.platform == "win32":
        from desktop.window_message import meet_by_message as reach
    else:
        from desktop.window_socket import meet_by_socket as reach
    try:
        try:
            return reach(place, content)
        except ConnectionError:  # it was about to close
            return reach(place, content)
    except (OSError, ValueError):  # no folder, no sockets in it, a name that is too long, a first window that hangs
        return Meeting(False)


def call_of(content: bytes) -> Call | None:
    """What was said, with the paths that can be paths; None if it makes no sense."""
    try:
        call = msgspec.json.decode(content, type=Call)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    return Call(tuple(path for path in call.files if "\0" not in path and Path(path).is_absolute()), call.token)


def patience(age: float) -> float:
    """How long to wait for the answer of a program that began `age` seconds ago, or so the clock says."""
    return max(PATIENCE, STARTING - age) if age >= 0 else PATIENCE
