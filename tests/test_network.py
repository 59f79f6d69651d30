# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One whole journey under strace: what Python cannot see, Qt and Typst, opens no Internet socket either."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent
JOURNEY = """
import datetime as dt, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop.app import make_application, make_window
from library.paths import find_paths

data = Path(sys.argv[1])
application = make_application()
window = make_window(find_paths(data), dt.date.today)
window.show()
window.start()
window.top_bar.search_box.setText("back pain")
window.top_bar.search_box.chosen.emit()

def print_it():
    if window.reader.reading is None:
        return
    timer.stop()
    window.handout_desk.preview()
    ended.start(50)

def end():
    if window.handout_desk.dialog is not None:
        (data / "handout.pdf").write_bytes(window.handout_desk.dialog.made.pdf)
        window.handout_desk.dialog.close()
        window.close()
        application.quit()

timer, ended = QTimer(), QTimer()
timer.timeout.connect(print_it)
ended.timeout.connect(end)
timer.start(50)
QTimer.singleShot(60_000, application.quit)
application.exec()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="strace is a Linux program")
def test_searching_reading_and_printing_open_no_internet_socket(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    assert strace is not None, "./dev test installs strace; install it with: apt-get install strace"
    log = tmp_path / "sockets"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [strace, "-f", "-qq", "-e", "trace=socket", "-o", str(log), sys.executable, "-c", JOURNEY, str(tmp_path)]
    done = subprocess.run(command, cwd=TOP, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "handout.pdf").read_bytes().startswith(b"%PDF")
    assert [line for line in log.read_text().splitlines() if "AF_INET" in line] == []
