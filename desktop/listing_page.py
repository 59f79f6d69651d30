# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A page that finds without typing: a sentence above, letters to jump by, the articles, what can be taken out.

It shows what it is given and knows no library; what is empty is said by the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.article_tree import ArticleTree
from desktop.branch_model import Branch, Leaf
from desktop.labels import plain_label

_LETTER = '<a href="{at}" style="text-decoration:none">&nbsp;{letter}&nbsp;</a>'


class ListingPage(QWidget):
    """One list at a time; `removed` comes only from a list that was shown as one that can be changed."""

    removed = Signal(object)
    """The key of an article that shall be taken out."""

    def __init__(self) -> None:
        super().__init__()
        self.note = plain_label("", "note")
        self.letters = _Letters()
        self.letters.setWordWrap(True)
        self.letters.setAccessibleName(self.tr("Jump to a letter"))
        self.letters.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.letters.linkActivated.connect(self._jump)
        self.tree = _ChangeableTree(self.tr("Articles"))
        self.tree.delete_pressed.connect(self._remove)
        self.tree.selectionModel().currentChanged.connect(self._allow_removing)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Take the marked article out of this list (Delete)"))
        self.remove_button.clicked.connect(self._remove)
        self._rows: tuple[Branch | Leaf, ...] = ()
        self._meanwhile: QWidget | None = None
        for label in (self.note, self.letters):
            label.setContentsMargins(4, 0, 4, 0)
        self._build_layout()
        self.show_rows("", (), "en")

    def show_rows(self, note: str, rows: Sequence[Branch | Leaf], language: str) -> None:
        """A list, and what is said of it above; nothing of the list before remains."""
        self._rows = tuple(rows)
        self._tell(note)
        self.letters.hide()
        self.remove_button.hide()
        self.tree.show_rows(rows, language)
        self.tree.setVisible(bool(rows))
        self._give_focus()
        self._layout.setAlignment(self.note, Qt.AlignmentFlag(0) if rows else Qt.AlignmentFlag.AlignTop)

    def take_focus(self, meanwhile: QWidget) -> None:
        """`meanwhile` has it until there are rows; who went elsewhere before they came is not called back."""
        self._meanwhile = meanwhile
        meanwhile.setFocus()
        self._give_focus()

    def _give_focus(self) -> None:
        if self._meanwhile is not None and self._meanwhile.hasFocus() and not self.tree.isHidden():
            self._meanwhile = None
            self.tree.setFocus()

    def offer_letters(self) -> None:
        """The branches of this list are letters: all of them stand above it."""
        links = [_LETTER.format(at=at, letter=escape(row.text)) for at, row in enumerate(self._rows)]
        self.letters.setText(f'<div style="line-height:150%">{" ".join(links)}</div>')
        self.letters.setVisible(len(links) > 1)

    def offer_removing(self) -> None:
        """Articles can be taken out of this list."""
        self.remove_button.setVisible(bool(self._rows))
        self._allow_removing(self.tree.currentIndex())

    def _tell(self, note: str) -> None:
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _jump(self, at: str) -> None:
        branch = self._rows[int(at)]
        if isinstance(branch, Branch):
            self.tree.unfold(branch.name)
            self.tree.setFocus()

    def _allow_removing(self, current: QModelIndex) -> None:
        self.remove_button.setEnabled(current.isValid())

    def _remove(self) -> None:
        key = self.tree.current_key
        if key is not None and not self.remove_button.isHidden():
            self.removed.emit(key)

    def _build_layout(self) -> None:
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.note)
        self._layout.addWidget(self.letters)
        self._layout.addWidget(self.tree, 1)
        self._layout.addWidget(self.remove_button)


class _Letters(QLabel):
    def changeEvent(self, event: QEvent) -> None:
        """Links are coloured when they are written: in another theme they are written anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.text():
            text = self.text()
            self.clear()
            self.setText(text)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from letter to letter; Shift+Tab leaves them, because Qt's own would go round in them for ever."""
        return super().focusNextPrevChild(True) if forward else QWidget.focusNextPrevChild(self, False)


class _ChangeableTree(ArticleTree):
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
