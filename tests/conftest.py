# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""For every test: an Internet socket is an error, wherever in Python it is opened. Local sockets are fine."""

from __future__ import annotations

import socket
import sys
from typing import Any


def _refuse_internet_sockets(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        raise RuntimeError("an Internet socket was opened in a test")


sys.addaudithook(_refuse_internet_sockets)
