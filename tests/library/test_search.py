# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Searching: tables of what is typed and what must be found, in which order and why, on short articles in eight
languages; and that any text a person can paste is a valid query. Real queries stand in `test_starter_queries`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from library.errors import UnknownArticleError
from library.library import Library
from library.models import Hit, SearchResult
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.search.languages import stop_words_of
from library.search.query import MOST_WORDS, ask

MakePack = Callable[..., Path]
OpenLibrary = Callable[..., Library]
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


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenLibrary]:
    """Opens a library of some articles once for all tests, because searching changes nothing."""
    opened: dict[str, Library] = {}

    def keep(name: str, make_pack: MakePack, articles: Mapping[str, str]) -> Library:
        if name not in opened:
            folder = tmp_path_factory.mktemp(name)
            pack = PackSource(make_pack(folder / "pack", articles))
            opened[name] = Library([pack], Paths(find_paths().resources, folder / "data"), TODAY)
        return opened[name]

    yield keep
    for library in opened.values():
        library.close()


@pytest.fixture
def library(make_pack: MakePack, kept: OpenLibrary) -> Library:
    return kept("nine", make_pack, ARTICLES)


@pytest.fixture
def open_library(tmp_path: Path) -> Iterator[OpenLibrary]:
    """`open_library(pack folder, ...)`: a library of the test's own."""
    opened: list[Library] = []

    def open_(*packs: Path) -> Library:
        paths = Paths(find_paths().resources, tmp_path / "data")
        opened.append(Library([PackSource(pack) for pack in packs], paths, TODAY))
        return opened[-1]

    yield open_
    for library in opened:
        library.close()


def ids(result: SearchResult) -> list[str]:
    """`id` for English, `id/language` for others."""
    return [hit.id if hit.language == "en" else f"{hit.id}/{hit.language}" for hit in result.hits]


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
    # endings are taken off both ways
    "walking": ["pressure", "back"],
    "walked ": ["pressure", "back"],
    "muscle ": ["back"],
    "blisters": ["burns"],
    "hurting": ["neck"],
    "dolores": ["back/es"],
    "movimientos": ["back/es"],
    # the last word may be a beginning, two letters are enough; the words before it may not
    "ne": ["neck"],
    "hyperten": ["pressure"],
    "hypertensio": ["pressure"],
    "diarr": ["diarrhoea"],
    "stiff ne": ["neck"],
    "ne stiff": ["neck"],
    "blis": ["burns"],
    # stop words are cut, and kept where nothing else is there
    "the neck": ["neck"],
    "what should I do about my neck": ["neck"],
    "¿y el dolor de la espalda?": ["back/es"],
    "the ": ["back"],
    # accents, case and apostrophes are folded both ways
    "CAFE": ["cafe", "sueno/es"],
    "café": ["cafe", "sueno/es"],
    "dont late": ["cafe"],
    "Don\u2019t late": ["cafe"],
    "enfrie": ["burns/es"],
    "NIÑO ": ["burns/es", "sueno/es"],
    "nino ": ["burns/es", "sueno/es"],
    # a hyphen or a slash inside a word is a space
    "high-blood": ["pressure"],
    "burns/scalds": ["burns"],
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


NAMES = {
    "Low back pain": "back",
    "High blood pressure": "pressure",
    "Burns and scalds": "burns",
    "Diarrhoea": "diarrhoea",
    "Diarrhea": "diarrhoea",
    "Coffee and health": "cafe",
    "hypertension": "pressure",
    "loose stools": "diarrhoea",
    "sore back": "back",
}


@pytest.mark.parametrize(("name", "expected"), NAMES.items(), ids=NAMES)
def test_no_beginning_of_a_name_is_dead(library: Library, name: str, expected: str) -> None:
    begun = [name[:length] for length in range(3, len(name) + 1)]
    assert [text for text in begun if ids(library.search(text))[:1] != [expected]] == []


