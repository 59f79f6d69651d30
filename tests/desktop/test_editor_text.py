# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The buttons over the text, and Enter in lists and boxes. `[` and `]` are where the selection begins and ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from desktop.editor_text import MarkdownEdit

Act = Callable[[MarkdownEdit], None]


@pytest.fixture
def edit(qtbot: QtBot) -> MarkdownEdit:
    made = MarkdownEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def put(edit: MarkdownEdit, text: str) -> None:
    """A text with its selection; with one `|` the cursor stands there."""
    start = text.index("[") if "[" in text else text.index("|")
    end = text.index("]") - 1 if "]" in text else start
    edit.setPlainText(text.replace("[", "").replace("]", "").replace("|", ""))
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def bold(edit: MarkdownEdit) -> None:
    edit.make_bold()


def heading(edit: MarkdownEdit) -> None:
    edit.make_heading()


def items(edit: MarkdownEdit) -> None:
    edit.make_list()


def box(edit: MarkdownEdit) -> None:
    edit.make_box("danger")


@pytest.mark.parametrize(
    ("act", "before", "after"),
    [
        (bold, "Come [today].", "Come **today**."),
        (bold, "Come [**today**].", "Come today."),
        (heading, "Te|xt", "## Text"),
        (heading, "## Te|xt", "### Text"),
        (heading, "### Te|xt", "Text"),
        (heading, "##Te|xt", "### Text"),
        (items, "[one\ntwo]", "- one\n- two"),
        (items, "[one\n\ntwo]", "- one\n\n- two"),
        (items, "[- one\n- two]", "one\ntwo"),
        (items, "Take:\n[one]", "Take:\n\n- one"),
        (items, "- one\n|two", "- one\n- two"),
        (items, "|", "- "),
        (items, "* o|ne", "- one"),
        (box, "[Call us.\nCome.]", "!!! danger\n    Call us.\n    Come."),
        (box, "Text.\n|Call us.", "Text.\n\n!!! danger\n    Call us."),
        (box, "|", "!!! danger\n    "),
    ],
)
def test_a_button_changes_the_selected_lines(edit: MarkdownEdit, act: Act, before: str, after: str) -> None:
    put(edit, before)
    act(edit)
    assert edit.toPlainText() == after
    edit.undo()
    assert edit.toPlainText() == before.replace("[", "").replace("]", "").replace("|", ""), "one step takes it back"


def test_bold_without_a_selection_is_typed_into(edit: MarkdownEdit, qtbot: QtBot) -> None:
    put(edit, "Come |")
    edit.make_bold()
    qtbot.keyClicks(edit, "today")
    assert edit.toPlainText() == "Come **today**"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("|", "## What it is {.what-it-is}\n\n"),
        ("Tex|t", "Text\n\n## What it is {.what-it-is}\n\n"),
        ("Text\n|", "Text\n\n## What it is {.what-it-is}\n\n"),
        ("Text\n\n|", "Text\n\n## What it is {.what-it-is}\n\n"),
    ],
)
def test_a_section_stands_apart(edit: MarkdownEdit, before: str, after: str) -> None:
    put(edit, before)
    edit.insert_section("What it is", "{.what-it-is}")
    assert edit.toPlainText() == after


def test_a_citation_stands_behind_the_selected_words(edit: MarkdownEdit) -> None:
    put(edit, "[Most get well] soon.")
    edit.insert_citation("smith2007")
    assert edit.toPlainText() == "Most get well[@smith2007] soon."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Te|xt", "Te\nxt"),
        ("- one|", "- one\n- "),
        ("- o|ne", "- o\n- ne"),
        ("|- one", "\n- one"),
        ("* one|", "* one\n* "),
        ("9. one|", "9. one\n10. "),
        ("    in the box|", "    in the box\n    "),
        ("    - in the box|", "    - in the box\n    - "),
        ("!!! danger|", "!!! danger\n    "),
        ("- one\n- |", "- one\n"),
        ("- |", ""),
        ("- one\n- |\ntext", "- one\n\ntext"),
        ("    |", ""),
    ],
)
def test_enter_goes_on_as_the_line_began(edit: MarkdownEdit, qtbot: QtBot, before: str, after: str) -> None:
    put(edit, before)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == after


def test_a_line_is_gone_to(edit: MarkdownEdit) -> None:
    edit.setPlainText("one\ntwo\nthree")
    for line, text in ((2, "two"), (0, "one"), (99, "three")):
        edit.go_to_line(line)
        assert edit.textCursor().block().text() == text


def test_tab_leads_on_and_the_text_runs_as_its_language_does(edit: MarkdownEdit) -> None:
    edit.set_look(["Noto Sans"], 15.0, right_to_left=True)
    assert edit.tabChangesFocus()
    assert edit.font().pointSizeF() == 15.0
    assert edit.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
