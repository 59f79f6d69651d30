# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Writing: an article of the clinic's own in the editor, proved while it is typed, kept until it is saved.

Words that are not saved are kept every few seconds, and offered when the editor is opened again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.editor_dialog import EditorDialog
from desktop.editor_words import first_text
from desktop.errors import sentence_of, show_error
from desktop.kept_draft import KeptDraft, load_draft, remove_draft, save_draft
from desktop.own_look import Look
from desktop.own_reading import Begun, begin, new_article, save_article
from desktop.reference_dialog import ReferenceDialog
from desktop.tasks import Tasks
from library.drafting import Proof
from library.library import Library
from library.merging import used_by
from library.models import ArticleKey, CitationKey, Reference
from library.own_articles import Draft
from library.paths import Paths
from library.references import vancouver
from library.storage import RecordStore
from library.wording import LANGUAGE_NAMES, Words

KEPT_AFTER_MS = 2_000
"""What a pulled plug may cost."""
Answer = QMessageBox.StandardButton


class EditorDesk(QObject):
    """Holds the editor against the library. `dialog` is None while it is closed."""

    saved = Signal(object)
    """The article of this key was saved; the library does not know it yet."""
    kept = Signal(bool)
    """Whether there are words that were not saved."""

    def __init__(
        self, tasks: Tasks, paths: Paths, store: RecordStore, look: Callable[[], Look], window: QWidget
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._paths = paths
        self._store = store
        self._look = look
        self._window = window
        self._begun = Begun(Draft(article=new_article("en", "")), is_new=True)
        self._references: dict[CitationKey, Reference] = {}
        self.dialog: EditorDialog | None = None
        self.reference_dialog: ReferenceDialog | None = None
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEPT_AFTER_MS)
        self._keeping.timeout.connect(self.keep)

    @property
    def shown(self) -> EditorDialog:
        assert self.dialog is not None, "this happens only while the editor is open"
        return self.dialog

    # ---- opening --------------------------------------------------------------------------------------------

    def write_new(self, language: str) -> None:
        article = new_article(language, first_text("topic", language))
        self._after_kept(lambda: self._begin(lambda _: Begun(Draft(article=article), is_new=True)))

    def edit(self, take: Callable[[Library], Draft], *, is_new: bool) -> None:
        """A draft that the library gives: an own article, or the copy of another one."""
        self._after_kept(lambda: self._begin(lambda library: Begun(take(library), is_new=is_new)))

    def go_on(self) -> None:
        """Open the words that were not saved."""

        def open_it(kept: KeptDraft | None) -> None:
            if kept is not None:
                self._open_kept(kept)

        self._load_kept(open_it)

    def _after_kept(self, then: Callable[[], None]) -> None:
        """Words that were not saved come first: to go on with, or to throw away."""
        if self.dialog is not None:
            return

        def ask(kept: KeptDraft | None) -> None:
            if kept is None:
                then()
                return
            question = self.tr("There are words that were not saved: \u201c{title}\u201d. Go on writing there?").format(
                title=kept.draft.article.title or self.tr("no title")
            )
            buttons = Answer.Yes | Answer.Discard | Answer.Cancel
            answer = QMessageBox.question(self._window, self.tr("Not saved yet"), question, buttons, Answer.Yes)
            if answer == Answer.Yes:
                self._open_kept(kept)
            elif answer == Answer.Discard:
                self._forget()
                then()

        self._load_kept(ask)

    def _load_kept(self, then: Callable[[KeptDraft | None], None]) -> None:
        self._tasks.run(lambda _: load_draft(self._store), then, on_error=self._show_error, latest="editor")

    def _open_kept(self, kept: KeptDraft) -> None:
        self._begin(lambda _: Begun(kept.draft, kept.is_new), is_changed=True)

    def _begin(self, take: Callable[[Library], Begun], *, is_changed: bool = False) -> None:
        def show(begun: Begun) -> None:
            self._open(begun, is_changed=is_changed)

        def work(library: Library) -> Begun:
            return begin(library, self._paths, take(library))

        self._tasks.run(work, show, on_error=self._show_error, latest="editor")

    def _open(self, begun: Begun, *, is_changed: bool) -> None:
        look = self._look()
        for language in LANGUAGE_NAMES:
            look.fonts.family_for(language)  # which is written in its own script
        self._begun = begun
        self._references = {reference.id: reference for reference in begun.draft.references}
        dialog = EditorDialog(begun, look, self._window)
        dialog.is_changed = is_changed
        dialog.edited.connect(self._take_edit)
        dialog.paused.connect(self.prove)
        dialog.save_wanted.connect(self.save)
        dialog.reference_wanted.connect(self.choose_reference)
        dialog.thrown_away.connect(self._forget)
        dialog.finished.connect(self._leave)
        self.dialog = dialog
        dialog.open()
        (dialog.page.text if begun.draft.article.title else dialog.fields.title).setFocus()
        self.prove()

    # ---- while it is written --------------------------------------------------------------------------------

    @property
    def draft(self) -> Draft:
        """What stands in the editor, with the references that it cites."""
        article = self.shown.article
        used = used_by([article.body]).keys
        cited = tuple(one for key, one in self._references.items() if key in used)
        return structs.replace(self._begun.draft, article=article, references=cited)

    def prove(self) -> None:
        if self.dialog is None:  # it was closed in the moment in which a pause ended
            return
        draft = self.draft

        def look(library: Library) -> tuple[Proof, Words]:
            proof = library.drafting().proof(draft.article, draft.references, draft.pictures)
            return proof, library.wording.words(draft.article.language)

        def show(proved: tuple[Proof, Words]) -> None:
            if self.dialog is not None:
                proof, words = proved
                self.dialog.show_proof(proof.reading, words, self._look().emergency_number, proof.problems)

        self._tasks.run(look, show, on_error=self._show_error, latest="proof")

    def _take_edit(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()

    def keep(self) -> None:
        """Keep the words that are not saved; what cannot be kept is said, and the writing goes on."""
        self._keeping.stop()
        if self.dialog is None or not self.dialog.is_changed:
            return
        kept = KeptDraft(self.draft, self._begun.is_new)

        def tell(sentence: str) -> None:
            if self.dialog is not None:
                self.dialog.show_state(sentence)

        self._tasks.run(
            lambda _: save_draft(self._store, kept),
            lambda _: tell(self.tr("Not saved yet. Your words are safe.")),
            on_error=lambda error: tell(sentence_of(error)),
            latest="keeping",
        )

    def choose_reference(self) -> None:
        dialog = ReferenceDialog(self.shown)

        def seek(words: str) -> None:
            self._tasks.run(
                lambda library: library.drafting().references(words),
                dialog.show_references,
                on_error=self._show_error,
                latest="references",
            )

        dialog.sought.connect(seek)
        dialog.chosen.connect(self._cite)
        dialog.finished.connect(lambda _: self._tasks.forget("references"))
        self.reference_dialog = dialog
        dialog.open()
        seek("")

    def _cite(self, reference: Reference) -> None:
        """Two works of one key, from two packs, get two keys."""
        key, number = reference.id, 1
        while key in self._references and vancouver(self._references[key]) != vancouver(reference):
            number += 1
            key = CitationKey(f"{reference.id}-{number}")
        self._references[key] = structs.replace(reference, id=key, csl={**reference.csl, "id": key})
        self.shown.page.text.insert_citation(key)

    # ---- leaving --------------------------------------------------------------------------------------------

    def save(self) -> None:
        """The words stay in the editor until the disk has them."""
        dialog = self.shown
        self._keeping.stop()
        begun = structs.replace(self._begun, draft=self.draft)
        dialog.show_saving(saving=True)

        def tell(key: ArticleKey) -> None:
            self._forget()
            dialog.leave()
            self.saved.emit(key)

        def fail(error: Exception) -> None:
            dialog.show_saving(saving=False)
            self._show_error(error)
            self.keep()

        self._tasks.run(partial(save_article, self._paths, begun), tell, on_error=fail, latest="saving")

    def close(self) -> None:
        """The window is closed: what is not saved is kept."""
        self.keep()

    def _forget(self) -> None:
        """Nothing is left that was not saved."""
        self._keeping.stop()
        self._tasks.forget("keeping")
        self._tasks.run(lambda _: remove_draft(self._store), lambda _: self.kept.emit(False), latest="forgetting")

    def _leave(self) -> None:
        self.dialog = self.reference_dialog = None
        self._keeping.stop()
        self._tasks.forget("proof")

    def _show_error(self, error: Exception) -> None:
        show_error(self.dialog or self._window, error)
