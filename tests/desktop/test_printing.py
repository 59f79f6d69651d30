# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From the PDF to the printer: through `lp` byte by byte, or page by page; failures in one sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import pypdfium2
import pytest
from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QTransform
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.pdf_pages import PdfPages
from desktop.printing import CupsJob, PageJob, PrintJob, PrintOrder, Sides, _open_printer, printer_names, start_print
from library.errors import PrintError
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.settings import Paper

MakePdf = Callable[..., bytes]
posix = pytest.mark.skipif(sys.platform == "win32", reason="lp is a command of CUPS")


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """`lp("exit 1")` puts a command of that name first on PATH; it keeps what it is given in the returned folder."""

    def make(end: str) -> Path:
        folder = tmp_path / "bin"
        folder.mkdir()
        (folder / "lp").write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{folder}/options"\n{end}\n')
        (folder / "lp").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
        return folder

    return make


class Ends:
    """How a job ended: every signal, so that two ends would be seen."""

    def __init__(self, job: PrintJob) -> None:
        self.all: list[object] = []
        self.pages: list[tuple[int, int]] = []
        job.finished.connect(lambda: self.all.append("finished"))
        job.failed.connect(self.all.append)
        job.progressed.connect(lambda done, pages: self.pages.append((done, pages)))

    @property
    def sentence(self) -> str:
        (error,) = self.all
        assert isinstance(error, PrintError)
        return str(error)


def ended(job: PrintJob, qtbot: QtBot) -> Ends:
    ends = Ends(job)
    qtbot.waitUntil(lambda: bool(ends.all))
    qtbot.wait(30)
    assert len(ends.all) == 1, "a job ends once"
    return ends


# ---- CUPS -------------------------------------------------------------------------------------------------


@posix
def test_lp_receives_the_very_bytes_and_the_options(
    lp: Callable[[str], Path], parent: QObject, make_pdf: MakePdf, qtbot: QtBot
) -> None:
    folder = lp('cat >"$(dirname "$0")/received"')
    pdf = make_pdf(paper="letter")
    job = start_print(pdf, PrintOrder("Ward 3; rm -rf /", 2, "letter"), parent)
    assert isinstance(job, CupsJob)
    assert ended(job, qtbot).all == ["finished"]
    assert (folder / "received").read_bytes() == pdf
    options = (folder / "options").read_text().splitlines()
    assert options[:6] == ["-d", "Ward 3; rm -rf /", "-n", "2", "-t", "Clinic Library"]
    assert options[6:] == ["-o", "collate=true", "-o", "media=Letter", "-o", "sides=one-sided", "-"]


@posix
@pytest.mark.parametrize(
    ("sides", "said"),
    [
        ("one", "sides=one-sided"),
        ("long-edge", "sides=two-sided-long-edge"),
        ("short-edge", "sides=two-sided-short-edge"),
    ],
)
def test_lp_is_told_which_sides_and_about_which_edge(
    lp: Callable[[str], Path], parent: QObject, qtbot: QtBot, sides: Sides, said: str
) -> None:
    folder = lp("cat >/dev/null")
    order = PrintOrder("Ward", sides=sides)
    assert ended(start_print(b"%PDF-", order, parent), qtbot).all == ["finished"]
    options = (folder / "options").read_text().splitlines()
    assert options[-5:] == ["-o", "media=A4", "-o", said, "-"]


@posix
def test_a_large_pdf_arrives_whole(lp: Callable[[str], Path], parent: QObject, qtbot: QtBot) -> None:
    folder = lp('sleep 0.1; cat >"$(dirname "$0")/received"')
    pdf = b"%PDF-" + bytes(range(256)) * 20_000
    assert ended(start_print(pdf, PrintOrder("p"), parent), qtbot).all == ["finished"]
    assert (folder / "received").read_bytes() == pdf


@posix
def test_a_printer_that_refuses_is_told_in_one_sentence_with_what_it_said(
    lp: Callable[[str], Path], parent: QObject, qtbot: QtBot
) -> None:
    lp('cat >/dev/null; echo "lp: The printer does not exist." >&2; exit 1')
    sentence = ended(start_print(b"%PDF-", PrintOrder("Ward"), parent), qtbot).sentence
    assert sentence == (
        "The printer Ward did not print (lp: The printer does not exist.). Check it, or save the handout as PDF."
    )


@posix
def test_a_printer_that_does_not_even_listen_is_told_once(
    lp: Callable[[str], Path], parent: QObject, qtbot: QtBot
) -> None:
    lp('exec 0<&-; echo "lp: No such printer." >&2; exit 1')
    sentence = ended(start_print(b"%PDF-" + bytes(5_000_000), PrintOrder("Ward"), parent), qtbot).sentence
    assert sentence.startswith("The printer Ward did not print (lp: No such printer.).")


