# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A second start finds the first window and hands its files over.

Nothing that calls can harm the first, and no first window that hangs is waited for.
"""

from __future__ import annotations

import json
import os
import queue
import select
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

import desktop.single_instance as calls
import desktop.window_socket
from desktop.raising import Doorbell
from desktop.single_instance import Call, Line, Meeting, call_of, meet, patience

pytestmark = pytest.mark.skipif("sys.platform == 'win32'", reason="Windows has no such sockets in Python")
CHECKOUT = Path(__file__).parent.parent.parent


class First:
    """The first program: it takes calls on a thread, as the window does when it is idle."""

    def __init__(self, line: Line) -> None:
        self._heard: queue.Queue[Call] = queue.Queue()
        self._line = line
        line.hear(self._heard.put)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        while not self._ended.is_set():
            if select.select([self._line.descriptor], [], [], 0.01)[0]:
                self._line.take()

    def hears(self, count: int) -> list[Call]:
        """As many calls, in their order. There is no other."""
        heard = [self._heard.get(timeout=10) for _ in range(count)]
        assert self._heard.empty()
        return heard

    def end(self) -> None:
        self._ended.set()
        self._thread.join()
        self._line.close()


@pytest.fixture
def runtime() -> Iterator[Path]:
    """Names of sockets are short."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def place(runtime: Path) -> Path:
    return runtime / "run" / "window"


@pytest.fixture
def first(place: Path) -> Iterator[First]:
    line = meet(place, Call()).line
    assert line is not None
    program = First(line)
    yield program
    program.end()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PATIENCE", "STARTING"):
        monkeypatch.setattr(calls, name, 0.05)
    monkeypatch.setattr(desktop.window_socket, "READING", 0.05)


def say(place: Path, content: bytes) -> bytes:
    """What any program can say there, and the answer."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(10)
        client.connect(str(place))
        try:
            client.sendall(content)
            client.shutdown(socket.SHUT_WR)
            return client.recv(10)
        except (BrokenPipeError, ConnectionResetError):
            return b""


# ---- who is first -----------------------------------------------------------------------------------------


def test_the_first_start_is_called_by_the_second(place: Path, first: First, tmp_path: Path) -> None:
    call = Call((str(tmp_path / "Zoë's pack.clinicpack"), str(tmp_path / "page.txt")), "a token")
    assert meet(place, call) == Meeting(True)
    assert first.hears(1) == [call]


def test_every_further_start_is_handed_over_too(place: Path, first: First) -> None:
    assert [meet(place, Call()).handed_over for _ in range(20)] == [True] * 20
    assert first.hears(20) == [Call()] * 20


def test_only_this_person_can_enter(place: Path, first: First) -> None:
    assert (place.parent.stat().st_mode & 0o777, place.stat().st_mode & 0o777) == (0o700, 0o600)


def test_a_clean_end_leaves_nothing(place: Path) -> None:
    line = meet(place, Call()).line
    assert line is not None and place.exists()
    line.close()
    assert not place.parent.exists()


def test_a_program_that_was_killed_is_in_nobodys_way(place: Path) -> None:
    """Its socket is still there, and nobody is behind it."""
    place.parent.mkdir()
    left = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    left.bind(str(place))
    left.close()
    assert place.exists()
    line = meet(place, Call()).line
    assert line is not None
    program = First(line)
    assert meet(place, Call()).handed_over
    program.end()


def test_a_file_that_is_no_socket_is_replaced(place: Path) -> None:
    place.parent.mkdir()
    place.write_text("x")
    line = meet(place, Call()).line
    assert line is not None
    line.close()


def test_a_window_that_hangs_is_not_waited_for_and_left_alone(place: Path, impatient: None) -> None:
    line = meet(place, Call()).line
    assert line is not None
    assert meet(place, Call()) == Meeting(False, None)
    assert place.exists(), "it may wake up"
    line.close()


def test_so_many_starts_that_nobody_answered_are_not_waited_for(place: Path, impatient: None) -> None:
    place.parent.mkdir()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as hung:
        hung.bind(str(place))
        hung.listen(1)
        assert [meet(place, Call()) for _ in range(5)] == [Meeting(False)] * 5


def test_one_that_is_just_closing_lets_the_next_be_first(place: Path) -> None:
    line = meet(place, Call()).line
    assert line is not None

    def end() -> None:
        select.select([line.descriptor], [], [], 10)
        line.close()

    closing = threading.Thread(target=end)
    closing.start()
    met = meet(place, Call())
    closing.join()
    assert met.line is not None and not met.handed_over
    met.line.close()


def test_of_many_that_start_at_once_one_is_first(place: Path, tmp_path: Path) -> None:
    """Upon what a killed one has left: each of them finds it in the way."""
    place.parent.mkdir()
    left = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    left.bind(str(place))
    left.close()
    met: list[Meeting] = []
    starts = [threading.Thread(target=lambda: met.append(meet(place, Call()))) for _ in range(8)]
    for start in starts:
        start.start()
    while not any(one.line for one in met):
        threading.Event().wait(0.01)
    (line,) = [one.line for one in met if one.line]
    program = First(line)
    for start in starts:
        start.join()
    program.end()
    assert sorted(one.handed_over for one in met) == [False] + [True] * 7
    assert len([one for one in met if one.line]) == 1


@pytest.mark.parametrize(
    ("age", "seconds"),
    [(0, 15), (5, 10), (14, 2), (86_400, 2), (-3600, 2)],
    ids=["new", "starting", "up", "old", "clock"],
)
def test_a_program_that_is_still_starting_is_given_time(age: float, seconds: float) -> None:
    assert patience(age) == seconds


# ---- where it cannot be -----------------------------------------------------------------------------------


def test_without_a_folder_every_start_is_on_its_own(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert meet(tmp_path / "file" / "window", Call()) == Meeting(False)


def test_a_name_that_is_too_long_for_a_socket_costs_only_this(tmp_path: Path) -> None:
    deep = tmp_path / ("x" * 120) / "window"
    assert meet(deep, Call()) == Meeting(False)


def test_a_locked_folder_costs_only_this(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sticks with FAT refuse sockets, and may be locked."""

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(desktop.window_socket, "_open_line", refuse)
    assert meet(tmp_path / "window", Call()) == Meeting(False)