BRITISH = (
    "oedema anaemia paediatric haemorrhage leukaemia oesophagus haemoglobin ischaemia orthopaedic faeces diarrhoea "
    "caesarean gynaecology foetus sulphur tumour labour vapour behaviour colour centre fibre litre stabilise "
    "sterilising hospitalisation analyse travelled"
).split()
AMERICAN = (
    "edema anemia pediatric hemorrhage leukemia esophagus hemoglobin ischemia orthopedic feces diarrhea "
    "cesarean gynecology fetus sulfur tumor labor vapor behavior color center fiber liter stabilize "
    "sterilizing hospitalization analyze traveled"
).split()


@pytest.mark.parametrize("query", [word for pair in zip(BRITISH, AMERICAN, strict=True) for word in pair])
def test_british_and_american_spelling_find_each_other(make_pack: MakePack, kept: OpenLibrary, query: str) -> None:
    written = (article("british", "One", " ".join(BRITISH)), article("american", "Two", " ".join(AMERICAN)))
    both = kept("spellings", make_pack, dict(written))
    for typed in (query, f"{query} ", query[:-1]):
        result = both.search(typed)
        assert (sorted(ids(result)), result.corrected) == (["american", "british"], "")


# ---- in which order ---------------------------------------------------------------------------------------

GOUT = dict(
    (
        article("text", "Allopurinol", "Gout gout gout gout."),
        article("name-holds", "Swollen toe", "Rest.", front="also_called: [acute gout]\n"),
        article("name-begins", "Uric acid", "Rest.", front="also_called: [gout attack]\n"),
        article("title-holds", "Living with gout", "Rest."),
        article("title-begins", "Gout in old age", "Rest."),
        article("name", "Podagra", "Rest.", front="also_called: [gout]\n"),
        article("title", "Gout", "Rest."),
    )
)
RANKS = ["title", "name", "title-begins", "title-holds", "name-begins", "name-holds", "text"]


@pytest.mark.parametrize("query", ["gout", "gout ", "GOUT", "the gout"])
def test_an_exact_name_comes_before_a_part_of_one_and_that_before_a_text(
    make_pack: MakePack, kept: OpenLibrary, query: str
) -> None:
    assert ids(kept("gout", make_pack, GOUT).search(query)) == RANKS


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("gou", ["title"]),
        ("gout at", ["title", "name"]),
        ("gout att", ["name-begins", "title", "name"]),
        ("gout in old", ["title-begins", "title", "name"]),
        ("old gout", ["title-begins", "title", "name"]),
        ("acute gout", ["name-holds", "title", "name"]),
        ("acute go", ["name-holds", "title", "name"]),
        ("toe gout", ["name-holds", "title", "name"]),
        ("allopurinol", ["text"]),
    ],
)
def test_more_words_make_the_name_more_exact(
    make_pack: MakePack, kept: OpenLibrary, query: str, first: list[str]
) -> None:
    assert ids(kept("gout", make_pack, GOUT).search(query))[: len(first)] == first


def test_a_name_of_more_small_words_is_not_the_name_itself(make_pack: MakePack, kept: OpenLibrary) -> None:
    written = (
        article("question", "Painful toe", "Gout? Gout!", front="also_called: [should I have gout, is it gout]\n"),
        article("topic", "Gout and food", "Rest."),
    )
    assert ids(kept("small-words", make_pack, dict(written)).search("gout")) == ["topic", "question"]


def test_a_name_comes_before_a_text_that_says_the_letters_more_often(make_pack: MakePack, kept: OpenLibrary) -> None:
    feet = "Feel your feet. Feeding, females, fences, feathers, few, fewer."
    written = (
        article("body", "Sugar", feet),
        article("other", "Sweating", "Rest.", front="also_called: [fear of fevers]\n"),
        article("title", "Fever", "Rest and drink."),
    )
    assert ids(kept("fevers", make_pack, dict(written)).search("fe")) == ["title", "other", "body"]


