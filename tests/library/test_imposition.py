# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Two pages on a side of paper and booklets: every page once and in its place, large enough to read, no word lost.

The sides are read back from the PDF, its left and its right half apart.
"""

from __future__ import annotations

import ctypes
import datetime as dt
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from math import sqrt
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2 as pdfium
import pytest
import typst
from pypdf.generic import ArrayObject, DecodedStreamObject, NameObject

from library.handouts.half_sheets import ON_HALF_A_SHEET, share_of
from library.handouts.handout import Clinic, Handout, HandoutOptions, Personal, TypesetHandout
from library.handouts.imposition import booklet_order, impose
from library.library import Library
from library.models import ArticleKey
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.reading import readable_lines
from tests.starter_articles import starter_keys

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 21)
STARTER = find_paths().starter_pack
SCRIPTS = Path(__file__).parents[1] / "data" / "scripts-pack"
ENGLISH = [key for key in starter_keys() if key.language == "en"]
SHEETS = {"a4": (841.9, 595.3), "letter": (792.0, 612.0)}
TYPST_PAPERS = {"a4": "a4", "letter": "us-letter"}
FOLD = EDGE = 17
"""Points that stay white on either side of the fold (6 mm), and at the edge of the sheet."""


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    opened = Library([PackSource(STARTER), PackSource(SCRIPTS)], find_paths(Path("/nowhere")), TODAY)
    yield opened
    opened.close()


def print_article(library: Library, name: str = "burns", language: str = "en", **options: Any) -> TypesetHandout:
    asked = HandoutOptions(**{"references": "none", **options})
    clinic = Clinic("Hill Clinic", "3 Mill Lane", "555 0100", "112", "8 to 4")
    return library.typeset(Handout((library.find(name, language),), asked, clinic))


def numbered_pages(count: int, paper: str = "a4") -> bytes:
    """A PDF whose pages say page0, page1, ..."""
    pages = " #pagebreak() ".join(f"page{number}" for number in range(count))
    pdf = typst.compile(f'#set page(paper: "{TYPST_PAPERS[paper]}")\n{pages}'.encode())
    assert isinstance(pdf, bytes)
    return pdf


def halves(pdf: bytes) -> list[tuple[str, str]]:
    """What is read on the left and on the right half of each side."""
    sides = []
    for page in pdfium.PdfDocument(pdf):
        text, (width, height) = page.get_textpage(), page.get_size()
        left = text.get_text_bounded(0, 0, width / 2, height)
        sides.append((left.strip(), text.get_text_bounded(width / 2, 0, width, height).strip()))
    return sides


# ---- the order of the pages ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pages", "order"),
    [
        (0, []),
        (1, [None, 0, None, None]),
        (2, [None, 0, 1, None]),
        (3, [None, 0, 1, 2]),
        (4, [3, 0, 1, 2]),
        (5, [None, 0, 1, None, None, 2, 3, 4]),
        (8, [7, 0, 1, 6, 5, 2, 3, 4]),
        (9, [None, 0, 1, None, None, 2, 3, 8, 7, 4, 5, 6]),
    ],
)
def test_the_sides_of_a_booklet(pages: int, order: list[int | None]) -> None:
    assert booklet_order(pages) == order


@pytest.mark.parametrize("pages", range(1, 34))
def test_every_page_is_in_a_booklet_once(pages: int) -> None:
    order = booklet_order(pages)
    assert sorted(page for page in order if page is not None) == list(range(pages))
    assert len(order) % 4 == 0
    assert len(order) - pages < 4


def leafed_through(sides: list[tuple[Any, Any]], *, rtl: bool) -> list[Any]:
    """What a reader sees who prints these sides on both sides of the paper, stacks, folds and leafs through.

    The first sheet lies outside. Its front is seen when the booklet is closed; the back of the leaf that is turned
    first is on the other half of its back. In the middle, the other leaf of each sheet follows, from inside out.
    """
    sheets = list(zip(sides[::2], sides[1::2], strict=True))
    front, rear = (0, 1) if rtl else (1, 0)
    seen = [page for one, other in sheets for page in (one[front], other[rear])]
    return seen + [page for one, other in reversed(sheets) for page in (other[front], one[rear])]


@pytest.mark.parametrize("pages", range(1, 10))
def test_the_pages_of_a_folded_booklet_follow_each_other(pages: int) -> None:
    order = booklet_order(pages)
    sides = list(zip(order[::2], order[1::2], strict=True))
    assert leafed_through(sides, rtl=False) == [*range(pages), *[None] * (len(order) - pages)]


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("pages", range(1, 10))
def test_a_booklet_of_paper_can_be_leafed_through(pages: int, rtl: bool) -> None:
    pdf, count = impose(numbered_pages(pages), "booklet", "a4", "Title", rtl=rtl)
    sides = halves(pdf)
    assert len(sides) == count == 2 * -(-pages // 4)
    assert leafed_through(sides, rtl=rtl) == [
        *(f"page{number}" for number in range(pages)), *[""] * (2 * count - pages)
    ]  # fmt: skip


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("pages", range(1, 6))
def test_two_pages_on_a_side_stand_in_the_order_of_reading(pages: int, paper: Any) -> None:
    names = [f"page{number}" for number in range(pages)] + [""] * (pages % 2)
    pairs = list(zip(names[::2], names[1::2], strict=True))
    for rtl in (False, True):
        pdf, count = impose(numbered_pages(pages, paper), "two-up", paper, "Title", rtl=rtl)
        assert count == len(pairs)
        assert halves(pdf) == [pair[::-1] if rtl else pair for pair in pairs]


@pytest.mark.parametrize("language", ["ar", "hi"])
@pytest.mark.parametrize("layout", ["two-up", "booklet"])
def test_the_first_page_stands_where_its_language_begins(library: Library, language: str, layout: Any) -> None:
    """The name is on the first page only. The first page of a booklet is its front, the right half of the sheet."""
    key = library.find("low-back-pain", language)
    made = library.typeset(Handout((key,), HandoutOptions(layout=layout), Clinic(), Personal("Rosa")))
    left, right = halves(made.pdf)[0]
    on_right = (layout == "booklet") != (language == "ar")
    assert ("Rosa" in left, "Rosa" in right) == (not on_right, on_right)


def squeeze(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).replace("\x02", "-").replace("\ufffe", "-")
    return re.sub(r"[\s\u200b\u2060\u00ad\ufeff\u2066-\u2069]+", "", text)


def test_an_empty_page_keeps_its_place() -> None:
    pdf = typst.compile(b"page0 #pagebreak() #pagebreak() page2")
    assert isinstance(pdf, bytes)
    assert halves(impose(pdf, "two-up", "a4", "Title", rtl=False)[0]) == [("page0", ""), ("page2", "")]


def test_a_page_that_is_written_in_pieces_is_whole(tmp_path: Path) -> None:
    """Typst writes a page as one stream; the format allows several."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(numbered_pages(2)))
    for page in writer.pages:
        contents: Any = page["/Contents"].get_object()
        pieces = []
        for part in contents.get_data().split(b"\n"):
            stream = DecodedStreamObject()
            stream.set_data(part)
            pieces.append(writer._add_object(stream))
        page[NameObject("/Contents")] = ArrayObject(pieces)
    cut = io.BytesIO()
    writer.write(cut)
    assert halves(impose(cut.getvalue(), "two-up", "a4", "Title", rtl=False)[0]) == [("page0", "page1")]


