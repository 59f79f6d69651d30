# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is asked for first is shown, whatever arrives meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
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


def test_the_first_page_that_was_asked_for_is_not_replaced_by_an_article_that_comes_late(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(None)
    qtbot.waitUntil(lambda: bool(window._shown.topics))
    window.reader.open(BURNS)
    window.reader.show_welcome()
    qtbot.wait(300)
    assert window.reader.reading is None
