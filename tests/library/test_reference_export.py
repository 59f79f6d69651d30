# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""References for other programs: the whole text of each record stands here as the other program must see it."""

from __future__ import annotations

from typing import Any

import pytest

from library.models import CitationKey, Name, Reference
from library.reference_export import to_bibtex, to_ris


def reference(**fields: Any) -> Reference:
    return Reference(**{"id": CitationKey("k"), "type": "", **fields})


ARTICLE = reference(
    id=CitationKey("doe2001"),
    type="article-journal",
    title="Pain & rest: 50% {better}",
    year=2001,
    container="J of X",
    author=(Name("van Doe", "Jane"), Name(literal="WHO & Co"), Name("Sukarno")),
    container_short="J X",
    volume="1",
    issue="2",
    page="10\u201320",
    doi="10.1/a_b",
    pmid="7",
    url="http://u/?a=1&b",
    genre="trial",
    isbn="978-1",
)

RIS = """TY  - JOUR
ID  - doe2001
AU  - van Doe, Jane
AU  - WHO & Co
AU  - Sukarno
TI  - Pain & rest: 50% {better}
T2  - J of X
J2  - J X
PY  - 2001
VL  - 1
IS  - 2
SP  - 10
EP  - 20
SN  - 978-1
DO  - 10.1/a_b
AN  - 7
UR  - http://u/?a=1&b
M3  - trial
ER  -
"""

BIBTEX = r"""@article{doe2001,
  author = {van Doe, Jane and {WHO \& Co} and Sukarno},
  title = {{Pain \& rest: 50\% \textbraceleft{}better\textbraceright{}}},
  journal = {J of X},
  year = {2001},
  volume = {1},
  number = {2},
  pages = {10--20},
  doi = {10.1/a_b},
  pmid = {7},
  isbn = {978-1},
  url = {http://u/?a=1&b},
}
"""


def test_an_article_as_ris() -> None:
    assert to_ris([ARTICLE]) == RIS.replace("ER  -", "ER  - ").replace("\n", "\r\n")


def test_an_article_as_bibtex() -> None:
    assert to_bibtex([ARTICLE]) == BIBTEX


def test_records_keep_their_order() -> None:
    two = [reference(id=CitationKey("b")), reference(id=CitationKey("a"))]
    assert to_ris(two).split("\r\n") == [*["TY  - GEN", "ID  - b", "ER  - "], *["TY  - GEN", "ID  - a", "ER  - "], ""]
    assert to_bibtex(two) == "@misc{b,\n}\n\n@misc{a,\n}\n"


def test_no_references_are_no_text() -> None:
    assert (to_ris([]), to_bibtex([])) == ("", "")


@pytest.mark.parametrize(
    ("kind", "ris", "bibtex"),
    [
        ("article-journal", "JOUR", "article"),
        ("book", "BOOK", "book"),
        ("chapter", "CHAP", "incollection"),
        ("report", "RPRT", "techreport"),
        ("webpage", "ELEC", "misc"),
        ("thesis", "GEN", "misc"),
        ("", "GEN", "misc"),
    ],
)
def test_each_kind_has_its_type(kind: str, ris: str, bibtex: str) -> None:
    assert to_ris([reference(type=kind)]).startswith(f"TY  - {ris}\r\n")
    assert to_bibtex([reference(type=kind)]).startswith(f"@{bibtex}{{k,")


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("book", "publisher = {P}"),
        ("report", "institution = {P}"),
        ("chapter", "booktitle = {C}"),
        ("article", "journal = {C}"),
    ],
)
def test_bibtex_names_publisher_and_container_by_kind(kind: str, field: str) -> None:
    assert f"  {field},\n" in to_bibtex([reference(type=kind, publisher="P", container="C")])


@pytest.mark.parametrize(
    ("page", "first", "last"), [("10-20", "10", "20"), ("e98", "e98", ""), ("S9\u2013S12", "S9", "S12"), ("", "", "")]
)
def test_ris_parts_first_and_last_page(page: str, first: str, last: str) -> None:
    lines = to_ris([reference(page=page)]).split("\r\n")
    assert (f"SP  - {first}" in lines, f"EP  - {last}" in lines) == (bool(first), bool(last))


@pytest.mark.parametrize("text", ["a\nb", "a\r\nER  - ", "a\u2028b", " a\tb "])
def test_a_line_break_never_breaks_a_ris_record(text: str) -> None:
    record = to_ris([reference(title=text, author=(Name(literal=text),), url=text)])
    assert [line[:6] for line in record.splitlines()] == ["TY  - ", "ID  - ", "AU  - ", "TI  - ", "UR  - ", "ER  - "]


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a_b #1 $5", r"a\_b \#1 \$5"),
        ("~^", r"\textasciitilde{}\textasciicircum{}"),
        ("\\alpha", r"\textbackslash{}alpha"),
        ("}", r"\textbraceright{}"),
        ("ñ é हि", "ñ é हि"),
    ],
)
def test_bibtex_special_characters_are_escaped_in_words(text: str, escaped: str) -> None:
    entry = to_bibtex([reference(title=text, literal=text, publisher=text)])
    assert (
        f"title = {{{{{escaped}}}}}" in entry
        and f"note = {{{escaped}}}" in entry
        and f"publisher = {{{escaped}}}" in entry
    )


def test_a_reference_that_could_not_be_parsed_is_exported_as_its_text() -> None:
    whole = reference(literal="Doe J. As it stood. 1999.")
    assert "TI  - Doe J. As it stood. 1999.\r\n" in to_ris([whole])
    assert "note = {Doe J. As it stood. 1999.}" in to_bibtex([whole])
