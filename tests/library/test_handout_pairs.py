# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Two languages on one sheet: which section stands beside which, what is said of what is missing or out of date, one
numbering of the sources. What was printed is read back from the PDF.
"""

from __future__ import annotations

import datetime as dt
import re
import struct
import unicodedata
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from library.errors import PrintError
from library.handouts.content import Leaflet, Voice, article_data
from library.handouts.handout import Clinic, Handout, HandoutOptions, TypesetHandout
from library.handouts.pairs import Pair, joint_numbers, pair
from library.handouts.selection import GIVEN_UP_FOR_ONE_PAGE, select, shortened
from library.library import Library
from library.models import ArticleKey
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.reading import readable_lines
from library.tree import Section, plain_text
from tests.starter_articles import starter_keys

MakePack = Callable[..., Path]
Two = Callable[..., Library]
TODAY = dt.date(2026, 11, 21)
STARTER = find_paths().starter_pack
SCRIPTS = Path(__file__).parents[1] / "data" / "scripts-pack"
STARTER_IDS = sorted({key.id for key in starter_keys()})
REFERENCES = [
    {"id": key, "title": f"Title {key}", "author": [{"family": "Ruiz", "given": "A"}], "issued": {"raw": "2020"}}
    for key in "abcde"
]
NOT_TRANSLATED = {"en": "This part has not been translated.", "es": "Esta parte no est\u00e1 traducida."}


@pytest.fixture
def two(tmp_path: Path, make_pack: MakePack) -> Iterator[Two]:
    """`two(english, spanish, en="edition: 2\\n", es="...")` gives a library of one article; Spanish may be left out."""
    opened: list[Library] = []

    def make(english: str, spanish: str | None = None, pack: str = "", **front: str) -> Library:
        bodies = {"en": english, "es": spanish}
        articles = {
            f"{language}/test.md": f"---\nid: test\ntitle: Test {language}\nkind: topic\nlanguage: {language}\n"
            f"summary: Summary {language}.\nrevised: 2026-01-02\n{front.get(language, '')}---\n{body}\n"
            for language, body in bodies.items()
            if body is not None
        }
        described = f"id: test\ntitle: Test\nversion: '1'\n{pack}"
        source = PackSource(make_pack(tmp_path / "pack", articles, REFERENCES, described))
        opened.append(Library([source], Paths(find_paths().resources, tmp_path / "data"), TODAY))
        return opened[-1]

    yield make
    for library in opened:
        library.close()


@pytest.fixture(scope="module")
def everything() -> Iterator[Library]:
    """The starter articles in English and Spanish, and one of them in Arabic and Hindi too."""
    library = Library([PackSource(STARTER), PackSource(SCRIPTS)], find_paths(Path("/nowhere")), TODAY)
    yield library
    library.close()


def print_both(
    library: Library, name: str = "test", first: str = "en", second: str = "es", **options: Any
) -> TypesetHandout:
    around = {key: options.pop(key) for key in ("clinic", "without") if key in options}
    asked = HandoutOptions(**{"references": "none", "second_language": second, **options})
    return library.typeset(Handout((library.find(name, first),), asked, **{"clinic": Clinic(), **around}))


def data_of(library: Library, **options: Any) -> dict[str, Any]:
    """What the template is told of the article in both languages."""
    asked = HandoutOptions(**{"second_language": "es", **options})
    voices = [Voice(library.read(ArticleKey("test", language)), library.wording.words(language)) for language in LANGS]  # type: ignore[arg-type]
    return article_data(Leaflet(voices[0], voices[1], select(voices[0].reading, asked)), Clinic(), asked)


LANGS = ("en", "es")


def squeeze(text: str) -> str:
    """Text without spaces, line ends and marks of direction; PDFium writes a hyphen at a line's end as U+0002."""
    text = unicodedata.normalize("NFKC", text).replace("\x02", "-").replace("\ufffe", "-")
    return re.sub(r"[\s\u200b\u2060\u00ad\ufeff\u2066-\u2069]+", "", text)


def pages_of(made: TypesetHandout) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pdfium.PdfDocument(made.pdf)]


def on_paper(made: TypesetHandout, text: str) -> int:
    """How often a text is printed."""
    return squeeze("".join(pages_of(made))).count(squeeze(text))


# ---- which section stands beside which ----------------------------------------------------------------------


