# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The pages before they are printed: their number, the printer, and what to do where there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.handout_dialog import HandoutDialog
from desktop.printing import PrintJob, start_print
from desktop.theme import Icons
from library.errors import PrintError
from library.handouts.handout import TypesetHandout

MakePdf = Callable[..., bytes]


class FakeJob(PrintJob):
    """A job that ends when the test says so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cancelled = 0

    def cancel(self) -> None:
        self.cancelled += 1


class Desk:
    """The dialog with its printers, and the jobs that it started."""

    def __init__(self, make: Callable[..., HandoutDialog], jobs: list[tuple[Any, ...]]) -> None:
        self.make = make
        self.jobs = jobs


@pytest.fixture
def desk(qtbot: QtBot, icons: Icons, make_pdf: MakePdf, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """`desk.make("Ward", ...)` opens the dialog on a computer with these printers."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1000, 700)
    parent.show()
    jobs: list[tuple[Any, ...]] = []

    def start(pdf: bytes, printer: str, copies: int, paper: str, owner: QObject) -> FakeJob:
        job = FakeJob(owner)
        jobs.append((job, pdf, printer, copies, paper))
        return job

    def make(*printers: str, warnings: tuple[str, ...] = ()) -> HandoutDialog:
        monkeypatch.setattr("desktop.handout_dialog.printer_names", lambda: list(printers))
        monkeypatch.setattr("desktop.handout_dialog.start_print", start)
        dialog = HandoutDialog(TypesetHandout(make_pdf(), "x", 4, True, warnings), "letter", icons, parent)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    return Desk(make, jobs)


def test_the_number_of_pages_is_told_before_anything_is_printed(desk: Desk) -> None:
    dialog = desk.make("Ward")
    assert dialog.message.text() == "Pages: 4."
    assert desk.jobs == []


def test_warnings_stand_beside_the_page_count(desk: Desk) -> None:
    dialog = desk.make("Ward", warnings=("A picture is missing.",))
    assert dialog.message.text() == "Pages: 4. A picture is missing."


def test_with_a_printer_enter_prints(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.make("Ward", "Office")
    qtbot.waitUntil(dialog.print_button.hasFocus)
    dialog.printer.setCurrentText("Office")
    dialog.copies.setValue(3)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    ((_, pdf, printer, copies, paper),) = desk.jobs
    assert (printer, copies, paper) == ("Office", 3, "letter")
    assert pdf.startswith(b"%PDF-")


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
