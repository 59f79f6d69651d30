# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From a finished PDF to paper: through CUPS as it is, elsewhere page by page as grey pictures.

A job is a QObject that says how far it is and how it ended; nothing waits, nothing is kept on the disk. The
printer is told the program's name as title, never a patient's or an article's.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QPageSize, QPainter, QTransform
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.pdf_pages import PdfPages
from library.errors import PrintError
from library.settings import Paper

DOTS_PER_INCH = 300
JOB_TITLE = "Clinic Library"
_PAGE_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_CUPS_SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock")
_CUPS_MEDIA = {"a4": "A4", "letter": "Letter"}
_CUPS_SIDES = {"one": "one-sided", "long-edge": "two-sided-long-edge", "short-edge": "two-sided-short-edge"}
_DUPLEX = {
    "one": QPrinter.DuplexMode.DuplexNone,
    "long-edge": QPrinter.DuplexMode.DuplexLongSide,
    "short-edge": QPrinter.DuplexMode.DuplexShortSide,
}

Sides = Literal["one", "long-edge", "short-edge"]
"""Which sides are printed, and about which edge of the sheet the second one is turned."""


class PrintOrder(NamedTuple):
    """What a printer is told besides the pages."""

    printer: str
    copies: int = 1
    paper: Paper = "a4"
    sides: Sides = "one"


def printer_names() -> list[str]:
    """The printers of this computer, the usual one first; none is an empty list.

    On Linux they are asked for through CUPS's local socket only: where there is none, the CUPS library would try
    the network, and this program never does.
    """
    if sys.platform == "linux" and not any(Path(socket).exists() for socket in _CUPS_SOCKETS):
        return []
    usual = QPrinterInfo.defaultPrinterName()
    names: list[str] = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


class PrintJob(QObject):
    """One handout on its way to one printer. Exactly one of `finished` and `failed` is emitted."""

    progressed = Signal(int, int)
    """Pages done, pages in all."""
    finished = Signal()
    failed = Signal(object)

    def cancel(self) -> None:
        """Stop before the next page; what was printed is printed."""


def start_print(pdf: bytes, order: PrintOrder, parent: QObject) -> PrintJob:
    """Begin to print; connect to the job's signals before returning to the event loop."""
    command = shutil.which("lp") if sys.platform != "win32" else None  # some other program's, from a set of Unix tools
    if command is not None:
        return CupsJob(command, pdf, order, parent)
    return PageJob(pdf, lambda: _open_printer(order), parent)


class CupsJob(PrintJob):
    """Hands the PDF itself to CUPS: vector text, small, exact."""

    def __init__(self, command: str, pdf: bytes, order: PrintOrder, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = order.printer
        self._cut_short = ""
        self._process = QProcess(self)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._broken)
        options = ["-d", order.printer, "-n", str(order.copies), "-t", JOB_TITLE, "-o", "collate=true"]
        options += ["-o", f"media={_CUPS_MEDIA[order.paper]}", "-o", f"sides={_CUPS_SIDES[order.sides]}", "-"]
        self._process.start(command, options)
        self._process.write(QByteArray(pdf))
        self._process.closeWriteChannel()

    def cancel(self) -> None:
        self._process.kill()

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        if status is not QProcess.ExitStatus.NormalExit:
            return
        if code == 0 and not self._cut_short:
            self.finished.emit()
            return
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        self.failed.emit(_failure(self._printer, said or self._cut_short))

    def _broken(self, error: QProcess.ProcessError) -> None:
        """A command that would not take the whole PDF still ends, and says why on stderr; others do not come back."""
        if error in (QProcess.ProcessError.FailedToStart, QProcess.ProcessError.Crashed):
            self.failed.emit(_failure(self._printer, self._process.errorString()))
        else:
            self._cut_short = self._process.errorString()


class PageJob(PrintJob):
    """Draws one page at a time, grey on white, and returns to the event loop between pages."""

    def __init__(self, pdf: bytes, open_printer: Callable[[], QPrinter], parent: QObject) -> None:
        super().__init__(parent)
        self._open_printer = open_printer
        self._pages = PdfPages(pdf)
        self._painter = QPainter()
        self._printer: QPrinter | None = None
        self._page = 0
        self._cancelled = False
        QTimer.singleShot(0, self._begin)

    def cancel(self) -> None:
        self._cancelled = True

    def _begin(self) -> None:
        self._printer = self._open_printer()
        if not self._painter.begin(self._printer):
            self.failed.emit(_failure(self._printer.printerName(), ""))
            return
        self._next_page()

    def _next_page(self) -> None:
        assert self._printer is not None, "the job has begun"
        pages = len(self._pages)
        if self._cancelled:
            self._printer.abort()
            self.failed.emit(PrintError(self.tr("Printing was stopped.")))
            return
        if self._page > 0 and not self._printer.newPage():
            self.failed.emit(_failure(self._printer.printerName(), ""))
            return
        picture = self._pages.picture(self._page, self._printer.resolution(), grey=True)
        if picture.width() > picture.height():  # the paper lies in the printer on its short side
            picture = picture.transformed(QTransform().rotate(90))
        self._painter.drawImage(0, 0, picture)
        self._page += 1
        self.progressed.emit(self._page, pages)
        if self._page < pages:
            QTimer.singleShot(0, self._next_page)
        elif self._painter.end():
            self.finished.emit()
        else:
            self.failed.emit(_failure(self._printer.printerName(), ""))


def _open_printer(order: PrintOrder) -> QPrinter:
    printer = QPrinter(QPrinterInfo.printerInfo(order.printer))
    printer.setDocName(JOB_TITLE)
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    printer.setCopyCount(order.copies)
    printer.setPageSize(QPageSize(_PAGE_SIZES[order.paper]))
    printer.setDuplex(_DUPLEX[order.sides])
    return printer


def _failure(printer: str, said: str) -> PrintError:
    detail = f" ({said})" if said else ""
    sentence = QCoreApplication.translate(
        "printing", "The printer {printer} did not print{detail}. Check it, or save the handout as PDF."
    )
    return PrintError(sentence.format(printer=printer, detail=detail))
