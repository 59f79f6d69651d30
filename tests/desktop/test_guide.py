# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The guide to the program in the window: opened from the menu and the first page, found by search, printed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser

from desktop.main_window import MainWindow
from library.paths import Paths
from library.settings import Settings, save_settings
from library.storage import open_records

OpenWindow = Callable[..., MainWindow]
TITLES = {
    "en": "Guide to this program",
    "es": "Guía de este programa",
    "fr": "Guide de ce programme",
    "pt": "Guia deste programa",
    "ar": "دليل هذا البرنامج",
    "hi": "इस प्रोग्राम की गाइड",
}
PRINT = {
    "en": ("how do I print", "Print a handout"),
    "es": ("cómo imprimo", "Imprimir una hoja"),
    "fr": ("comment imprimer", "Imprimer une feuille"),
    "pt": ("como imprimir", "Imprimir uma folha"),
    "ar": ("كيف أطبع", "طباعة ورقة"),
    "hi": ("प्रिंट कैसे करें", "पर्चा छापना"),
}


@pytest.fixture
def window_in(open_window: OpenWindow, paths: Paths) -> Callable[[str], MainWindow]:
    """`window_in("fr")` is a window in French upon English articles."""

    def open_it(language: str) -> MainWindow:
        save_settings(open_records(paths.state), Settings(interface=language, language="en"))
        return open_window()

    return open_it


def title(window: MainWindow) -> str:
    reading = window.reader.reading
    return reading.article.title if reading else ""


@pytest.mark.parametrize("language", TITLES)
def test_the_menu_opens_the_guide_in_the_language_of_the_window(
    window_in: Callable[[str], MainWindow], language: str
) -> None:
    window = window_in(language)
    window.all_actions.guide.trigger()
    assert title(window) == TITLES[language]
    assert window.settings_desk.settings.language == "en"


@pytest.mark.parametrize("language", PRINT)
def test_whoever_asks_how_to_print_in_the_language_of_the_window_finds_it(
    window_in: Callable[[str], MainWindow], language: str
) -> None:
    window, (typed, wanted) = window_in(language), PRINT[language]
    window.top_bar.search_box.setText(typed)
    window.search_panel.activate_current()
    assert title(window) == wanted


def test_the_first_page_leads_to_the_guide_and_the_guide_to_all_its_pages(
    window: MainWindow, click_link: Callable[[QTextBrowser, str], str]
) -> None:
    assert click_link(window.reading_pane.view, "guide:") == "Guide to this program"
    pages = [line for line in window.reader.reading.document.walk() if line.tag == "link"]  # type: ignore[union-attr]
    opened = []
    for page in pages:
        window.reader.follow(QUrl(page.get("href")))
        opened.append(title(window))
        window.reader.back()
    assert opened == ["".join(map(str, page.children)) for page in pages]
    assert len(opened) == 8


def test_no_language_and_no_count_of_articles_comes_from_the_guide(window: MainWindow) -> None:
    box = window.top_bar.language
    assert [box.itemData(row) for row in range(box.count())] == ["en", "es"]
    assert "Articles: 48" in window.status.text()
    assert "Guide" not in window.status.text()


def test_a_page_of_the_guide_is_printed_like_any_article(window: MainWindow) -> None:
    window.all_actions.guide.trigger()
    window.all_actions.add.trigger()
    assert window.handout_panel.pages.text().startswith("Pages: ")
    assert window.handout_panel.keys == (("guide-start", "en"),)


def test_the_guide_is_not_adapted_or_approved_but_the_clinic_may_note_something(window: MainWindow) -> None:
    window.all_actions.guide.trigger()
    menu = window.all_actions.own_menu
    assert [one.isEnabled() for one in (menu.adapt, menu.approve, menu.edit, menu.note)] == [False, False, False, True]


def test_a_guide_among_the_hits_says_nothing_of_a_review(window: MainWindow) -> None:
    window.top_bar.search_box.setText("how do I print")
    model = window.search_panel.list.model()
    first, *_, last = (model.data(model.index(row, 0)) for row in range(model.rowCount()))
    assert first.startswith("Print a handout")
    assert "eview" not in first
    window.top_bar.search_box.setText("fever")
    assert "Not reviewed by a clinician yet" in model.data(model.index(0, 0))
    assert last
