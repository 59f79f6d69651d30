# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The guide to the program: found and read like any article, and nowhere taken for one about health."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from library.describe import reading_text
from library.errors import PackError, UnknownArticleError
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.screen import ScreenStyle, article_html
from tests.library.pack_workshop import packed

LONG_AFTER = dt.date(2036, 11, 21)
LANGUAGES = ("ar", "en", "es", "fr", "hi", "pt")
PRINT = ArticleId("guide-print")
STYLE = ScreenStyle(
    "#000000", "#555555", "#175a5e", "#cccccc", "#eeeeee", dict.fromkeys(("note", "warning"), ("#0", "#1")), 11, 600
)


def pack_with(folder: Path, name: str, title: str, pack: str = "local") -> PackSource:
    """A pack source of one article that calls itself a guide."""
    (folder / "articles" / "en").mkdir(parents=True)
    (folder / "pack.yaml").write_text(f"id: {pack}\ntitle: Ours\nversion: '1'\n", encoding="utf-8")
    text = f"---\nid: {name}\ntitle: {title}\nkind: guide\nlanguage: en\nrights: {{may_redistribute: 'yes'}}\n---\nX.\n"
    (folder / "articles" / "en" / f"{name}.md").write_text(text, encoding="utf-8")
    return PackSource(folder)


@pytest.fixture
def paths(tmp_path: Path, with_used_cache: Callable[[Path], Path]) -> Paths:
    return find_paths(with_used_cache(tmp_path / "data"))


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    opened = Library.open(paths, LONG_AFTER)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("language", "query", "wanted"),
    [
        ("en", "how do I print", "guide-print"),
        ("en", "usb stick", "guide-packs"),
        ("en", "large letters", "guide-read"),
        ("es", "cómo imprimo", "guide-print"),
        ("fr", "comment imprimer", "guide-print"),
        ("pt", "como imprimir", "guide-print"),
        ("ar", "كيف أطبع", "guide-print"),
        ("hi", "प्रिंट कैसे करें", "guide-print"),
    ],
)
def test_the_guide_is_found_in_the_language_of_the_window(
    library: Library, language: str, query: str, wanted: str
) -> None:
    best = library.search(query, first="en", guide=language).hits[0]
    assert (best.key, best.review_state) == ((wanted, language), "")


def test_the_guide_is_found_in_no_other_language_than_that_of_the_window(library: Library) -> None:
    found = library.search("PDF", first="en", guide="fr").hits
    assert {hit.language for hit in found if hit.id.startswith("guide")} == {"fr"}
    assert {hit.language for hit in library.search("PDF", first="en", guide="sw").hits} == {"en"}
    assert {hit.language for hit in library.search("PDF", only="es", guide="fr").hits} == {"es"}


def test_words_about_health_find_what_they_found_without_a_guide(library: Library) -> None:
    for query in ("fever", "back pain", "burn", "baby does not drink", "sugar"):
        assert not library.search(query, guide="en").hits[0].id.startswith("guide"), query


def test_the_guide_makes_no_language_and_counts_as_no_article(library: Library) -> None:
    assert library.languages() == ("en", "es")
    assert (library.count("en"), library.count("fr")) == (48, 0)
    assert library.pack_titles == ("Starter library 0.1.0",)
    assert [pack.origin for pack in library.packs()] == ["bundled"]
    assert not [one for one in library.articles() if one.id.startswith("guide")]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_guide_is_the_last_topic(library: Library, language: str) -> None:
    *others, last = library.topics(language)
    assert {one.id.startswith("guide") for topic in others for one in topic.articles} == {False}
    assert {one.id.startswith("guide") for one in library.articles(language, last.name)} == {True}
    assert last.name == PackSource(find_paths().guide).articles[ArticleKey(PRINT, language)].categories[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_the_guide_is_opened_in_the_language_of_the_window(library: Library, language: str) -> None:
    assert library.find(PRINT, preferred=language) == (PRINT, language)
    assert library.find("guide-start", preferred=language).language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guide_is_never_due_for_review_and_needs_no_disclaimer(library: Library, language: str) -> None:
    reading, words = library.read(ArticleKey(PRINT, language)), library.wording.words(language)
    assert (reading.is_guide, reading.review.state, reading.review.due) == (True, "", None)
    assert words.review_lines(reading.review) == []
    pdf = library.typeset(Handout((reading.article.key,), HandoutOptions(), Clinic("Green River"))).pdf
    paper = " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)
    for said in (article_html(reading, words, STYLE), reading_text(reading, words), paper):
        for warning in (words.review_unreviewed, words.never_reviewed, words.disclaimer, words.references):
            assert warning[:30] not in said
    assert "Green River" in paper
    assert 'bgcolor="#0"' not in article_html(reading, words, STYLE)  # no box above the text


def test_what_calls_itself_a_guide_in_another_pack_is_looked_at_as_any_article(paths: Paths) -> None:
    """Otherwise a text about health could keep quiet that nobody has checked it."""
    pack_with(paths.local_pack, "fever-guide", "Fever")
    opened = Library.open(paths, LONG_AFTER)
    reading = opened.read(opened.find("fever-guide"))
    opened.close()
    assert (reading.review.state, reading.is_guide) == ("unknown", False)


def test_no_pack_puts_its_text_in_place_of_the_guide(paths: Paths) -> None:
    pack_with(paths.local_pack, PRINT, "Pay first")
    opened = Library.open(paths, LONG_AFTER)
    title = opened.read(opened.find(PRINT)).article.title
    found = [hit.title for hit in opened.search("Pay first").hits]
    opened.close()
    assert title == "Print a handout"
    assert "Pay first" not in found


def test_a_pack_that_calls_itself_the_guide_is_neither_made_nor_installed(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no proper id: 'guide'"):
        packed(pack_with(tmp_path / "pack", PRINT, "Pay first", pack="guide"))


def test_a_guide_that_is_missing_costs_nothing_but_itself(paths: Paths, tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    shutil.copytree(paths.resources, resources, ignore=shutil.ignore_patterns("guide", "fonts"))
    opened = Library.open(Paths(resources, tmp_path / "other"), LONG_AFTER)
    with pytest.raises(UnknownArticleError):
        opened.find(PRINT)
    assert "pack.yaml" in " ".join(opened.faults)
    assert opened.search("fever", guide="en").hits[0].id == "fever-in-children"
    opened.close()
