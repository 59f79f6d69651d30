# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packets from the menu: opened, kept, deleted, taken from a file and given as one. Nothing of a patient is in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from desktop.errors import show_error
from desktop.file_names import file_name
from desktop.handout_panel import HandoutPanel
from desktop.i18n import in_language
from desktop.tasks import Tasks
from library.errors import LibraryError
from library.handouts.packets import (
    LONGEST_NAME,
    Packet,
    PacketArticle,
    PacketContents,
    PacketStore,
    packet_file,
    read_packet,
)
from library.library import Library
from library.reading import Outline
from library.storage import save_file

ENDING = "packet"


class PacketDesk(QObject):
    """Holds the panel's menu against the packets that are kept. `window` is the parent of the dialogs."""

    saved = Signal(str)
    """The path of a packet that was written."""

    def __init__(self, panel: HandoutPanel, store: PacketStore, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._panel = panel
        self._store = store
        self._tasks = tasks
        self._window = window
        self._name = ""
        panel.packets_menu.aboutToShow.connect(self.fill_menu)
        panel.collection.changed.connect(self._follow_collection)

    def fill_menu(self) -> None:
        """The packets by their names, and what can be done."""
        menu = self._panel.packets_menu
        menu.clear()
        names: tuple[str, ...] = ()
        try:
            names = self._store.names()
        except LibraryError as error:
            self._show_error(error)
        for name in names:
            menu.addAction(_in_menu(name), partial(self._try, partial(self.open, name)))
        if not names:
            menu.addAction(self.tr("No packet is kept yet")).setEnabled(False)
        menu.addSeparator()
        full = bool(self._panel.keys)
        for text, act, possible in (
            (self.tr("Keep these articles as a packet"), self.keep, full),
            (self.tr("Give these articles as a file"), self.give, full),
            (self.tr("Take a packet from a file"), self.take, True),
            (self.tr("Delete the packet {name}").format(name=_in_menu(self._name)), self.delete, self._name in names),
        ):
            action = menu.addAction(text, partial(self._try, act))
            action.setEnabled(possible)
            action.setVisible(possible or act != self.delete)

    def open(self, name: str) -> None:
        """Collect the articles of a packet; those that are not here are named."""
        self._show(self._store.load(name))

    def keep(self) -> None:
        name, wanted = QInputDialog.getText(
            self._window, self.tr("Keep as a packet"), self.tr("Name of the packet"), text=self._name
        )
        name = name.strip()
        if not wanted or not name:
            return
        if name != self._name and name in self._store.names() and not self._may_replace(name):
            return
        self._store.save(self._packet(name))
        self._name = name

    def delete(self) -> None:
        """Asked once; its articles stay collected, so that it can be kept again."""
        question = self.tr("Delete the packet {name}? Its articles stay in this handout.").format(name=self._name)
        if self._agreed(self.tr("Delete"), question):
            self._store.remove(self._name)
            self._name = ""

    def give(self) -> None:
        name = self._name or self._panel.collection.outlines[0].title[:LONGEST_NAME]
        proposed = str(Path.home() / f"{file_name(name)}.{ENDING}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Give as a file"), proposed, f"*.{ENDING}")
        if chosen:
            content = packet_file(self._packet(name))
            self._tasks.run(
                lambda _: save_file(Path(chosen), content), lambda _: self.saved.emit(chosen), on_error=self._show_error
            )

    def take(self) -> None:
        """A packet from a file is kept, and its articles are collected."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Take a packet from a file"), str(Path.home()), f"*.{ENDING}"
        )
        if chosen:
            packet = read_packet(Path(chosen))
            if packet.name in self._store.names() and not self._may_replace(packet.name):
                return
            self._store.save(packet)
            self._show(packet)

    def _packet(self, name: str) -> Packet:
        collection = self._panel.collection
        articles = tuple(
            PacketArticle(key.id, key.language, tuple(sorted(anchor for at, anchor in collection.without if at == key)))
            for key in collection.keys
        )
        return Packet(name, articles, collection.cover_line)

    def _show(self, packet: Packet) -> None:
        def gather(library: Library) -> tuple[PacketContents, tuple[Outline, ...]]:
            contents = library.packet_contents(packet)
            return contents, library.outlines(contents.articles)

        def fill(gathered: tuple[PacketContents, tuple[Outline, ...]]) -> None:
            contents, outlines = gathered
            self._panel.collection.fill(outlines, contents.without, contents.cover)
            self._name = packet.name if outlines else ""
            if contents.missing:
                self._show_error(LibraryError("\n".join(map(in_language, contents.missing))))

        self._tasks.run(gather, fill, on_error=self._show_error, latest="packet")

    def _follow_collection(self) -> None:
        """What is collected after all were taken out is another handout, not the packet that was opened last."""
        if not self._panel.collection.collected:
            self._name = ""

    def _may_replace(self, name: str) -> bool:
        question = self.tr("There is a packet {name} already. Replace it?").format(name=name)
        return self._agreed(self.tr("Replace"), question)

    def _agreed(self, title: str, question: str) -> bool:
        answer = QMessageBox.question(self._window, title, question)
        return answer == QMessageBox.StandardButton.Yes

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except LibraryError as error:
            self._show_error(error)

    def _show_error(self, error: Exception) -> None:
        show_error(self._window, error)


def _in_menu(name: str) -> str:
    """In a menu, one ampersand is a line under the next letter."""
    return name.replace("&", "&&")
