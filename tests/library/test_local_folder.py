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
from library.packs.local import LOCK, RECORD, LocalFolder
from library.paths import find_paths
from library.search.lean_whoosh import FileLock
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
    "record",
    [{"../x.md": b"x"}, {"../x.md": None}, {"../../etc/x": b"x"}, {"articles/en/ours.md": 1}, ["x"], 7, "x", {1: b"x"}],
    ids=repr,
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


# ---- deleting -----------------------------------------------------------------------------------------------

MOVED = {"articles/en/ours.md": None, "articles/sw/ours.md": article("Mpya.", "sw")}
"""One article goes, another comes."""
AFTER = {"pack.yaml": INFO, "articles/sw/ours.md": article("Mpya.", "sw")}


def test_what_is_deleted_is_gone_for_any_program(local: Path) -> None:
    LocalFolder(local).save(MOVED)
    assert files(local) == AFTER == read(local)
    LocalFolder(local).save({**MOVED, "references.json": None})
    assert files(local) == AFTER, "what is gone already may go again"


def test_a_deletion_that_was_cut_is_seen_where_it_cannot_be_finished(
    local: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(local, MOVED)
    monkeypatch.setattr(library.packs.local, "write_all", read_only)
    assert read(local) == AFTER
    with pytest.raises(ArticleError, match=r"articles/en/ours\.md was deleted"):
        LocalFolder(local).documents().read("articles/en/ours.md")
    assert LocalFolder(local).documents().digest("articles/en/ours.md") == ""


@pytest.mark.parametrize("change", [NEW, MOVED], ids=["more", "one goes"])
@pytest.mark.parametrize("act", [fail, lambda: (_ for _ in ()).throw(KeyboardInterrupt)], ids=["broken", "stopped"])
def test_a_save_that_ends_at_any_step_is_old_or_new(
    local: Path, act: Callable[[], None], change: dict[str, bytes | None]
) -> None:
    before, step, outcomes = shutil.copytree(local, local.parent / "before"), 0, set()
    after = {name: content for name, content in {**OLD, **change}.items() if content is not None}
    while True:
        step += 1
        shutil.rmtree(local)
        shutil.copytree(before, local)
        with FAULTS.at(step, local, act) as faults, suppress(StorageError, KeyboardInterrupt):
            LocalFolder(local).save(change)
        found = read(local)
        assert found in (OLD, after), step
        assert files(local) == found, "and any other program sees the same from then on"
        outcomes.add(found == after)
        if faults.steps < step:
            break
        LocalFolder(local).save(change)
        assert files(local) == after, "no lock is left behind either"
    assert step > 8 and outcomes == {False, True}


# ---- many at once -------------------------------------------------------------------------------------------


def test_more_than_a_record_holds_goes_in_batches_of_their_order(local: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library.packs.local, "BATCH_BYTES", 1000)
    many = {f"articles/en/a{number}.md": b"x" * 400 for number in range(5)} | {"articles/en/ours.md": None}
    written: list[list[str]] = []
    write_all = library.packs.local.write_all

    def cut_in_the_third(top: Path, contents: dict[Path, bytes]) -> None:
        written.append([path.stem for path in contents])
        if len(written) == 3:
            fail()
        write_all(top, contents)

    monkeypatch.setattr(library.packs.local, "write_all", cut_in_the_third)
    with pytest.raises(StorageError, match="half saved"):
        LocalFolder(local).save(many)
    assert written == [["a0", "a1"], ["a2", "a3"], ["a4"]]
    monkeypatch.setattr(library.packs.local, "write_all", write_all)
    assert set(read(local)) == {"pack.yaml", *(f"articles/en/a{number}.md" for number in range(5))}
    LocalFolder(local).save({})
    monkeypatch.setattr("library.storage._MOST_BYTES", 3000)
    with pytest.raises(StorageError, match="is larger than"):  # one alone is never parted
        LocalFolder(local).save({"articles/en/long.md": b"x" * 4000})


def test_a_document_that_nobody_could_read_again_is_refused(local: Path) -> None:
    with pytest.raises(PackError, match=r"references\.json is larger than 4 MB; split it, or keep less of it"):
        LocalFolder(local).save({"references.json": bytes(4 * 2**20 + 1)})
    assert files(local) == OLD


# ---- two copies of the program ------------------------------------------------------------------------------


def test_two_copies_never_save_at_once(local: Path) -> None:
    first, second = LocalFolder(local), LocalFolder(local)
    with first.alone():
        with first.alone():
            first.save(NEW)
        with pytest.raises(StorageError, match=r"Another copy of the program is saving.*try again when it is done"):
            second.save(MOVED)
        assert read(local) == {**OLD, **NEW}, "reading goes on"
    second.save(MOVED)
    assert set(files(local)) == {"pack.yaml", "articles/sw/ours.md"}


def test_a_copy_that_crashed_locks_nobody_out(local: Path) -> None:
    (local / LOCK).write_bytes(b"")
    LocalFolder(local).save(NEW)
    assert files(local) == {**OLD, **NEW}


def test_an_unfinished_save_waits_for_the_copy_that_is_at_it(local: Path) -> None:
    other = FileLock(str(local / LOCK))
    assert other.acquire()
    keep(local, NEW)
    assert read(local) == {**OLD, **NEW}
    assert files(local) == OLD
    other.release()
    assert read(local) == {**OLD, **NEW} == files(local)


def test_a_folder_that_cannot_be_locked_is_told(tmp_path: Path) -> None:
    (tmp_path / "local").write_text("a file")
    with pytest.raises(StorageError, match=r"local cannot be written \(.+\); make room there or make it writable"):
        LocalFolder(tmp_path / "local").save(OLD)
