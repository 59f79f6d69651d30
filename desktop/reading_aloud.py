# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Reading aloud what stands on the screen, passage by passage; the passage that is heard is marked and in sight.

The command is there only where the computer has a voice, and can be chosen where one speaks the article's language.
Nothing of what is read is kept. This file knows voices by their protocol only.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple, cast

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
    QTextTable,
)

from desktop.article_view import ArticleView
from desktop.reader import Reader
from desktop.voices import Voices
from library.errors import LibraryError
from library.reading import Reading
from library.wording import base_language, language_name

SIGNS = str.maketrans("", "", "\u26a0\u2066\u2067\u2068\u2069")
"""What stands beside words that say the same, and what only directs a line."""


class Passage(NamedTuple):
    """What is spoken in one go, and where it stands in the document."""

    start: int
    end: int
    text: str


class ReadingAloud(QObject):
    """Follows the reader. `action` starts and stops, and shows whether it reads."""

    reading_changed = Signal(bool)
    failed = Signal(object)
    """A LibraryError: the voice broke off."""

    def __init__(self, view: ArticleView, reader: Reader, voices: Voices, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._voices = voices
        self._action = action
        self._language = ""
        self._spoken: frozenset[str] | None = None
        """The languages of the voices; None until it was looked for them."""
        self._looking = False
        self._coming: list[Passage] = []
        self._left_at = -1
        action.triggered.connect(self.toggle)
        reader.shown.connect(self._follow)
        voices.looked.connect(self._take_languages)
        voices.ended.connect(self._go_on)

    @property
    def is_available(self) -> bool:
        """Whether the computer has any voice."""
        return bool(self._spoken)

    @property
    def is_reading(self) -> bool:
        return bool(self._coming)

    def toggle(self) -> None:
        if self.is_reading:
            self.stop()
        else:
            self.start()

    def start(self) -> None:
        """The selected text, or all from where it was stopped, if that is in sight, or from the top of the view."""
        if self._language and self._speaks() and not self.is_reading:
            self._coming = self._wanted()
        if self.is_reading:
            self.reading_changed.emit(True)
            self._speak()
        self._show_state()

    def stop(self) -> None:
        if self.is_reading:
            self._left_at = self._coming[0].start
            self._voices.stop()
            self._end()

    def close(self) -> None:
        """The window goes: be silent, and hear nothing more of the voices."""
        self.stop()
        self._voices.stop()

    def _follow(self, reading: Reading | None) -> None:
        """Another text is on the screen."""
        self.stop()
        self._left_at = -1
        self._language = reading.article.language if reading else ""
        if self._spoken is None and not self._looking and reading is not None:
            self._looking = True
            self._voices.look()
        self._show_state()

    def _take_languages(self, spoken: frozenset[str]) -> None:
        self._spoken = spoken
        self._show_state()

    def _speaks(self) -> bool:
        return bool(self._spoken) and base_language(self._language) in (self._spoken or ())

    def _show_state(self) -> None:
        self._action.setVisible(self.is_available)
        self._action.setEnabled(bool(self._language) and self._speaks())
        self._action.setChecked(self.is_reading)
        missing = self.tr("No voice of this computer speaks {language}.").format(language=language_name(self._language))
        self._action.setStatusTip(missing if self._language and not self._speaks() else "")

    def _wanted(self) -> list[Passage]:
        document, cursor = self._view.document(), self._view.textCursor()
        # a link that has the focus and a word that was found are selected too, but nobody chose them for reading
        if len(cursor.selectedText().split()) > 1 and not cursor.charFormat().isAnchor():
            return passages(document, cursor.selectionStart(), cursor.selectionEnd())
        first = self._left_at if self._is_in_sight(self._left_at) else self._first_in_sight()
        return passages(document, first, document.characterCount())

    def _first_in_sight(self) -> int:
        """Where the first block begins that is not cut off at the top."""
        if self._view.verticalScrollBar().value() == 0:
            return 0
        middle = self._view.viewport().width() // 2
        block = self._view.cursorForPosition(QPoint(middle, 0)).block()
        while self._view.cursorRect(QTextCursor(block)).top() < 0 and block.next().isValid():
            block = block.next()
        return block.position()

    def _is_in_sight(self, position: int) -> bool:
        if position < 0:
            return False
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position)
        return self._view.viewport().rect().contains(self._view.cursorRect(cursor).center())

    def _speak(self) -> None:
        passage = self._coming[0]
        self._view.mark_spoken(passage.start, passage.end)
        self._voices.speak(passage.text, self._language)

    def _go_on(self, heard: bool) -> None:
        if not heard:
            self._end()
            self.failed.emit(LibraryError(self.tr("The voice of this computer does not answer. Try again later.")))
            return
        del self._coming[0]
        if self._coming:
            self._speak()
        else:
            self._left_at = -1
            self._end()

    def _end(self) -> None:
        self._coming = []
        self._view.mark_spoken(0, 0)
        self.reading_changed.emit(False)
        self._show_state()


def passages(document: QTextDocument, start: int, end: int) -> list[Passage]:
    """The blocks between two positions, in the order in which they are read; those without words are left out.

    Qt has no tables from right to left: their cells stand in the document the other way round.
    """
    backwards = document.defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    found: list[Passage] = []
    for in_table, blocks in groupby(_blocks(document, start, end), _row):
        listed = [_passage(block, start, end) for block in blocks]
        found += reversed(listed) if backwards and in_table else listed
    return [passage for passage in found if any(map(str.isalnum, passage.text))]


def _blocks(document: QTextDocument, start: int, end: int) -> Iterator[QTextBlock]:
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield block
        block = block.next()


def _row(block: QTextBlock) -> tuple[int, int] | None:
    """Which table and row a block stands in; boxes are tables of one row, and their text is one cell."""
    cursor = QTextCursor(block)
    table = cast("QTextTable | None", cursor.currentTable())
    if table is None or table.rows() == 1:
        return None
    return table.firstPosition(), table.cellAt(cursor).row()


def _passage(block: QTextBlock, start: int, end: int) -> Passage:
    first, last = max(start, block.position()), min(end, block.position() + block.length() - 1)
    words = " ".join("".join(_pieces(block, first, last)).translate(SIGNS).split())
    listed = cast("QTextList | None", block.textList())
    if listed is not None and listed.format().style() == QTextListFormat.Style.ListDecimal and words:
        words = f"{listed.itemText(block)} {words}"
    return Passage(first, last, words)


def _pieces(block: QTextBlock, first: int, last: int) -> Iterator[str]:
    """What is said of a block: no numbers of citations, and of a picture what it shows."""
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        look = fragment.charFormat()
        begin, end = max(first, fragment.position()), min(last, fragment.position() + fragment.length())
        if look.isImageFormat():
            yield f" {look.stringProperty(QTextFormat.Property.ImageAltText)} "
        elif begin < end and look.verticalAlignment() != QTextCharFormat.VerticalAlignment.AlignSuperScript:
            units = str(fragment.text()).encode("utf-16-le")  # positions are counted in these
            cut = units[2 * (begin - fragment.position()) : 2 * (end - fragment.position())]
            yield cut.decode("utf-16-le", errors="ignore")
        piece += 1
