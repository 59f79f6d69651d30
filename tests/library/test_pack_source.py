# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack source as people keep it: one bad file costs only itself, no name leads out of the folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import library.packs.documents
from library.errors import ArticleError
from library.packs.documents import MOST_BYTES, FolderDocuments
from library.packs.pack import fingerprint_of
from library.packs.source import PackSource, article_names, read_pack_info, vocabulary_digest
from library.packs.tables import OtherName

MakePack = Callable[..., Path]


def article(name: str, language: str = "en", body: str = "Text.\n") -> str:
    return f"---\nid: {name}\ntitle: {name.title()}\nkind: topic\nlanguage: {language}\n---\n{body}"


TWO = {"en/cough.md": article("cough"), "es/cough.md": article("cough", "es")}


# ---- reading ----------------------------------------------------------------------------------------------


def test_a_pack_is_read_whole(make_pack: MakePack, tmp_path: Path) -> None:
    pack = PackSource(make_pack(tmp_path, articles=TWO, references=[{"id": "k", "title": "T"}]))
    assert (pack.info.id, pack.info.version, pack.faults) == ("test", "1.0.0", [])
    assert list(pack.articles) == [("cough", "en"), ("cough", "es")]
    assert list(pack.bibliography) == ["k"]


def test_articles_and_bibliography_may_be_absent(make_pack: MakePack, tmp_path: Path) -> None:
    pack = PackSource(make_pack(tmp_path))
    assert (pack.articles, pack.bibliography, pack.faults) == ({}, {}, [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the key 'id' is missing"),
        ("id: [", "pack.yaml, line "),
        ("id: A b\ntitle: T\nversion: 1\n", "small letters"),
    ],
)
def test_a_pack_without_a_description_is_none(make_pack: MakePack, tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ArticleError, match=said):
        PackSource(make_pack(tmp_path, pack=text))


def test_a_folder_that_is_no_pack_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"pack\.yaml cannot be read \(No such file.*\); check the file in "):
        PackSource(tmp_path)


@pytest.mark.parametrize("text", ["", "{", '{"id": "a"}', '[{"id": "a"}, {"id": "a"}]', "[" * 100_000])
def test_a_broken_bibliography_costs_only_itself(make_pack: MakePack, tmp_path: Path, text: str) -> None:
    folder = make_pack(tmp_path, articles=TWO)
    (folder / "references.json").write_text(text)
    pack = PackSource(folder)
    assert (pack.bibliography, len(pack.articles), len(pack.faults)) == ({}, 2, 1)
    assert (pack.faults[0].path, pack.faults[0].rule) == ("references.json", "unreadable")
    assert pack.faults[0].text.startswith("references.json")


BAD = {
    "empty": b"",
    "no front matter": b"Only words.\n",
    "broken": b"---\nid: [\n---\n",
    "binary": b"\x89PNG\r\n\x1a\n\x00\xff",
    "utf-16": article("bad").encode("utf-16"),
    "another id": article("other").encode(),
    "another language": article("bad", "fr").encode(),
    "capitals": article("Bad").encode(),
    "a bomb": b"---\nid: bad\na: &a [x]\nb: *a\n---\n",
    "too large": b"x" * (MOST_BYTES + 1),
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD.keys())
def test_a_broken_article_costs_only_itself(make_pack: MakePack, tmp_path: Path, data: bytes) -> None:
    folder = make_pack(tmp_path, articles=TWO)
    (folder / "articles" / "en" / "bad.md").write_bytes(data)
    pack = PackSource(folder)
    assert len(pack.articles) == 2
    assert [fault.path for fault in pack.faults] == ["articles/en/bad.md"]
    assert pack.faults[0].text.startswith("articles/en/bad.md")


def test_a_fault_names_the_line_where_it_has_one(make_pack: MakePack, tmp_path: Path) -> None:
    folder = make_pack(tmp_path, articles={"en/a.md": "---\nid: a\ntitle: b: c\n---\n", "en/b.md": "words"})
    (folder / "references.json").write_text('[\n\n{"id"}]')
    assert [(fault.path, fault.line) for fault in PackSource(folder).faults] == [
        ("references.json", 3),
        ("articles/en/a.md", 3),
        ("articles/en/b.md", 0),
    ]


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbf" + article("bad").encode(), article("bad").replace("\n", "\r\n").encode()]
)
def test_files_of_other_editors_are_read(make_pack: MakePack, tmp_path: Path, data: bytes) -> None:
    folder = make_pack(tmp_path, articles=TWO)
    (folder / "articles" / "en" / "bad.md").write_bytes(data)
    assert len(PackSource(folder).articles) == 3


