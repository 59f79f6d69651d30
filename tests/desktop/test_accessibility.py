# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every scene of the gallery, in every language, for those who cannot see it, use no mouse, or need it large.

One window shows all of them one after another, so that it takes seconds; faults are named with their scene.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.i18n import INTERFACE_LANGUAGES
from desktop.main_window import MainWindow
from desktop.theme import THEMES, application_font
from library.paths import Paths
from tests.accessibility import changed_pixels, contrast, mark_faults, size_faults, tab_faults, tree_faults
from tests.gallery import SCENES, Stage, wait
from tests.gallery_clinic import arrive, furnish

HALF_SCREEN = (683, 350)
"""1366x768 at 200 %, without the bar that the system puts on top of a window."""
SMALL_SCREEN = (1024, 700)


@pytest.fixture
def open_stage(paths: Paths, tmp_path: Path, open_window: Callable[..., MainWindow]) -> Callable[..., Stage]:
    """`open_stage("ar")` is a window in that language, on the clinic of the gallery."""

    def open_it(language: str = "en", **settings: object) -> Stage:
        furnish(paths, interface=language, language=language if language in ("en", "es", "ar") else "en", **settings)
        return Stage(open_window(), paths, arrive(tmp_path / "stick"), language)

    return open_it


def faults_in(stage: Stage, look_for: Callable[[QWidget], list[str]], qtbot: QtBot) -> str:
    """What is found in each scene, a line each, with its name."""
    found = []
    for name in SCENES:
        with stage.showing(name) as widget:
            widget.activateWindow()
            qtbot.waitUntil(widget.isActiveWindow)
            found += [f"{name}: {fault}" for fault in look_for(widget)]
    return "\n".join(found)


def small_faults(widget: QWidget, least: tuple[int, int] = HALF_SCREEN) -> list[str]:
    """As it is, and as small as it may have to be; the main window and menus have tests of their own for that."""
    if not isinstance(widget, QDialog):
        return []
    faults = size_faults(widget)
    widget.resize(*least)
    wait(10)  # for the layouts to follow each other
    if widget.width() > least[0] or widget.height() > least[1]:
        faults.append(f"needs {widget.width()}x{widget.height()}")
    return faults + [f"made small: {fault}" for fault in size_faults(widget)]


def enter_faults(widget: QWidget) -> list[str]:
    """Enter presses what the dialog is for, or what is harmless; Qt gives it to the first button that may have it."""
    buttons = [one for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]
    default = [one.text() for one in buttons if one.isDefault()]
    primary = [one.text() for one in buttons if one.property("primary") and one.isEnabled()]
    may_have_it = default or [one.text() for one in buttons if one.autoDefault()][:1]
    is_question = isinstance(widget, QMessageBox)
    harmless = ("Close", "&Close", "Cancel", "Done", "&Stop", "Save as PDF", "&Add a key...")
    if not isinstance(widget, QDialog) or is_question or not may_have_it or may_have_it[0] in (*primary, *harmless):
        return []
    return [f"Enter would press {may_have_it[0]!r}"]


def test_every_control_is_named_reached_marked_and_in_sight(open_stage: Callable[..., Stage], qtbot: QtBot) -> None:
    def look_for(widget: QWidget) -> list[str]:
        if isinstance(widget, QMenu):
            return tree_faults(widget)
        kinds = (enter_faults, tree_faults, tab_faults, mark_faults, small_faults)
        return [fault for look in kinds for fault in look(widget)]

    assert faults_in(open_stage(), look_for, qtbot) == ""


IN_EACH = [("es", "dark"), ("fr", "sepia"), ("pt", "contrast"), ("ar", "light"), ("hi", "dark")]


def test_every_language_and_every_theme_has_its_turn() -> None:
    assert {"en", *(language for language, _ in IN_EACH)} == set(INTERFACE_LANGUAGES)
    assert {theme for _, theme in IN_EACH} == set(THEMES)


@pytest.mark.parametrize(("language", "theme"), IN_EACH)
def test_every_scene_is_shown_in_each_language(
    language: str, theme: str, open_stage: Callable[..., Stage], qtbot: QtBot
) -> None:
    """Right to left, Tab goes from right to left too."""
    stage = open_stage(language, theme=theme)
    is_mirrored = language == "ar"

    def look_for(widget: QWidget) -> list[str]:
        faults = tree_faults(widget) + (mark_faults(widget) if isinstance(widget, QDialog) else [])
        faults += small_faults(widget)
        if widget.isRightToLeft() != is_mirrored:
            faults.append("runs in the wrong direction")
        return faults + (tab_faults(widget) if is_mirrored and not isinstance(widget, QMenu) else [])

    assert faults_in(stage, look_for, qtbot) == ""


def test_dialogs_fit_a_small_screen_where_the_text_of_the_system_is_large(
    open_stage: Callable[..., Stage], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def larger(*given: object) -> QFont:
        font = application_font(*given)  # type: ignore[arg-type]
        font.setPointSizeF(font.pointSizeF() * 1.5)
        return font

    monkeypatch.setattr("desktop.app.application_font", larger)
    assert faults_in(open_stage(), partial(small_faults, least=SMALL_SCREEN), qtbot) == ""


# ---- what finds the faults ------------------------------------------------------------------------------------


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    """A dialog that has every fault."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    rows = QFormLayout()
    nameless, icon, narrow = QLineEdit(), QToolButton(), QLabel("A long sentence that does not wrap and is cut off")
    narrow.setFixedWidth(40)
    icon.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    rows.addRow(nameless)
    rows.addRow(icon)
    rows.addRow(narrow)
    twins = QHBoxLayout()
    first, second = QPushButton("Same"), QPushButton("Same")
    twins.addWidget(first)
    twins.addWidget(second)
    column = QVBoxLayout(dialog)
    column.addLayout(rows)
    column.addLayout(twins)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    nameless.setFocus()
    return dialog


def test_a_field_without_a_name_an_icon_without_words_and_two_of_the_same_name_are_found(form: QWidget) -> None:
    faults = "\n".join(tree_faults(form))
    for wanted in ("has the focus and no name", "is an icon without a tool tip", "2 times Button 'Same'"):
        assert wanted in faults


def test_a_text_that_is_cut_is_found(form: QWidget) -> None:
    assert [fault for fault in size_faults(form) if fault.startswith("cut: QLabel 'A long")]


def test_tab_in_another_order_than_reading_and_a_control_that_it_skips_are_found(form: QWidget) -> None:
    first, second = form.findChildren(QPushButton)
    assert tab_faults(form) == [], "to begin with"
    QWidget.setTabOrder(second, first)
    assert [fault for fault in tab_faults(form) if "comes after" in fault]


def test_a_change_that_nobody_sees_is_no_mark() -> None:
    pale, paler, dark = (QImage(20, 20, QImage.Format.Format_RGB32) for _ in range(3))
    for image, colour in ((pale, "#f3f7f6"), (paler, "#ffffff"), (dark, "#175a5e")):
        image.fill(QColor(colour))
    assert changed_pixels(pale, paler) == changed_pixels(pale, pale) == 0
    assert changed_pixels(pale, dark) >= 40
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)


def test_a_button_that_hides_its_focus_is_found(form: QWidget, qapp: QApplication) -> None:
    form.setStyleSheet("QPushButton, QPushButton:focus { border: 1px solid black; outline: 0; }")
    assert [fault for fault in mark_faults(form) if "QPushButton 'Same'" in fault]
