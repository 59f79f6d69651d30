# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A handout through a real CUPS to the end: what a printer receives, read from the file that stands in for it.

Each queue is set to the opposite of what is ordered, so that nothing arrives right by luck.
"""

from __future__ import annotations

import datetime as dt
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.printing import CupsJob, PrintOrder, Sides, start_print
from library.errors import PrintError
from library.handouts.handout import Clinic, Handout, HandoutOptions, TypesetHandout
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.paths import find_paths
from library.settings import Paper
from tests.desktop.cups_server import CupsServer, Received, cups_server, missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"needs a CUPS server: {missing()}")

Typeset = Callable[..., TypesetHandout]
Deliver = Callable[..., Received]
SIZES = {"a4": (595, 842), "letter": (612, 792)}
"""Points, as CUPS has them."""


@pytest.fixture(scope="module")
def typeset() -> Iterator[Typeset]:
    """`typeset(plain=True)` gives a real handout with these options."""
    with tempfile.TemporaryDirectory() as data:
        opened = Library.open(find_paths(Path(data)), dt.date(2026, 12, 1))
        key = ArticleKey(ArticleId("low-back-pain"), "en")
        yield lambda **options: opened.typeset(Handout((key,), HandoutOptions(**options), Clinic("Green River")))
        opened.close()


@pytest.fixture(scope="module")
def server() -> Iterator[CupsServer]:
    with cups_server() as running:
        yield running


@pytest.fixture
def deliver(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Deliver:
    """`deliver(server, pdf, PrintOrder("ward"))` prints and gives what arrived."""

    def print_it(server: CupsServer, pdf: bytes, order: PrintOrder) -> Received:
        paper = "Letter" if order.paper == "a4" else "A4"
        server.add_queue(order.printer, PageSize=paper, Duplex="DuplexTumble" if order.sides == "one" else "None")
        assert end_of(server, pdf, order, qtbot, monkeypatch) == "finished"
        return server.received(order.printer)

    return print_it


def end_of(
    server: CupsServer, pdf: bytes, order: PrintOrder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> str | PrintError:
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    parent = QObject()
    job = start_print(pdf, order, parent)
    assert isinstance(job, CupsJob)
    ends: list[str | PrintError] = []
    job.finished.connect(lambda: ends.append("finished"))
    job.failed.connect(ends.append)
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    (end,) = ends
    return end


def texts(pdf: bytes) -> list[str]:
    """The words of every page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def letters(pdf: bytes) -> list[str]:
    """Those of every page in the order of the alphabet: where a page is turned, lines are put together otherwise."""
    return ["".join(sorted(filter(str.isalnum, text))) for text in texts(pdf)]


def sizes(pdf: bytes) -> set[tuple[int, int]]:
    with pypdfium2.PdfDocument(pdf) as document:
        return {(round(page.get_width()), round(page.get_height())) for page in document}


def letter_heights(pdf: bytes) -> list[float]:
    """Points, of the first page."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        boxes = [page.get_charbox(place) for place in range(page.count_chars())]
        return [top - bottom for _, bottom, _, top in boxes]


def fonts(pdf: bytes) -> tuple[set[str], set[str]]:
    """Names of the fonts that are described, and of those that are inside."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found: list[Any] = [thing for thing in document.objects if isinstance(thing, pikepdf.Dictionary)]
        described = [font for font in found if font.get("/Type") == "/FontDescriptor"]
        inside = [font for font in described if {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys())]
        return {str(font.FontName) for font in described}, {str(font.FontName) for font in inside}


def largest_picture(pdf: bytes) -> float:
    """Its share of its page."""
    shares = [0.0]
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            for picture in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
                left, bottom, right, top = picture.get_bounds()
                shares.append((right - left) * (top - bottom) / page.get_width() / page.get_height())
    return max(shares)


def test_a_printer_receives_text_and_its_fonts_and_no_picture_of_a_page(
    server: CupsServer, deliver: Deliver, typeset: Typeset
) -> None:
    sent = typeset()
    pdf = deliver(server, sent.pdf, PrintOrder("vector")).pdf
    assert texts(pdf) == texts(sent.pdf)
    assert "Most new low back pain gets better within weeks" in texts(pdf)[0]
    described, inside = fonts(pdf)
    assert described == inside == fonts(sent.pdf)[1] != set()
    assert largest_picture(pdf) < 0.25


@pytest.mark.parametrize(
    ("name", "options", "sides"),
    [
        ("full", {}, "one"),
        ("full-both-sides", {}, "long-edge"),
        ("plain", {"plain": True}, "long-edge"),
        ("large", {"size": 18}, "long-edge"),
        ("booklet", {"layout": "booklet"}, "short-edge"),
    ],
)
def test_a_printer_receives_every_page_once(
    server: CupsServer, deliver: Deliver, typeset: Typeset, name: str, options: dict[str, Any], sides: Sides
) -> None:
    sent = typeset(**options)
    pdf = deliver(server, sent.pdf, PrintOrder(name, sides=sides)).pdf
    assert len(texts(pdf)) == sent.pages
    assert letters(pdf) == letters(sent.pdf)
    assert sizes(pdf) == {SIZES["a4"]}, "sheets are fed on their short side"


