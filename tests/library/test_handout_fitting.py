# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Fitting to one sheet, and the short copy on one page: the least is left out, it is named, and no warning is lost.

What was printed is read back from the PDF.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator
from math import ceil, log2
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from library.handouts import make
from library.handouts.content import Leaflet, Voice, left_out
from library.handouts.fitting import fitted, pages_on_a_sheet
from library.handouts.handout import Clinic, Handout, HandoutOptions, Personal, TypesetHandout
from library.handouts.selection import GIVEN_UP_FOR_ONE_PAGE, LEFT_OUT_FIRST, Selection, select, shortened
from library.library import Library
from library.models import ArticleKey
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.reading import Reading, section_lines
from library.tree import HELP, plain_text
from tests.starter_articles import every_key, starter_keys

MakePack = Callable[..., Path]
Written = Callable[..., Library]
TODAY = dt.date(2026, 11, 21)
STARTER_KEYS = starter_keys()
ENGLISH = [key for key in STARTER_KEYS if key.language == "en"]
FULL_CLINIC = Clinic("Hill Clinic", "3 Mill Lane", "555 0100", "112", "Monday to Friday, 8 to 4")
HEAD = "---\nid: {id}\ntitle: {title}\nkind: topic\nlanguage: en\nsummary: The point.\nrevised: 2026-01-02\n---\n"


def squeeze(text: str) -> str:
    """Text without spaces, line ends and marks of direction; PDFium writes a hyphen at a line's end as U+0002."""
    text = unicodedata.normalize("NFKC", text).replace("\x02", "-").replace("\ufffe", "-")
    return re.sub(r"[\s\u200b\u2060\u00ad\ufeff\u2066-\u2069]+", "", text)


def pages_of(made: TypesetHandout) -> list[str]:
    return [squeeze(page.get_textpage().get_text_range()) for page in pdfium.PdfDocument(made.pdf)]


def text_of(made: TypesetHandout, title: str = "", footer: str = "") -> str:
    """All pages in a row, without the title above later pages and the footer below each."""
    pages = [page.rpartition(squeeze(footer))[0] if footer else page for page in pages_of(made)]
    return "".join(page.removeprefix(squeeze(title)) if number else page for number, page in enumerate(pages))


def on_paper(made: TypesetHandout, text: str) -> bool:
    return squeeze(text) in text_of(made)


@pytest.fixture(scope="module")
def starter() -> Iterator[Library]:
    library = Library.open(find_paths(Path("/nowhere")), TODAY)
    yield library
    library.close()


@pytest.fixture
def written(tmp_path: Path, make_pack: MakePack) -> Iterator[Written]:
    """`written(one="...", two="...")` gives a library of these bodies."""
    opened: list[Library] = []

    def make_library(**bodies: str) -> Library:
        articles = {f"en/{name}.md": HEAD.format(id=name, title=f"On {name}") + body for name, body in bodies.items()}
        source = PackSource(make_pack(tmp_path / "pack", articles=articles))
        opened.append(Library([source], Paths(find_paths().resources, tmp_path / "data"), TODAY))
        return opened[-1]

    yield make_library
    for library in opened:
        library.close()


def print_them(
    library: Library, *names: str, clinic: Clinic = FULL_CLINIC, language: str = "en", **options: Any
) -> TypesetHandout:
    around = {name: options.pop(name) for name in ("personal", "without", "cover") if name in options}
    keys = tuple(library.find(name, language) for name in names)
    return library.typeset(Handout(keys, HandoutOptions(**options), clinic, **around))


def leaflet_of(library: Library, reading: Reading, options: HandoutOptions) -> Leaflet:
    return Leaflet(Voice(reading, library.wording.words(reading.article.language)), None, select(reading, options))


# ---- how it is found --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("layout", "both_sides", "pages"),
    [
        ("single", True, 2),
        ("single", False, 1),
        ("two-up", True, 4),
        ("two-up", False, 2),
        ("booklet", True, 4),
        ("booklet", False, 4),
    ],
)
def test_a_sheet_holds_so_many_pages(layout: Any, both_sides: bool, pages: int) -> None:
    assert pages_on_a_sheet(HandoutOptions(layout=layout, both_sides=both_sides)) == pages


