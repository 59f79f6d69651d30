# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`./dev shots FOLDER`: pictures of the real window and of printed pages, for a person to look at.

Each picture is one step of a day at the desk, on a data folder of its own; nothing is compared here.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import msgspec
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import make_application, make_window
from desktop.main_window import MainWindow
from desktop.pdf_pages import PdfPages
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.packs.trust import read_public_key
from library.paths import Paths, find_paths
from tests.benchmarks.topics_file import write_topics
from tests.gallery import wait, wait_until
from tests.gallery_clinic import ARRIVED_PAGE, OLD_ARTICLE, SCRIPTS_PACK, TODAY
from tests.library.pack_workshop import KEY, packed, source

SCREEN = (1366, 768)
CLINIC = Clinic("Green River Clinic", "12 Market Road, Green River", "555 0142", "112", "Monday to Friday, 8 to 4")


class Shots:
    """The window, and the folder that its pictures go to."""

    def __init__(self, folder: Path, paths: Paths) -> None:
        self._folder = folder
        self._paths = paths
        self.window = self._open()

    def take(self, name: str, dialog: QWidget | None = None) -> None:
        """The window as it is on the screen, a dialog drawn over it where it stands."""
        wait(150)
        picture = self.window.grab()
        if dialog is not None:
            painter = QPainter(picture)
            painter.drawPixmap(dialog.mapToGlobal(dialog.rect().topLeft()) - self.window.pos(), dialog.grab())
            painter.end()
        self._save(name, picture.save(str(self._folder / f"{name}.png")))

    def page(self, name: str, pdf: bytes) -> None:
        """The first page of a PDF, as a good screen shows it."""
        pages = PdfPages(pdf)
        self._save(name, pages.picture(0, 108).save(str(self._folder / f"{name}.png")))
        pages.close()

    def search(self, text: str, wanted: int) -> None:
        """Type, and wait for at least so many hits."""
        self.window.top_bar.search_box.setText(text)
        model = self.window.search_panel.list.model()
        wait_until(lambda: self.window.finder.stack.currentWidget() is self.window.search_panel)
        wait_until(lambda: model.rowCount() >= wanted)

    def open(self, article: str, language: str = "en") -> None:
        self.window.reader.open(ArticleKey(ArticleId(article), language))
        reader = self.window.reader
        wait_until(lambda: reader.reading is not None and reader.reading.article.key == (article, language))

    def restart(self) -> None:
        self.window.close()
        self.window = self._open()

    def _open(self) -> MainWindow:
        window = make_window(self._paths, lambda: TODAY)
        window.setGeometry(0, 0, *SCREEN)
        window.show()
        window.start()
        wait_until(lambda: "\u00b7" in window.status.text())
        return window

    def _save(self, name: str, saved: bool) -> None:
        if not saved:
            raise SystemExit(f"{self._folder / name}.png cannot be written; choose another folder.")
        print(f"{name}.png")


def take_window_shots(shots: Shots, paths: Paths) -> None:
    """A day at the desk."""
    window = shots.window
    shots.take("01-first-page")
    shots.search("ba", 2)
    shots.take("02-results")
    window.search_panel.activate_current()
    wait_until(lambda: window.reader.reading is not None)
    shots.take("03-article")
    shots.open("low-back-pain")
    window.reader.follow(QUrl("ref:dahm2010"))
    window.reading_pane.view.go_to("cite-7")
    shots.take("04-reference-selected")
    window.reading_pane.start_finding()
    window.reading_pane.find_bar.box.setText("exercise")
    shots.take("05-find-in-page")
    window.reading_pane.find_bar.close_bar()
    take_handout_shots(shots)
    window.side.setCurrentWidget(window.references_panel)
    shots.open("should-i-try-prolotherapy")
    window.settings_desk.change(theme="dark")
    shots.take("09-dark")
    window.reading_pane.view.scroll_to(0.25)
    shots.take("09-dark-table")
    window.settings_desk.change(theme="light", text_size=180)
    shots.open("low-back-pain")
    shots.take("10-large-text")
    window.settings_desk.change(text_size=100, language="es")
    shots.search("quemadura", 1)
    shots.open("burns", "es")
    shots.take("11-spanish")
    window.settings_desk.change(language="en")
    shots.window.top_bar.search_box.setText("xyzzyq")
    wait_until(lambda: not window.search_panel.list.isVisible())
    shots.take("13-nothing-found")
    for query, name in (
        ("diarhoea tretment", "13-corrected"),
        ("sugar disease", "13-other-name"),
        ('"salt and water cure"', "13-phrase-nowhere"),
        ("M54.50", "13-code"),
    ):
        window.top_bar.search_box.setText(query)
        wait_until(lambda query=query: window.finder._result.query == query)  # type: ignore[misc]
        shots.take(name)
    take_local_pack_shots(shots, paths)


