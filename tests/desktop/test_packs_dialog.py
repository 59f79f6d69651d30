# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packs come, are looked at, installed, checked, repaired and removed in the real window, by the real commands."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.theme import LIGHT
from library.models import ArticleId, ArticleKey
from library.packs.installed import open_store
from library.packs.source import PackSource
from library.paths import Paths
from tests.desktop.packs_bench import NEVER_ENDS, Bench
from tests.library.pack_workshop import KEY, STRANGER
from tests.library.stick_workshop import FILES, make_stick

Told = Callable[[], list[str]]
YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
INFO = "publisher: Ministry of Health\nlicence: CC BY 4.0\nlanguages: [en]\n"


@pytest.fixture
def bench(
    paths: Paths, tmp_path: Path, open_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Bench:
    return Bench(paths, tmp_path, open_window, qtbot, monkeypatch)


def read(bench: Bench, article: str) -> str:
    """The article as the window shows it."""
    bench.window.reader.open(ArticleKey(ArticleId(article), "en"))
    return bench.window.reading_pane.view.toPlainText()


# ---- the list ---------------------------------------------------------------------------------------------


def test_the_button_in_the_bar_shows_the_packs_of_this_computer(bench: Bench, window: MainWindow) -> None:
    bench.window = window
    (button,) = [
        one for one in window.top_bar.children() if getattr(one, "accessibleName", str)() == "Packs of articles"
    ]
    button.click()  # type: ignore[attr-defined]
    (card,) = bench.cards()
    count = len(PackSource(bench.paths.starter_pack).articles)
    assert card.startswith(
        f"Starter library 0.1.0. Articles: {count} \u00b7 \u2068English\u2069, \u2068Español\u2069 \u00b7 "
    )
    assert card.endswith(". Came with the program")
    packs = bench.dialog.packs
    assert not packs.remove_button.isEnabled() and not packs.back_button.isEnabled()
    assert not packs.check_button.isEnabled() and packs.copy_button.isEnabled()
    assert packs.check_button.toolTip() == "No pack was installed from a file yet"
    assert packs.install_button.isEnabled() and not packs.share_button.isVisible()


def test_an_installed_pack_says_from_whom_it_is_and_can_be_removed(bench: Bench) -> None:
    bench.installed(bench.pack({"zebrafish": "Wash.", "fever": "Rest."}, info=INFO))
    bench.open()
    assert bench.cards()[1].startswith(
        "Test pack 1.0.0. Articles: 2 \u00b7 \u2068English\u2069 \u00b7 2 January 2026 \u00b7 "
    )
    assert bench.cards()[1].endswith(f". From Ministry of Health \u00b7 Signed by Test maker: {KEY.public.fingerprint}")
    packs = bench.dialog.packs
    assert packs.remove_button.isEnabled() and not packs.back_button.isEnabled()
    assert packs.check_button.isEnabled() and packs.copy_button.isEnabled()


def test_the_clinics_own_pack_is_called_so_and_can_be_shared(bench: Bench, scripts_pack: Path) -> None:
    bench.open()
    assert bench.cards()[1].endswith(". Your clinic's own")
    assert bench.dialog.packs.share_button.isVisible()
    assert not bench.dialog.packs.remove_button.isEnabled()


# ---- looked at, installed ---------------------------------------------------------------------------------


def test_a_pack_is_looked_at_installed_and_read(bench: Bench, qtbot: QtBot, told: Told) -> None:
    bench.trust()
    file = bench.pack({"zebrafish": "Wash your hands.", "fever": "Rest."}, info=INFO)
    bench.open()
    bench.choose(file)
    bench.dialog.packs.install_button.click()
    assert bench.page is bench.dialog.preview
    facts = bench.facts()
    assert facts.pop("Size").split()[1] in ("bytes", "kB")
    assert facts == {
        "From": "Ministry of Health",
        "Signed by": f"Test maker\n{KEY.public.fingerprint}\nYour clinic added this key.",
        "Newest article": "2 January 2026",
        "Articles": "2",
        "Languages": "\u2068English\u2069",
        "Licence": "CC BY 4.0",
    }
    assert bench.changes() == {"New: 2": ["Fever", "Zebrafish"]}
    assert not bench.dialog.preview.warning.isVisible()
    assert not open_store(bench.paths).installed()
    bench.dialog.preview.install_button.click()
    assert bench.page is bench.dialog.work
    assert bench.result()[0].startswith("Installed: Test pack 1.0.0\n")
    bench.dialog.outcome.close_button.click()
    assert (len(bench.cards()), bench.page) == (2, bench.dialog.packs)
    assert "Wash your hands." in read(bench, "zebrafish")
    assert "From: \u2068Test pack 1.0.0\u2069" in read(bench, "zebrafish")
    bench.dialog.reject()
    qtbot.keyClicks(bench.window.top_bar.search_box, "zebrafish")
    model = bench.window.search_panel.list.model()
    qtbot.waitUntil(lambda: model.rowCount() > 0 and "Zebrafish" in model.data(model.index(0, 0)))
    assert told() == []


def test_on_the_real_thread_too_and_the_open_article_is_the_new_one(bench: Bench, qtbot: QtBot) -> None:
    bench.installed(bench.pack({"zebrafish": "Wash your hands."}))
    file = bench.pack({"zebrafish": "Wash your feet."}, "2.0.0")
    bench.open(executor=None)
    view = bench.window.reading_pane.view
    bench.window.reader.open(ArticleKey(ArticleId("zebrafish"), "en"))
    qtbot.waitUntil(lambda: "Wash your hands." in view.toPlainText())
    bench.window.packs_desk.look_at(file)
    bench.wait_for(bench.dialog.preview)
    assert bench.changes() == {"Changed: 1": ["Zebrafish"]}
    bench.dialog.preview.install_button.click()
    assert bench.result()[0].startswith("Installed: Test pack 2.0.0\n")
    qtbot.waitUntil(lambda: "Wash your feet." in view.toPlainText())
    qtbot.waitUntil(lambda: len(bench.cards()) == 2 and bench.cards()[1].startswith("Test pack 2.0.0"))
    assert "Test pack 2.0.0" in bench.window.status.text()
    assert threading.active_count() >= 2, "the library has a thread of its own"


def test_what_is_withdrawn_is_said_in_red_and_in_words(bench: Bench) -> None:
    bench.installed(bench.pack({"zebrafish": "Two pills.", "fever": "Rest."}))
    withdrawn = "withdrawn: [{id: zebrafish, reason: The dose was wrong.}, {id: unheard-of}]\n"
    bench.open(bench.pack({"zebrafish": "Two pills.", "cough": "Rest."}, "2.0.0", info=withdrawn))
    assert bench.changes() == {
        "Withdrawn: 2": ["Zebrafish: The dose was wrong.", "unheard-of"],
        "New: 1": ["Cough"],
        "No longer there: 1": ["Fever"],
    }
    preview = bench.dialog.preview
    assert preview.warning.isVisible()
    assert preview.warning.text().startswith("Some articles are withdrawn.")
    index = preview.tree.model().index(0, 0)
    assert preview.tree.isExpanded(index) and not preview.tree.isExpanded(index.siblingAtRow(1))
    assert QColor(index.data(Qt.ItemDataRole.ForegroundRole).color()) == QColor(LIGHT.tones["danger"][0])
    assert index.siblingAtRow(1).data(Qt.ItemDataRole.ForegroundRole) is None


def test_an_update_and_a_pack_that_is_here_already_say_so(bench: Bench) -> None:
    base = bench.pack({"zebrafish": "Wash.", "fever": "Rest."})
    bench.installed(base)
    bench.open(bench.update(base, {"zebrafish": "Wash well.", "fever": "Rest."}, "2.0.0"))
    assert bench.facts()["Articles"] == "1 (an update: only what is new or changed)"
    assert (bench.facts()["From"], bench.facts()["Licence"]) == ("Test maker", "not said")
    assert bench.changes() == {"Changed: 1": ["Zebrafish"]}
    bench.window.packs_desk.look_at(base)
    assert bench.dialog.preview.summary.text().startswith("Nothing changes: this pack is here already.")
    assert not bench.dialog.preview.tree.isVisible()


def test_a_file_that_is_no_pack_is_told_and_the_list_is_shown(bench: Bench, told: Told) -> None:
    (bench.folder / "x.clinicpack").write_bytes(b"no pack")
    bench.open(bench.folder / "x.clinicpack")
    assert told() == ["This file is no pack of this program, or its beginning is damaged."]
    assert bench.page is bench.dialog.packs
    bench.window.packs_desk.look_at(bench.folder / "gone.clinicpack")
    assert "cannot be read (No such file or directory)" in told()[0]


def test_no_file_chosen_changes_nothing(bench: Bench) -> None:
    bench.open()
    bench.choose(None)
    bench.dialog.packs.install_button.click()
    assert bench.page is bench.dialog.packs


def test_without_install_nothing_is_installed(bench: Bench) -> None:
    bench.trust()
    bench.open(bench.pack({"zebrafish": "Wash."}))
    bench.dialog.preview.cancel_button.click()
    assert (bench.page, len(bench.cards()), bench.paths.packs.exists()) == (bench.dialog.packs, 1, False)


# ---- stopped, broken --------------------------------------------------------------------------------------


def leave_half(bench: Bench) -> Path:
    """What a killed installation leaves: a folder that no record names."""
    half = bench.paths.packs / "test-1-half" / "pack.clinicpack"
    half.parent.mkdir(parents=True)
    half.write_bytes(b"half")
    return half


@pytest.mark.parametrize("way", ["button", "escape", "close", "window"])
def test_a_stopped_installation_leaves_nothing(bench: Bench, qtbot: QtBot, way: str, told: Told) -> None:
    bench.trust()
    bench.open(bench.pack({"zebrafish": "Wash."}))
    bench.work_is(NEVER_ENDS)
    dialog, work = bench.dialog, bench.window.packs_desk.work
    dialog.preview.install_button.click()
    qtbot.waitUntil(lambda: dialog.work.progress.maximum() > 0, timeout=20_000)
    assert dialog.work.progress.value() * 10 == dialog.work.progress.maximum()
    half = leave_half(bench)
    (process,) = work.findChildren(QProcess)
    if way == "button":
        dialog.work.stop_button.click()
    elif way == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        (dialog if way == "close" else bench.window).close()
    assert (process.state(), work.is_running) == (QProcess.ProcessState.NotRunning, False)
    assert not half.parent.exists()
    if way in ("button", "escape"):
        assert (bench.page, dialog.packs.message.text()) == (dialog.packs, "Stopped.")
        assert len(bench.cards()) == 1
    elif way == "close":
        assert bench.window.packs_desk.dialog is None
    assert told() == []


def test_a_stop_that_comes_too_late_shows_what_is_in_force(bench: Bench, qtbot: QtBot) -> None:
    bench.trust()
    file = bench.pack({"zebrafish": "Wash."})
    bench.open(file)
    bench.work_is(NEVER_ENDS)
    bench.dialog.preview.install_button.click()
    open_store(bench.paths).install(file, lambda done, total: None)
    bench.dialog.work.stop_button.click()
    assert bench.cards()[1].startswith("Test pack 1.0.0")
    assert "Wash." in read(bench, "zebrafish")


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        ("import sys; sys.exit('clinic-library: The stick is full; make room.')", "The stick is full; make room."),
        ("import os; os.abort()", "This broke off before it was done. Nothing was changed; try again."),
    ],
)
def test_work_that_fails_is_told(bench: Bench, told: Told, program: str, sentence: str) -> None:
    bench.trust()
    bench.open(bench.pack({"zebrafish": "Wash."}))
    bench.work_is(program)
    bench.dialog.preview.install_button.click()
    bench.wait_for(bench.dialog.packs)
    assert told() == [sentence]


