# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Withdrawn texts in the real window, the count of printed copies, a clock that cannot be believed, a locked place."""

from __future__ import annotations

import datetime as dt
import errno
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from desktop.app import make_window
from desktop.main_window import MainWindow
from desktop.notices import MOST_SHOWN
from desktop.printing import PrintJob, PrintOrder
from library.edition_codes import EditionCode, article_number
from library.errors import PrintError
from library.handouts.packets import Packet, PacketArticle, PacketStore
from library.models import ArticleId, ArticleKey
from library.paths import Paths
from library.print_counts import PrintCounts
from library.reading import Outline
from library.settings import Settings, save_settings
from library.storage import RecordStore
from library.withdrawals import RECORD, Copies
from tests.packaged_program import make_program

OpenWindow = Callable[..., MainWindow]
Told = Callable[[], list[str]]
PUBLISHER = "The makers of Clinic Library"
OURS = (
    "---\nid: our-burns\ntitle: Our burns\nkind: topic\nlanguage: en\nrevised: 2026-01-02\ncategories: [Skin]\n"
    "based_on: {id: burns, language: en, edition: 1}\n---\nText.\n"
)
BURNS = "{id: burns, reason: A wrong <time>., date: 2026-05-03}"
BACK = f"[{BURNS}, {{id: scorpion-sting, language: es, reason: Dose., date: 2026-05-01}}]"
BECAUSE = "A wrong <time>. Withdrawn on 3 May 2026."
WHY = f"The publisher has withdrawn this text. Do not use it. {BECAUSE}"
MADE = f"This text was made from one that its publisher has withdrawn. Do not use it. {BECAUSE}"


def key(name: str, language: str = "en") -> ArticleKey:
    return ArticleKey(ArticleId(name), language)


def withdraw(paths: Paths, named: str = BACK) -> None:
    """The clinic's own pack takes articles back, and holds one that was made from burns."""
    articles = paths.local_pack / "articles" / "en"
    articles.mkdir(parents=True, exist_ok=True)
    (articles / "our-burns.md").write_text(OURS, encoding="utf-8")
    info = f"id: local\ntitle: Ours\nversion: '1'\nwithdrawn: {named}\n"
    (paths.local_pack / "pack.yaml").write_text(info, encoding="utf-8")


@pytest.fixture
def window(paths: Paths, open_window: OpenWindow) -> MainWindow:
    """A clinic whose burns were withdrawn."""
    withdraw(paths)
    return open_window()


def page(window: MainWindow) -> str:
    return window.reading_pane.view.toPlainText()


# ---- the first page -----------------------------------------------------------------------------------------


def test_the_first_page_lists_what_was_withdrawn(window: MainWindow) -> None:
    text = page(window)
    assert "⚠ Withdrawn by the publisher" in text
    titles = "Burns and scalds (English) \xa0·\xa0 Quemaduras (Español) \xa0·\xa0 Our burns (English)"
    first = text.replace("\u2028", "\n").index("A wrong <time>.\nWithdrawn on 3 May 2026.")
    assert text.replace("\xa0", " ").index(titles.replace("\xa0", " ")) < first < text.index("scorpion-sting (Español)")
    assert "More of them follow" not in text and "Copies printed" not in text
    assert "Burns and scalds (withdrawn)" in text


def test_its_links_open_the_article_in_its_language(window: MainWindow, click_link: Callable[..., str]) -> None:
    assert click_link(window.reading_pane.view, "article:burns#es") == "Quemaduras (Español)"
    assert window.reader.reading is not None and window.reader.reading.article.key == key("burns", "es")


def test_seen_takes_the_list_away_for_good(
    window: MainWindow, open_window: OpenWindow, paths: Paths, click_link: Callable[..., str]
) -> None:
    assert click_link(window.reading_pane.view, "seen:") == "Seen"
    assert "Withdrawn by the publisher" not in page(window)
    window.close()
    again = open_window()
    assert "Withdrawn by the publisher" not in page(again)
    again.close()
    withdraw(paths, BACK.replace("2026-05-03", "2026-06-03"))
    newer = page(open_window())
    assert "Withdrawn on 3 June 2026." in newer and "scorpion-sting" not in newer
    kept = RecordStore(paths.state).load(RECORD) or b""
    assert b"our-burns" not in kept and b"time" not in kept


