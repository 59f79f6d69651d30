# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The guide to the program keeps the rules of all content, and says what the window says."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from desktop.i18n import INTERFACE_LANGUAGES
from library import __version__
from library.check import check_pack
from library.glyphs import Glyphs
from library.markup import MarkdownParser
from library.models import ArticleKey
from library.packs.source import PackSource
from library.paths import find_paths
from tests.guide_words import BOLD, GUIDE, plain, put_right, translations, words_of_the_window

PACK = PackSource(GUIDE)
PAGES = tuple(sorted({key.id for key in PACK.articles}))
LONGEST_SENTENCE = 20
LARGEST, LARGEST_TOGETHER = 25_000, 600_000
"""Bytes of a picture, and of all: every clinic gets them in every language."""


def text_of(page: str, language: str) -> str:
    return (GUIDE / "articles" / language / f"{page}.md").read_text(encoding="utf-8")


def test_the_guide_goes_with_this_version_of_the_program() -> None:
    assert (PACK.info.id, PACK.info.version) == ("guide", __version__)


def test_every_page_stands_in_every_language_of_the_window() -> None:
    keys = {ArticleKey(page, language) for page in PAGES for language in INTERFACE_LANGUAGES}
    assert keys == set(PACK.articles)
    assert {article.kind for article in PACK.articles.values()} == {"guide"}
    assert set(PACK.info.languages) == set(INTERFACE_LANGUAGES)


def test_check_finds_nothing_at_all() -> None:
    assert check_pack(PACK.folder, dt.date(2026, 11, 22), Glyphs(find_paths().fonts))[0] == []


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_translation_has_the_sections_links_pictures_and_names_of_the_english_page(page: str, language: str) -> None:
    def shape(language: str) -> list[tuple[str, str]]:
        document = MarkdownParser().parse(PACK.articles[ArticleKey(page, language)].body)  # type: ignore[arg-type]
        sections = [("section", section.anchor) for section in document.sections]
        for node in document.walk():
            if node.tag == "link":
                sections.append(("link", node.get("href")))
            elif node.tag in {"figure", "row", "item", "strong"}:
                sections.append((node.tag, node.get("src").replace(f"/{language}-", "/")))
        return sections

    assert shape(language) == shape("en")


@pytest.mark.parametrize("page", PAGES)
def test_what_stands_in_bold_stands_in_the_window(page: str) -> None:
    assert [name for name in BOLD.findall(text_of(page, "en")) if name not in words_of_the_window()] == []


@pytest.mark.parametrize("language", [one for one in INTERFACE_LANGUAGES if one != "en"])
@pytest.mark.parametrize("page", PAGES)
def test_what_stands_in_bold_is_translated_as_in_the_window(page: str, language: str) -> None:
    """If this fails: `./dev guide` puts the names of the window into the guide."""
    known = translations(language)
    assert text_of(page, language) == put_right(text_of(page, "en"), text_of(page, language), known)


def test_a_name_that_the_window_has_changed_is_put_into_the_guide() -> None:
    known = {"Print": ["Imprimer"], "Add": ["Ajouter", "Ajout"]}
    english, french = "Press **Add**, **Print**, **Go**.", "Appuyez sur **Ajout**, **Sortir**, **Aller**."
    assert put_right(english, french, known) == "Appuyez sur **Ajout**, **Imprimer**, **Aller**."
    assert [plain(text) for text in ("&Install...", "Save && go", "\u6253\u5370(&P)\u2026")] == [
        "Install",
        "Save & go",
        "\u6253\u5370",
    ]


@pytest.mark.parametrize("page", PAGES)
def test_sentences_are_short(page: str) -> None:
    body = re.sub(r"!\[.*|\]\(.*?\)|[*|#\[\]]", " ", PACK.articles[ArticleKey(page, "en")].body)  # type: ignore[arg-type]
    sentences = re.split(r"(?<=[.?!:])\s+|\n", body)
    assert [one for one in sentences if len(one.split()) > LONGEST_SENTENCE] == []


def test_pictures_are_small_and_none_is_unused() -> None:
    pictures = {path.name: path.stat().st_size for path in (GUIDE / "images").iterdir()}
    assert [name for name, size in pictures.items() if size > LARGEST] == []
    assert sum(pictures.values()) < LARGEST_TOGETHER
    assert set(pictures) == {name for page in PAGES for one in INTERFACE_LANGUAGES for name in shown(page, one)}


def shown(page: str, language: str) -> list[str]:
    return re.findall(r"\(images/([^)]+)\)", text_of(page, language))