def test_another_persons_window_is_neither_told_nor_heard(
    place: Path, first: First, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 12_345)
    assert meet(place, Call((str(tmp_path),))) == Meeting(False)
    assert say(place, json.dumps({"files": [str(tmp_path)]}).encode()) == b""
    assert first.hears(0) == []


def test_a_file_name_that_is_no_text_is_not_handed_over(place: Path, first: First) -> None:
    assert meet(place, Call(("/stick/\udcff.txt",))) == Meeting(False)
    assert first.hears(0) == []


# ---- what is said -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\x00\x80",
        b"hello",
        b"[]",
        b"{",
        b"null",
        b'{"files": 3}',
        b'{"files": [3]}',
        b'{"files": null}',
        b'{"token": 1}',
        b'{"x":' + b"[" * 100_000,
        b"\x80\x04N.",  # what `pickle` would load
        b"x" * (calls.LONGEST + 1),
        b'{"files": ["' + b"/x" * calls.LONGEST + b'"]}',
    ],
    ids=lambda content: content[:12],
)
def test_what_makes_no_sense_is_not_answered_and_the_next_call_is(place: Path, first: First, content: bytes) -> None:
    assert say(place, content) == b""
    assert meet(place, Call()).handed_over
    assert first.hears(1) == [Call()]


def test_one_who_says_nothing_is_not_waited_for(place: Path, impatient: None) -> None:
    line = meet(place, Call()).line
    assert line is not None
    program = First(line)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as silent:
        silent.connect(str(place))
        silent.settimeout(10)
        assert silent.recv(1) == b""
    program.end()
    assert program.hears(0) == []


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        ('{"files": []}', ()),
        ("{}", ()),
        ('{"files": ["/a/b", "relative", "../x", "", "/a\\u0000b", "/no such file"]}', ("/a/b", "/no such file")),
        ('{"files": ["/a"], "unknown": [1]}', ("/a",)),
    ],
)
def test_paths_are_taken_that_can_be_paths(said: str, understood: tuple[str, ...]) -> None:
    call = call_of(said.encode())
    assert call is not None and call.files == understood


def test_ten_thousand_paths_arrive(place: Path, first: First) -> None:
    many = tuple(f"/stick/a folder with pages of the clinic/page {number}.html" for number in range(10_000))
    assert meet(place, Call(many)).handed_over
    assert first.hears(1)[0].files == many


