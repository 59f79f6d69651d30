# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What Orca is told of the real program: asked for over the bus of the screen readers, as Orca does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from library.settings import Settings, save_settings
from library.storage import RecordStore
from tests.benchmarks.x_server import x_server

TOP = Path(__file__).parents[2]
WALKER = TOP / "tests" / "at_spi.py"
NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "/usr/bin/python3")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_S = 60
Told = list[dict[str, Any]]


def has_bus() -> bool:
    if not all(map(shutil.which, NEEDED)) or not any(map(os.path.exists, LAUNCHERS)):
        return False
    asked = [NEEDED[-1], "-c", "from gi.repository import Gio"]
    return subprocess.run(asked, stderr=subprocess.DEVNULL, timeout=60).returncode == 0


pytestmark = pytest.mark.skipif(
    not has_bus(),
    reason="needs a screen reader's bus: apt-get install at-spi2-core dbus openbox python3-gi xdotool xvfb",
)


class Reader:
    """Walks the program as a screen reader does; `wait_for` until something is told."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def told(self, program: str = "Clinic Library") -> Told:
        """Everything that is shown, from the outside in."""
        command = [NEEDED[-1], str(WALKER), program]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, timeout=PATIENCE_S)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def wait_for(self, **wanted: object) -> Told:
        """Until something is told that has all of this."""
        until, told = time.monotonic() + PATIENCE_S, self.told()
        while not any(all(one.get(name) == value for name, value in wanted.items()) for one in told):
            assert time.monotonic() < until, f"{wanted} was not told; {[(one['role'], one['name']) for one in told]}"
            time.sleep(0.1)
            told = self.told()
        return told

    def press(self, *command: str) -> None:
        subprocess.run(["xdotool", *command], env=self._environment, check=True, timeout=PATIENCE_S)


@pytest.fixture
def reader(tmp_path: Path, with_used_cache: Callable[[Path], Path]) -> Iterator[Reader]:
    """The program is open, and was told before that a screen reader is there."""
    data = with_used_cache(tmp_path / "data")
    save_settings(RecordStore(data / "state"), Settings(interface="en", language="en"))
    started: list[subprocess.Popen[bytes]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("DISPLAY", raising=False)
        with x_server():
            environment = {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
            environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "GSETTINGS_BACKEND": "memory"}
            bus = subprocess.Popen(
                ["dbus-daemon", "--session", "--nofork", "--print-address"],
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            started.append(bus)
            assert bus.stdout is not None
            environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode("ascii").strip()
            made = Reader(environment)
            assert made.told("nobody") == [], "which starts the bus of the screen readers"
            for command in (["openbox"], [sys.executable, "-m", "desktop", "--data", str(data)]):
                started.append(subprocess.Popen(command, env=environment, cwd=TOP, stderr=subprocess.DEVNULL))
            yield made
            for process in reversed(started):
                process.terminate()
                process.wait(timeout=PATIENCE_S)
            bus.stdout.close()


def below(told: Told, role: str, name: str) -> list[str]:
    """The names of what lies in a list."""
    (at,) = [at for at, one in enumerate(told) if (one["role"], one["name"]) == (role, name)]
    names = []
    for one in told[at + 1 :]:
        if one["depth"] <= told[at]["depth"]:
            break
        names.append(one["name"])
    return names


def test_orca_is_told_where_the_keyboard_is_what_is_found_and_what_is_read(reader: Reader) -> None:
    told = reader.wait_for(role="text", name="Search", text="")
    nameless = [one for one in told if "focusable" in one["states"] and not (one["name"] or one["description"])]
    assert {one["role"] for one in nameless} <= {"filler"}, "what lies behind tabs"
    (search,) = [one for one in told if one["name"] == "Search"]
    assert {"editable", "focusable", "focused", "showing"} <= set(search["states"])
    assert "Ctrl+K" in search["description"]
    assert [one["name"] for one in told if one["role"] == "menu item" and one["depth"] == 3][:2] == ["Find", "Read"]

    reader.press("type", "--delay", "60", "sore back")
    told = reader.wait_for(role="list", name="Search results")
    found = below(told, "list", "Search results")
    assert any(name.startswith("Low back pain") for name in found)

    reader.press("key", "Return")
    told = reader.wait_for(role="frame", name="Low back pain - Clinic Library")
    told = reader.wait_for(role="list", name="Sections of this article")
    (article,) = [one for one in told if one["name"] == "Article"]
    assert (article["description"], article["text"][:14]) == ("Low back pain", "Low back pain\n")
    headings = below(told, "list", "Sections of this article")
    assert "What you may feel" in headings
    assert [heading for heading in headings if f"\n{heading}" not in article["text"]] == [], "each stands in the text"
