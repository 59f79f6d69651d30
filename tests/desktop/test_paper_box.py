# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How a handout is set: each choice is said and given, and a clinic's choices do not touch those of one handout."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel
from pytestqt.qtbot import QtBot

from desktop.paper_box import PaperBox
from library.handouts.handout import HandoutOptions

BEGUN = HandoutOptions("letter", 14, "full", name_line=False, teach_back=False)


@pytest.fixture
def box(qtbot: QtBot) -> PaperBox:
    made = PaperBox(BEGUN)
    qtbot.addWidget(made)
    made.set_languages(["en", "es", "hi"])
    made.show()
    return made


def choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(combo.findData(value))


def offered(combo: QComboBox) -> list[Any]:
    return [combo.itemData(row) for row in range(combo.count())]


def test_it_begins_as_the_clinic_set_its_last_handout(box: PaperBox) -> None:
    assert box.options == BEGUN
    assert box.text_size.currentText() == "Clear (14 pt)"
    assert not box.name_line.isChecked() and not box.teach_back.isChecked()


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("paper", "paper", "a4"),
        ("text_size", "size", 24),
        ("references", "references", "none"),
        ("second_language", "second_language", "es"),
    ],
)
def test_every_choice_is_said_and_given(box: PaperBox, qtbot: QtBot, name: str, field: str, value: object) -> None:
    with qtbot.waitSignal(box.changed):
        choose(getattr(box, name), value)
    assert getattr(box.options, field) == value
    others = [other for other in HandoutOptions.__struct_fields__ if other != field]
    assert [getattr(box.options, other) for other in others] == [getattr(BEGUN, other) for other in others]


@pytest.mark.parametrize("name", ["plain", "fit", "name_line", "teach_back"])
def test_every_tick_is_said_and_given(box: PaperBox, qtbot: QtBot, name: str) -> None:
    check: QCheckBox = getattr(box, name)
    with qtbot.waitSignal(box.changed):
        check.click()
    assert getattr(box.options, name)
    others = [other for other in HandoutOptions.__struct_fields__ if other != name]
    assert [getattr(box.options, other) for other in others] == [getattr(BEGUN, other) for other in others]
    with qtbot.waitSignal(box.changed):
        check.click()
    assert box.options == BEGUN


def test_the_short_copy_has_neither_sources_nor_questions_to_choose(box: PaperBox) -> None:
    box.plain.click()
    assert not box.references.isEnabled() and not box.teach_back.isEnabled()
    assert box.name_line.isEnabled() and box.second_language.isEnabled()
    box.plain.click()
    assert box.references.isEnabled() and box.teach_back.isEnabled()
    assert box.options == BEGUN


def test_what_a_clinic_keeps_is_shown_and_what_is_for_one_handout_stays(box: PaperBox) -> None:
    box.plain.click()
    box.fit.click()
    choose(box.second_language, "es")
    box.set_remembered(HandoutOptions("a4", 24, "none", name_line=True, teach_back=True, plain=True))
    assert box.options == HandoutOptions(
        "a4", 24, "none", name_line=True, teach_back=True, plain=True, fit=True, second_language="es"
    )


def test_languages_are_offered_by_their_own_names_and_none_is_the_first(box: PaperBox) -> None:
    assert offered(box.second_language) == ["", "en", "es", "hi"]
    assert [box.second_language.itemText(row) for row in range(3)] == ["None", "English", "Español"]
    assert box.options.second_language == ""


def test_other_languages_keep_the_chosen_one_and_say_nothing(box: PaperBox, qtbot: QtBot) -> None:
    choose(box.second_language, "es")
    with qtbot.assertNotEmitted(box.changed):
        box.set_languages(["ar", "en", "es"])
    assert offered(box.second_language) == ["", "ar", "en", "es"]
    assert box.options.second_language == "es"
    with qtbot.waitSignal(box.changed):
        choose(box.second_language, "ar")


def test_a_language_that_is_gone_is_not_printed(box: PaperBox) -> None:
    choose(box.second_language, "es")
    box.set_languages(["en"])
    assert box.options.second_language == ""


def test_every_choice_has_a_name_and_a_label(box: PaperBox) -> None:
    form = box.findChild(QFormLayout)
    assert form is not None
    for combo in (box.paper, box.text_size, box.references, box.second_language):
        assert combo.accessibleName()
        label = form.labelForField(combo)
        assert isinstance(label, QLabel) and label.text()
    assert box.plain.toolTip() == "What to do at home, when and where to get help"
    assert "Danger signs always stay." in box.fit.toolTip()
