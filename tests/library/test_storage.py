# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Records survive a pulled plug: whatever one slot suffers, the other one still stands."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import library.storage
from library.errors import StorageError
from library.storage import RecordStore, SessionStore, delete_through, open_records, save_file, write_all, write_through

OLD, NEW = b"old record", b"new \x00\xff\n record"


def slot(folder: Path, side: str) -> Path:
    return folder / f"note-{side}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which OLD lies in slot a and NEW in slot b."""
    store = RecordStore(tmp_path)
    store.save("note", OLD)
    store.save("note", NEW)
    return tmp_path


def load(folder: Path) -> bytes | None:
    return RecordStore(folder).load("note")


def test_a_removed_record_is_gone_and_others_stay(folder: Path) -> None:
    store = RecordStore(folder)
    store.save("other", b"x")
    store.remove("note")
    store.remove("never-there")
    assert (store.load("note"), store.load("other")) == (None, b"x")
    assert [path.name for path in folder.iterdir()] == ["other-a"]


@pytest.mark.parametrize("saves", [1, 2, 3, 4])
def test_a_removal_that_is_cut_leaves_the_last_record(
    tmp_path: Path, saves: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = RecordStore(tmp_path)
    for number in range(saves):
        store.save("note", b"%d" % number)
    unlink, done = Path.unlink, []

    def cut(path: Path, missing_ok: bool = False) -> None:
        if done:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        done.append(path)
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", cut)
    with pytest.raises(StorageError, match="cannot be written"):
        store.remove("note")
    assert store.load("note") == b"%d" % (saves - 1)


# ---- reading and writing ----------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"x", b"\n", b"\n\n\x00", bytes(range(256)), b"x" * 1_000_000])
def test_what_was_saved_is_loaded(tmp_path: Path, content: bytes) -> None:
    RecordStore(tmp_path / "new" / "folders").save("note", content)
    assert RecordStore(tmp_path / "new" / "folders").load("note") == content


def test_without_a_record_there_is_none(tmp_path: Path) -> None:
    assert RecordStore(tmp_path / "absent").load("note") is None
    RecordStore(tmp_path).save("other", b"x")
    assert load(tmp_path) is None


def test_the_newest_of_many_saves_wins(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    for number in range(25):
        store.save("note", b"%d" % number)
        assert load(tmp_path) == b"%d" % number
    assert sorted(path.name for path in tmp_path.iterdir()) == ["note-a", "note-b"]


def test_a_save_never_touches_the_newest_slot(folder: Path) -> None:
    before = slot(folder, "b").read_bytes()
    RecordStore(folder).save("note", b"third")
    assert slot(folder, "b").read_bytes() == before
    assert load(folder) == b"third"


def test_names_do_not_mix(folder: Path) -> None:
    RecordStore(folder).save("note-a", b"other")
    assert load(folder) == NEW


# ---- damage -----------------------------------------------------------------------------------------------


def test_a_slot_cut_at_any_length_makes_the_older_slot_win(folder: Path) -> None:
    whole = slot(folder, "b").read_bytes()
    for length in range(len(whole)):
        slot(folder, "b").write_bytes(whole[:length])
        assert load(folder) == OLD, length


@pytest.mark.parametrize("bits", [0x01, 0x20, 0x80, 0xFF])
def test_a_flipped_byte_makes_the_older_slot_win(folder: Path, bits: int) -> None:
    whole = slot(folder, "b").read_bytes()
    for position in range(len(whole)):
        damaged = bytearray(whole)
        damaged[position] ^= bits
        slot(folder, "b").write_bytes(damaged)
        assert load(folder) == OLD, position


def test_damage_to_the_older_slot_does_no_harm(folder: Path) -> None:
    slot(folder, "a").write_bytes(b"")
    assert load(folder) == NEW


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\n",
        b"\x00" * 100,
        b"clinic-library-record 9 3 abc\nxyz",
        b"clinic-library-record 9 x y z\n",
        b"clinic-library-record \xff 3 abc\nxyz",
        b"x" * 5000,
        b"clinic-library-record " + b"9" * 5000 + b" 0 x\n",
    ],
)
def test_rubbish_in_both_slots_is_no_record(folder: Path, damage: bytes) -> None:
    slot(folder, "a").write_bytes(damage)
    slot(folder, "b").write_bytes(damage)
    assert load(folder) is None