# ---- the paper ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("layout", ["two-up", "booklet"])
def test_the_sheet_lies_on_its_long_side(library: Library, layout: str, paper: str) -> None:
    made = print_article(library, layout=layout, paper=paper)
    sizes = {tuple(round(length, 1) for length in page.get_size()) for page in pdfium.PdfDocument(made.pdf)}
    assert sizes == {SHEETS[paper]}


@pytest.mark.parametrize("paper", SHEETS)
def test_a_page_fits_on_half_a_sheet(paper: Any) -> None:
    width, height = SHEETS[paper]
    assert share_of(paper) * height <= width / 2 + 0.1
    assert share_of(paper) * width <= height + 0.1
    assert share_of(paper) > 0.6


def letters_of(pdf: bytes) -> Iterator[tuple[str, float, tuple[float, ...], tuple[float, float]]]:
    """Letter, its points on the paper, its box, and the size of its side."""
    for page in pdfium.PdfDocument(pdf):
        text = page.get_textpage()
        for place, letter in enumerate(text.get_text_range()):
            if place >= text.count_chars() or pdfium.raw.FPDFText_IsGenerated(text.raw, place):
                continue
            turned = pdfium.raw.FS_MATRIX()
            assert pdfium.raw.FPDFText_GetMatrix(text.raw, place, ctypes.byref(turned))
            scale = sqrt(abs(turned.a * turned.d - turned.b * turned.c))
            points = pdfium.raw.FPDFText_GetFontSize(text.raw, place) * scale
            yield letter, points, text.get_charbox(place), page.get_size()


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("layout", ["two-up", "booklet"])
@pytest.mark.parametrize(("size", "on_paper", "least"), [(12, 10, 9), (14, 12, 9), (18, 18, 14), (24, 24, 14)])
def test_the_text_is_large_enough_on_the_paper(
    library: Library, layout: str, paper: str, size: Any, on_paper: int, least: int
) -> None:
    made = print_article(library, "low-back-pain", layout=layout, paper=paper, size=size)
    points = Counter(round(points, 1) for letter, points, _, _ in letters_of(made.pdf) if letter.strip())
    assert min(points) >= least
    assert points.most_common(2)[0][0] in (on_paper, least)
    assert points[on_paper] > 3000
    assert ON_HALF_A_SHEET[size] == on_paper >= 9


