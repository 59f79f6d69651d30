# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The article on the screen: marks stand on the right words, nothing jumps when its look changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextBlock, QTextFormat
from pytestqt.qtbot import QtBot

from desktop.article_view import ArticleView
from desktop.theme import DARK, LIGHT, Fonts
from library.reading import Reading
from library.wording import Words

Read = Callable[..., tuple[Reading, Words]]


@pytest.fixture
def view(qtbot: QtBot, fonts: Fonts) -> ArticleView:
    made = ArticleView(LIGHT, fonts)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def show_html(view: ArticleView, html: str) -> None:
    view.show_page(lambda _: html)


def marked(view: ArticleView) -> list[str]:
    return [mark.cursor.selectedText() for mark in view.extraSelections()]


def blocks(view: ArticleView) -> list[QTextBlock]:
    found = []
    block = view.document().begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def at_the_top(view: ArticleView) -> str:
    return view.cursorForPosition(view.viewport().rect().topLeft()).block().text()


def pictures(view: ArticleView) -> list[QTextFormat]:
    return [
        piece.fragment().charFormat()
        for block in blocks(view)
        for piece in block
        if piece.fragment().charFormat().isImageFormat()
    ]


# ---- marks ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted", "prefix", "expected"),
    [
        ("low back pain", {"back"}, "", ["back"]),
        ("Crème brûlée, then FIÈVRE and fievre", {"fievre"}, "", ["FIÈVRE", "fievre"]),
        (
            "\U0001f600\U0001f3e5 \U0001f9d1\u200d\u2695\ufe0f then back, \U0001f600 back",
            {"back"},
            "",
            ["back", "back"],
        ),
        ("cafe\u0301 \U0001f600 cafe\u0301", {"cafe"}, "", ["cafe\u0301", "cafe\u0301"]),
        ("back backs background", set(), "back", ["back", "backs", "background"]),
        ("back backs", {"back"}, "", ["back"]),
        (
            "\U0001f600 \u0623\u0644\u0645 \u0627\u0644\u0638\u0647\u0631",
            {"\u0627\u0644\u0645"},
            "",
            ["\u0623\u0644\u0645"],
        ),
        ("nothing here", {"back"}, "", []),
        ("nothing searched", set(), "", []),
    ],
)
def test_marks_stand_on_the_words(
    view: ArticleView, text: str, wanted: set[str], prefix: str, expected: list[str]
) -> None:
    show_html(view, f"<p>{text}</p><p>end</p>")
    view.mark_words(frozenset(wanted), prefix)
    assert marked(view) == expected


def test_marks_stand_on_the_words_of_a_whole_article_after_pictures_tables_and_boxes(
    view: ArticleView, read: Read
) -> None:
    view.show_reading(*read("should-i-try-prolotherapy"), "")
    view.mark_words(frozenset({"prolotherapy"}), "inj")
    found = [word.casefold() for word in marked(view)]
    assert found.count("prolotherapy") > 5
    assert {word for word in found if word != "prolotherapy"} >= {"injections"}
    assert all(word == "prolotherapy" or word.startswith("inj") for word in found)


def test_marks_have_the_colours_of_the_theme_and_follow_it(view: ArticleView) -> None:
    show_html(view, "<p>back</p>")
    view.mark_words(frozenset({"back"}), "")
    for theme in (LIGHT, DARK):
        view.set_theme(theme)
        (mark,) = view.extraSelections()
        assert mark.format.background().color() == QColor(theme.mark)
        assert mark.format.foreground().color() == QColor(theme.on_mark)


def test_another_page_begins_without_marks_and_at_its_top(view: ArticleView, read: Read) -> None:
    view.show_reading(*read("burns"), "")
    view.mark_words(frozenset({"burn"}), "")
    view.find_all("water")
    view.scroll_to(1)
    view.show_reading(*read("low-back-pain"), "")
    assert marked(view) == []
    assert view.found == 0
    assert view.scrolled == 0


# ---- finding in the page ----------------------------------------------------------------------------------


