# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a person is told when something fails: one sentence with the remedy, or that it is our mistake.

The report of a mistake holds versions and where in the program it happened; never a search, an article or a name,
so exceptions go in by their type only.
"""

from __future__ import annotations

import logging
import platform
import traceback

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.i18n import in_words
from library import __version__
from library.errors import LibraryError

log = logging.getLogger(__name__)


def sentence_of(error: BaseException) -> str:
    """What to tell the person; a mistake of the program gets a sentence that says so."""
    if isinstance(error, LibraryError):
        return in_words(error.args[0] if error.args else "")
    return QCoreApplication.translate("errors", "This is our mistake, not yours. Your work is safe; please try again.")


def report_of(error: BaseException) -> str:
    """What a person may send us: no text of the exception, which could quote what was typed."""
    places = [
        f"{frame.filename.replace(chr(92), '/').rpartition('/')[2]}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}, Qt {qt_version}"
    return "\n".join([f"Clinic Library {__version__}", system, type(error).__name__, *places])


def show_error(parent: QWidget, error: BaseException) -> None:
    """One window-modal message; a mistake of the program carries its report, ready to copy."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("errors", "Clinic Library"))
    box.setText(sentence_of(error))
    if not isinstance(error, LibraryError):
        log.error("a mistake of the program: %s", type(error).__name__)
        box.setDetailedText(report_of(error))
    box.open()
