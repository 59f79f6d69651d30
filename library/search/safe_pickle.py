# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Unpickling that can build nothing but what an index of ours holds: numbers, texts, tuples and a segment.

Whoosh pickles its segment list, its posting blocks and more. A pickle may name any function of Python to be called;
here a name outside `ALLOWED` ends the reading before anything is called. The only importer of pickle.
"""

from __future__ import annotations

import io
import pickle
from typing import IO, Any

ALLOWED = frozenset(
    {
        ("whoosh.codec.whoosh3", "W3Segment"),
        ("library.search.codec", "ArrayCodec"),
        ("collections", "defaultdict"),
        ("builtins", "int"),
    }
)
"""Every class that the files of an index of ours name, exactly."""

UnpicklingError = pickle.UnpicklingError
PicklingError = pickle.PicklingError
PROTOCOL = 5
"""Whoosh asks for the second protocol, in which bytes are a call of a function."""


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in ALLOWED:
            raise UnpicklingError(f"an index never holds {module}.{name}")
        found = super().find_class(module, name)
        if module in {"builtins", "collections"}:
            return found
        return type(name, (found,), {})  # a pickle may set attributes of a class it names: of this one, used once


def load(file: IO[bytes]) -> Any:
    """Raises UnpicklingError, or what a damaged pickle raises: EOFError, ValueError, TypeError, ..."""
    return _Unpickler(file).load()


def dumps(value: Any, protocol: int = PROTOCOL) -> bytes:
    return pickle.dumps(value, PROTOCOL)


def loads(data: bytes) -> Any:
    return load(io.BytesIO(data))


def load_from(data: memoryview) -> tuple[Any, int]:
    """The first pickle of the data, and where the next begins."""
    file = io.BytesIO(data)
    return load(file), file.tell()
