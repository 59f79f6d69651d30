# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The printed pages before they are printed: this is the real PDF, not a likeness of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.choices import choice_box, layout_choices, left_out_words
from desktop.dates import number, with_numbers
from desktop.errors import show_error
from desktop.i18n import in_language
from desktop.pdf_pages import PagesView, PdfPages
from desktop.printing import PrintJob, PrintOrder, Sides, printer_names, start_print
from desktop.theme import Icons
from library.handouts.handout import HandoutOptions, PaperUse, TypesetHandout
from library.settings import Layout, Settings

MOST_COPIES = 99


class HandoutDialog(QDialog):
    """Pages, page count, how they stand on paper, printer, copies; `made` is what is shown."""

    save_requested = Signal()
    """The handout shall be kept as a file."""
    chosen = Signal(dict)
    """Settings that shall be remembered."""
    printed = Signal(object, int)
    """A `TypesetHandout` went to the printer, in so many copies."""
    layout_chosen = Signal()
    """The pages are wanted in the layout that was `chosen` just now."""
    short_chosen = Signal(bool)
    """The pages are wanted as the short copy, or as the whole text."""

    def __init__(
        self, made: TypesetHandout, settings: Settings, options: HandoutOptions, icons: Icons, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.made = made
        self._paper = options.paper
        self._window = parent
        self._use: PaperUse | None = None
        self._job: PrintJob | None = None
        self._ordered = 0  # copies
        self._waiting = False  # for the pages of a layout that was chosen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # its pages take megabytes
        self.setWindowTitle(self.tr("See and print"))
        self.resize(min(900, parent.width()), min(720, parent.height()))
        self._pages = PdfPages(made.pdf)
        self.view = PagesView(self._pages)
        self.on_paper = choice_box(self.tr("Pages on the paper"), layout_choices(), settings.layout)
        self.on_paper.setMinimumContentsLength(12)
        self.on_paper.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.short = QCheckBox(self.tr("S&hort copy"))
        self.short.setToolTip(self.tr("What to do at home, when and where to get help"))
        self.short.setChecked(options.plain)
        self.both_sides = QCheckBox(self.tr("Both &sides"))
        self._both_wanted = settings.both_sides
        self.grey = QCheckBox(self.tr("Show &without colours"))
        self.grey.setChecked(settings.grey_preview)
        self.printer = QComboBox()
        self.printer.setAccessibleName(self.tr("Printer"))
        self.printer.setMinimumHeight(32)
        self.printer.setMinimumContentsLength(4)  # a long name must not make the dialog wider than the screen
        self.printer.addItems(printer_names())
        self.printer.setCurrentIndex(max(0, self.printer.findText(settings.printer)))
        self.copies = QSpinBox()
        self.copies.setAccessibleName(self.tr("Copies"))
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setMinimumHeight(32)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Printing"))
        self.progress.hide()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.print_button = QPushButton(self.tr("Print"))
        self.print_button.setProperty("primary", True)
        self.print_button.setDefault(True)
        self.print_button.clicked.connect(self._print)
        self.save_button = QPushButton(icons.icon("save"), self.tr("Save as PDF"))
        self.save_button.clicked.connect(self.save_requested)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._build_layout()
        self._follow_layout()
        self._show_grey()
        self.on_paper.currentIndexChanged.connect(self._choose_layout)
        self.short.toggled.connect(self._choose_short)
        self.both_sides.toggled.connect(self._choose_sides)
        self.grey.toggled.connect(self._choose_grey)
        self.copies.valueChanged.connect(self._explain)
        has_printer = self.printer.count() > 0
        (self.print_button if has_printer else self.save_button).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_printing(self) -> bool:
        return self._job is not None

    def lock_down(self) -> None:
        """For visitors: one copy, and no files."""
        self.copies.setMaximum(1)
        self.save_button.hide()
        if not self.printer.count():
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_made(self, made: TypesetHandout) -> None:
        """Other pages of the same handout."""
        shown, self._pages = self._pages, PdfPages(made.pdf)
        self.made, self._waiting = made, False
        self.view.show_pages(self._pages)
        shown.close()
        self._show_grey()
        self._explain()

    def show_use(self, use: PaperUse) -> None:
        """How much paper each layout takes."""
        self._use = use
        self._explain()

    @property
    def layout_now(self) -> Layout:
        chosen: Layout = self.on_paper.currentData()
        return chosen

    def _build_layout(self) -> None:
        choices, row = QHBoxLayout(), QHBoxLayout()
        labels = (self.tr("P&ages"), self.tr("&Printer"), self.tr("&Copies"))
        for text, widget in zip(labels, (self.on_paper, self.printer, self.copies), strict=True):
            label = QLabel(text)
            label.setBuddy(widget)
            line = choices if widget is self.on_paper else row
            line.addWidget(label)
            line.addWidget(widget, 0 if widget is self.copies else 1)
        for widget in (self.short, self.both_sides, self.grey):
            choices.addWidget(widget)
        for button in (self.print_button, self.save_button, self.close_button):
            row.addWidget(button)
        for line in (choices, row):
            line.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.progress)
        layout.addLayout(choices)
        layout.addLayout(row)

    # ---- how the pages stand on paper -----------------------------------------------------------------------

    def _choose_layout(self) -> None:
        self._waiting = True
        self._follow_layout()
        self.chosen.emit({"layout": self.layout_now, "both_sides": self._both_wanted})
        self.layout_chosen.emit()

    def _choose_short(self, short: bool) -> None:
        self._waiting = True
        self._allow()
        self.short_chosen.emit(short)

    def _choose_sides(self, both: bool) -> None:
        self._both_wanted = both
        self._choose_layout()

    def _follow_layout(self) -> None:
        """A booklet has both sides in any case; another layout those that were wanted."""
        booklet = self.layout_now == "booklet"
        self.both_sides.blockSignals(True)
        self.both_sides.setChecked(booklet or self._both_wanted)
        self.both_sides.blockSignals(False)
        self.both_sides.setEnabled(not booklet)
        self._explain()

    def _choose_grey(self, grey: bool) -> None:
        self._show_grey()
        self.chosen.emit({"grey_preview": grey})

    def _show_grey(self) -> None:
        self.view.set_grey(self.grey.isChecked())

    def _explain(self) -> None:
        """How many pages and sheets, what is saved, and what to do where there is no printer."""
        sheets = self.made.sheets if self.both_sides.isChecked() else self.made.pages
        pages = self.made.small_pages or self.made.pages
        sentences = [with_numbers(self.tr("Pages: {pages}. Sheets of paper: {sheets}."), pages=pages, sheets=sheets)]
        if self._use is not None:
            self._show_saved(self._use, sentences)
        if self.copies.value() > 1:
            total = self.tr("Sheets for {copies} copies: {sheets}.")
            sentences.append(
                total.format(copies=number(self.copies.value()), sheets=number(sheets * self.copies.value()))
            )
        if self.made.left_out:
            sentences.append(left_out_words(self.made.left_out))
        sentences += map(in_language, self.made.warnings)
        if not self.printer.count():
            sentences.append(self.tr("No printer is set up on this computer. Save the handout as PDF instead."))
        self.message.setText(" ".join(sentences))
        self.message.setToolTip("\n".join(self.made.left_out))
        self._allow()

    def _allow(self) -> None:
        """Only pages in the chosen layout are printed or saved, and by one job at a time."""
        has_printer = self.printer.count() > 0
        for widget in (self.printer, self.copies):
            widget.setEnabled(has_printer)
        self.print_button.setEnabled(has_printer and not self._waiting and self._job is None)
        self.save_button.setEnabled(not self._waiting)

    def _show_saved(self, use: PaperUse, sentences: list[str]) -> None:
        """Paper saved by the present choice, and the sheets of every choice in the list."""
        saved = use.saved(self.layout_now, both_sides=self.both_sides.isChecked())
        if saved > 0:
            sentences.append(
                self.tr("Saves {count} of {sheets} sheets.").format(count=number(saved), sheets=number(use.pages))
            )
        for row, (text, layout) in enumerate(layout_choices()):
            sheets = use.sheets(layout, both_sides=self._both_wanted)
            self.on_paper.setItemText(
                row, self.tr("{layout} (sheets: {count})").format(layout=text, count=number(sheets))
            )

    # ---- printing -------------------------------------------------------------------------------------------

    @property
    def _sides(self) -> Sides:
        """Sheets with two pages on a side lie, and are turned about their short edge."""
        if not self.both_sides.isChecked():
            return "one"
        return "long-edge" if self.layout_now == "single" else "short-edge"

    def _print(self) -> None:
        self._set_busy(True)
        self.chosen.emit({"printer": self.printer.currentText()})
        order = PrintOrder(self.printer.currentText(), self.copies.value(), self._paper, self._sides)
        self._ordered = order.copies
        job = start_print(self.made.pdf, order, self._window)  # a job that is stopped ends after this dialog
        self._job = job
        job.progressed.connect(self._show_progress)
        job.finished.connect(self._finished)
        job.failed.connect(self._failed)
        job.finished.connect(job.deleteLater)
        job.failed.connect(job.deleteLater)

    def _show_progress(self, done: int, pages: int) -> None:
        self.progress.setMaximum(pages)
        self.progress.setValue(done)

    def _finished(self) -> None:
        self._job = None
        self._set_busy(False)
        self.printed.emit(self.made, self._ordered)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._set_busy(False)
        show_error(self, error)

    def _set_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.progress.setMaximum(0)
        for widget in (self.print_button, self.on_paper, self.short, self.both_sides):
            widget.setEnabled(not busy)
        if not busy:
            self._follow_layout()

    def done(self, result: int) -> None:
        """Closing stops a print that is under way, and nothing more is said of it."""
        if self._job is not None:
            self._job.progressed.disconnect(self._show_progress)
            self._job.finished.disconnect(self._finished)
            self._job.failed.disconnect(self._failed)
            self._job.cancel()
            self._job = None
        self._pages.close()
        super().done(result)
