# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A waiting room: visitors read and print; they cannot change, save, open or close anything, see what staff did, or
find what the visitor before them read. A start of the computer changes nothing of that; the PIN does.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.idle import Idle
from desktop.kiosk import StaffBar
from desktop.pin_dialogs import LockDialog, StaffDialog
from library.errors import StorageError
from library.lock import FREE_TRIES, WAITING_SECONDS, Lock
from library.models import ArticleId, ArticleKey
from library.paths import Paths
from library.settings import Settings, load_settings, save_settings
from library.storage import RecordStore

OpenProgram = Callable[..., Program]
BURNS = ArticleKey(ArticleId("burns"), "en")
PIN = "nurse7"


@pytest.fixture
def store(paths: Paths) -> RecordStore:
    return RecordStore(paths.state)


@pytest.fixture
def locked(store: RecordStore, open_program: OpenProgram) -> Program:
    """The program as it starts on a computer that was locked."""
    Lock(store).lock(PIN)
    return open_program()


def staff(program: Program) -> StaffDialog:
    """Press the button and give the dialog."""
    assert program.kiosk.bar is not None
    program.kiosk.bar.button.click()
    assert isinstance(program.kiosk.dialog, StaffDialog)
    return program.kiosk.dialog


def type_pin(qtbot: QtBot, dialog: StaffDialog, pin: str) -> None:
    qtbot.keyClicks(dialog.pin, pin)
    qtbot.keyClick(dialog.pin, Qt.Key.Key_Return)


def settle() -> None:
    """What was left for later is done."""
    QApplication.sendPostedEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


# ---- locking and opening ----------------------------------------------------------------------------------------


def test_locking_asks_for_a_pin_twice_and_another_window_follows(
    open_program: OpenProgram, store: RecordStore, qtbot: QtBot, told: Callable[[], list[str]]
) -> None:
    program = open_program()
    before = program.window
    before.reader.open(BURNS)
    before.all_actions.lock.trigger()
    dialog = program.kiosk.dialog
    assert isinstance(dialog, LockDialog)
    assert {dialog.pin.echoMode(), dialog.again.echoMode()} == {QLineEdit.EchoMode.Password}
    for pin, again, message, said in (
        ("12", "12", "", ["A PIN has 4 to 12 letters or digits; choose another one."]),
        ("1234", "1235", "The two PINs are not the same. Please type them again.", []),
    ):
        dialog.pin.setText(pin)
        dialog.again.setText(again)
        dialog.accept()
        assert (dialog.message.text(), told(), dialog.pin.text(), dialog.again.text()) == (message, said, "", "")
        assert not Lock(store).is_locked
    dialog.pin.setText("1234")
    dialog.again.setText("1234")
    dialog.accept()
    settle()
    window = program.window
    assert (window is before, window.isFullScreen(), Lock(store).is_locked) == (False, True, True)
    assert window.reader.reading is None, "what staff read is not seen"
    bar = window.findChild(StaffBar)
    assert bar is not None and bar.isVisible()
    assert "Locked to reading and printing" in {label.text() for label in bar.findChildren(type(window.status))}


def test_a_lock_that_cannot_be_kept_is_told_and_nothing_is_locked(
    open_program: OpenProgram, monkeypatch: pytest.MonkeyPatch, told: Callable[[], list[str]]
) -> None:
    program = open_program()
    program.window.all_actions.lock.trigger()
    dialog = program.kiosk.dialog
    assert isinstance(dialog, LockDialog)

    def full(self: object, name: str, content: bytes) -> None:
        raise StorageError("The disk is full; make room.")

    dialog.pin.setText(PIN)
    dialog.again.setText(PIN)
    with monkeypatch.context() as patched:
        patched.setattr(RecordStore, "save", full)
        dialog.accept()
    assert told() == ["The disk is full; make room."]
    assert dialog.isVisible() and program.kiosk.bar is None
    dialog.reject()


def test_the_pin_opens_it_and_the_window_is_whole_again(locked: Program, store: RecordStore, qtbot: QtBot) -> None:
    dialog = staff(locked)
    type_pin(qtbot, dialog, "guess")
    assert (dialog.message.text(), dialog.pin.text()) == ("That is not the PIN. Please try again.", "")
    type_pin(qtbot, dialog, PIN)
    settle()
    do = locked.window.all_actions
    assert (Lock(store).is_locked, locked.window.isFullScreen(), locked.kiosk.bar) == (False, False, None)
    assert do.settings.isVisible() and do.packs.isEnabled() and do.save_pdf.isVisible()
    locked.window.close()
    assert not locked.window.isVisible(), "without a question"


