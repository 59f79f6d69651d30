# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The page on its way in: what is proposed for it, and what a person decides there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.import_page import ImportPage
from desktop.import_reading import Proposal
from desktop.own_look import Look
from desktop.theme import LIGHT, Fonts, Icons
from library.importing.imported import Corrections, Dropped, Flag, Imported, Joining
from library.models import Article, ArticleId, CitationKey, Credit, NumberedReference, Reference, Rights, Source
from library.reading import Reading
from library.wording import Words

Read = Callable[..., tuple[Reading, Words]]
LINES = (
    "Back pain",
    "Back pain",
    "Share this",
    "",
    "Most backs get better.1",
    "Keep moving.",
    "Last Revised: 03/02/2010",
    "References",
    "1. Smith A. Backs. 2007.",
    "2. A letter.",
)
DROPPED = (
    Dropped(2, "Back pain", "the title stands twice"),
    Dropped(3, "Share this", "a button of the web page"),
    Dropped(7, "Last Revised: 03/02/2010", "when it was revised", "revised"),
    Dropped(8, "References", "a heading for the sources", "references"),
    Dropped(9, "1. Smith A. Backs. 2007.", "a source", "references"),
    Dropped(10, "2. A letter.", "a source", "references"),
)
TWO_WAYS = Flag("date-ambiguous", "The date 03/02/2010 can be read in two ways.", 7)
NO_HELP = Flag("no-when-to-get-help", "It does not say when to get help.")
UNKNOWN = Flag("rights-unknown", "Nobody says whether it may be passed on.")
SMITH = Reference(CitationKey("smith2007"), title="Backs", year=2007)
LETTER = Reference(CitationKey("letter"), literal="A letter.")
ARTICLE = Article(
    id=ArticleId("back-pain"),
    title="Back pain",
    kind="topic",
    language="en",
    summary="Most backs get better.",
    categories=("Bones", "Work"),
    credits=(Credit("author", "Ann Example", "MD", organisation="Valley"),),
    rights=Rights("Valley", "1995-2010", "", "© 1995-2010 Valley. All rights reserved.", "no"),
    source=Source("Backs", "https://example.org/backs", dt.date(2026, 12, 1), "aa"),
    body="Most backs get better.[@smith2007]\n\nKeep moving.",
)
IMPORTED = Imported(
    article=ARTICLE, references=(LETTER, SMITH), lines=LINES, dropped=DROPPED, flags=(TWO_WAYS, NO_HELP, UNKNOWN)
)


class Desk:
    """A page with a first proposal, and what it said since."""

    def __init__(self, page: ImportPage, first: Proposal) -> None:
        self.page = page
        self.first = first
        self.said: list[str] = []
        for name in ("corrected", "kept", "skipped", "cancelled"):
            getattr(page, name).connect(lambda name=name: self.said.append(name))
        page.show_file("page.txt", 1, 1)
        self.show()

    def show(self, article: Article | None = None, **changed: object) -> None:
        """Another proposal."""
        update, joinings = changed.pop("update", ""), changed.pop("joinings", ())
        imported = structs.replace(IMPORTED, article=article or ARTICLE, **changed)
        self.page.show_proposal(self.first._replace(imported=imported, update=update, joinings=joinings))

    @property
    def rows(self) -> list[tuple[str, str]]:
        tree = self.page.dropped.list
        items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [(item.text(0), item.text(1)) for item in items]

    def choose_row(self, row: int) -> None:
        self.page.dropped.list.setCurrentItem(self.page.dropped.list.topLevelItem(row))

    def line(self, number: int) -> str:
        return self.page.original.document().findBlockByNumber(number - 1).text()

    def is_struck(self, number: int) -> bool:
        cursor = QTextCursor(self.page.original.document().findBlockByNumber(number - 1))
        cursor.movePosition(QTextCursor.MoveOperation.Right)
        return bool(cursor.charFormat().fontStrikeOut())

    def tabs(self) -> list[str]:
        return [self.page.tabs.tabText(index) for index in range(self.page.tabs.count())]


