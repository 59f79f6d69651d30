# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The page that lists exported PDFs: plain HTML without scripts, which the oldest browser shows."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from library.models import ArticleKey, ArticleSummary
from library.settings import Paper, PrintSize
from library.wording import is_right_to_left, language_name

Made = Mapping[ArticleKey, Sequence[tuple[PrintSize, Paper]]]
"""Which sizes and papers there are of each article."""
_PAPERS = {"a4": "A4", "letter": "Letter"}
_STYLE = (
    "body { font-family: sans-serif; max-width: 50em; margin: 1em auto; padding: 0 1em } "
    "li { margin: 0.6em 0 } small { display: block }"
)


def ready_name(key: ArticleKey, size: PrintSize, paper: Paper) -> str:
    """Where the PDF of an article stands in its folder."""
    return f"{key.language}/{key.id}-{size}pt-{paper}.pdf"


def index_page(clinic: str, summaries: Sequence[ArticleSummary], made: Made) -> str:
    """Languages, under them the articles by their titles, each with its PDFs."""
    title = html.escape(clinic or "Clinic Library")
    languages = dict.fromkeys(summary.language for summary in summaries)
    lists = "".join(
        _list(language, [one for one in summaries if one.language == language and one.key in made], made)
        for language in languages
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{lists}</body>\n</html>\n"
    )


def _list(language: str, summaries: Sequence[ArticleSummary], made: Made) -> str:
    said = f'lang="{html.escape(language)}" dir="{"rtl" if is_right_to_left(language) else "ltr"}"'
    rows = "".join(_row(summary, made[summary.key]) for summary in summaries)
    return f"<h2 {said}>{html.escape(language_name(language))}</h2>\n<ul {said}>\n{rows}</ul>\n"


def _row(summary: ArticleSummary, kinds: Sequence[tuple[PrintSize, Paper]]) -> str:
    links = " \u00b7 ".join(
        f'<a href="{quote(ready_name(summary.key, size, paper))}" dir="ltr">{size} pt, {_PAPERS[paper]}</a>'
        for size, paper in kinds
    )
    title, about = html.escape(summary.title), html.escape(summary.summary)
    return f"<li><strong>{title}</strong><small>{about}</small>{links}</li>\n"
