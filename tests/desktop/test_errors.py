# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One sentence for the person; a report that holds nothing of hers."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import report_of, sentence_of, show_error
from library import __version__
from library.errors import LibraryError, PrintError

SECRET = "Mrs Mbeki, chlamydia"


@pytest.fixture
def mistake() -> Exception:
    try:
        {}[SECRET]
    except KeyError as error:
        return error
    raise AssertionError


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def box_of(parent: QWidget) -> QMessageBox:
    (box,) = parent.findChildren(QMessageBox)
    return box


def test_an_expected_failure_is_told_in_its_own_words() -> None:
    assert sentence_of(PrintError("Add an article first.")) == "Add an article first."


def test_anything_else_is_our_mistake(mistake: Exception) -> None:
    assert sentence_of(mistake) == "This is our mistake, not yours. Your work is safe; please try again."


def test_the_report_names_version_kind_and_place_and_quotes_nothing(mistake: Exception) -> None:
    report = report_of(mistake)
    assert f"Clinic Library {__version__}" in report
    assert "KeyError" in report
    assert "test_errors.py:" in report and "mistake" in report
    assert "Mbeki" not in report and "chlamydia" not in report
    assert "/" not in report.splitlines()[-1], "folders carry the names of people"


def test_the_report_of_a_chain_quotes_nothing_either() -> None:
    def fail() -> None:
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise RuntimeError(f"while searching {SECRET}") from error

    with pytest.raises(RuntimeError) as caught:
        fail()
    assert "Mbeki" not in report_of(caught.value)


def test_an_expected_failure_is_shown_without_a_report(parent: QWidget) -> None:
    show_error(parent, LibraryError("The disk is full; make room."))
    box = box_of(parent)
    assert box.isVisible()
    assert (box.text(), box.detailedText()) == ("The disk is full; make room.", "")
    assert box.windowModality() == Qt.WindowModality.WindowModal
    box.close()


def test_a_mistake_is_shown_with_a_report_and_logged_by_its_kind_only(
    parent: QWidget, mistake: Exception, logged: Any
) -> None:
    show_error(parent, mistake)
    box = box_of(parent)
    assert "KeyError" in box.detailedText()
    assert SECRET not in box.detailedText() + box.text()
    assert logged.take() == ["a mistake of the program: KeyError"]
    box.close()


def test_a_sentence_is_shown_as_it_is_and_never_as_html(parent: QWidget) -> None:
    show_error(parent, LibraryError("There is no article <b>x</b>; look it up."))
    assert box_of(parent).textFormat() == Qt.TextFormat.PlainText
    box_of(parent).close()


def test_a_closed_message_is_gone(parent: QWidget, qtbot: QtBot) -> None:
    show_error(parent, LibraryError("x"))
    box_of(parent).close()
    qtbot.waitUntil(lambda: not parent.findChildren(QMessageBox))
