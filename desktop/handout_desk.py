# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From the handout panel to the preview, the printer and the PDF file. Typesetting happens on the worker."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.errors import sentence_of, show_error
from desktop.handout_panel import HandoutPanel
from desktop.tasks import Tasks
from desktop.theme import Icons
from library.handouts.handout import Handout, TypesetHandout, clinic_of
from library.settings import Settings
from library.storage import save_file

if TYPE_CHECKING:
    from desktop.handout_dialog import HandoutDialog


class HandoutDesk(QObject):
    """Holds the panel against the library. `window` is the parent of the dialogs."""

    saved = Signal(str)
    """The path of a PDF that was written."""

    def __init__(self, panel: HandoutPanel, tasks: Tasks, icons: Callable[[], Icons], window: QWidget) -> None:
        super().__init__(window)
        self._panel = panel
        self._tasks = tasks
        self._icons = icons
        self._window = window
        self._settings = Settings()
        self.dialog: HandoutDialog | None = None
        panel.preview_requested.connect(self.preview)
        panel.save_requested.connect(self.save)

    def set_settings(self, settings: Settings) -> None:
        self._settings = settings

    def count_pages(self) -> None:
        """Typeset in the background, to say how many pages it takes."""
        if self._panel.keys:
            self._typeset(self._panel.show_made, lambda error: self._panel.show_problem(sentence_of(error)))

    def preview(self) -> None:
        if self._panel.keys:
            self._typeset(self._open_dialog, self._show_error)

    def save(self) -> None:
        if self._panel.keys:
            self._typeset(self._save_as, self._show_error)

    def _typeset(self, on_done: Callable[[TypesetHandout], None], on_error: Callable[[Exception], None]) -> None:
        asked = Handout(self._panel.keys, self._panel.options, clinic_of(self._settings), self._panel.personal)
        self._tasks.run(lambda library: library.typeset(asked), on_done, on_error=on_error, latest="handout")

    def _open_dialog(self, made: TypesetHandout) -> None:
        # Loaded here because the PDF viewer takes memory that a person who only reads need not give.
        from desktop.handout_dialog import HandoutDialog

        self._panel.show_made(made)
        self.dialog = HandoutDialog(made, self._panel.options.paper, self._icons(), self._window)
        self.dialog.save_requested.connect(lambda: self._save_as(made))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _forget_dialog(self, result: int) -> None:
        """What was printed was for one person; who only looked may go on."""
        self.dialog = None
        if result == QDialog.DialogCode.Accepted:
            self._panel.person.clear()

    def _save_as(self, made: TypesetHandout) -> None:
        proposed = str(Path.home() / f"{file_name(made.title)}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as PDF"), proposed, "PDF (*.pdf)")
        if chosen:
            path = Path(chosen)
            self._tasks.run(
                lambda _: save_file(path, made.pdf), lambda _: self._say_saved(path), on_error=self._show_error
            )

    def _say_saved(self, path: Path) -> None:
        self._panel.person.clear()
        self.saved.emit(str(path))

    def _show_error(self, error: Exception) -> None:
        show_error(self._window, error)


def file_name(title: str) -> str:
    """A title as a file name that every system takes."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).strip(" .")[:80] or "handout"
