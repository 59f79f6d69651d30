# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A clock in 2001 or 2051 decides nothing; the newest date that any pack has shown does."""

from __future__ import annotations

import datetime as dt
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from library.clock import RECORD, Clock, read_clock
from library.commands import main
from library.entries import entry_of, newest_day
from library.library import Library
from library.models import Article, ArticleId
from library.packs.installed import open_store, open_trust
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.storage import RecordStore
from tests.library.pack_workshop import KEY, packed, quiet, source

MakePack = Callable[..., Path]
NEWEST = dt.date(2026, 11, 21)


def day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("says", "newest", "today", "no_earlier", "doubtful"),
    [
        ("2026-12-01", "2026-11-21", "2026-12-01", "2026-12-01", False),
        ("2026-11-21", "2026-11-21", "2026-11-21", "2026-11-21", False),
        ("2026-11-20", "2026-11-21", "2026-11-21", "2026-11-21", False),
        ("2026-11-19", "2026-11-21", "2026-11-21", "2026-11-21", True),
        ("2001-01-01", "2026-11-21", "2026-11-21", "2026-11-21", True),
        ("2036-11-21", "2026-11-21", "2036-11-21", "2036-11-21", False),
        ("2036-11-22", "2026-11-21", None, "2026-11-21", True),
        ("2051-05-03", "2026-11-21", None, "2026-11-21", True),
        ("2034-03-01", "2024-02-29", "2034-03-01", "2034-03-01", False),
        ("2034-03-02", "2024-02-29", None, "2024-02-29", True),
        ("9999-12-31", "9995-01-01", "9999-12-31", "9999-12-31", False),
        ("9999-12-31", "2026-11-21", None, "2026-11-21", True),
        ("0001-01-01", "9999-12-31", "9999-12-31", "9999-12-31", True),
        ("2001-01-01", None, "2001-01-01", "2001-01-01", False),
    ],
)
def test_the_day_to_reckon_with(
    says: str, newest: str | None, today: str | None, no_earlier: str, doubtful: bool
) -> None:
    clock = Clock(dt.date.fromisoformat(says), day(newest))
    assert (clock.today, clock.no_earlier_than, clock.doubtful) == (day(today), day(no_earlier), doubtful)


def test_the_days_of_an_article_that_are_past() -> None:
    due = {"review_due": dt.date(2040, 1, 1)}
    first = {"published": dt.date(2020, 1, 1)}

    def newest(**days: dt.date) -> dt.date | None:
        return newest_day(entry_of(Article(id=ArticleId("a"), title="T", kind="topic", language="en", **days)))

    assert newest(**due) is None
    for name in ("published", "revised", "reviewed"):
        assert newest(**{**first, **due, name: NEWEST}) == NEWEST


# ---- what is kept -------------------------------------------------------------------------------------------

OLD, NEW, LATER = dt.date(2025, 1, 1), NEWEST, dt.date(2027, 5, 3)


def test_the_newest_date_ever_shown_is_kept(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    assert read_clock(OLD, NEW, LATER, store).newest == LATER
    assert store.load(RECORD) == b"2027-05-03"
    assert read_clock(OLD, NEW, None, store).newest == LATER
    assert read_clock(OLD, NEW, OLD, store).newest == LATER


def test_what_the_program_brings_itself_needs_no_record(tmp_path: Path) -> None:
    assert read_clock(OLD, NEW, NEW, RecordStore(tmp_path / "state")).newest == NEW
    assert read_clock(OLD, None, None, RecordStore(tmp_path / "state")).newest is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"yesterday", b"\xff", b"2026-13-01"])
def test_a_damaged_record_is_written_anew(tmp_path: Path, content: bytes) -> None:
    store = RecordStore(tmp_path)
    store.save(RECORD, content)
    assert read_clock(OLD, OLD, NEW, store).newest == NEW
    assert store.load(RECORD) == b"2026-11-21"


def test_a_stick_that_cannot_be_written_hinders_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("library.storage.write_through", refuse)
    assert read_clock(OLD, OLD, NEW, RecordStore(tmp_path)).newest == NEW


# ---- in the library -----------------------------------------------------------------------------------------


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return find_paths(tmp_path / "data")


@pytest.fixture
def states(paths: Paths) -> Iterator[Callable[[str], set[str]]]:
    """`states("2001-01-01")` gives the review states of all articles on a computer with this clock."""
    opened: list[Library] = []

    def do(says: str) -> set[str]:
        opened.append(Library.open(paths, dt.date.fromisoformat(says)))
        listed = {summary.review.state for summary in opened[-1].articles()}
        read = {opened[-1].read(summary.key).review.state for summary in opened[-1].articles()}
        assert listed == read
        return listed

    yield do
    for library in opened:
        library.close()


@pytest.mark.parametrize(
    ("says", "said"),
    [
        ("2026-12-01", {"unreviewed"}),
        ("2001-01-01", {"unreviewed"}),
        ("2033-01-01", {"overdue"}),
        ("2051-05-03", {"unreviewed"}),
    ],
)
def test_no_clock_far_off_changes_a_review_state(states: Callable[[str], set[str]], says: str, said: set[str]) -> None:
    assert states(says) == said


def install(paths: Paths, folder: Path, revised: str) -> None:
    made = source(folder / "source", {"worms": "Wash your hands."})
    article = made.folder / "articles" / "en" / "worms.md"
    article.write_text(article.read_text().replace("2026-01-02", revised))
    (folder / "p.clinicpack").write_bytes(packed(PackSource(made.folder)))
    open_trust(paths).add(KEY.public)
    open_store(paths).install(folder / "p.clinicpack", quiet)


def test_a_pack_raises_the_floor_and_removing_it_does_not_lower_it(
    paths: Paths, tmp_path: Path, states: Callable[[str], set[str]]
) -> None:
    install(paths, tmp_path, "2031-02-03")
    assert "overdue" in states("2001-01-01")
    open_store(paths).remove("test")
    assert states("2001-01-01") == {"overdue"}


def test_the_clinics_own_dates_come_from_the_same_clock_and_do_not_count(
    paths: Paths, make_pack: MakePack, states: Callable[[str], set[str]]
) -> None:
    text = "---\nid: ours\ntitle: Ours\nkind: topic\nlanguage: en\nrevised: 2206-01-02\n---\nText.\n"
    make_pack(paths.local_pack, {"en/ours.md": text})
    assert states("2026-12-01") == {"unreviewed"}
    assert not paths.state.exists()


@pytest.mark.parametrize(
    ("says", "said"),
    [
        (dt.date(2051, 5, 3), "clinic-library: Please check the clock of this computer: it says 3 May 2051.\n"),
        (dt.date(2001, 1, 1), "clinic-library: Please check the clock of this computer: it says 1 January 2001.\n"),
        (dt.date(2026, 12, 1), ""),
    ],
)
def test_a_command_asks_to_check_the_clock(
    paths: Paths, says: dt.date, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Day(dt.date):
        @classmethod
        def today(cls) -> dt.date:  # type: ignore[override]
            return says

    monkeypatch.setattr("library.command_run.dt.date", Day)
    assert main(["--data", str(paths.data), "pack", "list"]) == 0
    assert capsys.readouterr().err == said
