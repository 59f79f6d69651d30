# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where the articles of a folder came from: by the hash of a source and by its address, so that a page is one article.

Thousands of files are looked through for their addresses only; what fits is then read as an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from library.errors import ArticleError
from library.models import Article, Source
from library.packs.documents import Documents
from library.packs.source import article_names, parse_document

_TRACE = re.compile(rb"\b[0-9a-f]{64}\b|https?://[^\s'\"]+")
_END = b"\n---"


class Provenance:
    """The articles of a pack source by their sources, as they stood when it was first asked."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self._names: dict[str, list[str]] = {}
        """Documents by the hashes and addresses in their front matter."""
        for name in article_names(documents):
            for trace in _traces(documents, name):
                self._names.setdefault(trace, []).append(name)

    def article_of(self, source: Source | None, language: str = "") -> Article | None:
        """The article made from the same page, in a language or in any: by its hash first, then by its address."""
        for trace in (source.sha256, address_of(source.url)) if source is not None else ():
            for name in self._names.get(trace, ()) if trace else ():
                article = self.read(name)
                if article is not None and language in {"", article.language} and _is_from(article, trace):
                    return article
        return None

    def read(self, name: str) -> Article | None:
        """The article of a document; None where it cannot be read."""
        try:
            return parse_document(self._documents.read(name), name)
        except ArticleError:
            return None


def address_of(url: str) -> str:
    """What two ways to write an address have in common; "" for that of a whole site, which many pages carry."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    if parts.scheme not in {"http", "https"} or not (path or parts.query):
        return ""
    return f"{parts.netloc.lower()}{path}{'?' if parts.query else ''}{parts.query}"


def _traces(documents: Documents, name: str) -> Iterator[str]:
    try:
        front = documents.read(name).partition(_END)[0]
    except ArticleError:
        return
    for found in set(_TRACE.findall(front)):
        trace = found.decode("utf-8", "replace")
        yield address_of(trace) if trace.startswith("http") else trace


def _is_from(article: Article, trace: str) -> bool:
    """What was adapted from such an article is the clinic's own work."""
    source = article.source if article.based_on is None else None
    return source is not None and trace in {source.sha256, address_of(source.url)}
