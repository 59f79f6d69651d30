# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How the text looks while it is written: words stand out, the signs that only the program reads are quiet.

Nothing of the text is changed or hidden: a sign that a person deletes is deleted.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop.theme import Theme

_HEADING = re.compile(r"#{1,6} .*")
_BOX = re.compile(r"!!! *\w*")
_QUIET = re.compile(
    r"^#{1,6}(?= )"  # of a heading
    r"|\{[^{}\n]*\}"  # what a section is about, how sure a claim is
    r"|\[@[^\]\n]*\]"  # a citation
    r"|^\s*(?:[-*]|\d+\.)(?= )"  # of an item
    r"|\*\*"
    r"|\]\([^)\n]*\)"  # where a link leads
)


class TextColours(QSyntaxHighlighter):
    """Belongs to its document."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._heading, self._quiet = QTextCharFormat(), QTextCharFormat()
        self._heading.setFontWeight(QFont.Weight.Bold)
        self._quiet.setForeground(QColor(theme.muted))
        self._tones = {kind: _coloured(sign) for kind, (sign, _) in theme.tones.items()}

    def highlightBlock(self, text: str) -> None:
        if _HEADING.match(text):
            self.setFormat(0, len(text), self._heading)
        box = _BOX.match(text)
        if box:
            kind = box[0].removeprefix("!!!").strip()
            self.setFormat(0, box.end(), self._tones.get(kind, self._quiet))
        for sign in _QUIET.finditer(text):
            self.setFormat(sign.start(), len(sign[0]), self._quiet)


def _coloured(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made