def test_articles_with_every_word_stand_before_those_with_some(library: Library) -> None:
    result = library.search("salt walk", only="en")
    assert ids(result)[0] == "pressure"
    scores = [hit.score for hit in result.hits]
    assert scores[0] > 1000 > scores[1]  # another rank, whatever the words are worth
    assert scores == sorted(scores, reverse=True)


def test_a_code_stands_before_words(library: Library) -> None:
    assert ids(library.search("M54.2 pain")) == ["neck", "back"]


def test_the_pieces_of_a_code_are_no_words(make_pack: MakePack, kept: OpenLibrary) -> None:
    written = (article("back", "Low back pain", "Move.", front=M54_5), article("drinks", "Drinks", "50 ml, then 5."))
    library = kept("pieces", make_pack, dict(written))
    assert {query: ids(library.search(query)) for query in ("M54.50", "M54.5", "50 ml")} == {
        "M54.50": ["back"],
        "M54.5": ["back"],
        "50 ml": ["drinks"],
    }


def test_a_word_in_the_title_counts_more_than_one_in_the_text(library: Library) -> None:
    assert ids(library.search("back dolor", only="en")) == ["back"]
    assert ids(library.search("drink coffee", only="en")) == ["cafe", "diarrhoea"]


# ---- phrases and exclusions -------------------------------------------------------------------------------

PHRASES = {
    # in a text, a title, a heading, another name
    '"stiff neck"': (["neck"], False),
    '"low back pain"': (["back"], False),
    '"what to do"': (["back"], False),
    '"loose stools"': (["diarrhoea"], False),
    '"salt and sugar"': (["diarrhoea"], False),
    '"dolor lumbar"': (["back/es"], False),
    # any quotes, any accents, any endings
    '"Café au lait"': (["cafe"], False),
    "\u201ccafe au lait\u201d": (["cafe"], False),
    "\u00abcafe au lait\u00bb": (["cafe"], False),
    "\u201estiff neck\u201c": (["neck"], False),
    '"walking every days"': (["pressure"], False),
    # with other words, which need not stand there
    '"water with salt" blister': (["diarrhoea"], False),
    'hurts "neck pain"': (["neck"], False),
    # one word is no phrase, a quote alone is no quote
    '"muscles"': (["back"], False),
    '"stiff neck': (["neck"], False),
    "'stiff neck'": (["neck"], False),
    # no article holds it: another order, a word between, two sections, two names, a title and a text, two phrases
    '"neck stiff"': (["neck"], True),
    '"low pain"': (["back", "neck"], True),
    '"muscles go"': (["back"], True),
    '"pain lumbago"': (["back", "neck"], True),
    '"health too much"': (["cafe"], True),
    '"stiff neck" "back pain"': (["neck", "back"], True),
    # and nothing holds its words either
    '"xylophone zzz"': ([], False),
}


@pytest.mark.parametrize(("query", "expected"), PHRASES.items(), ids=PHRASES)
def test_a_phrase_stands_word_for_word_or_its_words_are_searched_and_that_is_said(
    library: Library, query: str, expected: tuple[list[str], bool]
) -> None:
    result = library.search(query)
    assert (ids(result), result.loosened) == expected


EXCLUDED = {
    "pain -neck": ["back"],
    "-neck pain": ["back"],
    "pain -lumbago": ["neck"],
    "pain -moving": ["neck"],
    "pain -moves": ["neck"],
    'pain -"low back"': ["neck"],
    'pain -"back low"': ["back", "neck"],
    'water -"salt and sugar"': ["burns"],
    '-"salt and sugar" water': ["burns"],
    '"stiff neck" -pain': [],
    "water drink -salt -late": ["burns"],
    "agua -quemadura": ["back/es"],
    "café -lait": ["sueno/es"],
    "pain -xylophone": ["back", "neck"],
    # no exclusions: a minus alone, inside a word, before a word that is asked
    "pain -": ["back", "neck"],
    "pain - neck": ["neck", "back"],
    "neck-pain": ["neck", "back"],
    "pain -pain": ["back", "neck"],
    # nothing is asked
    "-neck": [],
    "-neck -pain": [],
}


