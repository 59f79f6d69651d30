# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""After "Forget this session" no text of it is in any widget or model of the program, nor in the data folder, and what
the clinic had kept before is there as it was.
"""

from __future__ import annotations

import datetime as dt
import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop import kept_draft, recent_searches
from desktop.app import Program
from desktop.forgetting import RECORDS, Beginning
from library import print_counts
from library.errors import StorageError
from library.models import ArticleId, ArticleKey
from library.paths import Paths
from library.settings import Settings, save_settings
from library.storage import RecordStore

OpenProgram = Callable[..., Program]
BURNS, FEVER = ArticleKey(ArticleId("burns"), "en"), ArticleKey(ArticleId("fever-in-children"), "en")
WORDS = ("Zebulon", "Quixby", "scaldingword", "Xylocover", "wartime")
"""What only a person of this session can have typed: name, note, search, line on top, found in the page."""


def texts_of(thing: QObject) -> Iterator[str]:
    """Every text that an object shows or holds, as far as Qt tells."""
    told = thing.metaObject()
    for number in range(told.propertyCount()):
        if "QString" in told.property(number).typeName():
            value = thing.property(told.property(number).name())
            yield from [value] if isinstance(value, str) else value or []
    if isinstance(thing, QTextDocument):
        yield thing.toPlainText()
    if isinstance(thing, QAbstractItemModel):
        yield from rows_of(thing, QModelIndex())


def rows_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):  # every list and tree of the program has one column
        index = model.index(row, 0, parent)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.UserRole + 1):
            yield str(index.data(role))
        yield from rows_of(model, index)


def everything_in_the_program() -> str:
    """All widgets that there are, shown or not, and all that is below them."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the window that was closed goes now
    things: list[QObject] = []
    for widget in QApplication.allWidgets():
        things += [widget, *widget.findChildren(QObject), *widget.actions()]
        model = getattr(widget, "model", None)
        if callable(model) and isinstance(model(), QAbstractItemModel):
            things.append(model())
        document = getattr(widget, "document", None)
        if callable(document) and isinstance(document(), QTextDocument):
            things.append(document())
    return "\n".join(text for thing in dict.fromkeys(things) for text in texts_of(thing))


def bytes_of(folder: Path) -> bytes:
    return b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def use(program: Program, qtbot: QtBot) -> None:
    """A nurse's quarter of an hour: searches, reads, finds in the page, fills in a handout, looks at it, copies."""
    window = program.window
    qtbot.keyClicks(window.top_bar.search_box, "scaldingword burns")
    qtbot.keyClick(window.top_bar.search_box, Qt.Key.Key_Return)
    window.reader.open(FEVER)
    window.reader.open(BURNS)
    window.reading_pane.start_finding()
    qtbot.keyClicks(window.reading_pane.find_bar.box, "wartime")
    window.add_to_handout()
    panel = window.handout_panel
    qtbot.keyClicks(panel.collection.cover, "Xylocover")
    qtbot.keyClicks(panel.person.name, "Zebulon")
    qtbot.keyClicks(panel.person.note, "Quixby")
    panel.collection.clear_button.click()
    window.undo.undo()
    window.handout_desk.preview()
    assert window.handout_desk.dialog is not None
    window.handout_desk.dialog.reject()
    qtbot.mouseClick(window.references_panel.copy_button, Qt.MouseButton.LeftButton)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[QMessageBox.StandardButton], list[str]]:
    """`answer(Yes)` is what the person says to every question; gives the questions as they come."""

    def say(button: QMessageBox.StandardButton) -> list[str]:
        asked: list[str] = []

        def question(parent: object, title: str, text: str) -> QMessageBox.StandardButton:
            asked.append(text)
            return button

        monkeypatch.setattr(QMessageBox, "question", question)
        return asked

    return say


Yes, No = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


def test_nothing_of_the_session_is_left(
    open_program: OpenProgram, paths: Paths, qtbot: QtBot, answer: Callable[..., list[str]]
) -> None:
    save_settings(RecordStore(paths.state), Settings(keep_searches=True, count_prints=True))
    program = open_program()
    use(program, qtbot)
    before = everything_in_the_program()
    assert [word for word in (*WORDS, "Burns and scalds - Clinic Library") if word not in before] == [], (
        "they are found"
    )
    old, asked = program.window, answer(Yes)
    program.window.all_actions.forget.trigger()
    assert asked == ["A handout for one person is filled in. Forget that too?"]
    after = everything_in_the_program()
    assert [word for word in (*WORDS, "Burns and scalds - Clinic Library") if word in after] == []
    held = bytes_of(paths.data / "state")
    assert [word for word in WORDS if word.encode() in held] == []
    window = program.window
    assert window is not old
    assert window.statusBar().currentMessage() == "Forgotten: everything since the program was opened."
    assert not window.all_actions.back.isEnabled() and not window.all_actions.undo.isEnabled()
    assert window.isVisible() and window.focusWidget() is window.top_bar.search_box


def test_where_nothing_can_be_lost_nothing_is_asked(
    open_program: OpenProgram, qtbot: QtBot, answer: Callable[..., list[str]]
) -> None:
    program, asked = open_program(), answer(No)
    program.window.reader.open(BURNS)
    program.window.all_actions.forget.trigger()
    assert (asked, program.window.reader.reading) == ([], None)


