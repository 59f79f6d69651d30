# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whose packs are taken: keys compared word by word, added, removed; and the clinic's own articles, signed by it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from library.packs.installed import open_trust
from library.packs.opening import open_pack
from library.packs.trust import read_public_key
from library.paths import Paths
from tests.desktop.packs_bench import Bench
from tests.library.pack_workshop import KEY, STRANGER, source, trust_of

Told = Callable[[], list[str]]
YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
PASSPHRASE = "fünf grüne Vögel"


@pytest.fixture
def bench(
    paths: Paths, tmp_path: Path, open_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Bench:
    return Bench(paths, tmp_path, open_window, qtbot, monkeypatch)


def rows(bench: Bench) -> list[str]:
    model = bench.dialog.keys.list.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


# ---- keys -------------------------------------------------------------------------------------------------


def test_a_pack_of_an_unknown_key_leads_to_the_key_and_back_to_the_pack(bench: Bench, qtbot: QtBot) -> None:
    bench.open(bench.pack({"zebrafish": "Wash."}))
    text, _ = bench.result()
    assert text.startswith("test-1.0.0.clinicpack\n\nThis pack is signed by nobody who is trusted here")
    assert bench.dialog.outcome.close_button.text() == "Not now"
    bench.choose(bench.key_file())
    assert bench.dialog.outcome.act_button.text() == "&Add a key..."
    bench.dialog.outcome.act_button.click()
    page = bench.dialog.key
    assert bench.page is page
    assert page.name.text() == "Key of Test maker"
    assert page.words.text().split() == KEY.public.fingerprint.split()
    assert page.words.font().pointSizeF() > 1.5 * page.note.font().pointSizeF()
    assert page.note.text().startswith("Compare these words with the owner of the key, by telephone or in person.")
    assert bench.dialog.focusWidget() is page.cancel_button, "nobody trusts by a stray Enter"
    assert open_trust(bench.paths).own_keys == ()
    page.trust_button.click()
    assert bench.page is bench.dialog.preview
    assert open_trust(bench.paths).own_keys == (KEY.public,)
    assert "Your clinic added this key." in bench.facts()["Signed by"]


def test_a_key_that_is_not_trusted_after_all_leads_back_to_the_refusal(bench: Bench) -> None:
    bench.open(bench.pack({"zebrafish": "Wash."}))
    bench.choose(bench.key_file())
    bench.dialog.outcome.act_button.click()
    bench.dialog.key.cancel_button.click()
    assert bench.result()[0].startswith("test-1.0.0.clinicpack")
    assert open_trust(bench.paths).own_keys == ()


def test_another_key_does_not_open_the_pack(bench: Bench) -> None:
    bench.open(bench.pack({"zebrafish": "Wash."}))
    bench.choose(bench.key_file(STRANGER))
    bench.dialog.outcome.act_button.click()
    bench.dialog.key.trust_button.click()
    assert bench.result()[0].startswith("test-1.0.0.clinicpack\n\nThis pack is signed by nobody")


def test_a_file_that_is_no_key_is_told(bench: Bench, told: Told) -> None:
    bench.open(bench.pack({"zebrafish": "Wash."}))
    (bench.folder / "x.pub").write_bytes(b"no key")
    bench.choose(bench.folder / "x.pub")
    bench.dialog.outcome.act_button.click()
    assert told() == ["x.pub holds no keys; ask for the file again."]
    assert bench.page is bench.dialog.outcome
    bench.choose(None)
    bench.dialog.outcome.act_button.click()
    assert bench.page is bench.dialog.outcome


def test_a_key_is_added_from_the_list_of_keys(bench: Bench) -> None:
    bench.open()
    bench.dialog.packs.keys_button.click()
    assert (rows(bench), bench.dialog.keys.remove_button.isEnabled()) == (["No key is trusted here yet."], False)
    bench.choose(bench.key_file())
    bench.dialog.keys.add_button.click()
    bench.dialog.key.trust_button.click()
    assert bench.page is bench.dialog.keys
    assert rows(bench) == [f"Test maker. {KEY.public.fingerprint}. Added by your clinic"]
    bench.dialog.keys.close_button.click()
    assert bench.page is bench.dialog.packs


def test_a_removed_key_takes_its_packs_out_of_sight_and_they_can_be_removed(bench: Bench, told: Told) -> None:
    bench.installed(bench.pack({"zebrafish": "Wash."}))
    bench.open()
    bench.dialog.packs.keys_button.click()
    bench.answer(NO)
    bench.dialog.keys.remove_button.click()
    assert open_trust(bench.paths).own_keys == (KEY.public,)
    bench.answer(YES)
    bench.dialog.keys.remove_button.click()
    assert bench.asked[-1] == "Remove the key of Test maker? Packs that it signed are not shown any more."
    assert open_trust(bench.paths).own_keys == ()
    assert rows(bench) == ["No key is trusted here yet."]
    bench.dialog.keys.close_button.click()
    assert bench.cards()[1].startswith("Test pack 1.0.0. Cannot be opened. ")
    assert told() == [], "the list says it"
    assert not bench.dialog.packs.back_button.isEnabled()
    bench.dialog.packs.remove_button.click()
    bench.wait_for(bench.dialog.packs)
    assert len(bench.cards()) == 1


def test_the_keys_of_the_program_cannot_be_removed(bench: Bench) -> None:
    bench.open()
    bench.dialog.show_keys([KEY.public], [STRANGER.public])
    keys = bench.dialog.keys
    assert keys.remove_button.isEnabled()
    keys.list.setCurrentIndex(keys.list.model().index(0, 0))
    assert rows(bench)[0] == f"Test maker. {KEY.public.fingerprint}. Came with the program"
    assert not keys.remove_button.isEnabled()


def test_a_key_that_cannot_be_kept_is_told(bench: Bench, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.open()
    bench.choose(bench.key_file())
    bench.dialog.packs.keys_button.click()
    bench.dialog.keys.add_button.click()

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("library.storage.write_through", full)
    bench.dialog.key.trust_button.click()
    assert "make room" in told()[0]
    assert bench.page is bench.dialog.key


# ---- sharing ----------------------------------------------------------------------------------------------


@pytest.fixture
def own(bench: Bench) -> Bench:
    """A clinic with an article of its own, and a stick."""
    source(
        bench.paths.local_pack,
        {"zebrafish": "Wash."},
        pack="publisher: Green River\nlicence: CC BY 4.0\nlanguages: [en]\n",
    )
    article = bench.paths.local_pack / "articles" / "en" / "zebrafish.md"
    article.write_text(article.read_text(encoding="utf-8").replace("kind: topic", "kind: guide"), encoding="utf-8")
    (bench.folder / "stick").mkdir()
    bench.choose(bench.folder / "stick")
    bench.answer(YES)
    bench.open()
    bench.dialog.packs.share_button.click()
    return bench


def share(bench: Bench, passphrase: str = PASSPHRASE) -> None:
    page = bench.dialog.sharing
    for field in (page.passphrase, page.again):
        field.setText(passphrase)
    page.share_button.click()


def test_the_clinics_own_articles_become_a_signed_pack_beside_its_key(
    own: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[str] = []
    start = own.window.packs_desk.work.start
    monkeypatch.setattr(
        own.window.packs_desk.work, "start", lambda command, told: (commands.extend(command), start(command, told))
    )
    page = own.dialog.sharing
    assert own.page is page
    assert page.name.text() == "Green River" and own.dialog.focusWidget() is page.passphrase
    assert page.passphrase.echoMode() is QLineEdit.EchoMode.Password is page.again.echoMode()
    share(own)
    text, _ = own.result()
    stick = own.folder / "stick"
    assert sorted(path.name for path in stick.iterdir()) == ["Green River.pub", "Test pack 1.0.0.clinicpack"]
    key = read_public_key(stick / "Green River.pub")
    assert text == (
        f"Saved in {stick}: Test pack 1.0.0.clinicpack and the key Green River.pub.\n"
        "Give them the key too, and read them these six words:"
    )
    assert own.dialog.outcome.words.text().split() == key.fingerprint.split()
    trust = trust_of(own.folder / "other")
    trust.add(key)
    with open_pack(stick / "Test pack 1.0.0.clinicpack", trust) as opened:
        assert [entry.title for entry in opened.manifest.articles] == ["Zebrafish"]
    assert PASSPHRASE not in " ".join(commands)
    assert (page.passphrase.text(), page.again.text()) == ("", "")
    if os.name == "posix":
        assert stat.S_IMODE((own.paths.state / "clinic.key").stat().st_mode) == 0o600
    assert PASSPHRASE.encode() not in (own.paths.state / "clinic.key").read_bytes()


def test_the_second_time_the_same_key_signs_and_only_its_passphrase_is_asked(own: Bench, told: Told) -> None:
    share(own)
    own.result()
    first = read_public_key(own.folder / "stick" / "Green River.pub")
    own.dialog.go_back()
    own.dialog.packs.share_button.click()
    page = own.dialog.sharing
    assert not page.name.isVisible() and not page.again.isVisible() and page.passphrase.isVisible()
    assert page.key_name.text() == "Key of Green River"
    assert page.words.text().split() == first.fingerprint.split()
    share(own, "another passphrase")
    own.wait_for(own.dialog.packs)
    assert told() == ["The passphrase does not open clinic.key; try again."]
    own.dialog.packs.share_button.click()
    share(own)
    own.result()
    assert read_public_key(own.folder / "stick" / "Green River.pub") == first


def test_a_forgotten_passphrase_costs_a_new_key(own: Bench) -> None:
    share(own)
    own.result()
    first = read_public_key(own.folder / "stick" / "Green River.pub")
    own.dialog.go_back()
    own.dialog.packs.share_button.click()
    own.answer(NO)
    own.dialog.sharing.anew_button.click()
    assert (own.paths.state / "clinic.key").exists()
    own.answer(YES)
    own.dialog.sharing.anew_button.click()
    assert own.asked[-1] == "Make a new key? Clinics that added the old one must add the new one too."
    assert own.dialog.sharing.name.isVisible()
    share(own, "yet another passphrase")
    own.result()
    assert read_public_key(own.folder / "stick" / "Green River.pub") != first


@pytest.mark.parametrize(
    ("name", "passphrase", "again", "problem"),
    [
        (" ", PASSPHRASE, PASSPHRASE, "Give the key a name, such as that of your clinic."),
        ("Green River", "short", "short", "The passphrase needs at least 8 letters."),
        ("Green River", PASSPHRASE, "fünf grüne Vogel", "The two passphrases are not the same. Type them again."),
    ],
)
def test_what_is_missing_is_said_beside_the_fields(
    own: Bench, qtbot: QtBot, name: str, passphrase: str, again: str, problem: str
) -> None:
    page = own.dialog.sharing
    for field, text in ((page.name, name), (page.passphrase, passphrase), (page.again, again)):
        field.setText(text)
    qtbot.keyClick(page.again, Qt.Key.Key_Return)
    assert (own.page, page.problem.text(), page.problem.isVisible()) == (page, problem, True)
    assert list((own.folder / "stick").iterdir()) == []
    assert not (own.paths.state / "clinic.key").exists()


def test_without_a_passphrase_an_old_key_does_not_sign(own: Bench) -> None:
    own.dialog.show_sharing(KEY.public, "")
    own.dialog.sharing.share_button.click()
    assert own.dialog.sharing.problem.text() == "Type the passphrase of the key."


def test_articles_that_may_not_be_passed_on_are_named(own: Bench, told: Told) -> None:
    article = own.paths.local_pack / "articles" / "en" / "zebrafish.md"
    text = article.read_text(encoding="utf-8").replace('may_redistribute: "yes"', 'may_redistribute: "no"')
    article.write_text(text, encoding="utf-8")
    share(own)
    own.wait_for(own.dialog.packs)
    (sentence,) = told()
    assert "en/zebrafish (its licence forbids it)" in sentence
    assert list((own.folder / "stick").iterdir()) == []


def test_what_may_be_passed_on_goes_and_the_rest_is_named(own: Bench) -> None:
    articles = own.paths.local_pack / "articles" / "en"
    text = (articles / "zebrafish.md").read_text(encoding="utf-8")
    page = text.replace("zebrafish", "page").replace('may_redistribute: "yes"', 'may_redistribute: "no"')
    (articles / "page.md").write_text(page, encoding="utf-8")
    share(own)
    text, lines = own.result()
    assert text.startswith("Saved in ")
    assert lines == ["Not in the pack, because they may not be passed on: en/page (its licence forbids it)."]


def test_without_a_folder_nothing_is_made(own: Bench) -> None:
    own.choose(None)
    share(own)
    assert own.page is own.dialog.sharing
    assert not (own.paths.state / "clinic.key").exists()


def test_what_was_typed_is_forgotten_when_the_page_is_left(own: Bench, qtbot: QtBot) -> None:
    page = own.dialog.sharing
    page.passphrase.setText(PASSPHRASE)
    qtbot.keyClick(own.dialog, Qt.Key.Key_Escape)
    assert (page.passphrase.text(), own.page) == ("", own.dialog.packs)


def test_the_desks_go_with_the_dialog(bench: Bench, qtbot: QtBot) -> None:
    bench.open()
    gone: list[None] = []
    bench.dialog.destroyed.connect(lambda: gone.append(None))
    bench.dialog.reject()
    qtbot.waitUntil(lambda: len(gone) == 1)
    bench.window.packs_desk.open(bench.pack({"zebrafish": "Wash."}))
    bench.choose(bench.key_file())
    bench.dialog.outcome.act_button.click()
    bench.dialog.key.trust_button.click()
    assert bench.page is bench.dialog.preview
