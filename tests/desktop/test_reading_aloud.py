# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Reading aloud: what is said of a text, from where, in whose language, and how it ends. The voices are a stand-in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption
from PySide6.QtTest import QTest

from desktop import main_window
from desktop.main_window import MainWindow
from desktop.reading_aloud import ReadingAloud, passages
from library.models import ArticleId, ArticleKey
from library.paths import Paths

LOW_BACK_PAIN = ArticleKey(ArticleId("low-back-pain"), "en")


class StandIn(QObject):
    """Notes what it is asked; a test says when a passage was heard."""

    looked = Signal(object)
    ended = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0
        self.said: list[tuple[str, str]] = []
        self.is_speaking = False

    def look(self) -> None:
        self.looks += 1

    def speak(self, text: str, language: str) -> None:
        assert not self.is_speaking
        self.said.append((text, language))
        self.is_speaking = True

    def stop(self) -> None:
        self.is_speaking = False

    def end(self, heard: bool = True) -> None:
        self.is_speaking = False
        self.ended.emit(heard)


@pytest.fixture
def voices(monkeypatch: pytest.MonkeyPatch) -> StandIn:
    made = StandIn()
    monkeypatch.setattr(main_window, "system_voices", lambda paths, parent: made)
    return made


@pytest.fixture
def reading(voices: StandIn, window: MainWindow) -> MainWindow:
    """A window with low back pain open, on a computer that speaks English and Spanish."""
    window.reader.open(LOW_BACK_PAIN)
    voices.looked.emit(frozenset({"en", "es"}))
    return window


def aloud(window: MainWindow) -> ReadingAloud:
    return window.reading_aloud


def marked(window: MainWindow) -> list[str]:
    return [mark.cursor.selectedText() for mark in window.reading_pane.view.extraSelections()]


# ---- whether it can be chosen -----------------------------------------------------------------------------


def test_it_is_looked_for_voices_when_the_first_article_opens(voices: StandIn, window: MainWindow) -> None:
    action = window.all_actions.read_aloud
    assert (voices.looks, action.isVisible()) == (0, False)
    window.reader.open(LOW_BACK_PAIN)
    window.reader.open(ArticleKey(ArticleId("burns"), "en"))
    assert (voices.looks, action.isVisible(), aloud(window).is_available) == (1, False, False)
    voices.looked.emit(frozenset({"en"}))
    assert (action.isVisible(), action.isEnabled(), aloud(window).is_available) == (True, True, True)
    window.reader.open(LOW_BACK_PAIN)
    assert voices.looks == 1


def test_a_computer_without_voices_has_no_such_command(voices: StandIn, window: MainWindow) -> None:
    window.reader.open(LOW_BACK_PAIN)
    voices.looked.emit(frozenset())
    assert not window.all_actions.read_aloud.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F8)
    aloud(window).start()
    assert voices.said == []


def test_a_language_that_no_voice_speaks_says_so(voices: StandIn, reading: MainWindow) -> None:
    action = reading.all_actions.read_aloud
    voices.looked.emit(frozenset({"es"}))
    assert (action.isVisible(), action.isEnabled()) == (True, False)
    reason = "No voice of this computer speaks English."
    assert action.statusTip() == reading.top_bar.aloud_button.accessibleDescription() == reason
    assert reason in reading.top_bar.aloud_button.toolTip()
    reading.reader.open(ArticleKey(ArticleId("low-back-pain"), "es"))
    assert (action.isEnabled(), action.statusTip()) == (True, "")


def test_the_first_page_is_not_read(voices: StandIn, reading: MainWindow) -> None:
    reading.reader.show_welcome()
    assert not reading.all_actions.read_aloud.isEnabled()
    aloud(reading).start()
    assert voices.said == []


# ---- reading ----------------------------------------------------------------------------------------------