@pytest.mark.parametrize("size", [12, 24])
def test_the_short_copy_is_large_enough_too(library: Library, size: int) -> None:
    made = print_article(library, "low-back-pain", layout="two-up", plain=True, size=size)
    points = Counter(round(points, 1) for letter, points, _, _ in letters_of(made.pdf) if letter.strip())
    assert min(points) >= (9 if size == 12 else 14)
    assert points[10 if size == 12 else 24] > 1000


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_printed_across_the_fold_or_at_the_edge(library: Library, language: str, paper: str) -> None:
    made = print_article(library, "low-back-pain", language, layout="booklet", paper=paper)
    for page in pdfium.PdfDocument(made.pdf):
        inked = page.render(scale=1, grayscale=True).to_numpy() < 250
        height, width = inked.shape
        assert inked.any()
        assert not inked[:, width // 2 - FOLD : width // 2 + FOLD].any()
        assert not inked[:EDGE].any() and not inked[height - EDGE :].any()
        assert not inked[:, :EDGE].any() and not inked[:, width - EDGE :].any()


@pytest.mark.parametrize("paper", SHEETS)
def test_pages_stand_in_the_middle_of_their_halves(paper: Any) -> None:
    """Two pages of Letter paper are not as high as their sheet: the rest stays white above and below alike."""
    width, height = SHEETS[paper]
    corners = f"""#set page(paper: "{TYPST_PAPERS[paper]}", margin: 0pt)
        #set text(top-edge: "bounds", bottom-edge: "bounds")
        #place(top + left)[H] #place(bottom + right)[H]"""
    pdf, _ = impose(typst.compile(corners.encode()), "two-up", paper, "Title", rtl=False)
    (left, _, _, top), (_, bottom, right, _) = (box for letter, _, box, _ in letters_of(pdf) if letter == "H")
    assert right - left == pytest.approx(share_of(paper) * height, abs=2)
    assert top - bottom == pytest.approx(share_of(paper) * width, abs=2)
    assert (left + right) / 2 == pytest.approx(width / 4, abs=1)
    assert (top + bottom) / 2 == pytest.approx(height / 2, abs=1)


# ---- no word is lost ----------------------------------------------------------------------------------------


def words_in(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text)))


@pytest.mark.parametrize("layout", ["two-up", "booklet"])
@pytest.mark.parametrize(("size", "paper"), [(12, "letter"), (24, "a4")])
@pytest.mark.parametrize("key", ENGLISH, ids=lambda key: key.id)
def test_every_word_of_every_page_is_there(
    library: Library, key: ArticleKey, layout: str, size: int, paper: str
) -> None:
    made = print_article(library, key.id, layout=layout, size=size, paper=paper)
    printed = "\n".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(made.pdf))
    reading = library.read(key)
    wanted = words_in("\n".join([reading.article.title, reading.article.summary, *readable_lines(reading.document)]))
    lost = [word for word in wanted - words_in(printed) if squeeze(word) not in squeeze(printed)]
    assert lost == []
    numbers = [int(found) for found in re.findall(r"Page (\d+) of", printed)]
    assert sorted(numbers) == list(range(1, made.small_pages + 1))


