# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the computer's clock is worth: batteries run empty, and a day in 2001 or 2051 must not decide what is overdue.

The newest date that any pack has shown is the floor: it is never earlier than that. A clock far ahead of it decides
nothing. Dates of the clinic's own articles do not count, because they come from the same clock.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from contextlib import suppress

from msgspec import Struct

from library.errors import StorageError
from library.storage import RecordStore

RECORD = "newest-date"
MOST_YEARS_AHEAD = 10
"""A clock that is further ahead of the newest date is asked about: packs are made anew more often than that."""
TIME_ZONES = dt.timedelta(days=1)
"""A pack that was made today, further east, may be dated tomorrow."""


class Clock(Struct, frozen=True):
    """`says` is the computer's day, `newest` the newest date that any pack has shown."""

    says: dt.date
    newest: dt.date | None = None

    @property
    def behind(self) -> bool:
        return self.newest is not None and self.newest - self.says > TIME_ZONES

    @property
    def far_ahead(self) -> bool:
        return self.newest is not None and self.says > _years_after(self.newest, MOST_YEARS_AHEAD)

    @property
    def doubtful(self) -> bool:
        """A person shall look at the clock."""
        return self.behind or self.far_ahead

    @property
    def today(self) -> dt.date | None:
        """The day that decides what is overdue; None where nothing may be called so."""
        return None if self.far_ahead else self.no_earlier_than

    @property
    def no_earlier_than(self) -> dt.date:
        """A day to write down, such as when a count began: the floor, where the clock cannot be believed."""
        if self.newest is None:
            return self.says
        return self.newest if self.far_ahead else max(self.says, self.newest)


def newest_of(days: Iterable[dt.date | None]) -> dt.date | None:
    return max((day for day in days if day is not None), default=None)


def read_clock(says: dt.date, bundled: dt.date | None, installed: dt.date | None, store: RecordStore) -> Clock:
    """The clock beside the newest dates of the bundled and the installed packs, and of those that were here before.

    A date that the program does not bring itself is kept, so that removing its pack does not lower the floor; where
    nothing can be written, only what is here counts.
    """
    kept = _load(store)
    newest = newest_of((bundled, installed, kept))
    if newest is not None and newest not in (bundled, kept):
        with suppress(StorageError):
            store.save(RECORD, newest.isoformat().encode("ascii"))
    return Clock(says, newest)


def _load(store: RecordStore) -> dt.date | None:
    content = store.load(RECORD)
    with suppress(ValueError):
        return dt.date.fromisoformat(content.decode("ascii")) if content else None
    return None


def _years_after(day: dt.date, years: int) -> dt.date:
    year = day.year + years
    if year > dt.MAXYEAR:
        return dt.date.max
    return day.replace(year=year) if (day.month, day.day) != (2, 29) else dt.date(year, 3, 1)
