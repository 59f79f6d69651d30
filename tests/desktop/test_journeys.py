# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A person at the real window, from the first key to the finished PDF, and what the window does when things fail."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from library.errors import PrintError
from library.handouts.handout import Personal
from library.models import ArticleId, ArticleKey
from library.paths import Paths

Key, Modifier = Qt.Key, Qt.KeyboardModifier
OpenWindow = Callable[..., MainWindow]
Told = Callable[[], list[str]]


@pytest.fixture(autouse=True)
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The printers of the machine that runs the tests are nobody's business."""
    monkeypatch.setattr("desktop.handout_dialog.printer_names", list)


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Go to the search box by key and type."""
    qtbot.keyClick(window, Key.Key_K, Modifier.ControlModifier)
    qtbot.keyClicks(window.top_bar.search_box, text)


def open_by_search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    search(qtbot, window, text)
    qtbot.keyClick(window.top_bar.search_box, Key.Key_Return)


def titles(window: MainWindow) -> list[str]:
    model = window.search_panel.list.model()
    return [model.data(model.index(row, 0)).partition(". ")[0] for row in range(model.rowCount())]


def title(window: MainWindow) -> str:
    return window.windowTitle().removesuffix(" - Clinic Library")


def blocks(window: MainWindow) -> Iterator[QTextBlock]:
    block = window.reading_pane.view.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def is_in_sight(window: MainWindow, text: str) -> bool:
    """Whether a paragraph that begins so is in the visible part of the article."""
    view = window.reading_pane.view
    layout, top = view.document().documentLayout(), view.verticalScrollBar().value()
    found = [layout.blockBoundingRect(block).top() for block in blocks(window) if block.text().startswith(text)]
    assert found, f"no paragraph begins with {text!r}"
    return top <= found[0] + 1 < top + view.viewport().height()


def marked(window: MainWindow) -> set[str]:
    return {mark.cursor.selectedText().casefold() for mark in window.reading_pane.view.extraSelections()}


def shown(window: MainWindow) -> str:
    return window.reading_pane.view.toPlainText()


# ---- finding ----------------------------------------------------------------------------------------------


def test_the_first_page_says_what_this_is_and_lists_the_topics(window: MainWindow) -> None:
    assert "Type a few letters at the top" in shown(window)
    assert "Bones and muscles" in shown(window)
    assert "Low back pain" in shown(window)
    assert window.top_bar.search_box.hasFocus()


def test_two_letters_are_enough(window: MainWindow, qtbot: QtBot) -> None:
    search(qtbot, window, "ba")
    assert window.finder.stack.currentWidget() is window.search_panel
    assert "Low back pain" in titles(window)
    assert window.finder.message.text() == f"Articles found: {len(titles(window))}"


def test_down_and_enter_open_the_second_hit_at_its_section_with_the_words_marked(
    window: MainWindow, qtbot: QtBot
) -> None:
    search(qtbot, window, "warm")
    box = window.top_bar.search_box
    qtbot.keyClick(box, Key.Key_Down)
    index = window.search_panel.list.currentIndex()
    hit = window.search_panel._model.value(index.row())
    qtbot.keyClick(box, Key.Key_Return)
    assert index.row() == 1
    assert title(window) == titles(window)[1]
    assert hit.section
    assert is_in_sight(window, hit.section)
    assert marked(window) and all(word.startswith("warm") for word in marked(window))
    assert box.hasFocus(), "the person goes on typing"


def test_enter_before_the_result_opens_the_first_hit_when_it_arrives(
    held: Any, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(held)
    held.holding = True
    open_by_search(qtbot, window, "lumbago")
    assert title(window) == "Clinic Library"
    held.let_go()
    assert title(window) == "Low back pain"


def test_typing_on_after_enter_takes_the_enter_back(held: Any, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(held)
    held.holding = True
    open_by_search(qtbot, window, "lumb")
    qtbot.keyClicks(window.top_bar.search_box, "ago")
    held.let_go()
    assert titles(window) == ["Low back pain"]
    assert title(window) == "Clinic Library"


def test_emptying_the_box_brings_the_topics_back_and_takes_the_marks_away(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "back")
    assert marked(window)
    qtbot.keyClick(window.top_bar.search_box, Key.Key_Escape)
    assert window.finder.stack.currentWidget() is window.topics_panel
    assert not marked(window)


def test_nothing_found_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    search(qtbot, window, "xyzzyq")
    assert window.finder.message.text().startswith("Nothing found. Try fewer or other words")
    assert not window.search_panel.list.isVisible()
    qtbot.keyClick(window.top_bar.search_box, Key.Key_Return)
    assert title(window) == "Clinic Library"
    qtbot.keyClick(window.top_bar.search_box, Key.Key_Escape)
    assert window.topics_panel.isVisible()


@pytest.mark.parametrize("pasted", ['"(', "* OR NOT", "\x00\ufffe", "\U0001f600", "a" * 20_000, "title:[", "...", "の"])
def test_any_pasted_text_is_a_search(window: MainWindow, pasted: str, told: Told) -> None:
    window.top_bar.search_box.setText(pasted)
    assert window.finder.message.text().startswith(("Articles found:", "Nothing found."))
    assert told() == []


def test_a_topic_opens_an_article_without_typing(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.topics_panel.tree
    tree.setFocus()
    qtbot.keyClick(tree, Key.Key_Home)
    qtbot.keyClick(tree, Key.Key_Down)
    qtbot.keyClick(tree, Key.Key_Return)
    assert title(window) == tree.currentIndex().data()


# ---- reading ----------------------------------------------------------------------------------------------


def test_a_number_in_the_text_selects_its_reference(
    window: MainWindow, qtbot: QtBot, click_link: Callable[..., str]
) -> None:
    open_by_search(qtbot, window, "lumbago")
    window.side.setCurrentWidget(window.handout_panel)
    number = click_link(window.reading_pane.view, "ref:dahm2010")
    selected = window.references_panel.selected
    assert window.side.currentWidget() is window.references_panel
    assert selected is not None
    assert (selected.reference.id, str(selected.number)) == ("dahm2010", number)


def test_a_reference_leads_back_to_the_places_that_cite_it(
    window: MainWindow, qtbot: QtBot, click_link: Callable[..., str]
) -> None:
    open_by_search(qtbot, window, "lumbago")
    click_link(window.reading_pane.view, "ref:hartvigsen2018")
    selected = window.references_panel.selected
    assert selected is not None and len(selected.cited_in) == 3
    last = selected.cited_in[-1]
    window.reading_pane.view.scroll_to(1)
    assert not is_in_sight(window, "Often nobody can say why.")
    click_link(window.references_panel.detail, f"#{last.anchor}")
    assert last.section == "Why it happens"
    assert is_in_sight(window, "Often nobody can say why.")


def test_a_link_opens_another_article_and_back_and_forward_find_their_places_again(
    window: MainWindow, qtbot: QtBot, click_link: Callable[..., str]
) -> None:
    open_by_search(qtbot, window, "lumbago")
    click_link(window.reading_pane.view, "article:prolotherapy-low-back-pain")
    second = title(window)
    assert second != "Low back pain"
    qtbot.keyClick(window, Key.Key_Left, Modifier.AltModifier)
    assert title(window) == "Low back pain"
    assert is_in_sight(window, "Prolotherapy."), "the place that was left is in sight again"
    qtbot.keyClick(window, Key.Key_Right, Modifier.AltModifier)
    assert title(window) == second
    assert not window.top_bar.forward_button.isEnabled()
    qtbot.keyClick(window, Key.Key_Left, Modifier.AltModifier)
    qtbot.keyClick(window, Key.Key_Left, Modifier.AltModifier)
    assert "How to search" in shown(window)
    assert not window.top_bar.back_button.isEnabled()


def test_the_text_grows_and_shrinks_by_key(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "lumbago")
    font = window.reading_pane.view.document().defaultFont
    usual = font().pointSizeF()
    qtbot.keyClick(window, Key.Key_Plus, Modifier.ControlModifier)
    assert font().pointSizeF() == pytest.approx(usual * 1.1)
    qtbot.keyClick(window, Key.Key_Minus, Modifier.ControlModifier)
    qtbot.keyClick(window, Key.Key_Minus, Modifier.ControlModifier)
    assert font().pointSizeF() == pytest.approx(usual * 0.9)
    qtbot.keyClick(window, Key.Key_0, Modifier.ControlModifier)
    assert font().pointSizeF() == usual


def test_ctrl_f_finds_in_the_page_and_escape_ends_it(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "lumbago")
    qtbot.keyClick(window, Key.Key_F, Modifier.ControlModifier)
    bar = window.reading_pane.find_bar
    assert bar.box.hasFocus()
    qtbot.keyClicks(bar.box, "opioid")
    count = shown(window).casefold().count("opioid")
    assert bar.count.text() == f"1 of {count}"
    assert window.reading_pane.view.textCursor().selectedText().casefold() == "opioid"
    qtbot.keyClick(bar.box, Key.Key_Return)
    assert bar.count.text() == f"2 of {count}"
    qtbot.keyClick(bar.box, Key.Key_Escape)
    assert not bar.isVisible()
    assert window.reading_pane.view.hasFocus()
    assert "opioid" not in marked(window)


def test_the_words_of_the_search_stay_marked_after_finding_in_the_page(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "sciatica ")
    qtbot.keyClick(window, Key.Key_F, Modifier.ControlModifier)
    qtbot.keyClicks(window.reading_pane.find_bar.box, "opioid")
    assert marked(window) == {"sciatica", "opioid"}
    qtbot.keyClick(window.reading_pane.find_bar.box, Key.Key_Escape)
    assert marked(window) == {"sciatica"}


def test_finding_goes_on_in_another_article_and_on_the_first_page(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "lumbago")
    qtbot.keyClick(window, Key.Key_F, Modifier.ControlModifier)
    bar = window.reading_pane.find_bar
    qtbot.keyClicks(bar.box, "pain")
    window.reader.open(ArticleKey(ArticleId("burns"), "en"))
    found = shown(window).casefold().count("pain")
    assert bar.count.text() == f"0 of {found}"
    assert window.reading_pane.view.scrolled == 0
    qtbot.keyClick(bar.box, Key.Key_Return)
    assert bar.count.text() == f"1 of {found}"
    qtbot.keyClick(window, Key.Key_Home, Modifier.AltModifier)
    qtbot.keyClick(bar.box, Key.Key_Return)
    assert window.reading_pane.view.found == 0


def test_finding_goes_on_when_the_text_grows(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "lumbago")
    qtbot.keyClick(window, Key.Key_F, Modifier.ControlModifier)
    bar = window.reading_pane.find_bar
    qtbot.keyClicks(bar.box, "opioid")
    qtbot.keyClick(window, Key.Key_Plus, Modifier.ControlModifier)
    assert marked(window) >= {"opioid"}
    qtbot.keyClick(bar.box, Key.Key_Return)
    assert bar.count.text().startswith("2 of ")


# ---- paper ------------------------------------------------------------------------------------------------


def add_two_articles(qtbot: QtBot, window: MainWindow) -> None:
    for words in ("lumbago", "burns"):
        qtbot.keyClick(window.top_bar.search_box, Key.Key_Escape)
        open_by_search(qtbot, window, words)
        qtbot.keyClick(window, Key.Key_D, Modifier.ControlModifier)


def test_two_articles_become_one_handout_whose_pages_are_counted(window: MainWindow, qtbot: QtBot) -> None:
    add_two_articles(qtbot, window)
    panel = window.handout_panel
    assert window.side.currentWidget() is panel
    assert [key.id for key in panel.keys] == ["low-back-pain", "burns"]
    count = panel.pages.text()
    assert count.startswith("Pages: ")
    box = panel.paper_box.text_size
    box.setCurrentIndex(box.findData(24))
    assert int(panel.pages.text().split()[1].rstrip(".")) > int(count.split()[1].rstrip("."))


def test_the_preview_shows_every_page_and_their_number(window: MainWindow, qtbot: QtBot) -> None:
    add_two_articles(qtbot, window)
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier)
    dialog = window.handout_desk.dialog
    assert dialog is not None and dialog.isVisible()
    pages = len(dialog.view._pages)
    assert dialog.message.text().startswith(f"Pages: {pages}.")
    assert pages >= 4


def test_the_handout_is_saved_as_a_pdf(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, save_to: Callable[[Path | None], list[str]]
) -> None:
    target = tmp_path / "hojas de espalda.pdf"
    proposed = save_to(target)
    open_by_search(qtbot, window, "lumbago")
    qtbot.keyClick(window, Key.Key_S, Modifier.ControlModifier)
    assert Path(proposed[0]).name == "Low back pain.pdf"
    assert target.read_bytes().startswith(b"%PDF-")
    with pypdfium2.PdfDocument(target) as pdf:
        assert "Low back pain" in pdf[0].get_textpage().get_text_bounded()
    assert str(target) in window.statusBar().currentMessage()


def test_saving_from_the_preview_without_a_printer_needs_one_key(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, save_to: Callable[[Path | None], list[str]]
) -> None:
    save_to(tmp_path / "h.pdf")
    open_by_search(qtbot, window, "lumbago")
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier)
    dialog = window.handout_desk.dialog
    assert dialog is not None
    assert "No printer is set up on this computer. Save the handout as PDF instead." in dialog.message.text()
    qtbot.waitUntil(dialog.save_button.hasFocus)
    qtbot.keyClick(dialog, Key.Key_Return)
    assert (tmp_path / "h.pdf").exists()


def test_what_is_added_for_a_person_is_on_the_paper_and_nowhere_else(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, save_to: Callable[[Path | None], list[str]]
) -> None:
    save_to(tmp_path / "h.pdf")
    open_by_search(qtbot, window, "lumbago")
    person = window.handout_panel.person
    qtbot.keyClicks(person.name, "Rosalinda")
    person.note.setPlainText("Tablets with food.")
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier)
    dialog = window.handout_desk.dialog
    assert dialog is not None
    dialog.reject()
    assert person.personal.name == "Rosalinda", "who only looked may go on"
    qtbot.keyClick(window, Key.Key_S, Modifier.ControlModifier)
    with pypdfium2.PdfDocument(tmp_path / "h.pdf") as pdf:
        first = pdf[0].get_textpage().get_text_bounded()
    assert "Rosalinda" in first and "Tablets with food." in first
    assert person.personal == Personal()
    window.close()
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".pdf"]
    assert kept
    assert [path for path in kept if b"Rosalinda" in path.read_bytes() or b"Tablets" in path.read_bytes()] == []


def test_what_was_printed_for_a_person_is_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "lumbago")
    window.handout_panel.person.note.setPlainText("Tablets with food.")
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier)
    dialog = window.handout_desk.dialog
    assert dialog is not None
    dialog.accept()
    assert window.handout_panel.personal == Personal()


def test_thinking_better_of_saving_writes_nothing(
    window: MainWindow, qtbot: QtBot, save_to: Callable[[Path | None], list[str]], told: Told
) -> None:
    proposed = save_to(None)
    open_by_search(qtbot, window, "lumbago")
    qtbot.keyClick(window, Key.Key_S, Modifier.ControlModifier)
    assert len(proposed) == 1
    assert told() == []
    assert window.statusBar().currentMessage() == ""


def test_references_are_saved_as_ris_and_bibtex(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, save_to: Callable[[Path | None], list[str]]
) -> None:
    open_by_search(qtbot, window, "lumbago")
    for place, begin in ((0, "TY  - "), (1, "@")):
        save_to(tmp_path / f"{place}.txt")
        window.references_panel.export_button.menu().actions()[place].trigger()
        assert (tmp_path / f"{place}.txt").read_text(encoding="utf-8").startswith(begin)


# ---- settings and the next day ----------------------------------------------------------------------------


def test_another_language_changes_topics_and_results(window: MainWindow, qtbot: QtBot) -> None:
    search(qtbot, window, "espalda")
    box = window.top_bar.language
    box.setCurrentIndex(box.findData("es"))
    box.activated.emit(box.currentIndex())
    assert titles(window) and not any("(Español)" in found for found in titles(window))
    assert "Dolor de la parte baja de la espalda" in shown(window), "the first page lists the topics in Spanish"
    qtbot.keyClick(window.top_bar.search_box, Key.Key_Return)
    assert title(window) == titles(window)[0]


def change_settings(qtbot: QtBot, window: MainWindow) -> None:
    window.all_actions.settings.trigger()
    dialog = window.settings_desk.dialog
    assert dialog is not None
    dialog.clinic_name.setText("Clínica Río Verde")
    dialog.emergency_number.setText("911")
    dialog.paper.setCurrentIndex(dialog.paper.findData("letter"))
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.text_size.setValue(150)
    qtbot.keyClick(dialog.clinic_name, Key.Key_Return)
    assert not dialog.isVisible()


def test_settings_are_applied_at_once(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "lumbago")
    assert "Ask your clinic for its emergency number." in shown(window)
    change_settings(qtbot, window)
    assert "In an emergency, call \u2066911\u2069." in shown(window)
    assert window.handout_panel.options.paper == "letter"
    assert "Letter" in window.status.text()
    assert window.reading_pane.view.document().defaultFont().pointSizeF() == pytest.approx(16.5)
    assert window.palette().window().color().lightness() < 60


def test_settings_and_pane_sizes_are_there_the_next_day(
    window: MainWindow, open_window: OpenWindow, qtbot: QtBot
) -> None:
    change_settings(qtbot, window)
    window.panes.splitter.setSizes([240, 700, 400])
    sizes = window.panes.splitter.sizes()
    window.close()
    again = open_window()
    again.resize(window.size())
    assert again.panes.splitter.sizes() == pytest.approx(sizes, abs=2)
    again.all_actions.settings.trigger()
    assert again.settings_desk.dialog is not None
    assert again.settings_desk.dialog.clinic_name.text() == "Clínica Río Verde"
    assert again.settings_desk.dialog.settings.theme == "dark"
    assert again.reading_pane.view.document().defaultFont().pointSizeF() == pytest.approx(16.5)


def test_cancelled_settings_change_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = window.settings_desk.settings
    window.all_actions.settings.trigger()
    assert window.settings_desk.dialog is not None
    window.settings_desk.dialog.clinic_name.setText("Nobody")
    qtbot.keyClick(window.settings_desk.dialog, Key.Key_Escape)
    assert window.settings_desk.settings == before


def test_tab_reaches_every_control_of_an_open_article(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "lumbago")
    reached = set()
    for _ in range(120):  # the links of the article are reached too, one by one
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    bar, references = window.top_bar, window.references_panel
    wanted = {bar.search_box, bar.add_button, bar.print_button, window.reading_pane.view, window.reading_pane.outline}
    wanted |= {references.list, references.detail, references.copy_button, references.export_button}
    assert wanted <= reached


def test_every_button_has_a_name_to_be_read_aloud(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "lumbago")
    nameless = [button for button in window.findChildren(QPushButton) if not (button.text() or button.accessibleName())]
    assert nameless == []


# ---- bad input --------------------------------------------------------------------------------------------


def test_a_corrupt_index_is_built_anew(
    window: MainWindow, open_window: OpenWindow, paths: Paths, qtbot: QtBot, told: Told, logged: Any
) -> None:
    window.close()
    files = [path for path in paths.index_cache.rglob("*") if path.is_file()]
    assert files
    for path in files:
        path.write_bytes(b"\x00 broken")
    again = open_window()
    open_by_search(qtbot, again, "lumbago")
    assert title(again) == "Low back pain"
    assert told() == []
    assert [path for path in paths.index_cache.rglob("*") if path.is_file() and path.stat().st_size > 100]
    logged.take()


def test_a_data_folder_that_cannot_be_written_costs_only_what_is_kept(
    paths: Paths, open_window: OpenWindow, qtbot: QtBot, told: Told
) -> None:
    shutil.rmtree(paths.data)
    paths.data.write_text("a file where the folder should be")
    window = open_window()
    assert window.status.text().startswith("Nothing is kept: this place cannot be written")
    open_by_search(qtbot, window, "lumbago")
    assert title(window) == "Low back pain"
    qtbot.keyClick(window, Key.Key_Plus, Modifier.ControlModifier)
    assert window.reading_pane.view.document().defaultFont().pointSizeF() == pytest.approx(12.1)
    window.close()
    assert told() == []


def test_a_disk_that_fails_while_the_window_is_open_is_told(
    paths: Paths, open_window: OpenWindow, qtbot: QtBot, told: Told, logged: Any
) -> None:
    window = open_window()
    shutil.rmtree(paths.state)
    paths.state.write_text("a file where the folder was")
    qtbot.keyClick(window, Key.Key_Plus, Modifier.ControlModifier)
    (sentence,) = told()
    assert "cannot be written" in sentence and "--data" in sentence
    assert window.reading_pane.view.document().defaultFont().pointSizeF() == pytest.approx(12.1)
    window.close()
    assert "the window's sizes could not be saved" in logged.take()


def test_an_index_that_cannot_be_kept_is_told_in_the_status_line(paths: Paths, open_window: OpenWindow) -> None:
    shutil.rmtree(paths.index_cache)
    paths.index_cache.write_text("a file where the folder should be")
    window = open_window()
    assert "in memory only" in window.status.text() and "Nothing is kept" not in window.status.text()


def test_a_broken_article_of_the_clinic_is_told_and_the_others_are_there(
    paths: Paths, scripts_pack: Path, open_window: OpenWindow, qtbot: QtBot, told: Told
) -> None:
    broken = scripts_pack / "articles" / "en" / "broken.md"
    broken.parent.mkdir()
    broken.write_text("---\nid: [unclosed\n---\n\ntext\n", encoding="utf-8")
    window = open_window()
    (sentence,) = told()
    assert "articles/en/broken.md" in sentence and "\n" not in sentence
    open_by_search(qtbot, window, "lumbago")
    assert title(window) == "Low back pain"


def test_a_pack_that_cannot_be_read_costs_only_itself(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow, told: Told
) -> None:
    paths.local_pack.mkdir(parents=True)
    window = open_window()
    (sentence,) = told()
    assert "pack.yaml" in sentence and str(paths.local_pack) in sentence
    open_by_search(qtbot, window, "lumbago")


def test_a_pdf_that_cannot_be_written_is_told_and_the_window_goes_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, save_to: Callable[[Path | None], list[str]], told: Told
) -> None:
    save_to(tmp_path / "no such folder" / "h.pdf")
    open_by_search(qtbot, window, "lumbago")
    qtbot.keyClick(window, Key.Key_S, Modifier.ControlModifier)
    (sentence,) = told()
    assert "cannot be written" in sentence and "choose another folder" in sentence
    save_to(tmp_path / "h.pdf")
    qtbot.keyClick(window, Key.Key_S, Modifier.ControlModifier)
    assert (tmp_path / "h.pdf").exists()


def test_references_that_cannot_be_written_are_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, save_to: Callable[[Path | None], list[str]], told: Told
) -> None:
    save_to(tmp_path / "no such folder" / "r.ris")
    open_by_search(qtbot, window, "lumbago")
    window.references_panel.export_requested.emit("ris")
    (sentence,) = told()
    assert "cannot be written" in sentence


def test_a_handout_that_cannot_be_typeset_is_told_in_the_panel_and_at_the_preview(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    def fail(*_: object) -> None:
        raise PrintError("This handout cannot be typeset (a reason); run the check on its article.")

    monkeypatch.setattr("library.library.Library.typeset", fail)
    open_by_search(qtbot, window, "lumbago")
    window.side.setCurrentWidget(window.handout_panel)
    assert window.handout_panel.problem.text().startswith("This handout cannot be typeset")
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier)
    assert told() == ["This handout cannot be typeset (a reason); run the check on its article."]
    assert window.handout_desk.dialog is None


def test_an_article_that_is_gone_is_told(window: MainWindow, told: Told) -> None:
    window.reader.follow(QUrl("article:no-such-article"))
    (sentence,) = told()
    assert sentence.startswith('There is no article "no-such-article"')


def test_a_mistake_of_the_program_is_told_without_what_was_typed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, told: Told, logged: Any
) -> None:
    def fail(_: object, query: str, **__: object) -> None:
        raise RuntimeError(f"could not search {query}")

    monkeypatch.setattr("library.library.Library.search", fail)
    search(qtbot, window, "q")
    (sentence,) = told()
    assert sentence == "This is our mistake, not yours. Your work is safe; please try again."
    assert logged.take() == ["a mistake of the program: RuntimeError"]


# ---- the real thread --------------------------------------------------------------------------------------


def test_on_the_real_thread_a_search_opens_an_article(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(None)
    qtbot.waitUntil(lambda: "Bones and muscles" in shown(window))
    search(qtbot, window, "lumbago")
    qtbot.waitUntil(lambda: titles(window) == ["Low back pain"])
    qtbot.keyClick(window.top_bar.search_box, Key.Key_Return)
    qtbot.waitUntil(lambda: title(window) == "Low back pain")


def test_closing_while_work_is_under_way_ends_cleanly(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, paths: Paths
) -> None:
    shutil.rmtree(paths.index_cache, ignore_errors=True)
    window = open_window(None)
    window.side.setCurrentWidget(window.handout_panel)
    window.top_bar.search_box.setText("back")
    window.reader.open(ArticleKey(ArticleId("burns"), "en"))
    window.close()
    assert not window.isVisible()
    qtbot.wait(20)  # what was on its way arrives at a closed window


def test_a_hit_in_the_first_section_shows_the_title_and_the_review_state(window: MainWindow, qtbot: QtBot) -> None:
    open_by_search(qtbot, window, "fever")
    assert window.search_panel.list.currentIndex().data().startswith("Fever in children. What it is: ")
    assert window.reading_pane.view.verticalScrollBar().value() == 0
