# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From the panel of the real window to the very bytes that a printer gets, and what is remembered of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from desktop.handout_dialog import HandoutDialog
from desktop.main_window import MainWindow
from desktop.pdf_pages import PdfPages
from desktop.printing import PrintJob, PrintOrder
from desktop.settings_dialog import SettingsDialog
from desktop.theme import DARK
from library.errors import PrintError
from library.handouts.handout import Personal
from library.handouts.packets import Packet, PacketArticle, PacketStore
from library.models import ArticleId, ArticleKey
from library.paths import Paths
from library.settings import Layout, Settings, load_settings, save_settings
from library.storage import RecordStore

Key, Modifier = Qt.Key, Qt.KeyboardModifier
OpenWindow = Callable[..., MainWindow]
Told = Callable[[], list[str]]
SaveTo = Callable[[Path | None], list[str]]
PATIENCE_MS = 30_000
MAGENTA = QColor(255, 0, 255)


class FakeJob(PrintJob):
    """A job that ends when the test says so."""


@pytest.fixture(autouse=True)
def jobs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[FakeJob, bytes, PrintOrder]]:
    """A computer with two printers, whose jobs stand here as (job, PDF, order)."""
    started: list[tuple[FakeJob, bytes, PrintOrder]] = []

    def start(pdf: bytes, order: PrintOrder, owner: QObject) -> FakeJob:
        started.append((FakeJob(owner), pdf, order))
        return started[-1][0]

    monkeypatch.setattr("desktop.handout_dialog.printer_names", lambda: ["Ward", "Office"])
    monkeypatch.setattr("desktop.handout_dialog.start_print", start)
    return started


@pytest.fixture(autouse=True)
def whole_texts(paths: Paths) -> None:
    """A clinic that printed a whole text last; where it all begins, with the short copy, is in test_keys."""
    save_settings(RecordStore(paths.state), Settings(plain=False))


Jobs = list[tuple[FakeJob, bytes, PrintOrder]]


def key_of(article: str) -> ArticleKey:
    return ArticleKey(ArticleId(article), "en")


def open_article(window: MainWindow, article: str = "low-back-pain") -> None:
    window.reader.open(key_of(article))
    window.side.setCurrentWidget(window.handout_panel)


def preview(qtbot: QtBot, window: MainWindow) -> HandoutDialog:
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier)
    dialog = window.handout_desk.dialog
    assert dialog is not None and dialog.isVisible()
    return dialog


def choose(combo: QComboBox, value: object) -> None:
    assert combo.findData(value) >= 0
    combo.setCurrentIndex(combo.findData(value))


def leave_out(window: MainWindow, row: int, anchor: str) -> None:
    """Take the tick off a section."""
    item = window.handout_panel.collection.tree.topLevelItem(row)
    outline = window.handout_panel.collection.outlines[row]
    place = [section.anchor for section in outline.sections].index(anchor)
    section = item.child(place) if item else None
    assert section is not None
    section.setCheckState(0, Qt.CheckState.Unchecked)


def texts(pdf: bytes) -> list[str]:
    """The text of each page, on one line."""
    pages = PdfPages(pdf)
    read = [" ".join(pages.text(page).split()) for page in range(len(pages))]
    pages.close()
    return read


def made_pdf(qtbot: QtBot, window: MainWindow) -> bytes:
    """The PDF of the handout as it stands in the panel."""
    dialog = preview(qtbot, window)
    pdf = dialog.made.pdf
    dialog.reject()
    return pdf


def fail_to_typeset(*_: object) -> None:
    raise PrintError("This handout cannot be typeset.")


def kept(paths: Paths) -> Settings:
    return load_settings(RecordStore(paths.state))


# ---- the layout on paper ----------------------------------------------------------------------------------


