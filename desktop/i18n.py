# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The language of the window: which there are, and how the application is put into one.

Texts of the window itself go through Qt's `tr` where they stand; those that come from the library go through here.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from library.sentences import translated
from library.wording import base_language, is_right_to_left

INTERFACE_LANGUAGES = ("en", "es", "fr", "pt", "ar", "hi")


def in_language(text: str) -> str:
    """A sentence of the library in the language of the window; any other text as it is."""
    return translated(text, lambda template: QCoreApplication.translate("library", template))


def system_language() -> str:
    """The first language of the system that the window has, else English."""
    wanted = map(base_language, QLocale.system().uiLanguages())
    return next((language for language in wanted if language in INTERFACE_LANGUAGES), "en")


def window_language() -> str:
    """The language that the window is in, without its country."""
    return base_language(QLocale().bcp47Name())


def use_language(application: QApplication, language: str, folder: Path) -> None:
    """Texts, dates, numbers and direction of every window that is made from now on."""
    for before in application.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        application.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(QLocale(language))
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", of_qt), ("clinic_library", str(folder))):
        _install(application, name, language, place)
    direction = Qt.LayoutDirection.RightToLeft if is_right_to_left(language) else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)


def _install(application: QObject, name: str, language: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(QLocale(language), name, "_", folder):
        QApplication.installTranslator(translator)
    else:
        translator.deleteLater()
