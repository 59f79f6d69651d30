# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Pages are looked at, corrected, skipped, refused and kept in the real window; collections by the real command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from library.errors import StorageError
from library.paths import Paths
from tests.desktop.import_bench import PAGE, Bench

Told = Callable[[], list[str]]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
NEVER_ENDS = "import time\nprint('1 10', flush=True)\nwhile True: time.sleep(0.1)"
BACKS = "articles/en/sore-backs-at-work.md"


@pytest.fixture
def bench(
    paths: Paths, tmp_path: Path, open_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Bench:
    return Bench(paths, tmp_path, open_window, qtbot, monkeypatch)


# ---- one page ---------------------------------------------------------------------------------------------


def test_a_page_is_shown_as_it_came_and_as_it_will_be_read(bench: Bench) -> None:
    bench.open(bench.page())
    form = bench.form
    assert bench.shown is form
    assert form.place.text() == "backs.txt"
    assert form.original.toPlainText().startswith("Sore Backs at Work")
    assert "Most people with a sore back get well" in form.view.toPlainText()
    assert form.form.title.text() == "Sore Backs at Work"
    assert "Valley Health Staff" in {credit.name for credit in form.form.credits.value}
    assert form.form.title.hasFocus()
    assert bench.kept == [], "nothing is written before it is kept"


def test_what_is_corrected_is_seen_at_once_and_kept(bench: Bench, told: Told) -> None:
    bench.open(bench.page())
    bench.type(bench.form.form.title, "Sore backs of porters")
    assert bench.form.view.toPlainText().startswith("Sore backs of porters")
    bench.form.question.buttons[0].click()
    bench.form.keep_button.click()
    assert bench.is_closed
    (name,) = bench.kept
    text = bench.written(name)
    assert "title: Sore backs of porters" in text and "revised: 2010-02-03" in text
    assert "may_redistribute: 'no'" in text and "Ann Example" in text
    assert bench.window.windowTitle() == "Sore backs of porters - Clinic Library"
    assert "Most people with a sore back" in bench.window.reading_pane.view.toPlainText()
    assert "Our own articles 1" in bench.window.status.text(), "the window shows the library with the new article"
    assert told() == []


def test_what_was_typed_last_is_kept_without_waiting(bench: Bench, qtbot: QtBot) -> None:
    bench.open(bench.page())
    title = bench.form.form.title
    title.selectAll()
    qtbot.keyClicks(title, "Backs")
    assert bench.form._typing.isActive(), "it was not imported anew yet"
    qtbot.keyClick(title, Key.Key_Return, CONTROL)
    assert "title: Backs\n" in bench.written(bench.kept[0])


def test_a_line_put_back_stands_in_the_text_that_is_kept(bench: Bench) -> None:
    bench.open(bench.page())
    page = bench.form
    lines = page.original.toPlainText().split("\n")
    page.original.go_to(next(number for number, line in enumerate(lines, 1) if line.startswith("By Valley")))
    page.dropped.back_button.click()
    page.original.go_to(next(number for number, line in enumerate(lines, 1) if line.startswith("Stay active")))
    page.dropped.out_button.click()
    assert "Stay active" not in page.view.toPlainText()
    page.keep_button.click()
    text = bench.written(bench.kept[0])
    body = text.split("---\n", 2)[2]
    assert "By Valley Health Staff" in body
    assert "Stay active" not in body


def test_the_source_of_the_library_takes_the_place_of_the_pages_own(bench: Bench) -> None:
    bench.open(bench.page())
    (joining,) = bench.form._proposal.joinings  # type: ignore[union-attr]
    assert joining.known.id == "dahm2010"
    item = bench.form.sources.list.item(0)
    assert "In the library" in item.text()
    item.setCheckState(Qt.CheckState.Checked)
    bench.form.keep_button.click()
    assert "[@dahm2010]" in bench.written(bench.kept[0])


def test_the_same_page_again_is_offered_as_an_update(bench: Bench) -> None:
    file = bench.page()
    bench.open(file)
    assert not bench.form.notice.isVisible()
    bench.form.keep_button.click()
    bench.bring(file)
    assert bench.form.notice.label.text().startswith("This page is here already: \u201cSore Backs at Work\u201d.")
    assert bench.form.keep_button.text() == "&Replace"
    bench.type(bench.form.form.summary, "Backs get well.")
    bench.form.keep_button.click()
    assert bench.kept == [BACKS]
    assert "summary: Backs get well." in bench.written(BACKS)


def test_another_language_changes_the_words_around_the_text(bench: Bench) -> None:
    bench.open(bench.page())
    box = bench.form.form.language.box
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    bench.form._typing.timeout.emit()
    assert bench.form.view.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert bench.form.form.language.value == "ar"


# ---- several ----------------------------------------------------------------------------------------------


def test_several_come_one_after_another_and_a_bad_one_does_not_stop_the_others(bench: Bench) -> None:
    files = [
        bench.page("a.txt"),
        bench.page("empty.txt", ""),
        bench.page("c.txt", PAGE.replace("Backs", "Necks")),
        bench.page("d.txt", PAGE.replace("Backs", "Knees")),
    ]
    bench.open(*files)
    assert bench.form.place.text() == "1 of 4: a.txt"
    bench.form.skip_button.click()
    sentence, lines = bench.result()
    assert sentence == "empty.txt is empty; choose another file."
    assert lines == []
    assert bench.dialog.outcome.act_button.hasFocus()
    bench.dialog.outcome.act_button.click()
    assert bench.form.place.text() == "3 of 4: c.txt"
    bench.form.keep_button.click()
    assert (bench.form.place.text(), bench.form.form.title.text()) == ("4 of 4: d.txt", "Sore Knees at Work")
    assert not bench.form.skip_button.isVisible()
    bench.form.keep_button.click()
    assert bench.is_closed
    assert bench.kept == ["articles/en/sore-knees-at-work.md", "articles/en/sore-necks-at-work.md"]


def test_corrections_of_one_page_are_not_those_of_the_next(bench: Bench) -> None:
    bench.open(bench.page("a.txt"), bench.page("b.txt", PAGE.replace("Backs", "Necks")))
    bench.type(bench.form.form.title, "Another title")
    bench.form.original.go_to(6)
    bench.form.dropped.out_button.click()
    bench.form.skip_button.click()
    assert (bench.form.form.title.text(), bench.form.is_changed) == ("Sore Necks at Work", False)
    assert "Most people" in bench.form.view.toPlainText()


def test_files_that_come_while_one_is_open_wait_for_it(bench: Bench) -> None:
    bench.open(bench.page("a.txt"))
    bench.bring(bench.page("b.txt", PAGE.replace("Backs", "Necks")))
    assert bench.form.form.title.text() == "Sore Backs at Work"
    bench.form.keep_button.click()
    assert bench.form.place.text() == "2 of 2: b.txt"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))),
        ("letter.docx", b"PK\x03\x04 no word file"),
        ("topics.xml", b"<health-topics total='1'><health-topic id='1' title='Bro"),
    ],
)
def test_a_file_that_cannot_be_brought_in_is_told_in_one_sentence(
    bench: Bench, name: str, content: bytes, told: Told
) -> None:
    bench.open(bench.page(name, content))
    sentence, _ = bench.result()
    assert name in sentence and "\n" not in sentence.removeprefix(f"{name}\n\n")
    assert bench.dialog.outcome.act_button.isHidden()
    bench.dialog.outcome.close_button.click()
    assert (bench.is_closed, bench.kept, told()) == (True, [], [])


