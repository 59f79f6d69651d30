# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Before a pack is installed: from whom it is, what it holds, and what it would change here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QTreeView, QVBoxLayout, QWidget

from desktop.dates import number
from desktop.labels import scrolling
from desktop.pack_words import ChangeGroup, change_groups, day_words, language_words, size_words
from desktop.theme import Theme
from library.packs.store import Preview

LEAST_TREE = 150


class PreviewedFile(NamedTuple):
    """A pack file that was looked at. `titles` are those of the articles that it withdraws, by their ids."""

    path: Path
    size: int
    preview: Preview
    titles: Mapping[str, str]


class PreviewPage(QWidget):
    """`accepted` gives the path of the pack that shall be installed."""

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._file: PreviewedFile | None = None
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.facts = QFormLayout()
        self.facts.setVerticalSpacing(4)
        self.facts.setHorizontalSpacing(16)
        self.facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.summary = QLabel()
        self.warning = QLabel()
        self.warning.setProperty("role", "problem")
        for label in (self.title, self.summary, self.warning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.tree = QTreeView()
        self.tree.setAccessibleName(self.tr("What changes"))
        self.tree.setHeaderHidden(True)
        self.tree.setMinimumHeight(LEAST_TREE)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.install_button = QPushButton(self.tr("&Install"))
        self.install_button.setProperty("primary", True)
        self.install_button.clicked.connect(self._accept)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        self._build_layout()

    def show_preview(self, file: PreviewedFile) -> None:
        self._file = file
        manifest, changes = file.preview.manifest, file.preview.changes
        self.title.setText(f"{manifest.title} {manifest.version}")
        while self.facts.rowCount():
            self.facts.removeRow(0)
        for name, text in self._facts(file):
            self._add_fact(name, text)
        groups = change_groups(changes, file.titles)
        self.summary.setText(self.tr("What changes") if groups else self._no_change())
        self.summary.setProperty("role", "title" if groups else "")
        self.summary.style().polish(self.summary)
        self.warning.setText(
            self.tr("Some articles are withdrawn. They are shown in red and cannot be printed any more.")
        )
        self.warning.setVisible(bool(changes.withdrawn))
        self.tree.setModel(_change_model(groups, self._theme))
        self.tree.setVisible(bool(groups))
        if groups:
            self.tree.expand(self.tree.model().index(0, 0))

    def _no_change(self) -> str:
        return self.tr("Nothing changes: this pack is here already. Installing it again repairs it.")

    def _facts(self, file: PreviewedFile) -> Sequence[tuple[str, str]]:
        manifest, signer = file.preview.manifest, file.preview.signer
        held = number(len(manifest.articles))
        trusted = (
            self.tr("Your clinic added this key.") if signer.added_here else self.tr("This key came with the program.")
        )
        shown = [
            (self.tr("From"), manifest.publisher or signer.key.name or self.tr("not said")),
            (self.tr("Signed by"), f"{signer.key.name or self.tr('no name')}\n{signer.key.fingerprint}\n{trusted}"),
            (self.tr("Newest article"), day_words(manifest.created) if manifest.created else ""),
            (
                self.tr("Articles"),
                self.tr("{count} (an update: only what is new or changed)").format(count=held)
                if manifest.base
                else held,
            ),
            (self.tr("Languages"), language_words(manifest.languages or _languages(file.preview))),
            (self.tr("Licence"), manifest.licence or self.tr("not said")),
            (self.tr("Size"), size_words(file.size)),
        ]
        return [(name, text) for name, text in shown if text]

    def _add_fact(self, name: str, text: str) -> None:
        value = QLabel(text)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setAccessibleName(f"{name}: {text}")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label = QLabel(name)
        label.setProperty("role", "note")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.facts.addRow(label, value)

    def _accept(self) -> None:
        assert self._file is not None, "only what was shown is accepted"
        self.accepted.emit(self._file.path)

    def _build_layout(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.title)
        inside.addLayout(self.facts)
        inside.addSpacing(4)
        for widget in (self.summary, self.warning):
            inside.addWidget(widget)
        inside.addWidget(self.tree, 1)
        inside.addStretch()
        scroll = scrolling(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # facts may be more than the screen is high
        scroll.setAccessibleName(self.tr("About this pack"))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.install_button)
        row.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(row)


def _languages(preview: Preview) -> tuple[str, ...]:
    return tuple(sorted({entry.language for entry in preview.manifest.articles}))


def _change_model(groups: Sequence[ChangeGroup], theme: Theme) -> QStandardItemModel:
    """The groups with their articles below them; danger is red, and its name says it too."""
    model = QStandardItemModel()
    danger = QColor(theme.tones["danger"][0])
    for group in groups:
        branch = QStandardItem(group.name)
        for line in group.lines:
            branch.appendRow(QStandardItem(line))
        if group.is_danger:
            for item in (branch, *(branch.child(row) for row in range(branch.rowCount()))):
                item.setForeground(danger)
        model.appendRow(branch)
    return model
