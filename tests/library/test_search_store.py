# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The index is a cache: reused where it is as it was written, else built anew, whatever happened to disk and files."""

from __future__ import annotations

import builtins
import errno
import io
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from library.models import ArticleId, ArticleKey
from library.search import stack, store
from library.search.batches import make_batch
from library.search.documents import Found, IndexedDocument, IndexedSection
from library.search.languages import Analyzer
from library.search.opened import DamagedIndexError, OpenIndex
from library.search.stack import SearchablePack, StackSearch
from library.search.store import RECORD, IndexName, IndexStore, build_in_memory


def article(
    number: str, title: str, *texts: str, language: str = "en", names: str = "", code: str = ""
) -> IndexedDocument:
    sections = tuple(IndexedSection(text.split()[0], f"s{at}", text) for at, text in enumerate(texts))
    return IndexedDocument(
        id=number,
        language=language,
        digest=f"digest of {number}",
        title=title,
        also_called=tuple(names.split(",")) if names else (),
        abbreviations=(),
        codes=(code,) if code else (),
        sections=sections,
    )


LONG = " ".join(f"Word{number} stands here." for number in range(12))
DOCUMENTS = {
    "en": (
        article("cough", "Cough", "A cough clears the throat.", "Drink honey and tea.", names="Tussis", code="R05"),
        article(
            "back", "Low back pain", f"Low back pain is common. {LONG}", "Walk.", names="lumbago,LBP", code="M54.5"
        ),
        article("fever", "Fever", "A fever is common with a cough.", "Drink water, no honey."),
        article("empty", "?!"),
    ),
    "sw": (
        article("cough", "Kikohozi", "Kikohozi husafisha koo.", "Kunywa asali na chai.", language="sw", code="R05"),
        article("back", "Maumivu ya mgongo", f"Maumivu ya mgongo ni kawaida. {LONG}", language="sw", names="mgongo"),
    ),
}
QUERIES = {
    "en": (
        *("cough", "hon", '"drink honey"', "tea -fever", "honye", "R05", "m54.50", "low back pain", "lumbago"),
        *("lbp", "word11", "a cough is common with fever and water", '"no such phrase"', "\u5934\u75db"),
    ),
    "sw": ("kikohozi", "kik", "maumivu mgongoni", '"ya mgongo"', "mgogno ", "R05", "word1"),
}


class Documents:
    """The documents of a pack, and how often they were read."""

    def __init__(self, documents: Sequence[IndexedDocument]) -> None:
        self.documents = tuple(documents)
        self.read = 0

    def __call__(self) -> Iterable[IndexedDocument]:
        self.read += 1
        return iter(self.documents)


def searchable(
    documents: Callable[[], Iterable[IndexedDocument]] = lambda: DOCUMENTS["en"],
    *,
    fingerprint: str = "f1",
    pack: str = "starter",
    language: str = "en",
    size: int = 4,
    digest: Callable[[ArticleKey], str] = lambda key: f"digest of {key.id}",
    since: Callable[[Mapping[ArticleId, str]], Iterable[IndexedDocument]] | None = None,
) -> SearchablePack:
    name = IndexName(pack, language, fingerprint)
    return SearchablePack(name, size, documents, lambda key: True, digest, (), since)


@contextmanager
def opened(folder: Path, *packs: SearchablePack) -> Iterator[StackSearch]:
    search = StackSearch(packs, IndexStore(folder))
    try:
        yield search
    finally:
        search.close()


def ids(search: StackSearch, query: str, language: str = "en") -> list[str]:
    return [str(found.key.id) for found in search.search(query, [language], 10).found]


def find_cough(
    folder: Path, fingerprint: str = "f1", pack: str = "starter", language: str = "en"
) -> tuple[bool, int, list[str]]:
    """Whether the index lies on the disk, how often the documents were read, and what a search for "R05" finds."""
    documents = Documents(DOCUMENTS[language])
    with opened(folder, searchable(documents, fingerprint=fingerprint, pack=pack, language=language)) as search:
        found = ids(search, "R05", language)
        return search.on_disk, documents.read, found


BUILT = (True, 1, ["cough"])
REUSED = (True, 0, ["cough"])
IN_MEMORY = (False, 1, ["cough"])


def only_index(folder: Path) -> Path:
    (index,) = folder.iterdir()
    return index


