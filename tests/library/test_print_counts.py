# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How many copies were printed: an article, a language, a number and a day, and nothing else."""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
from pathlib import Path

import pytest

from library.models import ArticleId, ArticleKey
from library.print_counts import RECORD, PrintCounts, copies_of
from library.storage import RecordStore
from library.withdrawals import Copies

COUGH, TOS = ArticleKey(ArticleId("cough"), "en"), ArticleKey(ArticleId("cough"), "es")
MAY, JUNE = dt.date(2026, 5, 3), dt.date(2026, 6, 1)


@pytest.fixture
def counts(tmp_path: Path) -> PrintCounts:
    return PrintCounts(RecordStore(tmp_path))


def test_copies_add_up_from_the_first_day(counts: PrintCounts, tmp_path: Path) -> None:
    assert counts.all() == {}
    counts.add([COUGH, TOS, COUGH], 3, MAY)
    counts.add([COUGH], 2, JUNE)
    assert PrintCounts(RecordStore(tmp_path)).all() == {COUGH: Copies(5, MAY), TOS: Copies(3, MAY)}


def test_nothing_else_is_kept(counts: PrintCounts, tmp_path: Path) -> None:
    counts.add([COUGH], 3, MAY)
    kept = json.loads(RecordStore(tmp_path).load(RECORD) or b"")
    assert kept == [{"id": "cough", "language": "en", "number": 3, "since": "2026-05-03"}]


def test_what_is_forgotten_leaves_no_file(counts: PrintCounts, tmp_path: Path) -> None:
    counts.add([COUGH], 3, MAY)
    counts.add([COUGH], 3, MAY)
    counts.forget()
    assert (counts.all(), list(tmp_path.iterdir())) == ({}, [])
    counts.forget()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff", b'[{"id": 1}]', b'[{"id":"a","language":"en","number":1,"since":"2026-01-01","name":"x"}]'],
)
def test_a_record_that_cannot_be_read_begins_anew(
    counts: PrintCounts, tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    RecordStore(tmp_path).save(RECORD, content)
    assert counts.all() == {}
    counts.add([COUGH], 1, JUNE)
    assert counts.all() == {COUGH: Copies(1, JUNE)}
    assert set(caplog.messages) <= {"the count of printed copies could not be read; it begins anew"}


def test_a_disk_that_takes_no_more_costs_only_the_count(
    counts: PrintCounts, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    counts.add([COUGH], 1, MAY)
    monkeypatch.setattr("library.storage.os.fsync", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    counts.add([COUGH], 1, MAY)
    counts.forget()
    assert caplog.messages == [
        "the count of printed copies could not be saved",
        "the count of printed copies could not be deleted",
    ]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ([], None),
        ([ArticleKey(ArticleId("gout"), "en")], None),
        ([TOS], Copies(2, JUNE)),
        ([COUGH, TOS, TOS], Copies(7, MAY)),
    ],
)
def test_several_articles_together(keys: list[ArticleKey], said: Copies | None) -> None:
    assert copies_of({COUGH: Copies(5, MAY), TOS: Copies(2, JUNE)}, keys) == said
