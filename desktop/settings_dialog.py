# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the clinic chooses once: its name on the paper, and how things look."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.choices import choice_box, language_choices, paper_choices, reference_choices, size_choices, theme_choices
from desktop.folder_box import FolderBox
from desktop.i18n import INTERFACE_LANGUAGES, system_language
from desktop.labels import agree_buttons, scrolling
from desktop.logo_box import LogoBox
from library.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings

LONGEST_LINE = 120
WIDTH = 500


class SettingsDialog(QDialog):
    """Shows settings, and gives changed ones when they shall be saved."""

    saved = Signal(object)
    logo_chosen = Signal(bytes)
    """Another logo, or none; comes before `saved`."""
    about_wanted = Signal()

    def __init__(self, settings: Settings, logo: bytes, languages: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._before = settings
        self._logo = logo
        self.setWindowTitle(self.tr("Settings"))
        self.clinic_name = self._line(settings.clinic_name, self.tr("Clinic name"))
        self.clinic_address = self._line(settings.clinic_address, self.tr("Address"))
        self.clinic_phone = self._line(settings.clinic_phone, self.tr("Phone"))
        self.clinic_hours = self._line(settings.clinic_hours, self.tr("Opening hours"))
        self.logo = LogoBox(logo)
        self.emergency_number = self._line(settings.emergency_number, self.tr("Emergency number"))
        self.paper = choice_box(self.tr("Paper"), paper_choices(), settings.paper)
        self.print_size = choice_box(self.tr("Text on paper"), size_choices(), settings.print_size)
        self.references = choice_box(self.tr("Sources on handouts"), reference_choices(), settings.references)
        self.count_prints = QCheckBox(self.tr("Co&unt printed copies, without names"))
        self.count_prints.setToolTip(
            self.tr("If a text is withdrawn, this tells how many sheets of it were given away.")
        )
        self.count_prints.setChecked(settings.count_prints)
        self.theme = choice_box(self.tr("Colours"), theme_choices(), settings.theme)
        self.text_size = QSpinBox()
        self.text_size.setAccessibleName(self.tr("Text on the screen, in percent"))
        self.text_size.setRange(SMALLEST_TEXT, LARGEST_TEXT)
        self.text_size.setSingleStep(10)
        self.text_size.setSuffix(" %")
        self.text_size.setMinimumHeight(32)
        self.text_size.setValue(settings.text_size)
        self.keep_searches = QCheckBox(self.tr("&Keep the last searches on this computer"))
        self.keep_searches.setChecked(settings.keep_searches)
        self.keep_reading = QCheckBox(self.tr("Keep the articles rea&d last on this computer"))
        self.keep_reading.setChecked(settings.keep_reading)
        self.packs_folder = FolderBox(settings.packs_folder)
        self.language = choice_box(self.tr("Articles in"), language_choices(languages), settings.language)
        shown = settings.interface or system_language()
        self.interface = choice_box(self.tr("Language of the window"), language_choices(INTERFACE_LANGUAGES), shown)
        self._build_layout(parent.height())

    @property
    def settings(self) -> Settings:
        """The settings as they are chosen in the dialog now."""
        return msgspec.structs.replace(
            self._before,
            clinic_name=self.clinic_name.text().strip(),
            clinic_address=self.clinic_address.text().strip(),
            clinic_phone=self.clinic_phone.text().strip(),
            clinic_hours=self.clinic_hours.text().strip(),
            emergency_number=self.emergency_number.text().strip(),
            paper=self.paper.currentData(),
            print_size=self.print_size.currentData(),
            references=self.references.currentData(),
            count_prints=self.count_prints.isChecked(),
            theme=self.theme.currentData(),
            text_size=self.text_size.value(),
            keep_searches=self.keep_searches.isChecked(),
            keep_reading=self.keep_reading.isChecked(),
            language=self.language.currentData(),
            interface=self._interface(),
            packs_folder=self.packs_folder.folder,
        )

    def _interface(self) -> str:
        """That of the system stays that of the system until another one is chosen."""
        chosen: str = self.interface.currentData()
        return self._before.interface if chosen == system_language() and not self._before.interface else chosen

    def accept(self) -> None:
        if self.logo.content != self._logo:
            self.logo_chosen.emit(self.logo.content)
        self.saved.emit(self.settings)
        super().accept()

    def _build_layout(self, most_height: int) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(self._title(self.tr("Your clinic, printed on every page")))
        form.addRow(self.tr("Clinic &name"), self.clinic_name)
        form.addRow(self.tr("&Address"), self.clinic_address)
        form.addRow(self.tr("&Phone"), self.clinic_phone)
        form.addRow(self.tr("Op&en"), self.clinic_hours)
        form.addRow(self.tr("&Logo"), self.logo)
        form.addRow(self.tr("Emergenc&y number"), self.emergency_number)
        note = QLabel(self.tr("Without a number, handouts say: ask your clinic."))
        note.setProperty("role", "note")
        form.addRow("", note)
        form.addRow(self._title(self.tr("Handouts")))
        form.addRow(self.tr("Pape&r"), self.paper)
        form.addRow(self.tr("Text on paper"), self.print_size)
        form.addRow(self.tr("&Sources"), self.references)
        form.addRow("", self.count_prints)
        form.addRow(self._title(self.tr("On the screen")))
        form.addRow(self.tr("&Colours"), self.theme)
        form.addRow(self.tr("&Text size"), self.text_size)
        form.addRow(self.tr("Lan&guage of the window"), self.interface)
        form.addRow(self.tr("Articles &in"), self.language)
        form.addRow("", self.keep_searches)
        form.addRow("", self.keep_reading)
        form.addRow(self._title(self.tr("Several computers")))
        form.addRow(self.tr("Packs lie &on"), self.packs_folder)
        note = QLabel(self.tr("Another folder is used from the next start on. Each computer keeps its own keys."))
        note.setProperty("role", "note")
        note.setWordWrap(True)
        form.addRow("", note)
        fields = QWidget()
        fields.setLayout(form)
        self.clinic_name.setFocus()
        layout = QVBoxLayout(self)
        buttons = agree_buttons(self, self.tr("Save"))
        self.about_button = buttons.addButton(self.tr("A&bout this program"), QDialogButtonBox.ButtonRole.ResetRole)
        self.about_button.setAutoDefault(False)
        self.about_button.clicked.connect(self.about_wanted)
        layout.addWidget(scrolling(fields))
        layout.addWidget(buttons)
        wanted = fields.sizeHint().height() + buttons.sizeHint().height() + 48
        self.resize(WIDTH, min(wanted, most_height))

    def _line(self, text: str, name: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        line.setMaxLength(LONGEST_LINE)
        line.setMinimumHeight(32)
        return line

    def _title(self, text: str) -> QLabel:
        title = QLabel(text)
        title.setProperty("role", "title")
        return title
