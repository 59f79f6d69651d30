# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The catalogue of an installed pack: made once, made anew whenever it is missing, damaged or of another state."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from library.errors import ArticleError, PackError
from library.installing import install_pack, remove_pack
from library.library import Library
from library.models import ArticleId, ArticleKey, CitationKey
from library.packs import installed as installed_module
from library.packs.catalogue import _address
from library.packs.catalogued import CataloguedPack
from library.packs.installed import open_installed, open_store, open_trust
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.sentences import Sentence
from tests.library.pack_workshop import KEY, STRANGER, packed, quiet, source

TODAY = dt.date(2026, 11, 21)
WORMS = ArticleKey(ArticleId("zebrafish"), "en")


def write_tables(made: PackSource) -> None:
    folder = made.folder
    (folder / "references.json").write_text('[{"id": "one", "title": "First"}, {"id": "two", "title": "Second"}]')
    (folder / "vocabulary").mkdir(exist_ok=True)
    names = "quokosis\tquokkosis\tmisspelling\nthe quokka\tquokkosis\tlay\nsugar\tdiabetes\tlay\n"
    (folder / "vocabulary" / "en.tsv").write_text(f"name\tarticle\tkind\n{names}", encoding="utf-8")


@pytest.fixture
def paths(tmp_path: Path, with_used_cache: Callable[[Path], Path]) -> Paths:
    """A clinic with one pack."""
    paths = find_paths(with_used_cache(tmp_path / "data"))
    open_trust(paths).add(KEY.public)
    made = source(tmp_path / "source", {"zebrafish": "Wash your hands. [@one]", "quokkosis": "Quokkas."})
    write_tables(made)
    (tmp_path / "p.clinicpack").write_bytes(packed(PackSource(made.folder)))
    install_pack(tmp_path / "p.clinicpack", paths, quiet)
    return paths


@pytest.fixture
def pack(paths: Paths) -> Iterator[CataloguedPack]:
    (opened,), faults = open_installed(paths)
    assert faults == []
    yield opened
    opened.close()


def catalogue_file(paths: Paths) -> Path:
    (file,) = paths.catalogues.glob("test-*")
    return file