def test_f8_reads_passage_by_passage_and_marks_each(voices: StandIn, reading: MainWindow) -> None:
    action = reading.all_actions.read_aloud
    QTest.keyClick(reading, Qt.Key.Key_F8)
    assert voices.said == [("Low back pain", "en")]
    assert (marked(reading), action.isChecked()) == (["Low back pain"], True)
    voices.end()
    assert voices.said[-1][0].startswith("Most new low back pain gets better")
    assert marked(reading) == [voices.said[-1][0]]
    QTest.keyClick(reading, Qt.Key.Key_F8)
    assert (voices.is_speaking, marked(reading), action.isChecked()) == (False, [], False)


def test_it_reads_to_the_end_and_follows(voices: StandIn, reading: MainWindow) -> None:
    aloud(reading).start()
    view = reading.reading_pane.view
    for _ in range(500):
        if not voices.is_speaking:
            break
        (mark,) = view.extraSelections()
        start = QTextCursor(view.document())
        start.setPosition(mark.cursor.selectionStart())
        assert view.viewport().rect().contains(view.cursorRect(start).center()), "what is heard is in sight"
        voices.end()
    said = [text for text, _ in voices.said]
    assert said[0] == "Low back pain"
    alt = next(node.get("alt") for node in reading.reader.reading.document.walk() if node.tag == "figure")  # type: ignore[union-attr]
    assert alt in said
    assert "does not replace" in said[-1]
    assert not aloud(reading).is_reading
    assert marked(reading) == []
    aloud(reading).start()
    assert len(voices.said) > len(said)


def test_it_begins_at_the_top_of_the_view(voices: StandIn, reading: MainWindow) -> None:
    reading.reading_pane.view.go_to("self-care")
    heading = next(one.heading for one in reading.reader.reading.document.sections if one.anchor == "self-care")  # type: ignore[union-attr]
    aloud(reading).start()
    assert voices.said[0][0] == heading


def test_what_is_selected_is_read_and_no_more(voices: StandIn, reading: MainWindow) -> None:
    view = reading.reading_pane.view
    view.setTextCursor(view.document().find("gets better within weeks"))
    aloud(reading).start()
    voices.end()
    assert ([text for text, _ in voices.said], aloud(reading).is_reading) == (["gets better within weeks"], False)


@pytest.mark.parametrize("what", ["a found word", "a link with the focus"])
def test_what_was_not_selected_for_it_does_not_count(voices: StandIn, reading: MainWindow, what: str) -> None:
    view = reading.reading_pane.view
    if what == "a found word":
        view.setTextCursor(view.document().find("weeks"))
    else:
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Tab)
    view.scroll_to(0)
    aloud(reading).start()
    assert voices.said[0][0] == "Low back pain"


def test_it_goes_on_where_it_was_stopped_while_that_is_in_sight(voices: StandIn, reading: MainWindow) -> None:
    aloud(reading).start()
    voices.end()
    aloud(reading).stop()
    aloud(reading).start()
    assert voices.said[-1] == voices.said[-2]
    aloud(reading).stop()
    reading.reading_pane.view.go_to("self-care")
    aloud(reading).start()
    assert voices.said[-1] != voices.said[-2]


def test_another_look_keeps_the_mark(voices: StandIn, reading: MainWindow) -> None:
    aloud(reading).start()
    voices.end()
    before = marked(reading)
    reading.reading_pane.view.set_text_size(150)
    assert marked(reading) == before


# ---- how it ends ------------------------------------------------------------------------------------------

ENDS: dict[str, Callable[[MainWindow], object]] = {
    "another article": lambda window: window.reader.open(ArticleKey(ArticleId("burns"), "en")),
    "the first page": lambda window: window.reader.show_welcome(),
    "the window closes": lambda window: window.close(),
}


@pytest.mark.parametrize("do", ENDS.values(), ids=ENDS)
def test_it_stops_when_its_text_goes(voices: StandIn, reading: MainWindow, do: Callable[[MainWindow], object]) -> None:
    aloud(reading).start()
    heard: list[bool] = []
    aloud(reading).reading_changed.connect(heard.append)
    do(reading)
    assert (voices.is_speaking, heard, marked(reading)) == (False, [False], [])