@pytest.mark.parametrize(("query", "expected"), EXCLUDED.items(), ids=EXCLUDED)
def test_no_found_article_holds_an_excluded_word(library: Library, query: str, expected: list[str]) -> None:
    assert ids(library.search(query)) == expected


def test_quotes_and_minus_signs_of_a_pasted_message_are_characters() -> None:
    message = 'He said "my neck is stiff" -pain and then it went on for about two weeks or more'
    for text in (message, 'neck "stiff pain"\n-back', "1\u2028-neck"):
        question = ask(text, frozenset())
        assert (question.phrases, question.excluded) == ((), ())
    assert ask('neck "stiff pain" -back', frozenset()).phrases == (("stiff", "pain"),)


# ---- why ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "because"),
    [
        ("lumbago", "lumbago"),
        ("lumb", "lumbago"),
        ("lumbagos", "lumbago"),
        ("lumbagoo", "lumbago"),
        ("sore", "sore back"),
        ("sore ba", "sore back"),
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
        # words of the same stem
        ("muscle moves", ["moving", "muscles"]),
        ("easing", ["eases"]),
        ("blistered", ["blister"]),
        ("stiffness hurting", ["stiff", "hurts"]),
        # words as they were corrected
        ("urinne", ["urine"]),
        ("musculs", ["muscles"]),
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
    assert library.search("hurting mov").forms == ("hurts", "moving")


# ---- other names: of the pack, and of the clinic -----------------------------------------------------------


def write_names(pack: Path, rows: Mapping[str, str]) -> Path:
    """The pack with other names in English: what people say, and the article that is meant."""
    table = pack / "vocabulary" / "en.tsv"
    table.parent.mkdir()
    lines = ["term\tarticle\tkind", *(f"{name}\t{meant}\tlocal" for name, meant in rows.items())]
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return pack


@pytest.fixture
def named(make_pack: MakePack, tmp_path: Path, open_library: OpenLibrary) -> Library:
    """The nine articles with names of their pack, and above it the clinic's own pack of names alone."""
    lower = write_names(
        make_pack(tmp_path / "pack", ARTICLES), {"thrown out back": "back", "runny tummy": "diarrhoea", "salty": "cafe"}
    )
    own = write_names(
        make_pack(tmp_path / "own", pack="id: local\ntitle: Ours\nversion: 1.0.0\n"),
        {"Swollen waist": "back", "kaikai": "diarrhoea", "salt sickness": "pressure", "koko": "nobody"},
    )
    return open_library(lower, own)


NAMED = {
    # names of the pack's own vocabulary are searched like the article's
    "thrown out back": ("back", "thrown out back"),
    "thrown": ("back", "thrown out back"),
    "runny tum": ("diarrhoea", "runny tummy"),
    "tummy": ("diarrhoea", "runny tummy"),
    "tummies": ("diarrhoea", "runny tummy"),
    "runy tummy": ("diarrhoea", "runny tummy"),
    # names that the clinic gives to the articles of another pack: whole, begun, one word, among others, misspelt
    "swollen waist": ("back", "Swollen waist"),
    "SWOLLEN  WAIST ": ("back", "Swollen waist"),
    "swollen wa": ("back", "Swollen waist"),
    "swol": ("back", "Swollen waist"),
    "waist": ("back", "Swollen waist"),
    "kaikai": ("diarrhoea", "kaikai"),
    "kai": ("diarrhoea", "kaikai"),
    "kaikay": ("diarrhoea", "kaikai"),
    "salt sickness": ("pressure", "salt sickness"),
    "the salt sickness please": ("pressure", "salt sickness"),
}


@pytest.mark.parametrize(("query", "expected"), NAMED.items(), ids=NAMED)
def test_another_name_finds_its_article_and_says_so(named: Library, query: str, expected: tuple[str, str]) -> None:
    hit = named.search(query).hits[0]
    assert (hit.id, hit.because) == expected


def test_a_name_of_the_clinic_for_an_article_that_is_not_there_finds_nothing(named: Library) -> None:
    assert ids(named.search("koko")) == []


# ---- misspelt ----------------------------------------------------------------------------------------------

CORRECTED = {
    "nekc": ("neck", ["neck"]),
    "necc": ("neck", ["neck"]),
    "diarea": ("diarrhea", ["diarrhoea"]),
    "diarrhia": ("diarrhea", ["diarrhoea"]),
    "hypertention": ("hypertension", ["pressure"]),
    "lumbaggo": ("lumbago", ["back"]),
    "espaldda": ("espalda", ["back/es"]),
    "quemadurra": ("quemadura", ["burns/es"]),
    # one word of several; the others, and what is between, stay as they were typed
    "stif neck": ("stiff neck", ["neck"]),
    "neck pian": ("neck pain", ["neck", "back"]),
    "High blood presure": ("High blood pressure", ["pressure"]),
    "The nekc, please!": ("The neck, please!", ["neck"]),
    "Coffee & helth": ("Coffee & health", ["cafe"]),
    "agua suggar": ("agua sugar", ["diarrhoea", "burns/es", "back/es"]),
    # and of exclusions none
    "pian -neck": ("pain -neck", ["back"]),
}


@pytest.mark.parametrize(("query", "expected"), CORRECTED.items(), ids=CORRECTED)
def test_a_word_that_stands_nowhere_is_corrected_and_that_is_said(
    library: Library, query: str, expected: tuple[str, list[str]]
) -> None:
    result = library.search(query)
    same_word = result.corrected.replace("diarrhoea", "diarrhea")  # either spelling of it
    assert (same_word, ids(result), result.query) == (*expected, query)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("agua", "en"),  # a word of another searched language, one letter from no English one
        ("sin", "en"),
        ("neck", "es"),
        ("awake", "es"),
        ("hurting", "en"),  # another form of a word that is there
        ("oedema", "en"),  # nothing is like it
        ("hyper", "en"),  # a beginning of a word
        ("hyp", "en"),
        ("nec", "en"),
        ("cold", "en"),  # a short word that is none of ours
        ("M54.9", "en"),
        ("m540", "en"),
        ("37.5", "en"),
        ("xylophone", "en"),
        ("zzz qqq", "en"),
        ('"stif neck"', "en"),  # quotes mean these very words
        ("pain -nekc", "en"),
    ],
)
def test_a_word_that_means_something_is_not_corrected(library: Library, query: str, first: str) -> None:
    assert library.search(query, first=first).corrected == ""


