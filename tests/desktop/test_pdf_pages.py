# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A finished PDF as pictures: all pages, on white, drawn when they are first seen."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from functools import partial

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.pdf_pages import PagesView, PdfPages

MakePdf = Callable[..., bytes]


@pytest.fixture
def pages(make_pdf: MakePdf) -> Iterator[PdfPages]:
    made = PdfPages(make_pdf())
    yield made
    made.close()


@pytest.fixture
def view(pages: PdfPages, qtbot: QtBot) -> PagesView:
    made = PagesView(pages)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def make_sheet() -> Iterator[Callable[[float, float], PdfPages]]:
    """`make_sheet(842, 595)` is one empty page of this many points."""
    made: list[PdfPages] = []

    def make(width: float, height: float) -> PdfPages:
        written = io.BytesIO()
        with pypdfium2.PdfDocument.new() as pdf:
            pdf.new_page(width, height)
            pdf.save(written)
        made.append(PdfPages(written.getvalue()))
        return made[-1]

    yield make
    for pages in made:
        pages.close()


def greys(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def test_pages_are_counted_measured_and_read(pages: PdfPages) -> None:
    assert len(pages) >= 3
    assert pages.size(0) == pytest.approx((595.3, 841.9), abs=0.1)
    assert "Low back pain" in pages.text(0)


def test_letter_paper_has_its_own_size(make_pdf: MakePdf) -> None:
    pages = PdfPages(make_pdf(paper="letter"))
    assert pages.size(0) == pytest.approx((612, 792), abs=0.1)
    pages.close()


@pytest.mark.parametrize("dots", [72, 150])
def test_a_page_is_drawn_in_the_asked_resolution_on_white(pages: PdfPages, dots: int) -> None:
    image = pages.picture(0, dots)
    assert image.width() == pytest.approx(595.3 * dots / 72, abs=1.5)
    assert image.height() == pytest.approx(841.9 * dots / 72, abs=1.5)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert len(greys(image)) > 5


def test_colours_are_those_of_the_handout(pages: PdfPages) -> None:
    image = pages.picture(0, 150)
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(150, 300)}
    assert "#175a5e" in colours, "the title; red and blue are not swapped"


def test_for_a_printer_a_page_is_grey(pages: PdfPages) -> None:
    image = pages.picture(0, 72, grey=True)
    assert image.format() is QImage.Format.Format_Grayscale8
    assert all(name[1:3] == name[3:5] == name[5:7] for name in greys(image))


def test_a_picture_outlives_its_document(make_pdf: MakePdf) -> None:
    pages = PdfPages(make_pdf())
    image = pages.picture(0, 72)
    before = greys(image)
    pages.close()
    assert greys(image) == before


def test_every_page_is_as_wide_as_the_view_and_keeps_its_shape(view: PagesView, pages: PdfPages) -> None:
    assert len(view._pages) == len(pages)
    for page in view._pages:
        assert view.viewport().width() - 30 <= page.width() <= view.viewport().width()
        assert page.height() / page.width() == pytest.approx(841.9 / 595.3, abs=0.01)
    assert view.horizontalScrollBar().maximum() == 0


def test_only_pages_that_were_seen_are_drawn(view: PagesView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view._pages[0]._picture is not None)
    assert view._pages[-1]._picture is None
    view.ensureWidgetVisible(view._pages[-1])
    qtbot.waitUntil(lambda: view._pages[-1]._picture is not None)


def test_what_is_seen_is_the_page(view: PagesView, pages: PdfPages) -> None:
    page = view._pages[0]
    seen = page.grab().toImage()
    drawn = pages.picture(0, page.width() * 72 / pages.size(0)[0])
    for x, y in ((0.13, 0.1), (0.5, 0.27), (0.3, 0.5), (0.9, 0.9)):
        place = round(x * page.width()), round(y * page.height())
        assert seen.pixelColor(*place) == drawn.pixelColor(*place)


def test_pages_can_be_heard(view: PagesView) -> None:
    assert view._pages[1].accessibleName() == f"Page 2 of {len(view._pages)}"
    assert "Low back pain" in view._pages[0].accessibleDescription()


def test_pages_without_colours_are_drawn_anew_and_have_none(view: PagesView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view._pages[0]._picture is not None)

    def is_drawn(form: QImage.Format) -> bool:
        picture = view._pages[0]._picture
        return picture is not None and picture.format() is form

    for grey, form in ((True, QImage.Format.Format_Grayscale8), (False, QImage.Format.Format_RGB32)):
        view.set_grey(grey)
        qtbot.waitUntil(partial(is_drawn, form))


def test_other_pages_are_as_wide_as_the_view_and_are_seen_from_the_first(
    view: PagesView, make_pdf: MakePdf, qtbot: QtBot
) -> None:
    view.ensureWidgetVisible(view._pages[-1])
    assert view.verticalScrollBar().value() > 0
    letter = PdfPages(make_pdf(paper="letter"))
    view.show_pages(letter)
    assert len(view._pages) == len(letter)
    assert view.verticalScrollBar().value() == 0
    for page in view._pages:
        assert view.viewport().width() - 30 <= page.width() <= view.viewport().width()
        assert page.height() / page.width() == pytest.approx(792 / 612, abs=0.01)
    qtbot.waitUntil(lambda: view._pages[0]._picture is not None)
    letter.close()


def test_a_sheet_that_lies_is_seen_lying(qtbot: QtBot, make_sheet: Callable[[float, float], PdfPages]) -> None:
    view = PagesView(make_sheet(842, 595))
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    qtbot.waitUntil(lambda: view._pages[0]._picture is not None)
    page = view._pages[0]
    assert page.width() > page.height()
    assert page.height() / page.width() == pytest.approx(595 / 842, abs=0.01)
