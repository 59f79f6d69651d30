# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A program folder on a stick, in a process of its own: what it leaves on the computer, and what it does where nothing
can be written. The same journey without `portable.flag` shows that it would be noticed.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from library.settings import Settings, load_settings, save_settings
from library.storage import RecordStore
from tests.packaged_program import TOP, Computer, make_program

pytestmark = pytest.mark.skipif("sys.platform == 'win32'", reason="the program folder of this test starts by a script")

JOURNEY = """
import sys, traceback
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
import desktop.app
from desktop.__main__ import main
from library.models import ArticleId, ArticleKey

def follow(window):
    "Each step waits until it can be done."
    yield lambda: window.finder.pane is not None and window.top_bar.language.count() > 1
    window.top_bar.search_box.setText("fever")
    yield lambda: window.search_panel.list.model().rowCount() > 0
    window.reader.open(ArticleKey(ArticleId("fever-in-children"), "en"))
    yield lambda: window.reader.reading is not None
    window.settings_desk.resize_text(10)
    QTimer.singleShot(0, window.handout_desk.save)
    yield dialogs
    (dialog,) = dialogs()
    dialog.findChild(QLineEdit, "fileNameEdit").setText(sys.argv[1])
    dialog.accept()
    yield lambda: not dialogs() and window.statusBar().currentMessage()
    window.statusBar().clearMessage()
    yield lambda: window.status.text()
    print(window.status.text())
    window.reader.show_welcome()
    yield lambda: window.reader.reading is None
    print(" ".join(window.reading_pane.view.toPlainText().split()))
    print("told:", [box.text() for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)])
    window.close()

def dialogs():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]

def watch(window):
    steps = follow(window)
    wanted = [next(steps)]

    def look():
        try:
            if wanted[0]():
                wanted[0] = next(steps)
        except StopIteration:
            timer.stop()
        except BaseException:
            traceback.print_exc()
            sys.exit(3)

    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(20)

class Watched(desktop.app.Program):
    def start(self):
        super().start()
        watch(self.window)

desktop.app.Program = Watched
sys.exit(main([]))
"""


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "Computer of Zoë")


def travel(computer: Computer, program: Path, pdf: Path, before: Sequence[str] = ()) -> list[str]:
    """What the journey says: the status line, the first words of the first page, messages."""
    done = computer.run(program, str(pdf), code=JOURNEY, before=before)
    assert done.returncode == 0, done.stderr
    assert pdf.read_bytes().startswith(b"%PDF-")
    return done.stdout.splitlines()


def test_a_portable_program_leaves_nothing_on_the_computer(computer: Computer, tmp_path: Path) -> None:
    program = make_program(tmp_path / "Stick é" / "ClinicLibrary", portable=True)
    said = travel(computer, program, tmp_path / "Stick é" / "fever.pdf")
    assert computer.left() == []
    assert said[0].startswith("Kept beside the program \u00b7 Starter library ")
    assert said[2] == "told: []"
    assert load_settings(RecordStore(program / "data" / "state")).text_size == 110
    assert (program / "data" / "cache" / "system" / "QtProject.conf").exists()


def test_an_installed_program_keeps_to_the_users_folder(computer: Computer, tmp_path: Path) -> None:
    program = make_program(tmp_path / "ClinicLibrary")
    said = travel(computer, program, tmp_path / "fever.pdf")
    assert said[0].startswith("Starter library ")
    assert "cannot be written" not in said[1]
    left = computer.left()
    assert "home/.config/QtProject.conf" in left
    assert "home/.local/share/clinic-library/state/settings-a" in left
    assert not (program / "data").exists()


@pytest.fixture
def locked(tmp_path: Path) -> list[str]:
    """The words that come before a command which shall find the folder `stick` locked; its mount ends with it."""
    stick = tmp_path / "stick"
    script = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    words = ["unshare", "--mount", "--propagation", "private", "sh", "-c", script, str(stick)]
    stick.mkdir()
    if shutil.which("unshare") is None or subprocess.run([*words, "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount")
    return words


def test_on_a_locked_stick_everything_works_and_nothing_is_kept(
    computer: Computer, tmp_path: Path, locked: list[str]
) -> None:
    program = make_program(tmp_path / "stick" / "ClinicLibrary", portable=True)
    save_settings(RecordStore(program / "data" / "state"), Settings(theme="dark", text_size=150))
    (program / "app" / "resources").unlink()
    shutil.copytree(TOP / "resources", program / "app" / "resources")  # as on a stick, no link to what can be written
    before = sorted(map(str, (tmp_path / "stick").rglob("*")))
    said = travel(computer, program, tmp_path / "fever.pdf", before=locked)
    assert said[0].startswith("Nothing is kept: this place cannot be written \u00b7 Starter library ")
    assert "memory" not in said[0]
    assert "This place cannot be written. You can search, read and print." in said[1]
    assert said[2] == "told: []"
    assert (computer.left(), sorted(map(str, (tmp_path / "stick").rglob("*")))) == ([], before)
    assert load_settings(RecordStore(program / "data" / "state")).text_size == 150


def test_the_self_check_works_on_a_locked_stick_and_without_a_screen(
    computer: Computer, tmp_path: Path, locked: list[str]
) -> None:
    program = make_program(tmp_path / "stick" / "ClinicLibrary", portable=True)
    done = computer.run(program, "--self-check", before=locked, QT_QPA_PLATFORM="")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.partition(":")[0] for line in done.stdout.splitlines()] == [
        "Fonts",
        "Packs",
        "Search",
        "PDF",
        "Window",
    ]
    assert "in memory, because nothing can be written here" in done.stdout
    assert (computer.left(), (program / "data").exists()) == ([], False)