def body(*headings: str, danger: str = "") -> str:
    """`body("one.causes", "two")`: a section for each anchor and aspect; those in `danger` have a danger box."""
    parts = []
    for heading in headings:
        anchor, _, aspect = heading.partition(".")
        classes = f" .{aspect}" if aspect else ""
        box = f"!!! danger\n    Danger of {anchor}.\n\n" if anchor in danger.split() else ""
        parts.append(f"## Heading {anchor} {{#{anchor}{classes}}}\n\nWords of {anchor}.\n\n{box}")
    return "".join(parts)


def pairs_of(library: Library, **options: Any) -> list[Pair]:
    without = options.pop("without", set())
    first, second = (library.read(ArticleKey("test", language)) for language in LANGS)  # type: ignore[arg-type]
    return pair(select(first, HandoutOptions(**options), without), second)


def names(pairs: list[Pair]) -> list[tuple[str, str]]:
    return [(one.first.anchor if one.first else "-", one.second.anchor if one.second else "-") for one in pairs]


PAIRED = [
    (["one", "two"], ["two", "one"], [("one", "one"), ("two", "two")]),
    (["one.causes", "two.tests"], ["eins.causes", "zwei.tests"], [("one", "eins"), ("two", "zwei")]),
    (["one.causes"], ["one.tests"], [("one", "one")]),
    (["a.causes", "b.causes"], ["c.causes"], [("-", "c"), ("a", "-"), ("b", "-")]),
    (["a.causes"], ["b.causes", "c.causes"], [("-", "b"), ("-", "c"), ("a", "-")]),
    (["a.causes", "b.causes"], ["a.causes", "c.causes"], [("a", "a"), ("b", "c")]),
    (["a.causes", "b.tests"], ["b.causes"], [("a", "-"), ("b", "b")]),
    (["one"], ["eins"], [("-", "eins"), ("one", "-")]),
    (["one", "two"], ["two", "three"], [("one", "-"), ("two", "two"), ("-", "three")]),
    (["one", "two"], ["zero", "one", "half", "almost", "two"],
     [("-", "zero"), ("one", "one"), ("-", "half"), ("-", "almost"), ("two", "two")]),
    (["one", "two", "three"], ["three", "new", "one"],
     [("one", "one"), ("two", "-"), ("three", "three"), ("-", "new")]),
    ([], ["one"], [("-", "one")]),
    (["one"], [], [("one", "-")]),
]  # fmt: skip
"""Sections of the first language, of the second, and how they stand beside each other."""


@pytest.mark.parametrize(("first", "second", "paired"), PAIRED)
def test_sections_stand_beside_their_twins(
    two: Two, first: list[str], second: list[str], paired: list[tuple[str, str]]
) -> None:
    assert names(pairs_of(two(body(*first), body(*second)))) == paired


def test_text_before_any_heading_has_its_twin(two: Two) -> None:
    assert names(pairs_of(two(f"Words.\n\n{body('one')}", f"Palabras.\n\n{body('one')}"))) == [
        ("top", "top"), ("one", "one")
    ]  # fmt: skip


def test_without_a_second_language_every_section_stands_alone(two: Two) -> None:
    library = two(body("one", "two"))
    reading = library.read(library.find("test"))
    pairs = pair(select(reading, HandoutOptions()), None)
    assert pairs == [Pair(section, None, False) for section in reading.document.sections]


def words_of(section: Section | None) -> list[str]:
    return [plain_text(block) for block in section.blocks] if section else []


def test_a_section_that_is_left_out_takes_its_twin_along_but_no_danger(two: Two) -> None:
    library = two(
        body("one", "two", "three.causes", "four", danger="two"),
        body("one", "two", "drei.causes", "four", danger="two drei"),
    )
    pairs = pairs_of(library, without={"one", "two", "three"})
    assert [(words_of(one.first), words_of(one.second)) for one in pairs] == [
        (["Heading two", "Danger of two."], ["Heading two", "Danger of two."]),
        ([], ["Heading drei", "Danger of drei."]),
        (["Heading four", "Words of four."], ["Heading four", "Words of four."]),
    ]


