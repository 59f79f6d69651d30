# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Opening and searching an index never runs what a file says.

A pickle that calls a function is planted in every place where Whoosh or numpy reads one, and the record is rewritten
so that the cache takes the files for its own. The same files are first read by Whoosh as it comes, in a process of
its own, to see that the plant works.
"""

from __future__ import annotations

import builtins
import copyreg
import datetime as dt
import io
import json
import os
import pickle
import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

import library
from library.library import Library
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.search import safe_pickle, store
from library.search.batches import make_batch
from library.search.documents import IndexedDocument, IndexedSection
from library.search.languages import Analyzer
from library.search.lean_whoosh import FileStorage, W3Codec
from library.search.stack import SearchablePack, StackSearch
from library.search.store import RECORD, IndexName, IndexStore

MakePack = Callable[..., Path]

NAME = IndexName("starter", "en", "f1")
DOCUMENTS = tuple(
    IndexedDocument(title.lower(), "en", "", title, (), (), (), (IndexedSection("", "top", text),))
    for title, text in (("Cough", "A cough, a cough, a cough."), ("Fever", "A fever with a cough."))
)
TERM_INFO = struct.calcsize("!BfIBBfII")
"""Bytes of what Whoosh says of a term in front of its posting, or of the place of its postings."""
MARKER = "ran"
"""The folder that is made where something runs."""


class Evil:
    """Unpickling it makes the marker."""

    def __init__(self, folder: Path, by: str) -> None:
        self.marker, self.by = str(folder / MARKER), by

    def __reduce__(self) -> tuple[Callable[..., object], tuple[str]]:
        if self.by == "os.mkdir":
            return os.mkdir, (self.marker,)
        return builtins.exec, (f"import os; os.mkdir({self.marker!r})",)


# ---- where pickles are read -------------------------------------------------------------------------------


def only(index: Path, ending: str) -> Path:
    (path,) = index.glob(f"*{ending}")
    return path


def varint(number: int) -> bytes:
    """A number as Whoosh writes it in front of a text."""
    found = bytearray()
    while number > 127:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes((*found, number))


def toc_parts(index: Path) -> tuple[bytes, bytes, bytes]:
    """What stands before the schema, the schema, and what stands between the schema and the segments."""
    with FileStorage(str(index)).open_file(only(index, ".toc").name) as file:
        for _ in range(3):
            file.read_varint()
        file.read_int(), file.read_int()
        for _ in range(3):
            file.read_varint()
        head = file.tell()
        file.skip_string()
        behind = file.tell()
    data = only(index, ".toc").read_bytes()
    return data[:head], data[head:behind], data[behind : behind + 8]


def plant_schema(index: Path, evil: bytes) -> None:
    head, schema, middle = toc_parts(index)
    segments = only(index, ".toc").read_bytes()[len(head + schema + middle) :]
    only(index, ".toc").write_bytes(head + varint(len(evil)) + evil + middle + segments)


def plant_segments(index: Path, evil: bytes) -> None:
    only(index, ".toc").write_bytes(b"".join(toc_parts(index)) + evil)


def plant_term_table(index: Path, evil: bytes) -> None:
    data = only(index, ".trm").read_bytes()
    start = len(data) - 4 - struct.unpack("!i", data[-4:])[0]
    _, behind = safe_pickle.load_from(memoryview(data)[start:-4])
    extras = evil + data[start + behind : -4]
    only(index, ".trm").write_bytes(data[:start] + extras + struct.pack("!i", len(extras)))


def change_term_infos(index: Path, change: Callable[[bytes], bytes]) -> None:
    """Write the term table anew with what it says of every term changed."""
    from whoosh.filedb.filetables import OrderedHashReader, OrderedHashWriter

    path, storage = only(index, ".trm"), FileStorage(str(index))
    reader = OrderedHashReader(storage.open_file(path.name), path.stat().st_size)
    items, extras = list(reader.items()), reader.extras
    reader.close()
    writer = OrderedHashWriter(storage.create_file(path.name))
    writer.extras.update(extras)
    for key, value in items:
        writer.add(bytes(key), change(bytes(value)))
    writer.close()


def plant_inlined_posting(index: Path, evil: bytes) -> None:
    change_term_infos(index, lambda info: b"\x01" + info[1:TERM_INFO] + evil)


def plant_postings(index: Path, block: bytes) -> None:
    """A posting list of this block behind the others, to which every term leads."""
    path = only(index, ".pst")
    start = path.stat().st_size
    path.write_bytes(path.read_bytes() + b"W3Bl" + struct.pack("!i", -len(block)) + block)
    extent = struct.pack("!qi", start, 8 + len(block))
    change_term_infos(index, lambda info: info[:TERM_INFO] + extent)


def plant_block_info(index: Path, evil: bytes) -> None:
    plant_postings(index, evil + zlib.compress(pickle.dumps(((0,), None, None), 2)))


def plant_block(index: Path, evil: bytes) -> None:
    plant_postings(index, pickle.dumps((1, 0, 1.0, 0, 1, 1), 2) + evil)


def plant_compressed_block(index: Path, evil: bytes) -> None:
    plant_postings(index, pickle.dumps((1, 0, 1.0, 3, 1, 1), 2) + zlib.compress(evil))


def plant_stored_fields(index: Path, evil: bytes) -> None:
    from whoosh.columns import CompressedBytesColumn

    storage = FileStorage(str(index))
    stem = only(index, ".trm").name.removesuffix(".trm")
    with storage.create_file(f"{stem}._stored.col") as file:
        column = CompressedBytesColumn().writer(file)
        for number in range(len(DOCUMENTS)):
            column.add(number, evil)
        column.finish(len(DOCUMENTS))


def plant_array(name: str) -> Callable[[Path, bytes], None]:
    """An array of objects, whose header says so, in place of one of ours."""

    def plant(index: Path, evil: bytes) -> None:
        file = io.BytesIO()
        np.save(file, np.array([None] * len(DOCUMENTS), dtype=object), allow_pickle=True)
        (index / f"{name}.npy").write_bytes(file.getvalue()[:128] + evil)

    return plant


PLACES: dict[str, Callable[[Path, bytes], None]] = {
    "schema": plant_schema,
    "segments": plant_segments,
    "term table": plant_term_table,
    "inlined posting": plant_inlined_posting,
    "block info": plant_block_info,
    "block": plant_block,
    "compressed block": plant_compressed_block,
    "stored fields": plant_stored_fields,
    **{f"array {name}": plant_array(name) for name in ("stream", "ids_ends", "name_titles", "documents_text")},
}
KINDS = [("os.mkdir", 0), ("os.mkdir", 4), ("exec", 2)]


def accept(index: Path) -> None:
    """Make the record say that all files are as they were written."""
    record = json.loads((index / RECORD).read_text())
    record["files"] = {path.name: (path.stat().st_size, store._digest(path)) for path in store._files(index)}
    (index / RECORD).write_text(json.dumps(record))
    assert store._fits(index, "en")


READ_BY_WHOOSH_ITSELF = """
import sys
from pathlib import Path
import numpy
from whoosh.codec.whoosh3 import W3Codec, W3LeafMatcher
from whoosh.filedb.filestore import FileStorage
from whoosh.formats import Existence
from whoosh.index import TOC

