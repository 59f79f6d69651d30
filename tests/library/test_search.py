# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Searching: a table of what is typed and what must be found, in which order and why, on nine short articles in two
languages; and that any text a person can paste is a valid query.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from library.errors import UnknownArticleError
from library.library import Library
from library.models import Hit, SearchResult
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.search.engine import MOST_WORDS, ask

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 21)


def article(name: str, title: str, body: str, language: str = "en", front: str = "") -> tuple[str, str]:
    text = f"---\nid: {name}\ntitle: {title}\nkind: topic\nlanguage: {language}\n{front}---\n{body}\n"
    return f"{language}/{name}.md", text


BACK = """\
Back pain is common.

## What to do {#do}

Keep moving and go for a walk. Heat eases the muscles.

## When to get help {#help}

Go to the clinic if a leg is weak or if you cannot pass urine.
"""
M54_5 = "codes:\n- {system: icd-10-cm, code: M54.5}\n- {system: mesh, code: D017116}\n"
BACK_FRONT = "also_called: [lumbago, sore back]\nabbreviations: [LBP]\nsummary: Most back pain gets better.\n" + M54_5
PRESSURE_FRONT = "also_called: [hypertension]\nabbreviations: [HBP]\ncodes:\n- {system: icd-10-cm, code: I10}\n"
ARTICLES = dict(
    (
        article("back", "Low back pain", BACK, front=BACK_FRONT),
        article("neck", "Neck pain", "A stiff neck hurts.", front="codes:\n- {system: icd-10-cm, code: M54.2}\n"),
        article("burns", "Burns and scalds", "Cool it with water. A blister heals.", front="also_called: [scald]\n"),
        article("diarrhoea", "Diarrhoea", "Drink water with salt and sugar.", front="also_called: [loose stools]\n"),
        article("pressure", "High blood pressure", "Salt raises it. Walk every day.", front=PRESSURE_FRONT),
        article("cafe", "Coffee and health", "Too much café au lait keeps you awake. Don't drink it late."),
        article("back", "Dolor de espalda", "El dolor lumbar mejora con el movimiento y agua.", "es", M54_5),
        article("burns", "Quemaduras", "Enfríe la quemadura con agua. ¿Niño pequeño?", "es"),
        article("sueno", "Dormir bien", "Un niño con sueño duerme. Sin café por la tarde.", "es"),
    )
)


@pytest.fixture
def library(make_pack: MakePack, tmp_path: Path) -> Iterator[Library]:
    pack = PackSource(make_pack(tmp_path / "pack", ARTICLES))
    opened = Library([pack], Paths(find_paths().resources, tmp_path / "data"), TODAY)
    yield opened
    opened.close()


def ids(result: SearchResult) -> list[str]:
    """`id` for English, `id/language` for others."""
    return [hit.id if hit.language == "en" else f"{hit.id}/{hit.language}" for hit in result.hits]


def test_a_name_comes_before_a_text_that_says_the_letters_more_often(make_pack: MakePack, tmp_path: Path) -> None:
    feet = "Feel your feet. Feeding, females, fences, feathers, few, fewer."
    written = dict(
        (
            article("body", "Sugar", feet),
            article("other", "Sweating", "Rest.", front="also_called: [fear of fevers]\n"),
            article("title", "Fever", "Rest and drink."),
        )
    )
    pack = PackSource(make_pack(tmp_path / "pack", written))
    opened = Library([pack], Paths(find_paths().resources, tmp_path / "data"), TODAY)
    assert ids(opened.search("fe")) == ["title", "other", "body"]
    opened.close()


# ---- what is found ----------------------------------------------------------------------------------------

FOUND = {
    # one word, in every field
    "neck": ["neck"],
    "urine": ["back"],
    "lumbago": ["back"],
    "LBP": ["back"],
    "hypertension": ["pressure"],
    "scald": ["burns"],
    # all words first, then any: the article with both stands above those with one
    "neck pain": ["neck", "back"],
    "pain neck": ["neck", "back"],
    "salt sugar": ["diarrhoea", "pressure"],
    "walk muscles": ["back", "pressure"],
    "blister urine": ["burns", "back"],
    # words of one article in several fields
    "lumbago clinic": ["back"],
    "hypertension salt": ["pressure", "diarrhoea"],
    # the last word may be a beginning, two letters are enough; the words before it may not
    "ne": ["neck"],
    "hyperten": ["pressure"],
    "diarr": ["diarrhoea"],
    "stif neck": ["neck"],
    "stiff ne": ["neck"],
    "ne stiff": ["neck"],
    "blis": ["burns"],
    # stop words are cut, and kept where nothing else is there
    "the neck": ["neck"],
    "what should I do about my neck": ["neck"],
    "¿y el dolor de la espalda?": ["back/es"],
    # accents, case and apostrophes are folded both ways
    "CAFE": ["cafe", "sueno/es"],
    "café": ["cafe", "sueno/es"],
    "dont late": ["cafe"],
    "Don\u2019t late": ["cafe"],
    "enfrie": ["burns/es"],
    "NIÑO ": ["burns/es", "sueno/es"],
    "nino ": ["burns/es", "sueno/es"],
    # codes: with and without a dot, shorter and longer ones
    "M54.5": ["back"],
    "m545": ["back"],
    "M54.50": ["back"],
    "M54": ["back", "neck"],
    "M54.2": ["neck"],
    "I10": ["pressure"],
    "D017116": ["back"],
    "code M54.2 please": ["neck"],
    # nothing
    "xylophone": [],
    "zzz qqq": [],
    "Z99.9": [],
    "": [],
    "   ": [],
    "?!": [],
}