def test_a_command_opens_it_too(locked: Program, store: RecordStore) -> None:
    Lock(store).unlock()
    assert locked.kiosk.bar is not None
    locked.kiosk.bar.button.click()
    settle()
    assert (locked.kiosk.dialog, locked.kiosk.bar) == (None, None)


def test_wrong_tries_wait(locked: Program, qtbot: QtBot) -> None:
    dialog = staff(locked)
    for _ in range(FREE_TRIES):
        type_pin(qtbot, dialog, "guess")
    assert dialog.message.text() == f"Too many wrong tries. Please wait {WAITING_SECONDS} seconds."
    assert [widget.isEnabled() for widget in (dialog.pin, dialog.unlock_button, dialog.close_button)] == [False] * 3
    assert dialog.cancel_button.isEnabled()
    dialog.reject()
    dialog = staff(locked)
    assert not dialog.pin.isEnabled(), "another dialog is no way round"
    dialog._lock._until = 0  # the half minute is over
    dialog._end_waiting()
    assert (dialog.message.text(), dialog.pin.isEnabled()) == ("You can try again now.", True)
    type_pin(qtbot, dialog, PIN)
    settle()
    assert locked.kiosk.bar is None


def test_a_lock_that_cannot_be_taken_away_stays(
    locked: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, told: Callable[[], list[str]]
) -> None:
    dialog = staff(locked)

    def full(self: object) -> None:
        raise StorageError("The disk is full; make room.")

    monkeypatch.setattr(Lock, "unlock", full)
    type_pin(qtbot, dialog, PIN)
    settle()
    assert told() == ["The disk is full; make room."]
    assert locked.kiosk.bar is not None and locked.kiosk.bar.isVisible()


# ---- closing ----------------------------------------------------------------------------------------------------


def test_closing_needs_the_pin_and_the_next_start_is_locked(
    locked: Program, open_program: OpenProgram, qtbot: QtBot
) -> None:
    window = locked.window
    for _ in range(2):
        window.close()  # as Alt+F4 and the window manager do
    window.all_actions.quit.trigger()
    dialog = locked.kiosk.dialog
    assert window.isVisible() and isinstance(dialog, StaffDialog)
    assert len(window.findChildren(StaffDialog)) == 1
    qtbot.keyClicks(dialog.pin, "wrong")
    dialog.close_button.click()
    assert window.isVisible()
    qtbot.keyClicks(dialog.pin, PIN)
    dialog.close_button.click()
    assert not window.isVisible()
    assert open_program().kiosk.bar is not None


def test_the_computer_can_be_shut_down(locked: Program, qapp: QApplication) -> None:
    locked.kiosk.let_close()
    event = QCloseEvent()
    QApplication.sendEvent(locked.window, event)
    assert event.isAccepted()


def test_a_shutdown_that_was_called_off_leaves_it_locked(locked: Program) -> None:
    locked.kiosk.let_close()
    locked.kiosk._stay()
    locked.window.close()
    assert locked.window.isVisible()


# ---- what visitors can do ---------------------------------------------------------------------------------------


def test_visitors_find_no_way_to_change_or_save_anything(locked: Program, qtbot: QtBot, tmp_path: Path) -> None:
    window = locked.window
    do, panel = window.all_actions, window.handout_panel
    shown = {action.text().replace("&", "") for group in do.groups for action in group.actions if action.isVisible()}
    assert shown & {"Settings", "Packs of articles", "Save as PDF", "Own articles", "Keep as favourite"} == set()
    assert {"Search", "See and print", "Larger text", "Forget this session", "Close"} <= shown
    window.reader.open(BURNS)
    window.side.setCurrentWidget(panel)
    assert not any(widget.isVisible() for widget in (panel.person, panel.packets_button, panel.save_button))
    assert panel.preview_button.isVisible() and panel.preview_button.isEnabled()
    window.side.setCurrentWidget(window.references_panel)
    assert window.references_panel.copy_button.isVisible() and not window.references_panel.export_button.isVisible()
    for key in ("Ctrl+,", "Ctrl+L", "Ctrl+N", "Ctrl+E", "Ctrl+S", "Alt+O", "Ctrl+B"):
        qtbot.keySequence(window, QKeySequence(key))
        assert QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None, key


