# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Terms of the glossary in a text: where they are explained, where not, in several scripts, over several packs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from library.glossary import Glossaries, Glossary, Term, read_glossary
from library.library import Library
from library.markup import MarkdownParser
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.tree import walk

MakePack = Callable[..., Path]


def explained(body: str, *names: str, language: str = "en") -> list[tuple[str, str]]:
    """(words in the text, name of the term) of a body, where a glossary has these terms."""
    glossary = Glossary(language, [Term(name, f"what {name} is") for name in names])
    found = glossary.explain(MarkdownParser().parse(body))
    if found is None:
        return []
    nodes = [node for section in found.document.sections for node in walk(section.blocks)]
    marked = [node for node in nodes if node.tag == "explained"]
    assert found.terms == {node.get("term"): f"what {node.get('term')} is" for node in marked}
    return [("".join(map(str, node.children)), node.get("term")) for node in marked]


IN_TEXT = {
    "capitals make no difference": ("Insulin helps.", "insulin", ["Insulin"]),
    "whole words only": ("Insulinoma and proinsulin.", "insulin", []),
    "several": ("Vaccines and rashes.", "vaccine", ["Vaccines"]),
    "several, with es": ("Two rashes.", "rash", ["rashes"]),
    "several words": ("A skin graft helps.", "skin graft", ["skin graft"]),
    "several words, several": ("Two skin grafts.", "skin graft", ["skin grafts"]),
    "a hyphen": ("An anti-inflammatory pill.", "anti-inflammatory", ["anti-inflammatory"]),
    "a hyphen for a space": ("A skin-graft.", "skin graft", ["skin-graft"]),
    "over the end of a line": ("A skin\ngraft.", "skin graft", ["skin graft"]),
    "signs of its own": ("It is H. pylori.", "H. pylori", ["H. pylori"]),
    "not over the end of a sentence": ("Of skin. Graft it.", "skin graft", []),
    "not all of it": ("The skin", "skin graft", []),
    "another second word": ("The skin itches.", "skin graft", []),
    "an abbreviation": ("Give ORS.", "ORS", ["ORS"]),
    "not a word like an abbreviation": ("Hearing aids.", "AIDS", []),
    "in a list": ("- insulin", "insulin", ["insulin"]),
    "in a table": ("| A | insulin |\n|---|---|\n| b | c |", "insulin", ["insulin"]),
    "in a box": ("!!! danger\n    No insulin.", "insulin", ["insulin"]),
    "in bold": ("**No insulin**", "insulin", ["insulin"]),
    "not in a heading": ("## Insulin\n\nText.", "insulin", []),
    "not in a link": ("[insulin](article:b)", "insulin", []),
    "not in code": ("`insulin`", "insulin", []),
    "not where the text defines it": ("Insulin\n:   A hormone", "insulin", []),
    "not in a picture": ("![insulin](images/a.svg)", "insulin", []),
    "no words at all": ("Text.", "-", []),
}


@pytest.mark.parametrize(("body", "name", "expected"), IN_TEXT.values(), ids=IN_TEXT)
def test_where_a_term_is_explained(body: str, name: str, expected: list[str]) -> None:
    assert explained(body, name) == [(words, name) for words in expected]


SCRIPTS = {
    "Spanish, several": ("es", "Tiene convulsiones.", "convulsión", ["convulsiones"]),
    "Spanish, without its accent": ("es", "Una convulsion.", "convulsión", ["convulsion"]),
    "French, several": ("fr", "Les vaccins.", "vaccin", ["vaccins"]),
    "French, joined": ("fr", "Donnez de l'insuline.", "insuline", ["insuline"]),
    "German has other endings": ("de", "Des Arms", "Arm", []),
    "Arabic": ("ar", "علاج جفاف الطفل", "جفاف", ["جفاف"]),
    "Arabic, with its article": ("ar", "علاج الجفاف", "جفاف", ["الجفاف"]),
    "Arabic, with and and the article": ("ar", "الإسهال والجفاف", "جفاف", ["والجفاف"]),
    "Arabic, with vowel signs": ("ar", "جَفاف", "جفاف", ["جَفاف"]),
    "Hindi": ("hi", "बच्चे को टीका लगवाएँ।", "टीका", ["टीका"]),
    "Hindi, a longer word": ("hi", "टीकाकरण", "टीका", []),
    "a region of a language": ("pt-BR", "As vacinas.", "vacina", ["vacinas"]),
}


