# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Finding an article: the search box, the list of hits and the topic tree, held against the library."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.dates import in_words, number
from desktop.i18n import window_language
from desktop.recent_searches import RecentSearches
from desktop.search_panel import SearchBox, SearchPanel
from desktop.tasks import Tasks
from desktop.topics_panel import TopicsPanel
from library.models import ArticleKey, ArticleSummary, Hit, SearchResult, Withdrawal

LONGEST = 60
"""Letters that the message repeats of a search."""


class Finder(QObject):
    """Topics while nothing is typed or found, hits otherwise; `pane` holds both, with a message above."""

    chosen = Signal(object, str, object, str)
    """An article to open: its key, the anchor of a place in it, the words to mark, the prefix to mark."""
    added = Signal(object)
    """An article for the handout: its key."""
    emptied = Signal()
    """Nothing is searched any more."""

    def __init__(
        self,
        box: SearchBox,
        hits: SearchPanel,
        topics: TopicsPanel,
        recent: RecentSearches,
        tasks: Tasks,
        language: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._recent = recent
        self._box = box
        self._hits = hits
        self._tasks = tasks
        self._language = language
        self._result = SearchResult("", ())
        self._open_first_hit = False
        self._topics = topics
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)  # it may repeat what was typed
        self.message.setProperty("role", "note")
        self.message.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(topics)
        self.stack.addWidget(hits)
        self.pane = QWidget()
        layout = QVBoxLayout(self.pane)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.message)
        layout.addWidget(recent)
        layout.addWidget(self.stack, 1)
        self._layout = layout
        box.textChanged.connect(self._search)
        box.moved.connect(hits.step)
        box.chosen.connect(self._open_chosen)
        box.added.connect(self._add_chosen)
        hits.hit_activated.connect(self._open_hit)
        hits.hit_added.connect(lambda hit: self.added.emit(hit.key))
        topics.article_activated.connect(self._open_topic)
        topics.unfolded.connect(self._load_topic)
        topics.page_chosen.connect(self._show_topics)
        topics.article_added.connect(self.added)
        recent.chosen.connect(self._repeat)

    def add_below(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)

    def focus(self) -> None:
        """Ready to type: what was searched before is selected."""
        self._box.setFocus()
        self._box.selectAll()

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self._box.text()

    def search(self, text: str) -> None:
        """As if it had been typed."""
        self._box.setText(text)

    def search_again(self) -> None:
        """More can be found now."""
        if self._box.text().strip() and not self._result.hits:
            self._search(self._box.text())

    def show_topic(self, topic: str) -> None:
        """Unfold a topic in the list."""
        self.stack.setCurrentWidget(self._topics)
        self._topics.open_topic(topic)

    def _show_topics(self) -> None:
        """The lists, whatever is searched."""
        self.stack.setCurrentWidget(self._topics)
        self.message.hide()

    def search_anew(self) -> None:
        """Other articles are there than before."""
        self._search(self._box.text())

    def set_language(self, language: str) -> None:
        """Articles in this language come first; what stands in the box is searched anew."""
        self._language = language
        self.search_anew()

    def _load_topic(self, topic: str) -> None:
        """The articles of a topic that did not come with them."""
        language = self._language
        self._tasks.run(
            lambda library: library.articles(language, topic),
            lambda articles: self._topics.show_articles(topic, articles),
        )

    def _repeat(self, query: str) -> None:
        """A search of before; its link, which had the focus, goes away."""
        self._box.setText(query)
        self._box.setFocus()

    def _search(self, text: str) -> None:
        self._open_first_hit = False  # who types on after Enter has not meant it yet
        self._recent.set_wanted(not text.strip())
        if text.strip():
            language, guide = self._language, window_language()
            self._tasks.run(
                lambda library: library.search(text, first=language, guide=guide), self._show, latest="search"
            )
            return
        self._tasks.forget("search")
        self._result = SearchResult("", ())
        self.stack.setCurrentWidget(self._topics)
        self.message.hide()
        self.emptied.emit()

    def _show(self, result: SearchResult) -> None:
        self._result = result
        self._hits.show_result(result, self._language)
        self.stack.setCurrentWidget(self._hits if result.hits or result.nearest else self._topics)
        self.message.setText(self._said(result))
        self.message.setProperty("role", "problem" if result.withdrawn else "note")
        self.message.style().polish(self.message)  # the style sheet looks at the property
        self.message.show()
        if self._open_first_hit:
            self._open_first_hit = False
            if result.hits:  # an article that is only offered is opened by who has seen it
                self._hits.activate_current()

    def _said(self, result: SearchResult) -> str:
        """What is told above the list: how much was found, and for which words if not for those that were typed."""
        count = self.tr("Articles found: {count}").format(count=number(len(result.hits)))
        if result.corrected:
            meant = self.tr("Did you mean \u201c{corrected}\u201d? Articles found for it: {count}")
            return meant.format(
                corrected=shorten(result.corrected, LONGEST, placeholder="\u2026"), count=number(len(result.hits))
            )
        if result.loosened:
            return self.tr("No article says exactly that. These have its words.") + f"\n{count}"
        if result.hits:
            return count
        if result.withdrawn:
            return self._withdrawn_said(result.withdrawn[0])
        if result.unknown_code:
            return self.tr("The sheet with this code comes from articles that are not on this computer.")
        if result.nearest:
            return self.tr("Nothing found. Did you mean one of these?")
        return self.tr("Nothing found. Try fewer or other words, or choose a topic:")

    def _withdrawn_said(self, withdrawal: Withdrawal) -> str:
        """Of a sheet whose text is gone from its pack."""
        said = [self.tr("The text of this sheet was withdrawn by its publisher. Throw the sheet away.")]
        if withdrawal.date:
            said.append(self.tr("Withdrawn on {day}.").format(day=in_words(withdrawal.date)))
        return " ".join([*said, withdrawal.reason]).strip()

    def _open_chosen(self) -> None:
        """Enter, also when it comes faster than the result."""
        text = self._box.text()
        if text == self._result.query:
            self._hits.activate_current()
        else:
            self._open_first_hit = bool(text.strip())

    def _add_chosen(self) -> None:
        """Only what can be seen: a hit that is still on its way is not known yet."""
        if self._box.text() == self._result.query:
            self._hits.add_current()

    def _open_hit(self, hit: Hit | ArticleSummary) -> None:
        self._recent.add(self._result.corrected or self._result.query)
        if isinstance(hit, Hit):
            words = frozenset((*self._result.words, *self._result.forms))
            self.chosen.emit(hit.key, hit.section_anchor, words, self._result.prefix)
        else:
            self.chosen.emit(hit.key, "", frozenset(), "")

    def _open_topic(self, key: ArticleKey) -> None:
        self.chosen.emit(key, "", frozenset(), "")
