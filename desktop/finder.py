# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Finding an article: the search box, the list of hits and the topic tree, held against the library."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.search_panel import SearchBox, SearchPanel
from desktop.tasks import Tasks
from desktop.topics_panel import TopicsPanel
from library.models import ArticleKey, Hit, SearchResult


class Finder(QObject):
    """Topics while nothing is typed or found, hits otherwise; `pane` holds both, with a message above."""

    chosen = Signal(object, str, object, str)
    """An article to open: its key, the anchor of a place in it, the words to mark, the prefix to mark."""
    emptied = Signal()
    """Nothing is searched any more."""

    def __init__(
        self, box: SearchBox, hits: SearchPanel, topics: TopicsPanel, tasks: Tasks, language: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._box = box
        self._hits = hits
        self._tasks = tasks
        self._language = language
        self._result = SearchResult("", ())
        self._open_first_hit = False
        self._topics = topics
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setProperty("role", "note")
        self.message.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(topics)
        self.stack.addWidget(hits)
        self.pane = QWidget()
        layout = QVBoxLayout(self.pane)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.message)
        layout.addWidget(self.stack, 1)
        box.textChanged.connect(self._search)
        box.moved.connect(hits.step)
        box.chosen.connect(self._open_chosen)
        hits.hit_activated.connect(self._open_hit)
        topics.article_activated.connect(self._open_topic)

    def focus(self) -> None:
        """Ready to type: what was searched before is selected."""
        self._box.setFocus()
        self._box.selectAll()

    def set_language(self, language: str) -> None:
        """Articles in this language come first; what stands in the box is searched anew."""
        self._language = language
        self._search(self._box.text())

    def _search(self, text: str) -> None:
        self._open_first_hit = False  # who types on after Enter has not meant it yet
        if text.strip():
            language = self._language
            self._tasks.run(lambda library: library.search(text, first=language), self._show, latest="search")
            return
        self._tasks.forget("search")
        self._result = SearchResult("", ())
        self.stack.setCurrentWidget(self._topics)
        self.message.hide()
        self.emptied.emit()

    def _show(self, result: SearchResult) -> None:
        self._result = result
        self._hits.show_result(result, self._language)
        self.stack.setCurrentWidget(self._hits if result.hits else self._topics)
        if result.hits:
            self.message.setText(self.tr("Articles found: {count}").format(count=len(result.hits)))
        else:
            self.message.setText(self.tr("Nothing found. Try fewer or other words, or choose a topic:"))
        self.message.show()
        if self._open_first_hit:
            self._open_first_hit = False
            self._hits.activate_current()

    def _open_chosen(self) -> None:
        """Enter, also when it comes faster than the result."""
        text = self._box.text()
        if text == self._result.query:
            self._hits.activate_current()
        else:
            self._open_first_hit = bool(text.strip())

    def _open_hit(self, hit: Hit) -> None:
        self.chosen.emit(hit.key, hit.section_anchor, frozenset(self._result.words), self._result.prefix)

    def _open_topic(self, key: ArticleKey) -> None:
        self.chosen.emit(key, "", frozenset(), "")
