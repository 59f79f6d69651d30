# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The second half of building an index: batches become Whoosh's terms and postings, and the arrays beside them.

Whoosh's codec writes the files; the postings are sorted here, because sorting arrays of numbers is a hundred times
faster than sorting one posting after the other. One segment per index, nothing deleted, never written again.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from library.search.arrays import Array, Arrays, Strings, pack_strings
from library.search.batches import ALSO_CALLED, FIELDS, SEPARATOR
from library.search.codec import ArrayCodec
from library.search.languages import Analyzer, grams
from library.search.lean_whoosh import TOC, Existence, FieldType, Schema, Storage

INDEX_NAME = "MAIN"
POSTINGS_AT_ONCE = 1_000_000
"""Words whose postings are sorted together, because as Python's numbers they take ten times their room."""

_TEXTS = ("words", "terms", "documents", "ids", "names", "codes", "grams")
ARRAYS: dict[str, type[np.generic]] = {
    **dict.fromkeys(("stream", "stream_sums", "frequency", "word_terms", "grams_words"), np.uint32),
    **dict.fromkeys(("name_documents", "code_documents"), np.uint32),
    **dict.fromkeys(("stream_ends", "grams_word_ends"), np.int64),
    **{f"{name}_text": np.uint8 for name in _TEXTS},
    **{f"{name}_ends": np.int64 for name in _TEXTS},
    **dict.fromkeys(("name_titles", "name_whole", "word_named"), np.bool_),
}
"""The names of all arrays of an index, and their kinds of numbers."""


class Lexicon(NamedTuple):
    """The words of all batches. `word_terms` gives for each word the number of its term."""

    words: list[str]
    terms: list[str]
    word_terms: Array


def schema() -> Schema:
    return Schema(**{name: _field() for name in FIELDS})


def _field() -> FieldType:
    """A field of terms with their weights, without positions: those are in the stream."""
    return FieldType(Existence(), None, scorable=True)


def write_index(storage: Storage, batches: Sequence[Arrays], analyzer: Analyzer) -> dict[str, Array]:
    """Writes Whoosh's files to the storage and returns the arrays that belong beside them."""
    lexicon = _join_lexicons(batches, analyzer)
    numbers = {word: number for number, word in enumerate(lexicon.words)}
    stream = _join_streams(batches, numbers)
    ends = _joined_ends([batch["stream_ends"] for batch in batches])
    fields = np.concatenate([batch["fields"] for batch in batches]) if batches else np.zeros(0, np.uint8)
    _write_postings(storage, lexicon, stream, fields, ends)
    spoken = stream[stream < SEPARATOR]
    return {
        "stream": stream,
        "stream_ends": ends,
        "stream_sums": _sums(stream, ends),
        "frequency": np.bincount(spoken, minlength=len(lexicon.words)).astype(np.uint32),
        "word_terms": lexicon.word_terms,
        "word_named": _in_names(stream, fields, len(lexicon.words)),
        **pack_strings("words", (word.encode("utf-8") for word in lexicon.words)),
        **pack_strings("terms", (term.encode("utf-8") for term in lexicon.terms)),
        **_joined_texts("documents", batches),
        **_joined_texts("ids", batches),
        **_sorted_texts("names", batches, ("name_documents", "name_titles", "name_whole")),
        **_sorted_texts("codes", batches, ("code_documents",)),
        **_gram_arrays(lexicon.words if analyzer.has_grams else []),
    }


# ---- words ------------------------------------------------------------------------------------------------------


def _join_lexicons(batches: Sequence[Arrays], analyzer: Analyzer) -> Lexicon:
    """Every word, and the other spelling of each that has one, so that a beginning of either finds it."""
    term_of: dict[str, str] = {}
    for batch in batches:
        term_of.update(zip(Strings.of(batch, "words"), Strings.of(batch, "terms"), strict=True))
    for word in list(term_of):
        term_of.setdefault(analyzer.spelling(word), term_of[word])
    words, terms = sorted(term_of), sorted(set(term_of.values()))
    term_numbers = {term: number for number, term in enumerate(terms)}
    return Lexicon(words, terms, np.array([term_numbers[term_of[word]] for word in words], np.uint32))


def _join_streams(batches: Sequence[Arrays], numbers: dict[str, int]) -> Array:
    stream = np.empty(sum(len(batch["stream"]) for batch in batches), np.uint32)
    at = 0
    for batch in batches:
        local = batch["stream"]
        here = stream[at : at + len(local)]
        spoken = local < SEPARATOR
        renumbered = np.array([numbers[word] for word in Strings.of(batch, "words")], np.uint32)
        here[:] = local
        here[spoken] = renumbered[local[spoken]]
        at += len(local)
    return stream


def _sums(stream: Array, ends: Array) -> Array:
    """A checksum for the stream of each document, so that what is shown of it is as it was written."""
    parts = zip([0, *ends.tolist()], ends.tolist(), strict=False)
    return np.array([zlib.crc32(stream[start:end].data) for start, end in parts], np.uint32)


def _in_names(stream: Array, fields: Array, words: int) -> Array:
    """Which words stand in a title or another name."""
    held = np.zeros(words, np.bool_)
    held[stream[(fields <= ALSO_CALLED) & (stream < SEPARATOR)]] = True
    return held


# ---- postings ---------------------------------------------------------------------------------------------------


