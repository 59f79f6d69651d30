# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The article on the screen: a text browser that keeps a comfortable column and marks words.

Theme, size and width are written into the HTML, so a change of one of them writes it again at the same place.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QLocale, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from desktop.picture_dialog import Picture, PictureDialog
from desktop.term_tip import Terms
from desktop.theme import SCREEN_POINTS, Fonts, Theme
from library.reading import Reading
from library.screen import PICTURE, ScreenStyle, article_html
from library.search.text import find_words, fold
from library.wording import Words

COLUMN_CHARACTERS, FEWEST_CHARACTERS = 72, 60
"""A line is as long as the first, where there is room, and should not be shorter than the second."""
USUAL_TEXT = "most people get well from a new attack, but the pain often comes back later"
"""A font's own average width counts every letter alike and is a quarter too wide for a text."""
LEAST_MARGIN = 16
LINE_HEIGHT = 108.0
"""Percent of what the font asks for: some 1.5 of its size."""
PLACE_OF_PICTURE = "\ufffc"
"""The character that Qt puts where a picture stands."""
CITATION = "cite-"
"""How the anchors of the numbers in a text begin."""
REWRITE_AFTER_MS = 90
"""A window being dragged is not written anew at every pixel."""


class ArticleView(QTextBrowser):
    """Shows a reading, or a page of our own."""

    link_activated = Signal(QUrl)
    written = Signal()
    """The page is there: another one, or the same in another look."""

    def __init__(self, theme: Theme, fonts: Fonts) -> None:
        super().__init__()
        self._theme = theme
        self._fonts = fonts
        self._percent = 100
        self._pictures: dict[str, bytes] = {}
        self._captions: dict[str, str] = {}
        self._write: Callable[[ScreenStyle], str] = lambda _: ""
        self._language = "en"
        self._right_to_left = False
        self._wanted: frozenset[str] = frozenset()
        self._prefix = ""
        self._sought = ""
        self._found: list[QTextCursor] = []
        self._spoken = (0, 0)
        self._written_width = 0
        self._late_rewrite = QTimer(self)
        self._late_rewrite.setSingleShot(True)
        self._late_rewrite.setInterval(REWRITE_AFTER_MS)
        self._late_rewrite.timeout.connect(self._rewrite)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setOpenLinks(False)
        self.terms = Terms(self, theme)
        self.anchorClicked.connect(self._follow)
        self.setAccessibleName(self.tr("Article"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_reading(self, reading: Reading, words: Words, emergency_number: str) -> None:
        """The article from its beginning, without marks."""
        self._pictures = reading.pictures
        self._captions = {node.get("src"): node.get("alt") for node in reading.document.walk() if node.get("src")}
        self.terms.set_known(reading.explained.terms if reading.explained else {})
        self._language, self._right_to_left = (reading.article.language, reading.right_to_left)
        self.setAccessibleDescription(reading.article.title)
        self._show(lambda style: article_html(reading, words, style, emergency_number))

    def show_page(self, write: Callable[[ScreenStyle], str]) -> None:
        """A page of the program's own, in the language of the window."""
        self._pictures, self._language = {}, QLocale().bcp47Name()
        self.setAccessibleDescription("")
        self._right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.terms.set_known({})
        self._show(write)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._rewrite()

    def set_text_size(self, percent: int) -> None:
        self._percent = percent
        self._rewrite()

    def mark_words(self, words: frozenset[str], prefix: str) -> None:
        """Mark the words that were searched, wherever they stand; none takes the marks away."""
        self._wanted, self._prefix = words, prefix
        self._paint_marks()

    def find_all(self, text: str) -> None:
        """Mark a text wherever it stands, for finding in the page; "" takes the marks away."""
        self._sought = text
        self._find_sought()
        self._paint_marks()

    @property
    def found(self) -> int:
        """How often the text that is being found stands in the page."""
        return len(self._found)

    def go_to_found(self, number: int) -> None:
        """Scroll to one of the places that `find_all` marked and select it."""
        self.setTextCursor(self._found[number])
        self.ensureCursorVisible()

    def mark_spoken(self, start: int, end: int) -> None:
        """The passage that is being read aloud comes into sight, marked; of no length, the mark goes."""
        self._spoken = (start, end)
        self._paint_marks()
        if start < end:
            first, last = (self.cursorRect(self._cursor(at, at)) for at in (start, end))
            if first.top() < 0 or last.bottom() > self.viewport().height():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + first.top() - self.viewport().height() // 6)

    def go_to(self, anchor: str) -> None:
        """A heading comes to the top; a citation stands lower, so that the sentence it ends is in sight."""
        self.scrollToAnchor(anchor)
        if anchor.startswith(CITATION):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - self.viewport().height() // 4)

    @property
    def scrolled(self) -> float:
        """How far down the page is, 0 to 1."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def scroll_to(self, part: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(part * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        source = (name.toString() if isinstance(name, QUrl) else name).removeprefix(PICTURE)
        content = self._pictures.get(source)
        if content is None:
            return None
        return self._drawn_svg(content) if source.endswith(".svg") else QImage.fromData(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self._top_position()
        super().resizeEvent(event)
        self._bring_to_top(top)
        if self._column_width() != self._written_width:
            self._late_rewrite.start()
        else:
            self._set_margins()

    def _follow(self, url: QUrl) -> None:
        if url.scheme() + ":" == PICTURE:
            self._enlarge(url.toString().removeprefix(PICTURE))
        elif not self.terms.explain(url):
            self.link_activated.emit(url)

    def _show(self, write: Callable[[ScreenStyle], str]) -> None:
        self._write = write
        self._wanted, self._prefix, self._sought, self._spoken = frozenset(), "", "", (0, 0)
        self._rewrite()
        self.verticalScrollBar().setValue(0)

    def _rewrite(self) -> None:
        top = self._top_position()
        font = self._reading_font()
        document = self.document()
        document.clear()
        document.setDefaultFont(font)
        direction = Qt.LayoutDirection.RightToLeft if self._right_to_left else Qt.LayoutDirection.LeftToRight
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # an address is wider than a large text
        option.setTextDirection(direction)
        document.setDefaultTextOption(option)
        document.setIndentWidth(font.pointSizeF() * 2.2)
        self._written_width = self._column_width()
        self.setHtml(self._write(self._theme.screen_style(font.pointSizeF(), self._written_width)))
        whole = QTextCursor(document)
        whole.beginEditBlock()  # laid out once, after all of it
        whole.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole.mergeBlockFormat(spaced)
        self._close_up_pictures()
        self.terms.take_up(self._theme)
        self._set_margins()
        whole.endEditBlock()
        self._find_sought()
        self._paint_marks()
        self._bring_to_top(top)
        self.written.emit()

    def _top_position(self) -> int:
        """The character at the top of the view: the same text in another look has it at the same position."""
        if self.verticalScrollBar().value() == 0:
            return 0
        return self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).position()

    def _bring_to_top(self, position: int) -> None:
        bar = self.verticalScrollBar()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        bar.setValue(bar.value() + self.cursorRect(cursor).top() if position else 0)

    def _close_up_pictures(self) -> None:
        """The line height of a text would leave room below a picture. It says that it can be enlarged."""
        single = QTextBlockFormat()
        single.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        hint = QTextCharFormat()
        hint.setToolTip(self.tr("Enlarge the picture"))
        at = self.document().find(PLACE_OF_PICTURE)
        while not at.isNull():
            at.mergeBlockFormat(single)
            at.mergeCharFormat(hint)
            at = self.document().find(PLACE_OF_PICTURE, at)

    def _find_sought(self) -> None:
        self._found = []
        if self._sought.strip():
            at = self.document().find(self._sought)
            while not at.isNull():
                self._found.append(at)
                at = self.document().find(self._sought, at)

    def _reading_font(self) -> QFont:
        font = QFont()
        font.setFamilies(self._fonts.family_for(self._language))
        font.setPointSizeF(SCREEN_POINTS * self._percent / 100)
        return font

    @property
    def good_width(self) -> int:
        """What this view needs for lines that are not too short."""
        beside = self.width() - self.viewport().width() + 2 * LEAST_MARGIN
        return int(self._character_width() * FEWEST_CHARACTERS) + beside

    def _character_width(self) -> float:
        return QFontMetricsF(self._reading_font()).horizontalAdvance(USUAL_TEXT) / len(USUAL_TEXT)

    def _column_width(self) -> int:
        wide = self._character_width() * COLUMN_CHARACTERS
        return int(max(160, min(self.viewport().width() - 2 * LEAST_MARGIN, wide)))

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        side = max(
            LEAST_MARGIN, (self.viewport().width() - self._column_width()) // 2
        )  # half a pixel more could be scrolled to
        shape.setLeftMargin(side)
        shape.setRightMargin(side)
        shape.setTopMargin(20)
        shape.setBottomMargin(32)
        frame.setFrameFormat(shape)

    def _enlarge(self, name: str) -> None:
        if name in self._pictures:
            picture = Picture(name, self._pictures[name])
            PictureDialog(picture, self._captions.get(name, ""), self._reading_font(), self).open()

    def _drawn_svg(self, content: bytes) -> QImage:
        """Twice as large as shown, so that it is sharp on every screen."""
        renderer = QSvgRenderer(QByteArray(content))
        width = int(self._written_width * 0.62)
        size = renderer.defaultSize().scaled(QSize(width, 10 * width), Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(size * 2, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.setDevicePixelRatio(2)
        return image

    def _paint_marks(self) -> None:
        text = self.document().toPlainText()
        places = find_words(text, self._wanted, fold(self._prefix)) if self._wanted or self._prefix else []
        marks = [self._cursor(start, end) for start, end in _in_utf16(text, places)]
        selections = [self._mark(cursor) for cursor in (*marks, *self._found)]
        if self._spoken != (0, 0):  # below the others
            selections.insert(0, self._mark(self._cursor(*self._spoken), self._theme.selection, self._theme.ink))
        self.setExtraSelections(selections)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self, cursor: QTextCursor, ground: str = "", ink: str = "") -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(QColor(ground or self._theme.mark))
        mark.format.setForeground(QColor(ink or self._theme.on_mark))
        return mark


def _in_utf16(text: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Positions as Qt counts them: a character beyond the basic plane is two units."""
    wide = [position for position, character in enumerate(text) if character > "\uffff"] if places else []
    if not wide:
        return places
    return [(start + bisect_left(wide, start), end + bisect_left(wide, end)) for start, end in places]
