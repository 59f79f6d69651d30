# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whoosh without the HTTP client and the asyncio that its imports drag in: 30 ms and 6 MB of every start.

Whoosh-Reloaded 2.7.5 imports `urlretrieve` for its tests and the package `cached_property`, which loads asyncio for
an old feature. Both names are filled while Whoosh is loaded, and only if nobody has loaded the real ones before.
Everything of Whoosh that the program uses is imported here, and nowhere else.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def _filled(**modules: dict[str, object]) -> Iterator[None]:
    """Modules of these names (`__` for a dot) stand in for real ones that are not loaded."""
    names = {name.replace("__", "."): values for name, values in modules.items()}
    placed = [name for name in names if name not in sys.modules]
    for name in placed:
        module = ModuleType(name)
        vars(module).update(names[name])
        sys.modules[name] = module
    try:
        yield
    finally:
        for name in placed:
            del sys.modules[name]


with _filled(urllib__request={"urlretrieve": None}, cached_property={"cached_property": functools.cached_property}):
    from whoosh.analysis import Token, Tokenizer
    from whoosh.fields import ID, KEYWORD, STORED, TEXT, Schema
    from whoosh.filedb.filestore import FileStorage, RamStorage
    from whoosh.index import FileIndex
    from whoosh.query import And, Or, Query, Term
    from whoosh.searching import Searcher

__all__ = [
    "ID",
    "KEYWORD",
    "STORED",
    "TEXT",
    "And",
    "FileIndex",
    "FileStorage",
    "Or",
    "Query",
    "RamStorage",
    "Schema",
    "Searcher",
    "Term",
    "Token",
    "Tokenizer",
]
