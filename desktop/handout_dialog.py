# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The printed pages before they are printed: this is the real PDF, not a likeness of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
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

from desktop.errors import show_error
from desktop.pdf_pages import PagesView, PdfPages
from desktop.printing import PrintJob, printer_names, start_print
from desktop.theme import Icons
from library.handouts.handout import TypesetHandout
from library.settings import Paper

MOST_COPIES = 99


class HandoutDialog(QDialog):
    """Pages, page count, printer, copies; `save_requested` when the PDF shall be kept as a file."""

    save_requested = Signal()

    def __init__(self, made: TypesetHandout, paper: Paper, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.made = made
        self._paper = paper
        self._window = parent
        self._job: PrintJob | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # its pages take megabytes
        self.setWindowTitle(self.tr("See and print"))
        self.resize(min(900, parent.width()), min(720, parent.height()))
        self._pages = PdfPages(made.pdf)
        self.view = PagesView(self._pages)
        self.printer = QComboBox()
        self.printer.setAccessibleName(self.tr("Printer"))
        self.printer.setMinimumHeight(32)
        self.printer.addItems(printer_names())
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
        self._explain()

    def _build_layout(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        printer_label, copies_label = (QLabel(self.tr("&Printer")), QLabel(self.tr("&Copies")))
        printer_label.setBuddy(self.printer)
        copies_label.setBuddy(self.copies)
        row.addWidget(printer_label)
        row.addWidget(self.printer, 1)
        row.addWidget(copies_label)
        row.addWidget(self.copies)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.progress)
        layout.addLayout(row)

    def _explain(self) -> None:
        """How many pages, and what to do where there is no printer."""
        pages = self.tr("Pages: {count}.").format(count=self.made.pages)
        sentences = [pages, *self.made.warnings]
        has_printer = self.printer.count() > 0
        if not has_printer:
            sentences.append(self.tr("No printer is set up on this computer. Save the handout as PDF instead."))
        self.message.setText(" ".join(sentences))
        for widget in (self.printer, self.copies, self.print_button):
            widget.setEnabled(has_printer)
        (self.print_button if has_printer else self.save_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        self._set_busy(True)
        job = start_print(
            self.made.pdf,
            self.printer.currentText(),
            self.copies.value(),
            self._paper,
            self._window,  # a job that is stopped ends after this dialog
        )
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
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._set_busy(False)
        show_error(self, error)

    def _set_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.progress.setMaximum(0)
        self.print_button.setEnabled(not busy)

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
