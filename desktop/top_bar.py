# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The row at the top: search, language, back and forward, text size, add, print, own articles, packs, settings."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.actions import Actions, plain_text, tip_of
from desktop.choices import language_choices
from desktop.search_panel import SearchBox
from desktop.theme import Icons

ROOM_FOR_WORDS = 980
"""Pixels: a window of 1024 has them."""
ROOM_FOR_ALL = 800
"""Below, buttons whose commands are not wanted at every patient are in the menus only."""
LEAST_WIDTH = 480


class TopBar(QWidget):
    """Buttons of the commands that are wanted most; each does what its action does and can do it when that can."""

    language_chosen = Signal(str)

    def __init__(self, actions: Actions, icons: Icons) -> None:
        super().__init__()
        self._buttons: list[tuple[QToolButton, str]] = []
        self._commands: dict[QToolButton, QAction] = {}
        self._words: tuple[QToolButton, ...] = ()
        self._spare: tuple[QToolButton, ...] = ()
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
        self.home_button = self._button("house", actions.home)
        self.back_button = self._button("arrow-left", actions.back)
        self.forward_button = self._button("arrow-right", actions.forward)
        smaller = self._button("a-arrow-down", actions.smaller)
        larger = self._button("a-arrow-up", actions.larger)
        self.star_button = self._button("star", actions.favourite)
        self.aloud_button = self._button("volume-2", actions.read_aloud)
        self.add_button = self._button("plus", actions.add, self.tr("Add"))
        self.print_button = self._button("printer", actions.preview, self.tr("Print"))
        self.own_button = self._menu_button("square-pen", self.tr("Own articles"), "Alt+O", actions.own_menu)
        self.packs_button = self._button("package", actions.packs)
        self.settings_button = self._button("settings", actions.settings)
        self._words = (self.add_button, self.print_button, self.own_button)
        self._spare = (smaller, larger, self.packs_button, self.settings_button)
        self.setMinimumWidth(LEAST_WIDTH)  # not that of all buttons
        self._follow_room()
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
        super().resizeEvent(event)
        self._follow_room()

    def _follow_room(self) -> None:
        """The search box needs the room of a word more than a button does; what can be done has its button."""
        narrow = self.width() < ROOM_FOR_ALL
        for button, action in self._commands.items():
            button.setVisible(action.isVisible() and not (narrow and button in self._spare))
        for button in self._words:
            has_words = self.width() >= ROOM_FOR_WORDS or not (narrow or button is self.own_button)
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if has_words else Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setToolButtonStyle(style)

    def _menu_button(self, icon: str, text: str, key: str, menu: QMenu) -> QToolButton:
        button = self._new_button(icon, f"{text} ({key})", text, text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setShortcut(QKeySequence(key))
        self._commands[button] = menu.menuAction()
        menu.menuAction().visibleChanged.connect(self._follow_room)
        return button

    def _button(self, icon: str, action: QAction, text: str = "") -> QToolButton:
        """`text` stands on the button, where the icon alone does not say it."""
        button = self._new_button(icon, tip_of(action), text, text or plain_text(action.text()))
        button.setCheckable(action.isCheckable())

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setChecked(action.isChecked())
            button.setToolTip(tip_of(action))
            button.setAccessibleDescription(action.statusTip())

        self._commands[button] = action
        action.changed.connect(follow)
        action.visibleChanged.connect(self._follow_room)
        button.clicked.connect(lambda: action.trigger())
        follow()
        return button

    def _new_button(self, icon: str, tip: str, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.setIconSize(QSize(20, 20))
        if text:
            button.setText(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._buttons.append((button, icon))
        self._layout.addWidget(button)
        return button
