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
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.printing import CupsJob, PageJob, PrintJob, _open_printer, printer_names, start_print
from library.errors import PrintError

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
    job = start_print(pdf, "Ward 3; rm -rf /", 2, "letter", parent)
    assert isinstance(job, CupsJob)
    assert ended(job, qtbot).all == ["finished"]
    assert (folder / "received").read_bytes() == pdf
    options = (folder / "options").read_text().splitlines()
    assert options == ["-d", "Ward 3; rm -rf /", "-n", "2", "-t", "Clinic Library", "-o", "media=Letter", "-"]


@posix
def test_a_large_pdf_arrives_whole(lp: Callable[[str], Path], parent: QObject, qtbot: QtBot) -> None:
    folder = lp('sleep 0.1; cat >"$(dirname "$0")/received"')
    pdf = b"%PDF-" + bytes(range(256)) * 20_000
    assert ended(start_print(pdf, "p", 1, "a4", parent), qtbot).all == ["finished"]
    assert (folder / "received").read_bytes() == pdf


@posix
def test_a_printer_that_refuses_is_told_in_one_sentence_with_what_it_said(
    lp: Callable[[str], Path], parent: QObject, qtbot: QtBot
) -> None:
    lp('cat >/dev/null; echo "lp: The printer does not exist." >&2; exit 1')
    sentence = ended(start_print(b"%PDF-", "Ward", 1, "a4", parent), qtbot).sentence
    assert sentence == (
        "The printer Ward did not print (lp: The printer does not exist.). Check it, or save the handout as PDF."
    )


@posix
def test_a_printer_that_does_not_even_listen_is_told_once(
    lp: Callable[[str], Path], parent: QObject, qtbot: QtBot
) -> None:
    lp('exec 0<&-; echo "lp: No such printer." >&2; exit 1')
    sentence = ended(start_print(b"%PDF-" + bytes(5_000_000), "Ward", 1, "a4", parent), qtbot).sentence
    assert sentence.startswith("The printer Ward did not print (lp: No such printer.).")


@posix
def test_a_pdf_that_was_not_taken_whole_is_no_success(lp: Callable[[str], Path], parent: QObject, qtbot: QtBot) -> None:
    lp("exec 0<&-; exit 0")
    sentence = ended(start_print(b"%PDF-" + bytes(5_000_000), "Ward", 1, "a4", parent), qtbot).sentence
    assert sentence.startswith("The printer Ward did not print (")


@posix
def test_a_command_that_crashes_or_cannot_run_is_told_once(
    lp: Callable[[str], Path], parent: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    lp("kill -9 $$")
    assert "did not print" in ended(start_print(b"%PDF-", "Ward", 1, "a4", parent), qtbot).sentence
    job = CupsJob(str(tmp_path / "no-lp"), b"%PDF-", "Ward", 1, "a4", parent)
    assert "did not print" in ended(job, qtbot).sentence


@posix
def test_a_print_under_way_can_be_stopped(lp: Callable[[str], Path], parent: QObject, qtbot: QtBot) -> None:
    folder = lp("exec sleep 20")
    job = start_print(b"%PDF-", "Ward", 1, "a4", parent)
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


@pytest.mark.parametrize(("paper", "millimetres"), [("a4", (210, 297)), ("letter", (215.9, 279.4))])
def test_the_printer_is_set_to_the_paper_and_told_no_article(
    qapp: object, paper: str, millimetres: tuple[float, float]
) -> None:
    printer = _open_printer("", 3, paper)  # type: ignore[arg-type]
    assert printer.docName() == "Clinic Library"
    assert printer.fullPage()
    size: QSizeF = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    assert (size.width(), size.height()) == pytest.approx(millimetres, abs=0.6)


def test_without_lp_a_page_job_is_started(
    parent: QObject, make_pdf: MakePdf, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.printing.shutil.which", lambda _: None)
    monkeypatch.setattr("desktop.printing._open_printer", lambda *_: pdf_printer(tmp_path / "x.pdf"))
    job = start_print(make_pdf(), "Ward", 1, "a4", parent)
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
