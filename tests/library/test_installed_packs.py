# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Installed packs in the library: read in place, found, printed; a damaged article costs only itself."""

from __future__ import annotations

import datetime as dt
import random
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from library.building import Job, make_batches
from library.errors import ArticleError, PackError
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.packs.container import entries_of
from library.packs.documents import FolderDocuments
from library.packs.installed import open_documents, open_installed, open_store, open_trust
from library.packs.opening import open_pack
from library.packs.pack import number_of, read_picture
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.search.store import IndexName
from library.storage import RecordStore
from tests.library.pack_workshop import KEY, manifest_of, packed, quiet, source

TODAY = dt.date(2026, 11, 21)
PICTURE = random.Random(1).randbytes(30_000)
"""So large that what stands before it has to be read from the disk again."""
TEXTS = {"zebrafish": "Wash your hands. ![A hand](images/a.png)", "quokkosis": "Quokkas at night."}


@pytest.fixture
def paths(tmp_path: Path, with_used_cache: Callable[[Path], Path]) -> Paths:
    """A clinic that trusts the test key and has one pack of it."""
    paths = find_paths(with_used_cache(tmp_path / "data"))
    open_trust(paths).add(KEY.public)
    made = source(tmp_path / "source", TEXTS)
    (made.folder / "images").mkdir()
    (made.folder / "images" / "a.png").write_bytes(PICTURE)
    (made.folder / "vocabulary").mkdir()
    (made.folder / "vocabulary" / "en.tsv").write_text(
        "name\tarticle\tkind\nthe quokka\tquokkosis\tlay\n", encoding="utf-8"
    )
    (made.folder / "glossary").mkdir()
    (made.folder / "glossary" / "en.tsv").write_text("term\texplanation\nquokka\tA small animal.\n", encoding="utf-8")
    (tmp_path / "p.clinicpack").write_bytes(packed(PackSource(made.folder)))
    open_store(paths).install(tmp_path / "p.clinicpack", quiet)
    return paths


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    opened = Library.open(paths, TODAY)
    yield opened
    opened.close()


def installed_file(paths: Paths) -> Path:
    (pack,) = open_store(paths).installed()
    return open_store(paths).path(pack.layers[-1])


def damage(paths: Paths, name: str) -> None:
    """Some bytes of one document change on the disk."""
    file = installed_file(paths)
    with open_pack(file, open_trust(paths)) as opened:
        place = opened.entries[name].offset
    content = bytearray(file.read_bytes())
    content[place + 3 : place + 9] = b"\0" * 6
    file.write_bytes(content)


def test_its_articles_are_read_found_and_printed(library: Library) -> None:
    assert library.pack_titles[1:] == ("Test pack 1.0.0",)
    reading = library.read(library.find("zebrafish"))
    assert reading.pack.id == "test" and reading.pictures == {"images/a.png": PICTURE}
    assert [hit.id for hit in library.search("quokkas").hits] == ["quokkosis"]
    assert library.search("the quokka").hits[0].because == "the quokka"
    assert library.typeset(Handout((library.find("quokkosis"),), HandoutOptions(), Clinic())).pages == 1
    assert library.faults == ()


def test_the_words_of_its_glossary_are_explained(library: Library) -> None:
    reading = library.read(library.find("quokkosis"))
    assert reading.explained is not None
    assert reading.explained.terms == {"quokka": "A small animal."}


def test_a_damaged_glossary_costs_only_itself(paths: Paths, library: Library) -> None:
    damage(paths, "glossary/en.tsv")
    reading = library.read(library.find("quokkosis"))
    assert (reading.explained, reading.article.title, library.faults) == (None, "Quokkosis", ())


def test_a_packed_pack_says_the_same_as_its_source(paths: Paths, tmp_path: Path) -> None:
    here = PackSource(tmp_path / "source")
    packs, faults = open_installed(paths)
    assert faults == []
    for pack in packs:
        assert (pack.info, list(pack.article_keys())) == (here.info, sorted(here.articles))
        for key, article in here.articles.items():
            assert (pack.article(key), pack.entry(key), pack.digest(key)) == (
                article,
                here.entry(key),
                here.digest(key),
            )
        assert pack.entries("en") == here.entries("en") == pack.entries("en", None) != []
        assert pack.titles("en") == here.titles("en") == {"quokkosis": "quokkosis", "zebrafish": "zebrafish"}
        assert pack.extra_names("en") == here.extra_names("en")
        for number in map(partial(number_of, here.info), here.articles):
            assert pack.numbered(number) == here.numbered(number) != []
        assert (pack.languages, pack.fingerprint("en")) == (here.languages, here.fingerprint("en"))
        assert pack.vocabulary("en") == here.vocabulary("en")
        for name in ("./images/a.png", "images//a.png"):
            assert read_picture(pack, name) == read_picture(here, name) == PICTURE
        for name in ("images/none.png", "pack.yaml", "../a.png", "articles/en/zebrafish.md"):
            assert read_picture(pack, name) is None
        assert not pack.documents.names("articles/*/*/*.md") and not pack.documents.names("articles/*")
        pack.close()