def test_when_all_is_copied_it_says_that_it_is_being_checked(bench: Bench, qtbot: QtBot) -> None:
    bench.trust()
    bench.open(bench.pack({"zebrafish": "Wash."}))
    bench.work_is(NEVER_ENDS.replace("1 10", f"{2**33} {2**33}"))
    bench.dialog.preview.install_button.click()
    assert bench.dialog.work.label.text() == "Copying test-1.0.0.clinicpack"
    qtbot.waitUntil(lambda: bench.dialog.work.label.text() == "Checking every byte", timeout=20_000)
    assert bench.dialog.work.progress.accessibleName() == "Checking every byte"
    bench.dialog.work.stop_button.click()


# ---- back, removed ----------------------------------------------------------------------------------------


def test_one_step_leads_back(bench: Bench) -> None:
    bench.installed(bench.pack({"zebrafish": "Wash."}), bench.pack({"zebrafish": "Wash well."}, "2.0.0"))
    bench.open()
    assert bench.dialog.packs.back_button.isEnabled(), "the pack that was installed last is chosen"
    bench.dialog.packs.back_button.click()
    assert bench.result()[0] == "This version is in force again: Test pack 1.0.0"
    assert bench.cards()[1].startswith("Test pack 1.0.0")
    assert not bench.dialog.packs.back_button.isEnabled()


