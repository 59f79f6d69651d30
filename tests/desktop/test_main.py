# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The console script: a command never waits for Qt, and without a screen one sentence says what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import desktop.__main__ as program
from library.settings import Settings, save_settings
from library.storage import RecordStore

CHECKOUT = Path(__file__).parent.parent.parent
SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CLINIC_LIBRARY_CALLED_AS")


def run(code: str, **extra: str) -> subprocess.CompletedProcess[str]:
    """A new process without a screen."""
    environment = {name: value for name, value in os.environ.items() if name not in SCREEN}
    environment |= {"PYTHONPATH": str(CHECKOUT), "PYTHONIOENCODING": "utf-8", **extra}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120
    )


def test_a_command_runs_without_qt(tmp_path: Path) -> None:
    arguments = ["--data", str(tmp_path), "search", "lumbago"]
    done = run(f"""
import sys
from desktop.__main__ import main
try:
    code = main({arguments!r})
except SystemExit as end:
    code = end.code
print("Qt:", sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))), "code:", code)
""")
    assert "Low back pain" in done.stdout
    assert "Qt: [] code: 0" in done.stdout.replace("None", "0")
    assert done.stderr == ""


@pytest.mark.skipif("sys.platform in ('win32', 'darwin')", reason="there is always a screen")
def test_without_a_screen_one_sentence_names_the_two_commands(tmp_path: Path) -> None:
    code = f"import sys; from desktop.__main__ import main; sys.exit(main(['--data', {str(tmp_path)!r}]))"
    done = run(code, CLINIC_LIBRARY_CALLED_AS="./dev run")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        'There is no screen here; use the commands, such as: ./dev run search "back pain", '
        "or: ./dev run handout low-back-pain -o handout.pdf\n"
    )


def test_an_unknown_command_ends_with_2_and_no_trace() -> None:
    done = run("import sys; from desktop.__main__ import main; sys.exit(main(['no-such-command']))")
    assert done.returncode == 2
    assert "no-such-command" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("given", "data", "rest"),
    [
        ([], None, []),
        (["--data", "here"], Path("here"), []),
        (["--data=here and there"], Path("here and there"), []),
        (["--debug"], None, []),
        (["--debug", "--data", "x", "search", "fever"], Path("x"), ["search", "fever"]),
        (["--help"], None, ["--help"]),
    ],
)
def test_what_is_given_is_told_apart(given: list[str], data: Path | None, rest: list[str]) -> None:
    assert program._data_folder(given) == (data, rest)