def written(folder: Path, language: str = "en", fingerprint: str = "f1") -> Path:
    """A new index of the documents, in an empty folder."""
    analyzer = Analyzer(language)
    name = IndexName("starter", language, fingerprint)
    return IndexStore(folder).write(name, [make_batch(DOCUMENTS[language], analyzer)], analyzer)


# ---- a cache ----------------------------------------------------------------------------------------------


def test_an_index_is_built_once_and_then_reused_without_reading_the_documents(tmp_path: Path) -> None:
    assert find_cough(tmp_path / "new" / "folder") == BUILT
    assert find_cough(tmp_path / "new" / "folder") == REUSED
    assert find_cough(tmp_path / "new" / "folder") == REUSED


def test_an_index_that_fits_is_never_written_again(tmp_path: Path) -> None:
    find_cough(tmp_path)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in only_index(tmp_path).iterdir()}
    find_cough(tmp_path)
    after = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in only_index(tmp_path).iterdir()}
    assert after == before


def test_another_fingerprint_builds_anew_and_removes_the_old_one(tmp_path: Path) -> None:
    find_cough(tmp_path, "f1")
    old = only_index(tmp_path)
    assert find_cough(tmp_path, "f2") == BUILT
    assert only_index(tmp_path) != old


def test_another_layout_builds_anew_and_removes_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find_cough(tmp_path)
    old = only_index(tmp_path)
    monkeypatch.setattr(store, "LAYOUT", store.LAYOUT + 1)
    assert find_cough(tmp_path) == BUILT
    assert only_index(tmp_path) != old


@pytest.mark.parametrize(
    ("pack", "language"),
    [
        *((pack, "en") for pack in ("local", "starter-kit", "starter.en", "start", "starter-0", "starter.en-0")),
        ("starter", "sw"),
    ],
)
def test_the_index_of_another_pack_or_language_is_left_alone(tmp_path: Path, pack: str, language: str) -> None:
    assert find_cough(tmp_path, "f1", pack, language) == BUILT
    assert find_cough(tmp_path, "f1") == BUILT
    assert find_cough(tmp_path, "f2") == BUILT
    assert find_cough(tmp_path, "f1", pack, language) == REUSED
    IndexStore(tmp_path).discard(IndexName(pack, language, "f1"))
    assert find_cough(tmp_path, "f2") == REUSED


@pytest.mark.parametrize("language", ["en", "sw"])
def test_an_index_of_one_language_is_not_taken_for_another(tmp_path: Path, language: str) -> None:
    whole = written(tmp_path, "en")
    other = IndexName("starter", "sw", "f1")
    whole.rename(tmp_path / f"{other.stem}-x")
    assert (IndexStore(tmp_path).open(other)) is None


def test_strange_files_in_the_cache_do_no_harm(tmp_path: Path) -> None:
    stem = IndexName("starter", "en", "f1").stem
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / f"{stem}-a-file").write_text("x")
    (tmp_path / f"{stem}-an-empty-folder").mkdir()
    assert find_cough(tmp_path) == BUILT
    assert find_cough(tmp_path) == REUSED
    assert (tmp_path / "notes.txt").read_text() == "x"


def test_two_packs_of_one_language_have_an_index_each(tmp_path: Path) -> None:
    other = Documents([article("burns", "Burns", "Cool it.")])
    packs = (searchable(), searchable(other, pack="local", size=1))
    with opened(tmp_path, *packs) as search:
        assert ids(search, "burns") == ["burns"]
        assert ids(search, "fever")[0] == "fever"
    assert sorted(path.name.partition(".")[0] for path in tmp_path.iterdir()) == ["local", "starter"]


def test_batches_under_way_lie_beside_the_indexes_under_a_name_of_their_own(tmp_path: Path) -> None:
    name = IndexName("starter", "en", "f1")
    part = IndexStore(tmp_path).part(name)
    part.mkdir()
    assert IndexStore(tmp_path).open(name) is None
    assert find_cough(tmp_path) == BUILT
    assert part.is_dir()


# ---- an index of earlier articles -------------------------------------------------------------------------

LARGE = stack.SMALL + 1


def changed(key: ArticleKey) -> str:
    """The digests of now: the article on cough is another one, the one on fever is gone."""
    return {"cough": "new", "fever": ""}.get(key.id, f"digest of {key.id}")