def test_what_only_the_second_has_goes_when_something_is_left_out_but_no_warning(two: Two) -> None:
    second = body("a", "b.when-to-get-help", "one", "c", "d", "e.when-to-get-help", danger="c")
    library = two(body("one", "two"), second)
    assert names(pairs_of(library)) == [
        ("-", "a"), ("-", "b"), ("one", "one"), ("-", "c"), ("-", "d"), ("-", "e"), ("two", "-")
    ]  # fmt: skip
    pairs = pairs_of(library, without={"two"})
    assert names(pairs) == [("-", "b"), ("one", "one"), ("-", "c"), ("-", "e")]
    assert words_of(pairs[2].second) == ["Heading c", "Danger of c."]
    assert words_of(pairs[3].second) == ["Heading e", "Words of e."]


def test_when_to_get_help_stays_whole_even_if_only_the_second_says_that_it_is(two: Two) -> None:
    pairs = pairs_of(two(body("one", "two"), body("one.when-to-get-help", "two")), without={"one", "two"})
    assert [(words_of(one.first), words_of(one.second)) for one in pairs] == [
        ([], ["Heading one", "Words of one."])
    ]  # fmt: skip


def test_the_short_copy_is_short_in_both_languages(two: Two) -> None:
    order = ["what.what-it-is", "help.when-to-get-help", "home.self-care", "more.causes"]
    library = two(body(*order, danger="more"), body(*order, "only.tests", danger="what only"))
    pairs = pairs_of(library, plain=True)
    assert names(pairs) == [("home", "home"), ("-", "only"), ("-", "what"), ("more", "-"), ("help", "help")]
    assert words_of(pairs[0].second) == ["Heading home", "Words of home."]
    assert words_of(pairs[2].second) == ["Heading what", "Danger of what."]


def test_pictures_and_notes_give_way_in_both_languages(two: Two) -> None:
    text = "## One {#one}\n\n![A](images/a.png)\n\n!!! note\n    B.\n\nC."
    library = two(text, text)
    first, second = (library.read(ArticleKey("test", language)) for language in LANGS)  # type: ignore[arg-type]
    *_, least = shortened(select(first, HandoutOptions()), GIVEN_UP_FOR_ONE_PAGE)
    assert [(words_of(one.first), words_of(one.second)) for one in pair(least, second)] == [(["One", "C."],) * 2]


@pytest.mark.parametrize("name", STARTER_IDS)
def test_every_section_of_a_starter_article_has_its_twin(everything: Library, name: str) -> None:
    first, second = (everything.read(everything.find(name, language)) for language in LANGS)
    pairs = pair(select(first, HandoutOptions()), second)
    assert [(one.first, one.second) for one in pairs] == list(
        zip(first.document.sections, second.document.sections, strict=True)
    )


# ---- one numbering of the sources ---------------------------------------------------------------------------


def cites(value: Any) -> list[list[int]]:
    if isinstance(value, dict):
        own = [value["numbers"]] if value.get("tag") == "cite" else []
        return own + cites(value.get("children", []))
    return [numbers for child in value for numbers in cites(child)] if isinstance(value, list) else []


def test_the_second_language_continues_the_numbers_of_the_first(two: Two) -> None:
    library = two("A [@c]. B [@a; @b].", "D [@e]. A [@a]. C [@d; @c].")
    data = data_of(library, references="full")
    assert [(entry["number"], entry["text"][-8:-7]) for entry in data["references"]] == [
        (1, "c"), (2, "a"), (3, "b"), (4, "e"), (5, "d")
    ]  # fmt: skip
    (passage,) = data["passages"]
    assert cites(passage["first"]) == [[1], [2, 3]]
    assert cites(passage["second"]) == [[4], [2], [1, 5]]


def test_what_is_not_in_the_short_list_has_no_number_in_either_language(two: Two) -> None:
    data = data_of(two("A [@a]. B [@b].", "C [@c]. D [@d]. A [@a; @e]."), references="short")
    assert [entry["number"] for entry in data["references"]] == [1, 2, 3]
    assert data["more_references"] == "and 2 more, in the clinic's library"
    (passage,) = data["passages"]
    assert (cites(passage["first"]), cites(passage["second"])) == ([[1], [2]], [[3], [], [1]])


