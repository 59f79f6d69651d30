# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The menu of the clinic's own articles, held against the library: write, edit, adapt, note, approve, go back, delete.

Whatever changes them ends with the library opened anew. The editor and the dialogs are loaded when first wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from desktop.errors import show_error
from desktop.offer_bar import OfferBar, Undo
from desktop.own_menu import OwnMenu
from desktop.reader import Reader
from desktop.tasks import Tasks, Work
from library.library import Library
from library.models import ArticleKey
from library.paths import Paths
from library.storage import RecordStore

if TYPE_CHECKING:
    from desktop.approve_dialog import ApproveDialog
    from desktop.editor_desk import EditorDesk
    from desktop.note_dialog import NoteDialog
    from desktop.own_look import Look
    from desktop.own_reading import Approved
    from desktop.versions_desk import VersionsDesk
    from library.reading import Reading

T = TypeVar("T")
Yes = QMessageBox.StandardButton.Yes


class OwnDesk(QObject):
    """`bar` offers to go on with what was not saved; `undo` brings back what was deleted."""

    changed = Signal()
    """Other articles are in force; the library was opened anew."""

    def __init__(
        self,
        menu: OwnMenu,
        reader: Reader,
        tasks: Tasks,
        paths: Paths,
        store: RecordStore,
        look: Callable[[], Look],
        undo: Undo,
        bar: OfferBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._undo = undo
        self.bar = bar
        self._menu = menu
        self._reader = reader
        self._tasks = tasks
        self._paths = paths
        self._store = store
        self._look = look
        self._window = window
        self._editor: EditorDesk | None = None
        self._versions: VersionsDesk | None = None
        self.note_dialog: NoteDialog | None = None
        self.approve_dialog: ApproveDialog | None = None
        reader.shown.connect(menu.show_reading)
        menu.new_wanted.connect(self.write_new)
        menu.edit_wanted.connect(self.edit)
        menu.adapt_wanted.connect(self.adapt)
        menu.note_wanted.connect(self.write_note)
        menu.approve_wanted.connect(self.approve)
        menu.versions_wanted.connect(self.show_versions)
        menu.delete_wanted.connect(self.delete)
        menu.undo_wanted.connect(self.undo_delete)

    @property
    def editor(self) -> EditorDesk:
        if self._editor is None:
            from desktop.editor_desk import EditorDesk

            self._editor = EditorDesk(self._tasks, self._paths, self._store, self._look, self._window)
            self._editor.saved.connect(self.take_up)
        return self._editor

    @property
    def versions(self) -> VersionsDesk:
        if self._versions is None:
            from desktop.versions_desk import VersionsDesk

            self._versions = VersionsDesk(self._tasks, self._paths, self._look, self._window)
            self._versions.brought_back.connect(self.take_up)
        return self._versions

    def start(self) -> None:
        """What the last run left: words that were not saved, an article that was deleted."""

        def look(library: Library) -> tuple[str, str]:
            from desktop.kept_draft import load_draft
            from desktop.own_reading import last_deleted

            kept = load_draft(self._store)
            title = (kept.draft.article.title or self.tr("no title")) if kept is not None else ""
            return last_deleted(self._paths, library), title

        def show(left: tuple[str, str]) -> None:
            deleted, unsaved = left
            self._menu.show_deleted(deleted)
            if unsaved:
                text = self.tr("Not saved yet: \u201c{title}\u201d").format(title=unsaved)
                self.bar.offer(text, self.tr("&Go on writing"), lambda: self.editor.go_on(), for_a_while=False)

        self._run(look, show)

    def close(self) -> None:
        """The window is closed: words that are not saved are kept."""
        if self._editor is not None:
            self._editor.close()

    def take_up(self, key: ArticleKey | None) -> None:
        """Other articles are in force now; one of them is shown."""
        self.bar.hide()
        self._tasks.reopen()
        self.changed.emit()
        if key is not None:
            self._reader.open(key)
        self._show_deleted()

    # ---- writing --------------------------------------------------------------------------------------------

    def write_new(self) -> None:
        """In the language of what is open."""
        reading = self._reader.reading
        self.editor.write_new(reading.article.language if reading else self._look().language)

    def edit(self) -> None:
        """An own article; of another one a copy, if the person wants that."""
        from desktop.own_reading import own_draft

        reading = self._open()
        if reading.own:
            self.editor.edit(partial(own_draft, self._paths, reading.article.key), is_new=False)
        elif self._agreed(
            self.tr("Edit this article"),
            self.tr("This article is from \u201c{name}\u201d and stays as it is. Make a copy of your own to change?"),
            reading.pack.title,
        ):
            self.adapt()

    def adapt(self) -> None:
        from desktop.own_reading import adapted_draft

        self.editor.edit(partial(adapted_draft, self._paths, self._open().article.key), is_new=True)

    # ---- beside the text ------------------------------------------------------------------------------------

    def write_note(self) -> None:
        from desktop.note_dialog import NoteDialog
        from desktop.own_reading import note_of, save_note

        reading = self._open()
        article, rtl = reading.article, reading.right_to_left

        def show(note: str) -> None:
            self.note_dialog = NoteDialog(article.title, note, self._window, right_to_left=rtl)
            self._open_beside(self.note_dialog, article.key, save_note)

        self._run(partial(note_of, self._paths, article.key), show, latest="beside")

    def approve(self) -> None:
        from desktop.approve_dialog import ApproveDialog
        from desktop.own_reading import approvals_of, save_approvals

        article = self._open().article

        def show(approved: Approved) -> None:
            self.approve_dialog = ApproveDialog(article.title, approved.given, approved.today, self._window)
            self._open_beside(self.approve_dialog, article.key, save_approvals)

        self._run(partial(approvals_of, self._paths, article.key), show, latest="beside")

    def _open_beside(self, dialog: NoteDialog | ApproveDialog, key: ArticleKey, save: Callable[..., None]) -> None:
        """`save` takes the paths, the key, what was said, and the library."""
        dialog.saved.connect(lambda said: self._keep(dialog, key, partial(save, self._paths, key, said)))
        dialog.finished.connect(self._leave_dialogs)
        dialog.open()

    def _leave_dialogs(self) -> None:
        self.note_dialog = self.approve_dialog = None

    def _keep(self, dialog: QDialog, key: ArticleKey, work: Work[None]) -> None:
        """What was typed stays on the screen until the disk has it; it is kept once, also if it is closed meanwhile."""
        dialog.setEnabled(False)

        def tell(_: None) -> None:
            if self._is_open(dialog):
                dialog.close()
            self.take_up(key)

        def fail(error: Exception) -> None:
            if self._is_open(dialog):
                dialog.setEnabled(True)
                show_error(dialog, error)
            else:
                show_error(self._window, error)

        self._tasks.run(work, tell, on_error=fail)

    def _is_open(self, dialog: QDialog) -> bool:
        return dialog in (self.note_dialog, self.approve_dialog)

    def show_versions(self) -> None:
        article = self._open().article
        self.versions.open(article.key, article.title)

    # ---- deleting -------------------------------------------------------------------------------------------

    def delete(self) -> None:
        """Asked once, and can be undone."""
        from desktop.own_reading import delete_article

        article = self._open().article
        question = self.tr("Delete \u201c{name}\u201d? You can bring it back.")
        if self._agreed(self.tr("Delete this article"), question, article.title):

            def tell(_: object) -> None:
                self.take_up(None)
                text = self.tr("Deleted: {title}").format(title=article.title)
                self._undo.remember(text, self.undo_delete)

            self._run(partial(delete_article, self._paths, article.key), tell)

    def undo_delete(self) -> None:
        from desktop.own_reading import undo_delete

        self._run(partial(undo_delete, self._paths), self.take_up)

    def _show_deleted(self) -> None:
        from desktop.own_reading import last_deleted

        self._run(partial(last_deleted, self._paths), self._menu.show_deleted)

    # ---- what all of it uses --------------------------------------------------------------------------------

    def _open(self) -> Reading:
        assert self._reader.reading is not None, "the menu offers it only while an article is open"
        return self._reader.reading

    def _run(self, work: Work[T], show: Callable[[T], None], latest: str = "") -> None:
        self._tasks.run(work, show, on_error=lambda error: show_error(self._window, error), latest=latest)

    def _agreed(self, title: str, question: str, name: str) -> bool:
        return QMessageBox.question(self._window, title, question.format(name=name)) == Yes
