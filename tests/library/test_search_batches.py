# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a batch holds of its documents: the numbered words in reading order, the marks between them, names and codes."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import numpy as np
import pytest

from library.search.arrays import Strings
from library.search.batches import BREAK, FIELDS, SEPARATOR, is_whole, load_batch, make_batch, save_batch
from library.search.documents import IndexedDocument, IndexedSection
from library.search.languages import Analyzer


def document(
    title: str,
    *sections: tuple[str, str],
    also_called: tuple[str, ...] = (),
    abbreviations: tuple[str, ...] = (),
    codes: tuple[str, ...] = (),
    language: str = "en",
) -> IndexedDocument:
    return IndexedDocument(
        id=title.lower().replace(" ", "-"),
        language=language,
        digest="1",
        title=title,
        also_called=also_called,
        abbreviations=abbreviations,
        codes=codes,
        sections=tuple(IndexedSection(heading, heading.lower(), text) for heading, text in sections),
    )


COUGH = document(
    "A Cough",
    ("", "A cough clears the throat."),
    ("Self care", "Drink honey."),
    also_called=("Tussis",),
    abbreviations=("URTI", "?!"),
    codes=("R05.1", "D003371"),
)
FEVER = document("Fever", ("", "Coughs, COUGHS and oedema."), codes=("R50",))


def read(*documents: IndexedDocument, language: str = "en") -> list[tuple[str, str]]:
    """The stream: field and folded word, `,` for a separator and `|` for a break."""
    batch = make_batch(documents, Analyzer(language))
    words = Strings.of(batch, "words")
    marks = {SEPARATOR: ",", BREAK: "|"}
    pairs = zip(batch["fields"].tolist(), batch["stream"].tolist(), strict=True)
    return [(FIELDS[field], marks[number] if number in marks else words[number]) for field, number in pairs]


def test_the_words_stand_in_reading_order_with_their_fields_and_marks() -> None:
    title = [("title", word) for word in ("a", "cough", ",")]
    names = [("also_called", word) for word in ("tussis", ",", "urti", ",", ",", "|")]
    summary = [("headings", ","), *(("body", word) for word in ("a", "cough", "clears", "the", "throat", "|"))]
    care = [*(("headings", word) for word in ("self", "care", ",")), *(("body", w) for w in ("drink", "honey", "|"))]
    assert read(COUGH) == title + names + summary + care


def test_each_document_begins_where_the_one_before_ends() -> None:
    batch = make_batch([COUGH, FEVER], Analyzer("en"))
    assert batch["stream_ends"].tolist() == [len(read(COUGH)), len(read(COUGH)) + len(read(FEVER))]
    assert read(COUGH, FEVER) == read(COUGH) + read(FEVER)


def test_a_word_has_one_number_however_it_is_written() -> None:
    batch = make_batch([document("Café", ("", "CAFÉ cafe Cafe CAFE"))], Analyzer("en"))
    assert list(Strings.of(batch, "words")) == ["cafe"]


def test_each_word_has_its_term() -> None:
    batch = make_batch([FEVER], Analyzer("en"))
    terms = dict(zip(Strings.of(batch, "words"), Strings.of(batch, "terms"), strict=True))
    analyzer = Analyzer("en")
    assert terms == {word: analyzer.term(word) for word in ("fever", "coughs", "and", "oedema")}
    assert terms["oedema"] == analyzer.term("edema")


@pytest.mark.parametrize(
    ("documents", "names"),
    [
        ([COUGH], [("cough", 0, "title"), ("a cough", 0, "whole title"), ("tussis", 0, "whole"), ("urti", 0, "whole")]),
        ([FEVER, document("Pain")], [("fever", 0, "whole title"), ("pain", 1, "whole title")]),
        ([document("The")], [("the", 0, "whole title")]),
        ([document("?!")], []),
        (
            [document("Oedema", also_called=("low back pain",))],
            [("edema", 0, "whole title"), ("low back pain", 0, "whole")],
        ),
    ],
)
def test_names_are_kept_in_the_form_in_which_they_are_compared(
    documents: list[IndexedDocument], names: list[tuple[str, int, str]]
) -> None:
    batch = make_batch(documents, Analyzer("en"))
    columns = (batch[f"name_{column}"].tolist() for column in ("documents", "whole", "titles"))
    held = [
        (name, number, " ".join(("whole",) * whole + ("title",) * title))
        for name, number, whole, title in zip(Strings.of(batch, "names"), *columns, strict=True)
    ]
    assert held == names


