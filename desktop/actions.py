# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every command of the window as one action: its words, its keys, the menu it stands in.

The menu bar, the keys and the help sheet are made of the same list, so that none of them can say another thing.
Whoever does the work connects to `triggered`; nothing is done here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.choices import theme_choices
from desktop.i18n import INTERFACE_LANGUAGES
from desktop.own_menu import OwnMenu
from library.wording import language_name


class Group(NamedTuple):
    """One menu: its title with the letter that opens it, its actions in their order."""

    title: str
    actions: tuple[QAction, ...]


def plain_text(text: str) -> str:
    """The words of a menu without the mark of the letter that opens it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def tip_of(action: QAction) -> str:
    """What a button says of its action: the words and the first key, and below them why it cannot be chosen."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = f"{plain_text(action.text())} ({key})" if key else plain_text(action.text())
    return f"{words}\n{action.statusTip()}" if action.statusTip() else words


class Choice(QObject):
    """Actions of which one is chosen, such as the colours of the screen; each holds its value as `data`."""

    def __init__(self, choices: Sequence[tuple[str, object]], parent: QWidget) -> None:
        super().__init__(parent)
        self.group = QActionGroup(self)
        for text, value in choices:
            action = QAction(text.replace("&", "&&"), self)
            action.setCheckable(True)
            action.setData(value)
            self.group.addAction(action)

    def choose(self, value: object) -> None:
        """Show what is in force; says nothing."""
        for action in self.group.actions():
            action.setChecked(action.data() == value)

    def menu(self, title: str, parent: QWidget) -> QMenu:
        menu = QMenu(title, parent)
        menu.addActions(self.group.actions())
        return menu

    @property
    def chosen(self) -> SignalInstance:
        """An action of the group was chosen; its value is its `data`."""
        return self.group.triggered


class Actions(QObject):
    """All of them; `groups` are the menus in their order. `own` is the menu of the clinic's own articles."""

    def __init__(self, window: QWidget, own: OwnMenu) -> None:
        super().__init__(window)
        self._window = window
        self._allowed_locked: set[QAction] = set()
        self.themes = Choice(theme_choices(), window)
        self.languages = Choice([(language_name(one), one) for one in INTERFACE_LANGUAGES], window)
        own.setTitle(self.tr("&Own articles"))
        self.own_menu = own
        self.groups = (
            Group(self.tr("&Find"), self._finding()),
            Group(self.tr("&Read"), self._reading()),
            Group(self.tr("&View"), self._viewing()),
            Group(self.tr("&Handout"), self._printing()),
            Group(self.tr("&Library"), self._keeping()),
            Group(self.tr("H&elp"), self._helping()),
        )

    @property
    def lists(self) -> tuple[QAction, ...]:
        """The ways to find without typing, in the order of their keys."""
        return (self.topics, self.titles, self.complaints, self.favourites, self.recent, self.due, self.lately)

    def fill(self, bar: QMenuBar) -> None:
        """The menus; keys work wherever the focus is in the window."""
        for group in self.groups:
            menu = bar.addMenu(group.title)
            for action in group.actions:
                menu.addAction(action)
                self._window.addAction(action)

    def lock_down(self) -> None:
        """Only what a visitor in the waiting room may do is shown; what is not shown has no key either."""
        for group in self.groups:
            for action in group.actions:
                if action not in self._allowed_locked:
                    action.setVisible(False)

    # ---- the menus ----------------------------------------------------------------------------------------

    def _finding(self) -> tuple[QAction, ...]:
        self.search = self._add(self.tr("&Search"), "Ctrl+K", "/")
        self.topics = self._add(self.tr("&Topics"), "Ctrl+1")
        self.titles = self._add(self.tr("Titles from &A to Z"), "Ctrl+2")
        self.complaints = self._add(self.tr("&Complaints"), "Ctrl+3")
        self.favourites = self._add(self.tr("&Favourites"), "Ctrl+4")
        self.recent = self._add(self.tr("&New and changed"), "Ctrl+5")
        self.due = self._add(self.tr("&Due for review"), "Ctrl+6", locked=False)
        self.lately = self._add(self.tr("&Read lately"), "Ctrl+7", locked=False)
        return (self.search, self._line(), *self.lists)

    def _reading(self) -> tuple[QAction, ...]:
        self.home = self._add(self.tr("&First page"), "Alt+Home")
        self.back = self._add(self.tr("&Back"), "Alt+Left")
        self.forward = self._add(self.tr("F&orward"), "Alt+Right")
        self.find_in_page = self._add(self.tr("Find in &this page"), "Ctrl+F")
        self.sections = self._add(self.tr("&Sections of the article"), "F7")
        self.favourite = self._add(self.tr("&Keep as favourite"), "Ctrl+B", locked=False)
        self.favourite.setCheckable(True)
        self.read_aloud = self._add(self.tr("Read &aloud"), "F8")
        self.read_aloud.setCheckable(True)
        self.read_aloud.setVisible(False)
        self.next_pane = self._add(self.tr("&Next part of the window"), "F6")
        return (
            self.home,
            self.back,
            self.forward,
            self._line(),
            self.find_in_page,
            self.sections,
            self.favourite,
            self.read_aloud,
            self._line(),
            self.next_pane,
        )

    def _viewing(self) -> tuple[QAction, ...]:
        self.larger = self._add(self.tr("&Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._add(self.tr("&Smaller text"), "Ctrl+-")
        self.normal = self._add(self.tr("&Normal text"), "Ctrl+0")
        colours = self.themes.menu(self.tr("&Colours"), self._window).menuAction()
        languages = self.languages.menu(self.tr("Lan&guage of the window"), self._window).menuAction()
        self._allowed_locked |= {colours, languages}
        return (self.larger, self.smaller, self.normal, self._line(), colours, languages)

    def _printing(self) -> tuple[QAction, ...]:
        self.add = self._add(self.tr("&Add this article"), "Ctrl+D", "Ctrl+Return", "Ctrl+Enter")
        self.preview = self._add(self.tr("&See and print"), "Ctrl+P")
        self.save_pdf = self._add(self.tr("Save as P&DF"), "Ctrl+S", locked=False)
        self.undo = self._add(self.tr("&Undo"), "Ctrl+Z")
        self.undo.setEnabled(False)
        return (self.add, self.preview, self.save_pdf, self._line(), self.undo)

    def _keeping(self) -> tuple[QAction, ...]:
        self.packs = self._add(self.tr("&Packs of articles"), "Ctrl+L", locked=False)
        self.settings = self._add(self.tr("&Settings"), "Ctrl+,", locked=False)
        self.forget = self._add(self.tr("&Forget this session"), "Ctrl+Shift+Delete")
        self.lock = self._add(self.tr("Loc&k to reading and printing"), locked=False)
        self.quit = self._add(self.tr("&Close"), "Ctrl+Q")
        own = self.own_menu.menuAction()
        return (own, self.packs, self.settings, self._line(), self.forget, self.lock, self._line(), self.quit)

    def _helping(self) -> tuple[QAction, ...]:
        self.keys = self._add(self.tr("&Keys"), "F1")
        self.guide = self._add(self.tr("&Guide to this program"), "Shift+F1")
        self.report = self._add(self.tr("Report of the last &crash"), locked=False)
        self.report.setVisible(False)
        self.about = self._add(self.tr("&About this program"))
        return (self.keys, self.guide, self.report, self.about)

    def _add(self, text: str, *keys: str, locked: bool = True) -> QAction:
        """`locked` says whether it stays while the window is locked to reading and printing."""
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if locked:
            self._allowed_locked.add(action)
        return action

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        self._allowed_locked.add(line)
        return line