# ---- nothing found: what is nearest ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "first", "nearest"),
    [
        ("lowbackpain", "en", "back/en"),
        ("neckpain", "en", "neck/en"),
        ("bloodpressure", "en", "pressure/en"),
        ("dolordeespalda", "es", "back/es"),
        ("dormirbien", "en", "sueno/es"),
        ('"stiff neck" -pain', "en", "neck/en"),
    ],
)
def test_the_nearest_articles_are_offered_where_nothing_is_found(
    library: Library, query: str, first: str, nearest: str
) -> None:
    result = library.search(query, first=first)
    assert result.hits == ()
    assert f"{result.nearest[0].id}/{result.nearest[0].language}" == nearest
    assert len(result.nearest) <= 5


@pytest.mark.parametrize("query", ["xylophone", "zzz qqq", "", "  ", "?", "neck", "stif neck", '"neck stiff"'])
def test_nothing_is_offered_where_nothing_is_near_or_something_was_found(library: Library, query: str) -> None:
    assert library.search(query).nearest == ()


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


def test_stop_words_of_the_searched_languages_are_cut_and_no_others() -> None:
    assert ask("no sin salt", stop_words_of(["es"])).words == ("salt",)
    assert ask("no sin salt", stop_words_of(["en"])).words == ("sin", "salt")
    assert ask("no sin salt", stop_words_of(["en", "es-MX"])).words == ("salt",)
    assert ask("no sin salt", stop_words_of(["xx"])).words == ("no", "sin", "salt")
    assert ask("no no", stop_words_of(["en"])).words == ("no",)


