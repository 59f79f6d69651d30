# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Pages on their way in: looked at one after another, corrected, kept. Nothing is written before it is kept.

A collection - a folder, a file of many topics - is brought in by a process of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.errors import sentence_of, show_error
from desktop.long_work import NOT_ENDED, LongWork, Outcome
from desktop.own_look import Look
from desktop.tasks import Tasks
from library.errors import LibraryError
from library.models import ArticleKey
from library.paths import Paths, own_command

if TYPE_CHECKING:  # the dialog, and all that reads files, is loaded when it is first opened
    from desktop.import_dialog import ImportDialog
    from desktop.import_reading import ArrivedPage, Collection, Proposal

DONE = (0, 1)
"""Exit codes of an import that was done; 1 found something that a person should look at."""


class ImportDesk(QObject):
    """Holds the dialog against the library and the disk. `dialog` is None while it is closed."""

    changed = Signal()
    """There are other articles of the clinic's own; the library was opened anew."""
    kept = Signal(object)
    """The key of an article that was kept; comes after `changed`."""

    def __init__(self, tasks: Tasks, paths: Paths, look: Callable[[], Look], window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._paths = paths
        self._look = look
        self._window = window
        self._files: list[Path] = []
        self._at = 0
        """How many of the files were begun."""
        self._arrived: ArrivedPage | None = None
        self._collection: Collection | None = None
        self.dialog: ImportDialog | None = None
        self.work = LongWork(self)
        self.work.ended.connect(self._end)
        self.work.progressed.connect(lambda done, total: self.shown.work.show_progress(done, total))

    @property
    def shown(self) -> ImportDialog:
        assert self.dialog is not None, "this happens only while the dialog is open"
        return self.dialog

    def choose(self) -> None:
        """Ask for files."""
        kinds = self.tr("Pages") + " (*.txt *.html *.htm *.docx *.md *.xml)"
        title, every = self.tr("Bring in pages"), self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, str(Path.home()), f"{kinds};;{every}")
        self.open([Path(path) for path in chosen])

    def choose_folder(self) -> None:
        """Ask for a folder of pages."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Bring in a folder"), str(Path.home()))
        self.open([Path(chosen)] if chosen else [])

    def open(self, paths: Sequence[Path]) -> None:
        """Look at files and folders one after another; what comes while the dialog is open comes last."""
        if not paths:
            return
        self._files += paths
        if self.dialog is None:
            from desktop.import_dialog import ImportDialog

            self.dialog = ImportDialog(self._look(), self._window)
            self._connect(self.dialog)
            self.dialog.open()
            self._next()

    def close(self) -> None:
        """The window is closed: nothing goes on without it."""
        self.work.stop()

    def _connect(self, dialog: ImportDialog) -> None:
        page, collection = dialog.page, dialog.collection
        page.corrected.connect(self._look_again)
        page.kept.connect(self._keep)
        collection.accepted.connect(self._bring_in_all)
        for signal in (page.skipped, collection.skipped, dialog.outcome.acted):
            signal.connect(self._next)
        dialog.stopped.connect(self._stop)
        dialog.finished.connect(self._leave)

    @property
    def _more(self) -> bool:
        return self._at < len(self._files)

    # ---- looking --------------------------------------------------------------------------------------------

    def _next(self) -> None:
        """The next file, or the end."""
        from desktop.import_reading import look_at

        if not self._more:
            self.shown.done(0)
            return
        path = self._files[self._at]
        self._at += 1
        self.shown.show_work(self.tr("Reading {name}").format(name=path.name))
        self._tasks.run(
            partial(look_at, path, self._paths), self._show, on_error=partial(self._refuse, path), latest="import"
        )

    def _show(self, arrived: Collection | tuple[ArrivedPage, Proposal]) -> None:
        from desktop.import_reading import Collection

        if isinstance(arrived, Collection):
            self._collection = arrived
            self.shown.show_collection(arrived, more=self._more)
        else:
            self._arrived, proposal = arrived
            self.shown.show_page(self._arrived.path.name, self._at, len(self._files), proposal)

    def _refuse(self, path: Path, error: Exception) -> None:
        """A file that cannot be brought in, by its name; the others can."""
        sentence = sentence_of(error)
        self.shown.show_result(sentence if path.name in sentence else f"{path.name}\n\n{sentence}", more=self._more)
        if not isinstance(error, LibraryError):
            show_error(self.shown, error)

    def _look_again(self) -> None:
        assert self._arrived is not None, "only a page that is shown is corrected"
        propose = partial(self._arrived.propose, self.shown.page.corrections)
        self._tasks.run(propose, self.shown.page.show_proposal, on_error=self._show_error, latest="import")

    # ---- keeping --------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """What is begun is written, also if the dialog is closed meanwhile: then only the window hears of it."""
        assert self._arrived is not None, "only a page that is shown is kept"
        dialog, page = self.dialog, self.shown.page
        page.set_busy(True)

        def go_on(key: ArticleKey) -> None:
            self._take_up()
            self.kept.emit(key)
            if self.dialog is dialog:
                page.set_busy(False)
                self._next()

        def fail(error: Exception) -> None:
            if self.dialog is dialog:
                page.set_busy(False)
            self._show_error(error)

        self._tasks.run(partial(self._arrived.keep, page.corrections, page.joined), go_on, on_error=fail)

    def _bring_in_all(self) -> None:
        assert self._collection is not None, "only a collection that is shown is brought in"
        path = self._collection.path
        self.shown.show_work(self.tr("Bringing in {name}").format(name=path.name))
        self.work.start([*own_command(self._paths), "--lines", "import", str(path)])

    def _end(self, outcome: Outcome) -> None:
        """Of a folder, what could be brought in was; a file is brought in whole or not at all."""
        assert self._collection is not None, "only a collection is brought in by a process"
        self._take_up()
        if outcome.code in DONE:
            sentence = self.tr("Brought in. The articles can be read now.")
        elif outcome.code == NOT_ENDED or not outcome.said:
            sentence = self.tr("This broke off before it was done; try again. What is here already is replaced.")
        elif self._collection.path.is_dir():
            sentence = self.tr("Not all of it was brought in:")
        else:
            sentence = self.tr("Nothing was brought in:")
        self.shown.show_result(sentence, outcome.said, more=self._more)

    def _take_up(self) -> None:
        self._tasks.reopen()
        self.changed.emit()

    # ---- leaving --------------------------------------------------------------------------------------------

    def _stop(self) -> None:
        """Of a collection, pages that were kept before the stop came are there: the library is opened anew."""
        self._tasks.forget("import")
        if self.work.is_running:
            self.work.stop()
            self._take_up()
            self.shown.show_result(self.tr("Stopped. What was brought in before stays."), more=self._more)
        else:
            self.shown.reject()

    def _leave(self) -> None:
        self.dialog = None
        self._files, self._at = [], 0
        self._arrived = self._collection = None
        self._tasks.forget("import")
        self.work.stop()

    def _show_error(self, error: Exception) -> None:
        show_error(self.dialog or self._window, error)
