# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How a text is shown at this moment: what a dialog with a reading pane of its own has to know of the window."""

from __future__ import annotations

from typing import NamedTuple

from desktop.reading_pane import ReadingPane
from desktop.theme import Fonts, Icons, Theme


class Look(NamedTuple):
    """How a text is shown at this moment."""

    theme: Theme
    fonts: Fonts
    icons: Icons
    text_size: int
    emergency_number: str
    language: str
    """In which articles are looked for first."""

    def reading_pane(self) -> ReadingPane:
        """A pane that shows one text in this way."""
        pane = ReadingPane(self.theme, self.fonts, self.icons, has_outline=False)
        pane.view.set_text_size(self.text_size)
        return pane