def test_seen_is_reached_with_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    view = window.reading_pane.view
    view.setFocus()
    for _ in range(4):  # three articles, then the link below them
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.textCursor().selectedText() == "Seen"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert "Withdrawn by the publisher" not in page(window)


def test_a_long_list_is_shown_in_parts(paths: Paths, open_window: OpenWindow, click_link: Callable[..., str]) -> None:
    named = ", ".join(f"{{id: old-{number:02}}}" for number in range(MOST_SHOWN + 2))
    withdraw(paths, f"[{named}]")
    window = open_window()
    assert "More of them follow: 2." in page(window) and f"old-{MOST_SHOWN:02}" not in page(window)
    click_link(window.reading_pane.view, "seen:")
    assert f"old-{MOST_SHOWN:02}" in page(window) and "old-00" not in page(window)
    click_link(window.reading_pane.view, "seen:")
    assert "Withdrawn by the publisher" not in page(window)


def test_nothing_withdrawn_says_nothing(open_window: OpenWindow) -> None:
    window = open_window()
    assert "ithdrawn" not in page(window) and "clock" not in page(window) + window.status.text()


# ---- reading and finding ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "said"), [("burns", WHY), ("our-burns", MADE)])
def test_the_article_says_it_before_its_message(window: MainWindow, name: str, said: str) -> None:
    window.reader.open(key(name))
    lines = [line for line in page(window).splitlines() if line.strip()]
    assert lines[1].strip() == said


def test_results_and_topics_say_it_in_words(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.top_bar.search_box, "burns")
    model = window.search_panel.list.model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert [row.endswith("Withdrawn. Do not use it") for row in rows[:2]] == [True, True]
    topics = window.topics_panel.tree.model()
    leaves = [
        topics.index(leaf, 0, topics.index(branch, 0)).data()
        for branch in range(topics.rowCount())
        for leaf in range(topics.rowCount(topics.index(branch, 0)))
    ]
    assert {leaf for leaf in leaves if "withdrawn" in leaf} == {"Burns and scalds (withdrawn)", "Our burns (withdrawn)"}


def test_the_code_of_a_sheet_says_it(window: MainWindow) -> None:
    window.reader.open(key("burns"))
    assert window.reader.reading is not None
    code = window.reader.reading.edition_code
    window.top_bar.search_box.setText(code)
    row = window.search_panel.list.model().index(0, 0).data()
    assert row.endswith(f"The sheet {code} has this text. Throw it away. Withdrawn. Do not use it")


def test_the_code_of_a_sheet_whose_text_is_gone_says_it_too(window: MainWindow) -> None:
    gone = str(EditionCode(article_number(PUBLISHER, "starter", "scorpion-sting", "es"), 1))
    box, message = window.top_bar.search_box, window.finder.message
    box.setText(gone)
    said = "The text of this sheet was withdrawn by its publisher. Throw the sheet away. Withdrawn on 1 May 2026. Dose."
    assert (message.text(), message.property("role")) == (said, "problem")
    red = message.palette().windowText().color().name()
    box.setText("burns")
    assert message.property("role") == "note"
    assert message.palette().windowText().color().name() != red


def test_a_reason_may_be_missing(paths: Paths, open_window: OpenWindow) -> None:
    withdraw(paths, "[{id: scorpion-sting}]")
    window = open_window()
    window.top_bar.search_box.setText(str(EditionCode(article_number(PUBLISHER, "starter", "scorpion-sting", "es"), 1)))
    said = "The text of this sheet was withdrawn by its publisher. Throw the sheet away."
    assert window.finder.message.text() == said
    assert "scorpion-sting" in page(window)


# ---- paper --------------------------------------------------------------------------------------------------


def test_it_is_neither_collected_nor_printed(window: MainWindow, told: Told) -> None:
    window.reader.open(key("our-burns"))
    window.add_to_handout()
    assert told() == [f"Our burns: {MADE}"]
    assert not window.handout_panel.collection.collected
    window.handout_desk.preview()
    assert told() == [f"Our burns: {MADE}"]
    window.handout_desk.save()
    assert told() == [f"Our burns: {MADE}"]
    assert window.handout_desk.dialog is None
    window.side.setCurrentWidget(window.handout_panel)
    assert window.handout_panel.problem.text() == f"Our burns: {MADE}"


