# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A clinic that writes: the window, its menu of own articles, and a person who answers what is asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.editor_dialog import EditorDialog
from desktop.main_window import MainWindow
from desktop.own_menu import OwnMenu
from library.models import ArticleId, ArticleKey

Answer = QMessageBox.StandardButton


class Clinic:
    """`answers` are given one after the other; a question that nobody expected fails the test."""

    def __init__(self, window: MainWindow, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.window = window
        self._qtbot = qtbot
        self.asked: list[str] = []
        self.answers: list[Answer] = []

        def question(parent: object, title: str, text: str, *_: object) -> Answer:
            self.asked.append(text)
            return self.answers.pop(0)

        patch.setattr("PySide6.QtWidgets.QMessageBox.question", question)

    @property
    def menu(self) -> OwnMenu:
        return self.window.all_actions.own_menu

    @property
    def editor(self) -> EditorDialog:
        return self.window.own_desk.editor.shown

    @property
    def is_writing(self) -> bool:
        return self.window.own_desk.editor.dialog is not None

    @property
    def shown(self) -> str:
        """The article as the window shows it."""
        return self.window.reading_pane.view.toPlainText()

    @property
    def preview(self) -> str:
        return self.editor.preview.view.toPlainText()

    @property
    def problems(self) -> list[str]:
        texts = self.editor.problems
        return [texts.item(row).text() for row in range(texts.count())]

    def open(self, article: str, language: str = "en") -> None:
        self.window.reader.open(ArticleKey(ArticleId(article), language))

    def key(self) -> ArticleKey:
        assert self.window.reader.reading is not None
        return self.window.reader.reading.article.key

    def write(self, title: str, body: str, summary: str = "") -> None:
        """A new article, in the editor."""
        self.menu.new.trigger()
        self.editor.fields.title.setText(title)
        self.editor.fields.summary.setText(summary)
        self.editor.page.text.setPlainText(body)
        self.pause()

    def saved(self, title: str, body: str, summary: str = "") -> ArticleKey:
        """A new article that is kept."""
        self.write(title, body, summary)
        self.editor.save()
        return self.key()

    def pause(self) -> None:
        """The person stops typing for a moment."""
        self._wait_for(self.editor._pause.isActive)

    def hits(self, words: str) -> list[str]:
        self.window.top_bar.search_box.setText(words)
        model = self.window.search_panel.list.model()
        return [model.data(model.index(row, 0)).partition(". ")[0] for row in range(model.rowCount())]

    def _wait_for(self, is_active: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(lambda: not is_active())
