# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the dialog shows is what it gives back; nothing is changed without Save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

import library.settings
from desktop.choices import paper_choices, reference_choices, size_choices, theme_choices
from desktop.settings_dialog import SettingsDialog
from library.models import ReferenceAmount
from library.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings

FULL = Settings(
    clinic_name="Clínica Río Verde",
    clinic_address="12 Market Road",
    clinic_phone="555 0142",
    clinic_hours="Monday to Friday, 8 to 16",
    emergency_number="112",
    paper="letter",
    print_size=18,
    references="full",
    name_line=False,
    teach_back=False,
    count_prints=True,
    layout="booklet",
    both_sides=True,
    grey_preview=True,
    printer="Ward",
    theme="dark",
    plain=False,
    text_size=140,
    keep_searches=True,
    keep_reading=True,
    language="es",
    interface="hi",
    packs_folder="/srv/packs",
)
Open = Callable[..., SettingsDialog]
LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Open:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1000, 600)
    parent.show()

    def do(settings: Settings, logo: bytes = b"") -> SettingsDialog:
        dialog = SettingsDialog(settings, logo, ("ar", "en", "es"), parent)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    return do


@pytest.mark.parametrize("settings", [Settings(), FULL])
def test_what_is_shown_is_given_back(open_dialog: Open, settings: Settings) -> None:
    assert open_dialog(settings).settings == settings


def test_the_hours_of_the_clinic_are_shown_and_given_back_without_spaces_around(open_dialog: Open) -> None:
    dialog = open_dialog(FULL)
    assert dialog.clinic_hours.text() == "Monday to Friday, 8 to 16"
    dialog.clinic_hours.setText("  Always ")
    assert dialog.settings.clinic_hours == "Always"


@pytest.mark.parametrize("kept", ["name_line", "teach_back", "layout", "both_sides", "grey_preview", "printer"])
def test_what_is_chosen_elsewhere_is_kept_when_something_here_is_changed(
    open_dialog: Open, qtbot: QtBot, kept: str
) -> None:
    dialog = open_dialog(FULL)
    dialog.clinic_name.setText("Green River")
    dialog.paper.setCurrentIndex(dialog.paper.findData("a4"))
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.accept()
    assert saved.args is not None
    assert getattr(saved.args[0], kept) == getattr(FULL, kept) != getattr(Settings(), kept)


def test_save_gives_what_was_chosen(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Settings())
    dialog.clinic_name.setText("  Green River  ")
    dialog.print_size.setCurrentIndex(dialog.print_size.findData(24))
    save = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Save")
    with qtbot.waitSignal(dialog.saved) as saved:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert saved.args == [Settings(clinic_name="Green River", print_size=24)]
    assert not dialog.isVisible()


@pytest.mark.parametrize("way", ["escape", "button"])
def test_without_save_nothing_is_given(open_dialog: Open, qtbot: QtBot, way: str) -> None:
    dialog = open_dialog(Settings())
    dialog.clinic_name.setText("Nobody")
    with qtbot.assertNotEmitted(dialog.saved):
        if way == "escape":
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            next(button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel").click()
    assert not dialog.isVisible()


def test_every_value_that_can_be_stored_can_be_chosen() -> None:
    assert {value for _, value in paper_choices()} == set(get_args(library.settings.Paper))
    assert {value for _, value in size_choices()} == set(get_args(library.settings.PrintSize))
    assert {value for _, value in reference_choices()} == set(get_args(ReferenceAmount))
    assert {value for _, value in theme_choices()} == set(get_args(library.settings.Theme))


def test_the_text_size_keeps_within_its_limits(open_dialog: Open) -> None:
    dialog = open_dialog(Settings())
    for wanted, taken in ((1, SMALLEST_TEXT), (9999, LARGEST_TEXT)):
        dialog.text_size.setValue(wanted)
        assert dialog.settings.text_size == taken


def test_a_language_without_articles_falls_back_to_one_that_has_some(open_dialog: Open) -> None:
    assert open_dialog(Settings(language="sw")).settings.language == "ar"


def test_languages_are_called_by_their_own_names(open_dialog: Open) -> None:
    box = open_dialog(Settings()).language
    assert [box.itemText(row) for row in range(box.count())] == ["العربية", "English", "Español"]


def test_a_long_name_is_cut_before_it_breaks_the_paper(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Settings())
    dialog.clinic_name.setText("x" * 5000)
    assert len(dialog.settings.clinic_name) == 120


def test_every_field_has_a_name_and_no_two_share_a_key(open_dialog: Open) -> None:
    dialog = open_dialog(Settings())
    form = dialog.findChild(QFormLayout)
    assert form is not None
    fields: list[QWidget] = [dialog.clinic_name, dialog.clinic_address, dialog.clinic_phone, dialog.clinic_hours]
    fields += [
        dialog.emergency_number,
        dialog.paper,
        dialog.print_size,
        dialog.references,
        dialog.theme,
        dialog.text_size,
        dialog.language,
    ]
    assert all(field.accessibleName() for field in fields)
    assert dialog.keep_searches.text().replace("&", "") == "Keep the last searches on this computer"
    texts = [label.text() for label in dialog.findChildren(QLabel)] + [dialog.keep_searches.text()]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)), keys


