# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The installed packs, copied to a stick for the next clinic; what was left out is named, and why."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.long_work import Outcome
from desktop.pack_reading import remove_parts
from desktop.packs_desk import ENDING, PacksDesk
from desktop.packs_dialog import PacksDialog


class StickDesk(QObject):
    """Lives as long as the dialog."""

    def __init__(self, desk: PacksDesk, dialog: PacksDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._dialog = dialog
        dialog.packs.copy.connect(self.copy)

    def copy(self) -> None:
        """Ask where to, then copy."""
        folder = QFileDialog.getExistingDirectory(
            self._dialog, self.tr("The stick, or a folder on it"), str(Path.home())
        )
        if folder:
            self._desk.start(
                ("stick", folder),
                self.tr("Copying to the stick"),
                partial(self._end, folder),
                at_the_end=self.tr("Waiting for the stick"),
                swept=partial(remove_parts, Path(folder)),
            )

    def _end(self, folder: str, outcome: Outcome) -> None:
        """Said were a line for each file, then their number, then what stays here, if anything does."""
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
        stays = [line for line in outcome.said if is_file not in line and not line.startswith(f"{folder}: ")]
        self._dialog.show_result(
            self.tr("Copied to {folder}, and read back.").format(folder=folder), [*copied, *bundled, *stays]
        )