def test_an_article_in_the_wrong_place_is_told_its_place(make_pack: MakePack, tmp_path: Path) -> None:
    pack = PackSource(make_pack(tmp_path, articles={"en/cold.md": article("cough", "es")}))
    assert [fault.text for fault in pack.faults] == [
        "articles/en/cold.md holds cough in es; the file must be articles/es/cough.md."
    ]


def test_too_large_a_file_says_so_and_is_not_read(make_pack: MakePack, tmp_path: Path) -> None:
    folder = make_pack(tmp_path, articles={"en/a.md": "x" * (MOST_BYTES + 1)})
    assert [fault.text for fault in PackSource(folder).faults] == ["articles/en/a.md is larger than 4 MB; split it."]


def test_a_folder_named_like_an_article_is_a_fault(make_pack: MakePack, tmp_path: Path) -> None:
    folder = make_pack(tmp_path, articles=TWO)
    (folder / "articles" / "en" / "x.md").mkdir()
    (fault,) = PackSource(folder).faults
    assert fault.text.startswith("articles/en/x.md cannot be read (")


def test_a_file_name_that_is_no_text_costs_only_itself(make_pack: MakePack, tmp_path: Path) -> None:
    folder = make_pack(tmp_path, articles=TWO)
    (folder / "articles" / "en" / os.fsdecode(b"\xff.md")).write_text("x")
    pack = PackSource(folder)
    assert (len(pack.articles), len(pack.faults)) == (2, 1)


def test_only_markdown_in_a_language_folder_is_an_article(make_pack: MakePack, tmp_path: Path) -> None:
    names = ["en/a.md", "en/b.txt", "top.md", "en/deep/c.md", "es/d.md"]
    folder = make_pack(tmp_path, articles=dict.fromkeys(names, "x"))
    documents = FolderDocuments(folder)
    assert article_names(documents) == ["articles/en/a.md", "articles/es/d.md"]
    assert article_names(documents, "es") == ["articles/es/d.md"]
    assert article_names(documents, "fr") == []


# ---- fingerprint ------------------------------------------------------------------------------------------


def with_names(folder: Path, **tables: str) -> Path:
    """Writes a vocabulary for each language that is named."""
    (folder / "vocabulary").mkdir()
    for language, text in tables.items():
        (folder / "vocabulary" / f"{language}.tsv").write_text(text, encoding="utf-8")
    return folder


NAMES = "term\tarticle\tkind\ntussis\tcough\tclinical\n"


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_same_articles_have_the_same_fingerprint(make_pack: MakePack, tmp_path: Path, language: str) -> None:
    one = with_names(make_pack(tmp_path / "one", articles=TWO), en=NAMES)
    other = with_names(make_pack(tmp_path / "other", articles=dict(reversed(TWO.items()))), en=NAMES)
    assert PackSource(one).fingerprint(language) == PackSource(other).fingerprint(language)


def test_each_language_has_its_fingerprint(make_pack: MakePack, tmp_path: Path) -> None:
    pack = PackSource(make_pack(tmp_path, articles=TWO))
    assert len({pack.fingerprint(language) for language in ("en", "es", "fr")}) == 3


@pytest.mark.parametrize(
    ("articles", "changed"),
    [
        ({}, "en es"),
        ({"en/cough.md": TWO["en/cough.md"]}, "es"),
        ({**TWO, "en/cold.md": article("cold")}, "en"),
        ({**TWO, "es/cough.md": article("cough", "es", "Text,\n")}, "es"),
        ({**TWO, "es/cough.md": "broken"}, "es"),
        ({"en/cough.md": TWO["en/cough.md"], "fr/cough.md": article("cough", "fr")}, "es fr"),
        ({"es/cough.md": TWO["es/cough.md"], "en/cold.md": article("cold")}, "en"),
        ({**TWO, "fr/cough.md": "broken"}, ""),
    ],
)
def test_a_change_to_an_article_changes_the_fingerprint_of_its_language(
    make_pack: MakePack, tmp_path: Path, articles: dict[str, str], changed: str
) -> None:
    before = PackSource(make_pack(tmp_path / "before", articles=TWO))
    after = PackSource(make_pack(tmp_path / "after", articles=articles))
    languages = ("en", "es", "fr")
    found = [language for language in languages if before.fingerprint(language) != after.fingerprint(language)]
    assert found == changed.split()


