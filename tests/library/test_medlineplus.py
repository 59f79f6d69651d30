# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""MedlinePlus topics as articles: each fixture field by field, no word lost, and the real sample.

The files in tests/data/medlineplus are ours, in the shape of the published file; none of their topics exists.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from library.describe import import_json
from library.errors import Cancelled, ImportingError
from library.importing import medlineplus
from library.importing.imported import Imported
from library.importing.medlineplus import nothing_kept, read_topics
from library.importing.medlineplus_file import topics_of
from library.importing.preview import reading_of
from library.importing.topic_ids import Lookup
from library.markup import MarkdownParser
from library.models import ArticleId, Credit

FOLDER = Path(__file__).parent.parent / "data" / "medlineplus"
FILES = sorted(FOLDER.glob("*.xml"))
TODAY = dt.date(2026, 11, 25)
TOPIC = (
    '<health-topics><health-topic id="1" title="{title}" {more}><full-summary>{summary}</full-summary>{parts}'
    "</health-topic></health-topics>"
)


def quiet(done: int, total: int) -> None:
    """Nobody looks."""


def read(file: Path, kept: Lookup = nothing_kept) -> list[Imported]:
    return list(read_topics(file, TODAY, quiet, kept))


def one(
    tmp_path: Path, summary: str = "<p>Words.</p>", title: str = "Fever", more: str = "", parts: str = ""
) -> Imported:
    file = tmp_path / "x.xml"
    file.write_text(TOPIC.format(title=title, summary=summary, more=more, parts=parts), encoding="utf-8")
    (imported,) = read(file)
    return imported


def as_json(imported: Imported) -> dict[str, Any]:
    told: dict[str, Any] = import_json(imported, reading_of(imported, MarkdownParser(), TODAY), None)
    return {**told, "kept_as": [dropped.kept_as for dropped in imported.dropped]}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_gives_what_it_must(file: Path) -> None:
    found = json.loads(json.dumps([as_json(imported) for imported in read(file)]))
    wanted = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    for article, must in zip(found, wanted, strict=True):
        for field in sorted({*article["article"], *must["article"]}):
            assert article["article"].get(field) == must["article"].get(field), field
        assert article == must


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_word_of_a_topic_is_lost(file: Path) -> None:
    """Every word of it stands in the lines; every line in the article, or among what was dropped."""
    for topic, imported in zip(topics_of(file, quiet), read(file), strict=True):
        markup = etree.tostring(topic, encoding="unicode").replace("&amp;", "&").replace("&lt;", "<")
        text = re.sub(r'<script>.*?</script>|<[^>]*?(?:title|meta-desc)="([^"]*)"[^>]*>|<[^>]*>', r" \1 ", markup)
        said = " ".join(imported.lines)
        entities = {"nbsp", "amp", "deg", "gt"}
        assert [word for word in re.findall(r"\w+", text) if word not in said and word not in entities] == []
        dropped = {one.line for one in imported.dropped}
        body = unicodedata.normalize("NFKC", f"{imported.article.title} {imported.article.body}")
        for number, line in enumerate(imported.lines, 1):
            words = re.findall(r"\w+", line)
            assert number in dropped or all(word in body for word in words), line


def test_the_same_file_gives_the_same(tmp_path: Path) -> None:
    for file in FILES:
        assert read(file) == read(file)


@pytest.mark.parametrize(
    ("last", "credited"),
    [
        ("NIH: National Institute of Invented Diseases", True),
        ("Centers for Disease Control and Prevention", True),
        ("Departamento de Salud, Oficina para la Salud de la Mujer", True),
        ("Food and Drug Administration", True),
        ("Wash your hands often.", False),
        ("Wash your hands often", False),
        ("Ask Doctor Smith about Vitamin Tablets and Invented Medicines.", False),
        ("The following Institutes say:", False),
        ("NIH", False),
        ("a an or", False),
        ("National Institute " * 20, False),
    ],
)
def test_the_last_paragraph_may_be_the_attribution(tmp_path: Path, last: str, credited: bool) -> None:
    imported = one(tmp_path, f"&lt;p&gt;Words.&lt;/p&gt;&lt;p&gt;{last}&lt;/p&gt;")
    assert (Credit("author", last) in imported.article.credits) is credited
    assert (last in imported.article.body) is not credited or len(last) > 200
    assert [one.kept_as for one in imported.dropped] == (["credits"] if credited else [])


def test_a_summary_that_is_only_a_name_stays(tmp_path: Path) -> None:
    assert "Invented Diseases" in one(tmp_path, "National Institute of Invented Diseases").article.body


