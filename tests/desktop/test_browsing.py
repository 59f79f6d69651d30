# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Articles found without typing in the real window: by letter, complaint, star, day, and what was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.theme import CONTRAST, LIGHT, Theme
from desktop.topics_panel import Page
from library.clock import Clock
from library.errors import StorageError
from library.kept_articles import Favourites, KeptArticle
from library.models import ArticleId, ArticleKey
from library.paths import Paths
from library.settings import Settings, save_settings
from library.storage import RecordStore

Key = Qt.Key
OpenWindow = Callable[..., MainWindow]


def shown(window: MainWindow) -> dict[str, list[str]]:
    """Each row of the list with those below it."""
    model = window.topics_panel.listing.tree.model()
    return {row.data(): [below.data() for below in rows(model, row)] for row in rows(model)}


def rows(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> list[QModelIndex]:  # noqa: B008 - as Qt
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def note(window: MainWindow) -> str:
    label = window.topics_panel.listing.note
    return label.text() if label.isVisible() else ""


def open_article(window: MainWindow, name: str, language: str = "en") -> None:
    window.reader.open(ArticleKey(ArticleId(name), language))


def title(window: MainWindow) -> str:
    return window.windowTitle().removesuffix(" - Clinic Library")


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


# ---- the lists ----------------------------------------------------------------------------------------------


def test_each_list_has_its_key_also_while_something_is_searched(window: MainWindow, qtbot: QtBot) -> None:
    for number, page in enumerate(Page, 1):
        window.top_bar.search_box.setText("lumbago")
        press(window, qtbot, Key(Key.Key_0 + number))
        assert window.topics_panel.page is page
        assert window.finder.stack.currentWidget() is window.topics_panel
        assert not window.finder.message.isVisible()
        tree = window.topics_panel.tree if page is Page.TOPICS else window.topics_panel.listing.tree
        assert tree.hasFocus() or not tree.isVisible()


def test_no_list_is_blank(window: MainWindow) -> None:
    for page in list(Page)[1:]:
        window.topics_panel.choose(page)
        assert note(window) or shown(window), page


def test_titles_from_a_to_z_with_letters_to_jump_by(window: MainWindow, qtbot: QtBot) -> None:
    window.topics_panel.choose(Page.LETTERS)
    listed = shown(window)
    assert list(listed)[:3] == ["A (3)", "B (2)", "C (4)"]
    assert listed["K (2)"] == ["Kidney stones", "Knee pain"]
    page = window.topics_panel.listing
    page.letters.linkActivated.emit(str(list(listed).index("S (7)")))
    assert page.tree.currentIndex().data() == "S (7)" and page.tree.hasFocus()
    qtbot.keyClick(page.tree, Key.Key_Down)
    qtbot.keyClick(page.tree, Key.Key_Return)
    assert title(window) == "Scabies"


def test_very_many_titles_are_loaded_a_letter_at_a_time(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("library.listing.MOST_LISTED", 3)
    window = open_window()
    window.topics_panel.choose(Page.LETTERS)
    assert shown(window)["K (2)"] == []
    tree = window.topics_panel.listing.tree
    tree.unfold("k")
    assert shown(window)["K (2)"] == ["Kidney stones", "Knee pain"]
    assert shown(window)["L (1)"] == []


def test_one_complaint_leads_to_its_articles_by_title(window: MainWindow, qtbot: QtBot) -> None:
    window.topics_panel.choose(Page.COMPLAINTS)
    assert note(window) == "One complaint at a time. This does not examine or diagnose."
    listed = shown(window)
    cough = next(name for name in listed if name.startswith("Cough ("))
    assert listed[cough] == sorted(listed[cough], key=str.casefold)
    assert {"Asthma", "Cough and pneumonia in children", "Tuberculosis (TB)"} <= set(listed[cough])
    tree = window.topics_panel.listing.tree
    qtbot.keyClicks(tree, "sna")
    qtbot.keyClick(tree, Key.Key_Return)
    qtbot.keyClick(tree, Key.Key_Down)
    qtbot.keyClick(tree, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [str(key.id) for key in window.handout_panel.keys] == ["snake-bite"]
    qtbot.keyClick(tree, Key.Key_Return)
    assert title(window) == "Snake bite"


def test_a_language_without_complaints_says_so(window: MainWindow, scripts_pack: Path) -> None:
    window.topics_panel.choose(Page.COMPLAINTS)
    window.take_up_packs()
    window.settings_desk.change(language="ar")
    assert note(window) == "No article of this language is listed by complaint yet. Search, or choose Topics."
    assert shown(window) == {}
    window.settings_desk.change(language="es")
    assert "Tos (7)" in shown(window)


def test_what_was_changed_last_stands_under_its_day(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.topics_panel.choose(Page.NEWEST)
    assert shown(window)["21 November 2026 (48)"][0] == "Anaemia: weak blood\nNew"
    assert note(window) == ""
    for module in ("library.listing", "desktop.browsing"):
        monkeypatch.setattr(f"{module}.MOST_DATED", 3)
    window.topics_panel.refresh(Page.NEWEST)
    assert note(window) == "Only the first 3 are listed."


def test_what_is_due_stands_with_its_day(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.topics_panel.choose(Page.DUE)
    assert note(window) == "Nothing is overdue, and nothing is due in the next 90 days."
    day = {"today": dt.date(2029, 12, 1)}
    monkeypatch.setattr(Clock, "no_earlier_than", property(lambda _: day["today"]))
    window.topics_panel.refresh(Page.DUE)
    assert shown(window)["Overdue (48)"][0] == "Anaemia: weak blood\n21 November 2029"
    day["today"] = dt.date(2029, 11, 1)
    window.topics_panel.refresh(Page.DUE)
    assert list(shown(window)) == ["Due in the next 90 days (48)"]
    for module in ("library.listing", "desktop.browsing"):
        monkeypatch.setattr(f"{module}.MOST_DATED", 3)
    window.topics_panel.refresh(Page.DUE)
    assert note(window) == "Only the first 3 are listed."


def test_a_clock_that_cannot_be_believed_gives_a_sentence(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Clock, "doubtful", property(lambda _: True))
    window.topics_panel.choose(Page.DUE)
    assert note(window) == "Please check the clock of this computer: it says 1 December 2026."
    assert shown(window) == {} and not window.topics_panel.listing.tree.isVisible()


# ---- favourites ---------------------------------------------------------------------------------------------


def test_the_star_keeps_an_article(window: MainWindow, paths: Paths, qtbot: QtBot) -> None:
    star = window.all_actions.favourite
    window.topics_panel.choose(Page.FAVOURITES)
    assert note(window) == "No favourites yet. Open an article and press the star."
    assert not star.isEnabled() and not star.isChecked()
    for name in ("snake-bite", "burns"):
        open_article(window, name)
        assert star.isEnabled() and not star.isChecked()
        press(window, qtbot, Key.Key_B)
        assert star.isChecked()
    assert list(shown(window)) == ["Burns and scalds", "Snake bite"]
    assert note(window) == "Favourites are kept on this computer."
    assert [one.id for one in Favourites(RecordStore(paths.state)).all()] == ["snake-bite", "burns"]


def test_a_favourite_that_is_removed_can_be_had_back(window: MainWindow, qtbot: QtBot) -> None:
    star, page = window.all_actions.favourite, window.topics_panel.listing
    for name in ("burns", "snake-bite"):
        open_article(window, name)
        star.trigger()
    window.topics_panel.choose(Page.FAVOURITES)
    page.tree.setCurrentIndex(page.tree.model().index(0, 0))
    assert page.remove_button.isVisible() and page.remove_button.isEnabled()
    qtbot.keyClick(page.tree, Key.Key_Delete)
    assert list(shown(window)) == ["Snake bite"]
    assert window.offer_bar.text.text() == "No favourite any more: Burns and scalds"
    window.all_actions.undo.trigger()
    assert list(shown(window)) == ["Burns and scalds", "Snake bite"]
    star.trigger()
    assert list(shown(window)) == ["Burns and scalds"] and not star.isChecked()
    page.tree.setCurrentIndex(page.tree.model().index(0, 0))
    qtbot.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
    assert shown(window) == {}


def test_nothing_is_removed_from_another_list(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, "burns")
    window.all_actions.favourite.trigger()
    window.topics_panel.choose(Page.LETTERS)
    page = window.topics_panel.listing
    page.tree.select(ArticleKey(ArticleId("burns"), "en"))
    qtbot.keyClick(page.tree, Key.Key_Delete)
    assert window.all_actions.favourite.isChecked()
    assert not page.remove_button.isVisible()


def test_a_favourite_whose_pack_is_gone_is_named_and_can_be_removed(window: MainWindow, paths: Paths) -> None:
    favourites = Favourites(RecordStore(paths.state))
    favourites.add(KeptArticle(ArticleId("gone"), "en", "Thyroid"))
    favourites.add(KeptArticle(ArticleId("burns"), "es", "As it was called"))
    window.topics_panel.choose(Page.FAVOURITES)
    assert list(shown(window)) == ["Quemaduras\nEspañol", "Thyroid\nNo longer on this computer"]
    tree = window.topics_panel.listing.tree
    tree.setCurrentIndex(tree.model().index(1, 0))
    window.topics_panel.listing.remove_button.click()
    assert list(shown(window)) == ["Quemaduras\nEspañol"]


def test_a_star_that_cannot_be_kept_is_told(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, told: Callable[[], list[str]]
) -> None:
    open_article(window, "burns")

    def fail(*arguments: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(RecordStore, "save", fail)
    window.all_actions.favourite.trigger()
    assert told() == ["The disk is full."]
    assert not window.all_actions.favourite.isChecked()
    monkeypatch.undo()


def test_a_key_without_an_open_article_keeps_nothing(window: MainWindow, paths: Paths) -> None:
    window.browsing.toggle_favourite()
    assert Favourites(RecordStore(paths.state)).all() == ()


def test_a_locked_window_offers_favourites_and_changes_none(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, "burns")
    window.all_actions.favourite.trigger()
    window.topics_panel.choose(Page.DUE)
    window.all_actions.lock_down()
    assert window.topics_panel.page is Page.TOPICS
    chooser = window.topics_panel.chooser
    assert [chooser.itemData(row) for row in range(chooser.count())] == list(Page)[:5]
    window.topics_panel.choose(Page.FAVOURITES)
    page = window.topics_panel.listing
    assert not page.remove_button.isVisible()
    page.removed.emit(ArticleKey(ArticleId("burns"), "en"))
    open_article(window, "snake-bite")
    assert not window.all_actions.favourite.isEnabled()
    assert list(shown(window)) == ["Burns and scalds"]


def test_a_locked_window_does_not_keep_what_visitors_read(open_window: OpenWindow, paths: Paths) -> None:
    save_settings(RecordStore(paths.state), Settings(keep_reading=True))
    window = open_window()
    window.all_actions.lock_down()
    open_article(window, "snake-bite")
    assert b"snake" not in bytes_of(paths.state)


# ---- read lately --------------------------------------------------------------------------------------------


def test_what_was_read_is_not_kept_unless_the_clinic_wants_it(window: MainWindow, paths: Paths) -> None:
    for name in ("burns", "snake-bite"):
        open_article(window, name)
    window.topics_panel.choose(Page.READ)
    assert note(window) == "What was read is not kept. The settings can switch that on."
    window.close()
    assert b"burns" not in bytes_of(paths.state) and b"snake" not in bytes_of(paths.state)


def test_what_was_read_last_comes_first(open_window: OpenWindow, paths: Paths) -> None:
    save_settings(RecordStore(paths.state), Settings(keep_reading=True))
    window = open_window()
    window.topics_panel.choose(Page.READ)
    assert note(window) == "Nothing was read yet."
    for name in ("burns", "snake-bite", "burns"):
        open_article(window, name)
    assert list(shown(window)) == ["Burns and scalds", "Snake bite"]
    assert note(window) == "Kept on this computer. The settings can switch that off."


def test_the_settings_switch_reading_on_and_off(window: MainWindow, paths: Paths) -> None:
    def switch() -> None:
        window.all_actions.settings.trigger()
        dialog: Any = window.settings_desk.dialog
        dialog.keep_reading.toggle()
        dialog.accept()

    window.topics_panel.choose(Page.READ)
    switch()
    open_article(window, "snake-bite")
    assert list(shown(window)) == ["Snake bite"] and b"snake" in bytes_of(paths.state)
    switch()
    assert shown(window) == {} and b"snake" not in bytes_of(paths.state)


def test_a_list_that_comes_late_is_not_shown_for_another(held: Any, open_window: OpenWindow) -> None:
    window = open_window(held)
    held.holding = True
    window.topics_panel.choose(Page.COMPLAINTS)
    window.topics_panel.choose(Page.DUE)
    held.let_go()
    assert note(window) == "Nothing is overdue, and nothing is due in the next 90 days."


def test_the_letters_have_the_colours_of_another_theme_too(window: MainWindow) -> None:
    window.all_actions.titles.trigger()
    letters = window.topics_panel.listing.letters

    def shows(theme: Theme) -> bool:
        """Whether a letter is drawn in its colour of links, in a pixel that is not smoothed."""
        image = letters.grab().toImage()
        points = [(x, y) for x in range(image.width()) for y in range(image.height())]
        return any(image.pixelColor(*point).name() == theme.accent for point in points)

    assert shows(LIGHT)
    window.settings_desk.change(theme="contrast")
    assert (shows(LIGHT), shows(CONTRAST)) == (False, True)