class Counter:
    """Says how many pages each form of an article takes, and counts how often it was asked."""

    def __init__(self, forms: list[Selection], pages: list[int]) -> None:
        assert len(forms) == len(pages)
        self._pages = list(zip(forms, pages, strict=True))
        self.asked = 0

    def __call__(self, leaflet: Leaflet) -> int:
        self.asked += 1
        return next(pages for form, pages in self._pages if form == leaflet.selection)


THREE = "## One {.causes}\n\nA.\n\n## Two {.tests}\n\nB.\n\n## Help {.when-to-get-help}\n\nC."


def chosen(
    library: Library, pages: list[int], order: tuple[str, ...] = LEFT_OUT_FIRST, **options: Any
) -> tuple[int, int]:
    """(place of the form that was chosen among all forms, how often pages were counted)."""
    asked = HandoutOptions(references="none", teach_back=False, **options)
    leaflet = leaflet_of(library, library.read(library.find("one")), asked)
    forms = list(shortened(leaflet.selection, order))
    counter = Counter(forms, pages)
    return forms.index(fitted(leaflet, counter, asked).selection), counter.asked


FITS = [
    ([2, 2, 2, 2, 1, 1], {}, 0),
    ([4, 3, 3, 2, 1, 1], {}, 3),
    ([4, 3, 3, 2, 1, 1], {"both_sides": False}, 4),
    ([5, 4, 4, 3, 2, 1], {"layout": "two-up"}, 1),
    ([5, 4, 4, 3, 2, 1], {"layout": "two-up", "both_sides": False}, 4),
    ([6, 5, 4, 3, 2, 1], {"layout": "booklet", "both_sides": False}, 2),
    ([9, 8, 7, 6, 5, 4], {}, 5),
    ([9, 8, 7, 5, 4, 3], {}, 4),
    ([9, 8, 7, 5, 3, 3], {"both_sides": False}, 4),
    ([9, 8, 7, 6, 6, 5], {"layout": "booklet"}, 1),
    ([7, 7, 7, 7, 7, 7], {}, 0),
]
"""Pages of each form from the longest on, how they stand on a sheet, and the place of the longest that fits: on one
sheet, or on as many as the shortest needs."""


@pytest.mark.parametrize(("pages", "options", "place"), FITS)
def test_the_longest_form_that_fits_is_chosen(
    written: Written, pages: list[int], options: dict[str, Any], place: int
) -> None:
    assert chosen(written(one=THREE), pages, fit=True, **options)[0] == place


def test_a_form_that_takes_more_pages_than_a_longer_one_is_not_chosen_if_it_does_not_fit(written: Written) -> None:
    library = written(one=THREE)
    for pages in ([4, 2, 3, 2, 2, 1], [4, 3, 2, 3, 2, 1], [3, 3, 3, 2, 3, 2], [2, 3, 3, 3, 3, 2]):
        assert pages[chosen(library, pages, fit=True)[0]] <= 2


def test_few_forms_are_set_to_find_it(written: Written) -> None:
    body = "\n\n".join(f"## Part {n} {{.causes}}\n\nText." for n in range(60))
    library, forms = written(one=body), 64
    for place in range(forms):
        found, asked = chosen(library, [5] * place + [2] * (forms - place), fit=True)
        assert found == place
        assert asked <= 2 + log2(forms)


def test_nothing_is_set_where_nothing_has_to_fit(written: Written) -> None:
    library = written(one=THREE)
    options = HandoutOptions()
    leaflet = leaflet_of(library, library.read(library.find("one")), options)
    counter = Counter([], [])
    assert fitted(leaflet, counter, options) is leaflet
    assert counter.asked == 0


@pytest.mark.parametrize(
    ("pages", "place"), [([1, 1, 1], 0), ([2, 1, 1], 1), ([2, 2, 1], 2), ([3, 3, 2], 2), ([2] * 3, 0)]
)
@pytest.mark.parametrize("layout", ["single", "booklet"])
def test_the_short_copy_gives_up_little_to_take_one_page(
    written: Written, pages: list[int], place: int, layout: str
) -> None:
    library = written(one=f"{THREE}\n\n## Home {{.self-care}}\n\nD.")
    assert chosen(library, pages, GIVEN_UP_FOR_ONE_PAGE, plain=True, layout=layout)[0] == place


def test_a_short_copy_that_must_fit_on_a_sheet_gives_up_more(written: Written) -> None:
    body = "## At home {#home .self-care}\n\nA.\n\n## Help {.when-to-get-help}\n\nB."
    assert chosen(written(one=body), [4, 3, 3, 2], plain=True, fit=True)[0] == 3


