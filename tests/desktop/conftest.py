# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The window of the tests: offscreen, on a data folder of its own, its work done at once instead of on a thread.

A Qt warning or a log record of WARNING or above fails the test that caused it.
"""

from __future__ import annotations

import datetime as dt
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a real screen only where somebody asks for it by name
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")  # the window speaks the language of the system

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMessageBox, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.app import Program, make_application, make_window
from desktop.crash_dialog import ReportDialog
from desktop.i18n import use_language, window_language
from desktop.main_window import MainWindow
from desktop.theme import LIGHT, Fonts, Icons
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.paths import Paths, find_paths
from library.reading import Reading
from library.settings import Paper
from library.wording import Words

TODAY = dt.date(2026, 12, 1)
SCRIPTS_PACK = Path(__file__).parent.parent / "data" / "scripts-pack"
HARMLESS = re.compile(r"This plugin does not support (raise\(\)|propagateSizeHints\(\)|grabbing the keyboard)")
"""What the offscreen platform says of itself."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.no_qt_log)  # it stops before the fixtures close the window; `logged` does not


class InlineExecutor(Executor):
    """Does the work before `submit` returns."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class HeldExecutor(InlineExecutor):
    """Keeps the work until the test lets it go; closing does not wait."""

    def __init__(self) -> None:
        self.held: list[Callable[[], Any]] = []
        self.holding = False

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        if not self.holding:
            return super().submit(fn, *args, **kwargs)
        self.held.append(lambda: fn(*args, **kwargs))
        return Future()

    def let_go(self) -> None:
        self.holding = False
        while self.held:
            self.held.pop(0)()


class LogRecords(logging.Handler):
    """Every record of WARNING and above, and what Qt warned of; a test that expects some takes them out."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.qt_said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def take(self) -> list[str]:
        taken, self.records = [record.getMessage() for record in self.records], []
        return taken


