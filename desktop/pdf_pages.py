# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A finished PDF as pictures: for the preview and for printers that take no PDF. The only user of PDFium.

PDFium is not thread-safe, so all of this stays on the GUI thread; a page takes some 20 ms on the screen.
"""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

POINTS_PER_INCH = 72
GAP = 12
WIDEST_PAGE = 720
"""Pixels; wider pages hide how a whole page looks."""


class PdfPages:
    """The pages of one PDF, counted from 0."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)

    def __len__(self) -> int:
        return len(self._document)

    def close(self) -> None:
        """Give the memory back; the pages cannot be drawn any more."""
        self._document.close()

    def size(self, page: int) -> tuple[float, float]:
        """Width and height in points."""
        width, height = self._document[page].get_size()
        return float(width), float(height)

    def text(self, page: int) -> str:
        """What stands on the page, for those who hear it."""
        return str(self._document[page].get_textpage().get_text_bounded())

    def picture(self, page: int, dots_per_inch: float, *, grey: bool = False) -> QImage:
        """The page on white paper."""
        bitmap = self._document[page].render(
            scale=dots_per_inch / POINTS_PER_INCH, grayscale=grey, fill_color=(255, 255, 255, 255), prefer_bgrx=not grey
        )
        kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32
        pixels = bytes(bitmap.buffer)
        # The copy owns its pixels; the first image only borrows those of `pixels`.
        return QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, kind).copy()


class PagesView(QScrollArea):
    """All pages below each other, as wide as the view; a page is drawn when it is first seen."""

    def __init__(self, pages: PdfPages) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The printed pages"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_pages(pages)

    def show_pages(self, pages: PdfPages) -> None:
        """These pages, from the first on."""
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        self._pages = [_PageWidget(pages, number) for number in range(len(pages))]
        for page in self._pages:
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setWidget(sheet)
        self._set_widths()

    @property
    def is_drawn(self) -> bool:
        """The first page is on the screen."""
        return self._pages[0].is_drawn

    def set_grey(self, grey: bool) -> None:
        """Show the pages as a printer without colours prints them."""
        for page in self._pages:
            page.set_grey(grey)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_widths()
        super().resizeEvent(event)

    def _set_widths(self) -> None:
        for page in self._pages:
            page.set_width(min(WIDEST_PAGE, self.viewport().width() - 2 * GAP))


class _PageWidget(QWidget):
    def __init__(self, pages: PdfPages, number: int) -> None:
        super().__init__()
        self._pages = pages
        self._number = number
        self._points, self._height = pages.size(number)
        self._picture: QImage | None = None
        self._grey = False
        self.setAccessibleName(self.tr("Page {page} of {pages}").format(page=number + 1, pages=len(pages)))
        self.setAccessibleDescription(pages.text(number))

    @property
    def is_drawn(self) -> bool:
        return self._picture is not None

    def set_width(self, width: int) -> None:
        self.setFixedSize(QSize(width, round(width * self._height / self._points)))
        self._picture = None

    def set_grey(self, grey: bool) -> None:
        self._grey = grey
        self._picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            sharpness = self.width() * ratio * POINTS_PER_INCH / self._points
            self._picture = self._pages.picture(self._number, sharpness, grey=self._grey)
            self._picture.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        painter.setPen(QPen(QColor("#7a8a88"), 1))
        painter.drawRect(0, 0, self.width() - 1, self.height() - 1)
        painter.end()
