# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's own articles as a pack for other clinics, signed with a key that is made once and stays here.

The passphrase goes to the processes through a pipe and is kept nowhere.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.file_names import file_name
from desktop.long_work import Outcome
from desktop.pack_sharing import Sharing
from desktop.packs_desk import ENDING, PacksDesk
from desktop.packs_dialog import PacksDialog
from desktop.tasks import Tasks
from library.library import Library
from library.models import PackSummary
from library.packs.signing import PublicKey
from library.packs.trust import read_public_key
from library.paths import Paths
from library.storage import save_file

KEY_FILE = "clinic.key"
"""In the folder of the state; beside it, with .pub, what others may have."""


class _Own(NamedTuple):
    """The clinic's key, if it has one, and its own pack."""

    key: PublicKey | None
    pack: PackSummary


class SharingDesk(QObject):
    """Lives as long as the dialog."""

    def __init__(self, desk: PacksDesk, tasks: Tasks, paths: Paths, dialog: PacksDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._tasks = tasks
        self._paths = paths
        self._dialog = dialog
        self._own: _Own | None = None
        self._key_file = paths.state / KEY_FILE
        self._public_file = paths.state / f"{KEY_FILE}.pub"
        dialog.packs.share.connect(self.show)
        dialog.sharing.agreed.connect(self.share)
        dialog.sharing.anew.connect(self.make_anew)

    def show(self) -> None:
        def look(library: Library) -> _Own:
            pack = next(pack for pack in library.packs() if pack.origin == "local")
            return _Own(read_public_key(self._public_file) if self._key_file.exists() else None, pack)

        def show(own: _Own) -> None:
            self._own = own
            self._dialog.show_sharing(own.key, own.pack.publisher or own.pack.title)

        self._tasks.run(look, show, on_error=self._desk.show_error, latest="packs")

    def make_anew(self) -> None:
        """Asked once: those who trust the old key have to be told."""
        question = self.tr("Make a new key? Clinics that added the old one must add the new one too.")
        if self._desk.agreed(self.tr("Make a new key"), question):

            def remove(_: Library) -> None:
                for path in (self._key_file, self._public_file):
                    path.unlink(missing_ok=True)

            self._tasks.run(remove, lambda _: self.show(), on_error=self._desk.show_error, latest="packs")

    def share(self, typed: Sharing) -> None:
        """Ask where to, make the key if there is none, then the pack."""
        folder = QFileDialog.getExistingDirectory(
            self._dialog, self.tr("The stick, or a folder on it"), str(Path.home())
        )
        if not folder:
            return
        self._dialog.sharing.forget()
        if not typed.name:
            self._build(Path(folder), typed.passphrase)
            return

        def end(outcome: Outcome) -> None:
            if outcome.code == 0:
                self._build(Path(folder), typed.passphrase)
            else:
                self._desk.fail(outcome)

        with suppress(OSError):  # what cannot be written is told by the command
            self._key_file.parent.mkdir(parents=True, exist_ok=True)
        self._desk.start(
            ("keys", "new", str(self._key_file), "--name", typed.name, "--passphrase-file", "-"),
            self.tr("Making the key of your clinic"),
            end,
            told=f"{typed.passphrase}\n",
        )

    def _build(self, folder: Path, passphrase: str) -> None:
        assert self._own is not None, "the page was shown"
        pack = self._own.pack
        target = folder / f"{file_name(f'{pack.title} {pack.version}')}.{ENDING}"

        def end(outcome: Outcome) -> None:
            if outcome.code == 0:
                made = f"{target}: "
                self._give_key(target, [line for line in outcome.said if not line.startswith(made)])
            else:
                self._desk.fail(outcome)

        self._desk.start(
            (
                *("pack", "build", str(self._paths.local_pack), "-o", str(target)),
                *("--key", str(self._key_file), "--passphrase-file", "-", "--leave-out"),
            ),
            self.tr("Checking your articles and making the pack"),
            end,
            told=f"{passphrase}\n",
            swept=lambda: target.with_name(f".{target.name}.part").unlink(missing_ok=True),
        )

    def _give_key(self, pack: Path, left_out: list[str]) -> None:
        """The public half goes beside the pack; what may not be passed on is named."""

        def give(_: Library) -> tuple[PublicKey, Path]:
            key = read_public_key(self._public_file)
            beside = pack.with_name(f"{file_name(key.name)}.pub")
            save_file(beside, self._public_file.read_bytes())
            return key, beside

        def tell(given: tuple[PublicKey, Path]) -> None:
            key, beside = given
            self._dialog.show_result(
                self.tr("Saved in {folder}: {pack} and the key {key}.").format(
                    folder=pack.parent, pack=pack.name, key=beside.name
                )
                + "\n"
                + self.tr("Give them the key too, and read them these six words:"),
                left_out,
                words=key.fingerprint,
            )

        self._tasks.run(give, tell, on_error=self._desk.show_error, latest="packs")