def take_handout_shots(shots: Shots) -> None:
    """The open article and another are collected, seen, laid out as a booklet; then the settings."""
    window = shots.window
    window.add_to_handout()
    shots.open("burns")
    window.add_to_handout()
    wait_until(lambda: window.handout_panel.pages.text() != "")
    shots.take("06-handout")
    window.handout_desk.preview()
    desk = window.handout_desk
    wait_until(lambda: desk.dialog is not None)
    shots.take("07-preview", desk.dialog)
    assert desk.dialog is not None
    booklet = desk.dialog
    booklet.on_paper.setCurrentIndex(booklet.on_paper.findData("booklet"))
    booklet.grey.setChecked(True)
    wait_until(lambda: booklet.made.small_pages > 0)
    shots.take("07-preview-booklet", booklet)
    booklet.on_paper.setCurrentIndex(0)
    booklet.reject()
    window.handout_panel.collection.clear()
    window.all_actions.settings.trigger()
    shots.take("08-settings", window.settings_desk.dialog)
    assert window.settings_desk.dialog is not None
    window.settings_desk.dialog.reject()


def take_local_pack_shots(shots: Shots, paths: Paths) -> None:
    """The clinic's own articles: another script, and one that is past its date."""
    shutil.copytree(SCRIPTS_PACK, paths.local_pack)
    old = paths.local_pack / "articles" / "en" / "old-cough-advice.md"
    old.parent.mkdir()
    old.write_text(OLD_ARTICLE, encoding="utf-8")
    shots.restart()
    shots.open("old-cough-advice")
    shots.take("14-overdue")
    shots.window.settings_desk.change(language="ar")
    shots.open("low-back-pain", "ar")
    shots.take("12-arabic")
    shots.window.reading_pane.view.go_to("table")
    shots.take("12-arabic-table")
    shots.window.close()


def take_pack_shots(shots: Shots, paths: Paths, folder: Path) -> None:
    """A ministry's pack: its key added, installed, its next version looked at, damaged, shared."""
    info = "publisher: Ministry of Health\nlicence: CC BY 4.0\nlanguages: [en]\n"
    texts = dict.fromkeys(("diarrhoea-in-children", "fever", "malaria", "worms"), "Drink clean water.")
    old = folder / "health-pack-1.clinicpack"
    old.write_bytes(packed(source(folder / "1", texts, pack=info)))
    new = folder / "health-pack-2.clinicpack"
    withdrawn = "withdrawn: [{id: worms, reason: The dose was wrong., date: 2026-11-02}]\n"
    texts = {**texts, "fever": "Rest.", "cough": "Rest.", **{f"new-{number}": "Rest." for number in range(300)}}
    new.write_bytes(packed(source(folder / "2", texts, version="2.0.0", sequence=2, pack=info + withdrawn)))
    key = folder / "ministry.pub"
    key.write_bytes(msgspec.json.encode(KEY.public))
    shots.restart()
    desk = shots.window.packs_desk
    desk.open(old)
    dialog = desk.shown
    wait_until(lambda: dialog.pages.currentWidget() is dialog.outcome)
    shots.take("15-packs-unknown-key", dialog)
    dialog.show_key(read_public_key(key))
    shots.take("15-packs-key", dialog)
    dialog.key.trust_button.click()
    wait_until(lambda: dialog.pages.currentWidget() is dialog.keys)
    shots.take("15-packs-keys", dialog)
    for file, name in ((old, "new-pack"), (new, "changes")):
        desk.look_at(file)
        wait_until(lambda: dialog.pages.currentWidget() is dialog.preview)
        shots.take(f"15-packs-{name}", dialog)
        dialog.preview.install_button.click()
        shots.take(f"15-packs-{name}-work", dialog)
        wait_until(lambda: dialog.pages.currentWidget() is dialog.outcome)
    shots.take("15-packs-installed", dialog)
    dialog.outcome.close_button.click()
    shots.take("15-packs-list", dialog)
    shots.window.settings_desk.change(theme="dark")
    shots.take("15-packs-dark", dialog)
    shots.window.settings_desk.change(theme="light")
    wait_until(lambda: not shots.window.indexing.is_running)
    (installed,) = paths.packs.glob("*-2-*/pack.clinicpack")
    content = bytearray(installed.read_bytes())
    at = content.index(b"new-7.md") + 10
    content[at : at + 3] = b"xyz"
    installed.write_bytes(content)
    dialog.packs.check_button.click()
    wait_until(lambda: dialog.pages.currentWidget() is dialog.outcome)
    shots.take("15-packs-damaged", dialog)
    dialog.go_back()
    dialog.packs.share_button.click()
    wait_until(lambda: dialog.pages.currentWidget() is dialog.sharing)
    shots.take("15-packs-share", dialog)
    dialog.reject()