# ---- on one sheet -----------------------------------------------------------------------------------------


def lost_warnings(made: TypesetHandout, reading: Reading, footer: str) -> list[str]:
    """Lines of danger boxes and on when to get help that are not on the paper."""
    text = text_of(made, reading.article.title, footer)
    boxes = [node for node in reading.document.walk() if node.tag == "callout" and node.get("kind") == "danger"]
    lines = [line for box in boxes for line in plain_text(box).split("\n")]
    for section in reading.document.sections:
        lines += section_lines(section) if section.aspect == HELP else []
    assert len(lines) > 2
    return [line for line in lines if squeeze(line) not in text]


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize("key", every_key(), ids=lambda key: f"{key.language}-{key.id}")
def test_every_starter_article_fits_on_a_sheet_with_all_its_warnings(
    starter: Library, key: ArticleKey, size: Any
) -> None:
    options = HandoutOptions(size=size, references="none", fit=True)
    handout = Handout((key,), options, Clinic())
    made = starter.typeset(handout)
    reading, words = starter.read(key), starter.wording.words(key.language)
    *_, shortest = shortened(select(reading, options), LEFT_OUT_FIRST)
    needed = pages_counted(starter, handout, shortest)
    assert needed <= 2 or size == 24
    assert (made.sheets, made.pages <= 2 * made.sheets) == (ceil(needed / 2), True)
    footer = words.review_lines(reading.review)[0]
    assert lost_warnings(made, reading, footer) == []
    assert made.left_out != ()
    named = f"{words.left_out.format(parts=', '.join(made.left_out))} {words.whole_text}"
    assert squeeze(named) in text_of(made, reading.article.title, footer)
    assert made.tagged and made.warnings == ()


def pages_counted(library: Library, handout: Handout, selection: Selection) -> int:
    """The pages of one form, as the whole program sets them, before they are laid two on a side."""
    assert library._typesetter is not None
    leaflet = leaflet_of(library, library.read(handout.articles[0]), handout.options)
    return make._Press(handout, library._typesetter, [leaflet.first.reading]).count(0)(
        leaflet._replace(selection=selection)
    )


@pytest.mark.parametrize("key", ENGLISH, ids=lambda key: key.id)
def test_no_longer_form_of_a_starter_article_fits(starter: Library, key: ArticleKey) -> None:
    options = HandoutOptions(fit=True)
    handout = Handout((key,), options, FULL_CLINIC)
    made = starter.typeset(handout)
    forms = list(shortened(select(starter.read(key), options), LEFT_OUT_FIRST))
    longest = next(place for place, form in enumerate(forms) if pages_counted(starter, handout, form) <= 2)
    leaflet = leaflet_of(starter, starter.read(key), options)._replace(selection=forms[longest])
    assert list(made.left_out) == left_out(leaflet, options)
    assert made.pages <= 2


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize(
    ("layout", "both_sides", "sides"),
    [("single", True, 2), ("single", False, 1), ("two-up", True, 2), ("two-up", False, 1), ("booklet", True, 2)],
)
def test_each_way_to_print_has_a_sheet_of_its_own_size(
    starter: Library, layout: str, both_sides: bool, sides: int, paper: str
) -> None:
    whole = print_them(starter, "burns", layout=layout, both_sides=both_sides, paper=paper)
    made = print_them(starter, "burns", layout=layout, both_sides=both_sides, paper=paper, fit=True)
    assert (made.pages, made.sheets) == (sides, 1)
    assert whole.pages > made.pages
    assert (whole.left_out, bool(made.left_out)) == ((), True)
    sentence = f"Left out here: {', '.join(made.left_out)}. Your clinic has the whole text."
    assert on_paper(made, sentence)


SIGNS = [f"Danger sign number {number} is told in these words." for number in range(1, 71)]
MANY_SIGNS = (
    "## What it is {#what .what-it-is}\n\n"
    + "\n\n".join(f"Paragraph {number} is not needed." for number in range(60))
    + "\n\n## Help {#help .when-to-get-help}\n\n!!! danger\n\n"
    + "\n".join(f"    - {sign}" for sign in SIGNS)
)