WORLD = dict(
    (
        article(
            "fever", "الحمى عند الأطفال", "أعطِ الطفل الماء. الحُمَّى تعني أن حرارة الجسم عالية. اذهب إلى المستشفى.", "ar"
        ),
        article("sugar", "داء السكري", "السكر في الدم مرتفع. تناول الأدوية كل يوم.", "ar"),
        article("fever", "बच्चों में बुखार", "बच्चे को पानी पिलाएँ। बुखार में दवाई दें।", "hi"),
        article("sugar", "मधुमेह", "खून में चीनी अधिक होती है।", "hi", "also_called: [शुगर की बीमारी]\n"),
        article("fever", "Homa kwa watoto", "Mpe mtoto maji. Homa ni joto. Mtoto akitapika mpeleke hospitali.", "sw"),
        article("sugar", "Ugonjwa wa kisukari", "Sukari katika damu ni nyingi. Kunywa dawa kila siku.", "sw"),
        article("fever", "儿童发烧", "给孩子喝水。发烧是身体发热。", "zh"),
        article("sugar", "糖尿病", "血液里的糖太多。每天吃药。", "zh"),
        article("fever", "Fièvre de l'enfant", "Faites boire votre enfant. L\u2019eau calme la soif.", "fr"),
        article("sugar", "Diabète de type 2", "Trop de sucre reste dans le sang. L'insuline aide.", "fr"),
        article("fever", "Febre em crianças", "Dê líquidos à criança. A febre é uma resposta normal.", "pt"),
        article("sugar", "Diabetes tipo 2", "Há açúcar demais no sangue. Tome os remédios.", "pt"),
    )
)
WORLD_FOUND = {
    "ar": {
        "fever": "الحمى حمى حمي الحما الحُمَّى طفل أطفال للأطفال المستشفي ماء والماء حم",
        "sugar": "السكري السكرى سكر داء الأدوية أدوية",
    },
    "hi": {
        # the endings of Hindi are not taken off, the letters that words share find each other
        "fever": "बुखार बुख बच्चा बच्चे बच्चों बच्चो दवा दवाई दवाइयाँ पानी बुखर",
        "sugar": "मधुमेह मधुमे शुगर चीनी बीमारी बीमारियाँ",
    },
    "sw": {
        # Swahili changes the beginnings of its words
        "fever": "homa HOMA watoto mtoto kitoto toto kutapika anatapika tapika hospitali hospitalini homma",
        "sugar": "kisukari sukari kisuk ugonjwa magonjwa gonjwa dawa madawa sukri",
    },
    "zh": {"fever": "发烧 儿童 孩子发烧 烧 喝 小孩发烧了怎么办", "sugar": "糖尿病 糖尿 糖 药 吃药 糖尿病吃什么药"},
    "fr": {
        "fever": "fièvre fievre FIÈVRES fivre fiè enfant enfants l'enfant l\u2019enfant d'enfants eau l'eau boire",
        "sugar": "diabète diabétique diabetes sucre sucré insuline l'insuline insulline",
    },
    "pt": {
        "fever": "febre febres Febre febr criança crianca CRIANÇAS líquido liquidos",
        "sugar": "açúcar acucar remédio remedios diabete diabetis",
    },
}
WORLD_ROWS = [
    (language, query, expected)
    for language, found in WORLD_FOUND.items()
    for expected, queries in found.items()
    for query in queries.split()
]


@pytest.mark.parametrize(("language", "query", "expected"), WORLD_ROWS)
def test_words_are_found_in_the_forms_of_their_language(
    make_pack: MakePack, kept: OpenLibrary, language: str, query: str, expected: str
) -> None:
    world = kept("world", make_pack, WORLD)
    assert ids(world.search(query, only=language))[:1] == [f"{expected}/{language}"]
    assert ids(world.search(query, first=language))[:1] == [f"{expected}/{language}"]


