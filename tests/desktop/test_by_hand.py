# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A day at the desk with the real program: its own process, a window manager, and keys that come from outside.

What is open is told by the titles of the windows. `--pictures FOLDER` keeps what was seen on the way.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from library.settings import Settings, save_settings
from library.storage import RecordStore
from tests.benchmarks.x_server import x_server

TOP = Path(__file__).parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}: apt-get install xvfb openbox xdotool"
)
PATIENCE_S = 60
SCREEN = (1366, 768)
TAKE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


class Desk:
    """One screen with the program on it, a keyboard, and the folder of the person who sits there."""

    def __init__(self, home: Path, pictures: Path, name: str) -> None:
        self.home = home
        self._pictures = pictures
        self._name = name

    def tell(self, *command: str) -> str:
        """xdotool's answer; "" where there is no window to ask."""
        done = subprocess.run(["xdotool", *command], capture_output=True, text=True, encoding="utf-8", timeout=30)
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        self.tell("key", "--clearmodifiers", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        self.tell("type", "--delay", "60", text)

    @property
    def title(self) -> str:
        """Of the window that has the keyboard."""
        return self.tell("getactivewindow", "getwindowname")

    def wait(self, what: str, done: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_S
        while not done():
            assert time.monotonic() < until, f"{what}; the window in front is {self.title!r}"
            time.sleep(0.05)

    def wait_for_title(self, part: str) -> None:
        self.wait(f"no window came that is called {part!r}", lambda: part in self.title)

    def wait_for_other_title(self, before: str) -> str:
        self.wait(f"nothing opened over {before!r}", lambda: self.title not in ("", before))
        return self.title

    def take(self, step: str) -> QImage:
        """A picture of the whole screen."""
        path = self._pictures / f"{self._name}-{step}.png"
        subprocess.run([sys.executable, "-c", TAKE, str(path)], check=True, timeout=60, cwd=TOP)
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SCREEN
        return picture


@pytest.fixture
def sit_down(
    tmp_path: Path, with_used_cache: Callable[[Path], Path], request: pytest.FixtureRequest
) -> Iterator[Callable[..., Desk]]:
    """`sit_down(interface, scale, language)` starts the program on a screen of its own."""
    started: list[subprocess.Popen[bytes]] = []
    pictures = request.config.getoption("--pictures") or tmp_path / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)

    def start(command: list[str], home: Path, **extra: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(home), **extra}
        started.append(subprocess.Popen(command, env=environment, cwd=TOP, stderr=subprocess.DEVNULL))
        return started[-1]

    def begin(interface: str, scale: int, language: str) -> Desk:
        home = tmp_path / "home"
        home.mkdir()
        data = with_used_cache(tmp_path / "data")
        save_settings(RecordStore(data / "state"), Settings(interface=interface, language=language))
        start(["openbox"], home)
        start([sys.executable, "-m", "desktop", "--data", str(data)], home, QT_SCALE_FACTOR=str(scale))
        return Desk(home, pictures, f"{interface}-{scale}00")

    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("DISPLAY", raising=False)
        with x_server():
            yield begin
            for process in reversed(started):
                process.terminate()
                process.wait(timeout=60)


JOURNEYS = [
    ("en", "en", "burn", "Burns and scalds"),
    ("es", "es", "quemad", "Quemaduras"),
    ("ar", "en", "burn", "Burns and scalds"),
]


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize(("interface", "language", "typed", "article"), JOURNEYS)
def test_a_patient_is_waiting(
    sit_down: Callable[..., Desk], interface: str, language: str, typed: str, article: str, scale: int
) -> None:
    desk = sit_down(interface, scale, language)
    desk.wait("the window did not open", lambda: bool(desk.title))
    first = desk.title
    desk.take("1-first-page")

    desk.press("slash")
    desk.type(typed)
    desk.press("Return")
    desk.wait_for_title(article)
    reading = desk.title
    desk.take("2-article")

    desk.press("ctrl+p")
    desk.wait_for_other_title(reading)
    desk.take("3-pages")
    desk.press("Escape")
    desk.wait_for_title(article)

    desk.press("ctrl+s")
    desk.wait_for_other_title(reading)
    desk.press("Return")
    desk.wait("no PDF was saved", lambda: any(desk.home.glob("*.pdf")))
    desk.wait_for_title(article)

    desk.press("F1")
    desk.wait_for_other_title(reading)
    desk.take("4-keys")
    desk.press("Escape")
    desk.wait_for_title(article)

    desk.press("alt+Home")
    desk.wait("the first page did not come back", lambda: desk.title == first)
    desk.press("ctrl+comma")
    desk.wait_for_other_title(first)
    desk.take("5-settings")
    desk.press("Escape")
    desk.wait("the settings stayed open", lambda: desk.title == first)
    (pdf,) = desk.home.glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")