@pytest.mark.parametrize(("both_sides", "room"), [(True, 2), (False, 1)])
def test_danger_signs_that_need_more_get_a_second_sheet(written: Written, both_sides: bool, room: int) -> None:
    library = written(one=MANY_SIGNS)
    made = print_them(library, "one", fit=True, both_sides=both_sides, size=18)
    reading = library.read(library.find("one"))
    options = HandoutOptions(fit=True, both_sides=both_sides, size=18)
    *_, shortest = shortened(select(reading, options), LEFT_OUT_FIRST)
    needed = pages_counted(library, Handout((reading.article.key,), options, FULL_CLINIC), shortest)
    assert needed > 2
    assert made.pages <= ceil(needed / room) * room < print_them(library, "one", size=18).pages
    assert [sign for sign in SIGNS if not on_paper(made, sign)] == []
    assert not on_paper(made, "is not needed")
    assert "What it is" in made.left_out


def test_what_fits_is_left_alone(written: Written) -> None:
    made = print_them(written(one=THREE), "one", fit=True)
    plain = print_them(written(one=THREE), "one")
    assert (made.left_out, made.pages) == ((), 1)
    assert not on_paper(made, "Left out here") and not on_paper(made, "the whole text")
    assert text_of(made) == text_of(plain)


def test_what_the_clinic_adds_takes_its_room_from_the_first_article_only(starter: Library) -> None:
    note = "\n".join(f"Line {number} of the note." for number in range(20))
    without = print_them(starter, "burns", "low-back-pain", fit=True)
    made = print_them(starter, "burns", "low-back-pain", fit=True, personal=Personal("Rosa", note))
    assert (without.pages, made.pages) == (4, 4)
    assert on_paper(made, "Line 19 of the note.")
    more = set(made.left_out) - set(without.left_out)
    assert more and all(name.startswith("Burns and scalds: ") for name in more)
    assert set(without.left_out) < set(made.left_out)


def test_two_languages_fit_on_a_sheet_with_the_warnings_of_both(starter: Library) -> None:
    made = print_them(starter, "prolotherapy-low-back-pain", fit=True, second_language="es", references="none")
    assert (made.pages, made.sheets) == (2, 1)
    text = text_of(made)
    for language in ("en", "es"):
        reading = starter.read(starter.find("prolotherapy-low-back-pain", language))
        for section in reading.document.sections:
            if section.aspect == HELP:
                words = {word for line in section_lines(section) for word in line.split()}
                assert [word for word in words if squeeze(word) not in text] == []


# ---- what is missing is named -----------------------------------------------------------------------------

NAMED = (
    "Before any heading.\n\n## Causes {#why .causes}\n\nWords of why [@x].\n\n![A knee](images/knee.svg)\n\n"
    '!!! danger "Go now if:"\n    - You faint.\n\n## Help {#help .when-to-get-help}\n\nWords of help.'
)


def test_what_the_nurse_leaves_out_is_named_but_its_danger_box_stays(written: Written) -> None:
    library = written(one=NAMED)
    key = library.find("one")
    made = print_them(library, "one", without=frozenset({(key, "why"), (key, "help"), (key, "nowhere")}))
    assert made.left_out == ("Causes",)
    for text in (
        "Left out here: Causes. Your clinic has the whole text.",
        "Go now if:",
        "You faint.",
        "Words of help.",
    ):
        assert on_paper(made, text)
    assert not on_paper(made, "Words of why") and not on_paper(made, "A knee")


def test_words_without_a_heading_are_named_by_the_title(written: Written) -> None:
    library = written(one=NAMED)
    made = print_them(library, "one", without=frozenset({(library.find("one"), "top")}))
    assert made.left_out == ("On one",)


def test_in_a_handout_of_several_each_name_says_of_which(written: Written) -> None:
    library = written(one=NAMED, two=NAMED, three=NAMED)
    gone = frozenset({(library.find("one"), "why"), (library.find("three"), "top")})
    made = print_them(library, "one", "two", "three", without=gone)
    assert made.left_out == ("On one: Causes", "On three: On three")
    first, second, third = pages_of(made)
    assert [squeeze("Left out here: Causes.") in page for page in (first, second, third)] == [True, False, False]
    assert squeeze("Left out here: On three.") in third


