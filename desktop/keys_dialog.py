# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One sheet with every key of the window, made of the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop.actions import Group, plain_text
from desktop.theme import Theme

NATIVE = QKeySequence.SequenceFormat.NativeText


class KeysDialog(QDialog):
    """Reads like a page: arrows scroll, Escape closes."""

    def __init__(self, groups: Sequence[Group], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("All keys of this window"))
        self.page.document().setDocumentMargin(16)
        self.page.setHtml(self._html(groups, theme))
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)
        self.resize(min(620, parent.width()), min(680, parent.height()))

    def _html(self, groups: Sequence[Group], theme: Theme) -> str:
        parts = [self._table(self.tr("In the search box"), self._typing(), theme)]
        for group in groups:
            rows = [(keys_of(action), plain_text(action.text())) for action in group.actions if action.isVisible()]
            parts.append(self._table(plain_text(group.title), [row for row in rows if row[0]], theme))
        return "".join(parts)

    def _typing(self) -> list[tuple[str, str]]:
        """What the keys of the box and of the lists do; they belong to no menu."""
        keys = [QKeySequence(key).toString(NATIVE) for key in ("Down", "Enter", "Ctrl+Enter", "Esc")]
        does = (
            self.tr("Choose an article"),
            self.tr("Open it"),
            self.tr("Add it to the handout"),
            self.tr("Empty the box"),
        )
        return list(zip(keys, does, strict=True))

    @staticmethod
    def _table(title: str, rows: Sequence[tuple[str, str]], theme: Theme) -> str:
        if not rows:
            return ""
        lines = "".join(
            f'<tr><td width="34%" style="padding:2px 12px 2px 0"><b>{escape(keys)}</b></td>'
            f'<td style="padding:2px 0">{escape(does)}</td></tr>'
            for keys, does in rows
        )
        heading = f'<h3 style="color:{theme.accent}; margin:14px 0 4px 0">{escape(title)}</h3>'
        return f"{heading}<table width='100%' cellspacing='0'>{lines}</table>"


def keys_of(action: QAction) -> str:
    """As they are called on this computer; "" where it has none."""
    return ", ".join(dict.fromkeys(key.toString(NATIVE).replace("Return", "Enter") for key in action.shortcuts()))