@pytest.mark.parametrize("escaped", [True, False])
def test_scripts_and_what_they_hang_on_never_arrive(tmp_path: Path, escaped: bool) -> None:
    hostile = '<p onclick="x()">Words. <script>alert(1)</script><a href="javascript:x()">here</a></p><iframe>y</iframe>'
    summary = hostile.replace("&", "&amp;").replace("<", "&lt;") if escaped else hostile
    body = one(tmp_path, summary).article.body
    assert "Words." in body and "here" in body
    assert not re.search(r"script|onclick|iframe|javascript|alert", body)


def test_an_empty_summary_is_an_article_that_says_nothing(tmp_path: Path) -> None:
    imported = one(tmp_path, "")
    assert (imported.article.title, imported.article.body.strip()) == ("Fever", "")


def test_a_question_is_a_decision_page(tmp_path: Path) -> None:
    assert one(tmp_path, title="Should I Have a Vaccine?").article.kind == "decision"


@pytest.mark.parametrize(
    ("created", "published", "kept_as"),
    [
        ("03/02/2010", dt.date(2010, 3, 2), "published"),
        ("2/30/2010", None, ""),
        ("2010-02-03", None, ""),
        ("soon", None, ""),
    ],
)
def test_the_day_of_creation_is_never_one_of_review(
    tmp_path: Path, created: str, published: dt.date | None, kept_as: str
) -> None:
    imported = one(tmp_path, more=f'date-created="{created}"')
    article = imported.article
    assert (article.published, article.revised, article.reviewed) == (published, None, None)
    assert [dropped.kept_as for dropped in imported.dropped] == [kept_as]
    assert "no-date" in article.flags


@pytest.mark.parametrize(("language", "wanted"), [("English", "en"), ("Spanish", "es")])
def test_the_language_is_the_files(tmp_path: Path, language: str, wanted: str) -> None:
    assert one(tmp_path, "Tos y fiebre, cough.", more=f'language="{language}"').article.language == wanted


def test_another_language_is_found_by_its_words(tmp_path: Path) -> None:
    text = "La toux est un réflexe qui nettoie les voies respiratoires; elle passe avec le temps chez les enfants."
    assert one(tmp_path, text, more='language="French"').article.language == "fr"


def test_what_is_related_and_here_already_is_linked(tmp_path: Path) -> None:
    def kept(url: str) -> ArticleId | None:
        return ArticleId("cough-2") if url == "https://medlineplus.gov/cough.html" else None

    parts = '<related-topic id="7" url="https://medlineplus.gov/cough.html">Cough</related-topic>'
    file = tmp_path / "x.xml"
    own = '<related-topic id="1" url="x">Fever</related-topic>'
    file.write_text(TOPIC.format(title="Fever", summary="x", more="", parts=parts * 2 + own), encoding="utf-8")
    (imported,) = read(file, kept)
    assert imported.article.related == ("cough-2",)
    (alone,) = read(file)
    assert alone.article.related == ()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<health-topics/>", "x.xml holds no topics"),
        ('<health-topics><health-topic title="x"/></health-topics>', "x.xml, line 1: a topic has no id"),
        ('<health-topics>\n<health-topic id="1" title=" "/></health-topics>', "x.xml, line 2: a topic has no title"),
        (TOPIC.format(title="a", summary="b", more="", parts="")[:-3], "x.xml is damaged or not whole"),
    ],
)
def test_what_cannot_be_read_gives_not_even_the_first_topic(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "x.xml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ImportingError, match=re.escape(said)):
        next(read_topics(file, TODAY, quiet))


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImportingError, match="cannot be read"):
        next(read_topics(tmp_path / "x.xml", TODAY, quiet))


def test_a_file_that_changes_meanwhile_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.xml"
    file.write_text(TOPIC.format(title="Fever", summary="x", more="", parts=""), encoding="utf-8")
    monkeypatch.setattr(medlineplus, "ids_of", lambda *arguments: {})
    with pytest.raises(ImportingError, match=r"x\.xml changed while it was read; try again\."):
        read(file)


def test_it_says_how_far_it_is_over_both_readings_and_can_be_stopped() -> None:
    said: list[tuple[int, int]] = []
    size = FILES[0].stat().st_size
    list(read_topics(FILES[0], TODAY, lambda done, total: said.append((done, total))))
    assert said == [(size, 2 * size), (2 * size, 2 * size)]

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(read_topics(FILES[0], TODAY, stop))