def read_everything(folder):
    storage = FileStorage(folder)
    segment = TOC.read(storage, "MAIN").segments[0]
    W3Codec().per_document_reader(storage, segment).stored_fields(0)
    terms = W3Codec().terms_reader(storage, segment)
    matcher = terms.matcher("title", b"cough", Existence())
    matcher.id()

for folder in sys.argv[1:]:
    for array in Path(folder).glob("*.npy"):
        try:
            numpy.load(array, allow_pickle=True)
        except Exception:
            pass
    try:
        read_everything(folder)
    except Exception:
        pass
"""


class Case(NamedTuple):
    place: str
    by: str
    protocol: int

    @property
    def folder_name(self) -> str:
        return f"{self.place} {self.by} {self.protocol}"


CASES = [Case(place, by, protocol) for place in PLACES for by, protocol in KINDS]


class Planted(NamedTuple):
    """A cache for each case, and the cases in which Whoosh itself ran what was planted."""

    folder: Path
    ran: frozenset[Case]

    def cache(self, case: Case) -> Path:
        return self.folder / case.folder_name


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    folder, analyzer = tmp_path_factory.mktemp("planted"), Analyzer("en")
    template = IndexStore(folder / "template").write(NAME, [make_batch(DOCUMENTS, analyzer)], analyzer)
    indexes = []
    for case in CASES:
        index = folder / case.folder_name / template.name
        shutil.copytree(template, index)
        PLACES[case.place](index, pickle.dumps(Evil(index.parent, case.by), case.protocol))
        accept(index)
        indexes.append(str(index))
    source = Path(library.__file__).parent.parent
    subprocess.run([sys.executable, "-c", READ_BY_WHOOSH_ITSELF, *indexes], cwd=source, check=True)
    ran = frozenset(case for case in CASES if (folder / case.folder_name / MARKER).is_dir())
    for case in ran:
        (folder / case.folder_name / MARKER).rmdir()
    return Planted(folder, ran)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.folder_name)
def test_whoosh_itself_runs_what_was_planted(planted: Planted, case: Case) -> None:
    assert case in planted.ran


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.folder_name)
def test_nothing_runs_and_the_answer_is_there(planted: Planted, case: Case, tmp_path: Path) -> None:
    read: list[str] = []

    def documents() -> Iterator[IndexedDocument]:
        read.append("documents")
        return iter(DOCUMENTS)

    cache = planted.cache(case)
    pack = SearchablePack(NAME, len(DOCUMENTS), documents, lambda key: True, lambda key: "", ())
    search = StackSearch([pack], IndexStore(cache))
    found = [
        [str(match.key.id) for match in search.search(query, ["en"], 10).found] for query in ("cough", '"a fever"')
    ]
    search.close()
    assert found == [["cough", "fever"], ["fever"]]
    assert not (cache / MARKER).exists()
    assert read == ([] if case.place in ("schema", "stored fields") else ["documents"])  # the others are built anew


def test_nothing_runs_in_a_library(make_pack: MakePack, tmp_path: Path) -> None:
    text = "---\nid: cough\ntitle: Cough\nkind: topic\nlanguage: en\n---\nA cough.\n"
    pack = make_pack(tmp_path / "pack", {"en/cough.md": text})
    paths = Paths(find_paths().resources, tmp_path / "data")
    for place, plant in PLACES.items():
        for again in (False, True):
            opened = Library([PackSource(pack)], paths, dt.date(2026, 11, 21))
            assert [hit.id for hit in opened.search("cough").hits] == ["cough"], place
            opened.close()
            if not again:
                (index,) = paths.index_cache.iterdir()
                plant(index, pickle.dumps(Evil(tmp_path, "exec"), 2))
                accept(index)
        assert not (tmp_path / MARKER).exists(), place
        shutil.rmtree(paths.index_cache)


# ---- no other way to a real unpickler ---------------------------------------------------------------------

LOOK_FOR_UNPICKLERS = """
import marshal, pickle, shelve, sys, tempfile
from pathlib import Path
from library.models import ArticleKey
from library.search.documents import IndexedDocument, IndexedSection
from library.search.stack import SearchablePack, StackSearch
from library.search.store import IndexName, IndexStore

