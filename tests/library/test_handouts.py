# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The printed handout as PDFium and pypdf see it: no word is lost, nothing runs over the edge, boxes and rows
stay whole, and the file is a tagged PDF. What was printed is always read back from the PDF itself.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pypdf
import pypdfium2 as pdfium
import pytest
import typst

from library.articles import parse_article
from library.errors import PrintError, UnknownArticleError
from library.handouts.handout import Clinic, Handout, HandoutOptions, TypesetHandout, clinic_of, options_of
from library.library import Library
from library.models import ArticleKey
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.reading import readable_lines
from library.settings import Settings
from tests.starter_articles import every_key, starter_keys

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 21)
STARTER = find_paths().starter_pack
SCRIPTS = Path(__file__).parents[1] / "data" / "scripts-pack"
NO_CLINIC = Clinic()
SIZES = (12, 14, 18, 24)
PAPERS = {"a4": (595.3, 841.9), "letter": (612.0, 792.0)}
SIDE_MARGIN, END_MARGIN = 42, 17
"""Points (15 mm and 6 mm) that stay white: no printer prints nearer to the edge than 6 mm."""
EVERYWHERE = [(paper, size) for paper in PAPERS for size in SIZES]


# ---- reading a PDF back -----------------------------------------------------------------------------------


def squeeze(text: str) -> str:
    """Text without spaces and line ends; PDFium writes a hyphen at the end of a line as U+0002 or U+FFFE."""
    text = unicodedata.normalize("NFKC", text).replace("\x02", "-").replace("\ufffe", "-")
    return re.sub(r"[\s\u200b\u2060\u00ad\ufeff]+", "", text)


class Page(NamedTuple):
    text: str
    size: tuple[float, float]
    white: tuple[float, float]
    """How far the outermost characters and pictures stay from the sides, and from top and bottom."""

    def has(self, text: str) -> bool:
        return squeeze(text) in squeeze(self.text)


def read_pages(pdf: bytes) -> list[Page]:
    pages = []
    for page in pdfium.PdfDocument(pdf):
        width, height = page.get_size()
        characters = page.get_textpage()
        signs = [chr(pdfium.raw.FPDFText_GetUnicode(characters, place)) for place in range(characters.count_chars())]
        places = [place for place, sign in enumerate(signs) if not sign.isspace()]  # a blank may hang over its line
        boxes = [characters.get_charbox(place) for place in places]
        boxes += [found.get_bounds() for found in page.get_objects() if found.type == pdfium.raw.FPDF_PAGEOBJ_IMAGE]
        seen = [box for box in boxes if box[2] > box[0] and box[3] > box[1]]
        sides = min(min(left, width - right) for left, _, right, _ in seen)
        ends = min(min(bottom, height - top) for _, bottom, _, top in seen)
        pages.append(Page(characters.get_text_range(), (round(width, 1), round(height, 1)), (sides, ends)))
    return pages


def body_of(pages: list[Page], title: str, footer: str) -> str:
    """All pages in a row, squeezed, without the title on top of later pages and the footer of each."""
    texts = []
    for number, page in enumerate(pages):
        above, found, _ = squeeze(page.text).rpartition(squeeze(footer))
        assert found, f"page {number + 1} has no footer"
        texts.append(above.removeprefix(squeeze(title)) if number else above)
    return "".join(texts)


def page_of(pages: list[Page], text: str) -> int:
    """The page on which a text stands, which must be one only."""
    (number,) = [number for number, page in enumerate(pages) if page.has(text)]
    return number


# ---- printing ---------------------------------------------------------------------------------------------

HEAD = (
    "---\nid: {id}\ntitle: {title}\nkind: topic\nlanguage: {language}\nsummary: {summary}\nrevised: 2026-01-02\n---\n"
)


def article(
    body: str, name: str = "test", title: str = "A test", summary: str = "The point.", language: str = "en"
) -> str:
    return HEAD.format(id=name, title=title, summary=summary, language=language) + body


