# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A picture of an article enlarged: by mouse and by key, on white in the dark, with its words, sharp, closed again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QTextCursor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.article_view import ArticleView
from desktop.picture_dialog import LARGEST, SMALLEST, STEP, Picture, PictureDialog
from desktop.theme import DARK, Fonts
from library.reading import Reading
from library.wording import Words

Read = Callable[..., tuple[Reading, Words]]
Key = Qt.Key
DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">'
    b'<rect x="100" width="100" height="100" fill="#000000"/></svg>'
)


def png(size: QSize) -> bytes:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return content.data()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def show(parent: QWidget, qtbot: QtBot) -> Callable[..., PictureDialog]:
    """`show("a.svg", content)` gives the open dialog."""

    def open_it(name: str = "images/a.svg", content: bytes = DRAWING, caption: str = "Half is black.") -> PictureDialog:
        dialog = PictureDialog(Picture(name, content), caption, QFont("Noto Sans", 20), parent)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    return open_it


@pytest.fixture
def view(qtbot: QtBot, fonts: Fonts, read: Read) -> ArticleView:
    made = ArticleView(DARK, fonts)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    made.show_reading(*read("low-back-pain"), "")
    return made


def opened(view: ArticleView) -> PictureDialog:
    (dialog,) = view.findChildren(PictureDialog)
    return dialog


def test_a_click_on_a_picture_enlarges_it_with_its_words(
    view: ArticleView, read: Read, click_link: Callable[..., str]
) -> None:
    reading, _ = read("low-back-pain")
    name = next(iter(reading.pictures))
    click_link(view, f"picture:{name}")
    dialog = opened(view)
    (said,) = [node.get("alt") for node in reading.document.walk() if node.get("src") == name]
    assert said
    assert dialog.caption.text() == dialog.accessibleDescription() == dialog.picture.accessibleDescription() == said
    assert dialog.picture.width() > view._written_width, "larger than in the text"


def test_a_picture_is_reached_by_tab_and_enlarged_by_enter(view: ArticleView, qtbot: QtBot) -> None:
    view.setFocus()
    for _ in range(200):
        qtbot.keyClick(view, Key.Key_Tab)
        if view.textCursor().charFormat().anchorHref().startswith("picture:"):
            break
    assert view.textCursor().hasSelection(), "the picture that has the focus is seen to have it"
    qtbot.keyClick(view, Key.Key_Return)
    assert opened(view).isVisible()


def test_every_picture_of_the_text_says_that_it_can_be_enlarged(view: ArticleView) -> None:
    at = view.document().find("\ufffc")
    said = []
    while not at.isNull():
        said.append(at.charFormat().toolTip())
        at = view.document().find("\ufffc", at)
    assert said == ["Enlarge the picture"] * 2


@pytest.mark.parametrize("name", ["images/none.svg", "../secret.png", ""])
def test_a_picture_that_is_not_of_the_article_opens_nothing(view: ArticleView, name: str) -> None:
    view._enlarge(name)
    assert view.findChildren(PictureDialog) == []


def test_escape_closes_and_nothing_is_left_of_it(
    view: ArticleView, click_link: Callable[..., str], qtbot: QtBot
) -> None:
    cursor = QTextCursor(view.document().find("\ufffc"))
    click_link(view, cursor.charFormat().anchorHref())
    dialog = opened(view)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog.area, Key.Key_Escape)


def test_the_whole_picture_is_seen_at_first(show: Callable[..., PictureDialog]) -> None:
    dialog = show()
    room = dialog.area.maximumViewportSize()
    assert dialog.picture.width() == room.width() or dialog.picture.height() == room.height()
    assert dialog.picture.width() == pytest.approx(2 * dialog.picture.height(), abs=2)
    assert dialog.area.horizontalScrollBar().maximum() == dialog.area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("keys", "zoom"),
    [
        ((Key.Key_Plus,), STEP),
        ((Key.Key_Equal,), STEP),
        ((Key.Key_Minus,), 1 / STEP),
        ((Key.Key_Plus, Key.Key_Plus, Key.Key_0), 1.0),
        ((Key.Key_Plus,) * 40, LARGEST),
        ((Key.Key_Minus,) * 40, SMALLEST),
    ],
)
def test_keys_enlarge_and_reduce(
    show: Callable[..., PictureDialog], qtbot: QtBot, keys: tuple[Qt.Key, ...], zoom: float
) -> None:
    dialog = show()
    whole = dialog.picture.width()
    for key in keys:
        qtbot.keyClick(dialog.area, key)
    assert dialog.zoom == pytest.approx(zoom)
    assert dialog.picture.width() == pytest.approx(whole * zoom, abs=2)


def test_buttons_do_what_the_keys_do(show: Callable[..., PictureDialog], qtbot: QtBot) -> None:
    dialog = show()
    zooms = []
    for button in (dialog.larger, dialog.smaller, dialog.larger, dialog.whole):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        zooms.append(dialog.zoom)
    assert zooms == [STEP, 1.0, STEP, 1.0]
    assert {button.text() for button in dialog.findChildren(QPushButton)} == {
        "&Larger", "&Smaller", "&Whole picture", "&Close"
    }  # fmt: skip


def test_the_middle_stays_in_the_middle(show: Callable[..., PictureDialog]) -> None:
    dialog = show()
    dialog.set_zoom(4)
    bar = dialog.area.horizontalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == pytest.approx(bar.maximum() / 2, abs=3)


def test_a_drawing_is_sharp_in_every_size_and_stands_on_white(show: Callable[..., PictureDialog]) -> None:
    dialog = show()
    dialog.set_zoom(6)
    image = dialog.picture.grab().toImage()
    middle, line = image.width() // 2, image.height() // 2
    colours = [image.pixelColor(x, line).name() for x in range(middle - 40, middle + 40)]
    assert (colours[0], colours[-1]) == ("#ffffff", "#000000")
    assert len([one for one in colours if one not in ("#ffffff", "#000000")]) <= 2, "the edge is no wider than a pixel"


def test_a_photograph_is_shown_too(show: Callable[..., PictureDialog]) -> None:
    dialog = show("images/a.png", png(QSize(40, 20)))
    assert dialog.picture.width() == pytest.approx(2 * dialog.picture.height(), abs=2)
    assert dialog.picture.grab().toImage().pixelColor(20, 20).name() == "#00ff00"


def test_a_damaged_photograph_is_a_white_square(show: Callable[..., PictureDialog]) -> None:
    dialog = show("images/a.png", b"not a picture", "")
    assert dialog.picture.size().width() == dialog.picture.size().height() > 0
    assert dialog.picture.grab().toImage().pixelColor(5, 5).name() == "#ffffff"