def forbid(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on nobody looks into a pack's own list."""

    def fail(*arguments: object) -> None:
        raise AssertionError("the pack was opened")

    monkeypatch.setattr(installed_module, "open_survivors", fail)


def test_it_is_made_when_a_pack_is_installed_and_only_read_after_that(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert catalogue_file(paths).name.startswith("test-")
    forbid(monkeypatch)
    library = Library.open(paths, TODAY)
    assert [summary.title for summary in library.packs()] == ["Starter library", "Test pack"]
    assert "Wash" in library.read(WORMS).article.body
    assert [one.reference.title for one in library.read(WORMS).references] == ["First"]
    library.close()


def test_it_says_the_same_as_the_source(pack: CataloguedPack, tmp_path: Path) -> None:
    here = PackSource(tmp_path / "source")
    assert dict(pack.bibliography) == here.bibliography and len(pack.bibliography) == 2
    with pytest.raises(KeyError):
        pack.bibliography[CitationKey("three")]
    assert pack.extra_names("en") == here.extra_names("en") == (("sugar", "diabetes"),)
    for name in ("quokosis", "the quokka", "nothing"):
        found = "misspelling" in pack.kinds_of("en", name, "quokkosis")
        assert found == ("misspelling" in here.kinds_of("en", name, "quokkosis")) == (name == "quokosis")
    for both in (pack, here):
        assert (both.languages, both.count("en"), both.count("xx")) == (("en",), 2, 0)
        assert both.entries("xx") == both.entries_of("none") == both.numbered(1) == []
        assert both.entry(ArticleKey(ArticleId("none"), "en")) is None
        assert both.digest(ArticleKey(ArticleId("none"), "en")) == ""
        assert [entry.title for entry in both.entries_of("zebrafish")] == ["Zebrafish"]
    with pytest.raises(ArticleError, match="does not hold none"):
        pack.article(ArticleKey(ArticleId("none"), "en"))
    summary = pack.summary
    assert (summary.articles, summary.created, summary.can_go_back) == (2, dt.date(2026, 1, 2), False)
    assert summary.signer == f"Test maker: {KEY.public.fingerprint}"
    assert pack.documents.names("pack.yaml") == ["pack.yaml"] and pack.documents.names("none") == []


def flipped(content: bytes) -> bytes:
    """Every page but the first is rubbish."""
    return content[:4096] + random.Random(1).randbytes(len(content) - 4096)


@pytest.mark.parametrize(
    "hurt",
    [lambda content: b"", lambda content: b"rubbish", lambda content: content[: len(content) // 2], flipped, None],
    ids=["empty", "rubbish", "cut", "flipped", "gone"],
)
def test_a_damaged_one_is_made_anew(paths: Paths, hurt: Callable[[bytes], bytes] | None) -> None:
    file = catalogue_file(paths)
    whole = file.read_bytes()
    if hurt is None:
        file.unlink()
    else:
        file.write_bytes(hurt(whole))
    library = Library.open(paths, TODAY)
    assert "Wash" in library.read(WORMS).article.body
    assert {"zebrafish", "quokkosis"} <= {summary.id for summary in library.articles("en")}
    library.close()
    assert catalogue_file(paths).read_bytes() == whole


def test_a_changed_entry_is_noticed(paths: Paths, pack: CataloguedPack) -> None:
    """A title that is another by one letter is damage that SQLite does not see."""
    file = catalogue_file(paths)
    whole = file.read_bytes()
    with sqlite3.connect(file) as connection:
        entry = connection.execute("SELECT entry FROM article WHERE id = 'zebrafish'").fetchone()[0]
        changed = entry.replace(b"Zebrafish", b"Warms")
        connection.execute("UPDATE article SET entry = ? WHERE id = 'zebrafish'", [changed])
    connection.close()
    (opened,), _ = open_installed(paths)
    found = opened.entry(WORMS)
    assert found is not None and found.title == "Zebrafish"
    opened.close()
    assert file.read_bytes() == whole


def test_where_it_cannot_be_kept_it_lives_in_memory(paths: Paths) -> None:
    shutil.rmtree(paths.catalogues)
    paths.catalogues.write_text("no folder")
    library = Library.open(paths, TODAY)
    assert library.faults == ()
    assert "Wash" in library.read(WORMS).article.body
    library.close()


def test_a_pack_of_a_key_that_is_trusted_no_more_is_told(paths: Paths) -> None:
    open_trust(paths).add(STRANGER.public)
    open_trust(paths).remove(KEY.public.id)
    packs, faults = open_installed(paths)
    assert packs == []
    assert faults == [
        "Test pack: its key is not trusted here any more; ask its maker for a new pack, or remove this one."
    ]


def test_a_new_version_has_its_own_and_the_one_before_is_kept(paths: Paths, tmp_path: Path) -> None:
    first = catalogue_file(paths)
    for number in (2, 3):
        made = source(tmp_path / "source", {"wombats": f"Wombat {number}."}, version=f"{number}.0", sequence=number)
        (tmp_path / "n.clinicpack").write_bytes(packed(PackSource(made.folder)))
        install_pack(tmp_path / "n.clinicpack", paths, quiet)
        kept = set(paths.catalogues.glob("test-*"))
        assert len(kept) == 2 and (first in kept) == (number == 2)
    open_store(paths).roll_back("test")
    (opened,), _ = open_installed(paths)
    assert (opened.info.version, opened.summary.can_go_back) == ("2.0", False)
    opened.close()
    remove_pack("test", paths)
    assert list(paths.catalogues.glob("test-*")) == []
    with pytest.raises(PackError):
        remove_pack("test", paths)


def test_damaged_tables_are_told_and_the_articles_stay(paths: Paths) -> None:
    with installed_module.open_survivors(pack_file(paths), open_trust(paths)) as opened:
        places = [opened.entries[name].offset for name in ("references.json", "vocabulary/en.tsv")]
    content = bytearray(pack_file(paths).read_bytes())
    for place in places:
        content[place + 5 : place + 15] = bytes(10)
    pack_file(paths).write_bytes(content)
    catalogue_file(paths).unlink()
    (opened_pack,), _ = open_installed(paths)
    assert [fault.path for fault in opened_pack.faults] == ["references.json", "vocabulary/en.tsv"]
    assert all(isinstance(fault.text, Sentence) for fault in opened_pack.faults), "it can be translated"
    assert dict(opened_pack.bibliography) == {} and opened_pack.vocabulary("en") == ()
    assert "Wash" in opened_pack.article(WORMS).body
    opened_pack.close()


def test_a_lost_file_is_told(paths: Paths) -> None:
    pack_file(paths).unlink()
    assert open_installed(paths) == ([], ["Test pack: its file is lost; install it again from its stick."])


def pack_file(paths: Paths) -> Path:
    (state,) = open_store(paths).installed()
    return open_store(paths).path(state.layers[-1])


def test_a_large_pack_can_be_searched_before_it_counts(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its index is built in a process of its own; meanwhile the old version counts."""
    monkeypatch.setattr("library.installing.SMALL", 0)
    made = source(tmp_path / "source", {"wombats": "Wombat."}, version="2.0", sequence=2)
    (tmp_path / "n.clinicpack").write_bytes(packed(PackSource(made.folder)))
    versions: list[str] = []

    def listen(done: int, total: int) -> None:
        (state,) = open_store(paths).installed()
        versions.append(state.layers[-1].version)

    install_pack(tmp_path / "n.clinicpack", paths, listen)
    assert set(versions) == {"1.0.0"}
    assert list(paths.index_cache.glob("test.en-*/record.json"))
    library = Library.open(paths, TODAY)
    assert library.search("wombat").hits[0].id == "wombats"
    library.close()


WORDS = ("quokka", "wallaby", "bilby", "dingo", "emu", "koala", "numbat")


def test_many_articles_are_searched_in_shares_as_in_one(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each share is built by processes of its own, which get its part of the articles."""
    monkeypatch.setattr("library.installing.SMALL", 0)
    monkeypatch.setattr("library.search.stack.SMALL", 0)
    shutil.rmtree(paths.index_cache)
    texts = {f"a{number:02}": " ".join(WORDS[number % 5 :: number % 3 + 1]) for number in range(23)}
    made = source(tmp_path / "many", texts, version="2.0", sequence=2)
    (made.folder / "vocabulary").mkdir()
    (made.folder / "vocabulary" / "en.tsv").write_text("name\tarticle\tkind\nsmelly\tburns\tlay\n", encoding="utf-8")
    (tmp_path / "n.clinicpack").write_bytes(packed(PackSource(made.folder)))
    answers = []
    for largest, shares in ((20_000, 1), (5, 5)):
        monkeypatch.setattr("library.finding.LARGEST_INDEX", largest)
        install_pack(tmp_path / "n.clinicpack", paths, quiet)
        library = Library.open(paths, TODAY)
        answers.append(
            [library.search(query, limit=100) for query in (*WORDS, "quokka wallaby", "a07", "smelly", "numbt")]
        )
        assert len(library._finding._search()._group("en").shelves) == shares + 1
        library.close()
        remove_pack("test", paths)
        assert not list(paths.index_cache.glob("test.*"))
    assert answers[0] == answers[1]
    assert [len(answer.hits) for answer in answers[0]][:3] != [0, 0, 0]


def test_what_was_damaged_when_it_was_indexed_is_found_again_after_the_repair(paths: Paths, tmp_path: Path) -> None:
    with installed_module.open_survivors(pack_file(paths), open_trust(paths)) as opened:
        place = opened.entries["articles/en/quokkosis.md"].offset
    content = bytearray(pack_file(paths).read_bytes())
    content[place + 3 : place + 9] = bytes(6)
    pack_file(paths).write_bytes(content)
    for found in ([], ["quokkosis"]):
        library = Library.open(paths, TODAY)
        assert [hit.id for hit in library.search("quokkas").hits] == found
        library.close()
        install_pack(tmp_path / "p.clinicpack", paths, quiet)


def test_an_index_that_fits_the_new_version_is_not_built_again(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.open(paths, TODAY)
    library.search("quokkas")
    library.close()
    monkeypatch.setattr("library.installing.SMALL", 0)
    monkeypatch.setattr("library.installing.run_job", lambda *arguments: pytest.fail("it was built again"))
    made = source(tmp_path / "source", {}, version="2.0", sequence=2)
    (tmp_path / "n.clinicpack").write_bytes(packed(PackSource(made.folder)))
    assert install_pack(tmp_path / "n.clinicpack", paths, quiet).version == "2.0"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/srv/Río 1/x?.sqlite"), "file:///srv/R%C3%ADo%201/x%3F.sqlite"),
        (PureWindowsPath("E:\\Clinic Library\\x.sqlite"), "file:///E:/Clinic%20Library/x.sqlite"),
        (PureWindowsPath("\\\\server\\share\\x.sqlite"), "file:////server/share/x.sqlite"),
    ],
)
def test_sqlite_is_given_an_address_that_it_takes(path: PurePath, address: str) -> None:
    assert _address(path) == address