with tempfile.TemporaryDirectory() as folder:
    for language in ("en", "sw"):
        section = IndexedSection("", "top", "A cough.")
        documents = [IndexedDocument("cough", language, "", "Cough", (), (), (), (section,))]
        name = IndexName("starter", language, "1")
        for _ in range(2):
            pack = SearchablePack(name, 1, lambda: documents, lambda key: True, lambda key: "", ())
            search = StackSearch([pack], IndexStore(Path(folder)))
            assert search.search("cough", [language], 5).found
            search.close()

forbidden = {
    id(held): name
    for module in (pickle, marshal, sys.modules["_pickle"], shelve)
    for name, held in (("module", module), *vars(module).items())
    if name in ("module", "load", "loads", "_load", "_loads", "Unpickler", "_Unpickler", "open")
}
loaded = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "whoosh"}
assert len(loaded) > 15, loaded
for name, module in loaded.items():
    for attribute, held in vars(module).items():
        is_unpickler = isinstance(held, type) and issubclass(held, (pickle.Unpickler, pickle._Unpickler))
        if attribute != "__builtins__" and (id(held) in forbidden or is_unpickler):
            print(f"{name}.{attribute}")
"""


def test_no_module_of_whoosh_holds_a_real_unpickler_under_any_name() -> None:
    source = Path(library.__file__).parent.parent
    answer = subprocess.run([sys.executable, "-c", LOOK_FOR_UNPICKLERS], cwd=source, capture_output=True, text=True)
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")


def test_only_the_classes_of_an_index_are_allowed() -> None:
    assert {
        ("whoosh.codec.whoosh3", "W3Segment"),
        ("library.search.codec", "ArrayCodec"),
        ("collections", "defaultdict"),
        ("builtins", "int"),
    } == safe_pickle.ALLOWED


REFUSED = [
    ("builtins", "int.__class__"),
    ("builtins", "int.__subclasses__"),
    ("builtins", "eval"),
    ("builtins", "getattr"),
    ("builtins", "object"),
    ("__builtin__", "int"),
    ("__builtin__", "eval"),
    ("os", "system"),
    ("posix", "mkdir"),
    ("collections", "defaultdict.__init__"),
    ("collections", "abc"),
    ("collections.abc", "Callable"),
    ("whoosh.codec.whoosh3", "loads"),
    ("whoosh.codec.whoosh3", "W3Codec"),
    ("whoosh.codec.whoosh3", "W3Segment.codec"),
    ("whoosh.codec.whoosh3", "W3Segment.__init__.__globals__"),
    ("library.search.codec", "zlib.decompress"),
    ("library.search.codec", "ArrayCodec.__init__"),
    ("library.search.codec.ArrayCodec", "__init__"),
    ("copyreg", "_reconstructor"),
    ("", ""),
]


def named(module: str, name: str) -> dict[str, bytes]:
    """Pickles that look a name up, in every way there is."""
    short = [bytes((0x8C, len(text))) + text.encode() for text in (module, name)]
    return {
        "GLOBAL": f"c{module}\n{name}\n.".encode(),
        "GLOBAL of protocol 2": f"\x80\x02c{module}\n{name}\n.".encode("latin-1"),
        "INST": f"(i{module}\n{name}\n.".encode(),
        "STACK_GLOBAL": b"\x80\x04" + short[0] + short[1] + b"\x93.",
        "STACK_GLOBAL called": b"\x80\x04" + short[0] + short[1] + b"\x93)R.",
    }


@pytest.mark.parametrize(("module", "name"), REFUSED, ids=str)
def test_any_other_name_is_refused_however_it_is_written(module: str, name: str) -> None:
    for how, data in named(module, name).items():
        with pytest.raises(safe_pickle.UnpicklingError):
            print(how, safe_pickle.loads(data))
        with pytest.raises(safe_pickle.UnpicklingError):
            print(how, safe_pickle.load(io.BytesIO(data)))
        with pytest.raises(safe_pickle.UnpicklingError):
            print(how, safe_pickle.load_from(memoryview(data)))


@pytest.mark.parametrize(("module", "name"), sorted(safe_pickle.ALLOWED))
def test_an_allowed_name_is_found(module: str, name: str) -> None:
    found = safe_pickle.loads(named(module, name)["GLOBAL"])
    assert issubclass(found, getattr(sys.modules[module], name))


def test_the_registry_of_short_names_is_no_way_round() -> None:
    copyreg.add_extension("posix", "mkdir", 240)
    try:
        with pytest.raises(safe_pickle.UnpicklingError):
            safe_pickle.loads(b"\x80\x02\x82\xf0.")
    finally:
        copyreg.remove_extension("posix", "mkdir", 240)


def test_a_pickle_cannot_change_a_class_of_ours() -> None:
    data = b"\x80\x02cwhoosh.codec.whoosh3\nW3Segment\nN}X\x0e\x00\x00\x00codec_was_hereK\x01s\x86b."
    changed = safe_pickle.loads(data)
    assert changed.codec_was_here == 1
    assert not hasattr(pickle.loads(b"cwhoosh.codec.whoosh3\nW3Segment\n."), "codec_was_here")


@pytest.mark.parametrize(
    "value", [0, -5, 2**70, 1.5, "caf\u00e9", b"\x00\xff", None, True, (1, (2, "x")), [1], {"a": 1}, {1, 2}], ids=repr
)
def test_numbers_texts_and_lists_of_them_come_back(value: object) -> None:
    assert safe_pickle.loads(safe_pickle.dumps(value)) == value
    assert safe_pickle.loads(safe_pickle.dumps(value, 2)) == value
    both = safe_pickle.dumps(value) + safe_pickle.dumps("next")
    first, behind = safe_pickle.load_from(memoryview(both))
    assert (first, safe_pickle.loads(both[behind:])) == (value, "next")


def test_a_segment_comes_back() -> None:
    segment: Any = W3Codec().new_segment(None, "MAIN")
    segment._codec = None
    segment.set_doc_count(3)
    again = safe_pickle.loads(safe_pickle.dumps([segment]))[0]
    assert (again.segment_id(), again.doc_count_all()) == (segment.segment_id(), 3)
