# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packets from the menu of the real window: kept, opened, given, taken, deleted; nothing of a patient is in them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from library.errors import StorageError
from library.handouts.packets import LONGEST_NAME, Packet, PacketArticle, PacketStore
from library.models import ArticleId, ArticleKey
from library.paths import Paths
from library.storage import RecordStore

OpenWindow = Callable[..., MainWindow]
Told = Callable[[], list[str]]
SaveTo = Callable[[Path | None], list[str]]
KEEP, GIVE, TAKE = "Keep these articles as a packet", "Give these articles as a file", "Take a packet from a file"
NOTHING_YET = "No packet is kept yet"


class Person:
    """Answers the questions of the program, and remembers what was asked."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.types: str | None = None
        """What is typed as a name; None accepts what is proposed."""
        self.accepts = True
        self.agrees = True
        self.opens: Path | None = None
        self.proposed: list[str] = []
        self.asked: list[str] = []
        patch.setattr("PySide6.QtWidgets.QInputDialog.getText", self._name)
        patch.setattr("PySide6.QtWidgets.QMessageBox.question", self._question)
        patch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", self._open)

    def _name(self, parent: object, title: str, label: str, text: str = "") -> tuple[str, bool]:
        self.proposed.append(text)
        return (text if self.types is None else self.types), self.accepts

    def _question(self, parent: object, title: str, question: str) -> QMessageBox.StandardButton:
        self.asked.append(question)
        return QMessageBox.StandardButton.Yes if self.agrees else QMessageBox.StandardButton.No

    def _open(self, parent: object, title: str, folder: str, kinds: str) -> tuple[str, str]:
        return str(self.opens) if self.opens else "", kinds


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Person:
    return Person(monkeypatch)


@pytest.fixture
def store(paths: Paths) -> PacketStore:
    """The packets as they are on the disk."""
    return PacketStore(RecordStore(paths.state))


def key_of(article: str, language: str = "en") -> ArticleKey:
    return ArticleKey(ArticleId(article), language)


def entries(window: MainWindow) -> list[QAction]:
    """What the menu offers now, without what is not to be seen."""
    window.handout_panel.packets_menu.aboutToShow.emit()
    actions = window.handout_panel.packets_menu.actions()
    return [action for action in actions if action.isVisible() and not action.isSeparator()]


def offered(window: MainWindow) -> dict[str, bool]:
    """Text of each entry, and whether it can be chosen."""
    return {action.text(): action.isEnabled() for action in entries(window)}


def choose(window: MainWindow, text: str) -> None:
    (action,) = [action for action in entries(window) if action.text() == text]
    assert action.isEnabled()
    action.trigger()


def collect(window: MainWindow, *articles: str) -> None:
    for article in articles:
        window.reader.open(key_of(article))
        window.add_to_handout()


def leave_out(window: MainWindow, row: int, anchor: str) -> None:
    box = window.handout_panel.collection
    item = box.tree.topLevelItem(row)
    section = item.child([part.anchor for part in box.outlines[row].sections].index(anchor)) if item else None
    assert section is not None
    section.setCheckState(0, Qt.CheckState.Unchecked)


def keep(window: MainWindow, person: Person, name: str) -> None:
    person.types = name
    choose(window, KEEP)


MOTHERS = Packet(
    "Mothers",
    (PacketArticle(ArticleId("burns"), "en", ("causes",)), PacketArticle(ArticleId("fever-in-children"), "es")),
    "For new mothers",
)


# ---- the menu ---------------------------------------------------------------------------------------------


def test_with_nothing_open_only_a_file_can_be_taken(window: MainWindow) -> None:
    assert offered(window) == {NOTHING_YET: False, KEEP: False, GIVE: False, TAKE: True}


def test_an_open_article_can_be_kept_or_given(window: MainWindow) -> None:
    window.reader.open(key_of("burns"))
    assert offered(window) == {NOTHING_YET: False, KEEP: True, GIVE: True, TAKE: True}


def test_packets_stand_first_by_their_names_and_only_the_one_in_use_can_be_deleted(
    window: MainWindow, store: PacketStore
) -> None:
    for name in ("zoster", "Mothers", "air"):
        store.save(Packet(name, MOTHERS.articles))
    assert list(offered(window)) == ["air", "Mothers", "zoster", KEEP, GIVE, TAKE]
    choose(window, "Mothers")
    assert list(offered(window)) == ["air", "Mothers", "zoster", KEEP, GIVE, TAKE, "Delete the packet Mothers"]


def test_the_menu_opens_and_works_with_the_keyboard(window: MainWindow, store: PacketStore, qtbot: QtBot) -> None:
    store.save(MOTHERS)
    menu = window.handout_panel.packets_menu
    menu.popup(QPoint(10, 10))
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert window.handout_panel.keys == (key_of("burns"), key_of("fever-in-children", "es"))


def test_an_ampersand_in_a_name_is_seen_in_the_menu(window: MainWindow, person: Person, store: PacketStore) -> None:
    collect(window, "burns")
    keep(window, person, "Mum & baby")
    assert store.names() == ("Mum & baby",)
    assert "Mum && baby" in offered(window), "Qt shows two as one, and one as a line under the next letter"
    assert "Delete the packet Mum && baby" in offered(window)
    window.handout_panel.collection.clear()
    choose(window, "Mum && baby")
    assert window.handout_panel.keys == (key_of("burns"),)


# ---- kept and opened --------------------------------------------------------------------------------------


def test_what_is_kept_is_there_the_next_day(
    window: MainWindow, open_window: OpenWindow, person: Person, told: Told
) -> None:
    collect(window, "burns", "fever-in-children")
    leave_out(window, 0, "prevention")
    window.handout_panel.collection.cover.setText("For new mothers")
    keep(window, person, "  Mothers ")
    window.close()
    again = open_window()
    choose(again, "Mothers")
    box = again.handout_panel.collection
    assert box.keys == (key_of("burns"), key_of("fever-in-children"))
    assert box.without == {(key_of("burns"), "prevention")}
    assert box.cover_line == "For new mothers"
    assert box.title.text() == "Collected for one handout"
    assert again.top_bar.print_button.isEnabled()
    assert (person.asked, told()) == ([], [])


def test_a_packet_that_was_changed_is_kept_under_its_name_without_a_question(
    window: MainWindow, person: Person, store: PacketStore
) -> None:
    store.save(MOTHERS)
    choose(window, "Mothers")
    collect(window, "low-back-pain")
    choose(window, KEEP)
    assert person.proposed == ["Mothers"]
    assert person.asked == []
    assert [article.id for article in store.load("Mothers").articles] == ["burns", "fever-in-children", "low-back-pain"]
    assert store.load("Mothers").articles[:2] == MOTHERS.articles


@pytest.mark.parametrize("agrees", [True, False])
def test_the_name_of_another_packet_is_taken_only_if_the_person_agrees(
    window: MainWindow, person: Person, store: PacketStore, agrees: bool
) -> None:
    store.save(MOTHERS)
    collect(window, "low-back-pain")
    person.agrees = agrees
    keep(window, person, "Mothers")
    assert person.asked == ["There is a packet Mothers already. Replace it?"]
    assert (store.load("Mothers") == MOTHERS) is not agrees
    assert ("Delete the packet Mothers" in offered(window)) is agrees


@pytest.mark.parametrize(("types", "accepts"), [("", True), ("   ", True), ("Mothers", False)])
def test_without_a_name_nothing_is_kept(
    window: MainWindow, person: Person, store: PacketStore, told: Told, types: str, accepts: bool
) -> None:
    collect(window, "burns")
    person.accepts = accepts
    keep(window, person, types)
    assert (store.names(), told()) == ((), [])


def test_a_name_that_is_too_long_is_one_sentence(
    window: MainWindow, person: Person, store: PacketStore, told: Told
) -> None:
    collect(window, "burns")
    keep(window, person, "x" * (LONGEST_NAME + 1))
    (sentence,) = told()
    assert sentence == "The packet needs a name of at most 80 letters on one line; give it another."
    assert store.names() == ()
    assert list(offered(window)) == [NOTHING_YET, KEEP, GIVE, TAKE]


def test_a_disk_that_takes_nothing_is_one_sentence_and_the_articles_stay_collected(
    window: MainWindow, person: Person, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    def fail(*_: object) -> None:
        raise StorageError("The folder cannot be written; make room.")

    collect(window, "burns")
    with monkeypatch.context() as patched:
        patched.setattr("library.storage.RecordStore.save", fail)
        keep(window, person, "Mothers")
    assert told() == ["The folder cannot be written; make room."]
    assert window.handout_panel.keys == (key_of("burns"),)
    assert NOTHING_YET in offered(window)


def test_packets_of_a_newer_program_are_one_sentence_and_are_not_touched(
    window: MainWindow, paths: Paths, person: Person, told: Told
) -> None:
    records = RecordStore(paths.state)
    records.save("packets", b'[{"name": "x", "articles": [], "colour": "red"}]')
    assert offered(window)[NOTHING_YET] is False
    assert told() == ["The packets were kept by a newer program; install that one."]
    collect(window, "burns")
    keep(window, person, "Mothers")
    assert "The packets were kept by a newer program; install that one." in told()
    assert records.load("packets") == b'[{"name": "x", "articles": [], "colour": "red"}]'


def test_an_article_that_is_gone_is_told_and_the_rest_is_collected(
    window: MainWindow, store: PacketStore, told: Told
) -> None:
    gone = PacketArticle(ArticleId("leprosy"), "en")
    store.save(Packet("Skin", (gone, *MOTHERS.articles), "For the ward"))
    choose(window, "Skin")
    (sentence,) = told()
    assert sentence.startswith('There is no article "leprosy"')
    assert window.handout_panel.keys == (key_of("burns"), key_of("fever-in-children", "es"))
    assert window.handout_panel.collection.cover_line == "For the ward"


def test_a_packet_of_which_nothing_is_here_is_not_replaced_by_what_is_open(
    window: MainWindow, store: PacketStore, person: Person, told: Told
) -> None:
    store.save(Packet("Skin", (PacketArticle(ArticleId("leprosy"), "en"),)))
    window.reader.open(key_of("burns"))
    choose(window, "Skin")
    assert len(told()) == 1
    person.agrees = False
    keep(window, person, "Skin")
    assert len(person.asked) == 1
    assert store.load("Skin").articles[0].id == "leprosy"


def test_a_packet_in_which_nothing_is_left_out_shows_its_sections_all_ticked(
    window: MainWindow, store: PacketStore
) -> None:
    window.reader.open(key_of("burns"))
    leave_out(window, 0, "prevention")
    store.save(Packet("Skin", (PacketArticle(ArticleId("burns"), "en"),)))
    choose(window, "Skin")
    assert window.handout_panel.collection.without == frozenset()


def test_other_articles_are_not_kept_over_the_last_packet_without_a_question(
    window: MainWindow, store: PacketStore, person: Person
) -> None:
    """All were taken out: what is collected next is another handout."""
    store.save(MOTHERS)
    choose(window, "Mothers")
    window.handout_panel.collection.clear_button.click()
    collect(window, "low-back-pain")
    person.agrees = False
    choose(window, KEEP)
    keep(window, person, "Mothers")
    assert person.proposed == ["", ""]
    assert len(person.asked) == 1
    assert store.load("Mothers") == MOTHERS


def test_a_packet_is_deleted_and_can_be_kept_again(window: MainWindow, store: PacketStore, person: Person) -> None:
    store.save(MOTHERS)
    store.save(Packet("Other", MOTHERS.articles))
    choose(window, "Mothers")
    person.agrees = False
    choose(window, "Delete the packet Mothers")
    assert store.names() == ("Mothers", "Other"), "who says no keeps it"
    person.agrees = True
    choose(window, "Delete the packet Mothers")
    assert len(person.asked) == 2 and "Mothers" in person.asked[0]
    assert store.names() == ("Other",)
    assert window.handout_panel.keys == (key_of("burns"), key_of("fever-in-children", "es"))
    assert list(offered(window)) == ["Other", KEEP, GIVE, TAKE]
    keep(window, person, "Mothers")
    assert store.load("Mothers") == MOTHERS


# ---- as a file --------------------------------------------------------------------------------------------


def test_a_packet_is_given_as_a_file_and_taken_at_another_clinic(
    window: MainWindow, person: Person, save_to: SaveTo, store: PacketStore, tmp_path: Path
) -> None:
    target = tmp_path / "stick" / "m.packet"
    target.parent.mkdir()
    proposed = save_to(target)
    store.save(MOTHERS)
    choose(window, "Mothers")
    choose(window, GIVE)
    assert [Path(name).name for name in proposed] == ["Mothers.packet"]
    assert window.statusBar().currentMessage() == f"Saved: {target}"
    store.remove("Mothers")
    window.handout_panel.collection.clear()
    person.opens = target
    choose(window, TAKE)
    assert window.handout_panel.keys == (key_of("burns"), key_of("fever-in-children", "es"))
    assert window.handout_panel.collection.without == {(key_of("burns"), "causes")}
    assert store.load("Mothers") == MOTHERS
    assert person.asked == []


def test_a_file_of_articles_that_were_never_kept_is_called_like_the_first(
    window: MainWindow, save_to: SaveTo, tmp_path: Path
) -> None:
    proposed = save_to(tmp_path / "b.packet")
    window.reader.open(key_of("burns"))
    choose(window, GIVE)
    assert Path(proposed[0]).name == "Burns and scalds.packet"
    assert json.loads((tmp_path / "b.packet").read_bytes())["packet"]["name"] == "Burns and scalds"
    assert NOTHING_YET in offered(window), "giving is not keeping"


def test_thinking_better_of_a_file_does_nothing(
    window: MainWindow, person: Person, save_to: SaveTo, store: PacketStore, told: Told
) -> None:
    save_to(None)
    collect(window, "burns")
    choose(window, GIVE)
    choose(window, TAKE)
    assert (store.names(), told(), window.statusBar().currentMessage()) == ((), [], "")
    assert window.handout_panel.keys == (key_of("burns"),)


def test_a_file_that_cannot_be_written_is_one_sentence(
    window: MainWindow, save_to: SaveTo, tmp_path: Path, told: Told
) -> None:
    save_to(tmp_path / "no such folder" / "b.packet")
    collect(window, "burns")
    choose(window, GIVE)
    (sentence,) = told()
    assert "cannot be written" in sentence and "choose another folder" in sentence


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7 a handout", "p.packet is no packet of this program; ask for the file again."),
        (b"", "p.packet is no packet of this program; ask for the file again."),
        (b"[" * 100_000, "p.packet is no packet of this program; ask for the file again."),
        (bytes(2_000_000), "p.packet is too large for a packet; ask for the file again."),
        (b'{"clinic_library_packet": 2, "x": 1}', "p.packet was written by a newer program; install that one."),
        (None, "cannot be read"),
    ],
)
def test_a_bad_file_is_one_sentence_and_changes_nothing(
    window: MainWindow, person: Person, store: PacketStore, tmp_path: Path, told: Told, content: bytes | None, said: str
) -> None:
    person.opens = tmp_path / "p.packet"
    if content is not None:
        person.opens.write_bytes(content)
    collect(window, "burns")
    choose(window, TAKE)
    (sentence,) = told()
    assert said in sentence and "\n" not in sentence
    assert store.names() == ()
    assert window.handout_panel.keys == (key_of("burns"),)


@pytest.mark.parametrize("agrees", [True, False])
def test_a_file_replaces_a_packet_of_its_name_only_if_the_person_agrees(
    window: MainWindow, person: Person, store: PacketStore, save_to: SaveTo, tmp_path: Path, agrees: bool
) -> None:
    save_to(tmp_path / "m.packet")
    store.save(MOTHERS)
    choose(window, "Mothers")
    choose(window, GIVE)
    ours = Packet("Mothers", (PacketArticle(ArticleId("low-back-pain"), "en"),))
    store.save(ours)
    window.handout_panel.collection.clear()
    person.opens, person.agrees = tmp_path / "m.packet", agrees
    choose(window, TAKE)
    assert person.asked == ["There is a packet Mothers already. Replace it?"]
    assert store.load("Mothers") == (MOTHERS if agrees else ours)
    assert bool(window.handout_panel.keys) is agrees


# ---- nothing of a patient ---------------------------------------------------------------------------------


def test_neither_the_name_nor_the_note_of_a_patient_gets_into_a_packet(
    window: MainWindow, person: Person, paths: Paths, save_to: SaveTo, tmp_path: Path
) -> None:
    save_to(tmp_path / "given.packet")
    collect(window, "burns", "fever-in-children")
    window.handout_panel.person.name.setText("Rosalinda")
    window.handout_panel.person.note.setPlainText("Tablets with food.")
    keep(window, person, "Mothers")
    choose(window, GIVE)
    window.close()
    caches = paths.data / "cache"  # the library's own texts
    files = [path for path in tmp_path.rglob("*") if path.is_file() and not path.is_relative_to(caches)]
    kept = [path for path in files if b"Mothers" in path.read_bytes()]
    assert {path.name for path in kept} == {"packets-a", "given.packet"}
    assert paths.state / "packets-a" in kept
    assert [path for path in files if b"Rosalinda" in path.read_bytes() or b"Tablets" in path.read_bytes()] == []


def test_of_two_packets_that_are_opened_only_the_last_one_arrives(
    held: Any, open_window: OpenWindow, store: PacketStore, told: Told
) -> None:
    window = open_window(held)
    store.save(Packet("Mothers", (PacketArticle(ArticleId("leprosy"), "en"), *MOTHERS.articles)))
    store.save(Packet("Back", (PacketArticle(ArticleId("low-back-pain"), "en"),)))
    held.holding = True
    choose(window, "Mothers")
    choose(window, "Back")
    held.let_go()
    assert window.handout_panel.keys == (key_of("low-back-pain"),)
    assert "Delete the packet Back" in offered(window)
    assert told() == [], "what the first one lacks is not told"
