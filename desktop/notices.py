# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What must be known before anything is read: withdrawn texts, a clock that cannot be believed, where nothing is kept.

Withdrawals stand on the first page until a person says that they were seen; the clock until it is right.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal

from desktop.person_box import PersonBox
from desktop.reader import Reader
from desktop.reading_pane import ReadingPane
from desktop.tasks import Tasks
from desktop.welcome import SEEN, Notices, clock_sentence
from library.clock import Clock
from library.library import Library
from library.storage import RecordStore
from library.withdrawals import Recall, SeenWithdrawals

MOST_SHOWN = 8


class NoticeBoard(QObject):
    """Asks the library, tells the first page, and remembers what was seen. `person` counts no days by a wrong clock."""

    changed = Signal()

    def __init__(
        self,
        reader: Reader,
        pane: ReadingPane,
        person: PersonBox,
        tasks: Tasks,
        store: RecordStore,
        parent: QObject,
        *,
        is_portable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._person = person
        self._tasks = tasks
        self._is_lasting = store.is_lasting
        self._is_portable = is_portable
        self._seen = SeenWithdrawals(store)
        self._recalls: tuple[Recall, ...] = ()
        self._clock: Clock | None = None
        self._locked = False
        pane.link_activated.connect(self._follow)

    @property
    def sentences(self) -> list[str]:
        """For the status line: what to do about the clock, where it is wrong, and where things are kept."""
        clock = [clock_sentence(self._clock)] if self._clock else []
        if not self._is_lasting:
            return [*clock, self.tr("Nothing is kept: this place cannot be written")]
        return [*clock, self.tr("Kept beside the program")] if self._is_portable else clock

    def lock_down(self) -> None:
        """That a withdrawal was seen is for the clinic to say."""
        self._locked = True

    def load(self) -> None:
        """What the packs say now; also after packs were installed or removed."""

        def ask(library: Library) -> tuple[tuple[Recall, ...], Clock]:
            return library.recalls(), library.clock

        self._tasks.run(ask, self._take, latest="notices")

    def _follow(self, url: QUrl) -> None:
        """The link below the list."""
        if url.scheme() == SEEN and not self._locked:
            self._seen.add(self._notices().recalls)
            self._reader.set_notices(self._notices())

    def _take(self, told: tuple[tuple[Recall, ...], Clock]) -> None:
        self._recalls, clock = told
        self._clock = clock if clock.doubtful else None
        self._person.set_clock(clock)
        self._reader.set_notices(self._notices())
        self.changed.emit()

    def _notices(self) -> Notices:
        unseen = self._seen.unseen(self._recalls)
        return Notices(unseen[:MOST_SHOWN], len(unseen[MOST_SHOWN:]), self._clock, self._is_lasting)
