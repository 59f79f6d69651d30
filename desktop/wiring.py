# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which signal of the window reaches whom: the panels do not know each other, and the actions do nothing themselves.

What happens then stands with whoever is called.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from desktop.settings_desk import TEXT_STEP
from desktop.tasks import Tasks

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def wire_actions(window: MainWindow) -> None:
    """Every action does what one of the desks can do."""
    do, settings = window.all_actions, window.settings_desk
    wiring: tuple[tuple[QAction, Callable[[], object]], ...] = (
        (do.search, window.finder.focus),
        (do.home, window.reader.show_welcome),
        (do.back, window.reader.back),
        (do.forward, window.reader.forward),
        (do.find_in_page, window.reading_pane.start_finding),
        (do.sections, window.reading_pane.open_outline),
        (do.next_pane, window.panes.focus_next),
        (do.larger, partial(settings.resize_text, TEXT_STEP)),
        (do.smaller, partial(settings.resize_text, -TEXT_STEP)),
        (do.normal, partial(settings.resize_text, 0)),
        (do.add, window.add_to_handout),
        (do.preview, window.handout_desk.preview),
        (do.save_pdf, window.handout_desk.save),
        (do.undo, window.undo.undo),
        (do.packs, window.packs_desk.open),
        (do.settings, lambda: settings.open(window.languages)),
        (do.quit, window.close),
        (do.keys, window.open_keys),
        (do.guide, window.reader.open_guide),
        (do.about, window.open_about),
    )
    for action, act in wiring:
        action.triggered.connect(partial(_call, act))
    do.themes.chosen.connect(lambda action: settings.change(theme=action.data()))
    do.languages.chosen.connect(lambda action: settings.choose_interface(action.data(), window.languages))
    for wanted in (window.top_bar.search_box.textChanged, *(one.triggered for one in (do.search, *do.lists))):
        wanted.connect(window.panes.show_finding)
    window.undo.changed.connect(do.undo.setEnabled)


def wire_panels(window: MainWindow, tasks: Tasks) -> None:
    """What one panel says reaches those that shall know it."""
    window.top_bar.language_chosen.connect(lambda language: window.settings_desk.change(language=language))
    window.settings_desk.changed.connect(window.apply_settings)
    window.settings_desk.about_wanted.connect(window.open_about)
    window.packs_desk.changed.connect(window.take_up_packs)
    window.import_desk.changed.connect(window.take_up_packs)
    window.import_desk.kept.connect(window.reader.open)
    window.all_actions.own_menu.import_wanted.connect(window.import_desk.choose)
    window.all_actions.own_menu.import_folder_wanted.connect(window.import_desk.choose_folder)
    window.own_desk.changed.connect(window.take_up_packs)
    window.finder.chosen.connect(window.reader.open)
    window.finder.added.connect(window.add)
    window.indexing.refreshed.connect(window.finder.search_again)
    window.finder.emptied.connect(partial(window.reading_pane.view.mark_words, frozenset(), ""))
    window.reader.shown.connect(window.follow_reader)
    window.reader.topic_chosen.connect(window.finder.show_topic)
    window.reader.reference_chosen.connect(window.show_reference)
    window.reader.about_wanted.connect(window.open_about)
    window.references_panel.place_activated.connect(window.reading_pane.view.go_to)
    window.references_panel.export_requested.connect(window.references_desk.save)
    for desk in (window.references_desk, window.handout_desk, window.packet_desk):
        desk.saved.connect(window.say_saved)
    window.handout_panel.changed.connect(window.count_pages)
    window.handout_panel.collection.lost.connect(window.undo.remember)
    window.handout_desk.chosen.connect(lambda values: window.settings_desk.change(**values))
    window.notices.changed.connect(window.show_status)
    window.panes.side_changed.connect(window.count_pages)
    tasks.failed.connect(window.show_error)
    window.reading_aloud.failed.connect(window.show_error)


def _call(act: Callable[[], object], _: bool = False) -> None:
    """An action says whether it is checked, which is of no use to most."""
    act()