@pytest.fixture
def desk(fonts: Fonts, icons: Icons, read: Read, qtbot: QtBot) -> Desk:
    page = ImportPage(Look(LIGHT, fonts, icons, 120, "112", "en"))
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    reading, words = read("burns")
    reading = structs.replace(reading, references=(*reading.references, NumberedReference(1, SMITH, "")))
    return Desk(page, Proposal(IMPORTED, reading, words))


def typed(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Over what stands there."""
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, text)


# ---- what is shown ----------------------------------------------------------------------------------------


def test_a_line_that_does_not_stand_in_the_text_says_so_and_only_what_is_lost_is_struck(desk: Desk) -> None:
    assert [desk.line(number) for number in (1, 3, 5, 7, 9)] == [
        "Back pain",
        "Share this\u2003(left out)",
        "Most backs get better.1",
        "Last Revised: 03/02/2010\u2003(kept as: last revised)",
        "1. Smith A. Backs. 2007.\u2003(kept as: sources)",
    ]
    assert [desk.is_struck(number) for number in (1, 2, 3, 5, 7)] == [False, True, True, False, False]


def test_the_article_stands_beside_it_in_the_size_of_the_window(desk: Desk) -> None:
    assert "Cool the burn" in desk.page.view.toPlainText()
    assert desk.page.view.document().defaultFont().pointSizeF() == pytest.approx(13.2)
    assert desk.page.original.font().pointSizeF() == pytest.approx(13.2)


def test_all_that_was_kept_stands_in_the_form(desk: Desk) -> None:
    form = desk.page.form
    assert (form.title.text(), form.summary.text()) == ("Back pain", "Most backs get better.")
    assert (form.kind.box.currentText(), form.language.box.currentText()) == (
        "Illness or question of health",
        "English",
    )
    assert (form.categories.text(), form.source.text()) == ("Bones, Work", "https://example.org/backs")
    assert (form.rights.holder.text(), form.rights.passing.value) == ("Valley", "no")
    (row,) = form.credits._rows
    assert (row.role.currentText(), row.name.text(), row.degree.text()) == ("Author", "Ann Example", "MD")
    assert desk.page.corrections == Corrections()
    assert not desk.page.is_changed


def test_the_tabs_count_what_is_in_them(desk: Desk) -> None:
    assert desk.tabs() == ["Kept", "Not in the text (6)", "Look at (3)", "Sources (2)"]
    assert desk.rows[1] == ("Share this", "a button of the web page")
    desk.show(flags=(), dropped=(), references=())
    assert desk.tabs() == ["Kept", "Not in the text (0)", "Look at (0)", "Sources (0)"]
    assert desk.page.flags.none.isVisibleTo(desk.page.flags)


def test_a_flag_is_a_sentence_with_its_remedy(desk: Desk) -> None:
    model = desk.page.flags.list.model()
    assert model.data(model.index(1, 0)) == (
        "It does not say when to get help. Tell the patient when to come back, or add it after keeping it."
    )


def test_one_of_several_says_which_and_the_last_cannot_be_skipped(desk: Desk) -> None:
    assert (desk.page.place.text(), desk.page.skip_button.isVisible()) == ("page.txt", False)
    desk.page.show_file("a.txt", 2, 5)
    assert (desk.page.place.text(), desk.page.skip_button.isVisible()) == ("2 of 5: a.txt", True)
    desk.page.show_file("a.txt", 5, 5)
    assert not desk.page.skip_button.isVisible()


# ---- corrected --------------------------------------------------------------------------------------------


def test_only_what_was_changed_is_a_correction(desk: Desk, qtbot: QtBot) -> None:
    form = desk.page.form
    typed(qtbot, form.title, "Sore backs")
    typed(qtbot, form.revised, "3 Feb 2010")
    typed(qtbot, form.categories, "Bones, , Sore  backs")
    qtbot.waitUntil(lambda: desk.said == ["corrected"])
    assert desk.page.corrections == Corrections(
        fields={"title": "Sore backs", "revised": dt.date(2010, 2, 3), "categories": ("Bones", "Sore backs")}
    )


def test_kind_language_and_rights_are_chosen(desk: Desk, qtbot: QtBot) -> None:
    form = desk.page.form
    qtbot.keyClick(form.kind.box, Qt.Key.Key_Down)
    qtbot.keyClicks(form.language.box, "esp")
    typed(qtbot, form.rights.licence, "CC BY 4.0")
    qtbot.keyClick(form.rights.passing.box, Qt.Key.Key_Home)
    corrections = desk.page.corrections
    assert (corrections.kind, corrections.language) == ("decision", "es")
    assert corrections.fields == {"rights": Rights("Valley", "1995-2010", "CC BY 4.0", "", "yes")}


def test_what_else_is_known_of_rights_source_and_people_stays(desk: Desk, qtbot: QtBot) -> None:
    form = desk.page.form
    qtbot.keyClick(form.rights.passing.box, Qt.Key.Key_Home)
    typed(qtbot, form.source, "https://example.org/other")
    typed(qtbot, form.credits._rows[0].specialty, "Backs")
    fields = desk.page.corrections.fields
    assert fields["rights"].statement == "© 1995-2010 Valley. All rights reserved."
    assert fields["source"] == Source("Backs", "https://example.org/other", dt.date(2026, 12, 1), "aa")
    assert fields["credits"] == (Credit("author", "Ann Example", "MD", "Backs", "Valley"),)


def test_people_are_added_and_taken_out(desk: Desk, qtbot: QtBot) -> None:
    people = desk.page.form.credits
    people.add_button.click()
    assert people._rows[1].name.hasFocus()
    assert desk.page.corrections.fields == {}, "nobody without a name"
    qtbot.keyClicks(people._rows[1].name, "Bo")
    qtbot.keyClick(people._rows[1].role, Qt.Key.Key_Down)
    assert desk.page.corrections.fields["credits"][1] == Credit("editor", "Bo")
    people._rows[0].remove_button.click()
    assert desk.page.corrections.fields["credits"] == (Credit("editor", "Bo"),)


def test_another_proposal_leaves_alone_what_is_being_typed_and_fills_the_rest(desk: Desk, qtbot: QtBot) -> None:
    title = desk.page.form.title
    typed(qtbot, title, "Sore bcks")
    for _ in "cks":
        qtbot.keyClick(title, Qt.Key.Key_Left)
    desk.show(structs.replace(ARTICLE, title="Sore bcks", summary="Another.", kind="decision"))
    qtbot.keyClicks(title, "a")
    desk.show(structs.replace(ARTICLE, title="An old answer"))
    assert (title.text(), title.hasFocus(), title.cursorPosition()) == ("Sore backs", True, 7)
    assert (desk.page.form.summary.text(), desk.page.form.kind.value) == ("Most backs get better.", "topic")


def test_a_proposal_stays_where_the_person_was(desk: Desk) -> None:
    page = desk.page
    page.resize(1000, 300)
    page.tabs.setCurrentWidget(page.flags)
    page.original.go_to(9)
    page.view.scroll_to(0.5)
    scrolled = page.original.verticalScrollBar().value()
    desk.show(dropped=DROPPED[1:])
    assert (page.tabs.currentWidget(), page.original.chosen) == (page.flags, (9,))
    assert page.original.verticalScrollBar().value() == scrolled
    assert page.view.scrolled == pytest.approx(0.5, abs=0.02)


def test_no_title_and_no_day_stop_the_keeping_and_say_why(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.page, desk.page.form
    form.title.setFocus()
    form.title.selectAll()
    qtbot.keyClick(form.title, Qt.Key.Key_Delete)
    assert (form.problem.text(), page.keep_button.isEnabled()) == ("The page needs a title.", False)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(form.title, "Backs")
    typed(qtbot, form.reviewed, "03/02/2010")
    assert (form.problem.text(), page.keep_button.isEnabled()) == ("Write the day like this: 3 February 2010.", False)
    assert page.corrections.fields == {"title": "Backs"}
    typed(qtbot, form.reviewed, "March 2014")
    assert not page.keep_button.isEnabled(), "a month is no day"
    typed(qtbot, form.reviewed, "2010-02-03")
    assert (form.problem.isVisible(), page.keep_button.isEnabled()) == (False, True)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "kept" in desk.said


def test_a_date_is_taken_away_by_emptying_its_field(desk: Desk, qtbot: QtBot) -> None:
    desk.show(structs.replace(ARTICLE, published=dt.date(2009, 5, 1)))
    published = desk.page.form.published
    assert published.text() == "1 May 2009"
    published.setFocus()
    published.selectAll()
    qtbot.keyClick(published, Qt.Key.Key_Delete)
    assert desk.page.corrections.fields == {"published": None}


# ---- put back, left out -----------------------------------------------------------------------------------


def test_a_line_is_put_back_and_left_out_again(desk: Desk) -> None:
    page = desk.page
    page.tabs.setCurrentWidget(page.dropped)
    assert not page.dropped.back_button.isEnabled()
    desk.choose_row(1)
    assert page.original.chosen == (3,), "the list leads to the line"
    page.dropped.back_button.click()
    assert (page.corrections.put_back, desk.said) == (frozenset({3}), ["corrected"])
    desk.show(dropped=(DROPPED[0], *DROPPED[2:]))
    assert desk.line(3) == "Share this"
    assert page.dropped.out_button.isEnabled(), "its line is still chosen"
    page.dropped.out_button.click()
    assert page.corrections == Corrections()


def test_a_kept_line_is_left_out_by_button_or_key_and_put_back(desk: Desk, qtbot: QtBot) -> None:
    page = desk.page
    page.original.go_to(6)
    qtbot.keyClick(page.original, Qt.Key.Key_Delete)
    assert page.corrections.left_out == frozenset({6})
    desk.show(dropped=(*DROPPED, Dropped(6, "Keep moving.", "you left it out")))
    assert desk.line(6) == "Keep moving.\u2003(left out)"
    qtbot.keyClick(page.original, Qt.Key.Key_Delete)
    assert page.corrections.left_out == frozenset({6}), "it is out already"
    page.dropped.back_button.click()
    assert page.corrections == Corrections()
    assert page.is_changed is False


def test_several_lines_are_put_back_or_left_out_at_once_and_blank_ones_do_not_count(desk: Desk) -> None:
    page = desk.page
    cursor = QTextCursor(page.original.document().findBlockByNumber(2))
    cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.KeepAnchor, 2)
    page.original.setTextCursor(cursor)
    assert page.original.chosen == (3, 5)
    page.dropped.out_button.click()
    assert page.corrections.left_out == frozenset({5})
    page.dropped.list.selectAll()
    page.dropped.back_button.click()
    assert page.corrections.put_back == frozenset({2, 3, 7, 8, 9, 10})


def test_a_click_on_a_grey_line_shows_why_it_was_left_out(desk: Desk, qtbot: QtBot) -> None:
    page = desk.page
    at = page.original.cursorRect(page.original._cursor(2)).center()
    qtbot.mouseClick(page.original.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.tabs.currentWidget() is page.dropped
    assert [item.text(0) for item in page.dropped.list.selectedItems()] == ["Share this"]
    assert (page.dropped.back_button.isEnabled(), page.dropped.out_button.isEnabled()) == (True, False)
    qtbot.keyClick(page.original, Qt.Key.Key_Down)
    assert page.original.chosen == (), "a blank line is nothing to choose"


# ---- flags and questions ----------------------------------------------------------------------------------


def choose_flag(desk: Desk, row: int) -> None:
    desk.page.tabs.setCurrentWidget(desk.page.flags)
    desk.page.flags.list.activated.emit(desk.page.flags.list.model().index(row, 0))


def test_a_flag_leads_to_its_line_or_to_its_field(desk: Desk) -> None:
    page = desk.page
    choose_flag(desk, 0)
    assert page.original.chosen == (7,)
    choose_flag(desk, 1)
    assert page.tabs.currentWidget() is page.flags, "nothing in the form answers it"
    choose_flag(desk, 2)
    assert (page.tabs.currentWidget(), page.form.rights.passing.box.hasFocus()) == (page.form, True)


def test_a_date_that_can_be_read_in_two_ways_is_asked(desk: Desk) -> None:
    question = desk.page.question
    assert question.label.text() == "Last Revised: 03/02/2010: which day is meant?"
    assert [button.text() for button in question.buttons] == ["3 February 2010", "2 March 2010", "I do not know"]
    question.buttons[1].click()
    assert desk.page.corrections.fields == {"revised": dt.date(2010, 3, 2)}
    assert desk.page.form.revised.text() == "2 March 2010"
    desk.show(structs.replace(ARTICLE, revised=dt.date(2010, 3, 2)), flags=(NO_HELP,))
    assert not question.isVisible()


def test_the_question_goes_to_the_field_that_the_line_was_kept_as(desk: Desk) -> None:
    dropped = Dropped(7, "Published: 03/02/2010", "when it was published", "published")
    lines = (*LINES[:6], "Published: 03/02/2010", *LINES[7:])
    desk.show(lines=lines, dropped=(dropped,))
    desk.page.question.buttons[0].click()
    assert desk.page.corrections.fields == {"published": dt.date(2010, 2, 3)}


def test_who_does_not_know_is_not_asked_again_for_this_page(desk: Desk) -> None:
    desk.page.question.buttons[2].click()
    assert not desk.page.question.isVisible()
    desk.show()
    assert not desk.page.question.isVisible()
    assert desk.page.corrections == Corrections()
    desk.page.show_file("another.txt", 1, 1)
    desk.show()
    assert desk.page.question.isVisible()


def test_a_date_of_one_month_is_not_asked_by_days(desk: Desk) -> None:
    desk.show(flags=(Flag("date-ambiguous", "The page says March 2014, and no day."),))
    assert not desk.page.question.isVisible()


def test_a_page_that_is_here_already_is_an_update(desk: Desk) -> None:
    assert (desk.page.notice.isVisible(), desk.page.keep_button.text()) == (False, "&Keep")
    desk.show(update="Backs of last year")
    assert desk.page.notice.label.text() == (
        "This page is here already: \u201cBacks of last year\u201d. "
        "Replace it? The text before stays among its versions."
    )
    assert desk.page.keep_button.text() == "&Replace"


# ---- sources ----------------------------------------------------------------------------------------------

KNOWN = Reference(CitationKey("smith2007b"), title="Backs of workers", year=2008)


def test_sources_are_numbered_as_the_text_cites_them(desk: Desk) -> None:
    sources = desk.page.sources
    assert [sources.list.item(row).text() for row in range(2)] == ["1. Backs. 2007.", "A letter."]
    assert (sources.note.isVisibleTo(sources), sources.joined) == (False, {})
    desk.page.view.link_activated.emit(QUrl("ref:smith2007"))
    assert (desk.page.tabs.currentWidget(), sources.list.currentRow()) == (sources, 0)


def test_a_source_of_the_library_is_offered_both_texts_shown(desk: Desk) -> None:
    sources = desk.page.sources
    desk.show(
        joinings=(Joining(CitationKey("smith2007"), KNOWN, "doi"), Joining(CitationKey("letter"), KNOWN, "title"))
    )
    item, letter = sources.list.item(0), sources.list.item(1)
    assert item.text() == "1. Backs. 2007.\nIn the library, the same DOI: Backs of workers. 2008."
    assert (item.checkState(), letter.checkState()) == (Qt.CheckState.Checked, Qt.CheckState.Unchecked)
    assert desk.page.joined == {"smith2007": "smith2007b"}
    letter.setCheckState(Qt.CheckState.Checked)
    item.setCheckState(Qt.CheckState.Unchecked)
    assert desk.page.joined == {"letter": "smith2007b"}


@pytest.mark.parametrize(("year", "is_ticked"), [(2007, True), (2008, False), (None, False)])
def test_one_title_is_one_source_only_if_the_year_is_the_same(desk: Desk, year: int | None, is_ticked: bool) -> None:
    known = structs.replace(KNOWN, year=year)
    desk.show(joinings=(Joining(CitationKey("smith2007"), known, "title"),))
    assert (desk.page.joined == {"smith2007": "smith2007b"}) is is_ticked


def test_ticks_outlast_another_proposal_but_not_another_page(desk: Desk) -> None:
    joinings = (Joining(CitationKey("smith2007"), KNOWN, "pmid"),)
    desk.show(joinings=joinings)
    desk.page.sources.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    desk.show(joinings=joinings, references=(SMITH,))
    assert desk.page.joined == {}
    desk.page.show_file("another.txt", 1, 1)
    desk.show(joinings=joinings)
    assert desk.page.joined == {"smith2007": "smith2007b"}


def test_links_of_the_article_stay_on_the_page(desk: Desk) -> None:
    desk.page.view.link_activated.emit(QUrl("article:low-back-pain"))
    desk.page.view.link_activated.emit(QUrl("https://example.org"))
    desk.page.view.link_activated.emit(QUrl("#what-to-do"))
    assert desk.page.tabs.currentWidget() is desk.page.form


# ---- everybody --------------------------------------------------------------------------------------------


def test_everything_can_be_reached_by_key_and_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    page = desk.page
    nameless = []
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton):
            nameless += [
                widget
                for widget in page.tabs.currentWidget().findChildren(kind)
                if widget.isVisible()
                and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
                and not (widget.accessibleName() or getattr(widget, "text", str)())
            ]
    assert nameless == []
    page.tabs.setCurrentIndex(0)
    reached: set[QWidget] = set()
    page.form.title.setFocus()
    for _ in range(60):
        reached.add(page.focusWidget())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    wanted = {page.original, page.view, page.form.title, page.form.disclaimer, page.keep_button, page.cancel_button}
    assert wanted <= reached


def test_a_page_that_runs_from_right_to_left_is_shown_so(desk: Desk) -> None:
    text = "ألم الظهر"
    desk.show(lines=(text, "Back pain"), dropped=(), flags=())
    assert desk.page.original.document().findBlockByNumber(0).textDirection() == Qt.LayoutDirection.RightToLeft
    assert desk.page.original.document().findBlockByNumber(1).textDirection() == Qt.LayoutDirection.LeftToRight


def test_signs_that_end_a_line_elsewhere_do_not_move_the_count(desk: Desk) -> None:
    lines = ("one\u2028two\u2029three\ffour\rfive", "Share this")
    desk.show(lines=lines, dropped=(Dropped(2, "Share this", "why"),), flags=())
    assert desk.line(2) == "Share this\u2003(left out)"


def test_markup_in_a_page_is_text(desk: Desk) -> None:
    flag = Flag("author-interest", 'The author says: <img src="x"> & more.')
    desk.show(lines=("<b>Back pain</b>",), flags=(flag,), update="<b>Bold</b>", dropped=())
    assert desk.line(1) == "<b>Back pain</b>"
    assert "<b>Bold</b>" in desk.page.notice.label.text()
    assert desk.page.notice.label.textFormat() == Qt.TextFormat.PlainText
    assert desk.page.place.textFormat() == Qt.TextFormat.PlainText
    model = desk.page.flags.list.model()
    assert '<img src="x">' in model.data(model.index(0, 0))
    for label in desk.page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()


def test_the_wheel_scrolls_the_form_and_chooses_nothing(desk: Desk) -> None:
    box = desk.page.form.rights.passing.box
    desk.page.form.focus_field("rights")
    before = box.currentIndex()
    middle = box.rect().center().toPointF()
    turned = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)
    assert (box.currentIndex(), desk.page.corrections) == (before, Corrections())