@pytest.mark.parametrize(("query", "expected"), FOUND.items(), ids=FOUND)
def test_a_query_finds_its_articles(library: Library, query: str, expected: list[str]) -> None:
    assert ids(library.search(query)) == expected


def test_words_before_the_last_are_no_beginnings(library: Library) -> None:
    assert ids(library.search("hyperten salt")) == ["diarrhoea", "pressure"]  # by salt alone, neither by hyperten
    assert ids(library.search("hyperten ")) == []  # a space ends the word


def test_articles_with_every_word_stand_before_those_with_some(library: Library) -> None:
    result = library.search("salt walk", only="en")
    assert ids(result)[0] == "pressure"
    scores = [hit.score for hit in result.hits]
    assert scores[0] > 1000 > scores[1]
    assert scores == sorted(scores, reverse=True)


def test_a_code_stands_before_words(library: Library) -> None:
    assert ids(library.search("M54.2 pain")) == ["neck", "back"]


def test_a_word_in_the_title_counts_more_than_one_in_the_text(library: Library) -> None:
    assert ids(library.search("back dolor", only="en")) == ["back"]
    assert ids(library.search("drink coffee", only="en")) == ["cafe", "diarrhoea"]


# ---- why ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "because"),
    [
        ("lumbago", "lumbago"),
        ("lumb", "lumbago"),
        ("sore", "sore back"),
        ("lbp", "LBP"),
        ("back", ""),
        ("low back pain", ""),
        ("urine", ""),
        ("m545", "M54.5"),
        ("M54", "M54.5"),
        ("M54.50", "M54.5"),
        ("D017116", "D017116"),
    ],
)
def test_a_hit_names_the_other_name_or_code_that_found_it(library: Library, query: str, because: str) -> None:
    assert library.search(query, only="en").hits[0].id == "back"
    assert library.search(query, only="en").hits[0].because == because


@pytest.mark.parametrize(
    ("query", "section", "anchor", "begins"),
    [
        ("urine", "When to get help", "help", "Go to the clinic"),
        ("muscles", "What to do", "do", "Keep moving"),
        ("common", "", "top", "Back pain is common."),
        ("better", "", "top", "Most back pain gets better."),
        ("lumbago", "", "top", "Most back pain gets better."),
        ("leg clinic", "When to get help", "help", "Go to the clinic"),
    ],
)
def test_a_hit_opens_at_the_section_of_its_passage(
    library: Library, query: str, section: str, anchor: str, begins: str
) -> None:
    hit = library.search(query).hits[0]
    assert (hit.id, hit.section, hit.section_anchor) == ("back", section, anchor)
    assert hit.snippet.text.startswith(begins)


def marked(hit: Hit) -> list[str]:
    return [hit.snippet.text[start:end] for start, end in hit.snippet.marks]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("urine", ["urine"]),
        ("LEG weak", ["leg", "weak"]),
        ("uri", ["urine"]),
        ("the urine", ["urine"]),
        ("lumbago", []),
        ("M54.5", []),
    ],
)
def test_the_words_of_a_passage_are_marked(library: Library, query: str, words: list[str]) -> None:
    assert marked(library.search(query).hits[0]) == words


def test_accents_are_marked_in_a_passage(library: Library) -> None:
    assert marked(library.search("nino pequeno", only="es").hits[0]) == ["Niño", "pequeño"]
    assert marked(library.search("sueno duer", only="es").hits[0]) == ["sueño", "duerme"]


def test_a_hit_carries_title_pack_and_review_state(library: Library) -> None:
    (hit,) = library.search("lumbago").hits
    assert (hit.title, hit.pack, hit.review_state, hit.key) == ("Low back pain", "test", "unknown", ("back", "en"))


def test_the_result_tells_which_words_to_mark_in_the_article(library: Library) -> None:
    result = library.search("The Café wat")
    assert (result.query, result.words, result.prefix) == ("The Café wat", ("cafe", "wat"), "wat")
    assert library.search("café ").prefix == ""


