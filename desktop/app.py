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
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.errors import show_error
from desktop.main_window import MainWindow
from desktop.tasks import Tasks
from desktop.theme import application_font
from desktop.traces import leaving_none
from library.library import Library
from library.paths import Paths, find_paths, keep_to
from library.settings import load_settings, with_packs
from library.storage import RecordStore, open_records


def run_window(data: Path | None, files: Sequence[Path] = ()) -> int:
    """Open the window, upon packs and pages if some are given, and stay until it is closed; gives the exit code."""
    paths = find_paths(data)
    with leaving_none() if paths.is_portable else nullcontext():
        return _run(paths, files)


def _run(paths: Paths, files: Sequence[Path]) -> int:
    if paths.is_portable:
        keep_to(paths)  # before anything asks where the user's folders are
        # Windows notes the files that are chosen in its own dialogs
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = make_application()
    window = make_window(paths, dt.date.today)
    sys.excepthook = _tell(window)
    window.ready.connect(gc.freeze)
    window.ready.connect(gc.enable)
    window.show()
    window.activateWindow()  # where no window manager does it, keys such as Ctrl+P would not arrive
    window.start()
    window.given_files.open(files)
    return application.exec()


def make_application(*arguments: str) -> QApplication:
    """The one application object, with the name that the system shows; `arguments` are Qt's own."""
    QApplication.setApplicationName("Clinic Library")
    QApplication.setDesktopFileName("clinic-library")
    application = QApplication([*sys.argv[:1], *arguments])
    application.setStyle("Fusion")
    return application


def make_window(
    paths: Paths, today: Callable[[], dt.date], executor: Executor | None = None, store: RecordStore | None = None
) -> MainWindow:
    """The window with everything it needs; tests hand in an executor that does not wait.

    `store` keeps the settings; without one it is opened, in memory where the data folder cannot be written.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication), "make_application comes first"
    application.setWindowIcon(QIcon(str(paths.icons / "clinic-library.svg")))
    application.setFont(application_font())  # before the window: its style sheet would keep the font of the system
    store = store or open_records(paths.state)
    settings = load_settings(store)
    placed = with_packs(paths, settings)
    tasks = Tasks(lambda: Library.open(placed, today()), executor)
    return MainWindow(tasks, settings, store, placed)


def _tell(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What nobody caught is shown as our mistake instead of vanishing."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        show_error(window, error)

    return tell
