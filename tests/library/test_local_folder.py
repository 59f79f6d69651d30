# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's own articles are saved all or none, whatever fails at whatever step, and read whole meanwhile."""

from __future__ import annotations

import datetime as dt
import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest

import library.packs.local
from library.errors import ArticleError, PackError, StorageError
from library.library import Library
from library.packs.local import RECORD, LocalFolder
from library.paths import find_paths
from library.storage import RecordStore
from tests.library.disk_faults import Faults
from tests.library.pack_workshop import ARTICLE

FAULTS = Faults()
INFO = b"id: local\ntitle: Ours\nversion: 1.0.0\n"


def article(text: str, language: str = "en") -> bytes:
    return ARTICLE.format(id="ours", title="Ours", text=text).replace("language: en", f"language: {language}").encode()


OLD = {"pack.yaml": INFO, "articles/en/ours.md": article("Old and rather long words.")}
NEW = {"articles/en/ours.md": article("New."), "articles/sw/ours.md": article("Mpya.", "sw")}


@pytest.fixture
def local(tmp_path: Path) -> Path:
    """A clinic's folder in which OLD was saved."""
    LocalFolder(tmp_path / "local").save(OLD)
    return tmp_path / "local"


def files(folder: Path) -> dict[str, bytes]:
    """What any other program sees."""
    found = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def read(folder: Path) -> dict[str, bytes]:
    """What this program reads."""
    documents = LocalFolder(folder).open().documents
    return {
        name: documents.read(name) for pattern in ("pack.yaml", "articles/*/*.md") for name in documents.names(pattern)
    }


def keep(folder: Path, documents: object) -> None:
    """The record of a save, as it is when the power fails before anything was written in place."""
    RecordStore(folder).save(RECORD, msgspec.msgpack.encode(documents))


def fail() -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def read_only(top: Path, contents: object) -> None:
    raise OSError(errno.EROFS, os.strerror(errno.EROFS))


def test_what_was_saved_lies_there_for_any_program(local: Path) -> None:
    assert files(local) == OLD == read(local)
    LocalFolder(local).save(NEW)
    assert files(local) == {**OLD, **NEW} == read(local)
    assert {key.language for key in LocalFolder(local).open().articles} == {"en", "sw"}


def test_a_save_that_is_done_is_never_done_again(local: Path) -> None:
    """Not even if one of the two slots is damaged: a person may have edited the article since."""
    edited = article("Edited with another program.")
    for side in "ab":
        (local / "articles/en/ours.md").write_bytes(edited)
        (local / f"{RECORD}-{side}").write_bytes(b"damaged")
        assert read(local)["articles/en/ours.md"] == edited
        LocalFolder(local).save(OLD)


def test_a_save_that_was_cut_is_finished_by_whoever_opens_the_folder(local: Path) -> None:
    keep(local, NEW)
    (local / "articles/en/ours.md").write_bytes(NEW["articles/en/ours.md"][:40])
    assert read(local) == {**OLD, **NEW} == files(local)


def test_a_save_that_was_cut_is_read_where_it_cannot_be_finished(local: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(local, NEW)
    (local / "articles/en/ours.md").write_bytes(NEW["articles/en/ours.md"][:40])
    monkeypatch.setattr(library.packs.local, "write_all", read_only)
    assert read(local) == {**OLD, **NEW}
    assert files(local)["articles/en/ours.md"] == NEW["articles/en/ours.md"][:40]
    with pytest.raises(
        StorageError, match=r"half saved \(Read-only file system\); make room there or make it writable"
    ):
        LocalFolder(local).save(OLD)


def test_an_error_without_words_still_makes_a_sentence(local: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def wordless(top: Path, contents: object) -> None:
        raise OSError

    monkeypatch.setattr(library.packs.local, "write_all", wordless)
    with pytest.raises(StorageError, match=r"\(the disk did not take it\)"):
        LocalFolder(local).save(NEW)


def test_the_library_finishes_it_too(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    LocalFolder(paths.local_pack).save(OLD)
    keep(paths.local_pack, NEW)
    Library.open(paths, dt.date(2026, 1, 1)).close()
    assert files(paths.local_pack) == {**OLD, **NEW}


def test_a_folder_that_is_no_pack_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"pack\.yaml"):
        LocalFolder(tmp_path).open()
    assert list(tmp_path.iterdir()) == [], "looking writes nothing"


@pytest.mark.parametrize(
    "name", ["../x.md", "/x.md", "articles/en/../../../x.md", "notes.txt", "articles/en/con.md", ""]
)
def test_a_name_that_no_pack_holds_is_refused(local: Path, name: str) -> None:
    with pytest.raises(PackError):
        LocalFolder(local).save({**NEW, name: b"x"})
    assert files(local) == OLD


@pytest.mark.parametrize(
    "record", [{"../x.md": b"x"}, {"../../etc/x": b"x"}, {"articles/en/ours.md": 1}, ["x"], 7, "x", {1: b"x"}], ids=repr
)
def test_a_record_from_a_strangers_stick_writes_nothing(local: Path, record: object) -> None:
    keep(local, record)
    assert read(local) == OLD == files(local)
    assert [path.name for path in local.parent.iterdir()] == ["local"]


def test_no_link_leads_a_save_out_of_the_folder(local: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (local / "articles" / "sw").symlink_to(tmp_path / "outside")
    with pytest.raises(PackError, match=r"articles/sw/ours\.md leads out of .*; take the link away"):
        LocalFolder(local).save(NEW)
    keep(local, NEW)
    assert read(local) == OLD
    assert list((tmp_path / "outside").iterdir()) == []


@pytest.mark.parametrize("act", [fail, lambda: (_ for _ in ()).throw(KeyboardInterrupt)], ids=["broken", "stopped"])
def test_a_save_that_ends_at_any_step_is_old_or_new(local: Path, act: Callable[[], None]) -> None:
    before, step, outcomes = shutil.copytree(local, local.parent / "before"), 0, set()
    while True:
        step += 1
        shutil.rmtree(local)
        shutil.copytree(before, local)
        with FAULTS.at(step, local, act) as faults, suppress(StorageError, KeyboardInterrupt):
            LocalFolder(local).save(NEW)
        found = read(local)
        assert found in (OLD, {**OLD, **NEW}), step
        assert files(local) == found, "and any other program sees the same from then on"
        outcomes.add(len(found))
        if faults.steps < step:
            break
        LocalFolder(local).save(NEW)
        assert files(local) == {**OLD, **NEW}
    assert step > 8 and outcomes == {2, 3}
