# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the clinic adds to a sheet: on the first page, in the article's language, and nowhere but on the paper."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pypdfium2 as pdfium
import pytest

from library.handouts.handout import Clinic, Handout, HandoutOptions, Personal, TypesetHandout
from library.library import Library
from library.models import ArticleKey
from library.packs.source import PackSource
from library.paths import Paths, find_paths

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 21)
PERSONAL = Personal("Rosa Quispe", "Blue tablets with food.\n\nCome with your sister.", dt.date(2026, 12, 5))
HEAD = "---\nid: {id}\ntitle: A test\nkind: topic\nlanguage: en\n{front}---\n"


@pytest.fixture(scope="module")
def starter() -> Iterator[Library]:
    library = Library.open(find_paths(Path("/nonexistent")), TODAY)
    yield library
    library.close()


@pytest.fixture
def written(tmp_path: Path, make_pack: MakePack) -> Iterator[Callable[..., Library]]:
    opened: list[Library] = []

    def make(body: str, front: str = "") -> Library:
        articles = {f"en/{name}.md": HEAD.format(id=name, front=front) + body for name in ("one", "two")}
        paths = Paths(find_paths().resources, tmp_path / "data")
        opened.append(Library([PackSource(make_pack(tmp_path / "pack", articles=articles))], paths, TODAY))
        return opened[-1]

    yield make
    for library in opened:
        library.close()


def print_article(
    library: Library, *names: str, language: str = "en", personal: Personal = PERSONAL, **options: bool
) -> TypesetHandout:
    keys = tuple(ArticleKey(name, language) for name in names)  # type: ignore[arg-type]
    return library.typeset(Handout(keys, HandoutOptions(**options), Clinic(), personal))  # type: ignore[arg-type]


def texts(made: TypesetHandout) -> list[str]:
    pages = pdfium.PdfDocument(made.pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pages]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["Name Rosa Quispe", "Date", "A note from your clinic Blue tablets", "Come back on 5 December 2026."]),
        (
            "es",
            ["Nombre Rosa Quispe", "Fecha", "Una nota de su cl\u00ednica Blue", "Vuelva el 5 de diciembre de 2026."],
        ),
    ],
)
def test_name_note_and_day_stand_on_the_first_page_only(starter: Library, language: str, said: list[str]) -> None:
    first, *later = texts(print_article(starter, "burns", "low-back-pain", language=language))
    assert [text for text in said if text not in first] == []
    assert "Come with your sister." in first
    assert [text for text in (*said[2:], "Rosa") for page in later if text in page] == []


def test_nothing_of_a_person_is_in_the_file_but_its_pages(starter: Library) -> None:
    reader = pypdf.PdfReader(io.BytesIO(print_article(starter, "burns").pdf))
    told = str(reader.metadata) + str(reader.xmp_metadata and reader.xmp_metadata.stream.get_data())
    told += str(reader.trailer["/Root"].get("/Outlines", {})) + str([str(entry) for entry in reader.outline])
    assert [word for word in ("Rosa", "Quispe", "Blue", "sister", "December") if word in told] == []


def test_without_a_person_the_lines_are_blank(starter: Library) -> None:
    first = texts(print_article(starter, "burns", personal=Personal()))[0]
    assert first.startswith("Name Date Burns and scalds")
    assert "A note from your clinic" not in first and "Come back on" not in first
    bare = texts(print_article(starter, "burns", personal=Personal(), name_line=False))[0]
    assert bare.startswith("Burns and scalds")
    assert texts(print_article(starter, "burns", personal=Personal("Ana"), name_line=False))[0].startswith("Name Ana")


@pytest.mark.parametrize("note", [" \n\t\n", ""])
def test_an_empty_note_leaves_no_frame(starter: Library, note: str) -> None:
    assert "A note" not in texts(print_article(starter, "burns", personal=Personal(note=note)))[0]


@pytest.mark.parametrize("size", [12, 24])
def test_a_note_of_ten_thousand_letters_loses_none(written: Callable[..., Library], size: int) -> None:
    note = "\n".join(f"Line {number} of the long note, #set [*x*] $y$ {{z}}." for number in range(200))
    made = print_article(written("Text.\n"), "one", personal=Personal(note=note), size=size)  # type: ignore[arg-type]
    whole = "".join(texts(made)).replace(" ", "")
    assert len(note) > 9_000
    assert [line for line in note.splitlines() if line.replace(" ", "") not in whole] == []
    assert made.tagged


TEACH = "teach_back: [What now?, Which signs?, When back?]\n"
SECTIONS = "## A {#a .self-care}\n\nText.\n\n## B {#b .when-to-get-help}\n\nText.\n"


@pytest.mark.parametrize(
    ("body", "front", "asked"),
    [
        (SECTIONS, TEACH, ["What now?", "Which signs?", "When back?"]),
        (SECTIONS, "", ["What will you do at home?", "Which signs mean that you must get help at once?"]),
        ("## A {#a .follow-up}\n\nText.\n", "", ["When will you come back?"]),
        ("## A {#a}\n\nText.\n", "", []),
    ],
)
def test_the_reader_is_asked_what_the_article_tells(
    written: Callable[..., Library], body: str, front: str, asked: list[str]
) -> None:
    library = written(body, front)
    page = texts(print_article(library, "one"))[0]
    assert ("Say it in your own words" in page) == bool(asked)
    assert [question for question in asked if f"\u2610 {question}" not in page] == []
    assert page.count("\u2610") == len(asked)
    assert "\u2610" not in texts(print_article(library, "one", teach_back=False))[0]


def test_each_article_asks_its_own_questions(written: Callable[..., Library]) -> None:
    pages = texts(print_article(written(SECTIONS, TEACH), "one", "two"))
    assert [page.count("\u2610") for page in pages] == [3, 3]
