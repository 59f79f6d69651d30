# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The first half of building an index: documents become numbered words, a batch at a time.

Batches know nothing of each other, so that several processes make them side by side, and one that is finished is
kept through a kill. `writing` puts them together. A batch is a dictionary of arrays:

    stream        the words of its documents in reading order, as numbers of `words`; `SEPARATOR` ends a heading or
                  name, `BREAK` the names of a document and each of its sections
    fields        for each place of the stream the number of its field in `FIELDS`
    stream_ends   where each document ends in the stream
    words, terms  the folded words, and for each its term (see `languages`)
    documents     the packed documents; ids: their ids
    names         for each name its compared form, and if it has small words also the form with them; name_documents,
                  name_titles, name_whole: whose it is, whether it is the title, whether no small word is left out
    codes         the folded codes; code_documents: whose they are
"""

from __future__ import annotations

import errno
import hashlib
import io
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np

from library.search import text as search_text
from library.search.arrays import Array, Arrays, pack_strings
from library.search.documents import IndexedDocument
from library.search.languages import Analyzer

FIELDS = ("title", "also_called", "headings", "body")
TITLE, ALSO_CALLED, HEADINGS, BODY = range(len(FIELDS))
SEPARATOR, BREAK = 0xFFFFFFFE, 0xFFFFFFFF


class _Vocabulary(dict[str, int]):
    """Numbers words as they come, however they are written; `folded` lists them in their compared form."""

    def __init__(self) -> None:
        super().__init__()
        self.folded: list[str] = []
        self._numbers: dict[str, int] = {}

    def __missing__(self, written: str) -> int:
        folded = search_text.fold(written)
        number = self._numbers.setdefault(folded, len(self.folded))
        if number == len(self.folded):
            self.folded.append(folded)
        self[written] = number
        return number


class _Name(NamedTuple):
    compared: bytes
    document: int
    is_title: bool
    is_whole: bool


class _Batch:
    def __init__(self, analyzer: Analyzer) -> None:
        self.analyzer = analyzer
        self.vocabulary = _Vocabulary()
        self.stream: list[int] = []
        self.fields: list[tuple[int, int]] = []
        self.stream_ends: list[int] = []
        self.documents: list[bytes] = []
        self.ids: list[bytes] = []
        self.names: list[_Name] = []
        self.codes: list[tuple[str, int]] = []

    def add(self, document: IndexedDocument) -> None:
        number = len(self.ids)
        self._add_name(document.title, TITLE, number)
        for name in document.names:
            self._add_name(name, ALSO_CALLED, number)
        self._end(ALSO_CALLED, BREAK)
        for section in document.sections:
            self._add_text(section.heading, HEADINGS)
            self._end(HEADINGS, SEPARATOR)
            self._add_text(section.text, BODY)
            self._end(BODY, BREAK)
        self.stream_ends.append(len(self.stream))
        self.ids.append(document.id.encode("utf-8"))
        self.documents.append(document.packed())
        self.codes += [(search_text.fold_code(code), number) for code in document.codes]

    def _add_name(self, name: str, field: int, document: int) -> None:
        self._add_text(name, field)
        self._end(field, SEPARATOR)
        words = search_text.asked_words(name)
        whole, compared = " ".join(map(self.analyzer.spelling, words)), self.analyzer.name(words)
        for form in dict.fromkeys((compared, whole) if words else ()):
            self.names.append(_Name(form.encode("utf-8"), document, field == TITLE, form == whole))

    def _add_text(self, text: str, field: int) -> None:
        before = len(self.stream)
        self.stream += map(self.vocabulary.__getitem__, search_text.written_words(text))
        self.fields.append((field, len(self.stream) - before))

    def _end(self, field: int, mark: int) -> None:
        self.stream.append(mark)
        self.fields.append((field, 1))

    def arrays(self) -> dict[str, Array]:
        words = self.vocabulary.folded
        fields, lengths = zip(*self.fields, strict=True) if self.fields else ((), ())
        return {
            "stream": np.array(self.stream, np.uint32),
            "fields": np.repeat(np.array(fields, np.uint8), np.array(lengths, np.int64)),
            "stream_ends": np.array(self.stream_ends, np.int64),
            "name_documents": np.array([name.document for name in self.names], np.uint32),
            "name_titles": np.array([name.is_title for name in self.names], np.bool_),
            "name_whole": np.array([name.is_whole for name in self.names], np.bool_),
            "code_documents": np.array([document for _, document in self.codes], np.uint32),
            **pack_strings("words", (word.encode("utf-8") for word in words)),
            **pack_strings("terms", (self.analyzer.term(word).encode("utf-8") for word in words)),
            **pack_strings("documents", self.documents),
            **pack_strings("ids", self.ids),
            **pack_strings("names", (name.compared for name in self.names)),
            **pack_strings("codes", (code.encode("utf-8") for code, _ in self.codes)),
        }


def make_batch(documents: Iterable[IndexedDocument], analyzer: Analyzer) -> dict[str, Array]:
    batch = _Batch(analyzer)
    for document in documents:
        batch.add(document)
    return batch.arrays()


# ---- in a file --------------------------------------------------------------------------------------------------


def save_batch(path: Path, arrays: Arrays) -> None:
    """The file is there whole or not at all: a digest, and the arrays."""
    file = io.BytesIO()
    np.savez(file, allow_pickle=False, **arrays)
    unfinished = path.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(hashlib.sha256(file.getvalue()).digest() + file.getvalue())
    unfinished.replace(path)


def is_whole(path: Path) -> bool:
    """Whether the batch was saved and is still as it was."""
    try:
        return bool(_read(path))
    except OSError:
        return False


def load_batch(path: Path) -> dict[str, Array]:
    """Raises OSError for a file that is not whole."""
    with np.load(io.BytesIO(_read(path)), allow_pickle=False) as file:
        return {name: file[name] for name in file.files}


def _read(path: Path) -> bytes:
    data = path.read_bytes()
    digest, arrays = data[:DIGEST], data[DIGEST:]
    if hashlib.sha256(arrays).digest() != digest:
        raise OSError(errno.EIO, f"{path.name} is damaged")
    return arrays


DIGEST = hashlib.sha256().digest_size
