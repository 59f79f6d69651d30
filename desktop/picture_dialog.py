# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A picture of an article as large as the screen allows, with what it shows in words below it.

A drawing is drawn anew in every size, so that it stays sharp. The ground is white in every theme: pictures are made
for paper.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

STEP = 1.25
LARGEST, SMALLEST = 8.0, 0.25
OF_SCREEN = 0.94


class PictureDialog(QDialog):
    """`caption` is what the picture shows; it stands in the font and the direction of the article."""

    def __init__(self, picture: Picture, caption: str, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Picture"))
        self.picture = picture
        self.picture.setAccessibleName(self.tr("Picture"))
        self.picture.setAccessibleDescription(caption)
        self._zoom = 1.0
        self.area = QScrollArea()
        self.area.setWidget(self.picture)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Picture"))
        self.area.setAccessibleDescription(caption)
        self.caption = QLabel(caption)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setWordWrap(True)
        self.caption.setFont(font)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.caption)
        layout.addLayout(self._buttons())
        self.setAccessibleDescription(caption)
        self.resize(self.screen().availableSize() * OF_SCREEN)
        self.area.setFocus()

    @property
    def zoom(self) -> float:
        """1 is the whole picture, as large as it fits."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Larger or smaller about the middle of what is seen."""
        bars = (self.area.horizontalScrollBar(), self.area.verticalScrollBar())
        middles = [(bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep()) for bar in bars]
        self._zoom = max(SMALLEST, min(LARGEST, zoom))
        self._fit()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        zoom = {
            Qt.Key.Key_Plus: self._zoom * STEP,
            Qt.Key.Key_Equal: self._zoom * STEP,
            Qt.Key.Key_Minus: self._zoom / STEP,
            Qt.Key.Key_0: 1.0,
        }.get(Qt.Key(event.key()))
        if zoom is None:
            super().keyPressEvent(event)
        else:
            self.set_zoom(zoom)

    def _fit(self) -> None:
        room = self.area.maximumViewportSize()
        whole = self.picture.natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        self.picture.resize(whole * self._zoom)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.larger = QPushButton(self.tr("&Larger"))
        self.larger.clicked.connect(lambda: self.set_zoom(self._zoom * STEP))
        self.smaller = QPushButton(self.tr("&Smaller"))
        self.smaller.clicked.connect(lambda: self.set_zoom(self._zoom / STEP))
        self.whole = QPushButton(self.tr("&Whole picture"))
        self.whole.clicked.connect(lambda: self.set_zoom(1.0))
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.reject)
        for button, keys in ((self.larger, "+"), (self.smaller, "-"), (self.whole, "0")):
            button.setToolTip(self.tr("Key: {key}").format(key=keys))
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row


class Picture(QWidget):
    """Draws a picture over all of itself, on white; `name` says whether it is a drawing."""

    def __init__(self, name: str, content: bytes) -> None:
        super().__init__()
        self._drawing = QSvgRenderer(QByteArray(content), self) if name.endswith(".svg") else None
        self._image = QImage() if self._drawing else QImage.fromData(content)

    @property
    def natural(self) -> QSize:
        """The size that its makers gave it; a picture that cannot be read has one too, or nothing could be scaled."""
        size = self._drawing.defaultSize() if self._drawing else self._image.size()
        return size if not size.isEmpty() else QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if self._drawing is not None:
            self._drawing.render(painter, QRectF(self.rect()))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)
        painter.end()
