# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every dialog, every page of one, and every state of the window worth seeing: a name, and how it is put on the screen.

    stage = Stage(window, paths, arrive(folder))    a window that was started upon `gallery_clinic.furnish(paths)`
    with stage.showing("packs: keys") as widget:    shown and at rest; closed again at the end
        widget.grab()

A new dialog needs one function here and its line in `SCENES`; a test finds the dialogs that have none. Used by tests,
by `./dev shots` and by the contact sheet, so pytest is not known here. The library may work on its thread or at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any
from unittest import mock

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QScrollArea, QWidget

from desktop.crash_dialog import show_crash
from desktop.errors import report_of, show_error
from desktop.long_work import Outcome
from desktop.main_window import MainWindow
from desktop.pin_dialogs import LockDialog, StaffDialog
from library.errors import LibraryError
from library.lock import Lock
from library.models import ArticleId, ArticleKey
from library.packs.trust import read_public_key
from library.paths import Paths
from library.storage import RecordStore
from tests.gallery_clinic import OVERDUE, OWN, WITHDRAWN, Arrived
from tests.library.pack_workshop import KEY

WORDS = {"en": "back", "es": "espalda", "ar": "\u0627\u0644\u0638\u0647\u0631"}
"""What is looked for, by the language of the articles."""
MISSPELT = "diarhoea"
Scene = Callable[["Stage"], QWidget]
Answer = QMessageBox.StandardButton


