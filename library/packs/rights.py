# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which articles may leave this clinic: what its rights forbid, or say nothing about, stays here, and is named.

An adaptation has the rights of what it was made from. Here is also the part of a pack source that may be passed on.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from library.entries import article_path
from library.errors import PackError, StorageError
from library.merging import used_by
from library.models import Article, ArticleId, ArticleKey, Redistribution, Rights
from library.packs.source import PackSource
from library.sentences import Sentence, enumerated, reason_of, said

FORBIDDEN: dict[Redistribution, Sentence] = {
    "no": said("its licence forbids it"),
    "unknown": said("its licence is not known"),
}
"""Rights under which an article never leaves in a pack, and how that is said at the end of a sentence."""
MOST_NAMED = 10
_BESIDE = ("pack.yaml", "glossary/*.tsv", "LICENSE*")
_TABLES = ("vocabulary/*.tsv", "claims.tsv")
SHARED_LICENCE = "CC BY 4.0"


def own_rights(holder: str, year: int, *, shared: bool) -> Rights:
    """Of what a clinic wrote itself: others may copy it and pass it on if the clinic is named, or it stays here."""
    return Rights(holder, str(year), SHARED_LICENCE if shared else "", may_redistribute="yes" if shared else "no")


def kept_back(articles: Mapping[ArticleKey, Article]) -> dict[ArticleKey, str]:
    """The articles of a pack that may not be passed on, each with the reason as the end of a sentence."""
    found = {key: _strictest(article, articles) for key, article in articles.items()}
    return {key: FORBIDDEN[rights] for key, rights in found.items() if rights in FORBIDDEN}


def named(kept: Mapping[ArticleKey, str]) -> str:
    """The first of them with their reasons, and that there are more."""
    each = [said("{article} ({reason})", article=f"{key.language}/{key.id}", reason=kept[key]) for key in kept]
    return enumerated([*each[:MOST_NAMED], *(["..."] if len(each) > MOST_NAMED else [])])


def copy_passable(source: PackSource, folder: Path) -> dict[ArticleKey, str]:
    """Copy what may be passed on into an empty folder, also a pack source then; gives what was left behind.

    Pictures go with the articles that show them. Raises PackError if nothing is left, StorageError if there is no room.
    """
    kept = kept_back(source.articles)
    passed = {key: article for key, article in source.articles.items() if key not in kept}
    if not passed:
        raise PackError(
            "No article here may be passed on: {kept}. Settle the rights of what you wrote first.", kept=named(kept)
        )
    used = used_by(article.body for article in passed.values())
    documents = source.documents
    gone = {key.id for key in kept} - {key.id for key in passed}
    tables = [name for pattern in _TABLES for name in documents.names(pattern)]
    beside = [name for pattern in _BESIDE for name in documents.names(pattern)]
    pictures = [name for name in used.pictures if documents.holds(name) and documents.names(name)]
    contents = {name: documents.read(name) for name in (*beside, *pictures, *map(article_path, passed))}
    contents |= {name: _without(documents.read(name), gone) for name in tables}
    items = [reference.csl for key, reference in source.bibliography.items() if key in used.keys]
    contents["references.json"] = json.dumps(items, ensure_ascii=False, indent=1).encode("utf-8")
    try:
        for name, content in contents.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except OSError as error:
        raise StorageError(
            "{folder} cannot be written ({reason}); make room there.", folder=folder, reason=reason_of(error)
        ) from error
    return kept


def _without(table: bytes, gone: set[ArticleId]) -> bytes:
    """The rows that name no article that is gone; its id stands in the first or second column."""
    names = {name.encode("ascii") for name in gone}
    rows = (row for row in table.splitlines(keepends=True) if not names & set(row.strip().split(b"\t")[:2]))
    return b"".join(rows)


def _strictest(article: Article, articles: Mapping[ArticleKey, Article]) -> Redistribution:
    """Of the article and of what it was made from, as far as that stands in the same pack."""
    seen: set[ArticleKey] = set()
    while article.rights.may_redistribute not in FORBIDDEN and article.based_on and article.key not in seen:
        seen.add(article.key)
        article = articles.get(ArticleKey(article.based_on.id, article.based_on.language), article)
    return article.rights.may_redistribute
