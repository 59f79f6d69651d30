# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The window: its layout, its keys, its settings, and the wiring between the panels, which do not know each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.about_dialog import AboutDialog
from desktop.errors import show_error
from desktop.finder import Finder
from desktop.given_files import GivenFiles
from desktop.handout_desk import HandoutDesk
from desktop.handout_panel import HandoutPanel
from desktop.import_desk import ImportDesk
from desktop.indexing import Indexing
from desktop.notices import NoticeBoard
from desktop.opened import Opened, Shown
from desktop.own_desk import OwnDesk
from desktop.own_look import Look
from desktop.packet_desk import PacketDesk
from desktop.packs_desk import PacksDesk
from desktop.reader import Reader
from desktop.reading_pane import ReadingPane
from desktop.recent_searches import RecentSearches
from desktop.references_desk import ReferencesDesk
from desktop.references_panel import ReferencesPanel
from desktop.search_panel import SearchPanel
from desktop.settings_dialog import SettingsDialog
from desktop.tasks import Tasks
from desktop.theme import THEMES, Fonts, Icons, palette, style_sheet
from desktop.top_bar import TopBar
from desktop.topics_panel import TopicsPanel
from desktop.window_state import restore_sizes, save_sizes
from library.errors import LibraryError
from library.handouts.handout import HandoutOptions, options_of
from library.handouts.logo import load_logo, save_logo
from library.handouts.packets import PacketStore
from library.paths import Paths
from library.print_counts import PrintCounts
from library.reading import Outline, Reading, outline_of
from library.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings, save_settings
from library.storage import RecordStore

TEXT_STEP = 10
LATE_LOADING_MS = 500


