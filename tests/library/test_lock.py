# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A lock outlives the program, opens for its PIN on any keyboard, slows guessing, and never tells the PIN."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from library.commands import main
from library.errors import PinError, StorageError
from library.lock import FREE_TRIES, RECORD, WAITING_SECONDS, Lock
from library.storage import RecordStore


class Clock:
    """Seconds that pass only when a test says so."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def store(tmp_path: Path) -> RecordStore:
    return RecordStore(tmp_path / "state")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lock(store: RecordStore, clock: Clock) -> Lock:
    return Lock(store, clock)


def test_nothing_is_locked_at_first_and_any_pin_fits(lock: Lock, tmp_path: Path) -> None:
    assert (lock.is_locked, lock.fits("0000"), lock.seconds_to_wait) == (False, True, 0)
    lock.unlock()
    assert list(tmp_path.iterdir()) == [], "nothing is written for that"


def test_it_outlives_the_program_and_opens_for_its_pin(lock: Lock, store: RecordStore, tmp_path: Path) -> None:
    lock.lock("nurse7")
    again = Lock(store)
    assert (again.is_locked, again.fits("nurse8"), again.fits("nurse7"), again.is_locked) == (True, False, True, True)
    again.unlock()
    assert (again.is_locked, lock.is_locked) == (False, False)
    assert not any((tmp_path / "state").iterdir())


@pytest.mark.parametrize(
    ("chosen", "typed", "fits"),
    [
        ("1234", "1234", True),
        ("1234", "12345", False),
        ("1234", "", False),
        ("1234", "\u0661\u0662\u0663\u0664", True),  # Arabic digits
        ("\u0967\u0968\u0969\u096a", "1234", True),  # Devanagari digits
        ("Nurse", "nURSE", True),
        ("\u00e9t\u00e9s", "e\u0301te\u0301s", True),
        ("\u0928\u0930\u094d\u0938", "\u0928\u0930\u094d\u0938", True),
        ("1234", "\ud8001234", False),
    ],
)
def test_a_pin_is_the_same_on_every_keyboard(lock: Lock, chosen: str, typed: str, fits: bool) -> None:
    lock.lock(chosen)
    assert lock.fits(typed) is fits


@pytest.mark.parametrize("pin", ["", "123", "1" * 13, "12 34", "12-4", "1234\n", "12\u20ac4", "12\ud80034"])
def test_what_is_no_pin_locks_nothing(lock: Lock, pin: str) -> None:
    with pytest.raises(PinError, match="^A PIN has 4 to 12 letters or digits; choose another one.$"):
        lock.lock(pin)
    assert not lock.is_locked


def test_wrong_tries_are_slowed(lock: Lock, clock: Clock) -> None:
    lock.lock("1234")
    assert [lock.fits("0000") for _ in range(FREE_TRIES - 1)] == [False] * (FREE_TRIES - 1)
    assert lock.seconds_to_wait == 0
    assert not lock.fits("0000")
    assert lock.seconds_to_wait == WAITING_SECONDS
    assert not lock.fits("1234"), "no PIN is looked at meanwhile"
    clock.now += WAITING_SECONDS - 0.5
    assert (lock.seconds_to_wait, lock.fits("1234")) == (1, False)
    clock.now += 0.5
    assert (lock.seconds_to_wait, lock.fits("0000"), lock.seconds_to_wait) == (0, False, WAITING_SECONDS)
    clock.now += WAITING_SECONDS
    assert lock.fits("1234")
    assert [lock.fits("0000"), lock.seconds_to_wait] == [False, 0], "the right one starts the count anew"


def test_a_start_of_the_program_does_not_shorten_the_waiting(lock: Lock, store: RecordStore, clock: Clock) -> None:
    lock.lock("1234")
    for _ in range(FREE_TRIES):
        lock.fits("0000")
    again = Lock(store, clock)
    assert (again.seconds_to_wait, again.fits("1234")) == (WAITING_SECONDS, False)
    clock.now += WAITING_SECONDS
    assert again.fits("1234")
    assert Lock(store, clock).seconds_to_wait == 0


def test_a_new_lock_forgets_the_tries_of_the_last_one(lock: Lock) -> None:
    lock.lock("1234")
    for _ in range(FREE_TRIES):
        lock.fits("0000")
    lock.lock("5678")
    assert (lock.seconds_to_wait, lock.fits("5678")) == (0, True)


def test_neither_records_nor_logs_tell_a_pin(lock: Lock, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    lock.lock("secret77")
    lock.fits("guessed88")
    lock.fits("secret77")
    held = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert [word for word in (b"secret77", b"guessed88") if word in held] == []
    assert caplog.text == ""


def test_where_nothing_can_be_written_tries_still_count(
    lock: Lock, store: RecordStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    lock.lock("1234")

    def full(name: str, content: bytes) -> None:
        raise StorageError("full")

    monkeypatch.setattr(store, "save", full)
    assert [lock.fits("0000") for _ in range(FREE_TRIES)] == [False] * FREE_TRIES
    assert lock.seconds_to_wait == WAITING_SECONDS
    assert set(caplog.messages) == {"a try to open the lock could not be counted"}
    with pytest.raises(StorageError):
        lock.unlock()


@pytest.mark.parametrize("content", [b"garbage", b"[]", b'{"hash": 7}', b"\xff", b"null"])
def test_a_record_that_cannot_be_read_is_no_lock(
    store: RecordStore, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    store.save(RECORD, content)
    assert not Lock(store).is_locked
    assert set(caplog.messages) == {"the lock could not be read; it is open"}


@pytest.mark.parametrize("hashed", ["", "garbage", "$argon2id$v=19$m=16384,t=3,p=1$x$y", "\u00e9"])
def test_a_damaged_hash_fits_no_pin_and_the_command_opens_it(
    store: RecordStore, tmp_path: Path, hashed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    store.save(RECORD, f'{{"hash": "{hashed}"}}'.encode())
    assert (Lock(store).is_locked, Lock(store).fits("1234")) == (True, False)
    assert main(["--data", str(tmp_path), "unlock"]) == 0
    assert capsys.readouterr().out == "The lock is open; in the window, choose Staff.\n"
    assert not Lock(store).is_locked
    assert main(["--data", str(tmp_path), "unlock"]) == 0
    assert capsys.readouterr().out == "Nothing is locked here.\n"
