# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The look that is in force: colours, icons in these colours, fonts; and the whole application put into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.style_sheet import style_sheet
from desktop.theme import THEMES, Fonts, Icons, palette
from library.settings import Settings


class Appearance:
    """Panels take `theme` and `icons` from here anew whenever another theme was put on."""

    def __init__(self, settings: Settings, icons: Path, fonts: Fonts) -> None:
        self._folder = icons
        self.fonts = fonts
        self.theme = THEMES[settings.theme]
        self.icons = Icons(icons, self.theme)

    def put_on(self, settings: Settings) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window needs an application"
        self.theme = THEMES[settings.theme]
        self.icons = Icons(self._folder, self.theme)
        application.setStyleSheet("")  # one sheet in the place of another takes Qt five times as long
        application.setPalette(palette(self.theme))
        application.setStyleSheet(style_sheet(self.theme, self._folder))