def test_bytes_behind_a_record_make_it_damaged(folder: Path) -> None:
    slot(folder, "b").write_bytes(slot(folder, "b").read_bytes() + b"x")
    assert load(folder) == OLD


def test_a_folder_in_place_of_a_slot_is_no_record(folder: Path) -> None:
    slot(folder, "b").unlink()
    slot(folder, "b").mkdir()
    assert load(folder) == OLD


@pytest.mark.parametrize("side", ["a", "b"])
def test_a_save_after_damage_keeps_the_good_slot_until_it_is_done(folder: Path, side: str) -> None:
    slot(folder, side).write_bytes(b"damaged")
    other = slot(folder, "b" if side == "a" else "a")
    before = other.read_bytes()
    RecordStore(folder).save("note", b"third")
    assert load(folder) == b"third"
    assert other.read_bytes() == before


def test_a_slot_of_unbelievable_size_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slot(folder, "b").write_bytes(slot(folder, "b").read_bytes() + bytes(2000))
    monkeypatch.setattr(library.storage, "_MOST_BYTES", 5000)
    assert load(folder) == OLD


def test_a_record_that_could_not_be_read_again_is_not_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library.storage, "_MOST_BYTES", 2**20)
    with pytest.raises(StorageError, match="note is larger than 1 MB and was not kept; make it smaller"):
        RecordStore(folder).save("note", bytes(2**20))
    assert load(folder) == NEW


# ---- failing disks ----------------------------------------------------------------------------------------


class FullDisk:
    """A file that takes so many bytes and then none."""

    def __init__(self, file: Any, room: int) -> None:
        self.file, self.room = file, room

    def __enter__(self) -> FullDisk:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def write(self, content: bytes) -> None:
        self.file.write(content[: self.room])
        self.file.flush()
        if len(content) > self.room:
            raise OSError(errno.ENOSPC, "No space left on device")

    def flush(self) -> None:
        self.file.flush()

    def truncate(self, size: int) -> None:
        self.file.truncate(size)

    def fileno(self) -> int:
        return int(self.file.fileno())


@pytest.mark.parametrize("size", [20, 4096], ids=["written over", "emptied first"])
@pytest.mark.parametrize("room", [0, 1, 30, 90, 105])
def test_a_full_disk_leaves_the_last_record_standing(
    folder: Path, room: int, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: Any = Path.open

    def open_full(path: Path, mode: str) -> Any:
        return FullDisk(opened(path, mode), room) if mode == "r+b" else opened(path, mode)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", open_full)
        with pytest.raises(
            StorageError, match="No space left on device.*; make room or choose another folder with --data"
        ):
            RecordStore(folder).save("note", b"x" * size)
    assert load(folder) == NEW
    RecordStore(folder).save("note", b"third")
    assert load(folder) == b"third"


def test_a_disk_that_does_not_flush_is_a_failed_save(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StorageError, match="Input/output error"):
        RecordStore(folder).save("note", b"third")


def test_an_error_without_words_still_makes_a_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StorageError, match=r"cannot be written \(the disk did not take it\)"):
        RecordStore(folder).save("note", b"third")


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StorageError, match=r"data cannot be written \(.+\); make room"):
        RecordStore(tmp_path / "data").save("note", b"x")
    assert RecordStore(tmp_path / "data").load("note") is None


def test_a_file_system_that_cannot_flush_folders_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    write_through(tmp_path / "x", b"content")
    assert (tmp_path / "x").read_bytes() == b"content"


