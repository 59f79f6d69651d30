# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""As the program comes, a day's work leaves nothing of itself: not in the data folder, not where Qt and the system keep
what they remember of programs, not in temporary files, not in the log.

The program runs in a process of its own whose home is empty, so that every file it leaves is found.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from library.settings import Settings

TOP = Path(__file__).parents[2]
DAY = """
import datetime as dt, logging, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QFileDialog
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)
from desktop.app import Program, make_application
from library.models import ArticleId, ArticleKey
from library.paths import find_paths

home, wanted = Path(sys.argv[1]), Path(sys.argv[2])
application = make_application()
application.setQuitOnLastWindowClosed(False)

def until(holds, what):
    for _ in range(3000):
        if holds():
            return
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
    raise SystemExit("never: " + what)

QFileDialog.getSaveFileName = staticmethod(lambda *_: (str(wanted), ""))
program = Program(find_paths(home / "data"), dt.date.today)
program.start()
window = program.window
desk, panel = window.handout_desk, window.handout_panel
window.top_bar.search_box.setText("scaldingword burns")
until(lambda: window.search_panel.list.model().rowCount(), "found")
window.top_bar.search_box.chosen.emit()
until(lambda: window.reader.reading, "read")
window.reader.open(ArticleKey(ArticleId("malaria"), "en"))
until(lambda: window.reader.reading.article.key.id == "malaria", "read another")
window.reading_pane.start_finding()
window.reading_pane.find_bar.box.setText("wartime")
panel.person.name.setText("Zebulon")
panel.person.note.setPlainText("Quixby")
desk.preview()
until(lambda: desk.dialog and desk.dialog.view.is_drawn, "seen")
desk.dialog.printed.emit(desk.dialog.made, 2)
desk.dialog.accept()
panel.person.name.setText("Zebulon")
desk.save()
until(wanted.exists, "saved")
until(lambda: not panel.person.name.text(), "the person forgotten")
window.close()
print("the day is over")
"""


def test_a_day_as_the_program_comes_leaves_nothing_of_itself(tmp_path: Path) -> None:
    home, pdf = tmp_path / "home", tmp_path / "given away" / "handout.pdf"
    for folder in (home / "temporary", pdf.parent):
        folder.mkdir(parents=True)
    places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "CACHE", "DATA", "STATE")}
    own = {"HOME": str(home), "TMPDIR": str(home / "temporary"), "QT_QPA_PLATFORM": "offscreen", **places}
    done = subprocess.run(
        [sys.executable, "-c", DAY, str(home), str(pdf)],
        cwd=TOP,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert "the day is over" in done.stdout.splitlines(), done.stdout + done.stderr
    said = done.stdout + done.stderr
    assert [word for word in ("scaldingword", "burns", "malaria", "wartime", "Zebulon", "Quixby") if word in said] == []
    index, rest = home / "data" / "cache", [path for path in home.rglob("*") if path.is_file()]
    kept = [path for path in rest if index not in path.parents]
    assert kept, "settings and sizes are kept"
    for path in rest:
        content = f"{path.name}\n".encode() + path.read_bytes()
        folded = content.lower().replace(b"\0", b"")  # Qt and Windows may write two bytes a letter
        typed = [word for word in (b"scaldingword", b"wartime", b"zebulon", b"quixby") if word in folded]
        assert typed == [], path.relative_to(home)
    for path in kept:  # the search index holds the articles, whatever is read
        assert not re.search(rb"burns|malaria|handout\.pdf", path.read_bytes().lower()), path.relative_to(home)
    assert [path.name for path in rest if home / "temporary" in path.parents] == []


@pytest.mark.parametrize("switch", ["keep_searches", "keep_reading", "count_prints"])
def test_what_remembers_is_off_until_a_clinic_switches_it_on(switch: str) -> None:
    assert getattr(Settings(), switch) is False
