# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The editor: fields, preview, problems, references, and what happens to words when something goes wrong."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.editor_words import first_text
from desktop.main_window import MainWindow
from library.articles import format_article, parse_article
from library.models import Article, CitationKey, Reference, Rights
from library.packs.local import LocalFolder
from library.packs.rights import own_rights
from library.paths import Paths
from tests.desktop.own_articles_bench import Answer, Clinic

Told = Callable[[], list[str]]
OpenWindow = Callable[..., MainWindow]
BODY = "## What it is {.what-it-is}\n\nA zebrafish bite is small.\n"
IMPORTED = """---
id: old-fish
title: Fish bites
kind: topic
language: en
credits: [{role: author, name: The Hospital, organisation: Hospital}, {role: translator, name: T. Ranslator}]
revised: 2010-02-03
rights: {holder: Big Health, years: "2010", may_redistribute: "no"}
source: {title: Fish page, url: https://health.example/fish}
tags: [fish]
---

Wash it.
"""


@pytest.fixture
def clinic(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Clinic:
    return Clinic(window, qtbot, monkeypatch)


def kept(paths: Paths, name: str) -> Article:
    return parse_article((paths.local_pack / "articles" / name).read_text(encoding="utf-8"), name)


def bring_in(paths: Paths, text: str = IMPORTED, name: str = "articles/en/old-fish.md") -> None:
    pack = {"pack.yaml": b"id: local\ntitle: Our own articles\nversion: '1'\n"}
    LocalFolder(paths.local_pack).save({**pack, name: text.encode()})


# ---- fields -----------------------------------------------------------------------------------------------


def test_a_new_article_begins_with_its_sections_and_without_a_title(clinic: Clinic, qtbot: QtBot) -> None:
    clinic.menu.new.trigger()
    editor = clinic.editor
    assert editor.windowTitle() == "Write an article"
    assert editor.fields.title.text() == ""
    qtbot.waitUntil(editor.fields.title.hasFocus)
    assert editor.page.text.toPlainText() == first_text("topic", "en")
    assert "\u26a0 line 1: Nothing stands under \u201cWhat it is\u201d." in clinic.problems
    assert not editor.is_changed


def test_a_new_article_is_dated_and_by_the_clinic_until_somebody_says(clinic: Clinic) -> None:
    clinic.window.settings_desk.change(clinic_name="Green River Clinic")
    clinic.menu.new.trigger()
    assert clinic.editor.fields.written_by.text() == "Green River Clinic"
    assert "First published 1 December 2026" in clinic.preview
    assert "\u26a0 Say who wrote it." not in clinic.problems


def test_another_kind_brings_its_sections_until_something_was_written(clinic: Clinic) -> None:
    clinic.menu.new.trigger()
    kind, text = clinic.editor.fields.kind, clinic.editor.page.text
    kind.setCurrentIndex(kind.findData("medicine"))
    assert text.toPlainText() == first_text("medicine", "en")
    assert clinic.editor.page.sections.actions()[1].text() == "How to take it"
    text.appendPlainText("Take one.")
    written = text.toPlainText()
    kind.setCurrentIndex(kind.findData("topic"))
    assert text.toPlainText() == written


def test_all_that_was_typed_is_kept(clinic: Clinic, paths: Paths) -> None:
    clinic.write(" Zebrafish  bites ", BODY, "Wash it at once.")
    fields = clinic.editor.fields
    fields.also_called.setText("fish bite,  nibble ,, fish bite")
    fields.topics.setText("Skin, Wounds")
    fields.written_by.setText("Amina Yusuf; Dr. B. Good, MD")
    fields.kind.setCurrentIndex(fields.kind.findData("first-aid"))
    fields.language.setCurrentIndex(fields.language.findData("sw"))
    fields.may_share.setChecked(True)
    clinic.editor.save()
    article = kept(paths, "sw/zebrafish-bites.md")
    assert (article.title, article.summary, article.kind) == ("Zebrafish bites", "Wash it at once.", "first-aid")
    assert article.also_called == ("fish bite", "nibble")
    assert article.categories == ("Skin", "Wounds")
    assert [(one.role, one.name) for one in article.credits] == [
        ("author", "Amina Yusuf"),
        ("author", "Dr. B. Good, MD"),
    ]
    assert article.rights == Rights("Amina Yusuf, Dr. B. Good, MD", "2026", "CC BY 4.0", may_redistribute="yes")
    assert str(article.published) == str(article.revised) == "2026-12-01"


def test_what_has_no_field_stays_as_it_was(clinic: Clinic, paths: Paths) -> None:
    bring_in(paths)
    clinic.window.own_desk.take_up(None)
    before = kept(paths, "en/old-fish.md")
    clinic.open("old-fish")
    clinic.menu.edit.trigger()
    assert "\u00a9 2010 Big Health. It must not be given to other clinics." in labels(clinic.editor)
    assert "Fish page https://health.example/fish" in labels(clinic.editor)
    assert clinic.editor.fields.may_share.parent() is None, "the rights of others are not chosen here"
    clinic.editor.page.text.setPlainText("Wash it well.\n")
    clinic.editor.save()
    after = kept(paths, "en/old-fish.md")
    assert (after.credits, after.rights, after.source, after.tags) == (
        before.credits,
        before.rights,
        before.source,
        before.tags,
    )
    assert after.body.strip() == "Wash it well."


def test_a_field_that_nobody_touched_keeps_its_words_to_the_letter(clinic: Clinic, paths: Paths) -> None:
    odd = IMPORTED.replace(
        "title: ", "also_called: ['Infection, ear']\ncategories: ['Skin, hair and nails']\ntitle: ", 1
    )
    bring_in(paths, odd + "At 38\u00a0\u00b0C come back.\u2028Soon.\n")
    clinic.window.own_desk.take_up(None)
    before = kept(paths, "en/old-fish.md")
    clinic.open("old-fish")
    clinic.menu.edit.trigger()
    fields = clinic.editor.fields
    assert (fields.also_called.text(), fields.topics.text()) == ("Infection, ear;", "Skin, hair and nails;")
    clinic.editor.save()
    assert structs.replace(kept(paths, "en/old-fish.md"), body_line=before.body_line) == before
    clinic.menu.edit.trigger()
    fields = clinic.editor.fields
    fields.also_called.setText("Infection, ear; Otitis")
    fields._add_topic("Ears")
    clinic.editor.save()
    after = kept(paths, "en/old-fish.md")
    assert after.also_called == ("Infection, ear", "Otitis")
    assert after.categories == ("Skin, hair and nails", "Ears")
    assert after.body == before.body


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_taking_back_that_others_may_have_it(clinic: Clinic, paths: Paths) -> None:
    clinic.write("Zebrafish bites", BODY)
    clinic.editor.fields.may_share.setChecked(True)
    clinic.editor.save()
    clinic.menu.edit.trigger()
    assert clinic.editor.fields.may_share.isChecked()
    clinic.editor.fields.may_share.setChecked(False)
    clinic.editor.save()
    rights = kept(paths, "en/zebrafish-bites.md").rights
    assert (rights.may_redistribute, rights.licence) == ("no", "")


def test_a_new_article_follows_its_language_until_something_was_written(clinic: Clinic) -> None:
    clinic.menu.new.trigger()
    fields, page = clinic.editor.fields, clinic.editor.page
    fields.language.setCurrentIndex(fields.language.findData("fr"))
    assert page.text.toPlainText() == first_text("topic", "fr")
    assert page.sections.actions()[0].text() == "Ce que c\u2019est"
    page.text.appendPlainText("Lavez.")
    written = page.text.toPlainText()
    fields.language.setCurrentIndex(fields.language.findData("es"))
    assert page.text.toPlainText() == written
    assert page.sections.actions()[0].text() == "Qu\u00e9 es"


def test_rights_are_those_of_the_clinic(clinic: Clinic, paths: Paths) -> None:
    clinic.window.settings_desk.change(clinic_name="Green River Clinic")
    clinic.write("Zebrafish bites", BODY)
    clinic.editor.fields.may_share.setChecked(True)
    clinic.editor.save()
    assert kept(paths, "en/zebrafish-bites.md").rights == own_rights("Green River Clinic", 2026, shared=True)


def test_topics_can_be_chosen(clinic: Clinic) -> None:
    clinic.menu.new.trigger()
    fields = clinic.editor.fields
    menu = fields.topic_button.menu()
    named = {action.text(): action for action in menu.actions()}
    named["Breathing"].trigger()
    named["Bones and muscles"].trigger()
    named["Breathing"].trigger()
    assert fields.topics.text() == "Breathing, Bones and muscles"


def test_an_article_without_a_title_is_not_saved(clinic: Clinic) -> None:
    clinic.write("  ", BODY)
    clinic.editor.tabs.setCurrentWidget(clinic.editor.fields)
    clinic.editor.save()
    assert clinic.editor.state.text() == "Give the article a title first."
    assert clinic.editor.tabs.currentWidget() is clinic.editor.page and clinic.editor.fields.title.hasFocus()


def test_a_title_that_is_taken_makes_another_article(clinic: Clinic) -> None:
    clinic.open("burns")
    original = clinic.shown
    assert clinic.saved("Burns", BODY) == ("burns-2", "en")
    assert clinic.saved("Burns", BODY) == ("burns-3", "en")
    clinic.open("burns")
    assert clinic.shown == original


def test_front_matter_in_the_text_stays_text(clinic: Clinic, paths: Paths) -> None:
    typed = "---\nid: burns\ntitle: Another\n---\n\nWash it.\n"
    assert clinic.saved("Zebrafish bites", typed) == ("zebrafish-bites", "en")
    article = kept(paths, "en/zebrafish-bites.md")
    assert article.title == "Zebrafish bites" and article.body.strip() == typed.strip()


@pytest.mark.parametrize("title", ['Fish: a "guide" & more', "---", "- [x]: {y}", "ألم الظهر", "\U0001f41f", "'"])
def test_any_title_can_be_kept(clinic: Clinic, paths: Paths, title: str) -> None:
    key = clinic.saved(title, BODY)
    assert kept(paths, f"en/{key.id}.md").title == title
    assert clinic.window.windowTitle().startswith(title)


# ---- preview and problems ---------------------------------------------------------------------------------


def test_the_preview_is_the_reading_pane_and_follows_the_words(clinic: Clinic) -> None:
    clinic.write("Zebrafish bites", "!!! danger\n    Come at once.\n", "Wash it.")
    assert (
        clinic.editor.preview.view.metaObject().className() == clinic.window.reading_pane.view.metaObject().className()
    )
    for said in ("Zebrafish bites", "Wash it.", "\u26a0 Danger", "Come at once."):
        assert said in clinic.preview
    assert "!!!" not in clinic.preview


def test_typing_asks_for_a_preview_only_after_a_pause(clinic: Clinic, qtbot: QtBot) -> None:
    clinic.write("Zebrafish bites", BODY)
    asked: list[None] = []
    clinic.editor.paused.connect(lambda: asked.append(None))
    qtbot.keyClicks(clinic.editor.page.text, "water and soap")
    assert asked == [] and "soap" not in clinic.preview
    clinic.pause()
    assert len(asked) == 1 and "soap" in clinic.preview


def test_an_old_preview_never_takes_the_place_of_a_newer_one(
    held: Any, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = Clinic(open_window(held), qtbot, monkeypatch)
    clinic.write("Zebrafish bites", "One.")
    held.holding = True
    for text in ("Two.", "Three."):
        clinic.editor.page.text.setPlainText(text)
        clinic.window.own_desk.editor.prove()
    assert "One." in clinic.preview
    shown: list[str] = []
    clinic.editor.preview.view.textChanged.connect(lambda: shown.append(clinic.preview))
    held.let_go()
    assert "Three." in clinic.preview and not any("Two." in text for text in shown)


def test_a_preview_that_comes_after_closing_is_dropped(
    held: Any, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = Clinic(open_window(held), qtbot, monkeypatch)
    clinic.write("Zebrafish bites", "One.")
    held.holding = True
    clinic.window.own_desk.editor.prove()
    clinic.window.own_desk.editor.keep()
    clinic.answers = [Answer.Discard]
    clinic.editor.reject()
    held.let_go()
    assert not clinic.is_writing


def test_the_place_in_the_preview_stays(clinic: Clinic) -> None:
    clinic.write("Zebrafish bites", "\n\n".join(f"Line {number}." for number in range(300)))
    bar = clinic.editor.preview.view.verticalScrollBar()
    bar.setValue(900)
    clinic.editor.page.text.appendPlainText("\nThe end.")
    clinic.pause()
    assert "The end." in clinic.preview and bar.value() == 900


def test_a_problem_leads_to_its_line_or_field(clinic: Clinic, qtbot: QtBot) -> None:
    clinic.write("Zebrafish bites", "Text.\n\n## Empty\n\nSee [@nobody2001].\n")
    texts = clinic.problems
    assert "\u26a0 Write the main message: one plain sentence." in texts
    assert "\u26a0 A section is missing: What it is" in texts, "which is on no line"
    (at,) = [row for row, text in enumerate(texts) if "nobody2001" in text]
    assert texts[at].startswith("\u26a0 line 5: ")
    editor = clinic.editor
    editor.tabs.setCurrentWidget(editor.fields)
    click(qtbot, editor.problems, at)
    assert editor.tabs.currentWidget() is editor.page and editor.page.text.hasFocus()
    assert editor.page.text.textCursor().block().text() == "See [@nobody2001]."
    for said, field in (("main message", editor.fields.summary), ("who wrote", editor.fields.written_by)):
        click(qtbot, editor.problems, next(row for row, text in enumerate(texts) if said in text))
        assert field.hasFocus()


def click(qtbot: QtBot, problems: QListWidget, row: int) -> None:
    item = problems.item(row)
    problems.scrollToItem(item)
    place: QPoint = problems.visualItemRect(item).center()
    qtbot.mouseClick(problems.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_nothing_to_mend_says_so(clinic: Clinic) -> None:
    clinic.open("low-back-pain")
    clinic.menu.adapt.trigger()
    assert clinic.problems == []
    assert clinic.editor.problems.heading.text() == "Nothing to mend"


def test_a_right_to_left_article_is_written_from_the_right(
    scripts_pack: Path, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = Clinic(open_window(), qtbot, monkeypatch)
    clinic.open("low-back-pain", "ar")
    clinic.menu.edit.trigger()
    editor, right = clinic.editor, Qt.LayoutDirection.RightToLeft
    assert editor.page.text.document().defaultTextOption().textDirection() == right
    assert editor.fields.title.layoutDirection() == right
    assert editor.preview.view.document().defaultTextOption().textDirection() == right
    assert "Noto Naskh Arabic" in editor.page.text.font().families()


def test_large_text_is_large_here_too(clinic: Clinic) -> None:
    clinic.window.settings_desk.change(text_size=150)
    clinic.menu.new.trigger()
    assert clinic.editor.page.text.font().pointSizeF() == 16.5
    assert clinic.editor.preview.view.document().defaultFont().pointSizeF() == 16.5


# ---- references -------------------------------------------------------------------------------------------


def test_a_reference_of_the_library_is_cited_and_kept(clinic: Clinic, paths: Paths, qtbot: QtBot) -> None:
    clinic.write("Zebrafish bites", "Most get well")
    clinic.editor.page.text.go_to_line(1)
    clinic.editor.page.source_button.click()
    dialog = clinic.window.own_desk.editor.reference_dialog
    assert dialog is not None and dialog.list.count() > 3
    dialog.box.setText("hartvigsen 2018")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.cite_button.click()
    assert clinic.editor.page.text.toPlainText() == "Most get well[@hartvigsen2018]"
    clinic.pause()
    assert not any("hartvigsen2018" in text for text in clinic.problems)
    clinic.editor.save()
    reading = clinic.window.reader.reading
    assert reading is not None
    assert [one.reference.id for one in reading.references] == ["hartvigsen2018"]
    assert "hartvigsen2018" in (paths.local_pack / "references.json").read_text(encoding="utf-8")


def test_keys_move_in_the_list_while_words_are_typed(clinic: Clinic, qtbot: QtBot) -> None:
    clinic.write("Zebrafish bites", "Text")
    clinic.editor.page.source_button.click()
    dialog = clinic.window.own_desk.editor.reference_dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.box.hasFocus)
    for key, row in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        qtbot.keyClick(dialog.box, key)
        assert dialog.list.currentRow() == row
    dialog.box.setText("nobody wrote this")
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    assert dialog.note.text() == "The library has no such reference."
    assert not dialog.cite_button.isEnabled()
    dialog.reject()
    assert clinic.editor.page.text.toPlainText() == "Text"


def test_two_works_of_one_key_get_two_keys(clinic: Clinic) -> None:
    clinic.write("Zebrafish bites", "Text")
    desk = clinic.window.own_desk.editor
    one, other = (Reference(id=CitationKey("smith2007"), literal=text, csl={"literal": text}) for text in ("A.", "B."))
    for reference in (one, other, one):
        desk._cite(reference)
    assert clinic.editor.page.text.toPlainText() == "[@smith2007][@smith2007-2][@smith2007]Text"
    assert [reference.literal for reference in desk.draft.references] == ["A.", "B."]


# ---- closing and failing ----------------------------------------------------------------------------------


def test_closing_without_a_change_asks_nothing(clinic: Clinic) -> None:
    clinic.menu.new.trigger()
    clinic.editor.close_button.click()
    assert not clinic.is_writing


@pytest.mark.parametrize(
    ("answer", "writing", "title"), [(Answer.Cancel, True, "Clinic Library"), (Answer.Discard, False, "Clinic Library")]
)
def test_closing_with_unsaved_words_asks_once(clinic: Clinic, answer: Answer, writing: bool, title: str) -> None:
    clinic.write("Zebrafish bites", BODY)
    clinic.answers = [answer]
    clinic.editor.reject()
    assert (clinic.asked, clinic.is_writing) == (["Save what you wrote?"], writing)
    assert clinic.window.windowTitle() == title
    if writing:
        assert clinic.editor.page.text.toPlainText() == BODY


def test_closing_can_save(clinic: Clinic) -> None:
    clinic.write("Zebrafish bites", BODY)
    clinic.answers = [Answer.Save]
    clinic.editor.reject()
    assert not clinic.is_writing and "bite is small" in clinic.shown


def test_a_full_disk_is_said_and_the_words_stay(clinic: Clinic, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    clinic.write("Zebrafish bites", BODY)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr("library.storage.write_through", refuse)
        full.setattr("library.storage.write_all", refuse)
        clinic.editor.save()
        assert "No space left on device" in told()[0]
        assert clinic.editor.page.text.toPlainText() == BODY and clinic.editor.page.text.isEnabled()
        assert "No space left on device" in clinic.editor.state.text(), "they cannot be kept either, and that is said"
    clinic.editor.save()
    assert "bite is small" in clinic.shown


def test_words_are_kept_while_they_are_typed(clinic: Clinic, paths: Paths, qtbot: QtBot) -> None:
    desk = clinic.window.own_desk
    clinic.menu.new.trigger()
    desk.editor._keeping.setInterval(1)
    qtbot.keyClicks(clinic.editor.fields.title, "Zebrafish")
    qtbot.waitUntil(lambda: clinic.editor.state.text() == "Not saved yet. Your words are safe.")
    assert (paths.state / "unsaved-article-a").exists()
    clinic.editor.save()
    assert not list(paths.state.glob("unsaved-article-*"))


def test_nothing_is_kept_of_what_nobody_changed(clinic: Clinic, paths: Paths) -> None:
    clinic.menu.new.trigger()
    clinic.window.own_desk.editor.keep()
    assert not list(paths.state.glob("unsaved-article-*"))


def test_while_it_is_saved_nothing_can_be_typed(
    held: Any, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = Clinic(open_window(held), qtbot, monkeypatch)
    clinic.write("Zebrafish bites", BODY)
    held.holding = True
    clinic.editor.save()
    assert not clinic.editor.page.text.isEnabled() and not clinic.editor.save_button.isEnabled()
    clinic.editor.save()
    clinic.editor.reject()
    assert clinic.is_writing and clinic.asked == []
    held.let_go()
    assert not clinic.is_writing and "bite is small" in clinic.shown


def test_an_article_that_another_program_deleted_is_said(clinic: Clinic, paths: Paths, told: Told) -> None:
    clinic.saved("Zebrafish bites", BODY)
    (paths.local_pack / "articles" / "en" / "zebrafish-bites.md").unlink()
    clinic.menu.edit.trigger()
    assert "is no article of your own any more" in told()[0]
    assert not clinic.is_writing


# ---- keyboard, names, room --------------------------------------------------------------------------------


def test_everything_has_a_name(clinic: Clinic) -> None:
    clinic.open("burns")
    clinic.menu.adapt.trigger()
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QListWidget, QAbstractButton)
    nameless = [
        widget
        for widget in clinic.editor.findChildren(QWidget)
        if isinstance(widget, kinds) and not widget.objectName().startswith("qt_")
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
def test_it_fits_the_smallest_screen(clinic: Clinic, qtbot: QtBot, size: tuple[int, int]) -> None:
    clinic.window.resize(*size)
    clinic.open("burns")
    clinic.menu.adapt.trigger()
    editor = clinic.editor
    assert editor.width() <= size[0] and editor.height() <= size[1]
    for tab in (editor.page, editor.fields):
        editor.tabs.setCurrentWidget(tab)
        for widget in tab.findChildren(QAbstractButton):
            if widget.isVisible() and widget.width():
                right = widget.mapTo(editor, widget.rect().topRight()).x()
                assert widget.width() >= widget.minimumSizeHint().width() and right <= editor.width()


def test_the_article_round_trips_with_a_blank_line_before_its_text(clinic: Clinic, paths: Paths) -> None:
    """What the editor shows begins with words; the file keeps its shape."""
    bring_in(paths)
    clinic.window.own_desk.take_up(None)
    clinic.open("old-fish")
    clinic.menu.edit.trigger()
    assert clinic.editor.page.text.toPlainText().startswith("Wash it.")
    clinic.editor.save()
    article = kept(paths, "en/old-fish.md")
    assert article.edition == 1, "nothing was changed"
    assert parse_article(format_article(article), "x.md").title == "Fish bites"
