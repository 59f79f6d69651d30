# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The bibliography: what CSL-JSON is read or refused, and how the citations of a text are numbered."""

from __future__ import annotations

import json
from typing import Any

import pytest

from library.errors import ArticleError
from library.markup import MarkdownParser
from library.models import CitationKey, CitationPlace, Name, NumberedReference, Reference
from library.references import citations_in_order, number_references, parse_bibliography, parse_reference


def fault(text: str) -> str:
    with pytest.raises(ArticleError) as caught:
        parse_bibliography(text, "references.json")
    return str(caught.value)


# ---- reading the file -------------------------------------------------------------------------------------


def test_items_are_found_by_their_id_in_the_order_of_the_file() -> None:
    found = parse_bibliography('[{"id": "b", "title": "B"}, {"id": "a", "title": "A"}]', "x")
    assert [(key, reference.title) for key, reference in found.items()] == [("b", "B"), ("a", "A")]


def test_an_empty_bibliography_is_one() -> None:
    assert parse_bibliography("[]", "x") == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "references.json, line 1: not valid JSON"),
        ('[\n{"id": "a",}\n]', "references.json, line 2: not valid JSON"),
        ('[\n{"id": "a"', "references.json, line 2: not valid JSON"),
        ("\x00\x01", "references.json, line 1: not valid JSON"),
        ('{"id": "a"}', "must be a list of CSL-JSON items, as Zotero and JabRef export it"),
        ("null", "must be a list of CSL-JSON items"),
        ('["a"]', "must be a list of CSL-JSON items"),
        ('[{"id": "a"}, {"title": "x"}]', "item 2 has no id; give it a citation key"),
        ('[{"id": ""}]', "item 1 has no id"),
        ('[{"id": "  "}]', "item 1 has no id"),
        ('[{"id": null}]', "item 1 has no id"),
        ('[{"id": "a"}, {"id": "b"}, {"id": "a"}]', "the id 'a' stands twice; give one of the two another key"),
        ('[{"id": "a"}, {"id": " a "}]', "the id 'a' stands twice"),
        ('[{"id": "a", "volume": ' + "9" * 5000 + "}]", "a number or a nesting that no bibliography has"),
        ("[" * 100_000, "a number or a nesting that no bibliography has"),
    ],
)
def test_a_bad_bibliography_says_what_to_mend(text: str, said: str) -> None:
    assert said in fault(text)


def test_the_line_of_broken_json_is_kept() -> None:
    with pytest.raises(ArticleError) as caught:
        parse_bibliography('[\n\n{"id" 5}]', "x")
    assert caught.value.line == 3


def test_an_item_is_read_whole_and_kept_whole() -> None:
    item = {
        "id": "k",
        "type": "report",
        "title": "T <i>in vitro</i> H<sub>2</sub>O",
        "author": [{"family": "Doe", "given": "J."}],
        "issued": {"date-parts": [[2001]]},
        "container-title": "C",
        "container-title-short": "Cs",
        "volume": "1",
        "issue": "2",
        "page": "3",
        "edition": "4",
        "publisher": "P",
        "publisher-place": "Pl",
        "DOI": "10.1/x",
        "PMID": "5",
        "ISBN": "6",
        "URL": "http://u",
        "genre": "review",
        "note": "record checked",
        "custom": {"retracted": True},
        "literal": "L",
        "unknown": [1],
    }
    assert parse_reference(item) == Reference(
        id=CitationKey("k"),
        type="report",
        title="T in vitro H2O",
        author=(Name("Doe", "J."),),
        year=2001,
        container="C",
        container_short="Cs",
        volume="1",
        issue="2",
        page="3",
        edition="4",
        publisher="P",
        place="Pl",
        doi="10.1/x",
        pmid="5",
        isbn="6",
        url="http://u",
        genre="review",
        record_checked=True,
        retracted=True,
        literal="L",
        csl=item,
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (5, "5"),
        (0, "0"),
        (1.5, "1.5"),
        (None, ""),
        ([], ""),
        ({}, ""),
        ("", ""),
        (" a ", "a"),
        (["a"], "['a']"),
        ("١", "١"),
    ],
)
def test_fields_of_strange_types_are_read_as_text(value: Any, text: str) -> None:
    assert parse_reference({"id": "k", "volume": value}).volume == text


@pytest.mark.parametrize(
    "title", ["p < 0.05 and q > 0.1", "10.1002/(SICI)1097<1661::AID-SIM968>3.0.CO;2-2", "<3 years", "a <bad> b"]
)
def test_only_the_markup_of_csl_is_taken_out(title: str) -> None:
    reference = parse_reference({"id": "k", "title": title, "DOI": title})
    assert (reference.title, reference.doi) == (title, title)