@pytest.mark.parametrize(
    ("language", "query"),
    [("fr", "enfant"), ("fr", "enfants"), ("fr", "d'enfants"), ("sw", "kutapika"), ("sw", "madawa"), ("ar", "والماء")],
)
def test_another_form_of_a_word_is_not_taken_for_a_misspelling(
    make_pack: MakePack, kept: OpenLibrary, language: str, query: str
) -> None:
    assert kept("world", make_pack, WORLD).search(query, only=language).corrected == ""


@pytest.mark.parametrize(
    ("language", "query", "words"),
    [
        ("ar", "حمى", ["الحُمَّى"]),
        ("hi", "बुखार दवाई", ["बुखार", "दवाई"]),
        ("hi", "बुख", ["बुखार"]),
        ("sw", "watoto", ["mtoto", "Mtoto"]),
        ("sw", "kisukari", ["Sukari"]),
        ("zh", "孩子发烧", ["孩子", "发烧"]),
        ("zh", "发烧是", ["发烧是"]),
        ("fr", "FIÈVRES boit enfants", ["enfant"]),
        ("pt", "crianca liquido", ["líquidos", "criança"]),
    ],
)
def test_the_forms_that_were_found_are_marked(
    make_pack: MakePack, kept: OpenLibrary, language: str, query: str, words: list[str]
) -> None:
    hit = kept("world", make_pack, WORLD).search(query, only=language).hits[0]
    assert marked(hit) == words


# ---- any text is a query ---------------------------------------------------------------------------------

NASTY = {
    "quotes": '"neck',
    "single quotes": "'neck'",
    "quotes in quotes": '"neck" "" " "\u201c\u201d',
    "operators": "NOT neck AND OR NEAR ANDNOT",
    "brackets": "((neck) [ {",
    "stars": "*neck* ?",
    "fields": "title:neck body:[a TO z]",
    "boosts": "neck^1000 neck~2 +neck -neck",
    "slashes": "neck/\\\\ //",
    "minus signs": "neck - -- ---",
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
    "one long number": "neck " + "5" * 100_000,
    "many words": "neck " + " ".join(f"w{n}" for n in range(20_000)),
    "many quotes": 'neck "' + '"' * 100_000,
    "many phrases": '"neck pain" ' * 9_000,
    "many exclusions": "neck " + "-a " * 33_000,
    "many codes": "neck " + "M54.5 " * 16_000,
    "many line ends": "neck" + "\n" * 100_000,
    "only small words and one": "the of and it is " * 3_000 + "neck",
    "devanagari": "neck \u0915\u092e\u0930 \u0926\u0930\u094d\u0926",
    "thai": "neck \u0e1b\u0e27\u0e14\u0e2b\u0e25\u0e31\u0e07",
    "mixed scripts": "\u0434\u043e\u043c neck \u75bc\u75db\u0623\u0644\u0645 \u0915\u092e\u0930 nec\u043a",
    "han in one word": "neck\u75bc\u75db",
    "not a character": "neck \uffff\ufffe \U0010ffff",
}


def check_result(result: SearchResult, query: str, limit: int) -> None:
    """What holds of every answer: its size, and marks that lie in their snippets, one after the other."""
    assert result.query == query
    assert len(result.words) <= MOST_WORDS
    assert len(result.hits) <= limit
    for hit in result.hits:
        borders = [border for mark in hit.snippet.marks for border in mark]
        assert borders == sorted(borders)
        assert all(0 <= border <= len(hit.snippet.text) for border in borders)


@pytest.mark.parametrize("query", NASTY.values(), ids=NASTY)
def test_any_text_is_a_valid_query(library: Library, query: str) -> None:
    for limit in (1, 1000):
        check_result(result := library.search(query, limit=limit), query, limit)
    assert "neck" in ids(result)


