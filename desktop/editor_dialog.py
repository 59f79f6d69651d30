# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The editor: what is written on the left, how it will be read on the right, below that what should be mended.

It shows what it is given and says what was typed; it asks no library. The preview is the real reading pane.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.dates import number
from desktop.editor_fields import EditorFields
from desktop.editor_page import TextPage
from desktop.editor_words import HIDDEN, OF_ALL, first_text, problem_sentence
from desktop.own_look import Look
from desktop.own_reading import Begun
from library.models import Article, Problem
from library.reading import Reading
from library.wording import Words, is_right_to_left

PROVED_AFTER_MS = 400
"""After the last key: a person who types is not disturbed, one who pauses sees what it became."""
LINE_ROLE, RULE_ROLE = int(Qt.ItemDataRole.UserRole) + 1, int(Qt.ItemDataRole.UserRole) + 2
Answer = QMessageBox.StandardButton


class EditorDialog(QDialog):
    """`article` is what stands in the fields now. Closing with words that are not saved asks once."""

    paused = Signal()
    """Something was typed or chosen, and then nothing for a moment: a preview is wanted."""
    edited = Signal()
    """Something was typed or chosen."""
    save_wanted = Signal()
    reference_wanted = Signal()
    thrown_away = Signal()
    """What was typed since the last save is not wanted."""

    def __init__(self, begun: Begun, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        article = begun.draft.article
        self._look = look
        self._is_new = begun.is_new
        self.is_changed = False
        self.fields = EditorFields(begun)
        self.page = TextPage(self.fields.title, self.fields.summary, look.theme)
        self.page.text.setPlainText(article.body.lstrip("\n"))
        self._first_text = first_text(article.kind, article.language)
        self.preview = look.reading_pane()
        self.preview.view.setAccessibleName(self.tr("How it will be read"))
        self.problems = ProblemList()
        self.state = QLabel()
        self.state.setProperty("role", "note")
        self.save_button = QPushButton(self.tr("&Save"))
        self.close_button = QPushButton(self.tr("Close"))
        self.tabs = QTabWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PROVED_AFTER_MS)
        self._pause.timeout.connect(self.paused)
        self._build_layout()
        self._connect()
        self._follow()
        self.setWindowTitle(self.tr("Write an article") if begun.is_new else self.tr("Edit the article"))
        self.resize(max(760, parent.width() - 24), max(520, parent.height() - 24))

    @property
    def article(self) -> Article:
        return structs.replace(self.fields.article, body=self.page.text.written)

    # ---- what the desk does ---------------------------------------------------------------------------------

    def show_proof(self, reading: Reading, words: Words, emergency_number: str, problems: Sequence[Problem]) -> None:
        """The place on the screen stays, because the text around it is the same."""
        bar = self.preview.view.verticalScrollBar()
        before = bar.value()
        self.preview.show_reading(reading, words, emergency_number)
        bar.setValue(before)
        self.problems.show_problems(problems, reading.article.language)

    def show_state(self, sentence: str) -> None:
        """What is known of the words that are not saved."""
        self.state.setText(sentence)

    def show_saving(self, *, saving: bool) -> None:
        """Nothing is typed while it is being saved."""
        self.tabs.setEnabled(not saving)
        self.save_button.setEnabled(not saving)
        self.close_button.setEnabled(not saving)

    def leave(self) -> None:
        """It is saved: nothing is asked."""
        self.is_changed = False
        self.accept()

    def save(self) -> None:
        if not self.save_button.isEnabled():
            return
        if not self.fields.title.text().strip():
            self.tabs.setCurrentWidget(self.page)
            self.fields.title.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_state(self.tr("Give the article a title first."))
            return
        self.save_wanted.emit()

    def reject(self) -> None:
        """Escape and the close button."""
        if not self.close_button.isEnabled():
            return
        if self.is_changed:
            answer = QMessageBox.question(
                self,
                self.tr("Not saved yet"),
                self.tr("Save what you wrote?"),
                Answer.Save | Answer.Discard | Answer.Cancel,
                Answer.Save,
            )
            if answer == Answer.Save:
                self.save()
            if answer != Answer.Discard:
                return
        self.thrown_away.emit()
        super().reject()

    # ---- what a person does ---------------------------------------------------------------------------------

    def _take_edit(self) -> None:
        self.is_changed = True
        self._pause.start()
        self.edited.emit()

    def _follow(self) -> None:
        """Kind and language; a new text that nobody has written on yet begins with the headings that these need."""
        kind, language = self.fields.kind.currentData(), self.fields.language.currentData()
        points = 11.0 * self._look.text_size / 100
        families = self._look.fonts.family_for(language)
        self.page.text.set_look(families, points, right_to_left=is_right_to_left(language))
        self.page.offer_sections(kind, language)
        before, self._first_text = self._first_text, first_text(kind, language)
        if self._is_new and self.page.text.written == before != self._first_text:
            self.page.text.setPlainText(self._first_text)

    def _go_to_problem(self, item: QListWidgetItem) -> None:
        line, rule = item.data(LINE_ROLE), item.data(RULE_ROLE)
        if line:
            self.tabs.setCurrentWidget(self.page)
            self.page.text.go_to_line(line)
            return
        fields = self.fields
        wanted = {
            "no-summary": fields.summary,
            "summary-long": fields.summary,
            "no-author": fields.written_by,
            "rights-unknown": fields.may_share,
        }.get(rule)
        if wanted is not None:
            self.tabs.setCurrentWidget(self.page if wanted is fields.summary else fields)
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- building -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.fields.changed.connect(self._take_edit)
        for box in (self.fields.language, self.fields.kind):
            box.currentIndexChanged.connect(self._follow)
        self.page.text.textChanged.connect(self._take_edit)
        self.page.reference_wanted.connect(self.reference_wanted)
        self.problems.itemClicked.connect(self._go_to_problem)
        self.problems.itemActivated.connect(self._go_to_problem)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)
        QShortcut(QKeySequence("Ctrl+B"), self.page.text).activated.connect(self.page.text.make_bold)

    def _build_layout(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.page, self.tr("&Text"))
        self.tabs.addTab(self.fields, self.tr("A&bout this article"))
        self.sides = QSplitter()
        self.sides.setChildrenCollapsible(False)
        self.sides.setHandleWidth(8)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.setHandleWidth(8)
        below = QWidget()
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.problems.heading)
        inside.addWidget(self.problems)
        right.addWidget(self.preview)
        right.addWidget(below)
        right.setStretchFactor(0, 1)
        right.setSizes([420, 150])
        self.sides.addWidget(self.tabs)
        self.sides.addWidget(right)
        self.sides.setSizes([500, 500])
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        row.addWidget(self.save_button)
        row.addWidget(self.close_button)
        self.save_button.setProperty("primary", True)
        self.save_button.setToolTip(self.tr("Ctrl+S"))
        for button in (self.save_button, self.close_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.sides, 1)
        layout.addLayout(row)


class ProblemList(QListWidget):
    """What should be mended, the worst first; what is only advice says so by its sign."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = QLabel()
        self.heading.setProperty("role", "title")
        self.heading.setBuddy(self)
        self.setWordWrap(True)
        self.setMinimumHeight(64)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_problems((), "")

    def show_problems(self, problems: Sequence[Problem], language: str) -> None:
        shown = [problem for problem in problems if problem.rule not in HIDDEN]
        place = self.currentRow()
        self.clear()
        for problem in shown:
            sign = "\u26a0 " if problem.severity == "error" else "\u2022 "
            has_line = problem.line and problem.rule not in OF_ALL
            where = self.tr("line {line}: ").format(line=problem.line) if has_line else ""
            item = QListWidgetItem(sign + where + problem_sentence(problem, language))
            item.setData(LINE_ROLE, problem.line)
            item.setData(RULE_ROLE, problem.rule)
            self.addItem(item)
        self.setCurrentRow(min(place, self.count() - 1))
        said = self.tr("To &look at: {count}").format(count=number(len(shown))) if shown else self.tr("Nothing to mend")
        self.heading.setText(said)
        self.setAccessibleName(said.replace("&", ""))