@pytest.mark.parametrize(
    ("issued", "expected"),
    [
        ({"date-parts": [[2019, 3, 1]]}, 2019),
        ({"date-parts": [["2019"]]}, 2019),
        ({"date-parts": [[2019], [2021]]}, 2019),
        ({"date-parts": [2019]}, 2019),
        ({"date-parts": [["2019-03-01"]]}, 2019),
        ({"raw": "Spring 2019"}, 2019),
        ({"literal": "c2019"}, 2019),
        ({"date-parts": [[]], "raw": "2019"}, 2019),
        ({"date-parts": [[None]]}, None),
        ({"date-parts": []}, None),
        ({"date-parts": {"a": 1}}, None),
        ({"date-parts": [[20190301]]}, None),
        ({"raw": "no date"}, None),
        ({}, None),
        (None, None),
        ([2019], None),
    ],
)
def test_the_year_of_dates_in_every_form(issued: Any, expected: int | None) -> None:
    assert parse_reference({"id": "k", "issued": issued}).year == expected


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ([{"family": "Horn", "given": "J", "non-dropping-particle": "van der"}], (Name("van der Horn", "J"),)),
        ([{"family": "Hoff", "given": "J", "dropping-particle": "von"}], (Name("von Hoff", "J"),)),
        ([{"literal": "WHO"}], (Name(literal="WHO"),)),
        ([{"family": "Sukarno"}], (Name("Sukarno"),)),
        ([{"family": 5, "given": 6}], (Name("5", "6"),)),
        ([{}, {"family": None}, "Doe J", 7, None], ()),
        ("Doe J", ()),
        ({"family": "Doe"}, ()),
        (None, ()),
    ],
)
def test_names_of_authors(author: Any, names: tuple[Name, ...]) -> None:
    assert parse_reference({"id": "k", "author": author}).author == names


@pytest.mark.parametrize(
    ("item", "checked", "retracted"),
    [
        ({"note": "record checked 2026-01-02"}, True, False),
        ({"note": "record not checked"}, False, False),
        ({"custom": {"retracted": "true"}}, False, False),
        ({"custom": [True]}, False, False),
        ({"custom": {"retracted": True}}, False, True),
        ({}, False, False),
    ],
)
def test_only_a_plain_yes_counts_as_checked_or_retracted(item: dict[str, Any], checked: bool, retracted: bool) -> None:
    reference = parse_reference({"id": "k", **item})
    assert (reference.record_checked, reference.retracted) == (checked, retracted)


# ---- numbering --------------------------------------------------------------------------------------------

BODY = """First [@b].

## Heading [@c]

|h [@a]|
|-|
|cell [@b; @d]|

!!! danger "Go"
    - item [@gone]
        - deeper [@a]
"""


def numbered(body: str, *keys: str) -> tuple[NumberedReference, ...]:
    bibliography = parse_bibliography(json.dumps([{"id": key, "title": key.upper()} for key in keys]), "x")
    return number_references(MarkdownParser().parse(body), bibliography)


def test_references_are_numbered_by_first_use_wherever_they_are_cited() -> None:
    found = numbered(BODY, "a", "b", "c", "d", "unused")
    assert [(entry.number, entry.reference.id) for entry in found] == [
        (1, "b"),
        (2, "c"),
        (3, "a"),
        (4, "d"),
        (5, "gone"),
    ]
    assert [entry.vancouver for entry in found[:4]] == ["B.", "C.", "A.", "D."]


def test_a_reference_lists_the_places_that_cite_it() -> None:
    second = numbered(BODY, "a", "b", "c", "d")[2]
    key = CitationKey("a")
    assert second.cited_in == (CitationPlace("Heading", "cite-3", key, 3), CitationPlace("Heading", "cite-6", key, 3))


def test_a_missing_key_has_a_number_and_says_so() -> None:
    (missing,) = numbered("x [@gone]\n")
    assert (missing.number, missing.vancouver) == (1, "[gone: this reference is missing from the bibliography]")


def test_an_article_without_citations_has_no_references() -> None:
    assert numbered("No citation.\n", "a") == ()


def test_citations_stand_in_the_order_of_the_text() -> None:
    places = citations_in_order(numbered(BODY, "a", "b", "c", "d"))
    assert [(place.key, place.number) for place in places] == [
        ("b", 1),
        ("c", 2),
        ("a", 3),
        ("b", 1),
        ("d", 4),
        ("gone", 5),
        ("a", 3),
    ]


def test_the_tenth_citation_comes_after_the_ninth() -> None:
    places = citations_in_order(numbered(" ".join(f"[@k{number}]" for number in range(12))))
    assert [place.number for place in places] == list(range(1, 13))
