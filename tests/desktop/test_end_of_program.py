# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A real program that is killed in the middle of a patient: its layout comes back, and nothing of the patient does.

And a real program on a screen without any graphics card.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.window_state import load_window_state
from library.storage import RecordStore

pytestmark = pytest.mark.skipif("sys.platform == 'win32'", reason="nobody is killed so on Windows")
CHECKOUT = Path(__file__).parent.parent.parent
TYPED = "zolpidemfrage"
NAME = "Wambui Otieno"
NOTE = "Penicillinverdacht"
AT_WORK = f"""
import os, signal, sys
from PySide6.QtCore import QTimer
import desktop.app
from desktop.__main__ import main
from library.models import ArticleId, ArticleKey

made = desktop.app.MainWindow

def follow(window):
    "Each step waits until it can be done."
    yield lambda: window.top_bar.language.count() > 1
    window.top_bar.search_box.setText({TYPED!r})
    yield lambda: window.finder.message.isVisible()
    window.reader.open(ArticleKey(ArticleId("chlamydia"), "en"))
    window.reader.open(ArticleKey(ArticleId("low-back-pain"), "en"))
    yield lambda: window.reader.reading is not None
    window.add_to_handout()
    window.handout_panel.person.name.setText({NAME!r})
    window.handout_panel.person.note.setPlainText({NOTE!r})
    yield lambda: window.handout_panel.pages.text()
    window.panes.set_widths([310, 500, 300])
    window.resize(770, 650)
    yield lambda: window.sizes._kept.panes and window.sizes._kept.panes[0] == 310
    window._tasks.run(lambda _: None, lambda _: {{ENDING}})
    yield lambda: False

def make(*arguments):
    window = made(*arguments)
    steps = follow(window)
    wanted = [next(steps)]
    def look():
        if wanted[0]():
            wanted[0] = next(steps)
    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(20)
    return window

desktop.app.MainWindow = make
sys.exit(main(sys.argv[1:]))
"""
ENDINGS = {"killed": "os.kill(os.getpid(), signal.SIGKILL)", "crashed": "os.abort()", "closed": "window.close()"}


def run(code: str, data: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT), **extra}
    environment["XDG_RUNTIME_DIR"] = str(data.parent)
    return subprocess.run(
        [sys.executable, "-c", code, "--data", str(data)],
        env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip


def written(data: Path) -> bytes:
    """All that lies there, by name and content, but what is made of the articles alone."""
    files = [path for path in data.rglob("*") if path.is_file() and data / "cache" not in path.parents]
    assert files
    return b"\n".join(str(path).encode() + b"\n" + path.read_bytes() for path in files)


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_layout_comes_back_and_the_patient_does_not(ending: str, tmp_path: Path, with_used_cache: object) -> None:
    data = with_used_cache(tmp_path / "data")  # type: ignore[operator]
    done = run(AT_WORK.replace("{ENDING}", ENDINGS[ending]), data)
    assert done.returncode == {"killed": -9, "crashed": -6, "closed": 0}[ending], done.stderr
    kept = load_window_state(RecordStore(data / "state"))
    assert kept.geometry and kept.panes[0] == 310
    everything = written(data)
    for secret in (TYPED, *NAME.split(), NOTE, "chlamydia", "low-back-pain", "Low back pain"):
        assert secret.encode() not in everything, secret
    in_caches = b"".join(path.read_bytes() for path in (data / "cache").rglob("*") if path.is_file())
    for secret in (TYPED, *NAME.split(), NOTE):
        assert secret.encode() not in in_caches, secret


NEXT_DAY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import desktop.app
from desktop.__main__ import main
from desktop.crash_dialog import ReportDialog
made = desktop.app.MainWindow
def make(*arguments):
    window = made(*arguments)
    def look():
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReportDialog) and one.isVisible()]
        print(window.width(), window.panes.widths[0], window.handout_panel.person.name.text())
        print(*[one.report.toPlainText() for one in dialogs])
        print("menu:", window.all_actions.report.isVisible())
        for one in dialogs:
            one.close()
        window.close()
    window.ready.connect(lambda: QTimer.singleShot(100, look))
    return window
desktop.app.MainWindow = make
sys.exit(main(sys.argv[1:]))
"""


def test_after_a_crash_the_next_start_shows_the_report_once(tmp_path: Path, with_used_cache: object) -> None:
    data = with_used_cache(tmp_path / "grace.mbeki")  # type: ignore[operator]
    run(AT_WORK.replace("{ENDING}", ENDINGS["crashed"]), data)
    said = run(NEXT_DAY, data).stdout
    assert said.startswith("770 310 \n")
    assert "Aborted" in said and "app.py:" in said and said.endswith("menu: True\n")
    for secret in (TYPED, *NAME.split(), NOTE, "mbeki", "/"):
        assert secret not in said, secret
    again = run(NEXT_DAY, data).stdout
    assert "Aborted" not in again, "once"
    assert again.endswith("menu: True\n"), "whoever looks after the program may come later"


DRAWN = """
import sys
from PySide6.QtCore import QTimer
import desktop.app
from desktop.__main__ import main
made = desktop.app.MainWindow
def make(*arguments):
    window = made(*arguments)
    def look():
        image = window.screen().grabWindow(window.winId()).toImage()
        print(len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 20)
        maps = open("/proc/self/maps").read()
        print([name for name in ("_dri.so", "libgallium", "libGLX_", "swrast") if name in maps])
        window.close()
    window.ready.connect(lambda: QTimer.singleShot(300, look))
    return window
desktop.app.MainWindow = make
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="Xvfb is not installed")
def test_a_screen_without_graphics_card_and_with_broken_drivers_is_painted(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(CHECKOUT)}
    environment |= {"LIBGL_DRIVERS_PATH": str(tmp_path / "none"), "GBM_BACKENDS_PATH": str(tmp_path / "none")}
    environment |= {"XDG_RUNTIME_DIR": str(tmp_path), "__EGL_VENDOR_LIBRARY_DIRS": str(tmp_path / "none")}
    server = "-screen 0 1366x768x24 -extension GLX"
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", server, sys.executable, "-c", DRAWN, "--data", str(tmp_path / "data")],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "True\n[]\n"), done.stderr
