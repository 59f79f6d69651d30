# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Search over the whole stack of packs: one index per pack, one list of matches.

Importing this file loads Whoosh, which takes longer than opening a window; `Library` does it when it must.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from library.models import ArticleKey
from library.search.engine import Found, Question, SearchEngine, ask
from library.search.index import IndexedDocument, open_index


class SearchablePack(NamedTuple):
    """What search needs of a pack; `documents` is called only when its index must be built."""

    id: str
    fingerprint: str
    documents: Callable[[], Iterable[IndexedDocument]]
    in_force: Callable[[ArticleKey], bool]
    """Whether this pack's article is the one that is shown: a higher pack may replace it."""


class StackSearch:
    """The opened indexes of all packs. `on_disk` is False where one of them had to be built in memory."""

    def __init__(self, packs: Sequence[SearchablePack], folder: Path) -> None:
        self.on_disk = True
        self._engines: list[tuple[SearchablePack, SearchEngine]] = []
        for pack in packs:
            index, kept = open_index(folder, pack.id, pack.fingerprint, pack.documents)
            self.on_disk = self.on_disk and kept
            self._engines.append((pack, SearchEngine(index)))

    def close(self) -> None:
        for _, engine in self._engines:
            engine.close()

    def search(self, query: str, languages: Sequence[str], limit: int) -> tuple[Question, list[Found]]:
        """Matches of the first language before those of the next, each best first, an article in one language only."""
        question = ask(query, languages[0] if len(languages) == 1 else "")
        found: list[Found] = []
        for language in languages:
            if len(found) < limit:
                known = {match.key.id for match in found}
                matches = [
                    match
                    for pack, engine in self._engines
                    for match in engine.search(question, limit, language, pack.in_force)
                    if match.key.id not in known
                ]
                found += sorted(matches, key=lambda match: -match.score)
        return question, found[:limit]