@pytest.mark.parametrize("language", ["ar", "hi"])
@pytest.mark.parametrize("layout", ["two-up", "booklet"])
def test_every_letter_of_other_scripts_is_there(library: Library, layout: str, language: str) -> None:
    made = print_article(library, "low-back-pain", language, layout=layout)
    printed = "".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(made.pdf))
    document = library.read(library.find("low-back-pain", language)).document
    assert letters_in("".join(readable_lines(document))) - letters_in(printed) == Counter()


def letters_in(text: str) -> Counter[str]:
    """Without vowel signs: PDFium gives the letter under a sign twice."""
    normal = unicodedata.normalize("NFKD", text)
    return Counter(letter for letter in normal if letter.isalnum() and not unicodedata.category(letter).startswith("M"))


# ---- what is said of it -------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize("layout", ["single", "two-up", "booklet"])
@pytest.mark.parametrize("name", ["burns", "low-back-pain"])
def test_pages_and_sheets_are_those_of_the_paper(library: Library, name: str, layout: str, size: int) -> None:
    made = print_article(library, name, layout=layout, size=size)
    assert made.pages == len(pypdf.PdfReader(io.BytesIO(made.pdf)).pages)
    assert made.sheets == -(-made.pages // 2)
    if layout == "single":
        assert (made.small_pages, made.tagged) == (0, True)
    else:
        small = made.small_pages
        assert made.pages == (-(-small // 2) if layout == "two-up" else 2 * -(-small // 4))
        assert small > 2


@pytest.mark.parametrize("layout", ["two-up", "booklet"])
def test_what_is_for_paper_only_is_not_tagged_and_nobody_is_warned(library: Library, layout: str) -> None:
    made = print_article(library, layout=layout)
    root = pypdf.PdfReader(io.BytesIO(made.pdf)).root_object
    assert (made.tagged, made.warnings) == (False, ())
    assert "/StructTreeRoot" not in root and b"pdfuaid" not in made.pdf


@pytest.mark.parametrize(("layout", "warned"), [("single", True), ("two-up", False), ("booklet", False)])
def test_a_text_that_cannot_be_tagged_is_told_only_where_tags_are_kept(
    make_pack: MakePack, tmp_path: Path, layout: Any, warned: bool
) -> None:
    text = "---\nid: test\ntitle: T\nkind: topic\nlanguage: en\n---\n## One\n\nA.\n\n#### Three\n\nText stays.\n"
    paths = Paths(find_paths().resources, tmp_path)
    opened = Library([PackSource(make_pack(tmp_path / "pack", {"en/test.md": text}))], paths, TODAY)
    made = opened.typeset(Handout((opened.find("test"),), HandoutOptions(layout=layout), Clinic()))
    opened.close()
    assert not made.tagged
    assert [warning[:31] for warning in made.warnings] == ["The PDF is not tagged for scree"] * warned


@pytest.mark.parametrize("layout", ["two-up", "booklet"])
def test_the_file_keeps_its_title(library: Library, layout: str) -> None:
    made = print_article(library, "low-back-pain", "ar", layout=layout)
    metadata = pypdf.PdfReader(io.BytesIO(made.pdf)).metadata
    assert metadata is not None
    title = library.read(library.find("low-back-pain", "ar")).article.title
    assert metadata.title == made.title == title
    assert "Hill" not in str(dict(metadata))


@pytest.mark.parametrize("layout", ["two-up", "booklet"])
def test_several_articles_share_their_sheets(library: Library, layout: Any) -> None:
    keys = tuple(library.find(name) for name in ("burns", "fever-in-children"))
    made = library.typeset(Handout(keys, HandoutOptions(layout=layout), Clinic()))
    printed = "".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(made.pdf))
    assert sorted(int(number) for number in re.findall(r"Page (\d+) of", printed)) == list(
        range(1, made.small_pages + 1)
    )
    assert made.pages < made.small_pages
