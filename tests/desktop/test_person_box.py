# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is added for one person: it reaches the paper, and is gone once it was printed or saved."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from desktop.person_box import ANOTHER_DAY, LONGEST_NAME, LONGEST_NOTE, PersonBox
from library.clock import Clock
from library.handouts.handout import Personal

TODAY = dt.date(2026, 2, 27)


@pytest.fixture
def box(qtbot: QtBot) -> PersonBox:
    made = PersonBox(lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(box: PersonBox, index: int) -> None:
    box.come_back.setCurrentIndex(index)
    box.come_back.activated.emit(index)


def test_nothing_is_added_unless_it_is_typed(box: PersonBox) -> None:
    assert box.personal == Personal()
    assert not box.day.isVisible()


def test_what_is_typed_is_added_and_said_at_once(box: PersonBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.changed):
        qtbot.keyClicks(box.name, " Rosa ")
    with qtbot.waitSignal(box.changed):
        box.note.insertPlainText("With food.\nOften. ")
    assert box.personal == Personal("Rosa", "With food.\nOften.")


@pytest.mark.parametrize(
    ("index", "day"),
    [
        (0, None),
        (1, dt.date(2026, 2, 28)),
        (2, dt.date(2026, 3, 2)),
        (3, dt.date(2026, 3, 6)),
        (4, dt.date(2026, 3, 13)),
        (5, dt.date(2026, 3, 27)),
    ],
)
def test_days_are_counted_from_today(box: PersonBox, qtbot: QtBot, index: int, day: dt.date | None) -> None:
    with qtbot.waitSignal(box.changed):
        choose(box, index)
    assert box.personal.come_back == day
    assert not box.day.isVisible()


def test_another_day_is_chosen_from_a_calendar_and_never_lies_behind(box: PersonBox, qtbot: QtBot) -> None:
    choose(box, 6)
    assert box.day.isVisible()
    with qtbot.waitSignal(box.changed):
        box.day.setDate(QDate(2026, 12, 5))
    assert box.personal.come_back == dt.date(2026, 12, 5)
    box.day.setDate(QDate(2020, 1, 1))
    assert box.personal.come_back == TODAY
    choose(box, 6)
    assert box.day.isVisible()
    choose(box, 0)
    nothing = box.personal
    assert nothing == Personal()
    assert not box.day.isVisible()


def test_a_note_and_a_name_have_an_end(box: PersonBox) -> None:
    box.note.setPlainText("x" * (LONGEST_NOTE + 5))
    box.name.setText("x" * (LONGEST_NAME + 5))
    assert (len(box.personal.note), len(box.personal.name)) == (LONGEST_NOTE, LONGEST_NAME)


def test_a_person_is_forgotten_whole_and_said_once(box: PersonBox, qtbot: QtBot) -> None:
    said: list[Personal] = []
    box.name.setText("Rosa")
    box.note.setPlainText("With food.")
    choose(box, 6)
    box.changed.connect(lambda: said.append(box.personal))
    box.clear()
    box.clear()
    assert said == [Personal()]
    assert not box.day.isVisible()


def test_every_field_says_what_it_is_for(box: PersonBox) -> None:
    assert all(field.accessibleName() for field in (box.name, box.note, box.come_back, box.day))


RIGHT, WRONG = Clock(TODAY, TODAY), Clock(dt.date(2051, 5, 3), TODAY)


def choosable(box: PersonBox) -> list[object]:
    rows = range(box.come_back.count())
    return [
        box.come_back.itemData(row)
        for row in rows
        if box.come_back.model().flags(box.come_back.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
    ]


@pytest.mark.parametrize("wrong", [WRONG, Clock(dt.date(2001, 1, 1), TODAY)])
def test_from_a_wrong_clock_no_days_are_counted(box: PersonBox, wrong: Clock) -> None:
    usual = choosable(box)
    choose(box, 3)
    box.set_clock(wrong)
    assert (choosable(box), box.personal.come_back) == ([None, ANOTHER_DAY], None)
    assert box.hint.text() == "Check the clock of this computer. Until then, choose the day to come back yourself."
    choose(box, box.come_back.findData(ANOTHER_DAY))
    assert box.day.minimumDate() == QDate(2026, 2, 27)
    box.set_clock(RIGHT)
    assert (choosable(box), box.hint.text()) == (usual, "Printed once, kept nowhere.")


def test_a_right_clock_leaves_what_was_chosen(box: PersonBox) -> None:
    choose(box, 3)
    box.set_clock(RIGHT)
    assert box.personal.come_back == dt.date(2026, 3, 6)