def test_a_damaged_article_is_fenced_off_and_named(paths: Paths) -> None:
    damage(paths, "articles/en/quokkosis.md")
    library = Library.open(paths, TODAY)
    with pytest.raises(ArticleError, match="“Quokkosis” is damaged here; install Test pack again from its stick."):
        library.read(library.find("quokkosis"))
    assert "Wash your hands" in library.read(library.find("zebrafish")).article.body
    assert [hit.id for hit in library.search("quokkas").hits] == []
    library.close()
    assert open_store(paths).check(quiet) == ["Test pack: articles/en/quokkosis.md is damaged."]


def test_what_is_damaged_while_it_is_open_is_never_shown(paths: Paths) -> None:
    (pack,), _ = open_installed(paths)
    damage(paths, "articles/en/zebrafish.md")
    assert read_picture(pack, "images/a.png") == PICTURE
    with pytest.raises(ArticleError, match=r"articles/en/zebrafish\.md is damaged"):
        pack.documents.read("articles/en/zebrafish.md")
    assert pack.documents.read("articles/en/quokkosis.md")
    pack.close()


def spans(file: Path) -> dict[str, tuple[int, int]]:
    """Where each entry begins, with its header, and ends."""
    with file.open("rb") as opened:
        return {entry.name: (entry.offset - len(entry.name) - 30, entry.end) for entry in entries_of(opened)}


FIRST, AGAIN = ("manifest.json", "manifest.sig"), ("again/manifest.json", "again/manifest.sig")


@pytest.mark.parametrize(
    "lost",
    [
        FIRST[:1],
        FIRST[1:],
        FIRST,
        AGAIN,
        ("files/articles/en/quokkosis.md",),
        (*FIRST, "files/articles/en/quokkosis.md"),
        ("files/images/a.png",),
        ("directory",),
    ],
    ids="-".join,
)
def test_damage_in_one_place_costs_only_what_lies_there(paths: Paths, lost: tuple[str, ...]) -> None:
    """Headers and all; the caches are deleted, so that everything is read anew."""
    file = installed_file(paths)
    where = {**spans(file), "directory": (max(end for _, end in spans(file).values()), file.stat().st_size)}
    content = bytearray(file.read_bytes())
    for name in lost:
        first, end = where[name]
        content[first:end] = bytes(end - first)
    file.write_bytes(content)
    shutil.rmtree(paths.index_cache.parent, ignore_errors=True)
    library = Library.open(paths, TODAY)
    gone = [name for name in lost if name.startswith("files/articles")]
    assert library.faults == ()
    for _ in gone:
        with pytest.raises(ArticleError, match="“Quokkosis” is damaged here"):
            library.read(library.find("quokkosis"))
    assert "Wash your hands" in library.read(library.find("zebrafish")).article.body
    assert (library.read(library.find("zebrafish")).pictures == {}) == ("files/images/a.png" in lost)
    assert bool(library.search("quokkas").hits) == (not gone)
    library.close()
    damaged = [name.removeprefix("files/") for name in lost if name.startswith("files/")]
    assert open_store(paths).check(quiet) == [f"Test pack: {name} is damaged." for name in damaged]


def test_a_list_that_nobody_signed_is_not_taken_from_a_damaged_pack(paths: Paths) -> None:
    file = installed_file(paths)
    first = spans(file)["manifest.sig"]
    again = spans(file)["again/manifest.sig"]
    content = bytearray(file.read_bytes())
    for _, end in (first, again):
        content[end - 40 : end] = bytes(40)
    file.write_bytes(content)
    packs, faults = open_installed(paths)
    assert packs == [] and len(faults) == 1


@pytest.mark.parametrize("content", [b"", b"x" * 100], ids=["empty", "rubbish"])
def test_a_pack_that_is_lost_is_told_and_the_rest_works(paths: Paths, content: bytes) -> None:
    installed_file(paths).write_bytes(content)
    library = Library.open(paths, TODAY)
    assert library.faults == ("Test pack: This file is no pack of this program, or its beginning is damaged.",)
    assert library.find("burns")
    library.close()
    assert open_store(paths).check(quiet) == [
        "Test pack: This file is no pack of this program, or its beginning is damaged."
    ]