def test_searches_are_kept_only_by_whoever_ticks_it(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Settings())
    assert not dialog.keep_searches.isChecked()
    qtbot.keyClick(dialog.keep_searches, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.accept()
    assert saved.args == [Settings(keep_searches=True)]


def test_no_setting_goes_back_to_its_default_when_the_dialog_is_saved(open_dialog: Open) -> None:
    usual = Settings()
    assert [name for name in Settings.__struct_fields__ if getattr(FULL, name) == getattr(usual, name)] == []
    assert open_dialog(FULL).settings == FULL


def test_it_fits_into_a_low_window_and_what_is_below_can_be_reached(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(FULL, LOGO)
    assert dialog.height() <= 600
    for button in dialog.findChildren(QPushButton):
        if button.text() in ("Save", "Cancel"):
            assert dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight()))
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.verticalScrollBar().maximum() > 0
    dialog.language.setFocus()
    qtbot.waitUntil(dialog.language.hasFocus)
    qtbot.keyClick(dialog.language, Qt.Key.Key_Tab)
    assert dialog.keep_searches.hasFocus()
    seen = scroll.viewport().rect()
    assert seen.contains(dialog.keep_searches.mapTo(scroll.viewport(), dialog.keep_searches.rect().center()))
    assert dialog.clinic_name.mapTo(scroll.viewport(), dialog.clinic_name.rect().topRight()).x() <= seen.width()


def test_a_person_can_type_the_name_of_the_clinic_at_once(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Settings())
    qtbot.waitUntil(dialog.clinic_name.hasFocus)
    qtbot.keyClick(dialog.clinic_name, Qt.Key.Key_Tab)
    assert dialog.clinic_address.hasFocus()


# ---- the logo ---------------------------------------------------------------------------------------------


def save(dialog: SettingsDialog) -> list[object]:
    """What the dialog gives when it is saved, in this order."""
    given: list[object] = []
    dialog.logo_chosen.connect(given.append)
    dialog.saved.connect(given.append)
    dialog.accept()
    return given


def test_a_logo_that_stays_is_not_given_again(open_dialog: Open) -> None:
    dialog = open_dialog(FULL, LOGO)
    assert dialog.logo.content == LOGO
    assert save(dialog) == [FULL]


def test_another_logo_comes_before_the_settings_that_show_it(
    open_dialog: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.svg").write_bytes(LOGO)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (str(tmp_path / "a.svg"), ""))
    dialog = open_dialog(FULL)
    dialog.logo.choose_button.click()
    assert save(dialog) == [LOGO, FULL]


def test_no_logo_is_given_as_none(open_dialog: Open) -> None:
    dialog = open_dialog(FULL, LOGO)
    dialog.logo.remove_button.click()
    assert save(dialog) == [b"", FULL]


def test_a_logo_is_not_given_without_save(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(FULL, LOGO)
    dialog.logo.remove_button.click()
    with qtbot.assertNotEmitted(dialog.logo_chosen):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


# ---- the folder of the packs ------------------------------------------------------------------------------


def test_a_shared_folder_is_chosen_and_given_up(
    open_dialog: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(Settings())
    box = dialog.packs_folder
    assert (box.shown.text(), box.own_button.isVisible()) == ("This computer", False)
    for chosen, folder in ((str(tmp_path), str(tmp_path)), ("", str(tmp_path))):  # "" is a dialog that was closed
        monkeypatch.setattr("desktop.folder_box.QFileDialog.getExistingDirectory", lambda *_, chosen=chosen: chosen)
        box.choose_button.click()
        assert dialog.settings.packs_folder == box.shown.text() == folder
    box.own_button.click()
    assert (dialog.settings.packs_folder, box.shown.text(), box.own_button.isVisible()) == ("", "This computer", False)
