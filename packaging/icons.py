# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The program's sign as pictures: PNG for Linux, .ico for Windows, a strip beside the last page of setup.exe.

All are drawn from `resources/icons/clinic-library.svg`. The same drawing gives the same bytes each time.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import cast

from builds import PackagingError
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""What Windows asks for at 100 to 400 percent."""
LARGEST_BITMAP = 64
"""Larger pictures in an .ico are PNG, which Windows reads there since Vista."""
STRIP = (164, 314)
"""What NSIS shows at the side of its last page, in points of a screen at 100 percent."""
STRIP_SCALE = 3
GROUND = "#175a5e"


def sign(top: Path) -> Path:
    """The drawing in a checkout."""
    return top / "resources" / "icons" / "clinic-library.svg"


def png(drawing: Path, size: int) -> bytes:
    """The sign as a square PNG."""
    return _saved(_drawn(drawing, size), b"PNG")


def ico(drawing: Path) -> bytes:
    """All sizes in one file: an entry of 16 bytes for each, then the pictures."""
    pictures = [png(drawing, size) if size > LARGEST_BITMAP else _bitmap(drawing, size) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        entries += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<3H", 0, 1, len(pictures)) + entries + b"".join(pictures)


def strip(drawing: Path) -> bytes:
    """The sign on its own colour, as the bitmap beside the last page of setup.exe."""
    width, height = (STRIP_SCALE * side for side in STRIP)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(GROUND))
    side = width * 3 // 4
    _draw(drawing, picture, QRectF((width - side) / 2, height / 8, side, side))
    return _saved(picture.convertToFormat(QImage.Format.Format_RGB888), b"BMP")


def _bitmap(drawing: Path, size: int) -> bytes:
    """As an .ico holds it: a header that counts the mask too, rows from below, then a mask that hides nothing."""
    picture = _drawn(drawing, size).convertToFormat(QImage.Format.Format_ARGB32)  # B, G, R, A in memory
    rows = [bytes(cast("memoryview", picture.constScanLine(row)))[: 4 * size] for row in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4 * size)
    return struct.pack("<3I2H6I", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0) + b"".join(rows) + mask


def _drawn(drawing: Path, size: int) -> QImage:
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    _draw(drawing, picture, QRectF(0, 0, size, size))
    return picture


def _draw(drawing: Path, picture: QImage, place: QRectF) -> None:
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise PackagingError(f"{drawing} is no drawing; take it from git again.")
    painter = QPainter(picture)
    renderer.render(painter, place)
    painter.end()


def _saved(picture: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind)).write(picture)
    return bytes(buffer.data().data())