def test_visitors_print_one_copy_of_what_they_see(locked: Program) -> None:
    window = locked.window
    window.reader.open(BURNS)
    window.all_actions.preview.trigger()
    dialog = window.handout_desk.dialog
    assert dialog is not None
    assert (dialog.copies.maximum(), dialog.save_button.isVisible(), dialog.view.isVisible()) == (1, False, True)
    dialog.reject()


def test_files_are_not_taken(locked: Program, tmp_path: Path) -> None:
    leaflet = tmp_path / "leaflet.txt"
    leaflet.write_text("A leaflet\n", encoding="utf-8")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(leaflet))])
    for place in (locked.window, locked.window.top_bar.search_box):
        event = QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(place, event)
        assert not event.isAccepted()
    locked.window.given_files.open([leaflet])
    assert QApplication.activeModalWidget() is None


def test_what_staff_searched_is_not_shown_and_visitors_leave_none(
    store: RecordStore, open_program: OpenProgram, qtbot: QtBot
) -> None:
    save_settings(store, Settings(keep_searches=True))
    store.save("searches", b'["lumbago"]')
    Lock(store).lock(PIN)
    program = open_program()
    window = program.window
    assert (window.recent_searches.queries, window.recent_searches.isVisible()) == ((), False)
    qtbot.keyClicks(window.top_bar.search_box, "burns")
    qtbot.keyClick(window.top_bar.search_box, Qt.Key.Key_Return)
    window.settings_desk.change(text_size=150)
    assert store.load("searches") == b'["lumbago"]'
    type_pin(qtbot, staff(program), PIN)
    settle()
    assert program.window.recent_searches.queries == ("lumbago",)


# ---- the visitor is gone ----------------------------------------------------------------------------------------


def test_when_nobody_touches_it_the_first_page_comes_back_as_the_clinic_set_it(
    locked: Program, store: RecordStore, qtbot: QtBot
) -> None:
    before = locked.window
    before.reader.open(BURNS)
    before.add_to_handout()
    before.settings_desk.change(theme="dark", text_size=200)
    assert load_settings(store) == Settings(), "a visitor's choice is not the clinic's"
    assert before.settings_desk.settings.theme == "dark"
    before.handout_desk.preview()
    assert locked.kiosk.idle is not None
    locked.kiosk.idle._timer.timeout.emit()
    settle()
    window = locked.window
    assert window is not before and window.isFullScreen() and window.isVisible()
    assert (window.reader.reading, window.handout_panel.keys, window.handout_desk.dialog) == (None, (), None)
    assert window.settings_desk.settings == Settings()


@pytest.fixture
def waits(qtbot: QtBot) -> Callable[..., tuple[Idle, QLineEdit, list[int]]]:
    def make(busy: bool = False) -> tuple[Idle, QLineEdit, list[int]]:
        line = QLineEdit()
        qtbot.addWidget(line)
        said: list[int] = []
        idle = Idle(100_000, lambda: busy, line)
        idle.left_alone.connect(lambda: said.append(1))
        return idle, line, said

    return make


@pytest.mark.parametrize("kind", ["key", "move", "press", "wheel"])
def test_every_touch_begins_the_waiting_anew(
    waits: Callable[..., tuple[Idle, QLineEdit, list[int]]], qtbot: QtBot, kind: str
) -> None:
    idle, line, said = waits()
    assert not idle._timer.isActive(), "nobody has been here yet"
    if kind == "key":
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    elif kind == "press":
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    elif kind == "move":
        at, none = QPointF(3, 3), Qt.MouseButton.NoButton
        QApplication.sendEvent(
            line, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
        )
    else:
        at = QPointF(2, 2)
        none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        wheel = QWheelEvent(at, at, QPoint(), QPoint(0, 120), none, no_keys, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(line, wheel)
    assert idle._timer.isActive()
    idle._timer.timeout.emit()
    assert said == [1]


def test_a_printer_at_work_is_waited_for(waits: Callable[..., tuple[Idle, QLineEdit, list[int]]]) -> None:
    idle, _, said = waits(busy=True)
    idle._timer.timeout.emit()
    assert (said, idle._timer.isActive()) == ([], True)


def test_a_locked_window_asks_nothing_when_it_forgets(locked: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: pytest.fail("a visitor is asked"))
    locked.window.reader.open(BURNS)
    locked.window.all_actions.forget.trigger()
    assert locked.window.reader.reading is None