def test_removing_asks_once_and_an_article_of_the_pack_gives_way_to_the_first_page(bench: Bench, told: Told) -> None:
    bench.installed(bench.pack({"zebrafish": "Wash."}))
    bench.open()
    assert "Wash." in read(bench, "zebrafish")
    bench.answer(NO)
    bench.dialog.packs.remove_button.click()
    assert (len(bench.cards()), bench.page) == (2, bench.dialog.packs)
    bench.answer(YES)
    bench.dialog.packs.remove_button.click()
    bench.wait_for(bench.dialog.packs)
    assert bench.asked == ["Remove Test pack from this computer? It can be installed again from its file."] * 2
    assert len(bench.cards()) == 1
    assert (bench.window.reader.reading, told()) == (None, [])


# ---- checked, repaired ------------------------------------------------------------------------------------


def test_whole_packs_are_said_to_be_whole(bench: Bench) -> None:
    bench.installed(bench.pack({"zebrafish": "Wash."}))
    bench.open()
    bench.dialog.packs.check_button.click()
    assert bench.result() == ("All packs are whole.", [])
    assert not bench.dialog.outcome.act_button.isVisible()
    assert bench.dialog.outcome.close_button.text() == "Done"


def test_damage_is_named_and_repaired_from_the_same_file(bench: Bench, told: Told) -> None:
    file = bench.pack({"zebrafish": "Wash your hands.", "fever": "Rest."})
    bench.installed(file)
    bench.open()
    bench.damage(b"files/articles/en/zebrafish.md")
    bench.dialog.packs.check_button.click()
    text, lines = bench.result()
    assert text.endswith("\nInsert a stick with the same pack and repair it from there.")
    assert lines == ["Test pack: Zebrafish (English) is damaged."]
    bench.choose(None)
    bench.dialog.outcome.act_button.click()
    assert bench.page is bench.dialog.outcome
    bench.choose(file)
    bench.dialog.outcome.act_button.click()
    assert bench.page is bench.dialog.work
    assert bench.result() == ("All packs are whole.", [])
    assert "Wash your hands." in read(bench, "zebrafish")