def test_the_parts_around_the_text_are_named_only_if_they_were_asked_for(starter: Library) -> None:
    around = {"Where this comes from", "Say it in your own words"}
    options: dict[str, Any] = {"fit": True, "size": 24}
    made = print_them(starter, "burns", **options)
    assert set(made.left_out) >= {*around, "About this text", "Pictures"}
    assert on_paper(print_them(starter, "burns"), "Reading level") and not on_paper(made, "Reading level")
    fewer = print_them(starter, "burns", references="none", teach_back=False, **options).left_out
    assert set(fewer) & around == set()
    assert "About this text" in fewer


def test_sources_and_questions_and_pictures_that_never_were_are_not_named(written: Written) -> None:
    body = "## What {#what .what-it-is}\n\n" + "\n\n".join(["Words."] * 120) + "\n\n## Follow {.symptoms}\n\nB."
    made = print_them(written(one=body), "one", fit=True, both_sides=False)
    assert made.left_out == ("What", "Follow", "About this text")


# ---- the short copy ---------------------------------------------------------------------------------------


def test_the_short_copy_on_back_pain_is_one_page_with_all_that_matters(starter: Library) -> None:
    made = print_them(starter, "low-back-pain", plain=True)
    reading = starter.read(starter.find("low-back-pain"))
    assert (made.pages, made.sheets, made.tagged, made.warnings) == (1, 1, True, ())
    (box,) = [node for node in reading.document.walk() if node.get("kind") == "danger"]
    wanted = [reading.article.title, reading.article.summary, "What you can do at home", *plain_text(box).split("\n")]
    wanted += ["When to get help", "Where to get help", "This is a short copy.", "Your clinic has the whole text."]
    wanted += ["Hill Clinic", "3 Mill Lane", "555 0100", "Open: Monday to Friday, 8 to 4"]
    wanted += ["In an emergency, call 112.", reading.edition_code, reading.article.notice]
    assert [text for text in wanted if not on_paper(made, text)] == []
    unwanted = ["What low back pain is", "Other treatments", "Where this comes from", "Say it in your own words"]
    assert [text for text in (*unwanted, "About this text") if on_paper(made, text)] == []
    assert lost_warnings(made, reading, "") == []


def after_where(made: TypesetHandout) -> str:
    """What is read below the heading "Where to get help", up to the sentence on the short copy."""
    return text_of(made).partition(squeeze("Where to get help"))[2].partition(squeeze("This is a short copy."))[0]


@pytest.mark.parametrize(
    ("clinic", "blanks"),
    [
        (Clinic(), ["Clinic", "Phone"]),
        (Clinic("Hill House"), ["Phone"]),
        (Clinic(phone="555"), ["Clinic"]),
        (Clinic("Hill House", "Mill Lane", "555", "", "8 to 4"), []),
    ],
)
def test_what_the_clinic_has_not_said_is_a_line_to_write_on(
    starter: Library, clinic: Clinic, blanks: list[str]
) -> None:
    said = [clinic.name, clinic.address, f"Phone: {clinic.phone}" if clinic.phone else "", clinic.hours]
    below = after_where(print_them(starter, "low-back-pain", plain=True, clinic=clinic))
    told, found, rest = below.partition(squeeze("Ask your clinic for its emergency number."))
    assert found
    assert [text for text in said if squeeze(text) not in told] == []
    assert [label for label in ("Clinic", "Phone") if label in rest.partition("Writtenby")[0]] == blanks


@pytest.mark.parametrize("key", STARTER_KEYS, ids=lambda key: f"{key.language}-{key.id}")
@pytest.mark.parametrize("size", [12, 24])
def test_every_short_copy_has_all_warnings_of_its_article(starter: Library, key: ArticleKey, size: Any) -> None:
    options = HandoutOptions(size=size, plain=True)
    made = starter.typeset(Handout((key,), options, Clinic()))
    reading, words = starter.read(key), starter.wording.words(key.language)
    assert lost_warnings(made, reading, words.review_lines(reading.review)[0]) == []
    for text in (words.where_help, words.ask_emergency, words.short_copy, words.whole_text, reading.article.summary):
        assert on_paper(made, text)
    assert made.pages < starter.typeset(Handout((key,), HandoutOptions(size=size), Clinic())).pages


def test_a_short_copy_names_what_it_gave_up_for_one_page(starter: Library) -> None:
    made = print_them(starter, "low-back-pain", plain=True)
    assert made.left_out == ("Pictures", "Good to know")
    assert on_paper(
        made, "This is a short copy. Left out here: Pictures, Good to know. Your clinic has the whole text."
    )
    assert not on_paper(made, "Pain in the leg too?")