@posix
def test_a_pdf_that_was_not_taken_whole_is_no_success(lp: Callable[[str], Path], parent: QObject, qtbot: QtBot) -> None:
    lp("exec 0<&-; exit 0")
    sentence = ended(start_print(b"%PDF-" + bytes(5_000_000), PrintOrder("Ward"), parent), qtbot).sentence
    assert sentence.startswith("The printer Ward did not print (")


@posix
def test_a_command_that_crashes_or_cannot_run_is_told_once(
    lp: Callable[[str], Path], parent: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    lp("kill -9 $$")
    assert "did not print" in ended(start_print(b"%PDF-", PrintOrder("Ward"), parent), qtbot).sentence
    job = CupsJob(str(tmp_path / "no-lp"), b"%PDF-", PrintOrder("Ward"), parent)
    assert "did not print" in ended(job, qtbot).sentence


@posix
def test_a_print_under_way_can_be_stopped(lp: Callable[[str], Path], parent: QObject, qtbot: QtBot) -> None:
    folder = lp("exec sleep 20")
    job = start_print(b"%PDF-", PrintOrder("Ward"), parent)
    ends = Ends(job)
    qtbot.waitUntil((folder / "options").exists)
    job.cancel()
    qtbot.waitUntil(lambda: bool(ends.all))
    assert ends.sentence


# ---- page by page -----------------------------------------------------------------------------------------


def pdf_printer(path: Path) -> QPrinter:
    """Qt's own printer into a file stands in for the paper."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(100)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def near_ink(image: QImage, x: int, y: int) -> bool:
    """Whether there is something dark within two pixels."""
    around = range(-2, 3)
    return any(QColor(image.pixel(x + right, y + down)).lightness() < 160 for right in around for down in around)


@pytest.fixture
def booklet(library: Library) -> bytes:
    key = ArticleKey(ArticleId("low-back-pain"), "en")
    return library.typeset(Handout((key,), HandoutOptions(layout="booklet"), Clinic())).pdf


def test_without_lp_the_pages_are_drawn_one_by_one(
    parent: QObject, make_pdf: MakePdf, qtbot: QtBot, tmp_path: Path
) -> None:
    pdf = make_pdf()
    with pypdfium2.PdfDocument(pdf) as original:
        pages = len(original)
    out = tmp_path / "paper.pdf"
    ends = ended(PageJob(pdf, lambda: pdf_printer(out), parent), qtbot)
    assert ends.all == ["finished"]
    assert ends.pages == [(number, pages) for number in range(1, pages + 1)]
    with pypdfium2.PdfDocument(out) as printed:
        assert len(printed) == pages
        assert printed[0].get_size() == pytest.approx((595.3, 841.9), abs=1)
        bitmap = printed[0].render(scale=0.25, grayscale=True)
        assert min(bytes(bitmap.buffer)) < 200, "there is ink on the paper"


def test_a_printer_that_cannot_be_opened_is_told_in_one_sentence(
    parent: QObject, make_pdf: MakePdf, qtbot: QtBot, tmp_path: Path, logged: Any
) -> None:
    printer = pdf_printer(tmp_path / "no such folder" / "x.pdf")
    sentence = ended(PageJob(make_pdf(), lambda: printer, parent), qtbot).sentence
    assert sentence.endswith(" did not print. Check it, or save the handout as PDF.")
    assert logged.qt_said, "Qt says so too"
    logged.qt_said.clear()


def test_printing_stops_before_the_next_page(parent: QObject, make_pdf: MakePdf, qtbot: QtBot, tmp_path: Path) -> None:
    job = PageJob(make_pdf(), lambda: pdf_printer(tmp_path / "x.pdf"), parent)
    ends = Ends(job)
    job.progressed.connect(job.cancel)
    qtbot.waitUntil(lambda: bool(ends.all))
    assert ends.sentence == "Printing was stopped."
    assert len(ends.pages) == 1


def test_a_print_that_is_stopped_before_it_begins_prints_nothing(
    parent: QObject, make_pdf: MakePdf, qtbot: QtBot, tmp_path: Path
) -> None:
    job = PageJob(make_pdf(), lambda: pdf_printer(tmp_path / "x.pdf"), parent)
    ends = Ends(job)
    job.cancel()
    qtbot.waitUntil(lambda: bool(ends.all))
    assert ends.sentence == "Printing was stopped."
    assert ends.pages == []


def test_a_sheet_that_lies_is_turned_to_stand_in_the_printer_and_nothing_is_cut(
    parent: QObject, qtbot: QtBot, tmp_path: Path, booklet: bytes
) -> None:
    with pypdfium2.PdfDocument(booklet) as original:
        sides, (width, height) = len(original), original[0].get_size()
    assert width > height
    out = tmp_path / "paper.pdf"
    assert ended(PageJob(booklet, lambda: pdf_printer(out), parent), qtbot).all == ["finished"]
    drawn = PdfPages(booklet)
    wanted = drawn.picture(1, 100, grey=True).transformed(QTransform().rotate(90))
    drawn.close()
    printed = PdfPages(out.read_bytes())
    assert len(printed) == sides
    assert printed.size(1) == pytest.approx((595.3, 841.9), abs=1)
    paper = printed.picture(1, 100, grey=True)
    printed.close()
    places = [(x, y) for x in range(5, wanted.width() - 5, 20) for y in range(5, wanted.height() - 5, 20)]
    dark = [place for place in places if QColor(wanted.pixel(*place)).lightness() < 128]
    assert len(dark) > 20
    alike = [place for place in dark if near_ink(paper, *place)]
    assert len(alike) > 0.95 * len(dark)


@pytest.mark.parametrize(("paper", "millimetres"), [("a4", (210, 297)), ("letter", (215.9, 279.4))])
def test_the_printer_is_set_to_the_paper_and_told_no_article(
    qapp: object, paper: Paper, millimetres: tuple[float, float]
) -> None:
    printer = _open_printer(PrintOrder("", 3, paper))
    assert printer.docName() == "Clinic Library"
    assert printer.fullPage()
    size: QSizeF = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    assert (size.width(), size.height()) == pytest.approx(millimetres, abs=0.6)


@pytest.mark.parametrize(
    ("sides", "duplex"),
    [
        ("one", QPrinter.DuplexMode.DuplexNone),
        ("long-edge", QPrinter.DuplexMode.DuplexLongSide),
        ("short-edge", QPrinter.DuplexMode.DuplexShortSide),
    ],
)
def test_the_printer_is_told_which_sides_and_about_which_edge(
    qapp: object, monkeypatch: pytest.MonkeyPatch, sides: Sides, duplex: QPrinter.DuplexMode
) -> None:
    """Qt keeps what a printer cannot do to itself, so what it was told is looked at."""
    told: list[QPrinter.DuplexMode] = []
    monkeypatch.setattr("desktop.printing.QPrinter.setDuplex", lambda _, mode: told.append(mode))
    _open_printer(PrintOrder("", sides=sides))
    assert told == [duplex]


def test_without_lp_a_page_job_is_started(
    parent: QObject, make_pdf: MakePdf, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.printing.shutil.which", lambda _: None)
    monkeypatch.setattr("desktop.printing._open_printer", lambda *_: pdf_printer(tmp_path / "x.pdf"))
    job = start_print(make_pdf(), PrintOrder("Ward"), parent)
    assert isinstance(job, PageJob)
    assert ended(job, qtbot).all == ["finished"]


class Printers:
    """Stands in for QPrinterInfo."""

    names: ClassVar = ["zebra", "Alpha", "ward"]

    @staticmethod
    def defaultPrinterName() -> str:
        return "ward"

    @classmethod
    def availablePrinterNames(cls) -> list[str]:
        return cls.names


def test_the_usual_printer_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("desktop.printing._CUPS_SOCKETS", (str(tmp_path),))
    monkeypatch.setattr("desktop.printing.QPrinterInfo", Printers)
    assert printer_names() == ["ward", "Alpha", "zebra"]
    monkeypatch.setattr(Printers, "names", [])
    assert printer_names() == []


@pytest.mark.skipif(sys.platform != "linux", reason="CUPS is asked on Linux only")
def test_without_a_local_cups_nobody_is_asked_for_printers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("desktop.printing._CUPS_SOCKETS", (str(tmp_path / "no.sock"),))
    monkeypatch.setattr("desktop.printing.QPrinterInfo", None)
    assert printer_names() == []


def test_windows_prints_page_by_page_whatever_calls_itself_lp(
    lp: Callable[[str], Path],
    parent: QObject,
    make_pdf: MakePdf,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    folder = lp("exit 0")
    monkeypatch.setattr(sys, "platform", "win32")
    target = tmp_path / "printed.pdf"

    def to_file(order: PrintOrder) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    monkeypatch.setattr("desktop.printing._open_printer", to_file)
    job = start_print(make_pdf(), PrintOrder("Ward"), parent)
    assert isinstance(job, PageJob)
    with qtbot.waitSignal(job.finished, timeout=20_000):
        pass
    assert target.read_bytes().startswith(b"%PDF-") and not (folder / "options").exists()