def test_what_was_collected_before_is_not_printed_either(window: MainWindow, told: Told) -> None:
    window.handout_panel.add(Outline(key("fever-in-children"), "Fever", ()))
    window.handout_panel.add(Outline(key("burns"), "Burns", ()))
    window.handout_desk.preview()
    assert told() == [f"Burns and scalds: {WHY}"]
    assert window.handout_desk.dialog is None


def test_a_packet_is_opened_without_it(window: MainWindow, paths: Paths, told: Told) -> None:
    names = (("burns", "en"), ("scorpion-sting", "es"), ("fever-in-children", "en"))
    articles = tuple(PacketArticle(ArticleId(name), language) for name, language in names)
    PacketStore(RecordStore(paths.state)).save(Packet("Mothers", articles))
    window.packet_desk.open("Mothers")
    gone = "scorpion-sting: El editor retiró este texto. No lo use. Dose. Retirado el 1 de mayo de 2026."
    assert told() == [f"Burns and scalds: {WHY}\n{gone}"]
    assert window.handout_panel.keys == (key("fever-in-children"),)


# ---- copies -------------------------------------------------------------------------------------------------


class FakeJob(PrintJob):
    def cancel(self) -> None:
        """It ends when the test says so."""


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> list[FakeJob]:
    started: list[FakeJob] = []

    def start(pdf: bytes, order: PrintOrder, owner: QObject) -> FakeJob:
        started.append(FakeJob(owner))
        return started[-1]

    monkeypatch.setattr("desktop.handout_dialog.printer_names", lambda: ["Ward"])
    monkeypatch.setattr("desktop.handout_dialog.start_print", start)
    return started


def counted(paths: Paths) -> dict[ArticleKey, Copies]:
    return PrintCounts(RecordStore(paths.state)).all()


def begin_print(window: MainWindow, name: str, copies: int) -> None:
    window.reader.open(key(name))
    window.handout_desk.preview()
    dialog = window.handout_desk.dialog
    assert dialog is not None
    dialog.copies.setValue(copies)
    dialog.print_button.click()
    dialog.copies.setValue(copies + 5)  # what was ordered counts


FEVER = key("fever-in-children")


def test_copies_are_counted_once_the_printer_has_them(
    paths: Paths, open_window: OpenWindow, jobs: list[FakeJob], click_link: Callable[..., str]
) -> None:
    save_settings(RecordStore(paths.state), Settings(count_prints=True))
    window = open_window()
    window.handout_panel.paper_box.second_language.setCurrentIndex(
        window.handout_panel.paper_box.second_language.findData("es")
    )
    begin_print(window, "fever-in-children", 3)
    assert counted(paths) == {}
    jobs[0].finished.emit()
    spanish = key("fever-in-children", "es")
    today = dt.date(2026, 12, 1)
    assert counted(paths) == {FEVER: Copies(3, today), spanish: Copies(3, today)}
    window.close()
    withdraw(paths, "[{id: fever-in-children, reason: Dose.}]")
    again = open_window()
    assert "Copies printed here since 1 December 2026: 6." in page(again)
    click_link(again.reading_pane.view, "article:fever-in-children#en")
    assert "Dose. Copies printed here since 1 December 2026: 3." in page(again)


def test_a_failed_print_and_a_saved_file_are_not_counted(
    paths: Paths,
    open_window: OpenWindow,
    jobs: list[FakeJob],
    told: Told,
    tmp_path: Path,
    save_to: Callable[..., object],
) -> None:
    save_settings(RecordStore(paths.state), Settings(count_prints=True))
    window = open_window()
    begin_print(window, "fever-in-children", 3)
    jobs[0].failed.emit(PrintError("Out of paper."))
    save_to(tmp_path / "o.pdf")
    assert window.handout_desk.dialog is not None
    window.handout_desk.dialog.save_button.click()
    assert (tmp_path / "o.pdf").exists()
    assert counted(paths) == {}
    assert told() == ["Out of paper."]


def test_unless_the_clinic_wants_it_nothing_is_counted(
    paths: Paths, open_window: OpenWindow, jobs: list[FakeJob]
) -> None:
    window = open_window()
    begin_print(window, "fever-in-children", 3)
    jobs[0].finished.emit()
    assert counted(paths) == {}
    assert [path.name for path in paths.state.iterdir() if "count" in path.name] == []


