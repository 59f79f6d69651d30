# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The pages before they are printed: their number, the printer, and what to do where there is none."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.handout_dialog import HandoutDialog
from desktop.pdf_pages import PdfPages
from desktop.printing import PrintJob, PrintOrder, Sides, start_print
from desktop.theme import Icons
from library.errors import PrintError
from library.handouts.handout import Clinic, Handout, HandoutOptions, PaperUse, TypesetHandout
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.settings import Layout, Settings

MakePdf = Callable[..., bytes]
USUAL = Settings()


class FakeJob(PrintJob):
    """A job that ends when the test says so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cancelled = 0

    def cancel(self) -> None:
        self.cancelled += 1


class Desk:
    """The dialog with its printers, and the jobs that it started: (job, PDF, order)."""

    def __init__(self, make: Callable[..., HandoutDialog], jobs: list[tuple[FakeJob, bytes, PrintOrder]]) -> None:
        self.make = make
        self.jobs = jobs


@pytest.fixture
def desk(qtbot: QtBot, icons: Icons, make_pdf: MakePdf, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """`desk.make("Ward", settings=..., made=...)` opens the dialog on a computer with these printers."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1000, 700)
    parent.show()
    jobs: list[tuple[FakeJob, bytes, PrintOrder]] = []

    def start(pdf: bytes, order: PrintOrder, owner: QObject) -> FakeJob:
        job = FakeJob(owner)
        jobs.append((job, pdf, order))
        return job

    def make(
        *printers: str, settings: Settings = USUAL, made: TypesetHandout | None = None, warnings: tuple[str, ...] = ()
    ) -> HandoutDialog:
        monkeypatch.setattr("desktop.handout_dialog.printer_names", lambda: list(printers))
        monkeypatch.setattr("desktop.handout_dialog.start_print", start)
        shown = made or TypesetHandout(make_pdf(), "x", 4, True, warnings)
        dialog = HandoutDialog(shown, settings, HandoutOptions("letter"), icons, parent)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    return Desk(make, jobs)


class Chosen:
    """What the dialog wanted to be remembered, and how often it asked for pages, in their order."""

    def __init__(self, dialog: HandoutDialog) -> None:
        self.all: list[object] = []
        dialog.chosen.connect(self.all.append)
        dialog.layout_chosen.connect(lambda: self.all.append("pages"))


def choose(dialog: HandoutDialog, layout: Layout) -> None:
    dialog.on_paper.setCurrentIndex(dialog.on_paper.findData(layout))


def laid_out(library: Library, layout: Layout) -> TypesetHandout:
    key = ArticleKey(ArticleId("burns"), "en")
    return library.typeset(Handout((key,), HandoutOptions(layout=layout), Clinic("Green River")))


def seen(dialog: HandoutDialog) -> QImage:
    """The first page as it stands on the screen, without the line around it."""
    page = dialog.view._pages[0]
    return page.grab(page.rect().adjusted(1, 1, -1, -1)).toImage()


def coloured(image: QImage) -> bool:
    colours = {image.pixel(x, y) & 0xFFFFFF for x in range(0, image.width(), 2) for y in range(image.height())}
    return any(len({colour >> 16, colour >> 8 & 0xFF, colour & 0xFF}) > 1 for colour in colours)


def test_the_number_of_pages_is_told_before_anything_is_printed(desk: Desk) -> None:
    dialog = desk.make("Ward")
    assert dialog.message.text() == "Pages: 4. Sheets of paper: 4."
    assert desk.jobs == []


def test_warnings_stand_beside_the_page_count(desk: Desk) -> None:
    dialog = desk.make("Ward", warnings=("A picture is missing.",))
    assert dialog.message.text() == "Pages: 4. Sheets of paper: 4. A picture is missing."


