# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whether this computer is locked to reading and printing, and the PIN that opens it again.

The record holds a salted Argon2id hash and how often a wrong PIN was typed, never the PIN; once opened it is gone.
Wrong tries are slowed by a clock that nobody can set. Whoever may write the data folder may open the lock without it.
"""

from __future__ import annotations

import logging
import math
import time
import unicodedata
from collections.abc import Callable

import msgspec
from msgspec import Struct, structs
from nacl import exceptions, pwhash

from library.errors import PinError, StorageError
from library.sentences import said
from library.storage import RecordStore

log = logging.getLogger(__name__)

RECORD = "lock"
SHORTEST_PIN, LONGEST_PIN = 4, 12
FREE_TRIES = 5
"""Wrong tries that cost no waiting."""
WAITING_SECONDS = 30
_OPERATIONS, _MEMORY = 3, 2**24


class _Locked(Struct, frozen=True):
    hash: str
    wrong: int = 0


class Lock:
    """One record, asked whenever somebody wants to know, because a command may have opened it meanwhile."""

    def __init__(self, store: RecordStore, seconds: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._seconds = seconds
        started = self._load()
        self._wrong = started.wrong if started else 0
        self._until = self._wait()

    @property
    def is_locked(self) -> bool:
        return self._load() is not None

    @property
    def seconds_to_wait(self) -> int:
        """Until the next PIN is looked at; 0 at once. A start of the program does not shorten it."""
        return max(0, math.ceil(self._until - self._seconds()))

    def lock(self, pin: str) -> None:
        """Raises PinError if it is no 4 to 12 letters or digits, StorageError if it cannot be kept."""
        hashed = pwhash.argon2id.str(_plain(checked_pin(pin)), opslimit=_OPERATIONS, memlimit=_MEMORY)
        self._store.save(RECORD, msgspec.json.encode(_Locked(hashed.decode("ascii"))))
        self._wrong, self._until = 0, 0.0

    def fits(self, pin: str) -> bool:
        """Whether this is the PIN; no PIN is until the waiting is over."""
        locked = self._load()
        if locked is None:
            return True
        if self.seconds_to_wait:
            return False
        fitting = _fits(locked.hash, pin)
        self._wrong = 0 if fitting else self._wrong + 1
        self._until = self._wait()
        if locked.wrong != self._wrong:
            self._count(structs.replace(locked, wrong=self._wrong))
        return fitting

    def unlock(self) -> None:
        """Open it, for whoever has shown the PIN or may write the data folder; raises StorageError."""
        if self.is_locked:
            self._store.save(RECORD, b"")
            self._store.save(RECORD, b"")
            self._store.remove(RECORD)

    def _wait(self) -> float:
        return self._seconds() + WAITING_SECONDS if self._wrong >= FREE_TRIES else 0.0

    def _load(self) -> _Locked | None:
        content = self._store.load(RECORD)
        try:
            return msgspec.json.decode(content, type=_Locked) if content else None
        except (msgspec.DecodeError, ValueError):
            log.warning("the lock could not be read; it is open")
            return None

    def _count(self, locked: _Locked) -> None:
        """Where it cannot be written, it counts as long as this object lives."""
        try:
            self._store.save(RECORD, msgspec.json.encode(locked))
        except StorageError:
            log.warning("a try to open the lock could not be counted")


def checked_pin(pin: str) -> str:
    """The same PIN; raises PinError if it is no 4 to 12 letters or digits."""
    if not (SHORTEST_PIN <= len(pin) <= LONGEST_PIN and all(unicodedata.category(sign)[0] in "LNM" for sign in pin)):
        sentence = said(
            "A PIN has {least} to {most} letters or digits; choose another one.", least=SHORTEST_PIN, most=LONGEST_PIN
        )
        raise PinError(sentence)
    return pin


def _plain(pin: str) -> bytes:
    """The same for each keyboard: capital letters and the digits of any script count as the plain ones."""
    folded = unicodedata.normalize("NFKC", pin).casefold()
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in folded).encode("utf-8")


def _fits(hashed: str, pin: str) -> bool:
    try:
        return bool(pwhash.verify(hashed.encode("ascii"), _plain(pin)))
    except (exceptions.InvalidkeyError, exceptions.ValueError, ValueError):
        return False
