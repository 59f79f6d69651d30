# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Signs are quiet and headings bold while a text is written, in both themes; no letter of it is changed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from desktop.editor_colours import TextColours
from desktop.editor_text import MarkdownEdit
from desktop.theme import DARK, LIGHT, Theme


def shown(line: str, theme: Theme, qtbot: QtBot) -> tuple[str, str]:
    """What of a line is quiet, and what is bold."""
    edit = MarkdownEdit()
    qtbot.addWidget(edit)
    colours = TextColours(edit.document(), theme)
    edit.setPlainText(f"First.\n{line}")
    colours.rehighlight()
    assert edit.written == f"First.\n{line}"
    block = edit.document().lastBlock()
    quiet, bold = "", ""
    for found in block.layout().formats():
        part = line[found.start : found.start + found.length]
        quiet += part if found.format.foreground().color().name() == theme.muted else ""
        bold += part if found.format.fontWeight() == QFont.Weight.Bold else ""
    return quiet, bold


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(
    ("line", "quiet", "bold"),
    [
        ("## What it is {#what-it-is .what-it-is}", "##{#what-it-is .what-it-is}", " What it is "),
        ("It hurts [@smith2007; @doe2010]{certainty=low}.", "[@smith2007; @doe2010]{certainty=low}", ""),
        ("    - Wash **it** at once", "    -****", ""),
        ("12. Go to [burns](article:burns)", "12.](article:burns)", ""),
        ("A price of {5 and #3 - no sign", "", ""),
        ("#no heading", "", ""),
    ],
)
def test_signs_are_quiet(line: str, quiet: str, bold: str, theme: Theme, qtbot: QtBot) -> None:
    assert shown(line, theme, qtbot) == (quiet, bold)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_box_has_the_colour_of_its_kind(theme: Theme, qtbot: QtBot) -> None:
    edit = MarkdownEdit()
    qtbot.addWidget(edit)
    colours = TextColours(edit.document(), theme)
    edit.setPlainText('!!! danger "Go now"\n!!! strange')
    colours.rehighlight()
    blocks = (edit.document().firstBlock(), edit.document().lastBlock())
    (danger,), (strange,) = (block.layout().formats() for block in blocks)
    assert danger.format.foreground().color().name() == theme.tones["danger"][0] and danger.length == len("!!! danger")
    assert strange.format.foreground().color().name() == theme.muted
