# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Vancouver text against printed examples: the NLM's "Samples of Formatted References", and for page numbers the
MEDLARS Indexing Manual, chapter 10 (https://www.nlm.nih.gov/mesh/indman/chapter_10.html)."""

from __future__ import annotations

from typing import Any

import pytest

from library.references import parse_reference, short_text, vancouver


def people(*names: str) -> list[dict[str, str]]:
    """ "Halpern, Scott D." is a person, a name without a comma is a body."""
    parted = [name.partition(", ") for name in names]
    return [{"family": family, "given": given} if given else {"literal": family} for family, _, given in parted]


def text_of(**item: Any) -> str:
    """Vancouver text of an item; names with _ stand for names with -."""
    return vancouver(parse_reference({"id": "k", **{key.replace("_", "-"): value for key, value in item.items()}}))


def year(number: int) -> dict[str, Any]:
    return {"date-parts": [[number]]}


# ---- Vancouver --------------------------------------------------------------------------------------------


def article(**more: Any) -> str:
    return text_of(**{"type": "article-journal", "title": "T", "container_title": "J", "issued": year(2000), **more})


def test_a_journal_article_as_the_nlm_prints_it() -> None:
    assert text_of(
        type="article-journal",
        author=people("Halpern, Scott D.", "Ubel, Peter A.", "Caplan, Arthur L."),
        title="Solid-organ transplantation in HIV-infected patients",
        container_title="The New England Journal of Medicine",
        container_title_short="N. Engl. J. Med.",
        issued=year(2002),
        volume="347",
        issue="4",
        page="284-287",
    ) == (
        "Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. "
        "N Engl J Med. 2002;347(4):284-7."
    )


def test_after_six_authors_comes_et_al() -> None:
    six = ("Rose, M.E.", "Huerbin, Melissa B", "Melick, J.", "Marion, D W", "Palmer, AM", "Schiding, Joanne K.")
    start = "Rose ME, Huerbin MB, Melick J, Marion DW, Palmer AM, Schiding JK"
    assert article(author=people(*six)).startswith(f"{start}. T.")
    assert article(author=people(*six, "Kochanek, P")).startswith(f"{start}, et al. T.")


@pytest.mark.parametrize(
    ("names", "printed"),
    [
        (["Diabetes Prevention Program Research Group"], "Diabetes Prevention Program Research Group. T."),
        (
            ["Vallancien, G", "Emberton, M", "van Moorselaar, RJ", "Alf-One Study Group"],
            "Vallancien G, Emberton M, van Moorselaar RJ; Alf-One Study Group. T.",
        ),
        (
            ["American Academy of Pediatrics", "American Heart Association"],
            "American Academy of Pediatrics; American Heart Association. T.",
        ),
        ([f"Body {n}" for n in range(7)], "Body 0; Body 1; Body 2; Body 3; Body 4; Body 5, et al. T."),
        (["Sacco, I C N"], "Sacco IC. T."),
        (["Sacco, ICN"], "Sacco IC. T."),
        (["Sartre, Jean-Paul"], "Sartre JP. T."),
        (["Zola, émile"], "Zola É. T."),
        (["Lee, Woo Yong"], "Lee WY. T."),
        (["Acme Inc."], "Acme Inc. T."),
        ([], "T. J."),
    ],
)
def test_authors_are_printed_as_in_vancouver(names: list[str], printed: str) -> None:
    assert article(author=people(*names)).startswith(printed)


def test_a_surname_alone_stays_alone() -> None:
    assert article(author=[{"family": "Sukarno"}]).startswith("Sukarno. T.")


@pytest.mark.parametrize(
    ("title", "printed"),
    [("Why?", "Why? J."), ("Stop!", "Stop! J."), ("An end.", "An end. J."), ("Plain ", "Plain. J."), ("", "J.")],
)
def test_a_title_ends_in_one_mark(title: str, printed: str) -> None:
    assert article(title=title).startswith(printed)


@pytest.mark.parametrize(
    ("page", "printed"),
    [
        ("12-19", "12-9"),
        ("21-30", "21-30"),
        ("304-310", "304-10"),
        ("645-648", "645-8"),
        ("1199-1205", "1199-205"),
        ("1066-1077", "1066-77"),
        ("81-85", "81-5"),
        ("9-16", "9-16"),
        ("81\u201385", "81-5"),
        ("81 - 85", "81-5"),
        ("S93-S99", "S93-9"),
        ("e613-e624", "e613-24"),
        ("S6-12", "S6-12"),
        ("126A-127A", "126A-127A"),
        ("E9-E10", "E9-E10"),
        ("95-105", "95-105"),
        ("34", "34"),
        ("44-44", "44-4"),
        ("CD004265", "CD004265"),
        ("34-36, 87-91", "34-36, 87-91"),
        ("iv-ix", "iv-ix"),
        ("-", "-"),
        ("12-", "12-"),
    ],
)
def test_the_last_page_is_shortened_as_in_medline(page: str, printed: str) -> None:
    assert article(volume="1", page=page) == f"T. J. 2000;1:{printed}."


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({"volume": "42 Suppl 2", "page": "S93-9"}, "T. J. 2000;42 Suppl 2:S93-9."),
        ({"volume": "58", "issue": "12 Suppl 7"}, "T. J. 2000;58(12 Suppl 7)."),
        ({"issue": "3"}, "T. J. 2000;(3)."),
        ({"page": "7"}, "T. J. 2000:7."),
        ({"issued": None, "volume": "3"}, "T. J. 3."),
        ({"issued": None}, "T. J."),
        ({"issued": None, "page": "7"}, "T. J. :7."),
        ({"container_title": "Lancet."}, "T. Lancet. 2000."),
        ({"DOI": "10.1/x", "PMID": 12, "URL": "http://u"}, "T. J. 2000. doi:10.1/x. PMID: 12."),
        ({"URL": "http://u"}, "T. J. 2000. http://u"),
        ({"literal": "As it stood."}, "As it stood."),
    ],
)
def test_what_an_article_lacks_is_left_out(fields: dict[str, Any], printed: str) -> None:
    assert article(**fields) == printed