def test_a_record_keeps_its_room_until_it_outgrows_its_block(tmp_path: Path) -> None:
    """A file whose size does not change is safest on FAT: nothing of it is freed, nothing is given to it."""
    sizes = []
    for size in (0, 10, 3900, 3950, 4050, 9000, 10):
        for _ in "ab":
            RecordStore(tmp_path).save("note", b"\n" * size)
            assert load(tmp_path) == b"\n" * size
        sizes.append((slot(tmp_path, "a").stat().st_size, slot(tmp_path, "b").stat().st_size))
    assert sizes == [(4096, 4096), (4096, 4096), (4096, 4096), (4096, 4096), (8192, 8192), (12288, 12288), (4096, 4096)]


def flushed_sizes(path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """What `write_through` has told the disk about the file, flush by flush."""
    sizes = []
    monkeypatch.setattr(os, "fsync", lambda number: sizes.append(os.fstat(number).st_size))
    write_through(path, content)
    return sizes[:-1]  # the last one is the folder


def test_a_file_of_another_size_is_emptied_on_the_disk_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where FAT frees room before the file's entry says so, the disk becomes read-only after a power cut."""
    path = tmp_path / "x"
    assert flushed_sizes(path, b"new", monkeypatch) == [3]
    assert flushed_sizes(path, b"old", monkeypatch) == [3]
    assert flushed_sizes(path, b"longer", monkeypatch) == [0, 6]
    assert flushed_sizes(path, b"", monkeypatch) == [0, 0]
    assert path.read_bytes() == b""


def test_a_system_without_a_flush_of_the_whole_disk_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library.storage.ctypes, "CDLL", lambda name, **_: object())
    write_through(tmp_path / "x", b"content")
    assert (tmp_path / "x").read_bytes() == b"content"


def test_the_whole_disk_is_flushed_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed = []
    calls = SimpleNamespace(syncfs=lambda number: flushed.append(os.fstat(number).st_ino) or 0)
    monkeypatch.setattr(library.storage.ctypes, "CDLL", lambda name, **_: calls)
    write_through(tmp_path / "x", b"content")
    assert flushed == [tmp_path.stat().st_ino]


def test_file_and_folder_are_flushed_before_a_save_returns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed = []
    monkeypatch.setattr(os, "fsync", lambda number: flushed.append(os.fstat(number).st_ino))
    write_through(tmp_path / "x", b"content")
    assert flushed == [(tmp_path / "x").stat().st_ino, tmp_path.stat().st_ino]


# ---- many at once ------------------------------------------------------------------------------------------


def without_a_flush_of_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library.storage.ctypes, "CDLL", lambda name, **_: object())


def test_many_files_are_flushed_once_and_what_stands_there_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = {tmp_path / "a" / f"{number}.md": b"%d" % number for number in range(20)}
    flushed: list[int] = []
    calls = SimpleNamespace(syncfs=lambda number: flushed.append(number) or 0)
    monkeypatch.setattr(library.storage.ctypes, "CDLL", lambda name, **_: calls)
    write_all(tmp_path, contents)
    assert len(flushed) == 1
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.md")} == contents
    old = {path: path.stat().st_mtime_ns for path in contents}
    changed = {**contents, tmp_path / "a" / "3.md": b"three"}
    write_all(tmp_path, changed)
    assert [path.name for path in contents if path.stat().st_mtime_ns != old[path]] == ["3.md"]
    assert (tmp_path / "a" / "3.md").read_bytes() == b"three"


@pytest.mark.parametrize("folders", [True, False])
def test_where_no_disk_can_be_flushed_each_file_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folders: bool
) -> None:
    """As on Windows, which cannot open folders either."""
    without_a_flush_of_the_disk(monkeypatch)
    flushed: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda number: flushed.append(Path(f"/proc/self/fd/{number}").readlink().name))
    opened = os.open

    def refuse(path: str, flags: int, *more: int) -> int:
        if not folders and Path(path).is_dir():
            raise PermissionError
        return opened(path, flags, *more)

    monkeypatch.setattr(os, "open", refuse)
    write_all(tmp_path, {tmp_path / "a.md": b"a", tmp_path / "b.md": b"b"})
    assert flushed == ["a.md", "b.md", *([tmp_path.name] if folders else [])]


