# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The bundled content keeps its own rules, and says honestly who wrote it and who has not checked it."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import pytest

from library.check import check_pack
from library.glyphs import COVERAGE, Glyphs
from library.markup import MarkdownParser
from library.models import ArticleKey
from library.packs.source import PackSource
from library.readability import AIMS, reading_grade
from library.reading import readable_lines
from tests.font_coverage import coverage, text_of

TOP = Path(__file__).parent.parent
FONTS = TOP / "resources" / "fonts"
STARTER = PackSource(TOP / "resources" / "starter")
TODAY = dt.date(2026, 11, 21)
IDS = tuple(sorted({key.id for key in STARTER.articles}))
MOST_TOPICS = 12
"""As many as a person looks through."""


def test_every_article_stands_in_both_languages() -> None:
    assert len(IDS) >= 8
    assert {ArticleKey(article, language) for article in IDS for language in ("en", "es")} == set(STARTER.articles)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_topics_are_few_and_the_same_in_both_languages(language: str) -> None:
    assert len(STARTER.topics(language)) <= MOST_TOPICS
    assert sorted(STARTER.topics(language).values()) == sorted(STARTER.topics("en").values())


def test_check_finds_no_error() -> None:
    problems, _ = check_pack(STARTER.folder, TODAY, Glyphs(FONTS))
    assert [problem for problem in problems if problem.severity == "error"] == []


@pytest.mark.parametrize("key", sorted(STARTER.articles), ids="-".join)
def test_an_article_says_that_no_clinician_has_reviewed_it(key: ArticleKey) -> None:
    article = STARTER.articles[key]
    roles = [credit.role for credit in article.credits]
    assert roles == {"en": ["author"], "es": ["author", "translator"]}[key.language]
    assert article.reviewed is None
    assert {"en": "No clinician has reviewed it", "es": "salud"}[key.language] in article.notice
    assert article.funding
    assert article.update_policy


@pytest.mark.parametrize("key", sorted(STARTER.articles), ids="-".join)
def test_an_article_is_easy_to_read(key: ArticleKey) -> None:
    document = MarkdownParser().parse(STARTER.articles[key].body)
    value = reading_grade(readable_lines(document), key.language).value
    aim, _ = AIMS[key.language]
    assert value is not None
    assert value <= aim if key.language == "en" else value >= aim


@pytest.mark.parametrize("article", IDS)
def test_a_translation_has_the_sections_and_citations_of_its_original(article: str) -> None:
    def outline(language: str) -> list[tuple[str, str, list[str]]]:
        document = MarkdownParser().parse(STARTER.articles[ArticleKey(article, language)].body)  # type: ignore[arg-type]
        sections = []
        for section in document.sections:
            cited = [node.get("keys") for block in section.blocks for node in walk_cites(block)]
            sections.append((section.anchor, section.aspect, cited))
        return sections

    assert outline("en") == outline("es")


def test_complaints_are_few_and_lead_to_the_same_articles_in_both_languages() -> None:
    led: dict[str, list[list[str]]] = {}
    for language in STARTER.languages:
        articles: dict[str, list[str]] = {}
        for name, article in STARTER.complaints(language):
            articles.setdefault(name, []).append(article)
        assert 40 <= len(articles) <= 60
        assert all(len(set(several)) == len(several) for several in articles.values())
        led[language] = sorted(sorted(several) for several in articles.values())
    assert led["en"] == led["es"]


def walk_cites(block: object) -> list[object]:
    from library.tree import walk

    return [node for node in walk([block]) if node.tag == "cite"]  # type: ignore[list-item]


def test_fonts_are_the_ones_that_were_checked() -> None:
    listed = dict(reversed(line.split()) for line in (FONTS / "SHA256SUMS").read_text().splitlines())
    assert listed == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in FONTS.glob("*.ttf")}


def test_what_the_fonts_can_print_is_known() -> None:
    assert (FONTS / COVERAGE).read_text() == text_of(coverage(FONTS))


def test_the_words_around_every_article_can_be_printed() -> None:
    for path in (TOP / "resources" / "words").glob("*.json"):
        assert Glyphs(FONTS).missing([path.read_text(encoding="utf-8")]) == []


def test_pictures_hold_no_script_and_load_nothing() -> None:
    for path in (STARTER.folder / "images").glob("*.svg"):
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert [word for word in ("<script", "href", "http", "<foreignObject", "<style", "<text") if word in text] == []