def test_an_outdated_index_answers_for_articles_that_have_not_changed(tmp_path: Path) -> None:
    written(tmp_path, fingerprint="f1")
    now = searchable(fingerprint="f2", size=LARGE, digest=changed)
    with opened(tmp_path, now) as search:
        assert ids(search, "common") == ["back"]
        assert ids(search, "cough") == ids(search, "honey") == []
        assert search.missing == (now.name,)
    written(tmp_path, fingerprint="f2")
    with opened(tmp_path, now) as search:
        assert set(ids(search, "common")) == {"back", "fever"}
        assert search.missing == ()


def test_an_outdated_index_is_none_that_fits(tmp_path: Path) -> None:
    written(tmp_path, fingerprint="f1")
    kept, old, new = (IndexStore(tmp_path), *(IndexName("starter", "en", f"f{number}") for number in (1, 2)))
    assert kept.open(new) is None and kept.open_outdated(old) is None
    for index in (kept.open(old), kept.open_outdated(new)):
        assert index is not None and index.count == len(DOCUMENTS["en"])
        index.close()


def of_now(*documents: IndexedDocument, size: int = LARGE) -> tuple[SearchablePack, Documents, list[set[str]]]:
    """The pack as it is now, what counts how often all of it is read, and what is asked beside an older index."""
    every, asked = Documents(documents), []
    digests = {document.id: document.digest for document in documents}

    def since(known: Mapping[ArticleId, str]) -> Iterator[IndexedDocument]:
        asked.append(set(known))
        return (document for document in documents if known.get(ArticleId(document.id)) != document.digest)

    pack = searchable(every, fingerprint="f2", size=size, digest=lambda key: digests.get(str(key.id), ""), since=since)
    return pack, every, asked


@pytest.mark.parametrize("size", [4, LARGE])
def test_a_few_changed_articles_are_found_at_once_beside_an_older_index(tmp_path: Path, size: int) -> None:
    written(tmp_path, fingerprint="f1")
    cough, back = (document for document in DOCUMENTS["en"] if document.id in ("cough", "back"))
    rewritten = structs.replace(cough, digest="new", title="Zebrafish", sections=())
    pack, every, asked = of_now(rewritten, back, structs.replace(back, id="added", digest="added"), size=size)
    with opened(tmp_path, pack) as search:
        assert ids(search, "zebrafish") == ["cough"]
        assert sorted(ids(search, "lumbago")) == ["added", "back"]
        assert ids(search, "honey") == ids(search, "fever") == [], "which stood in what was changed or deleted"
        assert search.missing == () and search.on_disk
    assert every.read == 0 and asked == [{document.id for document in DOCUMENTS["en"]}]


def test_a_deleted_article_needs_no_new_index(tmp_path: Path) -> None:
    written(tmp_path, fingerprint="f1")
    pack, every, _ = of_now(*[document for document in DOCUMENTS["en"] if document.id != "cough"])
    with opened(tmp_path, pack) as search:
        assert ids(search, "tussis") == [] and ids(search, "honey") == ["fever"]
        assert search.missing == ()
    assert every.read == 0


def test_where_many_have_changed_a_small_pack_is_indexed_anew_and_a_large_one_is_left(tmp_path: Path) -> None:
    many = [
        structs.replace(DOCUMENTS["en"][0], id=f"new-{number}", digest=f"{number}") for number in range(stack.FEW + 1)
    ]
    for size, read in ((LARGE, 0), (len(many), 1)):
        written(tmp_path / str(size), fingerprint="f1")
        pack, every, _ = of_now(*many, size=size)
        with opened(tmp_path / str(size), pack) as search:
            search.open_all()
            assert search.missing == (() if read else (pack.name,))
        assert every.read == read


def test_a_damaged_older_index_is_not_asked_what_has_changed(tmp_path: Path) -> None:
    folder = written(tmp_path, fingerprint="f1")
    for path in folder.glob("*documents*"):
        flip(path, -1)
        accept(folder)
    pack, every, asked = of_now(*DOCUMENTS["en"], size=4)
    with opened(tmp_path, pack) as search:
        assert "cough" in ids(search, "cough")
    assert (every.read, asked) == (1, [])