def test_what_is_damaged_in_hundreds_of_places_is_named_in_part(bench: Bench) -> None:
    bench.open()
    bench.dialog.show_result("Damaged.", [f"Article {number}" for number in range(255)])
    lines = bench.result()[1]
    assert (len(lines), lines[-2:]) == (201, ["Article 199", "and 55 more"])


# ---- the stick --------------------------------------------------------------------------------------------


def test_a_stick_gets_the_packs_and_what_stays_is_named(bench: Bench, scripts_pack: Path) -> None:
    bench.installed(bench.pack({"zebrafish": "Wash."}))
    bench.open()
    stick = bench.folder / "stick"
    stick.mkdir()
    bench.choose(None)
    bench.dialog.packs.copy_button.click()
    assert bench.page is bench.dialog.packs
    bench.choose(stick)
    bench.dialog.packs.copy_button.click()
    text, lines = bench.result()
    assert text == f"Copied to {stick}, and read back."
    assert lines == [
        "Copied: Test pack 1.0.0",
        "Not copied: Starter library. It comes with the program, so every clinic has it.",
        "The clinic's own articles are not copied: 11. To pass them on, make a signed pack of them.",
        "The program and its installers are not at hand: insert the stick they came from and copy again.",
    ]
    assert (stick / "packs" / "test-1.clinicpack").is_file() and (stick / "packs" / "SHA256SUMS").is_file()


def test_a_stick_that_cannot_be_written_is_told(bench: Bench, told: Told) -> None:
    bench.installed(bench.pack({"zebrafish": "Wash."}))
    bench.open()
    (bench.folder / "stick").write_text("a file")
    bench.choose(bench.folder / "stick")
    bench.dialog.packs.copy_button.click()
    bench.wait_for(bench.dialog.packs)
    assert "choose another stick" in told()[0]


def test_a_stopped_copy_leaves_no_part_on_the_stick(bench: Bench) -> None:
    bench.installed(bench.pack({"zebrafish": "Wash."}))
    bench.open()
    bench.choose(bench.folder)
    bench.work_is(NEVER_ENDS)
    bench.dialog.packs.copy_button.click()
    (bench.folder / "packs").mkdir()
    parts = [bench.folder / "packs" / ".test-1.clinicpack.part", bench.folder / ".clinic-library.part"]
    for part in parts:
        part.write_bytes(b"half")
    bench.dialog.work.stop_button.click()
    assert [part for part in parts if part.exists()] == []


