# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A real X window needs an X server: the one that is there, or Xvfb for the time of a benchmark."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = "1366x768x24"


@contextmanager
def x_server() -> Iterator[None]:
    """DISPLAY names a server inside; one that was started here is stopped afterwards."""
    before = {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    if before["DISPLAY"]:
        server = None
    else:
        server, os.environ["DISPLAY"] = _start_server()
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
        if server is not None:
            server.terminate()
            server.wait()


def _start_server() -> tuple[subprocess.Popen[bytes], str]:
    """Xvfb on a display of its own choice, which it writes when it is ready."""
    readable, writable = os.pipe()
    # It keeps running between two clients: by default a server starts anew when its last client leaves.
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writable,), stderr=subprocess.DEVNULL)
    os.close(writable)
    with os.fdopen(readable, encoding="ascii") as told:
        number = told.readline().strip()
    if not number:
        server.wait()
        raise RuntimeError("Xvfb did not start; install it: sudo apt-get install xvfb")
    return server, f":{number}"
