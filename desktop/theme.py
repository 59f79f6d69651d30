# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Colours, type and icons: the look of the window, and nothing of what it does; `style_sheet` lays them on controls.

Colours are those of the design; a test computes their contrast in every theme.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from library.screen import ScreenStyle
from library.wording import base_language


def _styles(family: str) -> tuple[str, str]:
    return f"{family}-Regular.ttf", f"{family}-Bold.ttf"


FIRST_FONTS = _styles("NotoSans")
FONTS_BY_LANGUAGE = {
    **dict.fromkeys(("ar", "fa", "ps", "ur"), ("Noto Naskh Arabic", _styles("NotoNaskhArabic"))),
    **dict.fromkeys(("hi", "mr", "ne"), ("Noto Sans Devanagari", _styles("NotoSansDevanagari"))),
    **dict.fromkeys(("as", "bn"), ("Noto Sans Bengali", _styles("NotoSansBengali"))),
    **dict.fromkeys(("am", "ti"), ("Noto Sans Ethiopic", _styles("NotoSansEthiopic"))),
    "km": ("Noto Sans Khmer", _styles("NotoSansKhmer")),
    "my": ("Noto Sans Myanmar", _styles("NotoSansMyanmar")),
    "th": ("Noto Sans Thai", _styles("NotoSansThai")),
}
SCREEN_POINTS = 11.0
NAMED_IN_OWN_SCRIPT = ("ar", "hi")
"""Languages of the window whose own names the first font cannot write."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as #rrggbb; `tones` are (sign, ground) of each callout kind."""

    name: str
    ink: str
    paper: str
    pane: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    line: str
    """Between things that are told apart without it."""
    border: str
    """Around what can be used."""
    mark: str
    on_mark: str
    tones: dict[str, tuple[str, str]]
    frame: int = 1
    """Pixels of a border; the focus has one more."""
    dark: bool = False

    def screen_style(self, size: float, width: int) -> ScreenStyle:
        return ScreenStyle(self.ink, self.muted, self.accent, self.line, self.pane, self.tones, size, width)


LIGHT = Theme(
    name="light",
    ink="#1d2b2a",
    paper="#ffffff",
    pane="#f3f7f6",
    muted="#4a5a58",
    accent="#175a5e",
    on_accent="#ffffff",
    selection="#cfe6e3",
    line="#b9cac7",
    border="#778a87",
    mark="#ffe08a",
    on_mark="#1d2b2a",
    tones={
        "danger": ("#a3261c", "#fdeeec"),
        "warning": ("#8a5a00", "#fff6e3"),
        "do": ("#1f6b3a", "#eaf6ee"),
        "note": ("#2f5478", "#eef3f9"),
    },
)
DARK = Theme(
    name="dark",
    ink="#e6edec",
    paper="#161c1b",
    pane="#1e2625",
    muted="#b3c2bf",
    accent="#6fc3c0",
    on_accent="#10201f",
    selection="#2a4a48",
    line="#465553",
    border="#778a87",
    mark="#6b5800",
    on_mark="#ffffff",
    tones={
        "danger": ("#ff9c92", "#3a1a17"),
        "warning": ("#f0c060", "#33270c"),
        "do": ("#7fd69c", "#152b1c"),
        "note": ("#9cc3ee", "#18263a"),
    },
    dark=True,
)
CONTRAST = Theme(
    name="contrast",
    ink="#ffffff",
    paper="#000000",
    pane="#000000",
    muted="#e6e6e6",
    accent="#ffe14d",
    on_accent="#000000",
    selection="#002f6c",
    line="#8c8c8c",
    border="#ffffff",
    mark="#ffe14d",
    on_mark="#000000",
    tones={
        "danger": ("#ffb3ab", "#3a0000"),
        "warning": ("#ffd75e", "#2e2400"),
        "do": ("#8ff0b0", "#00260f"),
        "note": ("#a9d3ff", "#001f3d"),
    },
    frame=2,
    dark=True,
)
SEPIA = Theme(
    name="sepia",
    ink="#33261a",
    paper="#fbf4e4",
    pane="#f3e8d2",
    muted="#5c4a36",
    accent="#7a3a10",
    on_accent="#fffaf0",
    selection="#ead9b6",
    line="#cdb98f",
    border="#8a7350",
    mark="#ffd76a",
    on_mark="#33261a",
    tones={
        "danger": ("#9c2318", "#fbe3d6"),
        "warning": ("#7a4d00", "#fbe9c0"),
        "do": ("#2c5f2e", "#e9efd3"),
        "note": ("#37506e", "#e8e8de"),
    },
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, SEPIA, CONTRAST)}


class Fonts:
    """The bundled fonts; those of a script are loaded when it is first shown."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: set[str] = set()
        self._load(FIRST_FONTS)

    def family_for(self, language: str) -> list[str]:
        family, files = FONTS_BY_LANGUAGE.get(base_language(language), ("", ()))
        self._load(files)
        return [family, "Noto Sans"] if family else ["Noto Sans"]

    def _load(self, files: tuple[str, ...]) -> None:
        for name in files:
            if name not in self._loaded:
                QFontDatabase.addApplicationFont(str(self._folder / name))
                self._loaded.add(name)


class Icons:
    """The icon set, drawn in the theme's ink at twice the size for sharp screens."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme

    def icon(self, name: str) -> QIcon:
        icon = QIcon()
        source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        for mode, colour in ((QIcon.Mode.Normal, self._theme.ink), (QIcon.Mode.Disabled, self._theme.line)):
            drawn = QPixmap(40, 40)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode())).render(painter)
            painter.end()
            icon.addPixmap(drawn, mode)
        return icon


def application_font(language: str, fonts: Fonts) -> QFont:
    """For everything but articles, in a language of the window; languages are listed by their own names."""
    font = QFont()
    others = [fonts.family_for(one)[0] for one in NAMED_IN_OWN_SCRIPT]
    font.setFamilies(list(dict.fromkeys([*fonts.family_for(language), *others])))
    font.setPointSizeF(10.5)
    return font


def palette(theme: Theme) -> QPalette:
    """For what the style sheet does not name: dialogs of the system, selections, tool tips."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.pane,
        role.WindowText: theme.ink,
        role.Base: theme.paper,
        role.AlternateBase: theme.pane,
        role.Text: theme.ink,
        role.Button: theme.pane,
        role.ButtonText: theme.ink,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.Link: theme.accent,
        role.ToolTipBase: theme.paper,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.muted,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return made
