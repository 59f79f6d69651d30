# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Lists without typing: letters, complaints, what is new, what is due; from folders and from catalogues alike."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from library.clock import Clock
from library.library import Library
from library.listing import MOST_DATED, ArticleLine, Listing
from library.models import ArticleEntry, ArticleId, ArticleKey, PackInfo, PackSummary
from library.packs.catalogue import About, Catalogue, add_articles, add_names, write_about
from library.packs.catalogued import CataloguedPack
from library.packs.documents import FolderDocuments
from library.packs.folder_catalogue import open_folder
from library.packs.pack import Pack
from library.packs.source import PackSource
from library.paths import find_paths
from library.shelf import Shelf

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 22)
BELIEVED = Clock(TODAY, dt.date(2026, 11, 1))


def article(name: str, language: str = "en", **front: object) -> str:
    keys = {"id": name, "title": name.title(), "kind": "topic", "language": language, **front}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + "---\nText.\n"


def files(*articles: tuple[str, dict[str, object]], language: str = "en") -> dict[str, str]:
    return {f"{language}/{name}.md": article(name, language, **front) for name, front in articles}


@pytest.fixture(params=["folder", "catalogue"])
def listed(request: pytest.FixtureRequest, tmp_path: Path, make_pack: MakePack) -> Iterator[Callable[..., Listing]]:
    """`listed(files, files, clock=...)` are the lists of packs, lowest first, read as sources or by catalogues.

    A pack may be (files, rows of its vocabulary, what its pack.yaml says besides).
    """
    opened: list[Pack] = []

    def make(*packs: object, clock: Clock = BELIEVED) -> Listing:
        for number, pack in enumerate(packs):
            articles, rows, extra = pack if isinstance(pack, tuple) else (pack, "", "")
            about = f"id: pack{number}\ntitle: Pack {number}\nversion: '1'\n{extra}"
            folder = make_pack(tmp_path / str(number), articles, pack=about)
            if rows:
                (folder / "vocabulary").mkdir()
                (folder / "vocabulary" / "en.tsv").write_text(f"term\tarticle\tkind\n{rows}", encoding="utf-8")
            by_catalogue = request.param == "catalogue"
            source = open_folder(folder, "bundled", tmp_path / "cache") if by_catalogue else PackSource(folder)
            opened.append(source)
        return Listing(Shelf(opened, clock.today), clock)

    yield make
    for pack in opened:
        pack.close()


def titles(lines: tuple[ArticleLine, ...]) -> list[str]:
    return [line.title for line in lines]


# ---- letters ------------------------------------------------------------------------------------------------


def test_letters_stand_in_the_order_of_the_alphabet_with_their_titles(listed: Callable[..., Listing]) -> None:
    low = files(
        ("a", {"title": "¿Qué hacer?"}),
        ("b", {"title": "Ñame"}),
        ("c", {"title": "Oído"}),
        ("d", {"title": "Náuseas"}),
        ("e", {"title": "1 vez"}),
        ("f", {"title": "Nudo"}),
        language="es",
    )
    letters = listed(low).letters("es")
    assert [(one.name, one.size) for one in letters] == [("#", 1), ("N", 2), ("Ñ", 1), ("O", 1), ("Q", 1)]
    assert [titles(one.articles) for one in letters] == [
        ["1 vez"],
        ["Náuseas", "Nudo"],
        ["Ñame"],
        ["Oído"],
        ["¿Qué hacer?"],
    ]


def test_a_higher_pack_takes_the_place_of_a_title(listed: Callable[..., Listing]) -> None:
    low = files(("cough", {}), ("croup", {}), ("burns", {}))
    high = files(("cough", {"title": "Tickle"}), ("cold", {}))
    lists = listed(low, high)
    assert [(one.name, titles(one.articles)) for one in lists.letters("en")] == [
        ("B", ["Burns"]),
        ("C", ["Cold", "Croup"]),
        ("T", ["Tickle"]),
    ]
    assert [one.size for one in lists.letters("en")] == [1, 2, 1]


def test_a_letter_that_is_gone_from_the_lower_pack_is_no_letter(listed: Callable[..., Listing]) -> None:
    lists = listed(files(("cough", {})) | files(("cough", {}), language="es"), files(("cough", {"title": "Tickle"})))
    assert [one.name for one in lists.letters("en")] == ["T"]
    assert [one.name for one in lists.letters("es")] == ["C"]
    assert lists.letters("fr") == () == lists.titled("fr", "c")