def test_a_file_that_is_gone_is_told(bench: Bench) -> None:
    bench.open(bench.folder / "gone.txt")
    assert "gone.txt" in bench.result()[0] and "cannot be read" in bench.result()[0]


def test_a_mistake_of_ours_is_said_to_be_one_and_the_next_page_comes(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, told: Told, logged: Any
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("a secret of the page")

    files = [bench.page("a.txt"), bench.page("b.txt")]
    with monkeypatch.context() as patch:
        patch.setattr("library.importing.importer.import_page", fail)
        bench.open(*files)
    assert "our mistake" in bench.result()[0] and "our mistake" in told()[0]
    assert logged.take() == ["a mistake of the program: RuntimeError"]
    bench.dialog.outcome.act_button.click()
    assert bench.form.place.text() == "2 of 2: b.txt"


# ---- keeping fails, leaving -------------------------------------------------------------------------------


def test_a_page_that_cannot_be_written_stays_on_the_screen(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StorageError("The disk is full; make room there.")

    bench.open(bench.page())
    bench.type(bench.form.form.title, "Sore backs of porters")
    with monkeypatch.context() as patch:
        patch.setattr("library.importing.keeping.Keeper.keep", fail)
        bench.form.keep_button.click()
    assert told() == ["The disk is full; make room there."]
    assert (bench.shown, bench.form.form.title.text()) == (bench.form, "Sore backs of porters")
    assert bench.form.isEnabled()
    bench.form.keep_button.click()
    assert len(bench.kept) == 1


def test_escape_closes_at_once_and_asks_only_where_something_was_corrected(bench: Bench, qtbot: QtBot) -> None:
    bench.open(bench.page())
    qtbot.keyClick(bench.dialog, Key.Key_Escape)
    assert (bench.is_closed, bench.asked) == (True, [])
    bench.bring(bench.page())
    bench.type(bench.form.form.title, "x")
    bench.answer(NO)
    qtbot.keyClick(bench.dialog, Key.Key_Escape)
    assert bench.asked == ["Close without keeping this page? What you corrected is lost."]
    assert bench.form.form.title.text() == "x"
    bench.answer(YES)
    bench.form.cancel_button.click()
    assert (bench.is_closed, bench.kept) == (True, [])


def test_only_the_answer_to_the_newest_correction_is_shown(
    bench: Bench, held: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.open(bench.page(), executor=held)
    seen: list[str] = []
    monkeypatch.setattr(
        bench.form, "show_proposal", lambda proposal: seen.append(proposal.imported.article.title), raising=True
    )
    held.holding = True
    bench.type(bench.form.form.title, "First")
    bench.type(bench.form.form.title, "Second")
    held.let_go()
    assert seen == ["Second"]


def test_closing_while_a_page_is_being_kept_keeps_it_all_the_same(bench: Bench, held: Any, told: Told) -> None:
    bench.open(bench.page(), executor=held)
    held.holding = True
    bench.form.keep_button.click()
    bench.dialog.reject()
    held.let_go()
    assert (bench.is_closed, bench.kept, told()) == (True, [BACKS], [])
    assert bench.window.windowTitle() == "Sore Backs at Work - Clinic Library"


def test_a_page_that_cannot_be_kept_after_closing_is_told(
    bench: Bench, held: Any, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StorageError("The disk is full; make room there.")

    monkeypatch.setattr("library.importing.keeping.Keeper.keep", fail)
    bench.open(bench.page(), executor=held)
    held.holding = True
    bench.form.keep_button.click()
    bench.dialog.reject()
    held.let_go()
    assert told() == ["The disk is full; make room there."]


def test_a_page_that_comes_late_finds_no_dialog(bench: Bench, held: Any) -> None:
    bench.open(executor=held)
    held.holding = True
    bench.bring(bench.page())
    assert (bench.shown, bench.dialog.work.label.text()) == (bench.dialog.work, "Reading backs.txt")
    bench.dialog.work.stop_button.click()
    held.let_go()
    assert bench.is_closed


def test_keeping_twice_keeps_once(bench: Bench, held: Any, qtbot: QtBot) -> None:
    bench.open(bench.page(), executor=held)
    held.holding = True
    qtbot.keyClicks(bench.form.form.summary, "Backs")
    bench.form.keep_button.click()
    assert (bench.form.isEnabled(), bench.form._typing.isActive()) == (False, False)
    qtbot.keyClick(bench.dialog, Key.Key_Return, CONTROL)
    assert len(held.held) == 1
    held.let_go()
    assert (bench.is_closed, bench.kept) == (True, [BACKS])


def test_nothing_chosen_opens_nothing(bench: Bench) -> None:
    bench.open()
    bench.choose()
    bench.window.import_desk.choose()
    bench.window.import_desk.choose_folder()
    assert bench.is_closed


def test_files_and_folders_are_chosen_from_the_menu(bench: Bench) -> None:
    bench.open()
    menu = bench.window.all_actions.own_menu
    bench.choose(bench.page("pages/a.txt"), bench.page("pages/b.txt"))
    menu.import_.trigger()
    assert bench.form.place.text() == "1 of 2: a.txt"
    bench.form.cancel_button.click()
    bench.choose(bench.folder / "pages")
    menu.import_folder.trigger()
    assert bench.dialog.collection.title.text() == "pages: a folder of pages"


def test_closing_the_window_while_a_page_is_open_ends_cleanly(bench: Bench) -> None:
    bench.open(bench.page(), executor=None)
    bench.wait_for(bench.form)
    bench.window.close()
    assert not bench.window.isVisible()


# ---- the dialog itself ------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1366, 740), (1024, 560)])
def test_every_page_fits_the_window(bench: Bench, size: tuple[int, int], qtbot: QtBot) -> None:
    bench.open()
    bench.window.resize(*size)
    qtbot.waitUntil(lambda: (bench.window.width(), bench.window.height()) == size)
    bench.bring(bench.page(), bench.page("b.txt"))
    dialog = bench.dialog
    for tab in range(bench.form.tabs.count()):
        bench.form.tabs.setCurrentIndex(tab)
        least = dialog.minimumSizeHint()
        assert dialog.width() <= size[0] and dialog.height() <= size[1]
        assert least.width() <= dialog.width() and least.height() <= dialog.height()
        assert bench.form.tabs.currentWidget().height() >= 90
    assert bench.form.original.height() >= 150
    for button in (bench.form.keep_button, bench.form.skip_button, bench.form.cancel_button):
        corner = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(corner)


# ---- collections ------------------------------------------------------------------------------------------

TOPIC = """<health-topic id="{id}" title="{title}" url="https://example.org/{id}.html" language="English"
  date-created="12/22/2015"><full-summary>&lt;p&gt;{text}&lt;/p&gt;</full-summary></health-topic>"""


def topics(*titles: str) -> str:
    """A MedlinePlus file of these topics."""
    written = [TOPIC.format(id=number, title=title, text=f"{title} pass.") for number, title in enumerate(titles, 1)]
    return (
        f'<health-topics total="{len(titles)}" date-generated="08/10/2024 02:30:32">{"".join(written)}</health-topics>'
    )


def test_a_file_of_topics_says_what_it_is_and_all_are_brought_in(bench: Bench, told: Told, qtbot: QtBot) -> None:
    bench.open(bench.page("some name.dat", topics("Zebracoughs", "Zebrasneezes", "Zebrafevers")))
    page = bench.dialog.collection
    assert bench.shown is page
    assert page.title.text() == "some name.dat: MedlinePlus"
    assert page.summary.text().startswith("Articles: 3. ")
    assert page.view.toPlainText().startswith("Zebracoughs")
    assert (page.all_button.text(), page.skip_button.isVisible()) == ("Bring in &all (3)", False)
    page.all_button.click()
    assert bench.shown is bench.dialog.work
    assert bench.result() == ("Brought in. The articles can be read now.", [])
    assert len(bench.kept) == 3
    bench.dialog.outcome.close_button.click()
    assert bench.is_closed
    bench.window.top_bar.search_box.setText("zebrasneezes")
    model = bench.window.search_panel.list.model()
    qtbot.waitUntil(lambda: model.rowCount() > 0 and "Zebrasneezes" in model.data(model.index(0, 0)))
    assert told() == []


def test_of_a_folder_what_can_be_brought_in_is_and_the_rest_is_named(bench: Bench) -> None:
    folder = bench.page("pages/broken.txt", "").parent
    bench.page("pages/deep/necks.txt", PAGE.replace("Backs", "Necks"))
    bench.page("pages/knees.txt", PAGE.replace("Backs", "Knees"))
    bench.page("pages/sound.mp3", b"no page")
    bench.open(folder)
    page = bench.dialog.collection
    assert (page.title.text(), page.all_button.text()) == ("pages: a folder of pages", "Bring in &all (3)")
    assert page.view.toPlainText().startswith("Sore Necks"), "the first that can be read"
    page.all_button.click()
    sentence, lines = bench.result()
    assert sentence == "Not all of it was brought in:"
    assert [("sound.mp3" in line, "broken.txt" in line) for line in lines] == [(True, False), (False, True)]
    assert bench.kept == ["articles/en/sore-knees-at-work.md", "articles/en/sore-necks-at-work.md"]


def test_a_folder_of_one_page_is_that_page_and_one_of_none_is_told(bench: Bench) -> None:
    folder = bench.page("one/backs.txt").parent
    bench.open(folder)
    assert (bench.shown, bench.form.place.text()) == (bench.form, "backs.txt")
    bench.form.cancel_button.click()
    (bench.folder / "none").mkdir()
    bench.bring(bench.folder / "none")
    assert "holds no pages" in bench.result()[0]


def test_a_folder_of_nothing_that_can_be_read_is_told(bench: Bench) -> None:
    folder = bench.page("bad/a.txt", "").parent
    bench.page("bad/b.txt", " ")
    bench.open(folder)
    assert "a.txt" in bench.result()[0]


@pytest.mark.parametrize("way", ["button", "escape", "close", "window"])
def test_a_collection_is_stopped(bench: Bench, qtbot: QtBot, way: str, told: Told) -> None:
    bench.open(bench.page("topics.xml", topics("Zebracoughs", "Zebrasneezes")))
    bench.work_is(NEVER_ENDS)
    dialog, work = bench.dialog, bench.window.import_desk.work
    dialog.collection.all_button.click()
    qtbot.waitUntil(lambda: dialog.work.progress.maximum() > 0, timeout=20_000)
    assert dialog.work.label.text() == "Bringing in topics.xml"
    (process,) = work.findChildren(QProcess)
    if way == "button":
        dialog.work.stop_button.click()
    elif way == "escape":
        qtbot.keyClick(dialog, Key.Key_Escape)
    else:
        (dialog if way == "close" else bench.window).close()
    assert (process.state(), work.is_running) == (QProcess.ProcessState.NotRunning, False)
    if way in ("button", "escape"):
        assert bench.result() == ("Stopped. What was brought in before stays.", [])
    elif way == "close":
        assert bench.is_closed
    assert (bench.kept, told()) == ([], [])


@pytest.mark.parametrize(
    ("program", "sentence", "lines"),
    [
        ("import sys; sys.exit(0)", "Brought in. The articles can be read now.", []),
        ("import sys; sys.exit(1)", "Brought in. The articles can be read now.", []),
        (
            "import sys; print('clinic-library: The disk is full; make room.', file=sys.stderr); sys.exit(2)",
            "Nothing was brought in:",
            ["The disk is full; make room."],
        ),
        (
            "import os; os.abort()",
            "This broke off before it was done; try again. What is here already is replaced.",
            [],
        ),
    ],
)
def test_how_it_ended_is_told(bench: Bench, program: str, sentence: str, lines: list[str]) -> None:
    files = [bench.page("topics.xml", topics("Zebracoughs", "Zebrasneezes")), bench.page()]
    bench.open(*files)
    bench.work_is(program)
    bench.dialog.collection.all_button.click()
    assert bench.result() == (sentence, lines)
    bench.dialog.outcome.act_button.click()
    assert bench.form.place.text() == "2 of 2: backs.txt"


def test_a_collection_is_skipped(bench: Bench) -> None:
    bench.open(bench.page("topics.xml", topics("Zebracoughs", "Zebrasneezes")), bench.page())
    bench.dialog.collection.skip_button.click()
    assert bench.form.place.text() == "2 of 2: backs.txt"
    assert bench.kept == []
