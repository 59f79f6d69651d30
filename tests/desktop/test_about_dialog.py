# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the program is, from the three places where a person looks for it; every licence can be read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.about_dialog import AboutDialog
from desktop.main_window import MainWindow
from library import __version__
from library.paths import Paths
from tests.packaged_program import make_program

Open = Callable[[Paths], AboutDialog]


@pytest.fixture
def packaged(paths: Paths, tmp_path: Path) -> Paths:
    """A program with two parts and an offer of sources, its build still to be written."""
    program = make_program(tmp_path / "program")
    texts = {
        "README.txt": "What is inside\n\nQt  6.11  LGPL-3.0-only  qt/\n",
        "SOURCE-OFFER.txt": "Whoever asks gets the source of Qt.",
        "qt/LGPL.txt": "GNU LESSER GENERAL PUBLIC LICENSE",
        "zlib/LICENSE": "As is.",
    }
    for name, text in texts.items():
        path = program / "LICENSES" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return replace(paths, program=program, resources=program / "app" / "resources")


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Iterator[Open]:
    """`open_dialog(paths)` opens it over a window of the smallest screen."""
    parent = QWidget()
    parent.resize(1024, 600)
    qtbot.addWidget(parent)

    def open_it(paths: Paths) -> AboutDialog:
        dialog = AboutDialog(paths, parent)
        dialog.open()
        return dialog

    yield open_it
    for dialog in opened():
        dialog.reject()


def words(dialog: AboutDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if not label.isHidden()]


def build_is(paths: Paths, **said: object) -> None:
    paths.build.write_text(json.dumps({"version": "0.2.0", "built": "2026-11-22", **said}), encoding="utf-8")


def test_a_checkout_says_that_it_is_one(paths: Paths, open_dialog: Open) -> None:
    dialog = open_dialog(paths)
    assert words(dialog)[0] == f"Clinic Library {__version__}"
    assert "Run from its source." in dialog.facts.text() and dialog.warning.isHidden()
    assert [dialog.list.item(row).text() for row in range(3)] == ["Clinic Library", "fonts", "icons"]
    assert "Apache License" in dialog.text.toPlainText()


def test_a_trial_build_says_that_it_is_not_for_passing_on(packaged: Paths, open_dialog: Open) -> None:
    build_is(packaged, release=False)
    dialog = open_dialog(packaged)
    assert words(dialog)[:2] == ["Clinic Library 0.2.0", "Trial build, not for passing on."]
    assert dialog.facts.text().splitlines()[0] == "Build of 22 November 2026."


def test_a_build_that_says_nothing_is_a_trial_without_a_day(packaged: Paths, open_dialog: Open) -> None:
    dialog = open_dialog(packaged)
    assert not dialog.warning.isHidden() and "Build of" not in dialog.facts.text()


def test_a_release_names_who_gives_it_out(packaged: Paths, open_dialog: Open) -> None:
    build_is(packaged, release=True, distributor="Río <b>Health</b>, 1 River Road")
    dialog = open_dialog(packaged)
    assert dialog.warning.isHidden()
    facts = dialog.facts.text().splitlines()
    assert facts[1] == "Given out by Río <b>Health</b>, 1 River Road."
    assert dialog.facts.textFormat() == Qt.TextFormat.PlainText
    assert any("It has no network" in fact for fact in facts)
    assert any("Qt and PySide6, free under the GNU LGPL 3" in fact for fact in facts)


def test_every_licence_can_be_read_by_keys_alone(packaged: Paths, open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(packaged)
    assert dialog.list.accessibleName() == "What is inside, and whose work it is"
    read = {}
    for row in range(dialog.list.count()):
        read[dialog.list.currentItem().text()] = dialog.text.toPlainText()
        assert dialog.text.accessibleName() == f"Licence of {dialog.list.item(row).text()}"
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert read == {
        "How to get the source": "Whoever asks gets the source of Qt.",
        "Qt, 6.11, LGPL-3.0-only": "GNU LESSER GENERAL PUBLIC LICENSE",
        "zlib": "As is.",
    }
    qtbot.keyClick(dialog.list, Qt.Key.Key_Tab)
    assert dialog.text.isReadOnly() and dialog.text.tabChangesFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert opened() == []


def test_it_fits_on_a_small_screen(packaged: Paths, open_dialog: Open) -> None:
    build_is(packaged, release=False)
    dialog = open_dialog(packaged)
    assert dialog.width() <= 1024 and dialog.minimumSizeHint().height() <= 560


# ---- the ways to it ---------------------------------------------------------------------------------------


def opened() -> list[AboutDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, AboutDialog) and one.isVisible()]


def test_the_help_menu_opens_it(window: MainWindow) -> None:
    window.all_actions.about.trigger()
    (dialog,) = opened()
    dialog.reject()
    assert opened() == []


def test_the_first_page_leads_to_it(window: MainWindow, click_link: Callable[..., str]) -> None:
    assert click_link(window.reading_pane.view, "about:") == "About Clinic Library"
    (dialog,) = opened()
    dialog.reject()


def test_the_settings_lead_to_it_and_stay(window: MainWindow) -> None:
    window.all_actions.settings.trigger()
    assert window.settings_desk.dialog is not None
    window.settings_desk.dialog.about_button.click()
    (dialog,) = opened()
    dialog.reject()
    assert window.settings_desk.dialog.isVisible()
    window.settings_desk.dialog.reject()
