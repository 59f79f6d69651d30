# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Finding an article without typing: a chooser, and below it the topic tree or one of the other lists.

It knows no library: it says which list is wanted and shows what it is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from desktop.article_tree import ArticleTree
from desktop.branch_model import leaves_of, topic_rows
from desktop.listing_page import ListingPage
from library.models import ArticleKey, ArticleSummary, Topic


class Page(IntEnum):
    """The lists, in the order of their keys Ctrl+1 to Ctrl+7."""

    TOPICS = 0
    LETTERS = 1
    COMPLAINTS = 2
    FAVOURITES = 3
    NEWEST = 4
    DUE = 5
    READ = 6


class TopicsPanel(QWidget):
    """Topics with their articles, and the other ways to an article."""

    article_activated = Signal(object)
    article_added = Signal(object)
    """The key of an article for the handout."""
    unfolded = Signal(str)
    """A topic was unfolded whose articles are not here yet: give them to `show_articles`."""
    page_chosen = Signal()
    """A person wants to see a list, also instead of what was searched."""
    list_wanted = Signal(object)
    """The `Page` that shall be filled, in the language of the panel: give it to `listing`."""

    def __init__(self) -> None:
        super().__init__()
        self.language = "en"
        self._open_key: ArticleKey | None = None
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Find articles by"))
        self.chooser.setToolTip(self.tr("Ways to find an article (Ctrl+1 to Ctrl+7)"))
        self.chooser.setMinimumHeight(32)
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for page, name in self._page_names().items():
            self.chooser.addItem(name, page)
        self.chooser.currentIndexChanged.connect(self._show_page)
        self.tree = ArticleTree(self.tr("Topics"))
        self.tree.unfolded.connect(self.unfolded)
        self.listing = ListingPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tree)
        self.pages.addWidget(self.listing)
        for tree in (self.tree, self.listing.tree):
            tree.article_activated.connect(self.article_activated)
            tree.article_added.connect(self.article_added)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.chooser)
        layout.addWidget(self.pages, 1)

    @property
    def page(self) -> Page:
        return Page(self.chooser.currentData())

    def choose(self, page: Page) -> None:
        """A list by its key, ready for the arrows."""
        self.chooser.setCurrentIndex(self.chooser.findData(page))
        self.page_chosen.emit()
        if page is Page.TOPICS:
            self.tree.setFocus()
        else:
            self.listing.take_focus(self.chooser)

    def take_away(self, page: Page) -> None:
        """A list that cannot be chosen any more; whoever looks at it sees the topics instead."""
        at = self.chooser.findData(page)
        if page is self.page:
            self.chooser.setCurrentIndex(self.chooser.findData(Page.TOPICS))
        if at >= 0:
            self.chooser.removeItem(at)

    def show_topics(self, topics: Sequence[Topic], language: str) -> None:
        """Topics of a language; another list that is shown is wanted anew."""
        self.language = language
        self.tree.show_rows(topic_rows(topics), language)
        self.select(self._open_key)
        self.refresh(self.page)

    def show_articles(self, topic: str, articles: Sequence[ArticleSummary]) -> None:
        """The articles of a topic that was unfolded."""
        self.tree.show_leaves(topic, leaves_of(articles))

    def open_topic(self, topic: str) -> None:
        """Unfold a topic and bring it into sight."""
        self.chooser.setCurrentIndex(self.chooser.findData(Page.TOPICS))
        self.tree.unfold(topic)

    def select(self, key: ArticleKey | None) -> None:
        """Mark the article that is open, wherever it stands first."""
        self._open_key = key
        self.tree.select(key)
        self.listing.tree.select(key)

    def refresh(self, *pages: Page) -> None:
        """What one of these lists holds has changed."""
        if self.page in pages and self.page is not Page.TOPICS:
            self.list_wanted.emit(self.page)

    def _show_page(self) -> None:
        self.pages.setCurrentWidget(self.tree if self.page is Page.TOPICS else self.listing)
        self.listing.show_rows("", (), self.language)
        self.refresh(self.page)

    def _page_names(self) -> dict[Page, str]:
        return {
            Page.TOPICS: self.tr("Topics"),
            Page.LETTERS: self.tr("A to Z"),
            Page.COMPLAINTS: self.tr("Complaints"),
            Page.FAVOURITES: self.tr("Favourites"),
            Page.NEWEST: self.tr("New and changed"),
            Page.DUE: self.tr("Due for review"),
            Page.READ: self.tr("Read lately"),
        }
