# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every text can be read on every ground it stands on, in every theme: computed, not looked at."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.theme import THEMES, Fonts, Icons, Theme, application_font, palette, style_sheet
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
        "primary button": (theme.on_accent, theme.accent),
        "disabled primary button": (theme.ink, theme.line),
        "marked words": (theme.on_mark, theme.mark),
        "withdrawn on paper": (theme.tones["danger"][0], theme.paper),
        "withdrawn on selection": (theme.tones["danger"][0], theme.selection),
        "a problem in the pane": (theme.tones["danger"][0], theme.pane),
    }
    for kind, (sign, ground) in theme.tones.items():
        pairs[f"{kind} title"] = (sign, ground)
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


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_the_focus_is_seen_on_every_ground(theme: Theme) -> None:
    """WCAG 2.2, 1.4.11: three to one for what is not text."""
    assert contrast(theme.accent, theme.pane) >= 3
    assert contrast(theme.accent, theme.paper) >= 3
    assert contrast(theme.ink, theme.accent) >= 1.5, "the frame of a focused primary button"


def test_every_theme_that_can_be_chosen_exists() -> None:
    assert set(THEMES) == set(get_args(ThemeName))
    assert all(set(theme.tones) == {"danger", "warning", "do", "note"} for theme in THEMES.values())


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_disabled_text_is_muted_in_the_palette_not_vanished(theme: Theme, qapp: QApplication) -> None:
    made = palette(theme)
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    assert contrast(disabled, theme.pane) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_the_style_sheet_holds_colours_of_its_theme_only(theme: Theme) -> None:
    other = next(one for one in THEMES.values() if one is not theme)
    sheet = style_sheet(theme)
    assert theme.paper in sheet
    assert other.paper not in sheet
    assert "{theme" not in sheet


@pytest.mark.parametrize(
    ("language", "family"), [("en", "Noto Sans"), ("ar", "Noto Naskh Arabic"), ("hi", "Devanagari")]
)
def test_every_script_has_its_bundled_font(language: str, family: str, fonts: Fonts) -> None:
    families = fonts.family_for(language)
    assert family in families[0]
    assert set(families) <= set(QFontDatabase.families())


def test_the_window_speaks_in_the_bundled_font(fonts: Fonts) -> None:
    assert QFontInfo(application_font()).family() == "Noto Sans"


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
