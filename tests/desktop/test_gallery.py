# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The gallery shows every dialog of the program, each from a window that is started once."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu

import desktop
from desktop.main_window import MainWindow
from library.paths import Paths
from tests.gallery import SCENES, Stage
from tests.gallery_clinic import arrive, furnish


@pytest.fixture
def stage(paths: Paths, tmp_path: Path, open_window: Callable[..., MainWindow]) -> Stage:
    furnish(paths)
    return Stage(open_window(), paths, arrive(tmp_path / "stick"))


def dialog_classes() -> set[str]:
    """The dialogs of the program by the names of their classes."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in Path(*desktop.__path__).glob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found: set[str] = set()
    while True:  # until no class is based on one of those that were found
        more = {
            one.name for one in classes if {"QDialog", *found} & {base.id for base in one.bases if hasattr(base, "id")}
        }
        if more == found:
            return found
        found = more


def test_every_scene_is_shown_at_rest_and_no_dialog_of_the_program_is_without_one(stage: Stage) -> None:
    shown: set[str] = set()
    for name in SCENES:
        with stage.showing(name) as widget:
            assert widget.isVisible(), name
            assert isinstance(widget, QDialog | QMainWindow | QMenu), name
            shown.add(type(widget).__name__)
        assert not any(one.isVisible() for one in stage.window.findChildren(QDialog)), name
    assert dialog_classes() <= shown
