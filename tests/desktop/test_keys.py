# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The hands: all by keyboard, few keys from a word to paper, what was lost comes back, another language at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.actions import plain_text
from desktop.app import Program
from desktop.handout_dialog import HandoutDialog
from desktop.keys_dialog import KeysDialog, keys_of
from desktop.main_window import MainWindow
from library.handouts.handout import HandoutOptions
from library.models import ArticleId, ArticleKey
from library.paths import Paths
from library.settings import Settings, load_settings, save_settings
from library.storage import RecordStore
from tests.desktop.conftest import TODAY, InlineExecutor

Key, Modifier = Qt.Key, Qt.KeyboardModifier
BURNS, BACK = (ArticleKey(ArticleId(name), "en") for name in ("burns", "low-back-pain"))


@pytest.fixture(autouse=True)
def printer(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """A printer, and the orders that it got."""
    orders: list[object] = []
    monkeypatch.setattr("desktop.handout_dialog.printer_names", lambda: ["Ward"])
    monkeypatch.setattr("desktop.handout_dialog.HandoutDialog._print", lambda dialog: orders.append(dialog.made))
    return orders


def typed(qtbot: QtBot, window: MainWindow, text: str) -> None:
    qtbot.keyClicks(window.top_bar.search_box, text)
    qtbot.waitUntil(lambda: window.search_panel.list.model().rowCount() > 0)


def press(qtbot: QtBot, key: Key, modifier: Modifier = Modifier.NoModifier) -> None:
    """Where the focus is, as a keyboard does."""
    where = QApplication.focusWidget()
    assert where is not None
    qtbot.keyClick(where, key, modifier)


def every_action(window: MainWindow) -> list[QAction]:
    return [action for group in window.all_actions.groups for action in group.actions if not action.isSeparator()]


# ---- from a word to paper ---------------------------------------------------------------------------------


def test_three_keys_after_the_word_and_the_short_copy_is_printed(
    window: MainWindow, qtbot: QtBot, printer: list[object]
) -> None:
    typed(qtbot, window, "burn")
    press(qtbot, Key.Key_Return)
    assert window.reader.reading is not None and window.reader.reading.article.key == BURNS
    press(qtbot, Key.Key_P, Modifier.ControlModifier)
    dialog = window.handout_desk.dialog
    assert dialog is not None and dialog.short.isChecked()
    qtbot.waitUntil(dialog.print_button.hasFocus)
    press(qtbot, Key.Key_Return)
    assert printer == [dialog.made]


def test_three_keys_after_the_word_and_there_is_a_pdf(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, save_to: Callable[[Path | None], list[str]]
) -> None:
    proposed = save_to(tmp_path / "burns.pdf")  # what the third key, Enter, agrees to
    typed(qtbot, window, "burn")
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_S, Modifier.ControlModifier)
    assert (tmp_path / "burns.pdf").read_bytes().startswith(b"%PDF") and len(proposed) == 1


def test_the_whole_text_is_one_tick_away_and_remembered_once_it_was_printed(
    window: MainWindow, qtbot: QtBot, paths: Paths
) -> None:
    window.reader.open(BACK)
    window.all_actions.preview.trigger()
    dialog = window.handout_desk.dialog
    assert dialog is not None
    short = dialog.made.pages
    dialog.short.click()
    assert dialog.made.pages > short and not window.handout_panel.options.plain
    assert load_settings(RecordStore(paths.state)).plain
    dialog.accept()
    assert not load_settings(RecordStore(paths.state)).plain


def test_while_other_pages_are_made_nothing_is_printed(
    open_window: Callable[..., MainWindow], held: InlineExecutor, qtbot: QtBot
) -> None:
    window = open_window(held)
    window.reader.open(BACK)
    window.all_actions.preview.trigger()
    dialog = window.handout_desk.dialog
    assert isinstance(dialog, HandoutDialog)
    held.holding = True  # type: ignore[attr-defined]
    dialog.short.click()
    assert not dialog.print_button.isEnabled() and not dialog.save_button.isEnabled()
    held.let_go()  # type: ignore[attr-defined]
    assert dialog.print_button.isEnabled()


def test_ctrl_enter_collects_a_hit_unread_and_the_open_article_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    typed(qtbot, window, "burn")
    press(qtbot, Key.Key_Return, Modifier.ControlModifier)
    assert window.handout_panel.keys == (BURNS,) and window.reader.reading is None
    window.reader.open(BACK)
    window.top_bar.search_box.clear()
    window.reading_pane.view.setFocus()
    press(qtbot, Key.Key_Return, Modifier.ControlModifier)
    assert window.handout_panel.keys == (BURNS, BACK)