def wait(milliseconds: int) -> None:
    """Let the worker work and the window paint."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(done: Callable[[], Any]) -> None:
    for _ in range(1000):
        if done():
            return
        wait(10)
    raise TimeoutError("The window did not get there within ten seconds.")


class Stage:
    """A started window, and what a person does to bring it into a state. `language` is that of the articles."""

    def __init__(self, window: MainWindow, paths: Paths, arrived: Arrived, language: str = "en") -> None:
        self.window = window
        self.paths = paths
        self.arrived = arrived
        self.language = language
        self._asked: QMessageBox | None = None

    @contextmanager
    def showing(self, name: str) -> Iterator[QWidget]:
        """The scene of this name."""
        with mock.patch.object(QMessageBox, "question", self._ask):
            widget = SCENES[name](self)
            wait_until(widget.isVisible)
            QApplication.sendPostedEvents()
            try:
                yield widget
            finally:
                self.leave()

    def leave(self) -> None:
        """Close whatever is open above the window, without a question; the window goes back to its first page."""
        for widget in reversed(QApplication.topLevelWidgets()):
            if isinstance(widget, QMenu) and widget.isVisible():
                widget.hide()
            elif isinstance(widget, QDialog) and widget.isVisible():
                if hasattr(widget, "thrown_away"):  # the editor: its words are not kept for the next scene
                    widget.thrown_away.emit()
                QDialog.done(widget, 0)
        window = self.window
        window.handout_panel.collection.clear()
        window.side.setCurrentWidget(window.references_panel)
        window.reading_pane.find_bar.close_bar()
        window.undo.forget()
        window.top_bar.search_box.clear()
        window.all_actions.topics.trigger()
        window.reader.show_welcome()
        QApplication.sendPostedEvents()

    def search(self, text: str) -> None:
        """Type, and wait for what is found."""
        self.window.top_bar.search_box.setText(text)
        finder = self.window.finder
        wait_until(lambda: finder._result is not None and finder._result.query == text)

    def open(self, article: str, language: str = "") -> None:
        """The article in the language of the stage where there is one, or else in English."""
        language = language or self.language
        packs = (self.paths.starter_pack, self.paths.local_pack)
        is_there = any((pack / "articles" / language / f"{article}.md").exists() for pack in packs)
        key = ArticleKey(ArticleId(article), language if is_there else "en")
        reader = self.window.reader
        reader.open(key)
        wait_until(lambda: reader.reading is not None and reader.reading.article.key.id == article)

    def collect(self, *articles: str) -> None:
        """Open articles and collect them for a handout; wait until its pages are counted."""
        panel = self.window.handout_panel
        for article in articles:
            before = len(panel.keys)
            self.open(article)
            self.window.add_to_handout()
            wait_until(lambda before=before: len(panel.keys) > before)  # type: ignore[misc]
        wait_until(lambda: panel.pages.text())

    def without_processes(self, desk: Any) -> Any:
        """Work that would be done by a process is begun and goes on for ever; its end is told by the scene."""
        return mock.patch.object(desk.work, "start")

    def _ask(
        self,
        parent: QWidget,
        title: str,
        text: str,
        buttons: Answer = Answer.Yes | Answer.No,
        default: Answer = Answer.NoButton,
    ) -> Answer:
        """A question that would wait for its answer is shown, and answered with no."""
        self._asked = QMessageBox(QMessageBox.Icon.Question, title, text, buttons, parent)
        self._asked.setDefaultButton(default)
        self._asked.open()
        return Answer.Cancel

    @property
    def question(self) -> QMessageBox:
        """The question that was asked last."""
        assert self._asked is not None, "nothing was asked"
        return self._asked


# ---- the window ---------------------------------------------------------------------------------------------


def first_page(stage: Stage) -> QWidget:
    stage.window.reader.show_welcome()
    return stage.window


def results(stage: Stage) -> QWidget:
    stage.search(WORDS.get(stage.language, WORDS["en"]))
    return stage.window


def corrected(stage: Stage) -> QWidget:
    stage.search(MISSPELT)
    return stage.window


def nothing_found(stage: Stage) -> QWidget:
    stage.search("xyzzyq")
    return stage.window


def list_of(stage: Stage, number: int) -> QWidget:
    """One of the ways to find without typing, where something was kept and read before."""
    stage.open("burns")
    actions = stage.window.all_actions
    if not actions.favourite.isChecked():
        actions.favourite.trigger()
    actions.lists[number].trigger()
    return stage.window


def article(stage: Stage) -> QWidget:
    stage.open("low-back-pain")
    return stage.window


def reference_chosen(stage: Stage) -> QWidget:
    stage.open("low-back-pain", "en")
    stage.window.reader.follow(QUrl("ref:dahm2010"))
    return stage.window


def find_on_page(stage: Stage) -> QWidget:
    stage.open("low-back-pain", "en")
    stage.window.reading_pane.start_finding()
    stage.window.reading_pane.find_bar.box.setText("exercise")
    return stage.window


def withdrawn(stage: Stage) -> QWidget:
    stage.open(WITHDRAWN, "en")
    return stage.window


def overdue(stage: Stage) -> QWidget:
    stage.open(OVERDUE, "en")
    return stage.window


def handout_panel(stage: Stage) -> QWidget:
    stage.collect("low-back-pain", "burns")
    return stage.window


def deleted(stage: Stage) -> QWidget:
    desk = stage.window.own_desk
    stage.window.undo.remember(desk.tr("Deleted: {title}").format(title="Cough in adults"), lambda: None)
    return stage.window


def picture(stage: Stage) -> QWidget:
    stage.open("low-back-pain", "es" if stage.language == "es" else "en")
    view = stage.window.reading_pane.view
    view._enlarge(next(iter(view._pictures)))
    return _front()


def _menu(menu: QMenu, button: QWidget) -> QWidget:
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    return menu


def own_menu(stage: Stage) -> QWidget:
    stage.open(OWN, "en")
    window = stage.window
    return _menu(window.all_actions.own_menu, window.top_bar.own_button)


def packets_menu(stage: Stage) -> QWidget:
    stage.collect("low-back-pain")
    panel = stage.window.handout_panel
    return _menu(panel.packets_menu, panel.packets_button)


# ---- paper, settings, errors ----------------------------------------------------------------------------------


def preview(stage: Stage) -> QWidget:
    stage.collect("low-back-pain", "burns")
    desk = stage.window.handout_desk
    desk.preview()
    wait_until(lambda: desk.dialog is not None)
    assert desk.dialog is not None
    return desk.dialog


def settings(stage: Stage) -> QWidget:
    stage.window.all_actions.settings.trigger()
    dialog = stage.window.settings_desk.dialog
    assert dialog is not None
    return dialog


def settings_end(stage: Stage) -> QWidget:
    dialog = settings(stage)
    wait_until(dialog.isVisible)
    QApplication.sendPostedEvents()
    for area in dialog.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        bar.setValue(bar.maximum())
    return dialog


def lock(stage: Stage) -> QWidget:
    dialog = LockDialog(Lock(RecordStore(stage.paths.state)), stage.window)
    dialog.open()
    return dialog


def staff(stage: Stage) -> QWidget:
    """After a wrong PIN."""
    lock = Lock(RecordStore(stage.paths.state))
    lock.lock("1234")
    dialog = StaffDialog(lock, stage.window)
    dialog.open()
    dialog.pin.setText("4321")
    dialog.unlock_button.click()
    lock.unlock()
    return dialog


def about(stage: Stage) -> QWidget:
    stage.window.open_about()
    return _front()


def keys(stage: Stage) -> QWidget:
    stage.window.open_keys()
    return _front()


def crash(stage: Stage) -> QWidget:
    return show_crash(report_of(ZeroDivisionError()), stage.window)


def expected_error(stage: Stage) -> QWidget:
    show_error(stage.window, LibraryError("This disk is full. Make room on it, then try again."))
    return _front()


def our_mistake(stage: Stage) -> QWidget:
    with mock.patch("desktop.errors.log.error"):  # it is none
        show_error(stage.window, ZeroDivisionError())
    return _front()


def _front() -> QWidget:
    """The dialog that was opened last."""
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    active = QApplication.activeModalWidget()
    return active if active in dialogs else dialogs[-1]


# ---- packs ----------------------------------------------------------------------------------------------------


def packs(stage: Stage) -> Any:
    desk = stage.window.packs_desk
    desk.open()
    wait_until(lambda: desk.packs and desk.shown.packs.list.model().rowCount())
    return desk.shown


def packs_preview(stage: Stage) -> QWidget:
    dialog = packs(stage)
    stage.window.packs_desk.look_at(stage.arrived.new_pack)
    wait_until(lambda: dialog.pages.currentWidget() is dialog.preview)
    return dialog  # type: ignore[no-any-return]


def packs_unknown_key(stage: Stage) -> QWidget:
    dialog = packs(stage)
    stage.window.packs_desk.look_at(stage.arrived.unknown_pack)
    wait_until(lambda: dialog.pages.currentWidget() is dialog.outcome)
    return dialog  # type: ignore[no-any-return]


def packs_work(stage: Stage) -> QWidget:
    dialog, desk = packs(stage), stage.window.packs_desk
    with stage.without_processes(desk):
        desk.install(stage.arrived.new_pack)
    dialog.work.show_progress(40, 100)
    return dialog  # type: ignore[no-any-return]


def packs_installed(stage: Stage) -> QWidget:
    packs_work(stage)
    desk = stage.window.packs_desk
    desk._then(Outcome(0, ("Test pack 3.0.0",)))
    wait_until(lambda: desk.shown.pages.currentWidget() is desk.shown.outcome)
    return desk.shown


def packs_damaged(stage: Stage) -> QWidget:
    dialog, desk = packs(stage), stage.window.packs_desk
    desk._tell_damage(Outcome(1, ("test: articles/en/fever-advice.md is damaged", "Repair it.")))
    wait_until(lambda: dialog.pages.currentWidget() is dialog.outcome)
    return dialog  # type: ignore[no-any-return]


def packs_keys(stage: Stage) -> QWidget:
    dialog = packs(stage)
    dialog.packs.keys_button.click()
    wait_until(lambda: dialog.pages.currentWidget() is dialog.keys)
    return dialog  # type: ignore[no-any-return]


def packs_key(stage: Stage) -> QWidget:
    dialog = packs(stage)
    dialog.show_key(read_public_key(stage.arrived.key))
    return dialog  # type: ignore[no-any-return]


def packs_sharing(stage: Stage) -> QWidget:
    dialog = packs(stage)
    dialog.packs.share_button.click()
    wait_until(lambda: dialog.pages.currentWidget() is dialog.sharing)
    dialog.sharing._agree()  # without a passphrase: what is missing is said
    return dialog  # type: ignore[no-any-return]


def packs_sharing_again(stage: Stage) -> QWidget:
    dialog = packs(stage)
    dialog.show_sharing(KEY.public, "")
    return dialog  # type: ignore[no-any-return]


def packs_remove(stage: Stage) -> QWidget:
    dialog = packs(stage)
    dialog.packs.remove_button.click()
    return stage.question


# ---- bringing in pages ----------------------------------------------------------------------------------------


def _imported(stage: Stage, files: Sequence[Any]) -> Any:
    desk = stage.window.import_desk
    desk.open(list(files))
    dialog = desk.shown
    wait_until(lambda: dialog.pages.currentWidget() is not dialog.work)
    return dialog


def import_page(stage: Stage) -> Any:
    return _imported(stage, [stage.arrived.page, stage.arrived.topics])


def import_dropped(stage: Stage) -> QWidget:
    dialog = import_page(stage)
    dialog.page.original.go_to(8)
    dialog.page.tabs.setCurrentWidget(dialog.page.dropped)
    return dialog  # type: ignore[no-any-return]


def import_flags(stage: Stage) -> QWidget:
    dialog = import_page(stage)
    dialog.page.tabs.setCurrentWidget(dialog.page.flags)
    return dialog  # type: ignore[no-any-return]


def import_sources(stage: Stage) -> QWidget:
    dialog = import_page(stage)
    dialog.page.tabs.setCurrentWidget(dialog.page.sources)
    return dialog  # type: ignore[no-any-return]


def import_collection(stage: Stage) -> Any:
    return _imported(stage, [stage.arrived.topics, stage.arrived.page])


def import_work(stage: Stage) -> QWidget:
    dialog, desk = import_collection(stage), stage.window.import_desk
    with stage.without_processes(desk):
        dialog.collection.all_button.click()
    dialog.work.show_progress(12, 40)
    return dialog  # type: ignore[no-any-return]


def import_done(stage: Stage) -> QWidget:
    dialog = import_work(stage)
    stage.window.import_desk._end(Outcome(1, ("Brought in: 38", "topics.xml, topic 7: has no title")))
    return dialog


def import_refused(stage: Stage) -> QWidget:
    return _imported(stage, [stage.arrived.empty, stage.arrived.page])  # type: ignore[no-any-return]


# ---- the clinic's own articles --------------------------------------------------------------------------------


def editor_new(stage: Stage) -> Any:
    desk = stage.window.own_desk
    desk.write_new()
    wait_until(lambda: desk.editor.dialog is not None)
    return desk.editor.shown


def editor(stage: Stage) -> Any:
    """With something to mend."""
    stage.open(OWN, "en")
    desk = stage.window.own_desk
    desk.edit()
    wait_until(lambda: desk.editor.dialog is not None)
    text = desk.editor.shown.page.text
    text.setPlainText(text.toPlainText().replace("## What you may feel", "# What you may feel"))
    desk.editor.prove()
    wait_until(lambda: desk.editor.shown.problems.count())
    return desk.editor.shown


def editor_about(stage: Stage) -> QWidget:
    dialog = editor(stage)
    dialog.tabs.setCurrentWidget(dialog.fields)
    return dialog  # type: ignore[no-any-return]


def editor_unsaved(stage: Stage) -> QWidget:
    editor(stage).reject()
    return stage.question


def reference(stage: Stage) -> QWidget:
    editor(stage)
    desk = stage.window.own_desk.editor
    desk.choose_reference()
    assert desk.reference_dialog is not None
    dialog = desk.reference_dialog
    wait_until(lambda: dialog.list.count())
    return dialog


def note(stage: Stage) -> QWidget:
    stage.open("burns", "en")
    desk = stage.window.own_desk
    desk.write_note()
    wait_until(lambda: desk.note_dialog is not None)
    assert desk.note_dialog is not None
    desk.note_dialog.text.setPlainText("Clean water stands in the blue tank at the door.")
    return desk.note_dialog


def approve(stage: Stage) -> QWidget:
    stage.open("burns", "en")
    desk = stage.window.own_desk
    desk.approve()
    wait_until(lambda: desk.approve_dialog is not None)
    assert desk.approve_dialog is not None
    return desk.approve_dialog


def versions(stage: Stage) -> QWidget:
    stage.open(OWN, "en")
    desk = stage.window.own_desk
    desk.show_versions()
    wait_until(lambda: desk.versions.dialog is not None)
    assert desk.versions.dialog is not None
    return desk.versions.dialog


def delete(stage: Stage) -> QWidget:
    stage.open(OWN, "en")
    stage.window.own_desk.delete()
    return stage.question


SCENES: dict[str, Scene] = {
    "window: first page": first_page,
    "window: results": results,
    "window: corrected search": corrected,
    "window: nothing found": nothing_found,
    "window: titles from A to Z": partial(list_of, number=1),
    "window: complaints": partial(list_of, number=2),
    "window: favourites": partial(list_of, number=3),
    "window: new and changed": partial(list_of, number=4),
    "window: due for review": partial(list_of, number=5),
    "window: read lately": partial(list_of, number=6),
    "window: article": article,
    "window: reference chosen": reference_chosen,
    "window: find on the page": find_on_page,
    "window: withdrawn article": withdrawn,
    "window: overdue article": overdue,
    "window: handout": handout_panel,
    "window: deleted": deleted,
    "window: menu of own articles": own_menu,
    "window: menu of packets": packets_menu,
    "picture": picture,
    "handout: preview": preview,
    "settings": settings,
    "settings: end": settings_end,
    "about": about,
    "lock": lock,
    "lock: staff": staff,
    "keys": keys,
    "crash": crash,
    "error: expected": expected_error,
    "error: our mistake": our_mistake,
    "packs: list": packs,
    "packs: preview": packs_preview,
    "packs: unknown key": packs_unknown_key,
    "packs: work": packs_work,
    "packs: installed": packs_installed,
    "packs: damaged": packs_damaged,
    "packs: keys": packs_keys,
    "packs: key": packs_key,
    "packs: sharing": packs_sharing,
    "packs: sharing again": packs_sharing_again,
    "packs: remove": packs_remove,
    "import: page": import_page,
    "import: not in the text": import_dropped,
    "import: flags": import_flags,
    "import: sources": import_sources,
    "import: collection": import_collection,
    "import: work": import_work,
    "import: done": import_done,
    "import: refused": import_refused,
    "editor: new": editor_new,
    "editor: text": editor,
    "editor: about": editor_about,
    "editor: not saved": editor_unsaved,
    "editor: reference": reference,
    "note": note,
    "approve": approve,
    "versions": versions,
    "delete": delete,
}