def test_very_many_titles_come_a_letter_at_a_time(
    listed: Callable[..., Listing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("library.listing.MOST_LISTED", 1)
    lists = listed(files(("cough", {}), ("croup", {})), files(("cold", {})))
    (letter,) = lists.letters("en")
    assert (letter.name, letter.size, letter.articles) == ("C", 3, ())
    assert titles(lists.titled("en", letter.sorted_as)) == ["Cold", "Cough", "Croup"]


# ---- complaints ---------------------------------------------------------------------------------------------

COMPLAINTS = (
    "My back hurts\tspine\tcomplaint\nCough\tlungs\tcomplaint\nCough\tasthma\tcomplaint\nback\tspine\tlay\n"
    "Cough\tnowhere\tcomplaint\nFits\tnowhere\tcomplaint\nCough\tlungs\tcomplaint\n"
)


def test_a_complaint_leads_to_its_articles_by_their_titles(listed: Callable[..., Listing]) -> None:
    low = (files(("spine", {}), ("lungs", {}), ("asthma", {})), COMPLAINTS, "")
    complaints = listed(low).complaints("en")
    assert [(one.name, titles(one.articles)) for one in complaints] == [
        ("Cough", ["Asthma", "Lungs"]),
        ("My back hurts", ["Spine"]),
    ]


def test_one_complaint_of_two_packs_is_one_as_the_higher_one_writes_it(listed: Callable[..., Listing]) -> None:
    low = (files(("spine", {}), ("lungs", {}), ("asthma", {})), COMPLAINTS, "")
    high = (files(("throat", {}), ("lungs", {"title": "Your lungs"})), "COUGH\tthroat\tcomplaint\n", "")
    complaints = listed(low, high).complaints("en")
    assert [(one.name, titles(one.articles)) for one in complaints] == [
        ("COUGH", ["Asthma", "Throat", "Your lungs"]),
        ("My back hurts", ["Spine"]),
    ]


def test_a_complaint_leads_only_to_articles_of_its_language(listed: Callable[..., Listing]) -> None:
    low = (files(("spine", {}), language="es"), COMPLAINTS, "")
    lists = listed(low)
    assert lists.complaints("en") == () == lists.complaints("es")


# ---- what is new --------------------------------------------------------------------------------------------


def test_what_was_changed_last_comes_first(listed: Callable[..., Listing]) -> None:
    low = files(
        ("old", {"revised": "2020-01-02"}),
        ("undated", {}),
        ("checked", {"published": "2019-01-01", "reviewed": "2026-11-01"}),
        ("zebra", {"revised": "2026-10-01", "published": "2018-01-01", "edition": 3}),
        ("guide", {"revised": "2026-11-20", "kind": "guide"}),
    )
    high = files(("apple", {"published": "2026-10-01"}), ("old", {"revised": "2021-01-02"}))
    found = listed(low, high).newest("en")
    assert [(line.title, str(line.day), line.edition) for line in found] == [
        ("Apple", "2026-10-01", 1),
        ("Zebra", "2026-10-01", 3),
        ("Old", "2021-01-02", 1),
        ("Checked", "2019-01-01", 1),
    ]


def test_no_more_than_a_person_goes_through_are_new(
    listed: Callable[..., Listing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("library.listing.MOST_DATED", 2)
    low = files(*((name, {"revised": f"2026-01-0{day}"}) for day, name in enumerate("abcde", 1)))
    high = files(("e", {"revised": "2020-01-01"}), ("d", {"revised": "2020-01-01"}))
    assert titles(listed(low, high).newest("en")) == ["C", "B"], "those that are not in force do not take their places"


# ---- what is due --------------------------------------------------------------------------------------------


def test_overdue_comes_first_then_what_is_due_in_90_days(listed: Callable[..., Listing]) -> None:
    low = files(
        ("long-ago", {"revised": "2020-01-02"}),
        ("yesterday", {"revised": "2025-01-02", "review_due": "2026-11-21"}),
        ("today", {"revised": "2025-01-02", "review_due": "2026-11-22"}),
        ("in-90-days", {"revised": "2025-01-02", "review_due": "2027-02-20"}),
        ("in-91-days", {"revised": "2025-01-02", "review_due": "2027-02-21"}),
        ("three-years", {"reviewed": "2023-12-01"}),
        ("undated", {"review_due": "2020-01-01"}),
        ("guide", {"revised": "2010-01-01", "kind": "guide"}),
        ("gone", {"revised": "2010-01-01"}),
    )
    due = listed((low, "", "withdrawn: [{id: gone}]\n")).due("en")
    assert [(line.title, str(line.day)) for line in due.overdue] == [
        ("Long-Ago", "2023-01-02"),
        ("Yesterday", "2026-11-21"),
    ]
    assert [(line.title, str(line.day)) for line in due.soon] == [
        ("Today", "2026-11-22"),
        ("Three-Years", "2026-12-01"),
        ("In-90-Days", "2027-02-20"),
    ]
    assert due.clock is None


@pytest.mark.parametrize("says", [dt.date(2001, 1, 1), dt.date(2051, 1, 1)])
def test_a_clock_that_cannot_be_believed_calls_nothing_due(listed: Callable[..., Listing], says: dt.date) -> None:
    clock = Clock(says, dt.date(2026, 11, 1))
    due = listed(files(("long-ago", {"revised": "1999-01-02"})), clock=clock).due("en")
    assert (due.overdue, due.soon, due.clock) == ((), (), clock)


def test_no_more_than_a_person_goes_through_are_due(
    listed: Callable[..., Listing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("library.listing.MOST_DATED", 2)
    low = files(*((name, {"revised": f"201{number}-01-01"}) for number, name in enumerate("abcde")))
    due = listed((low, "", "withdrawn: [{id: a}, {id: b}]\n")).due("en")
    assert titles(due.overdue) == ["C", "D"]


# ---- articles that were kept --------------------------------------------------------------------------------


def test_what_is_here_of_some_articles(listed: Callable[..., Listing]) -> None:
    lists = listed((files(("cough", {"summary": "It tickles."}), ("burns", {})), "", "withdrawn: [{id: burns}]\n"))
    cough, gone, burns = (ArticleKey(ArticleId(name), "en") for name in ("cough", "gone", "burns"))
    lines = lists.lines((cough, gone, burns))
    assert set(lines) == {cough, burns}
    assert lines[cough] == ArticleLine(ArticleId("cough"), "en", "Cough", "It tickles.")
    assert lines[cough].key == cough
    assert lines[burns].withdrawn


def test_the_library_gives_its_lists(tmp_path: Path) -> None:
    opened = Library.open(find_paths(tmp_path), TODAY)
    letters = opened.listing().letters("en")
    assert sum(one.size for one in letters) == opened.count("en")
    assert [line.title for one in letters for line in one.articles] == [one.title for one in opened.articles("en")]
    opened.close()


# ---- very many ----------------------------------------------------------------------------------------------

MANY = 20_000
LARGE = PackInfo("large", "Large", "1")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CataloguedPack]:
    """A pack of very many articles as its catalogue knows it; none of its texts exists."""
    entries = [
        ArticleEntry(
            path=f"articles/en/a{number}.md",
            id=ArticleId(f"a{number}"),
            language="en",
            kind="topic",
            title=f"{'BCDÉF'[number % 5]} {number}",
            categories=(f"Topic {number % 7}",),
            revised=dt.date(2020, 1, 1) + dt.timedelta(days=number % 2000),
        )
        for number in range(MANY)
    ]

    def fill(connection: sqlite3.Connection) -> None:
        add_articles(connection, LARGE, entries)
        add_names(connection, "en", [("Cough", f"a{number}", "complaint") for number in range(3)])  # type: ignore[misc]
        summary = PackSummary(id="large", title="Large", version="1", origin="installed", articles=MANY)
        topics = {"en": {f"Topic {number}": MANY // 7 for number in range(7)}}
        write_about(connection, About(LARGE, summary, (), (), ("en",), {"en": MANY}, topics, {"en": ""}, (), ()))

    folder = tmp_path_factory.mktemp("large")
    pack = CataloguedPack(Catalogue(folder / "c.sqlite", fill), FolderDocuments(folder))
    yield pack
    pack.close()


def test_of_very_many_only_what_is_asked_for_is_decoded(large: CataloguedPack, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded: list[object] = []

    def read(row: tuple[bytes, ...], real: Callable[..., ArticleEntry]) -> ArticleEntry:
        decoded.append(row)
        return real(row)

    import library.packs.catalogue as module

    real = module._entry
    monkeypatch.setattr(module, "_entry", lambda row: read(row, real))
    starter = PackSource(find_paths().starter_pack)
    lists = Listing(Shelf([starter, large], TODAY), BELIEVED)

    def cost(act: Callable[[], object]) -> int:
        decoded.clear()
        act()
        return len(decoded)

    shelf_making = len(decoded)
    letters = {one.name: one for one in lists.letters("en")}
    assert letters["B"].size == MANY // 5 + 2 and not any(one.articles for one in letters.values())
    assert len(decoded) - shelf_making == 0
    assert cost(lambda: lists.titled("en", "b")) == MANY // 5
    assert [line.title for line in lists.titled("en", "b")][-2:] == ["Breastfeeding", "Burns and scalds"]
    assert cost(lambda: lists.newest("en")) <= MOST_DATED
    assert len(lists.newest("en")) == MOST_DATED
    assert cost(lambda: lists.due("en")) <= 2 * MOST_DATED
    assert len(lists.due("en").overdue) == MOST_DATED
    cough = next(one for one in lists.complaints("en") if one.name == "Cough")
    assert {"C 1", "B 0", "D 2", "Tuberculosis (TB)"} <= {line.title for line in cough.articles}
