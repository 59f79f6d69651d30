# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every language that the fonts are bundled for: its words stand whole on a tagged page, in fonts of ours."""

from __future__ import annotations

import datetime as dt
import io
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pypdfium2 as pdfium
import pytest

from library.handouts.handout import Clinic, Handout, HandoutOptions, TypesetHandout
from library.library import Library
from library.packs.source import PackSource
from library.paths import Paths, find_paths

MakePack = Callable[..., Path]
Print = Callable[..., TypesetHandout]
WORDS = {
    "vi": ("NotoSans", ["S\u1ed1t", "u\u1ed1ng", "nhi\u1ec1u", "n\u01b0\u1edbc", "ngh\u1ec9", "ng\u01a1i"]),
    "yo": ("NotoSans", ["Ib\u00e0", "\u1ecdm\u1ecdd\u00e9", "gb\u1ecd\u0301d\u1ecd\u0300", "\u1e63\u00e0n"]),
    "ha": ("NotoSans", ["\u0199afa", "\u0253era", "\u0257aki", "\u01b4a\u01b4a"]),
    "ar": ("NotoNaskhArabic", ["\u0627\u0644\u062d\u0645\u0649", "\u0645\u0627\u0621", "\u0637\u0641\u0644"]),
    "hi": ("NotoSansDevanagari", ["\u092c\u0941\u0916\u093e\u0930", "\u092a\u093e\u0928\u0940"]),
    "bn": ("NotoSansBengali", ["\u099c\u09cd\u09ac\u09b0", "\u09aa\u09be\u09a8\u09bf", "\u09b6\u09bf\u09b6\u09c1"]),
    "am": ("NotoSansEthiopic", ["\u1275\u12a9\u1233\u1275", "\u12cd\u1203", "\u120d\u1305"]),
    "km": ("NotoSansKhmer", ["\u1782\u17d2\u179a\u17bb\u1793", "\u1791\u17b9\u1780"]),
    "my": ("NotoSansMyanmar", ["\u1016\u103b\u102c\u1038", "\u101b\u1031", "\u1000\u101c\u1031\u1038"]),
    "th": ("NotoSansThai", ["\u0e44\u0e02\u0e49", "\u0e19\u0e49\u0e33", "\u0e40\u0e14\u0e47\u0e01"]),
}
HEAD = "---\nid: test\ntitle: {title}\nkind: topic\nlanguage: {language}\nsummary: {title}\nrevised: 2026-01-02\n---\n"


@pytest.fixture
def print_body(tmp_path: Path, make_pack: MakePack) -> Iterator[Print]:
    opened: list[Library] = []

    def make(body: str, language: str, title: str = "Test") -> TypesetHandout:
        head = HEAD.format(title=title, language=language)
        pack = make_pack(tmp_path / "pack", articles={f"{language}/test.md": head + body})
        library = Library([PackSource(pack)], Paths(find_paths().resources, tmp_path / "data"), dt.date(2026, 11, 21))
        opened.append(library)
        return library.typeset(Handout((library.find("test"),), HandoutOptions(references="none"), Clinic()))

    yield make
    for library in opened:
        library.close()


def text_of(made: TypesetHandout) -> str:
    pages = [page.get_textpage().get_text_range() for page in pdfium.PdfDocument(made.pdf)]
    return unicodedata.normalize("NFC", "".join(pages)).replace("\u200b", "")


def fonts_of(made: TypesetHandout) -> set[str]:
    pages = pypdf.PdfReader(io.BytesIO(made.pdf)).pages
    named = {str(font["/BaseFont"]) for page in pages for font in page["/Resources"]["/Font"].values()}
    return {name.rpartition("+")[2].partition("-")[0] for name in named}


@pytest.mark.parametrize("language", WORDS)
def test_its_words_stand_on_a_tagged_page(print_body: Print, language: str) -> None:
    font, words = WORDS[language]
    body = f"## {words[0]} {{#a}}\n\n{' '.join(words)}.\n\n- **{words[1]}**\n- *{words[-1]}*\n"
    made = print_body(body, language, words[0])
    assert (made.tagged, made.warnings) == (True, ())
    assert font in fonts_of(made)
    text = text_of(made)
    assert [word for word in words if unicodedata.normalize("NFC", word) not in text] == []


@pytest.mark.parametrize("language", ["my", "th"])  # PDFium leaves out repeated Khmer letters
def test_a_text_without_spaces_is_broken_between_its_words(print_body: Print, language: str) -> None:
    words = WORDS[language][1]
    made = print_body("## A {#a}\n\n" + "".join(words * 40), language)
    lines = [line.strip() for line in text_of(made).splitlines()]
    written = [line for line in lines if any(word in line for word in words)]
    assert len(written) > 3
    assert [line for line in written if not line.startswith(tuple(words))] == []


@pytest.mark.parametrize("place", ["title", "body", "table"])
def test_a_sign_without_a_letter_is_told_before_it_is_printed(print_body: Print, place: str) -> None:
    body = {"title": "Text.", "body": "## \u6c34 {#a}\n\nText \u706b\u6c34.", "table": "| \u6c34 |\n|---|\n| \u706b |"}[
        place
    ]
    made = print_body(body, "en", "Water \u6c34\u706b" if place == "title" else "Water")
    sentence = "No font here can print \u6c34 (U+6C34), \u706b (U+706B); an empty box stands on the paper instead."
    assert made.warnings[0] == sentence
    assert "Text" in text_of(made) or place == "table"
