# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which bundled articles the slow tests of paper look at: some of every sort, or with EVERY_ARTICLE=1 all of them."""

from __future__ import annotations

import os

from library.models import ArticleKey
from library.packs.source import PackSource
from library.paths import find_paths

SORTS = {
    "burns",
    "diarrhoea-and-dehydration",
    "fever-in-children",
    "high-blood-pressure",
    "low-back-pain",
    "prolotherapy-low-back-pain",
    "should-i-try-prolotherapy",
    "type-2-diabetes",
}
"""First aid, decisions with large tables, recipes, long boxes of danger, pictures, many sources."""


def every_key() -> list[ArticleKey]:
    """All of them, for what is looked at in one form only; in both languages, sorted."""
    return sorted(PackSource(find_paths().starter_pack).articles)


def starter_keys() -> list[ArticleKey]:
    """Those that are looked at in every form."""
    every = every_key()
    return every if os.environ.get("EVERY_ARTICLE") else [key for key in every if key.id in SORTS]
