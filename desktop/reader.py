# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Reading: which article is open, the way back and forward, and the links in a text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal

from desktop.i18n import window_language
from desktop.navigation import Navigation, Place
from desktop.reading_pane import ReadingPane
from desktop.tasks import Tasks
from desktop.welcome import ABOUT, GUIDE, Notices, welcome_html
from library.errors import UnknownArticleError
from library.models import ArticleKey, Topic
from library.reading import Reading
from library.wording import Words

GUIDE_START = "guide-start"
"""The article that leads to all pages of the guide."""


class Reader(QObject):
    """Holds the reading pane against the library. `reading` is None on the first page."""

    shown = Signal(object)
    """A reading, or None for the first page, was put on the screen."""
    topic_chosen = Signal(str)
    """A topic of the first page was followed."""
    reference_chosen = Signal(str)
    """A number in the text was followed; its citation key."""
    about_wanted = Signal()
    """What this program is."""

    def __init__(self, pane: ReadingPane, tasks: Tasks, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._tasks = tasks
        self._language = language
        self._emergency_number = ""
        self._topics: tuple[Topic, ...] = ()
        self._notices = Notices()
        self._navigation = Navigation()
        self.reading: Reading | None = None
        pane.link_activated.connect(self.follow)

    @property
    def can_go_back(self) -> bool:
        return self._navigation.can_go_back

    @property
    def can_go_forward(self) -> bool:
        return self._navigation.can_go_forward

    def set_topics(self, topics: tuple[Topic, ...], language: str) -> None:
        """What the first page offers, and the language in which links are looked for first."""
        self._topics, self._language = topics, language
        if self.reading is None:
            self._show_first_page()  # an article that is on its way still comes

    def set_notices(self, notices: Notices) -> None:
        """What the first page says before anything else."""
        shown, self._notices = self._notices, notices
        if self.reading is None and notices != shown:
            self._show_first_page()

    def set_emergency_number(self, number: str) -> None:
        if number != self._emergency_number:
            self._emergency_number = number
            if self.reading is not None:
                self._read(self.reading.article.key, self._write)

    def open(self, key: ArticleKey, anchor: str = "", marked: frozenset[str] = frozenset(), prefix: str = "") -> None:
        """Read an article from its beginning or from a place in it, some words marked."""

        def write(reading: Reading, words: Words) -> None:
            self._navigation.leave(self._pane.view.scrolled)
            self._navigation.visit(key)
            self._write(reading, words)
            self._pane.view.mark_words(marked, prefix)
            first = reading.document.sections[0].anchor if reading.document.sections else ""
            if anchor not in ("", "top", first):  # the first section shows best below title and review state
                self._pane.view.go_to(anchor)

        self._read(key, write)

    def open_guide(self) -> None:
        """The first page of the guide to the program, in the language of the window."""
        language = window_language()
        self._tasks.run(lambda library: library.find(GUIDE_START, preferred=language), self.open)

    def read_again(self) -> None:
        """Other packs are installed: the open article as it is now, at the same place; the first page if it is gone."""
        if self.reading is None:
            return
        key, scrolled = self.reading.article.key, self._pane.view.scrolled

        def write(reading: Reading, words: Words) -> None:
            self._write(reading, words)
            self._pane.view.scroll_to(scrolled)

        def fail(error: Exception) -> None:
            if isinstance(error, UnknownArticleError):
                self.show_welcome()
            else:
                self._tasks.failed.emit(error)

        self._read(key, write, fail)

    def show_welcome(self) -> None:
        """The first page."""
        self._navigation.leave(self._pane.view.scrolled)
        self._navigation.visit(None)
        self._write_welcome()

    def leave(self) -> Navigation:
        """Where the person is and was, for the window that follows."""
        self._navigation.leave(self._pane.view.scrolled)
        return self._navigation

    def go_on(self, navigation: Navigation) -> None:
        """At the place where the window before was left."""
        self._navigation = navigation
        self._show_place(navigation.here)

    def back(self) -> None:
        self._go(self._navigation.back)

    def forward(self) -> None:
        self._go(self._navigation.forward)

    def follow(self, url: QUrl) -> None:
        """A link in the text: a citation, another article, or a place on this page."""
        if url.scheme() == "ref":
            self.reference_chosen.emit(url.path())
        elif url.scheme() == "article":
            language = self.reading.article.language if self.reading else self._language
            wanted, named = url.path(), url.fragment() if self.reading is None else ""
            self._tasks.run(lambda library: library.find(wanted, None, named or language), self.open)
        elif url.scheme() == "topic":
            self.topic_chosen.emit(url.path(QUrl.ComponentFormattingOption.FullyDecoded))
        elif url.scheme() == GUIDE:
            self.open_guide()
        elif url.scheme() == ABOUT:
            self.about_wanted.emit()
        elif url.hasFragment():
            self._pane.view.go_to(url.fragment())

    def _go(self, step: Callable[[], Place]) -> None:
        self._navigation.leave(self._pane.view.scrolled)
        before, place = self._navigation.here, step()
        if place is not before:
            self._show_place(place)

    def _show_place(self, place: Place) -> None:
        if place.key is None:
            self._write_welcome()
            return

        def write(reading: Reading, words: Words) -> None:
            self._write(reading, words)
            self._pane.view.scroll_to(place.scrolled)

        self._read(place.key, write)

    def _read(
        self,
        key: ArticleKey,
        write: Callable[[Reading, Words], None],
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        self._tasks.run(
            lambda library: (library.read(key), library.wording.words(key.language)),
            lambda result: write(*result),
            on_error=on_error,
            latest="article",
        )

    def _write(self, reading: Reading, words: Words) -> None:
        self.reading = reading
        self._pane.show_reading(reading, words, self._emergency_number)
        self.shown.emit(reading)

    def _write_welcome(self) -> None:
        self._tasks.forget("article")
        self._show_first_page()

    def _show_first_page(self) -> None:
        self.reading = None
        self._pane.hide_outline()
        self._pane.view.show_page(partial(welcome_html, self._topics, self._notices))
        self.shown.emit(None)