def test_finding_ignores_case_and_counts(view: ArticleView) -> None:
    show_html(view, "<p>Pain, pain and \U0001f600 PAINFUL</p>")
    view.find_all("pain")
    assert view.found == 3
    assert marked(view) == ["Pain", "pain", "PAIN"]


@pytest.mark.parametrize("text", ["", "   ", "absent"])
def test_finding_nothing_marks_nothing(view: ArticleView, text: str) -> None:
    show_html(view, "<p>Pain   and pain</p>")
    view.find_all("pain")
    view.find_all(text)
    assert view.found == 0
    assert marked(view) == []


def test_a_found_place_is_brought_into_sight(view: ArticleView, read: Read) -> None:
    view.show_reading(*read("low-back-pain"), "")
    view.find_all("Sources do not fully agree")
    view.go_to_found(0)
    assert view.scrolled > 0.5
    assert view.viewport().rect().contains(view.cursorRect().center())


def test_what_is_being_found_stays_marked_in_another_theme(view: ArticleView) -> None:
    show_html(view, "<p>pain pain</p>")
    view.find_all("pain")
    view.set_theme(DARK)
    assert view.found == 2
    view.go_to_found(1)
    assert view.textCursor().selectionStart() == 5


# ---- look -------------------------------------------------------------------------------------------------


def test_the_size_of_the_text_follows_the_percentage(view: ArticleView, read: Read) -> None:
    view.show_reading(*read("burns"), "")
    heights = []
    for percent in (100, 150, 250):
        view.set_text_size(percent)
        assert view.document().defaultFont().pointSizeF() == pytest.approx(11 * percent / 100)
        heights.append(view.document().size().height())
    assert heights == sorted(heights)


@pytest.mark.parametrize("change", ["theme", "size", "width"])
def test_the_place_is_kept_when_the_look_changes(view: ArticleView, read: Read, change: str, qtbot: QtBot) -> None:
    view.show_reading(*read("low-back-pain"), "")
    view.go_to("treatment")
    if change == "theme":
        view.set_theme(DARK)
    elif change == "size":
        view.set_text_size(200)
    else:
        width = view._written_width
        view.resize(420, 500)
        qtbot.waitUntil(lambda: view._written_width != width)
    assert at_the_top(view) == "Other treatments"


def test_no_page_is_ever_wider_than_the_view(view: ArticleView, read: Read, qtbot: QtBot) -> None:
    for width in (500, 700, 701, 1200, 1201):
        view.resize(width, 500)
        for article in ("low-back-pain", "should-i-try-prolotherapy"):
            view.show_reading(*read(article), "")
            assert view.horizontalScrollBar().maximum() == 0, f"{article} at {width}"


def test_a_wide_view_keeps_a_column_of_some_seventy_characters(view: ArticleView) -> None:
    view.resize(1600, 500)
    show_html(view, f"<p>{'The pain is often better after a few weeks of walking. ' * 20}</p>")
    layout = blocks(view)[0].layout()
    lengths = [layout.lineAt(line).textLength() for line in range(layout.lineCount() - 1)]
    assert 60 <= sum(lengths) / len(lengths) <= 75
    side = view.document().rootFrame().frameFormat().leftMargin()
    assert side == pytest.approx((view.viewport().width() - view._column_width()) / 2)


def test_dark_text_is_light(view: ArticleView, read: Read) -> None:
    view.show_reading(*read("burns"), "")
    view.set_theme(DARK)
    assert DARK.accent in view.toHtml()
    assert LIGHT.accent not in view.toHtml()


# ---- pictures ---------------------------------------------------------------------------------------------


def test_the_pictures_of_an_article_are_drawn_sharp_and_within_the_column(view: ArticleView, read: Read) -> None:
    reading, words = read("low-back-pain")
    view.show_reading(reading, words, "")
    assert len(pictures(view)) == len(reading.pictures) == 2
    for name in reading.pictures:
        image = view.loadResource(2, QUrl(f"picture:{name}"))
        assert isinstance(image, QImage)
        assert image.devicePixelRatio() == 2
        assert 100 < image.deviceIndependentSize().width() <= view._written_width
        colours = {
            image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
        }
        assert len(colours) > 2, "something is drawn on the white ground"


