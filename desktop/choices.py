# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What can be chosen, in a person's words: the same choices in settings and on the handout."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

Choices = list[tuple[str, object]]


def paper_choices() -> Choices:
    return [("A4", "a4"), (_tr("Letter"), "letter")]


def size_choices() -> Choices:
    return [
        (_tr("Normal (12 pt)"), 12),
        (_tr("Clear (14 pt)"), 14),
        (_tr("Large (18 pt)"), 18),
        (_tr("Very large (24 pt)"), 24),
    ]


def reference_choices() -> Choices:
    return [(_tr("None"), "none"), (_tr("Three, short"), "short"), (_tr("All"), "full")]


def theme_choices() -> Choices:
    return [(_tr("Light"), "light"), (_tr("Dark"), "dark")]


LANGUAGE_NAMES = {
    "ar": "العربية",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "pt": "Português",
    "sw": "Kiswahili",
    "zh": "中文",
}
"""Every language by its own name; one that is not here is shown by its code."""


def language_choices(languages: tuple[str, ...]) -> Choices:
    return [(LANGUAGE_NAMES.get(language, language), language) for language in languages]


def choice_box(name: str, choices: Choices, chosen: object) -> QComboBox:
    """A combo box of choices; `currentData` is the chosen value."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumHeight(32)
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("choices", text)
