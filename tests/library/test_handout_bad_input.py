# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What nobody meant to print: paper still comes out right, or one sentence says what to change."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from library.errors import PrintError
from library.handouts.handout import Clinic, Handout, HandoutOptions, Personal, TypesetHandout
from library.library import Library
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.settings import PrintSize

MakePack = Callable[..., Path]
NOBODY = Personal()
TODAY = dt.date(2026, 11, 21)
HEAD = (
    "---\nid: test\ntitle: A test\nkind: topic\nlanguage: {language}\nsummary: The point.\nrevised: 2026-01-02\n---\n"
)


class Press:
    """Prints one body with the resources of a folder."""

    def __init__(self, folder: Path, make_pack: MakePack) -> None:
        self.folder = folder
        self.resources = find_paths().resources
        self._make_pack = make_pack
        self._opened: list[Library] = []

    def print(
        self, body: str, *, language: str = "en", personal: Personal = NOBODY, size: PrintSize = 12, **pack: object
    ) -> TypesetHandout:
        articles = {f"{language}/test.md": HEAD.format(language=language) + body}
        source = self._make_pack(self.folder / "pack", articles, **pack)
        library = Library([PackSource(source)], Paths(self.resources, self.folder / "data"), TODAY)
        self._opened.append(library)
        options = HandoutOptions(size=size, references="full")
        return library.typeset(Handout((library.find("test"),), options, Clinic("Hill"), personal))

    def close(self) -> None:
        for library in self._opened:
            library.close()


@pytest.fixture
def press(tmp_path: Path, make_pack: MakePack) -> Iterator[Press]:
    press = Press(tmp_path, make_pack)
    yield press
    press.close()


def text_of(made: TypesetHandout) -> str:
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pdfium.PdfDocument(made.pdf))


@pytest.mark.parametrize("size", [12, 24])
def test_a_note_of_ten_thousand_letters_loses_no_word(press: Press, size: PrintSize) -> None:
    words = [f"word{number:04}" for number in range(1111)]
    made = press.print("## One\n\nText.", personal=Personal(note=" ".join(words)[:10_000]), size=size)
    assert set(words) <= set(re.findall(r"word\d{4}", text_of(made)))
    assert made.pages > 2 and made.tagged


def test_a_note_of_many_lines_goes_on_to_the_next_page(press: Press) -> None:
    made = press.print("## One\n\nText.", personal=Personal(note="\n".join(f"line{n}" for n in range(200))))
    assert [int(number) for number in re.findall(r"line(\d+)", text_of(made))] == list(range(200))


def test_five_hundred_sources_are_all_printed(press: Press) -> None:
    references = [{"id": f"k{n}", "title": f"Study number{n} end", "issued": {"raw": "2020"}} for n in range(500)]
    body = "\n\n".join(f"Said [@k{n}]." for n in range(500))
    made = press.print(body, references=references)
    assert {int(number) for number in re.findall(r"number(\d+)", text_of(made))} == set(range(500))
    assert made.tagged


@pytest.mark.parametrize("body", ["## Empty\n\n## Also empty {.self-care}\n", "", "## Only a heading\n"])
def test_an_empty_section_is_no_fault(press: Press, body: str) -> None:
    made = press.print(body)
    assert (made.pages, made.tagged) == (1, True)


def broken_fonts(press: Press, name: str) -> None:
    """The bundled resources with one font that was damaged on the disk."""
    shutil.copytree(press.resources, press.folder / "resources")
    press.resources = press.folder / "resources"
    for path in (press.resources / "fonts").glob(f"{name}-*.ttf"):
        path.write_bytes(b"damaged" * 100)


def test_a_font_that_fails_to_load_is_told_where_its_letters_are_needed(press: Press) -> None:
    broken_fonts(press, "NotoSansDevanagari")
    made = press.print("## \u092c\u0941\u0916\u093e\u0930\n\n\u092a\u093e\u0928\u0940.", language="hi")
    assert made.warnings[0].startswith("No font here can print ")
    assert made.warnings[1] == "The font Noto Sans Devanagari is missing or damaged; install the program again."
    assert press.print("## One\n\nText.").warnings == ()


def test_without_the_main_font_nothing_is_printed_blank(press: Press) -> None:
    broken_fonts(press, "NotoSans")
    with pytest.raises(PrintError, match="The fonts of this program are missing or damaged; install the program again"):
        press.print("## One\n\nText.")
