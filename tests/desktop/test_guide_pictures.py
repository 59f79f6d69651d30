# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The pictures of the guide show the window as it is now. If one does not: `./dev guide` takes them all anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.i18n import INTERFACE_LANGUAGES
from library.paths import find_paths
from tests.guide_pictures import FOLDER, MOST, README, README_SHOTS, SHOTS, pictures, png, unlike


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_picture_shows_the_window_as_it_is(
    qapp: QApplication, tmp_path: Path, with_used_cache: Callable[[Path], Path], language: str
) -> None:
    wanted = {FOLDER / f"{language}-{name}.png" for name in SHOTS}
    stale = {*wanted, *(README / f"{name}.png" for name in README_SHOTS if language == "en")}
    for attempt in range(3):  # a busy machine may paint late; what is stale is so every time
        if stale:
            taken = dict(pictures(language, find_paths(with_used_cache(tmp_path / str(attempt)))))
            assert wanted <= set(taken)
            stale &= {place for place, image in taken.items() if is_stale(image, place)}
    assert stale == set(), "run ./dev guide"


def is_stale(image: QImage, place: Path) -> bool:
    return unlike(QImage.fromData(png(image)), QImage(str(place))) > MOST


def blank(width: int = 300) -> QImage:
    image = QImage(width, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def written(word: str) -> QImage:
    image = blank()
    painter = QPainter(image)
    painter.drawText(20, 60, word)
    painter.end()
    return image


def test_another_word_and_another_size_are_noticed_and_a_shade_is_not(qapp: QApplication) -> None:
    assert unlike(written("Save as PDF"), written("Save as PDF")) == 0
    assert unlike(written("Save as PDF"), written("Keep as PDF")) > MOST
    assert unlike(blank(), blank(308)) > MOST
    shade = blank()
    shade.fill(QColor("#f6f6f6"))
    assert unlike(blank(), shade) == 0


def test_a_picture_is_written_as_any_program_reads_it(qapp: QApplication) -> None:
    for width in (300, 301):
        image = blank(width)
        image.setPixelColor(width - 1, 119, QColor("#175a5e"))
        read = QImage.fromData(png(image))
        assert (read.width(), read.height()) == (width, 120)
        assert [read.pixelColor(x, 119).name() for x in (0, width - 2, width - 1)] == ["#ffffff", "#ffffff", "#175a5e"]
