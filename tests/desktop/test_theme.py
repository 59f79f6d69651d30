# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every text can be read on every ground it stands on, in every theme: computed, not looked at."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from desktop.style_sheet import style_sheet
from desktop.theme import CONTRAST, THEMES, Fonts, Icons, Theme, application_font, palette
from library.paths import Paths
from library.settings import Theme as ThemeName


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def body_pairs(theme: Theme) -> dict[str, tuple[str, str]]:
    """What is read at length: the text of articles, panels and boxes."""
    grounds = {"paper": theme.paper, "pane": theme.pane, "selection": theme.selection}
    grounds |= {f"{kind} ground": ground for kind, (_, ground) in theme.tones.items()}
    return {f"ink on {name}": (theme.ink, ground) for name, ground in grounds.items()}


def other_pairs(theme: Theme) -> dict[str, tuple[str, str]]:
    """Everything else that is text: notes, links, titles of boxes, buttons, marked words, disabled controls."""
    pairs = {
        "muted on paper": (theme.muted, theme.paper),
        "muted on pane": (theme.muted, theme.pane),
        "muted on selection": (theme.muted, theme.selection),
        "accent on paper": (theme.accent, theme.paper),
        "accent on selection": (theme.accent, theme.selection),
        "accent on pane": (theme.accent, theme.pane),
        "primary button": (theme.on_accent, theme.accent),
        "marked words": (theme.on_mark, theme.mark),
        "withdrawn on paper": (theme.tones["danger"][0], theme.paper),
        "withdrawn on selection": (theme.tones["danger"][0], theme.selection),
        "a problem in the pane": (theme.tones["danger"][0], theme.pane),
    }
    for kind, (sign, ground) in theme.tones.items():
        pairs[f"{kind} title"] = (sign, ground)
        pairs[f"{kind} sign on paper"] = (sign, theme.paper)
        pairs[f"muted in {kind}"] = (theme.muted, ground)
        pairs[f"link in {kind}"] = (theme.accent, ground)
    return pairs


@pytest.mark.parametrize(("one", "other", "ratio"), [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48)])
def test_contrast_is_computed_as_published(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_body_text_has_a_contrast_of_seven(theme: Theme) -> None:
    weak = {name: round(contrast(*pair), 2) for name, pair in body_pairs(theme).items() if contrast(*pair) < 7}
    assert weak == {}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_all_other_text_has_a_contrast_of_four_and_a_half(theme: Theme) -> None:
    weak = {name: round(contrast(*pair), 2) for name, pair in other_pairs(theme).items() if contrast(*pair) < 4.5}
    assert weak == {}


def test_high_contrast_has_seven_for_all_text_and_borders_of_two_pixels() -> None:
    """WCAG 2.2, 1.4.6: what the usual themes have for what is read at length, this one has everywhere."""
    assert {name: pair for name, pair in other_pairs(CONTRAST).items() if contrast(*pair) < 7} == {}
    assert contrast(CONTRAST.border, CONTRAST.pane) >= 7
    assert CONTRAST.frame >= 2


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("ground", ["pane", "paper", "selection"])
def test_focus_and_borders_are_seen_on_every_ground(theme: Theme, ground: str) -> None:
    """WCAG 2.2, 1.4.11: three to one for what is not text."""
    assert contrast(theme.accent, getattr(theme, ground)) >= 3
    assert contrast(theme.border, getattr(theme, ground)) >= (3 if ground != "selection" else 2)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_the_lines_in_a_focused_primary_button_are_seen(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 3


def test_every_theme_that_can_be_chosen_exists() -> None:
    assert set(THEMES) == set(get_args(ThemeName))
    assert all(set(theme.tones) == {"danger", "warning", "do", "note"} for theme in THEMES.values())


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_disabled_text_is_muted_in_the_palette_not_vanished(theme: Theme, qapp: QApplication) -> None:
    made = palette(theme)
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    assert contrast(disabled, theme.pane) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_the_style_sheet_holds_colours_of_its_theme_only(theme: Theme, paths: Paths) -> None:
    sheet = style_sheet(theme, paths.icons)
    own = {value for value in asdict(theme).values() if isinstance(value, str)} | {theme.tones["danger"][0]}
    strange = set(re.findall(r"#[0-9a-f]{6}", sheet)) - own
    assert len(strange) == 1, "the colour between two, of what cannot be chosen from a menu"
    assert theme.paper in sheet
    assert "{theme" not in sheet


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_every_sign_in_a_control_is_there(theme: Theme, paths: Paths) -> None:
    signs = re.findall(r'url\("([^"]+)"\)', style_sheet(theme, paths.icons))
    assert len(set(signs)) == 3
    assert all(QIcon(sign).availableSizes() or not QIcon(sign).pixmap(QSize(16, 16)).isNull() for sign in signs)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_a_tick_is_seen_in_its_box(theme: Theme, paths: Paths, qtbot: QtBot) -> None:
    """A ticked box has a sign of its own; it is not told from an empty one by colour alone."""
    box = QCheckBox("Ticked")
    box.setStyleSheet(style_sheet(theme, paths.icons))
    qtbot.addWidget(box)
    box.setChecked(True)
    image = box.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(3, 22) for y in range(image.height())}
    tick = "#000000" if theme.dark else "#ffffff"
    assert {theme.accent, tick} <= colours
    assert contrast(tick, theme.accent) >= 3


@pytest.mark.parametrize(
    ("language", "family"), [("en", "Noto Sans"), ("ar", "Noto Naskh Arabic"), ("hi", "Devanagari")]
)
def test_every_script_has_its_bundled_font(language: str, family: str, fonts: Fonts) -> None:
    families = fonts.family_for(language)
    assert family in families[0]
    assert set(families) <= set(QFontDatabase.families())


def test_the_window_speaks_in_the_bundled_font(fonts: Fonts) -> None:
    assert QFontInfo(application_font("en", fonts)).family() == "Noto Sans"
    assert QFontInfo(application_font("hi", fonts)).family() == "Noto Sans Devanagari"


def test_an_icon_is_drawn_in_the_ink_of_its_theme_and_paler_where_it_is_disabled(
    paths: Paths, qapp: QApplication
) -> None:
    for theme in THEMES.values():
        icon = Icons(paths.icons, theme).icon("printer")
        colours = []
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            image = icon.pixmap(QSize(40, 40), mode).toImage()
            points = [(x, y) for x in range(image.width()) for y in range(image.height())]
            colours.append(
                {image.pixelColor(*point).name() for point in points if image.pixelColor(*point).alpha() == 255}
            )
        assert colours[0] == {theme.ink}
        assert theme.ink not in colours[1] and colours[1]