def take_import_shots(shots: Shots, folder: Path) -> None:
    """A page with everything is looked at, a line put back, and kept; a collection, and a file that is none."""
    window = shots.window
    page = folder / "injections.txt"
    page.write_text(ARRIVED_PAGE, encoding="utf-8")
    topics = folder / "topics.xml"
    write_topics(topics, 40)
    empty = folder / "empty.txt"
    empty.touch()
    for theme in ("light", "dark"):
        window.settings_desk.change(theme=theme)
        window.given_files.open([page, topics, empty])
        dialog = window.import_desk.shown
        wait_until(lambda dialog=dialog: dialog.pages.currentWidget() is dialog.page)  # type: ignore[misc]
        shots.take(f"17-import-{theme}", dialog)
        for tab, name in (
            (dialog.page.dropped, "dropped"),
            (dialog.page.flags, "flags"),
            (dialog.page.sources, "sources"),
        ):
            dialog.page.tabs.setCurrentWidget(tab)
            shots.take(f"17-import-{name}-{theme}", dialog)
        dialog.page.original.go_to(8)
        dialog.page.tabs.setCurrentWidget(dialog.page.dropped)
        shots.take(f"17-import-line-{theme}", dialog)
        dialog.page.keep_button.click()
        wait_until(lambda dialog=dialog: dialog.pages.currentWidget() is dialog.collection)  # type: ignore[misc]
        shots.take(f"17-import-collection-{theme}", dialog)
        dialog.collection.skip_button.click()
        wait_until(lambda dialog=dialog: dialog.pages.currentWidget() is dialog.outcome)  # type: ignore[misc]
        shots.take(f"17-import-refused-{theme}", dialog)
        dialog.reject()
    window.settings_desk.change(theme="light")
    wait_until(lambda: window.reader.reading is not None and window.reader.reading.own)
    shots.take("17-imported")


def take_own_article_shots(shots: Shots) -> None:
    """An article is written, adapted, annotated, approved, gone back with and deleted; then all of it in the dark."""
    window = shots.window
    menu, editor = window.all_actions.own_menu, window.own_desk.editor
    shots.open("low-back-pain")
    menu.popup(window.top_bar.own_button.mapToGlobal(window.top_bar.own_button.rect().bottomLeft()))
    shots.take("16-own-menu", menu)
    menu.hide()
    menu.new.trigger()
    wait_until(lambda: editor.dialog is not None)
    wait(600)
    shots.take("16-own-new", editor.dialog)
    editor.shown.reject()
    for theme in ("light", "dark"):
        window.settings_desk.change(theme=theme)
        _take_editor(shots, theme)
        _take_versions_and_approval(shots, theme)
        _take_note(shots, theme)
    window.settings_desk.change(theme="light")


def _take_editor(shots: Shots, theme: str) -> None:
    """An article is adapted, saved, and saved once more, so that there is an earlier version."""
    menu, editor = shots.window.all_actions.own_menu, shots.window.own_desk.editor
    shots.open("low-back-pain")
    menu.adapt.trigger()
    wait_until(lambda: editor.dialog is not None)
    text = editor.shown.page.text
    text.setPlainText(text.toPlainText().replace("## What you may feel", "# What you may feel"))
    wait(800)
    shots.take(f"16-own-editor-{theme}", editor.dialog)
    editor.shown.tabs.setCurrentWidget(editor.shown.fields)
    shots.take(f"16-own-fields-{theme}", editor.dialog)
    editor.choose_reference()
    wait(400)
    shots.take(f"16-own-source-{theme}", editor.reference_dialog)
    assert editor.reference_dialog is not None
    editor.reference_dialog.reject()
    editor.shown.fields.title.setText(f"Low back pain at our clinic ({theme})")
    editor.shown.save()
    wait_until(lambda: editor.dialog is None)
    wait(400)
    menu.edit.trigger()
    wait_until(lambda: editor.dialog is not None)
    editor.shown.page.text.appendPlainText("Ask for the exercise sheet.")
    editor.shown.save()
    wait_until(lambda: editor.dialog is None)
    wait(400)


