# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""For every test: an Internet socket is an error, wherever in Python it is opened. Local sockets are fine.

A data folder on which the starter library was searched before, because making its index takes two seconds. And drawn
examples that are the same in every run: `--hypothesis-profile=default` draws others, on purpose.
"""

from __future__ import annotations

import datetime as dt
import shutil
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from library.library import Library
from library.paths import find_paths


def _refuse_internet_sockets(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        raise RuntimeError("an Internet socket was opened in a test")


sys.addaudithook(_refuse_internet_sockets)


settings.register_profile(
    "suite", derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--pictures", type=Path, help="a folder for the pictures that journeys take of the window")


@pytest.fixture(scope="session")
def used_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The caches of somebody who has searched the starter library."""
    data = tmp_path_factory.mktemp("used")
    library = Library.open(find_paths(data), dt.date(2026, 11, 21))
    assert library.index_on_disk
    library.close()
    return data / "cache"


@pytest.fixture
def with_used_cache(used_cache: Path) -> Callable[[Path], Path]:
    """Gives a data folder back, with those caches in it."""

    def fill(data: Path) -> Path:
        shutil.copytree(used_cache, data / "cache")
        return data

    return fill
