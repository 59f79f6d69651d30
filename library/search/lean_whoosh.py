# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whoosh, lean and safe: everything of it that the program uses is imported here, and nowhere else.

Lean: Whoosh-Reloaded 2.7.5 imports `urlretrieve` for its tests and the package `cached_property`, which loads
asyncio for an old feature; both names are filled while Whoosh is loaded. Safe: every module of Whoosh takes its
unpickling from `whoosh.compat`, where the one of `safe_pickle` is put first; readers of old index formats, which
bring their own, are left out.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType

from library.search import safe_pickle


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


with _filled(
    urllib__request={"urlretrieve": None},
    cached_property={"cached_property": functools.cached_property},
    whoosh__legacy={"toc_loaders": {}},
):
    import whoosh.compat

    for _name in ("load", "loads", "dumps"):
        setattr(whoosh.compat, _name, getattr(safe_pickle, _name))
    whoosh.compat.pickle = safe_pickle

    import whoosh.filedb.filestore
    from whoosh.codec.whoosh3 import W3Codec, W3PostingsWriter
    from whoosh.fields import FieldType, Schema
    from whoosh.filedb.filestore import FileStorage, Storage
    from whoosh.formats import Existence
    from whoosh.index import TOC
    from whoosh.reading import TermNotFound
    from whoosh.util.filelock import FileLock
    from whoosh.util.numeric import byte_to_length


class RamStorage(whoosh.filedb.filestore.RamStorage):  # type: ignore[misc] # Whoosh has no types
    """Holds temporary files too, which Whoosh puts into a folder that all users of the computer share."""

    def temp_storage(self, name: str | None = None) -> Storage:
        return RamStorage()


def find_stemmer(language: str) -> Callable[[str], str] | None:
    """Whoosh's stemmer for a two-letter language, None where it has none."""
    from whoosh.lang import NoStemmer, stemmer_for_language

    try:
        stemmer: Callable[[str], str] = stemmer_for_language(language)
    except NoStemmer:
        return None
    return stemmer


__all__ = [
    "TOC",
    "Existence",
    "FieldType",
    "FileLock",
    "FileStorage",
    "RamStorage",
    "Schema",
    "Storage",
    "TermNotFound",
    "W3Codec",
    "W3PostingsWriter",
    "byte_to_length",
    "find_stemmer",
]