def test_one_language_keeps_its_own_numbers(two: Two) -> None:
    library = two("A [@c]. B [@a].", "B [@a].")
    english, spanish = (library.read(ArticleKey("test", language)) for language in LANGS)  # type: ignore[arg-type]
    assert joint_numbers(english, None) == ({"c": 1, "a": 2}, english.references)
    assert joint_numbers(english, spanish) == ({"c": 1, "a": 2}, english.references)
    assert [entry.number for entry in joint_numbers(spanish, english)[1]] == [1, 2]


def test_the_sources_of_both_languages_are_on_the_paper_once(two: Two) -> None:
    made = print_both(two("A [@a].", "B [@b]. A [@a]."), references="full")
    assert [on_paper(made, f"{n}.RuizA.Title{key}.2020.") for n, key in ((1, "a"), (2, "b"))] == [1, 1]
    assert (made.tagged, made.warnings) == (True, ())


def test_the_numbers_of_a_starter_article_lead_to_the_sources_of_both_languages(everything: Library) -> None:
    first, second = (everything.read(everything.find("low-back-pain", language)) for language in ("en", "ar"))
    numbers, entries = joint_numbers(first, second)
    assert [entry.number for entry in entries] == list(range(1, len(entries) + 1))
    assert len({entry.reference.id for entry in entries}) == len(entries) == len(first.references) + 2
    assert {key: numbers[key] for key in first.numbers} == first.numbers  # type: ignore[index]
    assert all(entries[numbers[key] - 1].reference.id == key for key in second.numbers)  # type: ignore[index]


# ---- what is missing or out of date is said -------------------------------------------------------------------


def test_a_part_without_translation_says_so_in_the_language_that_has_it_not(two: Two) -> None:
    made = print_both(two(body("one", "two"), body("two", "three")))
    (page,) = pages_of(made)
    assert {language: on_paper(made, text) for language, text in NOT_TRANSLATED.items()} == {"en": 1, "es": 1}
    flat = squeeze(page)
    order = ["Headingone", squeeze(NOT_TRANSLATED["es"]), "Headingtwo", squeeze(NOT_TRANSLATED["en"]), "Headingthree"]
    assert sorted(order, key=flat.index) == order
    assert made.warnings == ()


def test_a_whole_translation_says_nothing_of_the_kind(two: Two) -> None:
    made = print_both(two(body("one", "two"), body("two", "one")))
    assert [on_paper(made, text) for text in NOT_TRANSLATED.values()] == [0, 0]


@pytest.mark.parametrize(("wanted", "name"), [("es", "Espa\u00f1ol"), ("vi", "Ti\u1ebfng Vi\u1ec7t"), ("xx", "xx")])
def test_a_text_that_is_missing_in_a_language_is_printed_in_the_other_and_says_so(
    two: Two, wanted: str, name: str
) -> None:
    made = print_both(two(body("one")), second=wanted)
    assert on_paper(made, f"This text is not available in {name}.") == on_paper(made, "Words of one.") == 1
    assert made.warnings == (f"Test en: there is no text in {name}; it is printed in English only.",)
    assert made.tagged


def test_only_the_articles_that_are_missing_are_told(everything: Library) -> None:
    keys = tuple(everything.find(name) for name in ("burns", "low-back-pain"))
    made = everything.typeset(Handout(keys, HandoutOptions(second_language="hi"), Clinic()))
    assert [warning.partition(":")[0] for warning in made.warnings] == ["Burns and scalds"]
    assert on_paper(made, "This text is not available in") == 1


@pytest.mark.parametrize(("first", "second"), [("en", "es"), ("es", "en")])
def test_an_old_translation_is_marked_and_the_nurse_is_told(two: Two, first: str, second: str) -> None:
    library = two(body("one"), body("one"), en="edition: 2\n", es="translation_of_edition: 1\n")
    sentence = library.wording.words("es").stale_translation
    made = print_both(library, first=first, second=second)
    assert made.warnings == (f"Test es: {sentence}",)
    assert on_paper(made, sentence) >= 1
    assert on_paper(made, library.wording.words("en").stale_translation) == 0


def test_a_fresh_translation_is_not_marked(two: Two) -> None:
    library = two(body("one"), body("one"), en="edition: 2\n", es="translation_of_edition: 2\n")
    made = print_both(library)
    assert made.warnings == ()
    assert on_paper(made, library.wording.words("es").stale_translation) == 0


