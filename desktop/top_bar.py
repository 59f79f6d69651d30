# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The row at the top: search, language, back and forward, text size, add, print, own articles, packs, settings."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.choices import language_choices
from desktop.own_menu import OwnMenu
from desktop.search_panel import SearchBox
from desktop.theme import Icons

ROOM_FOR_WORDS = 980
"""Pixels: a window of 1024 has them."""


class TopBar(QWidget):
    """Says what was pressed; knows nothing of what follows."""

    language_chosen = Signal(str)
    back = Signal()
    forward = Signal()
    smaller = Signal()
    larger = Signal()
    add = Signal()
    print_ = Signal()
    packs = Signal()
    settings = Signal()
    home = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._buttons: list[tuple[QToolButton, str]] = []
        self.search_box = SearchBox()
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Articles in"))
        self.language.setMinimumHeight(34)
        self.language.setToolTip(self.tr("The language in which articles are looked for first"))
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentData()))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.search_box, 1)
        self._layout.addWidget(self.language)
        self.home_button = self._button("house", self.tr("First page"), "", self.home)
        self.back_button = self._button("arrow-left", self.tr("Back (Alt+Left)"), "", self.back)
        self.forward_button = self._button("arrow-right", self.tr("Forward (Alt+Right)"), "", self.forward)
        self._button("a-arrow-down", self.tr("Smaller text (Ctrl+-)"), "", self.smaller)
        self._button("a-arrow-up", self.tr("Larger text (Ctrl++)"), "", self.larger)
        self.add_button = self._button("plus", self.tr("Add to the handout"), self.tr("Add"), self.add)
        self.print_button = self._button("printer", self.tr("See and print (Ctrl+P)"), self.tr("Print"), self.print_)
        self.own_menu = OwnMenu()
        self.own_button = self._menu_button("square-pen", self.tr("Own articles"), "Alt+O", self.own_menu)
        self._button("package", self.tr("Packs of articles"), "", self.packs)
        self._button("settings", self.tr("Settings"), "", self.settings)
        self.set_icons(icons)

    def set_icons(self, icons: Icons) -> None:
        for button, name in self._buttons:
            button.setIcon(icons.icon(name))

    def set_languages(self, languages: tuple[str, ...], chosen: str) -> None:
        self.language.clear()
        for text, value in language_choices(languages):
            self.language.addItem(text, value)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self.language.setVisible(len(languages) > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search box needs the room of a word more than a button does."""
        super().resizeEvent(event)
        beside = self.width() >= ROOM_FOR_WORDS
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if beside else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.own_button.setToolButtonStyle(style)

    def _menu_button(self, icon: str, text: str, key: str, menu: QMenu) -> QToolButton:
        button = self._button(icon, f"{text} ({key})", text, None)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setShortcut(QKeySequence(key))
        return button

    def _button(self, icon: str, tip: str, text: str, signal: SignalInstance | None) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(text or tip.partition(" (")[0])
        button.setIconSize(QSize(20, 20))
        if text:
            button.setText(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if signal is not None:
            button.clicked.connect(signal)
        self._buttons.append((button, icon))
        self._layout.addWidget(button)
        return button
