# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the dialog shows is what it gives back; nothing is changed without Save."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import library.settings
from desktop.choices import LANGUAGE_NAMES, paper_choices, reference_choices, size_choices, theme_choices
from desktop.settings_dialog import SettingsDialog
from library.models import ReferenceAmount
from library.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings

FULL = Settings(
    clinic_name="Clínica Río Verde",
    clinic_address="12 Market Road",
    clinic_phone="555 0142",
    emergency_number="112",
    paper="letter",
    print_size=18,
    references="full",
    theme="dark",
    text_size=140,
    keep_searches=True,
    language="es",
)
Open = Callable[[Settings], SettingsDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Open:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def do(settings: Settings) -> SettingsDialog:
        dialog = SettingsDialog(settings, ("ar", "en", "es"), parent)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    return do


@pytest.mark.parametrize("settings", [Settings(), FULL])
def test_what_is_shown_is_given_back(open_dialog: Open, settings: Settings) -> None:
    assert open_dialog(settings).settings == settings


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
    assert [box.itemText(row) for row in range(box.count())] == [LANGUAGE_NAMES[code] for code in ("ar", "en", "es")]


def test_a_long_name_is_cut_before_it_breaks_the_paper(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Settings())
    dialog.clinic_name.setText("x" * 5000)
    assert len(dialog.settings.clinic_name) == 120


def test_every_field_has_a_name_and_no_two_share_a_key(open_dialog: Open) -> None:
    dialog = open_dialog(Settings())
    form = dialog.findChild(QFormLayout)
    assert form is not None
    fields = [dialog.clinic_name, dialog.clinic_address, dialog.clinic_phone, dialog.emergency_number, dialog.paper]
    fields += [dialog.print_size, dialog.references, dialog.theme, dialog.text_size, dialog.language]
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


def test_every_setting_stands_in_the_dialog(open_dialog: Open) -> None:
    """Or saving would set it back to its default."""
    usual = Settings()
    assert [name for name in Settings.__struct_fields__ if getattr(FULL, name) == getattr(usual, name)] == []
    assert open_dialog(FULL).settings == FULL


def test_it_fits_on_a_small_screen(open_dialog: Open) -> None:
    assert open_dialog(FULL).sizeHint().height() <= 700
