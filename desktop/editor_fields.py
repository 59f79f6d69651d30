# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What stands beside the text of an article: title and main message above it, the rest on a page of its own.

A field changes only what it shows; all else of the article stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TypeVar

from msgspec import structs
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.choices import choice_box, kind_choices, language_choices
from desktop.editor_words import rights_sentence
from desktop.labels import named_line, plain_label, scrolling
from desktop.own_reading import Begun
from library.models import Article, Credit, Rights
from library.packs.rights import SHARED_LICENCE, own_rights
from library.wording import LANGUAGE_NAMES, is_right_to_left

LONGEST_TITLE = 200
T = TypeVar("T")


class EditorFields(QWidget):
    """`changed` says that something was typed or chosen. The title and the main message are placed by the dialog."""

    changed = Signal()

    def __init__(self, begun: Begun) -> None:
        super().__init__()
        article, is_new = begun.draft.article, begun.is_new
        self._before = article
        self._clinic = begun.clinic
        self._year = begun.year
        self.title = named_line(self.tr("Title"), article.title, LONGEST_TITLE)
        self.summary = named_line(self.tr("Main message"), article.summary)
        self.summary.setPlaceholderText(self.tr("What matters most, in one sentence"))
        self.also_called = named_line(self.tr("Other names"), _joined(article.also_called))
        self.also_called.setPlaceholderText(self.tr("As people here call it, with commas between"))
        self.topics = named_line(self.tr("Topics"), _joined(article.categories))
        self.written_by = named_line(self.tr("Written by"), "; ".join(_authors(article)))
        self.written_by.setPlaceholderText(self.tr("Several people with a semicolon between"))
        offered = tuple(dict.fromkeys((article.language, *begun.languages, *LANGUAGE_NAMES)))
        self.language = choice_box(self.tr("Language"), language_choices(offered), article.language)
        self.language.setEnabled(is_new)
        if not is_new:
            self.language.setToolTip(self.tr("The language of an article that is kept cannot change."))
        self.kind = choice_box(self.tr("What it is about"), kind_choices(article.kind), article.kind)
        self.may_share = QCheckBox(self.tr("&We wrote this, and other clinics may have it"))
        self.may_share.setChecked(article.rights.may_redistribute == "yes")
        self.is_foreign = article.source is not None or article.based_on is not None
        self._first = {
            line: line.text() for line in (self.title, self.summary, self.also_called, self.topics, self.written_by)
        }
        self.topic_button = QToolButton()
        self._build_layout()
        self._offer_topics(begun.topics)
        self._turn()
        for line in self._first:
            line.textChanged.connect(self.changed)
        for box in (self.language, self.kind):
            box.currentIndexChanged.connect(self.changed)
        self.language.currentIndexChanged.connect(self._turn)
        self.may_share.toggled.connect(self.changed)

    @property
    def article(self) -> Article:
        """The article as it was, with what the fields say now."""
        before = self._before
        return structs.replace(
            before,
            title=self._said(self.title, before.title, _one_line),
            summary=self._said(self.summary, before.summary, _one_line),
            also_called=self._said(self.also_called, before.also_called, _names),
            categories=self._said(self.topics, before.categories, _names),
            language=self.language.currentData(),
            kind=self.kind.currentData(),
            credits=self._said(self.written_by, before.credits, self._credits),
            rights=before.rights if self.is_foreign else self._rights(),
        )

    def _said(self, line: QLineEdit, before: T, read: Callable[[str], T]) -> T:
        """A line that says what it said first stands for what was there, to the letter."""
        return before if line.text() == self._first[line] else read(line.text())

    def _offer_topics(self, names: Sequence[str]) -> None:
        """The topics that there are, to choose from."""
        menu = QMenu(self.topic_button)
        for name in names:
            menu.addAction(name.replace("&", "&&"), partial(self._add_topic, name))
        self.topic_button.setMenu(menu)
        self.topic_button.setEnabled(bool(names))

    def _add_topic(self, name: str) -> None:
        self.topics.setText(_joined(dict.fromkeys((*_names(self.topics.text()), name))))

    def _credits(self, text: str) -> tuple[Credit, ...]:
        """Authors by their names; who was there before keeps degree and organisation."""
        known = {credit.name: credit for credit in self._before.credits if credit.role == "author"}
        authors = [known.get(name, Credit("author", name)) for name in _parts(text, ";")]
        return (*authors, *(credit for credit in self._before.credits if credit.role != "author"))

    def _rights(self) -> Rights:
        before, shared = self._before.rights, self.may_share.isChecked()
        if shared == (before.may_redistribute == "yes"):
            return before
        rights = own_rights(self._clinic or ", ".join(_parts(self.written_by.text(), ";")), self._year, shared=shared)
        return structs.replace(
            rights,
            holder=before.holder or rights.holder,
            years=before.years or rights.years,
            licence=rights.licence if before.licence in ("", SHARED_LICENCE) else before.licence,
            statement=before.statement,
        )

    def _turn(self) -> None:
        """What is typed runs as the language does."""
        rtl = is_right_to_left(self.language.currentData())
        for line in (self.title, self.summary, self.also_called, self.topics):
            line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def _build_layout(self) -> None:
        self.topic_button.setText(self.tr("Choose"))
        self.topic_button.setAccessibleName(self.tr("Choose a topic"))
        self.topic_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.topic_button.setEnabled(False)
        topics = QHBoxLayout()
        topics.addWidget(self.topics, 1)
        topics.addWidget(self.topic_button)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Other names"), self.also_called)
        label = QLabel(self.tr("To&pics"))
        label.setBuddy(self.topics)
        form.addRow(label, topics)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("La&nguage"), self.language)
        form.addRow(self.tr("W&ritten by"), self.written_by)
        if self.is_foreign:
            form.addRow(self.tr("Rights"), _note(rights_sentence(self._before.rights)))
        else:
            form.addRow("", self.may_share)
        source = self._before.source
        if source is not None and (source.title or source.url):
            form.addRow(self.tr("From"), _note(" ".join(part for part in (source.title, source.url) if part)))
        inside = QWidget()
        inside.setLayout(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(scrolling(inside))


def _authors(article: Article) -> list[str]:
    return [credit.name for credit in article.credits if credit.role == "author"]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _parts(text: str, signs: str) -> tuple[str, ...]:
    parts = map(_one_line, re.split(f"[{signs}]", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def _names(text: str) -> tuple[str, ...]:
    """With commas between, or with semicolons where a name has a comma: "Infection, ear; Otitis"."""
    return _parts(text, ";" if ";" in text else ",\u060c")


def _joined(names: Iterable[str]) -> str:
    """As `_names` reads them."""
    listed = tuple(names)
    if any("," in name or "\u060c" in name for name in listed):
        return "; ".join(listed) + (";" if len(listed) == 1 else "")
    return ", ".join(listed)


def _note(text: str) -> QLabel:
    label = plain_label(text, "note")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
