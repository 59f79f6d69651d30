# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What stands behind a sentence: the numbered references, their kind, the places that cite them, the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from desktop.item_models import CARD_ROLE
from desktop.references_panel import ReferencesPanel
from desktop.theme import DARK, LIGHT
from library.models import CitationKey, CitationPlace, NumberedReference, Reference
from library.reading import Reading
from library.wording import Words

Read = Callable[..., tuple[Reading, Words]]


@pytest.fixture
def panel(qtbot: QtBot, read: Read) -> ReferencesPanel:
    made = ReferencesPanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    made.show_references(read("low-back-pain")[0].references)
    QGuiApplication.clipboard().clear()
    return made


def rows(panel: ReferencesPanel) -> list[str]:
    return [panel.list.model().index(row, 0).data() for row in range(panel.list.model().rowCount())]


def made_reference(**values: Any) -> NumberedReference:
    reference = Reference(id=CitationKey("x1"), title="A <b>bold</b> study", **values)
    key = reference.id
    return NumberedReference(1, reference, "A <b>bold</b> study. 2020.", (CitationPlace("", "cite-1", key, 1),))


def test_references_stand_in_the_order_of_their_numbers(panel: ReferencesPanel) -> None:
    assert [row.partition(".")[0] for row in rows(panel)] == [str(number) for number in range(1, len(rows(panel)) + 1)]
    assert panel.selected is not None and panel.selected.number == 1


def test_a_reference_says_what_kind_of_study_it_is_and_whether_its_record_was_checked(panel: ReferencesPanel) -> None:
    panel.select("dahm2010")
    assert panel.selected is not None
    assert rows(panel)[panel.selected.number - 1].endswith("systematic review \u00b7 record checked")
    panel.show_references((made_reference(),))
    assert rows(panel) == ["1. A <b>bold</b> study. 2020. record not checked"]


def test_a_retracted_study_says_so_first(panel: ReferencesPanel) -> None:
    panel.show_references((made_reference(retracted=True, genre="trial"),))
    assert rows(panel)[0].endswith("2020. RETRACTED \u00b7 trial \u00b7 record not checked")


def test_the_text_of_a_reference_is_never_html(panel: ReferencesPanel) -> None:
    panel.show_references((made_reference(),))
    document = QTextDocument()
    document.setHtml(panel.list.model().index(0, 0).data(CARD_ROLE))
    assert "A <b>bold</b> study. 2020." in document.toPlainText()


def test_a_number_selects_its_reference_and_shows_it(panel: ReferencesPanel, read: Read) -> None:
    last = read("low-back-pain")[0].references[-1]
    panel.select(last.reference.id)
    assert panel.selected == last
    shown = panel.list.visualRect(panel.list.currentIndex())
    assert panel.list.viewport().rect().contains(shown.center())


def test_an_unknown_number_changes_nothing(panel: ReferencesPanel) -> None:
    panel.select("dahm2010")
    before = panel.selected
    panel.select("nobody1900")
    assert panel.selected == before


def test_every_citing_place_is_a_link_to_it(
    panel: ReferencesPanel, click_link: Callable[..., str], qtbot: QtBot
) -> None:
    panel.select("hartvigsen2018")
    assert panel.selected is not None
    for number, place in enumerate(panel.selected.cited_in, 1):
        with qtbot.waitSignal(panel.place_activated) as activated:
            text = click_link(panel.detail, f"#{place.anchor}")
        assert activated.args == [place.anchor]
        assert text == f"{number}. \u2068{place.section}\u2069"


def test_a_place_before_the_first_heading_has_a_name_too(panel: ReferencesPanel) -> None:
    panel.show_references((made_reference(),))
    assert "the beginning" in panel.detail.toPlainText()


def test_copy_gives_the_vancouver_text(panel: ReferencesPanel, qtbot: QtBot) -> None:
    panel.select("dahm2010")
    qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert panel.selected is not None
    assert QGuiApplication.clipboard().text() == panel.selected.vancouver
    assert panel.selected.vancouver.startswith("Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB.")


def test_copy_doi_gives_the_doi_alone(panel: ReferencesPanel, qtbot: QtBot) -> None:
    panel.select("dahm2010")
    qtbot.mouseClick(panel.doi_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "10.1002/14651858.CD007612.pub2"


def test_without_a_doi_there_is_nothing_to_copy(panel: ReferencesPanel) -> None:
    panel.show_references((made_reference(doi="10.1/x"),))
    assert panel.doi_button.isEnabled()
    panel.show_references((made_reference(),))
    assert not panel.doi_button.isEnabled()


@pytest.mark.parametrize(("row", "kind"), [(0, "ris"), (1, "bibtex")])
def test_the_list_can_be_asked_for_in_two_formats(panel: ReferencesPanel, qtbot: QtBot, row: int, kind: str) -> None:
    with qtbot.waitSignal(panel.export_requested) as requested:
        panel.export_button.menu().actions()[row].trigger()
    assert requested.args == [kind]


def test_an_article_without_studies_and_no_article_are_told_apart(panel: ReferencesPanel) -> None:
    panel.show_references(())
    assert panel.message.text() == "This article cites no studies."
    assert not panel.copy_button.isVisible() and not panel.list.isVisible()
    assert panel.selected is None
    panel.show_references((), article_open=False)
    assert panel.message.text() == "Open an article to see its references."


def test_another_theme_keeps_the_selection_and_the_message(panel: ReferencesPanel) -> None:
    panel.select("dahm2010")
    before = panel.selected
    panel.set_theme(DARK)
    assert panel.selected == before
    assert DARK.accent in panel.list.model().index(0, 0).data(CARD_ROLE)
    assert DARK.accent in panel.detail.toHtml() and LIGHT.accent not in panel.detail.toHtml()
    panel.show_references((), article_open=False)
    panel.set_theme(LIGHT)
    assert panel.message.text() == "Open an article to see its references."


def test_nothing_selected_copies_nothing(panel: ReferencesPanel) -> None:
    panel.show_references(())
    panel.copy_button.click()
    panel.doi_button.click()
    assert QGuiApplication.clipboard().text() == ""


def test_many_authors_stay_on_the_screen(panel: ReferencesPanel, read: Read) -> None:
    entry = read("low-back-pain")[0].references[0]
    panel.show_references((msgspec.structs.replace(entry, vancouver="Name AB, " * 60),))
    assert panel.list.horizontalScrollBar().maximum() == 0
