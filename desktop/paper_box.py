# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How a handout is set: paper, size, what stands on it, and a second language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from desktop.choices import choice_box, language_choices, paper_choices, reference_choices, size_choices
from library.handouts.handout import HandoutOptions
from library.wording import language_name


class PaperBox(QWidget):
    """Says when a choice changed; the layout on the sheet is chosen where the pages are seen."""

    changed = Signal()

    def __init__(self, options: HandoutOptions) -> None:
        super().__init__()
        self.paper = choice_box(self.tr("Paper"), paper_choices(), options.paper)
        self.text_size = choice_box(self.tr("Size of the text"), size_choices(), options.size)
        self.references = choice_box(self.tr("Sources"), reference_choices(), options.references)
        self.second_language = choice_box(self.tr("Second language"), [(self.tr("None"), "")], "")
        self.plain = QCheckBox(self.tr("Short copy"))
        self.plain.setChecked(options.plain)
        self.plain.setToolTip(self.tr("What to do at home, when and where to get help"))
        self.fit = QCheckBox(self.tr("Fit on one sheet"))
        self.fit.setToolTip(
            self.tr("Leaves out sources first, then background, then care at home. Danger signs always stay.")
        )
        self.name_line = QCheckBox(self.tr("Line for name and date"))
        self.name_line.setChecked(options.name_line)
        self.teach_back = QCheckBox(self.tr("Questions to say it back"))
        self.teach_back.setChecked(options.teach_back)
        for box in (self.paper, self.text_size, self.references, self.second_language):
            box.currentIndexChanged.connect(self.changed)
        for check in self._checks:
            check.toggled.connect(self.changed)
        self.plain.toggled.connect(self._follow_plain)
        self._build_layout()
        self._follow_plain(options.plain)

    @property
    def _checks(self) -> tuple[QCheckBox, ...]:
        return (self.plain, self.fit, self.name_line, self.teach_back)

    @property
    def options(self) -> HandoutOptions:
        return HandoutOptions(
            paper=self.paper.currentData(),
            size=self.text_size.currentData(),
            references=self.references.currentData(),
            name_line=self.name_line.isChecked(),
            teach_back=self.teach_back.isChecked(),
            plain=self.plain.isChecked(),
            second_language=self.second_language.currentData(),
            fit=self.fit.isChecked(),
        )

    def set_remembered(self, options: HandoutOptions) -> None:
        """The choices that a clinic keeps; those of one handout stay as they are."""
        for box, value in (
            (self.paper, options.paper),
            (self.text_size, options.size),
            (self.references, options.references),
        ):
            box.setCurrentIndex(box.findData(value))
        self.name_line.setChecked(options.name_line)
        self.teach_back.setChecked(options.teach_back)
        self.plain.setChecked(options.plain)

    def go_on(self, options: HandoutOptions) -> None:
        """Every choice of one handout, as it was in the window before; its languages may not be known yet."""
        self.set_remembered(options)
        self.fit.setChecked(options.fit)
        if options.second_language:
            self.second_language.addItem(language_name(options.second_language), options.second_language)
            self.second_language.setCurrentIndex(self.second_language.findData(options.second_language))

    def set_languages(self, languages: Sequence[str]) -> None:
        """The languages that can stand beside the first."""
        chosen = self.second_language.currentData()
        self.second_language.blockSignals(True)
        self.second_language.clear()
        for text, value in [(self.tr("None"), ""), *language_choices(tuple(languages))]:
            self.second_language.addItem(text, value)
        self.second_language.setCurrentIndex(max(0, self.second_language.findData(chosen)))
        self.second_language.blockSignals(False)

    def _follow_plain(self, plain: bool) -> None:
        """The short copy has neither sources nor questions."""
        self.references.setEnabled(not plain)
        self.teach_back.setEnabled(not plain)

    def _build_layout(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Paper"), self.paper)
        form.addRow(self.tr("Text"), self.text_size)
        form.addRow(self.tr("Sources"), self.references)
        form.addRow(self.tr("Beside it"), self.second_language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(form)
        for check in self._checks:
            layout.addWidget(check)