NOTHING_ASKED = {
    "empty": "",
    "spaces": " \t\r\n\u00a0\u3000",
    "control characters": "\x00\x07\x1b\x7f\x85",
    "emoji": "\U0001f468\u200d\u2695\ufe0f \U0001f525",
    "lone surrogates": "\ud800\udfff",
    "zero width": "\u200b\ufeff\u2060",
    "combining": "\u0301" * 100,
    "punctuation": "?.,;:()[]{}<>*~^|&",
    "a quote": '"',
    "an empty phrase": '""',
    "a minus": "-",
    "minus signs": "- -- ---",
    "an excluded empty phrase": '-""',
    "long quotes": '"' * 100_000,
    "long minus signs": "-" * 100_000,
    "long line ends": "\n" * 100_000,
    "one long word": "x" * 100_000,
    "one long accented word": "\u00e9" * 100_000,
    "one long word of Han": "\u75bc" * 100_000,
    "a long text of another script": "\u0623\u0644\u0645 " * 25_000,
}


@pytest.mark.parametrize("query", NOTHING_ASKED.values(), ids=NOTHING_ASKED)
def test_a_text_that_asks_for_nothing_finds_nothing(library: Library, query: str) -> None:
    result = library.search(query)
    check_result(result, query, 20)
    assert (result.hits, result.corrected, result.loosened) == ((), "", False)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("n", ["neck", "burns/es", "sueno/es"]),
        ("N ", []),
        ("é", ["pressure", "back", "burns/es"]),
        ("x", []),
        ("5", []),
        ("\u0646", []),
        ("\u6c34", []),
        ("the of and", ["burns", "cafe"]),
        ("what is it", ["back", "pressure"]),
        ("el la los", ["back/es"]),
    ],
)
def test_one_letter_and_small_words_alone_are_searched_as_they_are(
    library: Library, query: str, found: list[str]
) -> None:
    result = library.search(query)
    check_result(result, query, 20)
    assert (ids(result)[: len(found) or None], result.corrected) == (found, "")


# ---- where the index lies ----------------------------------------------------------------------------------


def test_the_index_is_kept_on_the_disk(make_pack: MakePack, tmp_path: Path, open_library: OpenLibrary) -> None:
    library = open_library(make_pack(tmp_path / "pack", ARTICLES))
    assert ids(library.search("lumbago")) == ["back"]
    assert library.index_on_disk
    assert list((tmp_path / "data" / "cache" / "index").iterdir())


def test_the_index_is_in_memory_where_its_folder_cannot_be_written(make_pack: MakePack, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    pack = PackSource(make_pack(tmp_path / "pack", ARTICLES))
    library = Library([pack], Paths(find_paths().resources, tmp_path / "file" / "data"), TODAY)
    assert ids(library.search("lumbago")) == ["back"]
    assert not library.index_on_disk
    library.close()


def test_a_library_without_articles_finds_nothing(
    make_pack: MakePack, tmp_path: Path, open_library: OpenLibrary
) -> None:
    assert open_library(make_pack(tmp_path / "pack")).search("neck", first="en").hits == ()


# ---- small words of one language that mean something in another -------------------------------------------------


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("hay fever", "hay-fever"),
        ("Hay ", "hay-fever"),
        ("vitamin d", "vitamin-d"),
        ("¿qué hay para la fiebre?", "fever/es"),
        ("hay agua", "water/es"),
    ],
)
def test_a_small_word_of_another_language_is_searched_where_it_means_something(
    make_pack: MakePack, open_library: OpenLibrary, tmp_path: Path, query: str, first: str
) -> None:
    written = dict(
        (
            article("fever", "Fever", "Rest and drink."),
            article("hay-fever", "Hay fever", "Pollen makes you sneeze."),
            article("vitamin-d", "Vitamin D", "The sun makes it."),
            article("fever", "Fiebre", "Descanse. Hay que beber.", "es"),
            article("water", "Agua", "Beba.", "es"),
        )
    )
    assert ids(open_library(make_pack(tmp_path / "pack", written)).search(query))[0] == first