def test_ctrl_enter_in_the_list_collects_what_is_chosen_there(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.open(BACK)
    typed(qtbot, window, "burn")
    window.search_panel.list.setFocus()
    press(qtbot, Key.Key_Return, Modifier.ControlModifier)
    assert window.handout_panel.keys == (BURNS,)


def test_a_stroke_means_search_from_anywhere_also_from_the_empty_box(window: MainWindow, qtbot: QtBot) -> None:
    window.reading_pane.view.setFocus()
    press(qtbot, Key.Key_Slash)
    assert window.top_bar.search_box.hasFocus()
    qtbot.keyClicks(window.top_bar.search_box, "/10/8")
    assert window.top_bar.search_box.text() == "10/8"


# ---- menus, keys, help ------------------------------------------------------------------------------------


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [key.toString() for action in every_action(window) for key in action.shortcuts()]
    keys += [key.toString() for action in window.all_actions.own_menu.actions() for key in action.shortcuts()]
    keys.append(window.top_bar.own_button.shortcut().toString())
    assert len(keys) == len(set(keys)) and "Ctrl+K" in keys


def test_no_two_lines_of_a_menu_share_a_letter(window: MainWindow) -> None:
    for menu in window.menuBar().findChildren(type(window.all_actions.own_menu).__bases__[0]):
        texts = [action.text().replace("&&", "") for action in menu.actions() if action.isVisible()]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts


def test_every_action_stands_in_the_menu_bar_with_its_key(window: MainWindow) -> None:
    assert [plain_text(action.text()) for action in window.menuBar().actions()] == [
        "Find", "Read", "View", "Handout", "Library", "Help",
    ]  # fmt: skip


def test_the_help_sheet_names_every_key(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F1)
    (dialog,) = window.findChildren(KeysDialog)
    said = dialog.page.toPlainText()
    for action in every_action(window):
        if action.shortcuts() and action.isVisible():
            assert keys_of(action) in said and plain_text(action.text()) in said
    assert dialog.findChild(QTextBrowser) is dialog.page
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_f6_goes_from_part_to_part_and_round_again(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.open(BURNS)
    window.finder.focus()
    parts = (window.finder.pane, window.reading_pane, window.side, window.top_bar)
    for part in (*parts, parts[0]):
        qtbot.keyClick(window, Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None and part.isAncestorOf(focused)


def test_buttons_do_what_their_actions_do_and_can_do_it_when_these_can(window: MainWindow) -> None:
    bar, do = window.top_bar, window.all_actions
    assert not bar.add_button.isEnabled() and not bar.back_button.isEnabled()
    window.reader.open(BURNS)
    assert bar.add_button.isEnabled() and bar.back_button.isEnabled()
    bar.add_button.click()
    assert window.handout_panel.keys == (BURNS,)
    assert bar.back_button.toolTip() == "Back (Alt+Left)" and do.back.shortcut().toString() == "Alt+Left"


# ---- what was lost ----------------------------------------------------------------------------------------


def test_an_article_that_was_taken_out_comes_back_where_it_stood(window: MainWindow, qtbot: QtBot) -> None:
    for key in (BURNS, BACK):
        window.add(key)
    box = window.handout_panel.collection
    box.remove_button.click()
    assert window.handout_panel.keys == (BACK,)
    assert window.offer_bar.text.text() == "Taken out: Burns and scalds"
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.handout_panel.keys == (BURNS, BACK) and not window.offer_bar.isVisible()
    assert not window.all_actions.undo.isEnabled()


def test_all_articles_come_back_and_what_was_collected_since_stays(window: MainWindow, qtbot: QtBot) -> None:
    for key in (BURNS, BACK):
        window.add(key)
    box = window.handout_panel.collection
    box.cover.setText("For the ward")
    without = frozenset({(BURNS, "causes")})
    box.fill(box.outlines, without, "For the ward")
    box.clear_button.click()
    fever = ArticleKey(ArticleId("fever-in-children"), "en")
    window.add(fever)
    window.offer_bar.button.click()
    assert (window.handout_panel.keys, box.without, box.cover_line) == ((BURNS, BACK, fever), without, "For the ward")


def test_several_losses_come_back_the_newest_first(window: MainWindow, qtbot: QtBot) -> None:
    for key in (BURNS, BACK):
        window.add(key)
    box = window.handout_panel.collection
    box.remove_button.click()
    box.remove_button.click()
    assert not box.collected
    window.all_actions.undo.trigger()
    assert window.handout_panel.keys == (BACK,)
    window.all_actions.undo.trigger()
    assert window.handout_panel.keys == (BURNS, BACK)


# ---- another language -------------------------------------------------------------------------------------


@pytest.fixture
def program(paths: Paths, qtbot: QtBot) -> Program:
    started = Program(paths, lambda: TODAY, InlineExecutor())
    started.start()
    yield started
    started.window.close()
    started.window.settings_desk.change(interface="en")  # the next test has an English application
    qtbot.waitUntil(lambda: QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight)
    started.window.close()


def test_another_language_is_taken_at_once_and_nothing_is_lost(program: Program, qtbot: QtBot) -> None:
    before = program.window
    before.resize(1100, 640)
    before.reader.open(BACK)
    before.reader.open(BURNS)
    before.reading_pane.view.scroll_to(0.5)
    before.add(BACK)
    before.handout_panel.person.name.setText("A. B.")
    before.handout_panel.paper_box.fit.setChecked(True)
    before.top_bar.search_box.setText("fever")
    options = before.handout_panel.options
    before.settings_desk.change(interface="ar")
    qtbot.waitUntil(lambda: program.window is not before)
    after = program.window
    assert after.isVisible() and not before.isVisible() and after.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert after.size() == before.size()
    assert after.reader.reading is not None and after.reader.reading.article.key == BURNS
    assert after.reading_pane.view.scrolled == pytest.approx(0.5, abs=0.15) and after.reader.can_go_back
    assert after.handout_panel.keys == (BACK,) and after.handout_panel.options == options
    assert after.handout_panel.person.name.text() == "A. B."
    assert after.top_bar.search_box.text() == "fever" and after.search_panel.list.model().rowCount() > 0
    assert QLocale().language() == QLocale.Language.Arabic
    after.settings_desk.change(interface="en")
    qtbot.waitUntil(lambda: program.window is not after)
    assert program.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_work_that_is_under_way_does_not_reach_a_window_that_is_gone(
    paths: Paths, qtbot: QtBot, held: InlineExecutor
) -> None:
    program = Program(paths, lambda: TODAY, held)
    program.start()
    before = program.window
    held.holding = True  # type: ignore[attr-defined]
    before.reader.open(BURNS)
    before.settings_desk.change(interface="es")
    qtbot.waitUntil(lambda: program.window is not before)
    held.let_go()  # type: ignore[attr-defined]
    assert before.reader.reading is None and program.window.reader.reading is None
    program.window.settings_desk.change(interface="en")
    qtbot.waitUntil(lambda: program.window.settings_desk.settings.interface == "en")
    qtbot.wait(1)
    program.window.close()


def test_a_language_that_was_chosen_is_that_of_the_next_start(paths: Paths, qtbot: QtBot) -> None:
    save_settings(RecordStore(paths.state), Settings(interface="hi"))
    program = Program(paths, lambda: TODAY, InlineExecutor())
    assert QApplication.font().families()[0] == "Noto Sans Devanagari"
    program.window.settings_desk.change(interface="en")
    qtbot.waitUntil(lambda: QApplication.font().families()[0] == "Noto Sans")
    program.window.close()


def test_articles_follow_the_language_of_the_window_where_there_are_any(program: Program, qtbot: QtBot) -> None:
    for chosen, articles in (("es", "es"), ("hi", "es"), ("en", "en")):
        before = program.window
        for action in before.all_actions.languages.group.actions():
            if action.data() == chosen:
                action.trigger()
        qtbot.waitUntil(lambda before=before: program.window is not before)
        settings = program.window.settings_desk.settings
        assert (settings.interface, settings.language) == (chosen, articles)


def test_the_very_first_window_finds_articles_in_the_language_of_the_system(
    paths: Paths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.app.system_language", lambda: "es")
    program = Program(paths, lambda: TODAY, InlineExecutor())
    program.start()
    assert program.window.settings_desk.settings.language == "es"
    assert program.window.status.text().count("Art\u00edculos: 48") == 1
    program.window.settings_desk.change(language="en")
    program.window.take_up_packs()
    assert program.window.settings_desk.settings.language == "en", "what was chosen stays, whatever is installed"
    program.window.settings_desk.change(interface="en")
    qtbot.waitUntil(lambda: program.window.settings_desk.settings.interface == "en")
    qtbot.wait(1)
    program.window.close()


def test_the_short_copy_is_what_a_handout_begins_with(window: MainWindow) -> None:
    assert window.handout_panel.options == HandoutOptions(references="short", plain=True)
