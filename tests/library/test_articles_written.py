# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Articles written as files: reading the file gives back the same article, whatever words it holds."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from msgspec.structs import replace

from library.articles import format_article, front_matter_values, parse_article
from library.models import Approval, Article, ArticleId, BasedOn, Code, Credit, Rights, Source

FULL = Article(
    id=ArticleId("cough"),
    title="2020-99-99",
    short_title="no",
    kind="topic",
    language="pt-BR",
    summary="a\n---\nb: #c",
    also_called=("1", "", "a: b", "2020-02-02", "*x*"),
    codes=(Code("mesh", "D003371"),),
    credits=(Credit("author", "A", organisation="B & C"), Credit("translator", "ñ हि 😀")),
    reviewed=dt.date(2020, 1, 1),
    edition=7,
    translation_of_edition=0,
    teach_back=("When?",),
    based_on=BasedOn(ArticleId("x"), "en", 2, "starter"),
    approvals=(Approval("Dr", "nurse", dt.date(2021, 3, 4)),),
    pemat={"1": {"rated": "yes", "by": ["a", "b"]}},
    rights=Rights("H", "2020", "CC BY 4.0", "<b>", "yes"),
    source=Source("t", "http://x", dt.date(2022, 1, 1), "ab"),
    flags=("no-date",),
    body="## H\n\n---\n\ntext\n",
)


def written_and_read(article: Article) -> Article:
    return replace(parse_article(format_article(article), "x"), body_line=article.body_line)


def test_what_is_written_is_read_back_the_same() -> None:
    assert written_and_read(FULL) == FULL


@pytest.mark.parametrize(
    "text",
    [
        "tab\there",
        "\x07bell",
        "a\u2028b",
        "\ufeffx",
        "# c",
        " lead",
        "trail ",
        "'\"",
        "---",
        "~",
        "null",
        "[a",
        "a" * 300,
    ],
)
def test_any_words_survive_writing(text: str) -> None:
    article = replace(FULL, summary=text, tags=(text,))
    assert written_and_read(article) == article


def test_empty_keys_are_not_written_and_dates_are_dates() -> None:
    article = parse_article("---\nid: a\ntitle: T\nkind: topic\nlanguage: en\nreviewed: 2024-05-06\n---\n", "x")
    text = format_article(article)
    assert "\nreviewed: 2024-05-06\n" in text
    assert not any(key in text for key in ("tags", "summary", "credits", "source", "body_line", "!!"))


@pytest.mark.parametrize("body", ["", "\n", "---\n", "no end", "\n\n## H\n"])
def test_the_body_is_kept_to_the_letter(body: str) -> None:
    assert parse_article(format_article(replace(FULL, body=body)), "x").body == body


@pytest.mark.parametrize(
    ("key", "value"),
    [("tags", []), ("cci", {}), ("funding", ""), ("revised", None), ("reviewed", "2020-01-01"), ("edition", 7)],
)
def test_front_matter_values_are_plain_json_without_the_body(key: str, value: Any) -> None:
    values = json.loads(json.dumps(front_matter_values(FULL)))
    assert values[key] == value
    assert "body" not in values and "body_line" not in values
