# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From the code on a sheet of paper back to its article: which one it is, and whether the sheet is still current."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from library.describe import search_text
from library.edition_codes import EditionCode, article_number
from library.handouts.codes import qr_picture
from library.library import Library
from library.models import ArticleKey, SearchResult
from library.packs.source import PackSource
from library.paths import Paths, find_paths

MakePack = Callable[..., Path]
Open = Callable[..., Library]
PACK = "id: {id}\ntitle: Test\nversion: 1.0.0\npublisher: {publisher}\n"
TEXT = (
    "---\nid: {id}\ntitle: {title}\nkind: topic\nlanguage: {language}\nsummary: All of {title}.\nedition: {edition}\n"
    "---\n\n## What it is {{#a .what-it-is}}\n\nText.\n"
)


def text(name: str, edition: int = 1, language: str = "en") -> str:
    return TEXT.format(id=name, title=name.title(), language=language, edition=edition)


@pytest.fixture
def opened(tmp_path: Path, make_pack: MakePack) -> Iterator[Open]:
    libraries: list[Library] = []

    def make(articles: dict[str, str], pack: str = "test", publisher: str = "Us") -> Library:
        described = PACK.format(id=pack, publisher=publisher)
        source = PackSource(make_pack(tmp_path / pack, articles=articles, pack=described))
        paths = Paths(find_paths().resources, tmp_path / "data")
        libraries.append(Library([source], paths, dt.date(2026, 11, 21)))
        return libraries[-1]

    yield make
    for library in libraries:
        library.close()


def code_of(name: str, edition: int, language: str = "en", pack: str = "test", publisher: str = "Us") -> str:
    return str(EditionCode(article_number(publisher, pack, name, language), edition % 32))


def found(result: SearchResult) -> list[tuple[str, str, int, int]]:
    return [(hit.id, hit.language, hit.edition, hit.sheet_edition) for hit in result.hits]


@pytest.mark.parametrize(
    ("here", "sheet", "said"),
    [
        (3, 3, "edition 3, still current"),
        (3, 2, "the sheet is edition 2, this is edition 3"),
        (3, 4, "the sheet is newer, this is edition 3"),
        (40, 40, "edition 40, still current"),
        (40, 33, "the sheet is edition 33, this is edition 40"),
    ],
)
def test_the_code_of_a_sheet_opens_its_article_and_says_its_edition(
    opened: Open, here: int, sheet: int, said: str
) -> None:
    result = opened({"en/cough.md": text("cough", here), "en/fever.md": text("fever")}).search(code_of("cough", sheet))
    assert found(result) == [("cough", "en", here, sheet)]
    (hit,) = result.hits
    assert (hit.because, hit.because_kind, hit.snippet.text) == (code_of("cough", sheet), "edition", "All of Cough.")
    first, second = search_text(result, "en").splitlines()
    assert first == f"Cough  cough  (a sheet has its code {hit.because})  {said}"
    assert second == "    All of Cough."


def test_the_sheet_of_a_language_opens_that_language(opened: Open) -> None:
    library = opened({"en/cough.md": text("cough"), "es/cough.md": text("cough", 2, "es")})
    assert found(library.search(code_of("cough", 2, "es"), first="en")) == [("cough", "es", 2, 2)]
    assert library.search(code_of("cough", 2, "es"), only="en").hits == ()


def test_what_is_printed_is_what_is_found(opened: Open) -> None:
    library = opened({"en/cough.md": text("cough", 7)})
    reading = library.read(ArticleKey("cough", "en"))  # type: ignore[arg-type]
    assert reading.edition_code == code_of("cough", 7)
    assert found(library.search(f" {reading.edition_code.lower()} ")) == [("cough", "en", 7, 7)]


@pytest.mark.parametrize("other", [{"pack": "other"}, {"publisher": "Them"}, {"name": "fever"}, {"language": "fr"}])
def test_a_sheet_of_another_library_is_told(opened: Open, other: dict[str, str]) -> None:
    result = opened({"en/cough.md": text("cough")}).search(code_of(**{"name": "cough", "edition": 1, **other}))
    assert (result.hits, result.nearest, result.unknown_code) == ((), (), True)
    assert search_text(result, "en") == "The sheet with this code comes from articles that are not on this computer."


def test_articles_that_share_a_number_are_all_offered(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("library.packs.source.number_of", lambda *names: 12345)
    library = opened(
        {"en/cough.md": text("cough"), "en/fever.md": text("fever", 5), "es/cough.md": text("cough", 2, "es")}
    )
    result = library.search(str(EditionCode(12345, 1)), first="es")
    assert found(result) == [("cough", "es", 2, 1), ("cough", "en", 1, 1), ("fever", "en", 5, 1)]


@pytest.mark.parametrize("typed", ["cough", "cold-sore", "abcd-efgh", "1234-5678", "G7NK-RB1K"])
def test_what_is_no_code_is_searched_as_words(opened: Open, typed: str) -> None:
    result = opened({"en/cough.md": text("cough")}).search(typed)
    assert [hit.because_kind for hit in result.hits] == ([""] if typed == "cough" else [])
    assert not result.unknown_code


def test_a_text_that_looks_like_a_code_is_still_found(opened: Open) -> None:
    typed = code_of("elsewhere", 1)
    result = opened({"en/cough.md": text("cough") + f"\nOur form {typed} is blue.\n"}).search(typed)
    assert [hit.id for hit in result.hits] == ["cough"]
    assert not result.unknown_code


def test_the_picture_of_a_code_is_a_small_drawing() -> None:
    picture = qr_picture("G7NK-RB1J")
    assert picture.startswith("<svg ") and picture.rstrip().endswith("</svg>")
    assert len(picture) < 2000
    assert picture == qr_picture("G7NK-RB1J") != qr_picture("G7NK-RB2J")