def test_with_a_printer_enter_prints(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.make("Ward", "Office")
    qtbot.waitUntil(dialog.print_button.hasFocus)
    dialog.printer.setCurrentText("Office")
    dialog.copies.setValue(3)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    ((_, pdf, order),) = desk.jobs
    assert order == PrintOrder("Office", 3, "letter", "one")
    assert pdf is dialog.made.pdf


def test_without_a_printer_saving_is_offered_and_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.make()
    assert dialog.message.text().endswith("No printer is set up on this computer. Save the handout as PDF instead.")
    assert not dialog.print_button.isEnabled() and not dialog.printer.isEnabled() and not dialog.copies.isEnabled()
    qtbot.waitUntil(dialog.save_button.hasFocus)
    with qtbot.waitSignal(dialog.save_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_progress_is_shown_and_the_button_waits(desk: Desk) -> None:
    dialog = desk.make("Ward")
    dialog.print_button.click()
    dialog.print_button.click()
    assert len(desk.jobs) == 1
    assert dialog.progress.isVisible()
    desk.jobs[0][0].progressed.emit(1, 4)
    assert (dialog.progress.value(), dialog.progress.maximum()) == (1, 4)


def test_a_finished_print_closes_the_dialog(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.make("Ward")
    dialog.print_button.click()
    with qtbot.waitSignal(dialog.accepted):
        desk.jobs[0][0].finished.emit()


def test_a_failed_print_is_told_and_can_be_tried_again(desk: Desk, told: Callable[[], list[str]]) -> None:
    dialog = desk.make("Ward")
    dialog.print_button.click()
    desk.jobs[0][0].failed.emit(PrintError("The printer Ward did not print."))
    assert told() == ["The printer Ward did not print."]
    assert dialog.isVisible() and not dialog.progress.isVisible()
    dialog.print_button.click()
    assert len(desk.jobs) == 2


def test_closing_stops_the_print_and_gives_the_pages_back(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.make("Ward")
    dialog.print_button.click()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert desk.jobs[0][0].cancelled == 1


def test_stopping_says_nothing_more(desk: Desk, told: Callable[[], list[str]]) -> None:
    dialog = desk.make("Ward")
    dialog.print_button.click()
    job = desk.jobs[0][0]
    dialog.reject()
    job.progressed.emit(2, 4)
    job.failed.emit(PrintError("Printing was stopped."))
    assert told() == []


def test_a_running_lp_is_stopped_when_the_dialog_closes(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = tmp_path / "lp"
    command.write_text(f'#!/bin/sh\necho $$ >"{tmp_path}/pid"\nexec sleep 20\n')
    command.chmod(0o755)
    dialog = desk.make("Ward")
    monkeypatch.setattr("desktop.printing.shutil.which", lambda _: str(command))
    monkeypatch.setattr("desktop.handout_dialog.start_print", start_print)
    dialog.print_button.click()
    job = dialog._job
    assert job is not None
    qtbot.waitUntil(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text() != "")
    with qtbot.waitSignals([job.failed, job.destroyed]):
        dialog.reject()


# ---- how the pages stand on paper -------------------------------------------------------------------------


def test_it_begins_as_the_clinic_printed_last(desk: Desk) -> None:
    settings = Settings(layout="two-up", both_sides=True, grey_preview=True, printer="Office")
    dialog = desk.make("Ward", "Office", settings=settings)
    assert dialog.layout_now == "two-up"
    assert dialog.both_sides.isChecked() and dialog.grey.isChecked()
    assert dialog.printer.currentText() == "Office"
    assert not coloured(seen(dialog))


def test_a_printer_that_is_gone_makes_room_for_the_usual_one(desk: Desk) -> None:
    assert desk.make("Ward", "Office", settings=Settings(printer="Old")).printer.currentText() == "Ward"


def test_the_printer_that_is_used_is_remembered(desk: Desk) -> None:
    dialog = desk.make("Ward", "Office")
    chosen = Chosen(dialog)
    dialog.printer.setCurrentText("Office")
    assert chosen.all == []
    dialog.print_button.click()
    assert chosen.all == [{"printer": "Office"}]


def test_another_layout_is_remembered_and_then_its_pages_are_asked_for(desk: Desk) -> None:
    dialog = desk.make("Ward")
    chosen = Chosen(dialog)
    choose(dialog, "two-up")
    assert chosen.all == [{"layout": "two-up", "both_sides": False}, "pages"]


def test_both_sides_are_remembered_and_pages_asked_for_because_they_may_be_fitted(desk: Desk) -> None:
    dialog = desk.make("Ward")
    chosen = Chosen(dialog)
    dialog.both_sides.click()
    assert chosen.all == [{"layout": "single", "both_sides": True}, "pages"]


@pytest.mark.parametrize("wanted", [False, True])
def test_a_booklet_has_both_sides_and_the_next_layout_those_that_were_wanted(desk: Desk, wanted: bool) -> None:
    dialog = desk.make("Ward", settings=Settings(both_sides=wanted))
    chosen = Chosen(dialog)
    choose(dialog, "booklet")
    assert dialog.both_sides.isChecked() and not dialog.both_sides.isEnabled()
    choose(dialog, "two-up")
    assert dialog.both_sides.isChecked() is wanted
    assert dialog.both_sides.isEnabled()
    kept = [{"layout": layout, "both_sides": wanted} for layout in ("booklet", "two-up")]
    assert chosen.all == [kept[0], "pages", kept[1], "pages"], "a booklet does not change what was wanted"


@pytest.mark.parametrize(
    ("layout", "both", "sides"),
    [
        ("single", False, "one"),
        ("single", True, "long-edge"),
        ("two-up", False, "one"),
        ("two-up", True, "short-edge"),
        ("booklet", False, "short-edge"),
        ("booklet", True, "short-edge"),
    ],
)
def test_the_printer_is_told_the_edge_about_which_the_sheets_are_turned(
    desk: Desk, layout: Layout, both: bool, sides: Sides
) -> None:
    dialog = desk.make("Ward", settings=Settings(layout=layout, both_sides=both))
    dialog.print_button.click()
    assert desk.jobs[0][2] == PrintOrder("Ward", 1, "letter", sides)


def test_the_next_job_has_the_sides_and_pages_that_were_chosen_since(desk: Desk, library: Library) -> None:
    dialog = desk.make("Ward")
    choose(dialog, "booklet")
    made = laid_out(library, "booklet")
    dialog.show_made(made)
    dialog.print_button.click()
    ((_, pdf, order),) = desk.jobs
    assert pdf is made.pdf
    assert order.sides == "short-edge"


def test_nothing_is_printed_or_saved_between_a_choice_and_its_pages(desk: Desk, qtbot: QtBot) -> None:
    """Else the old pages would be printed with the sides of the new layout."""
    dialog = desk.make("Ward")
    choose(dialog, "booklet")
    assert not dialog.print_button.isEnabled() and not dialog.save_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.copies.setValue(2)
    dialog.print_button.click()
    assert desk.jobs == []
    dialog.show_made(dialog.made)
    assert dialog.print_button.isEnabled() and dialog.save_button.isEnabled()


def test_after_a_choice_by_key_enter_prints_and_does_not_close(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.make("Ward")
    qtbot.waitUntil(dialog.print_button.hasFocus)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.both_sides.isChecked)
    focused = dialog.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert desk.jobs == [] and dialog.isVisible()
    dialog.show_made(dialog.made)
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert desk.jobs[0][2].sides == "long-edge"


def test_without_a_printer_other_pages_bring_no_print_button(desk: Desk) -> None:
    dialog = desk.make()
    choose(dialog, "two-up")
    dialog.show_made(dialog.made)
    assert dialog.save_button.isEnabled()
    assert not dialog.print_button.isEnabled()


# ---- how much paper ---------------------------------------------------------------------------------------


def test_both_sides_halve_the_sheets(desk: Desk) -> None:
    dialog = desk.make("Ward", settings=Settings(both_sides=True))
    assert dialog.message.text() == "Pages: 4. Sheets of paper: 2."


def test_small_pages_are_counted_and_the_sheets_that_they_take(desk: Desk, make_pdf: MakePdf) -> None:
    made = TypesetHandout(make_pdf(), "x", 4, False, small_pages=7)
    dialog = desk.make("Ward", settings=Settings(layout="booklet"), made=made)
    assert dialog.message.text() == "Pages: 7. Sheets of paper: 2."


def test_copies_take_as_many_sheets_more(desk: Desk) -> None:
    dialog = desk.make("Ward", settings=Settings(both_sides=True))
    dialog.copies.setValue(5)
    assert dialog.message.text() == "Pages: 4. Sheets of paper: 2. Sheets for 5 copies: 10."
    dialog.copies.setValue(1)
    assert dialog.message.text() == "Pages: 4. Sheets of paper: 2."


def test_every_layout_says_its_sheets_and_the_chosen_one_what_it_saves(desk: Desk) -> None:
    dialog = desk.make("Ward")
    box = dialog.on_paper

    def offered() -> list[str]:
        return [box.itemText(row) for row in range(box.count())]

    plain = ["One page on a side", "Two small pages on a side", "Booklet to fold"]
    assert offered() == plain
    dialog.show_use(PaperUse(pages=4, small_pages=3))
    assert offered() == [f"{text} (sheets: {count})" for text, count in zip(plain, (4, 2, 1), strict=True)]
    assert dialog.message.text() == "Pages: 4. Sheets of paper: 4.", "nothing is saved"
    dialog.both_sides.click()
    assert offered() == [f"{text} (sheets: {count})" for text, count in zip(plain, (2, 1, 1), strict=True)]
    assert dialog.message.text().endswith("Sheets of paper: 2. Saves 2 of 4 sheets.")
    choose(dialog, "booklet")
    assert dialog.message.text().endswith("Saves 3 of 4 sheets.")
    dialog.show_use(PaperUse(pages=2, small_pages=2))
    assert dialog.message.text().endswith("Saves 1 of 2 sheets.")
    assert [box.itemData(row) for row in range(box.count())] == ["single", "two-up", "booklet"]


def test_what_is_left_out_is_told(desk: Desk, make_pdf: MakePdf) -> None:
    made = TypesetHandout(make_pdf(), "x", 4, True, ("It is long.",), left_out=("Sources", "Why it happens"))
    dialog = desk.make("Ward", made=made)
    said = "Pages: 4. Sheets of paper: 4. Left out: Sources, Why it happens. It is long."
    assert dialog.message.text() == said


def test_much_that_is_left_out_leaves_room_for_the_pages_and_is_told_whole_on_pointing(
    desk: Desk, make_pdf: MakePdf
) -> None:
    parts = tuple(f"Low back pain: a section with a rather long heading {number}" for number in range(40))
    dialog = desk.make("Ward", made=TypesetHandout(make_pdf(), "x", 4, True, left_out=parts))
    assert dialog.message.text().endswith(f"{parts[2]} and 37 more.")
    assert dialog.message.toolTip().split("\n") == list(parts)
    assert dialog.view.height() > 400


# ---- the pages --------------------------------------------------------------------------------------------


def test_without_colours_the_pages_have_none_and_the_choice_is_remembered(desk: Desk) -> None:
    dialog = desk.make("Ward")
    chosen = Chosen(dialog)
    assert coloured(seen(dialog))
    dialog.grey.click()
    assert not coloured(seen(dialog))
    dialog.grey.click()
    assert coloured(seen(dialog))
    assert chosen.all == [{"grey_preview": True}, {"grey_preview": False}], "no other pages are needed"


def test_other_pages_take_the_place_of_those_that_are_just_drawn(desk: Desk, library: Library, qtbot: QtBot) -> None:
    dialog = desk.make("Ward", settings=Settings(grey_preview=True))
    before = dialog._pages
    dialog.view.ensureWidgetVisible(dialog.view._pages[-1])
    qtbot.waitUntil(lambda: dialog.view._pages[-1]._picture is not None)
    for layout in ("booklet", "two-up", "single"):
        made = laid_out(library, layout)
        dialog.view._pages[0].update()
        dialog.show_made(made)
        qtbot.waitUntil(lambda: dialog.view._pages[0]._picture is not None)
        shown = PdfPages(made.pdf)
        assert dialog.made is made
        assert len(dialog.view._pages) == len(shown)
        assert dialog.view.verticalScrollBar().value() == 0
        page = dialog.view._pages[0]
        width, height = shown.size(0)
        shown.close()
        assert page.height() / page.width() == pytest.approx(height / width, abs=0.01)
        assert "Burns" in page.accessibleDescription() or layout == "booklet"
        assert not coloured(seen(dialog)), "still without colours"
    assert dialog.message.text().startswith(f"Pages: {made.pages}.")
    with pytest.raises(ctypes.ArgumentError):
        before.text(0)  # its memory was given back


def test_the_dialog_fits_into_a_small_window_whatever_a_printer_is_called(desk: Desk) -> None:
    dialog = desk.make("The printer with a long name in the office of the second floor " * 3)
    dialog.show_use(PaperUse(pages=40, small_pages=30))
    assert dialog.minimumSizeHint().width() <= 800
    assert dialog.height() <= 700


def test_every_control_has_a_name_and_no_two_share_a_key(desk: Desk) -> None:
    dialog = desk.make("Ward")
    controls = (dialog.on_paper, dialog.printer, dialog.copies, dialog.view, dialog.progress)
    assert all(control.accessibleName() for control in controls)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(keys) == 6
    assert len(set(keys)) == len(keys), keys


# ---- a job is one job -------------------------------------------------------------------------------------


def test_while_it_prints_nothing_starts_a_second_job(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.make("Ward")
    dialog.print_button.click()
    dialog.show_use(PaperUse(pages=4, small_pages=4))
    dialog.copies.setValue(3)
    assert not dialog.print_button.isEnabled()
    dialog.print_button.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(desk.jobs) == 1


def test_the_layout_waits_for_the_end_of_the_print_and_a_booklet_keeps_its_sides(
    desk: Desk, told: Callable[[], list[str]]
) -> None:
    dialog = desk.make("Ward", settings=Settings(layout="booklet"))
    dialog.print_button.click()
    assert not dialog.on_paper.isEnabled() and not dialog.both_sides.isEnabled()
    desk.jobs[0][0].failed.emit(PrintError("The printer Ward did not print."))
    assert len(told()) == 1
    assert dialog.on_paper.isEnabled() and not dialog.both_sides.isEnabled()
    assert dialog.both_sides.isChecked() and dialog.print_button.isEnabled()
