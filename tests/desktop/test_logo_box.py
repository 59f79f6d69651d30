# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's logo in the settings: seen as it is, replaced only by a picture, taken away with one button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.logo_box import HEIGHT, WIDTH, LogoBox

Told = Callable[[], list[str]]
Make = Callable[..., Path]
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#f0f"/></svg>'


@pytest.fixture
def picture(tmp_path: Path) -> Make:
    """`picture("a.jpg", 300, 100)` is a file of this kind and size."""

    def make(name: str, width: int = 60, height: int = 60) -> Path:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(255, 0, 255))
        assert image.save(str(tmp_path / name))
        return tmp_path / name

    return make


@pytest.fixture
def make_box(qtbot: QtBot) -> Callable[[bytes], LogoBox]:
    def make(content: bytes) -> LogoBox:
        box = LogoBox(content)
        qtbot.addWidget(box)
        box.show()
        return box

    return make


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[LogoBox, Path | None], list[str]]:
    """`choose(box, path)` presses the button and opens this file, or none; gives what could be opened."""

    def do(box: LogoBox, path: Path | None) -> list[str]:
        offered: list[str] = []

        def answer(parent: object, title: str, folder: str, kinds: str) -> tuple[str, str]:
            offered.append(kinds)
            return (str(path) if path else ""), kinds

        monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", answer)
        box.choose_button.click()
        return offered

    return do


def middle(box: LogoBox) -> str:
    image = box.shown.pixmap().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_without_a_logo_there_is_none_to_take_away(make_box: Callable[[bytes], LogoBox]) -> None:
    box = make_box(b"")
    assert box.content == b""
    assert box.shown.text() == "None"
    assert box.choose_button.isVisible() and not box.remove_button.isVisible()


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "A.JPEG"])
def test_a_picture_is_chosen_and_seen(
    make_box: Callable[[bytes], LogoBox], choose: Callable[..., list[str]], picture: Make, name: str
) -> None:
    box = make_box(b"")
    path = picture(name)
    assert choose(box, path) == ["Pictures (*.png *.jpg *.jpeg *.svg)"]
    assert box.content == path.read_bytes()
    assert QColor(middle(box)).red() > 240 and QColor(middle(box)).green() < 15
    assert box.remove_button.isVisible()


def test_a_drawing_is_seen_too(
    make_box: Callable[[bytes], LogoBox], choose: Callable[..., list[str]], tmp_path: Path
) -> None:
    (tmp_path / "a.svg").write_bytes(SVG)
    box = make_box(b"")
    choose(box, tmp_path / "a.svg")
    assert box.content == SVG
    assert middle(box) == "#ff00ff"


@pytest.mark.parametrize("size", [(2000, 100), (100, 2000), (3, 3)])
def test_a_picture_of_any_shape_keeps_it_and_takes_no_more_room(
    make_box: Callable[[bytes], LogoBox], picture: Make, size: tuple[int, int]
) -> None:
    shown = make_box(picture("a.png", *size).read_bytes()).shown.pixmap().size()
    assert shown.width() <= WIDTH and shown.height() <= HEIGHT
    assert shown.width() == WIDTH or shown.height() == HEIGHT
    assert shown.width() / shown.height() == pytest.approx(size[0] / size[1], rel=0.3)


def test_thinking_better_of_it_keeps_the_old_one(
    make_box: Callable[[bytes], LogoBox], choose: Callable[..., list[str]], told: Told
) -> None:
    box = make_box(SVG)
    choose(box, None)
    assert (box.content, told()) == (SVG, [])


def test_what_is_no_picture_is_one_sentence_and_the_old_one_stays(
    make_box: Callable[[bytes], LogoBox], choose: Callable[..., list[str]], tmp_path: Path, told: Told
) -> None:
    box = make_box(SVG)
    for name, content in (("large.png", bytes(40 * 2**20)), ("text.svg", b"hello"), ("empty.png", b"")):
        (tmp_path / name).write_bytes(content)
        choose(box, tmp_path / name)
        (sentence,) = told()
        assert sentence.startswith(name) and "choose a" in sentence and "\n" not in sentence
        assert box.content == SVG
        assert middle(box) == "#ff00ff"
    choose(box, tmp_path / "gone.png")
    (sentence,) = told()
    assert "cannot be read" in sentence and "choose another picture" in sentence


def test_a_picture_that_cannot_be_seen_here_is_said_to_be_chosen(
    make_box: Callable[[bytes], LogoBox], choose: Callable[..., list[str]], picture: Make, told: Told
) -> None:
    path = picture("a.png")
    path.write_bytes(path.read_bytes()[:40])
    box = make_box(SVG)
    choose(box, path)
    assert box.content == path.read_bytes()
    assert (box.shown.text(), box.shown.pixmap().isNull()) == ("Chosen", True)
    assert box.remove_button.isVisible()
    assert told() == []


@pytest.mark.parametrize("content", [b"<svg", b"<svg><rect", b"<html><svg></html>", SVG.replace(b"40", b"4000000")])
def test_a_broken_drawing_costs_nothing(make_box: Callable[[bytes], LogoBox], content: bytes) -> None:
    assert make_box(content).content == content


def test_a_logo_is_taken_away_and_another_is_chosen(
    make_box: Callable[[bytes], LogoBox], choose: Callable[..., list[str]], picture: Make
) -> None:
    box = make_box(SVG)
    box.remove_button.click()
    assert box.content == b""
    assert (box.shown.text(), box.shown.pixmap().isNull()) == ("None", True)
    assert not box.remove_button.isVisible()
    choose(box, picture("b.png"))
    assert box.content == picture("b.png").read_bytes()


def test_the_letter_of_its_label_leads_to_the_button(make_box: Callable[[bytes], LogoBox], qtbot: QtBot) -> None:
    box = make_box(b"")
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.choose_button.hasFocus)
