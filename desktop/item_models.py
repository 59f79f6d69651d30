# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Lists of the library as Qt models, and how a card of a list is drawn.

The display role is the plain text that a screen reader reads; the card role is the same as rich text.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.branch_model import VALUE_ROLE, Index
from desktop.theme import Theme
from library.models import ArticleSummary, Hit
from library.wording import language_name

CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CARD_MARGIN = 8
KEPT_CARDS = 100


class CardModel(QAbstractListModel):
    """Rows of (plain text, card, value)."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, str, Any]] = []

    def set_rows(self, rows: Sequence[tuple[str, str, Any]]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        plain, card, value = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain
        return {CARD_ROLE: card, VALUE_ROLE: value}.get(role)

    def value(self, row: int) -> Any:
        return self._rows[row][2]


class CardDelegate(QStyledItemDelegate):
    """Draws a card as rich text, as wide as its list; cards are kept laid out, for measuring and painting."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._documents: dict[tuple[str, int, str, str], QTextDocument] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        document = self._document(option, index)
        painter.save()
        painter.translate(option.rect.left() + CARD_MARGIN, option.rect.top() + CARD_MARGIN)
        document.drawContents(painter, QRectF(0, 0, option.rect.width(), option.rect.height()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        document = self._document(option, index)
        return QSize(self._width(option), int(document.size().height()) + 2 * CARD_MARGIN)

    @staticmethod
    def _width(option: QStyleOptionViewItem) -> int:
        viewport = getattr(option.widget, "viewport", None)
        return viewport().width() if viewport is not None else option.rect.width()

    def _document(self, option: QStyleOptionViewItem, index: Index) -> QTextDocument:
        card, width = index.data(CARD_ROLE), max(80, self._width(option) - 2 * CARD_MARGIN)
        ink = option.palette.color(QPalette.ColorRole.Text).name()
        key = (card, width, option.font.key(), ink)
        if key not in self._documents:
            if len(self._documents) >= KEPT_CARDS:
                self._documents.clear()
            document = QTextDocument()
            document.setDocumentMargin(0)
            document.setDefaultFont(option.font)
            document.setHtml(f'<div style="color:{ink}">{card}</div>')
            document.setTextWidth(width)
            self._documents[key] = document
        return self._documents[key]


class CardList(QListView):
    """A list of cards that wrap to its width."""

    def __init__(self, model: CardModel, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def hit_row(hit: Hit, language: str, because: str, review: str, theme: Theme) -> tuple[str, str, Hit]:
    """A hit as a card: title, the passage with the words marked, why it was found, what is wrong with its review."""
    named = language_name(hit.language)
    title = f"{hit.title} ({named})" if hit.language != language else hit.title
    place = f"{hit.section}: " if hit.section else ""
    lines = [_headline(title, theme, own=hit.own), f"{escape(place)}{_marked(hit, theme)}"]
    plain = [title, *([_ours()] if hit.own else []), f"{place}{hit.snippet.text}"]
    for note, withdrawn in ((because, False), (review, hit.withdrawn)):
        if note:
            lines.append(_note(note, theme, withdrawn=withdrawn))
            plain.append(note)
    return _spoken(plain), "<br/>".join(lines), hit


def summary_row(summary: ArticleSummary, review: str, theme: Theme) -> tuple[str, str, ArticleSummary]:
    """An article that is offered as a card: title, what it says in one sentence, what is wrong with its review."""
    said = [*([_ours()] if summary.own else []), summary.summary, *([review] if review else [])]
    lines = [_headline(summary.title, theme, own=summary.own), escape(summary.summary)]
    if review:
        lines.append(_note(review, theme, withdrawn=summary.withdrawn))
    return _spoken([summary.title, *filter(None, said)]), "<br/>".join(filter(None, lines)), summary


def _spoken(parts: Sequence[str]) -> str:
    """One after another, as a screen reader says them."""
    return ". ".join([*(part.rstrip(".") for part in parts[:-1]), *parts[-1:]])


def _headline(title: str, theme: Theme, *, own: bool) -> str:
    """The clinic's own article may stand beside the one that it was made from, with the same title."""
    mark = f' <span style="color:{theme.muted}">({escape(_ours())})</span>' if own else ""
    return f"<b>{escape(title)}</b>{mark}"


def _ours() -> str:
    return QCoreApplication.translate("item_models", "ours")


def _note(text: str, theme: Theme, *, withdrawn: bool) -> str:
    if withdrawn:
        return f'<span style="color:{theme.tones["danger"][0]}"><b>\u26a0 {escape(text)}</b></span>'
    return f'<span style="color:{theme.muted}">{escape(text)}</span>'


def _marked(hit: Hit, theme: Theme) -> str:
    text, pieces, position = hit.snippet.text, [], 0
    style = f"background-color:{theme.mark}; color:{theme.on_mark}"
    for start, end in hit.snippet.marks:
        pieces += [escape(text[position:start]), f'<span style="{style}">{escape(text[start:end])}</span>']
        position = end
    return "".join(pieces) + escape(text[position:])
