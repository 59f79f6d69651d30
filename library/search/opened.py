# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""One index, opened: its posting lists as arrays, its words, names, codes and documents.

What is read here was written by us and may have been damaged since: whatever a damaged file makes Whoosh, zlib or
numpy raise becomes `DamagedIndexError`, and no length or number from a file is trusted further than the file goes.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import closing
from functools import cached_property
from types import TracebackType
from typing import Any

import numpy as np

from library.models import ArticleId, ArticleKey
from library.search.arrays import Array, Arrays, Strings
from library.search.arrays import DamagedIndexError as DamagedIndexError
from library.search.codec import ArrayCodec, Postings, read_postings
from library.search.documents import IndexedDocument
from library.search.lean_whoosh import TOC, Storage, TermNotFound, byte_to_length
from library.search.writing import ARRAYS, INDEX_NAME, schema

_KINDS = {name: (np.dtype(kind), 1) for name, kind in ARRAYS.items()}
_LENGTH_OF_BYTE = np.array([byte_to_length(number) for number in range(256)], np.float32)


_MOST_WORDS = 2**48
"""No index holds more, whatever its file says."""
NOWHERE = Postings(np.zeros(0, np.int64), np.zeros(0, np.float32))


class _Reading:
    """See `reading`; a class, because a generator's context takes longer than most of what is read in it."""

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if isinstance(error, Exception) and not isinstance(error, DamagedIndexError | TermNotFound):
            raise DamagedIndexError(type(error).__name__) from error


_READING = _Reading()


def reading() -> _Reading:
    """Turns whatever damaged bytes make the readers raise, which can be anything, into DamagedIndexError."""
    return _READING


class _Files:
    """A storage that closes all it has opened, also what Whoosh leaves open where it meets damage."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._opened: list[Any] = []

    def open_file(self, name: str) -> Any:
        file = self._storage.open_file(name)
        self._opened.append(file)
        return file

    def close(self) -> None:
        for file in self._opened:
            if not file.is_closed:
                file.close()

    def __iter__(self) -> Iterator[str]:
        return iter(self._storage.list())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._storage, name)


class OpenIndex:
    """The articles of one pack in one language. Raises DamagedIndexError wherever it reads."""

    def __init__(self, language: str, storage: Storage, arrays: Arrays) -> None:
        self.language = language
        self.arrays = arrays
        self._files = _Files(storage)
        try:
            self._open()
        except DamagedIndexError:
            self.close()
            raise
        self.words = Strings.of(arrays, "words")
        self.terms = Strings.of(arrays, "terms")
        self.names = Strings.of(arrays, "names")
        self.codes = Strings.of(arrays, "codes")
        self.grams = Strings.of(arrays, "grams")
        self._ids = Strings.of(arrays, "ids")
        self._packed = Strings.of(arrays, "documents")

    def close(self) -> None:
        self._files.close()

    def _open(self) -> None:
        with reading():
            (segment,) = TOC.read(self._files, INDEX_NAME, schema=schema()).segments
            self._segment = segment
            self._terms = ArrayCodec().terms_reader(self._files, segment)
            self._documents = ArrayCodec().per_document_reader(self._files, segment)
            self._posts = segment.open_file(self._files, ArrayCodec.POSTS_EXT)
            self.count = int(segment.doc_count_all())
            self._check_arrays()

    def total_length(self, field: str) -> int:
        """Words of a field in all documents together."""
        with reading():
            total = int(self._documents.field_length(field))
            if not 0 <= total < _MOST_WORDS:
                raise DamagedIndexError("a length")
            return total

    def lengths(self, field: str) -> Array:
        """Words of a field in each document, as exactly as Whoosh's one byte says."""
        with reading():
            name = ArrayCodec.column_filename(self._segment, f"_{field}_len")
            if not self._files.file_exists(name):
                return np.zeros(self.count, np.float32)
            with closing(self._files.open_file(name)) as file:
                held = np.frombuffer(bytes(file.get(0, self.count)), np.uint8)
            lengths = np.zeros(self.count, np.float32)  # Whoosh writes none behind the last that is not 0
            lengths[: len(held)] = _LENGTH_OF_BYTE[held]
            return lengths

    def postings(self, field: str, term: bytes) -> Postings:
        """Where a term stands in a field; nowhere if it does not."""
        with reading():
            try:
                found = self._terms.term_info(field, term)
            except TermNotFound:
                return NOWHERE
            start, (length,) = found.extent()  # Whoosh leaves the length in the tuple it was unpacked into
            postings = read_postings(bytes(self._posts.get(start, length)))
            if postings.documents[-1] >= self.count or len(postings.documents) != len(postings.weights):
                raise DamagedIndexError("a document outside the index")
            return postings

    def key(self, document: int) -> ArticleKey:
        with reading():
            return ArticleKey(ArticleId(self._ids[document]), self.language)

    def document(self, number: int) -> IndexedDocument:
        with reading():
            document = IndexedDocument.unpacked(self._packed.bytes_at(number))
            if (document.id, document.language) != self.key(number):
                raise DamagedIndexError("another document")
            return document

    @cached_property
    def term_numbers(self) -> Array:
        """For each word the number of its term, and behind them the number of no term, for what is no word."""
        return np.append(self.arrays["word_terms"].astype(np.int64), -1)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self._ids)}

    def number_of(self, article_id: str) -> int | None:
        """The number of an article, None if it is not in this index."""
        with reading():
            return self._numbers.get(article_id)

    def stream_of(self, document: int) -> Array:
        """The words of a document in reading order, see `batches`; not checked, because phrases read thousands."""
        ends = self.arrays["stream_ends"]
        start = int(ends[document - 1]) if document else 0
        return self.arrays["stream"][start : int(ends[document])]

    def checked_stream_of(self, document: int) -> Array:
        """The same words, certainly those that were written."""
        stream = self.stream_of(document)
        if zlib.crc32(stream.data) != self.arrays["stream_sums"][document]:
            raise DamagedIndexError("a stream")
        return stream

    def _check_arrays(self) -> None:
        """Columns are of their kind, those that belong together are equally long, so that no number read from one
        leads outside another.
        """
        if {name: (array.dtype, array.ndim) for name, array in self.arrays.items()} != _KINDS:
            raise DamagedIndexError("columns of other kinds")
        sizes = {name: len(array) for name, array in self.arrays.items()}
        together = (
            ("words_ends", "frequency", "word_terms", "word_named"),
            ("names_ends", "name_documents", "name_titles", "name_whole"),
            ("codes_ends", "code_documents"),
            ("grams_ends", "grams_word_ends"),
        )
        fits = all(len({sizes[name] for name in names}) == 1 for names in together)
        counted = ("ids_ends", "documents_ends", "stream_ends", "stream_sums")
        if not fits or {sizes[name] for name in counted} != {self.count}:
            raise DamagedIndexError("columns of different lengths")
        for name in ("name_titles", "name_whole", "word_named"):
            if (self.arrays[name].view(np.uint8) > 1).any():  # numpy trusts truth values further than it should
                raise DamagedIndexError("neither true nor false")
