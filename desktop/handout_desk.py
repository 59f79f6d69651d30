# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From the handout panel to the preview, the printer and the PDF file. Typesetting happens on the worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.errors import sentence_of, show_error
from desktop.file_names import file_name
from desktop.handout_panel import HandoutPanel
from desktop.tasks import Tasks
from desktop.theme import Icons
from library.handouts.handout import Handout, PaperUse, TypesetHandout, clinic_of
from library.library import Library
from library.print_counts import PrintCounts
from library.settings import Settings
from library.storage import save_file

if TYPE_CHECKING:
    from desktop.handout_dialog import HandoutDialog


class HandoutDesk(QObject):
    """Holds the panel against the library. `window` is the parent of the dialogs."""

    saved = Signal(str)
    """The path of a PDF that was written."""
    chosen = Signal(dict)
    """Settings that a person chose here, to be remembered."""

    def __init__(
        self, panel: HandoutPanel, tasks: Tasks, icons: Callable[[], Icons], counts: PrintCounts, window: QWidget
    ) -> None:
        super().__init__(window)
        self._counts = counts
        self._panel = panel
        self._tasks = tasks
        self._icons = icons
        self._window = window
        self._settings = Settings()
        self._logo = b""
        self._saved_shown = False
        self._locked = False
        self.dialog: HandoutDialog | None = None
        panel.changed.connect(self._follow_panel)
        panel.preview_requested.connect(self.preview)
        panel.save_requested.connect(self.save)

    @property
    def is_printing(self) -> bool:
        return self.dialog is not None and self.dialog.is_printing

    def lock_down(self) -> None:
        """Visitors print one copy, and write no files."""
        self._locked = True

    def set_settings(self, settings: Settings, logo: bytes) -> None:
        self._settings, self._logo = settings, logo
        if not settings.count_prints:
            self._counts.forget()

    def count_pages(self) -> None:
        """Typeset in the background, to say how many pages it takes; an open dialog has them counted already."""
        if self._panel.keys and self.dialog is None:
            self._typeset("pages", self._show_in_panel, lambda error: self._panel.show_problem(sentence_of(error)))

    def preview(self) -> None:
        if self._panel.keys:
            self._typeset("preview", self._open_dialog, self._show_error)

    def save(self) -> None:
        if self._panel.keys and not self._locked:
            self._typeset("preview", self._save_as, self._show_error)

    def _follow_panel(self) -> None:
        """Once there is nothing to print, a count that is on its way is not wanted any more."""
        if not self._panel.keys:
            self._tasks.forget("pages")

    def _asked(self) -> Handout:
        """The handout as it stands in the panel, laid out as at this clinic's last print."""
        panel, settings = self._panel, self._settings
        options = structs.replace(panel.options, layout=settings.layout, both_sides=settings.both_sides)
        collection = panel.collection
        clinic = clinic_of(settings, self._logo)
        return Handout(panel.keys, options, clinic, panel.personal, collection.without, collection.cover_line)

    def _typeset(
        self, what: str, on_done: Callable[[TypesetHandout], None], on_error: Callable[[Exception], None]
    ) -> None:
        """Only the newest result for `what` is taken."""
        asked = self._asked()
        self._tasks.run(lambda library: library.typeset(asked), on_done, on_error=on_error, latest=what)

    def _show_in_panel(self, made: TypesetHandout) -> None:
        both = self._settings.both_sides or self._settings.layout == "booklet"
        self._panel.show_made(made, made.sheets if both else made.pages)

    def _open_dialog(self, made: TypesetHandout) -> None:
        # Loaded here because the PDF viewer takes memory that a person who only reads need not give.
        from desktop.handout_dialog import HandoutDialog

        self._show_in_panel(made)
        self.dialog = HandoutDialog(made, self._settings, self._panel.options, self._icons(), self._window)
        if self._locked:
            self.dialog.lock_down()
        self.dialog.save_requested.connect(self._save_shown)
        self.dialog.layout_chosen.connect(self._lay_out_again)
        self.dialog.short_chosen.connect(self._shorten)
        self.dialog.chosen.connect(self.chosen)
        self.dialog.printed.connect(self._count)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()
        self._measure_paper()

    def _lay_out_again(self) -> None:
        """The pages as the dialog wants them now; its choice is a setting already."""
        self._typeset("preview", self._show_in_dialog, self._show_error)

    def _shorten(self, short: bool) -> None:
        """The panel says what is printed, so it is changed there."""
        self._panel.paper_box.plain.setChecked(short)
        self._lay_out_again()
        self._measure_paper()

    def _show_in_dialog(self, made: TypesetHandout) -> None:
        self._show_in_panel(made)
        if self.dialog is not None:
            self.dialog.show_made(made)

    def _measure_paper(self) -> None:
        """What each layout would take; what is fitted to a sheet takes one in any case."""
        asked = self._asked()
        if not asked.options.fit:
            self._tasks.run(lambda library: library.paper_use(asked), self._show_use, latest="paper use")

    def _show_use(self, use: PaperUse) -> None:
        if self.dialog is not None:
            self.dialog.show_use(use)

    def _forget_dialog(self, result: int) -> None:
        """What was printed or saved was for one person; who only looked may go on."""
        self.dialog = None
        if result == QDialog.DialogCode.Accepted:
            self._remember()
        if result == QDialog.DialogCode.Accepted or self._saved_shown:
            self._panel.person.clear()
        self._saved_shown = False
        self._tasks.run(lambda library: library.rest(), lambda _: None)

    def _count(self, made: TypesetHandout, copies: int) -> None:
        """Only articles and a number, and only if the clinic still wants it when its turn comes."""

        def add(library: Library) -> None:
            if self._settings.count_prints:
                self._counts.add(made.articles, copies, library.clock.no_earlier_than)

        self._tasks.run(add, lambda _: None, on_error=self._show_error)

    def _remember(self) -> None:
        """How this handout was set is how the next one begins."""
        options = self._panel.options
        self.chosen.emit(
            {
                "paper": options.paper,
                "print_size": options.size,
                "references": options.references,
                "name_line": options.name_line,
                "teach_back": options.teach_back,
                "plain": options.plain,
            }
        )

    def _save_shown(self) -> None:
        if self.dialog is not None:
            self._save_as(self.dialog.made)

    def _save_as(self, made: TypesetHandout) -> None:
        proposed = str(Path.home() / f"{file_name(made.title)}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as PDF"), proposed, "PDF (*.pdf)")
        if chosen:
            path = Path(chosen)
            self._tasks.run(
                lambda _: save_file(path, made.pdf), lambda _: self._say_saved(path), on_error=self._show_error
            )

    def _say_saved(self, path: Path) -> None:
        self._remember()
        if self.dialog is None:
            self._panel.person.clear()
        else:  # the same pages may still be wanted, on paper or in another layout
            self._saved_shown = True
        self.saved.emit(str(path))

    def _show_error(self, error: Exception) -> None:
        show_error(self._window, error)
