# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`./dev guide`: the pictures of the guide and of the README, of the real window, and the guide's names of buttons.

A test takes them anew and compares: who changes the window runs this again. They are small, in sixteen colours, because
every clinic gets all of them.
"""

from __future__ import annotations

import datetime as dt
import os
import struct
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the same with and without a screen

import numpy as np
from msgspec import structs
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import make_application, make_window
from desktop.i18n import INTERFACE_LANGUAGES
from desktop.pdf_pages import PdfPages
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.paths import Paths, find_paths
from library.settings import Settings, save_settings
from library.storage import open_records
from tests.gallery import Stage, wait, wait_until
from tests.gallery_clinic import Arrived
from tests.guide_words import put_all_right

TODAY = dt.date(2026, 12, 1)
FOLDER = find_paths().guide / "images"
README = find_paths().resources.parent / "packaging" / "pictures"
WIDTH, HEIGHT = 1040, 660
COLOURS, BRIGHT = 16, 48
"""Half of them are kept for signs of danger and their kin, which are few points and must stay what they are."""
SQUARE, PLAINLY, MOST = 8, 12, 5
TYPED = {"en": "fever", "es": "fiebre"}
"""What is looked for, by the language of the articles."""
SETTINGS = Settings(clinic_name="Green River Clinic", emergency_number="112", theme="light", plain=True)


class Picture(NamedTuple):
    """Where a picture is kept, and what it shows."""

    place: Path
    image: QImage


def pictures(language: str, paths: Paths) -> Iterator[Picture]:
    """Those of one language, of a window on an empty data folder; there is one printer. The README is in English."""
    articles = language if language in TYPED else "en"
    save_settings(open_records(paths.state), structs.replace(SETTINGS, interface=language, language=articles))
    window = make_window(paths, lambda: TODAY)
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.start()
    wait_until(lambda: len(window.status.text().split("\u00b7")) > 2)
    stage = Stage(window, paths, Arrived(*[Path()] * len(Arrived._fields)), articles)
    try:
        with mock.patch("desktop.handout_dialog.printer_names", return_value=["HP LaserJet"]):
            for name, take in SHOTS.items():
                yield Picture(FOLDER / f"{language}-{name}.png", take(stage))
                stage.leave()
            for name, take in README_SHOTS.items() if language == "en" else ():
                yield Picture(README / f"{name}.png", take(stage))
                stage.leave()
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents()


def find(stage: Stage) -> QImage:
    """The search, what was found, and the beginning of the first article."""
    stage.search(TYPED[stage.language])
    stage.window.search_panel.activate_current()
    wait_until(lambda: stage.window.reader.reading is not None)
    return part(stage.window, QRect(0, 0, 742, 470))


def sources(stage: Stage) -> QImage:
    """An article and its references, one of them chosen."""
    stage.open("low-back-pain")
    stage.window.references_panel.select("dahm2010")
    return part(stage.window, QRect(462, 78, WIDTH - 462, 540))


def handout(stage: Stage) -> QImage:
    """All choices of the handout, in a window that is high enough."""
    stage.window.resize(WIDTH, 1120)
    stage.collect("low-back-pain")
    wait(50)
    panel = stage.window.handout_panel
    top, bottom = (widget.mapTo(panel, QPoint(0, 0)).y() for widget in (panel.paper_box, panel.person))
    image = part(panel, QRect(0, top - 8, panel.width(), bottom + panel.person.height() - top + 16))
    stage.window.resize(WIDTH, HEIGHT)
    return image


def pages(stage: Stage) -> QImage:
    """The printed page, before it goes to the printer."""
    stage.collect("asthma")
    desk = stage.window.handout_desk
    desk.preview()
    wait_until(lambda: desk.dialog is not None and desk.dialog.isVisible())
    assert desk.dialog is not None
    dialog = desk.dialog
    dialog.resize(780, 600)
    wait_until(lambda: any(letter.isdigit() for letter in dialog.on_paper.currentText()))  # how many sheets it takes
    return part(dialog)


def packs(stage: Stage) -> QImage:
    """The packs of this computer, and what can be done with them."""
    desk = stage.window.packs_desk
    desk.open()
    wait_until(lambda: desk.dialog is not None and desk.dialog.isVisible())
    assert desk.dialog is not None
    return part(desk.dialog, QRect(0, 0, desk.dialog.width(), 320))


def whole_window(stage: Stage) -> QImage:
    """On a small old screen."""
    stage.window.resize(1366, 768)
    find(stage)
    return part(stage.window)


def page(stage: Stage) -> QImage:
    """A printed page with a frame around its danger signs, as a good screen shows it."""
    key = ArticleKey(ArticleId("low-back-pain"), "en")
    library = Library.open(stage.paths, TODAY)
    made = library.typeset(Handout((key,), HandoutOptions(plain=True), Clinic("Green River Clinic")))
    library.close()
    shown = PdfPages(made.pdf)
    image = shown.picture(0, 108)
    shown.close()
    return image


SHOTS: dict[str, Callable[[Stage], QImage]] = {
    "find": find,
    "sources": sources,
    "handout": handout,
    "pages": pages,
    "packs": packs,
}
README_SHOTS = {"window": whole_window, "handout": page}


def part(widget: QWidget, where: QRect | None = None) -> QImage:
    """What is on the screen in a place, on the other side where the window is mirrored; no cursor blinks in it."""
    wait(300)
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    wait(50)
    if where is None:
        where = widget.rect()
    elif widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        where = QRect(widget.width() - where.right() - 1, where.y(), where.width(), where.height())
    return widget.grab(where).toImage().convertToFormat(QImage.Format.Format_RGB32)


def points_of(image: QImage) -> NDArray[np.uint8]:
    """Red, green and blue, row after row."""
    wide = image.convertToFormat(QImage.Format.Format_RGB32)
    points = np.frombuffer(wide.constBits(), np.uint8).reshape(wide.height(), wide.width(), 4)
    return points[:, :, 2::-1].copy()  # the image gives its memory back


def png(image: QImage) -> bytes:
    """In its commonest colours, four bits a point: half of what Qt writes (ISO/IEC 15948)."""
    points = points_of(image)
    colours, counts = np.unique(points.reshape(-1, 3), axis=0, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    table: dict[tuple[int, ...], list[int]] = {}
    for one in order:  # of colours that are nearly the same, the commonest
        table.setdefault(tuple((colours[one] >> 4).tolist()), colours[one].tolist())
    bright = [one for one in table.values() if max(one) - min(one) > BRIGHT][: COLOURS // 2]
    chosen = [*bright, *(one for one in table.values() if one not in bright)][:COLOURS]
    narrow = image.convertToFormat(
        QImage.Format.Format_Indexed8, [qRgb(*one) for one in chosen], Qt.ImageConversionFlag.AvoidDither
    )
    width, height = narrow.width(), narrow.height()
    rows = np.frombuffer(narrow.constBits(), np.uint8).reshape(height, narrow.bytesPerLine())[:, :width]
    rows = np.pad(rows, ((0, 0), (0, width % 2)))
    packed = np.pad((rows[:, ::2] << 4) | rows[:, 1::2], ((0, 0), (1, 0)))  # each row begins with its filter: none
    head = struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)
    palette = bytes(value for one in chosen for value in one)
    parts = ((b"IHDR", head), (b"PLTE", palette), (b"IDAT", zlib.compress(packed.tobytes(), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in parts)


def unlike(first: QImage, second: QImage) -> int:
    """In how many squares of eight points they are plainly darker or lighter; all of them for another size.

    Another version of FreeType draws letters a little otherwise; another word fills other squares.
    """
    greys = [points_of(image).mean(axis=2) for image in (first, second)]
    squares = [
        grey[: len(grey) // SQUARE * SQUARE, : grey.shape[1] // SQUARE * SQUARE]
        .reshape(len(grey) // SQUARE, SQUARE, -1, SQUARE)
        .mean(axis=(1, 3))
        for grey in greys
    ]
    if squares[0].shape != squares[1].shape:
        return int(squares[0].size)
    return int((abs(squares[0] - squares[1]) > PLAINLY).sum())


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def main(languages: list[str]) -> None:
    """Those of some languages, or of all."""
    make_application()
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        for language in languages or INTERFACE_LANGUAGES:
            for name in put_all_right(language):
                print(f"{language}/{name}  with the names of the window")
            for place, image in pictures(language, find_paths(Path(data, language))):
                content = png(image)
                place.write_bytes(content)
                print(f"{place.name}  {len(content) / 1000:.1f} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
