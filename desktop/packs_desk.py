# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packs: listed, looked at, installed, checked, repaired, taken back, removed.

What takes long is done by processes of its own. Whatever changes the packs ends with the library opened anew.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.errors import show_error
from desktop.i18n import in_language
from desktop.long_work import LongWork, Outcome
from desktop.tasks import Tasks
from desktop.theme import Fonts, Theme
from library.errors import LibraryError, UnknownKeyError
from library.models import PackSummary
from library.paths import Paths, own_command

if TYPE_CHECKING:  # the dialog and what it knows of packs is loaded when it is first opened
    from desktop.pack_reading import Listed
    from desktop.pack_words import LostPack
    from desktop.packs_dialog import PacksDialog

ENDING = "clinicpack"
FOUND = 1
"""The exit code of work that is done and found something."""


class PacksDesk(QObject):
    """Holds the dialog against the library and the disk. `dialog` is None while it is closed."""

    changed = Signal()
    """Other packs are in force; the library was opened anew."""

    def __init__(self, tasks: Tasks, paths: Paths, theme: Callable[[], Theme], fonts: Fonts, window: QWidget) -> None:
        super().__init__(window)
        self._fonts = fonts
        self._tasks = tasks
        self._paths = paths
        self._theme = theme
        self._window = window
        self.packs: tuple[PackSummary, ...] = ()
        """As they were listed last."""
        self._act: Callable[[], None] = self.list_packs
        self._then: Callable[[Outcome], None] = lambda _: None
        self._swept: Callable[[], None] = lambda: None
        self._changes = False
        self.dialog: PacksDialog | None = None
        self.work = LongWork(self)
        self.work.ended.connect(lambda outcome: self._then(outcome))
        self.work.progressed.connect(lambda done, total: self.shown.work.show_progress(done, total))

    @property
    def shown(self) -> PacksDialog:
        assert self.dialog is not None, "this happens only while the dialog is open"
        return self.dialog

    def open(self, file: Path | None = None) -> None:
        """The list of packs; with a file, what is in it and what it would change."""
        if self.dialog is None:
            from desktop.packs_dialog import PacksDialog
            from desktop.sharing_desk import SharingDesk
            from desktop.stick_desk import StickDesk
            from desktop.trust_desk import TrustDesk

            self.dialog = PacksDialog(self._theme(), self._window)
            self._connect(self.dialog)
            TrustDesk(self, self._tasks, self._paths, self.dialog)
            StickDesk(self, self._paths, self.dialog)
            SharingDesk(self, self._tasks, self._paths, self.dialog)
            self.dialog.show_packs()
            self.list_packs()
            self.dialog.open()
        if file is not None:
            self.look_at(file)

    def close(self) -> None:
        """The window is closed: nothing goes on without it."""
        if self.work.is_running:
            self.work.stop()
            self._swept()

    def _connect(self, dialog: PacksDialog) -> None:
        dialog.packs.install.connect(self.choose_file)
        dialog.packs.check.connect(self.check)
        dialog.packs.go_back.connect(self.go_back_from)
        dialog.packs.remove.connect(self.remove)
        dialog.preview.accepted.connect(self.install)
        dialog.outcome.acted.connect(lambda: self._act())
        dialog.outcome.closed.connect(dialog.show_packs)
        dialog.left_page.connect(self._leave_page)
        dialog.finished.connect(self._leave)

    # ---- the list -------------------------------------------------------------------------------------------

    def list_packs(self, message: str = "") -> None:
        from desktop.pack_reading import list_packs

        if self.dialog is None:
            return

        def show(listed: Listed) -> None:
            self.packs = listed.packs
            for language in {language for pack in listed.packs for language in pack.languages}:
                self._fonts.family_for(language)  # which is written in its own script
            self.shown.packs.show_packs(listed.packs, listed.lost, message)

        self._tasks.run(partial(list_packs, self._paths), show, on_error=self.show_error, latest="packs list")

    def take_up(self, message: str = "") -> None:
        """Other packs are in force now."""
        self._tasks.reopen()
        self.changed.emit()
        self.list_packs(message)

    # ---- installing -----------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        chosen = self._chosen_file(self.tr("Install a pack"))
        if chosen is not None:
            self.look_at(chosen)

    def look_at(self, path: Path) -> None:
        """Shown before anything is installed; a pack of an unknown key leads to the keys."""
        from desktop.pack_reading import look_at

        def refuse(error: Exception) -> None:
            if isinstance(error, UnknownKeyError):
                self.offer(
                    f"{path.name}\n\n{in_language(error.sentence)}",
                    self.tr("&Add a key..."),
                    lambda: self.shown.key_wanted.emit(path),
                )
            else:
                self.shown.show_packs()
                self.show_error(error)

        self.shown.show_work(self.tr("Reading {name}").format(name=path.name))
        self._tasks.run(partial(look_at, self._paths, path), self.shown.show_preview, on_error=refuse, latest="packs")

    def install(self, path: Path) -> None:
        def tell(said: tuple[str, ...]) -> None:
            self.shown.show_result(
                self.tr("Installed: {pack}").format(pack=said[0])
                + "\n"
                + self.tr("Its articles can be read now. Search is made ready behind the window.")
            )

        self._change(
            ("pack", "install", str(path)), self.tr("Copying {name}").format(name=path.name), tell, is_copied=True
        )

    def go_back_from(self, pack: PackSummary) -> None:
        def tell(said: tuple[str, ...]) -> None:
            self.shown.show_result(self.tr("This version is in force again: {pack}").format(pack=said[0]))

        self._change(("pack", "rollback", pack.id), self.tr("Going back"), tell)

    def remove(self, pack: PackSummary | LostPack) -> None:
        """Asked once; its file can be installed again."""
        question = self.tr("Remove {title} from this computer? It can be installed again from its file.")
        if self.agreed(self.tr("Remove"), question.format(title=pack.title)):
            self._change(("pack", "remove", pack.id), self.tr("Removing"), lambda _: self.shown.show_packs())

    def _change(
        self, command: tuple[str, ...], text: str, tell: Callable[[tuple[str, ...]], None], *, is_copied: bool = False
    ) -> None:
        """Work after which other packs are in force, also where it was stopped too late."""

        def end(outcome: Outcome) -> None:
            if outcome.code == 0:
                tell(outcome.said)
                self.take_up()
            else:
                self.fail(outcome)

        at_the_end = self.tr("Checking every byte") if is_copied else ""
        self.start(command, text, end, at_the_end=at_the_end, swept=self._sweep, changes=True)

    # ---- checking, repairing ------------------------------------------------------------------------------

    def check(self) -> None:
        self.start(("pack", "repair"), self.tr("Checking all packs"), self._tell_damage)

    def repair(self) -> None:
        chosen = self._chosen_file(self.tr("Repair from a file"))
        if chosen is not None:
            text = self.tr("Copying {name}").format(name=chosen.name)
            self.start(
                ("pack", "repair", str(chosen)),
                text,
                lambda outcome: self._tell_damage(outcome, is_changed=True),
                at_the_end=self.tr("Checking all packs"),
                swept=self._sweep,
                changes=True,
            )

    def _tell_damage(self, outcome: Outcome, *, is_changed: bool = False) -> None:
        if outcome.code == 0:
            self.shown.show_result(self.tr("All packs are whole."))
        elif outcome.code == FOUND:
            self._name_damage(outcome.said[:-1])  # the last is the remedy
        else:
            self.fail(outcome)
        if is_changed:
            self.take_up()

    def _name_damage(self, said: tuple[str, ...]) -> None:
        from desktop.pack_reading import with_titles

        def tell(lines: tuple[str, ...]) -> None:
            remedy = self.tr("Insert a stick with the same pack and repair it from there.")
            self.offer(
                self.tr("Something is damaged. Everything else works.") + "\n" + remedy,
                self.tr("&Repair from a file..."),
                self.repair,
                lines,
            )

        self._tasks.run(
            partial(with_titles, tuple(map(in_language, said))), tell, on_error=self.show_error, latest="packs"
        )

    # ---- what the other desks use ---------------------------------------------------------------------------

    def start(
        self,
        command: tuple[str, ...],
        text: str,
        then: Callable[[Outcome], None],
        *,
        at_the_end: str = "",
        told: str = "",
        swept: Callable[[], None] = lambda: None,
        changes: bool = False,
    ) -> None:
        """Run a command of the program; `told` is read from stdin, `swept` clears away what a stop leaves.

        After a stop of what `changes` the packs they are read again: it may have come too late.
        """
        self._then, self._swept, self._changes = then, swept, changes
        self.shown.show_work(text, at_the_end)
        self.work.start([*own_command(self._paths), "--lines", *command], told)

    def offer(self, text: str, action: str, act: Callable[[], None], lines: tuple[str, ...] = ()) -> None:
        """A result with one more thing that can be done."""
        self._act = act
        self.shown.show_result(text, lines, action=action)

    def fail(self, outcome: Outcome) -> None:
        self.shown.show_packs()
        sentence = outcome.complaint or self.tr("This broke off before it was done. Nothing was changed; try again.")
        self.show_error(LibraryError(sentence))

    def show_error(self, error: Exception) -> None:
        show_error(self.dialog or self._window, error)

    def agreed(self, title: str, question: str) -> bool:
        return QMessageBox.question(self.shown, title, question) == QMessageBox.StandardButton.Yes

    def _chosen_file(self, title: str) -> Path | None:
        kinds = self.tr("Packs of articles") + f" (*.{ENDING})"
        chosen, _ = QFileDialog.getOpenFileName(self.shown, title, str(Path.home()), kinds)
        return Path(chosen) if chosen else None

    # ---- leaving --------------------------------------------------------------------------------------------

    def _leave_page(self) -> None:
        """What was being read is not shown any more; a process is ended, and what it left is cleared away."""
        self._tasks.forget("packs")
        if self.work.is_running:
            self.work.stop()
            self._swept()
            (self.take_up if self._changes else self.list_packs)(self.tr("Stopped."))

    def _leave(self) -> None:
        self.dialog = None
        self._tasks.forget("packs list")
        self._leave_page()

    def _sweep(self) -> None:
        from desktop.pack_reading import sweep_packs

        sweep_packs(self._paths)