@pytest.mark.parametrize(
    ("tables", "changed"),
    [
        ({"en": NAMES}, ""),
        ({}, "en"),
        ({"en": NAMES + "cougher\tcough\tlay\n"}, "en"),
        ({"en": NAMES, "es": NAMES}, "es"),
        ({"en": NAMES, "fr": "broken"}, "fr"),
    ],
)
def test_a_change_to_the_other_names_changes_the_fingerprint_of_their_language(
    make_pack: MakePack, tmp_path: Path, tables: dict[str, str], changed: str
) -> None:
    before = PackSource(with_names(make_pack(tmp_path / "before", articles=TWO), en=NAMES))
    after = PackSource(with_names(make_pack(tmp_path / "after", articles=TWO), **tables))
    languages = ("en", "es", "fr")
    found = [language for language in languages if before.fingerprint(language) != after.fingerprint(language)]
    assert found == changed.split()


def test_the_parts_of_a_fingerprint_can_be_computed_without_the_pack(make_pack: MakePack, tmp_path: Path) -> None:
    folder = with_names(make_pack(tmp_path, articles={**TWO, "en/cold.md": article("cold")}), en=NAMES)
    documents = FolderDocuments(folder)
    for language in ("en", "es", "fr"):
        digests = [documents.digest(name) for name in article_names(documents, language)]
        computed = fingerprint_of(digests, vocabulary_digest(documents, language))
        assert computed == PackSource(folder).fingerprint(language)
    assert fingerprint_of(["a"], "b") != fingerprint_of(["ab"], "") != fingerprint_of(["b"], "a")


def test_a_digest_is_of_the_bytes_of_an_article(make_pack: MakePack, tmp_path: Path) -> None:
    one = PackSource(make_pack(tmp_path / "one", articles=TWO))
    windows = {name: text.replace("\n", "\r\n") for name, text in TWO.items()}
    other = PackSource(make_pack(tmp_path / "other", articles=windows))
    same = PackSource(make_pack(tmp_path / "same", articles={**TWO, "en/bad.md": "broken"}))
    assert len({*one.digests.values(), *other.digests.values()}) == 4
    assert list(one.digests) == list(one.articles) and same.digests == one.digests


# ---- languages and other names ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("articles", "tables", "languages"),
    [
        ({}, {}, ()),
        (TWO, {}, ("en", "es")),
        ({"es/cough.md": TWO["es/cough.md"]}, {}, ("es",)),
        ({"en/bad.md": "broken"}, {}, ()),
        (TWO, {"es": NAMES, "ar": NAMES}, ("ar", "en", "es")),
    ],
)
def test_the_languages_of_a_pack_are_those_of_its_articles_and_other_names(
    make_pack: MakePack, tmp_path: Path, articles: dict[str, str], tables: dict[str, str], languages: tuple[str, ...]
) -> None:
    assert PackSource(with_names(make_pack(tmp_path, articles=articles), **tables)).languages == languages


def test_only_tables_beside_the_articles_name_a_language(make_pack: MakePack, tmp_path: Path) -> None:
    folder = with_names(make_pack(tmp_path, articles=TWO), fr=NAMES)
    (folder / "vocabulary" / "notes.txt").write_text("x")
    (folder / "vocabulary" / "deep").mkdir()
    (folder / "vocabulary" / "deep" / "pt.tsv").write_text(NAMES)
    assert PackSource(folder).languages == ("en", "es", "fr")


def test_a_pack_gives_other_names_to_its_own_articles_and_others(make_pack: MakePack, tmp_path: Path) -> None:
    pack = PackSource(with_names(make_pack(tmp_path, articles=TWO), en=NAMES + "sugar\telsewhere\tlay\n"))
    assert pack.vocabulary("en") == (OtherName("tussis", "cough", "clinical"), OtherName("sugar", "elsewhere", "lay"))
    assert pack.vocabulary("es") == ()


def test_a_pack_stays_as_it_was_opened(make_pack: MakePack, tmp_path: Path) -> None:
    folder = with_names(make_pack(tmp_path, articles=TWO), en=NAMES)
    pack = PackSource(folder)
    before = (pack.vocabulary("en"), pack.fingerprint("en"))
    (folder / "vocabulary" / "en.tsv").write_text(NAMES + "cougher\tcough\tlay\n")
    assert (pack.vocabulary("en"), pack.fingerprint("en")) == before
    assert PackSource(folder).fingerprint("en") != pack.fingerprint("en")


