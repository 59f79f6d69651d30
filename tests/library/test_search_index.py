# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The index is a cache: reused only if every byte of it is as it was written, else built anew from the documents."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from whoosh.index import FileIndex
from whoosh.query import Term

import library.search.index
from library.search.index import RECORD, IndexedDocument, IndexedSection, open_index, stored_document

COUGH = IndexedDocument(
    "cough",
    "en",
    "Cough",
    ("Tussis",),
    ("URTI",),
    ("R05", "D003371"),
    (
        IndexedSection.of("", "top", "A cough clears the throat."),
        IndexedSection.of("Self care", "care", "Drink honey."),
    ),
)
TOS = IndexedDocument("cough", "es", "Tos", (), (), (), (IndexedSection.of("", "top", "La niña tose."),))


class Documents:
    """Two documents, and how often they were read."""

    def __init__(self, *documents: IndexedDocument) -> None:
        self.documents = documents or (COUGH, TOS)
        self.read = 0

    def __call__(self) -> Iterable[IndexedDocument]:
        self.read += 1
        return iter(self.documents)


def ids(index: FileIndex, field: str, word: str) -> list[tuple[str, str]]:
    """Id and language of the documents with this word in this field."""
    with index.searcher() as searcher:
        found = [stored_document(match.fields()) for match in searcher.search(Term(field, word))]
    return sorted((document.id, document.language) for document in found)


def open_and_close(
    folder: Path, fingerprint: str = "f1", pack: str = "starter"
) -> tuple[bool, int, list[tuple[str, str]]]:
    """Whether it lies on the disk, how often the documents were read, and what a search for "cough" finds."""
    documents = Documents()
    index, on_disk = open_index(folder, pack, fingerprint, documents)
    found = ids(index, "title", "cough")
    index.close()
    return on_disk, documents.read, found


BUILT = (True, 1, [("cough", "en")])
REUSED = (True, 0, [("cough", "en")])
IN_MEMORY = (False, 1, [("cough", "en")])


def only_index(folder: Path) -> Path:
    (index,) = folder.iterdir()
    return index


# ---- what is found ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "word", "languages"),
    [
        ("title", "cough", ["en"]),
        ("also_called", "tussis", ["en"]),
        ("abbreviations", "urti", ["en"]),
        ("headings", "care", ["en"]),
        ("body", "honey", ["en"]),
        ("body", "nina", ["es"]),
        ("codes", "r05", ["en"]),
        ("codes", "d003371", ["en"]),
        ("language", "es", ["es"]),
        ("body", "absent", []),
        ("title", "honey", []),
    ],
)
def test_each_field_is_searched_by_folded_words(tmp_path: Path, field: str, word: str, languages: list[str]) -> None:
    index, _ = open_index(tmp_path, "starter", "f1", Documents())
    assert [language for _, language in ids(index, field, word)] == languages


def test_the_whole_document_stands_behind_a_match(tmp_path: Path) -> None:
    index, _ = open_index(tmp_path, "starter", "f1", Documents())
    with index.searcher() as searcher:
        (match,) = searcher.search(Term("body", "honey"))
        assert stored_document(match.fields()) == COUGH


def test_a_pack_without_articles_has_an_empty_index(tmp_path: Path) -> None:
    for _ in range(2):
        index, on_disk = open_index(tmp_path, "starter", "f1", lambda: ())
        assert (ids(index, "title", "cough"), on_disk) == ([], True)


# ---- a cache ----------------------------------------------------------------------------------------------


def test_an_index_is_built_once_and_then_reused_without_reading_the_documents(tmp_path: Path) -> None:
    assert open_and_close(tmp_path / "new" / "folder") == BUILT
    assert open_and_close(tmp_path / "new" / "folder") == REUSED
    assert open_and_close(tmp_path / "new" / "folder") == REUSED


def test_an_index_that_fits_is_never_written_again(tmp_path: Path) -> None:
    open_and_close(tmp_path)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in only_index(tmp_path).iterdir()}
    open_and_close(tmp_path)
    assert {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in only_index(tmp_path).iterdir()
    } == before


def test_another_fingerprint_builds_anew_and_removes_the_old_one(tmp_path: Path) -> None:
    open_and_close(tmp_path, "f1")
    old = only_index(tmp_path)
    assert open_and_close(tmp_path, "f2") == BUILT
    assert only_index(tmp_path) != old


def test_another_layout_builds_anew_and_removes_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_and_close(tmp_path)
    old = only_index(tmp_path)
    monkeypatch.setattr(library.search.index, "LAYOUT", 999)
    assert open_and_close(tmp_path) == BUILT
    assert only_index(tmp_path) != old