def test_a_pack_needs_no_description_beside_its_signed_list(paths: Paths) -> None:
    damage(paths, "pack.yaml")
    (pack,), faults = open_installed(paths)
    assert (pack.info.title, faults) == ("Test pack", [])
    pack.close()


def test_a_record_of_a_newer_program_is_told_and_the_rest_works(paths: Paths) -> None:
    RecordStore(paths.packs).save("packs", b"[1]")
    library = Library.open(paths, TODAY)
    assert library.faults == ("The packs here were installed by a newer program; install that one.",)
    library.close()


def test_a_removed_pack_is_not_opened(paths: Paths) -> None:
    open_store(paths).remove("test")
    assert open_installed(paths) == ([], [])
    assert open_store(paths).check(quiet) == []


def test_an_installed_pack_takes_the_place_of_a_bundled_one_of_its_id(paths: Paths, tmp_path: Path) -> None:
    made = source(tmp_path / "starter", {"burns": "Newer text."})
    (made.folder / "pack.yaml").write_text("id: starter\ntitle: Starter\nversion: '9'\nsequence: 9\n", encoding="utf-8")
    (tmp_path / "s.clinicpack").write_bytes(packed(PackSource(made.folder)))
    open_store(paths).install(tmp_path / "s.clinicpack", quiet)
    library = Library.open(paths, TODAY)
    assert library.pack_titles == ("Starter 9", "Test pack 1.0.0")
    assert "Newer text." in library.read(library.find("burns", "en")).article.body
    library.close()


def test_the_clinics_own_articles_stand_above(paths: Paths) -> None:
    local = source(paths.local_pack, {"zebrafish": "Our own words."})
    (local.folder / "pack.yaml").write_text("id: local\ntitle: Ours\nversion: '1'\n", encoding="utf-8")
    library = Library.open(paths, TODAY)
    assert library.read(library.find("zebrafish")).pack.id == "local"
    assert {summary.id for summary in library.articles("en")} >= {"zebrafish", "quokkosis"}
    assert [summary.pack for summary in library.articles("en") if summary.id == "zebrafish"] == ["local"]
    library.close()


def test_an_article_that_replaces_another_is_counted_once(paths: Paths) -> None:
    local = source(paths.local_pack, {"burns": "Our own words."})
    file = local.folder / "articles" / "en" / "burns.md"
    file.write_text(file.read_text().replace("kind: topic", "kind: topic\ncategories: [Ours]"))
    (local.folder / "pack.yaml").write_text("id: local\ntitle: Ours\nversion: '1'\n", encoding="utf-8")
    before = PackSource(paths.starter_pack)
    library = Library.open(paths, TODAY)
    assert library.count("en") == before.count("en") + 2, "the two of the installed pack"
    counts = {topic.name: topic.count for topic in library.topics("en")}
    assert counts["Ours"] == 1
    assert counts["First aid"] == before.topics("en")["First aid"] - 1
    library.close()


def test_an_index_is_built_of_a_packed_pack_as_of_its_source(paths: Paths, tmp_path: Path) -> None:
    (pack,), _ = open_installed(paths)
    packed_id, packed_documents = open_documents(pack.documents.place, paths)
    folder_id, folder = open_documents(tmp_path / "source", paths)
    assert packed_id == folder_id == "test"
    assert isinstance(folder, FolderDocuments)
    name = IndexName("test", "en", PackSource(tmp_path / "source").fingerprint("en"))
    made = []
    for number, documents in enumerate((packed_documents, folder)):
        part = tmp_path / f"part{number}"
        part.mkdir()
        make_batches(Job(documents, name), part, 0, 1, quiet)
        made.append([path.read_bytes() for path in sorted(part.iterdir())])
        documents.close()
    pack.close()
    assert made[0] == made[1] != []
    with pytest.raises(PackError, match="no catalogue of a pack that is installed here"):
        open_documents(tmp_path / "p.clinicpack", paths)


def test_an_update_of_which_the_base_is_lost_is_told(paths: Paths, tmp_path: Path) -> None:
    base = manifest_of(tmp_path / "p.clinicpack")
    update = source(tmp_path / "source", {"wombats": "Wombat."}, version="2.0.0", sequence=2)
    (tmp_path / "u.clinicpack").write_bytes(packed(PackSource(update.folder), base=[base]))
    lost = installed_file(paths)
    open_store(paths).install(tmp_path / "u.clinicpack", quiet)
    library = Library.open(paths, TODAY)
    assert {"zebrafish", "quokkosis", "wombats"} <= {summary.id for summary in library.articles("en")}
    library.close()
    newest = installed_file(paths)
    newest.write_bytes(b"")
    _, faults = open_installed(paths)
    assert faults == ["Test pack: This file is no pack of this program, or its beginning is damaged."]
    assert lost != newest and lost.exists()