def test_of_several_older_indexes_the_newest_answers(tmp_path: Path) -> None:
    """Which of them comes first in the folder depends on their names."""
    counts = []
    for newest in "abcdef":
        for fingerprint in "abcdef":
            folder = tmp_path / newest
            analyzer, name = Analyzer("en"), IndexName("starter", "en", fingerprint)
            batch = make_batch(DOCUMENTS["en"][: 1 if fingerprint == newest else 4], analyzer)
            written_to = IndexStore(folder).write(name, [batch], analyzer, spare=9)
            os.utime(written_to / RECORD, ns=(0, fingerprint == newest))
        older = IndexStore(folder).open_outdated(IndexName("starter", "en", "now"))
        assert older is not None
        counts.append(older.count)
        older.close()
    assert counts == [1] * 6


def test_a_large_index_that_is_missing_is_not_built_here(tmp_path: Path) -> None:
    documents = Documents(DOCUMENTS["en"])
    pack = searchable(documents, size=LARGE)
    with opened(tmp_path, pack) as search:
        assert ids(search, "cough") == []
        assert search.missing == (pack.name,)
    assert documents.read == 0


# ---- damage -----------------------------------------------------------------------------------------------

Damage = Callable[[Path], object]


def flip(path: Path, position: int, bits: int = 0x01) -> None:
    data = bytearray(path.read_bytes())
    data[position] ^= bits
    path.write_bytes(data)


def accept(folder: Path) -> None:
    """Write sizes and hashes of the files as they are into the record."""
    record = json.loads((folder / RECORD).read_text())
    record["files"] = {path.name: (path.stat().st_size, store._digest(path)) for path in store._files(folder)}
    (folder / RECORD).write_text(json.dumps(record))


def change_record(folder: Path, key: str, value: object) -> None:
    record = json.loads((folder / RECORD).read_text())
    (folder / RECORD).write_text(json.dumps({**record, key: value}))


def files_of(index: Path) -> list[str]:
    return sorted(path.name for path in index.iterdir())


def test_the_files_are_few_and_of_two_kinds(tmp_path: Path) -> None:
    names = files_of(written(tmp_path))
    assert {name.rpartition(".")[2] for name in names} == {"trm", "pst", "toc", "col", "npy", "json"}
    assert not [path for path in only_index(tmp_path).iterdir() if path.is_dir()]


@pytest.mark.parametrize("position", [0, -1])
def test_a_flipped_byte_in_any_file_builds_anew(tmp_path: Path, position: int) -> None:
    template = written(tmp_path / "template")
    for name in files_of(template):
        folder = tmp_path / "cache"
        shutil.copytree(template, folder / template.name)
        if (folder / template.name / name).stat().st_size:
            flip(folder / template.name / name, position)
            assert find_cough(folder) == BUILT, name
            assert find_cough(folder) == REUSED, name
        shutil.rmtree(folder)


def test_a_missing_file_builds_anew_whichever_it_is(tmp_path: Path) -> None:
    template = written(tmp_path / "template")
    for name in files_of(template):
        folder = tmp_path / "cache"
        shutil.copytree(template, folder / template.name)
        (folder / template.name / name).unlink()
        assert find_cough(folder) == BUILT, name
        shutil.rmtree(folder)


def test_a_missing_file_that_the_record_does_not_list_is_a_damaged_index(tmp_path: Path) -> None:
    template = written(tmp_path / "template")
    for name in (name for name in files_of(template) if name != RECORD):
        folder = tmp_path / "cache"
        shutil.copytree(template, folder / template.name)
        (folder / template.name / name).unlink()
        accept(folder / template.name)
        assert find_cough(folder)[2] == ["cough"], name
        shutil.rmtree(folder)


def test_a_record_cut_at_any_length_does_not_fit(tmp_path: Path) -> None:
    folder = written(tmp_path)
    whole = (folder / RECORD).read_bytes()
    for length in range(len(whole)):
        (folder / RECORD).write_bytes(whole[:length])
        assert not store._fits(folder, "en"), length
    (folder / RECORD).write_bytes(whole)
    assert store._fits(folder, "en")


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / RECORD).write_bytes(b"\xff\xfe"),
        lambda folder: (folder / RECORD).write_text("[]"),
        lambda folder: (folder / RECORD).write_text("3"),
        lambda folder: (folder / RECORD).write_text("[" * 100_000),
        lambda folder: (folder / RECORD).unlink(),
        lambda folder: (folder / "more.pickle").write_bytes(b"cos\nsystem\n"),
        lambda folder: (folder / "sub").mkdir(),
        lambda folder: change_record(folder, "layout", 0),
        lambda folder: change_record(folder, "language", "es"),
        lambda folder: change_record(folder, "files", {}),
        lambda folder: change_record(folder, "files", []),
        lambda folder: change_record(folder, "files", dict.fromkeys(files_of(folder), 3)),
        lambda folder: change_record(folder, "files", {name: [3, 4, 5] for name in files_of(folder)}),
        lambda folder: change_record(folder, "files", {name: ["3", "4"] for name in files_of(folder)}),
        lambda folder: change_record(folder, "more", 1),
    ],
)
def test_an_index_that_does_not_fit_its_record_is_not_opened(tmp_path: Path, damage: Damage) -> None:
    find_cough(tmp_path)
    damage(only_index(tmp_path))
    assert find_cough(tmp_path) == BUILT
    assert find_cough(tmp_path) == REUSED


