# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The composition root: the only place where the objects of the window are made.

The order of start-up: paths and settings (no Qt) - the application, its fonts and its colours - the window with
its first page, shown at once - then, on the worker, the library, its topics, and search.
"""

from __future__ import annotations

import datetime as dt
import gc
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.crash_dialog import show_crash
from desktop.crash_reports import keep_report, latest
from desktop.errors import show_error
from desktop.forgetting import Beginning, clear_clipboard, confirmation, may_forget, under_way
from desktop.i18n import system_language, use_language
from desktop.kiosk import Kiosk
from desktop.main_window import MainWindow
from desktop.raising import Doorbell
from desktop.screens import ScreenWatch
from desktop.single_instance import Line
from desktop.tasks import Tasks
from desktop.theme import Fonts, application_font
from desktop.traces import leaving_none
from library.library import Library
from library.lock import Lock
from library.paths import Paths, draw_without_graphics_card, keep_to
from library.settings import Settings, load_settings, with_packs
from library.storage import RecordStore, open_records

CONFIRMED_MS = 10_000


def run_window(paths: Paths, files: Sequence[Path], line: Line | None, report: str) -> int:
    """Open the window, upon packs and pages if some are given, and stay until it is closed; gives the exit code.

    Later starts call on `line`; `report` is what the last window has left, if it ended by itself.
    """
    with leaving_none() if paths.is_portable else nullcontext():
        return _run(paths, files, line, report)


def _run(paths: Paths, files: Sequence[Path], line: Line | None, report: str) -> int:
    if paths.is_portable:
        keep_to(paths)  # before anything asks where the user's folders are
        # Windows notes the files that are chosen in its own dialogs
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = make_application()
    store = open_records(paths.state)
    if report:
        keep_report(report, store)
    program = Program(paths, dt.date.today, None, store)
    sys.excepthook = program.tell
    program.window.ready.connect(gc.freeze)
    program.window.ready.connect(gc.enable)
    program.start()
    program.window.given_files.open(files)
    if report and not program.kiosk.is_locked:
        program.window.ready.connect(partial(show_crash, report, program.window))
    if line is not None:
        Doorbell(line, lambda: program.window, lambda more: program.window.given_files.open(more), application)
    ScreenWatch(application)
    return application.exec()


def make_application(*arguments: str) -> QApplication:
    """The one application object, with the name that the system shows; `arguments` are Qt's own."""
    draw_without_graphics_card()
    QApplication.setApplicationName("Clinic Library")
    QApplication.setDesktopFileName("clinic-library")
    application = QApplication([*sys.argv[:1], *arguments])
    application.setStyle("Fusion")
    return application


class Program:
    """The window, and after a change of its language the window that follows it in its place."""

    def __init__(
        self,
        paths: Paths,
        today: Callable[[], dt.date],
        executor: Executor | None = None,
        store: RecordStore | None = None,
    ) -> None:
        self._store = store or open_records(paths.state)
        settings = load_settings(self._store)
        self._paths = with_packs(paths, settings)
        self._fonts = Fonts(self._paths.fonts)
        self._beginning = Beginning(self._store)
        self.kiosk = Kiosk(Lock(self._store))
        # later, because the dialog in which it was chosen is not closed yet
        self.kiosk.changed.connect(self._begin_anew, Qt.ConnectionType.QueuedConnection)
        self.kiosk.left_alone.connect(self.forget)
        self.window = self._make_window(Tasks(lambda: Library.open(self._paths, today()), executor), settings)

    def start(self) -> None:
        self.window.show()
        self.window.activateWindow()  # where no window manager does it, keys such as Ctrl+P would not arrive
        self.window.start()

    def tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What nobody caught is shown as our mistake instead of vanishing."""
        show_error(self.window, error)

    def _make_window(self, tasks: Tasks, settings: Settings) -> MainWindow:
        application = QApplication.instance()
        assert isinstance(application, QApplication), "make_application comes first"
        language = settings.interface or system_language()
        use_language(application, language, self._paths.translations)
        application.setWindowIcon(QIcon(str(self._paths.icons / "clinic-library.svg")))
        # before the window: its style sheet would keep the font of the system
        application.setFont(application_font(language, self._fonts))
        window = MainWindow(tasks, settings, self._store, self._paths, self._fonts)
        self._offer_report(window)
        # later, because the dialog in which the language was chosen is not closed yet
        window.interface_chosen.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        window.all_actions.forget.triggered.connect(self.ask_to_forget)
        self.kiosk.take(window)
        return window

    def _offer_report(self, window: MainWindow) -> None:
        """In the menu, for whoever looks after the program and comes later."""
        report = latest(self._store)
        window.all_actions.report.setVisible(bool(report))
        window.all_actions.report.triggered.connect(lambda: show_crash(report, window))

    def _follow(self) -> None:
        """The same place in another language; whatever is done to the old window would not be seen any more."""
        left = self.window.leave()
        self._show_next(left.tasks, self.window.settings_desk.settings)
        self.window.go_on(left)

    def ask_to_forget(self) -> None:
        if may_forget(self.window, self.window.handout_panel.personal, self._beginning):
            self.forget()

    def forget(self) -> None:
        """Nothing that was done since the program started can be found in it any more."""
        clear_clipboard()
        tasks = self.window.leave().tasks
        self.window.panes.hide()  # at once, whatever the library is busy with
        self.window.statusBar().showMessage(under_way())

        def forget(library: Library) -> None:
            library.forget_readings()
            self._beginning.put_back()

        def fail(error: Exception) -> None:
            self._show_next(tasks, load_settings(self._store))
            show_error(self.window, error)

        def confirm(_: None) -> None:
            self._show_next(tasks, load_settings(self._store))
            self.window.statusBar().showMessage(confirmation(), CONFIRMED_MS)

        tasks.run(forget, confirm, on_error=fail)

    def _begin_anew(self) -> None:
        """Nothing of what was open is seen by who comes now: visitors, or the staff after them."""
        self._show_next(self.window.leave().tasks, load_settings(self._store), at_its_place=False)

    def _show_next(self, tasks: Tasks, settings: Settings, *, at_its_place: bool = True) -> None:
        """A new window after the one before; `at_its_place` is where that one was on the screen."""
        before = self.window
        self.window = self._make_window(tasks, settings)
        if at_its_place:
            self.window.setGeometry(before.geometry())
            self.window.setWindowState(before.windowState())
        self.start()
        before.hide()
        before.destroyed.connect(vars(before).clear)  # its parts hold each other, which would keep what they hold
        before.deleteLater()


def make_window(
    paths: Paths, today: Callable[[], dt.date], executor: Executor | None = None, store: RecordStore | None = None
) -> MainWindow:
    """The window with everything it needs; tests hand in an executor that does not wait.

    `store` keeps the settings; without one it is opened, in memory where the data folder cannot be written.
    """
    return Program(paths, today, executor, store).window