class MainWindow(QMainWindow):
    """Three panes: finding on the left, the article in the middle, references and handout on the right."""

    ready = Signal()
    """The hurry of the start is over, whether or not everything could be loaded."""

    def __init__(self, tasks: Tasks, settings: Settings, store: RecordStore, paths: Paths) -> None:
        super().__init__()
        self._tasks = tasks
        self._settings = settings
        self._store = store
        self._logo = load_logo(store)
        self._paths = paths
        self._languages: tuple[str, ...] = (settings.language,)
        self._packs: tuple[str, ...] = ()
        self._shown = Shown((), 0)
        self._index_on_disk = True
        theme = THEMES[settings.theme]
        self._icons = Icons(paths.icons, theme)
        self.top_bar = TopBar(self._icons)
        self.search_panel = SearchPanel(theme)
        self.topics_panel = TopicsPanel()
        self.recent_searches = RecentSearches(store, settings.keep_searches)
        self._fonts = fonts = Fonts(paths.fonts)
        self.reading_pane = ReadingPane(theme, fonts, self._icons)
        self.references_panel = ReferencesPanel(theme)
        self.handout_panel = HandoutPanel(options_of(settings), self._icons)
        self.finder = Finder(
            self.top_bar.search_box,
            self.search_panel,
            self.topics_panel,
            self.recent_searches,
            tasks,
            settings.language,
            self,
        )
        self.indexing = Indexing(tasks, self)
        self.reader = Reader(self.reading_pane, tasks, settings.language, self)
        self.references_desk = ReferencesDesk(self.reader, tasks, self)
        self.handout_desk = HandoutDesk(self.handout_panel, tasks, lambda: self._icons, PrintCounts(store), self)
        person, portable = self.handout_panel.person, paths.is_portable
        self.notices = NoticeBoard(self.reader, self.reading_pane, person, tasks, store, self, is_portable=portable)
        self.packet_desk = PacketDesk(self.handout_panel, PacketStore(store), tasks, self)
        self.packs_desk = PacksDesk(tasks, paths, lambda: THEMES[self._settings.theme], fonts, self)
        self.import_desk = ImportDesk(tasks, paths, self._look, self)
        self.given_files = GivenFiles(self.packs_desk, self.import_desk, (self, self.top_bar.search_box), self)
        self.own_desk = OwnDesk(self.top_bar.own_menu, self.reader, tasks, paths, store, self._look, self)
        self.status = QLabel()
        self._late_loading = QTimer(self)
        self._late_loading.setSingleShot(True)
        self._late_loading.timeout.connect(self._load_the_rest)
        self.settings_dialog: SettingsDialog | None = None
        self.setWindowTitle(self.tr("Clinic Library"))
        self._build_layout()
        self._connect()
        self._add_keys()
        self._apply_settings()
        restore_sizes(self, self.panes, self.reading_pane.splitter, store)

    # ---- building -----------------------------------------------------------------------------------------

    def _build_layout(self) -> None:
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.tabBar().setDrawBase(False)
        self.side.addTab(self.references_panel, self.tr("References"))
        self.side.addTab(self.handout_panel, self.tr("Handout"))
        self.finder.add_below(self.indexing.bar)
        self.panes = QSplitter()
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(8)
        for pane, least in ((self.finder.pane, 180), (self.reading_pane, 320), (self.side, 220)):
            pane.setMinimumWidth(least)
            self.panes.addWidget(pane)
        self.panes.setStretchFactor(1, 1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(12, 12, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.panes, 1)
        self.setCentralWidget(whole)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().addPermanentWidget(self.own_desk.bar)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(12, 0, 12, 4)

    def _connect(self) -> None:
        bar = self.top_bar
        bar.language_chosen.connect(lambda language: self._change(language=language))
        bar.back.connect(self.reader.back)
        bar.forward.connect(self.reader.forward)
        bar.home.connect(self.reader.show_welcome)
        bar.smaller.connect(partial(self._resize_text, -TEXT_STEP))
        bar.larger.connect(partial(self._resize_text, TEXT_STEP))
        bar.add.connect(self.add_to_handout)
        bar.print_.connect(self.handout_desk.preview)
        bar.packs.connect(lambda: self.packs_desk.open())
        bar.settings.connect(self.open_settings)
        self.packs_desk.changed.connect(self._take_up_packs)
        self.import_desk.changed.connect(self._take_up_packs)
        self.import_desk.kept.connect(self.reader.open)
        bar.own_menu.import_wanted.connect(self.import_desk.choose)
        bar.own_menu.import_folder_wanted.connect(self.import_desk.choose_folder)
        self.own_desk.changed.connect(self._take_up_packs)
        self.finder.chosen.connect(self.reader.open)
        self.indexing.refreshed.connect(self.finder.search_again)
        self.finder.emptied.connect(partial(self.reading_pane.view.mark_words, frozenset(), ""))
        self.reader.shown.connect(self._follow_reader)
        self.reader.topic_chosen.connect(self.finder.show_topic)
        self.reader.reference_chosen.connect(self._show_reference)
        self.reader.about_wanted.connect(self.open_about)
        self.references_panel.place_activated.connect(self.reading_pane.view.go_to)
        self.references_panel.export_requested.connect(self.references_desk.save)
        self.references_desk.saved.connect(self._say_saved)
        self.handout_panel.changed.connect(self._count_pages)
        self.handout_desk.saved.connect(self._say_saved)
        self.handout_desk.chosen.connect(lambda values: self._change(**values))
        self.packet_desk.saved.connect(self._say_saved)
        self.notices.changed.connect(self._show_status)
        self.side.currentChanged.connect(self._count_pages)
        self._tasks.failed.connect(self._show_error)

    def _add_keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+K", self.finder.focus),
            ("/", self.finder.focus),
            ("Ctrl+F", self.reading_pane.start_finding),
            ("Ctrl+P", self.handout_desk.preview),
            ("Ctrl+S", self.handout_desk.save),
            ("Ctrl+D", self.add_to_handout),
            ("Alt+Left", self.reader.back),
            ("Alt+Right", self.reader.forward),
            ("Alt+Home", self.reader.show_welcome),
            ("Ctrl++", partial(self._resize_text, TEXT_STEP)),
            ("Ctrl+=", partial(self._resize_text, TEXT_STEP)),
            ("Ctrl+-", partial(self._resize_text, -TEXT_STEP)),
            ("Ctrl+0", partial(self._resize_text, 0)),
            ("F1", self.open_about),
        ]
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # ---- the library --------------------------------------------------------------------------------------

    def start(self) -> None:
        """Open the library behind the window that is shown already, then make search ready."""
        self.finder.focus()
        self._load_library(self._tell_faults)
        self._late_loading.start(LATE_LOADING_MS)

    def _load_library(self, tell_faults: Callable[[Opened], None]) -> None:
        wanted = self._settings.language

        def show(opened: Opened) -> None:
            self._show_library(opened)
            tell_faults(opened)

        self._tasks.run(lambda library: Opened.of(library, wanted), show)
        self.notices.load()
        self._tasks.run(lambda library: library.index_on_disk, self._warn_of_memory)

    def _take_up_packs(self) -> None:
        """Other packs are in force. What is wrong with one stands in the list of packs, which is open."""
        self._load_library(lambda _: None)
        self.reader.read_again()
        self.finder.search_anew()

    def _load_the_rest(self) -> None:
        """What the first article needs; not at once, because the first letters that are typed come first."""
        self.ready.emit()
        self._tasks.run(lambda library: library.prepare(), lambda _: None)
        self.own_desk.start()

    def _show_library(self, opened: Opened) -> None:
        self._languages, self._packs = opened.languages, opened.packs
        self.top_bar.set_languages(opened.languages, opened.language)
        self.handout_panel.set_languages(opened.languages)
        self._show_topics(opened.shown)

    def _tell_faults(self, opened: Opened) -> None:
        if opened.faults:
            show_error(self, LibraryError("\n".join(opened.faults)))

    def _show_topics(self, shown: Shown) -> None:
        self._shown = shown
        self.topics_panel.show_topics(shown.topics, self._settings.language)
        self.reader.set_topics(shown.topics, self._settings.language)
        self._show_status()

    def _warn_of_memory(self, on_disk: bool) -> None:
        self._index_on_disk = on_disk
        self._show_status()
        self.indexing.start()

    # ---- reading ------------------------------------------------------------------------------------------

    def _follow_reader(self, reading: Reading | None) -> None:
        """References, handout, topics and title follow what is open."""
        article = reading.article if reading else None
        self.references_panel.show_references(reading.references if reading else (), article_open=reading is not None)
        self.handout_panel.set_open_article(outline_of(reading) if reading else None)
        self.topics_panel.select(article.key if article else None)
        name = self.tr("Clinic Library")
        self.setWindowTitle(f"{article.title} - {name}" if article else name)
        self._show_steps()

    def _show_steps(self) -> None:
        self.top_bar.back_button.setEnabled(self.reader.can_go_back)
        self.top_bar.forward_button.setEnabled(self.reader.can_go_forward)
        self.top_bar.add_button.setEnabled(self.reader.reading is not None)
        self.top_bar.print_button.setEnabled(bool(self.handout_panel.keys))

    def _show_reference(self, key: str) -> None:
        self.side.setCurrentWidget(self.references_panel)
        self.references_panel.select(key)

    # ---- paper --------------------------------------------------------------------------------------------

    def add_to_handout(self) -> None:
        """Collect the open article for one handout; a withdrawn one is refused with its reason."""
        if self.reader.reading is not None:
            key = self.reader.reading.article.key
            self._tasks.run(lambda library: library.outlines((key,))[0], self._collect)

    def _collect(self, outline: Outline) -> None:
        self.handout_panel.add(outline)
        self.side.setCurrentWidget(self.handout_panel)

    def _count_pages(self) -> None:
        self._show_steps()
        if self.side.currentWidget() is self.handout_panel:
            self.handout_desk.count_pages()

    def _say_saved(self, path: str) -> None:
        self.statusBar().showMessage(self.tr("Saved: {path}").format(path=path), 10_000)

    # ---- settings -----------------------------------------------------------------------------------------

    def open_settings(self) -> None:
        self.settings_dialog = SettingsDialog(self._settings, self._logo, self._languages, self)
        self.settings_dialog.logo_chosen.connect(self._take_logo)
        self.settings_dialog.saved.connect(self._take_settings)
        self.settings_dialog.about_wanted.connect(partial(self.open_about, self.settings_dialog))
        self.settings_dialog.open()

    def open_about(self, parent: QWidget | None = None) -> None:
        AboutDialog(self._paths, parent or self).open()

    def _resize_text(self, step: int) -> None:
        """One step larger or smaller; 0 is the normal size again."""
        wanted = self._settings.text_size + step if step else 100
        self._change(text_size=max(SMALLEST_TEXT, min(LARGEST_TEXT, wanted)))

    def _change(self, **values: object) -> None:
        self._take_settings(msgspec.structs.replace(self._settings, **values))

    def _take_settings(self, settings: Settings) -> None:
        """Use the settings at once, and keep them if the disk takes them."""
        before, self._settings = self._settings, settings
        try:
            save_settings(self._store, settings)
        except LibraryError as error:
            self._show_error(error)
        self._apply_settings(before)

    def _take_logo(self, logo: bytes) -> None:
        """Before the settings that come with it, which show it."""
        self._logo = logo
        try:
            save_logo(self._store, logo)
        except LibraryError as error:
            self._show_error(error)

    def _apply_settings(self, before: Settings | None = None) -> None:
        """`before` is None at the start; later only what has changed is done."""
        settings = self._settings
        self.handout_desk.set_settings(settings, self._logo)
        self.reader.set_emergency_number(settings.emergency_number)
        if before is None or before.theme != settings.theme:
            self._apply_theme()
        if before is None or before.text_size != settings.text_size:
            self.reading_pane.view.set_text_size(settings.text_size)
        if before is None:
            return
        self.recent_searches.set_keeping(settings.keep_searches)
        if _usual(before) != _usual(settings):
            self.handout_panel.set_options(options_of(settings))
        if before.language != settings.language:
            language = settings.language
            self.top_bar.set_languages(self._languages, language)
            self.finder.set_language(language)
            self._tasks.run(lambda library: Shown.of(library, language), self._show_topics, latest="topics")
        self._show_status()
        self._count_pages()

    def _apply_theme(self) -> None:
        theme = THEMES[self._settings.theme]
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window needs an application"
        application.setPalette(palette(theme))
        application.setStyleSheet(style_sheet(theme))
        self._icons = Icons(self._paths.icons, theme)
        self.top_bar.set_icons(self._icons)
        self.handout_panel.set_icons(self._icons)
        self.reading_pane.find_bar.set_icons(self._icons)
        self.search_panel.set_theme(theme)
        self.references_panel.set_theme(theme)
        self.reading_pane.view.set_theme(theme)

    def _look(self) -> Look:
        settings = self._settings
        theme, number = THEMES[settings.theme], settings.emergency_number
        return Look(theme, self._fonts, self._icons, settings.text_size, number, settings.language)

    def _show_status(self) -> None:
        articles = self.tr("Articles: {count}").format(count=self._shown.articles)
        paper = {"a4": "A4", "letter": self.tr("Letter")}[self._settings.paper]
        parts = [*self.notices.sentences, *self._packs, articles, paper, f"{self._settings.print_size} pt"]
        if not self._index_on_disk and self._store.is_lasting:
            parts.append(self.tr("The search index is in memory only: its folder cannot be written."))
        self.status.setText(" \u00b7 ".join(parts))

    # ---- the window ---------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        save_sizes(self, self.panes, self.reading_pane.splitter, self._store)
        self.indexing.close()
        self.packs_desk.close()
        self.import_desk.close()
        self.own_desk.close()
        self._tasks.close()
        super().closeEvent(event)

    def _show_error(self, error: Exception) -> None:
        show_error(self, error)


def _usual(settings: Settings) -> HandoutOptions:
    """How handouts begin; another layout, which is chosen where the pages are seen, must not bring it back."""
    return options_of(msgspec.structs.replace(settings, layout="single", both_sides=False))