def test_more_than_any_program_can_be_given_opens_a_window_of_its_own(place: Path, first: First) -> None:
    assert meet(place, Call(("/" + "x" * calls.LONGEST,))) == Meeting(False)
    assert first.hears(0) == []


# ---- the window -------------------------------------------------------------------------------------------


class FakeLine:
    descriptor = None

    def hear(self, on_call: Callable[[Call], None]) -> None:
        self.call = on_call

    def take(self) -> None: ...

    def close(self) -> None: ...


@pytest.fixture
def rung(qtbot: QtBot) -> tuple[FakeLine, QWidget, list[list[Path]]]:
    line, window, opened = FakeLine(), QWidget(), []
    qtbot.addWidget(window)
    window.show()
    Doorbell(line, lambda: window, opened.append, window)
    return line, window, opened


def test_the_window_comes_back_from_minimised_and_takes_the_files(
    rung: tuple[FakeLine, QWidget, list[list[Path]]], qtbot: QtBot
) -> None:
    line, window, opened = rung
    window.setWindowState(Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized)
    line.call(Call(("/a", "/b")))
    assert opened == [], "the one who calls is answered first"
    qtbot.waitUntil(lambda: opened == [[Path("/a"), Path("/b")]])
    assert window.windowState() & Qt.WindowState.WindowMinimized == Qt.WindowState.WindowNoState
    assert window.windowState() & Qt.WindowState.WindowMaximized, "as it was before"
    qtbot.waitUntil(window.isActiveWindow)


def test_a_start_without_files_only_brings_the_window_to_the_front(
    rung: tuple[FakeLine, QWidget, list[list[Path]]], qtbot: QtBot
) -> None:
    line, window, opened = rung
    window.showMinimized()
    line.call(Call())
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert opened == []


def test_a_dialog_that_is_open_is_what_comes_to_the_front(
    rung: tuple[FakeLine, QWidget, list[list[Path]]], qtbot: QtBot
) -> None:
    line, window, _ = rung
    dialog = QDialog(window)
    dialog.open()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    line.call(Call())
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.close()


def test_a_window_that_may_not_come_to_the_front_asks_for_attention(
    rung: tuple[FakeLine, QWidget, list[list[Path]]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []
    monkeypatch.setattr("desktop.raising.SETTLING_MS", 1)
    monkeypatch.setattr("PySide6.QtWidgets.QApplication.activeWindow", lambda: None)
    monkeypatch.setattr("PySide6.QtWidgets.QApplication.alert", asked.append)
    line, window, _ = rung
    line.call(Call())
    qtbot.waitUntil(lambda: asked == [window])


def test_the_token_of_wayland_is_shown_by_the_next_window_that_asks(
    rung: tuple[FakeLine, QWidget, list[list[Path]]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    line, _, _ = rung
    line.call(Call((), "a token"))
    qtbot.waitUntil(lambda: os.environ.get("XDG_ACTIVATION_TOKEN") == "a token")
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")


FIRST = """
import sys
from PySide6.QtCore import QTimer
import desktop.app
made = desktop.app.MainWindow
def make(*arguments, **named):
    window = made(*arguments, **named)
    opened = []
    def open_(files):
        opened.append([path.name for path in files])
        if len(opened) == 2:
            print(opened, flush=True)
            window.close()
    window.given_files.open = open_
    window.ready.connect(lambda: print("ready", flush=True))
    return window
desktop.app.MainWindow = make
from desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def test_two_starts_are_one_window(tmp_path: Path, runtime: Path) -> None:
    """The second never loads Qt. A third, after the first is closed, is first again."""
    (tmp_path / "page.txt").write_text("A page")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}
    environment["PYTHONPATH"] = str(CHECKOUT)
    data = ["--data", str(tmp_path / "data")]
    first = subprocess.Popen(
        [sys.executable, "-c", FIRST, *data], env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "ready\n"
    code = """
import sys
from desktop.__main__ import main
code = main(sys.argv[1:])
sys.exit("Qt was loaded" if "PySide6" in sys.modules else code)
"""
    second = subprocess.run(
        [sys.executable, "-c", code, *data, "page.txt"],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert first.stdout.readline() == "[[], ['page.txt']]\n"
    assert first.wait(60) == 0
    first.stdout.close()
    assert list(runtime.iterdir()) == []