class Press:
    """Prints one body, or articles of a pack."""

    def __init__(self, folder: Path, make_pack: MakePack) -> None:
        self.folder = folder
        self._make_pack = make_pack
        self._open: list[Library] = []

    def library(self, *packs: Path) -> Library:
        paths = Paths(find_paths().resources, self.folder / "data")
        self._open.append(Library([PackSource(pack) for pack in packs], paths, TODAY))
        return self._open[-1]

    def close(self) -> None:
        for library in self._open:
            library.close()

    def print(self, body: str, *, clinic: Clinic = NO_CLINIC, pack: str = "", **options: Any) -> TypesetHandout:
        words = {name: options.pop(name) for name in ("title", "summary", "language") if name in options}
        written = self._make_pack(
            self.folder / "pack", articles={f"{words.get('language', 'en')}/test.md": article(body, **words)}
        )
        if pack:
            (written / "pack.yaml").write_text(pack, encoding="utf-8")
        library = self.library(written)
        asked = Handout((library.find("test"),), HandoutOptions(**{"references": "none", **options}), clinic)
        return library.typeset(asked)

    def pages(self, body: str, **options: Any) -> list[Page]:
        return read_pages(self.print(body, **options).pdf)


@pytest.fixture
def press(tmp_path: Path, make_pack: MakePack) -> Iterator[Press]:
    press = Press(tmp_path, make_pack)
    yield press
    press.close()


@pytest.fixture(scope="module")
def starter() -> Iterator[Library]:
    library = Library([PackSource(STARTER)], find_paths(Path("/nowhere")), TODAY)
    yield library
    library.close()


@pytest.fixture(scope="module")
def scripts() -> Iterator[Library]:
    library = Library([PackSource(SCRIPTS)], find_paths(Path("/nowhere")), TODAY)
    yield library
    library.close()


def print_whole(library: Library, key: ArticleKey, paper: str, size: int) -> tuple[list[Page], str]:
    """The pages of an article without references, and what stands on them between headers and footers."""
    made = library.typeset(Handout((key,), HandoutOptions(paper, size, "none"), Clinic()))  # type: ignore[arg-type]
    reading = library.read(key)
    footer = library.wording.words(key.language).review_lines(reading.review)[0]
    pages = read_pages(made.pdf)
    assert (made.tagged, made.warnings) == (True, ())
    return pages, body_of(pages, reading.article.title, footer)


def assert_inside(pages: list[Page]) -> None:
    for number, page in enumerate(pages, 1):
        assert page.white[0] >= SIDE_MARGIN, f"page {number} runs over its side"
        assert page.white[1] >= END_MARGIN, f"page {number} runs over its top or bottom"


def lost_lines(lines: list[str], body: str, anywhere: frozenset[str] = frozenset()) -> list[str]:
    """The lines that are not in the body, whole and in their order; those in `anywhere` may stand where they like."""
    lost, place = [], 0
    for line in filter(squeeze, lines):
        found = body.find(squeeze(line), 0 if line in anywhere else place)
        if found < 0:
            lost.append(line)
        elif line not in anywhere:
            place = found + len(squeeze(line))
    return lost


# ---- no word is lost --------------------------------------------------------------------------------------

STARTER_KEYS = starter_keys()


FORMS = [
    *((key, paper, size) for key in STARTER_KEYS for paper, size in EVERYWHERE),
    *((key, "letter", 24) for key in every_key() if key not in STARTER_KEYS),
]


@pytest.mark.parametrize(
    ("key", "paper", "size"), FORMS, ids=[f"{key.language}-{key.id}-{paper}-{size}" for key, paper, size in FORMS]
)
def test_every_line_of_every_starter_article_is_on_the_paper(
    starter: Library, key: ArticleKey, paper: str, size: int
) -> None:
    pages, body = print_whole(starter, key, paper, size)
    document = starter.read(key).document
    heads = [row for row in document.walk() if row.tag == "row" and row.get("header")]
    names = frozenset(line for row in heads for line in readable_lines_of(row))
    assert lost_lines(list(readable_lines(document)), body, names) == []
    assert_inside(pages)


def readable_lines_of(node: Any) -> list[str]:
    from library.tree import plain_text

    return plain_text(node).split("\n")