@pytest.mark.parametrize(("paper", "word"), [("a4", "A4"), ("letter", "LETTER")])
def test_the_chosen_paper_arrives_and_the_letters_keep_their_size(
    server: CupsServer, deliver: Deliver, typeset: Typeset, paper: Paper, word: str
) -> None:
    sent = typeset(paper=paper)
    orders, pdf = deliver(server, sent.pdf, PrintOrder(f"paper-{paper}", paper=paper))
    assert [order for order in orders if "SET PAPER" in order] == [f"@PJL SET PAPER={word}"]
    assert sizes(pdf) == {SIZES[paper]}
    assert letter_heights(pdf) == pytest.approx(letter_heights(sent.pdf), rel=0.005, abs=0.01)


@pytest.mark.parametrize(
    ("sides", "said"),
    [
        ("one", ["DUPLEX=OFF"]),
        ("long-edge", ["DUPLEX=ON", "BINDING=LONGEDGE"]),
        ("short-edge", ["DUPLEX=ON", "BINDING=SHORTEDGE"]),
    ],
)
def test_the_chosen_sides_arrive(
    server: CupsServer, deliver: Deliver, typeset: Typeset, sides: Sides, said: list[str]
) -> None:
    orders = deliver(server, typeset(plain=True).pdf, PrintOrder(f"sides-{sides}", sides=sides)).orders
    assert re.findall(r"SET ((?:DUPLEX|BINDING)=\w+)", "\n".join(orders)) == said


@pytest.mark.parametrize("sides", ["one", "long-edge", "short-edge"])
def test_two_copies_arrive_one_after_the_other(
    server: CupsServer, deliver: Deliver, typeset: Typeset, sides: Sides
) -> None:
    sent = typeset()
    pdf = deliver(server, sent.pdf, PrintOrder(f"copies-{sides}", copies=2, sides=sides)).pdf
    written = [text for text in texts(pdf) if text]
    assert written == 2 * texts(sent.pdf), "page by page the copies would have to be sorted by hand"


@pytest.mark.parametrize("copies", [1, 2, 3])
def test_as_many_copies_arrive_as_were_ordered(
    server: CupsServer, deliver: Deliver, typeset: Typeset, copies: int
) -> None:
    sent = typeset(plain=True)
    pdf = deliver(server, sent.pdf, PrintOrder(f"copies-{copies}", copies=copies)).pdf
    assert sorted(texts(pdf)) == sorted(copies * texts(sent.pdf))


def test_a_second_copy_begins_on_a_sheet_of_its_own(server: CupsServer, deliver: Deliver, typeset: Typeset) -> None:
    one_page = io.BytesIO()
    with pikepdf.open(io.BytesIO(typeset(plain=True).pdf)) as handout:
        del handout.pages[1:]
        handout.save(one_page)
    pdf = deliver(server, one_page.getvalue(), PrintOrder("odd", copies=2, sides="long-edge")).pdf
    (written,) = texts(one_page.getvalue())
    assert texts(pdf) == [written, "", written, ""], "the back of each is empty"


def test_neither_the_printer_nor_the_log_of_cups_is_told_what_is_printed(
    server: CupsServer, deliver: Deliver, typeset: Typeset
) -> None:
    orders = deliver(server, typeset(plain=True).pdf, PrintOrder("title")).orders
    assert any('JOB NAME = "Clinic Library"' in order for order in orders)
    told = "\n".join(orders) + server.log("page") + server.log("error")
    assert "title" in server.log("page"), "the log is written"
    assert not re.search("back.?pain", told, re.IGNORECASE)


def test_a_printer_that_vanished_is_told_in_one_sentence(
    server: CupsServer, typeset: Typeset, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.add_queue("gone")
    server.remove_queue("gone")
    end = end_of(server, typeset(plain=True).pdf, PrintOrder("gone"), qtbot, monkeypatch)
    assert isinstance(end, PrintError)
    assert re.fullmatch(
        r"The printer gone did not print \(\S*lp: Error - The printer or class does not exist\.\)\. "
        r"Check it, or save the handout as PDF\.",
        str(end),
    )


def test_the_printers_of_a_real_cups_can_be_chosen(server: CupsServer) -> None:
    server.add_queue("choose-me")
    program = (
        "import sys\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from desktop import printing\n"
        "application = QGuiApplication([])\n"
        "printing._CUPS_SOCKETS = (sys.argv[1],)\n"
        "print('\\n'.join(printing.printer_names()))\n"
    )
    done = subprocess.run(  # a process of its own: the CUPS library reads its environment once
        [sys.executable, "-c", program, str(server.socket)],
        cwd=Path(__file__).parent.parent.parent,
        env={**os.environ, **server.environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=20,
    )
    assert "choose-me" in done.stdout.splitlines()


@pytest.mark.skipif(not shutil.which("strace"), reason="apt-get install strace")
def test_printing_opens_no_internet_socket(
    deliver: Deliver, typeset: Typeset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of `lp` and of the server of these tests."""
    strace = f"{shutil.which('strace')} -f -qq -e trace=socket -o {tmp_path}"
    (tmp_path / "lp").write_text(f'#!/bin/sh\nexec {strace}/lp-sockets {shutil.which("lp")} "$@"\n')
    (tmp_path / "lp").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with cups_server(before=[*f"{strace}/cupsd-sockets".split(), "-D"]) as traced:
        deliver(traced, typeset(plain=True).pdf, PrintOrder("traced"))
    for log in (tmp_path / "lp-sockets", tmp_path / "cupsd-sockets"):
        opened = log.read_text().splitlines()
        assert any("AF_UNIX" in line for line in opened), "strace has seen something"
        assert [line for line in opened if "AF_INET" in line] == []
