# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What can be chosen, in a person's words: the same choices wherever they are offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from desktop.dates import number
from library.models import Kind
from library.settings import Layout
from library.wording import language_name

Choices = Sequence[tuple[str, object]]
MOST_NAMED = 3


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


def layout_choices() -> list[tuple[str, Layout]]:
    return [
        (_tr("One page on a side"), "single"),
        (_tr("Two small pages on a side"), "two-up"),
        (_tr("Booklet to fold"), "booklet"),
    ]


def theme_choices() -> Choices:
    return [(_tr("Light"), "light"), (_tr("Dark"), "dark"), (_tr("Sepia"), "sepia"), (_tr("High contrast"), "contrast")]


def language_choices(languages: tuple[str, ...]) -> Choices:
    return [(language_name(language), language) for language in languages]


def kind_choices(kind: Kind = "topic") -> Choices:
    """What an article can be; a guide to the program only where it is one."""
    named: dict[Kind, str] = {
        "topic": _tr("Illness or question of health"),
        "decision": _tr("Decision between treatments"),
        "medicine": _tr("Medicine"),
        "procedure": _tr("Test or treatment, step by step"),
        "first-aid": _tr("First aid"),
        "guide": _tr("Guide to this program"),
    }
    return [(text, value) for value, text in named.items() if value != "guide" or kind == "guide"]


def left_out_words(parts: Sequence[str]) -> str:
    """What is not on the paper; more than a few parts would push everything else away."""
    named, more = ", ".join(parts[:MOST_NAMED]), len(parts) - MOST_NAMED
    if more > 0:
        return _tr("Left out: {parts} and {count} more.").format(parts=named, count=number(more))
    return _tr("Left out: {parts}.").format(parts=named)


class ChoiceBox(QComboBox):
    """The wheel scrolls the page that it lies on; it never chooses something in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def choice_box(name: str, choices: Choices, chosen: object) -> QComboBox:
    """A combo box of choices; `currentData` is the chosen value."""
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setMinimumHeight(32)
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("choices", text)