@pytest.mark.parametrize(("paper", "size"), EVERYWHERE)
def test_every_line_of_the_hindi_article_is_on_the_paper(scripts: Library, paper: str, size: int) -> None:
    key = scripts.find("low-back-pain", "hi")
    pages, body = print_whole(scripts, key, paper, size)
    assert lost_lines(list(readable_lines(scripts.read(key).document)), body) == []
    assert_inside(pages)


def bare(text: str) -> str:
    """Arabic without vowel signs: PDFium gives the letter under a sign twice, and the sign by itself."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text) if not unicodedata.combining(letter))


@pytest.mark.parametrize(("paper", "size"), EVERYWHERE)
def test_every_letter_and_every_line_of_the_arabic_article_is_on_the_paper(
    scripts: Library, paper: str, size: int
) -> None:
    """PDFium takes some joined letters apart, as those before a dal: more than eight words in ten must be whole."""
    key = scripts.find("low-back-pain", "ar")
    made = scripts.typeset(Handout((key,), HandoutOptions(paper, size, "none"), Clinic()))  # type: ignore[arg-type]
    pages = read_pages(made.pdf)
    printed = re.findall(r"\w+", bare("\n".join(page.text for page in pages)))
    lines = [re.findall(r"\w+", bare(line)) for line in readable_lines(scripts.read(key).document)]
    letters = Counter("".join(word for line in lines for word in line))
    assert letters - Counter("".join(printed)) == Counter()
    whole = [[word for word in line if word in printed] for line in lines if line]
    assert [line for line, found in zip(filter(None, lines), whole, strict=True) if not found] == []
    assert sum(map(len, whole)) > 0.8 * sum(map(len, lines))
    assert_inside(pages)


LONG = "Pneumonoultramicroscopicsilicovolcanoconiosisandmanyotherwords"  # 62 letters
LINES = "\n".join
BODIES = {
    "danger box taller than a page": '## Go {#go}\n\n!!! danger "Get help now if:"\n\n'
    + LINES(f"    - Danger sign number {n} is written here in some words." for n in range(1, 121)),
    "numbered items in a box": '## Go {#go}\n\n!!! do "In this order"\n\n'
    + LINES(f"    {n}. Step {n} of the many steps." for n in range(1, 91)),
    "nested lists": "## Go {#go}\n\n"
    + LINES(f"- Outer {a}\n    - Middle {a} {b}\n        - Inner {a} {b}" for a in range(12) for b in range(3)),
    "long words in four columns": "## Go {#go}\n\n| One | Two | Three | Four |\n|---|---|---|---|\n"
    + LINES(f"| {LONG}a{n} | {LONG}b{n} | Donaudampfschifffahrt{n} | plain {n} |" for n in range(8)),
    "a long table": "## Go {#go}\n\n| One | Two |\n|---|---|\n"
    + LINES(f"| cell {n} left | cell {n} right, with more words in it |" for n in range(90)),
    "a long word everywhere": f"## {LONG}\n\n{LONG} and **{LONG}**.\n\n- {LONG}\n    - {LONG}\n        - {LONG}\n\n"
    f'!!! danger "{LONG}"\n    - {LONG}\n\n> {LONG}\n\n### {LONG}',
    "wide letters": "## " + "W" * 33 + "\n\n**" + "W" * 33 + "**\n\n- a\n    - b\n        - " + "M" * 33,
    "quote, code and rule": "## Go {#go}\n\n> Quoted words.\n\n    code words\n\n---\n\n`code` and *slanted* ends.",
    "long code": "## Go {#go}\n\n" + LINES(f"    code line {n}" for n in range(120)),
    "terms": "## Go {#go}\n\n" + LINES(f"Term {n}\n:   Explained {n}.\n" for n in range(60)),
    "many paragraphs": "## Go {#go}\n\n" + "\n\n".join(f"Paragraph {n} has its words." for n in range(90)),
}


@pytest.mark.parametrize(("paper", "size"), EVERYWHERE)
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_every_line_of_a_hard_body_is_on_the_paper(press: Press, body: str, paper: str, size: int) -> None:
    library = press.library(press._make_pack(press.folder / "hard", articles={"en/test.md": article(body)}))
    pages, printed = print_whole(library, library.find("test"), paper, size)
    document = library.read(library.find("test")).document
    heads = [row for row in document.walk() if row.tag == "row" and row.get("header")]
    names = frozenset(line for row in heads for line in readable_lines_of(row))
    assert lost_lines(list(readable_lines(document)), printed, names) == []
    assert_inside(pages)


@pytest.mark.parametrize(("paper", "size"), EVERYWHERE)
def test_a_table_row_taller_than_a_page_loses_no_word(press: Press, paper: str, size: int) -> None:
    cells = [[f"{name}{n}." for n in range(1, 500)] for name in ("a", "b")]
    body = (
        f"## Go {{#go}}\n\n| Left | Right |\n|---|---|\n| {' '.join(cells[0])} | {' '.join(cells[1])} |\n| x | last |\n"
    )
    pages = press.pages(body, paper=paper, size=size)
    words = " ".join(page.text for page in pages).split()
    for cell in cells:
        assert [word for word in words if word in set(cell)] == cell
    assert "last" in words
    assert_inside(pages)


MANY = [f"word{n}." for n in range(1200)]
TALL = {
    "paragraph in a box": f"!!! warning\n    {' '.join(MANY)}\n\n    last",
    "item in a box": f"!!! danger\n    - {' '.join(MANY)}\n    - last",
    "item of a list": f"- {' '.join(MANY)}\n- last",
    "quote": f"> {' '.join(MANY)}\n\nlast",
    "cell beside a short one": f"| Left | Right |\n|---|---|\n| short | {' '.join(MANY)} |\n| x | last |",
    "head of a table": f"| Left | {' '.join(MANY)} |\n|---|---|\n| x | last |",
    "row below a high head": f"| {'head ' * 60}| Right |\n|---|---|\n| x | {' '.join(MANY)} |\n| x | last |",
    "item below a high title": f'!!! danger "{"title " * 60}"\n    - {" ".join(MANY)}\n    - last',
    "cell beside long words": f"| Left | Right |\n|---|---|\n| {LONG} {LONG} | {' '.join(MANY)} |\n| x | last |",
}


@pytest.mark.parametrize(("paper", "size"), EVERYWHERE)
@pytest.mark.parametrize("body", TALL.values(), ids=TALL)
def test_what_is_taller_than_a_page_loses_no_word(press: Press, body: str, paper: str, size: int) -> None:
    pages = press.pages(f"## Go {{#go}}\n\n{body}", paper=paper, size=size)
    text = " ".join(page.text for page in pages)
    assert len(pages) > 1
    assert re.findall(r"word\d+\.", text) == MANY
    assert "last" in text.split()
    assert_inside(pages)


@pytest.mark.parametrize("size", SIZES)
def test_a_long_word_in_title_summary_and_clinic_stays_on_the_paper(press: Press, size: int) -> None:
    clinic = Clinic(LONG, LONG, LONG, LONG)
    pages = press.pages(
        "Text.\n\n## Help {.when-to-get-help}\n\nNow.", title=LONG, summary=LONG, clinic=clinic, size=size
    )
    assert_inside(pages)
    assert squeeze(pages[0].text).count(squeeze(LONG)) >= 5


@pytest.mark.parametrize(("paper", "size"), EVERYWHERE)
def test_a_tall_picture_stays_on_the_paper(press: Press, paper: str, size: int) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="400"><text x="1" y="399">end</text></svg>'
    (press.folder / "pack" / "images").mkdir(parents=True)
    (press.folder / "pack" / "images" / "tall.svg").write_text(drawing)
    made = press.print("## Look {#look}\n\n![A tall tower](images/tall.svg)\n\nAfter.", paper=paper, size=size)
    assert made.warnings == ()
    for page in pdfium.PdfDocument(made.pdf):
        for found in page.get_objects():
            assert found.get_bounds()[1] >= 0
            assert found.get_bounds()[3] <= page.get_size()[1]


# ---- what stays together ----------------------------------------------------------------------------------

FILLERS = range(0, 44, 2)
"""Lines above, so that what follows comes to stand at every place of the page, its end too."""


def after(lines: int, body: str) -> str:
    return "## Above {#above}\n\n" + "\n\n".join(f"Filler {n}." for n in range(lines)) + f"\n\n{body}\n"


def ends_of_pages(press: Press, make: Callable[[int], str], **options: Any) -> Iterator[list[Page]]:
    """The pages of each body; one of them at least must have moved something to the next page."""
    for lines in FILLERS:
        yield press.pages(make(lines), **options)


@pytest.mark.parametrize("size", [12, 24])
def test_a_box_that_fits_on_a_page_stays_whole(press: Press, size: int) -> None:
    box = '!!! danger "Go now if:"\n' + LINES(f"    - Sign {n}." for n in range(1, 8)) + "\n    - The very last."
    places = []
    for pages in ends_of_pages(press, lambda lines: after(lines, box), size=size):
        places.append({page_of(pages, text) for text in ("Go now if:", "Sign 3.", "The very last.")})
    assert all(len(pages) == 1 for pages in places)
    assert {0} in places and {1} in places


@pytest.mark.parametrize("size", [12, 24])
def test_a_table_row_that_fits_on_a_page_stays_whole(press: Press, size: int) -> None:
    words = " ".join(["long"] * 20)
    rows = LINES(f"| first{n} {words} last{n} | other{n} |" for n in range(8))
    broken = 0
    for pages in ends_of_pages(press, lambda lines: after(lines, f"| One | Two |\n|---|---|\n{rows}"), size=size):
        for n in range(8):
            assert page_of(pages, f"first{n}") == page_of(pages, f"last{n}") == page_of(pages, f"other{n}")
        broken += page_of(pages, "first0") != page_of(pages, "first7")
    assert broken > 0


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize(
    "start",
    [
        "| " + "head " * 60 + "| Right |\n|---|---|\n| x | {} |\n| y | {} |",
        '!!! danger "' + "title " * 60 + '"\n    - {}\n    - {}',
    ],
    ids=["row below a high head", "item below a high title"],
)
def test_what_nearly_fills_a_page_is_not_pushed_off_it(press: Press, start: str, size: int) -> None:
    for words in range(50, 1000, 50):
        text = " ".join(f"word{n}." for n in range(words))
        pages = press.pages("## Go {#go}\n\n" + start.format(text, "last"), size=size)
        assert_inside(pages)
        assert sum(len(re.findall(r"word\d+\.", page.text)) for page in pages) == words


FOLLOWING = {
    "a paragraph": "Follows here. " + "And goes on. " * 30,
    "a list": "- Follows here\n- Second\n- Third\n- Fourth",
    "a box": "!!! danger\n    Follows here.\n\n    Second.\n\n    Third.",
    "a long box": "!!! danger\n    Follows here.\n\n" + "\n\n".join(f"    Part {n}." for n in range(80)),
    "a table": "| Follows here | x |\n|---|---|\n| a | b |\n| c | d |",
    "another heading": "### Between\n\nFollows here.",
}


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize("following", FOLLOWING.values(), ids=FOLLOWING)
def test_a_heading_is_never_the_last_line_of_a_page(press: Press, following: str, size: int) -> None:
    places = set()
    for pages in ends_of_pages(press, lambda lines: after(lines, f"## The heading {{#h}}\n\n{following}"), size=size):
        heading = page_of(pages, "The heading")
        assert pages[heading].has("Follows here")
        places.add(heading)
    assert {0, 1} <= places


def test_the_title_of_a_long_box_is_on_each_of_its_pages(press: Press) -> None:
    pages = press.pages(BODIES["danger box taller than a page"], size=18)
    holding = [page for page in pages if page.has("Danger sign number")]
    assert len(holding) > 2
    assert all(page.has("\u26a0 Get help now if:") for page in holding)


def test_the_first_row_of_a_long_table_is_on_each_of_its_pages(press: Press) -> None:
    pages = press.pages(BODIES["a long table"].replace("| One | Two |", "| Headone | Headtwo |"))
    holding = [page for page in pages if page.has("left cell") or re.search(r"cell \d+ left", page.text)]
    assert len(holding) > 1
    assert all(page.has("Headone") and page.has("Headtwo") for page in holding)


def test_a_table_without_room_is_a_list_with_the_names_of_its_columns(press: Press) -> None:
    body = (
        "| Medicine | Helps | Harms |\n|---|---|---|\n| Hydrochlorothiazide | Antihypertensively | Electrolytically |\n"
    )
    (page, *_) = press.pages(body, size=24)
    for text in ("Medicine: Hydrochlorothiazide", "Helps: Antihypertensively", "Harms: Electrolytically"):
        assert page.has(text)


# ---- the file ---------------------------------------------------------------------------------------------


def opened(made: TypesetHandout) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(made.pdf))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_pdf_is_tagged_and_says_its_title_language_and_standard(starter: Library, language: str) -> None:
    key = starter.find("burns", language)
    made = starter.typeset(Handout((key,), HandoutOptions(), Clinic("The clinic")))
    root = opened(made).trailer["/Root"]
    assert made.tagged
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/StructTreeRoot"]["/K"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert opened(made).metadata.title == made.title == starter.read(key).article.title


def test_the_pdf_names_the_authors_of_the_text_and_nobody_of_the_clinic(starter: Library) -> None:
    clinic = Clinic("Clinic of Mary Smith", "Main Street", "555 0100", "999")
    made = starter.typeset(Handout((starter.find("burns"),), HandoutOptions(), clinic))
    metadata = opened(made).metadata
    assert metadata.author == "The makers of Clinic Library"
    assert set(metadata) <= {"/Title", "/Author", "/Creator"}
    assert "Mary Smith" not in str(dict(metadata))
    assert b"Mary Smith" not in opened(made).trailer["/Root"]["/Metadata"].get_data()


def test_every_font_is_embedded_and_ours(starter: Library) -> None:
    made = starter.typeset(Handout((starter.find("burns"),), HandoutOptions(), Clinic()))
    fonts = {
        str(inner.get_object()["/BaseFont"])
        for page in opened(made).pages
        for font in page["/Resources"]["/Font"].values()
        for inner in font.get_object()["/DescendantFonts"]
        if {"/FontFile", "/FontFile2", "/FontFile3"} & set(inner.get_object()["/FontDescriptor"])
    }
    assert fonts
    assert all("Noto" in name for name in fonts)


@pytest.mark.parametrize("paper", PAPERS)
def test_pages_have_the_size_of_the_paper(press: Press, paper: str) -> None:
    pages = press.pages(BODIES["many paragraphs"], paper=paper)
    assert len(pages) > 1
    assert {page.size for page in pages} == {PAPERS[paper]}


@pytest.mark.parametrize("size", SIZES)
def test_body_text_has_the_size_that_was_asked_for(press: Press, size: int) -> None:
    made = press.print("## Go {#go}\n\nBodytext", size=size)
    page = pdfium.PdfDocument(made.pdf)[0].get_textpage()
    place = page.get_text_range().index("Bodytext")
    assert pdfium.raw.FPDFText_GetFontSize(page.raw, place) == pytest.approx(size, abs=0.05)


@pytest.mark.parametrize("size", SIZES)
def test_pages_and_sheets_are_counted_as_pypdf_counts_them(starter: Library, size: int) -> None:
    made = starter.typeset(Handout((starter.find("burns"),), HandoutOptions(size=size), Clinic()))  # type: ignore[arg-type]
    assert made.pages == len(opened(made).pages)
    assert made.sheets == -(-made.pages // 2)


def test_several_articles_continue_the_page_numbers_and_begin_on_pages_of_their_own(starter: Library) -> None:
    keys = tuple(starter.find(name) for name in ("burns", "fever-in-children"))
    made = starter.typeset(Handout(keys, HandoutOptions(), Clinic()))
    pages = read_pages(made.pdf)
    titles = [starter.read(key).article.title for key in keys]
    assert made.title == " \u00b7 ".join(titles)
    assert len(pages) == made.pages > 2
    assert all(page.has(f"Page {number} of {made.pages}") for number, page in enumerate(pages, 1))
    assert all(pages[0].has(text) for text in ("What is in here", *titles)), "the list of what is on which page"
    assert [page.has(titles[0]) != page.has(titles[1]) for page in pages[1:]] == [True] * (made.pages - 1)


def test_articles_of_both_directions_share_a_handout(scripts: Library) -> None:
    keys = tuple(scripts.find("low-back-pain", language) for language in ("ar", "hi"))
    made = scripts.typeset(Handout(keys, HandoutOptions(references="full"), Clinic("The clinic")))
    assert (made.tagged, made.warnings, made.pages) == (True, (), len(opened(made).pages))


def test_footer_and_clinic_are_on_every_page(press: Press) -> None:
    clinic = Clinic("Hill Clinic", "3 Mill Lane", "555 0100", "")
    pages = press.pages(BODIES["many paragraphs"], clinic=clinic)
    assert len(pages) > 1
    wanted = ("Hill Clinic", "3 Mill Lane \u00b7 Phone 555 0100", "Not reviewed by a clinician yet.", "Edition 1")
    for page in pages:
        assert all(page.has(text) for text in (*wanted, "does not replace the advice", "Last changed 2 January 2026"))


# ---- pictures ---------------------------------------------------------------------------------------------


def test_a_missing_picture_prints_its_words_and_warns(press: Press) -> None:
    made = press.print("## Look {#look}\n\n![A bent knee](images/knee.svg)\n\nSmall ![dot](images/dot.png) here.")
    (page,) = read_pages(made.pdf)
    assert page.has("Picture missing: A bent knee")
    assert page.has("Small Picture missing: dot here.")
    assert made.warnings == (
        "A test: the picture images/knee.svg is missing.",
        "A test: the picture images/dot.png is missing.",
    )


def test_pictures_are_described_for_those_who_cannot_see_them(press: Press) -> None:
    (press.folder / "pack" / "images").mkdir(parents=True)
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="9"><rect width="90" height="9"/></svg>'
    (press.folder / "pack" / "images" / "a.svg").write_text(drawing)
    made = press.print("## Look {#look}\n\n![A bar](images/a.svg)\n\nA ![small bar](images/a.svg) here.")
    written = str([obj.get_object() for obj in opened(made).trailer["/Root"]["/StructTreeRoot"]["/K"]])
    assert (made.tagged, made.warnings) == (True, ())
    *pictures, code = alternatives(opened(made).trailer["/Root"]["/StructTreeRoot"])
    assert pictures == ["A bar", "small bar"], written
    assert made.edition_codes[0] in code


def alternatives(node: Any) -> list[str]:
    """The words for pictures in a tree of tags, in order."""
    node = node.get_object()
    if isinstance(node, list):
        return [text for child in node for text in alternatives(child)]
    if not isinstance(node, dict):
        return []
    own = [str(node["/Alt"])] if node.get("/S") == "/Figure" else []
    return own + (alternatives(node["/K"]) if "/K" in node else [])


def test_a_broken_picture_keeps_no_word_from_the_paper(press: Press) -> None:
    (press.folder / "pack" / "images").mkdir(parents=True)
    (press.folder / "pack" / "images" / "a.png").write_bytes(b"no picture")
    made = press.print("## Look {#look}\n\n![A bar](images/a.png)\n\nThese words matter.")
    assert made.warnings == ("A picture is damaged; the handout is set without its pictures.",)
    (page,) = read_pages(made.pdf)
    assert page.has("These words matter.")
    assert page.has("Picture missing: A bar")


def test_what_cannot_be_set_at_all_is_one_sentence(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> object:
        return typst.compile(b'#panic("no room")')

    monkeypatch.setattr("library.handouts.typesetter.Typesetter._compile", refuse)
    with pytest.raises(
        PrintError, match=r"^This handout cannot be typeset \(.*no room.*\); run the check on its article\.$"
    ):
        press.print("Text.")


# ---- what is refused, what is printed all the same -----------------------------------------------------------


def test_a_withdrawn_article_is_not_printed(press: Press) -> None:
    pack = "id: test\ntitle: T\nversion: '1'\nwithdrawn:\n- {id: test, reason: The dose was wrong.}\n"
    said = r"^A test: The publisher has withdrawn this text\. Do not use it\. The dose was wrong\.$"
    with pytest.raises(PrintError, match=said):
        press.print("Text.", pack=pack)


def test_nothing_cannot_be_printed(press: Press) -> None:
    with pytest.raises(PrintError, match=r"^There is nothing to print; add an article first\.$"):
        press.library(STARTER).typeset(Handout((), HandoutOptions(), Clinic()))


def test_an_unknown_article_cannot_be_printed(starter: Library) -> None:
    with pytest.raises(UnknownArticleError, match='no article "nowhere"'):
        starter.typeset(Handout((ArticleKey("nowhere", "en"),), HandoutOptions(), Clinic()))  # type: ignore[arg-type]


@pytest.mark.parametrize("body", ["## One {#one}\n\nA.\n\n#### Three\n\nText stays.", "## One\n\nText \u6f22 stays."])
def test_what_cannot_be_tagged_is_printed_with_a_warning(press: Press, body: str) -> None:
    made = press.print(body)
    assert not made.tagged
    assert made.warnings[-1].startswith("The PDF is not tagged for screen readers (")
    assert "/StructTreeRoot" not in opened(made).trailer["/Root"] or b"pdfuaid" not in made.pdf
    assert read_pages(made.pdf)[0].has("stays.")


# ---- text is never code --------------------------------------------------------------------------------------


def test_the_templates_ask_for_no_package_and_no_other_file() -> None:
    templates = {path.name: path.read_text(encoding="utf-8") for path in find_paths().handout_templates.glob("*.typ")}
    assert set(templates) == {"handout.typ", "look.typ", "tree.typ", "frame.typ"}
    for template in templates.values():
        assert set(re.findall(r'#import "(.*?)"', template)) <= set(templates)
        others = r"@preview|@local|#include|\b(read|plugin|csv|yaml|toml|xml|eval)\("
        assert not re.search(others, template)


CODE = [
    'Say #import "@preview/x:1.0.0": y now',
    "Cost $x$ and $ y",
    "Marks #[ _under_score ] and #(1+1)",
    "#panic(1) ~ `` @label <label> // no /* comment */",
    "= Heading / Term: x - y + z \\ \\u{41} --- ... 'q' \"q\"",
    "{page} {pages} {alt} {0} {{x}} %s",
    "</script><b>&amp;&lt;",
]


@pytest.mark.parametrize("text", CODE)
def test_text_of_an_author_is_printed_as_it_stands(press: Press, text: str) -> None:
    escaped = re.sub(r"([\\`*_{}\[\]#+\-.!])", r"\\\1", text)
    made = press.print(f"## Go {{#go}}\n\n| a {escaped} |\n|---|\n| b {escaped} |\n\nc {escaped}\n")
    (page,) = read_pages(made.pdf)
    assert made.warnings == ()
    for place in "abc":
        assert page.has(f"{place} {text}")


@pytest.mark.parametrize("text", CODE)
def test_text_of_title_summary_and_clinic_is_printed_as_it_stands(press: Press, text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"
    body = "## Help {.when-to-get-help}\n\nNow."
    made = press.print(
        body, title=quoted, summary=quoted, clinic=Clinic(f"n {text}", f"a {text}", f"p {text}", f"e {text}")
    )
    page = read_pages(made.pdf)[0]
    assert made.title == text
    assert squeeze(page.text).count(squeeze(text)) >= 6


def test_settings_choose_clinic_and_options() -> None:
    settings = Settings(
        clinic_name="A",
        clinic_address="B",
        clinic_phone="C",
        emergency_number="D",
        paper="letter",
        clinic_hours="E",
        print_size=18,
        references="full",
        name_line=False,
        teach_back=False,
        layout="booklet",
        both_sides=True,
    )
    assert clinic_of(settings, b"F") == Clinic("A", "B", "C", "D", "E", b"F")
    assert options_of(settings) == HandoutOptions("letter", 18, "full", False, False, layout="booklet", both_sides=True)


def test_articles_written_here_are_articles() -> None:
    assert parse_article(article("Text."), "test").summary == "The point."