def test_the_program_comes_from_the_stick_that_the_person_names(bench: Bench, told: Told) -> None:
    bench.open()
    origin = make_stick(bench.folder / "its stick")
    stick = bench.folder / "stick"
    bench.choose(stick)
    bench.dialog.packs.copy_button.click()
    assert bench.result()[1][-1].startswith("The program and its installers are not at hand")
    button = bench.dialog.outcome.act_button
    assert button.text() == "Copy the &program too..."
    bench.choose(None)
    button.click()
    assert bench.page is bench.dialog.outcome
    bench.choose(origin)
    button.click()
    lines = bench.result()[1]
    assert f"The program was copied from {origin} and read back. Files: {len(FILES)}." in lines
    assert not bench.dialog.outcome.act_button.isVisible()
    assert (stick / "ClinicLibrary" / "ClinicLibrary.exe").read_bytes() == FILES["ClinicLibrary/ClinicLibrary.exe"]
    (origin / "START-HERE.html").write_text("another page")
    bench.dialog.show_packs()
    bench.choose(stick)
    bench.dialog.packs.copy_button.click()
    bench.result()
    bench.choose(origin)
    bench.dialog.outcome.act_button.click()
    bench.wait_for(bench.dialog.packs)
    sentences = told()
    assert "START-HERE.html" in sentences[0] and "is damaged" in sentences[0]


# ---- the dialog itself ------------------------------------------------------------------------------------


def test_escape_leads_back_to_the_list_and_then_out(bench: Bench, qtbot: QtBot) -> None:
    bench.trust()
    bench.open(bench.pack({"zebrafish": "Wash."}))
    dialog = bench.dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (bench.page, dialog.isVisible()) == (dialog.packs, True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert bench.window.packs_desk.dialog is None
    bench.window.packs_desk.open()
    assert bench.dialog is not dialog


def test_a_preview_that_comes_late_is_not_shown_any_more(bench: Bench, held: object) -> None:
    bench.trust()
    bench.open(executor=held)
    held.holding = True  # type: ignore[attr-defined]
    bench.window.packs_desk.look_at(bench.pack({"zebrafish": "Wash."}))
    assert (bench.page, bench.dialog.work.label.text()) == (bench.dialog.work, "Reading test-1.0.0.clinicpack")
    bench.dialog.work.stop_button.click()
    held.let_go()  # type: ignore[attr-defined]
    assert bench.page is bench.dialog.packs


def test_a_list_that_comes_late_finds_no_dialog(bench: Bench, held: object) -> None:
    bench.open(executor=held)
    held.holding = True  # type: ignore[attr-defined]
    bench.window.packs_desk.list_packs()
    bench.dialog.reject()
    held.let_go()  # type: ignore[attr-defined]
    assert bench.window.packs_desk.dialog is None


def test_every_page_fits_a_low_window_and_can_be_used_by_key_and_ear(bench: Bench, qtbot: QtBot) -> None:
    withdrawn = "withdrawn: [{id: zebrafish, reason: The dose was wrong.}]\n"
    bench.trust()
    file = bench.pack({"zebrafish": "Wash.", "fever": "Rest."}, info=INFO + withdrawn)
    bench.open()
    bench.window.packs_desk.look_at(file)
    dialog = bench.dialog
    bench.window.resize(1000, 560)
    dialog.resize(700, 500)
    dialog.show_key(KEY.public)
    dialog.show_keys([KEY.public], [STRANGER.public])
    dialog.show_result("Something.", ["One"], action="&Add a key...")
    dialog.show_sharing(None, "Green River")
    for number in range(dialog.pages.count()):
        dialog.pages.setCurrentIndex(number)
        qtbot.wait(1)
        page = bench.page
        assert dialog.height() <= 520 and dialog.width() <= 720, type(page)
        buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
        assert buttons and all(button.text() for button in buttons)
        for button in buttons:
            assert dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight())), button.text()
            assert button.height() >= 32
        texts = [one.text() for one in (*buttons, *page.findChildren(QLabel)) if one.isVisible() and "&" in one.text()]
        keys = [text[text.index("&") + 1].casefold() for text in texts]
        assert len(keys) == len(set(keys)), texts
    for named in (dialog.packs.list, dialog.preview.tree, dialog.keys.list, dialog.outcome.list, dialog.key.words):
        assert named.accessibleName(), named


def test_titles_and_names_of_anybody_are_no_markup(bench: Bench) -> None:
    bench.trust()
    bench.open(bench.pack({"zebrafish": "Wash."}, info="title: <b>Bold</b>\npublisher: <img src=x>\n"))
    preview = bench.dialog.preview
    assert preview.title.text() == "<b>Bold</b> 1.0.0"
    assert preview.title.textFormat() is Qt.TextFormat.PlainText
    assert {label.textFormat() for label in preview.findChildren(QLabel) if "<" in label.text()} == {
        Qt.TextFormat.PlainText
    }
    bench.dialog.preview.install_button.click()
    bench.result()
    model = bench.dialog.packs.list.model()
    assert "&lt;b&gt;Bold&lt;/b&gt; 1.0.0" in model.data(model.index(1, 0), int(Qt.ItemDataRole.UserRole) + 1)
