# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's own articles from the menu of the real window: written, found, changed, gone back, deleted, approved."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.main_window import MainWindow
from library.paths import Paths
from tests.desktop.own_articles_bench import Answer, Clinic

Told = Callable[[], list[str]]
BODY = "## What it is {.what-it-is}\n\nA zebrafish bite is small.\n"


@pytest.fixture
def clinic(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Clinic:
    monkeypatch.setattr("desktop.handout_dialog.printer_names", list)
    return Clinic(window, qtbot, monkeypatch)


def enabled(clinic: Clinic) -> set[str]:
    return {action.text().replace("&", "") for action in clinic.menu.actions() if action.text() and action.isEnabled()}


ALWAYS = {"Bring in a page...", "Bring in a folder...", "Write a new article"}


def test_only_what_fits_the_open_article_can_be_chosen(clinic: Clinic) -> None:
    assert enabled(clinic) == ALWAYS
    clinic.open("burns")
    beside = {"Adapt this article", "Add a note...", "Approve for this clinic..."}
    assert enabled(clinic) == ALWAYS | {"Edit this article"} | beside
    clinic.saved("Zebrafish bites", BODY)
    assert enabled(clinic) == ALWAYS | {
        "Edit this article",
        "Approve for this clinic...",
        "Earlier versions...",
        "Delete this article...",
    }
    clinic.window.reader.show_welcome()
    assert enabled(clinic) == ALWAYS


def test_the_menu_is_in_the_bar_and_opens_by_key(window: MainWindow) -> None:
    button = window.top_bar.own_button
    assert button.accessibleName() == "Own articles"
    assert button.shortcut().toString() == "Alt+O"
    assert button.menu() is window.all_actions.own_menu
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    window.resize(900, 600)
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def test_a_day_of_an_own_article(
    clinic: Clinic, qtbot: QtBot, told: Told, tmp_path: Path, save_to: Callable[[Path | None], list[str]]
) -> None:
    """Written, saved, found, edited, brought back, deleted, undone, approved, printed."""
    key = clinic.saved("Zebrafish bites", BODY, "Wash the bite at once.")
    assert key == ("zebrafish-bites", "en")
    assert "Wash the bite at once." in clinic.shown and "Your clinic's own:" in clinic.shown
    assert "First published 1 December 2026" in clinic.shown
    assert clinic.hits("zebrafish") == ["Zebrafish bites"]

    clinic.menu.edit.trigger()
    assert not clinic.editor.fields.language.isEnabled()
    clinic.editor.page.text.setPlainText(BODY.replace("small", "deep"))
    qtbot.waitUntil(clinic.editor.isActiveWindow)
    qtbot.keyClick(clinic.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not clinic.is_writing
    assert "bite is deep" in clinic.shown and "Edition 2" in clinic.shown

    clinic.menu.versions.trigger()
    dialog = clinic.window.own_desk.versions.dialog
    assert dialog is not None
    assert [dialog.list.item(0).text()] == ["Until 1 December 2026\nEdition 1"]
    assert "bite is small" in dialog.preview.view.toPlainText()
    dialog.back_button.click()
    assert "bite is small" in clinic.shown and "Edition 3" in clinic.shown

    clinic.answers = [Answer.Yes]
    clinic.menu.delete.trigger()
    assert clinic.asked == ["Delete \u201cZebrafish bites\u201d? You can bring it back."]
    assert "zebrafish" not in clinic.shown.casefold()
    assert clinic.hits("zebrafish") == []
    assert clinic.window.offer_bar.text.text() == "Deleted: Zebrafish bites"
    clinic.window.offer_bar.button.click()
    assert "bite is small" in clinic.shown and not clinic.menu.undo.isEnabled()

    clinic.menu.approve.trigger()
    approve = clinic.window.own_desk.approve_dialog
    assert approve is not None
    approve.name.setText("  Amina   Yusuf ")
    approve.role.setText("Nurse in charge")
    approve.accept()
    assert "Amina Yusuf, Nurse in charge" in clinic.shown

    clinic.window.add_to_handout()
    clinic.window.handout_panel.paper_box.plain.setChecked(False)
    save_to(tmp_path / "own.pdf")
    clinic.window.handout_desk.save()
    with pypdfium2.PdfDocument(tmp_path / "own.pdf") as pdf:
        printed = pdf[0].get_textpage().get_text_range()
    assert "zebrafish bite is small" in printed and "Amina Yusuf" in printed
    assert told() == []


def test_what_was_deleted_can_be_brought_back_after_a_restart(
    clinic: Clinic, open_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.saved("Zebrafish & bites", BODY)
    clinic.answers = [Answer.Yes]
    clinic.menu.delete.trigger()
    clinic.window.close()
    again = Clinic(open_window(), qtbot, monkeypatch)
    qtbot.waitUntil(again.menu.undo.isEnabled)
    assert again.menu.undo.text() == "&Undo delete: Zebrafish && bites"
    again.menu.undo.trigger()
    assert "bite is small" in again.shown
    assert again.menu.undo.text() == "&Undo delete"


def test_a_deletion_that_is_not_wanted_deletes_nothing(clinic: Clinic) -> None:
    clinic.saved("Zebrafish bites", BODY)
    clinic.answers = [Answer.No]
    clinic.menu.delete.trigger()
    assert "bite is small" in clinic.shown and not clinic.window.offer_bar.isVisible()


def test_the_bar_goes_away_by_itself_or_when_it_is_closed(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    bar = clinic.window.offer_bar
    bar.offer("Gone", "&Undo", lambda: None)
    assert bar.isVisible() and bar._until.isActive()
    bar.close_button.click()
    assert not bar.isVisible()
    bar.offer("Not saved", "&Go on", lambda: None, for_a_while=False)
    assert not bar._until.isActive()
    monkeypatch.setattr("desktop.offer_bar.OFFERED_MS", 1)
    bar.offer("Gone", "&Undo", lambda: None)
    qtbot.waitUntil(lambda: not bar.isVisible())


# ---- adapting ---------------------------------------------------------------------------------------------


def test_an_article_of_the_library_is_adapted_and_stays_as_it_is(clinic: Clinic) -> None:
    clinic.open("burns")
    original = clinic.shown
    clinic.menu.adapt.trigger()
    text = clinic.editor.page.text
    assert "## " in text.toPlainText() and clinic.editor.fields.title.text() in original
    text.setPlainText("Cool it with water from the blue tank.\n\n" + text.toPlainText())
    clinic.editor.save()
    assert "blue tank" in clinic.shown and clinic.key() == ("burns-ours", "en")
    clinic.open("burns")
    assert clinic.shown == original


def test_editing_an_article_of_the_library_offers_to_adapt_it(clinic: Clinic) -> None:
    clinic.open("burns")
    clinic.answers = [Answer.No]
    clinic.menu.edit.trigger()
    assert clinic.asked == [
        "This article is from \u201cStarter library\u201d and stays as it is. Make a copy of your own to change?"
    ]
    assert not clinic.is_writing
    clinic.answers = [Answer.Yes]
    clinic.menu.edit.trigger()
    assert clinic.is_writing


def test_the_copy_keeps_its_pictures_and_sources(clinic: Clinic) -> None:
    clinic.open("low-back-pain")
    before = clinic.window.reader.reading
    assert before is not None and before.pictures
    clinic.menu.adapt.trigger()
    assert clinic.problems == []
    clinic.editor.save()
    after = clinic.window.reader.reading
    assert after is not None and after.own
    assert after.pictures == before.pictures
    assert [one.vancouver for one in after.references] == [one.vancouver for one in before.references]


def test_a_copy_that_somebody_else_kept_meanwhile_is_not_written_over(clinic: Clinic, paths: Paths) -> None:
    clinic.open("burns")
    clinic.menu.adapt.trigger()
    folder = paths.local_pack / "articles" / "en"
    folder.mkdir(parents=True)
    (folder / "burns-ours.md").write_text(
        "---\nid: burns-ours\ntitle: Theirs\nkind: topic\nlanguage: en\n---\nText.\n", encoding="utf-8"
    )
    clinic.editor.save()
    assert clinic.key().id not in ("burns", "burns-ours")
    assert "Theirs" in (folder / "burns-ours.md").read_text(encoding="utf-8")


# ---- notes and approvals ----------------------------------------------------------------------------------


def test_a_note_stands_beside_an_article_that_does_not_change(clinic: Clinic) -> None:
    clinic.open("burns")
    clinic.menu.note.trigger()
    dialog = clinic.window.own_desk.note_dialog
    assert dialog is not None
    dialog.text.setPlainText("We have silver cream in room 3.")
    dialog.accept()
    assert "We have silver cream in room 3." in clinic.shown
    assert clinic.window.reader.reading is not None and not clinic.window.reader.reading.own
    clinic.menu.note.trigger()
    dialog = clinic.window.own_desk.note_dialog
    assert dialog.text.toPlainText() == "We have silver cream in room 3."
    dialog.text.clear()
    dialog.accept()
    assert "silver cream" not in clinic.shown


def test_an_article_of_the_library_is_approved_and_the_approval_taken_back(clinic: Clinic) -> None:
    clinic.open("burns")
    clinic.menu.approve.trigger()
    dialog = clinic.window.own_desk.approve_dialog
    assert dialog is not None and not dialog.problem.isVisible()
    dialog.accept()
    assert dialog.problem.text() == "Type your name."
    dialog.name.setText("Amina Yusuf")
    dialog.accept()
    assert "Amina Yusuf" in clinic.shown
    assert "Not reviewed by a clinician yet." in clinic.shown, "an approval does not change the review state"
    clinic.menu.approve.trigger()
    dialog = clinic.window.own_desk.approve_dialog
    assert (dialog.name.text(), dialog.role.text()) == ("", ""), "no name is remembered"
    assert [dialog.list.item(0).text()] == ["Amina Yusuf, 1 December 2026"]
    assert not dialog.back_button.isEnabled()
    dialog.list.setCurrentRow(0)
    dialog.back_button.click()
    assert "Amina Yusuf" not in clinic.shown


def test_a_full_disk_is_said_and_the_note_stays_on_the_screen(
    clinic: Clinic, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.open("burns")
    clinic.menu.note.trigger()
    dialog = clinic.window.own_desk.note_dialog
    assert dialog is not None
    dialog.text.setPlainText("We have silver cream.")

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("library.storage.write_through", refuse)
    dialog.accept()
    assert "No space left on device" in told()[0]
    assert dialog.isVisible() and dialog.text.toPlainText() == "We have silver cream."


# ---- words that were not saved -----------------------------------------------------------------------------


def test_words_survive_a_pulled_plug(
    clinic: Clinic, paths: Paths, open_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.write("Zebrafish bites", BODY)
    clinic.window.own_desk.editor.keep()
    again = Clinic(open_window(), qtbot, monkeypatch)
    bar = again.window.offer_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.text.text() == "Not saved yet: \u201cZebrafish bites\u201d"
    bar.button.click()
    assert again.editor.page.text.toPlainText() == BODY
    assert again.editor.is_changed
    again.editor.save()
    assert "bite is small" in again.shown
    again.menu.new.trigger()
    assert again.asked == [], "nothing is offered any more"


def test_unsaved_words_are_offered_before_anything_else_is_written(clinic: Clinic) -> None:
    clinic.write("Zebrafish bites", BODY)
    desk = clinic.window.own_desk.editor
    desk.keep()
    clinic.editor.is_changed = False
    clinic.editor.leave()  # as if the program had ended here
    clinic.answers = [Answer.Cancel, Answer.Yes]
    clinic.menu.new.trigger()
    assert clinic.asked == ["There are words that were not saved: \u201cZebrafish bites\u201d. Go on writing there?"]
    assert not clinic.is_writing
    clinic.menu.new.trigger()
    assert clinic.editor.page.text.toPlainText() == BODY
    clinic.answers = [Answer.Discard]
    clinic.editor.reject()
    clinic.menu.new.trigger()
    assert clinic.editor.fields.title.text() == ""


def test_unsaved_words_can_be_thrown_away(clinic: Clinic) -> None:
    clinic.write("", BODY)
    clinic.window.own_desk.editor.keep()
    clinic.editor.leave()
    clinic.answers = [Answer.Discard]
    clinic.open("burns")
    clinic.menu.adapt.trigger()
    assert clinic.asked == ["There are words that were not saved: \u201cno title\u201d. Go on writing there?"]
    assert clinic.editor.fields.title.text() != ""


def test_the_window_that_is_closed_keeps_the_words(
    clinic: Clinic, open_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.write("Zebrafish bites", BODY)
    clinic.window.close()
    again = Clinic(open_window(), qtbot, monkeypatch)
    qtbot.waitUntil(again.window.offer_bar.isVisible)


def test_a_record_that_cannot_be_read_is_no_obstacle(clinic: Clinic, paths: Paths, logged: object) -> None:
    from library.storage import RecordStore

    clinic.window._late_loading.stop()  # which would read it too
    RecordStore(paths.state).save("unsaved-article", b"\xff\x00")
    clinic.menu.new.trigger()
    assert clinic.is_writing
    assert logged.take() == ["the words that were not saved could not be read"]  # type: ignore[attr-defined]


# ---- a dialog that is closed while it keeps ------------------------------------------------------------------


@pytest.mark.parametrize("closed", [False, True])
def test_what_is_being_kept_is_kept_once_even_if_the_dialog_is_closed_meanwhile(
    held: Any,
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    told: Told,
    closed: bool,
) -> None:
    clinic = Clinic(open_window(held), qtbot, monkeypatch)
    clinic.open("burns")
    clinic.menu.note.trigger()
    dialog = clinic.window.own_desk.note_dialog
    assert dialog is not None
    dialog.text.setPlainText("The blue tank.")
    held.holding = True
    dialog.accept()
    assert not dialog.isEnabled(), "nothing is kept twice"
    if closed:
        dialog.reject()
        qtbot.waitUntil(lambda: not isValid(dialog))
    held.let_go()
    assert clinic.window.own_desk.note_dialog is None
    assert "The blue tank." in clinic.shown
    assert told() == []
