# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`./dev contact-sheet FOLDER`: one picture of every scene of the gallery in every theme and in three languages.

A person looks over it before a release, for what no test sees: what is ugly, cramped, cut off or not translated. The
same columns are saved once more for each language, because some viewers refuse a picture of this size.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Program, make_application
from desktop.choices import theme_choices
from library.paths import find_paths
from library.wording import language_name
from tests.gallery import SCENES, Stage, wait, wait_until
from tests.gallery_clinic import TODAY, arrive, furnish

LANGUAGES = ("en", "es", "ar")
SCREEN = (1366, 768)
CELL, GAP, LABEL = QSize(440, 256), 8, 20
GROUND, INK = QColor("#8a8f8e"), QColor("#000000")


class Sheet:
    """The scenes below each other, languages and themes side by side."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self._columns = [(language, theme) for language in languages for _, theme in theme_choices()]
        self._step = QSize(CELL.width() + GAP, CELL.height() + LABEL + GAP)
        size = QSize(self._step.width() * len(self._columns), self._step.height() * len(SCENES))
        self._image = QImage(size, QImage.Format.Format_RGB16)  # half the memory; a person sees no difference
        self._image.fill(GROUND)

    def put(self, language: str, theme: object, scene: str, widget: QWidget) -> None:
        column, row = self._columns.index((language, theme)), list(SCENES).index(scene)
        corner = QRect(column * self._step.width(), row * self._step.height(), CELL.width(), LABEL)
        shown = widget.grab().toImage()
        shown.setDevicePixelRatio(1)
        if shown.width() > CELL.width() or shown.height() > CELL.height():
            kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            shown = shown.scaled(CELL, kept, smooth)
        painter = QPainter(self._image)
        painter.setPen(INK)
        painter.setFont(QFont("Noto Sans", 9))
        label = f" {scene} \u00b7 {theme} \u00b7 {language_name(language)}"
        painter.drawText(corner, Qt.AlignmentFlag.AlignVCenter, label)
        painter.drawImage(corner.bottomLeft(), shown)
        painter.end()

    def save(self, folder: Path) -> Iterator[Path]:
        """The whole, then the columns of each language."""
        yield self._save(folder / "contact-sheet.png", self._image.rect())
        for language in dict.fromkeys(language for language, _ in self._columns):
            places = [at for at, (one, _) in enumerate(self._columns) if one == language]
            left, width = places[0] * self._step.width(), len(places) * self._step.width()
            yield self._save(folder / f"contact-sheet-{language}.png", QRect(left, 0, width, self._image.height()))

    def _save(self, path: Path, part: QRect) -> Path:
        if not self._image.copy(part).save(str(path)):
            raise SystemExit(f"{path} cannot be written; choose another folder.")
        return path


def fill(sheet: Sheet, language: str, folder: Path) -> None:
    """All scenes in one language, in one theme after another."""
    paths = find_paths(folder / language)
    furnish(paths, interface=language, language=language)
    program = Program(paths, lambda: TODAY)
    program.window.setGeometry(0, 0, *SCREEN)
    program.start()
    wait_until(lambda: "\u00b7" in program.window.status.text())
    stage = Stage(program.window, paths, arrive(folder / f"stick-{language}"), language)
    for _, theme in theme_choices():
        program.window.settings_desk.change(theme=theme)
        print(f"{language_name(language)}, {theme}", flush=True)
        for scene in SCENES:
            with stage.showing(scene) as widget:
                wait(250 if widget is program.window else 60)  # an article is written anew for another width
                sheet.put(language, theme, scene, widget)
    program.window.close()


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("Usage: ./dev contact-sheet FOLDER", file=sys.stderr)
        return 2
    target = Path(arguments[0])
    target.mkdir(parents=True, exist_ok=True)
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    sheet = Sheet(LANGUAGES)
    data = tempfile.mkdtemp(prefix="clinic-library-sheet-")
    try:
        for language in LANGUAGES:
            fill(sheet, language, Path(data))
    finally:
        QApplication.closeAllWindows()
        shutil.rmtree(data, ignore_errors=True)
    for path in sheet.save(target):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
