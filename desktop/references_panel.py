# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The references of the article that is open: what stands behind a sentence, and where else it is cited."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QModelIndex, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from desktop.item_models import CardList, CardModel
from desktop.theme import Theme
from library.models import NumberedReference

DETAIL_HEIGHT = 150
LEAST_WIDTH, LEAST_HEIGHT = 220, 50


class ReferencesPanel(QWidget):
    """The numbered references; below them what is known of the selected one and the places that cite it."""

    place_activated = Signal(str)
    export_requested = Signal(str)
    """ "ris" or "bibtex": the person wants the article's references as a file."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._references: tuple[NumberedReference, ...] = ()
        self._article_open = False
        self._locked = False
        self._model = CardModel()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setProperty("role", "note")
        self.list = CardList(self._model, self.tr("References of this article"))
        self.list.selectionModel().currentChanged.connect(self._show_detail)
        self.detail = QTextBrowser()
        self.detail.setOpenLinks(False)
        self.detail.setAccessibleName(self.tr("About the selected reference"))
        self.detail.setMinimumHeight(LEAST_HEIGHT)
        self.detail.setMaximumHeight(DETAIL_HEIGHT)
        self.list.setMinimumHeight(LEAST_HEIGHT)
        self.detail.anchorClicked.connect(self._follow)
        self._build_layout()
        self.show_references((), article_open=False)

    def set_theme(self, theme: Theme) -> None:
        """The same references in other colours; the same one stays selected."""
        self._theme = theme
        row = self.list.currentIndex().row()
        self.show_references(self._references, article_open=self._article_open)
        self.list.setCurrentIndex(self._model.index(row))

    def lock_down(self) -> None:
        """Visitors write no files."""
        self._locked = True
        self.export_button.hide()

    def show_references(self, references: tuple[NumberedReference, ...], *, article_open: bool = True) -> None:
        self._references, self._article_open = references, article_open
        self._model.set_rows([self._row(entry) for entry in references])
        self.message.setVisible(not references)
        self.message.setText(
            self.tr("This article cites no studies.")
            if article_open
            else self.tr("Open an article to see its references.")
        )
        for widget in (self.list, self.detail, self.copy_button, self.doi_button, self.export_button):
            widget.setVisible(bool(references) and not (self._locked and widget is self.export_button))
        if references:
            self.list.setCurrentIndex(self._model.index(0))

    def select(self, key: str) -> None:
        """The reference that a number in the text points to."""
        for row, entry in enumerate(self._references):
            if entry.reference.id == key:
                self.list.setCurrentIndex(self._model.index(row))
                self.list.scrollTo(self._model.index(row))

    @property
    def selected(self) -> NumberedReference | None:
        row = self.list.currentIndex().row()
        return self._references[row] if 0 <= row < len(self._references) else None

    def _build_layout(self) -> None:
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy the selected reference in Vancouver style"))
        self.copy_button.clicked.connect(self._copy_text)
        self.doi_button = QPushButton(self.tr("Copy DOI"))
        self.doi_button.clicked.connect(self._copy_doi)
        self.export_button = QToolButton()
        self.export_button.setText(self.tr("Save list"))
        self.export_button.setToolTip(self.tr("Save all references of this article for a reference manager"))
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.export_button)
        menu.addAction(self.tr("As RIS file"), lambda: self.export_requested.emit("ris"))
        menu.addAction(self.tr("As BibTeX file"), lambda: self.export_requested.emit("bibtex"))
        self.export_button.setMenu(menu)
        buttons = QHBoxLayout()
        for button in (self.copy_button, self.doi_button, self.export_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.message)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.detail)
        layout.addLayout(buttons)
        layout.addStretch(0)
        layout.addStrut(LEAST_WIDTH)

    def _row(self, entry: NumberedReference) -> tuple[str, str, NumberedReference]:
        notes = " \u00b7 ".join(self._facts(entry))
        card = (
            f'<b style="color:{self._theme.accent}">{entry.number}</b>&nbsp; {escape(entry.vancouver)}'
            f'<br/><span style="color:{self._theme.muted}">{escape(notes)}</span>'
        )
        return f"{entry.number}. {entry.vancouver} {notes}", card, entry

    def _facts(self, entry: NumberedReference) -> list[str]:
        """What kind of study it is, and whether somebody looked the record up."""
        reference = entry.reference
        facts = [reference.genre] if reference.genre else []
        facts.append(self.tr("record checked") if reference.record_checked else self.tr("record not checked"))
        if reference.retracted:
            facts.insert(0, self.tr("RETRACTED"))
        return facts

    def _show_detail(self, current: QModelIndex) -> None:
        entry = self.selected
        if entry is None or not current.isValid():
            return
        self.doi_button.setEnabled(bool(entry.reference.doi))
        links = []
        for number, place in enumerate(entry.cited_in, 1):
            # Isolated, so that a heading from right to left does not carry its number away.
            heading = f"\u2068{escape(place.section or self.tr('the beginning'))}\u2069"
            links.append(f'<a href="#{place.anchor}" style="color:{self._theme.accent}">{number}. {heading}</a>')
        cited = self.tr("Cited in:")
        doi = f"<br/>DOI {escape(entry.reference.doi)}" if entry.reference.doi else ""
        self.detail.setHtml(f"<p><b>{escape(cited)}</b><br/>{'<br/>'.join(links)}{doi}</p>")

    def _follow(self, url: QUrl) -> None:
        self.place_activated.emit(url.fragment())

    def _copy_text(self) -> None:
        if self.selected is not None:
            QGuiApplication.clipboard().setText(self.selected.vancouver)

    def _copy_doi(self) -> None:
        if self.selected is not None:
            QGuiApplication.clipboard().setText(self.selected.reference.doi)