def _write_postings(storage: Storage, lexicon: Lexicon, stream: Array, fields: Array, ends: Array) -> None:
    codec = ArrayCodec()
    segment = codec.new_segment(storage, INDEX_NAME)
    documents = np.repeat(np.arange(len(ends), dtype=np.uint32), np.diff(ends, prepend=0))
    spoken = stream < SEPARATOR
    described = schema()
    lengths = _write_lengths(codec.per_document_writer(storage, segment), described, spoken, fields, ends)
    terms = [term.encode("utf-8") for term in lexicon.terms]
    writer = codec.field_writer(storage, segment)
    for number, name in enumerate(FIELDS):
        chosen = spoken & (fields == number)
        if chosen.any():
            writer.start_field(name, described[name])
            for postings in _postings(lexicon.word_terms[stream[chosen]], documents[chosen], len(ends)):
                _write_terms(writer, terms, lengths[number], postings)
            writer.finish_field()
    writer.close()
    segment.set_doc_count(len(ends))
    TOC(described, [segment], 0).write(storage, INDEX_NAME)


def _write_lengths(writer: Any, described: Schema, spoken: Array, fields: Array, ends: Array) -> list[Array]:
    """How many words each document has in each field, which ranking divides by. No document's stream is empty."""
    starts = np.concatenate([[0], ends[:-1]])[: len(ends)]
    lengths = [
        np.add.reduceat(spoken & (fields == number), starts, dtype=np.int64) if len(ends) else starts
        for number in range(len(FIELDS))
    ]
    objects = [described[name] for name in FIELDS]
    for document, row in enumerate(zip(*(length.tolist() for length in lengths), strict=True)):
        writer.start_doc(document)
        for name, field, length in zip(FIELDS, objects, row, strict=True):
            writer.add_field(name, field, None, length)
        writer.finish_doc()
    writer.close()
    return lengths


class _Postings(NamedTuple):
    """Sorted by term, then document: `starts` is where each of `terms` begins, `weights` how often it stands there."""

    terms: Array
    starts: Array
    documents: Array
    weights: Array


def _postings(terms: Array, documents: Array, document_count: int) -> Iterator[_Postings]:
    """The postings of one field, a range of terms at a time."""
    totals = np.cumsum(np.bincount(terms))
    first = 0
    while first < len(totals):
        before = int(totals[first - 1]) if first else 0
        behind = max(first + 1, int(np.searchsorted(totals, before + POSTINGS_AT_ONCE, side="right")))
        chosen = slice(None) if (first, behind) == (0, len(totals)) else (terms >= first) & (terms < behind)
        keys = terms[chosen].astype(np.uint64) * np.uint64(document_count) + documents[chosen]
        keys.sort()
        yield _counted(keys, document_count)
        first = behind


def _counted(keys: Array, document_count: int) -> _Postings:
    edges = np.flatnonzero(np.diff(keys, prepend=keys[:1] + np.uint64(1)))
    weights = np.diff(edges, append=len(keys))
    terms, documents = np.divmod(keys[edges], np.uint64(document_count))
    starts = np.flatnonzero(np.diff(terms, prepend=terms[:1] + np.uint64(1)))
    return _Postings(terms[starts], starts, documents, weights)


def _write_terms(writer: Any, terms: list[bytes], lengths: Array, postings: _Postings) -> None:
    documents, weights = postings.documents.tolist(), postings.weights.tolist()
    field_lengths = lengths[postings.documents.astype(np.int64)].tolist()
    starts = [*postings.starts.tolist(), len(documents)]
    add = writer.add
    for term, start, end in zip(postings.terms.tolist(), starts, starts[1:], strict=False):
        writer.start_term(terms[term])
        for at in range(start, end):
            add(documents[at], weights[at], b"", field_lengths[at])
        writer.finish_term()


# ---- the lists of texts -----------------------------------------------------------------------------------------


def _joined_ends(parts: Sequence[Array]) -> Array:
    """Ends that count on from one batch to the next."""
    shifts = np.cumsum([0, *(int(part[-1]) if len(part) else 0 for part in parts)])
    shifted = [part + shift for part, shift in zip(parts, shifts, strict=False)]
    return np.concatenate(shifted) if shifted else np.zeros(0, np.int64)


def _joined_texts(name: str, batches: Sequence[Arrays]) -> dict[str, Array]:
    empty = np.zeros(0, np.uint8)
    return {
        f"{name}_text": np.concatenate([batch[f"{name}_text"] for batch in batches]) if batches else empty,
        f"{name}_ends": _joined_ends([batch[f"{name}_ends"] for batch in batches]),
    }


def _sorted_texts(name: str, batches: Sequence[Arrays], beside: tuple[str, ...]) -> dict[str, Array]:
    """The texts of all batches in alphabetical order, and the columns beside them; the first counts documents."""
    texts = [text for batch in batches for text in Strings.of(batch, name)]
    order = np.array(sorted(range(len(texts)), key=texts.__getitem__), np.int64)
    shifts = np.cumsum([0, *(len(batch["stream_ends"]) for batch in batches)])
    columns = {column: [batch[column] for batch in batches] for column in beside}
    columns[beside[0]] = [
        part + np.uint32(shift) for part, shift in zip(columns[beside[0]], shifts.tolist(), strict=False)
    ]
    return {
        **pack_strings(name, (texts[at].encode("utf-8") for at in order.tolist())),
        **{column: np.concatenate([np.zeros(0, ARRAYS[column]), *parts])[order] for column, parts in columns.items()},
    }


def _gram_arrays(words: list[str]) -> dict[str, Array]:
    """For each piece of a word the words that hold it; nothing where the language has a stemmer."""
    holders: dict[str, list[int]] = {}
    for number, word in enumerate(words):
        for gram in grams(word):
            holders.setdefault(gram, []).append(number)
    listed = sorted(holders)
    return {
        **pack_strings("grams", (gram.encode("utf-8") for gram in listed)),
        "grams_words": np.array([number for gram in listed for number in holders[gram]], np.uint32),
        "grams_word_ends": np.cumsum([len(holders[gram]) for gram in listed], dtype=np.int64),
    }
