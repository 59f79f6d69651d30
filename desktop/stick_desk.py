# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The installed packs and the program, copied to a stick for the next clinic; what is missing is named, and why."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.long_work import Outcome
from desktop.pack_reading import remove_parts
from desktop.packs_desk import ENDING, PacksDesk
from desktop.packs_dialog import PacksDialog
from library.paths import Paths
from library.program_copy import find_origin


class StickDesk(QObject):
    """Lives as long as the dialog."""

    def __init__(self, desk: PacksDesk, paths: Paths, dialog: PacksDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._paths = paths
        self._dialog = dialog
        dialog.packs.copy.connect(self.copy)

    def copy(self) -> None:
        """Ask where to, then copy."""
        folder = self._chosen(self.tr("The stick, or a folder on it"))
        if folder:
            self._start(folder)

    def _copy_program(self, folder: str) -> None:
        """Ask where the program's own stick is, then copy once more; what is there already stays."""
        origin = self._chosen(self.tr("The stick that the program came from"))
        if origin:
            self._start(folder, "--from", origin)

    def _start(self, folder: str, *origin: str) -> None:
        self._desk.start(
            ("stick", folder, *origin),
            self.tr("Copying to the stick"),
            partial(self._end, folder, bool(origin)),
            at_the_end=self.tr("Waiting for the stick"),
            swept=partial(remove_parts, Path(folder)),
        )

    def _chosen(self, title: str) -> str:
        return QFileDialog.getExistingDirectory(self._dialog, title, str(Path.home()))

    def _end(self, folder: str, has_program: bool, outcome: Outcome) -> None:
        """Said were a line for each file, then their number, then what became of the rest."""
        if outcome.code != 0:
            self._desk.fail(outcome)
            return
        is_file = f".{ENDING}: "
        lines = [line.partition(is_file)[2] for line in outcome.said if is_file in line]
        copied = [self.tr("Copied: {pack}").format(pack=line) for line in lines]
        bundled = [
            self.tr("Not copied: {title}. It comes with the program, so every clinic has it.").format(title=pack.title)
            for pack in self._desk.packs
            if pack.origin == "bundled"
        ]
        rest = [line for line in outcome.said if is_file not in line and not line.startswith(f"{folder}: ")]
        text = self.tr("Copied to {folder}, and read back.").format(folder=folder)
        told = (*copied, *bundled, *rest)
        if has_program or find_origin(self._paths) is not None:
            self._dialog.show_result(text, told)
        else:
            again = partial(self._copy_program, folder)
            self._desk.offer(text, self.tr("Copy the &program too..."), again, told)
