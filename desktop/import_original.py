# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The page as it came, line by line: what does not stand in the article's text is grey, struck out, and says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop.import_words import became_words
from desktop.theme import SCREEN_POINTS, Theme
from library.importing.imported import Dropped, Imported

GAP = "\u2003"
_BREAKS = re.compile(r"[\r\n\u2028\u2029\f\v\0]")
"""What Qt would begin a new line with, so that lines are counted alike."""


class OriginalView(QPlainTextEdit):
    """Lines are chosen with the mouse or the arrow keys; nothing can be typed, and Delete asks to leave them out."""

    chosen_changed = Signal()
    pointed = Signal()
    """The chosen lines were clicked."""
    leave_out = Signal()
    """Delete was pressed on the chosen lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[str, ...], tuple[Dropped, ...]] = ((), ())
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("The page as it came"))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.selectionChanged.connect(self._follow)
        self.cursorPositionChanged.connect(self._follow)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The lines, from 1, that are not blank."""
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        lines = self._shown[0]
        return tuple(number + 1 for number in range(first, min(last + 1, len(lines))) if lines[number].strip())

    def set_text_size(self, percent: int) -> None:
        font = self.font()
        font.setPointSizeF(SCREEN_POINTS * percent / 100)
        self.setFont(font)

    def show_lines(self, imported: Imported) -> None:
        """Another page begins at its top; the same one, with other lines left out, stays where it was."""
        shown = (imported.lines, imported.dropped)
        if shown == self._shown:
            return
        is_same = imported.lines == self._shown[0]
        scrolled, at = self.verticalScrollBar().value(), self.textCursor().blockNumber()
        self._shown = shown
        self.blockSignals(True)
        self._write(imported.lines, imported.dropped)
        if is_same:
            self.setTextCursor(self._cursor(at))
            self.verticalScrollBar().setValue(scrolled)
        self.blockSignals(False)
        self._follow()

    def go_to(self, line: int) -> None:
        """Choose a line and bring it into sight."""
        self.setTextCursor(self._cursor(line - 1))
        self.centerCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pointed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.leave_out.emit()
        else:
            super().keyPressEvent(event)

    def _write(self, lines: Sequence[str], dropped: Sequence[Dropped]) -> None:
        self.setPlainText("\n".join(_BREAKS.sub(" ", line) for line in lines))
        gone, note = QTextCharFormat(), QTextCharFormat()
        gone.setForeground(QColor(self._theme.muted))
        note.setForeground(QColor(self._theme.muted))
        for one in dropped:
            cursor = self._cursor(one.line - 1)
            gone.setFontStrikeOut(not one.kept_as)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(gone)
            cursor.clearSelection()
            cursor.insertText(f"{GAP}({became_words(one)})", note)

    def _cursor(self, block: int) -> QTextCursor:
        return QTextCursor(self.document().findBlockByNumber(max(0, min(block, self.document().blockCount() - 1))))

    def _follow(self) -> None:
        """The chosen line is marked over its whole width."""
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self.textCursor()
        mark.cursor.clearSelection()
        mark.format.setBackground(QColor(self._theme.selection))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([mark] if self.chosen else [])
        self.chosen_changed.emit()