@pytest.mark.parametrize(
    ("item", "printed"),
    [
        (
            {
                "author": people("Murray, PR", "Rosenthal, KS"),
                "title": "Medical microbiology",
                "edition": "4",
                "publisher_place": "St. Louis",
                "publisher": "Mosby",
                "issued": year(2002),
            },
            "Murray PR, Rosenthal KS. Medical microbiology. 4th ed. St. Louis: Mosby; 2002.",
        ),
        ({"title": "T", "publisher": "P"}, "T. P."),
        ({"title": "T", "issued": year(2002)}, "T. 2002."),
        ({"title": "T"}, "T."),
        ({"type": "report", "title": "T", "container_title": "Series", "publisher": "WHO"}, "T. WHO."),
        ({"type": "webpage", "title": "T", "publisher": "WHO", "URL": "http://u"}, "T. WHO. http://u"),
        ({"type": "", "title": ""}, ""),
    ],
)
def test_books_and_reports(item: dict[str, Any], printed: str) -> None:
    assert text_of(**{"type": "book", **item}) == printed


@pytest.mark.parametrize(
    ("edition", "printed"),
    [
        ("1", "1st"),
        ("2", "2nd"),
        ("3", "3rd"),
        ("4", "4th"),
        ("11", "11th"),
        ("12", "12th"),
        ("13", "13th"),
        ("21", "21st"),
        ("111", "111th"),
        ("122", "122nd"),
        ("4th", "4th"),
        ("2nd ed.", "2nd"),
        ("Rev. ed", "Rev."),
    ],
)
def test_editions_are_ordinals(edition: str, printed: str) -> None:
    assert text_of(type="book", title="T", edition=edition) == f"T. {printed} ed."


CHAPTER = {
    "type": "chapter",
    "author": people("Meltzer, PS", "Kallioniemi, A", "Trent, JM"),
    "issued": year(2002),
    "page": "93-113",
    "title": "Chromosome alterations in human solid tumors",
    "container_title": "The genetic basis of human cancer",
    "publisher_place": "New York",
    "publisher": "McGraw-Hill",
    "editor": people("Vogelstein, B", "Kinzler, KW"),
}
HEAD = "Meltzer PS, Kallioniemi A, Trent JM. Chromosome alterations in human solid tumors. "


@pytest.mark.parametrize(
    ("changed", "printed"),
    [
        (
            {},
            (
                "In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. "
                "New York: McGraw-Hill; 2002. p. 93-113."
            ),
        ),
        (
            {"editor": people("Vogelstein, B")},
            "In: Vogelstein B, editor. The genetic basis of human cancer. New York: McGraw-Hill; 2002. p. 93-113.",
        ),
        (
            {"editor": None, "edition": 2, "page": ""},
            "In: The genetic basis of human cancer. 2nd ed. New York: McGraw-Hill; 2002.",
        ),
        ({"editor": "x", "container_title": ""}, "New York: McGraw-Hill; 2002. p. 93-113."),
    ],
)
def test_a_chapter_names_its_book(changed: dict[str, Any], printed: str) -> None:
    assert text_of(**{**CHAPTER, **changed}) == HEAD + printed


# ---- short text -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "printed"),
    [
        (
            {
                "author": people("Doe, J", "Roe, J"),
                "title": "Why?",
                "container-title": "Long",
                "container-title-short": "J. Sh.",
                "issued": year(2000),
            },
            "Doe J, et al. Why? J Sh 2000.",
        ),
        ({"author": people("WHO"), "title": "T", "publisher": "P"}, "WHO. T. P."),
        ({"title": "T", "container-title": "Long", "issued": year(2000)}, "T. Long 2000."),
        ({"title": "T", "issued": year(2000)}, "T. 2000."),
        ({"literal": "As it stood."}, "As it stood."),
        ({}, ""),
    ],
)
def test_the_short_text_is_one_line(item: dict[str, Any], printed: str) -> None:
    assert short_text(parse_reference({"id": "k", **item})) == printed
