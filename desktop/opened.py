# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the window shows of a library that was opened, asked of it in one go."""

from __future__ import annotations

from typing import NamedTuple

from library.library import Library
from library.models import Topic


class Shown(NamedTuple):
    """What there is in one language: its topics, and how many articles."""

    topics: tuple[Topic, ...]
    articles: int

    @classmethod
    def of(cls, library: Library, language: str) -> Shown:
        return cls(library.topics(language), library.count(language))


class Opened(NamedTuple):
    """`language` is the wanted one, or the first that there is."""

    languages: tuple[str, ...]
    language: str
    shown: Shown
    packs: tuple[str, ...]
    faults: tuple[str, ...]

    @classmethod
    def of(cls, library: Library, wanted: str) -> Opened:
        languages = library.languages()
        language = wanted if wanted in languages else languages[0]
        return cls(languages, language, Shown.of(library, language), library.pack_titles, library.faults)
