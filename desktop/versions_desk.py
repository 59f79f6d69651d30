# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Earlier versions of an own article: listed by their days, looked at, one of them brought back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.dates import in_words
from desktop.errors import show_error
from desktop.own_look import Look
from desktop.own_reading import bring_back, earlier_proof, earlier_versions
from desktop.tasks import Tasks
from desktop.versions_dialog import VersionsDialog
from library.models import ArticleKey
from library.paths import Paths
from library.reading import Reading
from library.versions import Version
from library.wording import Words


class VersionsDesk(QObject):
    """Holds the dialog against the library. `dialog` is None while it is closed."""

    brought_back = Signal(object)
    """The article of this key has an earlier text again; the library does not know it yet."""

    def __init__(self, tasks: Tasks, paths: Paths, look: Callable[[], Look], window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._paths = paths
        self._look = look
        self._window = window
        self.dialog: VersionsDialog | None = None

    def open(self, key: ArticleKey, title: str) -> None:
        def show(versions: tuple[Version, ...]) -> None:
            self._show(key, title, versions)

        self._tasks.run(partial(earlier_versions, self._paths, key), show, on_error=self._show_error, latest="versions")

    def _show(self, key: ArticleKey, title: str, versions: tuple[Version, ...]) -> None:
        named = [
            self.tr("Until {day}").format(day=in_words(version.day))
            + "\n"
            + self.tr("Edition {number}").format(number=version.edition)
            for version in versions
        ]
        dialog = VersionsDialog(title, named, self._look(), self._window)
        dialog.looked_at.connect(partial(self._look_at, key))
        dialog.wanted_back.connect(partial(self._bring_back, key))
        dialog.finished.connect(self._leave)
        self.dialog = dialog
        dialog.begin()
        dialog.open()

    def _look_at(self, key: ArticleKey, number: int) -> None:
        def show(read: tuple[Reading, Words]) -> None:
            if self.dialog is not None:
                self.dialog.show_version(*read, self._look().emergency_number)

        work = partial(earlier_proof, self._paths, key, number)
        self._tasks.run(work, show, on_error=self._show_error, latest="versions")

    def _bring_back(self, key: ArticleKey, number: int) -> None:
        work = partial(bring_back, self._paths, key, number)
        self._tasks.run(work, self.brought_back.emit, on_error=self._show_error)

    def _leave(self) -> None:
        self.dialog = None
        self._tasks.forget("versions")

    def _show_error(self, error: Exception) -> None:
        show_error(self.dialog or self._window, error)
