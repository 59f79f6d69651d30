# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Back and forward: the places a person has been in this run. Kept in memory only."""

from __future__ import annotations

from dataclasses import dataclass, replace

from library.models import ArticleKey

MOST_PLACES = 100


@dataclass(frozen=True, slots=True)
class Place:
    """An article, or the first page where `key` is None, and how far it was scrolled (0 to 1)."""

    key: ArticleKey | None
    scrolled: float = 0.0


class Navigation:
    """A list of places and where in it the person is."""

    def __init__(self) -> None:
        self._places = [Place(None)]
        self._position = 0

    @property
    def here(self) -> Place:
        return self._places[self._position]

    @property
    def can_go_back(self) -> bool:
        return self._position > 0

    @property
    def can_go_forward(self) -> bool:
        return self._position < len(self._places) - 1

    def leave(self, scrolled: float) -> None:
        """Remember how far the present place was scrolled."""
        self._places[self._position] = replace(self.here, scrolled=scrolled)

    def visit(self, key: ArticleKey | None) -> None:
        """A new place follows this one; what lay ahead is forgotten. The same article again is no new place."""
        if key == self.here.key:
            return
        self._places = [*self._places[: self._position + 1], Place(key)][-MOST_PLACES:]
        self._position = len(self._places) - 1

    def back(self) -> Place:
        self._position = max(0, self._position - 1)
        return self.here

    def forward(self) -> Place:
        self._position = min(len(self._places) - 1, self._position + 1)
        return self.here
