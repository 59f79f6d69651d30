# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A draft is proved as it would be read if it were saved, its problems name lines of the text, its id is free."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from library.drafting import MOST_REFERENCES, UNNAMED, Proof, id_of
from library.library import Library
from library.models import Article, ArticleId, ArticleKey, BasedOn, CitationKey, Credit, Reference
from library.packs.local import LocalFolder
from library.paths import find_paths

TODAY = dt.date(2026, 12, 1)
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + b"\x00" * 20 + b"IEND\xaeB`\x82"
SMITH = Reference(id=CitationKey("smith2007"), title="Fish", year=2007, csl={"id": "smith2007"})


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(find_paths(tmp_path), TODAY)
    yield opened
    opened.close()


def draft(body: str, **fields: object) -> Article:
    article = Article(id=ArticleId("fish"), title="Fish", kind="topic", language="en", body=body)
    return structs.replace(article, **fields)


def proof(library: Library, article: Article, *references: Reference, **pictures: bytes) -> Proof:
    named = {f"images/{name}.png": content for name, content in pictures.items()}
    return library.drafting().proof(article, references, named)


def found(proof: Proof, rule: str) -> list[int]:
    """The lines on which a rule found something."""
    return [problem.line for problem in proof.problems if problem.rule == rule]


def test_a_draft_is_read_as_an_own_article(library: Library) -> None:
    reading = proof(library, draft("## What\n\nSwim [@smith2007].\n"), SMITH).reading
    assert (reading.own, reading.pack.title, reading.article.title) == (True, "Our own articles", "Fish")
    assert [section.heading for section in reading.document.sections] == ["What"]
    assert [(one.number, one.reference.id) for one in reading.references] == [(1, "smith2007")]
    assert reading.review.state == "unknown"


def test_the_name_of_the_clinics_pack_is_shown_where_there_is_one(tmp_path: Path) -> None:
    LocalFolder(tmp_path / "local").save({"pack.yaml": b"id: local\ntitle: River\nversion: '1'\n"})
    library = Library.open(find_paths(tmp_path), TODAY)
    assert proof(library, draft("Text.")).reading.pack.title == "River"
    library.close()


def test_lines_are_those_of_the_text_and_zero_for_a_field(library: Library) -> None:
    made = proof(library, draft("Intro.\n\n# Too large\n\n## Nothing\n\nSee [@nobody2001].\n"))
    assert found(made, "heading-level") == [3]
    assert found(made, "citation-unknown") == [7]
    assert found(made, "no-summary") == [0]
    assert found(made, "no-author") == [0]


def test_errors_come_before_hints(library: Library) -> None:
    severities = [problem.severity for problem in proof(library, draft("Text.")).problems]
    assert severities == sorted(severities) and set(severities) == {"error", "warning"}


def test_a_clean_text_has_no_errors(library: Library) -> None:
    body = "\n\n".join(
        f"## Part {{.{aspect}}}\n\nRest and drink water [@smith2007]."
        for aspect in ("what-it-is", "self-care", "when-to-get-help")
    )
    article = draft(body, summary="Rest.", credits=(Credit("author", "Amina"),))
    assert [one for one in proof(library, article, SMITH).problems if one.severity == "error"] == []


def test_links_may_lead_to_articles_of_all_packs(library: Library) -> None:
    body = "See [burns](article:burns).\n\nSee [nothing](article:never-heard-of)."
    made = proof(library, draft(body, related=(ArticleId("burns"), ArticleId("nowhere"))))
    assert found(made, "link-unknown") == [3, 0]


def test_pictures_are_those_of_the_draft(library: Library) -> None:
    body = "![A fish](images/fish.png)\n\n![A boat](images/boat.png)\n\n![A net](images/net.png)\n"
    made = proof(library, draft(body), fish=PNG, net=b"no picture", unused=PNG)
    assert set(made.reading.pictures) == {"images/fish.png", "images/net.png"}
    assert (found(made, "picture-missing"), found(made, "picture-broken")) == ([3], [5])


def test_a_sign_that_cannot_be_printed_is_named_with_its_line(library: Library) -> None:
    made = proof(library, draft("Text.\n\nA rune: \u16a0."))
    assert found(made, "glyph-missing") == [3]


def test_front_matter_that_was_typed_into_the_text_is_text(library: Library) -> None:
    made = proof(library, draft("---\ntitle: Another\nkind: medicine\n---\n\nSwim.\n"))
    assert (made.reading.article.title, made.reading.article.kind) == ("Fish", "topic")
    assert "Swim." in str(made.reading.document)


def test_an_adaptation_says_what_it_was_made_from(library: Library) -> None:
    base = BasedOn(ArticleId("burns"), "en", 1, "starter")
    assert proof(library, draft("Text.", based_on=base)).reading.base_title == "Burns and scalds"


@pytest.mark.parametrize(
    "body", ["", "\n\n", "[@", "|a|\n|-|\n", "\x00", "!!! danger\n", "[@a; @b]{certainty=no}", "> " * 200]
)
def test_any_text_can_be_proved(library: Library, body: str) -> None:
    assert proof(library, draft(body)).reading.article.body == body


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Zebrafish bites", "zebrafish-bites"),
        ("  Dolor de cabeza: ¿qué es?  ", "dolor-de-cabeza-que-es"),
        ("Don't smoke", "dont-smoke"),
        ("ألم الظهر", UNNAMED),
        ("", UNNAMED),
        ("CON", UNNAMED),
        ("word " * 40, "-".join(["word"] * 11)),
        ("x" * 100, UNNAMED),
    ],
)
def test_an_id_is_made_of_the_title(title: str, made: str) -> None:
    assert id_of(title) == made


def test_an_id_that_is_taken_in_any_pack_or_language_gets_a_number(library: Library, tmp_path: Path) -> None:
    assert library.drafting().new_id("Burns") == "burns-2"
    assert library.drafting().new_id("Zebrafish") == "zebrafish"
    assert library.drafting().new_id("Zebrafish", {ArticleId("zebrafish"), ArticleId("zebrafish-2")}) == "zebrafish-3"


def test_references_are_found_by_words(library: Library) -> None:
    found = library.drafting().references("HARTVIGSEN 2018")
    assert [one.id for one in found] == ["hartvigsen2018"]
    assert library.drafting().references("nobody wrote this") == ()
    assert len(library.drafting().references("")) == MOST_REFERENCES


def test_the_clinics_own_references_come_first(tmp_path: Path) -> None:
    pack = {"pack.yaml": b"id: local\ntitle: River\nversion: '1'\n"}
    own = b'[{"id": "hartvigsen2018", "literal": "Ours."}]'
    LocalFolder(tmp_path / "local").save({**pack, "references.json": own})
    library = Library.open(find_paths(tmp_path), TODAY)
    assert library.drafting().references("hartvigsen2018")[0].literal == "Ours."
    library.close()


def test_an_article_of_any_pack_holds_its_key(library: Library) -> None:
    held = [ArticleKey(ArticleId(name), language) for name in ("burns", "never-written") for language in ("en", "xx")]
    assert [library.drafting().holds(key) for key in held] == [True, False, False, False]
