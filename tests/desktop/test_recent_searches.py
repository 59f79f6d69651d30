# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The last searches are kept only while the clinic wants it: while it does not, no byte of the data folder tells one,
and those of before are gone from it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.recent_searches import KEPT, LONGEST, RECORD, RecentSearches
from library.errors import StorageError
from library.paths import Paths
from library.settings import Settings, save_settings
from library.storage import RecordStore

Make = Callable[..., RecentSearches]
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def store(tmp_path: Path) -> RecordStore:
    return RecordStore(tmp_path / "state")


@pytest.fixture
def make(store: RecordStore, qtbot: QtBot) -> Make:
    """`make(keeping)` opens the line of the last searches as a window does."""

    def do(keeping: bool = True) -> RecentSearches:
        made = RecentSearches(store, keeping)
        qtbot.addWidget(made)
        return made

    return do


def bytes_of(folder: Path) -> bytes:
    """Everything that lies in a folder, names of files too."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return b"\n".join(str(path).encode() + b"\n" + path.read_bytes() for path in files)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (["fever"], ["fever"]),
        (["fever", "burns"], ["burns", "fever"]),
        (["fever", "burns", "fever"], ["fever", "burns"]),
        (["Fever", "burns", "fEVER"], ["fEVER", "burns"]),
        (["  fever \n in\tchildren "], ["fever in children"]),
        (["", "   ", "\n"], []),
        (["x" * LONGEST], ["x" * LONGEST]),
        (["x" * (LONGEST + 1)], []),
        ([f"search {number}" for number in range(KEPT + 2)], [f"search {KEPT + 1 - number}" for number in range(KEPT)]),
        (
            ['<b>"fever"</b>', "{links}", "\u062d\u0645\u0649", "&amp;"],
            ["&amp;", "\u062d\u0645\u0649", "{links}", '<b>"fever"</b>'],
        ),
    ],
)
def test_the_last_searches_are_kept_newest_first_each_once(make: Make, typed: list[str], kept: list[str]) -> None:
    recent = make()
    for query in typed:
        recent.add(query)
    assert list(recent.queries) == kept
    assert list(make().queries) == kept, "also at the next start"


def test_they_are_shown_as_links_while_nothing_is_typed(make: Make) -> None:
    recent = make()
    assert not recent.isVisible()
    recent.add("<b>fever</b>")
    recent.add("{links} & more")
    assert recent.isVisible()
    assert recent.text() == (
        'Searched before: <a href="0">{links} &amp; more</a> \u00b7 <a href="1">&lt;b&gt;fever&lt;/b&gt;</a>'
    )
    recent.set_wanted(False)
    assert not recent.isVisible()
    recent.add("burns")
    assert not recent.isVisible()
    recent.set_wanted(True)
    assert recent.isVisible()


@pytest.mark.parametrize(("number", "query"), [("0", "burns"), ("1", "<b>fever</b>")])
def test_a_link_gives_its_search(make: Make, qtbot: QtBot, number: str, query: str) -> None:
    recent = make()
    recent.add("<b>fever</b>")
    recent.add("burns")
    with qtbot.waitSignal(recent.chosen) as chosen:
        recent.linkActivated.emit(number)
    assert chosen.args == [query]


def test_nothing_is_kept_while_it_is_off(make: Make, tmp_path: Path) -> None:
    recent = make(keeping=False)
    recent.add("lumbago")
    assert (recent.queries, recent.isVisible()) == ((), False)
    assert list(tmp_path.iterdir()) == [], "not even an empty file"


def test_switching_off_deletes_what_was_kept(make: Make, tmp_path: Path) -> None:
    recent = make()
    for query in ("lumbago", "prolotherapy", "burns"):
        recent.add(query)
    assert b"lumbago" in bytes_of(tmp_path)
    recent.set_keeping(False)
    assert (recent.queries, recent.isVisible()) == ((), False)
    held = bytes_of(tmp_path)
    assert [query for query in (b"lumbago", b"prolotherapy", b"burns") if query in held] == []
    recent.set_keeping(True)
    assert recent.queries == ()
    assert make().queries == ()


def test_what_was_kept_is_deleted_at_a_start_at_which_it_is_off(make: Make, tmp_path: Path) -> None:
    make().add("lumbago")
    make().add("prolotherapy")
    make(keeping=False)
    held = bytes_of(tmp_path)
    assert (b"lumbago" in held, b"prolotherapy" in held) == (False, False)


@pytest.mark.parametrize("written", [0, 1])
def test_a_deletion_that_was_cut_short_is_finished_at_the_next_start(
    make: Make, store: RecordStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: int, logged: Any
) -> None:
    recent = make()
    recent.add("lumbago")
    recent.add("prolotherapy")
    left, save = [written], store.save

    def pull_the_plug(name: str, content: bytes) -> None:
        if not left[0]:
            raise StorageError("no power")
        left[0] -= 1
        save(name, content)

    with monkeypatch.context() as patched:
        patched.setattr(store, "save", pull_the_plug)
        recent.set_keeping(False)
    assert recent.queries == ()
    assert logged.take() == ["the last searches could not be deleted"]
    make(keeping=False)
    held = bytes_of(tmp_path)
    assert (b"lumbago" in held, b"prolotherapy" in held) == (False, False)


def test_once_deleted_nothing_is_written_any_more(
    make: Make, store: RecordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    recent = make()
    recent.add("lumbago")
    recent.set_keeping(False)

    def never(*_: object) -> None:
        raise AssertionError("written")

    monkeypatch.setattr(store, "save", never)
    recent.set_keeping(False)
    recent.add("burns")
    make(keeping=False)


@pytest.mark.parametrize(
    ("content", "queries"),
    [
        (b"", []),
        (b"garbage", []),
        (b"[1, 2]", []),
        (b'{"a": 1}', []),
        (b"null", []),
        (b"\xff\xfe", []),
        (b"[" * 10_000, []),
        (b'["fever"]', ["fever"]),
        (msgspec.json.encode([str(number) for number in range(50)]), [str(number) for number in range(KEPT)]),
    ],
)
def test_any_record_can_be_read(make: Make, store: RecordStore, content: bytes, queries: list[str]) -> None:
    store.save(RECORD, content)
    assert list(make().queries) == queries


def test_a_folder_that_cannot_be_written_costs_only_the_list(make: Make, tmp_path: Path, logged: Any) -> None:
    recent = make()
    (tmp_path / "state").write_text("no folder")
    recent.add("lumbago")
    assert logged.take() == ["the last searches could not be saved"]
    assert recent.queries == ("lumbago",), "until the window is closed"
    assert make().queries == ()


def test_no_log_tells_a_search(make: Make, tmp_path: Path, logged: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    recent = make()
    recent.add("lumbago")
    (tmp_path / "elsewhere").mkdir()
    recent.set_keeping(False)
    assert "lumbago" not in caplog.text
    assert logged.take() == []


# ---- in the window ----------------------------------------------------------------------------------------


def search_and_open(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.top_bar.search_box.setText(text)
    qtbot.keyClick(window.top_bar.search_box, Qt.Key.Key_Return)
    qtbot.keyClick(window.top_bar.search_box, Qt.Key.Key_Escape)


def test_the_window_keeps_no_search_unless_it_is_wanted(window: MainWindow, paths: Paths, qtbot: QtBot) -> None:
    for text in ("prolotherapy", "lumbago", "lumbaggo", "buuurnssss"):
        search_and_open(qtbot, window, text)
    window.close()
    held = bytes_of(paths.data / "state")
    assert held, "the window keeps its size"
    assert [word for word in (b"proloth", b"lumba", b"buuu") if word in held] == []
    assert not window.recent_searches.isVisible()


def test_the_window_offers_the_searches_that_led_to_an_article(
    open_window: OpenWindow, paths: Paths, qtbot: QtBot
) -> None:
    save_settings(RecordStore(paths.state), Settings(keep_searches=True))
    window = open_window()
    recent, box = window.recent_searches, window.top_bar.search_box
    search_and_open(qtbot, window, "lumbago")
    search_and_open(qtbot, window, "hypertensoin")
    qtbot.keyClicks(box, "fever")
    assert not recent.isVisible(), "something is typed"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert recent.isVisible()
    assert recent.queries == ("hypertension", "lumbago"), "as it was meant, and nothing that was only typed"
    recent.setFocus()
    recent.linkActivated.emit("1")
    assert (box.text(), window.finder.message.text()) == ("lumbago", "Articles found: 1")
    assert box.hasFocus() and not recent.isVisible()


def test_the_settings_switch_it_on_and_off(window: MainWindow, paths: Paths, qtbot: QtBot) -> None:
    def switch() -> None:
        window.all_actions.settings.trigger()
        assert window.settings_desk.dialog is not None
        window.settings_desk.dialog.keep_searches.toggle()
        window.settings_desk.dialog.accept()

    switch()
    search_and_open(qtbot, window, "lumbago")
    assert b"lumbago" in bytes_of(paths.state)
    assert window.recent_searches.isVisible()
    switch()
    assert b"lumbago" not in bytes_of(paths.state)
    assert not window.recent_searches.isVisible()
    search_and_open(qtbot, window, "lumbago")
    assert b"lumbago" not in bytes_of(paths.state)


def test_the_links_can_be_reached_by_key(open_window: OpenWindow, paths: Paths, qtbot: QtBot) -> None:
    save_settings(RecordStore(paths.state), Settings(keep_searches=True))
    window = open_window()
    search_and_open(qtbot, window, "burns")
    search_and_open(qtbot, window, "lumbago")
    window.recent_searches.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.recent_searches, Qt.Key.Key_Tab)
    qtbot.keyClick(window.recent_searches, Qt.Key.Key_Return)
    assert window.top_bar.search_box.text() == "lumbago"