def test_a_file_too_large_to_hash_is_compared_by_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = written(tmp_path)
    monkeypatch.setattr(store, "HASHED", -1)
    for path in store._files(folder):
        whole = path.read_bytes()
        path.write_bytes(whole + b"x")
        assert not store._fits(folder, "en"), path.name
        path.write_bytes(whole)
    assert store._fits(folder, "en")


# ---- damage that is seen only when it is read -------------------------------------------------------------


def assert_true(found: Found, language: str) -> None:
    """What is shown of an article is what stands in it."""
    (document,) = (document for document in DOCUMENTS[language] if document.id == found.key.id)
    assert (found.key.language, found.title) == (language, document.title)
    assert found.section in (*document.sections, IndexedSection("", "top", ""))
    shown = found.snippet.text.removeprefix("\u2026 ").removesuffix(" \u2026")
    assert shown in " ".join(found.section.text.split())
    assert all(0 <= start < end <= len(found.snippet.text) for start, end in found.snippet.marks)
    assert found.because in ("", *document.names, *document.codes)


def search_all(folder: Path, language: str) -> None:
    documents = Documents(DOCUMENTS[language])
    with opened(folder, searchable(documents, language=language)) as search:
        for query in QUERIES[language]:
            for found in search.search(query, [language], 10).found:
                assert_true(found, language)
    assert documents.read <= 1


def test_the_queries_find_something_in_every_way(tmp_path: Path) -> None:
    for language, queries in QUERIES.items():
        with opened(tmp_path, searchable(Documents(DOCUMENTS[language]), language=language)) as search:
            answers = [search.search(query, [language], 10) for query in queries]
        assert sum(bool(answer.found) for answer in answers) >= len(queries) - 2
        assert any(answer.corrected for answer in answers)


class Patient:
    """An index that is damaged again and again, and healed in between."""

    def __init__(self, folder: Path, language: str) -> None:
        self.cache, self.language = folder / "cache", language
        template = written(folder / "template", language)
        self.files = {path.name: path.read_bytes() for path in store._files(template)}
        self.record = (template / RECORD).read_bytes()
        self.index = self.cache / template.name

    def suffer(self, name: str, data: bytes) -> None:
        """Search with one file changed and a record that knows of it; only true texts may be shown."""
        if not self.index.is_dir():
            shutil.rmtree(self.cache, ignore_errors=True)
            self.index.mkdir(parents=True)
            for whole in self.files:
                (self.index / whole).write_bytes(self.files[whole])
        (self.index / name).write_bytes(data)
        (self.index / RECORD).write_bytes(self.record)
        accept(self.index)
        search_all(self.cache, self.language)
        if self.index.is_dir():
            (self.index / name).write_bytes(self.files[name])