def test_nothing_but_the_pictures_of_the_article_is_ever_loaded(view: ArticleView, tmp_path: Path) -> None:
    secret = tmp_path / "x.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(secret))
    for name in (str(secret), secret.as_uri(), "http://example.org/x.png", "qrc:/x.png", "picture:../../x.png"):
        assert view.loadResource(2, QUrl(name)) is None


def test_no_empty_third_is_left_below_a_picture(view: ArticleView, read: Read) -> None:
    view.show_reading(*read("low-back-pain"), "")
    layout = view.document().documentLayout()
    for block in blocks(view):
        if "\ufffc" in block.text():
            height = next(iter(block)).fragment().charFormat().toImageFormat().height()
            drawn = layout.blockBoundingRect(block).height()
            image = view.loadResource(2, QUrl(next(iter(block)).fragment().charFormat().toImageFormat().name()))
            assert isinstance(image, QImage)
            assert drawn < max(height, image.deviceIndependentSize().height()) * 1.15


def test_a_missing_picture_is_told_in_its_words(view: ArticleView, read: Read) -> None:
    reading, words = read("low-back-pain")
    view.show_reading(msgspec.structs.replace(reading, pictures={}), words, "")
    assert "[Picture missing: A person lies on the floor" in view.toPlainText()
    assert pictures(view) == []


# ---- places, links, directions ----------------------------------------------------------------------------


def test_a_section_is_brought_to_the_top(view: ArticleView, read: Read) -> None:
    view.show_reading(*read("low-back-pain"), "")
    view.go_to("treatment")
    assert at_the_top(view) == "Other treatments"


def test_a_citation_is_brought_into_sight_with_its_sentence(view: ArticleView, read: Read) -> None:
    reading, words = read("low-back-pain")
    view.show_reading(reading, words, "")
    for entry in reading.references:
        for place in entry.cited_in:
            view.go_to(place.anchor)
            if 0 < view.verticalScrollBar().value() < view.verticalScrollBar().maximum():
                cited = next(
                    b for b in blocks(view) for p in b if place.anchor in p.fragment().charFormat().anchorNames()
                )
                top = view.document().documentLayout().blockBoundingRect(cited).top()
                assert top >= view.verticalScrollBar().value() - 20, (
                    f"{place.anchor}: its paragraph begins out of sight"
                )


def test_a_link_is_told_and_not_followed(view: ArticleView, click_link: Callable[..., str], qtbot: QtBot) -> None:
    show_html(view, '<p>see <a href="article:burns">burns here</a></p>')
    with qtbot.waitSignal(view.link_activated) as activated:
        click_link(view, "article:burns")
    assert activated.args == [QUrl("article:burns")]
    assert view.toPlainText() == "see burns here"


def test_a_link_can_be_followed_by_key(view: ArticleView, qtbot: QtBot) -> None:
    show_html(view, '<p>see <a href="article:burns">burns</a></p>')
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.link_activated) as activated:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert activated.args == [QUrl("article:burns")]


def test_arabic_runs_from_right_to_left_in_its_own_font(view: ArticleView, scripts_pack: Path, read: Read) -> None:
    view.show_reading(*read("low-back-pain", "ar"), "")
    assert view.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    assert "Noto Naskh Arabic" in view.document().defaultFont().families()
    first = blocks(view)[0]
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
    line = first.layout().lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(line.rect().right(), abs=2)
    view.show_reading(*read("low-back-pain"), "")
    assert view.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight
    assert blocks(view)[0].textDirection() is Qt.LayoutDirection.LeftToRight


def test_hindi_has_its_own_font(view: ArticleView, scripts_pack: Path, read: Read) -> None:
    view.show_reading(*read("low-back-pain", "hi"), "")
    assert view.document().defaultFont().families() == ["Noto Sans Devanagari", "Noto Sans"]
