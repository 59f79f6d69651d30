# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The window: the wiring between the panels, which do not know each other, and what the open library changes in it.

Each activity has its own desk; the commands are actions; the settings in force are those of the settings desk.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from desktop.about_dialog import AboutDialog
from desktop.actions import Actions
from desktop.appearance import Appearance
from desktop.browsing import Browsing
from desktop.dates import number
from desktop.errors import show_error
from desktop.finder import Finder
from desktop.given_files import GivenFiles
from desktop.handout_desk import HandoutDesk
from desktop.handout_panel import HandoutPanel
from desktop.i18n import in_language, window_language
from desktop.import_desk import ImportDesk
from desktop.indexing import Indexing
from desktop.keys_dialog import KeysDialog
from desktop.left_open import LeftOpen
from desktop.notices import NoticeBoard
from desktop.offer_bar import OfferBar, Undo
from desktop.opened import Opened, Shown
from desktop.own_desk import OwnDesk
from desktop.own_look import Look
from desktop.own_menu import OwnMenu
from desktop.packet_desk import PacketDesk
from desktop.packs_desk import PacksDesk
from desktop.panes import Panes
from desktop.reader import Reader
from desktop.reading_aloud import ReadingAloud
from desktop.reading_pane import ReadingPane
from desktop.recent_searches import RecentSearches
from desktop.references_desk import ReferencesDesk
from desktop.references_panel import ReferencesPanel
from desktop.search_panel import SearchPanel
from desktop.settings_desk import SettingsDesk
from desktop.tasks import Tasks
from desktop.theme import Fonts
from desktop.top_bar import TopBar
from desktop.topics_panel import TopicsPanel
from desktop.voices import system_voices
from desktop.window_state import SizesKeeper
from desktop.wiring import wire_actions, wire_panels
from library.errors import LibraryError
from library.handouts.handout import HandoutOptions, options_of
from library.handouts.packets import PacketStore
from library.models import ArticleKey
from library.paths import Paths
from library.print_counts import PrintCounts
from library.reading import Outline, Reading, outline_of
from library.settings import Settings
from library.storage import RecordStore

LATE_LOADING_MS = 500
RIGHT_TO_LEFT_MARK = "\u200f"


