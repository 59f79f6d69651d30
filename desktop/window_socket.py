# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A second start calls the first window on Linux: by a local socket that only this person can reach.

The only importer of `socket`, for this one kind. Both ends ask the system whose program the other is. What a program
that was killed has left is put aside; one that does not answer is left alone.
"""

from __future__ import annotations

import fcntl
import os
import socket
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.single_instance import LONGEST, Call, Meeting, call_of, patience

READING = 0.5
"""Seconds that the first window gives to one that calls."""
TAKEN = b"+"


class SocketLine:
    """A local socket, which is there as long as its program is."""

    def __init__(self, server: socket.socket, place: Path) -> None:
        self._server = server
        self._place = place
        self._on_call: Callable[[Call], None] | None = None
        self.descriptor: int | None = server.fileno()

    def hear(self, on_call: Callable[[Call], None]) -> None:
        self._on_call = on_call

    def take(self) -> None:
        """One call, if a whole one comes from a program of this person within `READING` seconds."""
        with suppress(OSError, ValueError):
            connection, _ = self._server.accept()
            with connection:
                call = call_of(_read(connection)) if _is_ours(connection) else None
                if call is not None and self._on_call is not None:
                    connection.sendall(TAKEN)
                    self._on_call(call)

    def close(self) -> None:
        with suppress(OSError):
            self._place.unlink()
        self._server.close()
        with suppress(OSError):  # others are called there too
            self._place.parent.rmdir()


def meet_by_socket(place: Path, content: bytes) -> Meeting:
    """As `single_instance.meet`. Raises OSError where no socket can be and if the first window does not answer."""
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with client:
        folder = os.open(place.parent, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)  # of two that start at once, one is the first
            age = time.time() - place.lstat().st_mtime if place.exists() else 0.0
            client.settimeout(patience(age))
            try:
                client.connect(str(place))
            except (FileNotFoundError, ConnectionRefusedError):  # nobody, or one that was killed
                return Meeting(False, _open_line(place))
        finally:
            os.close(folder)
        if not _is_ours(client):
            return Meeting(False)
        client.sendall(content)
        client.shutdown(socket.SHUT_WR)
        if client.recv(len(TAKEN)) != TAKEN:
            raise ConnectionResetError
        return Meeting(True)


def _open_line(place: Path) -> SocketLine:
    place.unlink(missing_ok=True)
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        server.bind(str(place))
        place.chmod(0o600)
        server.listen()
    except OSError:
        server.close()
        raise
    server.setblocking(False)
    return SocketLine(server, place)


def _is_ours(connection: socket.socket) -> bool:
    """Whether the program at the other end is one of this person's."""
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return bool(user == os.getuid())


def _read(connection: socket.socket) -> bytes:
    """Until the other end is done. Raises OSError if that takes too long, ValueError if it is too much."""
    end = time.monotonic() + READING
    content = bytearray()
    while True:
        connection.settimeout(max(0.001, end - time.monotonic()))
        piece = connection.recv(2**16)
        if not piece:
            return bytes(content)
        content += piece
        if len(content) > LONGEST:
            raise ValueError("this is no call")
