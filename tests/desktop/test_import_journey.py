# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A nurse drops a page on the window, corrects it, keeps it, finds it, prints it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from library.paths import Paths
from tests.desktop.import_bench import Bench

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(
    paths: Paths, tmp_path: Path, open_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Bench:
    monkeypatch.setattr("desktop.handout_dialog.printer_names", list)
    return Bench(paths, tmp_path, open_window, qtbot, monkeypatch)


@pytest.mark.parametrize("thread", [False, True], ids=["inline", "thread"])
def test_a_dropped_page_is_corrected_kept_found_and_printed(
    bench: Bench,
    qtbot: QtBot,
    tmp_path: Path,
    save_to: Callable[[Path | None], list[str]],
    told: Callable[[], list[str]],
    thread: bool,
) -> None:
    bench.open(**({"executor": None} if thread else {}))
    window = bench.window
    assert bench.drop(window.reading_pane.view, bench.page())
    bench.wait_for(bench.form)
    bench.dialog.activateWindow()
    qtbot.waitUntil(bench.dialog.isActiveWindow)
    form = bench.form
    assert form.question.label.text() == "Last Revised: 03/02/2010: which day is meant?"
    form.question.buttons[0].click()
    bench.type(form.form.summary, "Most sore backs get well.")
    bench.type(form.form.title, "Sore backs of zebraporters")
    qtbot.waitUntil(lambda: form.view.toPlainText().startswith("Sore backs of zebraporters"))
    assert "Most sore backs get well." in form.view.toPlainText()
    qtbot.keyClick(form.form.title, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: bench.is_closed)
    qtbot.waitUntil(lambda: window.windowTitle() == "Sore backs of zebraporters - Clinic Library")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Key.Key_K, CONTROL)
    qtbot.keyClicks(window.top_bar.search_box, "zebrastrains")
    hits = window.search_panel.list.model()
    qtbot.waitUntil(lambda: hits.rowCount() == 1 and hits.data(hits.index(0, 0)).startswith("Sore backs of zebraport"))
    qtbot.keyClick(window.top_bar.search_box, Key.Key_Return)
    qtbot.waitUntil(lambda: "Stay active" in window.reading_pane.view.toPlainText())
    assert "3 February 2010" in window.reading_pane.view.toPlainText()
    window.handout_panel.paper_box.plain.setChecked(False)
    save_to(tmp_path / "sheet.pdf")
    qtbot.keyClick(window, Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: (tmp_path / "sheet.pdf").exists() and "sheet.pdf" in window.statusBar().currentMessage())
    document = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    text = " ".join("".join(page.get_textpage().get_text_range() for page in document).split())
    document.close()
    for words in ("Sore backs of zebraporters", "Stay active as far", "Ann Example", "Valley Health Inc.", "Dahm KT"):
        assert words in text
    assert told() == []