def test_a_voice_that_breaks_off_is_told_in_one_sentence(
    voices: StandIn, reading: MainWindow, told: Callable[[], list[str]]
) -> None:
    aloud(reading).start()
    voices.end(heard=False)
    assert told() == ["The voice of this computer does not answer. Try again later."]
    assert (aloud(reading).is_reading, reading.all_actions.read_aloud.isChecked()) == (False, False)
    aloud(reading).start()
    assert voices.is_speaking


# ---- what is said of a text -------------------------------------------------------------------------------


def said_of(html: str, *, rtl: bool = False) -> list[str]:
    document = QTextDocument()
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setHtml(html)
    return [passage.text for passage in passages(document, 0, document.characterCount())]


TEXTS = {
    "a paragraph": ("<p>Drink <b>tea</b>.</p>", ["Drink tea."]),
    "numbers of citations": ('<p>Tea helps<sup><a href="ref:a">1</a>,<a href="ref:b">2</a></sup>.</p>', ["Tea helps."]),
    "the numbers of a list": ("<ol><li>Rest</li><li>Drink</li></ol>", ["1. Rest", "2. Drink"]),
    "a list without numbers": ("<ul><li>Rest</li></ul>", ["Rest"]),
    "a picture": ('<p>See <img src="picture:a" alt="A knee"/> here</p>', ["See A knee here"]),
    "a picture of nothing": ('<p><img src="picture:a" alt=""/></p>', []),
    "the sign beside a word": ("<p>\u26a0 Danger</p>", ["Danger"]),
    "signs that direct a line": ("<p>From: \u2068Starter\u2069</p>", ["From: Starter"]),
    "lines and dashes alone": ("<hr/><p>-</p><p></p>", []),
    "a line break": ("<p>Rest.<br/>Drink.</p>", ["Rest. Drink."]),
    "a link and a term": ('<p>Read <a href="article:b">Burns</a>, <a href="term:p">pus</a>.</p>', ["Read Burns, pus."]),
    "beyond the basic plane": ("<p>\U0001f600 Rest \U0001f600</p><p>Ok</p>", ["\U0001f600 Rest \U0001f600", "Ok"]),
    "nothing": ("", []),
}  # fmt: skip


@pytest.mark.parametrize(("html", "expected"), TEXTS.values(), ids=TEXTS)
def test_what_is_said_of_a_text(html: str, expected: list[str]) -> None:
    assert said_of(html) == expected


ROWS = "<table><tr><td>b</td><td>a</td></tr><tr><td>d</td><td>c</td></tr></table>"


def test_cells_are_read_from_the_side_on_which_a_row_begins() -> None:
    assert said_of(ROWS) == ["b", "a", "d", "c"]
    assert said_of(f"<p>x</p>{ROWS}<p>y</p>", rtl=True) == ["x", "a", "b", "c", "d", "y"]


def test_a_box_is_read_from_above_in_either_direction() -> None:
    box = "<table><tr><td><p>Danger</p><p>a</p></td><td></td></tr></table>"
    assert said_of(box, rtl=True) == said_of(box) == ["Danger", "a"]


def test_a_part_of_two_blocks() -> None:
    document = QTextDocument()
    document.setHtml("<p>\U0001f600 Drink tea.</p><p>Rest well.</p>")
    first = document.find("tea").selectionStart()
    assert [one.text for one in passages(document, first, document.find("Rest").selectionEnd())] == ["tea.", "Rest"]


def test_an_arabic_article_in_its_language(
    voices: StandIn, scripts_pack: Path, paths: Paths, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    window.reader.open(ArticleKey(ArticleId("low-back-pain"), "ar"))
    voices.looked.emit(frozenset({"ar"}))
    aloud(window).start()
    assert voices.said == [("ألم أسفل الظهر", "ar")]