def test_a_disk_that_did_not_take_what_was_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(number: int) -> int:
        ctypes.set_errno(errno.EIO)
        return -1

    calls = SimpleNamespace(syncfs=fail)
    monkeypatch.setattr(library.storage.ctypes, "CDLL", lambda name, **_: calls)
    with pytest.raises(OSError, match="Input/output error"):
        write_all(tmp_path, {tmp_path / "a.md": b"a"})


def test_a_file_that_is_deleted_gives_its_room_back_first(tmp_path: Path) -> None:
    for content in (b"", b"content"):
        (tmp_path / "x").write_bytes(content)
        delete_through(tmp_path / "x")
        assert list(tmp_path.iterdir()) == []
    delete_through(tmp_path / "x")


def test_many_records_are_saved_in_one_go(tmp_path: Path) -> None:
    store = RecordStore(tmp_path / "new")
    store.save_all({"a": b"1", "b": b"2"})
    store.save_all({"b": b"3", "c": b"4"})
    assert [store.load(name) for name in "abc"] == [b"1", b"3", b"4"]
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="make room"):
        RecordStore(tmp_path / "file").save_all({"a": b"1"})


# ---- where nothing can be written ------------------------------------------------------------------------------


def test_what_cannot_be_kept_lives_as_long_as_the_program(tmp_path: Path) -> None:
    RecordStore(tmp_path).save("settings", b"kept before")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    store = SessionStore(tmp_path)
    assert (store.is_lasting, RecordStore.is_lasting) == (False, True)
    assert (store.load("settings"), store.load("window")) == (b"kept before", None)
    store.save("settings", b"now")
    store.save_all({"a": b"1", "b": b"2"})
    store.remove("b")
    assert [store.load(name) for name in ("settings", "a", "b")] == [b"now", b"1", None]
    store.remove("settings")
    assert store.load("settings") is None
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_folder_that_can_be_written_is_known_by_trying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert type(open_records(tmp_path / "new" / "state")) is RecordStore
    assert [path.name for path in tmp_path.rglob("*")] == ["new", "state"], "the trial is taken away again"
    (tmp_path / "file").write_text("x")
    assert type(open_records(tmp_path / "file" / "state")) is SessionStore

    def locked(path: Path) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "touch", locked)
    assert type(open_records(tmp_path / "new" / "state")) is SessionStore


# ---- files for the person ---------------------------------------------------------------------------------


@pytest.mark.parametrize("before", [None, b"", b"an older and longer file"])
def test_a_file_for_the_person_is_written_whole_and_alone(tmp_path: Path, before: bytes | None) -> None:
    path = tmp_path / "hand out.pdf"
    if before is not None:
        path.write_bytes(before)
    save_file(path, b"%PDF")
    assert path.read_bytes() == b"%PDF"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_for_the_person_is_flushed_under_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On FAT the entry of a renamed file is written with the file; without it the old file is lost, and the new one."""
    flushed = []
    monkeypatch.setattr(os, "fsync", lambda number: flushed.append(Path(f"/proc/self/fd/{number}").readlink().name))
    (tmp_path / "a.pdf").write_bytes(b"older")
    save_file(tmp_path / "a.pdf", b"%PDF")
    assert flushed == [".a.pdf.part", "a.pdf", tmp_path.name]


@pytest.mark.parametrize("before", [None, b"the older file"])
def test_a_full_disk_costs_neither_the_old_nor_half_a_new_file(
    tmp_path: Path, before: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    if before is not None:
        path.write_bytes(before)
    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(
        StorageError, match=r"a\.pdf cannot be written \(No space.*\); choose another folder or make room"
    ):
        save_file(path, b"%PDF")
    assert [file.read_bytes() for file in tmp_path.iterdir()] == ([] if before is None else [before])


def no_space(_: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("target", ["absent/a.pdf", "file/a.pdf", "folder"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, target: str) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(StorageError, match=r"cannot be written \(.+\); choose another folder"):
        save_file(tmp_path / target, b"%PDF")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


def test_an_error_without_words_makes_a_sentence_for_files_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StorageError, match=r"\(the disk did not take it\)"):
        save_file(tmp_path / "a.pdf", b"%PDF")