def test_codes_are_kept_folded_with_their_documents() -> None:
    batch = make_batch([COUGH, FEVER], Analyzer("en"))
    held = list(zip(Strings.of(batch, "codes"), batch["code_documents"].tolist(), strict=True))
    assert held == [("r051", 0), ("d003371", 0), ("r50", 1)]


def test_documents_are_kept_whole() -> None:
    batch = make_batch([COUGH, FEVER], Analyzer("en"))
    packed = Strings.of(batch, "documents")
    assert [IndexedDocument.unpacked(packed.bytes_at(at)) for at in range(2)] == [COUGH, FEVER]
    assert list(Strings.of(batch, "ids")) == ["a-cough", "fever"]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "La niña tose.", ["la", "nina", "tose"]),
        ("zh", "头痛药", ["头痛", "痛药", "药"]),
        ("hi", "सिर दर्द", ["सिर", "दर्द"]),
        ("ar", "الأَلَم", ["الالم"]),
    ],
)
def test_every_script_has_words(language: str, text: str, words: list[str]) -> None:
    stream = read(document("?", ("", text), language=language), language=language)
    assert [word for field, word in stream if field == "body"] == [*words, "|"]


def test_a_batch_of_no_documents_is_empty() -> None:
    batch = make_batch([], Analyzer("en"))
    assert {name: len(array) for name, array in batch.items()} == dict.fromkeys(batch, 0)


def test_an_article_without_words_has_marks_only() -> None:
    assert read(document("?!", ("", ""))) == [("title", ","), ("also_called", "|"), ("headings", ","), ("body", "|")]
    assert read(document("?!")) == [("title", ","), ("also_called", "|")]


# ---- in a file --------------------------------------------------------------------------------------------


def test_a_batch_is_loaded_as_it_was_saved(tmp_path: Path) -> None:
    batch = make_batch([COUGH, FEVER], Analyzer("en"))
    save_batch(tmp_path / "batch", batch)
    assert is_whole(tmp_path / "batch")
    loaded = load_batch(tmp_path / "batch")
    assert {name: (array.dtype, array.tolist()) for name, array in loaded.items()} == {
        name: (array.dtype, array.tolist()) for name, array in batch.items()
    }
    assert [path.name for path in tmp_path.iterdir()] == ["batch"]


def not_whole(path: Path) -> bool:
    with pytest.raises(OSError, match="damaged|No such file"):
        load_batch(path)
    return not is_whole(path)


def test_a_batch_that_is_cut_or_changed_anywhere_is_not_whole(tmp_path: Path) -> None:
    path = tmp_path / "batch"
    assert not_whole(path)
    save_batch(path, make_batch([FEVER], Analyzer("en")))
    whole = path.read_bytes()
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at])
        assert not_whole(path), at
        path.write_bytes(whole[:at] + bytes((whole[at] ^ 1,)) + whole[at + 1 :])
        assert not_whole(path), at
    path.write_bytes(whole + b"x")
    assert not_whole(path)


def test_no_batch_holds_a_pickle(tmp_path: Path) -> None:
    objects = {"objects": np.array([{}], dtype=object)}
    with pytest.raises(ValueError, match="Object arrays"):
        save_batch(tmp_path / "batch", objects)
    file = io.BytesIO()
    np.savez(file, **objects)
    (tmp_path / "batch").write_bytes(hashlib.sha256(file.getvalue()).digest() + file.getvalue())
    with pytest.raises(ValueError, match="Object arrays"):
        load_batch(tmp_path / "batch")