class MainWindow(QMainWindow):
    """Three panes: finding on the left, the article in the middle, references and handout on the right."""

    ready = Signal()
    """The hurry of the start is over, whether or not everything could be loaded."""
    interface_chosen = Signal()
    """Another language of the window is in force: this window shall be followed by one in it."""

    def __init__(self, tasks: Tasks, settings: Settings, store: RecordStore, paths: Paths, fonts: Fonts) -> None:
        super().__init__()
        self._tasks = tasks
        self._store = store
        self._paths = paths
        self.languages: tuple[str, ...] = (settings.language,)
        self._packs: tuple[str, ...] = ()
        self._shown = Shown((), 0)
        self._index_on_disk = True
        self._locked = False
        self.setWindowTitle(self.tr("Clinic Library"))
        self.settings_desk = SettingsDesk(settings, store, self)
        self.appearance = Appearance(settings, paths.icons, fonts)
        self.all_actions = Actions(self, OwnMenu())
        self._make_panels(settings)
        self._make_desks(settings)
        self._late_loading = QTimer(self)
        self._late_loading.setSingleShot(True)
        self._late_loading.timeout.connect(self._load_the_rest)
        self._build_layout()
        wire_actions(self)
        wire_panels(self, tasks)
        self.apply_settings()
        self.sizes = SizesKeeper(self, self.panes, self.reading_pane.splitter, store, tasks)

    # ---- building -----------------------------------------------------------------------------------------

    def _make_panels(self, settings: Settings) -> None:
        look = self.appearance
        self.top_bar = TopBar(self.all_actions, look.icons)
        self.search_panel = SearchPanel(look.theme)
        self.topics_panel = TopicsPanel()
        self.recent_searches = RecentSearches(self._store, settings.keep_searches)
        self.reading_pane = ReadingPane(look.theme, look.fonts, look.icons)
        self.references_panel = ReferencesPanel(look.theme)
        self.handout_panel = HandoutPanel(_usual(settings), look.icons)
        self.offer_bar = OfferBar()
        self.status = QLabel()

    def _make_desks(self, settings: Settings) -> None:
        tasks, paths, store, look = self._tasks, self._paths, self._store, self.appearance
        self.undo = Undo(self.offer_bar)
        box, before = self.top_bar.search_box, self.recent_searches
        self.finder = Finder(box, self.search_panel, self.topics_panel, before, tasks, settings.language, self)
        self.indexing = Indexing(tasks, self)
        self.reader = Reader(self.reading_pane, tasks, settings.language, self)
        view, aloud = self.reading_pane.view, self.all_actions.read_aloud
        self.reading_aloud = ReadingAloud(view, self.reader, system_voices(paths, self), aloud, self)
        panel, actions, keeping = self.topics_panel, self.all_actions, settings.keep_reading
        self.browsing = Browsing(panel, self.reader, tasks, store, actions, self.undo, self, keeping=keeping)
        self.references_desk = ReferencesDesk(self.reader, tasks, self)
        self.handout_desk = HandoutDesk(self.handout_panel, tasks, lambda: look.icons, PrintCounts(store), self)
        person, portable = self.handout_panel.person, paths.is_portable
        self.notices = NoticeBoard(self.reader, self.reading_pane, person, tasks, store, self, is_portable=portable)
        self.packet_desk = PacketDesk(self.handout_panel, PacketStore(store), tasks, self)
        self.packs_desk = PacksDesk(tasks, paths, lambda: look.theme, look.fonts, self)
        self.import_desk = ImportDesk(tasks, paths, self._look, self)
        self.given_files = GivenFiles(self.packs_desk, self.import_desk, (self, self.top_bar.search_box), self)
        menu = actions.own_menu
        self.own_desk = OwnDesk(menu, self.reader, tasks, paths, store, self._look, self.undo, self.offer_bar, self)

    def _build_layout(self) -> None:
        tabs = ((self.references_panel, self.tr("References")), (self.handout_panel, self.tr("Handout")))
        self.finder.add_below(self.indexing.bar)
        self.panes = Panes(self.top_bar, self.finder.pane, self.reading_pane, tabs)
        self.side = self.panes.side
        self.setCentralWidget(self.panes)
        self.all_actions.fill(self.menuBar())
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().addPermanentWidget(self.offer_bar)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(12, 0, 12, 4)

    # ---- the library --------------------------------------------------------------------------------------

    def lock_down(self) -> None:
        """Before it is shown: this window is for visitors, who read and print; it is never opened to more."""
        self._locked = True
        parts = (
            self.all_actions,
            self.settings_desk,
            self.recent_searches,
            self.references_panel,
            self.handout_panel,
            self.handout_desk,
            self.notices,
            self.given_files,
        )
        for part in parts:
            part.lock_down()

    def start(self) -> None:
        """Open the library behind the window that is shown already, then make search ready."""
        self.finder.focus()
        self._load_library(self._tell_faults)
        self._late_loading.start(LATE_LOADING_MS)

    def _load_library(self, tell_faults: Callable[[Opened], None]) -> None:
        wanted = self.settings_desk.settings.language

        def show(opened: Opened) -> None:
            self._show_library(opened)
            tell_faults(opened)

        self._tasks.run(lambda library: Opened.of(library, wanted), show)
        self.notices.load()
        self._tasks.run(lambda library: library.index_on_disk, self._warn_of_memory)

    def take_up_packs(self) -> None:
        """Other packs are in force. What is wrong with one stands in the list of packs, which is open."""
        self._load_library(lambda _: None)
        self.reader.read_again()
        self.finder.search_anew()

    def _load_the_rest(self) -> None:
        """What the first article needs; not at once, because the first letters that are typed come first."""
        self.ready.emit()
        self._tasks.run(lambda library: library.prepare(), lambda _: None)
        if not self._locked:
            self.own_desk.start()

    def _show_library(self, opened: Opened) -> None:
        self.languages, self._packs = opened.languages, opened.packs
        self.top_bar.set_languages(opened.languages, opened.language)
        self.handout_panel.set_languages(opened.languages)
        self._show_topics(opened.shown)
        spoken = window_language()
        if self.settings_desk.is_new and spoken in opened.languages and spoken != opened.language:
            self.settings_desk.change(language=spoken)

    def _tell_faults(self, opened: Opened) -> None:
        if opened.faults:
            show_error(self, LibraryError("\n".join(map(in_language, opened.faults))))

    def _show_topics(self, shown: Shown) -> None:
        self._shown = shown
        language = self.settings_desk.settings.language
        self.topics_panel.show_topics(shown.topics, language)
        self.reader.set_topics(shown.topics, language)
        self.show_status()

    def _warn_of_memory(self, on_disk: bool) -> None:
        self._index_on_disk = on_disk
        self.show_status()
        self.indexing.start()

    # ---- reading and paper --------------------------------------------------------------------------------

    def follow_reader(self, reading: Reading | None) -> None:
        """References, handout, topics and title follow what is open."""
        article = reading.article if reading else None
        self.references_panel.show_references(reading.references if reading else (), article_open=reading is not None)
        self.handout_panel.set_open_article(outline_of(reading) if reading else None)
        self.topics_panel.select(article.key if article else None)
        name = self.tr("Clinic Library")
        self.setWindowTitle(f"{article.title} - {name}" if article else name)
        self._show_steps()

    def _show_steps(self) -> None:
        """What can be done now."""
        do = self.all_actions
        do.back.setEnabled(self.reader.can_go_back)
        do.forward.setEnabled(self.reader.can_go_forward)
        do.add.setEnabled(self.reader.reading is not None)
        for action in (do.preview, do.save_pdf):
            action.setEnabled(bool(self.handout_panel.keys))

    def show_reference(self, key: str) -> None:
        self.side.setCurrentWidget(self.references_panel)
        self.references_panel.select(key)

    def add_to_handout(self) -> None:
        """The open article."""
        if self.reader.reading is not None:
            self.add(self.reader.reading.article.key)

    def add(self, key: ArticleKey) -> None:
        """Collect an article for one handout; a withdrawn one is refused with its reason."""
        self._tasks.run(lambda library: library.outlines((key,))[0], self._collect)

    def _collect(self, outline: Outline) -> None:
        self.handout_panel.add(outline)
        self.side.setCurrentWidget(self.handout_panel)

    def count_pages(self) -> None:
        self._show_steps()
        if self.side.currentWidget() is self.handout_panel:
            self.handout_desk.count_pages()

    def say_saved(self, path: str) -> None:
        self.statusBar().showMessage(self.tr("Saved: {path}").format(path=path), 10_000)

    # ---- settings -----------------------------------------------------------------------------------------

    def open_about(self, parent: QWidget | None = None) -> None:
        AboutDialog(self._paths, parent or self).open()

    def open_keys(self) -> None:
        KeysDialog(self.all_actions.groups, self.appearance.theme, self).open()

    def apply_settings(self, before: Settings | None = None) -> None:
        """`before` is None at the start; later only what has changed is done."""
        settings = self.settings_desk.settings
        self.handout_desk.set_settings(settings, self.settings_desk.logo)
        self.reader.set_emergency_number(settings.emergency_number)
        self.all_actions.themes.choose(settings.theme)
        self.all_actions.languages.choose(settings.interface)
        if before is None or before.theme != settings.theme:
            self._apply_theme(settings)
        if before is None or before.text_size != settings.text_size:
            self.reading_pane.view.set_text_size(settings.text_size)
        if before is not None:
            self._follow_settings(before, settings)

    def _follow_settings(self, before: Settings, settings: Settings) -> None:
        self.recent_searches.set_keeping(settings.keep_searches)
        self.browsing.set_keeping(settings.keep_reading)
        if _usual(before) != _usual(settings):
            self.handout_panel.set_options(_usual(settings))
        if before.language != settings.language:
            language = settings.language
            self.top_bar.set_languages(self.languages, language)
            self.finder.set_language(language)
            self._tasks.run(lambda library: Shown.of(library, language), self._show_topics, latest="topics")
        self.show_status()
        self.count_pages()
        if before.interface != settings.interface:
            self.interface_chosen.emit()

    def _apply_theme(self, settings: Settings) -> None:
        look = self.appearance
        look.put_on(settings)
        for has_icons in (self.top_bar, self.handout_panel, self.reading_pane.find_bar):
            has_icons.set_icons(look.icons)
        for has_colours in (self.search_panel, self.references_panel, self.reading_pane.view):
            has_colours.set_theme(look.theme)

    def _look(self) -> Look:
        settings, look = self.settings_desk.settings, self.appearance
        return Look(
            look.theme, look.fonts, look.icons, settings.text_size, settings.emergency_number, settings.language
        )

    def show_status(self) -> None:
        settings = self.settings_desk.settings
        articles = self.tr("Articles: {count}").format(count=number(self._shown.articles))
        paper = {"a4": "A4", "letter": self.tr("Letter")}[settings.paper]
        parts = [*self.notices.sentences, *self._packs, articles, paper, f"{settings.print_size} pt"]
        if not self._index_on_disk and self._store.is_lasting:
            parts.append(self.tr("The search index is in memory only: its folder cannot be written."))
        mark = RIGHT_TO_LEFT_MARK if self.isRightToLeft() else ""  # or it would begin where its first word does
        self.status.setText(mark + " \u00b7 ".join(parts))

    # ---- the window ---------------------------------------------------------------------------------------

    def leave(self) -> LeftOpen:
        """What the window that follows this one goes on with; here nothing arrives any more."""
        left = LeftOpen.of(self.reader, self.handout_panel, self.finder, self.side, self._tasks.hand_over())
        self._end_desks()
        return left

    def go_on(self, left: LeftOpen) -> None:
        """In the place of the window before, after `start`."""
        left.put_back(self.reader, self.handout_panel, self.finder, self.side)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end_desks()
        self._tasks.close()
        super().closeEvent(event)

    def _end_desks(self) -> None:
        self.sizes.keep_now()
        for desk in (self.indexing, self.packs_desk, self.import_desk, self.own_desk, self.reading_aloud):
            desk.close()

    def show_error(self, error: Exception) -> None:
        show_error(self, error)


def _usual(settings: Settings) -> HandoutOptions:
    """How handouts begin; another layout, which is chosen where the pages are seen, must not bring it back."""
    options = options_of(msgspec.structs.replace(settings, layout="single", both_sides=False))
    return msgspec.structs.replace(options, plain=settings.plain)
