# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What this program is, which build, whose work is inside and under which licence. It changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.dates import in_words
from desktop.labels import plain_label
from library import __version__
from library.paths import Paths
from library.program import Build, licence_text, licences, read_build, source_offer

WIDTH, HEIGHT = 900, 600
LIST_WIDTH = 290
LEAST_PART = 40


class AboutDialog(QDialog):
    """Facts on top, below them the list of what is inside with the text of each licence beside it."""

    def __init__(self, paths: Paths, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Clinic Library"))
        self.resize(WIDTH, min(HEIGHT, max(parent.window().height() - 40, parent.height())))
        build = read_build(paths)
        name = plain_label(self.tr("Clinic Library {version}").format(version=build.version if build else __version__))
        name.setProperty("role", "title")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        name.setFont(font)
        facts = plain_label("\n".join(self._facts(build)))
        facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts = facts
        self.warning = plain_label(self.tr("Trial build, not for passing on."), "problem")
        self.warning.setVisible(build is not None and not build.release)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What is inside, and whose work it is"))
        self.list.setMinimumWidth(LIST_WIDTH)
        self.list.setMaximumWidth(LIST_WIDTH)
        self.list.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        for part in (self.list, self.text):
            part.setMinimumHeight(LEAST_PART)
        self._texts: list[Callable[[], str]] = []
        """How each is read when it is first shown."""
        self._fill(paths)
        self._build_layout(name)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _facts(self, build: Build | None) -> Iterator[str]:
        """Sentence after sentence, each on a line."""
        if build is None:
            yield self.tr("Run from its source.")
        else:
            if build.built is not None:
                yield self.tr("Build of {day}.").format(day=in_words(build.built))
            if build.distributor:
                yield self.tr("Given out by {distributor}.").format(distributor=build.distributor)
        yield self.tr("By the makers of Clinic Library, free under the Apache License 2.0.")
        yield self.tr("It has no network: it never connects to anything, and nothing about a patient is kept.")
        yield self.tr(
            "Its window is made with Qt and PySide6, free under the GNU LGPL 3. "
            "Their files lie loose in its folder: anyone may exchange them."
        )

    def _fill(self, paths: Paths) -> None:
        if source_offer(paths):
            self._add(self.tr("How to get the source"), partial(source_offer, paths))
        for licence in licences(paths):
            self._add(licence.title, partial(licence_text, licence))

    def _add(self, title: str, read: Callable[[], str]) -> None:
        self.list.addItem(title)
        self._texts.append(read)

    def _show(self, row: int) -> None:
        self.text.setPlainText(self._texts[row]())
        self.text.setAccessibleName(self.tr("Licence of {part}").format(part=self.list.item(row).text()))

    def _build_layout(self, name: QWidget) -> None:
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        for widget in (name, self.warning, self.facts):
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addWidget(plain_label(self.list.accessibleName(), "title"))
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