@pytest.mark.parametrize("other", ["local", "starter-kit", "starter-physiotherapy-uk", "start", "starter-0"])
def test_the_index_of_another_pack_is_left_alone(tmp_path: Path, other: str) -> None:
    assert open_and_close(tmp_path, pack=other) == BUILT
    assert open_and_close(tmp_path, "f1") == BUILT
    assert open_and_close(tmp_path, "f2") == BUILT
    assert open_and_close(tmp_path, pack=other) == REUSED


def test_strange_files_in_the_cache_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "starter-notes.txt").write_text("x")
    (tmp_path / "starter-0123456789abcdef-file").write_text("x")
    assert open_and_close(tmp_path) == BUILT
    assert open_and_close(tmp_path) == REUSED


# ---- damage -----------------------------------------------------------------------------------------------

Damage = Callable[[Path], object]


def flip(path: Path, position: int) -> None:
    data = bytearray(path.read_bytes())
    data[position] ^= 0x01
    path.write_bytes(data)


def change_record(folder: Path, key: str, value: object) -> None:
    record = json.loads((folder / RECORD).read_text())
    (folder / RECORD).write_text(json.dumps({**record, key: value}))


def files_of(index: Path) -> list[Path]:
    """The files whose bytes count; a lock is empty and no part of the index."""
    return sorted(path for path in index.iterdir() if not path.name.endswith("LOCK"))


@pytest.mark.parametrize("position", [0, -1])
def test_a_flipped_byte_in_any_file_builds_anew(tmp_path: Path, position: int) -> None:
    open_and_close(tmp_path / "count")
    for number in range(len(files_of(only_index(tmp_path / "count")))):
        folder = tmp_path / f"cache{number}"
        open_and_close(folder)
        damaged = files_of(only_index(folder))[number]
        flip(damaged, position)
        assert open_and_close(folder) == BUILT, damaged.name
        assert open_and_close(folder) == REUSED


def test_a_missing_file_builds_anew_whichever_it_is(tmp_path: Path) -> None:
    open_and_close(tmp_path / "count")
    count = len(files_of(only_index(tmp_path / "count")))
    assert count >= 3
    for number in range(count):
        folder = tmp_path / f"cache{number}"
        open_and_close(folder)
        missing = files_of(only_index(folder))[number]
        missing.unlink()
        assert open_and_close(folder) == BUILT, missing.name


def test_a_record_cut_at_any_length_builds_anew(tmp_path: Path) -> None:
    open_and_close(tmp_path)
    folder = only_index(tmp_path)
    whole = (folder / RECORD).read_bytes()
    for length in range(len(whole)):
        (folder / RECORD).write_bytes(whole[:length])
        assert not library.search.index._fits(folder, "f1"), length
    (folder / RECORD).write_bytes(whole)
    assert library.search.index._fits(folder, "f1")


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / RECORD).write_bytes(b"\xff\xfe"),
        lambda folder: (folder / RECORD).write_text("[]"),
        lambda folder: (folder / RECORD).write_text("[" * 100_000),
        lambda folder: (folder / "more.pickle").write_bytes(b"cos\nsystem\n"),
        lambda folder: (folder / "sub").mkdir(),
        lambda folder: change_record(folder, "layout", 0),
        lambda folder: change_record(folder, "fingerprint", "f0"),
        lambda folder: change_record(folder, "files", {}),
        lambda folder: change_record(folder, "more", 1),
    ],
)
def test_an_index_that_does_not_fit_its_record_is_not_opened(tmp_path: Path, damage: Damage) -> None:
    open_and_close(tmp_path)
    damage(only_index(tmp_path))
    assert open_and_close(tmp_path) == BUILT
    assert open_and_close(tmp_path) == REUSED


def test_a_half_built_index_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def pull_the_plug(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(library.search.index, "_hashes", pull_the_plug)
        with pytest.raises(KeyboardInterrupt):
            open_and_close(tmp_path)
    assert open_and_close(tmp_path) == BUILT


# ---- where nothing can be written -------------------------------------------------------------------------


def test_where_the_folder_is_a_file_the_index_lives_in_memory(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    assert open_and_close(tmp_path / "cache") == IN_MEMORY
    assert (tmp_path / "cache").read_text() == "a file"


def test_where_no_folder_can_be_made_the_index_lives_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> str:
        raise PermissionError

    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    assert open_and_close(tmp_path) == IN_MEMORY


def test_a_disk_that_fills_up_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_text", full)
        assert open_and_close(tmp_path) == IN_MEMORY
    assert list(tmp_path.iterdir()) == []


def test_an_older_index_stays_where_the_new_one_could_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> str:
        raise PermissionError

    open_and_close(tmp_path, "f1")
    with monkeypatch.context() as patched:
        patched.setattr(tempfile, "mkdtemp", refuse)
        assert open_and_close(tmp_path, "f2") == IN_MEMORY
    assert open_and_close(tmp_path, "f1") == REUSED
