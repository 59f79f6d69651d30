# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whether an installed program is whole: its fonts, its packs, its search, a sheet of paper. Writes caches only.

What is found is told in a line for each, in plain words; the window, which this program without one does not know, is
looked at by whoever calls this.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import NamedTuple

from library.errors import LibraryError
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import ArticleSummary
from library.paths import Paths
from library.storage import can_write

FONT_LIST = "SHA256SUMS"
REMEDY = "Install the program again."


class Finding(NamedTuple):
    """One line of what is told."""

    about: str
    is_good: bool
    said: str

    def __str__(self) -> str:
        return f"{self.about}: {self.said}" if self.is_good else f"{self.about}: NOT GOOD. {self.said}"


def look_at_program(paths: Paths, today: dt.date) -> Iterator[Finding]:
    """One finding after the other, as each is known."""
    yield finding_of("Fonts", lambda: _fonts(paths))
    library: Library | None = None

    def opened() -> str:
        nonlocal library
        library = Library.open(paths, today)
        if library.faults:
            raise LibraryError(" ".join(library.faults))
        articles = sum(map(library.count, library.languages()))
        return f"{len(library.packs())} opened, articles: {articles}."

    try:
        yield finding_of("Packs", opened)
        if library is not None:
            looked_in = library
            yield finding_of("Search", lambda: _search(looked_in, paths))
            yield finding_of("PDF", lambda: _pdf(looked_in))
    finally:
        if library is not None:
            library.close()


def finding_of(about: str, look: Callable[[], str]) -> Finding:
    """What a look gives; whatever it stumbles over is a finding too, because this is asked when nothing else works."""
    try:
        return Finding(about, True, look())
    except LibraryError as error:
        return Finding(about, False, str(error))
    except Exception as error:
        return Finding(about, False, f"{type(error).__name__}: {error}. {REMEDY}")


def _fonts(paths: Paths) -> str:
    """Every font as it was when the program was made, and none besides the list."""
    listed = [line.split() for line in (paths.fonts / FONT_LIST).read_text(encoding="ascii").splitlines()]
    damaged = [name for digest, name in listed if _digest(paths, name) != digest]
    if damaged or not listed:
        raise LibraryError(
            "Missing or damaged: {damaged}. {remedy}", damaged=", ".join(damaged) or "all", remedy=REMEDY
        )
    return f"{len(listed)} files, all whole."


def _digest(paths: Paths, name: str) -> str:
    try:
        return hashlib.sha256((paths.fonts / name).read_bytes()).hexdigest()
    except OSError:
        return ""


def _search(library: Library, paths: Paths) -> str:
    """By the title of an article, in its language only: an index that is not there yet takes a second to build."""
    summary = _article(library)
    kept = "on the disk" if can_write(paths.index_cache) else "in memory, because nothing can be written here"
    result = library.search(summary.title, only=summary.language)
    if summary.id in {hit.id for hit in result.hits}:
        return f"“{summary.title}” is found; the index is {kept}."
    if result.preparing:
        return "A large pack is not searchable yet; the window prepares that."
    raise LibraryError("“{title}” is not found by its title. {remedy}", title=summary.title, remedy=REMEDY)


def _pdf(library: Library) -> str:
    summary = _article(library)
    made = library.typeset(Handout((summary.key,), HandoutOptions(), Clinic()))
    return f"“{summary.title}” was typeset, pages: {made.pages}."


def _article(library: Library) -> ArticleSummary:
    """One that can be printed, of a topic with few, so that a library of very many is not listed."""
    for language in library.languages():
        for topic in sorted(library.topics(language), key=attrgetter("count")):
            for summary in library.articles(language, topic.name):
                if not summary.withdrawn and summary.review.state:  # the guide has none
                    return summary
    raise LibraryError("There is no article. {remedy}", remedy=REMEDY)
