# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The text of an article as it is written: Markdown, with the few signs that a person would have to learn on buttons.

It knows signs and lines, nothing of what they mean to a reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

_MARKED = re.compile(r"(?P<indent>\s*)(?P<sign>[-*] |\d+\. |)")
_HEADING = re.compile(r"(#{1,6})\s*")
INDENT = "    "


class MarkdownEdit(QPlainTextEdit):
    """Lines go on as the one above began: a list stays a list, a box stays a box."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Text"))
        self.setTabChangesFocus(True)

    @property
    def written(self) -> str:
        """The text with every space as it is; Qt's plain text has no others than those of the space bar."""
        return self.document().toRawText().replace("\u2029", "\n")

    def set_look(self, families: list[str], points: float, *, right_to_left: bool) -> None:
        named = ", ".join(f'"{family}"' for family in families)
        self.setStyleSheet(
            f"font-family: {named}; font-size: {points:.1f}pt;"
        )  # a font alone gives way to the window's
        option = QTextOption()
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)

    def go_to_line(self, line: int) -> None:
        """A line of the text, from 1; the last one if there are not so many."""
        block = self.document().findBlockByNumber(min(max(1, line), self.blockCount()) - 1)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what the buttons do --------------------------------------------------------------------------------

    def make_bold(self) -> None:
        """What is selected, or what is typed next; a second time takes it back."""
        cursor = self.textCursor()
        text = cursor.selectedText()
        if len(text) > 4 and text.startswith("**") and text.endswith("**"):
            cursor.insertText(text[2:-2])
        else:
            cursor.insertText(f"**{text}**")
            if not text:
                cursor.movePosition(QTextCursor.MoveOperation.Left, n=2)
        self._take(cursor)

    def make_heading(self) -> None:
        """The line becomes a heading, then a smaller one, then a line of text again."""

        def change(line: str) -> str:
            found = _HEADING.match(line)
            level, text = (len(found[1]), line[found.end() :]) if found else (0, line)
            sign = {0: "## ", 1: "## ", 2: "### "}.get(level, "")
            return sign + text

        self._change_lines(change)

    def make_list(self) -> None:
        """The selected lines become items, or text again if all of them are."""
        lines = self._selected_lines()
        every = all(line.lstrip().startswith("- ") for line in lines if line.strip()) and any(map(str.strip, lines))

        def change(line: str) -> str:
            if every:
                return re.sub(r"^(\s*)- ", r"\1", line)
            return re.sub(r"^(\s*)(?:[-*] )?", r"\1- ", line, count=1)

        self._change_lines(change, parted=not every)

    def make_box(self, kind: str) -> None:
        """The selected lines stand in a box."""
        lines = self._selected_lines()
        self._put_in_place([f"!!! {kind}", *(INDENT + line for line in lines)], parted=True)

    def insert_section(self, heading: str, mark: str) -> None:
        """A heading with the mark that says what its section is about, and a line to write on."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        empty = not cursor.block().text().strip()
        before = "" if empty and not cursor.block().previous().text().strip() else "\n" if empty else "\n\n"
        cursor.insertText(f"{before}## {heading} {mark}\n\n")
        self._take(cursor)

    def insert_citation(self, key: str) -> None:
        """After the words that it stands behind."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        cursor.insertText(f"[@{key}]")
        self._take(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._begin_line()
        else:
            super().keyPressEvent(event)

    # ---- lines ----------------------------------------------------------------------------------------------

    def _begin_line(self) -> None:
        """Enter on an item or an indented line that is empty ends the list or the box."""
        cursor = self.textCursor()
        line = cursor.block().text()
        found = _MARKED.match(line)
        assert found is not None, "it matches nothing at least"
        begun, behind = found[0], cursor.positionInBlock() >= found.end()
        if begun and behind and not line[found.end() :].strip():
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            cursor.removeSelectedText()
        elif line.startswith("!!! ") and cursor.atBlockEnd():
            cursor.insertText(f"\n{INDENT}")
        else:
            number = re.match(r"\s*(\d+)\. ", begun)
            following = begun.replace(f"{number[1]}.", f"{int(number[1]) + 1}.", 1) if number else begun
            cursor.insertText("\n" + (following if behind else ""))
        self._take(cursor)

    def _blocks(self) -> tuple[QTextBlock, QTextBlock]:
        """The first and the last line that the selection touches."""
        cursor, document = self.textCursor(), self.document()
        return document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())

    def _selected_lines(self) -> list[str]:
        block, last = self._blocks()
        lines = [block.text()]
        while block != last:
            block = block.next()
            lines.append(block.text())
        return lines

    def _change_lines(self, change: Callable[[str], str], *, parted: bool = False) -> None:
        """Empty lines stay empty unless only they are selected."""
        lines = self._selected_lines()
        alone = not any(line.strip() for line in lines)
        self._put_in_place([change(line) if alone or line.strip() else line for line in lines], parted=parted)

    def _put_in_place(self, lines: list[str], *, parted: bool) -> None:
        """In place of the selected lines, in one step that can be undone; `parted`: a blank line before them."""
        first, last = self._blocks()
        above = first.previous().text() if first.previous().isValid() else ""
        needs_blank = parted and above.strip() and not _same_list(above, lines[0])
        cursor = QTextCursor(first)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("\n".join([*([""] if needs_blank else []), *lines]))
        self._take(cursor)

    def _take(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _same_list(above: str, line: str) -> bool:
    return above.lstrip().startswith("- ") and line.lstrip().startswith("- ")