# ---- languages -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "options", "expected"),
    [
        ("M54.5", {}, ["back"]),
        ("M54.5", {"first": "es"}, ["back/es"]),
        ("agua ", {}, ["burns/es", "back/es"]),
        ("agua", {"only": "en"}, []),
        ("water", {"only": "es"}, []),
        ("café", {"first": "es"}, ["sueno/es", "cafe"]),
        ("café", {"first": "en"}, ["cafe", "sueno/es"]),
        ("café", {"first": "fr"}, ["cafe", "sueno/es"]),
        ("café", {"only": "es"}, ["sueno/es"]),
    ],
)
def test_languages_come_in_the_order_asked_for_and_an_article_once(
    library: Library, query: str, options: dict[str, str], expected: list[str]
) -> None:
    found = ids(library.search(query, **options))
    assert found == expected


def test_a_language_without_articles_is_refused_and_the_others_are_named(library: Library) -> None:
    said = r'^There is no article in the language "fr"; there are: en, es\.$'
    with pytest.raises(UnknownArticleError, match=said):
        library.search("café", only="fr")


@pytest.mark.parametrize(("limit", "found"), [(1, 1), (2, 2), (3, 3), (100, 4)])
def test_no_more_hits_than_the_limit(library: Library, limit: int, found: int) -> None:
    assert len(library.search("walk water agua", limit=limit).hits) == found


def test_stop_words_of_the_only_language_are_cut_and_no_others() -> None:
    assert ask("no sin salt", "es").words == ("salt",)
    assert ask("no sin salt", "en").words == ("sin", "salt")
    assert ask("no sin salt", "").words == ("salt",)
    assert ask("no no", "en").words == ("no",)


# ---- any text is a query ---------------------------------------------------------------------------------

NASTY = {
    "quotes": '"neck',
    "single quotes": "'neck'",
    "operators": "NOT neck AND OR NEAR ANDNOT",
    "brackets": "((neck) [ {",
    "stars": "*neck* ?",
    "only a star": "*",
    "fields": "title:neck body:[a TO z]",
    "boosts": "neck^1000 neck~2 +neck -neck",
    "slashes": "neck/\\\\ //",
    "sql": "neck'; DROP TABLE articles; --",
    "html": "<b>neck</b>&amp;<script>",
    "format": "%s {0} {neck} $neck",
    "control characters": "\x00neck\x07\x1b[31m\x7f",
    "line ends": "neck\r\n\tneck\u2028",
    "emoji": "neck \U0001f468\u200d\u2695\ufe0f \U0001f525",
    "right to left": "\u202eneck\u202c \u0623\u0644\u0645",
    "zero width": "\u200b\ufeffneck\u2060",
    "combining": "neck " + "e" + "\u0301" * 500,
    "full width": "ｎｅｃｋ",
    "lone surrogates": "neck \ud800 \udfff",
    "very long": "neck " * 20_000,
    "one long word": "neck " + "x" * 100_000,
    "many words": "neck " + " ".join(f"w{n}" for n in range(20_000)),
    "devanagari": "neck \u0915\u092e\u0930 \u0926\u0930\u094d\u0926",
    "thai": "neck \u0e1b\u0e27\u0e14\u0e2b\u0e25\u0e31\u0e07",
    "not a character": "neck \uffff\ufffe \U0010ffff",
}


@pytest.mark.parametrize("query", NASTY.values(), ids=NASTY)
def test_any_text_is_a_valid_query(library: Library, query: str) -> None:
    for limit in (1, 1000):
        result = library.search(query, limit=limit)
        assert result.query == query
        assert len(result.words) <= MOST_WORDS
        assert len(result.hits) <= limit
    if query != "*":
        assert "neck" in ids(result)


# ---- where the index lies ----------------------------------------------------------------------------------


def test_the_index_is_kept_on_the_disk(library: Library, tmp_path: Path) -> None:
    assert library.index_on_disk
    assert list((tmp_path / "data" / "cache" / "index").iterdir())


def test_the_index_is_in_memory_where_its_folder_cannot_be_written(make_pack: MakePack, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    pack = PackSource(make_pack(tmp_path / "pack", ARTICLES))
    library = Library([pack], Paths(find_paths().resources, tmp_path / "file" / "data"), TODAY)
    assert not library.index_on_disk
    assert ids(library.search("lumbago")) == ["back"]
    library.close()


def test_a_library_without_articles_finds_nothing(make_pack: MakePack, tmp_path: Path) -> None:
    library = Library([PackSource(make_pack(tmp_path / "pack"))], Paths(find_paths().resources, tmp_path), TODAY)
    assert library.search("neck", first="en").hits == ()
    library.close()
