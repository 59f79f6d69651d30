# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A clinic with the packs dialog open, pack files to install, and a person who answers what is asked.

The processes behind the window are the real ones, unless a test puts a small program in their place.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.packs_dialog import PacksDialog
from library.packs.installed import open_store, open_trust
from library.packs.manifest import Manifest
from library.packs.signing import SigningKey
from library.paths import Paths
from tests.library.pack_workshop import KEY, manifest_of, packed, source

NEVER_ENDS = "import time\nprint('1 10', flush=True)\nwhile True: time.sleep(0.1)"


class Bench:
    """`open()` first."""

    def __init__(
        self,
        paths: Paths,
        folder: Path,
        open_window: Callable[..., MainWindow],
        qtbot: QtBot,
        patch: pytest.MonkeyPatch,
    ) -> None:
        self.paths = paths
        self.folder = folder
        self.asked: list[str] = []
        """The questions that had to be answered with yes or no."""
        self._open_window = open_window
        self._qtbot = qtbot
        self._patch = patch
        self.window: MainWindow

    # ---- what lies on the stick -----------------------------------------------------------------------------

    def pack(
        self,
        articles: Mapping[str, str],
        version: str = "1.0.0",
        *,
        key: SigningKey = KEY,
        info: str = "",
        base: Sequence[Manifest] = (),
    ) -> Path:
        """A signed file of these articles; its sequence is the first number of the version."""
        made = source(self.folder / f"source-{version}", articles, version=version, sequence=int(version[0]), pack=info)
        path = self.folder / f"test-{version}.clinicpack"
        path.write_bytes(packed(made, key, base))
        return path

    def update(self, base: Path, articles: Mapping[str, str], version: str) -> Path:
        return self.pack(articles, version, base=[manifest_of(base)])

    def key_file(self, key: SigningKey = KEY) -> Path:
        path = self.folder / "maker.pub"
        path.write_bytes(msgspec.json.encode(key.public))
        return path

    def trust(self, key: SigningKey = KEY) -> None:
        open_trust(self.paths).add(key.public)

    def installed(self, *files: Path) -> None:
        """Put packs in force before the window is opened."""
        self.trust()
        for file in files:
            open_store(self.paths).install(file, lambda done, total: None)

    def damage(self, text: bytes) -> None:
        """Change bytes of the installed pack: the name of a document, where its entry begins."""
        (path,) = self.paths.packs.glob("*/pack.clinicpack")
        content = bytearray(path.read_bytes())
        at = content.index(text) + len(text)
        content[at + 4 : at + 8] = b"\0\0\0\0"
        path.write_bytes(content)

    # ---- the window -----------------------------------------------------------------------------------------

    def open(self, file: Path | None = None, **given: object) -> None:
        self.window = self._open_window(**given)
        self.window.packs_desk.open(file)

    @property
    def dialog(self) -> PacksDialog:
        return self.window.packs_desk.shown

    @property
    def page(self) -> QWidget:
        return self.dialog.pages.currentWidget()

    def wait_for(self, page: QWidget) -> None:
        self._qtbot.waitUntil(lambda: self.page is page, timeout=20_000)

    def result(self) -> tuple[str, list[str]]:
        """What came of the work under way: the sentence, and its lines."""
        self.wait_for(self.dialog.outcome)
        shown = self.dialog.outcome
        lines = [shown.list.item(row).text() for row in range(shown.list.count())]
        return shown.label.text(), lines

    def cards(self) -> list[str]:
        model = self.dialog.packs.list.model()
        return [model.data(model.index(row, 0)) for row in range(model.rowCount())]

    def facts(self) -> dict[str, str]:
        """What the preview says, by its labels."""
        form = self.dialog.preview.facts
        roles = (form.ItemRole.LabelRole, form.ItemRole.FieldRole)
        rows = [[form.itemAt(row, role).widget() for role in roles] for row in range(form.rowCount())]
        return {label.text(): value.text() for label, value in rows}  # type: ignore[attr-defined]

    def changes(self) -> dict[str, list[str]]:
        """What the preview says would change."""
        model = self.dialog.preview.tree.model()

        def below(parent: QModelIndex) -> list[QModelIndex]:
            return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]

        return {branch.data(): [leaf.data() for leaf in below(branch)] for branch in below(QModelIndex())}

    # ---- the person -----------------------------------------------------------------------------------------

    def choose(self, path: Path | None) -> None:
        """What is answered when a file or a folder is asked for."""
        answer = str(path) if path else ""
        self._patch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (answer, ""))
        self._patch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: answer)

    def answer(self, button: object) -> None:
        """What is answered to every question."""

        def ask(parent: object, title: str, question: str) -> object:
            self.asked.append(question)
            return button

        self._patch.setattr("PySide6.QtWidgets.QMessageBox.question", ask)

    def work_is(self, program: str) -> None:
        """A small program in the place of the commands."""
        self._patch.setattr("desktop.packs_desk.own_command", lambda _: [sys.executable, "-c", program])