def test_a_withdrawn_translation_is_not_printed_beside_the_text(two: Two) -> None:
    pack = "withdrawn:\n- {id: test, language: es, reason: Mal.}\n"
    library = two(body("one"), body("one"), pack)
    assert print_both(library, second="").pages == 1
    with pytest.raises(PrintError, match=r"^Test es: .*Mal\.$"):
        print_both(library)


def test_the_language_of_the_text_as_second_language_changes_nothing(two: Two) -> None:
    library = two(body("one"), body("one"))
    made, same = print_both(library, second=""), print_both(library, second="en")
    assert (same.warnings, same.pages, same.edition_codes) == (made.warnings, made.pages, made.edition_codes) == (
        (), 1, (library.read(library.find("test")).edition_code,)
    )  # fmt: skip
    assert pages_of(same) == pages_of(made)
    assert on_paper(same, "Test es") == 0


def test_both_languages_say_what_to_do_in_an_emergency(two: Two) -> None:
    text = body("help.when-to-get-help")
    made = print_both(two(text, text), clinic=Clinic(emergency_number="112"))
    assert [on_paper(made, words) for words in ("In an emergency, call 112", "En una emergencia, llame al 112")] == [
        1,
        1,
    ]


@pytest.mark.parametrize("layout", ["single", "two-up"])
def test_every_page_has_the_codes_of_both_languages(everything: Library, layout: str) -> None:
    made = print_both(everything, "low-back-pain", layout=layout)
    codes = [everything.read(everything.find("low-back-pain", language)).edition_code for language in LANGS]
    footer = squeeze(" \u00b7 ".join(codes))
    assert codes[0] != codes[1]
    whole = squeeze("".join(pages_of(made)))
    assert whole.count(footer) == (made.small_pages or made.pages) > 1


def test_titles_and_summaries_of_both_languages_stand_on_top(two: Two) -> None:
    made = print_both(two(body("one"), body("one")))
    flat = squeeze(pages_of(made)[0])
    order = [squeeze(text) for text in ("Test en", "Summary en.", "Test es", "Summary es.", "Heading one")]
    assert sorted(order, key=flat.index) == order


# ---- pictures -------------------------------------------------------------------------------------------------


def png(width: int) -> bytes:
    """A black picture."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    rows = zlib.compress((b"\x00" + b"\x00" * width) * width)
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, width, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def pictures_on(made: TypesetHandout) -> int:
    pages = pdfium.PdfDocument(made.pdf)
    return sum(found.type == pdfium.raw.FPDF_PAGEOBJ_IMAGE for page in pages for found in page.get_objects())


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize(("other", "printed"), [("a", 1), ("b", 2)])
def test_the_same_picture_is_printed_once(two: Two, tmp_path: Path, other: str, printed: int, size: int) -> None:
    (tmp_path / "pack" / "images").mkdir(parents=True)
    for width, name in ((20, "a"), (30, "b")):
        (tmp_path / "pack" / "images" / f"{name}.png").write_bytes(png(width))
    library = two(
        "## One {#one}\n\n![A knee](images/a.png)\n\nWords.",
        f"## Uno {{#one}}\n\n![Una rodilla](images/{other}.png)\n\nPalabras.",
    )
    made = print_both(library, size=size)
    assert pictures_on(made) == printed
    assert on_paper(made, "Words.") == on_paper(made, "Palabras.") == 1
    assert (made.tagged, made.warnings) == (True, ())


def test_a_picture_of_the_second_language_alone_is_printed(two: Two, tmp_path: Path) -> None:
    (tmp_path / "pack" / "images").mkdir(parents=True)
    (tmp_path / "pack" / "images" / "a.png").write_bytes(png(20))
    made = print_both(two("## One {#one}\n\nWords.", "## Uno {#one}\n\n![Una rodilla](images/a.png)"))
    assert (pictures_on(made), made.warnings) == (1, ())


def test_a_picture_that_is_missing_is_told_for_each_language(two: Two) -> None:
    made = print_both(two("## One {#one}\n\n![A](images/a.png)", "## Uno {#one}\n\n![B](images/b.png)"))
    assert made.warnings == (
        "Test en: the picture images/a.png is missing.",
        "Test es: the picture images/b.png is missing.",
    )
    assert on_paper(made, "Picture missing: A") == on_paper(made, "Falta el dibujo: B") == 1


# ---- no word of either language is lost -----------------------------------------------------------------------


def words_in(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text)))


def text_of(library: Library, name: str, language: str) -> str:
    reading = library.read(library.find(name, language))
    return "\n".join([reading.article.title, reading.article.summary, *readable_lines(reading.document)])


def lost_words(library: Library, made: TypesetHandout, name: str, *languages: str) -> list[str]:
    """Words that are printed less often than both texts have them; those that are broken at a line's end are found."""
    wanted = sum((words_in(text_of(library, name, language)) for language in languages), Counter[str]())
    printed = "\n".join(pages_of(made))
    return [word for word in wanted - words_in(printed) if squeeze(word) not in squeeze(printed)]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("size", [12, 14, 18, 24])