def test_a_booklet_is_chosen_where_its_pages_are_seen_and_is_the_beginning_of_the_next_day(
    window: MainWindow, open_window: OpenWindow, paths: Paths, qtbot: QtBot
) -> None:
    open_article(window)
    dialog = preview(qtbot, window)
    assert dialog.made.small_pages == 0
    choose(dialog.on_paper, "booklet")
    made = dialog.made
    shown = PdfPages(made.pdf)
    width, height = shown.size(0)
    assert (len(shown), made.pages) == (len(dialog.view._pages),) * 2
    shown.close()
    assert width > height, "two pages stand on a side that lies"
    assert made.pages == -(-made.small_pages // 4) * 2
    counted = f"Pages: {made.small_pages}. Sheets of paper: {made.pages // 2}."
    assert dialog.message.text().startswith(counted)
    assert window.handout_panel.pages.text() == counted
    dialog.reject()
    assert kept(paths).layout == "booklet"
    assert not kept(paths).both_sides, "what a booklet needs is not what was wanted"
    window.close()
    again = open_window()
    open_article(again)
    assert again.handout_panel.pages.text() == counted
    dialog = preview(qtbot, again)
    assert dialog.layout_now == "booklet"
    assert dialog.made.pages == made.pages


def test_every_layout_is_measured_and_what_the_booklet_saves_is_told(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window)
    dialog = preview(qtbot, window)
    pages = dialog.made.pages
    offered = [dialog.on_paper.itemText(row) for row in range(3)]
    assert offered[0] == f"One page on a side (sheets: {pages})"
    choose(dialog.on_paper, "booklet")
    sheets = dialog.made.sheets
    assert offered[2] == f"Booklet to fold (sheets: {sheets})"
    assert f"Saves {pages - sheets} of {pages} sheets." in dialog.message.text()


def test_another_layout_keeps_what_was_chosen_in_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    """The layout is a setting; the other choices are not settings before they were printed."""
    open_article(window)
    box = window.handout_panel.paper_box
    choose(box.text_size, 24)
    choose(box.references, "none")
    box.name_line.click()
    leave_out(window, 0, "causes")
    chosen, without = window.handout_panel.options, window.handout_panel.collection.without
    dialog = preview(qtbot, window)
    choose(dialog.on_paper, "two-up")
    dialog.both_sides.click()
    dialog.grey.click()
    assert window.handout_panel.options == chosen
    assert window.handout_panel.collection.without == without
    assert not any("do hard physical work" in text for text in texts(dialog.made.pdf))


def test_pages_that_are_on_their_way_arrive_whatever_is_clicked_meanwhile(
    held: Any, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(held)
    open_article(window)
    dialog = preview(qtbot, window)
    held.holding = True
    choose(dialog.on_paper, "booklet")
    dialog.grey.click()
    assert not dialog.print_button.isEnabled()
    held.let_go()
    assert dialog.made.small_pages > 0
    assert dialog.print_button.isEnabled()


def test_on_the_real_thread_the_pages_of_another_layout_arrive_and_can_be_printed(
    open_window: OpenWindow, qtbot: QtBot, jobs: Jobs
) -> None:
    window = open_window(None)
    qtbot.waitUntil(lambda: bool(window._shown.topics), timeout=PATIENCE_MS)
    open_article(window, "burns")
    qtbot.waitUntil(lambda: bool(window.handout_panel.pages.text()), timeout=PATIENCE_MS)
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: window.handout_desk.dialog is not None, timeout=PATIENCE_MS)
    dialog = window.handout_desk.dialog
    assert dialog is not None
    choose(dialog.on_paper, "booklet")
    dialog.print_button.click()
    assert jobs == [], "the pages are not there yet"
    qtbot.waitUntil(dialog.print_button.isEnabled, timeout=PATIENCE_MS)
    dialog.print_button.click()
    assert jobs[0][1] is dialog.made.pdf
    assert dialog.made.small_pages > 0
    dialog.reject()


def test_pages_that_arrive_after_the_dialog_was_closed_are_counted_only(
    held: Any, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(held)
    open_article(window)
    dialog = preview(qtbot, window)
    held.holding = True
    choose(dialog.on_paper, "booklet")
    dialog.reject()
    held.let_go()
    assert window.handout_desk.dialog is None
    small = preview(qtbot, window).made.small_pages
    assert window.handout_panel.pages.text().startswith(f"Pages: {small}.")


def test_a_layout_that_cannot_be_made_is_told_and_another_can_be_chosen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    open_article(window)
    dialog = preview(qtbot, window)
    with monkeypatch.context() as patched:
        patched.setattr("library.library.Library.typeset", fail_to_typeset)
        choose(dialog.on_paper, "booklet")
    assert told() == ["This handout cannot be typeset."]
    assert dialog.isVisible() and not dialog.print_button.isEnabled()
    choose(dialog.on_paper, "single")
    assert dialog.print_button.isEnabled()


# ---- what is printed --------------------------------------------------------------------------------------


def test_what_is_printed_is_exactly_what_was_seen(window: MainWindow, qtbot: QtBot, jobs: Jobs) -> None:
    open_article(window)
    choose(window.handout_panel.paper_box.paper, "letter")
    qtbot.keyClicks(window.handout_panel.person.name, "Rosa")
    dialog = preview(qtbot, window)
    choose(dialog.on_paper, "booklet")
    dialog.copies.setValue(2)
    dialog.printer.setCurrentText("Office")
    seen = dialog.made.pdf
    qtbot.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    ((_, pdf, order),) = jobs
    assert pdf is seen
    assert order == PrintOrder("Office", 2, "letter", "short-edge")
    assert any("Rosa" in text for text in texts(pdf))
    shown = PdfPages(pdf)
    assert shown.size(0) == pytest.approx((792, 612), abs=0.1)
    shown.close()


def test_after_printing_its_choices_are_remembered_and_the_person_is_forgotten(
    window: MainWindow, open_window: OpenWindow, paths: Paths, qtbot: QtBot, jobs: Jobs
) -> None:
    open_article(window)
    box = window.handout_panel.paper_box
    choose(box.paper, "letter")
    choose(box.text_size, 18)
    choose(box.references, "full")
    box.name_line.click()
    box.teach_back.click()
    box.fit.click()
    choose(box.second_language, "es")
    window.handout_panel.person.note.setPlainText("With food.")
    printed = window.handout_panel.options
    dialog = preview(qtbot, window)
    dialog.printer.setCurrentText("Office")
    dialog.print_button.click()
    assert kept(paths).print_size == 12, "nothing is printed yet"
    jobs[0][0].finished.emit()
    assert not dialog.isVisible()
    assert window.handout_panel.options == printed, "the next handout may be set alike"
    assert window.handout_panel.personal == Personal()
    usual = kept(paths)
    assert (usual.paper, usual.print_size, usual.references) == ("letter", 18, "full")
    assert (usual.name_line, usual.teach_back, usual.printer) == (False, False, "Office")
    assert "Letter" in window.status.text() and "18 pt" in window.status.text()
    window.close()
    again = open_window()
    options = again.handout_panel.options
    assert (options.paper, options.size, options.references) == ("letter", 18, "full")
    assert (options.name_line, options.teach_back) == (False, False)
    assert (options.plain, options.fit, options.second_language) == (False, False, "")
    open_article(again)
    assert preview(qtbot, again).printer.currentText() == "Office"


def test_who_only_looks_is_not_remembered(window: MainWindow, paths: Paths, qtbot: QtBot) -> None:
    open_article(window)
    choose(window.handout_panel.paper_box.text_size, 24)
    preview(qtbot, window).reject()
    assert kept(paths) == Settings(plain=False)
    assert window.handout_panel.options.size == 24


def test_a_file_is_remembered_like_a_print(
    window: MainWindow, paths: Paths, qtbot: QtBot, tmp_path: Path, save_to: SaveTo
) -> None:
    save_to(tmp_path / "h.pdf")
    open_article(window)
    choose(window.handout_panel.paper_box.text_size, 14)
    qtbot.keyClick(window, Key.Key_S, Modifier.ControlModifier)
    assert (tmp_path / "h.pdf").exists()
    assert kept(paths).print_size == 14


def test_a_failed_print_keeps_the_person_for_the_next_try(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, told: Told
) -> None:
    open_article(window)
    qtbot.keyClicks(window.handout_panel.person.name, "Rosa")
    dialog = preview(qtbot, window)
    dialog.print_button.click()
    jobs[0][0].failed.emit(PrintError("The printer Ward did not print."))
    assert told() == ["The printer Ward did not print."]
    dialog.print_button.click()
    assert jobs[1][1] is dialog.made.pdf
    jobs[1][0].finished.emit()
    assert window.handout_panel.personal == Personal()


def test_what_is_saved_and_then_printed_in_another_layout_is_for_the_same_person(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    save_to: SaveTo,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
    told: Told,
) -> None:
    save_to(tmp_path / "h.pdf")
    open_article(window)
    qtbot.keyClicks(window.handout_panel.person.name, "Rosa")
    dialog = preview(qtbot, window)
    with monkeypatch.context() as patched:
        patched.setattr("library.library.Library.typeset", fail_to_typeset)
        dialog.save_button.click()
    assert told() == [], "what is seen is saved as it is"
    assert (tmp_path / "h.pdf").read_bytes() == dialog.made.pdf
    choose(dialog.on_paper, "two-up")
    dialog.print_button.click()
    assert any("Rosa" in text for text in texts(jobs[0][1]))
    dialog.reject()
    assert window.handout_panel.personal == Personal(), "it was kept once, and is forgotten with the dialog"


def test_a_page_count_that_comes_too_late_is_not_shown(held: Any, open_window: OpenWindow) -> None:
    window = open_window(held)
    window.side.setCurrentWidget(window.handout_panel)
    window.reader.open(key_of("burns"))
    held.holding = True
    choose(window.handout_panel.paper_box.text_size, 24)
    window.reader.show_welcome()
    held.let_go()
    assert window.handout_panel.keys == ()
    assert window.handout_panel.pages.text() == ""


# ---- what stands on it ------------------------------------------------------------------------------------


def pages_told(window: MainWindow) -> tuple[int, int]:
    """(pages, sheets) as the panel tells them."""
    _, pages, _, _, _, sheets, *_ = window.handout_panel.pages.text().replace(".", "").split(" ")
    return int(pages), int(sheets)


ONE_CHOICE_AFTER_THE_OTHER = [
    ("fit", True), ("fit", False), ("paper", "letter"), ("references", "full"), ("text_size", 14), ("text_size", 18),
    ("teach_back", False), ("name_line", False), ("second_language", "es"), ("text_size", 24), ("references", "none"),
    ("plain", True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("layout", "both"), [("single", False), ("single", True), ("two-up", True), ("booklet", False)]
)
def test_the_pages_that_are_told_are_those_of_the_pdf(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, save_to: SaveTo, layout: Layout, both: bool
) -> None:
    save_to(tmp_path / "h.pdf")
    window.settings_desk.change(layout=layout, both_sides=both)
    open_article(window, "burns")
    for name, value in ONE_CHOICE_AFTER_THE_OTHER:
        control = getattr(window.handout_panel.paper_box, name)
        control.setChecked(bool(value)) if isinstance(control, QCheckBox) else choose(control, value)
        qtbot.keyClick(window, Key.Key_S, Modifier.ControlModifier)
        with pypdfium2.PdfDocument(tmp_path / "h.pdf") as pdf:
            sides = len(pdf)
        pages, sheets = pages_told(window)
        assert sheets == (-(-sides // 2) if both or layout == "booklet" else sides), name
        if layout == "single":
            assert pages == sides
        else:
            assert -(-pages // 2) <= sides <= -(-pages // 4) * 2
        if (name, value) == ("fit", True):
            assert sheets == 1


def test_two_languages_stand_side_by_side(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window)
    choose(window.handout_panel.paper_box.second_language, "es")
    with pypdfium2.PdfDocument(made_pdf(qtbot, window)) as pdf:
        page = pdf[0]
        width, _ = page.get_size()
        text = page.get_textpage()
        left = text.get_text_bounded(right=width / 2)
        right = text.get_text_bounded(left=width / 2)
    assert "What low back pain is" in left and "lowest ribs" in left
    assert "costillas" in right and "costillas" not in left


def test_an_article_without_the_second_language_is_told(
    window: MainWindow, qtbot: QtBot, scripts_pack: Path, open_window: OpenWindow
) -> None:
    window.close()
    again = open_window()
    choose(again.handout_panel.paper_box.second_language, "hi")
    open_article(again, "burns")
    assert (
        again.handout_panel.problem.text()
        == "Burns and scalds: there is no text in हिन्दी; it is printed in English only."
    )


def set_clinic(qtbot: QtBot, window: MainWindow, **values: str) -> SettingsDialog:
    """Fill in the settings and save them."""
    window.all_actions.settings.trigger()
    dialog = window.settings_desk.dialog
    assert dialog is not None
    for name, value in values.items():
        getattr(dialog, name).setText(value)
    qtbot.keyClick(dialog.clinic_name, Key.Key_Return)
    assert not dialog.isVisible()
    return dialog


def test_the_short_copy_takes_one_page_and_ends_with_where_to_get_help(window: MainWindow, qtbot: QtBot) -> None:
    set_clinic(
        qtbot,
        window,
        clinic_name="Green River",
        clinic_address="12 Market Road",
        clinic_phone="555 0142",
        clinic_hours="Mon-Fri 8-16",
        emergency_number="112",
    )
    open_article(window)
    window.handout_panel.paper_box.plain.click()
    assert window.handout_panel.pages.text().startswith("Pages: 1. Sheets of paper: 1.")
    (text,) = texts(made_pdf(qtbot, window))
    assert text.count("Green River") >= 1 and "555 0142" in text and "Mon-Fri 8-16" in text and "112" in text
    assert "You cannot pass urine" in text and "Keep moving." in text
    assert "Why it happens" not in text


def test_sections_that_are_left_out_are_not_on_the_paper(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window)
    assert any("Exercise classes or plans" in text for text in texts(made_pdf(qtbot, window)))
    pages = window.handout_panel.pages.text()
    leave_out(window, 0, "prevention")
    leave_out(window, 0, "treatment")
    said = window.handout_panel.pages.text()
    assert said != pages
    assert said.endswith("Left out: Other treatments, How to keep it away.")
    whole = " ".join(texts(made_pdf(qtbot, window)))
    assert "Exercise classes or plans" not in whole and "Back belts and shoe inserts" not in whole
    assert "Left out here: Other treatments" in whole
    assert "You cannot pass urine" in whole


def test_an_emergency_number_that_comes_in_between_keeps_the_sections_left_out(
    window: MainWindow, qtbot: QtBot
) -> None:
    open_article(window)
    leave_out(window, 0, "prevention")
    set_clinic(qtbot, window, emergency_number="112")
    assert window.handout_panel.collection.without == {(key_of("low-back-pain"), "prevention")}


def test_a_packet_is_printed_with_its_line_on_top_and_without_what_it_leaves_out(
    window: MainWindow, paths: Paths, qtbot: QtBot
) -> None:
    articles = (
        PacketArticle(ArticleId("low-back-pain"), "en", ("treatment",)),
        PacketArticle(ArticleId("burns"), "es"),
    )
    PacketStore(RecordStore(paths.state)).save(Packet("Backs", articles, "For the people of the harvest"))
    window.side.setCurrentWidget(window.handout_panel)
    window.packet_desk.open("Backs")
    first, *others = texts(made_pdf(qtbot, window))
    assert "For the people of the harvest" in first
    whole = " ".join([first, *others])
    assert "Quemaduras" in whole and "Keep moving." in whole
    assert "Exercise classes or plans" not in whole


def test_tab_reaches_everything_in_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    for article in ("burns", "fever-in-children"):
        open_article(window, article)
        window.add_to_handout()
    panel = window.handout_panel
    window.top_bar.search_box.setFocus()
    reached = set()
    for _ in range(120):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        qtbot.keyClick(focused, Key.Key_Tab)
    box, paper, person = panel.collection, panel.paper_box, panel.person
    wanted = {box.tree, box.up_button, box.down_button, box.remove_button, box.clear_button, box.cover}
    wanted |= {panel.packets_button, paper.paper, paper.text_size, paper.references, paper.second_language}
    wanted |= {paper.plain, paper.fit, paper.name_line, paper.teach_back, person.name, person.note, person.come_back}
    wanted |= {panel.preview_button, panel.save_button}
    assert wanted <= reached


def test_the_icons_are_seen_in_the_dark_too(window: MainWindow) -> None:
    open_article(window)
    window.add_to_handout()
    panel = window.handout_panel
    box = panel.collection
    window.settings_desk.change(theme="dark")
    for button in (box.up_button, box.down_button, box.remove_button, box.clear_button, panel.packets_button):
        image = button.icon().pixmap(40, 40).toImage()
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        drawn = {image.pixelColor(*place).name() for place in places if image.pixelColor(*place).alpha() == 255}
        assert drawn == {DARK.ink}


def test_a_stroke_is_typed_in_the_fields_and_does_not_leave_them(window: MainWindow, qtbot: QtBot) -> None:
    """Elsewhere it leads to the search."""
    open_article(window)
    window.add_to_handout()
    fields = (window.handout_panel.collection.cover, window.handout_panel.person.name)
    for field in fields:
        field.setFocus()
        qtbot.keyClicks(field, "a/b")
        assert (field.text(), field.hasFocus()) == ("a/b", True)


def test_several_articles_begin_with_their_line_on_top_and_a_list_of_them(window: MainWindow, qtbot: QtBot) -> None:
    for article in ("burns", "fever-in-children"):
        open_article(window, article)
        qtbot.keyClick(window, Key.Key_D, Modifier.ControlModifier)
    qtbot.keyClicks(window.handout_panel.collection.cover, "For new mothers")
    first, *others = texts(made_pdf(qtbot, window))
    assert "For new mothers" in first
    assert "Burns" in first and "Fever in children" in first
    assert not any("For new mothers" in text for text in others)


# ---- the clinic's own -------------------------------------------------------------------------------------


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A logo in a colour that nothing else on the paper has."""
    image = QImage(120, 60, QImage.Format.Format_RGB32)
    image.fill(MAGENTA)
    path = tmp_path / "logo.png"
    assert image.save(str(path))
    return path


def has_logo(pdf: bytes) -> list[bool]:
    """For each page whether the logo's colour is on it."""
    pages = PdfPages(pdf)
    pictures = [pages.picture(page, 36) for page in range(len(pages))]
    pages.close()
    return [
        any(QColor(image.pixel(x, y)) == MAGENTA for x in range(image.width()) for y in range(image.height()))
        for image in pictures
    ]


def choose_logo(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> SettingsDialog:
    """Open the settings and choose a picture in them; they are not saved yet."""
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (str(path), ""))
    window.all_actions.settings.trigger()
    dialog = window.settings_desk.dialog
    assert dialog is not None
    dialog.logo.choose_button.click()
    return dialog


def test_the_logo_and_the_hours_of_the_clinic_are_on_the_paper_the_next_day_too(
    window: MainWindow, open_window: OpenWindow, qtbot: QtBot, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_article(window, "burns")
    assert not any(has_logo(made_pdf(qtbot, window)))
    dialog = choose_logo(window, picture, monkeypatch)
    dialog.clinic_name.setText("Green River")
    dialog.clinic_hours.setText("Monday to Friday, 8 to 16")
    dialog.accept()
    pdf = made_pdf(qtbot, window)
    assert has_logo(pdf)[0]
    assert any("Monday to Friday, 8 to 16" in text for text in texts(pdf))
    picture.unlink()
    window.close()
    again = open_window()
    open_article(again, "burns")
    assert texts(made_pdf(qtbot, again)) == texts(pdf)
    assert has_logo(made_pdf(qtbot, again)) == has_logo(pdf)
    again.all_actions.settings.trigger()
    assert again.settings_desk.dialog is not None
    again.settings_desk.dialog.logo.remove_button.click()
    again.settings_desk.dialog.accept()
    assert not any(has_logo(made_pdf(qtbot, again)))


def test_a_logo_that_is_not_saved_is_not_used(
    window: MainWindow, qtbot: QtBot, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_logo(window, picture, monkeypatch).reject()
    open_article(window, "burns")
    assert not any(has_logo(made_pdf(qtbot, window)))


@pytest.mark.parametrize("what", ["too large", "no picture", "too many pixels"])
def test_a_logo_that_cannot_be_one_is_one_sentence_and_the_old_one_stays(
    window: MainWindow,
    qtbot: QtBot,
    picture: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    told: Told,
    what: str,
) -> None:
    choose_logo(window, picture, monkeypatch).accept()
    bad = tmp_path / "bad.png"
    content, said = {
        "too large": (picture.read_bytes() + bytes(40 * 2**20), "bad.png is larger than 1 MB; choose a smaller"),
        "no picture": (b"MZ this is a program", "bad.png is no picture that can be printed; choose a PNG, JPEG or SVG"),
        "too many pixels": (
            picture.read_bytes()[:16] + (50_000).to_bytes(4, "big") * 2 + picture.read_bytes()[24:],
            "bad.png is no picture that can be printed; choose a PNG, JPEG or SVG",
        ),
    }[what]
    bad.write_bytes(content)
    dialog = choose_logo(window, bad, monkeypatch)
    (sentence,) = told()
    assert sentence.startswith(said) and "\n" not in sentence
    assert dialog.logo.content == picture.read_bytes()
    dialog.accept()
    open_article(window, "burns")
    assert has_logo(made_pdf(qtbot, window))[0]


def test_a_logo_that_only_looks_whole_costs_only_itself(
    window: MainWindow, qtbot: QtBot, picture: Path, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    picture.write_bytes(picture.read_bytes()[:40])
    choose_logo(window, picture, monkeypatch).accept()
    open_article(window, "burns")
    assert told() == []
    said = "The logo of the clinic cannot be printed; choose another in the settings."
    assert window.handout_panel.problem.text() == said
    assert "Burns" in texts(made_pdf(qtbot, window))[0]


def test_the_day_to_come_back_is_counted_from_the_day_of_the_print(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, "burns")
    person = window.handout_panel.person
    person.come_back.setCurrentIndex(person.come_back.findData(7))
    person.come_back.activated.emit(person.come_back.currentIndex())
    day = dt.date.today() + dt.timedelta(days=7)
    first = texts(made_pdf(qtbot, window))[0]
    assert str(day.day) in first and str(day.year) in first