@pytest.mark.parametrize(
    ("rest", "files"),
    [
        ([], []),
        (["search", "x.clinicpack"], []),
        (["pack"], []),
        (["x.clinicpack"], ["x.clinicpack"]),
        (["stick/X.CLINICPACK"], ["stick/X.CLINICPACK"]),
        (["page.txt"], ["page.txt"]),
        (["page.txt", "folder"], ["page.txt", "folder"]),
        (["page.txt", "no such page.txt"], []),
        (["no such page.txt"], []),
        (["import"], []),
        (["import", "page.txt"], []),
        (["./import"], ["import"]),
        (["--help"], []),
    ],
)
def test_files_that_are_there_are_no_command(
    rest: list[str], files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder here is called as a command is: the command wins."""
    for name in ("folder", "import", "search"):
        (tmp_path / name).mkdir()
    (tmp_path / "page.txt").write_text("A page")
    monkeypatch.chdir(tmp_path)
    assert program._files(rest) == [tmp_path / name for name in files]


def test_a_pack_file_opens_the_window_upon_it(tmp_path: Path) -> None:
    (tmp_path / "x.clinicpack").write_bytes(b"no pack")
    done = run(
        f"""
import sys
from PySide6.QtCore import QTimer
import desktop.packs_desk
def look(desk, path):
    print(path.name, desk.dialog.isVisible())
    QTimer.singleShot(200, desk._window.close)
desktop.packs_desk.PacksDesk.look_at = look
from desktop.__main__ import main
sys.exit(main(["--data", {str(tmp_path / "data")!r}, {str(tmp_path / "x.clinicpack")!r}]))
""",
        QT_QPA_PLATFORM="offscreen",
    )
    assert (done.returncode, done.stdout) == (0, "x.clinicpack True\n"), done.stderr


def test_a_page_opens_the_window_upon_it(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("A page")
    done = run(
        f"""
import sys
from PySide6.QtCore import QTimer
import desktop.import_desk
def look(desk, paths):
    print([path.name for path in paths], desk._window.isVisible())
    QTimer.singleShot(200, desk._window.close)
desktop.import_desk.ImportDesk.open = look
from desktop.__main__ import main
sys.exit(main(["--data", {str(tmp_path / "data")!r}, {str(tmp_path / "page.txt")!r}]))
""",
        QT_QPA_PLATFORM="offscreen",
    )
    assert (done.returncode, done.stdout) == (0, "['page.txt'] True\n"), done.stderr


def test_the_window_opens_closes_and_keeps_its_data_where_it_was_told(tmp_path: Path) -> None:
    save_settings(RecordStore(tmp_path / "state"), Settings(clinic_name="X", theme="dark"))
    done = run(
        f"""
import sys
from PySide6.QtCore import QTimer
import desktop.app
class Closing(desktop.app.Program):
    def start(self):
        super().start()
        QTimer.singleShot(200, lambda: self.window.close())
desktop.app.Program = Closing
from desktop.__main__ import main
sys.exit(main(["--data", {str(tmp_path)!r}]))
""",
        QT_QPA_PLATFORM="offscreen",
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert "Traceback" not in done.stderr
    assert (tmp_path / "state" / "window-a").exists()
    assert (tmp_path / "cache" / "index").is_dir()


# ---- looking at itself ------------------------------------------------------------------------------------


def self_check(tmp_path: Path, before: str = "pass", **extra: str) -> subprocess.CompletedProcess[str]:
    code = f"""
import sys
{before}
from desktop.__main__ import main
sys.exit(main(["--data", {str(tmp_path / "data")!r}, "--self-check"]))
"""
    return run(code, **extra)


def test_the_voices_of_windows_are_asked_for_without_qt() -> None:
    code = """
import sys, types
def open_key(root, place):
    raise FileNotFoundError(place)
sys.modules["winreg"] = types.SimpleNamespace(HKEY_LOCAL_MACHINE=0, OpenKey=open_key)
from desktop.__main__ import main
code = main(["--data", "x", "--voice", "say", "en"])
print(code, any(name.startswith("PySide6") for name in sys.modules))
"""
    done = run(code)
    assert (done.stdout.split(), done.stderr) == (["1", "False"], ""), "there is no voice here, and nothing is opened"


def test_the_self_check_ends_with_the_window_and_keeps_nothing(tmp_path: Path) -> None:
    done = self_check(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert [line.split(":")[0] for line in lines] == ["Fonts", "Packs", "Search", "PDF", "Window"]
    assert lines[-1] == "Window: opens (offscreen)."
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["cache"]


def test_a_window_that_qt_cannot_open_is_a_line_too(tmp_path: Path) -> None:
    done = self_check(tmp_path, QT_QPA_PLATFORM="nonsense")
    assert done.returncode == 1
    last = done.stdout.splitlines()[-1]
    assert last.startswith("Window: NOT GOOD. Qt cannot open it on this screen (") and last.endswith(")")


def test_a_missing_part_of_qt_is_a_line_too(tmp_path: Path) -> None:
    done = self_check(tmp_path, "sys.modules['PySide6.QtPrintSupport'] = None")
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1].startswith("Window: NOT GOOD. ModuleNotFoundError: ")


def test_a_window_that_draws_nothing_is_not_good(tmp_path: Path) -> None:
    before = "from PySide6.QtGui import QPixmap; QPixmap.toImage = lambda _: __import__('PySide6').QtGui.QImage()"
    done = self_check(tmp_path, before)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (
        1,
        "Window: NOT GOOD. Nothing was drawn. Install the program again.",
    )


def test_the_self_check_needs_no_console(tmp_path: Path) -> None:
    """The windowed program of Windows has none; its exit code is all that is heard."""
    assert self_check(tmp_path, "sys.stdin = sys.stdout = sys.stderr = None").returncode == 0
    damaged = "import library.self_check as c; c._fonts = lambda _: 1 / 0; sys.stdout = sys.stderr = None"
    assert self_check(tmp_path, damaged).returncode == 1


def test_a_self_check_that_cannot_begin_opens_no_window(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    done = run(
        "import sys; from desktop.__main__ import main; "
        f"sys.exit(main(['--data', {str(tmp_path / 'file')!r}, '--self-check']))"
    )
    assert (done.returncode, done.stdout) == (2, "")
