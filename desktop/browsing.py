# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Finding without typing, held against the library: what the chosen list holds, favourites, what was read lately.

A complaint leads to articles by their titles: nothing is ranked, and no two complaints are ever combined.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.actions import Actions
from desktop.branch_model import Branch, Leaf, leaf_of, leaves_of
from desktop.dates import in_words, number
from desktop.offer_bar import Undo
from desktop.reader import Reader
from desktop.tasks import Tasks, Work
from desktop.topics_panel import Page, TopicsPanel
from desktop.welcome import clock_sentence
from library.collation import sorting_key
from library.errors import StorageError
from library.kept_articles import Favourites, KeptArticle, ReadLately
from library.listing import MOST_DATED, ArticleLine, Complaint, Due, Letter
from library.models import ArticleKey
from library.reading import Reading
from library.storage import RecordStore
from library.wording import language_name

T = TypeVar("T")
Lines = dict[ArticleKey, ArticleLine]


class Browsing(QObject):
    """Fills the lists of the panel and does what the actions say; `keeping` is whether what was read is kept."""

    def __init__(
        self,
        panel: TopicsPanel,
        reader: Reader,
        tasks: Tasks,
        store: RecordStore,
        actions: Actions,
        undo: Undo,
        parent: QObject,
        *,
        keeping: bool,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._reader = reader
        self._tasks = tasks
        self._actions = actions
        self._undo = undo
        self._favourites = Favourites(store)
        self._read_lately = ReadLately(store, keeping)
        panel.list_wanted.connect(self._load)
        panel.listing.tree.unfolded.connect(self._load_letter)
        panel.listing.removed.connect(self.remove_favourite)
        reader.shown.connect(self._follow)
        actions.favourite.triggered.connect(self.toggle_favourite)
        for page, action in zip(Page, actions.lists, strict=True):
            action.triggered.connect(partial(self._choose, page))
            action.changed.connect(partial(self._follow_action, page, action))
        self._show_star()

    def _choose(self, page: Page, _: bool = False) -> None:
        self._panel.choose(page)

    def _follow_action(self, page: Page, action: QAction) -> None:
        if not action.isVisible():
            self._panel.take_away(page)

    @property
    def _is_locked(self) -> bool:
        """Visitors in a waiting room leave no trace and change nothing."""
        return not self._actions.favourite.isVisible()

    # ---- favourites -------------------------------------------------------------------------------------------

    def toggle_favourite(self) -> None:
        """The open article becomes one, or is none any more."""
        reading = self._reader.reading
        if reading is None:
            return
        if self._favourites.holds(reading.article.key):
            self.remove_favourite(reading.article.key)
        else:
            self._change_favourites(lambda: self._favourites.add(_kept(reading)))

    def remove_favourite(self, key: ArticleKey) -> None:
        """It can be had back."""
        if self._is_locked:
            return
        removed: list[KeptArticle] = []
        self._change_favourites(lambda: removed.extend(self._favourites.remove(key)))
        for one in removed:
            lost = self.tr("No favourite any more: {title}").format(title=one.title)
            self._undo.remember(lost, partial(self._change_favourites, partial(self._favourites.add, one)))

    def _change_favourites(self, change: Callable[[], None]) -> None:
        """What the disk does not take is told."""
        try:
            change()
        except StorageError as error:
            self._tasks.failed.emit(error)
        self._panel.refresh(Page.FAVOURITES)
        self._show_star()

    def _show_star(self) -> None:
        """Whether the open article is a favourite."""
        reading, star = self._reader.reading, self._actions.favourite
        star.setEnabled(reading is not None and not self._is_locked)
        star.setChecked(reading is not None and self._favourites.holds(reading.article.key))

    # ---- read lately ------------------------------------------------------------------------------------------

    def set_keeping(self, keeping: bool) -> None:
        """Whether what was read is kept, as the clinic has set it."""
        if keeping != self._read_lately.keeping:
            self._read_lately.set_keeping(keeping)
            self._panel.refresh(Page.READ)

    def _follow(self, reading: Reading | None) -> None:
        if reading is not None and not self._is_locked:
            self._read_lately.add(_kept(reading))
            self._panel.refresh(Page.READ)
        self._show_star()

    # ---- the lists --------------------------------------------------------------------------------------------

    def _load(self, page: Page) -> None:
        language = self._panel.language
        if page is Page.LETTERS:
            self._ask(lambda library: library.listing().letters(language), self._show_letters)
        elif page is Page.COMPLAINTS:
            self._ask(lambda library: library.listing().complaints(language), self._show_complaints)
        elif page is Page.NEWEST:
            self._ask(lambda library: library.listing().newest(language), self._show_newest)
        elif page is Page.DUE:
            self._ask(lambda library: library.listing().due(language), self._show_due)
        else:
            kept = self._favourites.all() if page is Page.FAVOURITES else self._read_lately.all()
            show = self._show_favourites if page is Page.FAVOURITES else self._show_read
            self._ask(lambda library: library.listing().lines(one.key for one in kept), partial(show, kept))

    def _ask(self, work: Work[T], show: Callable[[T], None]) -> None:
        """Another list that is wanted meanwhile comes instead."""
        self._tasks.run(work, show, latest="listing")

    def _load_letter(self, sorted_as: str) -> None:
        language, tree = self._panel.language, self._panel.listing.tree

        def show(lines: Sequence[ArticleLine]) -> None:
            tree.show_leaves(sorted_as, leaves_of(lines))

        self._tasks.run(lambda library: library.listing().titled(language, sorted_as), show)

    def _show(self, note: str, rows: Sequence[Branch | Leaf]) -> None:
        self._panel.listing.show_rows(note, rows, self._panel.language)
        if self._reader.reading is not None:
            self._panel.listing.tree.select(self._reader.reading.article.key)
            self._panel.listing.tree.scrollToTop()

    def _show_letters(self, letters: Sequence[Letter]) -> None:
        rows = [Branch(one.name, one.sorted_as, one.size, leaves_of(one.articles)) for one in letters]
        self._show("" if rows else self.tr("There are no articles in this language."), rows)
        self._panel.listing.offer_letters()

    def _show_complaints(self, complaints: Sequence[Complaint]) -> None:
        note = self.tr("One complaint at a time. This does not examine or diagnose.")
        if not complaints:
            note = self.tr("No article of this language is listed by complaint yet. Search, or choose Topics.")
        rows = [Branch(one.name, one.name, len(one.articles), leaves_of(one.articles)) for one in complaints]
        self._show(note, rows)
        self._panel.listing.tree.collapseAll()

    def _show_newest(self, lines: Sequence[ArticleLine]) -> None:
        note = "" if lines else self.tr("No article of this language says when it was written.")
        if len(lines) == MOST_DATED:
            note = self._only_first()
        rows: list[Branch] = []
        for day, several in groupby(lines, key=lambda line: line.day):
            leaves = tuple(leaf_of(line, self._changed(line)) for line in several)
            assert day is not None, "they are listed by their day"
            rows.append(Branch(in_words(day), day.isoformat(), len(leaves), leaves))
        self._show(note, rows)

    def _changed(self, line: ArticleLine) -> str:
        if line.edition == 1:
            return self.tr("New")
        return self.tr("Changed: edition {edition}").format(edition=number(line.edition))

    def _show_due(self, due: Due) -> None:
        if due.clock is not None:
            self._show(clock_sentence(due.clock), ())
            return
        groups = {self.tr("Overdue"): due.overdue, self.tr("Due in the next 90 days"): due.soon}
        rows = [
            Branch(name, name, len(lines), tuple(leaf_of(line, in_words(line.day)) for line in lines if line.day))
            for name, lines in groups.items()
            if lines
        ]
        note = "" if rows else self.tr("Nothing is overdue, and nothing is due in the next 90 days.")
        if MOST_DATED in (len(due.overdue), len(due.soon)):
            note = self._only_first()
        self._show(note, rows)

    def _only_first(self) -> str:
        return self.tr("Only the first {count} are listed.").format(count=number(MOST_DATED))

    def _show_favourites(self, kept: Sequence[KeptArticle], here: Lines) -> None:
        note = self.tr("Favourites are kept on this computer.")
        if not kept:
            note = self.tr("No favourites yet. Open an article and press the star.")
        by_title = sorted(kept, key=lambda one: sorting_key(one.title, one.language))
        self._show(note, [self._leaf(one, here) for one in by_title])
        if not self._is_locked:
            self._panel.listing.offer_removing()

    def _show_read(self, kept: Sequence[KeptArticle], here: Lines) -> None:
        if not self._read_lately.keeping:
            note = self.tr("What was read is not kept. The settings can switch that on.")
        elif kept:
            note = self.tr("Kept on this computer. The settings can switch that off.")
        else:
            note = self.tr("Nothing was read yet.")
        self._show(note, [self._leaf(one, here) for one in kept])

    def _leaf(self, kept: KeptArticle, here: Lines) -> Leaf:
        """As it is named now; by the title that it had where it is no longer here."""
        line = here.get(kept.key)
        if line is None:
            return Leaf(f"{kept.title}\n{self.tr('No longer on this computer')}", kept.key, missing=True)
        foreign = language_name(kept.language) if kept.language != self._panel.language else ""
        return leaf_of(line, foreign)


def _kept(reading: Reading) -> KeptArticle:
    return KeptArticle(reading.article.id, reading.article.language, reading.article.title)
