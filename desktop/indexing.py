# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Builds the search of large packs behind the window, one after the other, and says how far it is.

The work is done by a process of its own, so that no letter that is typed waits for it. A stop or a closed window
loses the last second of work; the next start goes on.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.dates import number
from desktop.long_work import LongWork, Outcome
from desktop.tasks import Tasks
from library.models import IndexJob


class IndexingBar(QWidget):
    """What is being prepared, how much of it is done, and a button that stops it; hidden while there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)  # titles of packs are anybody's
        self.label.setProperty("role", "note")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(6)
        self.progress.setAccessibleName(self.tr("Preparing search"))
        self.stop_button = QPushButton(self.tr("Stop"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.label, 0, 0)
        layout.addWidget(self.stop_button, 0, 1)
        layout.addWidget(self.progress, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self.hide()

    def show_progress(self, title: str, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        counted = self.tr("{done} of {total} articles").format(done=number(done), total=number(total)) if total else ""
        self.label.setText(
            self.tr("Preparing search: {title}").format(title=title) + (f"\n{counted}" if counted else "")
        )
        self.progress.show()
        self.stop_button.show()
        self.show()

    def show_end(self, sentence: str) -> None:
        """Why it ended before it was done; "" if it was done."""
        self.label.setText(sentence)
        self.progress.hide()
        self.stop_button.hide()
        self.setVisible(bool(sentence))


class Indexing(QObject):
    """Runs the jobs of the library. `refreshed` says that more can be found now."""

    refreshed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._jobs: list[IndexJob] = []
        self._title = ""
        self.bar = IndexingBar()
        self.bar.stop_button.clicked.connect(self.stop)
        self._work = LongWork(self)
        self._work.progressed.connect(lambda done, total: self.bar.show_progress(self._title, done, total))
        self._work.ended.connect(self._end)

    @property
    def is_running(self) -> bool:
        return self._work.is_running

    def start(self) -> None:
        """Ask the library what is missing and build it; what was being built for a library before is left."""
        self.close()
        self._tasks.run(lambda library: library.index_jobs(), self._begin, latest="index")

    def stop(self) -> None:
        """The person does not want it now."""
        self.close()
        self.bar.show_end(self.tr("Stopped. Search goes on being prepared at the next start."))

    def close(self) -> None:
        self._jobs = []
        self._work.stop()

    def _begin(self, jobs: tuple[IndexJob, ...]) -> None:
        self._jobs = list(jobs)
        self._next()

    def _next(self) -> None:
        self.bar.show_end("")
        if not self._jobs:
            return
        job = self._jobs.pop(0)
        self._title = job.title
        self.bar.show_progress(job.title, 0, 0)
        self._work.start(job.command)

    def _end(self, outcome: Outcome) -> None:
        if outcome.code == 0:
            self._tasks.run(lambda library: library.refresh_search(), self._take_up, latest="index")
        else:
            self._jobs = []
            self.bar.show_end(outcome.complaint or self.tr("Search could not be prepared. Start the program again."))

    def _take_up(self, _: None) -> None:
        self.refreshed.emit()
        self._next()
