# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is asked for first is shown, whatever arrives meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from library.errors import ArticleError, UnknownArticleError
from library.models import ArticleId, ArticleKey

BURNS = ArticleKey(ArticleId("burns"), "en")


def test_an_article_opened_before_the_topics_arrive_is_shown(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(None)  # the real thread: results come one after the other
    qtbot.waitUntil(lambda: bool(window._shown.topics))
    window.reader.open(BURNS)
    window.reader.set_topics(window._shown.topics, "en")
    qtbot.waitUntil(lambda: window.reader.reading is not None)
    assert window.reader.reading is not None and window.reader.reading.article.key == BURNS


def test_what_is_open_is_read_again_where_it_was(window: MainWindow) -> None:
    window.reader.open(BURNS)
    before = window.reader.reading
    window.reading_pane.view.scroll_to(0.5)
    scrolled = window.reading_pane.view.scrolled
    window._tasks.reopen()
    window.reader.read_again()
    assert window.reader.reading is not None and window.reader.reading is not before
    assert window.reader.reading.article.key == BURNS
    assert window.reading_pane.view.scrolled == scrolled > 0.3


def test_what_is_gone_gives_way_to_the_first_page(
    window: MainWindow, told: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.reader.open(BURNS)
    monkeypatch.setattr("library.library.Library.read", partial(fail, UnknownArticleError("It is gone.")))
    window.reader.read_again()
    assert window.reader.reading is None
    assert told() == []


def test_what_cannot_be_read_again_says_why(
    window: MainWindow, told: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.reader.open(BURNS)
    monkeypatch.setattr("library.library.Library.read", partial(fail, ArticleError("It is damaged.")))
    window.reader.read_again()
    assert told() == ["It is damaged."]


def test_on_the_first_page_nothing_is_read_again(window: MainWindow) -> None:
    window.reader.read_again()
    assert window.reader.reading is None


def fail(error: Exception, *_: object) -> None:
    raise error


def test_the_first_page_that_was_asked_for_is_not_replaced_by_an_article_that_comes_late(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(None)
    qtbot.waitUntil(lambda: bool(window._shown.topics))
    window.reader.open(BURNS)
    window.reader.show_welcome()
    qtbot.wait(300)
    assert window.reader.reading is None
