# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How a text is shown at this moment: what a dialog with a reading pane of its own has to know of the window."""

from __future__ import annotations

from typing import NamedTuple

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
