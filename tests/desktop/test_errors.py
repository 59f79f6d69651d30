# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One sentence for the person; a report that holds nothing of hers."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.crash_dialog import MOST_MISTAKES, ReportDialog
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


def dialog_of(parent: QWidget) -> ReportDialog:
    (dialog,) = parent.findChildren(ReportDialog)
    return dialog


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
    dialog = dialog_of(parent)
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    assert dialog.sentence.text() == sentence_of(mistake)
    assert "KeyError" in dialog.report.toPlainText()
    assert "Mbeki" not in dialog.report.toPlainText() + dialog.sentence.text()
    assert logged.take() == ["a mistake of the program: KeyError"]
    dialog.close()


def test_the_report_is_copied_whole_and_the_dialog_stays(
    parent: QWidget, mistake: Exception, logged: Any, qtbot: QtBot
) -> None:
    show_error(parent, mistake)
    dialog = dialog_of(parent)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == report_of(mistake)
    assert dialog.isVisible() and dialog.copy_button.text() == "Copied"
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible(), "Close has the focus"
    logged.take()


def test_the_report_is_reached_by_keys_and_has_a_name(parent: QWidget, mistake: Exception, logged: Any) -> None:
    show_error(parent, mistake)
    report = dialog_of(parent).report
    assert (report.accessibleName(), report.isReadOnly(), report.tabChangesFocus()) == ("Report", True, True)
    dialog_of(parent).close()
    logged.take()


def test_a_hundred_times_the_same_mistake_is_one_message(parent: QWidget, mistake: Exception, logged: Any) -> None:
    for _ in range(100):
        show_error(parent, mistake)
    dialog = dialog_of(parent)
    assert dialog.report.toPlainText() == report_of(mistake)
    assert len(logged.take()) == 100
    dialog.close()


def test_other_mistakes_are_told_in_the_same_message_up_to_a_few(parent: QWidget, logged: Any) -> None:
    kinds = [KeyError, ValueError, OSError, TypeError, IndexError, RuntimeError, EOFError]
    for kind in kinds:
        show_error(parent, kind(SECRET))
    said = dialog_of(parent).report.toPlainText()
    assert [kind.__name__ in said for kind in kinds] == [True] * MOST_MISTAKES + [False] * 2
    dialog_of(parent).close()
    logged.take()


def test_a_mistake_is_told_again_once_its_message_was_closed(
    parent: QWidget, mistake: Exception, logged: Any, qtbot: QtBot
) -> None:
    show_error(parent, mistake)
    dialog_of(parent).close()
    qtbot.waitUntil(lambda: not parent.findChildren(ReportDialog))
    show_error(parent, mistake)
    assert dialog_of(parent).isVisible()
    dialog_of(parent).close()
    logged.take()


def test_the_same_sentence_is_told_once_and_another_beside_it(parent: QWidget) -> None:
    for sentence in ("The disk is full; make room.", "The disk is full; make room.", "There is no such file."):
        show_error(parent, LibraryError(sentence))
    boxes = parent.findChildren(QMessageBox)
    assert [box.text() for box in boxes] == ["The disk is full; make room.", "There is no such file."]
    for box in boxes:
        box.close()


def test_a_mistake_without_words_of_ours_can_be_any_exception(parent: QWidget, logged: Any) -> None:
    """What ends in `sys.excepthook` is not always an Exception."""
    show_error(parent, MemoryError())
    assert "MemoryError" in dialog_of(parent).report.toPlainText()
    dialog_of(parent).close()
    logged.take()


def test_a_sentence_is_shown_as_it_is_and_never_as_html(parent: QWidget) -> None:
    show_error(parent, LibraryError("There is no article <b>x</b>; look it up."))
    assert box_of(parent).textFormat() == Qt.TextFormat.PlainText
    box_of(parent).close()


def test_a_closed_message_is_gone(parent: QWidget, qtbot: QtBot) -> None:
    show_error(parent, LibraryError("x"))
    box_of(parent).close()
    qtbot.waitUntil(lambda: not parent.findChildren(QMessageBox))
