# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The references of the open article, saved as a file for a reference manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.file_names import file_name
from desktop.reader import Reader
from desktop.tasks import Tasks
from library.reference_export import to_bibtex, to_ris
from library.storage import save_file


class ReferencesDesk(QObject):
    """`window` is the parent of the dialog."""

    saved = Signal(str)
    """The path of the file."""

    def __init__(self, reader: Reader, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._reader = reader
        self._tasks = tasks
        self._window = window

    def save(self, kind: str) -> None:
        """As "ris" or "bibtex"; asks where to."""
        reading = self._reader.reading
        if reading is None:
            return
        references = [entry.reference for entry in reading.references]
        text, ending = (to_ris(references), "ris") if kind == "ris" else (to_bibtex(references), "bib")
        proposed = str(Path.home() / f"{file_name(reading.article.title)}.{ending}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save references"), proposed, f"*.{ending}")
        if chosen:
            content = text.encode("utf-8")
            self._tasks.run(lambda _: save_file(Path(chosen), content), lambda _: self.saved.emit(chosen))
