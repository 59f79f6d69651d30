# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A page on its way in: as it came, as it will be read, and below what was kept, left out and flagged.

It shows what is proposed and says what the person decided; whoever imports it anew shows the new proposal here.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.article_view import ArticleView
from desktop.dates import in_words, possible_days
from desktop.import_form import KeptForm
from desktop.import_lists import DroppedList, FlagList, SourceList
from desktop.import_original import OriginalView
from desktop.import_question import QuestionBar
from desktop.import_reading import Proposal
from desktop.import_words import flagged_field
from desktop.own_look import Look
from library.importing.imported import Corrections, Flag
from library.models import CitationKey

LEAST_TEXT = 36
TYPING_MS = 300
"""While a word is being typed, the page is not imported anew at every letter."""
DATES = ("revised", "reviewed", "published")


class DateAnswer(NamedTuple):
    """To the question of a flag, for a field of the form; `day` is None for who does not know."""

    flag: str
    field: str
    day: dt.date | None


class ImportPage(QWidget):
    """`corrected`, `kept`: read `corrections` and `joined` then."""

    corrected = Signal()
    kept = Signal()
    skipped = Signal()
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._emergency_number = look.emergency_number
        self._proposal: Proposal | None = None
        self._put_back: frozenset[int] = frozenset()
        self._left_out: frozenset[int] = frozenset()
        self._answered: set[str] = set()
        """Questions that were answered."""
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.notice, self.question = QuestionBar(), QuestionBar()
        self.original = OriginalView(look.theme)
        self.view = ArticleView(look.theme, look.fonts)
        self.view.setAccessibleName(self.tr("The article as it will be read"))
        for text in (self.original, self.view):
            text.set_text_size(look.text_size)
            text.setMinimumHeight(LEAST_TEXT)
        self.form = KeptForm(look.icons)
        self.dropped = DroppedList()
        self.flags = FlagList(look.theme)
        self.sources = SourceList(look.theme)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self.keep_button = QPushButton(self.tr("&Keep"))
        self.skip_button = QPushButton(self.tr("Skip this page"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build_layout()
        self._connect()

    # ---- what is shown --------------------------------------------------------------------------------------

    def show_file(self, name: str, number: int, total: int) -> None:
        """Another page: nothing was decided in it yet."""
        self._typing.stop()
        self._proposal = None
        self._put_back = self._left_out = frozenset()
        self._answered = set()
        several = self.tr("{number} of {total}: {name}").format(number=number, total=total, name=name)
        self.place.setText(several if total > 1 else name)
        self.skip_button.setVisible(number < total)
        self.form.forget()
        self.sources.forget()
        self.tabs.setCurrentWidget(self.form)

    def show_proposal(self, proposal: Proposal) -> None:
        """The page with the corrections so far; what the person is doing goes on undisturbed."""
        is_first, self._proposal = self._proposal is None, proposal
        imported = proposal.imported
        self.original.show_lines(imported)
        if is_first:
            self.original.go_to(1)
        scrolled = self.view.scrolled
        self.view.show_reading(proposal.reading, proposal.words, self._emergency_number)
        self.view.scroll_to(0 if is_first else scrolled)
        self.form.show_article(imported.article)
        self.dropped.show_dropped(imported.dropped)
        self.dropped.select(self.original.chosen)
        self.flags.show_flags(imported.flags)
        self.sources.show_sources(imported, proposal.reading.numbers, proposal.joinings)
        for tab, name, count in (
            (self.dropped, self.tr("Not in the text"), len(imported.dropped)),
            (self.flags, self.tr("Look at"), len(imported.flags)),
            (self.sources, self.tr("Sources"), len(imported.references)),
        ):
            self.tabs.setTabText(self.tabs.indexOf(tab), f"{name} ({count})")
        self._say_update(proposal.update)
        self._ask_date()
        self._allow()

    def set_busy(self, busy: bool) -> None:
        """While the page is being kept nothing can be changed."""
        self.setEnabled(not busy)
        if not busy:
            self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what the person decided ----------------------------------------------------------------------------

    @property
    def corrections(self) -> Corrections:
        kind, language, fields = self.form.corrected
        return Corrections(
            kind=kind, language=language, fields=fields, put_back=self._put_back, left_out=self._left_out
        )

    @property
    def joined(self) -> dict[CitationKey, CitationKey]:
        return self.sources.joined

    @property
    def is_changed(self) -> bool:
        return bool(self.form.is_changed or self._put_back or self._left_out)

    @property
    def _gone(self) -> frozenset[int]:
        """The lines that do not stand in the text."""
        return frozenset(one.line for one in self._proposal.imported.dropped) if self._proposal else frozenset()

    def _take_back(self, lines: frozenset[int]) -> None:
        """Lines stand in the text again; one that the person had left out is simply not left out any more."""
        self._put_back |= lines - self._left_out
        self._left_out -= lines
        self.corrected.emit()

    def _leave_out(self) -> None:
        lines = frozenset(self.original.chosen) - self._gone
        if not lines:
            return
        self._left_out |= lines - self._put_back
        self._put_back -= lines
        self.corrected.emit()

    def _keep(self) -> None:
        if self.keep_button.isEnabled() and self.isEnabled():
            self._typing.stop()
            self.kept.emit()

    def _allow(self) -> None:
        self.keep_button.setEnabled(self._proposal is not None and self.form.is_readable)

    # ---- following ------------------------------------------------------------------------------------------

    def _follow_form(self) -> None:
        self._allow()
        self._typing.start()

    def _show_reason(self) -> None:
        """A grey line that is clicked is shown in its list, with the reason."""
        if self._gone & set(self.original.chosen):
            self.tabs.setCurrentWidget(self.dropped)

    def _go_to_flag(self, flag: Flag) -> None:
        """To its line, and to the field in which it can be answered."""
        if flag.line:
            self.original.go_to(flag.line)
        elif field := flagged_field(flag.id):
            self.tabs.setCurrentWidget(self.form)
            self.form.focus_field(field)

    def _follow_link(self, url: QUrl) -> None:
        """A number leads to its source, a heading to its place; other articles are not opened from here."""
        if url.scheme() == "ref":
            self.tabs.setCurrentWidget(self.sources)
            self.sources.select(url.path())
        elif not url.scheme() and url.hasFragment():
            self.view.go_to(url.fragment())

    # ---- questions ------------------------------------------------------------------------------------------

    def _say_update(self, title: str) -> None:
        sentence = self.tr(
            "This page is here already: \u201c{title}\u201d. Replace it? The text before stays among its versions."
        )
        self.notice.ask(sentence.format(title=title) if title else "")
        self.keep_button.setText(self.tr("&Replace") if title else self.tr("&Keep"))

    def _ask_date(self) -> None:
        """The first date that can be read in two ways and was not answered yet."""
        assert self._proposal is not None, "it was just shown"
        imported = self._proposal.imported
        for flag in imported.flags:
            text = imported.lines[flag.line - 1].strip() if flag.line else flag.detail
            days = possible_days(text) if flag.id == "date-ambiguous" and flag.detail not in self._answered else ()
            if days:
                kept = [one.kept_as for one in imported.dropped if one.line == flag.line and one.kept_as in DATES]
                field = kept[0] if kept else "revised"
                answers = [(in_words(day), DateAnswer(flag.detail, field, day)) for day in days]
                unknown = (self.tr("I do not know"), DateAnswer(flag.detail, field, None))
                self.question.ask(self.tr("{text}: which day is meant?").format(text=text), [*answers, unknown])
                return
        self.question.ask("")

    def _take_answer(self, answer: DateAnswer) -> None:
        self._answered.add(answer.flag)
        if answer.day is None:
            self._ask_date()
        else:
            self.form.set_day(answer.field, answer.day)

    # ---- building -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._typing.timeout.connect(self.corrected)
        self.form.edited.connect(self._follow_form)
        self.original.chosen_changed.connect(lambda: self.dropped.select(self.original.chosen))
        self.original.pointed.connect(self._show_reason)
        self.dropped.put_back.connect(self._take_back)
        for signal in (self.dropped.leave_out, self.original.leave_out):
            signal.connect(self._leave_out)
        self.dropped.line_chosen.connect(self.original.go_to)
        self.flags.flag_chosen.connect(self._go_to_flag)
        self.view.link_activated.connect(self._follow_link)
        self.question.answered.connect(self._take_answer)
        self.keep_button.clicked.connect(self._keep)
        self.skip_button.clicked.connect(self.skipped)
        self.cancel_button.clicked.connect(self.cancelled)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._keep)

    def _build_layout(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.form, self.tr("Kept"))
        for tab in (self.dropped, self.flags, self.sources):
            self.tabs.addTab(tab, "")
        self.texts = QSplitter()
        self.parts = QSplitter(Qt.Orientation.Vertical)
        for splitter, first, second in ((self.texts, self.original, self.view), (self.parts, self.texts, self.tabs)):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(8)
            splitter.addWidget(first)
            splitter.addWidget(second)
        self.texts.setSizes([420, 580])
        self.parts.setSizes([600, 400])
        for part, share in ((0, 3), (1, 2)):
            self.parts.setStretchFactor(part, share)
        row = QHBoxLayout()
        hint = QLabel(
            self.tr("Grey lines do not stand in the article. To leave out another, choose it and press Delete.")
        )
        hint.setProperty("role", "note")
        hint.setWordWrap(True)
        row.addWidget(hint, 1)
        self.keep_button.setProperty("primary", True)
        self.keep_button.setToolTip(self.tr("Into the clinic's own articles (Ctrl+Enter)"))
        for button in (self.keep_button, self.skip_button, self.cancel_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.place, self.notice, self.question):
            layout.addWidget(widget)
        layout.addWidget(self.parts, 1)
        layout.addLayout(row)
