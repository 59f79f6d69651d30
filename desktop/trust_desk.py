# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Keys: those that are trusted here, one that somebody hands over, one that is not trusted any more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.packs_desk import PacksDesk
from desktop.packs_dialog import PacksDialog
from desktop.tasks import Tasks
from library.library import Library
from library.packs.installed import open_trust
from library.packs.signing import PublicKey
from library.packs.trust import TrustStore, read_public_key
from library.paths import Paths


class TrustDesk(QObject):
    """Lives as long as the dialog. After a key was added, the pack that asked for it is looked at again."""

    def __init__(self, desk: PacksDesk, tasks: Tasks, paths: Paths, dialog: PacksDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._tasks = tasks
        self._paths = paths
        self._dialog = dialog
        self._wanted_by: Path | None = None
        dialog.packs.keys.connect(self.show)
        dialog.keys.add.connect(self.choose)
        dialog.keys.remove.connect(self.remove)
        dialog.key.trusted.connect(self.trust)
        dialog.key.cancelled.connect(self._leave)
        dialog.key_wanted.connect(self.choose)

    def show(self) -> None:
        def read(_: Library) -> TrustStore:
            return open_trust(self._paths)

        self._tasks.run(
            read,
            lambda trust: self._dialog.show_keys(trust.root.pack_keys, trust.own_keys),
            on_error=self._desk.show_error,
            latest="packs",
        )

    def choose(self, wanted_by: Path | None = None) -> None:
        """A key from a file is shown before it is trusted."""
        start = str(wanted_by.parent if wanted_by else Path.home())
        kinds = self.tr("Keys") + " (*.pub)"
        chosen, _ = QFileDialog.getOpenFileName(self._dialog, self.tr("Add a key"), start, kinds)
        if chosen:
            self._wanted_by = wanted_by
            self._tasks.run(
                lambda _: read_public_key(Path(chosen)),
                self._dialog.show_key,
                on_error=self._desk.show_error,
                latest="packs",
            )

    def trust(self, key: PublicKey) -> None:
        self._change(lambda trust: trust.add(key))

    def remove(self, key: PublicKey) -> None:
        question = self.tr("Remove the key of {name}? Packs that it signed are not shown any more.")
        if self._desk.agreed(self.tr("Remove"), question.format(name=key.name or self.tr("somebody without a name"))):
            self._change(lambda trust: trust.remove(key.id))

    def _change(self, change: Callable[[TrustStore], None]) -> None:
        def done(_: None) -> None:
            self._desk.take_up()
            if self._desk.dialog is self._dialog:
                self._leave()

        self._tasks.run(lambda _: change(open_trust(self._paths)), done, on_error=self._desk.show_error)

    def _leave(self) -> None:
        """Back to what was before: the pack that wants a key, or the keys."""
        path, self._wanted_by = self._wanted_by, None
        if path is not None:
            self._desk.look_at(path)
        else:
            self.show()