@pytest.mark.parametrize("language", ["en", "sw"])
def test_a_flipped_byte_of_a_file_too_large_to_hash_never_shows_a_wrong_text(tmp_path: Path, language: str) -> None:
    patient, flipped = Patient(tmp_path, language), 0
    for name, whole in patient.files.items():
        for position in range(flipped % 5, len(whole), max(1, len(whole) // 4)):
            bits = (0x01, 0x80, 0xFF)[flipped % 3]
            patient.suffer(name, whole[:position] + bytes((whole[position] ^ bits,)) + whole[position + 1 :])
            flipped += 1
    assert flipped > 100


@pytest.mark.parametrize("parts", [0, 3, 19])
def test_a_cut_file_whose_record_was_rewritten_never_shows_a_wrong_text(tmp_path: Path, parts: int) -> None:
    patient = Patient(tmp_path, "en")
    for name, whole in patient.files.items():
        patient.suffer(name, whole[: len(whole) * parts // 20])


def test_a_damaged_index_that_cannot_be_removed_is_not_opened_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = written(tmp_path)
    for position in range(128, (index / "documents_text.npy").stat().st_size):
        flip(index / "documents_text.npy", position, 0xFF)
    accept(index)
    rmtree = shutil.rmtree
    monkeypatch.setattr(shutil, "rmtree", lambda path, **how: None if path == index else rmtree(path, **how))
    assert find_cough(tmp_path) == BUILT
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(tempfile, "mkdtemp", refuse)
        (newer,) = set(tmp_path.iterdir()) - {index}
        newer.rename(tmp_path / "elsewhere")
        assert find_cough(tmp_path) == IN_MEMORY


def test_a_damaged_large_index_is_left_out_and_named_as_missing(tmp_path: Path) -> None:
    index = written(tmp_path)
    for position in range(128, (index / "stream_sums.npy").stat().st_size):
        flip(index / "stream_sums.npy", position)
    accept(index)
    pack = searchable(size=LARGE)
    with opened(tmp_path, pack) as search:
        assert ids(search, "cough") == []
        assert search.missing == (pack.name,)
    assert list(tmp_path.iterdir()) == []


def with_arrays(**changes: Callable[[Any], object]) -> None:
    """Open an index in memory whose arrays were changed."""
    analyzer = Analyzer("en")
    index = build_in_memory("en", [make_batch(DOCUMENTS["en"], analyzer)], analyzer)
    arrays: dict[str, Any] = {name: change(index.arrays[name]) for name, change in changes.items()}
    OpenIndex("en", index._files._storage, {**index.arrays, **arrays})


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("name_documents", lambda array: array[:-1]),
        ("frequency", lambda array: array[1:]),
        ("code_documents", lambda array: array[:0]),
        ("ids_ends", lambda array: array[:-1]),
        ("stream_sums", lambda array: array[:-1]),
        ("stream_ends", lambda array: array.astype("i4")),
        ("stream", lambda array: array.astype("f4")),
        ("words_text", lambda array: array.reshape(-1, 1)),
        ("name_titles", lambda array: (array.view("u1") + 2).view("?")),
    ],
)
def test_columns_that_do_not_belong_together_are_a_damaged_index(name: str, change: Callable[[Any], object]) -> None:
    with_arrays()
    with pytest.raises(DamagedIndexError):
        with_arrays(**{name: change})


@pytest.mark.parametrize("total", [-1, 2**60, None, "many", float("nan")])
def test_a_length_that_cannot_be_is_a_damaged_index(total: object) -> None:
    analyzer = Analyzer("en")
    index = build_in_memory("en", [make_batch(DOCUMENTS["en"], analyzer)], analyzer)
    index._segment._fieldlengths["body"] = total
    with pytest.raises(DamagedIndexError):
        index.total_length("body")


def test_a_posting_of_a_document_that_is_not_there_is_a_damaged_index() -> None:
    analyzer = Analyzer("en")
    index = build_in_memory("en", [make_batch(DOCUMENTS["en"], analyzer)], analyzer)
    assert index.postings("body", b"fever").documents.tolist() == [2]
    index.count = 2
    with pytest.raises(DamagedIndexError):
        index.postings("body", b"fever")


def test_a_document_that_is_not_the_one_of_its_number_is_a_damaged_index() -> None:
    analyzer = Analyzer("en")
    index = build_in_memory("en", [make_batch(DOCUMENTS["en"], analyzer)], analyzer)
    index.language = "es"
    with pytest.raises(DamagedIndexError):
        index.document(0)


# ---- where nothing can be written -------------------------------------------------------------------------


def refuse(*_: object, **__: object) -> str:
    raise PermissionError


def test_where_the_folder_is_a_file_the_index_lives_in_memory(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    assert find_cough(tmp_path / "cache") == IN_MEMORY
    assert (tmp_path / "cache").read_text() == "a file"


def test_where_no_folder_can_be_made_the_index_lives_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    assert find_cough(tmp_path) == IN_MEMORY


def test_an_index_in_memory_needs_no_disk_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_text("a file")
    with disk_of(0, OSError(errno.ENOSPC, "No space left on device"), "write"), pytest.MonkeyPatch.context() as patched:
        patched.setattr(tempfile, "gettempdir", refuse)
        assert find_cough(tmp_path / "cache") == IN_MEMORY


def test_an_older_index_stays_where_the_new_one_could_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find_cough(tmp_path, "f1")
    with monkeypatch.context() as patched:
        patched.setattr(tempfile, "mkdtemp", refuse)
        assert find_cough(tmp_path, "f2") == IN_MEMORY
    assert find_cough(tmp_path, "f1") == REUSED


def test_an_index_that_cannot_be_read_back_lives_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_fits", lambda folder, language: False)
    assert find_cough(tmp_path) == IN_MEMORY


class _File:
    """A file of a disk that has room for so many writes, or so many files."""

    def __init__(self, file: Any, room: list[int], error: BaseException, at: str) -> None:
        self._file, self._room, self._error, self._at = file, room, error, at

    def _take(self, at: str) -> None:
        if at == self._at:
            if not self._room[0]:
                raise self._error
            self._room[0] -= 1

    def write(self, data: Any) -> int:
        self._take("write")
        return int(self._file.write(data))

    def close(self) -> None:
        was_open = not self._file.closed
        self._file.close()
        if was_open:
            self._take("close")

    def __enter__(self) -> _File:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


@contextmanager
def disk_of(count: int, error: BaseException, at: str) -> Iterator[list[int]]:
    """A disk with room for `count` more writes or closed files; gives what is left of them."""
    room, files, real_open = [count], [], builtins.open

    def counting_open(path: Any, mode: str = "r", *rest: Any, **named: Any) -> Any:
        file = real_open(path, mode, *rest, **named)
        if not set(mode) & set("wax+"):
            return file
        files.append(file)
        return _File(file, room, error, at)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(builtins, "open", counting_open)
        patched.setattr(io, "open", counting_open)
        yield room
    for file in files:
        file.close()


def rooms(at: str, tmp_path: Path) -> list[int]:
    """Up to forty points of a build at which a disk may be full, the first and the last among them."""
    with disk_of(10**9, OSError(), at) as room:
        written(tmp_path / "count")
    used = 10**9 - room[0]
    assert used > 20
    return sorted({0, 1, used - 1, *range(0, used, max(1, used // 40))})


@pytest.mark.parametrize("at", ["write", "close"])
def test_a_disk_that_fills_up_at_any_moment_leaves_nothing_behind(tmp_path: Path, at: str) -> None:
    for count in rooms(at, tmp_path):
        with disk_of(count, OSError(errno.ENOSPC, "No space left on device"), at):
            assert find_cough(tmp_path / "cache") == IN_MEMORY, count
        assert list((tmp_path / "cache").iterdir()) == [], count


def test_a_disk_that_fills_up_leaves_the_older_index(tmp_path: Path) -> None:
    find_cough(tmp_path / "cache", "f1")
    for count in rooms("write", tmp_path)[::8]:
        with disk_of(count, OSError(errno.ENOSPC, "No space left on device"), "write"):
            assert find_cough(tmp_path / "cache", "f2") == IN_MEMORY
        assert find_cough(tmp_path / "cache", "f1") == REUSED


def test_a_person_who_stops_the_building_leaves_nothing_behind(tmp_path: Path) -> None:
    for count in rooms("write", tmp_path)[::4]:
        with disk_of(count, KeyboardInterrupt(), "write"), pytest.raises(KeyboardInterrupt):
            written(tmp_path / "cache")
        assert list((tmp_path / "cache").iterdir()) == [], count
    assert find_cough(tmp_path / "cache") == BUILT


def test_an_index_left_half_built_by_a_kill_is_not_used_and_is_removed(tmp_path: Path) -> None:
    template = written(tmp_path / "template")
    names = [name for name in files_of(template) if name != RECORD]
    for count in range(0, len(names), 5):
        half = tmp_path / "cache" / template.name
        half.mkdir(parents=True)
        for name in names[:count]:
            shutil.copy(template / name, half / name)
        assert find_cough(tmp_path / "cache") == BUILT
        assert only_index(tmp_path / "cache") != half
        shutil.rmtree(tmp_path / "cache")


def test_files_too_large_to_hash_are_on_the_disk_before_the_record_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []

    def remember(path: Path) -> None:
        assert not (path.parent / RECORD).exists()
        sync(path)
        synced.append(path.name)

    sync = store._sync
    monkeypatch.setattr(store, "HASHED", 300)
    monkeypatch.setattr(store, "_sync", remember)
    index = written(tmp_path)
    assert synced == [path.name for path in store._files(index) if path.stat().st_size > 300]
    assert synced
