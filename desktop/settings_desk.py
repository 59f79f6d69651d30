# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the clinic chose, as it is in force: kept at once when it changes, and told to whoever follows it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.errors import show_error
from desktop.settings_dialog import SettingsDialog
from library.errors import LibraryError
from library.handouts.logo import load_logo, save_logo
from library.settings import LARGEST_TEXT, RECORD, SMALLEST_TEXT, Settings, save_settings
from library.storage import RecordStore

TEXT_STEP = 10


class SettingsDesk(QObject):
    """`settings` and `logo` are in force; `dialog` is the one that is open."""

    changed = Signal(object)
    """Other settings are in force; the ones before."""
    about_wanted = Signal(object)
    """What this program is; the window to show it over."""

    def __init__(self, settings: Settings, store: RecordStore, window: QWidget) -> None:
        super().__init__(window)
        self.settings = settings
        self.logo = load_logo(store)
        self.dialog: SettingsDialog | None = None
        self.is_new = store.load(RECORD) is None
        """Whether nobody has chosen anything here yet."""
        self._store = store
        self._window = window
        self._keeps = True

    def lock_down(self) -> None:
        """What visitors choose holds until they are gone."""
        self._keeps = False

    def open(self, languages: tuple[str, ...]) -> None:
        """Show them; `languages` are those of the articles."""
        self.dialog = SettingsDialog(self.settings, self.logo, languages, self._window)
        self.dialog.logo_chosen.connect(self._take_logo)
        self.dialog.saved.connect(self.take)
        self.dialog.about_wanted.connect(lambda: self.about_wanted.emit(self.dialog))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def change(self, **values: object) -> None:
        self.take(msgspec.structs.replace(self.settings, **values))

    def choose_interface(self, language: str, of_articles: tuple[str, ...]) -> None:
        """Articles are looked for in the same language from now on, where there are any in it."""
        self.change(interface=language, language=language if language in of_articles else self.settings.language)

    def resize_text(self, step: int) -> None:
        """One step larger or smaller; 0 is the normal size again."""
        wanted = self.settings.text_size + step if step else 100
        self.change(text_size=max(SMALLEST_TEXT, min(LARGEST_TEXT, wanted)))

    def take(self, settings: Settings) -> None:
        """Use the settings at once, and keep them if the disk takes them."""
        before, self.settings = self.settings, settings
        self.is_new = False
        try:
            if self._keeps:
                save_settings(self._store, settings)
        except LibraryError as error:
            show_error(self._window, error)
        self.changed.emit(before)

    def _take_logo(self, logo: bytes) -> None:
        """Before the settings that come with it, which show it."""
        self.logo = logo
        try:
            save_logo(self._store, logo)
        except LibraryError as error:
            show_error(self._window, error)

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