def _take_versions_and_approval(shots: Shots, theme: str) -> None:
    menu, desk = shots.window.all_actions.own_menu, shots.window.own_desk
    menu.versions.trigger()
    wait_until(lambda: desk.versions.dialog is not None)
    shots.take(f"16-own-versions-{theme}", desk.versions.dialog)
    assert desk.versions.dialog is not None
    desk.versions.dialog.reject()
    menu.approve.trigger()
    wait_until(lambda: desk.approve_dialog is not None)
    assert desk.approve_dialog is not None
    desk.approve_dialog.name.setText("Amina Yusuf")
    desk.approve_dialog.role.setText("Nurse in charge")
    desk.approve_dialog.accept()
    wait(400)
    menu.approve.trigger()
    wait_until(lambda: desk.approve_dialog is not None)
    shots.take(f"16-own-approve-{theme}", desk.approve_dialog)
    desk.approve_dialog.reject()
    shots.take(f"16-own-approved-{theme}")


def _take_note(shots: Shots, theme: str) -> None:
    menu, desk = shots.window.all_actions.own_menu, shots.window.own_desk
    shots.open("burns")
    menu.note.trigger()
    wait_until(lambda: desk.note_dialog is not None)
    assert desk.note_dialog is not None
    desk.note_dialog.text.setPlainText("Clean water stands in the blue tank at the door.")
    shots.take(f"16-own-note-{theme}", desk.note_dialog)
    desk.note_dialog.accept()
    wait(400)
    shots.take(f"16-own-noted-{theme}")
    desk.bar.offer("Deleted: Low back pain at our clinic", "&Undo", lambda: None)
    shots.take(f"16-own-undo-{theme}")
    desk.bar.hide()


def take_page_shots(shots: Shots, paths: Paths) -> None:
    """What comes out of the printer."""
    library = Library.open(paths, TODAY)
    back, burns = "low-back-pain", "burns"
    wanted: list[tuple[str, tuple[str, ...], str, HandoutOptions]] = [
        ("handout-en-12", (back,), "en", HandoutOptions()),
        ("handout-en-24", (back,), "en", HandoutOptions(size=24)),
        ("handout-es", (back,), "es", HandoutOptions(references="full")),
        ("handout-ar", (back,), "ar", HandoutOptions()),
        ("handout-hi", (back,), "hi", HandoutOptions()),
        ("handout-letter", (back,), "en", HandoutOptions(paper="letter", size=14)),
        ("handout-first-aid", (burns,), "en", HandoutOptions()),
        ("handout-decision", ("should-i-try-prolotherapy",), "en", HandoutOptions()),
        ("handout-short-copy", (back,), "en", HandoutOptions(plain=True)),
        ("handout-one-sheet", (back,), "en", HandoutOptions(fit=True)),
        ("handout-packet", (back, burns), "en", HandoutOptions()),
        ("handout-es-en", (back,), "es", HandoutOptions(second_language="en")),
        ("handout-ar-en", (back,), "ar", HandoutOptions(second_language="en")),
        ("handout-two-up", (back,), "en", HandoutOptions(layout="two-up")),
    ]
    for name, articles, language, options in wanted:
        keys = tuple(ArticleKey(ArticleId(article), language) for article in articles)
        cover = "For people who lift and carry" if len(keys) > 1 else ""
        shots.page(name, library.typeset(Handout(keys, options, CLINIC, cover=cover)).pdf)
    library.close()


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("Usage: ./dev shots FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory(prefix="clinic-library-shots-") as data:
        paths = find_paths(Path(data))
        application.setQuitOnLastWindowClosed(False)
        shots = Shots(folder, paths)
        take_window_shots(shots, paths)
        take_pack_shots(shots, paths, Path(data))
        take_import_shots(shots, Path(data))
        shots.restart()
        take_own_article_shots(shots)
        take_page_shots(shots, paths)
        QApplication.closeAllWindows()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