@pytest.mark.parametrize("name", STARTER_IDS)
def test_every_word_of_both_languages_is_on_the_paper(everything: Library, name: str, size: int, paper: str) -> None:
    made = print_both(everything, name, size=size, paper=paper)
    assert lost_words(everything, made, name, *LANGS) == []
    assert (made.tagged, made.warnings, made.left_out) == (True, (), ())


def letters(text: str) -> Counter[str]:
    """Letters without vowel signs: PDFium gives the letter under a sign twice, and turns signs round."""
    normal = unicodedata.normalize("NFKD", text)
    return Counter(letter for letter in normal if letter.isalnum() and not unicodedata.category(letter).startswith("M"))


@pytest.mark.parametrize("size", [12, 18, 24])
@pytest.mark.parametrize(
    ("first", "second"), [("en", "ar"), ("ar", "en"), ("ar", "hi"), ("hi", "ar"), ("ar", "es"), ("en", "hi")]
)
def test_both_directions_stand_beside_each_other_and_lose_no_letter(
    everything: Library, first: str, second: str, size: int
) -> None:
    """PDFium takes Arabic and Hindi words apart where both stand on a page: there it is letters that are counted."""
    made = print_both(everything, "low-back-pain", first, second, size=size)
    printed = "\n".join(pages_of(made))
    wanted = sum((letters(text_of(everything, "low-back-pain", code)) for code in (first, second)), Counter[str]())
    assert wanted - letters(printed) == Counter()
    latin = [code for code in (first, second) if code in LANGS]
    assert lost_words(everything, made, "low-back-pain", *latin) == []
    if "ar" in (first, second):
        arabic = [word for word in text_of(everything, "low-back-pain", "ar").split() if letters(word)]
        assert sum(squeeze(word) in squeeze(printed) for word in arabic) > 0.6 * len(arabic)
    assert made.tagged


def left_edges(made: TypesetHandout, *words: str) -> list[float]:
    """Where on its page the first letter of a word stands, as a part of the width."""
    edges = []
    for word in words:
        for page in pdfium.PdfDocument(made.pdf):
            text = page.get_textpage()
            if (place := text.get_text_range().find(word)) >= 0:
                edges.append(text.get_charbox(place)[0] / page.get_width())
                break
    assert len(edges) == len(words)
    return edges


def test_two_languages_stand_side_by_side_and_in_large_print_one_below_the_other(two: Two) -> None:
    library = two("## One {#one}\n\nEnglishwords.", "## Uno {#one}\n\nPalabras.")
    first, second = left_edges(print_both(library), "Englishwords", "Palabras")
    assert first < 0.2 and second > 0.5
    for size in (18, 24):
        made = print_both(library, size=size)
        first, second = left_edges(made, "Englishwords", "Palabras")
        assert first == pytest.approx(second, abs=0.02)
        flat = squeeze("".join(pages_of(made)))
        assert flat.index("Englishwords") < flat.index("Uno") < flat.index("Palabras")


@pytest.mark.parametrize("first", ["ar", "en"])
def test_what_is_read_from_right_to_left_stands_on_the_right(everything: Library, first: str) -> None:
    second = "en" if first == "ar" else "ar"
    made = print_both(everything, "low-back-pain", first, second)
    page = pdfium.PdfDocument(made.pdf)[0]
    text = page.get_textpage()
    middle = page.get_width() / 2
    head = text.get_text_bounded(0, page.get_height() * 0.75, middle, page.get_height())
    other = text.get_text_bounded(middle, page.get_height() * 0.75, page.get_width(), page.get_height())
    assert "Most" in head and "Most" not in other
    assert re.search("[\u0600-\u06ff]{3}", other)