@pytest.fixture(autouse=True)
def logged() -> Iterator[LogRecords]:
    """Set up first and taken down last, so that it also hears what the closing of a window says."""
    handler = LogRecords()

    def hear(kind: QtMsgType, _: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not HARMLESS.search(message):
            handler.qt_said.append(message)

    logging.getLogger().addHandler(handler)
    before = qInstallMessageHandler(hear)
    yield handler
    qInstallMessageHandler(before)
    logging.getLogger().removeHandler(handler)
    assert (handler.take(), handler.qt_said) == ([], [])


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it; the tests close many last windows."""
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    return application


@pytest.fixture(autouse=True)
def no_voice() -> Iterator[None]:
    """No test speaks with the voices of the computer that it runs on.

    With patches of its own: those of the test are taken back before its window closes.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.voices.which", lambda name: None)
        yield


@pytest.fixture
def paths(tmp_path: Path, with_used_cache: Callable[[Path], Path]) -> Paths:
    return find_paths(with_used_cache(tmp_path / "data"))


@pytest.fixture(autouse=True)
def unhurried_sizes(request: pytest.FixtureRequest) -> Iterator[None]:
    """Sizes are kept when a window closes, but not in the midst of a test, whose disk may be full."""
    with pytest.MonkeyPatch.context() as patch:
        if "test_window_state" not in request.node.nodeid:
            patch.setattr("desktop.window_state.SETTLING_MS", 3_600_000)
        yield


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> None:
    """Another test may have left the application in another language."""
    if window_language() != "en":
        use_language(qapp, "en", find_paths().translations)


@pytest.fixture
def open_window(paths: Paths, qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """`open_window(executor)` shows a started window on the test's data folder; an executor of None is the thread."""
    opened: list[MainWindow] = []

    def open_it(executor: Executor | None = InlineExecutor()) -> MainWindow:  # noqa: B008 - it has no state
        window = make_window(paths, lambda: TODAY, executor)
        opened.append(window)
        window.resize(1366, 740)
        window.show()
        window.start()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_it
    for window in opened:
        if window.isVisible():
            window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # no window is left to the next test


@pytest.fixture
def open_program(paths: Paths, qtbot: QtBot) -> Iterator[Callable[..., Program]]:
    """`open_program()` shows the window and the windows that follow it: `.window` is the one that is open."""
    opened: list[Program] = []

    def open_it(executor: Executor | None = InlineExecutor()) -> Program:  # noqa: B008 - it has no state
        program = Program(paths, lambda: TODAY, executor)
        opened.append(program)
        program.start()
        qtbot.waitExposed(program.window)
        return program

    yield open_it
    for program in opened:
        program.kiosk.let_close()
        if program.window.isVisible():
            program.window.close()
        program.window.deleteLater()
        program.kiosk.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    opened = Library.open(paths, TODAY)
    yield opened
    opened.close()


@pytest.fixture
def read(library: Library) -> Callable[..., tuple[Reading, Words]]:
    """`read("burns")` gives the reading and its words."""

    def read_it(article: str, language: str = "en") -> tuple[Reading, Words]:
        return library.read(ArticleKey(ArticleId(article), language)), library.wording.words(language)

    return read_it


@pytest.fixture
def scripts_pack(paths: Paths) -> Path:
    """The Arabic, French and Hindi test articles as the clinic's own pack."""
    return Path(shutil.copytree(SCRIPTS_PACK, paths.local_pack))


@pytest.fixture
def fonts(paths: Paths, qapp: QApplication) -> Fonts:
    return Fonts(paths.fonts)


@pytest.fixture
def icons(paths: Paths, qapp: QApplication) -> Icons:
    return Icons(paths.icons, LIGHT)


@pytest.fixture
def told(qapp: QApplication) -> Callable[[], list[str]]:
    """`told()` gives the sentences of the messages that are on the screen, and closes them."""

    def take() -> list[str]:
        kinds = (QMessageBox, ReportDialog)
        boxes = [box for box in qapp.topLevelWidgets() if isinstance(box, kinds) and box.isVisible()]
        sentences = [box.text() if isinstance(box, QMessageBox) else box.sentence.text() for box in boxes]
        for box in boxes:
            box.close()
        return sentences

    return take


@pytest.fixture
def click_link(qtbot: QtBot) -> Callable[..., str]:
    """`click_link(browser, href)` clicks the first link there with the mouse and gives its text."""

    def click(browser: QTextBrowser, href: str) -> str:
        block = browser.document().begin()
        while block.isValid():
            for fragment in block:
                piece = fragment.fragment()
                if piece.charFormat().anchorHref() == href:
                    text = str(piece.text())  # the click may put another document in its place
                    cursor = QTextCursor(browser.document())
                    cursor.setPosition(piece.position())
                    browser.setTextCursor(cursor)
                    browser.ensureCursorVisible()
                    before = browser.cursorRect(cursor)
                    cursor.setPosition(piece.position() + 1)
                    after = browser.cursorRect(cursor)
                    middle = QPoint((before.left() + after.left()) // 2, before.center().y())
                    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=middle)
                    return text
            block = block.next()
        raise AssertionError(f"no link to {href}")

    return click


@pytest.fixture
def save_to(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], list[str]]:
    """`save_to(path)` is what the person answers when asked for a file; gives the proposed names as they come."""
    proposed: list[str] = []

    def answer(path: Path | None) -> list[str]:
        def chosen(parent: object, caption: str, proposal: str, filters: str) -> tuple[str, str]:
            proposed.append(proposal)
            return (str(path) if path else "", filters)

        monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", chosen)
        return proposed

    return answer


@pytest.fixture
def held() -> HeldExecutor:
    """`held.holding = True` keeps all further work until `held.let_go()`."""
    return HeldExecutor()


@pytest.fixture
def inline() -> InlineExecutor:
    """Work is done at once."""
    return InlineExecutor()


@pytest.fixture(scope="session")
def make_pdf() -> Iterator[Callable[..., bytes]]:
    """`make_pdf(paper="letter")` gives a real handout of several pages, typeset once for all tests."""
    with tempfile.TemporaryDirectory() as data:
        opened = Library.open(find_paths(Path(data)), TODAY)
        known: dict[Paper, bytes] = {}

        def make(paper: Paper = "a4") -> bytes:
            if paper not in known:
                key = ArticleKey(ArticleId("low-back-pain"), "en")
                handout = Handout((key,), HandoutOptions(paper), Clinic("Green River"))
                known[paper] = opened.typeset(handout).pdf
            return known[paper]

        yield make
        opened.close()
