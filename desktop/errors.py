# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a person is told when something fails: one sentence with the remedy, or that it is our mistake.

However often something fails while it is told, it is told once. The report of a mistake is that of `crash_reports`.
"""

from __future__ import annotations

import logging
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.crash_dialog import ReportDialog
from desktop.crash_reports import report_of
from desktop.i18n import in_language
from library.errors import LibraryError

log = logging.getLogger(__name__)

T = TypeVar("T", bound=QWidget)


def sentence_of(error: BaseException) -> str:
    """What to tell the person; a mistake of the program gets a sentence that says so."""
    if isinstance(error, LibraryError):
        return in_language(error.sentence)
    return QCoreApplication.translate("errors", "This is our mistake, not yours. Your work is safe; please try again.")


def show_error(parent: QWidget, error: BaseException) -> None:
    """One window-modal message; a mistake of the program carries its report, ready to copy."""
    if isinstance(error, LibraryError):
        _tell(parent, sentence_of(error))
        return
    log.error("a mistake of the program: %s", type(error).__name__)
    report, shown = report_of(error), _visible(ReportDialog)
    if shown:
        shown[0].add(report)
    else:
        ReportDialog(sentence_of(error), report, parent).open()


def _tell(parent: QWidget, sentence: str) -> None:
    if any(box.text() == sentence for box in _visible(QMessageBox)):
        return
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("errors", "Clinic Library"))
    box.setText(sentence)
    box.open()


def _visible(kind: type[T]) -> list[T]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
