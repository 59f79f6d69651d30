# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Favourites are the clinic's choice; what was read lately is kept only while it is wanted, to the last byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from library.errors import StorageError
from library.kept_articles import FAVOURITES, MOST_READ, READ_LATELY, Favourites, KeptArticle, ReadLately
from library.models import ArticleId, ArticleKey
from library.storage import RecordStore


def kept(name: str, language: str = "en") -> KeptArticle:
    return KeptArticle(ArticleId(name), language, f"All of {name}")


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def store(tmp_path: Path) -> RecordStore:
    return RecordStore(tmp_path / "state")


def ids(articles: tuple[KeptArticle, ...]) -> list[str]:
    return [f"{one.id}.{one.language}" for one in articles]


def test_favourites_are_kept_in_the_order_of_choosing(store: RecordStore) -> None:
    favourites = Favourites(store)
    assert favourites.all() == ()
    for one in (kept("cough"), kept("burns"), kept("cough", "es"), kept("cough")):
        favourites.add(one)
    assert ids(Favourites(store).all()) == ["cough.en", "burns.en", "cough.es"]
    assert favourites.holds(ArticleKey(ArticleId("cough"), "es"))
    assert not favourites.holds(ArticleKey(ArticleId("burns"), "es"))


def test_a_favourite_that_is_removed_can_be_put_back(store: RecordStore) -> None:
    favourites = Favourites(store)
    favourites.add(kept("cough"))
    (removed,) = favourites.remove(kept("cough").key)
    assert favourites.all() == ()
    assert favourites.remove(kept("cough").key) == ()
    favourites.add(removed)
    assert favourites.all() == (kept("cough"),)


@pytest.mark.parametrize(
    "content",
    [b"", b"[", b"{}", b"null", b'[{"id": "a"}]', b'[{"id":"a","language":"en","title":"A","more":1}]', b"\xff"],
)
def test_a_record_that_is_none_is_an_empty_list(store: RecordStore, content: bytes) -> None:
    for record in (FAVOURITES, READ_LATELY):
        store.save(record, content)
    assert Favourites(store).all() == () == ReadLately(store, keeping=True).all()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, store: RecordStore) -> None:
    (tmp_path / "state").write_text("no folder")
    with pytest.raises(StorageError):
        Favourites(store).add(kept("cough"))


def test_the_last_that_were_read_come_first_each_once(store: RecordStore) -> None:
    lately = ReadLately(store, keeping=True)
    for name in ("cough", "burns", "cough", "cough", *map(str, range(MOST_READ - 1))):
        lately.add(kept(name))
    assert ids(lately.all()) == [f"{number}.en" for number in reversed(range(MOST_READ - 1))] + ["cough.en"]
    assert ReadLately(store, keeping=True).all() == lately.all()


def test_nothing_is_kept_unless_it_is_wanted(tmp_path: Path, store: RecordStore) -> None:
    lately = ReadLately(store, keeping=False)
    lately.add(kept("cough"))
    assert lately.all() == () and bytes_of(tmp_path) == b""


def test_switched_off_deletes_what_was_kept(tmp_path: Path, store: RecordStore) -> None:
    lately = ReadLately(store, keeping=True)
    for name in ("secret-one", "secret-two", "secret-three"):
        lately.add(kept(name))
    assert b"secret" in bytes_of(tmp_path)
    lately.set_keeping(True)
    assert len(lately.all()) == 3
    lately.set_keeping(False)
    assert lately.all() == () and b"secret" not in bytes_of(tmp_path)
    assert ReadLately(store, keeping=True).all() == ()


def test_forgetting_goes_on_keeping(tmp_path: Path, store: RecordStore) -> None:
    lately = ReadLately(store, keeping=True)
    lately.add(kept("secret"))
    lately.forget()
    assert b"secret" not in bytes_of(tmp_path)
    lately.add(kept("burns"))
    assert ids(ReadLately(store, keeping=True).all()) == ["burns.en"]


def test_a_disk_that_takes_nothing_costs_only_the_list(
    store: RecordStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    lately = ReadLately(store, keeping=True)
    lately.add(kept("cough"))

    def fail(*arguments: object) -> None:
        raise StorageError("full")

    monkeypatch.setattr(RecordStore, "save", fail)
    lately.add(kept("secret"))
    assert ids(lately.all()) == ["secret.en", "cough.en"], "until the window is closed"
    lately.forget()
    assert lately.all() == ()
    assert [record.getMessage() for record in caplog.records] == [
        "the articles that were read lately could not be saved",
        "the articles that were read lately could not be deleted",
    ]
