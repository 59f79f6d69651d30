# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Words of the glossary in a text: dots below them, and what they mean in a tip beside the word.

The mouse shows the tip while it is on the word or on the tip. Enter, Space or a click shows it with the focus, so
that a screen reader reads it; Escape, Tab or another key gives the focus back. This file knows no articles.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser

from desktop.theme import Theme
from library.screen import TERM

REST_MS = 250
"""How long the mouse rests on a word before it is explained, and how long it may take to reach the tip."""
CHARACTERS = 46
GAP = 4


class TermTip(QLabel):
    """What one word means. It is made once, and shown for one word after another."""

    def __init__(self, view: QTextBrowser) -> None:
        super().__init__(view)
        self._view = view
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        look = f"background: {theme.paper}; color: {theme.ink}; border: 2px solid {theme.accent}; border-radius: 4px"
        self.setStyleSheet(f"TermTip {{ {look}; padding: 6px; }}")

    def show_beside(self, word: QTextCursor, name: str, explanation: str) -> None:
        document = self._view.document()
        self.setFont(document.defaultFont())
        direction = document.defaultTextOption().textDirection()
        self.setLayoutDirection(direction)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)  # the side on which a line begins, in either direction
        self.setText(f"<b>{escape(name)}</b><br/>{escape(explanation)}")
        self.setAccessibleName(f"{name}: {explanation}")
        self._fit()
        self._place(word, on_the_right=direction == Qt.LayoutDirection.RightToLeft)
        self.raise_()
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key but one that only changes others goes back to the text."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hide()

    def _fit(self) -> None:
        """As narrow as its words, and never wider than the text."""
        measured = QTextDocument()
        measured.setDefaultFont(self.font())
        measured.setHtml(self.text())
        most = min(self._view.viewport().width() - 2 * GAP, self.fontMetrics().averageCharWidth() * CHARACTERS)
        around = 24
        measured.setTextWidth(max(80, most - around))
        width = min(most, int(measured.idealWidth()) + around)
        self.setFixedSize(width, self.heightForWidth(width))

    def _place(self, word: QTextCursor, *, on_the_right: bool) -> None:
        """Below the word, or above it where there is no room, inside of the view."""
        viewport = self._view.viewport()
        edges = [self._edge(word.selectionStart()), self._edge(word.selectionEnd())]
        top, bottom = self._view.cursorRect(edges[0]).top(), self._view.cursorRect(edges[1]).bottom()
        left, right = sorted(self._view.cursorRect(edge).left() for edge in edges)
        x = right - self.width() if on_the_right else left
        y = bottom + GAP
        if y + self.height() > viewport.height() and top - GAP - self.height() >= 0:
            y = top - GAP - self.height()
        at = QPoint(max(GAP, min(x, viewport.width() - self.width() - GAP)), max(0, y))
        self.move(viewport.mapToParent(at))

    def _edge(self, position: int) -> QTextCursor:
        edge = QTextCursor(self._view.document())
        edge.setPosition(position)
        return edge


class Terms(QObject):
    """Watches a view for words that are explained."""

    def __init__(self, view: QTextBrowser, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._known: dict[str, str] = {}
        self._pointed = QPoint()
        self.tip = TermTip(view)
        self.tip.set_theme(theme)
        self._showing, self._hiding = QTimer(self), QTimer(self)
        for timer, act in ((self._showing, self._show_pointed), (self._hiding, self.tip.hide)):
            timer.setSingleShot(True)
            timer.setInterval(REST_MS)
            timer.timeout.connect(act)
        for watched in (view, view.viewport(), self.tip):
            watched.installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.hide)

    def set_known(self, terms: dict[str, str]) -> None:
        """What the words of the text that comes now mean."""
        self._known = terms

    def take_up(self, theme: Theme) -> None:
        """The text was written anew: dots below its terms."""
        self.hide()
        self.tip.set_theme(theme)
        if self._known:
            _dot(self._view.document())

    def explain(self, url: QUrl) -> bool:
        """Show what the word of a link means, with the focus; False if it is a link of another kind."""
        if url.scheme() + ":" != TERM:
            return False
        word = self._word_at(self._view.textCursor().selectionEnd())
        if word is not None:
            self._show(word)
            self.tip.setFocus(Qt.FocusReason.PopupFocusReason)  # any other reason would end the marking of the link
        return True

    def hide(self) -> None:
        self._showing.stop()
        self._hiding.stop()
        if self.tip.hasFocus():
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        self.tip.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.tip:
            self._watch_tip(kind)
        elif watched is self._view:
            return isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and self._take_key(event)
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._point_at(event.position().toPoint())
        elif kind == QEvent.Type.Leave:
            self._leave()
        return False

    def _watch_tip(self, kind: QEvent.Type) -> None:
        if kind == QEvent.Type.Enter:
            self._hiding.stop()
        elif kind == QEvent.Type.Leave:
            self._leave()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Escape takes a tip of the mouse away; Space explains the word that has the focus instead of scrolling."""
        if event.key() == Qt.Key.Key_Escape and self.tip.isVisible():
            self.hide()
            return True
        cursor = self._view.textCursor()
        if event.key() == Qt.Key.Key_Space and cursor.hasSelection():
            return self.explain(QUrl(cursor.charFormat().anchorHref()))
        return False

    def _point_at(self, position: QPoint) -> None:
        self._pointed = position
        if self._view.anchorAt(position).startswith(TERM):
            self._hiding.stop()
            self._showing.start()
        else:
            self._leave()

    def _leave(self) -> None:
        self._showing.stop()
        if self.tip.isVisible() and not self.tip.hasFocus():
            self._hiding.start()

    def _show_pointed(self) -> None:
        word = self._word_at(self._view.cursorForPosition(self._pointed).position())
        if word is not None and not self.tip.hasFocus():
            self._show(word)

    def _show(self, word: QTextCursor) -> None:
        name = QUrl(word.charFormat().anchorHref()).path(QUrl.ComponentFormattingOption.FullyDecoded)
        if name in self._known:
            self.tip.show_beside(word, name, self._known[name])

    def _word_at(self, position: int) -> QTextCursor | None:
        block = self._view.document().findBlock(position)
        return next((_word(self._view, *at) for at in _places(block) if at[0] <= position <= at[1]), None)


def _dot(document: QTextDocument) -> None:
    """Dots below all terms, in one go: each change by itself would lay the text out anew."""
    dotted = QTextCharFormat()
    dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    places = []
    block = document.begin()
    while block.isValid():
        places += _places(block)
        block = block.next()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for start, end in places:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(dotted)
    cursor.endEditBlock()


def _places(block: QTextBlock) -> list[tuple[int, int]]:
    """Where terms stand in a block."""
    places = []
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        if fragment.charFormat().anchorHref().startswith(TERM):
            places.append((fragment.position(), fragment.position() + fragment.length()))
        piece += 1
    return places


def _word(view: QTextBrowser, start: int, end: int) -> QTextCursor:
    word = QTextCursor(view.document())
    word.setPosition(start)
    word.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return word