@pytest.mark.parametrize("how", ["in the dialog", "before the start"])
def test_switching_it_off_deletes_what_was_counted(paths: Paths, open_window: OpenWindow, how: str) -> None:
    store = RecordStore(paths.state)
    PrintCounts(store).add([FEVER], 3, dt.date(2026, 5, 3))
    save_settings(store, Settings(count_prints=how == "in the dialog"))
    window = open_window()
    if how == "in the dialog":
        assert counted(paths) != {}
        window.all_actions.settings.trigger()
        assert window.settings_desk.dialog is not None
        window.settings_desk.dialog.count_prints.click()
        window.settings_desk.dialog.accept()
    assert [path.name for path in paths.state.iterdir() if "count" in path.name] == []


def test_what_is_switched_off_before_its_turn_is_not_counted(
    paths: Paths, open_window: OpenWindow, jobs: list[FakeJob], held: Any
) -> None:
    save_settings(RecordStore(paths.state), Settings(count_prints=True))
    window = open_window(held)
    begin_print(window, "fever-in-children", 3)
    held.holding = True
    jobs[0].finished.emit()
    window.settings_desk.change(count_prints=False)
    held.let_go()
    assert counted(paths) == {}


# ---- the clock ----------------------------------------------------------------------------------------------


@pytest.fixture
def open_on(paths: Paths, inline: Executor, qtbot: QtBot) -> Callable[[dt.date], MainWindow]:
    """`open_on(day)` opens the window on a computer whose clock says that day."""

    def do(day: dt.date) -> MainWindow:
        window = make_window(paths, lambda: day, inline)
        qtbot.addWidget(window)
        window.show()
        window.start()
        return window

    return do


@pytest.mark.parametrize(
    ("says", "day", "more"),
    [
        (dt.date(2051, 5, 3), "3 May 2051", "Until then no text is called out of date: look at its dates. "),
        (dt.date(2001, 1, 1), "1 January 2001", ""),
    ],
)
def test_a_clock_that_is_wrong_is_asked_about_and_nothing_is_overdue(
    open_on: Callable[[dt.date], MainWindow], says: dt.date, day: str, more: str
) -> None:
    window = open_on(says)
    asked = f"Please check the clock of this computer: it says {day}."
    newest = "The newest text seen here is of 21 November 2026."
    assert f"{asked} Set it, then open this program again. {more}{newest}" in page(window)
    assert window.status.text().startswith(f"{asked} \u00b7 Starter library")
    assert window.handout_panel.person.hint.text().startswith("Check the clock of this computer.")
    window.reader.open(key("burns"))
    assert "should have been checked again" not in page(window)
    assert "Not reviewed by a clinician yet." in page(window)


def test_ten_years_later_the_clock_is_believed(open_on: Callable[[dt.date], MainWindow]) -> None:
    window = open_on(dt.date(2036, 11, 21))
    assert "clock" not in page(window) + window.status.text()
    window.reader.open(key("burns"))
    assert "should have been checked again" in page(window)


# ---- where nothing is kept ----------------------------------------------------------------------------------


def test_where_nothing_can_be_written_everything_works_until_the_window_closes(
    paths: Paths, open_window: OpenWindow, told: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a locked place: no file can be made or changed there."""
    save_settings(RecordStore(paths.state), Settings(text_size=120))
    before = {path: path.read_bytes() for path in paths.state.iterdir()}

    def locked(path: Path) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "touch", locked)
    window = open_window()
    assert window.status.text().startswith("Nothing is kept: this place cannot be written \u00b7 Starter library")
    assert "What you change, such as settings, is forgotten when you close the window." in page(window)
    window.settings_desk.resize_text(10)
    window.top_bar.language_chosen.emit("es")
    assert (window.settings_desk.settings.text_size, window.settings_desk.settings.language) == (130, "es")
    window.reader.open(key("burns"))
    window.close()
    assert told() == []
    assert {path: path.read_bytes() for path in paths.state.iterdir()} == before


def test_a_portable_program_says_where_it_keeps_things(
    paths: Paths, tmp_path: Path, qtbot: QtBot, inline: Executor
) -> None:
    program = make_program(tmp_path / "program", portable=True)
    window = make_window(replace(paths, program=program), lambda: dt.date(2026, 12, 1), inline)
    window.start()
    assert window.status.text().startswith("Kept beside the program \u00b7 Starter library")
    window.close()
    window.deleteLater()