def test_who_says_no_goes_on(open_program: OpenProgram, qtbot: QtBot, answer: Callable[..., list[str]]) -> None:
    program, asked = open_program(), answer(No)
    window = program.window
    window.reader.open(BURNS)
    qtbot.keyClicks(window.handout_panel.person.name, "Zebulon")
    window.all_actions.forget.trigger()
    assert (len(asked), program.window is window, window.handout_panel.personal.name) == (1, True, "Zebulon")


def test_what_was_kept_before_stays_and_what_came_since_goes(
    open_program: OpenProgram, paths: Paths, qtbot: QtBot
) -> None:
    store = RecordStore(paths.state)
    save_settings(store, Settings(keep_searches=True, count_prints=True))
    store.save(recent_searches.RECORD, b'["lumbago"]')
    counts = print_counts.PrintCounts(store)
    counts.add([BURNS], 3, dt.date(2026, 11, 1))
    kept = counts.all()
    program = open_program()
    qtbot.keyClicks(program.window.top_bar.search_box, "hypertension")
    qtbot.keyClick(program.window.top_bar.search_box, Qt.Key.Key_Return)
    assert program.window.recent_searches.queries == ("hypertension", "lumbago")
    counts.add([BURNS, FEVER], 2, dt.date(2026, 12, 1))
    program.forget()
    assert program.window.recent_searches.queries == ("lumbago",)
    assert counts.all() == kept
    assert b"hypertension" not in bytes_of(paths.state), "in neither slot"
    assert b"fever-in-children" not in bytes_of(paths.state)


def test_what_was_open_is_gone_at_once_whatever_the_library_is_busy_with(open_program: OpenProgram, held: Any) -> None:
    program = open_program(held)
    window = program.window
    window.reader.open(BURNS)
    held.holding = True
    program.forget()
    assert not window.reading_pane.isVisible()
    assert window.statusBar().currentMessage() == "Forgetting this session\u2026"
    held.let_go()
    assert program.window is not window and program.window.reading_pane.isVisible()


def test_no_object_of_the_window_before_lives_on(open_program: OpenProgram, qtbot: QtBot) -> None:
    program = open_program()
    window = program.window
    window.reader.open(BURNS)
    ends = [weakref.ref(part) for part in (window, window.reader, window.reading_pane.view, window.handout_panel)]
    del window
    program.forget()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [end() for end in ends] == [None] * 4


@pytest.mark.parametrize(
    ("at_start", "now", "left"),
    [
        (None, b'["a"]', None),
        (b'["a"]', b'["b","a"]', b'["a"]'),
        (b'["a"]', b'["a"]', b'["a"]'),
        (b'["a"]', b"[]", b"[]"),  # switched off meanwhile: it is not brought back
        (b'["a"]', None, None),
        (b"[]", b'["b"]', b"[]"),
    ],
)
@pytest.mark.parametrize("name", RECORDS)
def test_a_record_is_put_back_in_both_slots_or_stays_deleted(
    tmp_path: Path, name: str, at_start: bytes | None, now: bytes | None, left: bytes | None
) -> None:
    store = RecordStore(tmp_path)
    if at_start is not None:
        store.save(name, at_start)
    beginning = Beginning(store)
    for content in (b'["secret"]', now):
        if content is not None:
            store.save(name, content)
        else:
            store.remove(name)
    beginning.put_back()
    assert store.load(name) == left
    if now not in (None, b"[]"):
        assert b"secret" not in bytes_of(tmp_path)


@pytest.mark.parametrize(("at_start", "now", "new"), [(None, b"x", True), (b"x", b"x", False), (b"x", None, False)])
def test_words_that_are_not_saved_are_asked_about(
    tmp_path: Path, at_start: bytes | None, now: bytes | None, new: bool
) -> None:
    store = RecordStore(tmp_path)
    if at_start is not None:
        store.save(kept_draft.RECORD, at_start)
    beginning = Beginning(store)
    assert not beginning.has_new_words
    if now is None:
        store.remove(kept_draft.RECORD)
    else:
        store.save(kept_draft.RECORD, now)
    assert beginning.has_new_words is new


def test_a_disk_that_takes_no_more_is_told_and_the_window_still_forgets(
    open_program: OpenProgram,
    paths: Paths,
    monkeypatch: pytest.MonkeyPatch,
    told: Callable[[], list[str]],
    qtbot: QtBot,
) -> None:
    save_settings(RecordStore(paths.state), Settings(keep_searches=True))
    program = open_program()
    qtbot.keyClicks(program.window.top_bar.search_box, "hypertension")
    qtbot.keyClick(program.window.top_bar.search_box, Qt.Key.Key_Return)

    def full(self: object, name: str, content: bytes) -> None:
        raise StorageError("The disk is full; make room.")

    monkeypatch.setattr(Beginning, "put_back", lambda self: full(self, "", b""))
    program.forget()
    assert told() == ["The disk is full; make room."]
    assert program.window.reader.reading is None


def test_the_clipboard_is_emptied_only_of_what_is_ours(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    from desktop.forgetting import clear_clipboard

    cleared: list[Any] = []

    class Clipboard:
        ours = True

        def ownsClipboard(self) -> bool:
            return self.ours

        ownsSelection = ownsClipboard  # noqa: N815

        def clear(self, *mode: object) -> None:
            cleared.append(mode)

    clipboard = Clipboard()
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: clipboard)
    clear_clipboard()
    assert len(cleared) == 2
    clipboard.ours = False
    clear_clipboard()
    assert len(cleared) == 2