@pytest.mark.parametrize("data", [b"", b"term\n", b"\xff\xfe\x00", b"x" * (MOST_BYTES + 1)])
def test_a_broken_vocabulary_gives_no_names(make_pack: MakePack, tmp_path: Path, data: bytes) -> None:
    folder = with_names(make_pack(tmp_path, articles=TWO))
    (folder / "vocabulary" / "en.tsv").write_bytes(data)
    pack = PackSource(folder)
    assert (pack.vocabulary("en"), len(pack.articles), pack.faults) == ((), 2, [])


def test_a_folder_named_like_a_vocabulary_gives_no_names(make_pack: MakePack, tmp_path: Path) -> None:
    without = PackSource(make_pack(tmp_path / "without", articles=TWO))
    folder = with_names(make_pack(tmp_path / "with", articles=TWO))
    (folder / "vocabulary" / "en.tsv").mkdir()
    pack = PackSource(folder)
    assert (pack.vocabulary("en"), pack.fingerprint("en")) == ((), without.fingerprint("en"))


def test_the_description_of_a_pack_is_read_alone(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack(tmp_path, articles={"en/bad.md": "broken"})
    assert read_pack_info(FolderDocuments(tmp_path)) == PackSource(tmp_path).info
    with pytest.raises(ArticleError, match=r"pack\.yaml cannot be read"):
        read_pack_info(FolderDocuments(tmp_path / "articles"))


# ---- pictures ---------------------------------------------------------------------------------------------


@pytest.fixture
def pictured(make_pack: MakePack, tmp_path: Path) -> PackSource:
    """A pack with two pictures and a text, and a secret picture beside it."""
    folder = make_pack(tmp_path / "pack")
    (folder / "images").mkdir()
    (folder / "images" / "a.svg").write_bytes(b"<svg/>")
    (folder / "images" / "B.PNG").write_bytes(b"png")
    (folder / "images" / "notes.txt").write_bytes(b"text")
    (folder / "images" / "folder.svg").mkdir()
    (tmp_path / "secret.svg").write_bytes(b"secret")
    (folder / "images" / "way-out.svg").symlink_to(tmp_path / "secret.svg")
    (folder / "images" / "round.svg").symlink_to(folder / "images" / "round.svg")
    return PackSource(folder)


@pytest.mark.parametrize(
    ("source", "content"),
    [
        ("images/a.svg", b"<svg/>"),
        ("images/B.PNG", b"png"),
        ("./images/a.svg", b"<svg/>"),
        ("images//a.svg", b"<svg/>"),
    ],
)
def test_pictures_of_the_pack_are_read(pictured: PackSource, source: str, content: bytes) -> None:
    assert pictured.read_picture(source) == content


@pytest.mark.parametrize(
    "source",
    [
        "images/missing.svg",
        "images/folder.svg",
        "images/notes.txt",
        "pack.yaml",
        "",
        ".",
        ".svg",
        "images/a.svg/b.svg",
        "../secret.svg",
        "images/../../secret.svg",
        "images/../images/a.svg",
        "/etc/hostname.svg",
        "images/way-out.svg",
        "images/round.svg",
        "..\\secret.svg",
        "images\\a.svg",
        "C:/secret.svg",
        "file:///tmp/x.svg",
        "http://a.b/c.svg",
        "data:image/png;base64,x.png",
        "images/a.svg\x00",
        "images/\x00a.svg",
        "\ud800.svg",
        "a" * 300 + ".svg",
        "a/" * 5000 + "b.svg",
        "images/a.svg?x",
        "images/a.svg#x",
        "images/%61.svg",
        " images/a.svg",
    ],
)
def test_everything_else_is_no_picture(pictured: PackSource, source: str) -> None:
    assert pictured.read_picture(source) is None


def test_a_path_is_given_for_a_picture_that_is_still_missing(pictured: PackSource) -> None:
    assert pictured.picture_path("images/new.svg") == pictured.folder / "images" / "new.svg"
    assert pictured.picture_path("../secret.svg") is None


def test_a_picture_of_unbelievable_size_is_not_read(pictured: PackSource, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library.packs.documents, "MOST_BYTES", 5)
    assert pictured.read_picture("images/a.svg") is None
    assert pictured.read_picture("images/B.PNG") == b"png"