@pytest.mark.parametrize(("language", "body", "name", "expected"), SCRIPTS.values(), ids=SCRIPTS)
def test_in_every_script(language: str, body: str, name: str, expected: list[str]) -> None:
    assert explained(body, name, language=language) == [(words, name) for words in expected]


def test_once_in_each_section() -> None:
    body = "insulin, insulin\n\n- insulin\n\n## Care\n\nMore insulin, no insulin."
    assert explained(body, "insulin") == [("insulin", "insulin"), ("insulin", "insulin")]


def test_the_longest_term_counts_also_when_it_was_explained_before() -> None:
    body = "Heat stroke kills. Cool heat stroke at once."
    assert explained(body, "stroke", "heat stroke") == [("Heat stroke", "heat stroke")]
    body += " A stroke is another thing."
    assert explained(body, "stroke", "heat stroke") == [("Heat stroke", "heat stroke"), ("stroke", "stroke")]


def test_the_text_itself_stays_the_same() -> None:
    document = MarkdownParser().parse("Before insulin after.\n\nNothing here.")
    found = Glossary("en", [Term("insulin", "x")]).explain(document)
    assert found is not None
    first, second = found.document.sections[0].blocks
    assert [child if isinstance(child, str) else child.tag for child in first.children] == [
        "Before ", "explained", " after."
    ]  # fmt: skip
    assert second is document.sections[0].blocks[1]


def test_without_terms_nothing_is_looked_for() -> None:
    document = MarkdownParser().parse("Insulin.")
    assert Glossary("en", []).explain(document) is None
    assert Glossary("en", [Term("zinc", "x")]).explain(document) is None


# ---- packs ------------------------------------------------------------------------------------------------

ARTICLE = "---\nid: a\ntitle: A\nkind: topic\nlanguage: en\n---\nInsulin and zinc.\n"


def make(make_pack: MakePack, folder: Path, table: bytes | None) -> PackSource:
    make_pack(folder, {"en/a.md": ARTICLE}, pack=f"id: {folder.name}\ntitle: Test\nversion: '1'\n")
    if table is not None:
        (folder / "glossary").mkdir()
        (folder / "glossary" / "en.tsv").write_bytes(table)
    return PackSource(folder)


TABLES = {
    "two rows": (b"t\te\ninsulin\tA hormone.\n zinc \tA metal. \n", [("insulin", "A hormone."), ("zinc", "A metal.")]),
    "a row that is not whole": (b"term\texplanation\ninsulin\nzinc\tA metal.\n", [("zinc", "A metal.")]),
    "only the header": (b"term\texplanation\n", []),
    "empty": (b"", []),
    "not UTF-8": (b"term\texplanation\n\xff\t\xfe\n", []),
    "no file": (None, []),
}  # fmt: skip


@pytest.mark.parametrize(("table", "expected"), TABLES.values(), ids=TABLES)
def test_the_table_of_a_pack(
    make_pack: MakePack, tmp_path: Path, table: bytes | None, expected: list[tuple[str, str]]
) -> None:
    assert list(read_glossary(make(make_pack, tmp_path / "p", table), "en")) == expected


def test_a_higher_pack_explains_in_place_of_a_lower_one(make_pack: MakePack, tmp_path: Path) -> None:
    low = make(make_pack, tmp_path / "low", b"t\te\ninsulin\tLow.\nzinc\tLow.\n")
    high = make(make_pack, tmp_path / "high", b"t\te\nInsulin\tHigh.\n")
    glossaries = Glossaries([low, high])
    found = glossaries.of("en").explain(MarkdownParser().parse("Insulin and zinc."))
    assert found is not None
    assert found.terms == {"Insulin": "High.", "zinc": "Low."}
    assert glossaries.of("en") is glossaries.of("en")


def test_a_reading_brings_the_terms_of_its_text(make_pack: MakePack, tmp_path: Path) -> None:
    pack = make(make_pack, tmp_path / "p", b"t\te\ninsulin\tA hormone.\nnever\tUnused.\n")
    library = Library([pack], Paths(find_paths().resources, tmp_path), dt.date(2026, 12, 1))
    reading = library.read(library.find("a"))
    assert reading.explained is not None
    assert reading.explained.terms == {"insulin": "A hormone."}
    assert "explained" not in {node.tag for node in reading.document.walk()}, "paper and search see the plain text"
    library.close()
